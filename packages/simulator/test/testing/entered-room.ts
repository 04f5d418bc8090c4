import { onTestFinished } from 'vitest';
import { createTestRoom, type TestRoom, type TestRoomOptions } from '../../src/testing/test-room.js';

/** A test room that its client has entered; it is closed when the test is over. */
export async function enteredRoom(options?: TestRoomOptions): Promise<TestRoom> {
  const room = createTestRoom(options);
  onTestFinished(() => room.close());
  await room.live.connect();
  return room;
}
