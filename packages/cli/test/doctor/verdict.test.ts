import { describe, expect, test } from 'vitest';
import { noCost, sumOf } from '../../src/doctor/cost.js';
import type { DiagnosisStep, WayName } from '../../src/doctor/step.js';
import { verdictOf } from '../../src/doctor/verdict.js';

const subject = { uniqueId: 'ann', own: ['euler', 'direct'] as const, isStopped: false };

function step(part: DiagnosisStep['part'], name: string, more: Partial<DiagnosisStep> = {}): DiagnosisStep {
  return { part, name, status: 'ok', text: 'seen', ms: 1, cost: noCost, facts: {}, ...more };
}

const found = step('lookup', 'page', { facts: { status: 'live', roomId: '7' } });
const offline = step('lookup', 'page', { facts: { status: 'offline', roomId: '7' } });
const works = (way: WayName) => [step(way, 'batch'), step(way, 'messages')];
const late = (way: WayName) => [step(way, 'batch'), step(way, 'messages', { status: 'warning', hint: 'Be patient.' })];
const fails = (way: WayName) => [step(way, 'sign', { status: 'failed', hint: `Mend ${way}.` })];

describe('verdictOf', () => {
  test.each([
    ['the way that a connection uses by itself', [...works('direct'), ...works('euler')], 'euler', ''],
    ['the next of them', [...works('direct'), ...late('euler')], 'direct', ''],
    ['another one that works', [...works('tiktool'), ...late('euler')], 'tiktool', 'livetap @ann --sources tiktool'],
    ['one that works with something to know', [...late('euler'), ...fails('direct')], 'euler', 'Be patient.'],
    ['the browser, where nothing else works', [...works('browser'), ...fails('euler')], 'browser', '--browser'],
  ] as const)('chooses %s', (_what, steps, use, todo) => {
    const verdict = verdictOf([found, ...steps], subject);
    expect(verdict).toMatchObject({ works: true, use, exit: 'OK' });
    expect(verdict.todo).toContain(todo);
    if (todo === '') expect(verdict.todo).toBe('');
  });

  test('names the others that work', () => {
    const { text } = verdictOf([found, ...works('direct'), ...works('euler'), ...fails('tiktool')], subject);
    expect(text).toBe(
      '@ann can be read, by a socket signed by Euler Stream. So it can by a socket without a sign provider.',
    );
  });

  test('takes the browser that is asked for', () => {
    const steps = [found, ...works('euler'), ...works('browser')];
    expect(verdictOf(steps, { ...subject, own: ['browser'] })).toMatchObject({ use: 'browser', todo: '' });
  });

  test('says what to do first where no way works: for the way that is used by itself', () => {
    const verdict = verdictOf([found, ...fails('direct'), ...fails('euler')], subject);
    expect(verdict).toMatchObject({ works: false, exit: 'FAILED', todo: 'Mend euler.' });
    expect(verdict).not.toHaveProperty('use');
    expect(verdict.ways).toMatchObject({ direct: 'failed', euler: 'failed', polling: 'not tried' });
  });

  test('a way that was entered and is closed then does not work', () => {
    const closed = [step('direct', 'batch'), step('direct', 'messages', { status: 'failed' })];
    expect(verdictOf([found, ...closed], subject)).toMatchObject({ works: false, ways: { direct: 'failed' } });
  });

  test.each([
    ['offline by all look-ups', [offline], 'OFFLINE'],
    [
      'over by the room information',
      [found, step('room', 'info', { status: 'failed', code: 'USER_OFFLINE' })],
      'OFFLINE',
    ],
    ['nobody', [step('lookup', 'api', { status: 'failed', code: 'USER_NOT_FOUND', hint: 'Spell.' })], 'NO_SUCH_USER'],
    ['not found', [step('lookup', 'api', { status: 'failed', code: 'BLOCKED', hint: 'Wait.' })], 'FAILED'],
    ['found, with nothing to try', [found, step('polling', 'open', { status: 'skipped' })], 'FAILED'],
    [
      'nobody by one look-up, and there by another',
      [found, step('lookup', 'api', { status: 'failed', code: 'USER_NOT_FOUND' })],
      'FAILED',
    ],
  ] as const)('%s', (_what, steps, exit) => {
    expect(verdictOf(steps, subject)).toMatchObject({ works: false, exit });
  });

  test('ended early it says so, and is no failure', () => {
    const stopped = { ...subject, isStopped: true };
    expect(verdictOf([found], stopped)).toMatchObject({
      works: false,
      exit: 'OK',
      text: expect.stringContaining('stopped'),
    });
    expect(verdictOf([found, ...works('direct')], stopped)).toMatchObject({ works: true, use: 'direct' });
  });
});

test('sumOf adds by host and by provider', () => {
  const one = { requests: { a: 1, b: 2 }, quota: { euler: 1 }, sockets: 1 };
  const two = { requests: { b: 3 }, quota: { tiktool: 1 }, sockets: 0 };
  expect(sumOf([one, two, noCost])).toEqual({ requests: { a: 1, b: 5 }, quota: { euler: 1, tiktool: 1 }, sockets: 1 });
  expect(sumOf([])).toEqual(noCost);
});
