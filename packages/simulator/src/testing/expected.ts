import type { LiveEvent, LiveEvents, LiveEventType } from '@livetap/live';

/** What decides about a value by itself, as `expect.any(Number)` of vitest and jest does. */
export interface AsymmetricMatcher {
  asymmetricMatch(value: unknown): boolean;
}

/**
 * What a value is expected to be: the same, of an object some of its fields, of a list every item in order, of a text what a
 * regular expression matches; or what a function or a matcher of a test runner says.
 */
export type Expected<V> =
  | AsymmetricMatcher
  | ((value: V) => boolean)
  | (V extends string
      ? V | RegExp
      : V extends readonly (infer I)[]
        ? readonly Expected<I>[]
        : V extends object
          ? { readonly [K in keyof V]?: Expected<V[K]> }
          : V);

/** An event as it is expected: its type, and as many of its fields as matter. */
export type ExpectedEvent = {
  [T in LiveEventType]: { readonly type: T } & {
    readonly [K in Exclude<keyof LiveEvents[T], 'type'>]?: Expected<LiveEvents[T][K]>;
  };
}[LiveEventType];

/** One place where an event is not as expected. */
export interface Difference {
  /** Where in the event: `user.roles[0]`. */
  readonly path: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** Where an event is not as expected; nowhere when it is. */
export function differences(expected: ExpectedEvent, actual: LiveEvent): Difference[] {
  return differencesOf(expected, actual, '');
}

function differencesOf(expected: unknown, actual: unknown, path: string): Difference[] {
  const differs = [{ path, expected, actual }];
  if (typeof expected === 'function') return expected(actual) === true ? [] : differs;
  if (expected instanceof RegExp) return typeof actual === 'string' && matches(expected, actual) ? [] : differs;
  if (!isObject(expected)) return Object.is(expected, actual) ? [] : differs;
  if (typeof expected.asymmetricMatch === 'function') return expected.asymmetricMatch(actual) === true ? [] : differs;
  if (!isObject(actual) || Array.isArray(expected) !== Array.isArray(actual)) return differs;
  if (Array.isArray(expected) && expected.length !== (actual as unknown as readonly unknown[]).length) return differs;
  return Object.keys(expected).flatMap(key => {
    const step = Array.isArray(expected) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    return differencesOf(expected[key], actual[key], step);
  });
}

/** One that is global or sticky remembers where it was: every text is looked at from its beginning. */
function matches(pattern: RegExp, text: string): boolean {
  return new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')).test(text);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
