import { SimulatorError } from '../errors.js';
import type { SimulatedRoom } from '../room/simulated-room.js';
import type { RoomDirectory } from '../service.js';
import { catalog, type FaultName } from './catalog.js';
import type { FaultDefinition } from './fault.js';
import { nearest } from './nearest.js';
import type { Parameter, Parameters, ParameterValue, ParameterValues } from './parameter.js';
import { type FaultWhen, whenParameters } from './schedule.js';

/** A fault with its options, checked. */
export interface ReadFault {
  readonly name: FaultName;
  readonly definition: FaultDefinition;
  /** What the fault itself takes, all of it there. */
  readonly parameters: ParameterValues<Parameters>;
  readonly when: FaultWhen;
  /** The only room it strikes in; undefined for all. */
  readonly room: SimulatedRoom | undefined;
}

/**
 * Checks a fault and its options.
 * @throws SimulatorError INVALID_OPTION that names what is wrong and what is near it
 */
export function readFault(name: string, options: Readonly<Record<string, unknown>>, rooms: RoomDirectory): ReadFault {
  const known = faultNamed(name);
  const definition: FaultDefinition = catalog[known];
  const given = readOptions(known, options);
  const own = Object.keys(definition.parameters);
  const parameters = Object.fromEntries(
    own.map(key => [key, given[key] ?? definition.parameters[key]?.defaultValue]),
  ) as ParameterValues<Parameters>;
  const when: FaultWhen = Object.fromEntries(Object.entries(given).filter(([key]) => !own.includes(key)));
  if (when.route !== undefined && definition.routes === undefined) {
    throw invalid(`The fault ${known} is none of HTTP answers, so it takes no route.`);
  }
  return { name: known, definition, parameters, when, room: roomNamed(when.room, rooms) };
}

/**
 * The name of a fault.
 * @throws SimulatorError INVALID_OPTION with the names that are near it
 */
export function faultNamed(name: string): FaultName {
  if (isFaultName(name)) return name;
  const none = 'no name is like it';
  throw invalid(`There is no fault ${JSON.stringify(name)}; ${suggestion(name, Object.keys(catalog), none)}.`);
}

/**
 * The options of a fault, checked; text stands for what it says. What is left out stays out.
 * @throws SimulatorError INVALID_OPTION
 */
export function readOptions(
  name: FaultName,
  options: Readonly<Record<string, unknown>>,
): Readonly<Record<string, ParameterValue>> {
  const known: Parameters = { ...catalog[name].parameters, ...whenParameters };
  const entries = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, readOption(name, key, value, known)]));
}

function readOption(name: FaultName, key: string, value: unknown, known: Parameters): ParameterValue {
  const parameter: Parameter | undefined = Object.hasOwn(known, key) ? known[key] : undefined;
  if (parameter === undefined) {
    const own = Object.keys(catalog[name].parameters);
    const others = `it takes ${own.length === 0 ? 'nothing of its own' : own.join(', ')}, and ${Object.keys(whenParameters).join(', ')}`;
    throw invalid(`The fault ${name} takes no ${JSON.stringify(key)}; ${suggestion(key, Object.keys(known), others)}.`);
  }
  const read = parameter.read(value);
  if (read === undefined) throw invalid(`${key} of the fault ${name} has to be ${parameter.expects}.`);
  return read;
}

function isFaultName(name: string): name is FaultName {
  return Object.hasOwn(catalog, name);
}

function roomNamed(name: string | undefined, rooms: RoomDirectory): SimulatedRoom | undefined {
  if (name === undefined) return undefined;
  const room = rooms.named(name.replace(/^@/, ''));
  if (room === undefined) throw invalid(`There is no room of ${name} to inject a fault into.`);
  return room;
}

/** @param otherwise what there is to say when nothing is near */
function suggestion(word: string, words: readonly string[], otherwise: string): string {
  const near = nearest(word, words);
  return near.length === 0 ? otherwise : `the nearest: ${near.join(', ')}`;
}

function invalid(message: string): SimulatorError {
  return new SimulatorError('INVALID_OPTION', message);
}
