import { errorCodes } from '@livetap/live';
import { describe, expect, test } from 'vitest';
import { lineOf } from '../../src/print/lines.js';
import type { Notice, ShownEvent } from '../../src/shown-event.js';
import { eventsOf, type Sent } from '../support/live-events.js';

/** What an event says. */
function said(event: ShownEvent): string[] | undefined {
  const line = lineOf(event);
  return line && [line.tag, line.who, line.what];
}

const user = { uniqueId: 'ann', nickname: 'Ann', userId: '1' };
const rose = { giftType: 1, giftName: 'Rose', diamondCount: 1 };
const step = (repeatCount: number, repeatEnd: number): Sent => [
  'WebcastGiftMessage',
  { user, giftId: 5655, repeatCount, repeatEnd, giftDetails: rose },
];

describe('lineOf', () => {
  test('a streak says its steps, and its worth once at the end', async () => {
    const lines = (await eventsOf(step(1, 0), step(12, 0), step(12, 1))).map(said);
    expect(lines).toEqual([
      ['gift…', 'ann', 'Rose ×1'],
      ['gift…', 'ann', 'Rose ×12'],
      ['gift', 'ann', 'Rose ×12 = 12 diamonds'],
    ]);
  });

  const armies = { 10: { hostScore: '1200' }, 20: { hostScore: '0' } };
  const battle: Sent = [
    'WebcastLinkMicBattle',
    {
      ...{ battleId: '5', action: 4, armies },
      anchorInfo: {
        10: { user: { userId: '10', displayId: 'host' } },
        20: { user: { userId: '20', nickName: 'Bob' } },
      },
    },
  ];

  test.each<[string, readonly Sent[], string[] | undefined]>([
    ['chat', [['WebcastChatMessage', { user, comment: 'hello' }]], ['chat', 'ann', 'hello']],
    ['chat', [['WebcastChatMessage', { user: { userId: '9' }, emotes: [{}] }]], ['chat', '9', '[emote]']],
    ['emoteChat', [['WebcastEmoteChatMessage', { user, emoteList: [{ emoteId: '7' }] }]], ['emote', 'ann', '[7]']],
    [
      'question',
      [['WebcastQuestionNewMessage', { details: { user, questionText: 'why?' } }]],
      ['question', 'ann', 'why?'],
    ],
    [
      'gift',
      [['WebcastGiftMessage', { user, giftId: 77, giftDetails: { giftType: 2, diamondCount: 1000 } }]],
      ['gift', 'ann', 'gift 77 ×1 = 1,000 diamonds'],
    ],
    [
      'gift',
      [
        [
          'WebcastGiftMessage',
          { user, giftId: 77, giftDetails: { giftType: 2 }, toUser: { userId: '8', uniqueId: 'guest' } },
        ],
      ],
      ['gift', 'ann', 'gift 77 ×1 = 0 diamonds to guest'],
    ],
    ['join', [['WebcastMemberMessage', { user, action: 1 }]], ['join', 'ann', 'joined']],
    ['subscribe', [['WebcastMemberMessage', { action: 3 }]], ['sub', 'somebody', 'subscribed']],
    ['subscribe', [['WebcastSubNotifyMessage', { user, subMonth: '3' }]], ['sub', 'ann', 'subscribed for 3 months']],
    ['subscribe', [['WebcastSubNotifyMessage', { user, subMonth: '1' }]], ['sub', 'ann', 'subscribed']],
    [
      'like',
      [
        ['WebcastLikeMessage', { user, likeCount: 15, totalLikeCount: 5_000 }],
        ['WebcastLikeMessage', { user, likeCount: 15, totalLikeCount: 4_000 }],
      ],
      ['like', 'ann', '+15, 5,000 in total'],
    ],
    [
      'follow',
      [['WebcastSocialMessage', { user, action: '1', followCount: 1 }]],
      ['follow', 'ann', 'follows, 1 follower'],
    ],
    ['follow', [['WebcastSocialMessage', { user, action: '1' }]], ['follow', 'ann', 'follows']],
    ['share', [['WebcastSocialMessage', { user, action: '3' }]], ['share', 'ann', 'shared the stream']],
    ['roomUserSeq', [['WebcastRoomUserSeqMessage', { viewerCount: 1234 }]], ['viewers', '', '1,234 watching']],
    ['battle', [battle], ['battle', '', 'begins: host 1,200, Bob 0']],
    [
      'battleArmies',
      [battle, ['WebcastLinkMicArmies', { battleId: '5', battleItems: { ...armies, 20: { hostScore: '300' } } }]],
      ['battle', '', 'host 1,200, Bob 300'],
    ],
    ['battleArmies', [['WebcastLinkMicArmies', { battleItems: armies }]], ['battle', '', '10 1,200, 20 0']],
    [
      'envelope',
      [['WebcastEnvelopeMessage', { envelopeInfo: { sendUserName: 'Bob', diamondCount: 100, peopleCount: 10 } }]],
      ['chest', 'Bob', '100 diamonds for 10 people'],
    ],
    ['envelope', [['WebcastEnvelopeMessage', { display: 2, envelopeInfo: {} }]], undefined],
    [
      'poll',
      [
        [
          'WebcastPollMessage',
          { pollId: '1', startContent: { Title: 'Tea?', OptionList: [{ DisplayContent: 'yes', Votes: 3 }] } },
        ],
      ],
      ['poll', '', 'started: Tea?: yes 3'],
    ],
    [
      'pin',
      [['WebcastRoomPinMessage', { action: 1, method: 'WebcastChatMessage', chatMessage: { user, comment: 'rules' } }]],
      ['pinned', 'ann', 'rules'],
    ],
    ['streamPaused', [['WebcastControlMessage', { action: 1 }]], ['stream', '', 'paused']],
    ['streamResumed', [['WebcastControlMessage', { action: 2 }]], ['stream', '', 'goes on']],
    ['streamEnd', [['WebcastControlMessage', { action: 3 }]], ['stream', '', 'ended by the host']],
    ['streamEnd', [['WebcastControlMessage', { action: 4 }]], ['stream', '', 'ended by TikTok']],
    // It has a schema, and no event of its own: nothing that people would understand.
    ['unknown', [['WebcastToastMessage', {}]], undefined],
  ])('%s', async (type, messages, expected) => {
    const event = (await eventsOf(...messages)).findLast(candidate => candidate.type === type);
    expect(event).toBeDefined();
    expect(event && said(event)).toEqual(expected);
  });

  test('says of what is old that it is', async () => {
    const [event] = await eventsOf(['WebcastChatMessage', { user, comment: 'hello' }]);
    if (event === undefined) throw new Error('nothing came');
    expect(said({ ...event, isHistory: true, lagMs: 60_000 })).toEqual(['chat', 'ann', 'hello (earlier)']);
    expect(said({ ...event, lagMs: 9_999 })).toEqual(['chat', 'ann', 'hello']);
    expect(said({ ...event, lagMs: 12_300 })).toEqual(['chat', 'ann', 'hello (12 s late)']);
    expect(said({ ...event, lagMs: undefined })).toEqual(['chat', 'ann', 'hello']);
  });

  test.each<[Notice, string[]]>([
    [
      { v: 1, type: 'gap', at: 9_000, from: 5_000, to: 9_000, reason: 'the socket was silent' },
      ['gap', '', '4 s may be missing: the socket was silent'],
    ],
    [{ v: 1, type: 'gap', at: 9_000, from: 8_900, to: 9_000, reason: '' }, ['gap', '', 'something may be missing']],
    [{ v: 1, type: 'disconnected', at: 1, code: 1000, reason: '' }, ['disconnected', '', '{"code":1000,"reason":""}']],
  ])('%j', (notice, expected) => {
    expect(said(notice)).toEqual(expected);
  });

  test('a status says in words where the connection stands, and what to do', () => {
    const status: Notice = {
      ...{ v: 1, type: 'status', at: 9_000, state: 'reconnecting', since: 9_000, nextAt: 13_000, hint: undefined },
      ...{ reason: 'the socket was closed', next: 'tries again', source: undefined, standby: undefined, sources: [] },
    };
    const words = 'reconnecting: the socket was closed; tries again in 4 s';
    expect(said(status)).toEqual(['status', '', words]);
    expect(said({ ...status, hint: 'Do this.' })).toEqual(['status', '', `${words} (Do this.)`]);
    const { hint } = errorCodes.USER_OFFLINE;
    expect(said({ ...status, hint })?.[2]).toContain('unless --no-wait is given.)');
  });

  test('a message of the wire level shows all its fields', () => {
    const data = { comment: 'x'.repeat(2_000) } as never;
    expect(said({ type: 'wire', event: 'chat', at: 1, data })).toEqual(['chat', '', JSON.stringify(data)]);
  });
});
