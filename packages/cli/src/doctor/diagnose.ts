import {
  type EndpointOptions,
  normalizeUniqueId,
  type SessionOptions,
  TikTokLiveConnection,
  type TikTokLiveConnectionOptions,
} from '@livetap/live';
import {
  clockErrorMs,
  clockResult,
  environmentSteps,
  type Machine,
  standInResult,
  thisMachine,
} from './environment.js';
import { lookupSteps } from './lookup.js';
import { probe } from './probe.js';
import { type DiagnosisStep, type WayName, wayNames } from './step.js';
import { type Inspection, takeStep } from './take-step.js';
import { Traffic } from './traffic.js';
import { waysTo } from './ways.js';

/** What is to be diagnosed. */
export interface DiagnosisOptions {
  /** The streamer: `name`, `@name` or the address of the live page. */
  readonly uniqueId: string;
  /** The room, where it is known. @defaultValue the one that the look-ups find */
  readonly roomId?: string | undefined;
  /** Hosts to talk to instead of the real ones. @defaultValue the real ones */
  readonly endpoints?: EndpointOptions | undefined;
  /** API key of Euler Stream. @defaultValue none: its anonymous limits */
  readonly signApiKey?: string | undefined;
  /** API key of TikTool. @defaultValue that of the environment; without one TikTool is not tried */
  readonly tiktoolApiKey?: string | undefined;
  /** The login of an account, for polling. @defaultValue none */
  readonly session?: SessionOptions | undefined;
  /** Debugging port of a browser. @defaultValue 9222 */
  readonly browserPort?: number | undefined;
  /** Whether it is a failure when there is no browser that shows the room. @defaultValue false */
  readonly isBrowserWanted?: boolean | undefined;
  /** Port of TikFinity. @defaultValue 21213 */
  readonly tikfinityPort?: number | undefined;
  /** The ways to try. @defaultValue all */
  readonly ways?: readonly WayName[] | undefined;
  /** How long each way may take to enter the room and to bring a new message, in milliseconds. @defaultValue 10000 */
  readonly waitMs?: number | undefined;
  /** How long messages are counted from the first one on, in milliseconds. @defaultValue 3000 */
  readonly sampleMs?: number | undefined;
  /** Ends it. @defaultValue nothing does */
  readonly signal?: AbortSignal | undefined;
  /** @defaultValue this one */
  readonly machine?: Machine | undefined;
}

/** The defaults of {@link DiagnosisOptions} that are plain values. */
export const diagnosisDefaults = { waitMs: 10_000, sampleMs: 3_000 } as const;

/**
 * Tries everything between this machine and the messages of a room, one step after the other, and says of each what came of
 * it. What depends on a step that failed is not tried; for somebody who is not live nothing is signed and no socket opened.
 * When it is aborted it ends early, without an error; nothing stays open.
 * @throws InvalidUniqueIdError and InvalidOptionError for options that cannot be used, before the first step.
 */
export async function* diagnose(options: DiagnosisOptions): AsyncGenerator<DiagnosisStep, void> {
  const { signal = new AbortController().signal } = options;
  try {
    yield* examine(options, signal);
  } catch (error) {
    if (!signal.aborted || error !== signal.reason) throw error;
  }
}

async function* examine(options: DiagnosisOptions, signal: AbortSignal): AsyncGenerator<DiagnosisStep, void> {
  const { machine = thisMachine, waitMs = diagnosisDefaults.waitMs, sampleMs = diagnosisDefaults.sampleMs } = options;
  const uniqueId = normalizeUniqueId(options.uniqueId);
  const traffic = new Traffic(machine.now);
  const inspection: Inspection = { traffic, signal };
  const { endpoints, signApiKey, session } = options;
  const connection: TikTokLiveConnectionOptions = {
    ...{ endpoints, signApiKey, session, fetch: traffic.fetch, enterTimeoutMs: waitMs },
  };
  const { webClient } = new TikTokLiveConnection(uniqueId, connection);

  yield* environmentSteps(inspection, machine);
  const { web: standIn } = endpoints ?? {};
  if (standIn !== undefined) {
    yield await takeStep(inspection, 'environment', 'service', () => standInResult(standIn));
  }
  const room = yield* lookupSteps({ inspection, webClient, uniqueId, roomId: options.roomId });
  yield await takeStep(inspection, 'environment', 'clock', () => clockResult(traffic.clockOffsetMs));
  const ways = waysTo({
    ...{ inspection, uniqueId, room, webClient },
    tiktoolApiKey: options.tiktoolApiKey,
    browserPort: options.browserPort,
    isBrowserWanted: options.isBrowserWanted ?? false,
    tikfinityPort: options.tikfinityPort,
  });
  const now = () => machine.now() + clockErrorMs(traffic.clockOffsetMs);
  const chosen = wayNames.filter(name => options.ways?.includes(name) ?? true);
  for (const name of chosen)
    yield* probe(ways[name], { ...{ inspection, uniqueId, room, connection }, waitMs, sampleMs, now });
}
