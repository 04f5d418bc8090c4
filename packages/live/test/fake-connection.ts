import { expect, onTestFinished, vi } from 'vitest';
import { TikTokLiveConnection } from '../src/connection.js';
import type { TikTokLiveConnectionOptions } from '../src/options.js';
import { decode } from '../src/schema.js';
import { enteredFrame, type FakeSource, message } from './fake-source.js';

/** A connection that reads this source, and is disconnected when the test is over. */
export function connectionTo(source: FakeSource, options: TikTokLiveConnectionOptions = {}): TikTokLiveConnection {
  const connection = new TikTokLiveConnection('ann', { source, ...options });
  onTestFinished(() => connection.disconnect());
  return connection;
}

/** Connects, with the confirmation of the room coming as soon as the room is asked for. */
export async function connect(connection: TikTokLiveConnection, source: FakeSource) {
  const before = source.sent.length;
  const connecting = connection.connect('7429384756123456789');
  await vi.waitFor(() => expect(source.sent.length).toBeGreaterThan(before));
  source.push(enteredFrame);
  return connecting;
}

/** What was sent back, by payload type. */
export function payloadTypes(source: FakeSource): string[] {
  return source.sent.map(bytes => decode('WebcastPushFrame', bytes).payloadType);
}

/** A comment of bob's. */
export const chat = (comment: string) => message('WebcastChatMessage', { comment, user: { uniqueId: 'bob' } });
