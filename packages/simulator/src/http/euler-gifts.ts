import { type CatalogueGift, giftCatalogue } from '../scenario/gifts.js';
import { image } from './descriptions.js';
import { failure, guarded, type ProviderHandler } from './euler-access.js';
import { get, json, post, type Route } from './route.js';

const mostPerPage = 100;

const catalogueFile: ProviderHandler = () =>
  json({ code: 200, url: 'https://gifts-demo.example-livetap.invalid/gifts.json' });

const cataloguePage: ProviderHandler = ({ query }) => {
  const pageSize = Number(query.get('pageSize') ?? 50);
  const pageNumber = Number(query.get('pageNumber') ?? 1);
  if (!isCount(pageSize) || pageSize > mostPerPage || !isCount(pageNumber)) {
    return failure(400, `pageSize has to be 1 to ${mostPerPage}, pageNumber 1 or more.`);
  }
  const sign = query.get('ascending') === 'false' ? -1 : 1;
  const byName = query.get('orderBy') === 'name';
  const order = (a: CatalogueGift, b: CatalogueGift) =>
    sign * (byName ? a.name.localeCompare(b.name, 'en') : a.diamondCount - b.diamondCount);
  const gifts = [...giftCatalogue].sort(order).slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
  const total = giftCatalogue.length;
  const totalPages = Math.ceil(total / pageSize);
  return json({ code: 200, gifts: gifts.map(catalogGift), total, pageSize, pageNumber, totalPages });
};

const oneGift: ProviderHandler = (_request, _service, { giftId = '' }) => {
  const gift = giftCatalogue.find(({ id }) => String(id) === giftId);
  return gift === undefined ? failure(404, 'There is no such gift.') : json({ code: 200, gift: catalogGift(gift) });
};

const search: ProviderHandler = ({ query }) => {
  const words = (query.get('query') ?? '').toLowerCase();
  if (words === '') return failure(400, 'query has to be given.');
  const gifts = giftCatalogue.filter(({ name }) => name.toLowerCase().includes(words));
  return json({ code: 200, gifts: gifts.map(catalogGift) });
};

const roomGifts: ProviderHandler = ({ query }, service, { roomId = query.get('room_id') ?? '' }) => {
  if (service.rooms.onAir(roomId) === undefined) return failure(404, 'There is no such room.');
  const page_gifts = giftCatalogue.map(({ id }) => id);
  return json({ code: 200, response: { room_id: roomId, page_gifts, gift_overrides: {} } });
};

function catalogGift({ id, name, type, diamondCount }: CatalogueGift) {
  return {
    ...{ giftId: id, giftName: name, giftType: type, diamondCount, combo: type === 1, forLinkMic: true },
    ...{ describe: `sent ${name}`, duration: '1000', imageUri: image(`gift_${id}`).uri },
    updatedAt: '2025-01-01T00:00:00.000Z',
  };
}

function isCount(number: number): boolean {
  return Number.isInteger(number) && number >= 1;
}

/** The gifts of the sign provider; they are those of every room. */
export const giftRoutes: readonly Route[] = [
  get('/webcast/gifts', guarded('jwt', catalogueFile)),
  get('/webcast/gifts/catalog', guarded('jwt', cataloguePage)),
  post('/webcast/gifts/catalog/search', guarded('jwt', search)),
  get('/webcast/gifts/catalog/:giftId', guarded('jwt', oneGift)),
  get('/webcast/rooms/:roomId/gifts', guarded('key', roomGifts)),
  get('/webcast/gift_info', guarded('key', roomGifts)),
];
