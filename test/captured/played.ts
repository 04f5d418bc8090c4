import { gzipSync } from 'node:zlib';
import { type LiveEvent, TikTokLive } from '@livetap/live';
import { encode } from '@livetap/live/schema';
import { manualClock } from '@livetap/simulator';
import { at, type Capture, said } from './captures.js';
import { playing } from './playing.js';

/** The room that all captures are played in. */
export const roomId = '7574616000000001';
/** When all of them arrive, in milliseconds since 1970. */
export const receivedAt = 1_763_640_000_000;

/** Plays frames to a client of the application level; gives all its events. @throws the first error that it told of */
export async function played(frames: readonly Uint8Array[]): Promise<LiveEvent[]> {
  const errors: Error[] = [];
  const events: LiveEvent[] = [];
  const source = playing(frames, receivedAt);
  const live = new TikTokLive({ uniqueId: 'captures', source, gifts: false, clock: manualClock(receivedAt) });
  live.on('event', event => events.push(event)).on('error', error => errors.push(error));
  const over = new Promise<void>(resolve => live.on('status', ({ state }) => state === 'ended' && resolve()));
  await live.connect(roomId);
  await over;
  await live.disconnect();
  if (errors[0] !== undefined) throw errors[0];
  return events;
}

/** The id of a captured message. */
export function idOf(capture: Capture): string {
  return String(at(said(capture), 'common.msgId') ?? capture.wireOnly?.msgId ?? '5');
}

/** A frame with a captured message alone. */
export function frameOf(capture: Capture): Uint8Array {
  const messages = [{ type: capture.method, payload: capture.bytes, msgId: idOf(capture) }];
  const payload = gzipSync(encode('ProtoMessageFetchResult', { messages }));
  return encode('WebcastPushFrame', { payloadType: 'msg', payload });
}
