import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { turn } from '../hand-timers.js';
import { inEditor } from './in-editor.js';
import { chat, gift, like, mara, member, TestRoom, viewers } from './test-room.js';

/*
 * Every example of docs/consumption.md, type-checked and run in a room of hand-made events: `live` is that room.
 */
const page = readFileSync(join(import.meta.dirname, '../../../../docs/consumption.md'), 'utf8');
const examples = [...page.matchAll(/^```typescript\n(.*?)^```/gms)].map(([, code = ''], index) => ({
  name: `example ${index + 1}`,
  code,
}));

test('there are examples', () => {
  expect(examples.length).toBeGreaterThan(5);
});

test('they type-check as they stand', () => {
  const functions = examples.map(({ code }) => `async (live: TestRoom) => {\n${code}\n},`);
  const text = `import type { TestRoom } from './test-room.js';\nexport const examples = [\n${functions.join('\n')}];`;
  const { service, file } = inEditor(text);
  const problems = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
  const lines = text.split('\n');
  const shown = problems.map(({ start, messageText }) => {
    const line = text.slice(0, start).split('\n').length - 1;
    return `${lines[line]}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
  expect(shown).toEqual([]);
});

const AsyncFunction = (async () => {}).constructor as new (...args: string[]) => (...args: unknown[]) => Promise<void>;

test.each(examples)('$name runs to its end and prints something', async ({ code }) => {
  const room = new TestRoom();
  const printed: string[] = [];
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 };
  const run = new AsyncFunction('live', 'console', ts.transpile(code, options));
  const print = (...values: readonly unknown[]) => printed.push(values.map(value => inspect(value)).join(' '));
  const done = run(room, { log: print });
  for (let at = 0; at < 60_000; at += 1_000) {
    room.emit(
      ...[member({ at }), chat('hello', { at, user: mara }), chat('!song', { at })],
      ...[gift(at / 100, { at }), like(5, { at }), viewers(at / 1_000, at)],
    );
    // A reader takes its turn.
    await turn();
  }
  room.end();
  await done;
  expect(printed).not.toEqual([]);
  expect(room.failures).toEqual([]);
});
