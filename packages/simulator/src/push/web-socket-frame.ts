const finalBinary = 0x82;
const lengthIn2Bytes = 126;
const lengthIn8Bytes = 127;

/** The first half of a WebSocket frame of the server (RFC 6455, 5.2): a header that promises all of it, and half of the bytes. */
export function beginningOfFrame(bytes: Uint8Array): Uint8Array {
  const { length } = bytes;
  const size = Buffer.alloc(8);
  size.writeBigUInt64BE(BigInt(length));
  const header =
    length < lengthIn2Bytes
      ? [finalBinary, length]
      : length < 2 ** 16
        ? [finalBinary, lengthIn2Bytes, ...size.subarray(6)]
        : [finalBinary, lengthIn8Bytes, ...size];
  return Buffer.concat([Buffer.from(header), bytes.subarray(0, length >> 1)]);
}
