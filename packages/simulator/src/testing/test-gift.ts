import { SimulatorError } from '../errors.js';
import { type GiftStep, gift as giftMessage } from '../messages/gift.js';
import { type CatalogueGift, findGift } from '../scenario/gifts.js';

/** A gift by its name or id in `giftCatalogue`, or any other one. */
export type SomeGift = string | number | CatalogueGift;

/** A streak of gifts that grows as the test says. */
export interface TestStreak {
  /** How many so far. */
  readonly count: number;
  /** One more, or several at once. @throws SimulatorError WRONG_STATE after its end, INVALID_OPTION for no whole number */
  add(count?: number): void;
  /** The message that ends it, which repeats the total. Left out, the streak ends when the clock has gone on for long enough. */
  end(): void;
}

/** @throws SimulatorError INVALID_OPTION for a name or an id that no gift has */
export function giftOf(gift: SomeGift): CatalogueGift {
  const found = typeof gift === 'object' ? gift : findGift(gift);
  if (found === undefined)
    throw new SimulatorError('INVALID_OPTION', `There is no gift ${String(gift)} in giftCatalogue.`);
  return found;
}

/** @throws SimulatorError INVALID_OPTION for anything but a whole number above 0 */
export function requireCount(count: number): void {
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new SimulatorError('INVALID_OPTION', 'A number of gifts has to be a whole number, 1 or more.');
  }
}

/**
 * Begins a streak, without a message.
 * @param step what its messages have in common
 * @throws SimulatorError INVALID_OPTION for a gift that is sent one at a time
 */
export function testStreak(
  step: () => Omit<GiftStep, 'repeatCount' | 'repeatEnd'>,
  send: (draft: ReturnType<typeof giftMessage>) => unknown,
): TestStreak {
  const { gift } = step();
  if (gift.type !== 1)
    throw new SimulatorError('INVALID_OPTION', `${gift.name} is no gift that can be sent as a streak.`);
  let total = 0;
  let isOver = false;
  const tell = (repeatEnd: boolean) => send(giftMessage({ ...step(), repeatCount: total, repeatEnd }));
  const requireOpen = () => {
    if (isOver) throw new SimulatorError('WRONG_STATE', `The streak of ${gift.name} has ended.`);
  };
  return {
    get count() {
      return total;
    },
    add(count = 1) {
      requireOpen();
      requireCount(count);
      total += count;
      tell(false);
    },
    end() {
      requireOpen();
      isOver = true;
      tell(true);
    },
  };
}
