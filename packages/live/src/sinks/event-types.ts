/**
 * The shape of a map of event types: the name of each and the event itself. Write it as an interface with a comment on each
 * member: editors show it where the event is listened to.
 */
export type EventTypes<Events> = {
  readonly [T in keyof Events]: {
    readonly type: T & string;
    /** In milliseconds since 1970. */
    readonly at: number;
  };
};

/** The names of the events of a map. */
export type EventName<Events> = keyof Events & string;

/** Every event of a map. */
export type AnyEvent<Events> = Events[EventName<Events>];

/** What can be listened to: the events of a map, and all of them. */
export type Listened<Events> = Events & {
  /** Every event, whichever type it has. */
  readonly event: AnyEvent<Events>;
};

/** An event as the parts of this stage see it that treat all types alike. */
export interface SomeEvent {
  readonly type: string;
  readonly at: number;
}
