import type { Reader } from './command.js';
import { eventNames } from './event-names.js';

const decimal = /^\d+(?:\.\d+)?$/;

/** Longest time a timer can wait. */
const maxTimerMs = 2 ** 31 - 1;

/** Seconds, read into milliseconds. */
export const seconds: Reader<number> = {
  expects: 'a number of seconds above 0 (at most 24 days)',
  parse: text => {
    const ms = Number(text) * 1000;
    return decimal.test(text) && ms > 0 && ms <= maxTimerMs ? ms : undefined;
  },
};

/** How much faster than in reality. */
export const speed: Reader<number> = {
  expects: 'a number above 0',
  parse: text => (decimal.test(text) && Number(text) > 0 ? Number(text) : undefined),
};

/** How much faster than in reality, where as fast as possible is possible. */
export const replaySpeed: Reader<number> = {
  expects: 'a number, or max',
  parse: text => (text === 'max' || Number(text || 'none') === 0 ? Number.POSITIVE_INFINITY : speed.parse(text)),
};

/** A whole number from 0. */
export const wholeNumber: Reader<number> = {
  expects: 'a whole number',
  parse: text => (/^\d{1,15}$/.test(text) ? Number(text) : undefined),
};

/** How many of something, at least one. */
export const amount: Reader<number> = {
  expects: 'a whole number above 0',
  parse: text => wholeNumber.parse(text) || undefined,
};

/** A language of names. */
export const language: Reader<string> = {
  expects: 'a language such as en, de or pt-BR',
  parse: text => (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text) ? text : undefined),
};

/** A TCP port to listen on. */
export const ownPort: Reader<number> = {
  expects: 'a port from 0 to 65535; 0 takes any free one',
  parse: text => (/^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined),
};

/** A TCP port on which another program listens. */
export const port: Reader<number> = {
  expects: 'a port from 1 to 65535',
  parse: text => ownPort.parse(text) || undefined,
};

/** The id of a room. */
export const roomId: Reader<string> = {
  expects: 'the decimal digits of a room id',
  parse: text => (/^\d{1,20}$/.test(text) ? text : undefined),
};

/** The name of a pretend streamer. */
export const userName: Reader<string> = {
  expects: 'a name of letters, digits, dots and underscores, at most 32',
  parse: text => /^@?([A-Za-z0-9_.]{1,32})$/.exec(text)?.[1],
};

/** Any text but none. */
export const text: Reader<string> = {
  expects: 'a value',
  parse: value => value || undefined,
};

/** The origin of a simulator. */
export const httpOrigin: Reader<string> = {
  expects: 'a whole origin such as http://127.0.0.1:8099',
  parse: text => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isOrigin = url !== undefined && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
    return isOrigin ? url.origin : undefined;
  },
};

/** Names of events, separated by commas. */
export const events: Reader<readonly string[]> = listOf(
  'names of events, separated by commas: chat,gift,like … (docs/live-events.md lists them)',
  eventNames,
);

/** Some of several words, separated by commas. */
export function listOf<const W extends string>(expects: string, words: readonly W[]): Reader<readonly W[]> {
  const isWord = (text: string): text is W => (words as readonly string[]).includes(text);
  return {
    expects,
    parse: text => {
      const chosen = text.split(',').map(word => word.trim());
      return chosen.every(isWord) ? chosen : undefined;
    },
  };
}

/** One of a few words. */
export function oneOf<const W extends string>(...words: readonly W[]): Reader<W> {
  return { expects: `one of ${words.join(', ')}`, parse: text => words.find(word => word === text) };
}
