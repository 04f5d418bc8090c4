import type { LiveEvents, LivePerson } from '@livetap/live';
import type { Io } from '../io.js';
import { type ShownEvent, type ToldEvents, timeOf } from '../shown-event.js';
import { type CsvValue, csvRow } from './csv-row.js';
import { linedEvents, lineOf } from './lines.js';
import { plainText } from './plain-text.js';
import type { Printer, PrinterOptions } from './printer.js';

/** The columns, in their order: the only list of them. docs/recording.md explains them. */
export const csvColumns = [
  ...(['time', 'at', 'event', 'id', 'userId', 'uniqueId', 'nickname', 'text'] as const),
  ...(['giftId', 'giftName', 'count', 'diamonds', 'total', 'durationMs'] as const),
] as const;

type Column = (typeof csvColumns)[number];
type Cells = { readonly [C in Column]?: CsvValue };

/** What an event says in the columns that only some events have. */
const told: { readonly [T in keyof ToldEvents]?: (event: ToldEvents[T]) => Cells } = {
  chat: ({ comment }) => ({ text: comment }),
  gift: gift => ({ ...giftCells(gift), diamonds: gift.diamonds }),
  // The steps of a streak repeat what its end says in all.
  giftProgress: gift => giftCells(gift),
  like: ({ likeCount, totalLikes }) => ({ count: likeCount, total: totalLikes }),
  follow: ({ followerCount }) => ({ total: followerCount || undefined }),
  roomUserSeq: ({ viewerCount }) => ({ total: viewerCount }),
  emoteChat: ({ emotes }) => ({ text: emotes.map(({ emoteId }) => emoteId).join(' ') }),
  question: ({ questionText }) => ({ text: questionText }),
  subscribe: ({ subMonth }) => ({ count: subMonth || undefined }),
  // One that is taken away repeats what was in it.
  envelope: ({ diamondCount, isHidden }) => ({ diamonds: isHidden ? undefined : diamondCount }),
  goal: ({ description }) => ({ text: description }),
  poll: ({ title, votes }) => ({ text: title, total: votes }),
  pin: ({ comment }) => ({ text: comment }),
  caption: ({ text }) => ({ text }),
  moderation: ({ text }) => ({ text }),
  room: ({ content }) => ({ text: content }),
  barrage: ({ text }) => ({ text }),
  unknown: ({ method }) => ({ text: method }),
  gap: ({ from, to, reason }) => ({ text: reason, durationMs: to - from }),
  mark: ({ event }) => ({ text: event }),
  status: ({ state, reason }) => ({ text: `${state}: ${reason}` }),
  disconnected: ({ code, reason }) => ({ text: reason || `code ${code}` }),
};

function giftCells({ giftId, giftName, repeatCount }: LiveEvents['gift' | 'giftProgress']): Cells {
  return { giftId, giftName, count: repeatCount };
}

/** Shows events as CSV on standard output, one row each under a row of column names; notes go to standard error. */
export class CsvPrinter implements Printer {
  readonly wants: ReadonlySet<string>;
  readonly isRaw = false;
  readonly tickMs = 60_000;
  readonly #io: Io;
  readonly #isChosen: boolean;

  /** Without a choice those that people are shown have a row: no event twice under two names. */
  constructor(io: Io, { events }: Pick<PrinterOptions, 'events'> = {}) {
    this.#io = io;
    this.#isChosen = events !== undefined;
    this.wants = new Set(events ?? linedEvents);
    io.out.write(csvRow(csvColumns));
  }

  event(event: ShownEvent): void {
    // It has no columns for the wire level, and no row for what people are told nothing of.
    if (event.type === 'wire' || (!this.#isChosen && lineOf(event) === undefined)) return;
    const describe = (told as Readonly<Record<string, ((event: never) => Cells) | undefined>>)[event.type];
    const at = timeOf(event);
    const { id, user } = event as { readonly id?: string; readonly user?: LivePerson };
    const cells: Cells = {
      ...{ time: new Date(at).toISOString(), at, event: event.type, id },
      ...{ userId: user?.userId, uniqueId: user?.uniqueId, nickname: user?.nickname },
      ...describe?.(event as never),
    };
    this.#io.out.write(csvRow(csvColumns.map(column => cells[column])));
  }

  status(): void {}

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
