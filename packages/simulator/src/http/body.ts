import type { IncomingMessage } from 'node:http';

/** More than any client of the service has to say, in bytes. */
const mostBytes = 65_536;

/**
 * Reads the body of a request to its end: a client does not read the answer before that.
 * @returns `too large` when it was more than is kept, `cut` when the client left.
 */
export async function readBody(incoming: IncomingMessage): Promise<Uint8Array | 'too large' | 'cut'> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of incoming) {
      length += (chunk as Buffer).length;
      if (length <= mostBytes) chunks.push(chunk as Buffer);
    }
  } catch {
    // The only thing that fails here is the connection.
    return 'cut';
  }
  return length > mostBytes ? 'too large' : Buffer.concat(chunks);
}
