import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.js';

/** An address of the push socket that the sign provider gave out. */
export interface SignedAddress {
  readonly roomId: string;
  /** The User-Agent the provider was told; undefined when it was told none. */
  readonly userAgent: string | undefined;
  /** The `ttwid` value given out with the address; undefined when any visitor may use it. */
  readonly cookie: string | undefined;
  /** The `sessionid` it was signed for; undefined for a socket that is not logged in. */
  readonly sessionId: string | undefined;
  /** Milliseconds since 1970. */
  readonly expiresAtMs: number;
}

/** Why an address is not accepted. */
export type Invalid = 'unknown' | 'expired';

/** The cookies and signed addresses that the simulator gave out. */
export class Credentials {
  readonly #clock: Clock;
  readonly #lifetimeMs: number;
  readonly #cookies = new Set<string>();
  readonly #addresses = new Map<string, SignedAddress>();

  /** @param lifetimeMs how long a signed address can be used */
  constructor(clock: Clock, lifetimeMs: number) {
    this.#clock = clock;
    this.#lifetimeMs = lifetimeMs;
  }

  /** A new visitor cookie value, percent-encoded as the service sends it. */
  issueCookie(): string {
    const seconds = Math.floor(this.#clock.now() / 1000);
    const value = `1|${randomBytes(32).toString('base64url')}|${seconds}|${randomBytes(32).toString('hex')}`;
    this.#cookies.add(value);
    return encodeURIComponent(value);
  }

  /** Whether a cookie value was issued here. Clients send it back as received or decoded; both count. */
  knowsCookie(value: string): boolean {
    return this.#cookies.has(decoded(value));
  }

  /** Signs an address for one room: the value of its `imprp` parameter, and the cookie that goes with it. */
  sign(
    roomId: string,
    userAgent: string | undefined,
    sessionId: string | undefined,
  ): { readonly token: string; readonly cookie: string } {
    const cookie = this.issueCookie();
    return { token: this.#keep({ roomId, userAgent, sessionId, cookie: decoded(cookie) }), cookie };
  }

  /** Signs an address that a visitor made for one room, whoever the visitor is: the token that goes into it. */
  signForVisitor(roomId: string, userAgent: string): string {
    return this.#keep({ roomId, userAgent, sessionId: undefined, cookie: undefined });
  }

  /** Takes back a signed address; it can be used once and for a limited time. */
  redeem(token: string): SignedAddress | Invalid {
    const address = this.#addresses.get(token);
    if (address === undefined) return 'unknown';
    this.#addresses.delete(token);
    return address.expiresAtMs < this.#clock.now() ? 'expired' : address;
  }

  /** Whether a cookie value may be used with an address. */
  belongsTo(address: SignedAddress, value: string): boolean {
    return address.cookie === undefined ? this.knowsCookie(value) : decoded(value) === address.cookie;
  }

  #keep(address: Omit<SignedAddress, 'expiresAtMs'>): string {
    for (const [token, { expiresAtMs }] of this.#addresses) {
      if (expiresAtMs < this.#clock.now() - this.#lifetimeMs) this.#addresses.delete(token);
    }
    const token = randomBytes(24).toString('base64url');
    this.#addresses.set(token, { ...address, expiresAtMs: this.#clock.now() + this.#lifetimeMs });
    return token;
  }
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    // Not percent-encoded, so not a value from here.
    return value;
  }
}
