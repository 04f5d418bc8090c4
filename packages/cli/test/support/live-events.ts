import type { LiveEvent } from '@livetap/live';
import type { Init, Messages } from '@livetap/live/schema';
import { createTestRoom } from '@livetap/simulator/testing';

/** A message of the schema: its method and its fields. */
export type Sent = { [M in keyof Messages]: readonly [method: M, fields: Init<Messages[M]>] }[keyof Messages];

/** The events that a room raises for these messages, in their order. */
export async function eventsOf(...messages: readonly Sent[]): Promise<LiveEvent[]> {
  // A gift that says little is told as it is, at once.
  await using room = createTestRoom({ live: { gifts: false } });
  const events: LiveEvent[] = [];
  room.live.on('event', event => events.push(event));
  await room.live.connect();
  for (const [method, fields] of messages) room.send(method as 'WebcastChatMessage', fields as never);
  // What comes when the room is left is none of them.
  return [...events];
}

/** The one of them that is of a type. */
export async function eventOf<T extends LiveEvent['type']>(
  type: T,
  ...messages: readonly Sent[]
): Promise<Extract<LiveEvent, { readonly type: T }>> {
  const event = (await eventsOf(...messages)).findLast(candidate => candidate.type === type);
  if (event === undefined) throw new Error(`no ${type} came of it`);
  return event as Extract<LiveEvent, { readonly type: T }>;
}
