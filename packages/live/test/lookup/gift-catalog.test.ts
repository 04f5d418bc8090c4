import { describe, expect, test } from 'vitest';
import { isLiveError } from '../../src/errors.js';
import { GiftCatalog, type GiftCatalogOptions } from '../../src/lookup/gift-catalog.js';
import type { RoomGiftInfo } from '../../src/lookup/gifts.wire.js';
import type { TextFile } from '../../src/platform/text-file.js';
import { decode, encode } from '../../src/schema.js';

const rose = { id: 5655, name: 'Rose', diamond_count: 1, type: 1, image: { url_list: ['https://x/rose.png'] } };
const lion = { id: 6369, name: 'Lion', diamond_count: 29999, icon: { url_list: ['https://x/lion.png'] } };
const list: RoomGiftInfo = [rose, lion];
const german: RoomGiftInfo = [
  { ...rose, name: 'Rose (de)' },
  { ...lion, name: 'Löwe' },
];
const dayMs = 86_400_000;

/** A file in memory. */
function memoryFile(text?: string): TextFile & { text: string | undefined } {
  return {
    text,
    async read() {
      return this.text;
    },
    async write(written) {
      this.text = written;
    },
  };
}

/** A catalogue with a clock, what it fetched, and what it warned of. */
function setUp(options: GiftCatalogOptions = {}) {
  const seen = { atMs: 1_000 * dayMs, fetched: [] as string[], warnings: [] as Error[] };
  const make = () =>
    new GiftCatalog({ now: () => seen.atMs, onWarning: error => seen.warnings.push(error), ...options });
  const fetching = (gifts: RoomGiftInfo) => async (language: string) => {
    seen.fetched.push(language);
    return gifts;
  };
  return { seen, make, catalog: make(), fetching };
}

async function failing(): Promise<never> {
  throw new Error('no list today');
}

function message(giftId: number, gift?: Parameters<typeof encode<'Gift'>>[1]) {
  return decode('WebcastGiftMessage', encode('WebcastGiftMessage', { giftId, giftDetails: gift }));
}

