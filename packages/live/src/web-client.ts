import { WebcastHttpClient, type WebcastHttpClientOptions } from './http/client.js';
import type { AddressSigner } from './http/signed-request.js';
import type { LiveRoomUserInfo } from './lookup/replies.wire.js';
import { RouteConfig, type Routes } from './routes.js';
import { addressSigner } from './signing/address-signer.js';
import { eulerBudget } from './signing/budget.js';
import { processBudgets, type SourceBudgets } from './supervision/budgets.js';

/** What a route needs when a client calls it: all but the client itself. */
type Bound<Name extends keyof Routes> = Omit<Parameters<Routes[Name]>[0], 'webClient' | 'apiClient'>;

/** What the live page says about a streamer; the same once more as `data`. */
export interface FetchRoomInfoFromHtmlRouteResponse extends LiveRoomUserInfo {
  readonly data: LiveRoomUserInfo;
}

/**
 * The HTTP client of a connection, with routes as its methods: `webClient.fetchRoomInfo({ roomId })` is
 * `RouteConfig.fetchRoomInfo({ webClient, roomId })`. They reject with what their routes throw.
 */
export class TikTokWebClient extends WebcastHttpClient {
  readonly #budgets: SourceBudgets;

  /**
   * @param budgets what clients spend together on signatures @defaultValue one for all of the process
   * @throws InvalidOptionError when an option has a value that cannot be used.
   */
  constructor(options: WebcastHttpClientOptions = {}, budgets: SourceBudgets = processBudgets) {
    super(options);
    this.#budgets = budgets;
  }

  /**
   * Has single requests signed by the provider, each of which spends the budget of the key; undefined without an API key, which it
   * wants for that.
   */
  get addressSigner(): AddressSigner | undefined {
    const { apiClient } = this;
    if (!apiClient.hasApiKey) return undefined;
    const sign = addressSigner(request =>
      RouteConfig.fetchWebcastSignatureFromProvider({ ...request, webClient: this }),
    );
    const budget = eulerBudget(apiClient, this);
    return (url, request) => this.#budgets.call(budget, request.signal, () => sign(url, request));
  }

  /** A room as TikTok describes it. */
  fetchRoomInfo(request: Bound<'fetchRoomInfo'>): ReturnType<Routes['fetchRoomInfo']> {
    return RouteConfig.fetchRoomInfo({ ...request, webClient: this });
  }

  /** The gifts that can be sent in a room. */
  fetchRoomGifts(request: Bound<'fetchRoomGifts'>): ReturnType<Routes['fetchRoomGifts']> {
    return RouteConfig.fetchRoomGifts({ ...request, webClient: this });
  }

  /** A user by the profile page. */
  fetchUserInfo(request: Bound<'fetchUserInfo'>): ReturnType<Routes['fetchUserInfo']> {
    return RouteConfig.fetchUserInfo({ ...request, webClient: this });
  }

  /** One page of the live rooms that TikTok recommends. */
  fetchFeed(request: Bound<'fetchFeed'> = {}): ReturnType<Routes['fetchFeed']> {
    return RouteConfig.fetchFeed({ ...request, webClient: this });
  }

  /** What coins cost. */
  fetchPriceList(request: Bound<'fetchPriceList'> = {}): ReturnType<Routes['fetchPriceList']> {
    return RouteConfig.fetchPriceList({ ...request, webClient: this });
  }

  /** Writes a comment straight to TikTok; needs a session. */
  sendRoomChat(request: Bound<'sendRoomChat'>): ReturnType<Routes['sendRoomChat']> {
    return RouteConfig.sendRoomChat({ ...request, webClient: this });
  }

  /** A streamer by the JSON endpoint of the live page. */
  fetchRoomInfoFromApiLive(request: Bound<'fetchRoomInfoFromApiLive'>): ReturnType<Routes['fetchRoomInfoFromApiLive']> {
    return RouteConfig.fetchRoomInfoFromApiLive({ ...request, webClient: this });
  }

  /** A streamer by the live page itself. */
  async fetchRoomInfoFromHtml(request: Bound<'fetchRoomInfoFromHtml'>): Promise<FetchRoomInfoFromHtmlRouteResponse> {
    const info = await RouteConfig.fetchRoomInfoFromHtml({ ...request, webClient: this });
    return { ...info, data: info };
  }

  /** The signed address of a room's socket, with its first batch, by the sign provider. */
  fetchSignedWebSocketFromEuler(
    request: Bound<'fetchSignedWebSocketFromProvider'>,
  ): ReturnType<Routes['fetchSignedWebSocketFromProvider']> {
    return RouteConfig.fetchSignedWebSocketFromProvider({ ...request, webClient: this });
  }

  /** The room of a streamer, by the sign provider. */
  fetchRoomIdFromEuler(request: Bound<'fetchRoomIdFromProvider'>): ReturnType<Routes['fetchRoomIdFromProvider']> {
    return RouteConfig.fetchRoomIdFromProvider({ ...request, webClient: this });
  }

  /** A streamer and the room, by the sign provider. */
  fetchRoomInfoFromEuler(request: Bound<'fetchRoomInfoFromProvider'>): ReturnType<Routes['fetchRoomInfoFromProvider']> {
    return RouteConfig.fetchRoomInfoFromProvider({ ...request, webClient: this });
  }
}
