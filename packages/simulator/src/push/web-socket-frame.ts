const finalFrame = { text: 0x81, binary: 0x82 } as const;
const lengthIn2Bytes = 126;
const lengthIn8Bytes = 127;

/** The first half of a WebSocket frame of the server (RFC 6455, 5.2): a header that promises all of it, and half of the bytes. */
export function beginningOfFrame(bytes: Uint8Array, kind: keyof typeof finalFrame = 'binary'): Uint8Array {
  const first = finalFrame[kind];
  const { length } = bytes;
  const size = Buffer.alloc(8);
  size.writeBigUInt64BE(BigInt(length));
  const header =
    length < lengthIn2Bytes
      ? [first, length]
      : length < 2 ** 16
        ? [first, lengthIn2Bytes, ...size.subarray(6)]
        : [first, lengthIn8Bytes, ...size];
  return Buffer.concat([Buffer.from(header), bytes.subarray(0, length >> 1)]);
}
