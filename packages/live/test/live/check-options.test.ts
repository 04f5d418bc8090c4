import { describe, expect, test } from 'vitest';
import { InvalidOptionError } from '../../src/errors.js';
import type { TikTokLiveOptions } from '../../src/live/options.js';
import { TikTokLive } from '../../src/live/tiktok-live.js';
import { trackRoom, trackUser } from '../../src/live/track.js';
import { InvalidUniqueIdError } from '../../src/lookup/errors.js';

/** As a program without types makes one. */
function made(...args: readonly unknown[]): TikTokLive {
  return Reflect.construct(TikTokLive, args) as TikTokLive;
}

function errorOf(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

const rightCall = "new TikTokLive({ uniqueId: 'name' })";

describe('the argument of TikTokLive', () => {
  test.each([
    ['nothing', []],
    ['a name', ['ann', { raw: false }]],
    ['null', [null]],
    ['a list', [['ann']]],
    ['a function', [() => {}]],
  ])('cannot be %s', (_what, args) => {
    const error = errorOf(() => made(...args));
    expect(error).toBeInstanceOf(InvalidOptionError);
    expect(String(error)).toContain(rightCall);
  });

  test.each([[{}], [{ uniqueId: undefined }], [{ uniqueId: null }], [{ raw: false }]])(
    'has to have a name: %j has none',
    options => {
      const error = errorOf(() => made(options));
      expect(error).toBeInstanceOf(InvalidUniqueIdError);
      expect(String(error)).toContain(rightCall);
    },
  );

  test.each(['', '@', 5, { name: 'ann' }])('has to have a name that can be one: %j cannot', uniqueId => {
    expect(() => made({ uniqueId })).toThrow(InvalidUniqueIdError);
  });
});

describe('an option that there is not', () => {
  test.each([
    [{ reconnect: { firstMS: 1 } }, 'firstMs'],
    [{ cadence: { maxMs: 1 } }, 'mostMs'],
    [{ limits: { maxFrameByte: 1 } }, 'maxFrameBytes'],
    [{ endpoints: { webcasts: 'http://127.0.0.1:1' } }, 'webcast'],
    [{ health: { quietAfter: 1 } }, 'quietAfter'],
  ])('is refused inside of another as well: %j', (options, named) => {
    const error = errorOf(() => made({ uniqueId: 'ann', ...options }));
    expect(error).toBeInstanceOf(InvalidOptionError);
    expect(String(error)).toContain(named);
  });

  test.each([
    ['waitUntillLive', 'waitUntilLive'],
    ['autoReconect', 'autoReconnect'],
    ['maxReconnectAttempt', 'maxReconnectAttempts'],
    ['signAPIkey', 'signApiKey'],
    ['uniqueID', 'uniqueId'],
    ['sessionId', 'session'],
    ['heartbeatIntervalMs', 'heartbeatInterval'],
  ])('%s is refused, and %s named', (wrong, right) => {
    const { uniqueId, ...rest }: Record<string, unknown> = { uniqueId: 'ann', [wrong]: true };
    const options = wrong === 'uniqueID' ? rest : { uniqueId, ...rest };
    expect(errorOf(() => made(options))).toMatchObject({
      code: 'INVALID_OPTION',
      message: `TikTokLive has no option "${wrong}"; did you mean "${right}"?`,
    });
  });

  test('and is like no other is refused with all there are', () => {
    const error = errorOf(() => made({ uniqueId: 'ann', kindOfRoom: 1 }));
    expect(error).toMatchObject({
      message: expect.stringMatching(/"kindOfRoom"; there are uniqueId, apiKey, .*, logger$/),
    });
  });

  test.each(['__proto__', 'constructor', 'toString'])('is refused also when every object has it: %s', name => {
    const options = Object.defineProperty({ uniqueId: 'ann' }, name, { value: 1, enumerable: true });
    expect(() => made(options)).toThrow(InvalidOptionError);
  });

  test('is refused as well where the name of the streamer is given apart, or not at all', async () => {
    const options = { autoReconect: false } as object;
    await expect(trackUser('ann', options)).rejects.toThrow('"autoReconnect"');
    await expect(trackRoom('7', options)).rejects.toThrow('"autoReconnect"');
  });
});

describe('an option of the wrong kind', () => {
  test.each<[string, unknown]>([
    ['maxReconnectAttempts', '5'],
    ['maxReconnectAttempts', null],
    ['autoReconnect', 'false'],
    ['waitUntilLive', 1],
    ['debug', 'yes'],
    ['raw', null],
    ['heartbeatInterval', '1000'],
    ['returnAfterMs', [5]],
    ['connectTimeoutMs', '20s'],
    ['apiKey', 5],
    ['signApiKey', {}],
    ['signServerUrl', new URL('http://127.0.0.1')],
    ['sources', 'direct'],
    ['reconnect', true],
    ['cadence', 60],
    ['health', 'x'],
    ['endpoints', 'http://127.0.0.1'],
    ['fetch', {}],
    ['webSocketImpl', 'ws'],
    ['logger', {}],
    ['logger', null],
    ['webClientHeaders', []],
  ])('is refused: %s, %j', (name, value) => {
    expect(errorOf(() => made({ uniqueId: 'ann', [name]: value }))).toMatchObject({
      code: 'INVALID_OPTION',
      message: expect.stringContaining(`${name} has to be `),
    });
  });

  test('is not told with what it was', () => {
    const error = errorOf(() => made({ uniqueId: 'ann', fetch: 'verysecret', apiKey: ['verysecret'] }));
    expect(String(error)).not.toContain('verysecret');
  });
});

describe('options that can be used', () => {
  const options: TikTokLiveOptions = {
    ...{ uniqueId: '@ann', apiKey: undefined, signApiKey: null, autoReconnect: false, maxReconnectAttempts: Infinity },
    ...{ sources: ['direct'], health: { deafAfterMs: 90_000 }, state: false, gifts: false, raw: false },
    logger: Object.assign(() => {}, { warn() {} }),
  };

  test('are taken, with what is undefined', () => {
    expect(made({ ...options, reconnect: undefined, logger: undefined }).uniqueId).toBe('ann');
    expect(made(options).uniqueId).toBe('ann');
  });
});
