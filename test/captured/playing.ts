import type { FrameSource, RawFrame, SourceClose } from '@livetap/live';

const capabilities = { isDialogue: false, isReopenable: false, isLive: false };

/** A recording of these frames: plays them and ends. @param receivedAt when they came, in milliseconds since 1970 */
export function playing(frames: readonly Uint8Array[], receivedAt = 0): FrameSource {
  return {
    name: 'test',
    capabilities,
    open: async () => {
      let end: (close: SourceClose) => void = () => {};
      const closed = new Promise<SourceClose>(resolve => {
        end = resolve;
      });
      const play = (onFrame: (frame: RawFrame) => void) => {
        for (const bytes of frames) onFrame({ kind: 'frame', bytes, receivedAt });
        end({ code: 1000, reason: 'played' });
      };
      return {
        closed,
        capabilities,
        read: onFrame => queueMicrotask(() => play(onFrame)),
        send: () => {},
        close: () => {
          end({ code: 1000, reason: 'closed' });
          return closed;
        },
      };
    },
  };
}
