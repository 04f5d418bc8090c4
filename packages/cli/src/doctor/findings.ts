import { type ErrorOwner, linkHints } from '@livetap/live';

/** What a finding says beside its own words. */
export interface FindingKind {
  readonly who: ErrorOwner;
  /** What to do, in plain words. */
  readonly hint: string;
}

/**
 * What is wrong although no error of the library says so: the only list. These codes stand where otherwise a code of
 * `errorCodes` does, and none of them is one of those.
 */
export const findings = {
  NODE_TOO_OLD: { who: 'you', hint: 'Install the current long-term version of Node.js from https://nodejs.org.' },
  WS_MISSING: {
    who: 'you',
    hint: 'The package ws cannot be loaded, and no socket opens without it. Install again: npm install.',
  },
  CLOCK_WRONG: {
    who: 'you',
    hint: 'Set the clock of this machine, best by the internet: signatures and times of messages depend on it.',
  },
  PROXY_NOT_USED: {
    who: 'you',
    hint: "The command connects directly. In a program proxy: 'env' uses these proxies; NO_PROXY names the exceptions.",
  },
  LOOKUPS_DISAGREE: {
    who: 'service',
    hint: 'One of the answers is old. The room information decides; try again in a minute, or give the room with --room.',
  },
  SOCKET_SILENT: { who: 'service', hint: linkHints.silent },
  ROOM_NOT_CONFIRMED: { who: 'service', hint: linkHints.unconfirmed },
  HEARTBEAT_UNANSWERED: { who: 'service', hint: linkHints.unanswered },
  SOCKET_DEAF: { who: 'service', hint: linkHints.deaf },
  ROOM_QUIET: {
    who: 'streamer',
    hint: 'The connection stands. Run it again when something happens in the room, with a longer --wait.',
  },
  MESSAGES_LATE: { who: 'service', hint: linkHints.late },
  MESSAGES_UNREADABLE: {
    who: 'service',
    hint: 'Messages came that cannot be read. Update livetap; if it stays, record the room and report it.',
  },
  CLOSED_EARLY: { who: 'service', hint: linkHints.closed },
} as const satisfies Record<string, FindingKind>;

/** Code of a finding. */
export type FindingCode = keyof typeof findings;
