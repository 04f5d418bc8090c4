import { defaultMessageLimits, type MessageLimits } from '../wire/read.js';

/** Limits on what one frame may cost. All are checked before memory is spent. */
export interface FrameLimits extends MessageLimits {
  /**
   * Largest frame on the wire, in bytes. Real ones are some kilobytes; the largest message seen had 50 kB.
   * @defaultValue 4194304
   */
  readonly maxFrameBytes: number;
  /**
   * Largest payload after inflating, in bytes.
   * @defaultValue 16777216
   */
  readonly maxInflatedBytes: number;
  /**
   * How many times larger than its gzip a payload may be, as far as it is larger than a mebibyte. Real ones are three to
   * seven times as large.
   * @defaultValue 100
   */
  readonly maxRatio: number;
  /**
   * Most messages in one frame. Real ones have up to some hundred.
   * @defaultValue 10000
   */
  readonly maxMessages: number;
}

/** The defaults of {@link FrameLimits}. */
export const defaultFrameLimits: FrameLimits = {
  ...defaultMessageLimits,
  maxFrameBytes: 4_194_304,
  maxInflatedBytes: 16_777_216,
  maxRatio: 100,
  maxMessages: 10_000,
};

/** Limits with their defaults for what is left out. */
export function frameLimits(limits: Partial<FrameLimits> | undefined): FrameLimits {
  return limits === undefined ? defaultFrameLimits : { ...defaultFrameLimits, ...limits };
}

/** Payloads up to this size may have any ratio: short ones that repeat themselves pack extremely well. */
const freeBytes = 1_048_576;

/** How large a gzip of so many bytes may become. */
export function maxInflated(gzipBytes: number, { maxInflatedBytes, maxRatio }: FrameLimits): number {
  return Math.min(maxInflatedBytes, Math.max(freeBytes, gzipBytes * maxRatio));
}
