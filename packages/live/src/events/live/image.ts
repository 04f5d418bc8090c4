/** An image as messages carry it, or the address that a projection has chosen already. */
export type ImageFields = string | { readonly url: readonly string[]; readonly mUri: string } | undefined;

/**
 * The address of an image: the first with https that names the picture, else the first with https, else the first. The same
 * rule as that of `imageUrl`, for messages that are decoded as a whole.
 * @returns undefined where there is none
 */
export function imageAddress(image: ImageFields): string | undefined {
  if (image === undefined) return undefined;
  if (typeof image === 'string') return image === '' ? undefined : image;
  const key = image.mUri.slice(image.mUri.lastIndexOf('/') + 1);
  const safe = image.url.filter(url => url.startsWith('https://'));
  return safe.find(url => url.includes(key)) ?? safe[0] ?? (image.url[0] || undefined);
}
