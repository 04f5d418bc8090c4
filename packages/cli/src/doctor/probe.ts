import { isLiveError, type LiveErrorCode, type TikTokLiveConnectionOptions } from '@livetap/live';
import { counted } from '../print/numbers.js';
import { Attempt, type AttemptOptions } from './attempt.js';
import { closedResult } from './closed-result.js';
import type { FoundRoom } from './lookup.js';
import { messageSteps } from './message-steps.js';
import { headerQuota } from './quota.js';
import { type DiagnosisStep, failure, finding, notTried, type StepResult } from './step.js';
import { type Inspection, StepChain, takeStep } from './take-step.js';
import type { SocketWay, SourceWay, Way } from './ways.js';

/** What trying a way takes. */
export interface ProbeOptions {
  readonly inspection: Inspection;
  readonly uniqueId: string;
  readonly room: FoundRoom;
  /** For all connections, with `waitMs` as the time to enter. */
  readonly connection: TikTokLiveConnectionOptions;
  /** How long to wait for entry, heartbeat and first message together, in milliseconds. */
  readonly waitMs: number;
  /** How long messages are counted from the first one on, in milliseconds. */
  readonly sampleMs: number;
  /** The right time, in milliseconds since 1970. */
  readonly now: () => number;
}

/** Tries one way to the frames of a room. @throws the signal's reason when aborted; nothing stays open. */
export function probe(way: Way, options: ProbeOptions): AsyncGenerator<DiagnosisStep> {
  const isUsedUp = way.provider !== undefined && options.inspection.traffic.isUsedUp(way.provider);
  const obstacle = way.obstacle ?? (isUsedUp ? usedUp : undefined);
  return way.kind === 'socket'
    ? probeSocket({ ...way, obstacle }, options)
    : probeSource({ ...way, obstacle }, options);
}

const usedUp = 'no call of the quota is left';

async function* probeSocket(way: SocketWay, options: ProbeOptions): AsyncGenerator<DiagnosisStep> {
  const { inspection, waitMs } = options;
  const { traffic, signal } = inspection;
  const { name, provider } = way;
  let { obstacle } = way;
  if (way.quota !== undefined) {
    const before = await takeStep(inspection, name, 'quota before', () => quotaResult(way, obstacle));
    if (before.status === 'failed') {
      obstacle ??= usedUp;
      if (provider !== undefined) traffic.useUp(provider);
    }
    yield before;
  }
  traffic.takeQuota();
  const chain = new StepChain(inspection, name, obstacle);
  const signed = gate();
  const opened = gate();
  let isAsked = false;
  await using attempt = attemptOf(options, webClient => ({
    signer: {
      name,
      async sign(request) {
        isAsked = true;
        if (provider !== undefined) traffic.spend(provider);
        const socket = await way.signer(webClient()).sign(request);
        signed.open();
        return socket;
      },
    },
  }));
  const { connection, reception } = attempt;
  connection.on('websocketConnected', () => opened.open());
  yield await chain.step('sign', async () => {
    await attempt.reaches(signed.passed);
    return { text: provider === undefined ? 'there is an address, without a signature' : 'the provider signed' };
  });
  yield await chain.step('handshake', async () => {
    traffic.openSocket();
    await attempt.reaches(opened.passed);
    return { text: 'the socket is open' };
  });
  const openedAt = performance.now();
  const deadline = openedAt + waitMs;
  yield await chain.step('enter', async () => {
    await attempt.entered();
    if (reception.isEntered) return { text: 'the room is entered' };
    const within = `within ${counted(Math.max(1, Math.round(waitMs / 1000)), 'second')}`;
    return reception.heartbeatAt === undefined
      ? finding('failed', 'SOCKET_SILENT', `nothing came on the open socket ${within}`)
      : finding('failed', 'ROOM_NOT_CONFIRMED', `heartbeats are answered, and the room was not entered ${within}`);
  });
  yield await chain.step('heartbeat', async () => {
    if (await reception.until(() => reception.heartbeatAt !== undefined, deadline, signal)) {
      return { text: 'a heartbeat was answered', ms: Math.max(0, (reception.heartbeatAt ?? openedAt) - openedAt) };
    }
    if (reception.closed !== undefined) return closedResult(reception);
    return finding('warning', 'HEARTBEAT_UNANSWERED', 'no heartbeat was answered');
  });
  yield* messageSteps(chain, { ...options, attempt, deadline });
  if (provider === undefined) return;
  yield await takeStep(inspection, name, 'quota after', async () => {
    if (!isAsked) return notTried(obstacle ?? 'nothing was signed');
    const left = way.quota === undefined ? headerQuota(traffic.takeQuota()) : await quotaResult(way, undefined);
    if (left.status !== 'failed') return left;
    // The last call was still allowed; another one would not be.
    traffic.useUp(provider);
    return { ...left, status: 'warning' };
  });
}

async function* probeSource(way: SourceWay, options: ProbeOptions): AsyncGenerator<DiagnosisStep> {
  const chain = new StepChain(options.inspection, way.name, way.obstacle);
  const opened = gate();
  await using attempt = attemptOf(options, () => ({
    source: {
      name: way.name,
      async open(signal) {
        const link = await way.source().open(signal);
        opened.open();
        return link;
      },
    },
  }));
  yield await chain.step('open', async () => {
    try {
      await attempt.reaches(opened.passed);
    } catch (error) {
      const isAbsent = way.isOptional && isLiveError(error) && absent.has(error.code);
      return failure(error, isAbsent ? 'skipped' : 'failed');
    }
    return { text: 'it can be read' };
  });
  yield* messageSteps(chain, { ...options, attempt, deadline: performance.now() + options.waitMs });
}

/** What says that a program on this machine is not there, or has nothing to do with the room. */
const absent: ReadonlySet<LiveErrorCode> = new Set([
  'BROWSER_UNREACHABLE',
  'BROWSER_TAB_MISSING',
  'BROWSER_PROTOCOL',
  'TIKFINITY_UNREACHABLE',
]);

function attemptOf(
  { inspection: { signal }, uniqueId, room: { roomId }, connection, now }: ProbeOptions,
  own: AttemptOptions['options'],
): Attempt {
  // One way at a time, and nothing but the room itself.
  const alone = { enableRequestPolling: false, fetchRoomInfoOnConnect: false, processInitialData: false };
  const options: typeof own = webClient => ({ ...connection, ...alone, ...own(webClient) });
  return new Attempt({ uniqueId, roomId, options, now, signal });
}

/** What is left. That it cannot be asked says nothing about the signature, so it is only a warning. */
async function quotaResult({ quota }: SocketWay, obstacle: string | undefined): Promise<StepResult> {
  if (quota === undefined || obstacle !== undefined) return notTried(obstacle ?? 'there is no key');
  try {
    return await quota();
  } catch (error) {
    return failure(error, 'warning');
  }
}

function gate() {
  let open = () => {};
  const passed = new Promise<void>(resolve => {
    open = resolve;
  });
  return { passed, open: () => open() };
}
