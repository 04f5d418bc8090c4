import { WireError } from './errors.js';
import { textReader } from './text.js';
import { varint32 } from './varint.js';

/** Limits on one message, so that hostile bytes cost bounded time and memory. */
export interface MessageLimits {
  /**
   * How deep messages may lie within each other. Real ones go to about ten.
   * @defaultValue 100
   */
  readonly maxDepth: number;
  /**
   * Longest string, in bytes.
   * @defaultValue 1048576
   */
  readonly maxStringBytes: number;
  /**
   * How many nested messages and unknown fields it may have altogether. An empty one takes two bytes on the wire and some
   * thousand in memory; real messages have some hundred.
   * @defaultValue 10000
   */
  readonly maxParts: number;
}

/** The defaults of {@link MessageLimits}. */
export const defaultMessageLimits: MessageLimits = {
  maxDepth: 100,
  maxStringBytes: 1_048_576,
  maxParts: 10_000,
};

/** Limits with their defaults for what is left out. */
export function messageLimits(limits: Partial<MessageLimits> | undefined): MessageLimits {
  return limits === undefined ? defaultMessageLimits : { ...defaultMessageLimits, ...limits };
}

/** One encoded message as the generated decoders see it. */
export interface WireInput {
  readonly bytes: Uint8Array;
  /** Where the message begins. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
  /**
   * The message, one character a byte, once a string asked for it: ASCII strings are cut out of it, which is much faster than
   * decoding them one by one.
   */
  text: string | undefined;
  /** The memory that holds the bytes, four at a time, once a long string asked for it. */
  words: Int32Array | undefined;
  readonly maxStringBytes: number;
  /** How many more nested messages and unknown fields are allowed. */
  partsLeft: number;
}

/** A generated decoder: reads the message that fills `start` to `end`. */
export type Decoder<T> = (input: WireInput, start: number, end: number, depth: number) => T;

/**
 * Decodes a whole message.
 * @throws WireError when the bytes are not valid protobuf or pass a limit.
 */
export function readMessage<T>(decode: Decoder<T>, bytes: Uint8Array, limits: MessageLimits = defaultMessageLimits): T {
  return decode(wireInput(bytes, 0, bytes.length, limits), 0, bytes.length, limits.maxDepth);
}

/** A message as the generated decoders see it. */
export function wireInput(
  bytes: Uint8Array,
  start: number,
  end: number,
  { maxStringBytes, maxParts }: MessageLimits,
): WireInput {
  return { bytes, start, end, text: undefined, words: undefined, maxStringBytes, partsLeft: maxParts };
}

/** A string. ASCII, which nearly every string is, is cut out of the message text without a copy. */
export function string(input: WireInput, start: number, end: number): string {
  if (start === end) return '';
  if (!isAscii(input, start, end)) return longString(input, start, end);
  if (end - start > input.maxStringBytes) throw new WireError('string over the limit', start);
  input.text ??= textReader.latin1(input.bytes, input.start, input.end);
  return input.text.substring(start - input.start, end - input.start);
}

/** The memory that the last long string lay in, four bytes at a time: batches are inflated into the same one again and again. */
let lastWords: Int32Array<ArrayBufferLike> = new Int32Array(0);

function wordsOf(memory: ArrayBufferLike): Int32Array {
  const length = memory.byteLength >> 2;
  // Memory can grow.
  if (lastWords.buffer !== memory || lastWords.length !== length) lastWords = new Int32Array(memory, 0, length);
  return lastWords;
}

/** Looks at most bytes four at a time: this test is the largest single cost of decoding. */
function isAscii(input: WireInput, start: number, end: number): boolean {
  const { bytes } = input;
  let pos = start;
  if (end - start >= 16) {
    input.words ??= wordsOf(bytes.buffer);
    const { words } = input;
    const offset = bytes.byteOffset;
    for (; ((offset + pos) & 3) !== 0; pos++) if ((bytes[pos] as number) > 127) return false;
    let word = (offset + pos) >> 2;
    const last = (offset + end) >> 2;
    pos = last * 4 - offset;
    for (const fours = last - 3; word < fours; word += 4) {
      const first = (words[word] as number) | (words[word + 1] as number);
      const second = (words[word + 2] as number) | (words[word + 3] as number);
      if (((first | second) & 0x80808080) !== 0) return false;
    }
    for (; word < last; word++) if (((words[word] as number) & 0x80808080) !== 0) return false;
  }
  for (; pos < end; pos++) if ((bytes[pos] as number) > 127) return false;
  return true;
}

/** A string that shares no memory with its message, so that keeping it keeps nothing else. */
export function copiedString(input: WireInput, start: number, end: number): string {
  // V8 copies what is this short anyhow, and cutting is the cheaper way to it.
  if (end - start < 13) return string(input, start, end);
  return longString(input, start, end);
}

function longString(input: WireInput, start: number, end: number): string {
  if (end - start > input.maxStringBytes) throw new WireError('string over the limit', start);
  return textReader.utf8(input.bytes, start, end);
}

/** bytes, copied: a view would keep the whole frame alive. */
export function bytes(input: WireInput, start: number, end: number): Uint8Array {
  // A plain Uint8Array whatever subclass the input is.
  return new Uint8Array(input.bytes.subarray(start, end));
}

/** bytes, not copied: for what is read at once and not kept. */
export function view({ bytes }: WireInput, start: number, end: number): Uint8Array {
  // subarray() of a Buffer would be a Buffer, and the type of a payload depend on how its frame was packed.
  return new Uint8Array(bytes.buffer, bytes.byteOffset + start, end - start);
}

/** Adds the values of a packed repeated field. */
export function packed<T>(
  input: WireInput,
  start: number,
  end: number,
  read: (bytes: Uint8Array, pos: number) => T,
  values: T[],
): void {
  let pos = start;
  while (pos < end) {
    values.push(read(input.bytes, pos));
    pos = skipVarint(input.bytes, pos, end);
  }
}

/** Position after the varint at `pos`. */
export function skipVarint(bytes: Uint8Array, pos: number, end: number): number {
  const start = pos;
  while (pos < end && (bytes[pos++] as number) > 127);
  if ((bytes[pos - 1] as number) > 127 || pos === start) throw new WireError('varint cut short', start);
  if (pos - start > 10) throw new WireError('varint longer than ten bytes', start);
  return pos;
}

/**
 * Position after the value of a field whose tag was read: the way past fixed-width fields, groups and whatever is
 * no protobuf at all.
 */
export function skipValue(bytes: Uint8Array, tag: number, pos: number, end: number, depth: number): number {
  if (depth < 0) throw new WireError('nested too deep', pos);
  let next = pos;
  switch (tag & 7) {
    case 0:
      return skipVarint(bytes, pos, end);
    case 1:
      next = pos + 8;
      break;
    case 2:
      next = skipVarint(bytes, pos, end) + varint32(bytes, pos);
      break;
    case 3:
      return skipGroup(bytes, tag, pos, end, depth);
    case 5:
      next = pos + 4;
      break;
    default:
      throw new WireError('not a protobuf field', pos);
  }
  if (next > end) throw new WireError('field cut short', pos);
  return next;
}

function skipGroup(bytes: Uint8Array, startTag: number, pos: number, end: number, depth: number): number {
  while (pos < end) {
    const tag = varint32(bytes, pos);
    pos = skipVarint(bytes, pos, end);
    if ((tag & 7) === 4) {
      if (tag >>> 3 !== startTag >>> 3) throw new WireError('group ends with another number', pos);
      return pos;
    }
    pos = skipValue(bytes, tag, pos, end, depth - 1);
  }
  throw new WireError('group never ends', pos);
}
