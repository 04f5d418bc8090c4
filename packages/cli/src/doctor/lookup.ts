import {
  apiLiveStep,
  fetchRoomInfo,
  isLiveError,
  type LookupStep,
  livePageStep,
  providerStep,
  type RoomLookup,
  type WebcastHttpClient,
} from '@livetap/live';
import { counted } from '../print/numbers.js';
import { type DiagnosisStep, type Facts, finding, notTried, type StepResult } from './step.js';
import { type Inspection, takeStep } from './take-step.js';

/** What is known of the room once it was looked for. */
export interface FoundRoom {
  /** Decimal digits; empty while none is known. */
  readonly roomId: string;
  /** Why no way to it is tried; undefined when there is a stream to read. */
  readonly obstacle: string | undefined;
  /** Viewers now, where somebody said. */
  readonly viewers: number | undefined;
}

/** Whom to look for, and how. */
export interface LookupRequest {
  readonly inspection: Inspection;
  readonly webClient: WebcastHttpClient;
  readonly uniqueId: string;
  /** The room, where it is known. What TikTok itself says is looked up all the same. */
  readonly roomId: string | undefined;
}

/**
 * Looks for the room by the page and by the JSON endpoint, each by itself; by the sign provider only where neither answers and
 * nobody has said the room. Then asks what is known of it.
 * @returns what was found
 * @throws the signal's reason when aborted.
 */
export async function* lookupSteps(request: LookupRequest): AsyncGenerator<DiagnosisStep, FoundRoom> {
  const { inspection, webClient, uniqueId } = request;
  const { traffic, signal } = inspection;
  const answers: RoomLookup[] = [];
  const ask = async (way: LookupStep): Promise<StepResult> => {
    const answer = await way.find({ webClient, uniqueId, signal });
    answers.push(answer);
    return lookupResult(answer, answers[0] ?? answer);
  };
  yield await takeStep(inspection, 'lookup', 'page', () => ask(livePageStep()));
  yield await takeStep(inspection, 'lookup', 'api', () => ask(apiLiveStep()));
  yield await takeStep(inspection, 'lookup', 'provider', () => {
    // It is asked last by whatever looks for a room, and each question counts against a quota.
    if (answers.length > 0 || request.roomId !== undefined) return notTried('it is not needed');
    traffic.spend('euler');
    return ask(providerStep());
  });

  const answer = answers.find(({ status }) => status !== 'offline') ?? answers[0];
  const roomId = request.roomId ?? answer?.roomId ?? '';
  const known = { roomId, viewers: answer?.viewerCount };
  if (roomId === '') {
    const obstacle = answer === undefined ? 'no room was found' : `@${uniqueId} is not live`;
    yield await takeStep(inspection, 'room', 'info', () => notTried(obstacle));
    return { ...known, obstacle };
  }
  // The room information decides. Where it is not to be had the look-ups do, unless the room is not of them.
  let obstacle = answer?.status === 'offline' && request.roomId === undefined ? `@${uniqueId} is not live` : undefined;
  let { viewers } = known;
  yield await takeStep(inspection, 'room', 'info', async () => {
    try {
      const { title, user_count } = await fetchRoomInfo({ webClient, roomId, signal });
      obstacle = undefined;
      viewers = user_count ?? viewers;
      const facts = { roomId, title, ...optional('viewers', viewers) };
      const watching = viewers === undefined ? '' : `, ${counted(viewers, 'viewer')}`;
      return { text: `the stream runs: room ${roomId}${watching}`, facts };
    } catch (error) {
      if (isLiveError(error) && error.code === 'USER_OFFLINE') obstacle = `@${uniqueId} is not live`;
      throw error;
    }
  });
  return { ...known, viewers, obstacle };
}

function lookupResult(answer: RoomLookup, first: RoomLookup): StepResult {
  const { roomId, status, viewerCount } = answer;
  const facts: Facts = { status, roomId, ...optional('viewers', viewerCount) };
  if (roomOnAir(answer) === roomOnAir(first)) return { text: textOf(answer), facts };
  return finding('warning', 'LOOKUPS_DISAGREE', `${textOf(answer)}, and the first answer was ${textOf(first)}`, {
    facts,
  });
}

function textOf({ status, roomId }: RoomLookup): string {
  return status === 'offline' ? 'not live' : `${status}: room ${roomId}`;
}

/** Not every look-up can tell a paused stream from one that runs. */
function roomOnAir({ status, roomId }: RoomLookup): string | undefined {
  return status === 'offline' ? undefined : roomId;
}

function optional(name: string, value: number | undefined): Facts {
  return value === undefined ? {} : { [name]: value };
}
