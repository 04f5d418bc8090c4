// Ours.
import { everything, handFed } from '../clients/livetap.js';
import { oneByOne } from './one-by-one.js';

const create = oneByOne(handFed);

export const all = frames => create(frames, everything);
export const chatAndGift = frames => create(frames, ['chat', 'gift']);
export const chatOnly = frames => create(frames, ['chat']);
export const nothing = frames => create(frames, []);
