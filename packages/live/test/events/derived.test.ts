import { describe, expect, test } from 'vitest';
import { derivedEvents } from '../../src/events/derived.js';
import { decode, encode, type Init, type Messages } from '../../src/schema.js';

function social(init: Init<Messages['WebcastSocialMessage']>) {
  return decode('WebcastSocialMessage', encode('WebcastSocialMessage', init));
}

/** Which of the two a social message is. */
function kinds(init: Init<Messages['WebcastSocialMessage']>): string[] {
  const message = social(init);
  return (['follow', 'share'] as const).filter(name => derivedEvents[name].derive(message) !== undefined);
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
    expect(derivedEvents.follow.derive(message)).toBe(message);
    const shared = social({ action: '3' });
    expect(derivedEvents.share.derive(shared)).toBe(shared);
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
    expect(derivedEvents.streamEnd.derive(message)).toEqual(payload);
  });
});

test('each belongs to one method and says what it is about', () => {
  expect(Object.entries(derivedEvents).map(([name, { method }]) => [name, method])).toEqual(
    expect.arrayContaining([
      ['follow', 'WebcastSocialMessage'],
      ['share', 'WebcastSocialMessage'],
      ['streamEnd', 'WebcastControlMessage'],
    ]),
  );
  for (const { about } of Object.values(derivedEvents)) expect(about).toMatch(/^[A-Z].+\.$/);
});
