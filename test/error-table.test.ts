import * as live from '@livetap/live';
import { type FaultName, faultCatalog } from '@livetap/simulator';
import { describe, expect, test } from 'vitest';
import { connecting, type Expected, inRoom } from './failures/failure.js';
import { lookupFailures } from './failures/lookup.js';
import { signFailures } from './failures/sign.js';
import { socketFailures } from './failures/socket.js';

/*
 * What goes wrong, and the error that a program gets for it: one entry for each failure, brought about by a fault of the
 * simulator. The numbers are those of the table of failures in the notes on the protocol. A further failure is a further
 * entry. `today` says where the library still answers otherwise; an entry fails when that is no longer so.
 */
const failures = [...lookupFailures, ...signFailures, ...socketFailures];
const classes = new Map<string, unknown>(Object.entries(live));

describe('row', () => {
  test.each(failures)('$row: $when', async ({ faults, options, error: act = connecting, expected, today }) => {
    const error = await inRoom(faults, act, options);
    const answer: Expected = { ...expected, ...today };
    const { name, code, retryable, retryAfterMs, fields, hint = live.errorCodes[answer.code].hint } = answer;
    expect(error).toBeInstanceOf(classes.get(name));
    expect(error).toMatchObject({ name, code, retryable, hint, who: live.errorCodes[code].who, ...fields });
    expect((error as live.LiveError).retryAfterMs).toEqual(retryAfterMs);
    expect(hint).toMatch(/^[A-Z].*\w.*\.$/);
    // What is said to differ has to differ.
    if (today !== undefined) expect(answer).not.toEqual(expected);
  });

  test('every fault before the socket is open has an entry, but for those that stop nobody', () => {
    const used = new Set(failures.flatMap(({ faults }) => faults.map(([name]) => name)));
    const before = Object.entries(faultCatalog).filter(([, { stage }]) => stage !== 'socket' && stage !== 'stream');
    const missing = before.map(([name]) => name).filter(name => !used.has(name as FaultName));
    const harmless = [
      'slow',
      'old-room-id',
      'no-cookie',
      'always-alive',
      'sign-expired',
      'slow-handshake',
      'ping-interval',
    ];
    expect(missing).toEqual(harmless);
  });
});

describe('no error, because the next way is tried at once', () => {
  test.each(['captcha', 'waf', 'no-state', 'bad-state', 'redirect', 'no-live-room'] as const)('%s', async name => {
    const state = await inRoom([[name]], ({ connection }) => connection.connect());
    expect(state.isConnected).toBe(true);
  });
});

describe('no harm', () => {
  test.each([
    ['old-room-id', {}],
    ['no-cookie', {}],
    ['slow', { delayMs: 10 }],
    ['slow-handshake', { delayMs: 10 }],
    ['sign-expired', { delayMs: 10 }],
    ['ping-interval', {}],
  ] as const)('%s', async (name, options) => {
    const state = await inRoom([[name, options]], ({ connection }) => connection.connect());
    expect(state.isConnected).toBe(true);
  });
});

describe('no error but an event', () => {
  test.each([
    ['cut', {}, 1006],
    ['close', { code: 1000 }, 1000],
    ['close', { code: 4555 }, 4555],
    ['leave-request', {}, 1000],
  ] as const)('row 31: %s with %o is a disconnect with code %i', async (name, options, code) => {
    const event = await inRoom([[name, options]], async ({ connection, room }) => {
      await connection.connect();
      const over = new Promise(resolve => connection.on('disconnected', resolve));
      room.say('hello');
      return over;
    });
    expect(event).toMatchObject({ code });
  });

  test.each([3, 4] as const)('row 31: the end of the stream by action %i', async action => {
    const ended = await inRoom([['control', { action, times: 1 }]], async ({ connection, room }) => {
      await connection.connect();
      const end = new Promise(resolve => connection.on('streamEnd', resolve));
      room.say('hello');
      return end;
    });
    expect(ended).toMatchObject({ action });
  });

  test('row 33: an unknown method is an event of its own, and the connection stays', async () => {
    const events = await inRoom([['unknown-method', { times: 1 }]], async ({ connection, room }) => {
      await connection.connect();
      const seen: string[] = [];
      connection.on('unknown', ({ method }) => seen.push(method)).on('error', () => seen.push('error'));
      const chat = new Promise<void>(resolve => connection.on('chat', () => resolve()));
      room.say('hello');
      await chat;
      return seen;
    });
    expect(events).toEqual(['WebcastFaultInjectedMessage']);
  });

  test.each(['truncate', 'corrupt', 'garbage', 'fragmentary-gzip', 'gzip-bomb', 'undecodable'] as const)(
    'row 33: after %s the connection stays',
    async name => {
      const comment = await inRoom([[name, { times: 1 }]], async ({ connection, room }) => {
        await connection.connect();
        connection.on('error', () => {});
        const heard = new Promise(resolve => connection.on('chat', data => resolve(data.comment)));
        room.viewers(3);
        room.say('still here');
        return heard;
      });
      expect(comment).toBe('still here');
    },
  );
});
