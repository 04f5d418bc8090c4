import type { PollPosition } from '../gen/projections.js';
import { secretParameters } from '../http/secrets.js';

const blank = 'x'.charCodeAt(0);
/** Shorter ones could be words that messages have as well, in characters. */
const shortestToken = 12;

/**
 * The first answer to a poll offers a socket with its signature, which nobody here uses and nobody who gets a recording
 * should be able to. It is written over, and every other byte stays where it was.
 */
export function blankAddress(
  bytes: Uint8Array,
  { wsParams, wsUrl }: Pick<PollPosition, 'wsParams' | 'wsUrl'>,
): Uint8Array {
  // As it stands there, not as it reads.
  const query = (wsUrl.split('?', 2)[1] ?? '').split('&').map(pair => pair.split(/=(.*)/s));
  const parameters = {
    ...wsParams,
    ...Object.fromEntries(query.map(([name = '', value = '']) => [`?${name}`, value])),
  };
  const secrets = Object.values(secretParameters(parameters))
    .filter(({ length }) => length >= shortestToken)
    // One may be a part of another.
    .sort((a, b) => b.length - a.length);
  if (secrets.length === 0) return bytes;
  const blanked = new Uint8Array(bytes);
  for (const secret of secrets) {
    const wanted = new TextEncoder().encode(secret);
    for (let at = find(blanked, wanted, 0); at >= 0; at = find(blanked, wanted, at + 1)) {
      blanked.fill(blank, at, at + wanted.length);
    }
  }
  return blanked;
}

function find(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
