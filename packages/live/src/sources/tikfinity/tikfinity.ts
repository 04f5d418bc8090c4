import type { LiveError } from '../../errors.js';
import { deadline } from '../../http/deadline.js';
import { normalizeUniqueId } from '../../lookup/unique-id.js';
import { brokenBy, closedByUs, Delivery } from '../delivery.js';
import { OtherRoomError } from '../errors.js';
import { closeSocket, localAuthority, openLocalSocket } from '../local-socket.js';
import { defaultCapabilities, type FrameLink, type FrameSource, type SourceClose } from '../source.js';
import { TikfinityEventError, TikfinityUnreachableError } from './errors.js';
import { parseTikfinityEvent } from './tikfinity-event.wire.js';

/** Where TikFinity is, and whose room it is to show. */
export interface TikfinitySourceOptions {
  /** @defaultValue 21213, the port of TikFinity's event API; 62024 is the one of IndoFinity, which speaks the same */
  readonly port?: number | undefined;
  /** @defaultValue `127.0.0.1` */
  readonly host?: string | undefined;
  /** Allows a `host` that is not this machine; nothing on the way is encrypted. @defaultValue false */
  readonly allowRemote?: boolean | undefined;
  /**
   * The streamer whose room it has to be. TikFinity follows the stream that is chosen in its own window, and names it with
   * every event; one of another streamer ends the link with OtherRoomError.
   * @defaultValue whichever TikFinity follows
   */
  readonly uniqueId?: string | undefined;
  /** How long opening may take, in milliseconds. @defaultValue 5000 */
  readonly timeoutMs?: number | undefined;
  /** Told of what is no event and was skipped. Must not throw. @defaultValue nobody is told */
  readonly onError?: ((error: LiveError) => void) | undefined;
}

const capabilities = { ...defaultCapabilities, isDialogue: false, hasHistory: false, isVerbatim: false };

/** Far more than an event of TikFinity. */
const maxEventBytes = 4 * 2 ** 20;

/**
 * The events of a TikFinity desktop app that runs on this machine. It gives events and no frames: those that are certain are
 * written as messages of the service, with the fields that the events have; every other event arrives as `unknown`. Needs
 * no signature, key or cookie. That it is open does not say that somebody is live.
 *
 * The link ends with OtherRoomError when the app follows somebody else, and with TikfinityUnreachableError when it goes.
 * @throws InvalidUniqueIdError and InvalidOptionError for options that cannot be used. Opening throws
 *   TikfinityUnreachableError.
 */
export function tikfinitySource(options: TikfinitySourceOptions = {}): FrameSource {
  const { port = 21_213, host = '127.0.0.1', allowRemote = false } = options;
  const authority = localAuthority({ host, port, allowRemote });
  const uniqueId = options.uniqueId === undefined ? undefined : normalizeUniqueId(options.uniqueId);
  return { name: 'tikfinity', capabilities, open: signal => open(options, authority, uniqueId, signal) };
}

async function open(
  { timeoutMs = 5_000, onError }: TikfinitySourceOptions,
  authority: string,
  uniqueId: string | undefined,
  signal: AbortSignal | undefined,
): Promise<FrameLink> {
  signal?.throwIfAborted();
  const limit = deadline(timeoutMs, signal);
  let socket: Awaited<ReturnType<typeof openLocalSocket>>;
  // The encoders are a good part of the library, so only whoever reads TikFinity loads them.
  const { batchOf } = await import('./messages.js');
  try {
    socket = await openLocalSocket(`ws://${authority}/`, maxEventBytes, limit.signal);
  } catch (cause) {
    signal?.throwIfAborted();
    const reason = limit.expired() ? `no answer within ${timeoutMs} ms` : (cause as Error).message;
    throw new TikfinityUnreachableError(authority, reason, cause);
  } finally {
    limit.end();
  }
  const delivery = new Delivery();
  let ending: SourceClose | undefined;
  socket.on('error', cause => {
    ending ??= brokenBy(new TikfinityUnreachableError(authority, cause.message, cause));
  });
  socket.once('close', (code, reason) => {
    const gone = new TikfinityUnreachableError(authority, 'the connection was lost');
    delivery.end(ending ?? (code === 1006 ? brokenBy(gone) : { code, reason: reason.toString() }));
  });
  const end = (close: SourceClose) => {
    delivery.stop();
    ending ??= close;
    closeSocket(socket);
  };
  const receive = (text: string) => {
    if (ending !== undefined) return;
    const event = parseTikfinityEvent(text);
    if (event === undefined) {
      onError?.(new TikfinityEventError('it is no JSON with the name of an event'));
      return delivery.lost('an event could not be read');
    }
    const streamer = event.data.tikfinityUsername;
    if (uniqueId !== undefined && typeof streamer === 'string' && streamer !== '') {
      const found = streamer.replace(/^@/, '');
      if (found.toLowerCase() !== uniqueId.toLowerCase()) return end(brokenBy(new OtherRoomError(uniqueId, found)));
    }
    const batch = batchOf(event);
    if (batch !== undefined) delivery.give('batch', batch);
  };
  return {
    closed: delivery.closed,
    capabilities,
    read: (onFrame, onLost) => {
      delivery.begin(onFrame, onLost);
      socket.on('message', data => receive(String(data)));
      socket.resume();
    },
    send: () => {},
    close: () => {
      end(closedByUs);
      return delivery.closed;
    },
  };
}
