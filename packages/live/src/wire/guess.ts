import { base64 } from './base64.js';
import { textReader } from './text.js';
import { int64, uint64, varint32 } from './varint.js';

/** What a field without schema most likely holds. Plain data: `JSON.stringify` shows all of it. */
export type GuessedValue =
  /** An integer, unsigned, as decimal text; `signed` is there when reading it as int64 gives another number. */
  | { readonly kind: 'varint'; readonly value: string; readonly signed?: string }
  /** Eight bytes, as an unsigned integer in decimal text; `double` is there when they are a finite one. */
  | { readonly kind: 'fixed64'; readonly value: string; readonly double?: number }
  /** Four bytes, as an unsigned integer; `float` is there when they are a finite one. */
  | { readonly kind: 'fixed32'; readonly value: number; readonly float?: number }
  | { readonly kind: 'text'; readonly value: string }
  /** A nested message, or a group (wire type 3). */
  | { readonly kind: 'message'; readonly fields: readonly GuessedField[] }
  /** Neither text nor a message, or one beyond the limits. */
  | { readonly kind: 'bytes'; readonly base64: string };

/** A field of a message without schema. */
export interface GuessedField {
  /** Field number. */
  readonly no: number;
  /** 0 varint, 1 eight bytes, 2 length-delimited, 3 group, 5 four bytes. */
  readonly wireType: number;
  readonly value: GuessedValue;
}

/** How much work a guess may be. */
export interface GuessLimits {
  /**
   * Largest input, in bytes. A larger one is not looked at.
   * @defaultValue 262144
   */
  readonly maxBytes: number;
  /**
   * How deep messages may lie within each other. What lies deeper is given as text or bytes.
   * @defaultValue 16
   */
  readonly maxDepth: number;
  /**
   * Most fields, those of nested messages and of wrong guesses included. The rest is left out.
   * @defaultValue 5000
   */
  readonly maxFields: number;
}

/** The defaults of {@link GuessLimits}. */
export const defaultGuessLimits: GuessLimits = { maxBytes: 262_144, maxDepth: 16, maxFields: 5_000 };

/**
 * Reads a message without its schema. Numbers and wire types are facts; what length-delimited fields hold is a guess:
 * printable UTF-8 is text, else bytes that are a whole message with small field numbers are a message, else they are
 * bytes. A text with line breaks that is also a whole message is a message: its first byte is often the tag of field 1.
 * The order of the wire is kept.
 * @returns undefined when the bytes are no protobuf, or more than `maxBytes`. Never throws.
 */
export function guessFields(
  bytes: Uint8Array,
  limits: GuessLimits = defaultGuessLimits,
): readonly GuessedField[] | undefined {
  if (bytes.length > limits.maxBytes) return undefined;
  const guess: Guess = { bytes, pos: 0, fieldsLeft: limits.maxFields };
  return fieldsUntil(guess, bytes.length, limits.maxDepth, largestNo);
}

/** All texts among guessed fields, in wire order, those of nested messages included. */
export function textsOf(fields: readonly GuessedField[]): string[] {
  const texts: string[] = [];
  const visit = ({ value }: GuessedField): void => {
    if (value.kind === 'text' && value.value !== '') texts.push(value.value);
    else if (value.kind === 'message') value.fields.forEach(visit);
  };
  fields.forEach(visit);
  return texts;
}

interface Guess {
  readonly bytes: Uint8Array;
  pos: number;
  fieldsLeft: number;
}

const largestNo = 536_870_911;
/** Random bytes have large field numbers, messages small ones: the largest known one is 1034. */
const largestNestedNo = 10_000;

