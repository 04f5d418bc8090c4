import type { ServerResponse } from 'node:http';
import type { Clock } from '../clock.js';
import type { VideoFlow } from '../video/live-video.js';
import type { Reply } from './route.js';

/** A reply, and what becomes of it on its way to the client. */
export interface Answer extends Reply {
  /** How long it is held back, in milliseconds of the simulator's clock. @defaultValue 0 */
  readonly delayMs?: number;
  /** Where the connection breaks: before the first byte, in the middle of the body, or it stays and nothing comes. */
  readonly broken?: 'before' | 'midway' | 'silent';
}

/** The status that a client gets to see; 0 when it sees none. */
export function visibleStatus(status: number, broken: Answer['broken']): number {
  return broken === 'before' || broken === 'silent' ? 0 : status;
}

/** Sends an answer when its time has come, as far as it gets. */
export function transmit(answer: Answer, response: ServerResponse, clock: Clock): void {
  const { delayMs = 0 } = answer;
  if (delayMs <= 0) {
    send(answer, response, clock);
    return;
  }
  const cancel = clock.after(delayMs, () => send(answer, response, clock));
  // The client left, or the simulator is being closed.
  response.once('close', cancel);
}

function send({ status, headers, body, flow, broken }: Answer, response: ServerResponse, clock: Clock): void {
  const bytes = Buffer.from(body);
  const half = bytes.subarray(0, bytes.length >> 1);
  if (broken === 'silent') return;
  if (broken === 'before' || (broken === 'midway' && half.length === 0)) {
    response.socket?.resetAndDestroy();
    return;
  }
  // Dates in an answer are by the clock of the service, so its own is.
  response.setHeader('date', new Date(clock.now()).toUTCString());
  if (flow !== undefined) {
    response.writeHead(status, headers);
    sendFlow(flow, response);
    return;
  }
  response.writeHead(status, { ...headers, 'content-length': bytes.length });
  if (broken === undefined) response.end(bytes);
  else response.write(half, () => response.destroy());
}

/** How much may wait for a client that is slow, in bytes; one that is slower is cut off. */
const mostWaiting = 8 * 1024 * 1024;

function sendFlow(flow: VideoFlow, response: ServerResponse): void {
  // The client left before it was answered.
  if (response.closed) return;
  const stop = flow({
    write: bytes => {
      if (response.writableLength > mostWaiting) response.destroy();
      else response.write(bytes);
    },
    end: () => response.end(),
    // What was written before is sent before.
    cut: () => response.write('', () => response.destroy()),
  });
  response.once('close', stop);
}
