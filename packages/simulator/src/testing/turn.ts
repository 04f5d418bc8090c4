/** Lets everything run that only waits for promises, as what follows in a client on a change that was told just now. */
export function turn(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}
