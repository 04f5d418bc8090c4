import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import type { managedFaults } from '../../src/faults/managed-faults.js';
import { watch } from '../support/client.js';
import { freshRoom } from './stage.js';

const stage = freshRoom();

type Name = keyof typeof managedFaults;

/** A client of the managed socket, and what it hears. */
function client(uniqueId = 'mara') {
  const address = stage.simulator.endpoints.tiktool.replace('http', 'ws');
  const socket = new WebSocket(`${address}?uniqueId=${uniqueId}&apiKey=any`);
  onTestFinished(() => socket.terminate());
  const texts: string[] = [];
  const waiting: (() => void)[] = [];
  socket.on('message', text => {
    texts.push(String(text));
    for (const look of waiting.splice(0)) look();
  });
  // Whatever is wrong shows by how it closes.
  socket.on('error', () => {});
  return {
    texts,
    closed: new Promise<number>(resolve => socket.once('close', resolve)),
    answered: new Promise<number | undefined>(resolve => {
      socket.once('unexpected-response', (_request, { statusCode }) => resolve(statusCode));
    }),
    leave: () => socket.terminate(),
    async came(count: number): Promise<(string | undefined)[]> {
      while (texts.length < count) await new Promise<void>(resolve => waiting.push(resolve));
      return texts.map(text => (JSON.parse(text) as { comment?: string; event: string }).comment ?? 'roomInfo');
    },
  };
}

/** Each fault once, struck by the second event, or by the handshake. */
const cases: Record<Name, () => Promise<unknown>> = {
  'managed-refuse': async () => {
    const { closed, texts } = client();
    expect([await closed, texts]).toEqual([4429, []]);
  },
  'managed-http': async () => expect(await client().answered).toBe(503),
  'managed-reset': async () => expect(await client().closed).toBe(1006),
  'managed-hang': async () => {
    const { closed, leave } = client();
    await stage.simulator.faults[0]?.waitForStrikes(1);
    leave();
    expect(await closed).toBe(1006);
  },
  'managed-cut': async () => {
    const { closed, came } = client();
    await came(1);
    stage.room.say('x'.repeat(70_000));
    expect(await closed).toBe(1006);
    expect(await came(1)).toEqual(['roomInfo']);
    await stage.room.waitForNoSockets();
  },
  'managed-close': async () => {
    const { closed, came } = client();
    await came(1);
    stage.room.say('lost');
    expect(await closed).toBe(1011);
    expect(await came(1)).toEqual(['roomInfo']);
  },
  'managed-silence': async () => {
    const { came } = client();
    await came(1);
    stage.room.say('lost');
    stage.room.say('lost too');
    stage.simulator.faults[0]?.stop();
    stage.room.say('heard');
    expect(await came(2)).toEqual(['roomInfo', 'heard']);
  },
  'managed-corrupt': async () => {
    const { came, texts } = client();
    await came(1);
    stage.room.say('broken');
    stage.room.say('whole');
    while (texts.length < 3) await new Promise(setImmediate);
    expect(() => JSON.parse(texts[1] ?? '')).toThrow(SyntaxError);
    expect(JSON.parse(texts[2] ?? '')).toMatchObject({ comment: 'whole' });
  },
  'managed-late': async () => {
    const { came, texts } = client();
    await came(1);
    stage.room.say('one');
    stage.room.say('two');
    const info = client();
    await info.came(1);
    expect(texts).toHaveLength(1);
    stage.clock.advance(1_999);
    stage.clock.advance(1);
    expect(await came(3)).toEqual(['roomInfo', 'one', 'two']);
  },
};

const ofHandshake = /refuse|http|reset|hang/;

test.each(Object.keys(cases) as Name[])('%s', async name => {
  const after = ofHandshake.test(name) ? 0 : 1;
  const fault = stage.simulator.inject(name, { times: 1, after });
  await cases[name]();
  expect(fault.count).toBe(1);
});

describe('what they take', () => {
  test.each([4000, 4002, 4003, 4004, 4007, 4401, 4404] as const)('refused with %i', async code => {
    stage.simulator.inject('managed-refuse', { code });
    expect(await client().closed).toBe(code);
    const { status, refusal } = stage.simulator.requests.at(-1) ?? {};
    expect([status, refusal]).toEqual([101, 'A fault was injected.']);
  });

  test.each([401, 429, 502] as const)('answered with %i', async status => {
    stage.simulator.inject('managed-http', { status });
    expect(await client().answered).toBe(status);
    expect(stage.simulator.requests.at(-1)).toMatchObject({ status, path: '/tiktool' });
  });

  test('closed with a code', async () => {
    stage.simulator.inject('managed-close', { code: 4007 });
    expect(await client().closed).toBe(4007);
    await stage.room.waitForNoSockets();
  });

  test('many characters', async () => {
    stage.simulator.inject('managed-corrupt', { characters: 20 });
    const { texts } = client();
    while (texts.length < 1) await new Promise(setImmediate);
    expect(texts[0]?.split('\u0001').length).toBeGreaterThan(10);
  });

  test('what no client could be refused with is refused', () => {
    for (const options of [{ code: 1000 }, { code: 4005 }]) {
      expect(() => stage.simulator.inject('managed-refuse', options as object)).toThrow(/code of the fault/);
    }
    expect(() => stage.simulator.inject('managed-close', { code: 1006 })).toThrow(/code of the fault/);
  });
});

describe('where they strike', () => {
  test('only the room that is meant', async () => {
    stage.simulator.addRoom({ uniqueId: 'bob', scenario: false });
    stage.simulator.inject('managed-refuse', { room: 'bob', code: 4404 });
    const mara = client();
    expect(await client('bob').closed).toBe(4404);
    await mara.came(1);
  });

  test('not the push socket, whose faults do not strike here', async () => {
    for (const name of ['managed-cut', 'managed-refuse'] as const) stage.simulator.inject(name, { after: 100 });
    for (const name of ['cut', 'close', 'silence', 'handshake-403'] as const) stage.simulator.inject(name);
    const { came } = client();
    await came(1);
    stage.room.say('hello');
    expect(await came(2)).toEqual(['roomInfo', 'hello']);
    for (const fault of stage.simulator.faults) fault.stop();
    stage.simulator.inject('managed-cut');
    const pushed = await watch(stage.simulator, stage.room);
    stage.room.say('pushed');
    await pushed.frame('msg');
  });

  test('a cut at the very beginning leaves no reader behind, and a place for the next', async () => {
    stage.simulator.inject('managed-cut', { times: 5 });
    for (let times = 0; times < 5; times++) {
      expect(await client().closed).toBe(1006);
      await stage.room.waitForNoSockets();
    }
    await client().came(1);
    expect(stage.room.sockets).toBe(1);
  });
});

describe('slow', () => {
  test('holds back the answer to the handshake, and every event, in order', async () => {
    const fault = stage.simulator.inject('slow', { delayMs: 1_000 });
    const { came, texts } = client();
    await fault.waitForStrikes(1);
    stage.clock.advance(1_000);
    await fault.waitForStrikes(2);
    stage.room.say('one');
    expect(fault.count).toBe(3);
    expect(texts).toEqual([]);
    stage.clock.advance(1_000);
    expect(await came(2)).toEqual(['roomInfo', 'one']);
  });

  test('a simulator that is closed lets go of who waits', async () => {
    const fault = stage.simulator.inject('slow', { delayMs: 1_000 });
    const { closed } = client();
    await fault.waitForStrikes(1);
    await stage.simulator.close();
    expect(await closed).toBe(1006);
  });
});
