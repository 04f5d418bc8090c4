import { createHash } from 'node:crypto';
import { decode, type Messages, WireError } from '@livetap/live/schema';
import { describe, expect, test } from 'vitest';
import type { SimulatedMessage } from '../../src/messages/draft.js';
import { unknownMethods } from '../../src/messages/room-life.js';
import type { ScenarioKind } from '../../src/scenario/rates.js';
import { type ScenarioOptions, scenario } from '../../src/scenario/scenario.js';

const minutes = 60_000;

function play(options: ScenarioOptions): SimulatedMessage[] {
  return [...scenario(options)].flatMap(step => step.messages);
}

/** A fingerprint of all frames, their times and their messages. */
function digest(options: ScenarioOptions): string {
  const hash = createHash('sha256');
  for (const { atMs, messages } of scenario(options)) {
    hash.update(`${atMs} ${messages.map(message => `${message.method} ${message.msgId}`)}`);
    for (const { payload } of messages) hash.update(payload);
  }
  return hash.digest('hex');
}

function decoded<N extends keyof Messages>(messages: readonly SimulatedMessage[], method: N): Messages[N][] {
  return messages.filter(message => message.method === method).map(message => decode(method, message.payload));
}

const normal = play({ seed: 11, kind: 'normal', durationMs: 20 * minutes });

describe('the same seed', () => {
  test('gives the same frames, byte for byte', () => {
    const options = { seed: 5, kind: 'busy', durationMs: minutes } as const;
    expect(digest(options)).toBe(digest(options));
    expect(digest({ ...options, seed: 6 })).not.toBe(digest(options));
  });

  test('gives the same comments at another speed, place and time', () => {
    const comments = (more: object) =>
      [...scenario({ seed: 5, durationMs: minutes, ...more })]
        .flatMap(step => step.messages)
        .filter(message => message.method === 'WebcastChatMessage')
        .map(message => decode('WebcastChatMessage', message.payload).comment);
    expect(comments({ speed: 10, roomId: '7429384756123456789', startMs: 1_700_000_000_000 })).toEqual(comments({}));
    expect(comments({ seed: 6 })).not.toEqual(comments({}));
  });
});

describe('the mix', () => {
  const rates: [ScenarioKind, low: number, high: number][] = [
    ['quiet', 2.8, 3.4],
    ['normal', 3.8, 4.5],
    ['busy', 17, 27],
    ['peak', 50, 60],
  ];

  test.each(rates)('a %s room sends %d to %d messages a second', (kind, low, high) => {
    const perSecond = play({ seed: 2, kind, durationMs: 5 * minutes }).length / 300;
    expect(perSecond).toBeGreaterThan(low);
    expect(perSecond).toBeLessThan(high);
  });

  // The two ordinary rooms that were recorded, summed: counts of 1200 seconds.
  const recorded: [method: string, count: number][] = [
    ['WebcastMemberMessage', 1761],
    ['WebcastLikeMessage', 1077],
    ['WebcastRoomUserSeqMessage', 605],
    ['WebcastChatMessage', 670],
    ['WebcastCaptionMessage', 423],
    ['WebcastSocialMessage', 115],
    ['WebcastGiftMessage', 49],
    ['WebcastGiftPanelUpdateMessage', 46],
    ['WebcastLinkMicFanTicketMethod', 38],
    ['WebcastLinkMicMethod', 33],
  ];

  test.each(recorded)('a normal room sends %s about as often as recorded (%d)', (method, count) => {
    const sent = normal.filter(message => message.method === method).length;
    // Rare messages vary by the root of their number; three times that, and a fifth for the model.
    const tolerance = 3 * Math.sqrt(count) + 0.2 * count;
    expect(Math.abs(sent - count)).toBeLessThan(tolerance);
  });

  // Mean sizes that were measured.
  const sizes: [method: string, bytes: number][] = [
    ['WebcastMemberMessage', 4197],
    ['WebcastChatMessage', 2850],
    ['WebcastLikeMessage', 2139],
    ['WebcastRoomUserSeqMessage', 3308],
    ['WebcastSocialMessage', 3239],
    ['WebcastGiftMessage', 5570],
    ['WebcastLinkMicFanTicketMethod', 170],
    ['WebcastLinkMicMethod', 72],
    ['WebcastCaptionMessage', 97],
  ];

  test.each(sizes)('a %s is about %d bytes long', (method, bytes) => {
    const lengths = normal.filter(message => message.method === method).map(message => message.payload.length);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeGreaterThan(bytes * 0.7);
    expect(mean).toBeLessThan(bytes * 1.3);
  });

  test('a busy room has battles: they open, score, move the ranking and finish', () => {
    const busy = play({ seed: 4, kind: 'busy', durationMs: 7 * minutes });
    const battles = decoded(busy, 'WebcastLinkMicBattle');
    expect(battles.map(battle => battle.action)).toEqual([4, 5, 4]);
    expect(battles[0]?.battleId).toBe(battles[1]?.battleId);
    const scores = decoded(busy, 'WebcastLinkMicArmies').filter(armies => armies.battleId === battles[0]?.battleId);
    const totals = scores.map(armies => Object.values(armies.battleItems).map(side => Number(side.hostScore)));
    expect(totals.length).toBeGreaterThan(50);
    for (const [index, [own = 0, other = 0]] of totals.slice(1).entries()) {
      expect(own).toBeGreaterThanOrEqual(totals[index]?.[0] ?? 0);
      expect(other).toBeGreaterThanOrEqual(totals[index]?.[1] ?? 0);
    }
    expect(decoded(busy, 'WebcastRankUpdateMessage').length).toBeGreaterThan(200);
    expect(decoded(busy, 'WebcastLinkMessage').length).toBeGreaterThan(0);
  });
});

