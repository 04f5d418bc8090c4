const tagOf = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag)?.get;

/**
 * Whether something is a Uint8Array, as a Buffer is too, also one of another realm. Not asked of the value itself, but of what the
 * engine knows of it: a proxy of one is none, and what native code reads of it would end the process.
 */
export function isBytes(value: unknown): value is Uint8Array {
  return tagOf?.call(value) === 'Uint8Array';
}
