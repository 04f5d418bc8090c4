import type { LiveEventType } from '@livetap/live';
import { expect } from 'vitest';
import { battleFields } from './battles.js';
import { at } from './captures.js';
import { countedFields } from './counted.js';
import {
  always,
  count,
  type Derive,
  type Fields,
  fieldsOf,
  flag,
  list,
  named,
  picture,
  text,
  time,
  words,
} from './derive.js';
import { person, user } from './people.js';

/** What the wire says in a place where several schemas do not agree, so that nothing is said of it. */
const someId = expect.stringMatching(/^[1-9]\d*$/);

/** Somebody of whom only the id is told. */
function onlyId(userId: unknown) {
  return { userId, uniqueId: '', nickname: '', avatar: undefined };
}

const displayUser = 'common.displayText.piecesList[0].userValue.user';

const emote = fieldsOf({ emoteId: text('emoteId'), image: picture('image') });

/** Text, emotes and mentions: each capture has but one of the two, emotes before the text or a mention at its beginning. */
const parts: Derive = said => {
  const comment = text('comment')(said);
  const emotes = list(
    'emotes',
    fieldsOf({
      type: always('emote'),
      emoteId: text('emote.emoteId'),
      image: picture('emote.image'),
      start: always(0),
      end: always(0),
    }),
  )(said);
  const called = `@${text('atUser.nickname')(said)}`;
  const isCalled = at(said, 'atUser') !== undefined && comment.startsWith(called);
  const mention = { type: 'mention', text: called, user: person(at(said, 'atUser')), start: 0, end: called.length };
  const start = isCalled ? called.length : 0;
  const rest = { type: 'text', text: comment.slice(start), start, end: comment.length };
  return [...emotes, ...(isCalled ? [mention] : []), ...(rest.text === '' ? [] : [rest])];
};

const member: Fields = {
  user: user('user'),
  action: count('action'),
  viewerCount: count('memberCount'),
  enterSource: text('clientEnterSource'),
};

const social: Fields = {
  user: user('user'),
  action: named('action', { 1: 'follow', 3: 'share' }),
  key: text('common.displayText.displayType'),
  followerCount: count('followCount'),
  shareCount: count('shareCount'),
  shareTarget: text('shareTarget'),
  usersJoined: said => Number(/_viewer_(\d+)_/.exec(text('common.displayText.displayType')(said))?.[1] ?? 0),
};

const barrageUser = ['user', 'userGradeParam.user', 'content.piecesList[0].userValue.user'];

const control: Fields = { action: count('action'), tips: text('tips') };

const poll: Fields = {
  user: user(['startContent.Operator', 'updateContent.operator', 'endContent.Operator']),
  pollId: text('pollId'),
  status: said => (at(said, 'startContent') === undefined ? 'updated' : 'started'),
  title: text('startContent.Title'),
  options: said =>
    list(
      at(said, 'startContent') === undefined ? 'updateContent.OptionList' : 'startContent.OptionList',
      fieldsOf({ index: count('OptionIdx'), text: text('DisplayContent'), votes: count('Votes') }),
    )(said),
  votes: said => list('updateContent.OptionList', count('Votes'))(said).reduce((a, b) => a + b, 0),
  endsAt: time('startContent.EndTime'),
};

const rank = fieldsOf({
  rankType: count('rankType'),
  name: words('defaultContent'),
  rank: count('ownerRank'),
  endsInMs: count('countdown', 1000),
});

const linkMic: Fields = {
  source: said => {
    if (at(said, 'common.method') === 'WebcastLinkMessage') return 'link';
    return at(said, 'common.method') === 'WebcastLinkLayerMessage' ? 'linkLayer' : 'linkMic';
  },
  action: said => {
    const type = Number(at(said, 'MessageType') ?? at(said, 'messageType') ?? 0);
    const named: Readonly<Record<string, Readonly<Record<number, string>>>> = {
      WebcastLinkMessage: { 2: 'close', 20: 'waitingListChangeV2' },
      WebcastLinkLayerMessage: { 9: 'leave', 11: 'listChange' },
    };
    return named[String(at(said, 'common.method'))]?.[type] ?? `type${type}`;
  },
  actionCode: said => Number(at(said, 'MessageType') ?? at(said, 'messageType') ?? 0),
  channelId: text('channelId', 'LinkerId'),
  users: said => {
    const people = list('ListChangeContent.linkedUsers', entry => person(at(entry, 'user')))(said);
    // Of the ids of these lists the schemas do not agree.
    const linked = list('listChangeContent.userList.linkedList', () => onlyId(someId))(said);
    const ids = ['leaveContent.leaver.userId', 'userId', 'fromUserId', 'toUserId'].map(path => at(said, path));
    return [...people, ...linked, ...ids.filter(id => id !== undefined).map(onlyId)];
  },
};

