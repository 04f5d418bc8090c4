import { hashText } from '../ids.js';
import type { Broadcast } from '../room/broadcast.js';
import type { PictureSize } from '../video/h264.js';

const qualities = [
  {
    key: 'origin',
    name: 'Original',
    flv: 'FULL_HD1',
    suffix: 'or4',
    level: 10,
    width: 1080,
    height: 1920,
    bitrate: 3_000_000,
  },
  { key: 'hd', name: '720p', flv: 'HD1', suffix: 'hd', level: 3, width: 720, height: 1280, bitrate: 1_800_000 },
  { key: 'sd', name: '540p', flv: 'SD2', suffix: 'sd', level: 2, width: 540, height: 960, bitrate: 800_000 },
  { key: 'ld', name: '360p', flv: 'SD1', suffix: 'ld', level: 1, width: 360, height: 640, bitrate: 500_000 },
] as const;

type Quality = (typeof qualities)[number];

/** Which video is described: whose it is, and the origin that serves it. */
export interface VideoPlace {
  readonly broadcast: Broadcast;
  readonly videoOrigin: string;
}

/** How long an address of the video is good for, in milliseconds: 14 days. */
const lifetimeMs = 14 * 24 * 3_600_000;

/** Where the picture of a stream is. Both FLV and HLS are really served there; HLS has no sound. */
export function streamUrl(place: VideoPlace) {
  const { streamId } = place.broadcast;
  const flv = Object.fromEntries(qualities.map(quality => [quality.flv, flvAddress(place, quality)]));
  return {
    id: BigInt(streamId),
    id_str: streamId,
    provider: 0,
    flv_pull_url: flv,
    flv_pull_url_params: Object.fromEntries(qualities.map(quality => [quality.flv, parameters(quality)])),
    hls_pull_url: hlsAddress(place, 'or4'),
    hls_pull_url_map: {},
    hls_pull_url_params: '',
    rtmp_pull_url: flv.FULL_HD1,
    resolution_name: { AUTO: 'Auto', FULL_HD1: '1080p', ORIGION: 'Original', HD1: '720p', SD1: '360p', SD2: '540p' },
    default_resolution: 'SD2',
    candidate_resolution: ['FULL_HD1', 'HD1', 'SD1', 'SD2'],
    live_core_sdk_data: { pull_data: pullData(place) },
  };
}

/** The ladder of qualities as the live page and room/info describe it; `stream_data` is JSON inside JSON. */
export function pullData(place: VideoPlace) {
  const { streamId } = place.broadcast;
  const described = qualities.map(({ key, name, level, width, height }) => ({
    ...{ icon_type: 1, level, name, resolution: `${width}x${height}`, sdk_key: key, v_codec: '0' },
  }));
  const none = { cmaf: '', dash: '', lls: '', tsl: '', tile: '', rtc: '' };
  const ladder = qualities.map(quality => [
    quality.key,
    {
      main: {
        flv: flvAddress(place, quality),
        hls: hlsAddress(place, quality.suffix),
        ...none,
        sdk_params: parameters(quality),
      },
    },
  ]);
  const sound = {
    flv: `${flvAddress(place, qualities[0])}&only_audio=1`,
    hls: '',
    ...none,
    sdk_params: '{"vbitrate":0}',
  };
  const data = { ...Object.fromEntries(ladder), ao: { main: sound } };
  return {
    options: {
      default_quality: described[2],
      default_preview_quality: described[3],
      qualities: described,
      show_quality_button: true,
    },
    stream_data: JSON.stringify({ common: { session_id: `sess-${streamId}`, user_count: 0 }, data }),
  };
}

/** The size of the picture that an address with this suffix gives; undefined when there is none. */
export function sizeOfSuffix(suffix: string): PictureSize | undefined {
  return qualities.find(quality => quality.suffix === suffix);
}

/** What has to stand in the query of an address of the video, and until when it counts: `expire` in seconds since 1970. */
export function videoSignature({ streamId, startMs }: Broadcast): { readonly expire: string; readonly sign: string } {
  const expire = String(Math.floor((startMs + lifetimeMs) / 1000));
  const part = (salt: string) => hashText(`${salt} ${streamId} ${expire}`).toString(16).padStart(8, '0');
  return { expire, sign: ['a', 'b', 'c', 'd'].map(part).join('') };
}

function flvAddress({ broadcast, videoOrigin }: VideoPlace, { suffix }: Quality): string {
  const query = new URLSearchParams({ ...videoSignature(broadcast) });
  return `${videoOrigin}/stage/stream-${broadcast.streamId}_${suffix}.flv?${query}`;
}

function hlsAddress({ broadcast, videoOrigin }: VideoPlace, suffix: string): string {
  const query = new URLSearchParams({ ...videoSignature(broadcast) });
  return `${videoOrigin}/stage/stream-${broadcast.streamId}_${suffix}/index.m3u8?${query}`;
}

function parameters({ suffix, width, height, bitrate }: Quality): string {
  return JSON.stringify({
    VCodec: 'h264',
    vbitrate: bitrate,
    resolution: `${width}x${height}`,
    gop: 2,
    stream_suffix: suffix,
  });
}
