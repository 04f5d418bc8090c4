import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { catalog, type FaultName, type FaultOptions } from '../../src/faults/catalog.js';
import { faultStages } from '../../src/faults/fault.js';
import { parseFault } from '../../src/faults/parse-fault.js';
import { faultRoutes } from '../../src/faults/routes.js';
import { whenParameters } from '../../src/faults/schedule.js';
import { type Simulator, startSimulator } from '../../src/simulator.js';

const names = Object.keys(catalog) as FaultName[];
let simulator: Simulator;

beforeEach(async () => {
  simulator = await startSimulator();
  simulator.addRoom({ uniqueId: 'mara', scenario: false });
});
afterEach(() => simulator.close());

describe('every fault', () => {
  test.each(names)('%s can be injected as it is, and is described', name => {
    expect(simulator.inject(name)).toMatchObject({ name, options: {}, count: 0 });
    const { stage, about, parameters } = catalog[name];
    expect(Object.keys(faultStages)).toContain(stage);
    expect(about).toMatch(/^[A-Z`].*\.$/);
    for (const [key, parameter] of Object.entries(parameters)) {
      expect(Object.keys(whenParameters)).not.toContain(key);
      expect(parameter.about).toMatch(/^\S.*[^.]$/);
      // A default has to be a value, also as it stands on a command line.
      expect(parameter.read(parameter.defaultValue)).toBe(parameter.defaultValue);
      expect(parameter.read(String(parameter.defaultValue))).toBe(parameter.defaultValue);
    }
  });

  test('of HTTP answers names routes that there are', () => {
    const routes = names.flatMap(name => (catalog[name] as { readonly routes?: readonly string[] }).routes ?? []);
    expect(routes.filter(route => !Object.hasOwn(faultRoutes, route))).toEqual([]);
    expect(new Set(routes).size).toBeGreaterThan(5);
  });
});

describe('on a command line', () => {
  test.each<[string, FaultName, FaultOptions<FaultName> & Record<string, unknown>]>([
    ['captcha', 'captcha', {}],
    ['http-429:retryAfterS=5', 'http-429', { retryAfterS: 5 }],
    ['cut@after=20,every=50', 'cut', { after: 20, every: 50 }],
    ['sign-429:header=none,bodyOnly@times=2', 'sign-429', { header: 'none', bodyOnly: true, times: 2 }],
    ['sign-401:bodyOnly=false', 'sign-401', { bodyOnly: false }],
    ['http-403@route=/@mara/live,room=@mara', 'http-403', { route: '/@mara/live', room: '@mara' }],
    ['redirect:to=/a?b=c', 'redirect', { to: '/a?b=c' }],
    ['managed-refuse:code=4401@times=1', 'managed-refuse', { code: 4401, times: 1 }],
    ['managed-late:delayMs=50@room=mara', 'managed-late', { delayMs: 50, room: 'mara' }],
    ['truncate:keep=0.25', 'truncate', { keep: 0.25 }],
  ])('%s', (text, name, options) => {
    const parsed = parseFault(text);
    expect(parsed).toEqual({ name, options });
    expect(simulator.inject(parsed.name, parsed.options).name).toBe(name);
  });

  test.each([
    ['captha', 'There is no fault "captha"; the nearest: captcha.'],
    ['429', /There is no fault "429"; the nearest: .*http-429/],
    ['', 'There is no fault ""'],
    ['constructor', 'There is no fault "constructor"'],
    ['zzzzzzzzzzzz', 'no name is like it'],
    ['http-429:retryAfter=3', 'takes no "retryAfter"; the nearest: retryAfterS.'],
    ['http-429:retryAfterS=soon', 'retryAfterS of the fault http-429 has to be a whole number, 0 or above.'],
    ['http-429:retryAfterS=', 'retryAfterS of the fault http-429 has to be'],
    ['http-429:retryAfterS=-1', 'retryAfterS of the fault http-429 has to be'],
    ['http-429:retryAfterS=1e3', 'retryAfterS of the fault http-429 has to be'],
    ['cut:zzzzzzz=1', /takes no "zzzzzzz"; it takes nothing of its own, and room, route, times/],
    ['cut:__proto__=1', 'takes no "__proto__"'],
    ['cut@times=0', 'times of the fault cut has to be a whole number, 1 or above.'],
    ['cut@', 'There is a name missing before ""'],
    ['cut:,', 'There is a name missing before ""'],
    ['http-403@route=everything', /route of the fault http-403 has to be a path, or one of home, page/],
    ['sign-429:header=later', /header of the fault sign-429 has to be one of retry-after,/],
    ['sign-401:bodyOnly=perhaps', 'has to be true or false'],
    ['managed-http:status=200', /status of the fault managed-http has to be one of 401/],
    ['cut@room=a b', 'room of the fault cut has to be the @name of a room.'],
  ])('%s is refused', (text, message) => {
    const expected = typeof message === 'string' ? expect.stringContaining(message) : expect.stringMatching(message);
    expect(() => parseFault(text)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION', message: expected }));
  });
});

describe('from a program without types', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['nope', {}, 'There is no fault "nope"'],
    ['cut', { code: 3 }, 'The fault cut takes no "code"'],
    ['close', { code: '' }, 'code of the fault close'],
    ['http-429', { retryAfterS: Number.NaN }, 'retryAfterS'],
    ['http-429', { times: 1.5 }, 'times'],
    ['cut', { room: 'nobody' }, 'There is no room of nobody'],
    ['cut', { route: 'page' }, 'takes no route'],
  ])('%s with %o is refused', (name, options, message) => {
    expect(() => simulator.inject(name as FaultName, options)).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION', message: expect.stringContaining(message) }),
    );
    expect(simulator.faults).toEqual([]);
  });
});

test('the types know the parameters of each fault', () => {
  simulator.inject('http-429', { retryAfterS: 5, times: 1 });
  // @ts-expect-error: not a parameter of this fault
  expect(() => simulator.inject('captcha', { retryAfterS: 5 })).toThrow();
  // @ts-expect-error: not one of the words
  expect(() => simulator.inject('sign-429', { header: 'never' })).toThrow();
  // @ts-expect-error: no such fault
  expect(() => simulator.inject('captchas')).toThrow();
});
