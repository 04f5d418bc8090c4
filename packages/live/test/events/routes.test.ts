import { describe, expect, test } from 'vitest';
import { wireEvents } from '../../src/events/catalog.js';
import { derivedEvents } from '../../src/events/derived.js';
import { routeOf } from '../../src/events/routes.js';

describe('routeOf', () => {
  test('leads from a method to its own event and then to what follows from it', () => {
    expect(routeOf('WebcastChatMessage')).toEqual({ method: 'WebcastChatMessage', events: ['chat'], derived: [] });
    expect(routeOf('WebcastSocialMessage')).toEqual({
      method: 'WebcastSocialMessage',
      events: ['social'],
      derived: ['follow', 'share'],
    });
    expect(routeOf('WebcastControlMessage')).toEqual({
      method: 'WebcastControlMessage',
      events: ['controlMessage'],
      derived: ['streamEnd'],
    });
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
    for (const [name, { method }] of Object.entries(derivedEvents)) expect(routeOf(method)?.derived).toContain(name);
  });

  test.each(['WebcastNobodyKnowsMessage', '', 'constructor', '__proto__'])('leads nowhere from "%s"', method => {
    expect(routeOf(method)).toBeUndefined();
  });
});