describe('load', () => {
  test('fetches the list once, and again when it is too old', async () => {
    const { seen, catalog, fetching } = setUp();
    expect(await catalog.load(fetching(list))).toBe('fetched');
    expect(await catalog.load(failing)).toBe('kept');
    seen.atMs += 7 * dayMs - 1;
    expect(await catalog.load(failing)).toBe('kept');
    seen.atMs += 1;
    expect(await catalog.load(fetching([rose]))).toBe('fetched');
    expect([seen.fetched, seen.warnings, catalog.size]).toEqual([['en', 'en'], [], 2]);
    expect(catalog.fetchedAtMs()).toBe(seen.atMs);
  });

  test('keeps the list in a file for the next program', async () => {
    const file = memoryFile();
    const { make, fetching, seen } = setUp({ file });
    await make().load(fetching(list));
    const next = make();
    expect(await next.load(failing)).toBe('kept');
    expect([...next]).toEqual([
      {
        ...{ id: 5655, names: { en: 'Rose' }, diamondCount: 1, isStreakable: true, imageUrl: 'https://x/rose.png' },
        ...{ source: 'list', formerPrices: [] },
      },
      {
        ...{ id: 6369, names: { en: 'Lion' }, diamondCount: 29999, isStreakable: false },
        ...{ imageUrl: 'https://x/lion.png', source: 'list', formerPrices: [] },
      },
    ]);
    expect(seen.warnings).toEqual([]);
  });

  test('has names by language, each fetched when it is asked for', async () => {
    const { catalog, fetching, seen } = setUp();
    await catalog.load(fetching(list));
    expect(await catalog.load(fetching(german), 'de')).toBe('fetched');
    expect(seen.fetched).toEqual(['en', 'de']);
    const names = ['en', 'de', 'fr'].map(language => catalog.nameOf(6369, language));
    expect(names).toEqual(['Lion', 'Löwe', 'Lion']);
    expect(catalog.nameOf(6369, 'constructor')).toBe('Lion');
    expect(catalog.search('lowe').map(({ id }) => id)).toEqual([6369]);
  });

  test.each<[string, string]>([
    ['is cut', '{"livetap":"gifts","version":1,"fetchedAt":{"en"'],
    ['is cut at once', '{"livetap":'],
    ['is empty', ''],
    ['is of another version', '{"livetap":"gifts","version":2,"fetchedAt":{},"gifts":[]}'],
    ['has no dates', '{"livetap":"gifts","version":1,"gifts":[]}'],
    ['has a damaged date', '{"livetap":"gifts","version":1,"fetchedAt":{"en":"x"},"gifts":[]}'],
    ['has no gifts', '{"livetap":"gifts","version":1,"fetchedAt":{},"gifts":{}}'],
    ['has a damaged gift', '{"livetap":"gifts","version":1,"fetchedAt":{"en":1},"gifts":[{"id":1}]}'],
  ])('replaces a file that %s, with one warning', async (_what, text) => {
    const file = memoryFile(text);
    const { catalog, make, fetching, seen } = setUp({ file });
    expect(await catalog.load(fetching(list))).toBe('fetched');
    expect(seen.warnings).toEqual([expect.objectContaining({ code: 'GIFT_CATALOG', who: 'you' })]);
    expect(seen.warnings.every(isLiveError)).toBe(true);
    expect(await make().load(failing)).toBe('kept');
  });

  test.each(['{"livetap":"recording","version":1}', '[]', 'dear diary'])(
    'leaves a file as it is that says %s',
    async text => {
      const file = memoryFile(text);
      const { catalog, fetching, seen } = setUp({ file });
      expect(await catalog.load(fetching(list))).toBe('fetched');
      expect(await catalog.save()).toBe(false);
      expect(seen.warnings.map(({ message }) => message)).toEqual([expect.stringContaining('left as it is')]);
      expect(await file.read()).toBe(text);
      expect([catalog.size, catalog.isSaved]).toEqual([2, false]);
    },
  );

  test('goes on without a file that cannot be read or written', async () => {
    const denied = async (): Promise<never> => {
      throw Object.assign(new Error('denied'), { code: 'EACCES' });
    };
    const { catalog, fetching, seen } = setUp({ file: { read: denied, write: denied } });
    expect(await catalog.load(fetching(list))).toBe('fetched');
    expect(catalog.size).toBe(2);
    expect(seen.warnings.map(({ message: text, cause }) => [text, (cause as Error).message])).toEqual([
      ['The file of the gift catalogue cannot be read.', 'denied'],
      ['The file of the gift catalogue cannot be written.', 'denied'],
    ]);
  });

  test('does without a list that is not to be had, or empty, and tells of it', async () => {
    const { catalog, seen, fetching } = setUp({ maxAgeMs: 0 });
    expect(await catalog.load(failing)).toBe('nothing');
    expect(await catalog.load(fetching([]))).toBe('nothing');
    await catalog.load(fetching(list));
    expect(await catalog.load(failing)).toBe('outdated');
    expect(await catalog.load(() => Promise.reject('no error at all'))).toBe('outdated');
    const warnings = seen.warnings.map(({ message: text }) => text);
    expect(warnings).toEqual([
      'no list today',
      'The gift list came empty.',
      'no list today',
      'The gift list could not be fetched.',
    ]);
    expect(catalog.get(5655)).toBeDefined();
  });

  test('does not believe a date of the future', async () => {
    const file = memoryFile();
    const { make, fetching, seen } = setUp({ file });
    await make().load(fetching(list));
    seen.atMs -= 30 * dayMs;
    expect(await make().load(fetching(list))).toBe('fetched');
  });

  test('refuses options that make no sense, and warns of a language that is none', async () => {
    expect(() => new GiftCatalog({ language: '__proto__' })).toThrow(/language/);
    expect(() => new GiftCatalog({ maxAgeMs: Number.NaN })).toThrow(/maxAgeMs/);
    const { catalog, seen, fetching } = setUp();
    expect(await catalog.load(fetching(list), '../x')).toBe('nothing');
    expect(seen.warnings).toEqual([expect.objectContaining({ code: 'INVALID_OPTION' })]);
    expect(seen.fetched).toEqual([]);
  });
});

describe('a list that several want', () => {
  test('is fetched once, by whoever asks while it comes', async () => {
    const { seen, catalog, fetching } = setUp();
    const loads = [catalog.load(fetching(list)), catalog.load(failing), catalog.loadOnce(failing)];
    expect(await Promise.all(loads)).toEqual(['fetched', 'fetched', 'fetched']);
    expect([seen.fetched, seen.warnings]).toEqual([['en'], []]);
  });

  test('is not asked for again for ten minutes, whatever came of it', async () => {
    const { seen, catalog, fetching } = setUp();
    await catalog.loadOnce(failing);
    expect(catalog.loadOnce(failing)).toBeUndefined();
    seen.atMs += 599_999;
    expect(catalog.loadOnce(failing)).toBeUndefined();
    seen.atMs += 1;
    expect(await catalog.loadOnce(fetching(list))).toBe('fetched');
    seen.atMs += 600_000;
    expect(await catalog.loadOnce(failing)).toBe('kept');
    expect(seen.warnings).toHaveLength(1);
  });

  test('is only read where nobody can be asked', async () => {
    const file = memoryFile();
    const { make, fetching } = setUp({ file });
    await make().load(fetching(list));
    const next = make();
    await next.loadOnce(undefined);
    expect(next.get(5655)).toBeDefined();
    expect(next.loadOnce(undefined)).toBeUndefined();
    expect(await next.loadOnce(failing)).toBe('kept');
  });
});

