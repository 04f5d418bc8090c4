import { gzipSync } from 'node:zlib';
import { redated, type SimulatedMessage } from '../messages/draft.js';
import { type ControlActionNumber, control, undecodable, unknown } from '../messages/room-life.js';
import { chat } from '../messages/talk.js';
import { batch } from '../push/frames.js';
import { batchFrame, frameWith, packed } from '../push/outgoing-frame.js';
import { personNamed } from '../scenario/people.js';
import type { Random } from '../scenario/random.js';
import { type BatchFrame, batchFramesTo, isBatchFrame } from './effects.js';
import { defineFault, type FaultDefinition, type FaultyLink } from './fault.js';
import { oneOfNumbers, share, text, wholeNumber } from './parameter.js';

const stage = 'stream';
const plain = { stage, parameters: {} } as const;
const mebibyte = 2 ** 20;
/** A tag that no protobuf message can begin with: field 0 of a wire type that does not exist. */
const noTag = 0x07;

/** The same frame with other messages. */
function withMessages(
  { batch: { parts }, seqId }: BatchFrame,
  messages: readonly SimulatedMessage[],
  link: FaultyLink,
) {
  return batchFrame(batch({ ...parts, messages }), seqId, link.acceptsGzip);
}

function randomBytes(random: Random, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => random.integer(0, 255));
}

/** The first part of the bytes, but never all of them. */
function beginning(bytes: Uint8Array, keep: number): Uint8Array {
  return bytes.subarray(0, Math.min(bytes.length - 1, Math.floor(bytes.length * keep)));
}

