import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeMessage, type LiveEvent, LiveEventReaders, SchemaDecodeError } from '@livetap/live';
import { scenario } from '@livetap/simulator';
import { describe, expect, test } from 'vitest';
import { defaultMessageLimits } from '../packages/live/src/wire/read.js';
import { violations } from '../packages/live/test/live-readers/json-schema.js';
import { schema } from '../packages/live/test/live-readers/schema-file.js';

interface Encoded {
  readonly method: string;
  readonly msgId: string;
  readonly payload: Uint8Array;
}

/** A room without connection that hears everything. */
function listen() {
  const events: LiveEvent[] = [];
  const readers = new LiveEventReaders({
    roomId: '7574616000000001',
    wants: () => true,
    version: () => 1,
    emit: event => events.push(event),
    onStreamEnd: () => {},
    now: () => 0,
  });
  const take = ({ method, msgId, payload }: Encoded, receivedAt: number) => {
    const arrival = { receivedAt, isHistory: false };
    const message = { method, msgId, payload, bytes: payload, start: 0, end: payload.length };
    const reader = readers.of(method);
    reader?.take?.(message, arrival);
    if (reader?.body !== undefined)
      reader.body.deliver(reader.body.decode(message, defaultMessageLimits), message, arrival);
  };
  return { events, readers, take };
}

const startMs = 1_763_640_000_000;

/** The events of a scenario's first frames. */
function played(frames: number, kind: 'normal' | 'peak', seed = 1) {
  const room = listen();
  const messages: Encoded[] = [];
  for (const step of scenario({ seed, kind, startMs, undecodable: false })) {
    for (const message of step.messages) {
      messages.push(message);
      room.take(message, startMs + step.atMs + 80);
    }
    if (--frames === 0) break;
  }
  room.readers.close('disconnect', startMs + 3_600_000);
  return { ...room, messages };
}

describe('the events of the simulator', () => {
  test('are those that were agreed on', { timeout: 60_000 }, async () => {
    const typesSeen = new Set<string>();
    // The beginning whole, and of the rest the first event of each type.
    const chosen = (['normal', 'peak'] as const).flatMap(kind =>
      played(3_000, kind).events.filter(({ type }, index) => {
        const isNew = !typesSeen.has(type);
        typesSeen.add(type);
        return isNew || (kind === 'normal' && index < 53);
      }),
    );
    const others = played(3_000, 'peak', 2).events.filter(({ type }) => !typesSeen.has(type));
    expect(others.map(({ type }) => type)).toEqual([]);
    const lines = chosen.map(event => `${JSON.stringify(event)}\n`);
    await expect(lines.join('')).toMatchFileSnapshot('live-events.jsonl');
  });

  test.each(['normal', 'peak'] as const)('of a %s room are as the JSON Schema says', kind => {
    const { events } = played(600, kind);
    expect(events.length).toBeGreaterThan(1_000);
    for (const event of events) expect(violations(schema, JSON.parse(JSON.stringify(event)), event.type)).toEqual([]);
  });

  test('add up: deltas to gifts, gifts to the state', () => {
    const { events, readers } = played(3_000, 'peak', 3);
    const gifts = events.filter(event => event.type === 'gift');
    const progress = events.filter(event => event.type === 'giftProgress');
    const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
    expect(gifts.length).toBeGreaterThan(50);
    expect(total(progress.map(({ diamondsDelta }) => diamondsDelta))).toBe(
      total(gifts.map(({ diamonds }) => diamonds)),
    );
    expect(readers.state?.totals).toMatchObject({
      gifts: total(gifts.map(({ repeatCount }) => repeatCount)),
      diamonds: total(gifts.map(({ diamonds }) => diamonds)),
      comments: events.filter(({ type }) => type === 'chat').length,
      follows: events.filter(({ type }) => type === 'follow').length,
      shares: events.filter(({ type }) => type === 'share').length,
    });
  });

  test('say of everybody what the whole message says', () => {
    const { events, messages } = played(400, 'normal');
    const whole = new Map(messages.map(({ method, msgId, payload }) => [msgId, decodeMessage(method, payload)]));
    const chats = events.filter(event => event.type === 'chat');
    expect(chats.length).toBeGreaterThan(50);
    for (const { id, user, comment } of chats) {
      const message = whole.get(id) as ReturnType<typeof decodeMessage<'WebcastChatMessage'>>;
      expect(comment).toBe(message.comment);
      const { userId, uniqueId, nickname, profilePicture, badges } = message.user;
      expect(user).toMatchObject({ userId, uniqueId, nickname, avatar: profilePicture?.url[0] });
      expect(user.badges.map(({ scene }) => scene)).toEqual(badges.map(({ badgeScene }) => badgeScene));
    }
  });
});

// Real payloads are no part of the repository: they lie beside it where its maintainers work.
const folder = join(import.meta.dirname, '../../shared/captures');

describe.skipIf(!existsSync(folder))('the events of real messages', () => {
  const files = existsSync(folder)
    ? readdirSync(folder).filter(name => /^\d+-(Webcast|LinkMic|Room)\w+\.bin$/.test(name))
    : [];

  test.each(files)('%s is as the JSON Schema says, or cannot be decoded', file => {
    const method = /^\d+-(\w+)\.bin$/.exec(file)?.[1] ?? '';
    if (method === 'WebcastPushFrame') return;
    const room = listen();
    try {
      room.take({ method, msgId: '5', payload: readFileSync(join(folder, file)) }, startMs);
    } catch (error) {
      expect(error).toBeInstanceOf(SchemaDecodeError);
      return;
    }
    room.readers.close('disconnect', startMs);
    expect(room.events.length).toBeGreaterThan(0);
    for (const event of room.events) {
      expect(violations(schema, JSON.parse(JSON.stringify(event)), event.type), event.type).toEqual([]);
      expect(() => event.raw).not.toThrow();
    }
  });
});
