import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/*
 * Programs that documentation of existing connectors shows, compiled against our types as they stand. The documents lie
 * beside the repository, where its maintainers work; documented-fields.ts lists the fields they read.
 */
const documents = join(import.meta.dirname, '../../../../../shared/seeds');
const name = existsSync(documents) ? readdirSync(documents).find(file => file.startsWith('001_')) : undefined;
const document = name === undefined ? '' : readFileSync(join(documents, name), 'utf8');

/** Every `connection.on(…)` of the document. Where a call ends is for the parser to say: prose follows right behind. */
const calls = [...document.matchAll(/^connection\.on\(/gm)].map(({ index }) => {
  const source = ts.createSourceFile('call.ts', document.slice(index), ts.ScriptTarget.ESNext);
  const [statement] = source.statements;
  return document.slice(index, index + (statement?.end ?? 0));
});

/** The types that the calls annotate their parameters with. */
const types = [
  ...new Set(calls.flatMap(call => [...call.matchAll(/: ([A-Z]\w+)/g)].map(match => match[1] ?? ''))),
].filter(type => type !== 'Uint8Array');

const program = [
  "import { ControlAction, ControlEvent, TikTokLiveConnection, WebcastEvent } from '@livetap/live';",
  `import type { ${types.filter(type => type !== 'ControlAction').join(', ')} } from '@livetap/live';`,
  'declare const connection: TikTokLiveConnection;',
  ...calls,
].join('\n');

/** What the compiler says about a program that uses the library. */
function problemsOf(text: string): string[] {
  const file = join(import.meta.dirname, 'documented-programs.virtual.ts');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts'],
    types: ['node'],
    paths: { '@livetap/live': [join(import.meta.dirname, '../../src/index.ts')] },
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = path => path === file || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === file ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2022) : getSourceFile(path, ...rest);
  const compiled = ts.createProgram([file], options, host);
  const source = compiled.getSourceFile(file);
  // Of this file alone: the library is checked by the build.
  return [...compiled.getSyntacticDiagnostics(source), ...compiled.getSemanticDiagnostics(source)].map(
    ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
  );
}

test('a program with a field that does not exist is not accepted', () => {
  const wrong = `
    import { TikTokLiveConnection } from '@livetap/live';
    new TikTokLiveConnection('ann').on('chat', data => data.user.uniqueId + data.noSuchField);
  `;
  expect(problemsOf(wrong)).toEqual([expect.stringContaining("Property 'noSuchField' does not exist")]);
});

describe.skipIf(name === undefined)('the programs of the documentation', () => {
  test('are found, with what they import', () => {
    expect(calls.length).toBeGreaterThan(45);
    expect(calls.every(call => /\)[;]?$/.test(call.trim()))).toBe(true);
    expect(types).toContain('WebcastChatMessage');
  });

  test('compile as they stand', () => {
    expect(problemsOf(program)).toEqual([]);
  });
});
