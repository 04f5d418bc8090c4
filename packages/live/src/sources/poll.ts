import type { LiveError } from '../errors.js';
import { decodePollPosition, type PollPosition } from '../gen/projections.js';
import type { WebcastHttpClient } from '../http/client.js';
import { CredentialsRequiredError } from '../http/errors.js';
import type { HttpResponse } from '../http/response.js';
import { type AddressSigner, hasSession, requestSigned, type WebcastRequest } from '../http/signed-request.js';
import { type AnswerOrigin, refusalOf } from '../lookup/answers.js';
import { InvalidResponseError } from '../lookup/errors.js';
import { readWebcastAnswer } from '../lookup/webcast-answers.js';
import type { LiveClock } from '../platform/clock.js';
import { readMessage } from '../wire/read.js';
import { blankAddress } from './blank-address.js';

/** One request for what is new in a room. */
export interface PollRequest {
  readonly webClient: WebcastHttpClient;
  readonly roomId: string;
  /** Where to go on; empty for now. */
  readonly cursor: string;
  readonly internalExt: string;
  readonly historyLength: number;
  /** Whether no poll of this link was answered yet. */
  readonly isFirst: boolean;
  readonly sign?: AddressSigner | undefined;
  readonly onError?: ((error: LiveError) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** When the answer came, by whom. */
  readonly clock: LiveClock;
}

/** The answer to one poll. */
export interface PolledBatch {
  /** The encoded batch. */
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  /** For the next poll. */
  readonly cursor: string;
  /** For the next poll. */
  readonly internalExt: string;
  /** Pause that the service asks for, in milliseconds. */
  readonly fetchIntervalMs: number;
}

const routeId = 'pollingSource';

/**
 * Asks once what is new in a room.
 * @throws CredentialsRequiredError before any request, without session and signer; see `pollingSource` for the others.
 */
export async function poll(request: PollRequest): Promise<PolledBatch> {
  const response = await ask(request);
  const receivedAt = request.clock.now();
  const { webClient, roomId, onError } = request;
  const what = `The poll of room ${roomId}`;
  const position = readPosition(response, { routeId, what, hasSession: hasSession(webClient) });
  const cursor = position.cursor || request.cursor;
  if (position.cursor === '') {
    const message = `${what} was answered without a cursor.`;
    const error = new InvalidResponseError(message, { routeId, status: response.status, retryAfterMs: 5_000 });
    // With an earlier one polling goes on: at the worst some messages come twice.
    if (cursor === '') throw error;
    onError?.(error);
  }
  return {
    bytes: blankAddress(response.bytes, position),
    receivedAt,
    cursor,
    internalExt: position.internalExt || request.internalExt,
    fetchIntervalMs: Number(position.fetchInterval),
  };
}

/** A session stands in for the signature; but the first request of all is signed wherever that is possible. */
async function ask(request: PollRequest): Promise<HttpResponse> {
  const { webClient, isFirst, sign, signal } = request;
  const toPoll: WebcastRequest = { path: '/webcast/im/fetch/', query: pollQuery(request), signal };
  if (hasSession(webClient) && !(isFirst && sign !== undefined)) {
    return webClient.request({ ...toPoll, host: 'webcast' });
  }
  if (sign !== undefined) return requestSigned(webClient, toPoll, sign);
  throw new CredentialsRequiredError('Polling a room needs the session of an account, or a sign function.', {
    hint: 'Give a session (the cookies sessionid and tt-target-idc) or a sign function, or use the push socket: it needs neither.',
  });
}

/** The parameters of a browser that polls, beside those of every call. */
function pollQuery({ roomId, cursor, internalExt, historyLength }: PollRequest): Record<string, string> {
  return {
    room_id: roomId,
    cursor,
    internal_ext: internalExt,
    history_len: String(historyLength),
    identity: 'audience',
    live_id: '12',
    did_rule: '3',
    fetch_rule: '1',
    last_rtt: '0',
    resp_content_type: 'protobuf',
    version_code: '180800',
    webcast_sdk_version: '1.3.0',
    update_version_code: '1.3.0',
    host: 'https://webcast.tiktok.com',
  };
}

/**
 * Where the answer says to go on. A source knows nothing of what it delivers; but this is addressed to whoever makes the
 * next request, and a generated decoder that skips everything else reads it, so no field number stands here.
 */
function readPosition(response: HttpResponse, origin: AnswerOrigin): PollPosition {
  if (!isBinary(response)) {
    readWebcastAnswer(response, origin);
    const message = `${origin.what} was answered with JSON instead of a batch.`;
    throw new InvalidResponseError(message, { routeId, status: response.status });
  }
  try {
    return readMessage(decodePollPosition, response.bytes);
  } catch (cause) {
    const message = `${origin.what} was answered with something that is no batch of messages.`;
    const details = { routeId, status: response.status, cause };
    throw refusalOf(response, origin) ?? new InvalidResponseError(message, details);
  }
}

/** Whether an answer may be a batch. Pages and JSON are told by their type or first character, which begins no batch. */
function isBinary({ status, headers, bytes }: HttpResponse): boolean {
  if (status < 200 || status > 299 || bytes.length === 0) return false;
  const [first] = bytes;
  return !/html|json/i.test(headers.get('content-type') ?? '') && first !== 0x3c && first !== 0x7b;
}
