import type { ImageModel } from '../gen/types.js';

/** The address of a picture: of several, which lead to the same, 1.x gave the last. Absent when there is none. */
export function lastUrl(image: ImageModel | undefined): string | undefined {
  return image?.url.at(-1);
}
