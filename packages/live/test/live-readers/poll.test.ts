import { expect, test } from 'vitest';
import { InvalidOptionError } from '../../src/errors.js';
import { liveRoom, sentMs } from './live-room.js';

const options = [{ DisplayContent: 'tea' }, { DisplayContent: 'coffee', OptionIdx: 1 }];
const start = { pollId: '9', startContent: { Title: 'which?', EndTime: String(sentMs + 60_000), OptionList: options } };
const update = { pollId: '9', updateContent: { OptionList: [{ Votes: 3 }, { Votes: 1, OptionIdx: 1 }] } };
const end = { pollId: '9', endContent: { OptionList: [{ Votes: 4 }, { Votes: 1, OptionIdx: 1 }] } };

test('a poll has its title, its end and the texts of its options until it ends', () => {
  const room = liveRoom({ only: ['poll'], state: false });
  room.say('WebcastPollMessage', start);
  room.say('WebcastPollMessage', update);
  room.say('WebcastPollMessage', end);
  expect(room.of('poll').map(({ status, title, votes }) => [status, title, votes])).toEqual([
    ['started', 'which?', 0],
    ['updated', 'which?', 4],
    ['ended', 'which?', 5],
  ]);
  for (const event of room.of('poll')) {
    expect(event.options.map(({ text }) => text)).toEqual(['tea', 'coffee']);
    expect(event.endsAt).toBe(sentMs + 60_000);
    expect(event.raw).toMatchObject({ pollId: '9' });
  }
});

test('a poll that runs when it is saved keeps them', () => {
  const first = liveRoom();
  first.say('WebcastPollMessage', start);
  const second = liveRoom({ saved: JSON.parse(JSON.stringify(first.readers.save())) });
  second.say('WebcastPollMessage', update);
  expect(second.of('poll')).toMatchObject([{ title: 'which?', options: [{ text: 'tea' }, { text: 'coffee' }] }]);
});

test('what an older version saved, which knew of no polls, goes on as well', () => {
  const { polls, ...older } = liveRoom().readers.save();
  expect(polls).toEqual([]);
  const room = liveRoom({ saved: older });
  room.say('WebcastPollMessage', update);
  expect(room.of('poll')).toMatchObject([{ title: '', votes: 4 }]);
});

test('polls that are damaged are refused', () => {
  const saved = { ...liveRoom().readers.save(), polls: [{ pollId: '9' }] };
  expect(() => liveRoom({ saved: saved as never })).toThrow(InvalidOptionError);
});
