import type { Service } from '../service.js';
import { liveVideo } from '../video/live-video.js';
import { get, json, type Reply, type Route, type SimulatorRequest } from './route.js';
import { sizeOfSuffix, videoSignature } from './stream-url.js';

/** What stands in for the hosts of the video. */
export const videoRoutes: readonly Route[] = [get('/stage/stream-:name.flv', flv)];

/** What the hosts of the video say where there is none any more. */
export const pong: Reply = json({ message: 'pong' });

function flv(
  { query }: SimulatorRequest,
  { rooms, clock }: Service,
  { name = '' }: Readonly<Record<string, string>>,
): Reply {
  const [streamId = '', suffix = ''] = name.split('_');
  const broadcast = rooms.withStream(streamId)?.broadcast;
  const size = sizeOfSuffix(suffix);
  if (broadcast === undefined || size === undefined) return json({ message: 'not found' }, 404);
  const { expire, sign } = videoSignature(broadcast);
  const isSigned = query.get('expire') === expire && query.get('sign') === sign;
  if (!isSigned || clock.now() >= Number(expire) * 1000) return json({ message: 'forbidden' }, 403);
  if (!broadcast.onAir) return pong;
  const flow = liveVideo({
    clock,
    startMs: broadcast.startMs,
    size: query.get('only_audio') === '1' ? undefined : size,
    onAir: () => broadcast.onAir,
  });
  return { status: 200, headers: { 'content-type': 'video/x-flv' }, body: '', flow };
}
