import type { FrameLimits } from './frames/limits.js';
import type { WebcastHttpClient } from './http/client.js';
import { UserOfflineError } from './lookup/errors.js';
import { lookupRoom } from './lookup/lookup-room.js';
import type { RoomInfo } from './lookup/replies.wire.js';
import { fetchRoomInfo } from './lookup/room-info.js';
import { connectionDefaults, type TikTokLiveConnectionOptions } from './options.js';
import type { Signer } from './signing/signer.js';
import type { FrameSource } from './sources/source.js';
import { type WebcastWebSocketClient, webSocketSource } from './sources/websocket.js';

/** A room that was found to be live. */
export interface FoundRoom {
  readonly roomId: string;
  /** Absent when it was not asked for. */
  readonly roomInfo: RoomInfo | undefined;
}

/** Who is looked for, and how. */
export interface RoomRequest {
  readonly webClient: WebcastHttpClient;
  readonly uniqueId: string;
  readonly options: TikTokLiveConnectionOptions;
  readonly signal: AbortSignal;
}

/**
 * From a username to a live room: the lookup, and the room's information unless that is switched off.
 * @param roomId skips the lookup when it is known already
 * @throws UserOfflineError when the streamer is not live, or any error of the lookup.
 */
export async function findRoom(request: RoomRequest, roomId: string | undefined): Promise<FoundRoom> {
  const { webClient, uniqueId, options, signal } = request;
  const { fetchRoomInfoOnConnect = connectionDefaults.fetchRoomInfoOnConnect } = options;
  let id = roomId;
  if (id === undefined) {
    const found = await lookupRoom({ webClient, uniqueId, signal });
    // An offline streamer keeps the id of the last room. Without one there is nothing to connect to in any case.
    if (found.status === 'offline' && (fetchRoomInfoOnConnect || found.roomId === '')) {
      throw new UserOfflineError(`@${uniqueId} is not live.`, { roomId: found.roomId });
    }
    id = found.roomId;
  }
  const roomInfo = fetchRoomInfoOnConnect ? await fetchRoomInfo({ webClient, roomId: id, signal }) : undefined;
  return { roomId: id, roomInfo };
}

/** What turns a room into a socket. */
export interface SocketRequest extends RoomRequest {
  readonly signer: Signer;
  readonly limits: FrameLimits;
  /** Called with the open socket. */
  readonly onOpen: (client: WebcastWebSocketClient) => void;
}

/**
 * From a room to its push socket: one signature, one address, one socket.
 * @returns the source, and the room that was really signed
 * @throws any error of the signer.
 */
export async function signedSource(
  { webClient, uniqueId, options, signal, signer, limits, onOpen }: SocketRequest,
  roomId: string,
): Promise<{ readonly roomId: string; readonly source: FrameSource }> {
  const signed = await signer.sign({ roomId, uniqueId, userAgent: webClient.userAgent, signal });
  const { processInitialData = connectionDefaults.processInitialData } = options;
  const source = webSocketSource({
    url: signed.url,
    headers: {
      'User-Agent': signed.userAgent,
      Cookie: webClient.cookieJar.header(signed.url, signed.cookies),
      ...options.wsClientHeaders,
    },
    initial: processInitialData ? signed.initial : undefined,
    handshakeTimeoutMs: options.connectTimeoutMs ?? connectionDefaults.connectTimeoutMs,
    maxFrameBytes: limits.maxFrameBytes,
    client: options.wsClientOptions,
    onOpen,
  });
  return { roomId: signed.roomId, source };
}
