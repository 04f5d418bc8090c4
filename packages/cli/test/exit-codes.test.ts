import { readFileSync } from 'node:fs';
import { errorCodes, LiveError, type LiveErrorCode } from '@livetap/live';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/commands/registry.js';
import { CommandError, FileError, UsageError } from '../src/errors.js';
import { exitCodeOf, exitCodes } from '../src/exit-codes.js';
import { generalHelp } from '../src/help.js';

describe('exitCodeOf', () => {
  test.each([
    ['USER_OFFLINE', 3],
    ['USER_NOT_FOUND', 4],
    ['RECORDING_INVALID', 5],
    ['INVALID_UNIQUE_ID', 2],
    ['INVALID_OPTION', 2],
    ['NETWORK_UNREACHABLE', 1],
    ['SIGN_RATE_LIMITED', 1],
    ['SOCKET_REJECTED', 1],
    ['ROOM_RESTRICTED', 1],
    ['LISTENER_FAILED', 1],
  ] as const)('%s ends with %i', (code, expected) => {
    expect(exitCodeOf(new LiveError(code, 'it failed'))).toBe(expected);
  });

  test.each(['SOCKET_REJECTED', 'GAVE_UP'] as const)('%s is no wrong argument, whosever turn it is', code => {
    expect(exitCodeOf(new LiveError(code, 'it failed', { who: 'you' }))).toBe(1);
  });

  test('no error of the library ends with success', () => {
    for (const code of Object.keys(errorCodes) as LiveErrorCode[]) {
      expect(exitCodeOf(new LiveError(code, 'it failed'))).toBeGreaterThan(0);
    }
  });

  test('errors of the command say it themselves; anything else failed', () => {
    expect(exitCodeOf(new UsageError('wrong'))).toBe(2);
    expect(exitCodeOf(new FileError('a', 'is gone'))).toBe(5);
    expect(exitCodeOf(new CommandError('FAILED', 'lost'))).toBe(1);
    expect(exitCodeOf(new TypeError('a defect'))).toBe(1);
    expect(exitCodeOf('text')).toBe(1);
  });
});

test('help and README show the table', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const help = generalHelp(commands);
  for (const { code, about } of Object.values(exitCodes)) {
    expect(help).toContain(`  ${code}  ${about}`);
    expect(readme).toContain(`| ${code} | ${about} |`);
  }
  for (const { name } of commands) expect(readme).toContain(`livetap ${name}`);
});
