import type { WebcastHttpClient } from '../http/client.js';
import { InvalidRequestError } from '../http/errors.js';
import { idOf } from '../http/fields.js';
import { devicePreset } from '../http/presets.js';
import { UserOfflineError } from '../lookup/errors.js';
import { resolveRoomId } from '../lookup/resolve-live-page.js';
import { pushParams } from './push-address.js';
import type { SignRequest } from './signer.js';

/** What an address that the client builds by itself is made of. */
export interface DirectAddressOptions {
  /** Its presets are what the address claims, and it asks TikTok for a visitor cookie. */
  readonly webClient: WebcastHttpClient;
  /** Parameters for the socket address, on top of the defaults. @defaultValue none */
  readonly pushParams?: Readonly<Record<string, string>> | undefined;
  /** Where the live page says that TikTok serves the visitor from, such as `US_TTP`. @defaultValue none: the host for all */
  readonly clusterRegion?: string | undefined;
  /** Source of numbers from 0 to below 1. @defaultValue `Math.random` */
  readonly random?: (() => number) | undefined;
}

const path = '/webcast/im/ws_proxy/ws_reuse_supplement/';

/** The push server for a visitor of this region. */
export function pushServerFor(clusterRegion = ''): string {
  const region = ['eu', 'us'].find(name => clusterRegion.toLowerCase().includes(name));
  return `wss://webcast-ws.${region === undefined ? '' : `${region}.`}tiktok.com${path}`;
}

/**
 * The parameters of a socket without a first batch: no position to go on from, and the heartbeat that clients of this kind
 * name (protocol notes 5.1).
 */
export function directParams(
  { webClient, random, ...options }: DirectAddressOptions,
  { roomId, userAgent }: Pick<SignRequest, 'roomId' | 'userAgent'>,
): Record<string, string> {
  const presets = { ...webClient.presets, device: devicePreset(userAgent) };
  const all = pushParams({ presets, roomId, cursor: '', internalExt: '', random });
  const { cursor: _cursor, internal_ext: _internalExt, ...params } = all;
  return { ...params, ws_direct: '1', heartbeat_duration: '10000', ...options.pushParams };
}

/**
 * The room of a request; with id 0 that of the username, by the live page.
 * @throws InvalidRequestError without either, UserOfflineError when that user is not live, and what `resolveRoomId` throws.
 */
export async function roomOf(webClient: WebcastHttpClient, request: SignRequest): Promise<string> {
  const { roomId, uniqueId, signal } = request;
  if (idOf(roomId) !== '') return roomId;
  if (roomId !== '0' || !uniqueId) {
    throw new InvalidRequestError('Signing needs a room id in decimal digits, or 0 and a username.');
  }
  const found = await resolveRoomId(uniqueId, { webClient, signal, fresh: true });
  if (found === null) throw new UserOfflineError(`@${uniqueId} is not live.`);
  return found;
}
