import { gzipSync } from 'node:zlib';
import { TikTokLive } from '@livetap/live';
import { describe, expect, onTestFinished, test } from 'vitest';
import { encode } from '../src/schema.js';
import { Delivery } from '../src/sources/delivery.js';
import type { FrameSource, RawFrame } from '../src/sources/source.js';

/*
 * Frames of a source of somebody else that are no frames, or have no time.
 */
const bytes = (msgId: string) =>
  gzipSync(
    encode('ProtoMessageFetchResult', {
      messages: [{ type: 'WebcastChatMessage', msgId, payload: encode('WebcastChatMessage', { comment: msgId }) }],
    }),
  );

async function reading() {
  let give: (frame: RawFrame) => void = () => {};
  const source: FrameSource = {
    name: 'mine',
    capabilities: { isDialogue: false },
    open: async () => {
      const delivery = new Delivery();
      const close = () => {
        delivery.end({ code: 1000, reason: '' });
        return delivery.closed;
      };
      const read = (onFrame: (frame: RawFrame) => void) => {
        give = onFrame;
      };
      return { closed: delivery.closed, capabilities: { isDialogue: false }, read, send: () => {}, close };
    },
  };
  const live = new TikTokLive({ uniqueId: 'ann', source, sources: [source], enterTimeoutMs: 1, autoReconnect: false });
  onTestFinished(() => live.disconnect());
  const heard: string[] = [];
  const told: unknown[] = [];
  live.on('chat', ({ comment }) => heard.push(comment));
  live.on('error', error => told.push(error));
  live.on('gap', ({ reason }) => told.push(reason));
  await live.connect();
  return { live, heard, told, give: (frame: unknown) => give(frame as RawFrame) };
}

describe.each(['batch', 'frame'])('a %s whose bytes are', kind => {
  test.each<[string, (bytes: Uint8Array) => unknown]>([
    ['a list of numbers', whole => ({ bytes: [...whole] })],
    ['what JSON makes of a Buffer', whole => ({ bytes: JSON.parse(JSON.stringify(Buffer.from(whole))) })],
    ['an object with a length', whole => ({ bytes: { ...whole, length: whole.length } })],
    ['a proxy', whole => ({ bytes: new Proxy(new Uint8Array(whole), {}) })],
    ['wider numbers', whole => ({ bytes: Uint16Array.from(whole) })],
    ['not there', () => ({})],
  ])('%s is refused, told of, and the next one is read', async (_, strange) => {
    const { live, heard, told, give } = await reading();
    for (let times = 0; times < 3; times++) give({ kind, receivedAt: Date.now(), ...(strange(bytes('1')) as object) });
    const told1 = told.splice(0);
    expect(told1.filter(one => one instanceof Error)).toMatchObject([{ code: 'SOURCE_FAILED', part: 'read' }]);
    expect(told1.filter(one => typeof one === 'string')).toContain('a frame could not be read');
    expect(live.health).toMatchObject({ frames: 3, failedFrames: 3 });
    give({ kind: 'batch', bytes: bytes('2'), receivedAt: Date.now() });
    expect(heard).toEqual(['2']);
  });
});

test('what is no frame at all is refused as well', async () => {
  const { heard, told, give } = await reading();
  for (const strange of [undefined, null, 7]) give(strange);
  expect(told.filter(one => one instanceof Error)).toMatchObject([{ code: 'SOURCE_FAILED' }]);
  give({ kind: 'batch', bytes: bytes('1'), receivedAt: Date.now() });
  expect(heard).toEqual(['1']);
});

test.each([undefined, Number.NaN, Number.POSITIVE_INFINITY, '1763640000000'])(
  'a frame that came at %s came now: what comes twice is delivered once',
  async receivedAt => {
    const before = Date.now();
    const { live, heard, told, give } = await reading();
    const times: number[] = [];
    live.on('chat', event => times.push(event.at));
    for (let again = 0; again < 6; again++) give({ kind: 'batch', bytes: bytes('1'), receivedAt });
    expect(heard).toEqual(['1']);
    expect(times[0]).toBeGreaterThanOrEqual(before);
    expect(told.filter(one => one instanceof Error)).toEqual([]);
    expect(live.status.state).toBe('live');
  },
);
