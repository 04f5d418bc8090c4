import { type Fields, isFields, textOf } from '../http/fields.js';
import type { LivePageRoom, RoomStreamUrl } from '../lookup/replies.wire.js';

/**
 * The qualities of a stream under the names of the service, the best first: as the host sends it, 1080p, 720p (each also
 * with 60 pictures a second), 540p, 360p, and `ao`, the sound alone.
 */
export const videoQualities = ['origin', 'uhd_60', 'uhd', 'hd_60', 'hd', 'sd', 'ld', 'ao'] as const;

/** Name of a quality. */
export type VideoQuality = (typeof videoQualities)[number];

/** One quality of a stream, with its addresses. They are signed and expire: not to be logged or kept. */
export interface VideoStream {
  readonly quality: VideoQuality;
  /** Address over HTTP-FLV; undefined when it is not offered in this form. */
  readonly flv: string | undefined;
  /** Address of the HLS playlist; undefined when it is not offered in this form. */
  readonly hls: string | undefined;
  /** Of the picture, in bits a second. */
  readonly bitrate: number | undefined;
  /** In pixels. */
  readonly width: number | undefined;
  /** In pixels. */
  readonly height: number | undefined;
  /** As the service names it: `h264`, `h265`. */
  readonly codec: string | undefined;
}

/**
 * The streams that a room offers, the best first; empty when there is none.
 * @param described `stream_url` of the room info, or `streamData` of the live page: both carry the same ladder
 */
export function videoStreams(described: RoomStreamUrl | LivePageRoom['streamData']): readonly VideoStream[] {
  if (!isFields(described)) return [];
  const sdk = fieldsOf(described.live_core_sdk_data);
  const ladder = fieldsOf(fieldsOf(sdk.pull_data ?? described.pull_data).stream_data);
  const found = videoQualities.flatMap(quality =>
    streamOf(quality, fieldsOf(fieldsOf(fieldsOf(ladder.data)[quality]).main)),
  );
  return found.some(({ flv }) => flv !== undefined) ? found : [...found, ...olderStreams(described)];
}

function streamOf(quality: VideoQuality, main: Fields): VideoStream[] {
  const flv = addressOf(main.flv);
  const hls = addressOf(main.hls);
  return flv === undefined && hls === undefined ? [] : [{ quality, flv, hls, ...parametersOf(main.sdk_params) }];
}

/**
 * The older lists of `stream_url`, where the ladder is missing. `SD1` and `SD2` are `sd` and `ld` in one order or the other,
 * so the bit rate decides; the single addresses beside them are those of the original.
 */
function olderStreams({ flv_pull_url, flv_pull_url_params, hls_pull_url, rtmp_pull_url }: Fields): VideoStream[] {
  const flvs = fieldsOf(flv_pull_url);
  const stream = (quality: VideoQuality, key: string): VideoStream[] =>
    streamOf(quality, { flv: flvs[key], sdk_params: fieldsOf(flv_pull_url_params)[key] });
  const [first, second] = [stream('sd', 'SD2'), stream('sd', 'SD1')].sort(
    ([a], [b]) => (b?.bitrate ?? 0) - (a?.bitrate ?? 0),
  );
  const small = [...(first ?? []), ...(second ?? [])].map((one, index) =>
    index === 0 ? one : { ...one, quality: 'ld' as const },
  );
  const listed = [...stream('uhd', 'FULL_HD1'), ...stream('hd', 'HD1'), ...small, ...stream('ao', 'AUDIO')];
  // Its name says RTMP, its address mostly FLV.
  const flv = /\.flv(?:\?|$)/.test(textOf(rtmp_pull_url)) ? rtmp_pull_url : '';
  return [...(listed.length > 0 ? [] : streamOf('origin', { flv, hls: hls_pull_url })), ...listed];
}

/** A JSON object, also one in a text, as the service nests them. What is damaged counts as left out: other lists remain. */
function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'string') return isFields(value) ? value : {};
  try {
    const parsed: unknown = JSON.parse(value);
    return isFields(parsed) ? parsed : {};
  } catch {
    return {};
  }
}

/** Undefined for anything that is not fetched over HTTP. */
function addressOf(value: unknown): string | undefined {
  const text = textOf(value);
  return /^https?:\/\//.test(text) && URL.canParse(text) ? text : undefined;
}

function parametersOf(value: unknown): Pick<VideoStream, 'bitrate' | 'width' | 'height' | 'codec'> {
  const { vbitrate, resolution, VCodec } = fieldsOf(value);
  const [, width, height] = /^(\d{1,5})x(\d{1,5})$/.exec(textOf(resolution)) ?? [];
  return {
    bitrate: typeof vbitrate === 'number' && vbitrate > 0 ? vbitrate : undefined,
    width: width === undefined ? undefined : Number(width),
    height: height === undefined ? undefined : Number(height),
    codec: textOf(VCodec) || undefined,
  };
}