describe('the frames', () => {
  const steps = [...scenario({ seed: 9, durationMs: 10 * minutes })];

  test('carry one to five messages, 2.9 on average, in order of time', () => {
    const sizes = steps.map(step => step.messages.length);
    expect(new Set(sizes)).toEqual(new Set([1, 2, 3, 4, 5]));
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    expect(mean).toBeGreaterThan(2.75);
    expect(mean).toBeLessThan(3.05);
    const times = steps.map(step => step.atMs);
    expect(times).toEqual([...times].sort((left, right) => left - right));
  });

  test('are closer together at a higher speed, and there is no time between them without limit', () => {
    const fast = [...scenario({ seed: 9, durationMs: 10 * minutes, speed: 10 })];
    expect(fast.map(step => step.atMs * 10)).toEqual(steps.map(step => expect.closeTo(step.atMs, -2)));
    expect([...scenario({ durationMs: minutes, speed: Number.POSITIVE_INFINITY })].every(step => step.atMs === 0)).toBe(
      true,
    );
  });

  test('end with a control message when asked to', () => {
    const last = play({ durationMs: minutes, ends: true }).at(-1);
    expect(last?.method).toBe('WebcastControlMessage');
    expect(last && decode('WebcastControlMessage', last.payload).action).toBe(3);
  });
});

describe('the messages', () => {
  test('have ids of their own that are exact, in the envelope and in the header', () => {
    expect(new Set(normal.map(message => message.msgId)).size).toBe(normal.length);
    for (const { method, msgId, payload, message } of normal) {
      expect(BigInt(Number(msgId)).toString()).not.toBe(msgId);
      if (message === undefined) continue;
      const { common } = decode(method as 'WebcastChatMessage', payload);
      expect(common?.msgId).toBe(msgId);
      expect(common?.method).toBe(method);
      expect(common?.createTime).toMatch(/^17636\d{8}$/);
    }
  });

  test('decode to what they say they were made from', () => {
    for (const { method, payload, message } of normal.slice(0, 500)) {
      if (message !== undefined) expect(decode(method as 'WebcastChatMessage', payload)).toMatchObject(message);
    }
  });

  test('have their fields in another order in about 15 of 100', () => {
    const known = normal.filter(message => message.message !== undefined);
    const shuffled = known.filter(message => !ascending(message.payload)).length;
    expect(shuffled / known.length).toBeGreaterThan(0.1);
    expect(shuffled / known.length).toBeLessThan(0.18);
  });

  test('include unknown methods and a few that cannot be decoded, unless told not to', () => {
    const unknown = normal.filter(message => (unknownMethods as readonly string[]).includes(message.method));
    expect(unknown.length / normal.length).toBeGreaterThan(0.01);
    expect(unknown.length / normal.length).toBeLessThan(0.05);
    const broken = normal.filter(message => message.method === 'WebcastInRoomBannerMessage');
    expect(broken.length).toBeGreaterThan(0);
    for (const { payload } of broken) expect(() => decode('WebcastInRoomBannerMessage', payload)).toThrow(WireError);
    const clean = play({ seed: 11, durationMs: 20 * minutes, undecodable: false });
    expect(clean.some(message => message.method === 'WebcastInRoomBannerMessage')).toBe(false);
  });

  test('repeat their sender in the text, with three or four avatar links and up to two badges', () => {
    for (const member of decoded(normal, 'WebcastMemberMessage')) {
      expect(member.common?.displayText?.piecesList[0]?.userValue?.user).toEqual(member.user);
      expect([3, 4]).toContain(member.user?.profilePicture?.url.length);
      expect([0, 1, 2]).toContain(member.user?.badges.length);
      for (const link of member.user?.profilePicture?.url ?? []) {
        expect(new URL(link).hostname).toMatch(/\.invalid$/);
        expect(link.length).toBeGreaterThanOrEqual(108);
        expect(link.length).toBeLessThanOrEqual(170);
      }
    }
  });

  test('bring the same people back', () => {
    const senders = decoded(normal, 'WebcastChatMessage').map(message => message.user.uniqueId);
    expect(new Set(senders).size).toBeLessThan(senders.length / 2);
  });
});

