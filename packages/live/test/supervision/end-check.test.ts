import { expect, test } from 'vitest';
import { EndCheck } from '../../src/supervision/end-check.js';
import type { Presence } from '../../src/supervision/link.js';
import { linkHints } from '../../src/supervision/link-hints.js';
import { PresenceCheck } from '../../src/supervision/presence-check.js';
import { type ConnectionStatus, StatusKeeper } from '../../src/supervision/status.js';
import type { WatchEnd } from '../../src/supervision/watch.js';
import { live, over } from './supervised.js';

const { signal } = new AbortController();

/** A check whose service answers one thing after the other; undefined is none that can be asked. */
function checked(answers: readonly (Presence | undefined)[], isAlwaysAsked = true) {
  const told: Pick<ConnectionStatus, 'state' | 'reason' | 'hint'>[] = [];
  let asked = 0;
  const ask = async () => {
    const answer = answers[asked++];
    if (answer === undefined) throw new Error('nobody can be asked');
    return answer;
  };
  const status = new StatusKeeper(({ state, reason, hint }) => told.push({ state, reason, hint }), Date.now);
  const check = new EndCheck(new PresenceCheck(ask, Date.now), status, isAlwaysAsked);
  return { check, told, asked: () => asked };
}

function ended(isStreamEnd: boolean, more: Partial<WatchEnd> = {}): WatchEnd {
  const end = { code: 1006, reason: '', isStreamEnd };
  const hint = isStreamEnd ? undefined : linkHints.closed;
  return { reason: 'it closed', hint, isSuspect: false, isIdleKnown: false, end, ...more };
}

test('a link that is over is a stream that is over only where the service says so', async () => {
  const { check, told } = checked([live, over]);
  expect(await check.isOver(ended(false), '7', signal)).toBeUndefined();
  expect(await check.isOver(ended(false), '7', signal)).toBe('it closed; the service confirms that it is over');
  expect(told).toEqual([{ state: 'reconnecting', reason: 'it closed', hint: linkHints.closed }]);
});

test('nobody is asked where it matters to nobody, or where that was done', async () => {
  const idle = checked([], false);
  expect(await idle.check.isOver(ended(false), '7', signal)).toBeUndefined();
  const asked = checked([]);
  const reason = await asked.check.isOver(ended(false, { answer: { presence: over } }), '7', signal);
  expect(reason).toContain('confirms');
  expect([idle.asked(), idle.told, asked.asked()]).toEqual([0, [], 0]);
});

test('an end that nobody confirms is believed the second time, unless it is forgotten', async () => {
  const { check, told } = checked([]);
  expect(await check.isOver(ended(true), '7', signal)).toBeUndefined();
  expect(check.isUnconfirmed).toBe(true);
  expect(told.at(-1)?.reason).toContain('could not be asked whether that is so');
  check.forget();
  expect(await check.isOver(ended(true), '7', signal)).toBeUndefined();
  expect(await check.isOver(ended(true), '7', signal)).toContain('says so again on a second connection');
  expect(told.map(({ hint }) => hint)).toEqual(told.map(() => undefined));
});

test('who is aborted is not told that the stream runs on', async () => {
  const abort = new AbortController();
  const { check } = checked([live]);
  const asking = check.isOver(ended(false), '7', abort.signal);
  abort.abort();
  await expect(asking).rejects.toBe(abort.signal.reason);
});
