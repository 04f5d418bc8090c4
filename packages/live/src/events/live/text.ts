import type { MessageCommonText } from '../../gen/common.js';
import type { User } from '../../gen/user.js';

/** The first user that a display text names. */
export function userIn(text: MessageCommonText | undefined): User | undefined {
  return text?.piecesList.find(({ userValue }) => userValue?.user !== undefined)?.userValue?.user;
}

/**
 * A display text in words: its pattern, in the language of the connection, with texts and names put into its holes
 * (`{0:user} subscribed`). Holes whose piece says neither stay as they are.
 */
export function words(text: MessageCommonText | undefined): string {
  if (text === undefined) return '';
  return text.defaultPattern.replace(/\{(\d{1,3})(?::[^{}]*)?\}/g, (hole, index: string) => {
    const piece = text.piecesList[Number(index)];
    return piece?.userValue?.user?.nickname || piece?.stringValue || hole;
  });
}
