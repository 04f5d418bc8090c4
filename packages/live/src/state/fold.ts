/**
 * A fold: what is true now, as a pure function of what happened. The same events give the same state, live or from a
 * recording, and a state can be kept, compared and gone on with.
 */
export interface Fold<S, E> {
  readonly initial: S;
  /** The next state. Never changes the given one; returns the same object when nothing changed. */
  apply(state: S, event: E): S;
}
