import type { Init, Messages } from '@livetap/live/schema';
import type { Person } from '../scenario/people.js';

/** A translatable text, as the app shows it. */
export type DisplayText = Init<Messages['MessageCommonText']>;

const userPiece = 11;
const white = { color: '#ffffffff', weight: 400 };

/** A text about somebody: the whole user stands in it, once more than in the message itself. */
export function textAbout(person: Person, key: string, pattern: string): DisplayText {
  return {
    displayType: key,
    defaultPattern: pattern,
    defaultFormat: white,
    piecesList: [{ type: userPiece, format: white, userValue: { user: person } }],
  };
}

/** Counters with which the app folds chatty messages; every message of the public area carries them. */
export const folding = { foldType: '1', anchorFoldType: '1', foldTypeForWeb: '1', anchorFoldTypeForWeb: '1' } as const;
