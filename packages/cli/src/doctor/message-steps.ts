import { count, counted } from '../print/numbers.js';
import type { Attempt } from './attempt.js';
import { closedResult } from './closed-result.js';
import type { FoundRoom } from './lookup.js';
import { type DiagnosisStep, finding, notTried, type StepResult } from './step.js';
import type { Inspection, StepChain } from './take-step.js';

/** What listening needs. */
export interface Listening {
  readonly inspection: Inspection;
  readonly attempt: Attempt;
  readonly room: FoundRoom;
  /** Until when the first new message has to be there, by `performance.now()`. */
  readonly deadline: number;
  /** How long messages are counted from the first one on, in milliseconds. */
  readonly sampleMs: number;
}

/** Messages that are older than this when they come are late, in milliseconds. */
const lateMs = 10_000;

/** Listens: do messages come, can they be read, and how old are they? */
export async function* messageSteps(chain: StepChain, listening: Listening): AsyncGenerator<DiagnosisStep> {
  const { attempt, inspection, deadline, sampleMs } = listening;
  const { reception } = attempt;
  const { signal } = inspection;
  yield await chain.step('batch', async () => {
    const startedAt = performance.now();
    if (await reception.until(() => reception.fresh > 0, deadline, signal)) {
      return { text: 'new messages come', facts: { old: reception.old } };
    }
    if (reception.closed !== undefined) return closedResult(reception);
    return nothingNew(listening, performance.now() - startedAt);
  });
  yield await chain.step('messages', async () => {
    if (reception.freshAt === undefined) return notTried('nothing was said');
    await reception.until(() => false, reception.freshAt + sampleMs, signal);
    return reception.closed === undefined || reception.hasEnded ? readability(listening) : closedResult(reception);
  });
}

function nothingNew({ attempt, room: { viewers } }: Listening, waitedMs: number): StepResult {
  const { old } = attempt.reception;
  const facts = { old };
  const within = `within ${counted(Math.max(1, Math.round(waitedMs / 1000)), 'second')}`;
  const before = old === 0 ? 'nothing of the room came' : 'only what was said before came';
  if (viewers === undefined || viewers === 0) return finding('warning', 'ROOM_QUIET', `${before} ${within}`, { facts });
  return finding('failed', 'SOCKET_DEAF', `${before} ${within}, with ${counted(viewers, 'viewer')}`, { facts });
}

function readability({ attempt }: Listening): StepResult {
  const { decoded, unknown, failed, failedFrames } = attempt.connection.health;
  const { lagMs } = attempt.reception;
  const unreadable = failed + failedFrames;
  const facts = {
    decoded,
    unknown,
    failed,
    failedFrames,
    ...(lagMs === undefined ? {} : { lagMs: Math.round(lagMs) }),
  };
  const age = lagMs === undefined ? [] : [`${(Math.max(0, lagMs) / 1000).toFixed(1)} s old when they come`];
  const text = [
    `${counted(decoded, 'message')} read`,
    `${count(unknown)} of an unknown kind`,
    `${count(unreadable)} unreadable`,
    ...age,
  ].join(', ');
  if (unreadable > 0) return finding(decoded === 0 ? 'failed' : 'warning', 'MESSAGES_UNREADABLE', text, { facts });
  if (lagMs !== undefined && lagMs > lateMs) return finding('warning', 'MESSAGES_LATE', text, { facts });
  return { text, facts };
}
