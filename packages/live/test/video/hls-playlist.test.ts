import { describe, expect, test } from 'vitest';
import { parsePlaylist } from '../../src/video/hls-playlist.js';

const url = new URL('https://x.example-livetap.invalid/stage/index.m3u8?sign=verysecret');

function parsed(...lines: readonly string[]) {
  const { streams, segments, ...rest } = parsePlaylist(['#EXTM3U', ...lines].join('\n'), url);
  return { streams: streams.map(String), segments: segments.map(({ number, url }) => [number, url.href]), ...rest };
}

describe('a playlist', () => {
  test('names segments, counted on from its first', () => {
    const lines = [
      '#EXT-X-TARGETDURATION:4',
      '#EXT-X-MEDIA-SEQUENCE:41',
      '#EXTINF:4.0,',
      'a.ts?x=1',
      '#EXTINF:4.0,',
      '/b.ts',
    ];
    expect(parsed(...lines)).toEqual({
      streams: [],
      segments: [
        [41, 'https://x.example-livetap.invalid/stage/a.ts?x=1'],
        [42, 'https://x.example-livetap.invalid/b.ts'],
      ],
      ...{ segmentMs: 4_000, isOver: false },
    });
    expect(parsed(...lines, '#EXT-X-ENDLIST').isOver).toBe(true);
    expect(
      parsePlaylist('#EXTM3U\r\n#EXTINF:1,\r\nhttp://y.example-livetap.invalid/c.ts\r\n', url).segments,
    ).toHaveLength(1);
  });

  test('names streams, the one of most bits first', () => {
    const lines = [
      '#EXT-X-STREAM-INF:BANDWIDTH=500',
      'ld.m3u8',
      '#EXT-X-STREAM-INF:CODECS="a",BANDWIDTH=9000',
      'hd.m3u8',
    ];
    expect(parsed(...lines).streams.map(address => address.split('/').at(-1))).toEqual(['hd.m3u8', 'ld.m3u8']);
  });

  test.each([
    ['nothing', '', 'VIDEO_LOST', 'something else than a playlist'],
    ['a page', '<html>', 'VIDEO_LOST', 'something else than a playlist'],
    ['JSON', '{"message":"pong"}', 'VIDEO_LOST', 'something else than a playlist'],
    ['a file', '#EXTM3U\nfile:///etc/passwd', 'VIDEO_LOST', 'an address that cannot be fetched'],
    ['no address', '#EXTM3U\nhttps://', 'VIDEO_LOST', 'an address that cannot be fetched'],
    ['what is encrypted', '#EXTM3U\n#EXT-X-KEY:METHOD=AES-128,URI="k"', 'VIDEO_MISSING', 'encrypted'],
    ['fragments of MP4', '#EXTM3U\n#EXT-X-MAP:URI="init.mp4"', 'VIDEO_MISSING', 'not recorded'],
    ['too much', `#EXTM3U\n${'a.ts\n'.repeat(20_001)}`, 'VIDEO_LOST', 'too many segments'],
  ])('that is %s is refused, and its address not told', (_, text, code, message) => {
    expect(() => parsePlaylist(text, url)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(new RegExp(`^(?!.*secret).*${message}`)) }),
    );
  });

  test('may say that nothing is encrypted, and anything that is not known', () => {
    expect(parsed('#EXT-X-KEY:METHOD=NONE', '#EXT-X-NEW:1', '# a remark', 'a.ts').segments).toHaveLength(1);
    expect(parsed('#EXT-X-MEDIA-SEQUENCE:many', '#EXT-X-TARGETDURATION:-4', 'a.ts')).toMatchObject({
      ...{ segmentMs: 0, segments: [[0, 'https://x.example-livetap.invalid/stage/a.ts']] },
    });
  });
});
