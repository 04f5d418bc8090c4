import { describe, expect, test } from 'vitest';
import { RoomMemory } from '../../src/live/room-memory.js';
import { machineClock } from '../../src/platform/clock.js';

const position = { cursor: '1', internalExt: '' };

describe('a room that nobody could name', () => {
  test('is the one whose id becomes known, with what was delivered of it', () => {
    const memory = new RoomMemory(machineClock);
    const seen = memory.seenIn('0');
    memory.entered();
    memory.moved(position);
    expect(memory.isSame('0', '7')).toBe(true);
    expect(memory.seenIn('7')).toBe(seen);
    expect(memory.positionIn('7')).toBe(position);
    expect(memory.progress(undefined)).toMatchObject({ roomId: '7', position });
    // Who reads on without asking reads that one.
    expect(memory.roomId).toBe('7');
  });

  test('is not the next one once its stream has ended', () => {
    const memory = new RoomMemory(machineClock);
    const seen = memory.seenIn('0');
    memory.entered();
    memory.ended();
    expect(memory.isSame('0', '8')).toBe(false);
    expect(memory.seenIn('8')).not.toBe(seen);
    memory.entered();
    memory.ended();
    expect(memory.roomId).toBe('0');
  });
});

test('two rooms with ids are two', () => {
  const memory = new RoomMemory(machineClock);
  const seen = memory.seenIn('7');
  memory.moved(position);
  expect([memory.isSame('7', '7'), memory.isSame('7', '8'), memory.isSame('7', '0')]).toEqual([true, false, false]);
  expect(memory.seenIn('7')).toBe(seen);
  expect(memory.seenIn('8')).not.toBe(seen);
  expect(memory.positionIn('8')).toBeUndefined();
});
