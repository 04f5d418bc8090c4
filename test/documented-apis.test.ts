import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/*
 * Two undocumented parts of Node make decoding faster where they are there: the slices of Buffer and the state behind a
 * zlib stream. Without them the documented ways must give the same events, and so must a runtime without modules of Node.
 */
const root = join(import.meta.dirname, '..');

const withoutThem = `
  const { createGunzip } = await import('node:zlib');
  delete Buffer.prototype.latin1Slice;
  Object.getPrototypeOf(createGunzip()._handle).reset = undefined;
`;

const withoutNode = `
  process.getBuiltinModule = undefined;
  delete Buffer.prototype.latin1Slice;
`;

/** Plays a seeded room through the pipeline and prints every event. */
const program = `
  const { TikTokLiveConnection } = await import('@livetap/live');
  const { encode } = await import('@livetap/live/schema');
  const { scenario } = await import('@livetap/simulator');
  const { gzipSync } = await import('node:zlib');
  const { createHash } = await import('node:crypto');
  let onFrame;
  const closed = new Promise(() => {});
  const link = { closed, read: read => (onFrame = read), send: () => {}, close: () => closed };
  const source = { name: 'test', open: async () => link };
  const connection = new TikTokLiveConnection('ann', { source, enterTimeoutMs: 1 });
  const hash = createHash('sha256');
  let events = 0;
  connection.on('decodedData', (method, data) => {
    events++;
    hash.update(method + JSON.stringify(data, (_key, value) => (value instanceof Uint8Array ? [...value] : value)));
  });
  await connection.connect();
  for (const { atMs, messages } of scenario({ seed: 3, kind: 'peak', undecodable: false, durationMs: 20_000 })) {
    const payload = encode('ProtoMessageFetchResult', {
      messages: messages.map(({ method, payload }) => ({ type: method, payload })),
    });
    onFrame({ kind: 'frame', bytes: encode('WebcastPushFrame', { payloadType: 'msg', payload: gzipSync(payload) }), receivedAt: atMs });
  }
  console.log(events, hash.digest('hex'));
  process.exit(0);
`;

async function run(code: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
  });
  return stdout.trim();
}

test('the documented APIs alone give the same events, and so does the library alone', async () => {
  const programs = [program, withoutThem + program, withoutNode + program];
  const [fast = '', documented, foreign] = await Promise.all(programs.map(run));
  expect(documented).toBe(fast);
  expect(foreign).toBe(fast);
  expect(Number(fast.split(' ')[0])).toBeGreaterThan(500);
});
