// Generated from proto/image.proto by scripts/generate.js. Do not edit.
import type { Init, Writer } from '../wire/write.js';
import type { Content, ImageModel } from './image.js';

/** Writes the fields of a ImageModel. */
export function writeImageModel(w: Writer, m: Init<ImageModel>): void {
  w.stringList(10, m.url);
  w.string(18, m.mUri);
  w.int32(24, m.height);
  w.int32(32, m.width);
  w.string(42, m.avgColor);
  w.int32(48, m.imageType);
  w.string(58, m.schema);
  w.message(66, m.content, writeContent);
  w.bool(72, m.isAnimated);
}

/** Writes the fields of a Content. */
export function writeContent(w: Writer, m: Init<Content>): void {
  w.string(10, m.name);
  w.string(18, m.fontColor);
  w.int64(24, m.level);
}
