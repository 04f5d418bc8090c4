import { expect, test } from 'vitest';
import { SchemaDecodeError } from '../../src/messages/errors.js';
import { mutated } from '../fuzz/mutate.js';
import { seededRandom } from '../gen/random-message.js';
import { violations } from './json-schema.js';
import { liveRoom } from './live-room.js';
import { samples } from './samples.js';
import { schema } from './schema-file.js';

test('whatever bytes come, there is an event as the schema says or a typed error, and sums stay sums', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const random = seededRandom(seed);
    const room = liveRoom();
    for (const { method, payload } of samples) {
      try {
        for (const event of room.sayBytes(method, mutated(payload, random))) JSON.stringify(event.raw);
      } catch (error) {
        expect(error).toBeInstanceOf(SchemaDecodeError);
      }
    }
    room.readers.close();
    for (const event of room.events)
      expect(violations(schema, JSON.parse(JSON.stringify(event)), event.type), `seed ${seed}`).toEqual([]);
    const delta = room.of('giftProgress').reduce((sum, { delta }) => sum + delta, 0);
    expect(room.of('gift').reduce((sum, { repeatCount }) => sum + repeatCount, 0)).toBe(delta);
    expect(JSON.parse(JSON.stringify(room.readers.save()))).toBeDefined();
  }
});
