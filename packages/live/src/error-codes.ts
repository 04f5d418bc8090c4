import { askingCodes } from './error-codes/asking.js';
import { readingCodes } from './error-codes/reading.js';
import { videoErrorCodes } from './error-codes/video.js';

/** Every error code, once. `docs/errors.md` is generated from this table. */
export const errorCodes = { ...askingCodes, ...readingCodes, ...videoErrorCodes } as const;

/** The closed set of error codes. Each has a heading in `docs/errors.md`. */
export type LiveErrorCode = keyof typeof errorCodes;
