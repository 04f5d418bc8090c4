// The rooms of the bench's own push server: as lean as it can be, so that what reads them is what is measured. Frames are made
// beforehand; a socket gets them in their order, from a place of its own in the stream, under numbers of its own.
import { decode, encode } from '@livetap/live/schema';
import { commentBody, numbered } from './corpus.js';

const tickMs = 1;
const firstLogId = 3825779194948756996n;
/** Log ids of a room are apart from those of the next one by more frames than it gets. */
const logIdsEach = 1_000_000n;
/** So far apart in the stream are two rooms beside each other. */
const apart = 37;
/** A room that has so many frames to confirm gets no more until it does: a reader that is too slow shows, and fills no memory. */
const mostUnconfirmed = 10;
/** A server that comes too late lets frames go rather than sending them all at once. */
const mostLateMs = 50;

/** One socket, which is one room: its numbers, and where in the stream it is. */
class PushRoom {
  #socket;
  #bodies;
  #logId;
  #next;
  #sent = 0;
  /** Frames of the stream that were sent, and how many of them were confirmed. */
  played = 0;
  acked = 0;

  constructor(socket, index, bodies) {
    this.#socket = socket;
    this.#bodies = bodies;
    this.#logId = firstLogId + BigInt(index) * logIdsEach;
    this.#next = (index * apart) % bodies.length;
    socket.on('message', data => this.#answer(decode('WebcastPushFrame', data)));
  }

  /** Sends the next frame of the stream, if the reader keeps up and there is one to send. @returns whether it was sent */
  play(framesEach) {
    if (this.played >= framesEach || this.played - this.acked >= mostUnconfirmed) return false;
    this.send(this.#bodies[this.#next]);
    this.#next = (this.#next + 1) % this.#bodies.length;
    this.played += 1;
    return true;
  }

  /** @param {Uint8Array} body a frame without its numbers */
  send(body) {
    this.#sent += 1;
    this.#socket.send(numbered(this.#sent, this.#logId + BigInt(this.#sent), body));
  }

  #answer({ payloadType }) {
    if (payloadType === 'ack') this.acked += 1;
    else if (payloadType === 'hb') this.send(answers.hb);
    else if (payloadType === 'im_enter_room') this.send(answers.entry);
    else throw new Error(`a frame of the type ${payloadType}`);
  }
}

const answers = {
  hb: encode('WebcastPushFrame', { payloadEncoding: 'pb', payloadType: 'hb' }),
  entry: encode('WebcastPushFrame', { payloadEncoding: 'pb', payloadType: 'im_enter_room_resp' }),
};

/**
 * All rooms of a server, and their pace. The first socket is the probe: it gets comments that say when they were sent, and
 * none of the other frames.
 */
export class PushRooms {
  #bodies;
  #probe;
  #rooms = [];
  #timers = [];
  #probes = 0;
  /** Frames that were due and were not sent: the reader or this server came too late. */
  #held = 0;

  /** @param {readonly Uint8Array[]} bodies frames without their numbers */
  constructor(bodies) {
    this.#bodies = bodies;
  }

  /** Takes a socket that is open. */
  add(socket) {
    const room = new PushRoom(socket, this.#rooms.length, this.#bodies);
    if (this.#probe === undefined) this.#probe = room;
    else this.#rooms.push(room);
  }

  /** Of the rooms, not of the probe. */
  get counts() {
    const sum = of => this.#rooms.reduce((total, room) => total + room[of], 0);
    return { played: sum('played'), acked: sum('acked'), held: this.#held };
  }

  /**
   * Sends to the first rooms from now on, spread evenly over time.
   * @param {object} pace
   * @param {number} pace.rooms how many; 0 stops
   * @param {number} pace.framesPerSecond of each
   * @param {number} [pace.probesPerSecond] comments to the probe @param {number} [pace.framesEach] after so many a room gets no more
   */
  play({ rooms, framesPerSecond, probesPerSecond = 0, framesEach = Infinity }) {
    for (const timer of this.#timers) clearInterval(timer);
    if (rooms === 0) return;
    const everyMs = 1000 / (rooms * framesPerSecond);
    let next = 0;
    let dueAt = performance.now();
    const sendDue = () => {
      const now = performance.now();
      if (now - dueAt > mostLateMs) {
        this.#held += Math.floor((now - dueAt - mostLateMs) / everyMs);
        dueAt = now - mostLateMs;
      }
      for (; dueAt <= now; dueAt += everyMs) {
        if (!this.#rooms[next++ % rooms].play(framesEach)) this.#held += 1;
      }
    };
    this.#timers = [setInterval(sendDue, tickMs)];
    if (probesPerSecond > 0) this.#timers.push(setInterval(() => this.#sendProbe(), 1000 / probesPerSecond));
  }

  #sendProbe() {
    this.#probe.send(commentBody(this.#probes, String(process.hrtime.bigint())));
    this.#probes += 1;
  }
}
