import type { Duplex } from 'node:stream';
import { decode, type Messages, WireError } from '@livetap/live/schema';
import type { WebSocket } from 'ws';
import type { FaultyLink } from '../faults/fault.js';
import type { SimulatedRoom } from '../room/simulated-room.js';
import type { Watcher } from '../room/watcher.js';
import type { Service } from '../service.js';
import type { Batch } from './frames.js';
import type { Admission } from './handshake.js';
import { batchFrame, entryFrame, type OutgoingFrame, plainFrame } from './outgoing-frame.js';
import { UnackedFrames } from './unacked-frames.js';
import { beginningOfFrame } from './web-socket-frame.js';

type ClientFrame = Messages['WebcastPushFrame'];

const normalClosure = 1000;

/** One client on the push socket, from its handshake to its close. */
export class Session implements Watcher, FaultyLink {
  readonly acceptsGzip: boolean;
  readonly #socket: WebSocket;
  /** What the WebSocket runs over. */
  readonly #connection: Duplex;
  readonly #service: Service;
  readonly #historyLength: number;
  readonly #unacked = new UnackedFrames();
  /** The room of the address at first, then the one entered last. */
  #room: SimulatedRoom;
  #entries = 0;
  #lastHeartbeat = 0;
  #mayCountAnew = true;
  #framesSent = 0;
  #isHeld = false;
  /** The close that a client could not be told of while it was not heard. */
  #heldClose: number | undefined;
  #cancelTimeout = (): void => {};

  constructor(socket: WebSocket, connection: Duplex, admission: Admission, service: Service) {
    this.#socket = socket;
    this.#connection = connection;
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

  get room(): SimulatedRoom {
    return this.#room;
  }

  deliver(batch: Batch): void {
    this.#send(batchFrame(batch, this.nextSeqId(), this.acceptsGzip));
  }

  close(code: number): void {
    // A client that does not answer the close must not count as a listener meanwhile.
    this.#leave();
    if (this.#isHeld) this.#heldClose = code;
    else this.#socket.close(code);
  }

  nextSeqId(): number {
    this.#framesSent++;
    return this.#framesSent;
  }

  breakOff(frame: Uint8Array): void {
    this.#leave();
    this.#connection.end(beginningOfFrame(frame), () => this.#connection.destroy());
  }

  hold(): void {
    this.#isHeld = true;
    this.#socket.pause();
  }

  release(): void {
    this.#isHeld = false;
    this.#socket.resume();
    if (this.#heldClose !== undefined) this.close(this.#heldClose);
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

    this.#send(entryFrame(room.entryBatch(), this.nextSeqId()));
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
    this.#send(plainFrame('hb', this.nextSeqId()));
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
    if (!this.#unacked.acked(logId)) {
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

  /** The one place where frames go out, as the faults let them. */
  #send(frame: OutgoingFrame): void {
    this.#service.faults.frame(frame, this, ({ logId, bytes }) => {
      if (logId !== '0') this.#unacked.sent(logId);
      this.#socket.send(bytes);
    });
  }
}
