import { exactId } from '../ids.js';
import { type SimulatedMessage, seal } from '../messages/draft.js';
import { chat } from '../messages/talk.js';
import { crowd } from './people.js';
import { seededRandom } from './random.js';
import { comments } from './words.js';

/** Seconds between two of the comments. */
const apartS = 9;
const people = 3;

/** Comments that were written before `beforeMs`, oldest first: what a viewer who just came in is shown. */
export function earlierComments(count: number, seed: number, roomId: string, beforeMs: number): SimulatedMessage[] {
  const random = seededRandom(seed);
  const { anyone } = crowd(random, people);
  return Array.from({ length: count }, (_, index) => {
    const createTimeMs = beforeMs - (count - index) * apartS * 1000;
    const msgId = exactId(createTimeMs / 1000, random.integer(0, 0x3fffffff));
    const { text, language } = random.pick(comments);
    return seal(chat(anyone(), text, language), { roomId, msgId, createTimeMs });
  });
}