/** The fields up to `end`, or up to the end of the group `groupNo`; undefined when the bytes are none. */
function fieldsUntil(
  guess: Guess,
  end: number,
  depth: number,
  maxNo: number,
  groupNo?: number,
): GuessedField[] | undefined {
  const { bytes } = guess;
  const fields: GuessedField[] = [];
  while (guess.pos < end) {
    if (guess.fieldsLeft-- <= 0) return fields;
    const at = guess.pos;
    if (!stepOverVarint(guess, end)) return undefined;
    const tag = varint32(bytes, at);
    const no = tag >>> 3;
    const wireType = tag & 7;
    if (no === 0 || no > maxNo) return undefined;
    if (wireType === 4) return no === groupNo ? fields : undefined;
    const value = wireType === 3 ? groupAt(guess, end, depth, no) : valueAt(guess, wireType, end, depth);
    if (value === undefined) return undefined;
    fields.push({ no, wireType, value });
  }
  return groupNo === undefined ? fields : undefined;
}

function groupAt(guess: Guess, end: number, depth: number, no: number): GuessedValue | undefined {
  const fields = depth > 0 ? fieldsUntil(guess, end, depth - 1, largestNestedNo, no) : undefined;
  return fields && { kind: 'message', fields };
}

/** Moves over one value; undefined when it is cut short or of no known wire type. */
function valueAt(guess: Guess, wireType: number, end: number, depth: number): GuessedValue | undefined {
  const at = guess.pos;
  switch (wireType) {
    case 0:
      return stepOverVarint(guess, end) ? varintAt(guess.bytes, at) : undefined;
    case 1:
      guess.pos += 8;
      return guess.pos <= end ? fixed64At(guess.bytes, at) : undefined;
    case 5:
      guess.pos += 4;
      return guess.pos <= end ? fixed32At(guess.bytes, at) : undefined;
    case 2: {
      if (!stepOverVarint(guess, end)) return undefined;
      const start = guess.pos;
      const length = varint32(guess.bytes, at);
      if (length > end - start) return undefined;
      const value = lengthDelimited(guess, start, start + length, depth);
      guess.pos = start + length;
      return value;
    }
    default:
      return undefined;
  }
}

/** Moves over one varint. Without exceptions: most guesses are wrong ones, and that is an answer here, not a failure. */
function stepOverVarint(guess: Guess, end: number): boolean {
  const { bytes, pos } = guess;
  for (let at = pos; at < end && at < pos + 10; at++) {
    if ((bytes[at] ?? 0) > 127) continue;
    guess.pos = at + 1;
    return true;
  }
  return false;
}

function varintAt(bytes: Uint8Array, at: number): GuessedValue {
  const value = uint64(bytes, at);
  const signed = int64(bytes, at);
  return signed === value ? { kind: 'varint', value } : { kind: 'varint', value, signed };
}

function fixed64At(bytes: Uint8Array, at: number): GuessedValue {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, 8);
  const value = String(view.getBigUint64(0, true));
  const double = view.getFloat64(0, true);
  return Number.isFinite(double) ? { kind: 'fixed64', value, double } : { kind: 'fixed64', value };
}

function fixed32At(bytes: Uint8Array, at: number): GuessedValue {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, 4);
  const value = view.getUint32(0, true);
  const float = view.getFloat32(0, true);
  return Number.isFinite(float) ? { kind: 'fixed32', value, float } : { kind: 'fixed32', value };
}

function lengthDelimited(guess: Guess, start: number, end: number, depth: number): GuessedValue {
  const content = guess.bytes.subarray(start, end);
  const text = printable(content);
  if (text !== undefined && !/[\t\n\r]/.test(text)) return { kind: 'text', value: text };
  if (depth > 0) {
    guess.pos = start;
    const fields = fieldsUntil(guess, end, depth - 1, largestNestedNo);
    if (fields !== undefined) return { kind: 'message', fields };
  }
  return text === undefined ? { kind: 'bytes', base64: base64(content) } : { kind: 'text', value: text };
}

/** The bytes as text when they are UTF-8 without control characters other than line breaks and tabs. */
function printable(bytes: Uint8Array): string | undefined {
  // Before decoding: most binary content shows itself in the first bytes.
  for (const byte of bytes)
    if (byte === 127 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13)) return undefined;
  const text = textReader.utf8(bytes, 0, bytes.length);
  // The replacement character stands for what is no UTF-8.
  return /[\u0080-\u009f\ufffd]/.test(text) ? undefined : text;
}