describe('likes', () => {
  const likes = decoded(normal, 'WebcastLikeMessage');

  test('count 1 to 15, mostly 15, and come about once a second at most', () => {
    expect(likes.every(like => like.likeCount >= 1 && like.likeCount <= 15)).toBe(true);
    const full = likes.filter(like => like.likeCount === 15).length / likes.length;
    expect(full).toBeGreaterThan(0.5);
    expect(full).toBeLessThan(0.7);
    const times = likes.map(like => Number(like.common?.createTime));
    for (const [index, time] of times.slice(1).entries())
      expect(time - (times[index] ?? 0)).toBeGreaterThanOrEqual(949);
  });

  test('have totals that go back now and then', () => {
    const totals = likes.map(like => like.totalLikeCount);
    const back = totals.slice(1).filter((total, index) => total < (totals[index] ?? 0)).length;
    expect(back / totals.length).toBeGreaterThan(0.1);
    expect(back / totals.length).toBeLessThan(0.5);
  });
});

describe('gifts', () => {
  test('of one user, kind and group form a streak: its total grows from 1 and it ends once', () => {
    const peak = play({ seed: 8, kind: 'peak', durationMs: 3 * minutes });
    const streaks = new Map<string, Messages['WebcastGiftMessage'][]>();
    for (const gift of decoded(peak, 'WebcastGiftMessage')) {
      const key = `${gift.user.userId} ${gift.giftId} ${gift.groupId}`;
      streaks.set(key, [...(streaks.get(key) ?? []), gift]);
    }
    let finished = 0;
    for (const steps of streaks.values()) {
      const totals = steps.map(step => step.repeatCount);
      expect(totals[0]).toBe(1);
      expect(totals).toEqual([...totals].sort((left, right) => left - right));
      const ends = steps.filter(step => step.repeatEnd === 1);
      if (steps[0]?.giftDetails?.giftType !== 1) expect([steps.length, ends.length]).toEqual([1, 0]);
      else if (ends.length > 0) {
        finished++;
        expect(ends).toEqual([steps.at(-1)]);
        expect(totals.at(-1)).toBe(totals.at(-2));
      }
    }
    expect(finished).toBeGreaterThan(100);
  });
});

test('follows and shares are told apart by the key of their text', () => {
  const keys = decoded(play({ seed: 3, kind: 'busy', durationMs: 10 * minutes }), 'WebcastSocialMessage').map(
    message => message.common?.displayText?.displayType,
  );
  expect(new Set(keys)).toEqual(
    new Set([
      'pm_main_follow_message_viewer_2',
      'pm_mt_guidance_share',
      'pm_mt_guidance_viewer_5_share',
      'pm_mt_guidance_viewer_10_share',
    ]),
  );
});

test.each([{ seed: 1.5 }, { speed: 0 }, { speed: Number.NaN }, { durationMs: -1 }, { ends: true }, { kind: 'wild' }])(
  'refuses %o',
  options => {
    expect(() => scenario(options as ScenarioOptions).next()).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION' }),
    );
  },
);

/** Whether the top-level fields stand in ascending order; tags of these messages are one or two bytes long. */
function ascending(bytes: Uint8Array): boolean {
  let last = 0;
  let position = 0;
  const varint = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[position++] ?? 0;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  };
  while (position < bytes.length) {
    const tag = varint();
    const value = varint();
    if (tag % 8 === 2) position += value;
    if (tag >> 3 < last) return false;
    last = tag >> 3;
  }
  return true;
}
