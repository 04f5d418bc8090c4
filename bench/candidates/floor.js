// What nobody can beat without another inflate: one reused zlib state and a walk over the tags of the batch and of each
// message. Nothing is decoded, nothing is built.
import { constants, createGunzip, createInflateRaw } from 'node:zlib';

/** With gzip's checksum, as everybody inflates. */
export const walk = frames => walker(frames, createGunzip(), 0);

/** Without it: from behind the ten bytes of the header on. */
export const walkUnchecked = frames => walker(frames, createInflateRaw(), 10);

function walker(frames, stream, header) {
  const { _handle: handle, _writeState: left } = stream;
  const output = new Uint8Array(1 << 20);
  handle.onerror = message => {
    throw new Error(message);
  };
  let fields = 0;

  /** Steps over the fields from `pos` to `end`; calls `visit` for each length-delimited one. */
  function walkFields(bytes, pos, end, visit) {
    while (pos < end) {
      let tag = bytes[pos++];
      if (tag > 127) tag = (tag & 127) | (bytes[pos++] << 7);
      fields++;
      if ((tag & 7) === 2) {
        let length = bytes[pos++];
        if (length > 127) {
          length &= 127;
          for (let shift = 7; ; shift += 7) {
            const byte = bytes[pos++];
            length |= (byte & 127) << shift;
            if (byte < 128) break;
          }
        }
        visit(bytes, tag, pos, pos + length);
        pos += length;
      } else {
        while (bytes[pos++] > 127);
      }
    }
  }
  const ignore = () => {};
  const inMessage = (bytes, tag, pos, end) => {
    if (tag === 18) walkFields(bytes, pos, end, ignore);
  };
  const inBatch = (bytes, tag, pos, end) => {
    if (tag === 10) walkFields(bytes, pos, end, inMessage);
  };
  const inFrame = (bytes, tag, pos, end) => {
    if (tag !== 66) return;
    handle.reset();
    handle.writeSync(constants.Z_FINISH, bytes, pos + header, end - pos - header, output, 0, output.length);
    walkFields(output, 0, output.length - left[0], inBatch);
  };
  return {
    pass() {
      for (const frame of frames) walkFields(frame, 0, frame.length, inFrame);
    },
    delivered: () => fields,
  };
}
