import { SimulatorError } from '../errors.js';
import { exactId, hashText } from '../ids.js';
import type { RoomStatus } from './room.js';

const statusNumbers: Readonly<Record<RoomStatus, 2 | 3 | 4>> = { live: 2, paused: 3, ended: 4, offline: 4 };
const statusAfterControl: Readonly<Record<number, RoomStatus>> = { 1: 'paused', 2: 'live', 3: 'ended', 4: 'ended' };
/** A broadcast that is over lasted this long. */
const lengthMs = 1_800_000;

/** One broadcast of a room: its id, its state, and the counters that look-ups show. */
export class Broadcast {
  readonly roomId: string;
  readonly title: string;
  readonly startMs: number;
  viewerCount = 0;
  totalUsers = 0;
  likes = 0;
  #status: RoomStatus;
  #finishMs: number | undefined;

  /** @throws SimulatorError INVALID_OPTION for an id that is no text of at most 19 digits, or that no live room can have */
  constructor(roomId: string, title: string, nowMs: number, status: RoomStatus) {
    const onAir = statusNumbers[status] !== 4;
    if (!/^\d{0,19}$/.test(roomId) || (onAir && /^0*$/.test(roomId))) {
      throw new SimulatorError(
        'INVALID_OPTION',
        'A room id is text of up to 19 decimal digits, and not zero in a live room.',
      );
    }
    this.roomId = roomId;
    this.title = title;
    this.startMs = onAir ? nowMs : nowMs - lengthMs;
    this.#status = status;
    this.#finishMs = onAir ? undefined : nowMs;
  }

  /** The video has an id of its own, which is not the id of the room. */
  get streamId(): string {
    return exactId(this.startMs / 1000, hashText(`stream ${this.roomId}`));
  }

  get status(): RoomStatus {
    return this.#status;
  }

  /** As look-ups give it: 2 live, 3 paused, 4 over. */
  get statusNumber(): 2 | 3 | 4 {
    return statusNumbers[this.#status];
  }

  get onAir(): boolean {
    return this.statusNumber !== 4;
  }

  /** Milliseconds since 1970; undefined while it is on the air. */
  get finishMs(): number | undefined {
    return this.#finishMs;
  }

  finish(status: 'ended' | 'offline', nowMs: number): void {
    this.#status = status;
    this.#finishMs ??= nowMs;
  }

  /** Follows what a sent message says: control messages change the state, others the counters. */
  apply(message: object, nowMs: number): void {
    const { action, viewerCount, totalUser, totalLikeCount, common } = message as SentFields;
    if (viewerCount !== undefined) this.viewerCount = viewerCount;
    if (totalUser !== undefined) this.totalUsers = totalUser;
    if (totalLikeCount !== undefined) this.likes = Math.max(this.likes, totalLikeCount);
    if (common?.method !== 'WebcastControlMessage' || typeof action !== 'number') return;
    const status = statusAfterControl[action] ?? this.#status;
    if (status === 'ended') this.finish('ended', nowMs);
    else if (this.onAir) this.#status = status;
  }
}

/** The fields of sent messages that look-ups reflect. Only a control message has its `action` read. */
interface SentFields {
  readonly common?: { readonly method?: string };
  readonly action?: number | string;
  readonly viewerCount?: number;
  readonly totalUser?: number;
  readonly totalLikeCount?: number;
}
