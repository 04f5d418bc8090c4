import { decode, type Messages, WireError } from '@livetap/live/schema';
import type { WebSocket } from 'ws';
import type { SimulatedRoom, Watcher } from '../room/simulated-room.js';
import type { Service } from '../service.js';
import { type Batch, serverFrame } from './frames.js';
import type { Admission } from './handshake.js';

type ClientFrame = Messages['WebcastPushFrame'];

const normalClosure = 1000;
const nothing = new Uint8Array();

/** One client on the push socket, from its handshake to its close. */
export class Session implements Watcher {
  readonly acceptsGzip: boolean;
  readonly #socket: WebSocket;
  readonly #service: Service;
  readonly #historyLength: number;
  readonly #unacked = new Set<string>();
  /** The room of the address at first, then the one entered last. */
  #room: SimulatedRoom;
  #entries = 0;
  #lastHeartbeat = 0;
  #mayCountAnew = true;
  #framesSent = 0;
  #cancelTimeout = (): void => {};

  constructor(socket: WebSocket, admission: Admission, service: Service) {
    this.#socket = socket;
    this.#service = service;
    this.#room = admission.room;
    this.acceptsGzip = admission.acceptsGzip;
    this.#historyLength = admission.historyLength;
    socket.on('message', (data, isBinary) => this.#receive(data, isBinary));
    socket.on('close', () => this.#leave());
    // The close that follows an error says all there is to say.
    socket.on('error', () => {});
    this.#awaitHeartbeat();
  }

  deliver({ logId, bytes, gzipped, cursor }: Batch): void {
    const packed = this.acceptsGzip ? gzipped : undefined;
    this.#unacked.add(logId);
    const content = { payload: packed ?? bytes, compressed: packed !== undefined, cursor };
    this.#send(serverFrame('msg', this.#nextFrame(), logId, content));
  }

  close(code: number): void {
    // A client that does not answer the close must not count as a listener meanwhile.
    this.#leave();
    this.#socket.close(code);
  }

  #receive(data: unknown, isBinary: boolean): void {
    if (!isBinary || !(data instanceof Uint8Array)) {
      this.#room.addViolation('A text frame came; frames are binary.');
      return;
    }
    try {
      this.#handle(decode('WebcastPushFrame', data));
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      this.#room.addViolation(`A frame of ${data.length} bytes came that cannot be decoded.`);
    }
  }

  #handle(frame: ClientFrame): void {
    if (frame.payloadType === 'im_enter_room') this.#enter(frame);
    else if (frame.payloadType === 'hb') this.#heartbeat(frame);
    else if (frame.payloadType === 'ack') this.#ack(frame);
    else this.#room.addViolation(`A frame of the unknown type "${frame.payloadType}" came.`);
  }

  /** Enters a room, or leaves the one it is in for another. */
  #enter(frame: ClientFrame): void {
    const { roomId, enterUniqueId, liveId, identity } = decode('WebcastImEnterRoomMessage', frame.payload);
    const room = this.#service.rooms.onAir(roomId);
    if (room === undefined) {
      this.#room.addViolation(`A client wants to enter room ${roomId}, which is not on the air.`);
      return;
    }
    if (liveId !== '12' || identity !== 'audience') {
      room.addViolation(`A client entered with liveId ${liveId} and identity "${identity}", not 12 and "audience".`);
    }
    this.#room.leave(this);
    this.#room = room;
    if (this.#entries > 0) this.#lastHeartbeat = 0;
    this.#mayCountAnew = true;
    room.addEntry({ atMs: this.#service.clock.now(), roomId, enterUniqueId });

    const { logId, cursor } = room.entryBatch();
    this.#unacked.add(logId);
    const content = { payload: nothing, compressed: false, cursor };
    this.#send(serverFrame('im_enter_room_resp', this.#nextFrame(), logId, content));
    const history = this.#entries === 0 ? room.historyBatch(this.#historyLength) : undefined;
    if (history !== undefined) this.deliver(history);
    this.#entries++;
    room.enter(this);
  }

  #heartbeat({ payload }: ClientFrame): void {
    this.#awaitHeartbeat();
    const { roomId, sendPacketSeqId } = decode('HeartBeatMessage', payload);
    // Old clients send a heartbeat without any payload.
    if (payload.length > 0) this.#checkHeartbeat(roomId, Number(sendPacketSeqId));
    this.#room.addHeartbeat({ atMs: this.#service.clock.now(), roomId, sequence: sendPacketSeqId });
    this.#send(serverFrame('hb', this.#nextFrame(), '0'));
  }

  #checkHeartbeat(roomId: string, sequence: number): void {
    if (roomId !== this.#room.roomId) {
      this.#room.addViolation(`A heartbeat names room ${roomId}, but the client is in ${this.#room.roomId}.`);
    }
    // Some clients do not count at all.
    if (sequence === 0) return;
    const anew = this.#mayCountAnew && sequence === 1;
    if (!anew && sequence !== this.#lastHeartbeat + 1) {
      this.#room.addViolation(`Heartbeat ${sequence} came after heartbeat ${this.#lastHeartbeat}.`);
    }
    this.#mayCountAnew = false;
    this.#lastHeartbeat = sequence;
  }

  #ack({ logId, payload }: ClientFrame): void {
    if (!this.#unacked.delete(logId)) {
      this.#room.addViolation(`Frame ${logId} was acked, but was not sent to this client or was acked before.`);
    }
    this.#room.addAck({ atMs: this.#service.clock.now(), logId, payload: new TextDecoder().decode(payload) });
  }

  #leave(): void {
    this.#cancelTimeout();
    this.#room.leave(this);
  }

  #awaitHeartbeat(): void {
    this.#cancelTimeout();
    const { clock, heartbeatTimeoutMs } = this.#service;
    this.#cancelTimeout = clock.after(heartbeatTimeoutMs, () => this.close(normalClosure));
  }

  #nextFrame(): number {
    this.#framesSent++;
    return this.#framesSent;
  }

  /** The one place where a frame goes out. */
  #send(frame: Uint8Array): void {
    this.#socket.send(frame);
  }
}
