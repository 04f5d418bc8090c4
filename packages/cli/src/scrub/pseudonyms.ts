import { createHmac } from 'node:crypto';
import { SeenNames } from './seen-names.js';

/** What a pseudonym stands for. */
type Kind = 'handle' | 'nickname' | 'id' | 'address';

/** More names than a long evening has; then they are computed anew. */
const mostKept = 200_000;

/**
 * Names that stand for names: the same for the same one, and of no use to find it without the key. Ids of users, rooms and
 * messages are few enough to be tried out, so the key is as good as a list of them all: it is thrown away unless it was
 * given.
 */
export class Pseudonyms {
  readonly #key: Uint8Array;
  readonly #kept = new Map<string, string>();
  /** The names that pseudonyms were made for, to be found in what people write. */
  readonly seen = new SeenNames();

  constructor(key: Uint8Array) {
    this.#key = key;
  }

  /** For a name in addresses and mentions: `user_1f0c…`. */
  handle(name: string): string {
    const plain = name.replace(/^@/, '').toLowerCase();
    return this.#remember(
      name,
      this.#of('handle', plain, digest => `user_${digest.toString('hex', 0, 6)}`),
    );
  }

  /** For a name that is shown: `Viewer 1f0c…`. */
  nickname(name: string): string {
    return this.#remember(
      name,
      this.#of('nickname', name, digest => `Viewer ${digest.toString('hex', 0, 4)}`),
    );
  }

  /** For an id: of 19 digits where it is a number, else of hexadecimal ones. No id stays none. */
  id(id: string): string {
    if (/^-?0*$/.test(id)) return id;
    return this.#of('id', id, digest =>
      // Above every id in use, and still of 63 bits.
      /^-?\d+$/.test(id)
        ? `7${String(digest.readBigUInt64BE() % 10n ** 18n).padStart(18, '0')}`
        : digest.toString('hex', 0, 16),
    );
  }

  /** For an address: one that leads nowhere. */
  address(address: string): string {
    return this.#of('address', address, digest => `https://scrubbed.invalid/${digest.toString('hex', 0, 12)}`);
  }

  #of(kind: Kind, value: string, write: (digest: Buffer) => string): string {
    const name = `${kind}\0${value}`;
    const kept = this.#kept.get(name);
    if (kept !== undefined) return kept;
    const pseudonym = write(createHmac('sha256', this.#key).update(name).digest());
    if (this.#kept.size >= mostKept) this.#kept.clear();
    this.#kept.set(name, pseudonym);
    return pseudonym;
  }

  #remember(name: string, pseudonym: string): string {
    this.seen.add(name, pseudonym);
    return pseudonym;
  }
}
