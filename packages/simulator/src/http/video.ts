import type { Broadcast } from '../room/broadcast.js';
import type { Service } from '../service.js';
import type { PictureSize } from '../video/h264.js';
import { livePlaylist, liveSegment, newestSegment } from '../video/live-segments.js';
import { liveVideo, streamMs } from '../video/live-video.js';
import { get, json, type Reply, type Route, type SimulatorRequest } from './route.js';
import { sizeOfSuffix, videoSignature } from './stream-url.js';

/** What stands in for the hosts of the video. */
export const videoRoutes: readonly Route[] = [
  get('/stage/stream-:name.flv', flv),
  get('/stage/stream-:name/index.m3u8', playlist),
  get('/stage/stream-:name/:number.ts', segment),
];

/** What the hosts of the video say where there is none any more. */
export const pong: Reply = json({ message: 'pong' });

type Parameters = Readonly<Record<string, string>>;

interface Found {
  readonly broadcast: Broadcast;
  readonly size: PictureSize;
}

/** The stream that an address names, or what is said where there is none or the address is not good. */
function found({ query }: SimulatorRequest, { rooms, clock }: Service, { name = '' }: Parameters): Found | Reply {
  const [streamId = '', suffix = ''] = name.split('_');
  const broadcast = rooms.withStream(streamId)?.broadcast;
  const size = sizeOfSuffix(suffix);
  if (broadcast === undefined || size === undefined) return json({ message: 'not found' }, 404);
  const { expire, sign } = videoSignature(broadcast);
  const isSigned = query.get('expire') === expire && query.get('sign') === sign;
  if (!isSigned || clock.now() >= Number(expire) * 1000) return json({ message: 'forbidden' }, 403);
  return broadcast.onAir ? { broadcast, size } : pong;
}

function flv(request: SimulatorRequest, service: Service, parameters: Parameters): Reply {
  const stream = found(request, service, parameters);
  if ('status' in stream) return stream;
  const { broadcast, size } = stream;
  const flow = liveVideo({
    clock: service.clock,
    startMs: broadcast.startMs,
    size: request.query.get('only_audio') === '1' ? undefined : size,
    onAir: () => broadcast.onAir,
  });
  return { status: 200, headers: { 'content-type': 'video/x-flv' }, body: '', flow };
}

function playlist(request: SimulatorRequest, service: Service, parameters: Parameters): Reply {
  const stream = found(request, service, parameters);
  if ('status' in stream) return stream;
  const { startMs } = stream.broadcast;
  const body = livePlaylist(streamMs(service.clock, startMs), number => `${number}.ts?${request.query}`);
  return { status: 200, headers: { 'content-type': 'application/vnd.apple.mpegurl' }, body };
}

function segment(request: SimulatorRequest, service: Service, parameters: Parameters): Reply {
  const stream = found(request, service, parameters);
  if ('status' in stream) return stream;
  const { broadcast, size } = stream;
  const number = Number(parameters.number);
  const isThere = number >= 0 && number <= newestSegment(streamMs(service.clock, broadcast.startMs));
  if (!isThere) return json({ message: 'not found' }, 404);
  return { status: 200, headers: { 'content-type': 'video/mp2t' }, body: liveSegment(size, number) };
}