/** The fields of every event that the captures raise, but for the head that all have, by the paths that they come from. */
export const eventFields: { readonly [T in LiveEventType]?: Fields } = {
  ...battleFields,
  ...countedFields,
  chat: {
    user: user('user'),
    comment: text('comment'),
    emotes: list('emotes', entry => ({
      ...emote(at(entry, 'emote')),
      place: count('placeInComment')(entry),
    })),
    parts,
    language: text('contentLanguage'),
  },
  emoteChat: {
    user: user('user'),
    emoteId: text('emoteList[0].emoteId'),
    emoteUrl: picture('emoteList[0].image'),
    emotes: list('emoteList', emote),
  },
  member,
  join: { user: user('user') },
  social,
  follow: social,
  share: social,
  moreShare: social,
  roomUserSeq: {
    viewerCount: count('viewerCount'),
    totalViewers: count('totalUser'),
    topViewers: list(
      'ranksList',
      fieldsOf({ rank: count('rank'), coins: count('coinCount'), user: entry => person(at(entry, 'user')) }),
    ),
  },
  subscribe: { user: user('user'), subMonth: count('subMonth'), isGift: flag('giftSource') },
  barrage: {
    user: user(barrageUser),
    kind: count('msgType'),
    key: text('content.displayType', 'commonBarrageContent.displayType'),
    text: words('content', 'commonBarrageContent'),
    level: count('userGradeParam.currentGrade'),
  },
  question: {
    user: user('details.user'),
    questionId: text('details.questionId'),
    questionText: text('details.questionText'),
  },
  caption: {
    text: text('content[0].content'),
    language: text('content[0].lang'),
    texts: list('content', fieldsOf({ language: text('lang'), text: text('content') })),
    isFinal: flag('definite'),
    sentenceId: text('sentenceId'),
    durationMs: count('durationMs'),
  },
  envelope: {
    user: user(displayUser),
    envelopeId: text('envelopeInfo.envelopeId'),
    diamondCount: count('envelopeInfo.diamondCount'),
    peopleCount: count('envelopeInfo.peopleCount'),
    opensAt: time('envelopeInfo.unpackAt', 1000),
    isHidden: said => at(said, 'display') === 2,
    businessType: count('envelopeInfo.businessType'),
  },
  linkMic,
  rankUpdate: {
    rankType: count('updatesList[0].rankType'),
    rank: count('updatesList[0].ownerRank'),
    rankList: list('updatesList', rank),
  },
  userRank: {
    user: user('otherGetBadgeMsg.piecesList[0].userValue.user'),
    rank: count('ownerIdxAfterUpdate'),
    rankBefore: count('ownerIdxBeforeUpdate'),
    text: words('otherGetBadgeMsg', 'content', 'selfGetBadgeMsg'),
  },
  goal: {
    user: said => {
      const userId = text('contributorId')(said);
      const avatar = picture('contributorAvatar')(said);
      return userId === '' ? undefined : { userId, uniqueId: text('contributorDisplayId')(said), nickname: '', avatar };
    },
    goalId: text('goal.idStr', 'goal.id'),
    description: text('goal.description'),
    subGoals: list(
      'goal.subGoals',
      fieldsOf({
        id: text('idStr', 'id'),
        name: text('gift.name'),
        image: picture('gift.icon'),
        progress: count('progress'),
        target: count('target'),
      }),
    ),
    contributed: count('contributeCount'),
    isRemoved: flag('unpin'),
  },
  poll,
  product: {
    productId: text('shopData.data1', 'details.id1'),
    title: text('shopData.title', 'details.title'),
    price: text('shopData.priceString'),
    image: said => at(said, 'shopData.imageUrl'),
    url: said => at(said, 'shopData.shopUrl'),
    shopName: text('shopData.shopName'),
    action: count('data1'),
  },
  pin: {
    user: user('operator'),
    action: named('action', { 1: 'pin', 2: 'unpin' }),
    pinId: text('pinId'),
    method: text('method'),
    author: user(['chatMessage.user', 'giftMessage.user']),
    comment: text('chatMessage.comment'),
    displayMs: count('displayDuration', 1000),
  },
  moderation: {
    action: said => (at(said, 'common.method') === 'WebcastImDeleteMessage' ? 'removed' : 'warning'),
    messageIds: list('deleteMsgIdsList', String),
    userIds: list('deleteUserIdsList', String),
    text: text('content'),
    closesRoom: flag('closeRoom'),
  },
  room: {
    status: said => (flag('isWelcome')(said) ? 'welcome' : text('scene')(said) || 'notice'),
    content: text('content'),
  },
  liveIntro: { user: user('host'), title: text('description'), language: text('language') },
  control,
  streamPaused: control,
  streamResumed: control,
  streamEnd: { ...control, endedBy: always('host') },
};
