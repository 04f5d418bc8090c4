import type { Room } from '@livetap/simulator';

/** What happens around one example, and what it prints. */
export interface Scene {
  /** Statements in front of the example: what its text asks for. */
  readonly before?: string;
  /** Statements behind it, where it prints nothing by itself. */
  readonly after?: string;
  /** What happens in the room once the program is in it; the stream ends afterwards. */
  readonly acts?: (room: Room, port: number) => void | Promise<void>;
  /** Whether the program serves somebody and is stopped from outside. @defaultValue false */
  readonly isServer?: true;
  /** Whether it is the script of a page: JavaScript, with what a page has. @defaultValue false */
  readonly isPage?: true;
  /** What it prints: all lines in order, or what the whole output matches. */
  readonly prints: readonly string[] | RegExp;
}
