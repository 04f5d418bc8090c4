import type { Room, Simulator } from '@livetap/simulator';
import type { roomMessages } from './room-messages.js';

/** What was there while an example ran. */
export interface Stage {
  readonly simulator: Simulator;
  readonly room: Room;
  /** Hosts that the proxy was asked to connect to. */
  readonly proxied: readonly string[];
  /** Connections to the service with TLS, through the proxy or not. */
  readonly connections: number;
}

/** What happens around one example, and what can be seen of it. */
export interface Scene {
  /** What the room says once the program is in it; the stream ends afterwards. */
  readonly says?: readonly (keyof typeof roomMessages)[];
  /** How it ends: by the host (3) or by moderation (4). @defaultValue 3 */
  readonly end?: 3 | 4;
  /** How many comments the example writes; the stream ends when they are there. @defaultValue 0 */
  readonly writes?: number;
  /** Connects through a proxy, which is talked to like this, to a service with TLS. @defaultValue neither proxy nor TLS */
  readonly proxy?: 'http' | 'https';
  /** Statements in front of the example: what its text asks for. */
  readonly before?: string;
  /** Statements behind the example, where it makes nothing happen by itself. */
  readonly after?: string;
  /** What it prints: all lines in order, or what the whole output matches. */
  readonly prints: readonly string[] | RegExp;
  /** Expects what else can be seen of it. */
  readonly seen?: (stage: Stage) => void;
}
