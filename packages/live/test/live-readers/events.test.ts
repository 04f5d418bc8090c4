import { describe, expect, test } from 'vitest';
import { liveRoom, sentMs } from './live-room.js';
import { ann, ben } from './samples.js';

const key = (displayType: string) => ({ common: { displayText: { displayType } } });

describe('social', () => {
  test.each([
    [{ action: '1' }, 'follow', ['social', 'follow']],
    [{ action: '3' }, 'share', ['social', 'share']],
    [key('pm_main_follow_message_viewer_2'), 'follow', ['social', 'follow']],
    [key('pm_mt_guidance_share'), 'share', ['social', 'share']],
    [key('pm_mt_guidance_viewer_10_share'), 'share', ['social', 'share', 'moreShare']],
    [key('pm_mt_join_message_other_viewer'), 'other', ['social', 'join']],
    [key('live_room_enter_toast'), 'other', ['social', 'join']],
    [key('pm_mt_msg_viewer'), 'other', ['social']],
    [{ action: '77' }, 'other', ['social']],
  ])('%j is a %s', (message, action, types) => {
    const room = liveRoom();
    room.say('WebcastSocialMessage', { user: ann, ...message });
    expect(room.events.map(({ type }) => type)).toEqual(types);
    expect(room.of('social')).toMatchObject([{ action }]);
    expect(new Set(room.events.map(({ id }) => id)).size).toBe(1);
  });

  test('tells how many came through a shared link', () => {
    const room = liveRoom({ only: ['moreShare'] });
    room.say('WebcastSocialMessage', key('pm_mt_guidance_viewer_10_share'));
    expect(room.events).toMatchObject([{ usersJoined: 10 }]);
  });
});

describe('member', () => {
  test.each([
    [1, ['member', 'join']],
    [3, ['member', 'subscribe']],
    [26, ['member']],
    [0, ['member']],
  ])('of action %i', (action, types) => {
    const room = liveRoom();
    room.say('WebcastMemberMessage', { action, user: ann });
    expect(room.events.map(({ type }) => type)).toEqual(types);
  });
});

describe('a barrage', () => {
  const grade = { msgType: 9, userGradeParam: { currentGrade: 28, user: ann } };

  test('about an entrance has its user and level', () => {
    const room = liveRoom();
    room.say('WebcastBarrageMessage', {
      ...grade,
      content: { displayType: 'pm_mt_alp_join_animation', defaultPattern: 'joined' },
    });
    expect(room.events).toMatchObject([
      { type: 'barrage', kind: 9, level: 28, text: 'joined', user: { nickname: 'Ann 🦊' } },
    ]);
  });

  test('about a super fan tells a purchase from an entrance', () => {
    const room = liveRoom({ only: ['superFan', 'superFanJoin'] });
    room.say('WebcastBarrageMessage', { user: ann, content: { displayType: 'ttlive_superFan_renewed' } });
    room.say('WebcastBarrageMessage', {
      user: ann,
      commonBarrageContent: { displayType: 'ttlive_superFan_commentNotif_superFanJoined' },
    });
    expect(room.events.map(({ type }) => type)).toEqual(['superFan', 'superFanJoin']);
  });

  test('has a text only as far as the message fills its holes', () => {
    const room = liveRoom();
    const content = {
      defaultPattern: '{0:user} and {1:string} and {9:x}',
      piecesList: [{ userValue: { user: ben } }, { stringValue: 'two' }],
    };
    room.say('WebcastBarrageMessage', { content });
    expect(room.of('barrage')).toMatchObject([{ text: 'Ben and two and {9:x}', user: { nickname: 'Ben' } }]);
  });
});

describe('a chest', () => {
  test('is given by the user of its text, else by whom it names', () => {
    const room = liveRoom();
    const envelopeInfo = { envelopeId: '5', sendUserId: '9', sendUserName: 'Nine', unpackAt: 1_763_640_060 };
    room.say('WebcastEnvelopeMessage', { envelopeInfo });
    room.say('WebcastEnvelopeMessage', {
      envelopeInfo,
      common: { displayText: { piecesList: [{}, { userValue: { user: ann } }] } },
    });
    expect(room.of('envelope').map(({ user }) => user.userId)).toEqual(['9', ann.userId]);
    expect(room.of('envelope')[0]).toMatchObject({ opensAt: sentMs + 60_000, isHidden: false });
  });

  test('for super fans is told twice', () => {
    const room = liveRoom();
    room.say('WebcastEnvelopeMessage', { envelopeInfo: { businessType: 19 }, display: 2 });
    room.say('WebcastEnvelopeMessage', key('ttlive_superFanBox_sent'));
    expect(room.events.map(({ type }) => type)).toEqual(['envelope', 'superFanBox', 'envelope', 'superFanBox']);
    expect(room.of('superFanBox')[0]).toMatchObject({ isHidden: true });
  });
});