describe('learn', () => {
  const tea = { id: '77', giftName: 'Warm Tea', diamondCount: 5, giftType: 1, giftImage: { url: ['https://x/tea'] } };

  test('a gift that was not known becomes known, and stays so in the file', async () => {
    const file = memoryFile();
    const { catalog, make } = setUp({ file });
    const known = {
      ...{ id: 77, names: { en: 'Warm Tea' }, diamondCount: 5, isStreakable: true, imageUrl: 'https://x/tea' },
      ...{ source: 'message', formerPrices: [] },
    };
    expect(catalog.learn(message(77, tea))).toEqual({ kind: 'new', gift: known });
    expect(catalog.learn(message(77, tea))).toBeUndefined();
    expect(await catalog.save()).toBe(true);
    const next = make();
    expect(await next.load(failing)).toBe('outdated');
    expect([...next]).toEqual([known]);
  });

  test('saving what was learned keeps what is in the file', async () => {
    const file = memoryFile();
    const { catalog, make, fetching } = setUp({ file });
    await make().load(fetching(list));
    expect(catalog.isSaved).toBe(true);
    catalog.learn(message(77, tea));
    expect(catalog.isSaved).toBe(false);
    await catalog.save();
    expect(catalog.isSaved).toBe(true);
    const next = make();
    expect(await next.load(failing)).toBe('kept');
    expect([...next].map(({ id }) => id).sort()).toEqual([5655, 6369, 77]);
  });

  test('what could not be written is still to be saved', async () => {
    const write = () => Promise.reject(new Error('full'));
    const { catalog, seen } = setUp({ file: { read: async () => undefined, write } });
    catalog.learn(message(77, tea));
    expect(await catalog.save()).toBe(false);
    expect([catalog.isSaved, seen.warnings.length]).toEqual([false, 1]);
  });

  test('another price is noted with the one before; the last ten are kept', () => {
    const { catalog, seen } = setUp();
    catalog.learn(message(77, tea));
    const news = catalog.learn(message(77, { ...tea, diamondCount: 6 }));
    expect(news).toMatchObject({ kind: 'price', gift: { diamondCount: 6 } });
    expect(news?.gift.formerPrices).toEqual([{ diamondCount: 5, untilMs: seen.atMs }]);
    for (let price = 7; price < 30; price++) catalog.learn(message(77, { ...tea, diamondCount: price }));
    const former = catalog.get(77)?.formerPrices.map(({ diamondCount }) => diamondCount);
    expect(former).toEqual([19, 20, 21, 22, 23, 24, 25, 26, 27, 28]);
  });

  test('a list outweighs a message, but for the price and for what it left out', async () => {
    const { catalog, fetching } = setUp();
    catalog.learn(message(5655, { ...tea, giftName: 'old name' }));
    await catalog.load(fetching([{ ...rose, image: {} }]));
    catalog.learn(message(5655, { ...tea, giftName: 'other', diamondCount: 2, giftType: 2 }));
    catalog.learn(message(5655, { ...tea, giftName: 'Rosa', diamondCount: 2 }), 'it');
    expect(catalog.get('5655')).toMatchObject({
      ...{ names: { en: 'Rose', it: 'Rosa' }, diamondCount: 2, isStreakable: true, source: 'list' },
      ...{ imageUrl: 'https://x/tea', formerPrices: [{ diamondCount: 5 }, { diamondCount: 1 }] },
    });
  });

  test('what says nothing changes nothing', () => {
    const { catalog } = setUp();
    for (const told of [message(0, tea), message(-5, tea), message(77)]) expect(catalog.learn(told)).toBeUndefined();
    expect(catalog.size).toBe(0);
    catalog.learn(message(77, tea));
    expect(catalog.learn(message(77, {}))).toBeUndefined();
    expect(catalog.get(77)).toMatchObject({ diamondCount: 5, names: { en: 'Warm Tea' } });
    expect(catalog.nameOf(78)).toBe('');
    expect(catalog.get('constructor')).toBeUndefined();
  });

  test('invented ids do not fill the memory', () => {
    const { catalog } = setUp();
    const told = message(1, tea);
    for (let giftId = 1; giftId <= 20_100; giftId++) catalog.learn({ ...told, giftId });
    expect(catalog.size).toBe(20_000);
    expect(
      catalog.learn({ ...told, giftId: 5, giftDetails: message(5, { ...tea, diamondCount: 9 }).giftDetails }),
    ).toMatchObject({ kind: 'price' });
  });
});

test('without a file nothing is saved, and nothing warned of', async () => {
  const { catalog, seen } = setUp();
  expect(await catalog.save()).toBe(false);
  expect(seen.warnings).toEqual([]);
});
