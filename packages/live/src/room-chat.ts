import type { WebcastHttpClient } from './http/client.js';
import { CredentialsRequiredError, InvalidRequestError } from './http/errors.js';
import { type Fields, idOf, isFields } from './http/fields.js';
import { type AddressSigner, hasSession, requestSigned, type WebcastRequest } from './http/signed-request.js';
import type { AnswerOrigin } from './lookup/answers.js';
import { BlockedError, InvalidResponseError, RateLimitedError } from './lookup/errors.js';
import { readWebcastAnswer } from './lookup/webcast-answers.js';

/** What {@link sendRoomChat} needs. */
export interface RoomChatRequest {
  /** Its cookies hold the session of the account that writes. */
  readonly webClient: WebcastHttpClient;
  /** Decimal digits. */
  readonly roomId: string;
  /** The comment. The web client allows 150 characters; the service decides. */
  readonly content: string;
  /** Signs the request. @defaultValue none: sent with the session alone */
  readonly sign?: AddressSigner | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** About one comment in two seconds is what the service takes. */
const paceMs = 2_000;

/**
 * Writes a comment in a room, as the account whose session the client holds, straight to TikTok. It is sent once and
 * never again by itself: after a NetworkError nobody knows whether it arrived.
 * @returns `data` of the answer, as the service gives it
 * @throws InvalidRequestError when the room id is none or there is nothing to say.
 * @throws CredentialsRequiredError when the client has no session (nothing was sent), or when TikTok wants a signature.
 * @throws InvalidSessionIdError when the session is over.
 * @throws RateLimitedError when comments are sent too fast.
 * @throws BlockedError when the account or this address may not write; InvalidResponseError for other refusals.
 * @throws NetworkError when no answer came; what the signer throws.
 */
export async function sendRoomChat(request: RoomChatRequest): Promise<Fields> {
  const { webClient, roomId, content, sign, signal } = request;
  if (idOf(roomId) === '') throw new InvalidRequestError('A comment needs a room id: decimal digits, as a string.');
  if (content.trim() === '') throw new InvalidRequestError('A comment needs some text.');
  if (!hasSession(webClient)) {
    throw new CredentialsRequiredError('A comment needs the session of the account that writes it.');
  }
  // The fields of the web client.
  const body = JSON.stringify({
    room_id: roomId,
    content,
    emotes_with_index: '',
    input_type: 0,
    client_start_timestamp_millisecond: Date.now(),
  });
  const toRoom: WebcastRequest = {
    path: '/webcast/room/chat/',
    method: 'POST',
    query: { room_id: roomId },
    headers: { 'Content-Type': 'application/json; charset=UTF-8' },
    body,
    signal,
  };
  const response =
    sign === undefined
      ? await webClient.request({ ...toRoom, host: 'webcast' })
      : await requestSigned(webClient, toRoom, sign);
  const origin: AnswerOrigin = { routeId: 'sendRoomChat', what: `The comment to room ${roomId}`, hasSession: true };
  try {
    const { data } = readWebcastAnswer(response, origin);
    return isFields(data) ? data : {};
  } catch (error) {
    throw error instanceof InvalidResponseError ? chatError(error, origin) : error;
  }
}

/** What the codes of this endpoint mean beside those of all endpoints. */
function chatError(error: InvalidResponseError, { routeId, what }: AnswerOrigin): Error {
  const { status, statusCode } = error;
  const details = { routeId, status, statusCode };
  switch (statusCode) {
    case 3:
      return new RateLimitedError(`${what} came too soon after the last one.`, { ...details, retryAfterMs: paceMs });
    case 20001:
      return new CredentialsRequiredError(`${what} has to be signed (code 20001): give a sign function.`, {
        cause: error,
      });
    case 10007:
    case 4003001:
      return new BlockedError('login', `${what} is not allowed to this account (code ${statusCode}).`, {
        ...details,
        hint: 'This account may not write here. See in the TikTok app whether it is muted, restricted or logged out.',
      });
    default:
      return error;
  }
}
