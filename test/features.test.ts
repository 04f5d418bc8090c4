import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { liveEventTypes } from '@livetap/live';
import * as tiktool from '@livetap/live/tiktool';
import { describe, expect, test } from 'vitest';
import { featureRows } from './feature-rows.js';

/*
 * The tables in docs/features.md have a row for every feature that the documentation of three libraries names, and what
 * proves it. The list of features lies beside the repository, where its maintainers work.
 */
const root = join(import.meta.dirname, '..');
const features = join(root, '../shared/FEATURES.md');

/** How many features each document names. */
const counts = { '002': 70, '003': 48, '004': 104 };
const documents = Object.keys(counts);

const rows = featureRows(join(root, 'docs/features.md'), documents).map(
  ([id = '', name = '', here = '', proof = '']) => ({ id, name, here, proof }),
);

/** The files that a row names as proof. */
function proofsOf(proof: string): string[] {
  return proof === 'not yet' || proof === 'none' ? [] : proof.split(', ').map(file => file.replace(/^`(.*)`$/, '$1'));
}

/** A test and what lies in the folder of its name. */
function textOfTest(file: string): string {
  const folder = join(root, file.replace(/\.test\.ts$/, ''));
  const parts = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const paths = parts.filter(part => part.isFile()).map(({ name }) => join(folder, name));
  return [join(root, file), ...paths].map(path => readFileSync(path, 'utf8')).join('\n');
}

/** What a row says that there is: the last name of each path in code, without arguments; not files, packages and commands. */
function namesIn(here: string): string[] {
  const codes = [...here.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
  return codes
    .filter(code => !/^(@|docs\/|examples\/|livetap |nodejs_compat|PATH|ws$)/.test(code))
    .map(code => code.replace(/\(.*$/, '').replace(/:.*$/, ''))
    .flatMap(code => /(\w+)\W*$/.exec(code)?.[1] ?? [])
    .filter(name => !theirs.has(name));
}

/** Names of the other library, which a row says where to find. */
const theirs = new Set(['Type', 'Describe', 'DisplayType', 'Label']);

describe('the tables of features', () => {
  test.each(Object.entries(counts))('have every number of document %s once, in order', (document, count) => {
    const expected = Array.from({ length: count }, (_, index) => `${document}-${String(index + 1).padStart(3, '0')}`);
    expect(rows.map(({ id }) => id).filter(id => id.startsWith(document))).toEqual(expected);
  });

  test.skipIf(!existsSync(features))('name them as the list of features does', () => {
    const listed = featureRows(features, documents).map(([id, , name]) => `${id} ${name}`);
    expect(rows.map(({ id, name }) => `${id} ${name}`)).toEqual(listed);
  });

  test('say where each is, or plainly that it is not', () => {
    const wrong = rows.filter(({ here, proof }) => {
      if (here.startsWith('not yet')) return proof !== 'not yet';
      if (here.startsWith('no counterpart')) return proof !== 'none';
      return here === '' || proof === 'not yet' || proof === 'none';
    });
    expect(wrong).toEqual([]);
  });

  test('name tests that exist, in which something is tested', () => {
    const files = new Set(rows.flatMap(({ proof }) => proofsOf(proof)));
    expect(files.size).toBeGreaterThan(50);
    const lost = [...files].filter(file => {
      const isTest = /^(?:packages\/\w+\/)?test\/[\w./-]+\.test\.ts$/.test(file) && existsSync(join(root, file));
      return !isTest || !/\bexpect\w*[<(]/.test(readFileSync(join(root, file), 'utf8'));
    });
    expect(lost).toEqual([]);
  });

  test('name tests in which stands what they name', () => {
    const missing = rows.flatMap(({ id, here, proof }) => {
      const files = proofsOf(proof);
      const text = files.map(textOfTest).join('\n');
      const names = files.length === 0 ? [] : namesIn(here);
      return names.filter(name => !new RegExp(`\\b${name}\\b`).test(text)).map(name => `${id}: ${name}`);
    });
    expect(missing).toEqual([]);
  });

  test('name files, exports and endpoints that exist', () => {
    const here = rows.map(row => row.here).join('\n');
    const files = [...here.matchAll(/`((?:examples|docs)\/[^`]*)`/g)].map(([, file = '']) => file);
    expect(files.filter(file => !existsSync(join(root, file)))).toEqual([]);
    const endpoints = [...here.matchAll(/\bapi\.(\w+)`/g)].map(([, name = '']) => name);
    expect(endpoints.length).toBeGreaterThan(20);
    expect(endpoints.filter(name => !Object.hasOwn(tiktool.tikToolEndpoints, name))).toEqual([]);
  });

  test('count the events right', () => {
    expect(rows.find(({ id }) => id === '004-005')?.here).toBe(`${liveEventTypes.length} events, typed by name`);
  });
});
