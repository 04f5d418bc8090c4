import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  BattleArmiesEvent,
  BattleEvent,
  ChatEvent,
  ControlEvent,
  EmoteChatEvent,
  EnvelopeEvent,
  GiftEvent,
  LikeEvent,
  LinkMicEvent,
  LiveEventMap,
  LiveIntroEvent,
  MemberEvent,
  QuestionEvent,
  RankUpdateEvent,
  RoomEvent,
  RoomUserSeqEvent,
  SocialEvent,
  SubscribeEvent,
  UnknownEvent,
} from '@livetap/live/tiktool';
import { createTestRoom, type ExpectedEvent, expectEvents } from '@livetap/simulator/testing';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { raised, say } from './event-proofs/raised.js';

/*
 * The events of TikTool's package, each with every field that its documentation names, and of the kind that it shows.
 */
const text = expect.stringMatching(/./);
const id = expect.stringMatching(/^[1-9]\d*$/);
const number = expect.any(Number);
const user = { userId: expect.any(String), uniqueId: text, nickname: text };
const team = { hostUserId: id, score: number, users: expect.any(Array) };

/** The types by the names that the documentation gives them. */
interface Types {
  readonly chat: ChatEvent;
  readonly member: MemberEvent;
  readonly like: LikeEvent;
  readonly gift: GiftEvent;
  readonly social: SocialEvent;
  readonly roomUserSeq: RoomUserSeqEvent;
  readonly battle: BattleEvent;
  readonly battleArmies: BattleArmiesEvent;
  readonly subscribe: SubscribeEvent;
  readonly emoteChat: EmoteChatEvent;
  readonly envelope: EnvelopeEvent;
  readonly question: QuestionEvent;
  readonly control: ControlEvent;
  readonly room: RoomEvent;
  readonly liveIntro: LiveIntroEvent;
  readonly rankUpdate: RankUpdateEvent;
  readonly linkMic: LinkMicEvent;
  readonly unknown: UnknownEvent;
}

/** By event: the fields of the documentation's table, and what its examples read of them. */
const documented: { readonly [T in keyof Types]: { readonly [F in keyof Types[T]]?: unknown } } = {
  chat: { user, comment: text, emotes: expect.any(Array) },
  member: { user, action: number },
  like: { user, likeCount: number, totalLikes: number },
  // `repeatEnd` is in the examples alone.
  gift: {
    user,
    giftName: text,
    diamondCount: number,
    repeatCount: number,
    combo: expect.any(Boolean),
    repeatEnd: true,
  },
  social: { user, action: expect.stringMatching(/^(follow|share)$/) },
  roomUserSeq: { viewerCount: number, totalViewers: number },
  battle: { battleId: id, status: text, teams: [team, team] },
  battleArmies: { battleId: id, teams: [team, { ...team, hostUser: { uniqueId: text } }] },
  subscribe: { user, subMonth: number },
  emoteChat: { user, emoteId: id, emoteUrl: expect.stringMatching(/^https:/) },
  envelope: { envelopeId: id, diamondCount: number },
  question: { user, questionText: text },
  control: { action: number },
  room: { status: text },
  liveIntro: { roomId: id, title: text },
  rankUpdate: { rankType: number, rankList: [{ rankType: number, rank: number }] },
  linkMic: { action: text, users: [{ userId: id }, { userId: id }] },
  unknown: { method: text },
};

test.each(Object.entries(documented) as [keyof Types, object][])(
  '%s has every documented field',
  async (type, fields) => {
    await using room = createTestRoom();
    await room.live.connect();
    const ways = raised.filter(([name]) => name === type);
    expect(ways).toHaveLength(1);
    for (const [, what] of ways) {
      const expected = [{ type, ...fields }] as unknown as ExpectedEvent[];
      const [event] = await expectEvents(room.live, expected, () => say(room, what));
      for (const name of Object.keys(fields)) expect(event, name).toHaveProperty(name);
    }
  },
);

test('a listener is given the type of that name', () => {
  expectTypeOf<Pick<LiveEventMap, keyof Types>>().toEqualTypeOf<{
    readonly [T in keyof Types]: (event: Types[T]) => void;
  }>();
});

// The documentation lies beside the repository where its maintainers work.
const folder = join(import.meta.dirname, '../../shared/seeds');
const page = existsSync(folder) ? readdirSync(folder).find(name => name.startsWith('004')) : undefined;

describe.skipIf(page === undefined)('the documentation', () => {
  const lines = page === undefined ? '' : readFileSync(join(folder, page), 'utf8');
  /** `chat | ChatEvent | Chat message received | user, comment, emotes |`, in several lines. */
  const rows = Array.from(
    lines.matchAll(/^(\w+) \|\n(\w+Event) \|\n[^|\n]+\| ([^|\n]+) \|$/gm),
    ([, name = '', typeName = '', fields = '']) => ({
      name,
      typeName,
      fields: fields.replace(/ \([^)]*\)/g, '').split(', '),
    }),
  );

  test('has the events of the table and no others', () => {
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(documented));
  });

  test.each(rows)('names no field of $name that is not in the table', ({ name, fields }) => {
    expect(Object.keys(documented[name as keyof Types])).toEqual(expect.arrayContaining(fields));
  });

  test.each(rows)('calls the type of $name as it is called here', ({ name, typeName }) => {
    expect(typeName).toBe(`${name.charAt(0).toUpperCase()}${name.slice(1)}Event`);
  });
});
