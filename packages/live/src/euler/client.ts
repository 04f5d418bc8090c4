import { baseAddress, resolveEndpoints } from '../http/endpoints.js';
import { type ExchangeOptions, exchangeSettings } from '../http/exchange.js';
import { tagOf } from '../http/tag.js';
import * as accounts from './account-endpoints.js';
import { type CallSettings, callEndpoint, type EulerCallOptions, type EulerResponse } from './call.js';
import type { Endpoint } from './endpoint.js';
import type { ProviderQuota } from './quota.js';
import { type SignBaseOptions, SignConfig } from './sign-config.js';
import * as tiktok from './tiktok-endpoints.js';
import * as webcast from './webcast-endpoints.js';

/** How a client of the provider is set up. */
export interface EulerClientOptions extends ExchangeOptions {
  /** @defaultValue none: anonymous, which few endpoints allow */
  readonly apiKey?: string | undefined;
  /** Address of the provider, or of a server that speaks the same protocol. @defaultValue `https://api.eulerstream.com` */
  readonly basePath?: string | undefined;
  /** Sent with each call, for example `x-jwt-key`, which goes to those endpoints only that take a JWT. @defaultValue none */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** `headers` of it are sent like `headers`, which win. @defaultValue none */
  readonly baseOptions?: SignBaseOptions | undefined;
  /** Milliseconds since 1970. @defaultValue `Date.now` */
  readonly now?: (() => number) | undefined;
}

/** The methods of a group of endpoints: their arguments in order, then {@link EulerCallOptions}. */
export type EulerMethods<Group> = {
  readonly [Name in keyof Group]: Group[Name] extends Endpoint<infer Args, infer Reply>
    ? (...args: [...Args, options?: EulerCallOptions]) => Promise<EulerResponse<Reply>>
    : never;
};

/** Shared by all clients that have called nothing yet. */
const unused: readonly never[] = [];

/**
 * The provider's whole API. Groups, methods and the order of their arguments are those of its published clients.
 *
 * Each method rejects with SignatureRateLimitError, PremiumFeatureError or another SignAPIError when the provider refuses,
 * fails or cannot be reached, and with InvalidRequestError when an argument is missing that the address needs.
 *
 * @example
 * const { data } = await createEulerClient({ apiKey }).webcast.getRateLimits();
 */
export class EulerStreamApiClient {
  /** Address of the provider, without a slash at the end. */
  readonly basePath: string;
  #settings: CallSettings;
  /** Those that were used, of which there is seldom more than one. */
  #groups: readonly { readonly of: object; readonly methods: object }[] = unused;

