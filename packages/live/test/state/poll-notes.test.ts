import { describe, expect, test } from 'vitest';
import { InvalidOptionError } from '../../src/errors.js';
import type { PollEvent } from '../../src/events/live/poll.js';
import { liveUser } from '../../src/events/live/user.js';
import { type KnownPoll, mostPolls, PollNotes } from '../../src/state/poll-notes.js';

const rabbit = { index: 0, text: 'rabbit', votes: 0 };
const pear = { index: 1, text: 'pear', votes: 0 };

function poll(part: Partial<PollEvent>): PollEvent {
  const head = { id: '1', at: 5, roomId: '7', isHistory: false, lagMs: undefined, user: liveUser() };
  const fields = { pollId: '9', status: 'updated', title: '', options: [], votes: 0, endsAt: undefined } as const;
  return { v: 1, type: 'poll', ...head, ...fields, ...part };
}

const started = poll({ status: 'started', title: 'which?', options: [rabbit, pear], endsAt: 60 });

describe('a poll', () => {
  test('keeps title, end and texts of its start', () => {
    const notes = new PollNotes();
    expect(notes.completed(started)).toEqual(started);
    expect(
      notes.completed(
        poll({
          options: [
            { index: 0, text: '', votes: 3 },
            { index: 1, text: 'pear!', votes: 1 },
          ],
        }),
      ),
    ).toMatchObject({
      status: 'updated',
      title: 'which?',
      endsAt: 60,
      votes: 4,
      options: [
        { index: 0, text: 'rabbit', votes: 3 },
        { index: 1, text: 'pear!', votes: 1 },
      ],
    });
    expect(notes.completed(poll({ status: 'ended' }))).toMatchObject({ title: 'which?', votes: 4, status: 'ended' });
  });

  test('keeps options of which a message says nothing, and takes new ones', () => {
    const notes = new PollNotes();
    notes.completed(started);
    const { options, votes } = notes.completed(
      poll({
        options: [
          { index: 1, text: 'pear', votes: 2 },
          { index: 2, text: 'plum', votes: 1 },
        ],
      }),
    );
    expect(options.map(({ text, votes: own }) => [text, own])).toEqual([
      ['rabbit', 0],
      ['pear', 2],
      ['plum', 1],
    ]);
    expect(votes).toBe(3);
  });

  test('whose options change all the time fills no memory', () => {
    const notes = new PollNotes();
    notes.completed(started);
    for (let index = 0; index < 10_000; index += 1) {
      notes.completed(poll({ options: [{ index, text: 'more', votes: 1 }] }));
    }
    expect(notes.save()).toMatchObject([{ title: 'which?' }]);
    expect(notes.save()[0]?.options.length).toBeLessThan(100);
    const many = Array.from({ length: 1_000 }, (_, index) => ({ index, text: 'x', votes: 1 }));
    expect(notes.completed(poll({ options: many })).options).toEqual(many);
    expect(notes.save()[0]?.options.length).toBeLessThan(100);
  });

  test('of another id, or of none, has nothing of it', () => {
    const notes = new PollNotes();
    notes.completed(started);
    expect(notes.completed(poll({ pollId: '10' }))).toMatchObject({ title: '', options: [], endsAt: undefined });
    const nameless = poll({ pollId: '', title: 'whose?' });
    expect(notes.completed(nameless)).toBe(nameless);
    expect(notes.completed(poll({ pollId: '' })).title).toBe('');
  });

  test('that is heard of again is kept longest; the others give way', () => {
    const notes = new PollNotes();
    notes.completed(started);
    for (let pollId = 100; pollId < 99 + mostPolls; pollId += 1) notes.completed(poll({ pollId: String(pollId) }));
    expect(notes.completed(poll({})).title).toBe('which?');
    for (let pollId = 200; pollId < 200 + mostPolls; pollId += 1) notes.completed(poll({ pollId: String(pollId) }));
    expect(notes.completed(poll({})).title).toBe('');
    expect(notes.save()).toHaveLength(mostPolls);
  });
});

describe('what was saved', () => {
  test('goes on', () => {
    const first = new PollNotes();
    first.completed(started);
    const second = new PollNotes(JSON.parse(JSON.stringify(first.save())));
    expect(second.completed(poll({ options: [{ index: 0, text: '', votes: 1 }] }))).toMatchObject({
      title: 'which?',
      endsAt: 60,
      options: [{ text: 'rabbit', votes: 1 }, { text: 'pear' }],
    });
  });

  test.each<[string, unknown]>([
    ['no list', {}],
    ['a poll without title', [{ pollId: '9', options: [] }]],
    ['a poll without options', [{ pollId: '9', title: 'a' }]],
    ['an option without votes', [{ pollId: '9', title: 'a', options: [{ index: 0, text: 'b' }] }]],
    ['an end that is no time', [{ pollId: '9', title: 'a', options: [], endsAt: 'soon' }]],
  ])('is refused as %s', (_, saved) => {
    expect(() => new PollNotes(saved as KnownPoll[])).toThrow(InvalidOptionError);
  });
});
