import type { LiveError } from '../../errors.js';
import type { Deadline } from '../../http/deadline.js';
import { brokenBy, closedByUs, Delivery } from '../delivery.js';
import { SocketFailedError } from '../errors.js';
import type { FrameLink, SourceCapabilities, SourceClose } from '../source.js';
import { TikToolEventError } from './errors.js';
import { lostCode, type OpenTextSocket } from './socket.js';
import { parseTikToolEvent, type TikToolEvent } from './tiktool-event.wire.js';

/** What a link needs beside its socket. */
export interface ManagedLinkOptions {
  readonly capabilities: SourceCapabilities;
  readonly host: string;
  /** The batch with the message of an event. */
  readonly batchOf: (event: TikToolEvent) => Uint8Array;
  /** Strikes secrets out of what the provider says. */
  readonly hide: (text: string) => string;
  /** What a close code means; undefined for an end that is no failure. */
  readonly errorOf: (code: number, reason: string) => LiveError | undefined;
  readonly onError: ((error: LiveError) => void) | undefined;
}

/** A link, and how it begins. */
export interface ManagedLink {
  readonly link: FrameLink;
  /**
   * Resolves with the first event, with an end that is no failure, and when the time is up: the socket is open, and whether
   * anything comes is for the health of the connection to tell. Rejects with what the close code means.
   */
  readonly begun: (limit: Deadline) => Promise<void>;
  /** Ends it at once. */
  readonly drop: () => void;
}

/** Reads the events of an open socket. */
export function managedLink(socket: OpenTextSocket, options: ManagedLinkOptions): ManagedLink {
  const { batchOf, hide, errorOf, onError, host } = options;
  const delivery = new Delivery();
  let ending: SourceClose | undefined;
  // What comes before somebody reads waits, an end as well: nothing is delivered after that was told.
  let waiting: (() => void)[] | undefined = [];
  const inTurn = (act: () => void) => {
    if (waiting === undefined) act();
    else waiting.push(act);
  };
  const goOn = () => {
    const first = waiting ?? [];
    waiting = undefined;
    for (const act of first) act();
  };
  const receive = (text: string | undefined) => {
    if (ending !== undefined) return;
    const event = text === undefined ? undefined : parseTikToolEvent(text);
    if (event !== undefined) return delivery.give('batch', batchOf(event));
    onError?.(new TikToolEventError('it is no JSON with the name of an event'));
    delivery.lost('an event could not be read');
  };
  let settle: (error?: Error) => void = () => {};
  const first = new Promise<void>((resolve, reject) => {
    settle = error => (error === undefined ? resolve() : reject(error));
  });
  // Whoever opens waits for it; afterwards an end is told by the link.
  first.catch(() => {});
  socket.listen({
    onText: text => {
      settle();
      inTurn(() => receive(text));
    },
    onClose: (code, said) => {
      const reason = hide(said);
      const lost = () => new SocketFailedError(host, new Error(reason || 'the connection was lost'));
      const error = errorOf(code, reason) ?? (code === lostCode ? lost() : undefined);
      settle(error);
      const end = error === undefined ? { code, reason } : { ...brokenBy(error), code };
      inTurn(() => delivery.end(ending ?? end));
    },
  });
  const close = () => {
    delivery.stop();
    ending ??= closedByUs;
    socket.close();
    goOn();
    return delivery.closed;
  };
  return {
    link: {
      ...{ closed: delivery.closed, capabilities: options.capabilities, send: () => {}, close },
      read: (onFrame, onLost) => {
        delivery.begin(onFrame, onLost);
        goOn();
      },
    },
    begun: limit => Promise.race([first, timeUp(limit)]),
    drop: () => {
      ending ??= closedByUs;
      goOn();
      socket.drop();
    },
  };
}

/** Resolves when the time of opening is up, and rejects when it is given up. */
function timeUp({ signal, expired }: Deadline): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => (expired() ? resolve() : reject(signal.reason));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
