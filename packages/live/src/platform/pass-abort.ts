/**
 * Has a controller abort with a signal, for as long as something runs.
 * @returns what ends that: nothing is left at the signal, which may live much longer
 */
export function passAbort(signal: AbortSignal | undefined, controller: AbortController): () => void {
  if (signal === undefined) return () => {};
  const abort = () => controller.abort(signal.reason);
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort, { once: true });
  return () => signal.removeEventListener('abort', abort);
}
