import { describe, expect, test } from 'vitest';
import { requireForms } from '../../src/live/option-forms.js';
import { TikTokLive } from '../../src/live/tiktok-live.js';
import { GiftCatalog } from '../../src/lookup/gift-catalog.js';
import { textFile } from '../../src/platform/text-file.js';

describe('options of the wrong form', () => {
  test.each<[object, string]>([
    [
      { resume: 'secret/room.json' },
      "resume has to be an object with read() and write(), such as textFile('room.json').",
    ],
    [{ resume: { read: () => {} } }, "such as textFile('room.json')"],
    [{ record: 'secret/room.jsonl' }, 'record has to be a function'],
    [{ gifts: 'secret/gifts.json' }, 'gifts has to be a GiftCatalog, its options or false.'],
    [{ gifts: true }, 'gifts has to be a GiftCatalog'],
    [
      { gifts: { file: 'secret/gifts.json' } },
      "gifts.file has to be an object with read() and write(), such as textFile('gifts.json').",
    ],
    [{ state: 'all' }, 'state has to be an object'],
    [{ state: { places: 'x' } }, 'places'],
    [{ state: { places: 20, maxUsers: 21 } }, 'maxUsers'],
  ])('%j are refused', (options, message) => {
    const make = () => new TikTokLive({ uniqueId: 'ann', ...options });
    expect(make).toThrow(message);
    expect(make).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
    expect(make).not.toThrow('secret');
  });

  test('those of the right one, and those that are not set, are taken', () => {
    for (const options of [
      {},
      { resume: undefined, record: undefined, gifts: undefined, state: undefined },
      { resume: textFile('room.json'), record: () => {}, gifts: new GiftCatalog(), state: { places: 3 } },
      { gifts: { file: textFile('gifts.json') }, state: {} },
      { gifts: false, state: false } as const,
    ]) {
      expect(() => requireForms({ uniqueId: 'ann', ...options })).not.toThrow();
    }
  });
});
