import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messageDecoders } from '../packages/live/src/gen/messages.js';
import { type PackageName, type Packed, Packing, packageNames } from './packed.js';

/*
 * What users install: the three packages, packed as they are published and installed into an empty folder, without a
 * registry.
 */
const root = join(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'livetap-weight-'));
const packing = new Packing(work);
const run = promisify(execFile);

const mostBytes = 1_750_000;
const mostPackages = 2;

/** Runs a program with the packages that are installed where it runs. */
async function runIn(cwd: string, program: string, type: 'module' | 'commonjs', ...args: string[]): Promise<string> {
  const flags = ['--no-warnings', `--input-type=${type}`, '--eval', program, '--', ...args];
  return (await run(process.execPath, flags, { cwd, maxBuffer: 2 ** 26 })).stdout;
}

// Of the library, with their own: ws has none.
const dependencies = ['ws'];
const packed: Partial<Record<PackageName, Packed>> = {};
let plain = '';
let everything = '';

function packedOf(name: PackageName): Packed {
  const found = packed[name];
  if (found === undefined) throw new Error(`${name} was not packed`);
  return found;
}

beforeAll(async () => {
  for (const name of packageNames) packed[name] = await packing.own(name);
  const foreign: Packed[] = [];
  for (const name of dependencies) foreign.push(await packing.foreign(name));
  plain = await packing.install('plain', [packedOf('live'), ...foreign]);
  everything = await packing.install('everything', [...packageNames.map(packedOf), ...foreign]);
}, 120_000);
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

/** The files that the entry points of a package lead to. */
function doorsOf(folder: string): string[] {
  const { exports: doors } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { readonly default: string }>;
  };
  return Object.values(doors).flatMap(door => (typeof door === 'string' ? [] : [door.default.replace('./', '')]));
}

