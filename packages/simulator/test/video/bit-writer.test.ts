import { expect, test } from 'vitest';
import { BitWriter } from '../../src/video/bit-writer.js';

const bitsOf = (writer: BitWriter) => [...writer.closed()].map(byte => byte.toString(2).padStart(8, '0')).join('');

test('bits stand in their order, closed by a one', () => {
  expect(bitsOf(new BitWriter())).toBe('10000000');
  expect(bitsOf(new BitWriter().bits(0b101, 3).bits(0, 2))).toBe('10100100');
  expect(bitsOf(new BitWriter().bits(0xfffffff0, 32))).toBe(`${'1'.repeat(28)}000010000000`);
});

test('Golomb codes are those of the standard', () => {
  const codes = ['1', '010', '011', '00100', '00101', '00110', '00111', '0001000'];
  for (const [number, code] of codes.entries()) {
    expect(bitsOf(new BitWriter().golomb(number))).toBe(
      `${code}1`.padEnd(8, '0').padEnd(code.length < 8 ? 8 : 16, '0'),
    );
  }
  expect(bitsOf(new BitWriter().golomb(0, 1, 3))).toBe('1010001001000000');
});
