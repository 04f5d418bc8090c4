import type { LiveEvent } from '@livetap/live';
import { beforeAll, describe, expect, test } from 'vitest';
import { battleFields, byTeam } from './captured/battles.js';
import { areCaptured, at, type Capture, captures, ofKind, said } from './captured/captures.js';
import { giftKey } from './captured/counted.js';
import type { Fields } from './captured/derive.js';
import { eventFields } from './captured/fields.js';
import { frameOf, idOf, played, receivedAt, roomId } from './captured/played.js';
import { raisedBy } from './captured/raised.js';

/*
 * What real messages become: each is played to a client as the only one of its room, and every field of every event is compared
 * with what the message says, as independent decoders of several schemas agree.
 */

/** Where the schemas do not agree on what a message says, and the events have it nevertheless. By number of the capture. */
const unsaid: Readonly<Record<number, Fields>> = {
  172: {
    teams: message => battleFields.battle.teams(message).map(team => ({ ...team, users: expect.any(Array) })),
  },
  // This library has its schema, and the others do not.
  427: { hasSchema: () => true },
  975: { status: () => expect.stringMatching(/^[a-z_]+$/) },
  2301: { status: () => expect.stringMatching(/^[a-z_]+$/) },
};

/** Milliseconds since 1970; some messages say seconds. */
function sentAt(capture: Capture): number | undefined {
  const time = Number(at(said(capture), 'common.createTime') ?? capture.wireOnly?.createTime ?? 0);
  return time === 0 ? undefined : time < 1e12 ? time * 1000 : time;
}

/** Of what is not decoded, only the envelope is known. */
function unknownFields({ method, oracle, bytes }: Capture): Fields {
  const base64 = Buffer.from(bytes).toString('base64');
  return { method: () => method, hasSchema: () => oracle !== 'none', base64: () => base64 };
}

/** What an event has to be. */
function expectedOf(capture: Capture, type: LiveEvent['type']): Record<string, unknown> {
  const message = said(capture);
  const sent = type === 'unknown' ? undefined : sentAt(capture);
  const lagMs = sent === undefined ? undefined : receivedAt - sent;
  const head = { v: 1, type, id: idOf(capture), at: sent ?? receivedAt, roomId, isHistory: false, lagMs };
  const known = type === 'unknown' ? unknownFields(capture) : eventFields[type];
  const fields = Object.entries({ ...known, ...unsaid[capture.n] });
  return { ...head, ...Object.fromEntries(fields.map(([name, derive]) => [name, derive(message)])) };
}

/** An event with its sides in the order of those that are expected. */
function inOrder(event: LiveEvent): object {
  return 'teams' in event ? { ...event, teams: byTeam(event.teams) } : { ...event };
}

describe.skipIf(!areCaptured)('events of real messages', () => {
  const messages = ofKind('message');
  const eventsOf = new Map<number, readonly LiveEvent[]>();

  beforeAll(async () => {
    for (const [, capture] of messages) eventsOf.set(capture.n, await played([frameOf(capture)]));
  });

  test('are all in the table, and all in the table occur', () => {
    const types = new Set([...eventsOf.values()].flat().map(({ type }) => type));
    types.delete('unknown');
    expect([...types].sort()).toEqual(Object.keys(eventFields).sort());
  });

  test.each(messages)('%s', (_name, capture) => {
    const events = eventsOf.get(capture.n) ?? [];
    expect(events.map(({ type }) => type)).toEqual(raisedBy(capture));
    for (const event of events) {
      expect(inOrder(event), event.type).toStrictEqual(expectedOf(capture, event.type));
    }
  });

  test('the messages of a streak come to one gift, whose deltas add up', async () => {
    const gifts = captures.filter(({ method }) => method === 'WebcastGiftMessage');
    const keys = new Set(gifts.map(capture => giftKey(said(capture))));
    const streaks = Array.from(keys, key => gifts.filter(capture => giftKey(said(capture)) === key));
    const long = streaks.filter(steps => steps.length > 1);
    expect(long.length).toBeGreaterThan(3);
    for (const steps of long) {
      const events = await played(steps.map(frameOf));
      const deltas = events.flatMap(event => (event.type === 'giftProgress' ? [event.delta] : []));
      const most = Math.max(...steps.map(step => Number(at(said(step), 'repeatCount'))));
      const isEnded = steps.some(step => at(said(step), 'repeatEnd') === 1);
      expect(events.filter(({ type }) => type === 'gift')).toMatchObject([
        { repeatCount: most, closedBy: isEnded ? 'end' : 'disconnect' },
      ]);
      expect(deltas.reduce((sum, delta) => sum + delta, 0)).toBe(most);
    }
  });

  test.each(ofKind('frame'))('frame %s has those of its messages', async (_name, frame) => {
    const inside = captures.filter(({ parent }) => parent === frame.n).map(({ n }) => n);
    const children = messages.filter(([, { parent = 0 }]) => inside.includes(parent));
    expect(children.length).toBeGreaterThan(0);
    const events = await played([frame.bytes]);
    for (const [, capture] of children) {
      const own = (eventsOf.get(capture.n) ?? []).filter(({ type }) => type !== 'likeBurst');
      expect(events.filter(({ id }) => id === idOf(capture))).toEqual(own);
    }
  });
});
