/**
 * What to do about a link that is open and not as it should be, or was lost without an error, in plain words: the only list. The
 * status of a room and `livetap doctor` have their hints from here.
 */
export const linkHints = {
  /** Accepted, and nothing comes on it. */
  silent:
    'The connection is accepted and nothing comes on it. If a new one stays silent, use another network or source.',
  /** Alive, and the room was not entered. */
  unconfirmed:
    'The connection lives, but the room does not let us in. Check that the stream still runs, then use another source.',
  /** Heartbeats are not answered. */
  unanswered:
    'The connection may be dead although it looks open: it is given up after a minute of silence. Check the network.',
  /** Alive, and the room is withheld from it. */
  deaf: 'The connection lives and the room is withheld from it. If a new one does not help either, use another source.',
  /** What comes is old. */
  late: 'The messages are old when they come. Check the clock of this machine; if it is right, connect anew or use another source.',
  /** Alive, and nobody does anything. */
  quiet:
    'The connection stands, and nothing needs to be done. If the live page shows comments now, use another source.',
  /** Closed from the other side. */
  closed: 'The connection was closed from the other side. Check that the stream still runs; a new connection may hold.',
} as const satisfies Record<string, string>;
