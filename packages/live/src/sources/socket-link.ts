import { quote, quotedError } from '../http/secrets.js';
import { brokenBy, Delivery } from './delivery.js';
import { SourceFailedError } from './errors.js';
import type { FrameLink, SourceCapabilities } from './source.js';

/** A WebSocket as the standard has it, as far as it is used. */
export interface StandardWebSocket {
  binaryType: string;
  readonly readyState: number;
  send(data: Uint8Array<ArrayBuffer>): void;
  close(code?: number, reason?: string): void;
  addEventListener(type: 'open' | 'error', listener: (event: unknown) => void): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'close', listener: (event: { readonly code: number; readonly reason: string }) => void): void;
}

const open = 1;
/** How long a close may take before the link counts as closed, in milliseconds: the standard knows no way to cut. */
const closeTimeoutMs = 2_000;

/**
 * The link over a socket of the standard, open or about to be: its binary messages are the frames.
 * @param secrets what the handshake said in confidence: nothing that the other side says may repeat it
 * @param initial a batch that is delivered before the first frame
 */
export function socketLink(
  socket: StandardWebSocket,
  capabilities: SourceCapabilities,
  secrets: readonly string[],
  initial?: Uint8Array | undefined,
): FrameLink {
  const delivery = new Delivery();
  socket.binaryType = 'arraybuffer';
  // It cannot be paused: what comes before somebody reads has to wait here.
  let waiting: Uint8Array[] | undefined = [];
  let failure: Error | undefined;
  socket.addEventListener('message', ({ data }) => {
    const bytes = bytesOf(data);
    if (bytes === undefined) {
      // Text does not occur in this protocol. Of whatever else comes, everything that follows is most likely as well.
      if (typeof data === 'string') return;
      delivery.end(brokenBy(new SourceFailedError('read', undefined, noBytes(data))));
      shut();
      return;
    }
    if (waiting === undefined) delivery.give('frame', bytes);
    else waiting.push(bytes);
  });
  socket.addEventListener('error', event => {
    const { error = 'the socket gave no reason' } = event as { readonly error?: unknown };
    failure = quotedError(error, secrets) as Error;
  });
  socket.addEventListener('close', ({ code, reason }) => {
    delivery.end({ code, reason: quote(reason, secrets), ...(failure === undefined ? {} : { error: failure }) });
  });
  const { closed } = delivery;
  const shut = () => {
    try {
      socket.close(1000);
    } catch (error) {
      // Where it does not close, nobody will tell of its end.
      delivery.end(brokenBy(quotedError(error, secrets)));
    }
  };
  return {
    closed,
    capabilities,
    read: onFrame => {
      delivery.begin(onFrame);
      if (initial !== undefined) delivery.give('batch', initial);
      const first = waiting ?? [];
      waiting = undefined;
      for (const bytes of first) delivery.give('frame', bytes);
    },
    send: bytes => {
      if (capabilities.isDialogue && socket.readyState === open) socket.send(bytes as Uint8Array<ArrayBuffer>);
    },
    close: async () => {
      delivery.stop();
      shut();
      const cut = setTimeout(
        () => delivery.end({ code: 1006, reason: 'the other side did not close' }),
        closeTimeoutMs,
      );
      try {
        return await closed;
      } finally {
        clearTimeout(cut);
      }
    },
  };
}

/** A binary message as bytes; undefined for what is none. An ArrayBuffer may be one of another realm. */
function bytesOf(data: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return nameOf(data) === 'ArrayBuffer' ? new Uint8Array(data as ArrayBuffer) : undefined;
}

function noBytes(data: unknown): string {
  const cure = nameOf(data) === 'Blob' ? ": its binaryType has to be set to 'arraybuffer'" : '';
  return `the WebSocket gives a message as ${nameOf(data)}, and not as bytes${cure}`;
}

/** The name of a kind of object, such as `Blob`. */
function nameOf(data: unknown): string {
  return Object.prototype.toString.call(data).slice(8, -1);
}

/** What was thrown or told, as an error. */
export function asError(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error(String(cause));
}
