import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { startSimulator } from '@livetap/simulator';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/*
 * Every example of the documentation, as a reader would copy it: type-checked, then run in a process of its own against
 * a simulated room that ends after a moment. An example that throws, or leaves something behind, fails.
 */
const root = join(import.meta.dirname, '..');
const folder = join(root, 'test/.examples');

interface Example {
  readonly name: string;
  readonly file: string;
  readonly language: string;
  readonly code: string;
}

function pages(): string[] {
  const packages = readdirSync(join(root, 'packages')).map(name => join(root, 'packages', name, 'README.md'));
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => join(root, 'docs', name));
  return [join(root, 'README.md'), ...packages, ...docs];
}

const examples: Example[] = pages().flatMap(page => {
  const name = relative(root, page);
  const blocks = [...readFileSync(page, 'utf8').matchAll(/^```(ts|js)\n(.*?)^```/gms)];
  return blocks.map(([, language = '', code = ''], index) => ({
    name: `${name}, example ${index + 1}`,
    file: join(folder, `${name.replace(/\W+/g, '-')}-${index + 1}.ts`),
    language,
    code,
  }));
});

const hasFfmpeg = spawnSync('ffmpeg', ['-version']).status === 0;

/** Names that examples connect to. */
const names = new Set(
  examples.flatMap(({ code }) =>
    [...code.matchAll(/(?:Connection\(|trackUser\(|uniqueId: )'@?(\w+)'/g)].map(match => match[1] ?? ''),
  ),
);

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  for (const { file, code } of examples) writeFileSync(file, code);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('there are examples on the front page and for each package', () => {
  const where = new Set(examples.map(({ name }) => name.replace(/, example \d+$/, '')));
  const expected = ['README.md', 'packages/live/README.md', 'packages/simulator/README.md'];
  expect(expected.filter(page => !where.has(page))).toEqual([]);
});

test('none is left out: what is no example here is run elsewhere', () => {
  const elsewhere = new Map([
    ['docs/consumption.md typescript', 'packages/live/test/sinks/documented.test.ts'],
    ['docs/runtimes.md javascript', 'test/runtimes/worker.test.ts'],
    ['docs/runtimes.md html', 'test/browser/page.test.ts'],
  ]);
  const others = pages().flatMap(page =>
    [...readFileSync(page, 'utf8').matchAll(/^[ \t]*```(\w+)$/gm)]
      .filter(([, language = '']) => !['ts', 'js', 'sh', 'json'].includes(language))
      .map(([, language]) => `${relative(root, page)} ${language}`),
  );
  expect(new Set(others)).toEqual(new Set(elsewhere.keys()));
  for (const file of elsewhere.values()) expect(existsSync(join(root, file)), file).toBe(true);
});

test('all TypeScript examples type-check as they stand', () => {
  const program = ts.createProgram(
    examples.filter(({ language }) => language === 'ts').map(({ file }) => file),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts'],
      types: ['node'],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: true,
      noEmit: true,
    },
  );
  const problems = ts.getPreEmitDiagnostics(program).map(({ file, messageText, start = 0 }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName.split('/').pop()}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
  expect(problems).toEqual([]);
});

describe('each example runs to its end', () => {
  test.for(examples)('$name', async ({ file, code }, { skip }) => {
    skip(!hasFfmpeg && code.includes('VideoDownloader('), 'there is no ffmpeg');
    await using simulator = await startSimulator({ closeAfterEndMs: 50 });
    const scenario = { kind: 'busy', durationMs: 20_000, speed: 20, ends: true } as const;
    for (const uniqueId of names) simulator.addRoom({ uniqueId, scenario });
    const program = file.replace(/\.ts$/, '.mjs');
    const { outputText } = ts.transpileModule(code, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 },
    });
    writeFileSync(program, outputText);
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [program], {
      cwd: root,
      env: { ...process.env, LIVETAP_ENDPOINT: simulator.url },
      timeout: 15_000,
    });
    expect(stderr).toBe('');
    expect(stdout.trim()).not.toBe('');
    for (const room of simulator.rooms) expect(room.violations).toEqual([]);
  });
});
