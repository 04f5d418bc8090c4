import { describe, expect, test } from 'vitest';
import { derivedEvents } from '../../src/events/derived.js';
import { linkEvents } from '../../src/events/derived-link.js';
import { LinkMessageType } from '../../src/gen/enums.js';
import { decode, encode } from '../../src/schema.js';

const types = Object.entries(LinkMessageType).filter(([, type]) => type !== LinkMessageType.TYPE_LINKER_UNKNOWN);

function link(MessageType: number) {
  return decode('WebcastLinkMessage', encode('WebcastLinkMessage', { MessageType, LinkerId: '7' }));
}

/** The events that a message of this type raises. */
function eventsOf(type: number): string[] {
  const message = link(type);
  return Object.entries(linkEvents)
    .filter(([, { from }]) => from.WebcastLinkMessage(message) !== undefined)
    .map(([name]) => name);
}

test('every message type raises exactly one event, named like the type', () => {
  const camel = (constant: string) =>
    constant
      .replace(/^TYPE_LINK(ER|MIC)_/, 'link_')
      .toLowerCase()
      .replace(/_(\w)/g, (_match, letter: string) => letter.toUpperCase());
  expect(types.map(([, type]) => eventsOf(type))).toEqual(types.map(([constant]) => [camel(constant)]));
  expect(Object.keys(linkEvents)).toHaveLength(types.length);
});

describe('the payload', () => {
  test('is the message itself', () => {
    const message = link(LinkMessageType.TYPE_LINKER_INVITE);
    expect(linkEvents.linkInvite.from.WebcastLinkMessage(message)).toBe(message);
  });

  test.each([0, -1, 25, 100, 103])('of the unknown type %i is nothing', type => {
    expect(eventsOf(type)).toEqual([]);
  });
});

test('they are part of the one list of derived events', () => {
  expect(derivedEvents).toMatchObject(linkEvents);
});
