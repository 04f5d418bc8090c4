import type {
  ChatEvent,
  Feed,
  FeedRoom,
  GiftCatalog,
  GiftEvent,
  KnownGift,
  LiveBadge,
  LiveBattleTeam,
  LiveBattleUser,
  LiveEvent,
  LiveEventBase,
  LiveUser,
  PriceList,
  RoomGift,
  RoomInfo,
  TikTokLive,
  UserInfo,
} from '@livetap/live';
import { expectTypeOf, test } from 'vitest';

/*
 * The types that the documentation of other libraries names, where programs meet them. They hold or `tsc -p test` fails.
 */
test('events, and what is in them, have types with names', () => {
  expectTypeOf<ChatEvent>().toExtend<LiveEventBase>();
  expectTypeOf<ChatEvent | GiftEvent>().toExtend<LiveEvent>();
  expectTypeOf<ChatEvent['user']>().toEqualTypeOf<LiveUser>();
  expectTypeOf<LiveUser['badges'][number]>().toEqualTypeOf<LiveBadge>();
  expectTypeOf<Extract<LiveEvent, { type: 'battle' }>['teams'][number]>().toEqualTypeOf<LiveBattleTeam>();
  expectTypeOf<LiveBattleTeam['users'][number]>().toEqualTypeOf<LiveBattleUser>();
});

test('what is asked for has types with names', () => {
  expectTypeOf<TikTokLive['client']['fetchUserInfo']>().returns.resolves.toEqualTypeOf<UserInfo>();
  expectTypeOf<TikTokLive['client']['fetchRoomInfo']>().returns.resolves.toEqualTypeOf<RoomInfo>();
  expectTypeOf<TikTokLive['client']['fetchPriceList']>().returns.resolves.toEqualTypeOf<PriceList>();
  expectTypeOf<TikTokLive['client']['fetchAvailableGifts']>().returns.resolves.items.toEqualTypeOf<RoomGift>();
  expectTypeOf<NonNullable<ReturnType<GiftCatalog['get']>>>().toEqualTypeOf<KnownGift>();
  expectTypeOf<Feed['rooms'][number]>().toEqualTypeOf<FeedRoom>();
  expectTypeOf<FeedRoom['trackLive']>().returns.toEqualTypeOf<TikTokLive>();
});
