import { InvalidOptionError } from '../errors.js';
import { defaultFrameLimits } from '../frames/limits.js';
import { isFields } from '../http/fields.js';
import { InvalidUniqueIdError } from '../lookup/errors.js';
import { insteadOf } from '../nearest-name.js';
import { backOffDefaults } from '../supervision/back-off.js';
import { cadenceDefaults } from '../supervision/cadence.js';
import type { TikTokLiveOptions } from './options.js';

/** What an option has to be. */
interface OptionKind {
  readonly expects: string;
  readonly fits: (value: unknown) => boolean;
  /** What an object may have; undefined where whoever uses it knows. */
  readonly names?: readonly string[];
}

const flag: OptionKind = { expects: 'true or false', fits: value => typeof value === 'boolean' };
const number: OptionKind = { expects: 'a number', fits: value => typeof value === 'number' };
const text: OptionKind = { expects: 'a text', fits: value => typeof value === 'string' };
const textOrNull: OptionKind = { expects: 'a text', fits: value => value === null || text.fits(value) };
const call: OptionKind = { expects: 'a function', fits: value => typeof value === 'function' };
const list: OptionKind = { expects: 'a list', fits: value => Array.isArray(value) };
const object: OptionKind = { expects: 'an object', fits: isFields };
const objectOf = (defaults: object): OptionKind => ({ ...object, names: Object.keys(defaults) });
/** Some loggers are functions that have methods. */
const logger: OptionKind = {
  expects: 'an object with a method warn, such as console',
  fits: value => typeof (value as { readonly warn?: unknown } | null)?.warn === 'function',
};
/** Checked by whoever uses it. */
const any: OptionKind = { expects: 'anything', fits: () => true };

/** Every option with its kind: the only list of their names, which the type system keeps whole. */
const kinds: { readonly [Name in keyof Required<TikTokLiveOptions>]: OptionKind } = {
  uniqueId: any,
  apiKey: text,
  signServerUrl: text,
  sources: list,
  autoReconnect: flag,
  maxReconnectAttempts: number,
  returnAfterMs: number,
  reconnect: objectOf(backOffDefaults),
  waitUntilLive: flag,
  cadence: objectOf(cadenceDefaults),
  heartbeatInterval: number,
  health: object,
  debug: flag,
  state: any,
  raw: flag,
  gifts: any,
  webSocketImpl: call,
  resume: any,
  clock: object,
  endpoints: object,
  signApiKey: textOrNull,
  session: object,
  eulerApiInstance: object,
  authenticateWs: flag,
  clientPresets: object,
  proxy: any,
  fetch: call,
  source: object,
  budgets: object,
  signer: object,
  signedWebSocketProvider: call,
  record: any,
  requestPollingIntervalMs: number,
  processInitialData: flag,
  connectTimeoutMs: number,
  enterTimeoutMs: number,
  requestTimeoutMs: number,
  webClientParams: object,
  webClientHeaders: object,
  webClientOptions: object,
  wsClientHeaders: object,
  wsClientOptions: object,
  limits: objectOf(defaultFrameLimits),
  logger,
};

const rightCall = "new TikTokLive({ uniqueId: 'name' })";

/**
 * Refuses what no type checker has seen: programs without types, and options that come from a file.
 * @throws InvalidOptionError for no object, an option that there is not, and one of another kind; InvalidUniqueIdError for
 *   no name.
 */
export function checkOptions(options: unknown): void {
  if (!isFields(options)) {
    throw new InvalidOptionError(
      `TikTokLive takes one object, with the name of the streamer and all options in it: ${rightCall}.`,
    );
  }
  // A misspelt name first: it would count as missing.
  for (const [name, value] of Object.entries(options)) checkOption(name, value);
  if (options.uniqueId === undefined || options.uniqueId === null) {
    throw new InvalidUniqueIdError(`The name of the streamer is missing: ${rightCall}.`);
  }
}

function checkOption(name: string, value: unknown): void {
  requireName('TikTokLive', name, Object.keys(kinds));
  const { expects, fits, names } = kinds[name as keyof typeof kinds];
  if (value !== undefined && !fits(value)) throw new InvalidOptionError(`${name} has to be ${expects}.`);
  if (names !== undefined) for (const part of Object.keys(value ?? {})) requireName(name, part, names);
}

function requireName(where: string, name: string, names: readonly string[]): void {
  if (names.includes(name)) return;
  throw new InvalidOptionError(`${where} has no option ${JSON.stringify(name)}; ${insteadOf(name, names)}`);
}
