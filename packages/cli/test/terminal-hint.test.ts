import { errorCodes, LiveError, type LiveErrorCode } from '@livetap/live';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/commands/registry.js';
import { terminalHint } from '../src/terminal-hint.js';

/** What nobody gets who writes no program: wrong calls, and what programs give or ask for. */
const ofPrograms: readonly LiveErrorCode[] = [
  'ALREADY_CONNECTING',
  'ALREADY_CONNECTED',
  'DISCONNECTED',
  'SOURCE_FAILED',
  'EVENTS_MISSING',
  'SLOW_READER',
  'LISTENER_FAILED',
  'DOWNLOAD_STATE',
];

const codes = Object.keys(errorCodes) as LiveErrorCode[];
const options = new Set(commands.flatMap(command => Object.keys(command.options)));

describe('a hint at the terminal', () => {
  test.each(codes.filter(code => !ofPrograms.includes(code)))('says nothing of programs: %s', code => {
    const said = terminalHint(new LiveError(code, 'it failed').hint);
    // Calls, options of programs by that word or by their spelling, and properties of errors.
    expect(said).not.toMatch(
      /\w\(\)|\b(?!the\b)\w+ option\b|\boption (?!that\b)\w|\b[a-z]+[A-Z]\w*|\bproperty\b|\bendpoints\b|\bcause\b/,
    );
    for (const [, name = ''] of said.matchAll(/--([a-z-]+)/g)) {
      if (name !== 'remote-debugging-port') expect(options).toContain(name);
    }
  });

  test('is that of the library where it fits, and where the error has one of its own', () => {
    const { hint } = errorCodes.USER_NOT_FOUND;
    expect([terminalHint(hint), terminalHint('Do this.')]).toEqual([hint, 'Do this.']);
  });
});
