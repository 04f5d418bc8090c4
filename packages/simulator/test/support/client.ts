import { gunzipSync } from 'node:zlib';
import { decode, encode, type Messages } from '@livetap/live/schema';
import { WebSocket } from 'ws';
import type { Room } from '../../src/room/room.js';
import type { Simulator } from '../../src/simulator.js';

export const userAgent = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Test/1.0';
export const pushPath = '/webcast/im/ws_proxy/ws_reuse_supplement/';

/** A frame from the server, its batch unpacked and decoded. */
export interface ReceivedFrame {
  readonly frame: Messages['WebcastPushFrame'];
  readonly gzipped: boolean;
  readonly batch: Messages['ProtoMessageFetchResult'];
}

/** What the simulator said instead of accepting a socket. */
export interface RefusedUpgrade {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** A client that does nothing by itself: the test says what it sends. */
export class RawClient {
  readonly received: ReceivedFrame[] = [];
  /** Every frame as it came. */
  readonly bytes: Buffer[] = [];
  /** Frames that could not be unpacked. */
  readonly unreadable: Buffer[] = [];
  readonly closed: Promise<number>;
  readonly #socket: WebSocket;
  #look = (): void => {};

  constructor(socket: WebSocket) {
    this.#socket = socket;
    this.closed = new Promise(resolve => socket.once('close', resolve));
    socket.on('message', data => {
      const bytes = data as Buffer;
      this.bytes.push(bytes);
      try {
        this.received.push(unpack(bytes));
      } catch {
        this.unreadable.push(bytes);
      }
      this.#look();
    });
  }

  /** Waits until that many frames could not be unpacked. */
  async unreadables(count: number): Promise<readonly Buffer[]> {
    while (this.unreadable.length < count) {
      await new Promise<void>(resolve => {
        this.#look = resolve;
      });
    }
    return this.unreadable;
  }

  /** The first frame of this type, from the given position on. */
  async frame(payloadType: string, index = 0): Promise<ReceivedFrame> {
    for (;;) {
      const found = this.received.filter(({ frame }) => frame.payloadType === payloadType)[index];
      if (found !== undefined) return found;
      await new Promise<void>(resolve => {
        this.#look = resolve;
      });
    }
  }

  send(payloadType: string, payload: Uint8Array = new Uint8Array(), logId = '0'): void {
    this.sendBytes(encode('WebcastPushFrame', { payloadEncoding: 'pb', payloadType, payload, logId }));
  }

  sendBytes(bytes: Uint8Array | string): void {
    this.#socket.send(bytes);
  }

  async enter(roomId: string, fields: object = {}): Promise<ReceivedFrame> {
    const count = this.received.filter(({ frame }) => frame.payloadType === 'im_enter_room_resp').length;
    const entry = { roomId, liveId: '12', identity: 'audience', enterUniqueId: '1234567890123456789', ...fields };
    this.send('im_enter_room', encode('WebcastImEnterRoomMessage', entry));
    return this.frame('im_enter_room_resp', count);
  }

  heartbeat(roomId: string, sequence: number): void {
    this.send('hb', encode('HeartBeatMessage', { roomId, sendPacketSeqId: String(sequence) }));
  }

  ack({ frame, batch }: ReceivedFrame): void {
    this.send('ack', new TextEncoder().encode(batch.internalExt), frame.logId);
  }

  close(): void {
    this.#socket.close();
  }
}

/** The answer of the sign provider, decoded. */
export async function sign(
  simulator: Simulator,
  roomId: string,
  query: Record<string, string> = {},
  headers: Record<string, string> = {},
): Promise<{ response: Response; result: Messages['ProtoMessageFetchResult']; cookie: string }> {
  const search = new URLSearchParams({ client: 'ttlive-other', user_agent: userAgent, ...query });
  const response = await fetch(`${simulator.endpoints.sign}/webcast/rooms/${roomId}/connect?${search}`, { headers });
  const result = decode('ProtoMessageFetchResult', new Uint8Array(await response.arrayBuffer()));
  const cookie = response.headers.get('x-set-tt-cookie')?.split(';')[0] ?? '';
  return { response, result, cookie };
}

/** The address of the socket for the answer of the sign provider. */
export function signedAddress(result: Messages['ProtoMessageFetchResult'], roomId: string): string {
  const { cursor, internalExt, wsParams, wsUrl } = result;
  const search = { aid: '1988', compress: 'gzip', room_id: roomId, cursor, internal_ext: internalExt, ...wsParams };
  return `${wsUrl}?${new URLSearchParams(search)}`;
}

/** Opens a socket; resolves to a client, or to the refusal. */
export function open(url: string, headers: Record<string, string>): Promise<RawClient | RefusedUpgrade> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { headers });
    const client = new RawClient(socket);
    socket.once('open', () => resolve(client));
    socket.once('unexpected-response', (_request, response) => {
      resolve({ status: response.statusCode, headers: response.headers });
      response.destroy();
    });
    socket.once('error', reject);
  });
}

/** A socket for a room with nothing but a visitor cookie; nothing is entered yet. */
export async function openUnsigned(
  simulator: Simulator,
  room: Room,
  query: Record<string, string> = {},
): Promise<RawClient> {
  const [cookie = ''] = (await fetch(`${simulator.url}/`)).headers.getSetCookie();
  const search = new URLSearchParams({ aid: '1988', room_id: room.roomId, ...query });
  const headers = { 'user-agent': userAgent, cookie: cookie.split(';')[0] ?? '' };
  return accepted(await open(`${simulator.endpoints.push}${pushPath}?${search}`, headers));
}

/** A socket for a room with a signature; nothing is entered yet. */
export async function openSigned(simulator: Simulator, room: Room): Promise<RawClient> {
  const { result, cookie } = await sign(simulator, room.roomId);
  return accepted(await open(signedAddress(result, room.roomId), { 'user-agent': userAgent, cookie }));
}

/** A client in the room, by way of the sign provider. */
export async function watch(simulator: Simulator, room: Room): Promise<RawClient> {
  const client = await openSigned(simulator, room);
  await client.enter(room.roomId);
  return client;
}

function accepted(opened: RawClient | RefusedUpgrade): RawClient {
  if (opened instanceof RawClient) return opened;
  throw new Error(`The socket was refused with ${opened.status}.`);
}

function unpack(data: Uint8Array): ReceivedFrame {
  const frame = decode('WebcastPushFrame', data);
  const gzipped = frame.payload[0] === 0x1f && frame.payload[1] === 0x8b;
  const batch = decode('ProtoMessageFetchResult', gzipped ? gunzipSync(frame.payload) : frame.payload);
  return { frame, gzipped, batch };
}
