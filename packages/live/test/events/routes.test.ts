import { describe, expect, test } from 'vitest';
import { wireEvents } from '../../src/events/catalog.js';
import { derivedEvents } from '../../src/events/derived.js';
import { routeOf } from '../../src/events/routes.js';

/** Names of the derived events of a method. */
function derivedOf(method: string): string[] | undefined {
  return routeOf(method)?.derived.map(({ event }) => event);
}

describe('routeOf', () => {
  test('leads from a method to its own event and then to what follows from it', () => {
    expect(routeOf('WebcastChatMessage')).toEqual({ method: 'WebcastChatMessage', events: ['chat'], derived: [] });
    expect(routeOf('WebcastSocialMessage')?.events).toEqual(['social']);
    expect(derivedOf('WebcastSocialMessage')).toEqual(['follow', 'share', 'moreShare', 'join']);
    expect(derivedOf('WebcastLinkMessage')).toHaveLength(26);
    expect(derivedOf('WebcastControlMessage')).toEqual(['streamPaused', 'streamResumed', 'streamEnd']);
  });

  test('knows every spelling of a method', () => {
    expect(routeOf('ChatMessage')).toBe(routeOf('WebcastChatMessage'));
    expect(routeOf('NotifyMessage')).toBe(routeOf('WebcastRoomNotifyMessage'));
    expect(routeOf('LinkMicMethod')?.events).toEqual(['linkMicMethod']);
    expect(routeOf('WebcastHourlyRankMessage')?.events).toEqual(['hourlyRank']);
  });

  test('reaches every event', () => {
    for (const [name, { methods }] of Object.entries(wireEvents)) {
      for (const method of methods) expect(routeOf(method)?.events).toContain(name);
    }
    for (const [name, { from }] of Object.entries(derivedEvents)) {
      for (const method of Object.keys(from)) expect(derivedOf(method)).toContain(name);
    }
  });

  test.each(['WebcastNobodyKnowsMessage', '', 'constructor', '__proto__'])('leads nowhere from "%s"', method => {
    expect(routeOf(method)).toBeUndefined();
  });
});