/** What can happen to what is said in a room. A chance is a frame with messages. */
export const streamFaults = {
  late: defineFault({
    ...{ stage, about: 'Messages are older than they should be: their times lie in the past.' },
    parameters: { byMs: wholeNumber(1, 180_000, 'how old they are, in milliseconds') },
    effect: ({ byMs }) =>
      batchFramesTo((frame, next, link) => {
        const aged = frame.batch.parts.messages.map(message => redated(message, byMs));
        next(withMessages(frame, aged, link));
      }),
  }),
  duplicate: defineFault({
    ...{ ...plain, about: 'A frame comes twice, byte for byte.' },
    effect: () =>
      batchFramesTo((frame, next) => {
        next(frame);
        next(frame);
      }),
  }),
  repeat: defineFault({
    ...{ ...plain, about: 'A frame brings the messages of the one before it once more, under the same ids.' },
    effect: () => {
      const last = new WeakMap<FaultyLink, readonly SimulatedMessage[]>();
      return {
        frame: (frame, next, link, strike) => {
          const before = last.get(link);
          if (!isBatchFrame(frame)) {
            next(frame);
            return;
          }
          const { messages } = frame.batch.parts;
          last.set(link, messages);
          next(before !== undefined && strike() ? withMessages(frame, [...before, ...messages], link) : frame);
        },
      };
    },
  }),
  reorder: defineFault({
    ...{ ...plain, about: 'A frame comes after the one that follows it.' },
    effect: () => {
      const held = new Map<FaultyLink, () => void>();
      return {
        frame: (frame, next, link, strike) => {
          const before = held.get(link);
          if (!isBatchFrame(frame)) next(frame);
          else if (before !== undefined) {
            held.delete(link);
            next(frame);
            before();
          } else if (strike()) held.set(link, () => next(frame));
          else next(frame);
        },
        end: () => {
          for (const release of held.values()) release();
          held.clear();
        },
      };
    },
  }),
  drop: defineFault({
    ...{ ...plain, about: 'A frame is lost; its number is missing.' },
    effect: () => batchFramesTo(() => {}),
  }),
  truncate: defineFault({
    ...{ stage, about: 'A frame ends too early.' },
    parameters: { keep: share(0.5, 'how much of it is left') },
    effect: ({ keep }) => batchFramesTo((frame, next) => next({ ...frame, bytes: beginning(frame.bytes, keep) })),
  }),
  corrupt: defineFault({
    ...{ stage, about: 'Bytes in the payload of a frame are changed.' },
    parameters: { bytes: wholeNumber(1, 8, 'how many') },
    effect: ({ bytes }, { random }) =>
      batchFramesTo((frame, next, link) => {
        const { payload, compressed } = packed(frame.batch, link.acceptsGzip);
        const changed = Uint8Array.from(payload);
        for (let count = 0; count < bytes; count++) {
          const at = random.integer(0, changed.length - 1);
          changed[at] = (changed[at] ?? 0) ^ random.integer(1, 255);
        }
        next(frameWith(frame.batch, frame.seqId, { payload: changed, compressed, cursor: frame.batch.cursor }));
      }),
  }),
  garbage: defineFault({
    ...{ stage, about: 'A frame that is no protobuf comes before another one.' },
    parameters: { bytes: wholeNumber(1, 64, 'how long it is') },
    effect: ({ bytes }, { random }) =>
      batchFramesTo((frame, next) => {
        const garbage = randomBytes(random, bytes);
        garbage[0] = noTag;
        next({ ...frame, logId: '0', batch: undefined, bytes: garbage });
        next(frame);
      }),
  }),
  'unknown-method': defineFault({
    ...{ stage, about: 'A message comes whose method nobody knows, in a frame of its own.' },
    parameters: { method: text(/^\w+$/, 'a name', 'WebcastFaultInjectedMessage', 'the method') },
    effect: ({ method }, { clock }) =>
      batchFramesTo((frame, next, link) => {
        const header = { roomId: link.room.roomId, msgId: '1', createTimeMs: clock.now() };
        const { payload } = unknown(method, header);
        next(batchFrame(link.room.batchOf({ method, payload }), link.nextSeqId(), link.acceptsGzip));
        next(frame);
      }),
  }),
  undecodable: defineFault({
    ...{ ...plain, about: 'A message comes whose bytes are no protobuf, in a frame of its own.' },
    effect: () =>
      batchFramesTo((frame, next, link) => {
        next(batchFrame(link.room.batchOf(undecodable()), link.nextSeqId(), link.acceptsGzip));
        next(frame);
      }),
  }),
  'fragmentary-gzip': defineFault({
    ...{ stage, about: 'The gzip of a frame ends too early.' },
    parameters: { keep: share(0.5, 'how much of it is left') },
    effect: ({ keep }) =>
      batchFramesTo((frame, next) => {
        const payload = beginning(gzipSync(frame.batch.bytes), keep);
        next(frameWith(frame.batch, frame.seqId, { payload, compressed: true, cursor: frame.batch.cursor }));
      }),
  }),
  'gzip-bomb': defineFault({
    ...{ stage, about: 'A small frame inflates to far more than it should.' },
    parameters: { mebibytes: wholeNumber(1, 64, 'how much it inflates to') },
    effect: ({ mebibytes }) => {
      const payload = gzipSync(new Uint8Array(mebibytes * mebibyte));
      return batchFramesTo((frame, next) =>
        next(frameWith(frame.batch, frame.seqId, { payload, compressed: true, cursor: frame.batch.cursor })),
      );
    },
  }),
  flood: defineFault({
    ...{ stage, about: 'After a frame the room says far more than anybody can read, all at once.' },
    parameters: { frames: wholeNumber(1, 1000, 'how many frames, each with a comment') },
    effect: ({ frames }) => ({
      room: (room, strike) => {
        if (!strike()) return;
        const writer = personNamed('flood_tester');
        for (let count = 1; count <= frames; count++) room.send(chat(writer, `flood ${count} of ${frames}`));
      },
    }),
  }),
  control: defineFault({
    ...{ stage, about: 'After a frame the stream is paused, resumed, or ended by a control message.' },
    parameters: {
      action: oneOfNumbers(
        [1, 2, 3, 4] satisfies ControlActionNumber[],
        3,
        '1 pauses, 2 resumes, 3 ends it by the host, 4 ends it by moderation',
      ),
    },
    effect: ({ action }) => ({
      room: (room, strike) => {
        if (strike()) room.send(control(action));
      },
    }),
  }),
  vanish: defineFault({
    ...{ ...plain, about: 'After a frame the stream is over without a word: look-ups say so, and sockets are closed.' },
    effect: () => ({
      room: (room, strike) => {
        if (room.broadcast.onAir && strike()) room.goOffline();
      },
    }),
  }),
} satisfies Record<string, FaultDefinition>;
