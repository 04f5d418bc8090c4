import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { imageAddress } from '../../src/events/live/image.js';
import type { ImageModel } from '../../src/gen/image.js';
import { decode, encode, WireError } from '../../src/schema.js';
import { imageUrl } from '../../src/wire/image-url.js';
import { readMessage, wireInput } from '../../src/wire/read.js';
import type { Init } from '../../src/wire/write.js';

function read(bytes: Uint8Array): string {
  return readMessage(imageUrl, bytes);
}

function chosen(image: Init<ImageModel>): string {
  return read(encode('ImageModel', image));
}

const standIn = 'https://p16.example-livetap.invalid/shared/default.webp';
const ann = 'https://p16.example-livetap.invalid/avt/ann~100x100.webp';
const plain = 'http://p16.example-livetap.invalid/avt/ann~100x100.webp';

describe('the address of an image', () => {
  test.each([
    ['none', {}, ''],
    ['the only one, whatever it is', { url: ['about:blank'] }, 'about:blank'],
    ['the first with https', { url: [plain, ann, standIn] }, ann],
    ['the one that names the picture', { url: [standIn, plain, ann], mUri: '100x100/avt/ann' }, ann],
    ['the first with https where none names the picture', { url: [plain, standIn], mUri: 'avt/ben' }, standIn],
    ['the first where none is safe', { url: [plain, 'http://x'], mUri: 'avt/ben' }, plain],
  ])('is %s', (_, image, address) => {
    expect(chosen(image)).toBe(address);
    expect(imageAddress(decode('ImageModel', encode('ImageModel', image)))).toBe(address || undefined);
  });

  test('is the same from the bytes and from the decoded message', () => {
    const url = fc.constantFrom(standIn, ann, plain, '', 'https://', 'https://é/ann', 'http', 'ann');
    const image = fc.record({ url: fc.array(url), mUri: fc.constantFrom('', 'a/ann', 'ann', 'é', '/', 'x/') });
    fc.assert(
      fc.property(image, one => {
        const bytes = encode('ImageModel', one);
        expect(read(bytes) || undefined).toBe(imageAddress(decode('ImageModel', bytes)));
      }),
    );
  });

  test('is found whatever else there is', () => {
    const image = { url: [ann], mUri: 'avt/ann', height: 100, width: 300, avgColor: '#fff', isAnimated: true };
    expect(chosen(image)).toBe(ann);
  });

  test('is not looked for in a message that is cut short', () => {
    const bytes = encode('ImageModel', { url: [standIn, ann], mUri: 'avt/ann', height: 1000 });
    for (let length = 0; length < bytes.length; length++) {
      const cut = bytes.subarray(0, length);
      const outcome = (action: () => string) => {
        try {
          return action();
        } catch (error) {
          return (error as Error).constructor;
        }
      };
      const whole = outcome(() => imageAddress(decode('ImageModel', cut)) ?? '');
      expect(
        outcome(() => read(cut)),
        `of ${length} bytes`,
      ).toBe(whole);
    }
  });

  test('has a limit', () => {
    const bytes = encode('ImageModel', { url: [ann] });
    const limits = { maxDepth: 10, maxParts: 10, maxStringBytes: 20 };
    expect(() => readMessage(imageUrl, bytes, limits)).toThrow(WireError);
    expect(() => imageUrl(wireInput(bytes, 0, 0, limits), 0, 0, -1)).toThrow('nested too deep');
  });
});
