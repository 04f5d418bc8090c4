import {
  createDirectSigner,
  createEulerSigner,
  createTikToolSigner,
  fetchSignedWebSocketFromProvider,
  type Signer,
  type SourceChoice,
  signerOf,
  TikTokWebClient,
} from '@livetap/live';
import type { Simulator } from '@livetap/simulator';

/** More ways of each kind than there are, so that those that were asked to wait can. */
const ofEachKind = 15;

/**
 * Ways to a room of every kind that signs an address, each with a client of its own, and polling at the end: without a provider,
 * by Euler Stream, by TikTool, and by a function of the user's.
 */
export function manyWays({ endpoints }: Simulator): SourceChoice[] {
  const kinds: ((webClient: TikTokWebClient) => Signer)[] = [
    webClient => createDirectSigner({ webClient }),
    webClient => createEulerSigner({ webClient }),
    webClient => createTikToolSigner({ webClient, apiKey: 'any' }),
    webClient => signerOf(params => fetchSignedWebSocketFromProvider(params), { webClient, name: 'own' }),
  ];
  const signers = Array.from({ length: ofEachKind }, (_, i) => i + 1).flatMap(number =>
    kinds.map(kind => {
      const signer = kind(new TikTokWebClient({ endpoints, timeoutMs: 300 }));
      return { name: `${signer.name} ${number}`, sign: request => signer.sign(request) } satisfies Signer;
    }),
  );
  return [...signers, 'polling'];
}
