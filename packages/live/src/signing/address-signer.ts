import type { AddressSigner } from '../http/signed-request.js';
import type { WebcastSignature, WebcastSignatureRequest } from './webcast-signature.js';

/**
 * Makes a signer of single requests out of the route that asks the provider.
 * @param route - signs one address; default arguments are its own business
 */
export function addressSigner(
  route: (request: Omit<WebcastSignatureRequest, 'webClient' | 'apiClient'>) => Promise<WebcastSignature>,
): AddressSigner {
  return async (url, { method, userAgent, body, signal }) => {
    const signed = await route({ url, method, userAgent, signal, ...(body === undefined ? {} : { payload: body }) });
    return { signedUrl: signed.signedUrl, userAgent: signed.userAgent, cookies: cookiesOf(signed) };
  };
}

/** The token of the signature is wanted as a cookie as well, with whatever else the provider's browser held. */
function cookiesOf({ tokens, cookies }: WebcastSignature): string[] {
  const pairs = cookies.map(({ name, value }) => [name, value] as const);
  pairs.push(['msToken', tokens.msToken]);
  return pairs.filter(([name, value]) => name && value).map(([name, value]) => `${name}=${value}`);
}
