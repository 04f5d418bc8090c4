import { type ConnectionStatus, roomTotals } from '@livetap/live';
import { describe, expect, test } from 'vitest';
import { openIo } from '../../src/io.js';
import { timeOfDay } from '../../src/print/numbers.js';
import { PeoplePrinter } from '../../src/print/people.js';
import type { PrinterOptions } from '../../src/print/printer.js';
import type { RoomView } from '../../src/room-view.js';
import { timeOf } from '../../src/shown-event.js';
import { eventOf } from '../support/live-events.js';
import { FakeStream } from '../support/stream.js';

const status: ConnectionStatus = {
  ...{ state: 'live', reason: 'messages come by direct', since: 0, next: 'goes on reading' },
  ...{ hint: undefined, nextAt: undefined, source: 'direct', standby: 'euler', sources: [] },
};

function chat(comment: string, uniqueId = 'ann') {
  return eventOf('chat', ['WebcastChatMessage', { user: { uniqueId }, comment }]);
}

function open(
  terminal: { isTTY?: boolean; columns?: number },
  env: Record<string, string> = {},
  options?: PrinterOptions,
) {
  const stdout = new FakeStream(terminal);
  const stderr = new FakeStream(terminal);
  const printer = new PeoplePrinter(openIo({ stdout, stderr, env }, true), options);
  const room: RoomView = { uniqueId: 'host', status, totals: roomTotals.initial };
  return { stdout, stderr, printer, room };
}

describe('PeoplePrinter', () => {
  test('prints one aligned line an event', async () => {
    const { stdout, printer, room } = open({});
    const event = await chat('hello');
    printer.event(event, room);
    expect(stdout.text).toBe(`${timeOfDay(timeOf(event))}  chat      ann                   hello\n`);
  });

  test('says how many are watching when that has changed', async () => {
    const { stdout, printer, room } = open({});
    for (const viewerCount of [10, 10, 9, 10]) {
      printer.event(await eventOf('roomUserSeq', ['WebcastRoomUserSeqMessage', { viewerCount }]), room);
    }
    expect([...stdout.text.matchAll(/(\d+) watching/g)].map(([, count]) => count)).toEqual(['10', '9', '10']);
  });

  test('lets nothing through that viewers wrote to steer the terminal', async () => {
    const { stdout, printer, room } = open({});
    printer.event(await chat('\u001b[2J\nroot# \u202e', '\u001b]0;x\u0007'), room);
    expect(stdout.text).toMatch(/ {2}chat {6}␛\]0;x␇ {16}␛\[2J root#\n$/);
  });

  test('says how the connection stands beside the output, and when something happens', () => {
    const { stdout, stderr, printer } = open({});
    printer.status(status);
    const nextAt = Date.now() + 31_000;
    printer.status({
      ...status,
      state: 'offline',
      reason: 'the streamer\u001b is not live',
      next: 'asks again',
      nextAt,
    });
    expect(stdout.text).toBe('');
    expect(stderr.text).toMatch(
      /^— live: messages come by direct; goes on reading\n— offline: the streamer␛ is not live; asks again in 3[01] s\n$/,
    );
  });

  test('says beneath a status what to do about it, safe to print', () => {
    const { stdout, stderr, printer } = open({});
    printer.status({ ...status, state: 'late', hint: 'left out' }, 'Check\u001b the clock.');
    expect([stdout.text, stderr.text]).toEqual([
      '',
      '— late: messages come by direct; goes on reading\n  Check␛ the clock.\n',
    ]);
  });

  test('says it once where the status is an event that was asked for', () => {
    const { stdout, stderr, printer, room } = open({}, {}, { events: ['status'] });
    printer.status(status, 'Check the clock.');
    printer.event({ v: 1, type: 'status', at: 0, ...status }, room);
    expect([stderr.text, stdout.text]).toEqual([
      '',
      expect.stringContaining('live: messages come by direct; goes on reading'),
    ]);
  });

  test('says elsewhere than on a terminal how the room stands in a line of its own, while it is read', () => {
    const { stdout, printer, room } = open({});
    expect(printer.tickMs).toBe(10_000);
    printer.tick({ ...room, status: { ...status, state: 'offline' } });
    expect(stdout.text).toBe('');
    printer.tick(room);
    expect(stdout.text).toMatch(/^\S+ {2}status {26}@host live · 0 viewers · 0 likes · 0 diamonds · 0 comments\n$/);
  });

  test('keeps the last line of a terminal for how the room stands', () => {
    const { stdout, stderr, printer, room } = open({ isTTY: true, columns: 30 });
    const erase = '\r\u001b[2K';
    const last = '@host live · 0 viewers · 0 li';
    printer.tick(room);
    expect(stdout.text).toBe(erase + last);
    printer.note('a note');
    expect(stdout.text).toBe(`${erase}${last}${erase}— a note\n${last}`);
    printer.warn('a warning');
    expect(stderr.text).toBe('livetap: a warning\n');
    expect(stdout.text.endsWith(`${last}${erase}${last}`)).toBe(true);
    printer.end();
    printer.note('over');
    expect(stdout.text.endsWith(`${last}${erase}— over\n`)).toBe(true);
  });

  test('says on a terminal what is waited for, and how long', () => {
    const { stdout, printer, room } = open({ isTTY: true });
    const nextAt = Date.now() + 200_000;
    printer.tick({ ...room, status: { ...status, state: 'offline', next: 'asks again', nextAt } });
    expect(stdout.text).toContain('@host offline, asks again in 3 min');
  });

  test('rewrites nothing on a terminal that cannot', () => {
    const { stdout, printer, room } = open({ isTTY: true }, { TERM: 'dumb' });
    printer.tick(room);
    expect(stdout.text).toMatch(/^\S+ {2}status .*\n$/);
  });
});
