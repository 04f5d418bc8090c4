import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { startSimulator } from '../src/simulator.js';

test('the example of the README runs and prints what it says', async () => {
  const text = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const [, example = ''] = /```js\n(.*?)```/s.exec(text) ?? [];
  const [importLine = '', ...lines] = example.split('\n');
  expect(importLine).toBe("import { startSimulator } from '@livetap/simulator';");
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  const printed: unknown[] = [];
  const run = new AsyncFunction('startSimulator', 'console', lines.join('\n'));
  await run(startSimulator, { log: (...values: unknown[]) => printed.push(...values) });
  expect(printed).toEqual([true, 2]);
});
