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
  maxMessages: 10_000,
};

/** Limits with their defaults for what is left out. */
export function frameLimits(limits: Partial<FrameLimits> | undefined): FrameLimits {
  return limits === undefined ? defaultFrameLimits : { ...defaultFrameLimits, ...limits };
}
