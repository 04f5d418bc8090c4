import type { EulerStreamApiClient } from './euler/client.js';
import { fetchRoomInfoFromApiLive } from './lookup/api-live.js';
import { fetchFeed } from './lookup/feed.js';
import { fetchRoomGifts } from './lookup/gifts.js';
import { fetchRoomInfoFromHtml, type LookupByName } from './lookup/live-page.js';
import {
  apiLiveStep,
  type LookupStep,
  livePageStep,
  lookupRoom,
  providerStep,
  type RoomLookup,
} from './lookup/lookup-room.js';
import { fetchPriceList } from './lookup/price-list.js';
import {
  fetchRoomGiftGalleryFromProvider,
  fetchRoomGiftsFromProvider,
  fetchRoomIdFromProvider,
  fetchRoomInfoFromProvider,
} from './lookup/provider.js';
import { fetchRoomInfo } from './lookup/room-info.js';
import { fetchUserInfo } from './lookup/user-info.js';
import { sendRoomChat } from './room-chat.js';
import { sendRoomChatFromProvider } from './signing/room-chat.js';
import { fetchSignedWebSocketFromProvider, type SignedWebSocketProvider } from './signing/signed-websocket.js';
import { fetchWebcastSignatureFromProvider } from './signing/webcast-signature.js';

/** A streamer to look up by all ways, and which of them to leave out. */
export interface CompositeRequest extends LookupByName {
  /** Client of the sign provider. @defaultValue that of the `webClient` */
  readonly apiClient?: EulerStreamApiClient | undefined;
  /** @defaultValue false */
  readonly skipFetchRoomInfoFromHtmlRoute?: boolean | undefined;
  /** @defaultValue false */
  readonly skipFetchRoomInfoFromApiLiveRoute?: boolean | undefined;
  /** @defaultValue false */
  readonly skipFetchRoomIdFromEulerRoute?: boolean | undefined;
}

/** The routes by name. Each takes one object and returns a promise. */
export interface Routes {
  fetchRoomInfo: typeof fetchRoomInfo;
  fetchRoomGifts: typeof fetchRoomGifts;
  fetchUserInfo: typeof fetchUserInfo;
  fetchFeed: typeof fetchFeed;
  fetchPriceList: typeof fetchPriceList;
  fetchRoomInfoFromApiLive: typeof fetchRoomInfoFromApiLive;
  fetchRoomInfoFromHtml: typeof fetchRoomInfoFromHtml;
  fetchRoomIdFromProvider: typeof fetchRoomIdFromProvider;
  fetchRoomInfoFromProvider: typeof fetchRoomInfoFromProvider;
  fetchRoomGiftsFromProvider: typeof fetchRoomGiftsFromProvider;
  fetchRoomGiftGalleryFromProvider: typeof fetchRoomGiftGalleryFromProvider;
  fetchSignedWebSocketFromProvider: SignedWebSocketProvider;
  fetchWebcastSignatureFromProvider: typeof fetchWebcastSignatureFromProvider;
  sendRoomChat: typeof sendRoomChat;
  sendRoomChatFromProvider: typeof sendRoomChatFromProvider;
  fetchRoomIdComposite: typeof fetchRoomIdComposite;
  fetchIsLiveComposite: typeof fetchIsLiveComposite;
}

/**
 * Every HTTP route of this process. Assign a function to replace one: connections and the composite routes go through
 * this object, so they use it from their next call on. To wrap a route, keep the original and call it.
 *
 * @example
 * const original = RouteConfig.fetchSignedWebSocketFromProvider;
 * RouteConfig.fetchSignedWebSocketFromProvider = async args => {
 *   console.log('signing for room', args.roomId);
 *   return original(args);
 * };
 */
export const RouteConfig: Routes = {
  fetchRoomInfo,
  fetchRoomGifts,
  fetchUserInfo,
  fetchFeed,
  fetchPriceList,
  fetchRoomInfoFromApiLive,
  fetchRoomInfoFromHtml,
  fetchRoomIdFromProvider,
  fetchRoomInfoFromProvider,
  fetchRoomGiftsFromProvider,
  fetchRoomGiftGalleryFromProvider,
  fetchSignedWebSocketFromProvider,
  fetchWebcastSignatureFromProvider,
  sendRoomChat,
  sendRoomChatFromProvider,
  fetchRoomIdComposite,
  fetchIsLiveComposite,
};

/**
 * Finds the room of a streamer: live page, then JSON endpoint, then sign provider; the first that answers wins.
 * @returns decimal digits; of an offline streamer the last room; empty when there never was one
 * @throws UserNotFoundError when a way says that there is no such user and none says otherwise.
 * @throws InvalidResponseCompositeError when no way worked; `requestErrs` lists what each one saw.
 */
export async function fetchRoomIdComposite(request: CompositeRequest): Promise<string> {
  const { roomId } = await lookupByRoutes(request, 'fetchRoomIdComposite');
  return roomId;
}

/**
 * Whether a streamer is live, asked the same ways. A paused stream is.
 * @throws UserNotFoundError, InvalidResponseCompositeError
 */
export async function fetchIsLiveComposite(request: CompositeRequest): Promise<boolean> {
  const { status } = await lookupByRoutes(request, 'fetchIsLiveComposite');
  return status !== 'offline';
}

function lookupByRoutes(request: CompositeRequest, routeId: string): Promise<RoomLookup> {
  const { webClient, uniqueId, signal } = request;
  const steps: LookupStep[] = [];
  if (request.skipFetchRoomInfoFromHtmlRoute !== true) steps.push(livePageStep(RouteConfig.fetchRoomInfoFromHtml));
  if (request.skipFetchRoomInfoFromApiLiveRoute !== true) steps.push(apiLiveStep(RouteConfig.fetchRoomInfoFromApiLive));
  if (request.skipFetchRoomIdFromEulerRoute !== true) {
    steps.push(providerStep(RouteConfig.fetchRoomIdFromProvider, request.apiClient));
  }
  return lookupRoom({ webClient, uniqueId, signal, steps, routeId });
}
