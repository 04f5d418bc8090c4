import type { EventsOptions } from '../../src/sinks/reader-options.js';
import { type Chat, TestRoom } from './test-room.js';

/** What is left in an iterator, in short. */
export async function rest(events: AsyncIterable<{ readonly type: string }>): Promise<unknown[]> {
  const read: unknown[] = [];
  for await (const event of events) read.push(short(event));
  return read;
}

/** A comment by its text, a mark as it is, everything else by its type. */
export function short(event: { readonly type: string } | undefined): unknown {
  if (event?.type === 'chat') return (event as Chat).comment;
  return event?.type === 'dropped' ? event : event?.type;
}

/** A room of which comments are read with these options, after the comments 1 to n at the moments 1 to n. */
export function flooded(n: number, options: EventsOptions<Chat>) {
  const room = new TestRoom();
  const events = room.events('chat', options as EventsOptions<Chat> & { marks: true });
  for (let i = 1; i <= n; i += 1) room.say(`${i}`, i);
  return { room, events };
}
