import type { Answer } from '../http/transmit.js';
import type { Batch } from '../push/frames.js';
import type { Refusal } from '../push/handshake.js';
import type { OutgoingFrame } from '../push/outgoing-frame.js';
import type { FaultEffect, FaultTools, FaultyLink, FaultyManagedLink } from './fault.js';

/** Another answer in place of the usual one; the request never reaches what it was meant for. */
export function answeredWith(answer: () => Answer): FaultEffect {
  return { http: (request, next, strike) => (strike() ? answer() : next(request)) };
}

/** The usual answer, changed. @param change gives undefined for an answer that it cannot change, which is then no chance */
export function answerChanged(change: (answer: Answer) => Answer | undefined): FaultEffect {
  return {
    http: (request, next, strike) => {
      const answer = next(request);
      const changed = change(answer);
      return changed !== undefined && strike() ? changed : answer;
    },
  };
}

/** The usual answer, held back: in milliseconds of the clock. */
export function answerDelayed(delayMs: number): FaultEffect {
  return answerChanged(answer => ({ ...answer, delayMs: (answer.delayMs ?? 0) + delayMs }));
}

/** The usual answer without one of its headers; one that has no such header is no chance. */
export function answerWithout(header: string): FaultEffect {
  return answerChanged(answer => {
    const { [header]: value, ...headers } = answer.headers;
    return value === undefined ? undefined : { ...answer, headers };
  });
}

/** The answer to a handshake, held back: in milliseconds of the clock. */
export function handshakeDelayed(delayMs: number): FaultEffect {
  return {
    handshake: (next, strike) => {
      const verdict = next();
      return strike() ? { ...verdict, delayMs: (verdict.delayMs ?? 0) + delayMs } : verdict;
    },
  };
}

/** The answer to a client of TikTool's managed socket, held back: in milliseconds of the clock. */
export function managedHandshakeDelayed(delayMs: number): FaultEffect {
  return {
    managedHandshake: (next, strike) => {
      const verdict = next();
      return strike() ? { ...verdict, delayMs: (verdict.delayMs ?? 0) + delayMs } : verdict;
    },
  };
}

/**
 * Frames that come late, in their order. Any frame is a chance.
 * @param delayMs in milliseconds of the clock
 */
export function framesDelayed(delayMs: number, later: FaultTools['later']): FaultEffect {
  const send = lateInOrder(delayMs, later);
  return { frame: (frame, next, link, strike) => send(link, strike(), () => next(frame)) };
}

/**
 * Events of TikTool's managed socket that come late, in their order.
 * @param delayMs in milliseconds of the clock
 */
export function eventsDelayed(delayMs: number, later: FaultTools['later']): FaultEffect {
  const send = lateInOrder(delayMs, later);
  return { managedEvent: (text, next, link, strike) => send(link, strike(), () => next(text)) };
}

/** Sends late what is struck; what follows something that waits on the same link waits with it. */
function lateInOrder(delayMs: number, later: FaultTools['later']) {
  const waiting = new WeakMap<object, (() => void)[][]>();
  return (link: object, isStruck: boolean, send: () => void): void => {
    const queue = waiting.get(link) ?? [];
    waiting.set(link, queue);
    if (isStruck) {
      const batch = [send];
      queue.push(batch);
      later(delayMs, () => {
        queue.shift();
        for (const act of batch) act();
      });
    } else {
      const last = queue.at(-1);
      if (last === undefined) send();
      else last.push(send);
    }
  };
}

/** A handshake that is refused before anything of it is looked at; a signed address stays unused. */
export function refusedWith(refusal: Omit<Refusal, 'reason'>): FaultEffect {
  const reason = 'A fault was injected.';
  return { handshake: (next, strike) => (strike() ? { ...refusal, reason } : next()) };
}

/** A frame that carries messages. */
export interface BatchFrame extends OutgoingFrame {
  readonly batch: Batch;
}

/** What becomes of a frame with messages; the answers to entries and heartbeats are no chance. */
export function batchFramesTo(
  act: (frame: BatchFrame, next: (frame: OutgoingFrame) => void, link: FaultyLink) => void,
): FaultEffect {
  return {
    frame: (frame, next, link, strike) => {
      if (isBatchFrame(frame) && strike()) act(frame, next, link);
      else next(frame);
    },
  };
}

/** What becomes of an event of TikTool's managed socket. */
export function managedEventsTo(
  act: (text: string, next: (text: string) => void, link: FaultyManagedLink) => void,
): FaultEffect {
  return {
    managedEvent: (text, next, link, strike) => {
      if (strike()) act(text, next, link);
      else next(text);
    },
  };
}

/** Whether a frame carries messages. */
export function isBatchFrame(frame: OutgoingFrame): frame is BatchFrame {
  return frame.batch !== undefined;
}

/** The sockets that a fault has struck, for faults that last until they end. */
export class StruckLinks {
  readonly #links = new Set<FaultyLink>();

  has(link: FaultyLink): boolean {
    return this.#links.has(link);
  }

  add(link: FaultyLink): void {
    this.#links.add(link);
  }

  /** Empties it, telling each of them. */
  clear(tell: (link: FaultyLink) => void): void {
    for (const link of this.#links) tell(link);
    this.#links.clear();
  }
}
