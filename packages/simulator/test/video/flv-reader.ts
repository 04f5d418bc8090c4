/** One tag of an FLV stream. */
export interface Tag {
  readonly kind: 'audio' | 'video';
  readonly timeMs: number;
  /** Whether it is for decoders, and no sound or picture. */
  readonly isStart: boolean;
  readonly isKey: boolean;
}

/** The tags of the beginning of a stream, as far as they are whole. @throws Error when it is no FLV */
export function readFlv(bytes: Uint8Array): Tag[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (Buffer.from(bytes.subarray(0, 3)).toString() !== 'FLV' || view.getUint32(5) !== 9) throw new Error('no FLV');
  const tags: Tag[] = [];
  let before = 0;
  for (let at = 9; at + 15 <= bytes.length; ) {
    if (view.getUint32(at) !== before) throw new Error(`the tag before ${at} has another length`);
    const size = view.getUint32(at + 4) & 0xffffff;
    const head = at + 4;
    if (head + 11 + size + 4 > bytes.length) break;
    const type = view.getUint8(head);
    const low = view.getUint32(head + 4) >>> 8;
    const flags = view.getUint8(head + 11);
    const kind = type === 9 ? 'video' : 'audio';
    const timeMs = low | (view.getUint8(head + 7) << 24);
    tags.push({ kind, timeMs, isStart: view.getUint8(head + 12) === 0, isKey: kind === 'video' && flags >> 4 === 1 });
    before = 11 + size;
    at = head + 11 + size;
  }
  return tags;
}
