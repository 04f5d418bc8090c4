import { expect, test } from 'vitest';
import { describeUnknown } from '../../src/messages/unknown-message.js';
import { encode } from '../../src/schema.js';
import { hex } from '../wire/bytes.js';

test('an unknown message is described as far as can be without schema', () => {
  const common = { method: 'WebcastNobodyKnowsMessage', msgId: '7429384756123456789' };
  const payload = encode('WebcastHourlyRankMessage', { common });
  const unknown = describeUnknown({ method: 'WebcastNobodyKnowsMessage', msgId: '5', payload });
  expect(unknown).toEqual({
    method: 'WebcastNobodyKnowsMessage',
    msgId: '5',
    payload,
    base64: Buffer.from(payload).toString('base64'),
    fields: [
      {
        no: 1,
        wireType: 2,
        value: {
          kind: 'message',
          fields: [
            { no: 1, wireType: 2, value: { kind: 'text', value: 'WebcastNobodyKnowsMessage' } },
            { no: 2, wireType: 0, value: { kind: 'varint', value: '7429384756123456789' } },
          ],
        },
      },
    ],
    strings: ['WebcastNobodyKnowsMessage'],
  });
});

test('bytes that are no protobuf are described by their bytes alone', () => {
  expect(describeUnknown({ method: 'X', msgId: '0', payload: hex('ff ff') })).toEqual({
    method: 'X',
    msgId: '0',
    payload: hex('ff ff'),
    base64: '//8=',
    fields: undefined,
    strings: [],
  });
});

test('an empty message has no fields, and that is known', () => {
  expect(describeUnknown({ method: 'X', msgId: '0', payload: hex('') })).toMatchObject({ base64: '', fields: [] });
});
