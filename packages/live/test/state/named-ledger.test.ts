import { expect, test } from 'vitest';
import { GiftLedger } from '../../src/state/gift-ledger.js';

const gift = {
  giftId: 5655,
  giftName: 'Rose',
  giftType: 1,
  userId: '1',
  diamondCount: 1,
  repeatEnd: false,
  isHistory: false,
};

test('a ledger of an unknown room goes on as one of the room that it proves to be, under the keys that are out', () => {
  const before = new GiftLedger('0');
  const [begun] = before.apply({ ...gift, msgId: '1', groupId: '1763812800000', repeatCount: 2, at: 1_000 });
  const after = new GiftLedger('7', {}, before.save());
  const facts = after.apply({
    ...gift,
    msgId: '2',
    groupId: '1763812800000',
    repeatCount: 5,
    repeatEnd: true,
    at: 2_000,
  });
  expect(facts).toMatchObject([{}, { repeatCount: 5, diamonds: 5, closedBy: 'end' }]);
  expect(new Set([begun, ...facts].map(fact => fact?.giftKey)).size).toBe(1);
  expect(after.save().roomId).toBe('7');
  expect(() => new GiftLedger('8', {}, after.save())).toThrow('another room');
});
