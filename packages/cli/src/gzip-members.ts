import { constants, crc32, gunzipSync, inflateRawSync } from 'node:zlib';

/** Bytes of a gzip file that was written member by member. */
export interface GzipMembers {
  /** Length of the members that are whole, in bytes. */
  readonly wholeBytes: number;
  /** What the first of them holds; empty when none is whole. */
  readonly first: Uint8Array;
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
  let first: Uint8Array = new Uint8Array();
  while (at < file.length) {
    const member = memberOf(file.subarray(at));
    if (member === undefined) break;
    if (at === 0) first = member.text;
    at += member.length;
  }
  const rest = file.subarray(at);
  if (Buffer.from(rest.buffer, rest.byteOffset, rest.length).includes(memberStart, 1)) {
    throw new Error('is damaged, and not only at its end');
  }
  return { wholeBytes: at, first, rest: readable(rest) };
}

/** How zlib begins a member: no flags, no time. In compressed data these eight bytes do not come by chance. */
const memberStart = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]);

interface Member {
  /** In bytes of the file. */
  readonly length: number;
  readonly text: Uint8Array;
}

/** The member that the bytes begin with; undefined when it is cut or damaged. */
function memberOf(bytes: Uint8Array): Member | undefined {
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
  if (view.getUint32(0, true) !== crc32(inflated.buffer)) return undefined;
  return { length: end + trailerBytes, text: inflated.buffer };
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
