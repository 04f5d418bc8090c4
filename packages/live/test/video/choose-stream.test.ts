import { describe, expect, test } from 'vitest';
import { checkedChoice, chooseStream, type VideoQualityChoice } from '../../src/video/choose-stream.js';
import type { VideoQuality, VideoStream } from '../../src/video/qualities.js';

function stream(
  quality: VideoQuality,
  flv: string | undefined = `https://x.example-livetap.invalid/${quality}.flv`,
): VideoStream {
  return { quality, flv, hls: undefined, bitrate: undefined, width: undefined, height: undefined, codec: undefined };
}

const offered = (['hd', 'origin', 'ld', 'ao', 'sd'] as const).map(quality => stream(quality));

describe('a choice', () => {
  test.each<[VideoQualityChoice, VideoQuality]>([
    ['best', 'origin'],
    ['worst', 'ld'],
    ['audio', 'ao'],
    ['ao', 'ao'],
    ['origin', 'origin'],
    ['sd', 'sd'],
    ['uhd_60', 'hd'],
    ['hd_60', 'hd'],
  ])('of %s gives %s', (choice, expected) => {
    expect(chooseStream(offered, choice).stream.quality).toBe(expected);
  });

  test('below everything that is offered gives the lowest', () => {
    expect(chooseStream([stream('origin'), stream('uhd')], 'ld').stream.quality).toBe('uhd');
  });

  test('of a picture gives the sound where there is no picture', () => {
    expect(chooseStream([stream('ao')], 'best').stream.quality).toBe('ao');
  });

  test('is fetched over FLV where there is any, else over HLS', () => {
    const hls = 'https://x.example-livetap.invalid/index.m3u8';
    const over = (quality: VideoQuality): VideoStream => ({ ...stream(quality), flv: undefined, hls });
    expect(chooseStream([over('origin'), stream('ld')], 'best')).toMatchObject({
      form: 'flv',
      stream: { quality: 'ld' },
    });
    expect(chooseStream([over('hd'), over('ld')], 'worst')).toMatchObject({
      ...{ form: 'hls', address: hls, stream: { quality: 'ld' } },
    });
  });

  test.each<[string, readonly VideoStream[], VideoQualityChoice, RegExp]>([
    ['of nothing', [], 'best', /names no address of its video\.$/],
    ['of no address', [{ ...stream('origin'), flv: undefined }], 'best', /names no address of its video\.$/],
    ['of the sound where there is none', [stream('hd'), stream('ld')], 'audio', /no sound alone, only hd, ld\./],
  ])('%s is an error', (_, streams, choice, message) => {
    expect(() => chooseStream(streams, choice)).toThrow(
      expect.objectContaining({ code: 'VIDEO_MISSING', retryable: true, message: expect.stringMatching(message) }),
    );
  });

  test('has to be one of the names', () => {
    expect(checkedChoice('best')).toBe('best');
    for (const choice of ['720p', '', 'toString', undefined]) {
      expect(() => checkedChoice(choice as VideoQualityChoice)).toThrow(
        expect.objectContaining({ code: 'INVALID_OPTION' }),
      );
    }
  });
});
