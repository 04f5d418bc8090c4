import { names } from './hosts.js';

const tiktok = [names.web, names.webcast];
const signed = [names.webcast, names.push];

/** Who may see which secret, over TLS: the only list. Whatever is not here nobody may see. */
export const owners: Readonly<Record<string, readonly string[]>> = {
  'session-id': tiktok,
  'account-cookie': tiktok,
  'web-header': tiktok,
  'web-param': tiktok,
  'socket-header': [names.push],
  'socket-param': [names.push],
  'euler-key': [names.euler],
  jwt: [names.euler],
  'tiktool-key': [names.tiktool],
  'own-signature': [names.push],
  'own-cookie': [names.push],
  'video-signature': [names.video],
  // What services give out: to visitors, and in signatures.
  ttwid: [...tiktok, names.push],
  imprp: signed,
  'x-bogus': signed,
  'x-gnarly': signed,
  mstoken: signed,
};
