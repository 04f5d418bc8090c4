import { type Room, type RoomOptions, type Simulator, startSimulator } from '@livetap/simulator';
import { afterAll, beforeAll } from 'vitest';
import { type Finished, type Running, start } from './livetap.js';

/** Rooms of one simulator for the tests of a file. */
export interface Rooms {
  readonly simulator: Simulator;
  /** The option that leads a command there. */
  readonly endpoint: readonly string[];
  /** A room of its own for a test; nothing happens in it by itself. */
  add(options?: Partial<RoomOptions>): Room;
  /** Starts a command on a room and waits until it is in it. */
  enter(room: Room, args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Running>;
}

/** Opens a simulator for the tests of this file, and closes it after them. */
export function pretendRooms(): Rooms {
  let simulator: Simulator | undefined;
  let count = 0;
  beforeAll(async () => {
    simulator = await startSimulator({ closeAfterEndMs: 0 });
  });
  afterAll(() => simulator?.close());
  const opened = () => {
    if (simulator === undefined) throw new Error('the simulator is not open yet');
    return simulator;
  };
  return {
    get simulator() {
      return opened();
    },
    get endpoint() {
      return ['--endpoint', opened().url];
    },
    add: options => {
      count += 1;
      return opened().addRoom({ uniqueId: `host${count}`, scenario: false, earlierComments: 0, ...options });
    },
    enter: async (room, args, env) => {
      const run = start([...args, '--endpoint', opened().url], env);
      await Promise.race([room.waitForSocket(1, { timeoutMs: 15_000 }), run.finished.then(failed)]);
      await run.says('connected to');
      return run;
    },
  };
}

function failed({ stderr }: Finished): never {
  throw new Error(`ended before it was in the room: ${stderr}`);
}

/** Says `one` in a room, has its connection lost and made again, says `two`, and ends the command. */
export async function interrupted(room: Room, run: Running): Promise<Finished> {
  room.say('one', 'ann');
  await run.says('"comment":"one"');
  room.closeSockets(1001);
  await room.waitForNoSockets();
  await room.waitForSocket(1, { timeoutMs: 15_000 });
  room.say('two', 'ann');
  await run.says('"comment":"two"');
  run.process.kill('SIGINT');
  return run.finished;
}

/** A printed line of JSON. */
export type Printed = Readonly<Record<string, unknown>>;

/** Lines of JSON. */
export function jsonOf(text: string): Printed[] {
  return text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
}
