import { describe, expect, test } from 'vitest';
import { openHls } from '../../src/video/open-hls.js';
import { type Reply, rejection, startTestServer, type TestServer } from '../http/test-server.js';

interface Circumstances {
  readonly staleAfterMs?: number;
  readonly signal?: AbortSignal;
}

function open(
  server: Pick<TestServer, 'origin'>,
  { staleAfterMs = 15_000, signal = new AbortController().signal }: Circumstances = {},
) {
  const address = `${server.origin}/stage/index.m3u8?sign=verysecret`;
  return openHls({ address, fetch: globalThis.fetch, headers: { 'user-agent': 'test' }, staleAfterMs, signal });
}

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += new TextDecoder().decode(chunk);
  return text;
}

function playlist(first: number, last: number, ...more: readonly string[]): string {
  const segments = Array.from({ length: last - first + 1 }, (_, index) => `#EXTINF:0.1,\n${first + index}.ts`);
  return ['#EXTM3U', '#EXT-X-TARGETDURATION:0', `#EXT-X-MEDIA-SEQUENCE:${first}`, ...segments, ...more].join('\n');
}

/** Answers each question for the playlist with the next of these, then with the last; a segment is its number. */
function serving(...playlists: readonly string[]) {
  let asked = 0;
  return startTestServer(({ path }): Reply => {
    const [, name = ''] = /\/([\w.]+)(?:\?.*)?$/.exec(path) ?? [];
    if (!name.endsWith('.m3u8')) return { body: ` ${name.replace('.ts', '')}` };
    asked += 1;
    return { body: playlists[asked - 1] ?? playlists.at(-1) ?? '' };
  });
}

describe('a stream in segments', () => {
  test('begins with the newest ones and goes on until the playlist ends, each once', async () => {
    const server = await serving(playlist(1, 6), playlist(3, 7), playlist(8, 9, '#EXT-X-ENDLIST'));
    expect(await textOf(await open(server))).toBe(' 4 5 6 7 8 9');
    expect(server.seen().headers.cookie).toBeUndefined();
  });

  test('goes on where the numbers begin anew', async () => {
    const server = await serving(playlist(100, 101), playlist(1, 2, '#EXT-X-ENDLIST'));
    expect(await textOf(await open(server))).toBe(' 100 101 1 2');
  });

  test('is the best of those that a playlist of playlists names', async () => {
    const master = '#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=9\nbest.m3u8\n#EXT-X-STREAM-INF:BANDWIDTH=1\nworst.m3u8';
    const server = await serving(master, playlist(1, 2, '#EXT-X-ENDLIST'));
    expect(await textOf(await open(server))).toBe(' 1 2');
    expect(server.requests.map(({ path }) => path.split('/').at(-1))).toEqual([
      ...['index.m3u8', 'best.m3u8', '1.ts', '2.ts'],
    ]);
  });

  test('is lost when nothing new is named for too long', async () => {
    const server = await serving(playlist(1, 1));
    const error = await rejection(open(server, { staleAfterMs: 20 }).then(textOf));
    expect(error).toMatchObject({ code: 'VIDEO_LOST', message: expect.stringMatching(/names nothing new/) });
    expect(String(error)).not.toContain('secret');
  });

  test.each<[string, Reply, object]>([
    ['something else', { body: '{"message":"pong"}' }, { code: 'VIDEO_LOST', status: 200 }],
    ['a refusal', { status: 403, body: '' }, { code: 'VIDEO_LOST', status: 403 }],
    ['more than a playlist has', { body: `#EXTM3U\n${'#'.repeat(5 * 1024 * 1024)}` }, { code: 'VIDEO_LOST' }],
  ])('is not opened where %s is answered', async (_, reply, expected) => {
    const server = await startTestServer(() => reply);
    expect(await rejection(open(server))).toMatchObject(expected);
  });

  test('ends with the reason of its signal', async () => {
    const abort = new AbortController();
    const server = await serving(playlist(1, 1));
    const chunks = await open(server, { signal: abort.signal });
    await chunks.next();
    const reason = new Error('enough');
    abort.abort(reason);
    expect(await rejection(textOf(chunks))).toBe(reason);
  });
});
