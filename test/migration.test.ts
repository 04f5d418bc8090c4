import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { featureRows } from './feature-rows.js';

/*
 * The table in docs/migration.md has a row for every feature that the documentation of the established connector names,
 * and the test that proves it. The list of features lies beside the repository, where its maintainers work.
 */
const root = join(import.meta.dirname, '..');
const features = join(root, '../shared/FEATURES.md');

/** How many features each document names. */
const counts = { '000': 140, '001': 186 };

/** Titles of the tests in a file, as patterns: what a table of cases fills in can be anything. */
function titlesOf(file: string): RegExp[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ESNext, true);
  const titles: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    const isCall = ts.isCallExpression(node) && /^(test|describe)\b/.test(node.expression.getText());
    const title = isCall ? node.arguments[0] : undefined;
    // A title that is nothing but what a table fills in would fit every row.
    if (title !== undefined && ts.isStringLiteral(title) && hasWords(title.text)) titles.push(patternOf(title.text));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return titles;
}

const filledIn = /%[a-z]|\$[\w.]+/;

function hasWords(title: string): boolean {
  return title.split(filledIn).some(part => /\p{L}{2}/u.test(part));
}

function patternOf(title: string): RegExp {
  const parts = title.split(filledIn).map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}

const documents = Object.keys(counts);
const rows = featureRows(join(root, 'docs/migration.md'), documents).map(
  ([id = '', name = '', file = '', title = '']) => ({ id, name, file, title }),
);

describe('the table of features', () => {
  test.each(Object.entries(counts))('has every number of document %s once, in order', (document, count) => {
    const expected = Array.from({ length: count }, (_, index) => `${document}-${String(index + 1).padStart(3, '0')}`);
    expect(rows.map(({ id }) => id).filter(id => id.startsWith(document))).toEqual(expected);
  });

  test.skipIf(!existsSync(features))('names them as the list of features does', () => {
    const listed = featureRows(features, documents).map(([id, , name]) => `${id} ${name}`);
    expect(rows.map(({ id, name }) => `${id} ${name}`)).toEqual(listed);
  });

  test('names tests that exist', () => {
    const patterns = new Map([...new Set(rows.map(({ file }) => file))].map(file => [file, titlesOf(file)]));
    const lost = rows.filter(({ file, title }) => !patterns.get(file)?.some(pattern => pattern.test(title)));
    expect(lost).toEqual([]);
    expect([...patterns.values()].flat().some(pattern => pattern.test('no test has this title'))).toBe(false);
  });
});

test('the front page says that this is unofficial', () => {
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toMatch(/unofficial and not affiliated with TikTok/);
});
