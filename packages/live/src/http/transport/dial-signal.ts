/**
 * Request option that carries an `AbortSignal` down to the agent. Node keeps a request's own signal from its agent, and a
 * request that is destroyed before it has a socket says nothing: without this the dialling of a dead request would go on.
 */
export const dialSignal: unique symbol = Symbol('dialSignal');

/** What an agent of ours reads besides Node's options. */
export interface DialOptions {
  readonly [dialSignal]?: AbortSignal | undefined;
}
