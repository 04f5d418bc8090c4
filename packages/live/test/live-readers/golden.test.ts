import { expect, test } from 'vitest';
import type { LiveEventType } from '../../src/events/live/event-map.js';
import { violations } from './json-schema.js';
import { liveRoom } from './live-room.js';
import { samples } from './samples.js';
import { schema } from './schema-file.js';

/** Every name of an event; a missing one does not compile. */
const types = {
  ...{ chat: 1, emoteChat: 1, question: 1, gift: 1, giftProgress: 1, like: 1, likeBurst: 1, member: 1, join: 1 },
  ...{ social: 1, follow: 1, share: 1, moreShare: 1, subscribe: 1, barrage: 1, superFan: 1, superFanJoin: 1 },
  ...{ roomUserSeq: 1, rankUpdate: 1, userRank: 1, battle: 1, battleArmies: 1, battleTask: 1, linkMic: 1 },
  ...{ envelope: 1, superFanBox: 1, goal: 1, poll: 1, product: 1, pin: 1, caption: 1, moderation: 1, room: 1 },
  ...{ liveIntro: 1, control: 1, streamPaused: 1, streamResumed: 1, streamEnd: 1, unknown: 1 },
} satisfies Record<LiveEventType, 1>;

function goldenEvents() {
  const room = liveRoom();
  for (const { method, payload } of samples) room.sayBytes(method, payload);
  return room.events;
}

test('every event has the form that was agreed on', async () => {
  const lines = goldenEvents().map(event => `${JSON.stringify(event)}\n`);
  await expect(lines.join('')).toMatchFileSnapshot('golden.jsonl');
});

test('every event occurs', () => {
  expect(new Set(goldenEvents().map(({ type }) => type))).toEqual(new Set(Object.keys(types)));
});

test('every event is as the JSON Schema says, and the schema knows each of its fields', () => {
  for (const event of goldenEvents()) {
    expect(violations(schema, JSON.parse(JSON.stringify(event)), event.type), event.type).toEqual([]);
  }
});

test('the check against the schema finds what is wrong', () => {
  const [chat] = goldenEvents().filter(({ type }) => type === 'chat');
  const plain = JSON.parse(JSON.stringify(chat));
  expect(violations(schema, { ...plain, comment: 5 }, 'chat')).toEqual(['/comment: 5 is no string']);
  expect(violations(schema, { ...plain, extra: 5 }, 'chat')).toEqual(['/extra: not in the schema']);
  expect(violations(schema, { ...plain, user: { ...plain.user, roles: ['king'] } }, 'chat')).toEqual([
    '/user/roles/0: "king" is none of the values',
  ]);
  delete plain.parts;
  expect(violations(schema, plain, 'chat')).toEqual(['/parts: missing']);
});
