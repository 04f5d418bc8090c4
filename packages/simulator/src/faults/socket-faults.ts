import { plainFrame } from '../push/outgoing-frame.js';
import { closeCode } from './close-code.js';
import { batchFramesTo, framesDelayed, isBatchFrame, StruckLinks } from './effects.js';
import { defineFault, type FaultDefinition } from './fault.js';
import { wholeNumber } from './parameter.js';

const stage = 'socket';
const plain = { stage, parameters: {} } as const;

/** What can happen to a socket. A chance is a frame with messages unless it says otherwise. */
export const socketFaults = {
  cut: defineFault({
    ...{ ...plain, about: 'The connection breaks in the middle of a frame; a client sees close code 1006.' },
    effect: () => batchFramesTo((frame, _next, link) => link.breakOff(frame.bytes)),
  }),
  close: defineFault({
    ...{ stage, about: 'The socket is closed in place of a frame.' },
    parameters: { code: closeCode(1000) },
    effect: ({ code }) => batchFramesTo((_frame, _next, link) => link.close(code)),
  }),
  'half-open': defineFault({
    ...{ ...plain, about: 'The socket stays and nothing flows any more, in neither direction. Any frame is a chance.' },
    effect: () => {
      const struck = new StruckLinks();
      return {
        frame: (frame, next, link, strike) => {
          if (struck.has(link)) return;
          if (!strike()) {
            next(frame);
            return;
          }
          struck.add(link);
          link.hold();
        },
        end: () => struck.clear(link => link.release()),
      };
    },
  }),
  silence: defineFault({
    ...{ ...plain, about: 'The socket is accepted and the service never says anything on it. A chance is a socket.' },
    effect: () => {
      const asked = new WeakSet<object>();
      const struck = new StruckLinks();
      return {
        frame: (frame, next, link, strike) => {
          if (!asked.has(link) && strike()) struck.add(link);
          asked.add(link);
          if (!struck.has(link)) next(frame);
        },
        end: () => struck.clear(() => {}),
      };
    },
  }),
  deaf: defineFault({
    ...{ ...plain, about: 'Heartbeats are answered and nothing of the room comes any more.' },
    effect: () => {
      const struck = new StruckLinks();
      return {
        frame: (frame, next, link, strike) => {
          if (!isBatchFrame(frame)) next(frame);
          else if (struck.has(link)) return;
          else if (strike()) struck.add(link);
          else next(frame);
        },
        end: () => struck.clear(() => {}),
      };
    },
  }),
  'no-entry-answer': defineFault({
    ...{ ...plain, about: 'An entry is not confirmed: `im_enter_room_resp` is missing. A chance is an entry.' },
    effect: () => ({
      frame: (frame, next, _link, strike) => {
        if (frame.type !== 'im_enter_room_resp' || !strike()) next(frame);
      },
    }),
  }),
  'slow-frames': defineFault({
    ...{ ...plain, about: 'Frames come late, in their order. Any frame is a chance.' },
    parameters: { delayMs: wholeNumber(1, 2000, 'how late, in milliseconds of the clock') },
    effect: ({ delayMs }, { later }) => framesDelayed(delayMs, later),
  }),
  'leave-request': defineFault({
    ...{ ...plain, about: 'A frame of the type `close` asks the client to leave.' },
    effect: () =>
      batchFramesTo((frame, next, link) => {
        next(frame);
        next(plainFrame('close', link.nextSeqId()));
      }),
  }),
} satisfies Record<string, FaultDefinition>;
