import { describe, expect, test } from 'vitest';
import { parseArguments } from '../src/arguments.js';
import { defineCommand } from '../src/command.js';
import { commands } from '../src/commands/registry.js';
import { UsageError } from '../src/errors.js';
import { commandHelp, generalHelp } from '../src/help.js';
import {
  amount,
  events,
  httpOrigin,
  language,
  oneOf,
  ownPort,
  port,
  replaySpeed,
  roomId,
  seconds,
  speed,
  text,
  userName,
} from '../src/readers.js';

const greet = defineCommand({
  name: 'greet',
  about: 'say hello',
  positionals: ['@name'],
  options: {
    loud: { about: 'in capitals' },
    to: { value: '<place>', about: 'where to', read: text, many: true },
    times: { value: '<n>', about: 'how often', read: speed },
  },
  examples: ['greet @name'],
  run: async () => {},
});

describe('parseArguments', () => {
  test('reads switches, values, lists and positionals in any order', () => {
    const { positionals, options } = parseArguments(greet, ['--to', 'x', '@ann', '--loud', '--times=2.5', '--to=y']);
    expect(positionals).toEqual(['@ann']);
    expect(options).toMatchObject({ loud: true, to: ['x', 'y'], times: 2.5 });
  });

  test('does without positionals that need not be given', () => {
    const find = { ...greet, positionals: ['@name', '[word]'] };
    expect(parseArguments(find, ['@ann']).positionals).toEqual(['@ann']);
    expect(parseArguments(find, ['@ann', 'x']).positionals).toEqual(['@ann', 'x']);
    expect(() => parseArguments(find, [])).toThrow('needs @name');
    expect(() => parseArguments(find, ['@ann', 'x', 'y'])).toThrow('does not know what to do with "y"');
  });

  test('leaves what was not given', () => {
    expect(parseArguments(greet, ['@ann']).options).toMatchObject({ loud: false, to: [], times: undefined });
  });

  test('leaves what stands after -- to a command that wants it', () => {
    const handOn = { ...greet, rest: '<more>' };
    const { positionals, options, rest } = parseArguments(handOn, ['@ann', '--loud', '--', '--to', '-x', '--', 'y']);
    expect([positionals, options.loud, options.to, rest]).toEqual([['@ann'], true, [], ['--to', '-x', '--', 'y']]);
    expect(parseArguments(handOn, ['@ann']).rest).toEqual([]);
    expect(() => parseArguments(handOn, ['--', '@ann'])).toThrow('greet needs @name');
    expect(commandHelp(handOn)).toContain('Usage: livetap greet @name [options] [-- <more>]');
  });

  test('takes everything after -- for a name', () => {
    expect(parseArguments(greet, ['--', '--ann']).positionals).toEqual(['--ann']);
  });

  test.each([
    [['@ann', '--nope'], 'there is no option --nope'],
    [['@ann', '-x'], 'there is no option -x'],
    [['@ann', '--constructor'], 'there is no option --constructor'],
    [['@ann', '--loud=yes'], '--loud takes no value'],
    [['@ann', '--times', 'often'], '--times expects a number above 0'],
    [['@ann', '--times'], '--times expects a number above 0'],
    [['@ann', '--to='], '--to expects a value'],
    [[], 'greet needs @name'],
    [['@ann', 'bob'], 'greet does not know what to do with "bob"'],
  ])('%j: %s', (args, message) => {
    const act = () => parseArguments(greet, args);
    expect(act).toThrow(UsageError);
    expect(act).toThrow(message);
    expect(act).toThrow(expect.objectContaining({ hint: expect.stringContaining('livetap greet @name [options]') }));
  });
});

describe('readers', () => {
  test.each([
    [seconds, '1.5', 1_500],
    [seconds, '0', undefined],
    [seconds, '-1', undefined],
    [seconds, '1e3', undefined],
    [seconds, '2147484', undefined],
    [speed, '0.5', 0.5],
    [speed, '0', undefined],
    [replaySpeed, '0', Number.POSITIVE_INFINITY],
    [replaySpeed, 'max', Number.POSITIVE_INFINITY],
    [replaySpeed, '10', 10],
    [replaySpeed, '', undefined],
    [amount, '5', 5],
    [amount, '0', undefined],
    [amount, '1.5', undefined],
    [language, 'pt-BR', 'pt-BR'],
    [language, 'german', undefined],
    [language, '__proto__', undefined],
    [port, '65535', 65_535],
    [port, '1', 1],
    [port, '0', undefined],
    [ownPort, '0', 0],
    [ownPort, '65536', undefined],
    [port, '65536', undefined],
    [roomId, '7400000000000000001', '7400000000000000001'],
    [roomId, '74x', undefined],
    [userName, '@ann.b_1', 'ann.b_1'],
    [userName, 'a b', undefined],
    [events, 'chat, gift,disconnected', ['chat', 'gift', 'disconnected']],
    [events, 'chat,toString', undefined],
    [events, '', undefined],
    [httpOrigin, 'http://127.0.0.1:8099', 'http://127.0.0.1:8099'],
    [httpOrigin, 'http://127.0.0.1:8099/', 'http://127.0.0.1:8099'],
    [httpOrigin, 'http://127.0.0.1:8099/path', undefined],
    [httpOrigin, 'http://user:secret@127.0.0.1', undefined],
    [httpOrigin, 'ws://127.0.0.1', undefined],
    [httpOrigin, '127.0.0.1:8099', undefined],
    [oneOf('a', 'b'), 'b', 'b'],
    [oneOf('a', 'b'), 'c', undefined],
  ])('%o reads %j as %j', (reader, given, expected) => {
    expect(reader.parse(given)).toEqual(expected);
  });
});

describe('help', () => {
  test('names every command, and every option of each', () => {
    const general = generalHelp(commands);
    for (const command of commands) {
      expect(general).toContain(`livetap ${command.name}`);
      const help = commandHelp(command);
      for (const [name, { about }] of Object.entries(command.options)) {
        expect(help).toContain(`--${name}`);
        expect(help).toContain(about);
      }
    }
  });

  test('gives examples whose arguments are right', () => {
    for (const command of commands) {
      for (const example of command.examples) {
        const [name, ...args] = example.split(/ [|>]/)[0]?.trim().split(/ +/) ?? [];
        expect(name).toBe(command.name);
        expect(() => parseArguments(command, args)).not.toThrow();
      }
    }
  });
});
