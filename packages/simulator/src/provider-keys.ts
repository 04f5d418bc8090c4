import { createHmac, randomBytes } from 'node:crypto';
import type { Clock } from './clock.js';
import { SimulatorError } from './errors.js';
import type { KeyLimits } from './quota.js';

/** An API key of the simulated sign provider. */
export interface ApiKeyOptions {
  /** `free` has no logged-in sockets, comments, signing of addresses (403) and no premium look-ups (402). @defaultValue `premium` */
  readonly plan?: 'free' | 'premium' | undefined;
  /** @defaultValue 122 */
  readonly accountId?: number | undefined;
  /** How many calls it may make; more are refused with 429. @defaultValue 10 a minute, 250 an hour, 2500 a day */
  readonly limits?: Partial<KeyLimits> | undefined;
}

/** Who calls the provider. */
export interface Caller {
  /** What its calls are counted under. */
  readonly id: string;
  readonly by: 'nobody' | 'key' | 'jwt';
  readonly plan: 'free' | 'premium';
  readonly accountId: number;
  readonly limits: KeyLimits;
  /** Whose rooms a JWT is good for; undefined for all. */
  readonly creators?: readonly string[] | undefined;
  /** How many managed sockets at a time. @defaultValue 3 */
  readonly maxSockets?: number | undefined;
}

/** What a JWT is to be good for. */
export interface JwtWish {
  /** Seconds. */
  readonly expireAfter: number;
  readonly name: string | null;
  /** Undefined for those of the key. */
  readonly limits: KeyLimits | undefined;
  /** Whose rooms. @defaultValue all */
  readonly creators?: readonly string[] | undefined;
  /** How many managed sockets at a time. @defaultValue 3 */
  readonly maxSockets?: number | undefined;
}

const defaultLimits: KeyLimits = { minute: 10, hour: 250, day: 2500 };
const defaultAccount = 122;
/** For callers whom nobody gave limits: counted like all others, and more than anybody calls. */
const hugeLimits: KeyLimits = { minute: 1_000_000, hour: 1_000_000, day: 1_000_000 };

/** @throws SimulatorError INVALID_OPTION for a plan that does not exist or a limit that is no whole number */
export function checkKeys(keys: Readonly<Record<string, ApiKeyOptions>>, anonymousLimits: Partial<KeyLimits>): void {
  for (const { plan = 'premium', accountId = defaultAccount, limits } of Object.values(keys)) {
    const numbers = [accountId, ...Object.values(limits ?? {})];
    if (!['free', 'premium'].includes(plan) || !numbers.every(isCount)) {
      throw new SimulatorError('INVALID_OPTION', 'apiKeys need a plan, free or premium, and whole numbers as limits.');
    }
  }
  if (!Object.values(anonymousLimits).every(isCount)) {
    throw new SimulatorError('INVALID_OPTION', 'anonymousLimits have to be whole numbers.');
  }
}

function isCount(number: number): boolean {
  return Number.isInteger(number) && number >= 0;
}

/** Who shows anything where no keys are named. */
function anyCaller(by: 'key' | 'jwt', shown: string): Caller {
  return { id: `${by} ${shown}`, by, plan: 'premium', accountId: defaultAccount, limits: hugeLimits };
}

/** The API keys that the provider knows and the JWTs it made. */
export class ProviderKeys {
  readonly #clock: Clock;
  readonly #keys: Readonly<Record<string, ApiKeyOptions>> | undefined;
  readonly #anonymousLimits: KeyLimits;
  readonly #secret = randomBytes(32);
  readonly #jwts = new Map<string, { readonly caller: Caller; readonly expiresAtMs: number }>();

  /** @param keys - undefined: every key, and every JWT that was not made here, is good for everything */
  constructor(
    clock: Clock,
    keys: Readonly<Record<string, ApiKeyOptions>> | undefined,
    anonymousLimits: Partial<KeyLimits>,
  ) {
    this.#clock = clock;
    this.#keys = keys;
    this.#anonymousLimits = { ...hugeLimits, ...anonymousLimits };
  }

  /** Who shows this key and this JWT; undefined when one of them is not good. A JWT counts before a key. */
  caller(key: string | undefined, jwt: string | undefined): Caller | undefined {
    if (jwt !== undefined) {
      const known = this.#jwts.get(jwt);
      if (known === undefined && this.#keys === undefined) return anyCaller('jwt', jwt);
      return known === undefined || known.expiresAtMs <= this.#clock.now() ? undefined : known.caller;
    }
    if (key === undefined) {
      return { id: 'nobody', by: 'nobody', plan: 'free', accountId: 0, limits: this.#anonymousLimits };
    }
    if (this.#keys === undefined) return anyCaller('key', key);
    const known = Object.hasOwn(this.#keys, key) ? this.#keys[key] : undefined;
    if (known === undefined) return undefined;
    const { plan = 'premium', accountId = defaultAccount, limits } = known;
    return { id: `key ${key}`, by: 'key', plan, accountId, limits: { ...defaultLimits, ...limits } };
  }

  /** Makes a JWT that stands in for a caller. */
  createJwt(caller: Caller, { expireAfter, name, limits, creators, maxSockets }: JwtWish) {
    const expiresAtMs = this.#clock.now() + expireAfter * 1000;
    const id = randomBytes(8).toString('hex');
    const config = {
      ...{ id, name, ttl: expireAfter, expiresAt: Math.floor(expiresAtMs / 1000), accountId: caller.accountId },
      ...{ apiKeyId: 1, limits: limits ?? caller.limits, webSocketData: null },
    };
    const parts = [
      { alg: 'HS256', typ: 'JWT' },
      { sub: id, exp: config.expiresAt },
    ].map(part => Buffer.from(JSON.stringify(part)).toString('base64url'));
    const signature = createHmac('sha256', this.#secret).update(parts.join('.')).digest('base64url');
    const token = [...parts, signature].join('.');
    for (const [old, { expiresAtMs: end }] of this.#jwts) if (end <= this.#clock.now()) this.#jwts.delete(old);
    const standIn: Caller = { ...caller, id: `jwt ${id}`, by: 'jwt', limits: config.limits, creators, maxSockets };
    this.#jwts.set(token, { caller: standIn, expiresAtMs });
    return { token, config };
  }
}
