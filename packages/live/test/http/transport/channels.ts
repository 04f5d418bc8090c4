import { createTransport, type Transport, type TransportOptions } from '../../../src/http/transport/transport.js';
import { webSocketSource } from '../../../src/sources/websocket.js';

/** Reads the answer to one HTTP request. */
export async function get(transport: Transport, url: string, init?: RequestInit): Promise<string> {
  if (transport.fetch === undefined) throw new Error('the transport has no fetch of its own');
  return (await transport.fetch(url, init)).text();
}

/** Opens a socket, reads its first frame and closes it. */
export async function greet(transport: Transport, url: string): Promise<string> {
  const link = await webSocketSource({
    url,
    headers: {},
    client: { agent: await transport.socketAgent(url) },
  }).open();
  const first = await new Promise<Uint8Array>(resolve => {
    link.read(({ bytes }) => resolve(bytes));
  });
  await link.close();
  return new TextDecoder().decode(first);
}

/** Both channels, once each. */
export function channels(options: TransportOptions): {
  http(url: string): Promise<string>;
  socket(url: string): Promise<string>;
} {
  const transport = createTransport(options);
  return { http: url => get(transport, url), socket: url => greet(transport, url) };
}

/**
 * Every text that an error would show to anybody: its own and its causes' messages, stacks, fields and inspection.
 */
export function everythingShown(error: unknown): string {
  const { inspect } = process.getBuiltinModule('node:util');
  const cause = error instanceof Error && error.cause !== undefined ? everythingShown(error.cause) : '';
  const fields = JSON.stringify(error, Object.getOwnPropertyNames(Object(error)));
  return [String(error), inspect(error, { depth: 10, showHidden: true }), fields, cause].join('\n');
}
