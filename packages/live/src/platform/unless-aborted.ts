/**
 * Waits for what somebody else's function has begun, which may know nothing of signals and never come to an end.
 * @param onLate given what comes of it after the signal has aborted, to be closed
 * @throws the signal's reason as soon as it aborts, and what the function has thrown before.
 */
export function unlessAborted<T>(
  work: T | PromiseLike<T>,
  signal: AbortSignal | undefined,
  onLate: (value: T) => void = () => {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      settled();
      reject(signal?.reason);
    };
    const settled = () => signal?.removeEventListener('abort', abort);
    signal?.addEventListener('abort', abort, { once: true });
    Promise.resolve(work).then(
      value => {
        settled();
        if (signal?.aborted === true) onLate(value);
        resolve(value);
      },
      error => {
        settled();
        // Of what is not waited for any more nobody wants to know why it failed.
        reject(error);
      },
    );
    if (signal?.aborted === true) abort();
  });
}
