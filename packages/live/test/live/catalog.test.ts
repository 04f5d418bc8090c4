import { describe, expect, test } from 'vitest';
import { liveEventTypes } from '../../src/live/catalog.js';
import { liveNotices } from '../../src/live/notices.js';
import { TikTokLive } from '../../src/live/tiktok-live.js';

const never = () => {};

describe('TikTokLive', () => {
  test('has listeners of every event and notice', () => {
    const live = new TikTokLive({ uniqueId: 'ann' });
    const names = [...liveEventTypes, 'event', ...Object.keys(liveNotices)];
    for (const name of names) live.on(name as 'chat', never);
    expect(names.filter(name => live.listenerCount(name as 'chat') !== 1)).toEqual([]);
  });

  test('refuses a listener that would never be called', () => {
    const live = new TikTokLive({ uniqueId: 'ann' });
    expect(() => live.on('giftt' as 'gift', never)).toThrow('There is no event "giftt"; did you mean "gift"?');
    expect(() => live.once('comment' as 'chat', never)).toThrow(/no event "comment"; there are chat, .*, gap, .*error/);
    expect(() => live.off('gaps' as 'gap', never)).toThrow('did you mean "gap"?');
  });

  test('says of a notice that it cannot be read', () => {
    const live = new TikTokLive({ uniqueId: 'ann' });
    expect(() => live.events('gap' as 'chat')).toThrow('"gap" is a notice');
  });
});
