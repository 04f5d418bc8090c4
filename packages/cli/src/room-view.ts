import { type RoomTotals, roomTotals, type TotalsEvent } from '@livetap/live';
import type { EventName, PrintedEvents } from './event-names.js';

const countedEvents = ['chat', 'gift', 'like', 'member', 'roomUser', 'follow', 'share'] as const;

/** The events a view is made of; they have to be applied even where they are not printed. */
export const viewedEvents: readonly EventName[] = [...countedEvents, 'linkMicBattle'];

/** How a watched room stands. */
export type RoomState = 'connecting' | 'live' | 'ended';

/** What is known about a room while its events are printed. */
export class RoomView {
  readonly uniqueId: string;
  state: RoomState = 'connecting';
  /** Counters, the last event included. */
  totals: RoomTotals = roomTotals.initial;
  /** Counters before the last event. */
  before: RoomTotals = roomTotals.initial;
  /** Names of the hosts of the last battle by user id: its scores name nobody. */
  hosts: ReadonlyMap<string, string> = new Map();

  constructor(uniqueId: string) {
    this.uniqueId = uniqueId;
  }

  /** Takes one event into account, before it is printed. */
  apply<E extends EventName>(type: E, data: PrintedEvents[E]): void {
    this.before = this.totals;
    if ((countedEvents as readonly EventName[]).includes(type)) {
      this.totals = roomTotals.apply(this.totals, { type, data } as unknown as TotalsEvent);
    }
    if (type === 'linkMicBattle') this.#meet(data as PrintedEvents['linkMicBattle']);
  }

  #meet({ anchorInfo }: PrintedEvents['linkMicBattle']): void {
    const met = Object.entries(anchorInfo).map(
      ([id, { user }]) => [id, user?.displayId || user?.nickName || id] as const,
    );
    if (met.length > 0) this.hosts = new Map(met);
  }
}