  /**
   * Takes nothing from `SignConfig`; {@link createEulerClient} does.
   * @throws InvalidOptionError when an option has a value that cannot be used.
   */
  constructor(options: EulerClientOptions = {}) {
    this.basePath = baseAddress('basePath', options.basePath ?? resolveEndpoints().sign);
    this.#settings = {
      basePath: this.basePath,
      apiKey: options.apiKey,
      headers: { ...options.baseOptions?.headers, ...options.headers },
      transport: exchangeSettings(options),
      now: options.now ?? Date.now,
      quota: { newest: undefined },
    };
  }

  /**
   * What the provider said last about the calls that are left: in the headers of an answer to a call that counts, or when it was
   * asked for its limits, of which it is the tightest. The same for all clients that {@link with} made for this key. Undefined
   * until it was said.
   */
  get quota(): ProviderQuota | undefined {
    return this.#settings.quota.newest;
  }

  /** Stands for the address and the key: the same for all clients that spend the same quota. Nothing of the key can be read from it. */
  get account(): string {
    return `${this.basePath} ${tagOf(this.#settings.apiKey)}`;
  }

  /** Whether calls carry an API key, which most endpoints need. */
  get hasApiKey(): boolean {
    return this.#settings.apiKey !== undefined;
  }

  /** The account behind the key. */
  get accounts(): EulerMethods<typeof accounts.accounts> {
    return this.#group(accounts.accounts);
  }

  /** API keys and JWTs. */
  get authentication(): EulerMethods<typeof accounts.authentication> {
    return this.#group(accounts.authentication);
  }

  /** The machines of the provider. */
  get analytics(): EulerMethods<typeof accounts.analytics> {
    return this.#group(accounts.analytics);
  }

  /** Calls to a server of yours when somebody goes live. */
  get alerts(): EulerMethods<typeof accounts.alerts> {
    return this.#group(accounts.alerts);
  }

  /** The servers that an alert calls. */
  get alertTargets(): EulerMethods<typeof accounts.alertTargets> {
    return this.#group(accounts.alertTargets);
  }

  /** Sockets of the provider that are open. */
  get tikTokWebSocketAPI(): EulerMethods<typeof accounts.tikTokWebSocketAPI> {
    return this.#group(accounts.tikTokWebSocketAPI);
  }

  /** Signing of addresses, and the provider's login by OAuth. */
  get general(): EulerMethods<typeof tiktok.general> {
    return this.#group(tiktok.general);
  }

  /** The name that {@link general} has in the oldest clients. */
  get tiktok(): EulerMethods<typeof tiktok.general> {
    return this.general;
  }

  /** Recognition of captcha pictures, as the provider sells it. Nothing in this library calls it. */
  get captchas(): EulerMethods<typeof tiktok.captchas> {
    return this.#group(tiktok.captchas);
  }

  /** Who is live, feeds and rankings; and the older names of what the groups below do. */
  get webcast(): EulerMethods<typeof webcast.webcast> {
    return this.#group(webcast.webcast);
  }

  /** Streamers: their room, gifts and earnings. */
  get anchors(): EulerMethods<typeof webcast.anchors> {
    return this.#group(webcast.anchors);
  }

  /** The gift catalogue. */
  get gifts(): EulerMethods<typeof webcast.gifts> {
    return this.#group(webcast.gifts);
  }

  /** Rooms: signing, gifts, comments. */
  get rooms(): EulerMethods<typeof webcast.rooms> {
    return this.#group(webcast.rooms);
  }

  /** What moderators do. */
  get moderation(): EulerMethods<typeof webcast.moderation> {
    return this.#group(webcast.moderation);
  }

  /** Older names of endpoints that need a paid plan. */
  get premium(): EulerMethods<typeof webcast.premium> {
    return this.#group(webcast.premium);
  }

  /** The same client with other settings: those that are given win, headers are added. */
  with(options: EulerClientOptions): EulerStreamApiClient {
    const { transport, quota, ...settings } = this.#settings;
    const headers = { ...settings.headers, ...options.baseOptions?.headers, ...options.headers };
    const client = new EulerStreamApiClient({ ...transport, ...settings, ...given(options), headers });
    const isOfSameKey = client.#settings.apiKey === settings.apiKey && client.basePath === this.basePath;
    if (isOfSameKey) client.#settings = { ...client.#settings, quota };
    return client;
  }

  /** Made at first use: most programs need one group of the many. */
  #group<Group extends Readonly<Record<string, Endpoint<never, unknown>>>>(group: Group): EulerMethods<Group> {
    let methods = this.#groups.find(({ of }) => of === group)?.methods;
    if (methods === undefined) {
      const entries = Object.entries(group).map(([name, endpoint]) => [
        name,
        (...args: unknown[]) => callEndpoint(this.#settings, endpoint, args),
      ]);
      methods = Object.fromEntries(entries) as object;
      this.#groups = this.#groups.concat({ of: group, methods });
    }
    // The list forgets which group had which methods.
    return methods as EulerMethods<Group>;
  }
}

/**
 * A client with the settings of `SignConfig`, over which the options win.
 * @throws InvalidOptionError when a setting has a value that cannot be used.
 */
export function createEulerClient(options: EulerClientOptions = {}): EulerStreamApiClient {
  const { apiKey, basePath, baseOptions } = SignConfig;
  return new EulerStreamApiClient({ apiKey, basePath, baseOptions, ...given(options) });
}

/** Options without those that are there but undefined, so that they win over nothing. */
function given(options: EulerClientOptions): EulerClientOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
