import { expect, test } from 'vitest';
import { liveEventCatalog } from '../../src/live/catalog.js';
import { eventMatcher } from '../../src/sinks/event-filter.js';
import { liveRoom } from './live-room.js';

const user = { userId: '5', uniqueId: 'ann', followInfo: { followStatus: '1' } };
const { roles, users } = liveEventCatalog;

function isWanted(role: string) {
  return eventMatcher({ role }, { types: [], roles, users }) ?? (() => false);
}

test.each([
  ['superFan', 'ttlive_superFan_commentNotif_someoneBecameSuperFan'],
  ['superFanJoin', 'ttlive_superFan_commentNotif_superFanJoined'],
] as const)('whoever a %s is about is one for filters, without a badge', (type, displayType) => {
  const room = liveRoom();
  room.say('WebcastBarrageMessage', { msgType: 100, user, content: { displayType } });
  expect(room.events.map(event => event.type)).toEqual(['barrage', type]);
  for (const event of room.events) {
    expect(event).toMatchObject({ user: { uniqueId: 'ann', roles: ['superFan', 'follower'] } });
    expect([isWanted('superFan')(event), isWanted('subscriber')(event)]).toEqual([true, false]);
  }
});

test('a super fan whose message says subscriber is found as both', () => {
  const room = liveRoom();
  const badges = [
    { badgeScene: 10, combine: { icon: { mUri: 'a/super_fan.png', url: ['https://a.invalid/super_fan.png'] } } },
  ];
  const [chat] = room.say('WebcastChatMessage', {
    comment: 'hello',
    user: { ...user, badges },
    userIdentity: { isSubscriberOfAnchor: true },
  });
  expect(chat).toMatchObject({ user: { roles: ['subscriber', 'superFan', 'follower'] } });
  for (const role of ['superFan', 'subscriber']) expect(chat !== undefined && isWanted(role)(chat)).toBe(true);
});

test('a barrage about something else makes nobody a super fan', () => {
  const room = liveRoom();
  const [barrage] = room.say('WebcastBarrageMessage', { user, content: { displayType: 'pm_mt_alp_join_animation' } });
  expect(barrage).toMatchObject({ type: 'barrage', user: { roles: ['follower'] } });
});
