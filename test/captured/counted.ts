import { at } from './captures.js';
import { always, count, type Derive, type Fields, picture, text } from './derive.js';
import { person, user } from './people.js';
import { receivedAt, roomId } from './played.js';

const repeatCount = count('repeatCount');
const diamondCount = count('giftDetails.diamondCount');
const diamonds: Derive = said => repeatCount(said) * diamondCount(said);

/** What names a gift for good. */
export const giftKey: Derive<string> = said =>
  [roomId, ...['user.userId', 'giftId', 'groupId'].map(path => text(path)(said))].join(':');

const isStreakable: Derive = said => at(said, 'giftDetails.giftType') === 1;

const gift: Fields = {
  id: giftKey,
  user: user('user'),
  receiver: said => (at(said, 'toUser') === undefined ? undefined : person(at(said, 'toUser'))),
  giftId: text('giftId'),
  giftName: text('giftDetails.giftName'),
  image: picture('giftDetails.giftImage'),
  diamondCount,
  repeatCount,
  diamonds,
  combo: isStreakable,
  giftKey,
  continues: always(undefined),
  groupId: text('groupId'),
  startedAt: always(receivedAt),
};

/** The fields of events that are counted over the messages of a room, of which here is one. */
export const countedFields = {
  gift: {
    ...gift,
    repeatEnd: always(true),
    closedBy: said => (at(said, 'repeatEnd') === 1 || !isStreakable(said) ? 'end' : 'disconnect'),
  },
  giftProgress: {
    ...gift,
    id: said => `${giftKey(said)}#${repeatCount(said)}x${diamondCount(said)}`,
    repeatEnd: always(false),
    delta: repeatCount,
    diamondsDelta: diamonds,
  },
  like: {
    user: user('user'),
    likeCount: count('likeCount'),
    totalLikes: count('totalLikeCount'),
    // The first like that is heard of a room brings all that were before.
    totalDelta: count('totalLikeCount'),
    burst: count('likeCount'),
  },
  likeBurst: {
    id: said => `${text('user.userId')(said)}@${receivedAt}`,
    at: always(receivedAt),
    lagMs: always(undefined),
    user: user('user'),
    likeCount: count('likeCount'),
    messages: always(1),
    startedAt: always(receivedAt),
    endedAt: always(receivedAt),
  },
} satisfies Readonly<Record<string, Fields>>;
