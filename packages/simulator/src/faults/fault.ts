import type { Clock } from '../clock.js';
import type { SimulatorRequest } from '../http/route.js';
import type { Answer } from '../http/transmit.js';
import type { Verdict } from '../push/handshake.js';
import type { ManagedVerdict } from '../push/managed-socket.js';
import type { OutgoingFrame } from '../push/outgoing-frame.js';
import type { SimulatedRoom } from '../room/simulated-room.js';
import type { Random } from '../scenario/random.js';
import type { RoomDirectory } from '../service.js';
import type { Parameters, ParameterValues } from './parameter.js';
import type { FaultRoute } from './routes.js';

/** The parts of the service that faults belong to, in the order in which a client meets them. */
export const faultStages = {
  transport: 'Any HTTP answer',
  lookup: 'Looking up a room',
  sign: 'The sign provider',
  handshake: 'The handshake of the push socket',
  socket: 'The push socket',
  stream: 'What comes over the socket',
  managed: "TikTool's managed socket",
  video: 'The video',
} as const;

/** Name of a part of the service. */
export type FaultStage = keyof typeof faultStages;

/** One entry of the catalogue. */
export interface FaultDefinition<P extends Parameters = Parameters> {
  readonly stage: FaultStage;
  /** What a client sees, in a sentence. */
  readonly about: string;
  readonly parameters: P;
  /** The requests it is meant for; undefined when it is no fault of HTTP answers. */
  readonly routes?: readonly FaultRoute[];
  /** Makes what it does, once for each injection. @throws SimulatorError INVALID_OPTION when the parameters do not fit */
  effect(parameters: ParameterValues<P>, tools: FaultTools): FaultEffect;
}

/** Writes an entry of the catalogue with its parameters typed. */
export function defineFault<const P extends Parameters>(definition: FaultDefinition<P>): FaultDefinition<P> {
  return definition;
}

/** What faults are made with. */
export interface FaultTools {
  readonly clock: Clock;
  /** Follows from the seed of the injection. */
  readonly random: Random;
  readonly rooms: RoomDirectory;
  /** Runs `action` after so long, or when the fault ends, whichever comes first. In milliseconds of the clock. */
  later(delayMs: number, action: () => void): void;
}

/** Takes a chance: whether the fault strikes now. To be asked once for each request or frame that fits. */
export type Strike = () => boolean;

/**
 * What a fault does, by the place where it does it. Each place gets what would happen without it as `next`, and may leave
 * it out, do it again, or change what goes in or comes out.
 */
export interface FaultEffect {
  /** Instead of or after an HTTP answer. Asked only for requests that fit the room and the routes. */
  readonly http?: (request: SimulatorRequest, next: (request: SimulatorRequest) => Answer, strike: Strike) => Answer;
  /** Instead of or after the decision about a handshake. `open` tells how many sockets the address of the client has. */
  readonly handshake?: (next: () => Verdict, strike: Strike, open: () => number) => Verdict;
  /** Instead of a frame to one socket; `next` may be called any number of times, also later. */
  readonly frame?: (
    frame: OutgoingFrame,
    next: (frame: OutgoingFrame) => void,
    link: FaultyLink,
    strike: Strike,
  ) => void;
  /** Instead of or after the decision about a client of TikTool's managed socket. */
  readonly managedHandshake?: (next: () => ManagedVerdict, strike: Strike) => ManagedVerdict;
  /** Instead of an event over one managed socket, as JSON; `next` may be called any number of times, also later. */
  readonly managedEvent?: (text: string, next: (text: string) => void, link: FaultyManagedLink, strike: Strike) => void;
  /** After a room sent a frame to all its sockets. */
  readonly room?: (room: SimulatedRoom, strike: Strike) => void;
  /** Lets go of what it still holds, when the fault ends. */
  readonly end?: () => void;
}

/** What a fault can do to one socket. */
export interface FaultyLink {
  /** The room that the client is in. */
  readonly room: SimulatedRoom;
  /** Whether the client asked for gzip. */
  readonly acceptsGzip: boolean;
  /** Counts one frame more. */
  nextSeqId(): number;
  /** Breaks the connection in the middle of a frame, without a close. */
  breakOff(frame: Uint8Array): void;
  close(code: number): void;
  /** Stops reading: the client is not heard any more, not even when it closes. */
  hold(): void;
  /** Reads again. */
  release(): void;
}

/** What a fault can do to one managed socket of TikTool. */
export interface FaultyManagedLink {
  /** The room that the client reads. */
  readonly room: SimulatedRoom;
  /** Breaks the connection in the middle of an event, without a close. */
  breakOff(text: string): void;
  close(code: number): void;
}
