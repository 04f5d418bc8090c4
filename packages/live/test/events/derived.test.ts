import { describe, expect, test } from 'vitest';
import { derivedEvents } from '../../src/events/derived.js';
import { decode, encode, type Init, type Messages } from '../../src/schema.js';

function social(init: Init<Messages['WebcastSocialMessage']>) {
  return decode('WebcastSocialMessage', encode('WebcastSocialMessage', init));
}

/** Which of the two a social message is. */
function kinds(init: Init<Messages['WebcastSocialMessage']>): string[] {
  const message = social(init);
  return (['follow', 'share'] as const).filter(
    name => derivedEvents[name].from.WebcastSocialMessage(message) !== undefined,
  );
}

describe('follow and share', () => {
  test('are told by the action', () => {
    expect(kinds({ action: '1' })).toEqual(['follow']);
    expect(kinds({ action: '3' })).toEqual(['share']);
  });

  test.each([
    ['pm_main_follow_message_viewer_2', ['follow']],
    ['pm_mt_guidance_share', ['share']],
    ['pm_mt_guidance_viewer_5_share', ['share']],
    ['pm_mt_guidance_viewer_10_share', ['share']],
    ['pm_mt_join_message_other_viewer', []],
    ['', []],
  ])('are told by the key %s where the action says nothing', (displayType, expected) => {
    expect(kinds({ common: { displayText: { displayType } } })).toEqual(expected);
    expect(kinds({ action: '7', common: { displayText: { displayType } } })).toEqual(expected);
  });

  test('the action wins over the key', () => {
    const common = { displayText: { displayType: 'pm_main_follow_message_viewer_2' } };
    expect(kinds({ action: '3', common })).toEqual(['share']);
    expect(kinds({ action: '1', common: { displayText: { displayType: 'pm_mt_guidance_share' } } })).toEqual([
      'follow',
    ]);
  });

  test('a message that says neither is only social', () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({ common: {} })).toEqual([]);
    expect(kinds({ action: '0' })).toEqual([]);
  });

  test('hand on the message itself', () => {
    const message = social({ action: '1', user: { uniqueId: 'ann' } });
    expect(derivedEvents.follow.from.WebcastSocialMessage(message)).toBe(message);
    const shared = social({ action: '3' });
    expect(derivedEvents.share.from.WebcastSocialMessage(shared)).toBe(shared);
  });
});

describe('streamEnd', () => {
  test.each([
    [0, undefined],
    [1, undefined],
    [2, undefined],
    [3, { action: 3 }],
    [4, { action: 4 }],
    [5, undefined],
    [-1, undefined],
  ])('action %i gives %o', (action, payload) => {
    const message = decode('WebcastControlMessage', encode('WebcastControlMessage', { action }));
    expect(derivedEvents.streamEnd.from.WebcastControlMessage(message)).toEqual(payload);
  });
});

describe('moreShare', () => {
  test.each([
    ['pm_mt_guidance_viewer_5_share', 5],
    ['pm_mt_guidance_viewer_10_share', 10],
    ['pm_mt_guidance_share', undefined],
    ['', undefined],
  ])('the key %s brings %o viewers', (displayType, usersJoined) => {
    const message = social({ action: '3', common: { displayText: { displayType } } });
    expect(derivedEvents.moreShare.from.WebcastSocialMessage(message)?.usersJoined).toBe(usersJoined);
  });
});

describe('join and subscribe', () => {
  test.each([
    [1, ['join']],
    [3, ['subscribe']],
    [0, []],
    [26, []],
    [27, []],
    [50, []],
  ])('member action %i is %o', (action, expected) => {
    const message = decode('WebcastMemberMessage', encode('WebcastMemberMessage', { action }));
    const names = (['join', 'subscribe'] as const).filter(
      name => derivedEvents[name].from.WebcastMemberMessage(message) !== undefined,
    );
    expect(names).toEqual(expected);
  });

  test.each(['pm_mt_join_message_other_viewer', 'live_room_enter_toast'])(
    'the social key %s is a join',
    displayType => {
      const message = social({ common: { displayText: { displayType } } });
      expect(derivedEvents.join.from.WebcastSocialMessage(message)).toBe(message);
      expect(derivedEvents.join.from.WebcastSocialMessage(social({ action: '1' }))).toBeUndefined();
    },
  );

  test('every notice of a subscription is a subscribe', () => {
    const message = decode('WebcastSubNotifyMessage', encode('WebcastSubNotifyMessage', {}));
    expect(derivedEvents.subscribe.from.WebcastSubNotifyMessage(message)).toBe(message);
  });
});

describe('super fans', () => {
  test.each([
    ['ttlive_SuperFan_commentNotif_superFanJoined', '', 'superFanJoin'],
    ['', 'ttlive_superfan_commentnotif_superfanjoined', 'superFanJoin'],
    ['ttlive_superfan_upgrade', '', 'superFan'],
    ['', 'TTLIVE_SUPERFAN_new', 'superFan'],
    ['pm_mt_something', 'else', undefined],
    ['', '', undefined],
  ])('a barrage with the keys "%s" and "%s" is %o', (content, commonContent, expected) => {
    const init = { content: { displayType: content }, commonBarrageContent: { displayType: commonContent } };
    const message = decode('WebcastBarrageMessage', encode('WebcastBarrageMessage', init));
    const names = (['superFanJoin', 'superFan'] as const).filter(
      name => derivedEvents[name].from.WebcastBarrageMessage(message) !== undefined,
    );
    expect(names).toEqual(expected === undefined ? [] : [expected]);
  });

  test.each([
    [{ common: { displayText: { displayType: 'ttlive_superFanBox_sent' } } }, true],
    [{ envelopeInfo: { businessType: 19 } }, true],
    [{ envelopeInfo: { businessType: 4 } }, false],
    [{}, false],
  ])('an envelope %o is a box: %o', (init, expected) => {
    const message = decode('WebcastEnvelopeMessage', encode('WebcastEnvelopeMessage', init));
    expect(derivedEvents.superFanBox.from.WebcastEnvelopeMessage(message) !== undefined).toBe(expected);
  });
});

test.each([
  ['streamPaused', 1],
  ['streamResumed', 2],
] as const)('%s is control action %i', (name, action) => {
  const of = (value: number) => decode('WebcastControlMessage', encode('WebcastControlMessage', { action: value }));
  expect(derivedEvents[name].from.WebcastControlMessage(of(action))).toEqual({ action });
  expect([0, 1, 2, 3, 4].filter(value => derivedEvents[name].from.WebcastControlMessage(of(value)))).toEqual([action]);
});

test('each says what it is about', () => {
  for (const { about } of Object.values(derivedEvents)) expect(about).toMatch(/^[A-Z].+\.$/);
});
