import ts from 'typescript';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { EventIterator } from '../../src/sinks/event-iterator.js';
import type { DroppedEvents } from '../../src/sinks/event-queue.js';
import type { EventWindow } from '../../src/sinks/event-windows.js';
import { inEditor } from './in-editor.js';
import { type Chat, chat, type Gift, gift, type TestEvents, TestRoom } from './test-room.js';

type AnyTestEvent = TestEvents[keyof TestEvents];

/*
 * The types are checked by the compiler; the tests run the same lines, so that what compiles also works.
 */
describe('the types of', () => {
  const room = new TestRoom();

  test('listeners', () => {
    room.on('chat', event => expectTypeOf(event).toEqualTypeOf<Chat>());
    room.on('event', event => expectTypeOf(event).toEqualTypeOf<AnyTestEvent>());
    room.on.gift(event => expectTypeOf(event).toEqualTypeOf<Gift>());
    room.once.event(event => expectTypeOf(event).toEqualTypeOf<AnyTestEvent>());
    room.on('disconnected', (code, reason) => {
      expectTypeOf(code).toEqualTypeOf<number>();
      expectTypeOf(reason).toEqualTypeOf<string>();
    });
    expectTypeOf(room.on('connected', () => {})).toEqualTypeOf<TestRoom>();
    expectTypeOf(room.once.chat(() => {})).toEqualTypeOf<TestRoom>();
    // @ts-expect-error There is no such event.
    expect(() => room.on('chta', () => {})).toThrow('did you mean "chat"?');
    // @ts-expect-error Nor a method for it.
    expect(room.on.chta).toBe(undefined);
    // @ts-expect-error A chat has no diamonds.
    room.on('chat', ({ diamonds }) => diamonds);
    expect(room.listenerCount('chat')).toBe(3);
  });

  test('filters', () => {
    room.on('gift', { min: 100, role: 'moderator', user: 'mara', history: false }, ({ diamonds }) => diamonds);
    room.on.chat({ role: ['moderator', 'follower'] }, ({ comment }) => comment);
    room.on(
      'chat',
      event => event.comment === 'hi',
      event => expectTypeOf(event).toExtend<Chat>(),
    );
    room.on(
      'event',
      event => event.type === 'gift' || event.type === 'chat',
      event => expectTypeOf(event).toEqualTypeOf<Gift | Chat>(),
    );
    room.on.event({ history: false }, event => expectTypeOf(event).toEqualTypeOf<AnyTestEvent>());
    const refused = [
      // @ts-expect-error A chat has nothing to measure.
      () => room.on('chat', { min: 5 }, () => {}),
      // @ts-expect-error There is no such role.
      () => room.on('chat', { role: 'king' }, () => {}),
      // @ts-expect-error A number is not written as a text.
      () => room.on('gift', { min: '5' }, () => {}),
      // @ts-expect-error There is no such field.
      () => room.on.gift({ minimum: 5 }, () => {}),
      // @ts-expect-error Not every event has a number to measure.
      () => room.on('event', { min: 5 }, () => {}),
      // @ts-expect-error Nobody does it: it would never be called.
      () => room.on('viewers', { role: 'moderator' }, () => {}),
    ];
    for (const register of refused) expect(register).toThrow();
    // @ts-expect-error Nor is every event done by somebody.
    room.on.event({ user: 'mara' }, () => {});
  });

  test('loops', async () => {
    expectTypeOf(room.events()).toEqualTypeOf<EventIterator<AnyTestEvent>>();
    expectTypeOf(room.events({ size: 5 })).toEqualTypeOf<EventIterator<AnyTestEvent>>();
    expectTypeOf(room.events('chat', 'gift')).toEqualTypeOf<EventIterator<Chat | Gift>>();
    expectTypeOf(room.events('chat', { policy: 'close' })).toEqualTypeOf<EventIterator<Chat>>();
    expectTypeOf(room.events('chat', { marks: true })).toEqualTypeOf<EventIterator<Chat | DroppedEvents>>();
    const filtered = room.events('gift', { filter: ({ diamonds }) => diamonds > 5 });
    expectTypeOf(filtered).toEqualTypeOf<EventIterator<Gift>>();
    const both = room.events('gift', 'like', { filter: { min: 5 } });
    expectTypeOf(both).toEqualTypeOf<EventIterator<TestEvents['gift' | 'like']>>();
    // @ts-expect-error A chat has nothing to measure.
    expect(() => room.events('chat', 'gift', { filter: { min: 5 } })).toThrow();
    room.emit(chat('1'), gift(6));
    expect((await filtered.next()).value).toEqual(gift(6));
    expect((await both.next()).value).toEqual(gift(6));
    room.end();
    for await (const event of room) expectTypeOf(event).toEqualTypeOf<AnyTestEvent>();
    room.begin();
  });

  test('windows', () => {
    const windows = room.window('10s', 'chat', 'gift', { filter: { role: 'follower' } });
    expectTypeOf(windows).toEqualTypeOf<EventIterator<EventWindow<Chat | Gift>>>();
    expectTypeOf(room.window(500)).toEqualTypeOf<EventIterator<EventWindow<AnyTestEvent>>>();
    expectTypeOf<EventWindow<Chat | Gift>['byType']['gift']>().toEqualTypeOf<readonly Gift[] | undefined>();
    // @ts-expect-error No unit.
    expect(() => room.window('10')).toThrow();
  });

  test('what is waited for', async () => {
    const waited = Promise.all([room.first(1, 'chat'), room.next('gift', { min: 5 })]);
    expectTypeOf(waited).resolves.toEqualTypeOf<[Chat[], Gift]>();
    room.emit(chat('1'), gift(5));
    expect(await waited).toEqual([[chat('1')], gift(5)]);
    // @ts-expect-error A chat has nothing to measure.
    await expect(room.next('chat', { min: 5 })).rejects.toThrow();
  });
});

function withRoom(line: string): string {
  return `import { TestRoom } from './test-room.js';\nconst room = new TestRoom();\n${line}`;
}

/** What an editor shows at the end of a program. */
describe('an editor', () => {
  test.each(['on', 'once'])('shows what each event is about at the methods of %s', method => {
    const line = `room.${method}.`;
    const { service, file, end } = inEditor(withRoom(line));
    const names = service.getCompletionsAtPosition(file, end, {})?.entries.map(({ name }) => name) ?? [];
    expect(names).toEqual(expect.arrayContaining(['chat', 'gift', 'giftProgress', 'like', 'viewers', 'event']));
    const about = (name: string) =>
      ts.displayPartsToString(
        service.getCompletionEntryDetails(file, end, name, {}, undefined, {}, undefined)?.documentation,
      );
    expect(about('chat')).toContain('A comment in the chat.');
    expect(about('giftProgress')).toContain('A gift that grows.');
    expect(about('event')).toContain('Every event, whichever type it has.');
  });

  test('completes the names of events and notices', () => {
    const { service, file, end } = inEditor(withRoom("room.on('"));
    const names = service.getCompletionsAtPosition(file, end, {})?.entries.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['chat', 'gift', 'viewers', 'event', 'connected', 'disconnected']));
  });
});
