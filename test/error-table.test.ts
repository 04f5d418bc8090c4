import { inspect } from 'node:util';
import * as live from '@livetap/live';
import { type FaultName, faultCatalog } from '@livetap/simulator';
import { describe, expect, test } from 'vitest';
import { connecting, inRoom } from './failures/failure.js';
import { furtherFailures } from './failures/further.js';
import { incidents } from './failures/incidents.js';
import { liveFailures } from './failures/live.js';
import { lookupFailures } from './failures/lookup.js';
import { managedFailures } from './failures/managed.js';
import { signFailures } from './failures/sign.js';
import { socketFailures } from './failures/socket.js';
import { sourceFailures } from './failures/sources.js';
import { tikToolFailures } from './failures/tiktool.js';
import { transportFailures } from './failures/transport.js';
import { videoFailures } from './failures/video.js';

/*
 * What goes wrong, and the error that a program gets for it: one entry for each failure, brought about by a fault of the
 * simulator or a real server. The numbers are those of the table of failures in the notes on the protocol. A further
 * failure is a further entry.
 */
const failures = [
  ...lookupFailures,
  ...transportFailures,
  ...signFailures,
  ...tikToolFailures,
  ...managedFailures,
  ...socketFailures,
  ...sourceFailures,
  ...videoFailures,
  ...furtherFailures,
  ...liveFailures,
];
const classes = new Map<string, unknown>(Object.entries(live));
const rows = Array.from({ length: 37 }, (_, index) => index + 1);

describe('row', () => {
  test.each(failures)('$row: $when', async ({ faults, options, error: act = connecting, expected }) => {
    const error = (await inRoom(faults, act, options)) as live.LiveError;
    const { name, code, retryable, retryAfterMs, fields } = expected;
    const { who = live.errorCodes[code].who, hint = live.errorCodes[code].hint } = expected;
    expect(error).toBeInstanceOf(classes.get(name));
    expect(error).toMatchObject({ name, code, retryable, hint, who, ...fields });
    expect(error.retryAfterMs).toEqual(retryAfterMs);
    expect(live.isLiveError(error)).toBe(true);
    expect(live.errorCodes[code].classes).toContain(name);
    // Whoever reads it in a window has to know what to do, and must not be sent in circles.
    expect(hint).toMatch(/^[A-Z].*\w.*\.$/);
    if (!retryable) expect(hint).not.toMatch(/try again/i);
    // With stack, causes and whatever else it carries.
    const shown = `${inspect(error, { depth: 20, showHidden: true })} ${JSON.stringify(error)}`;
    expect(shown).not.toMatch(/verysecret|imprp=|apiKey=|sessionid=/i);
  });

  test.each(incidents)('$row: $when', async ({ faults, options, seen, expected }) => {
    expect(await inRoom(faults, seen, options)).toEqual(expected);
  });
});

describe('nothing is missing:', () => {
  test('every row has an entry', () => {
    const reached = new Set([...failures, ...incidents].map(({ row }) => row));
    expect(rows.filter(row => !reached.has(row))).toEqual([]);
  });

  test('every code has an entry', () => {
    const reached = new Set<string>(failures.map(({ expected }) => expected.code));
    expect(Object.keys(live.errorCodes).filter(code => !reached.has(code))).toEqual([]);
  });

  test('every fault before the socket is open has an entry', () => {
    const used = new Set<FaultName>([...failures, ...incidents].flatMap(({ faults }) => faults.map(([name]) => name)));
    const before = Object.entries(faultCatalog).filter(([, { stage }]) => stage !== 'socket' && stage !== 'stream');
    // A room that offers its video in another form, and events that come late: what fails then is nothing.
    const harmless: readonly FaultName[] = ['hls-only', 'managed-late', 'managed-silence'];
    const missing = before.map(([name]) => name as FaultName).filter(name => !used.has(name));
    expect(missing.filter(name => !harmless.includes(name))).toEqual([]);
  });
});
