import { expect, test } from 'vitest';
import { decodeMessage } from '../../src/messages/decode.js';
import type { MethodName } from '../../src/messages/methods.js';
import { expectedFields, type FieldCheck } from '../../src/state/expected-fields.js';
import { defaultMessageLimits } from '../../src/wire/read.js';
import { wholeOf } from '../../src/wire/stretch.js';
import { liveRoom } from './live-room.js';
import { samples } from './samples.js';

/*
 * The drift alarm looks at what was decoded, which here is a part of the message: it must find there what it finds in the whole.
 */
test.each(Object.keys(expectedFields) as MethodName[])(
  'the part of %s that is decoded has what the drift alarm looks for',
  method => {
    const checks = Object.entries(expectedFields[method] ?? {}) as [string, FieldCheck<unknown>][];
    const payloads = samples.filter(sample => sample.method === method).map(({ payload }) => payload);
    expect(payloads.length).toBeGreaterThan(0);
    const body = liveRoom().readers.of(method)?.body;
    for (const payload of [...payloads, new Uint8Array(0)]) {
      const part = body?.decode(wholeOf(payload), defaultMessageLimits);
      const whole = decodeMessage(method, payload);
      for (const [field, isPresent] of checks) expect(isPresent(part), field).toBe(isPresent(whole));
    }
  },
);
