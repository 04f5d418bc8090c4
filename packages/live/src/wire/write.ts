/** What may be given to an encoder: any part of a message; what is left out keeps its proto3 default. */
export type Init<T> = T extends number
  ? number
  : T extends Uint8Array
    ? Uint8Array
    : T extends readonly (infer U)[]
      ? readonly Init<U>[]
      : T extends object
        ? { readonly [K in keyof T]?: Init<T[K]> | undefined }
        : T;

/** Writes one message after another field into a growing buffer. Defaults are left out, as proto3 asks. */
export class Writer {
  #bytes = new Uint8Array(256);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;

  /** The bytes written so far, copied. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  int32(tag: number, value: number | undefined): void {
    if (value === undefined || value === 0) return;
    this.#varint32(tag);
    this.#int32(value);
  }

  uint32(tag: number, value: number | undefined): void {
    if (value === undefined || value === 0) return;
    this.#varint32(tag);
    this.#varint32(value);
  }

  /** @throws SyntaxError when a string is no decimal integer, RangeError when a number is none or takes over 64 bits. */
  int64(tag: number, value: string | number | undefined): void {
    if (value === undefined || value === '0' || value === 0 || value === '') return;
    this.#varint32(tag);
    this.#int64(value);
  }

  bool(tag: number, value: boolean | undefined): void {
    if (value !== true) return;
    this.#varint32(tag);
    this.#varint32(1);
  }

  float(tag: number, value: number | undefined): void {
    if (value === undefined || Object.is(value, 0)) return;
    this.#varint32(tag);
    this.#float(value);
  }

  double(tag: number, value: number | undefined): void {
    if (value === undefined || Object.is(value, 0)) return;
    this.#varint32(tag);
    this.#double(value);
  }

  string(tag: number, value: string | undefined): void {
    if (value !== undefined && value !== '') this.#string(tag, value);
  }

  bytes(tag: number, value: Uint8Array | undefined): void {
    if (value !== undefined && value.length > 0) this.#raw(tag, value);
  }

  stringList(tag: number, values: readonly string[] | undefined): void {
    for (const value of values ?? []) this.#string(tag, value);
  }

  bytesList(tag: number, values: readonly Uint8Array[] | undefined): void {
    for (const value of values ?? []) this.#raw(tag, value);
  }

  int32Packed(tag: number, values: readonly number[] | undefined): void {
    this.#packed(tag, values, value => this.#int32(value));
  }

  uint32Packed(tag: number, values: readonly number[] | undefined): void {
    this.#packed(tag, values, value => this.#varint32(value));
  }

  int64Packed(tag: number, values: readonly (string | number)[] | undefined): void {
    this.#packed(tag, values, value => this.#int64(value));
  }

  boolPacked(tag: number, values: readonly boolean[] | undefined): void {
    this.#packed(tag, values, value => this.#varint32(value ? 1 : 0));
  }

  floatPacked(tag: number, values: readonly number[] | undefined): void {
    this.#packed(tag, values, value => this.#float(value));
  }

  doublePacked(tag: number, values: readonly number[] | undefined): void {
    this.#packed(tag, values, value => this.#double(value));
  }

  /** A nested message; an empty one is written too, because its presence can mean something. */
  message<T>(tag: number, value: T | undefined, write: (w: Writer, m: T) => void): void {
    if (value === undefined) return;
    const start = this.#open(tag);
    write(this, value);
    this.#close(start);
  }

  messages<T>(tag: number, values: readonly T[] | undefined, write: (w: Writer, m: T) => void): void {
    for (const value of values ?? []) this.message(tag, value, write);
  }

  map<V>(tag: number, map: Readonly<Record<string, V>> | undefined, write: (key: string, value: V) => void): void {
    for (const [key, value] of Object.entries(map ?? {})) {
      const start = this.#open(tag);
      write(key, value);
      this.#close(start);
    }
  }

  #packed<T>(tag: number, values: readonly T[] | undefined, write: (value: T) => void): void {
    if (values === undefined || values.length === 0) return;
    const start = this.#open(tag);
    for (const value of values) write(value);
    this.#close(start);
  }

  /** Begins a length-delimited value with one byte for its length; {@link #close} makes room when more are needed. */
  #open(tag: number): number {
    this.#varint32(tag);
    this.#reserve(1);
    this.#length++;
    return this.#length;
  }

  #close(start: number): void {
    const length = this.#length - start;
    let extra = 0;
    for (let rest = length; rest > 127; rest >>>= 7) extra++;
    if (extra > 0) {
      this.#reserve(extra);
      this.#bytes.copyWithin(start + extra, start, this.#length);
      this.#length += extra;
    }
    // In place and not through #varint32: what that reserves beyond the end would move the buffer without its content.
    let rest = length;
    for (let at = start - 1; at < start + extra; at++, rest >>>= 7) {
      this.#bytes[at] = rest > 127 ? (rest & 127) | 128 : rest;
    }
  }

  #string(tag: number, value: string): void {
    // A UTF-16 unit takes at most three bytes, so the text can be written in place and its length put before it.
    const start = this.#open(tag);
    this.#reserve(value.length * 3);
    this.#length += encoder.encodeInto(value, this.#bytes.subarray(start)).written;
    this.#close(start);
  }

  #raw(tag: number, value: Uint8Array): void {
    this.#varint32(tag);
    this.#varint32(value.length);
    this.#reserve(value.length);
    this.#bytes.set(value, this.#length);
    this.#length += value.length;
  }

  #int32(value: number): void {
    if (value < 0) this.#int64(value);
    else this.#varint32(value);
  }

  #int64(value: string | number): void {
    // BigInt and Number would also take spaces, hexadecimal and, when short, exponents.
    if (typeof value === 'string' && !/^-?\d+$|^$/.test(value))
      throw new SyntaxError(`"${value}" is no decimal integer`);
    const small = typeof value === 'number' ? value : value.length < 10 ? Number(value) : -1;
    if (small >= 0 && small < 4294967296 && Number.isInteger(small)) {
      this.#varint32(small);
      return;
    }
    const exact = BigInt(value);
    let rest = BigInt.asUintN(64, exact);
    if (exact !== rest && exact !== BigInt.asIntN(64, exact)) throw new RangeError(`${value} takes more than 64 bits`);
    this.#reserve(10);
    for (; rest > 127n; rest >>= 7n) this.#bytes[this.#length++] = Number(rest & 127n) | 128;
    this.#bytes[this.#length++] = Number(rest);
  }

  #varint32(value: number): void {
    this.#reserve(5);
    let rest = value >>> 0;
    for (; rest > 127; rest >>>= 7) this.#bytes[this.#length++] = (rest & 127) | 128;
    this.#bytes[this.#length++] = rest;
  }

  #float(value: number): void {
    this.#reserve(4);
    this.#view.setFloat32(this.#length, value, true);
    this.#length += 4;
  }

  #double(value: number): void {
    this.#reserve(8);
    this.#view.setFloat64(this.#length, value, true);
    this.#length += 8;
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const bytes = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + count));
    bytes.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer);
  }
}

const encoder = new TextEncoder();
