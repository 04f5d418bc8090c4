import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Types that programs for tiktok-live-connector 2.x import. */
const types = [
  'ControlAction',
  'ControlEvent',
  'EulerStreamApiClient',
  'FetchRoomInfoFromHtmlRouteResponse',
  'FetchSignedWebSocketParams',
  'IGetRateLimits',
  'ProtoMessageFetchResult',
  'RoomGiftInfo',
  'RoomInfo',
  'RoomInfoResponse',
  'RoomVerifyMessage',
  'TikTokLiveConnection',
  'TikTokLiveConnectionMutableOptions',
  'TikTokLiveConnectionOptions',
  'TikTokLiveConnectionState',
  'TikTokWebClient',
  'TikTokWsClient',
  'UserOfflineError',
  'WebcastCaptionMessage',
  'WebcastChatMessage',
  'WebcastEmoteChatMessage',
  'WebcastEvent',
  'WebcastGiftMessage',
  'WebcastGoalUpdateMessage',
  'WebcastHttpClient',
  'WebcastImDeleteMessage',
  'WebcastInRoomBannerMessage',
  'WebcastLinkLayerMessage',
  'WebcastLinkMessage',
  'WebcastLinkMicBattlePunishFinish',
  'WebcastLinkMicFanTicketMethod',
  'WebcastLinkMicMethod',
  'WebcastLinkmicBattleTaskMessage',
  'WebcastMemberMessage',
  'WebcastMsgDetectMessage',
  'WebcastOecLiveShoppingMessage',
  'WebcastPollMessage',
  'WebcastRankTextMessage',
  'WebcastRankUpdateMessage',
  'WebcastRoomMessage',
  'WebcastRoomPinMessage',
  'WebcastUnauthorizedMemberMessage',
  'WebcastWebConfigDefaults',
  'WebcastWebSocketClient',
  'WebcastWebSocketConfigDefaults',
];

const entry = join(import.meta.dirname, '../../packages/live/dist/index.d.ts');
const program = ts.createProgram([entry], {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  skipLibCheck: true,
});
const checker = program.getTypeChecker();
const source = program.getSourceFile(entry);
const symbol = source && checker.getSymbolAtLocation(source);
const exported = new Map((symbol ? checker.getExportsOfModule(symbol) : []).map(each => [each.name, each]));

test.each(types)('the type %s is exported', name => {
  const found = exported.get(name);
  expect(found).toBeDefined();
  if (found === undefined) return;
  const target = found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
  expect(checker.isUnknownSymbol(target)).toBe(false);
  // A class, an interface or an alias: something that can stand where a type is wanted.
  expect(target.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias)).not.toBe(0);
});

test('a type that nobody exports is not found', () => {
  expect(exported.has('WebcastNobodyMessage')).toBe(false);
});