describe('a link session', () => {
  test('names its step and its people, in each of three forms', () => {
    const room = liveRoom();
    room.say('WebcastLinkMicMethod', { messageType: 8, userId: '5', channelId: '1' });
    room.say('WebcastLinkMessage', {
      MessageType: 3,
      LinkerId: '2',
      InviteContent: { fromUserId: '6', fromUser: ben },
    });
    room.say('WebcastLinkMessage', { MessageType: 7, LeaveContent: { userId: '7' } });
    room.say('WebcastLinkLayerMessage', { messageType: 9, channelId: '3', leaveContent: { leaver: { userId: '8' } } });
    room.say('WebcastLinkLayerMessage', { messageType: 999 });
    expect(
      room
        .of('linkMic')
        .map(({ source, action, actionCode, channelId, users }) => [
          source,
          action,
          actionCode,
          channelId,
          users.map(user => user.userId),
        ]),
    ).toEqual([
      ['linkMic', 'type8', 8, '1', ['5']],
      ['link', 'invite', 3, '2', [ben.userId]],
      ['link', 'leave', 7, '', ['7']],
      ['linkLayer', 'leave', 9, '3', ['8']],
      ['linkLayer', 'type999', 999, '', []],
    ]);
  });

  test('of a method without the usual prefix is the same', () => {
    const room = liveRoom();
    room.sayBytes('LinkMicMethod', Uint8Array.of(0x10, 4));
    expect(room.events).toMatchObject([{ type: 'linkMic', action: 'type4' }]);
  });
});

describe('a poll', () => {
  const OptionList = [
    { DisplayContent: 'A', Votes: 2 },
    { DisplayContent: 'B', OptionIdx: 1, Votes: 1 },
  ];

  test('begins, changes and ends', () => {
    const room = liveRoom();
    room.say('WebcastPollMessage', {
      pollId: '4',
      startContent: { Title: 'Which?', EndTime: String(sentMs), Operator: ann, OptionList },
    });
    room.say('WebcastPollMessage', { pollId: '4', messageType: '2', updateContent: { OptionList } });
    room.say('WebcastPollMessage', { pollBasicInfo: { pollIdStr: '4', title: 'Which?' }, endContent: { OptionList } });
    expect(
      room.of('poll').map(({ status, pollId, title, votes, endsAt }) => [status, pollId, title, votes, endsAt]),
    ).toEqual([
      ['started', '4', 'Which?', 3, sentMs],
      ['updated', '4', 'Which?', 3, sentMs],
      ['ended', '4', 'Which?', 3, sentMs],
    ]);
  });
});

test('a goal that is taken away is no part of the state any more', () => {
  const room = liveRoom();
  const goal = { idStr: '8', subGoals: [{ id: '1', progress: '1', target: '2' }] };
  room.say('WebcastGoalUpdateMessage', { goal });
  expect(room.readers.state?.goals).toMatchObject([{ goalId: '8', isReached: false }]);
  room.say('WebcastGoalUpdateMessage', { goal: { ...goal, status: 4 } });
  expect(room.of('goal').map(({ isRemoved }) => isRemoved)).toEqual([false, true]);
  expect(room.readers.state?.goals).toEqual([]);
});

test('moderation names what is to be taken down, or what the host is told', () => {
  const room = liveRoom();
  room.say('WebcastImDeleteMessage', { deleteMsgIdsList: ['1', '2'] });
  room.say('WebcastRoomVerifyMessage', { content: 'Be nice', closeRoom: true });
  expect(room.events).toMatchObject([
    { action: 'removed', messageIds: ['1', '2'], userIds: [] },
    { action: 'warning', text: 'Be nice', closesRoom: true },
  ]);
});

test('a pinned message is there with who pinned it and who wrote it', () => {
  const room = liveRoom();
  room.say('WebcastRoomPinMessage', {
    action: 1,
    method: 'WebcastGiftMessage',
    giftMessage: { user: ann },
    operator: ben,
  });
  room.say('WebcastRoomPinMessage', { action: 2, pinId: '5' });
  expect(room.events).toMatchObject([
    { action: 'pin', comment: '', author: { nickname: 'Ann 🦊' }, user: { nickname: 'Ben' } },
    { action: 'unpin', pinId: '5', author: { nickname: '' } },
  ]);
});

test('what no other event is made of is unknown, with or without a schema', () => {
  const room = liveRoom();
  room.sayBytes('WebcastNewsMessage', Uint8Array.of(0x0a, 2, 0x68, 0x69));
  room.say('WebcastToastMessage', { scene: 'gift' });
  expect(room.of('unknown').map(({ method, hasSchema, base64 }) => [method, hasSchema, base64])).toEqual([
    ['WebcastNewsMessage', false, 'CgJoaQ=='],
    ['WebcastToastMessage', true, 'IgRnaWZ0'],
  ]);
  expect(room.of('unknown')[0]?.raw).toMatchObject({ strings: ['hi'], payload: Uint8Array.of(0x0a, 2, 0x68, 0x69) });
});

test('everybody has the next larger picture where the small one is missing', () => {
  const room = liveRoom({ only: ['chat', 'gift', 'roomUserSeq'] });
  const larger = { userId: '5', nickname: 'Larger', profilePictureMedium: { url: ['https://x/medium.webp'] } };
  const largest = { userId: '6', nickname: 'Largest', profilePictureLarge: { url: ['https://x/large.webp'] } };
  room.say('WebcastChatMessage', { comment: '@Larger @Largest', mentionUsers: [larger], atUser: largest });
  room.say('WebcastGiftMessage', { giftId: 5655, toUser: largest, repeatEnd: 1 });
  room.say('WebcastRoomUserSeqMessage', { ranksList: [{ rank: 1, user: larger }] });
  const mentions = room.of('chat')[0]?.parts.flatMap(part => (part.type === 'mention' ? part.user.avatar : []));
  expect(mentions).toEqual(['https://x/medium.webp', 'https://x/large.webp']);
  expect(room.of('gift')[0]?.receiver?.avatar).toBe('https://x/large.webp');
  expect(room.of('roomUserSeq')[0]?.topViewers[0]?.user.avatar).toBe('https://x/medium.webp');
});
