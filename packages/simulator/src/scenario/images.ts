import type { Init, Messages } from '@livetap/live/schema';
import type { Random } from './random.js';

/** An image as messages carry it. */
export type Image = Init<Messages['ImageModel']>;

/** Ends in `.invalid`, which never resolves: nothing that shows these addresses can reach a stranger's server. */
const imageDomain = 'example-livetap.invalid';

/** A picture of a person: three addresses of about 155 characters in most cases, four in a fifth of them. */
export function avatar(random: Random, size = 100): Image {
  const uri = `tos-demo-avt-0068/${random.hex(32)}`;
  const address = (host: number) =>
    `https://p${host}-sign.${imageDomain}/${uri}~c5_${size}x${size}.webp` +
    `?x-expires=1763812800&x-signature=${random.hex(24)}%3D`;
  const hosts = random.chance(0.2) ? [16, 16, 77, 19] : [16, 77, 16];
  return { url: hosts.map(address), mUri: `${size}x${size}/${uri}` };
}

/** A picture that belongs to the service: an icon of a badge or a gift, with two addresses of about 110 characters. */
export function icon(name: string): Image {
  const uri = `webcast-demo/${name}.png`;
  const address = (host: number) => `https://p${host}-webcast.${imageDomain}/img/demo/${uri}~tplv-obj.image`;
  return { url: [address(16), address(19)], mUri: uri, avgColor: '#7C7CA3' };
}
