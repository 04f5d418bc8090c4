import { SimulatorError } from '../errors.js';
import { exactId, hashText, idSource } from '../ids.js';
import { type SimulatedMessage, seal } from '../messages/draft.js';
import { control } from '../messages/room-life.js';
import { personNamed } from './people.js';
import { type Random, seededRandom } from './random.js';
import { roomClasses, type ScenarioKind } from './rates.js';
import { timeline } from './timeline.js';
import { reorderFields } from './wire-order.js';
import { World } from './world.js';

/** Options of {@link scenario}. */
export interface ScenarioOptions {
  /** Whole number that decides everything that happens: the same seed gives the same bytes. @defaultValue 1 */
  readonly seed?: number;
  /** How lively the room is: about 3 (quiet), 4 (normal), 20 (busy) or 55 (peak) messages a second. @defaultValue `normal` */
  readonly kind?: ScenarioKind;
  /** How much faster than in a real room; `Infinity` has no pauses at all. @defaultValue 1 */
  readonly speed?: number;
  /** Length in time of the room, before `speed` is applied; in milliseconds. @defaultValue `Infinity` */
  readonly durationMs?: number;
  /** Whether the host ends the stream (control message 3) when `durationMs` is over. @defaultValue false */
  readonly ends?: boolean;
  /** Whether now and then a message comes that cannot be decoded, as in real rooms. @defaultValue true */
  readonly undecodable?: boolean;
}

/** Where and when a scenario plays; a room fills this in. */
export interface ScenarioPlace {
  /** @name of the host. @defaultValue `demo` */
  readonly uniqueId?: string;
  /** Id of the room. @defaultValue an id that follows from `uniqueId` */
  readonly roomId?: string;
  /** Time of the start, milliseconds since 1970. @defaultValue 2025-11-20T12:00:00Z */
  readonly startMs?: number;
}

/** What one frame of a scenario carries. */
export interface ScenarioStep {
  /** When the frame is sent, in whole milliseconds after the start, `speed` applied. */
  readonly atMs: number;
  /** One to five messages in order of time. */
  readonly messages: readonly SimulatedMessage[];
}

const defaults = {
  seed: 1,
  kind: 'normal',
  speed: 1,
  durationMs: Number.POSITIVE_INFINITY,
  ends: false,
  undecodable: true,
  uniqueId: 'demo',
  startMs: 1_763_640_000_000,
} as const satisfies ScenarioOptions & ScenarioPlace;

/** Keeps the ids of a scenario apart from those of messages that a test sends beside it. */
const scenarioLane = 1;
/** How often the service does not write the fields of a message in ascending order. */
const reorderedShare = 0.155;
/** How many messages a frame carries, each size with its share; 2.9 on average. */
const frameSizes = [1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5] as const;

/**
 * Invents what happens in a live room: the mix, sizes and quirks of real traffic, from a seed. A pure sequence without
 * timers or network; it never ends unless `durationMs` says so.
 * @throws SimulatorError INVALID_OPTION when first asked for a step.
 */
export function* scenario(options: ScenarioOptions & ScenarioPlace = {}): Generator<ScenarioStep, void> {
  const { seed, kind, speed, durationMs, ends, undecodable, uniqueId, startMs } = { ...defaults, ...options };
  checkOptions(options);
  const roomId = options.roomId ?? exactId(startMs / 1000, hashText(uniqueId));
  const random = seededRandom(seed);
  const ids = idSource(startMs / 1000, hashText(`${seed} ${roomId}`), scenarioLane);
  const roomClass = withoutUndecodable(kind, undecodable);
  const world = new World(random, personNamed(uniqueId), roomClass);
  const header = (atMs: number) => ({ roomId, msgId: ids.next(), createTimeMs: startMs + atMs / speed });

  let messages: SimulatedMessage[] = [];
  let size = random.pick(frameSizes);
  let lastMs = 0;
  for (const { atMs, draft } of timeline(world, roomClass, random)) {
    if (atMs > durationMs) break;
    const at = header(atMs);
    messages.push(shuffled(seal(draft(at), at), random));
    lastMs = atMs;
    if (messages.length < size) continue;
    yield { atMs: Math.round(atMs / speed), messages };
    messages = [];
    size = random.pick(frameSizes);
  }
  if (messages.length > 0) yield { atMs: Math.round(lastMs / speed), messages };
  if (ends) yield { atMs: Math.round(durationMs / speed), messages: [seal(control(3), header(durationMs))] };
}

/** @throws SimulatorError INVALID_OPTION for options no scenario can be made from. */
export function checkOptions({ seed, kind, speed, durationMs, ends }: ScenarioOptions): void {
  const invalid = (text: string) => new SimulatorError('INVALID_OPTION', text);
  if (seed !== undefined && !Number.isInteger(seed)) throw invalid('A scenario needs a whole number as its seed.');
  if (kind !== undefined && !Object.hasOwn(roomClasses, kind)) {
    throw invalid(`There is no scenario of the kind ${kind}; there are ${Object.keys(roomClasses).join(', ')}.`);
  }
  if (speed !== undefined && !(speed > 0)) throw invalid('The speed of a scenario has to be above zero.');
  if (durationMs !== undefined && !(durationMs >= 0)) throw invalid('The durationMs of a scenario cannot be negative.');
  if (ends === true && !Number.isFinite(durationMs)) throw invalid('A scenario that ends needs a durationMs.');
}

function withoutUndecodable(kind: ScenarioKind, undecodable: boolean) {
  const roomClass = roomClasses[kind];
  if (undecodable) return roomClass;
  const clean = { undecodable: 0 };
  return { ...roomClass, calm: { ...roomClass.calm, ...clean }, battle: { ...roomClass.battle, ...clean } };
}

function shuffled(message: SimulatedMessage, random: Random): SimulatedMessage {
  if (message.message === undefined || !random.chance(reorderedShare)) return message;
  return { ...message, payload: reorderFields(message.payload, random) };
}
