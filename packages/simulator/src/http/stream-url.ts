const qualities = [
  {
    key: 'origin',
    name: 'Original',
    flv: 'FULL_HD1',
    suffix: 'or4',
    level: 10,
    resolution: '1080x1920',
    bitrate: 3_000_000,
  },
  { key: 'hd', name: '720p', flv: 'HD1', suffix: 'hd', level: 3, resolution: '720x1280', bitrate: 1_800_000 },
  { key: 'sd', name: '540p', flv: 'SD2', suffix: 'sd', level: 2, resolution: '540x960', bitrate: 800_000 },
  { key: 'ld', name: '360p', flv: 'SD1', suffix: 'ld', level: 1, resolution: '360x640', bitrate: 500_000 },
] as const;

type Quality = (typeof qualities)[number];

/** Where the picture of a stream would be. The host does not exist: the simulator has no video. */
export function streamUrl(streamId: string) {
  const flv = Object.fromEntries(qualities.map(quality => [quality.flv, flvAddress(streamId, quality)]));
  return {
    id: BigInt(streamId),
    id_str: streamId,
    provider: 0,
    flv_pull_url: flv,
    flv_pull_url_params: Object.fromEntries(qualities.map(quality => [quality.flv, parameters(quality)])),
    hls_pull_url: `${address('hls', streamId, 'or4')}/index.m3u8`,
    hls_pull_url_map: {},
    hls_pull_url_params: '',
    rtmp_pull_url: flv.FULL_HD1,
    resolution_name: { AUTO: 'Auto', FULL_HD1: '1080p', ORIGION: 'Original', HD1: '720p', SD1: '360p', SD2: '540p' },
    default_resolution: 'SD2',
    candidate_resolution: ['FULL_HD1', 'HD1', 'SD1', 'SD2'],
    live_core_sdk_data: { pull_data: pullData(streamId) },
  };
}

/** The ladder of qualities as the live page and room/info describe it; `stream_data` is JSON inside JSON. */
export function pullData(streamId: string) {
  const described = qualities.map(({ key, name, level, resolution }) => ({
    ...{ icon_type: 1, level, name, resolution, sdk_key: key, v_codec: '0' },
  }));
  const data = Object.fromEntries(
    qualities.map(quality => [
      quality.key,
      {
        main: {
          flv: flvAddress(streamId, quality),
          hls: `${address('hls', streamId, quality.suffix)}/index.m3u8`,
          ...{ cmaf: '', dash: '', lls: '', tsl: '', tile: '', rtc: '' },
          sdk_params: parameters(quality),
        },
      },
    ]),
  );
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

function flvAddress(streamId: string, { suffix }: Quality): string {
  return `${address('f5', streamId, suffix)}.flv?expire=1764849600&sign=0123456789abcdef0123456789abcdef`;
}

function address(host: string, streamId: string, suffix: string): string {
  return `https://pull-${host}-demo.example-livetap.invalid/stage/stream-${streamId}_${suffix}`;
}

function parameters({ suffix, resolution, bitrate }: Quality): string {
  return JSON.stringify({ VCodec: 'h264', vbitrate: bitrate, resolution, gop: 4, stream_suffix: suffix });
}