describe('the tarballs', () => {
  test.each(packageNames)('of %s has its build, its public declarations, README, licence, and no more', name => {
    const folder = join(root, 'packages', name);
    const sources = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.ts'))
      .map(file => file.replace(/\.ts$/, ''));
    const packed = packedOf(name).files.map(({ path }) => path);
    const expected = [
      ...['LICENSE', 'README.md', 'package.json'],
      ...(name === 'cli' ? readdirSync(join(folder, 'bin')).map(file => `bin/${file}`) : []),
      ...(name === 'live' ? doorsOf(folder) : sources.map(stem => `dist/${stem}.js`)),
    ];
    // What the doors of the library share.
    const isChunk = (path: string) => name === 'live' && /^dist\/chunks\/[\w.-]+\.js$/.test(path);
    expect(packed.filter(path => !path.endsWith('.d.ts') && !isChunk(path)).sort()).toEqual(expected.sort());
    // Those that no public one leads to are left out; that none is missing the type check of the installed package shows.
    const declared = packed.filter(path => path.endsWith('.d.ts'));
    expect(declared).toContain('dist/index.d.ts');
    expect(declared.filter(path => !sources.includes(path.replace(/^dist\/|\.d\.ts$/g, '')))).toEqual([]);
    expect(readFileSync(join(folder, 'LICENSE'), 'utf8')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'));
  });

  test('of the library is small', () => {
    expect(packedOf('live').unpackedSize).toBeLessThanOrEqual(mostBytes);
  });

  test.each(packageNames)('of %s refers to no source map', name => {
    const folder = join(packing.build, 'packages', name);
    const referring = packedOf(name).files.filter(({ path }) =>
      readFileSync(join(folder, path), 'utf8').includes('sourceMappingURL'),
    );
    expect(referring).toEqual([]);
  });
});

describe('the installed library', () => {
  test('is few packages', () => {
    const lock = JSON.parse(readFileSync(join(plain, 'node_modules/.package-lock.json'), 'utf8'));
    const installed = Object.keys(lock.packages).map(path => path.replace('node_modules/', ''));
    expect(installed).toEqual(['@livetap/live', ...dependencies]);
    expect(installed.length).toBeLessThanOrEqual(mostPackages);
  });

  const entries = ['@livetap/live', '@livetap/live/schema'];
  const list = 'console.log(JSON.stringify(entries.map(entry => Object.keys(entry).sort())))';
  const imported = `const entries = [${entries.map(entry => `await import('${entry}')`)}]; ${list}`;
  const required = `const entries = [${entries.map(entry => `require('${entry}')`)}]; ${list}`;

  test('exports by import and by require what the workspace exports', async () => {
    const expected = await runIn(root, imported, 'module');
    expect(JSON.parse(expected)[0]).toContain('TikTokLiveConnection');
    expect(await runIn(plain, imported, 'module')).toBe(expected);
    expect(await runIn(plain, required, 'commonjs')).toBe(expected);
  });

  test('says what to install for a SOCKS proxy', async () => {
    const program = `
      import { TikTokLiveConnection } from '@livetap/live';
      const connection = new TikTokLiveConnection('ann', { proxy: 'socks5://127.0.0.1:9', disableEulerFallbacks: true });
      const { requestErrs } = await connection.fetchRoomId().catch(error => error);
      console.log(JSON.stringify(requestErrs.map(({ code, hint }) => [code, hint.includes('npm install socks')])));`;
    expect(JSON.parse(await runIn(plain, program, 'module'))).toEqual([
      ['PROXY_FAILED', true],
      ['PROXY_FAILED', true],
    ]);
  });

  test('decodes as the workspace does, every message of the schema', async () => {
    // Every field number up to 200 once as a varint and once as an empty string or message: every case of every decoder.
    const program = `
      import { decode, unknownFields } from '@livetap/live/schema';
      const varint = value => (value < 128 ? [value] : [(value & 127) | 128, ...varint(value >> 7)]);
      const fields = Array.from({ length: 200 }, (_, index) => index + 1);
      const bytes = Uint8Array.from(fields.flatMap(n => [...varint(n * 8), ...varint(n), ...varint(n * 8 + 2), 0]));
      for (const name of process.argv.slice(1)) {
        const message = decode(name, bytes);
        console.log(name, JSON.stringify(message), unknownFields(message).length);
      }`;
    const messages = Object.keys(messageDecoders);
    const expected = await runIn(root, program, 'module', ...messages);
    expect(expected.trimEnd().split('\n')).toHaveLength(messages.length);
    expect(await runIn(plain, program, 'module', ...messages)).toBe(expected);
  });

  test('type-checks, its declarations included', () => {
    const file = join(plain, 'consumer.ts');
    writeFileSync(
      file,
      `import { TikTokLiveConnection, type WebcastGiftMessage } from '@livetap/live';
       import { encode } from '@livetap/live/schema';
       export const bytes: Uint8Array = encode('WebcastChatMessage', { comment: 'hi', user: { nickname: 'Ann' } });
       export const names: string[] = [];
       const keep = ({ user }: WebcastGiftMessage) => names.push(user.nickname);
       new TikTokLiveConnection('ann').on('chat', data => names.push(data.comment)).on('gift', keep);`,
    );
    // ws brings no declarations of its own.
    symlinkSync(join(root, 'node_modules/@types'), join(plain, 'node_modules/@types'), 'junction');
    const program = ts.createProgram([file], {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts'],
      types: ['node'],
      strict: true,
      noEmit: true,
    });
    const problems = ts.getPreEmitDiagnostics(program).map(({ file: source, messageText }) => {
      return `${source && basename(source.fileName)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
    expect(problems).toEqual([]);
  });
});

test('the installed command runs, with its own copies of nothing', async () => {
  const lock = JSON.parse(readFileSync(join(everything, 'node_modules/.package-lock.json'), 'utf8'));
  expect(Object.keys(lock.packages)).toHaveLength(packageNames.length + dependencies.length);
  const { stdout } = await run(process.execPath, ['node_modules/livetap/bin/livetap.js', '--version'], {
    cwd: everything,
  });
  expect(stdout.trim()).toContain(JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8')).version);
});
