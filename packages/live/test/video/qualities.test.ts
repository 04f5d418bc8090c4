import { describe, expect, test } from 'vitest';
import { videoStreams } from '../../src/video/qualities.js';

const cdn = 'https://pull-f5-sg01.example-livetap.invalid/stage/stream-1';

/** An entry of the ladder, as the service nests it. */
function main(suffix: string, vbitrate = 0, resolution = '') {
  const sdk_params = JSON.stringify({ VCodec: 'h264', vbitrate, resolution });
  return { main: { flv: `${cdn}${suffix}.flv?sign=1`, hls: `${cdn}${suffix}/index.m3u8`, cmaf: '', sdk_params } };
}

function ladder(data: unknown) {
  return { pull_data: { options: {}, stream_data: JSON.stringify({ common: { session_id: 'x' }, data }) } };
}

const names = (described: Parameters<typeof videoStreams>[0]) => videoStreams(described).map(({ quality }) => quality);

describe('the ladder', () => {
  const whole = ladder({
    ao: main('&only_audio=1'),
    ld: main('_ld', 500_000, '360x640'),
    hd: main('_hd', 1_800_000, '720x1280'),
    origin: main('_or4', 3_000_000, '1080x1920'),
    uhd: { main: { flv: '', hls: '', sdk_params: '' } },
    uhd_60: {},
    unheard_of: main('_new'),
  });

  test('of the live page gives what is offered, the best first', () => {
    expect(names(whole)).toEqual(['origin', 'hd', 'ld', 'ao']);
    expect(videoStreams(whole)[1]).toEqual({
      quality: 'hd',
      flv: `${cdn}_hd.flv?sign=1`,
      hls: `${cdn}_hd/index.m3u8`,
      bitrate: 1_800_000,
      width: 720,
      height: 1280,
      codec: 'h264',
    });
  });

  test('of the room info is the same, and wins over the older lists', () => {
    const described = { live_core_sdk_data: whole, flv_pull_url: { HD1: `${cdn}_other.flv` } };
    expect(videoStreams(described)).toEqual(videoStreams(whole));
  });

  test('may offer HLS alone', () => {
    const { hls } = main('_or4').main;
    const [stream] = videoStreams(ladder({ origin: { main: { flv: '', hls } } }));
    expect([stream?.flv, stream?.hls]).toEqual([undefined, hls]);
  });
});

describe('the older lists', () => {
  const flv = (suffix: string) => `${cdn}_${suffix}.flv?sign=1`;
  const bits = (vbitrate: number) => JSON.stringify({ vbitrate, resolution: '360x640' });

  test.each([
    ['SD2', 'SD1'],
    ['SD1', 'SD2'],
  ])('have the better one of SD1 and SD2 as sd: %s', (better, other) => {
    const described = {
      flv_pull_url: { FULL_HD1: flv('uhd'), HD1: flv('hd'), SD1: flv('SD1'), SD2: flv('SD2') },
      flv_pull_url_params: { [better]: bits(800_000), [other]: bits(500_000) },
    };
    expect(videoStreams(described).map(stream => [stream.quality, stream.flv])).toEqual([
      ['uhd', flv('uhd')],
      ['hd', flv('hd')],
      ['sd', flv(better)],
      ['ld', flv(other)],
    ]);
  });

  test('without bit rates take SD2 for the better one; one alone is sd', () => {
    expect(videoStreams({ flv_pull_url: { SD1: flv('a'), SD2: flv('b') } }).map(({ flv: url }) => url)).toEqual([
      flv('b'),
      flv('a'),
    ]);
    expect(names({ flv_pull_url: { SD1: flv('a') } })).toEqual(['sd']);
    expect(names({ flv_pull_url: { AUDIO: flv('a') } })).toEqual(['ao']);
  });

  test('end with the single addresses of the original', () => {
    const hls = `${cdn}/index.m3u8`;
    expect(videoStreams({ rtmp_pull_url: flv('or4'), hls_pull_url: hls })).toMatchObject([
      { quality: 'origin', flv: flv('or4'), hls },
    ]);
    expect(videoStreams({ rtmp_pull_url: 'rtmp://x.example-livetap.invalid/live', hls_pull_url: '' })).toEqual([]);
  });
});

describe('of what makes no sense nothing is taken:', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'https://x/y.flv'],
    ['a list', [ladder({ origin: main('_or4') })]],
    ['a ladder that is no JSON', { pull_data: { stream_data: '{"data":' } }],
    ['a ladder that is a list', { pull_data: { stream_data: '[]' } }],
    ['a rung that is a text', ladder({ origin: 'x' })],
    ['a file', ladder({ origin: { main: { flv: 'file:///etc/passwd', hls: 'concat:a|b' } } })],
    ['no address', ladder({ origin: { main: { flv: 'https://', hls: 7 } } })],
    ['numbers for addresses', { flv_pull_url: { HD1: 1 }, rtmp_pull_url: 2 }],
    ['a text for the list', { flv_pull_url: 'https://x/y.flv' }],
  ])('%s', (_, described) => {
    expect(videoStreams(described as Parameters<typeof videoStreams>[0])).toEqual([]);
  });

  test('damaged parameters cost only the parameters', () => {
    const { flv } = main('_or4').main;
    const parameters = ['{', '7', '{"vbitrate":-1,"resolution":"big"}', undefined];
    for (const sdk_params of parameters) {
      expect(videoStreams(ladder({ origin: { main: { flv, sdk_params } } }))).toEqual([
        {
          quality: 'origin',
          flv,
          hls: undefined,
          bitrate: undefined,
          width: undefined,
          height: undefined,
          codec: undefined,
        },
      ]);
    }
  });
});
