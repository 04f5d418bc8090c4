import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startSimulator } from '@livetap/simulator';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examplesOf } from './seed-examples/extract.js';

/*
 * The examples of TikTool's package that use its functions. Nothing is changed in them but the package name, and the
 * address of the server that one of them leaves to the reader. Each runs in a process of its own in front of a simulated
 * room. The document lies beside the repository, where its maintainers work; elsewhere there is nothing to run.
 */
const root = join(import.meta.dirname, '..');
const folder = join(root, 'test/.examples-of-tiktool');
const run = promisify(execFile);

interface Scene {
  /** Statements in front of the example: what its text asks for. */
  readonly before?: string;
  /** Statements behind it, where it prints nothing by itself. */
  readonly after?: string;
  readonly prints: string;
}

const roomId = '7429384756123456789';
const picture = "const [backgroundBase64, pieceBase64, outerBase64, innerBase64, imageBase64] = Array(5).fill('AA==');";
const apiResponse = `import { TikToolClient } from '@livetap/live/tiktool';
const { reply: apiResponse } = await new TikToolClient({ apiKey: 'YOUR_API_KEY' }).api.roomInfo({ room_id: '${roomId}' });`;

const scenes: Readonly<Record<string, Scene>> = {
  '004-02': {
    after: 'console.log(streamData.data.stream_url !== undefined, roomInfo.data.id_str, data.data.rankings.length);',
    prints: `true ${roomId} 0`,
  },
  '004-03': { prints: `Room ID: ${roomId}` },
  '004-04': { prints: `Room: ${roomId}, Region: ALL_SG` },
  '004-05': { before: apiResponse, after: 'console.log(tikTokData.data.id_str);', prints: roomId },
  '004-06': { before: picture, prints: 'Slide to X=123px (confidence: 0.5)' },
  '004-07': { before: picture, prints: 'Rotate 45° (confidence: 0.5)' },
  '004-08': { before: picture, prints: 'Match: (10,20) ↔ (110,120)' },
};

const examples = examplesOf('004').filter(({ code }) => /import \{ \w+ \} from '@tiktool\/live'/.test(code));
const functions = examples.filter(({ code }) => !code.includes('TikTokLive'));

beforeAll(() => void mkdirSync(folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(functions.length === 0)('the examples of functions', () => {
  test('are all found, each with a scene', () => {
    expect(functions.map(({ id }) => id)).toEqual(Object.keys(scenes));
  });

  test.each(functions)('$id', async ({ id, code }) => {
    await using simulator = await startSimulator({ apiKeys: { YOUR_API_KEY: {} } });
    simulator.addRoom({ uniqueId: 'streamer_name', roomId, scenario: false });
    const { before = '', after = '', prints = '' } = scenes[id] ?? {};
    const example = code
      .replace("'@tiktool/live'", "'@livetap/live/tiktool'")
      .replace('https://your-server.com', simulator.endpoints.tiktool);
    const { outputText } = ts.transpileModule([before, example, after].join('\n'), {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 },
    });
    const file = join(folder, `${id}.mjs`);
    writeFileSync(file, outputText);
    const env = { ...process.env, LIVETAP_ENDPOINT: simulator.url };
    const { stdout, stderr } = await run(process.execPath, [file], { cwd: root, env });
    expect([stdout, stderr]).toEqual([`${prints}\n`, '']);
  });
});
