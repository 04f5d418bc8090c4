import { constants, crc32, gunzipSync, inflateRawSync } from 'node:zlib';

/** Bytes of a gzip file that was written member by member. */
export interface GzipMembers {
  /** Length of the members that are whole, in bytes. */
  readonly wholeBytes: number;
  /** What can be read of the member after them, which was cut; empty when none was. */
  readonly rest: Uint8Array;
}

const headerBytes = 10;
const trailerBytes = 8;
/** Flag of a member that has the name of a file, as `gzip` writes it. */
const hasName = 8;

/**
 * Finds where the whole members of a gzip file end. The last one was cut when its writer was killed or the disk was full.
 * @throws Error when the file is no gzip, one with flags that neither zlib nor `gzip` sets, or damaged before its end
 */
export function gzipMembers(file: Uint8Array): GzipMembers {
  let at = 0;
  while (at < file.length) {
    const length = memberLength(file.subarray(at));
    if (length === undefined) break;
    at += length;
  }
  const rest = file.subarray(at);
  if (Buffer.from(rest.buffer, rest.byteOffset, rest.length).includes(memberStart, 1)) {
    throw new Error('is damaged, and not only at its end');
  }
  return { wholeBytes: at, rest: readable(rest) };
}

/** How zlib begins a member: no flags, no time. In compressed data these eight bytes do not come by chance. */
const memberStart = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]);

/** Length of the member that the bytes begin with; undefined when it is cut or damaged. */
function memberLength(bytes: Uint8Array): number | undefined {
  if (bytes.length < headerBytes) return undefined;
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8) throw new Error('is damaged: a part of it is no gzip');
  const flags = bytes[3] ?? 0;
  if ((flags & ~hasName) !== 0) throw new Error('was compressed in a way that cannot be added to');
  const start = flags & hasName ? bytes.indexOf(0, headerBytes) + 1 : headerBytes;
  if (start === 0) return undefined;
  let inflated: { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } };
  try {
    // The types do not know what `info` does to the result.
    inflated = inflateRawSync(bytes.subarray(start), { info: true }) as unknown as typeof inflated;
  } catch {
    return undefined;
  }
  const end = start + inflated.engine.bytesWritten;
  if (bytes.length < end + trailerBytes) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset + end, trailerBytes);
  return view.getUint32(0, true) === crc32(inflated.buffer) ? end + trailerBytes : undefined;
}

/** What a cut member still holds. */
function readable(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= headerBytes) return new Uint8Array();
  try {
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    // Not cut but damaged, as after a power failure: nothing of it can be trusted.
    return new Uint8Array();
  }
}
