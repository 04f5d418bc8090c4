import { decode, encode, type Messages, WireError } from '@livetap/live/schema';
import { limitHeaderStyles } from '../http/euler-limits.js';
import { json } from '../http/route.js';
import type { Answer } from '../http/transmit.js';
import { flag, oneOfWords } from './parameter.js';

/** How a refusal says when the limit lets go. */
export const limitHeaderParameter = oneOfWords(
  limitHeaderStyles,
  'retry-after',
  'the header that says when it lets go: seconds, a date, seconds, seconds since 1970, or none',
);

/** For failures that the provider may hide in the body of a 200. */
export const bodyOnlyParameter = flag('HTTP says 200, and only `code` in the body says what is wrong');

/** A failure as the sign provider words it. */
export function providerFailure(
  code: number,
  fields: object,
  {
    bodyOnly = false,
    headers = {},
  }: { readonly bodyOnly?: boolean; readonly headers?: Readonly<Record<string, string>> } = {},
): Answer {
  const trace = { 'x-request-id': `fault-${code}`, 'x-agent-id': 'demo-1' };
  return json({ code, ...fields }, bodyOnly ? 200 : code, { ...trace, ...headers });
}

/** The batch of messages that an answer holds, changed; undefined for an answer without one. */
export function batchChanged(
  answer: Answer,
  change: (batch: Messages['ProtoMessageFetchResult']) => Partial<Messages['ProtoMessageFetchResult']>,
): Answer | undefined {
  if (answer.status !== 200 || typeof answer.body === 'string' || answer.body.length === 0) return undefined;
  try {
    const batch = decode('ProtoMessageFetchResult', answer.body);
    return { ...answer, body: encode('ProtoMessageFetchResult', { ...batch, ...change(batch) }) };
  } catch (error) {
    // Another kind of bytes, and so none of those that are meant.
    if (error instanceof WireError) return undefined;
    throw error;
  }
}
