import type { ProviderBudget } from './budget.js';

/** The room to get a socket address for. */
export interface SignRequest {
  /** Decimal digits, or `0` to let the provider find the room of `uniqueId`. */
  readonly roomId: string;
  readonly uniqueId: string;
  /** What the socket will send. The signature is bound to it. */
  readonly userAgent: string;
  /** Where to go on after an interruption, from the last batch received. */
  readonly cursor?: string;
  /** Belongs to the cursor: what the last batch had with it. Neither Euler Stream nor TikTool takes it. */
  readonly internalExt?: string;
  readonly signal?: AbortSignal;
}

/** What every provider turns a room into: an address for one socket. */
export interface SignedSocket {
  /** The complete address, query included, to open once and soon: a signature lives for about 30 seconds. */
  readonly url: string;
  /** The room the provider really signed, which wins over the one asked for. */
  readonly roomId: string;
  /** `name=value` pairs for the handshake, on top of the cookies of the connection. */
  readonly cookies: readonly string[];
  /** What the handshake has to send as its user agent. */
  readonly userAgent: string;
  /** The parameters in the query of `url`, decoded. To read only: changing them breaks the signature. */
  readonly params: Readonly<Record<string, string>>;
  /** The first batch, still encoded, when the provider fetched it along the way. */
  readonly initial?: Uint8Array;
}

/** A sign provider. */
export interface Signer {
  readonly name: string;
  /** Whose quota each signature spends, together with all rooms of the process that spend the same. @defaultValue nobody's */
  readonly budget?: ProviderBudget | undefined;
  /** Whether an address costs a signature of a provider, which is nothing to be spent on a stream that is over. @defaultValue true */
  readonly signs?: boolean | undefined;
  /**
   * Gets an address for one socket. Each one is for a single use: after a failed handshake sign again.
   * @throws SignAPIError or one of its subclasses when the provider gives none.
   * @throws UnknownPushHostError when it names a host that is not TikTok's.
   */
  sign(request: SignRequest): Promise<SignedSocket>;
}
