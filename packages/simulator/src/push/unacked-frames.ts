/** The frames of one socket that its client has not confirmed yet; one that was sent twice can be confirmed twice. */
export class UnackedFrames {
  readonly #counts = new Map<string, number>();

  sent(logId: string): void {
    this.#counts.set(logId, (this.#counts.get(logId) ?? 0) + 1);
  }

  /** @returns whether there was such a frame to confirm */
  acked(logId: string): boolean {
    const count = this.#counts.get(logId);
    if (count === undefined) return false;
    if (count > 1) this.#counts.set(logId, count - 1);
    else this.#counts.delete(logId);
    return true;
  }
}
