import * as live from '@livetap/live';
import { TikTokLiveConnection, type TikTokLiveConnectionOptions } from '@livetap/live';
import { type FaultName, type FaultOptions, type Room, type Simulator, startSimulator } from '@livetap/simulator';
import { expect } from 'vitest';

/** Number in the table of failures of the notes on the protocol, or beside it: what is not about the service, or no failure. */
export type Row = number | 'beside';

/** The error that a program should get. */
export interface Expected {
  /** The class. */
  readonly name: Exclude<keyof typeof live, 'prototype'>;
  readonly code: live.LiveErrorCode;
  readonly retryable: boolean;
  /** A number, or what vitest makes of a number that is not exact. @defaultValue undefined: nobody said */
  readonly retryAfterMs?: unknown;
  /** @defaultValue that of the code */
  readonly who?: live.ErrorOwner;
  /** @defaultValue the hint of the code */
  readonly hint?: string;
  /** Further fields of the class. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** A fault of the simulator with its options. */
export type InjectedFault = readonly [name: FaultName, options?: FaultOptions<FaultName> & Record<string, unknown>];

/** What a failure is brought about with. */
export interface Scene {
  readonly simulator: Simulator;
  /** The room of @mara, in which nothing happens by itself. */
  readonly room: Room;
  readonly connection: TikTokLiveConnection;
}

interface Circumstances {
  /** Options of the connection. @defaultValue the endpoints of the simulator alone */
  readonly options?: TikTokLiveConnectionOptions;
  /** Brings it about and gives the error back. @defaultValue {@link connecting} */
  readonly error?: (scene: Scene) => Promise<unknown>;
}

/** One entry of the table. */
export interface Failure extends Circumstances {
  readonly row: Row;
  readonly when: string;
  readonly faults: readonly InjectedFault[];
  readonly expected: Expected;
}

/** Writes one entry of the table. */
export function failure(
  row: Row,
  when: string,
  faults: readonly InjectedFault[],
  expected: Expected,
  circumstances: Circumstances = {},
): Failure {
  return { row, when, faults, expected, ...circumstances };
}

/** Something that goes wrong, or looks like it, without an error. */
export interface Incident {
  readonly row: Row;
  readonly when: string;
  readonly faults: readonly InjectedFault[];
  /** What is seen of it. */
  readonly seen: (scene: Scene) => Promise<unknown>;
  readonly expected: unknown;
  /** Options of the connection. @defaultValue the endpoints of the simulator alone */
  readonly options?: TikTokLiveConnectionOptions | undefined;
}

/** The session of an account, as an option. */
export const session = {
  cookie: { type: 'cookie', value: { sessionId: 'verysecret', ttTargetIdc: 'useast5' } },
} as const;

/** Runs something in a room with faults; every fault that was injected has to strike. */
export async function inRoom<T>(
  faults: readonly InjectedFault[],
  run: (scene: Scene) => Promise<T>,
  options: TikTokLiveConnectionOptions = {},
): Promise<T> {
  await using simulator = await startSimulator();
  const room = simulator.addRoom({ uniqueId: 'mara', scenario: false });
  await using connection = new TikTokLiveConnection('mara', {
    endpoints: simulator.endpoints,
    // The provider would know the room, whatever is wrong with the other ways to it.
    disableEulerFallbacks: true,
    ...options,
  });
  // Without it messages that nobody wants are not decoded.
  connection.on('decodedData', () => {});
  for (const [name, parameters] of faults) simulator.inject(name, parameters);
  const result = await run({ simulator, room, connection });
  expect(simulator.faults.filter(({ count }) => count === 0).map(({ name }) => name)).toEqual([]);
  expect(room.violations).toEqual([]);
  return result;
}

/** What `connect()` rejects with. */
export function connecting({ connection }: Scene): Promise<unknown> {
  return rejection(connection.connect());
}

/** What the look-up saw on the live page. */
export async function onPage({ connection }: Scene): Promise<unknown> {
  return (await requestErrors(connection))[0];
}

/** What the look-up saw in the JSON. */
export async function inJson({ connection }: Scene): Promise<unknown> {
  return (await requestErrors(connection))[1];
}

/** What each step of a look-up saw that found nothing. */
export async function requestErrors(connection: TikTokLiveConnection): Promise<readonly Error[]> {
  const error = await rejection(connection.fetchRoomId());
  expect(error).toBeInstanceOf(live.InvalidResponseCompositeError);
  return (error as live.InvalidResponseCompositeError).requestErrs;
}

/** The error event that the next comment in the room leads to. */
export async function listening({ connection, room }: Scene): Promise<unknown> {
  await connection.connect();
  const error = new Promise(resolve => connection.on('error', ({ exception }) => resolve(exception)));
  room.say('hello');
  return error;
}

/** What a promise rejects with; fails when it does not. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  const none = Symbol('none');
  const error = await promise.then(
    () => none,
    (reason: unknown) => reason,
  );
  expect(error).not.toBe(none);
  return error;
}

/** The service answered something else than expected. */
export const invalidResponse: Expected = { name: 'InvalidResponseError', code: 'INVALID_RESPONSE', retryable: true };

/** The same, and it will do so again. */
export const finalResponse: Expected = {
  ...invalidResponse,
  retryable: false,
  hint: 'The service does not take this request. Check what was given, such as the room id; if it is right, report it.',
};
