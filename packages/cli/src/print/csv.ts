import { diamondsOf, isFinalGift, type User } from '@livetap/live';
import type { EventName, PrintedEvents } from '../event-names.js';
import type { Io } from '../io.js';
import { type CsvValue, csvRow } from './csv-row.js';
import { linedEvents } from './lines.js';
import { plainText } from './plain-text.js';
import type { Printer } from './printer.js';

/** The columns, in their order: the only list of them. docs/recording.md explains them. */
export const csvColumns = [
  ...(['time', 'at', 'event', 'id', 'userId', 'uniqueId', 'nickname', 'text'] as const),
  ...(['giftId', 'giftName', 'count', 'diamonds', 'total', 'durationMs'] as const),
] as const;

type Column = (typeof csvColumns)[number];
type Cells = { readonly [C in Column]?: CsvValue };

/** What an event says in the columns that only some events have. */
type Told<E extends EventName> = (data: PrintedEvents[E]) => Cells;

const told: { readonly [E in EventName]?: Told<E> } = {
  chat: ({ comment }) => ({ text: comment }),
  gift: gift => ({
    giftId: gift.giftId,
    giftName: gift.giftDetails?.giftName,
    count: gift.repeatCount,
    // The steps of a streak repeat what its end says in all.
    diamonds: isFinalGift(gift) ? diamondsOf(gift) : undefined,
  }),
  like: ({ likeCount, totalLikeCount }) => ({ count: likeCount, total: totalLikeCount }),
  follow: ({ followCount }) => ({ total: followCount }),
  roomUser: ({ viewerCount }) => ({ total: viewerCount }),
  emote: ({ emoteList }) => ({ text: emoteList.map(({ emoteId }) => emoteId).join(' ') }),
  questionNew: ({ details }) => ({ text: details?.questionText, ...person(details?.user) }),
  envelope: ({ envelopeInfo }) => ({ diamonds: envelopeInfo?.diamondCount, nickname: envelopeInfo?.sendUserName }),
  unknown: ({ method, msgId }) => ({ id: msgId, text: method }),
  gap: ({ from, to, reason }) => ({ text: reason, durationMs: to - from }),
  mark: ({ event }) => ({ text: event }),
  disconnected: ({ code, reason }) => ({ text: reason || `code ${code}` }),
};

/** Shows events as CSV on standard output, one row each under a row of column names; notes go to standard error. */
export class CsvPrinter implements Printer {
  readonly events: ReadonlySet<EventName>;
  readonly tickMs = 60_000;
  readonly #io: Io;

  /** @param events only these @defaultValue those that people are shown: no event twice under two names */
  constructor(io: Io, events: readonly EventName[] = linedEvents) {
    this.#io = io;
    this.events = new Set(events);
    io.out.write(csvRow(csvColumns));
  }

  event<E extends EventName>(name: E, data: PrintedEvents[E], at: number): void {
    const { user, common } = data as { readonly user?: User; readonly common?: { readonly msgId?: string } };
    const cells: Cells = {
      ...{ time: new Date(at).toISOString(), at, event: name, id: common?.msgId === '0' ? undefined : common?.msgId },
      ...person(user),
      ...told[name]?.(data),
    };
    this.#io.out.write(csvRow(csvColumns.map(column => cells[column])));
  }

  note(text: string): void {
    const { out, err } = this.#io;
    if (!out.gone.aborted) err.write(`${plainText(text)}\n`);
  }

  warn(text: string): void {
    this.note(`livetap: ${text}`);
  }

  tick(): void {}

  end(): void {}
}

function person(user: User | undefined): Cells {
  return { userId: user?.userId, uniqueId: user?.uniqueId, nickname: user?.nickname };
}
