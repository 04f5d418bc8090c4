import { describe, expect, test, vi } from 'vitest';
import { LiveError } from '../../src/errors.js';
import { network, over, refused, supervised, turn } from './supervised.js';

const limited = new LiveError('SIGN_RATE_LIMITED', 'later', { retryAfterMs: 3_000 });
const opened = (heard: readonly string[], name: string) => heard.filter(text => text === `open ${name}`).length;

/** A room that is read by one way that signs. */
const signed = (options = {}) => supervised(options, ['euler'], undefined, ['euler']);

describe('nothing is signed for a room', () => {
  test('that ended while a pause of the provider was waited for', async () => {
    const { says, links, heard, run, supervisor } = signed();
    await turn();
    says.open = () => Promise.reject(limited);
    links[0]?.end({});
    await vi.advanceTimersByTimeAsync(2_000);
    expect(supervisor.status).toMatchObject({ state: 'reconnecting', next: 'tries euler' });
    says.open = async () => {};
    says.ask = async () => over;
    await vi.advanceTimersByTimeAsync(5_000);
    await run;
    expect(supervisor.status).toMatchObject({ state: 'ended', reason: 'The stream has ended.' });
    expect(opened(heard, 'euler')).toBe(2);
  });

  test('that is known and over: it is asked for first', async () => {
    const { says, heard, begin, abort, isReady } = signed();
    await turn();
    abort.abort();
    await vi.advanceTimersByTimeAsync(10_000);
    says.ask = async () => over;
    const { run } = begin(undefined, '7');
    await expect(run).rejects.toMatchObject({ code: 'USER_OFFLINE' });
    expect(opened(heard, 'euler')).toBe(1);
    expect(isReady()).toBe(true);
  });

  test('that is known and over, whose next stream is then waited for', async () => {
    const { says, heard, begin, abort, supervisor } = signed({ waitsUntilLive: true });
    await turn();
    abort.abort();
    await vi.advanceTimersByTimeAsync(10_000);
    says.ask = async () => over;
    says.find = async () => '8';
    const again = begin(undefined, '7');
    await turn();
    // The new room was found to be live just now.
    expect(opened(heard, 'euler')).toBe(2);
    expect(supervisor.status.state).toBe('live');
    again.abort.abort();
  });
});

describe('a room that nobody can be asked for', () => {
  test('is read by what signs nothing, and signed for once a minute', async () => {
    const { says, links, heard, abort } = supervised(
      { maxAttempts: Number.POSITIVE_INFINITY },
      ['euler', 'direct'],
      undefined,
      ['euler'],
    );
    await turn();
    expect(heard).toEqual(['open euler', 'opened euler']);
    says.ask = () => Promise.reject(network);
    says.open = () => Promise.reject(refused);
    links[0]?.end({});
    await vi.advanceTimersByTimeAsync(1_000);
    expect(heard.filter(text => text.startsWith('open '))).toEqual([
      'open euler',
      'open direct',
      'open direct',
      'open euler',
    ]);
    await vi.advanceTimersByTimeAsync(299_000);
    expect(opened(heard, 'euler') - 1).toBeLessThanOrEqual(5);
    expect(opened(heard, 'euler') - 1).toBeGreaterThan(1);
    expect(opened(heard, 'direct')).toBeGreaterThan(10);
    abort.abort();
  });

  test('is signed for where there is no other way', async () => {
    const { says, links, heard, supervisor, abort } = signed();
    await turn();
    says.ask = () => Promise.reject(network);
    links[0]?.end({});
    await vi.advanceTimersByTimeAsync(2_000);
    expect(opened(heard, 'euler')).toBe(2);
    // Being let in proves that it is live.
    links[1]?.end({});
    await vi.advanceTimersByTimeAsync(4_000);
    expect(opened(heard, 'euler')).toBe(3);
    expect(supervisor.status.state).toBe('live');
    abort.abort();
  });
});

test('an answer counts for a moment: a room is not asked for twice', async () => {
  const { asked, links, heard, abort } = signed();
  await turn();
  expect(asked).toEqual([]);
  links[0]?.end({});
  await vi.advanceTimersByTimeAsync(2_000);
  expect(opened(heard, 'euler')).toBe(2);
  expect(asked).toHaveLength(1);
  abort.abort();
});
