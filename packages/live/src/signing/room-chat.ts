import type { EulerStreamApiClient } from '../euler/client.js';
import { PremiumFeatureError, SignAPIError } from '../euler/errors.js';
import type { RoomChatReply } from '../euler/webcast.wire.js';
import type { WebcastHttpClient } from '../http/client.js';
import { CredentialsRequiredError, InvalidRequestError } from '../http/errors.js';
import { idOf, isFields, numberOf, textOf } from '../http/fields.js';
import { InvalidResponseError } from '../lookup/errors.js';
import { providerSession } from './provider-session.js';

/** What {@link sendRoomChatFromProvider} needs. */
export interface RoomChatFromProviderRequest {
  /** Its jar has the session. */
  readonly webClient: WebcastHttpClient;
  /** @defaultValue that of the `webClient` */
  readonly apiClient?: EulerStreamApiClient | undefined;
  /** Decimal digits. */
  readonly roomId: string;
  /** The comment. */
  readonly content: string;
  /** Whom it answers. @defaultValue nobody */
  readonly targetUniqueId?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

const routeId = 'sendRoomChatFromProvider';

/**
 * Sends a comment to a room as the logged-in account, through the provider. Calling it is the consent to send the session
 * of the jar there. TikTok takes about one comment in two seconds.
 * @throws InvalidRequestError without a room or a comment, CredentialsRequiredError without a session, and
 *   AuthenticatedWebSocketConnectionError when the session must not go to that host; all before anything was sent.
 * @throws PremiumFeatureError when key or plan do not include it, another SignAPIError when the provider refuses, fails or
 *   is not there, InvalidResponseError when TikTok did not take the comment.
 */
export async function sendRoomChatFromProvider(request: RoomChatFromProviderRequest): Promise<RoomChatReply> {
  const { webClient, apiClient = webClient.apiClient, content, targetUniqueId, signal } = request;
  const roomId = idOf(request.roomId);
  if (roomId === '') throw new InvalidRequestError('A comment needs a room id: decimal digits, as a string.');
  if (typeof content !== 'string' || content.trim() === '') throw new InvalidRequestError('A comment needs a text.');
  const session = providerSession(webClient, apiClient);
  if (session === undefined) throw new CredentialsRequiredError('A comment can only be sent with a session.');
  const { data, status, quote } = await apiClient.rooms
    .sendRoomChat(
      roomId,
      { content, ...(targetUniqueId === undefined ? {} : { targetUniqueId }) },
      session.type === 'oAuthToken' ? session.header : undefined,
      session.type === 'cookie' ? session.header : undefined,
      { signal },
    )
    .catch(premium);
  const statusCode = isFields(data.data) ? numberOf(data.data.status_code) : undefined;
  if (statusCode === 0) return data;
  const passed = isFields(data.data) && isFields(data.data.data) ? data.data.data : {};
  const reason = quote(textOf(passed.message) || textOf(passed.prompts)) || 'no reason given';
  const message = `TikTok did not take the comment: code ${statusCode ?? 'none'} (${reason}).`;
  throw new InvalidResponseError(message, { routeId, status, statusCode, retryable: false });
}

/** Here 401 is about the plan as well: anonymous callers and small plans get it for this feature. */
function premium(error: unknown): never {
  if (!(error instanceof SignAPIError) || error.httpStatus !== 401) throw error;
  throw new PremiumFeatureError(error.message, error);
}
