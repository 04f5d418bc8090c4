import { type ErrorOwner, isLiveError, type LiveErrorCode } from '@livetap/live';
import { terminalHint } from '../terminal-hint.js';
import type { Cost } from './cost.js';
import { type FindingCode, findings } from './findings.js';

/** The ways to the frames of a room, in the order in which they are tried: those that cost nothing first. */
export const wayNames = ['direct', 'euler', 'tiktool', 'polling', 'browser', 'tikfinity'] as const;

/** One way to the frames of a room. */
export type WayName = (typeof wayNames)[number];

/** What a step belongs to. */
export type Part = 'environment' | 'lookup' | 'room' | WayName;

/** `ok`: works. `warning`: works, with something to know. `failed`: does not. `skipped`: was not tried; the text says why. */
export type StepStatus = 'ok' | 'warning' | 'failed' | 'skipped';

/** What was found out, as plain data. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

/** One step of a diagnosis and what came of it. Plain data without secrets. */
export interface DiagnosisStep {
  readonly part: Part;
  /** Of the part: `sign`, `handshake`. */
  readonly name: string;
  readonly status: StepStatus;
  /** What was seen, in plain words. */
  readonly text: string;
  /** What went wrong: a code of the library, or of `findings`. Absent where nothing did. */
  readonly code?: LiveErrorCode | FindingCode;
  /** Whose turn it is. */
  readonly who?: ErrorOwner;
  /** What to do, in plain words. */
  readonly hint?: string;
  /** When trying again makes sense, in milliseconds from then, where somebody said. */
  readonly retryAfterMs?: number;
  /** How long it took, in milliseconds; 0 for one that was not tried. */
  readonly ms: number;
  readonly cost: Cost;
  readonly facts: Facts;
}

/** What a step came to, before it is known what it cost. */
export interface StepResult
  extends Pick<DiagnosisStep, 'text'>,
    Partial<Pick<DiagnosisStep, 'status' | 'facts' | 'ms' | 'code' | 'who' | 'hint' | 'retryAfterMs'>> {}

/** Something is wrong that no error tells of. */
export function finding(
  status: 'warning' | 'failed',
  code: FindingCode,
  text: string,
  details: Partial<StepResult> = {},
): StepResult {
  return { status, code, text, ...findings[code], ...details };
}

/**
 * What an error comes to.
 * @param status - `skipped` for what nobody asked for and is not there, `warning` for what nothing depends on
 * @throws the error itself when it is none of the library: a defect, which no diagnosis may hide.
 */
export function failure(error: unknown, status: Exclude<StepStatus, 'ok'> = 'failed'): StepResult {
  if (!isLiveError(error)) throw error;
  const { code, who, hint, retryAfterMs, message } = error;
  return {
    status,
    code,
    who,
    hint: terminalHint(hint),
    text: message,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
}

/** Not tried, and why. */
export function notTried(why: string): StepResult {
  return { status: 'skipped', text: `not tried: ${why}` };
}
