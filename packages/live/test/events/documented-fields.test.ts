import protobuf from 'protobufjs';
import { describe, expect, test } from 'vitest';
import { wireEvents } from '../../src/events/catalog.js';
import { derivedEvents } from '../../src/events/derived.js';
import { controlEventNames } from '../../src/events/names.js';
import { decodeMessage } from '../../src/messages/decode.js';
import { encodeWithOracle, isInt64, isNumber, messageOf, typeOf, type Value } from '../gen/oracle.js';
import { documentedControlFields, documentedRoomFields } from './documented-fields.js';

/** Name of the message behind an event. */
function messageName(event: string): string {
  if (Object.hasOwn(wireEvents, event)) return wireEvents[event as keyof typeof wireEvents].methods[0];
  const [method = ''] = Object.keys(derivedEvents[event as keyof typeof derivedEvents].from);
  return method;
}

const paths = documentedRoomFields.flatMap(({ event, paths: own }) => own.map(path => ({ event, path })));

/** A message in which only this path is set, and what stands there: a scalar, or some object. */
function messageWith(type: protobuf.Type, [name = '', ...rest]: readonly string[]): { message: Value; leaf: unknown } {
  const field = type.fields[name];
  if (field === undefined) throw new Error(`${type.name} has no ${name}`);
  const isCollection = field.repeated || field instanceof protobuf.MapField;
  const inner = isCollection ? rest.slice(1) : rest;
  const nested = messageOf(field.resolve());
  const value =
    nested !== undefined && inner.length > 0
      ? messageWith(nested, inner)
      : { message: sample(field), leaf: sample(field) };
  if (!isCollection) return { message: { [name]: value.message }, leaf: value.leaf };
  const collection = field.repeated ? [value.message] : { '7': value.message };
  return { message: { [name]: collection }, leaf: rest.length === 0 ? collection : value.leaf };
}

function sample(field: protobuf.Field): unknown {
  if (messageOf(field) !== undefined) return {};
  if (field.type === 'string') return 'text';
  if (field.type === 'bool') return true;
  return isInt64(field) && !isNumber(field) ? '7' : 7;
}

/** The value at a path; `*` is the only key of a map. */
function at(message: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return (value as Value)[key === '*' ? (Object.keys(value)[0] ?? '') : key];
  }, message);
}

describe('fields that documented programs read', () => {
  test.each(paths)('$event $path arrives', ({ event, path }) => {
    const name = messageName(event);
    const { message, leaf } = messageWith(typeOf(name), path.split('.'));
    const decoded = decodeMessage(name, encodeWithOracle(typeOf(name), message));
    const expected = typeof leaf === 'object' ? expect.anything() : leaf;
    expect(at(decoded, path)).toEqual(expected);
  });

  test.each(paths)('$event $path can be asked for when nothing was sent', ({ event, path }) => {
    const decoded = decodeMessage(messageName(event), new Uint8Array(0));
    const [first = ''] = path.split('.');
    expect(Object.keys(decoded ?? {})).toContain(first);
    // Lists and maps are there without a guard.
    if (path.includes('.0') || path.includes('.*')) expect(at(decoded, first)).toBeInstanceOf(Object);
  });

  test('are each listed once, more than a hundred of them', () => {
    const listed = paths.map(({ event, path }) => `${event} ${path}`);
    expect(listed.length).toBeGreaterThan(130);
    expect(new Set(listed).size).toBe(listed.length);
  });
});

test('the events of the connection that carry something are listed too', () => {
  const events = documentedControlFields.map(({ event }) => event);
  expect(controlEventNames.filter(name => events.includes(name))).toEqual([
    'connected',
    'disconnected',
    'error',
    'websocketConnected',
    'websocketData',
  ]);
});
