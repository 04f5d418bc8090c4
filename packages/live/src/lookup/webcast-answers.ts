import { type Fields, isFields, numberOf, textOf } from '../http/fields.js';
import type { HttpResponse } from '../http/response.js';
import { type AnswerOrigin, readJsonAnswer } from './answers.js';
import { AgeRestrictedError, BlockedError, InvalidResponseError, InvalidSessionIdError } from './errors.js';

/**
 * The JSON object of an answer of the webcast host. Most of its refusals come with HTTP status 200 and a `status_code`.
 * @throws BlockedError, RateLimitedError or InvalidResponseError when there is none.
 * @throws AgeRestrictedError, InvalidSessionIdError, BlockedError or InvalidResponseError when its code is not 0.
 */
export function readWebcastAnswer(response: HttpResponse, origin: AnswerOrigin): Fields {
  const reply = readJsonAnswer(response, origin);
  if (reply.status_code !== 0) throw statusError(reply, origin, response);
  return reply;
}

function statusError(
  reply: Fields,
  { routeId, what, hasSession }: AnswerOrigin,
  { status, quote }: HttpResponse,
): InvalidResponseError {
  const statusCode = numberOf(reply.status_code);
  const data = isFields(reply.data) ? reply.data : {};
  const reason = quote(textOf(data.message) || textOf(data.prompts)) || 'no reason given';
  const details = { routeId, status, statusCode };
  switch (statusCode) {
    case 4003110:
      return new AgeRestrictedError(
        `${what} is not shown to this viewer: age-restricted, private or blocked here.`,
        details,
      );
    case 20003:
      return hasSession === true
        ? new InvalidSessionIdError(`${what} was refused: the session is not valid any more (code 20003).`, details)
        : new BlockedError('login', `${what} needs a login (code 20003).`, details);
    case 10011:
      return new InvalidResponseError(`${what} was refused: wrong parameters (code 10011, ${reason}).`, {
        ...details,
        retryable: false,
      });
    default:
      return new InvalidResponseError(`${what} answered code ${statusCode ?? 'none'} (${reason}).`, details);
  }
}
