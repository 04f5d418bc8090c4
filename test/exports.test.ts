import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import * as live from '@livetap/live';
import { describe, expect, test } from 'vitest';

/*
 * What the packages show to the world, and what they do not. exports.txt has every name there is at run time: a change of
 * it is a change of the public interface. `npx vitest run test/exports.test.ts -u` writes it anew.
 */
const root = join(import.meta.dirname, '..');
const run = promisify(execFile);

const packages = readdirSync(join(root, 'packages')).map(folder => {
  const path = join(root, 'packages', folder);
  const { name, exports } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  return { name: String(name), path, exports: exports as Record<string, string | Record<string, string>> };
});

/** Every entry point that is a module, as a user writes it. */
const entries = packages.flatMap(({ name, exports }) =>
  Object.entries(exports).flatMap(([subpath, target]) =>
    typeof target === 'string' ? [] : [{ specifier: posix.join(name, subpath), name, target }],
  ),
);

/** Runs a module in a process of its own, because the test runner resolves names in its own way. */
async function node(program: string, ...args: string[]): Promise<unknown> {
  const flags = ['--no-warnings', '--input-type=module', '--eval', program, '--', ...args];
  return JSON.parse((await run(process.execPath, flags, { cwd: root, maxBuffer: 2 ** 26 })).stdout);
}

describe('the entry points', () => {
  test.each(packages)('of $name lead to files that exist', ({ path, exports }) => {
    const targets = Object.values(exports).flatMap(target =>
      typeof target === 'string' ? target : Object.values(target),
    );
    expect(targets.filter(target => !existsSync(join(path, target)))).toEqual([]);
    expect(Object.keys(exports)).toContain('.');
  });

  test('can be imported, and export the names of exports.txt', async () => {
    const program = `
      const names = await Promise.all(process.argv.slice(1).map(async entry => Object.keys(await import(entry))));
      console.log(JSON.stringify(names));`;
    const names = (await node(program, ...entries.map(({ specifier }) => specifier))) as string[][];
    const lines = entries.flatMap(({ specifier }, index) => (names[index] ?? []).map(name => `${specifier} ${name}\n`));
    await expect(lines.sort().join('')).toMatchFileSnapshot('exports.txt');
  });

  test('are the only files that can be reached', async () => {
    const files = packages.flatMap(({ name, path }) =>
      readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter(file => /^(dist|src|bin)\/.*\.(js|ts)$/.test(file))
        .flatMap(file => [`${name}/${file}`, `${name}/${file.replace(/^dist\/|\.\w+$/g, '')}`]),
    );
    const program = `
      const reached = process.argv.slice(1).filter(name => {
        try {
          return import.meta.resolve(name);
        } catch (error) {
          if (error.code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') throw error;
        }
      });
      console.log(JSON.stringify(reached));`;
    const reached = (await node(program, ...files)) as string[];
    const known = entries.map(({ specifier }) => specifier);
    expect(files.length).toBeGreaterThan(500);
    expect(reached.filter(name => !known.includes(name))).toEqual([]);
  });
});

describe('the errors', () => {
  const codes = Object.entries(live.errorCodes);
  const exported = new Map<string, unknown>(Object.entries(live));

  test.each(codes)('%s: its classes are exported and extend LiveError', (_code, { classes }) => {
    expect(classes.length).toBeGreaterThan(0);
    for (const name of classes) {
      const found = exported.get(name);
      expect(typeof found === 'function' && found.prototype instanceof live.LiveError, name).toBe(true);
    }
  });

  test('are all in the table: no other exported class extends LiveError', () => {
    const named = new Set<string>(codes.flatMap(([, { classes }]) => classes));
    const others = [...exported].filter(
      ([name, value]) => typeof value === 'function' && value.prototype instanceof live.LiveError && !named.has(name),
    );
    expect(others).toEqual([]);
  });

  test('have a heading each in docs/errors.md', () => {
    const page = readFileSync(join(root, 'docs/errors.md'), 'utf8');
    expect([...page.matchAll(/^## (.*)$/gm)].map(match => match[1])).toEqual(codes.map(([code]) => code));
  });

  test('are each reached by a test', () => {
    const folders = [join(root, 'test'), ...packages.map(({ path }) => join(path, 'test'))];
    const text = folders
      .flatMap(folder => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => join(folder, file)))
      .filter(file => file.endsWith('.test.ts'))
      .map(file => readFileSync(file, 'utf8'))
      .join('\n');
    const words = new Set(text.match(/\b[A-Z][A-Z_]+\b/g));
    expect(codes.map(([code]) => code).filter(code => !words.has(code))).toEqual([]);
  });

  test('a call that lacks a room id says so', async () => {
    const webClient = new live.WebcastHttpClient({ endpoints: live.defaultEndpoints });
    const result = live.fetchRoomInfo({ webClient, roomId: '' });
    await expect(result).rejects.toMatchObject({ code: 'INVALID_REQUEST', who: 'you', retryable: false });
  });
});
