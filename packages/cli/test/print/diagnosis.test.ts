import { describe, expect, test } from 'vitest';
import { noCost } from '../../src/doctor/cost.js';
import type { DiagnosisStep } from '../../src/doctor/step.js';
import type { Verdict } from '../../src/doctor/verdict.js';
import { openIo } from '../../src/io.js';
import { DiagnosisTable, jsonDiagnosis } from '../../src/print/diagnosis.js';
import { FakeStream } from '../support/stream.js';

function open(terminal: { isTTY?: boolean; columns?: number } = {}, env: Record<string, string> = {}) {
  const stdout = new FakeStream(terminal);
  return { stdout, io: openIo({ stdout, stderr: new FakeStream(terminal), env }, false) };
}

function step(more: Partial<DiagnosisStep>): DiagnosisStep {
  return { part: 'direct', name: 'sign', status: 'ok', text: 'seen', ms: 12, cost: noCost, facts: {}, ...more };
}

const verdict: Verdict = {
  ...{ uniqueId: 'ann', works: true, use: 'direct', text: '@ann can be read.', todo: 'Nothing much.', exit: 'OK' },
  cost: { requests: { 'www.tiktok.com': 2 }, quota: { euler: 1 }, sockets: 1 },
  ways: {
    ...{ direct: 'works', euler: 'failed', tiktool: 'not tried' },
    ...{ polling: 'not tried', browser: 'not tried', tikfinity: 'not tried' },
  },
};

const failed = step({
  ...{ name: 'handshake', status: 'failed', text: 'the socket was refused', ms: 1_234, code: 'SOCKET_REJECTED' },
  ...{ hint: 'TikTok refused the connection. Try again in some seconds.' },
  cost: { requests: { 'www.tiktok.com': 1 }, quota: {}, sockets: 1 },
});

describe('DiagnosisTable', () => {
  test('shows what was seen, the code with what to do, and the cost', () => {
    const { stdout, io } = open();
    const table = new DiagnosisTable(io);
    table.step(step({}));
    table.step(failed);
    expect(stdout.text).toBe(
      [
        'ok       direct sign               12 ms  seen',
        'failed   direct handshake       1,234 ms  the socket was refused',
        '                                          SOCKET_REJECTED: TikTok refused the',
        '                                          connection. Try again in some',
        '                                          seconds.',
        '                                          1 request to www.tiktok.com, 1 socket',
        '',
      ].join('\n'),
    );
  });

  test.each([20, 40, 60, 72, 80, 120])('is no wider than %i columns', columns => {
    const { stdout, io } = open({ isTTY: true, columns }, { NO_COLOR: '1' });
    const table = new DiagnosisTable(io);
    table.step(failed);
    table.step(step({ text: 'a_word_that_is_longer_than_any_terminal_that_somebody_might_have_is_wide'.repeat(2) }));
    table.verdict(verdict);
    const lines = stdout.text.split('\n');
    // The head of a row has a width of its own.
    expect(Math.max(...lines.map(line => line.length))).toBeLessThan(Math.max(columns, 42));
    expect(stdout.text.replace(/\s+/g, ' ')).toContain('TikTok refused the connection.');
  });

  test('puts steps of a part in one line that were not tried for one reason', () => {
    const { stdout, io } = open();
    const table = new DiagnosisTable(io);
    for (const part of ['direct', 'euler'] as const) {
      for (const name of ['sign', 'handshake', 'enter']) {
        table.step(step({ part, name, status: 'skipped', text: 'not tried: offline', ms: 0 }));
      }
    }
    table.step(step({ part: 'tiktool', name: 'sign', status: 'skipped', text: 'not tried: no key', ms: 0 }));
    table.verdict(verdict);
    expect(stdout.text.split('\n').slice(0, 4)).toEqual([
      'skipped  direct sign …                    not tried: offline',
      'skipped  euler sign …                     not tried: offline',
      'skipped  tiktool sign                     not tried: no key',
      '',
    ]);
  });

  test('ends with the verdict and the cost of it all', () => {
    const { stdout, io } = open();
    new DiagnosisTable(io).verdict(verdict);
    expect(stdout.text).toBe(
      [
        ...['', '@ann can be read.', 'What to do: Nothing much.'],
        ...['In all: 2 requests to www.tiktok.com, 1 call of the quota of Euler Stream, 1', 'socket.'],
        '',
      ].join('\n'),
    );
  });

  test('colours by status, and lets nothing through that steers the terminal', () => {
    const { stdout, io } = open({ isTTY: true });
    new DiagnosisTable(io).step(step({ status: 'warning', text: 'closed: \u001b[2J' }));
    expect(stdout.text).toContain('\u001b[33mwarning  \u001b[0m');
    expect(stdout.text).toContain('closed: ␛[2J');
  });
});

test('jsonDiagnosis writes a line for each step and one for the verdict', () => {
  const { stdout, io } = open();
  const printer = jsonDiagnosis(io);
  printer.step(failed);
  printer.verdict(verdict);
  const lines = stdout.text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
  expect(lines).toEqual([
    { event: 'step', at: expect.any(Number), data: failed },
    { event: 'verdict', at: expect.any(Number), data: verdict },
  ]);
});
