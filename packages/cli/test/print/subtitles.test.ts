import type { Init, Messages } from '@livetap/live/schema';
import { expect, test } from 'vitest';
import { cueText } from '../../src/print/subtitles.js';
import { eventOf } from '../support/live-events.js';

function chat(fields: Init<Messages['WebcastChatMessage']>) {
  return eventOf('chat', ['WebcastChatMessage', fields]);
}

test('a comment is a cue of five seconds', async () => {
  const text = cueText(
    7,
    3_723_004,
    await chat({ user: { nickname: 'Ann', uniqueId: 'ann' }, comment: 'good evening' }),
  );
  expect(text).toBe('7\n01:02:03,004 --> 01:02:08,004\nAnn: good evening\n');
  expect(cueText(1, 0, await chat({ user: { uniqueId: 'ann' }, comment: 'x' }))).toContain(
    '00:00:00,000 --> 00:00:05,000\nann: x',
  );
  expect(cueText(1, 359_999_999, await chat({ comment: 'x' }))).toContain('99:59:59,999 --> 100:00:04,999\n?: x');
});

test('nothing that viewers wrote makes a cue of its own or is obeyed', async () => {
  const comment = 'a\n\n2\n00:00:00,000 --> 01:00:00,000\n<font size="99">{\\an8}\u001b[2J';
  const text = cueText(1, 0, await chat({ user: { nickname: '<b>' }, comment }));
  expect(text.split('\n')).toHaveLength(4);
  expect(text).toContain('‹b›: a 2 00:00:00,000 --› 01:00:00,000 ‹font size="99"›(\\an8)␛[2J');
});

test('emotes are named where there is no text', async () => {
  expect(cueText(1, 0, await chat({ user: { uniqueId: 'ann' }, emotes: [{}, {}] }))).toContain('ann: [emote] [emote]');
});
