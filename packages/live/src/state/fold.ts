/**
 * A fold: what is true now, as a pure function of what happened. The same events give the same state, live or from a
 * recording, and a state can be kept, compared and gone on with.
 */
export interface Fold<S, E> {
  readonly initial: S;
  /** The next state. Never changes the given one; returns the same object when nothing changed. */
  apply(state: S, event: E): S;
}

/**
 * A fold that keeps its state itself and changes it in place, for states of thousands of entries that change with every
 * message of a big room. As predictable as a {@link Fold}: no clock, no input but its events, and the same events give
 * the same results. What {@link save} gives, made into a fold again, goes on as if nothing had happened.
 */
export interface RunningFold<E, R, S> {
  /** Takes one event into account; gives what follows from it. */
  apply(event: E): R;
  /** The whole state as plain JSON, with the version of its form. A copy: it does not change any more. */
  save(): S;
}
