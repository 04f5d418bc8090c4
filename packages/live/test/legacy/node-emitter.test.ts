import { once } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import { WebcastPushConnection } from '../../src/legacy/connection.js';

/** Programs of 1.x are not typed: they send what they like under any name. */
interface Untyped {
  on(event: string, listener: (...args: unknown[]) => void): Untyped;
  emit(event: string, ...args: unknown[]): boolean;
}

function emitter() {
  const connection = new WebcastPushConnection('ann');
  return { connection, untyped: connection as unknown as Untyped };
}

const event = { code: 1000, reason: '' };

describe('the methods of Node’s EventEmitter', () => {
  test('add and remove listeners under both names', () => {
    const { connection } = emitter();
    const listener = vi.fn();
    connection.on('disconnected', listener).addListener('disconnected', listener);
    expect(connection.listenerCount('disconnected')).toBe(2);
    expect(connection.emit('disconnected', event)).toBe(true);
    connection.off('disconnected', listener).removeListener('disconnected', listener);
    connection.off('disconnected', listener);
    expect(connection.listenerCount('disconnected')).toBe(0);
    expect(connection.emit('disconnected', event)).toBe(false);
    expect(listener.mock.calls).toEqual([[event], [event]]);
  });

  test('call a listener once', () => {
    const { connection } = emitter();
    const listener = vi.fn();
    connection.once('disconnected', listener);
    connection.emit('disconnected', event);
    connection.emit('disconnected', event);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test('name the events with listeners, and remove those of one or of all', () => {
    const { connection, untyped } = emitter();
    connection.on('chat', () => {}).on('gift', () => {});
    untyped.on('a name of the program', () => {});
    expect(connection.eventNames()).toEqual(['chat', 'gift', 'a name of the program']);
    connection.removeAllListeners('gift');
    expect(connection.eventNames()).toEqual(['chat', 'a name of the program']);
    connection.removeAllListeners();
    expect(connection.eventNames()).toEqual([]);
    expect(connection.connection.listenerCount('chat')).toBe(0);
  });

  test('carry events of the program itself', () => {
    const { untyped } = emitter();
    const listener = vi.fn();
    untyped.on('constructor', listener).on('toString', listener);
    expect([untyped.emit('constructor', 1, 'two'), untyped.emit('hasOwnProperty')]).toEqual([true, false]);
    expect(listener.mock.calls).toEqual([[1, 'two']]);
  });

  test('do not throw for an error without listener', () => {
    const { connection } = emitter();
    expect(connection.emit('error', { info: 'x', exception: new Error('x') })).toBe(false);
  });

  test('keep the largest number of listeners', () => {
    const { connection } = emitter();
    expect(connection.getMaxListeners()).toBe(10);
    expect(connection.setMaxListeners(0).getMaxListeners()).toBe(0);
  });

  test('suit the once() of Node', async () => {
    const { connection } = emitter();
    const waiting = once(connection as unknown as NodeJS.EventEmitter, 'disconnected');
    connection.emit('disconnected', event);
    expect(await waiting).toEqual([event]);
    expect(connection.eventNames()).toEqual([]);
  });
});
