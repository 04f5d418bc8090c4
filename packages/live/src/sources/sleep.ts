/** Waits so many milliseconds, or until the signal aborts, whichever is first. Leaves neither timer nor listener behind. */
export function sleep(ms: number, stop: AbortSignal | undefined): Promise<void> {
  return new Promise(resolve => {
    if (stop?.aborted === true) return resolve();
    const done = () => {
      clearTimeout(timer);
      stop?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    stop?.addEventListener('abort', done, { once: true });
  });
}
