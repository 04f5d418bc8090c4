/** How every secret that these tests give away begins; nothing else holds it, so that a part of one is found as well. */
const mark = 'Zq7Mk9w';

const markedPattern = /Zq7Mk9w([a-z]+(?:-[a-z]+)*)/g;

/** A secret that can be recognised: it survives addresses, cookies and headers as it is. */
function marked<const Name extends string>(name: Name): string {
  return `${mark}${name}.0123456789abcdef`;
}

/** What nobody but its owners may see. */
export const secrets = {
  sessionId: marked('session-id'),
  oAuthToken: marked('oauth-token'),
  /** A cookie among the headers that the user gives. */
  accountCookie: marked('account-cookie'),
  /** Headers and parameters that the user gives for TikTok. */
  webHeader: marked('web-header'),
  webParam: marked('web-param'),
  /** Headers and parameters that the user gives for the socket. */
  socketHeader: marked('socket-header'),
  socketParam: marked('socket-param'),
  eulerKey: marked('euler-key'),
  jwt: marked('jwt'),
  tiktoolKey: marked('tiktool-key'),
  proxyPassword: marked('proxy-password'),
  /** In the address of a socket that a function of the user signs. */
  ownSignature: marked('own-signature'),
  /** A cookie that this function gives for its socket. */
  ownCookie: marked('own-cookie'),
  /** In the address of a video. */
  videoSignature: marked('video-signature'),
} as const;

/** What services gave out during a test, by value: cookies and signatures that were not known before. */
export type Learned = ReadonlyMap<string, string>;

/** The names of the secrets that stand in a text, whole or in part. */
export function secretsIn(text: string, learned: Learned = new Map()): string[] {
  const found = new Set([...text.matchAll(markedPattern)].map(([, name = '']) => name));
  for (const [value, name] of learned) if (text.includes(value)) found.add(name);
  return [...found].sort();
}
