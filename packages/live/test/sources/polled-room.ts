import { expect, onTestFinished, vi } from 'vitest';
import type { WebcastHttpClientOptions } from '../../src/http/client.js';
import { decode, encode, type Init, type Messages } from '../../src/schema.js';
import { type PollingSourceOptions, pollingSource } from '../../src/sources/polling.js';
import type { FrameLink, RawFrame, SourceClose } from '../../src/sources/source.js';
import { clientFor, type Reply, type SeenRequest, startTestServer } from '../http/test-server.js';

export const roomId = '7429384756123456789';

/** An answer to a poll, cursor `c1` and a pause of nothing unless told otherwise. */
export function batch(init: Init<Messages['ProtoMessageFetchResult']> = {}): Reply {
  const body = encode('ProtoMessageFetchResult', { cursor: 'c1', ...init });
  return { headers: { 'content-type': 'application/protobuf' }, body };
}

/** A batch with one comment. */
export function comment(text: string, cursor = 'c1'): Reply {
  const payload = encode('WebcastChatMessage', { comment: text });
  return batch({ cursor, messages: [{ type: 'WebcastChatMessage', payload, msgId: '7429390000000000101' }] });
}

/** The beginning of an answer that never ends. */
export const hanging: Reply = { hang: true, body: 'x' };
/** A server between that has no answer. */
export const broken: Reply = { status: 502, body: 'bad gateway' };

/** The comments of batches, in order. */
export function comments(frames: readonly { readonly bytes: Uint8Array }[]): string[] {
  const messages = frames.flatMap(({ bytes }) => decode('ProtoMessageFetchResult', bytes).messages);
  return messages.map(({ payload }) => decode('WebcastChatMessage', payload).comment);
}

/** A server for one room: the polls get the given answers in turn, then the last one for ever. */
export async function polledRoom(answers: readonly (Reply | undefined)[], info: Reply = { status: 500 }) {
  const polls: SeenRequest[] = [];
  let underWay = 0;
  let together = 0;
  const server = await startTestServer(request => {
    if (request.path !== '/webcast/im/fetch/') return info;
    polls.push(request);
    together = Math.max(together, ++underWay);
    const reply = answers[Math.min(polls.length, answers.length) - 1];
    if (reply !== undefined) underWay -= 1;
    return reply;
  });

  return {
    server,
    /** The polls that came, oldest first. */
    polls,
    /** How many polls were open at once at the most. */
    together: () => together,
    /** Waits for so many polls. */
    async polled(count: number): Promise<void> {
      await vi.waitFor(() => expect(polls.length).toBeGreaterThanOrEqual(count), { interval: 2, timeout: 5_000 });
    },
    /** A source for the room, with a session unless `cookie` says otherwise, and no pauses to speak of. */
    source(
      options: Partial<PollingSourceOptions> = {},
      { cookie = 'sessionid=s3cret', ...client }: ClientOptions = {},
    ) {
      const webClient = clientFor(server, { headers: { Cookie: cookie }, ...client });
      return pollingSource({ webClient, roomId, intervalMs: 1, retryDelaysMs: [1, 1, 1], ...options });
    },
  };
}

interface ClientOptions extends WebcastHttpClientOptions {
  readonly cookie?: string;
}

/** Reads a link, and closes it when the test is over. */
export function reading(link: FrameLink) {
  onTestFinished(async () => void (await link.close()));
  const frames: RawFrame[] = [];
  link.read(frame => frames.push(frame));
  return {
    frames,
    async received(count: number): Promise<RawFrame[]> {
      await vi.waitFor(() => expect(frames.length).toBeGreaterThanOrEqual(count), { interval: 2, timeout: 5_000 });
      return frames.slice(0, count);
    },
  };
}

/** The error a link closed with. */
export async function errorOf(link: FrameLink): Promise<NonNullable<SourceClose['error']>> {
  const { code, error } = await link.closed;
  if (code !== 1006 || error === undefined) throw new Error(`closed with ${code} and no error`);
  return error;
}
