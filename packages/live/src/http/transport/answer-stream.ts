import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';

/** The modules of Node that decoding needs, loaded by whoever sends. */
export interface Decoding {
  readonly zlib: typeof import('node:zlib');
  readonly stream: Pick<typeof import('node:stream'), 'PassThrough' | 'pipeline'>;
}

/** How an answer is to be read. */
export interface AnswerContext {
  /** Of the request: an answer to HEAD has no body, whatever it says. */
  readonly method: string;
  /** Ends the body with its reason. */
  readonly signal: AbortSignal;
  readonly decoding: Decoding;
}

const statusWithoutBody = [101, 204, 205, 304];

/**
 * An answer of Node as a `Response`, its body decoded and streamed: nothing is read before somebody reads, and cancelling
 * the body ends the connection.
 * @throws RangeError for a status below 200 or above 599.
 */
export function responseOf(incoming: IncomingMessage, { method, signal, decoding }: AnswerContext): Response {
  const { statusCode: status = 0, statusMessage: statusText = '', rawHeaders } = incoming;
  const headers = new Headers();
  // The raw list, because the parsed one joins or drops headers that come more than once.
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) headers.append(rawHeaders[i] ?? '', rawHeaders[i + 1] ?? '');
  if (method === 'HEAD' || statusWithoutBody.includes(status)) {
    incoming.resume();
    return new Response(null, { status, statusText, headers });
  }
  const body = decoded(incoming, headers.get('content-encoding') ?? '', decoding);
  signal.addEventListener('abort', () => body.destroy(signal.reason), { once: true });
  return new Response(webStream(body), { status, statusText, headers });
}

// Each holds memory, and a header has room for thousands.
const maxDecoders = 5;

/** Ends in one stream whose end, error and destruction are those of all before it. */
function decoded(incoming: IncomingMessage, encodings: string, { zlib, stream }: Decoding): Readable {
  // As browsers do, what is there of a stream without its end is taken.
  const { Z_SYNC_FLUSH: finishFlush, BROTLI_OPERATION_FLUSH } = zlib.constants;
  const names = encodings.split(',').map(name => name.trim().toLowerCase());
  const applied = names.filter(name => name !== '' && name !== 'identity').reverse();
  if (applied.length > maxDecoders) throw new RangeError(`The answer has more than ${maxDecoders} content encodings.`);
  const decoders = applied.map(name => {
    if (name === 'gzip' || name === 'x-gzip') return zlib.createGunzip({ finishFlush });
    if (name === 'deflate') return zlib.createInflate({ finishFlush });
    if (name === 'br') return zlib.createBrotliDecompress({ finishFlush: BROTLI_OPERATION_FLUSH });
    return undefined;
  });
  // An encoding that was not asked for is the reader's to understand, and so is everything below it.
  const known = decoders.filter(decoder => decoder !== undefined);
  const last = new stream.PassThrough();
  stream.pipeline([incoming, ...(known.length === decoders.length ? known : []), last], () => {
    // Whoever reads the last stream gets the error there.
  });
  return last;
}

function webStream(body: Readable): ReadableStream<Uint8Array> {
  const chunks = body[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      pull: async controller => {
        const { done, value } = await chunks.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      cancel: () => {
        body.destroy();
      },
    },
    { highWaterMark: 0 },
  );
}
