// Ours, the application level.
import { everything, handFed } from '../clients/live-events.js';
import { oneByOne } from './one-by-one.js';

const create = oneByOne(handFed);

export const all = frames => create(frames, everything);
export const allStateless = frames => create(frames, everything, { state: false });
export const chatAndGift = frames => create(frames, ['chat', 'gift']);
export const chatAndGiftStateless = frames => create(frames, ['chat', 'gift'], { state: false });
