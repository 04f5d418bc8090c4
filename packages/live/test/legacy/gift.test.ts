import { describe, expect, test } from 'vitest';
import { flat } from './flat.js';

const rose = {
  giftImage: { url: ['https://p.example/other.png', 'https://p.example/rose.png'] },
  giftName: 'Rose',
  giftType: 1,
  diamondCount: 1,
  describe: 'Sent Rose',
};

describe('a gift', () => {
  test('lies flat, with its details, its picture and who gets it', () => {
    const gift = flat('gift', 'WebcastGiftMessage', {
      common: { msgId: '7', displayText: { displayType: 'webcast_aweme_gift_send_message' } },
      user: { uniqueId: 'bob' },
      giftId: 5655,
      repeatCount: 34,
      groupId: '1696447170769',
      giftDetails: rose,
      giftExtra: { toUserId: '7429384756123456789', sendGiftSendMessageSuccessMs: '1696447176791' },
      monitorExtra: '{"gift_id":5655,"to_user_id":7429384756123456789}',
    });
    expect(gift).toMatchObject({
      giftId: 5655,
      giftName: 'Rose',
      giftType: 1,
      diamondCount: 1,
      describe: 'Sent Rose',
      giftPictureUrl: 'https://p.example/rose.png',
      repeatCount: 34,
      repeatEnd: false,
      groupId: '1696447170769',
      receiverUserId: '7429384756123456789',
      timestamp: 1696447176791,
      monitorExtra: { gift_id: 5655, to_user_id: '7429384756123456789' },
      gift: { gift_id: 5655, repeat_count: 34, repeat_end: 0, gift_type: 1 },
      uniqueId: 'bob',
      msgId: '7',
      displayType: 'webcast_aweme_gift_send_message',
    });
  });

  test('says with a boolean that a streak is over', () => {
    const last = flat('gift', 'WebcastGiftMessage', { repeatEnd: 1, giftDetails: rose });
    expect(last.repeatEnd).toBe(true);
    expect(last.gift).toEqual({ gift_id: 0, repeat_count: 0, repeat_end: 1, gift_type: 1 });
  });

  test('without details has empty ones; ids, times and pictures that were not sent are absent', () => {
    const gift = flat('gift', 'WebcastGiftMessage', { giftId: 1, groupId: '0', giftExtra: {} });
    expect(gift).toMatchObject({
      giftName: '',
      giftType: 0,
      diamondCount: 0,
      describe: '',
      repeatEnd: false,
      groupId: '0',
    });
    const { receiverUserId, timestamp, giftPictureUrl, extendedGiftInfo } = gift;
    expect([receiverUserId, timestamp, giftPictureUrl, extendedGiftInfo]).toEqual(Array(4).fill(undefined));
  });

  test.each([
    ['a text', 'from_idc=maliva', 'from_idc=maliva'],
    ['JSON that is cut', '{"gift_id":56', '{"gift_id":56'],
    ['nothing', '', ''],
    ['an empty object', '{}', {}],
  ])('hands on notes that are %s', (_what, monitorExtra, expected) => {
    expect(flat('gift', 'WebcastGiftMessage', { monitorExtra }).monitorExtra).toEqual(expected);
  });
});
