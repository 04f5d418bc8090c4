import { describe, expect, test } from 'vitest';
import { type Decoder, readMessage } from '../../src/wire/read.js';
import { MessageTables } from '../../src/wire/tables.js';
import { Writer } from '../../src/wire/write.js';
import { concat, hex, lengthField, nestedField, varintField } from './bytes.js';

interface Person {
  name: string;
  friends: Person[];
}

/** A decoder that only says that it was called. */
const own: Decoder<unknown> = (_input, start, end) => ({ own: [start, end] });

const people = new MessageTables(
  {
    Person: ['s Person*', () => ({ name: '', friends: [] })],
    Special: ['s', () => ({ text: '' })],
  },
  [],
  { Special: own },
);
const rooms = new MessageTables(
  {
    Room: ['Person Special* Special!', absent => ({ host: absent, specials: [], present: absent })],
    Lost: ['i Nobody', absent => ({ count: 0, nobody: absent })],
  },
  [people],
  {},
);

describe('the tables of a family', () => {
  test('name its messages', () => {
    expect(rooms.names()).toEqual(['Room', 'Lost']);
  });

  test('give one decoder and one writer a message, to linked families too', () => {
    expect(rooms.decoder('Room')).toBe(rooms.decoder('Room'));
    expect(rooms.decoder('Person')).toBe(people.decoder('Person'));
    expect(rooms.writer('Room')).toBe(rooms.writer('Room'));
    expect(rooms.writer('Person')).toBe(people.writer('Person'));
  });

  test('prefer a specialised decoder, also in a field', () => {
    expect(people.decoder('Special')).toBe(own);
    const bytes = concat(lengthField(2, hex('01 02')), lengthField(2, hex('')));
    expect(readMessage(rooms.decoder('Room'), bytes)).toEqual({
      host: undefined,
      specials: [{ own: [2, 4] }, { own: [6, 6] }],
      present: { own: [0, 0] },
    });
  });

  test('follow messages that lie in themselves', () => {
    const friend = concat(lengthField(1, 'Bob'));
    const bytes = concat(lengthField(1, 'Ann'), lengthField(2, friend));
    const person: Person = { name: 'Ann', friends: [{ name: 'Bob', friends: [] }] };
    expect(readMessage(people.decoder('Person'), bytes)).toEqual(person);
    const writer = new Writer();
    people.writer<Person>('Person')(writer, person);
    expect(writer.finish()).toEqual(bytes);
    expect(() => readMessage(people.decoder('Person'), nestedField(2, 101))).toThrow('nested too deep');
  });

  test('refuse a message that neither they nor a linked family have', () => {
    expect(() => people.decoder('Room')).toThrow(new RangeError('there is no message Room'));
    expect(() => people.writer('Room')).toThrow(new RangeError('there is no message Room'));
    expect(() => people.decoder('constructor')).toThrow('there is no message constructor');
  });

  test('are read when a message is first decoded or written, not before', () => {
    const decode = rooms.decoder('Lost');
    const write = rooms.writer<{ count: number }>('Lost');
    expect(() => readMessage(decode, varintField(1, 1))).toThrow('there is no message Nobody');
    expect(() => write(new Writer(), { count: 1 })).toThrow('there is no message Nobody');
  });
});
