import { describe, expectTypeOf, test } from 'vitest';
import type {
  ChatEvent,
  GiftEvent,
  LiveEvent,
  LiveEventMap,
  LiveEventOf,
  LiveEventType,
  StandardWebSocket,
  WebcastChatMessage,
  WebSocketConstructor,
} from '../../src/index.js';
import type { BattleEvent, ControlEvent, LinkMicEvent, RoomUserSeqEvent } from '../../src/tiktool.js';

describe('the types of the events', () => {
  test('follow from the name', () => {
    expectTypeOf<LiveEventOf<'chat'>>().toEqualTypeOf<ChatEvent>();
    expectTypeOf<Parameters<LiveEventMap['gift']>>().toEqualTypeOf<[event: GiftEvent]>();
    expectTypeOf<keyof LiveEventMap>().toEqualTypeOf<LiveEventType>();
  });

  test('are told apart by `type`, and all have the same beginning', () => {
    const text = (event: LiveEvent) => (event.type === 'chat' ? event.comment : event.id);
    expectTypeOf(text).returns.toBeString();
    expectTypeOf<LiveEvent['v']>().toEqualTypeOf<1>();
    expectTypeOf<LiveEvent['at']>().toBeNumber();
  });

  test('have the message they come from', () => {
    expectTypeOf<ChatEvent['raw']>().toEqualTypeOf<WebcastChatMessage | undefined>();
  });

  test('are read-only', () => {
    const change = (event: ChatEvent) => {
      // @ts-expect-error fields cannot be written to
      event.comment = '';
    };
    expectTypeOf(change).toBeFunction();
  });

  test('have the names of @tiktool/live', () => {
    expectTypeOf<ControlEvent['action']>().toBeNumber();
    expectTypeOf<BattleEvent['teams'][number]['score']>().toBeNumber();
    expectTypeOf<RoomUserSeqEvent>().toHaveProperty('totalViewers');
    expectTypeOf<LinkMicEvent['action']>().toBeString();
    expectTypeOf<GiftEvent['combo']>().toBeBoolean();
  });
});

test('a constructor of sockets may be that of a page, which says that its second argument are protocols', () => {
  interface PageSocket extends Omit<StandardWebSocket, 'binaryType' | 'send'> {
    binaryType: 'blob' | 'arraybuffer';
    // As the library of the compiler has it: a property of the class, and of a buffer that is not shared.
    send: (data: string | ArrayBuffer | ArrayBufferView<ArrayBuffer>) => void;
  }
  type PageConstructor = new (url: string | URL, protocols?: string | string[]) => PageSocket;
  expectTypeOf<PageConstructor>().toExtend<WebSocketConstructor>();
  expectTypeOf<new (url: string, second: { headers: object }) => PageSocket>().toExtend<WebSocketConstructor>();
  expectTypeOf<new (url: string) => object>().not.toExtend<WebSocketConstructor>();
});
