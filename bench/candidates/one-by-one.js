// Drives a client of ours, whose frames are worked off when push returns.

/** @param {typeof import('../clients/livetap.js').handFed} handFed */
export function oneByOne(handFed) {
  /** @param {readonly Uint8Array[]} frames @param {readonly string[]} events @param {object} [options] of the client */
  return async (frames, events, options) => {
    let delivered = 0;
    const push = await handFed(events, () => delivered++, options);
    return {
      anew: push.anew,
      pass() {
        for (const frame of frames) push(frame);
      },
      delivered: () => delivered,
    };
  };
}
