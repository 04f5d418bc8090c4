import {
  browserSource,
  createDirectSigner,
  createEulerSigner,
  createTikToolSigner,
  type FrameSource,
  fetchSignedWebSocketFromProvider,
  type Signer,
  type SourceChoice,
  signerOf,
  TikTokWebClient,
  tikfinitySource,
} from '@livetap/live';
import type { Simulator } from '@livetap/simulator';
import type { LocalPrograms } from './local-faults.js';

/** More ways of each kind than there are, so that those that were asked to wait can. */
const ofEachKind = 15;

/**
 * Ways to a room of every kind, and polling at the end: those that sign an address, each with a client of its own (without a
 * provider, by Euler Stream, by TikTool, and by a function of the user's), and those through a program on this machine.
 */
export function manyWays({ endpoints }: Simulator, { page, app }: LocalPrograms): SourceChoice[] {
  const signedBy = (signer: (webClient: TikTokWebClient) => Signer) => (): Signer => {
    const own = signer(new TikTokWebClient({ endpoints, timeoutMs: 300 }));
    return { name: own.name, sign: request => own.sign(request) };
  };
  const kinds: (() => Signer | FrameSource)[] = [
    signedBy(webClient => createDirectSigner({ webClient })),
    () => browserSource({ port: page.browser.port, match: 'ann', timeoutMs: 300 }),
    signedBy(webClient => createEulerSigner({ webClient })),
    signedBy(webClient => createTikToolSigner({ webClient, apiKey: 'any' })),
    () => tikfinitySource({ port: app.port, uniqueId: 'ann', timeoutMs: 300 }),
    signedBy(webClient => signerOf(params => fetchSignedWebSocketFromProvider(params), { webClient, name: 'own' })),
  ];
  const numbers = Array.from({ length: ofEachKind }, (_, i) => i + 1);
  const ways = numbers.flatMap(number => kinds.map(kind => numbered(kind(), number)));
  return [...ways, 'polling'];
}

function numbered<W extends Signer | FrameSource>(way: W, number: number): W {
  return { ...way, name: `${way.name} ${number}` };
}
