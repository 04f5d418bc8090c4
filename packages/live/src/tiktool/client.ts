import type { ProviderQuota } from '../euler/quota.js';
import { baseAddress, resolveEndpoints } from '../http/endpoints.js';
import { InvalidRequestError } from '../http/errors.js';
import { type ExchangeOptions, exchangeSettings } from '../http/exchange.js';
import { tagOf } from '../http/tag.js';
import { callTikTool, type TikToolCallOptions, type TikToolCallSettings } from './call.js';
import type { TikToolEndpoint } from './endpoint.js';
import { tikToolEndpoints } from './endpoints.js';
import type { TikToolResponse } from './reply.js';

/** How a {@link TikToolClient} is set up. */
export interface TikToolClientOptions extends ExchangeOptions {
  /** @defaultValue the environment variable `TIKTOOL_API_KEY`, else none; the provider wants one for nearly everything */
  readonly apiKey?: string | undefined;
  /**
   * Address of the provider, or of a server that speaks the same protocol.
   * @defaultValue `endpoints.tiktool`: `https://api.tik.tools`
   */
  readonly serverUrl?: string | undefined;
  /** Milliseconds since 1970. @defaultValue `Date.now` */
  readonly now?: (() => number) | undefined;
}

/** A method for each endpoint: the fields that it takes, then {@link TikToolCallOptions}. */
export type TikToolMethods = {
  readonly [Name in keyof typeof tikToolEndpoints]: (typeof tikToolEndpoints)[Name] extends TikToolEndpoint<
    infer Input,
    infer Data
  >
    ? (input: Input, options?: TikToolCallOptions) => Promise<TikToolResponse<Data>>
    : never;
};

/**
 * The REST API of TikTool. It gives answers as they come: many are instructions, for a request that the client has to make
 * itself. `callApi` follows those to the end.
 *
 * Each method rejects with SignatureRateLimitError (whose `resetTime` is that of `X-RateLimit-Reset`), PremiumFeatureError
 * or another SignAPIError when the provider refuses, fails or cannot be reached.
 *
 * @example
 * const { reply } = await new TikToolClient({ apiKey }).api.roomId({ unique_id: 'streamer_name' });
 */
export class TikToolClient {
  /** Address of the provider, without a slash at the end. */
  readonly serverUrl: string;
  /** The endpoints as methods. */
  readonly api: TikToolMethods;
  readonly #settings: TikToolCallSettings;

  /** @throws InvalidOptionError when an option has a value that cannot be used. */
  constructor(options: TikToolClientOptions = {}) {
    this.serverUrl = baseAddress('serverUrl', options.serverUrl ?? resolveEndpoints().tiktool);
    this.#settings = {
      serverUrl: this.serverUrl,
      apiKey: options.apiKey ?? environmentKey(),
      transport: exchangeSettings(options),
      now: options.now ?? Date.now,
      quota: { newest: undefined },
    };
    const methods = Object.entries(tikToolEndpoints).map(([name, { method, path }]) => [
      name,
      (input: object, callOptions?: TikToolCallOptions) => this.#call(path, input, { method, ...given(callOptions) }),
    ]);
    // Entries forget which name has which types.
    this.api = Object.fromEntries(methods) as TikToolMethods;
  }

  /** What the provider said last about the calls that are left to the key; undefined until it was said. */
  get quota(): ProviderQuota | undefined {
    return this.#settings.quota.newest;
  }

  /** Stands for the address and the key: the same for all clients that spend the same quota. Nothing of the key can be read from it. */
  get account(): string {
    return `${this.serverUrl} ${tagOf(this.#settings.apiKey)}`;
  }

  /** Whether calls carry an API key. */
  get hasApiKey(): boolean {
    return this.#settings.apiKey !== undefined;
  }

  /**
   * Calls any path of the provider, also one that has no method here.
   * @param path - From the first slash on, without a query.
   * @throws InvalidRequestError for a path that is none, and what every method throws.
   */
  async request(path: string, input: object = {}, options: TikToolCallOptions = {}): Promise<TikToolResponse> {
    // Dots would lead out of the provider's part of a server.
    if (typeof path !== 'string' || !/^(?:\/[\w-][\w.-]*)+\/?$/.test(path)) {
      throw new InvalidRequestError('endpoint has to be a path of the provider, such as /webcast/room_info.');
    }
    return this.#call(path, input, options);
  }

  #call(path: string, input: object, { method = 'POST', ...options }: TikToolCallOptions): Promise<TikToolResponse> {
    return callTikTool(this.#settings, { ...options, path, input, method });
  }
}

/** So that a method that is there but undefined does not hide that of the endpoint. */
function given({ method, ...options }: TikToolCallOptions = {}): TikToolCallOptions {
  return method === undefined ? options : { ...options, method };
}

function environmentKey(): string | undefined {
  const { process } = globalThis as {
    readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
  };
  return process?.env?.TIKTOOL_API_KEY || undefined;
}
