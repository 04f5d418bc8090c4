import { expect } from 'vitest';
import { withFallback } from '../../src/room-source.js';
import { SocketFailedError } from '../../src/sources/errors.js';
import { recordingOf } from '../../src/sources/recording.js';
import { defaultCapabilities, type FrameSource } from '../../src/sources/source.js';
import { fakeSource } from '../fake-source.js';
import { conforms, type Stage } from './conformance.js';

/* The sources that are made around others: what holds for these holds for them. */

const makes: Readonly<Record<string, (inner: FrameSource) => FrameSource>> = {
  'recorded source': inner => recordingOf(inner, { uniqueId: 'ann', roomId: '1' }, () => {}, unexpected),
  'recorded source whose disk is full': inner =>
    recordingOf(inner, { uniqueId: 'ann', roomId: '1' }, failing, () => {}),
  'socket with a fallback': inner => withFallback(inner, closedSocket, unexpected),
  'fallback of a socket': inner => withFallback(closedSocket, inner, () => {}),
};

/** A socket that never opens, for a reason that does not concern a fallback. */
const closedSocket: FrameSource = {
  name: 'websocket',
  async open(signal) {
    signal?.throwIfAborted();
    throw new SocketFailedError('127.0.0.1:9', new Error('refused'));
  },
};

for (const [name, around] of Object.entries(makes))
  conforms({
    name,
    capabilities: defaultCapabilities,
    ends: { code: 4005, reason: 'over' },
    async stage(): Promise<Stage> {
      let hang: (() => void) | undefined;
      const inner = fakeSource(async () => {
        if (hang === undefined) return;
        hang();
        await new Promise(() => {});
      });
      let given = 0;
      return {
        source: around(inner),
        give() {
          const bytes = Buffer.from(`piece ${given++}`);
          inner.push(bytes);
          return bytes;
        },
        end: () => inner.end({ code: 4005, reason: 'over' }),
        breakOff: () => inner.end({ code: 1006, reason: 'cut', error: new Error('cut') }),
        sent: inner.sent,
        holdOpening: () =>
          new Promise(resolve => {
            hang = resolve;
          }),
        close: async () => {},
      };
    },
  });

function unexpected(error: unknown): never {
  return expect.unreachable(String(error));
}

function failing(): never {
  throw new Error('ENOSPC');
}
