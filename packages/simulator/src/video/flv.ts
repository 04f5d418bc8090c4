import { type PictureSize, pictureParameters, sequenceParameters } from './h264.js';

/*
 * FLV as a live stream has it: H.264 and AAC, a tag each (Adobe Flash Video File Format Specification 10.1, annex E).
 */

const audioTag = 8;
const videoTag = 9;

/** AAC-LC, 44.1 kHz, one channel. */
const audioConfig = [0x12, 0x08];
/** A block of AAC in which nothing is heard: one channel without any band, and the mark of the end. */
const silence = [0, 0, 0, 7];
/** AAC at 44.1 kHz, 16 bits. The flag for stereo is always set; the configuration says what it is. */
const audioKind = 0xaf;

/** The first bytes of a stream. */
export function flvHeader({ hasVideo }: { readonly hasVideo: boolean }): Uint8Array {
  return Uint8Array.of(0x46, 0x4c, 0x56, 1, hasVideo ? 5 : 4, 0, 0, 0, 9, 0, 0, 0, 0);
}

/** What decoders have to know before the first block of sound. @param timeMs in milliseconds */
export function audioStart(timeMs: number): Uint8Array {
  return tag(audioTag, timeMs, [audioKind, 0, ...audioConfig]);
}

/** 1024 samples of silence. */
export function silentBlock(timeMs: number): Uint8Array {
  return tag(audioTag, timeMs, [audioKind, 1, ...silence]);
}

/** What decoders have to know before the first picture. */
export function videoStart(size: PictureSize, timeMs: number): Uint8Array {
  const sequence = sequenceParameters(size);
  const picture = pictureParameters();
  const [, profile = 0, compatibility = 0, level = 0] = sequence;
  return tag(videoTag, timeMs, [
    ...[0x17, 0, 0, 0, 0],
    ...[1, profile, compatibility, level, 0xff],
    ...[0xe1, ...uint16(sequence.length), ...sequence],
    ...[1, ...uint16(picture.length), ...picture],
  ]);
}

/** One picture. */
export function pictureTag(unit: Uint8Array, timeMs: number, isKey: boolean): Uint8Array {
  return tag(videoTag, timeMs, [
    ...[isKey ? 0x17 : 0x27, 1, 0, 0, 0],
    ...uint16(unit.length >>> 16),
    ...uint16(unit.length),
    ...unit,
  ]);
}

function tag(type: number, timeMs: number, data: readonly number[]): Uint8Array {
  const size = data.length;
  const bytes = new Uint8Array(11 + size + 4);
  // The upper eight bits of the time stand behind the lower ones.
  const head = [type, size >>> 16, ...uint16(size), timeMs >>> 16, ...uint16(timeMs), timeMs >>> 24, 0, 0, 0];
  bytes.set(head);
  bytes.set(data, head.length);
  new DataView(bytes.buffer).setUint32(11 + size, 11 + size);
  return bytes;
}

function uint16(value: number): readonly number[] {
  return [(value >>> 8) & 0xff, value & 0xff];
}
