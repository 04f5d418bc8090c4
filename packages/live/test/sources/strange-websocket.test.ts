import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { LiveError } from '../../src/errors.js';
import { ConnectTimeoutError } from '../../src/sources/errors.js';
import { frameSocketSource } from '../../src/sources/frame-socket.js';
import type { RawFrame } from '../../src/sources/source.js';

/*
 * WebSocket implementations of somebody else that do not keep to the standard.
 */
type Listener = (event: never) => void;

/** A socket that does what it is told to. */
class StrangeSocket {
  binaryType = 'blob';
  readyState = 0;
  closes = 0;
  /** What `close` throws. */
  refusal: Error | undefined;
  readonly #listeners = new Map<string, Listener>();

  addEventListener(type: string, listener: Listener) {
    this.#listeners.set(type, listener);
  }

  send() {}

  close() {
    this.closes += 1;
    if (this.refusal !== undefined) throw this.refusal;
    this.fire('close', { code: 1000, reason: '' });
  }

  fire(type: string, event: unknown = {}) {
    this.#listeners.get(type)?.(event as never);
  }
}

function socketSource(timeoutMs?: number) {
  const socket = new StrangeSocket();
  const webSocket = function create() {
    return socket;
  } as unknown as new () => StrangeSocket;
  return { socket, source: frameSocketSource({ url: 'ws://127.0.0.1:9/?key=topsecret', webSocket, timeoutMs }) };
}

async function opened() {
  const { socket, source } = socketSource();
  const opening = source.open();
  socket.readyState = 1;
  socket.fire('open');
  const link = await opening;
  const frames: RawFrame[] = [];
  link.read(frame => frames.push(frame));
  return { socket, link, frames };
}

describe('a message', () => {
  test.each<[string, unknown]>([
    ['an ArrayBuffer', Uint8Array.of(1, 2).buffer],
    ['an ArrayBuffer of another realm', runInNewContext('Uint8Array.of(1, 2).buffer')],
    ['a Buffer', Buffer.from([1, 2])],
    ['a part of a Uint8Array', Uint8Array.of(0, 1, 2, 3).subarray(1, 3)],
    ['a DataView', new DataView(Uint8Array.of(0, 1, 2).buffer, 1)],
  ])('that is %s is a frame', async (_, data) => {
    const { socket, link, frames } = await opened();
    socket.fire('message', { data });
    expect(frames.map(({ bytes }) => bytes)).toEqual([Uint8Array.of(1, 2)]);
    await link.close();
  });

  test('that is text is left out', async () => {
    const { socket, link, frames } = await opened();
    socket.fire('message', { data: 'hello' });
    socket.fire('message', { data: Uint8Array.of(1).buffer });
    expect(frames).toHaveLength(1);
    expect(await link.close()).toEqual({ code: 1000, reason: '' });
  });

  test.each<[string, unknown, string]>([
    ['a Blob', new Blob(['ab']), "as Blob, and not as bytes: its binaryType has to be set to 'arraybuffer'"],
    ['a list', [1, 2], 'as Array, and not as bytes'],
    ['nothing', undefined, 'as Undefined, and not as bytes'],
  ])('that is %s ends the link with the cause, once', async (_, data, reason) => {
    const { socket, link, frames } = await opened();
    socket.fire('message', { data });
    socket.fire('message', { data });
    const message = `\`read\` of the source failed: the WebSocket gives a message ${reason}`;
    const { code, error } = await link.closed;
    expect([code, (error as LiveError).code, error?.message]).toEqual([1006, 'SOURCE_FAILED', message]);
    expect(socket.closes).toBeGreaterThan(0);
    expect(frames).toEqual([]);
  });
});

describe('a socket whose close() throws', () => {
  const refusal = new Error('InvalidStateError at ws://127.0.0.1:9/?key=topsecret');

  test('while it connects fails in time all the same, and is closed when it opens after all', async () => {
    const { socket, source } = socketSource(1);
    socket.refusal = refusal;
    await expect(source.open()).rejects.toBeInstanceOf(ConnectTimeoutError);
    expect(socket.closes).toBe(1);
    socket.refusal = undefined;
    socket.fire('open');
    expect(socket.closes).toBeGreaterThan(1);
  });

  test('while it connects is let go of with the reason of the signal', async () => {
    const { socket, source } = socketSource();
    socket.refusal = refusal;
    const abort = new AbortController();
    const opening = source.open(abort.signal);
    const reason = new Error('enough');
    abort.abort(reason);
    await expect(opening).rejects.toBe(reason);
  });

  test('when it is open has ended by that, and its address is told to nobody', async () => {
    const { socket, link } = await opened();
    socket.refusal = refusal;
    const end = await link.close();
    expect(end).toMatchObject({ code: 1006, error: { message: expect.stringContaining('InvalidStateError') } });
    expect(`${end.reason} ${end.error?.message}`).not.toContain('topsecret');
    expect(await link.closed).toBe(end);
  });
});
