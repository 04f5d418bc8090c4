import { decode, encode } from '@livetap/live/schema';
import { describe, expect, test } from 'vitest';
import { openIo } from '../../src/io.js';
import { timeOfDay } from '../../src/print/numbers.js';
import { PeoplePrinter } from '../../src/print/people.js';
import { RoomView } from '../../src/room-view.js';
import { FakeStream } from '../support/stream.js';

const at = Date.UTC(2025, 10, 20, 12);

function chat(comment: string, uniqueId = 'ann') {
  return decode('WebcastChatMessage', encode('WebcastChatMessage', { user: { uniqueId }, comment }));
}

function open(terminal: { isTTY?: boolean; columns?: number }, env: Record<string, string> = {}) {
  const stdout = new FakeStream(terminal);
  const stderr = new FakeStream(terminal);
  const printer = new PeoplePrinter(openIo({ stdout, stderr, env }, true));
  const room = new RoomView('host');
  room.state = 'live';
  return { stdout, stderr, printer, room };
}

describe('PeoplePrinter', () => {
  test('prints one aligned line an event', () => {
    const { stdout, printer, room } = open({});
    printer.event('chat', chat('hello'), at, room);
    expect(stdout.text).toBe(`${timeOfDay(at)}  chat      ann                   hello\n`);
  });

  test('lets nothing through that viewers wrote to steer the terminal', () => {
    const { stdout, printer, room } = open({});
    printer.event('chat', chat('\u001b[2J\nroot# \u202e', '\u001b]0;x\u0007'), at, room);
    expect(stdout.text).toBe(`${timeOfDay(at)}  chat      ␛]0;x␇                ␛[2J root#\n`);
  });

  test('says elsewhere than on a terminal how the room stands in a line of its own', () => {
    const { stdout, printer, room } = open({});
    expect(printer.tickMs).toBe(10_000);
    printer.tick(room);
    expect(stdout.text).toMatch(/^\S+ {2}status {26}@host live · 0 viewers · 0 likes · 0 diamonds · 0 comments\n$/);
  });

  test('keeps the last line of a terminal for how the room stands', () => {
    const { stdout, stderr, printer, room } = open({ isTTY: true, columns: 30 });
    const erase = '\r\u001b[2K';
    const status = '@host live · 0 viewers · 0 li';
    printer.tick(room);
    expect(stdout.text).toBe(erase + status);
    printer.note('a note');
    expect(stdout.text).toBe(`${erase}${status}${erase}— a note\n${status}`);
    printer.warn('a warning');
    expect(stderr.text).toBe('livetap: a warning\n');
    expect(stdout.text.endsWith(`${status}${erase}${status}`)).toBe(true);
    printer.end();
    printer.note('over');
    expect(stdout.text.endsWith(`${status}${erase}— over\n`)).toBe(true);
  });

  test('rewrites nothing on a terminal that cannot', () => {
    const { stdout, printer, room } = open({ isTTY: true }, { TERM: 'dumb' });
    printer.tick(room);
    expect(stdout.text).toMatch(/^\S+ {2}status .*\n$/);
  });
});
