import type { ConnectionStatus } from '@livetap/live';
import { isOpen } from './room-view.js';
import { terminalHint } from './terminal-hint.js';

/**
 * Which changes of a status are worth a line. An open room says each state once, however its reason is put: messages that
 * are late are a little later each time. A room that is not open says as well when it waits for another reason, and not
 * each time it has asked. What to do is said once in each stream, however often it is tried again.
 */
export class ToldStatus {
  #last: Pick<ConnectionStatus, 'state' | 'reason'> | undefined;
  readonly #hints = new Set<string>();

  /** Whether this one is to be told; then it is the one that the next is compared with. */
  isNews(status: ConnectionStatus): boolean {
    const { state, reason } = status;
    const isSame = this.#last?.state === state && (isOpen(status) || this.#last.reason === reason);
    if (!isSame) this.#last = { state, reason };
    return !isSame;
  }

  /** What to do about a status that is told; undefined where there is nothing to do, or where it was said. */
  newHint({ state, hint }: ConnectionStatus): string | undefined {
    if (state === 'ended') this.#hints.clear();
    if (hint === undefined || this.#hints.has(hint)) return undefined;
    this.#hints.add(hint);
    return terminalHint(hint);
  }
}
