/** What a program on this machine says, and how that goes wrong. */
export class Speech {
  #isSilent = false;
  #rubbish: string | undefined;

  /** What is said instead of something: that itself, rubbish, or nothing. */
  insteadOf<T>(usual: T): T | string | undefined {
    if (this.#isSilent) return undefined;
    const rubbish = this.#rubbish;
    this.#rubbish = undefined;
    return rubbish ?? usual;
  }

  /** In place of the next thing something is said that nobody can read. */
  beConfused(rubbish: string): Disposable {
    this.#rubbish = rubbish;
    return ending(() => {
      this.#rubbish = undefined;
    });
  }

  /** Nothing is said, until the end of the fault. */
  beSilent(): Disposable {
    this.#isSilent = true;
    return ending(() => {
      this.#isSilent = false;
    });
  }
}

/** A fault that is ended by this. */
export function ending(end: () => void): Disposable {
  return { [Symbol.dispose]: end };
}
