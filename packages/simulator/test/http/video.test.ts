import { expect, test } from 'vitest';
import { ask } from '../faults/answers.js';
import { freshRoom, paths } from '../faults/stage.js';
import { readFlv } from '../video/flv-reader.js';

const stage = freshRoom();

interface StreamUrl {
  readonly flv_pull_url: Readonly<Record<string, string>>;
  readonly live_core_sdk_data: { readonly pull_data: { readonly stream_data: string } };
}

/** The paths of the video, by quality. */
async function addresses(): Promise<Record<string, string>> {
  const { json } = await ask(stage.simulator, paths.info);
  const { live_core_sdk_data } = (json as { readonly data: { readonly stream_url: StreamUrl } }).data.stream_url;
  const { data } = JSON.parse(live_core_sdk_data.pull_data.stream_data) as {
    readonly data: Readonly<Record<string, { readonly main: { readonly flv: string } }>>;
  };
  return Object.fromEntries(
    Object.entries(data).map(([quality, { main }]) => [quality, main.flv.slice(stage.simulator.url.length)]),
  );
}

/** The first bytes of a stream; the connection is closed after that. */
async function beginning(path: string): Promise<Uint8Array> {
  const response = await fetch(`${stage.simulator.url}${path}`);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'video/x-flv']);
  const chunks: Uint8Array[] = [];
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    if (Buffer.concat(chunks).length > 1000) break;
  }
  return Buffer.concat(chunks);
}

test('room info and live page name the same addresses, which are served', async () => {
  const { text } = await ask(stage.simulator, paths.page);
  const served = await addresses();
  expect(Object.keys(served)).toEqual(['origin', 'hd', 'sd', 'ld', 'ao']);
  for (const [quality, path] of Object.entries(served)) {
    expect(text).toContain(path.split('?')[0]);
    const tags = readFlv(await beginning(path));
    expect(tags.some(({ kind }) => kind === 'video')).toBe(quality !== 'ao');
    expect(tags.some(({ kind }) => kind === 'audio')).toBe(true);
  }
});

test('an address that is not signed, has expired or is of nothing is refused', async () => {
  const { hd = '' } = await addresses();
  const status = async (path: string) => (await ask(stage.simulator, path)).status;
  expect(await status(hd.replace('sign=', 'sign=0'))).toBe(403);
  expect(await status(hd.replace(/\?.*/, ''))).toBe(403);
  expect(await status(hd.replace('_hd', '_new'))).toBe(404);
  expect(await status('/stage/stream-7_hd.flv')).toBe(404);
  stage.clock.advance(15 * 24 * 3_600_000);
  expect(await status(hd)).toBe(403);
});

test('a stream ends with the broadcast, and then says so', async () => {
  const { hd = '' } = await addresses();
  const response = await fetch(`${stage.simulator.url}${hd}`);
  stage.room.goOffline();
  stage.clock.advance(100);
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect(readFlv(bytes).filter(({ kind, isStart }) => kind === 'video' && !isStart)).toHaveLength(41);
  expect((await ask(stage.simulator, hd)).json).toEqual({ message: 'pong' });
});

test('HLS is a playlist of the newest segments, which are transport streams', async () => {
  const { json } = await ask(stage.simulator, paths.info);
  const { hls_pull_url } = (json as { readonly data: { readonly stream_url: { readonly hls_pull_url: string } } }).data
    .stream_url;
  const response = await fetch(hls_pull_url);
  expect(response.headers.get('content-type')).toBe('application/vnd.apple.mpegurl');
  const lines = (await response.text()).trim().split('\n');
  const names = lines.filter(line => !line.startsWith('#'));
  expect(lines.slice(0, 3)).toEqual(['#EXTM3U', '#EXT-X-VERSION:3', '#EXT-X-TARGETDURATION:2']);
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    const segment = await fetch(new URL(name, hls_pull_url));
    const bytes = new Uint8Array(await segment.arrayBuffer());
    expect(segment.headers.get('content-type')).toBe('video/mp2t');
    expect(bytes.length % 188).toBe(0);
    for (let at = 0; at < bytes.length; at += 188) expect(bytes[at]).toBe(0x47);
  }
  const [name = ''] = names;
  const later = name.replace(/^\d+/, number => String(Number(number) + 1_000));
  for (const address of [later, name.replace('sign=', 'sign=0'), name.replace('.ts', 'x.ts')]) {
    expect((await fetch(new URL(address, hls_pull_url))).ok).toBe(false);
  }
});
