import { decode } from '../../src/schema.js';
import { createDirectSigner } from '../../src/signing/direct.js';
import { createEulerSigner } from '../../src/signing/euler.js';
import { signerOf } from '../../src/signing/route-signer.js';
import { createTikToolSigner } from '../../src/signing/tiktool.js';
import { batch, encode, good } from './sign-provider.js';
import { secrets, signerConforms } from './signer-conformance.js';

signerConforms({
  name: 'euler',
  capabilities: { hasProvider: true, takesCursor: true, givesBatch: true },
  signer: webClient => createEulerSigner({ webClient }),
  answer: ({ roomId, pushServer: wsUrl }) => good({ wsUrl }, { 'x-room-id': roomId }),
  cursorIn: ({ query }) => query.get('cursor') ?? undefined,
  failures: {
    401: ['SIGN_FAILED', false],
    402: ['SIGN_PREMIUM', false],
    403: ['SIGN_PREMIUM', false],
    404: ['SIGN_FAILED', false],
    429: ['SIGN_RATE_LIMITED', true],
    500: ['SIGN_FAILED', true],
    503: ['SIGN_FAILED', true],
  },
});

signerConforms({
  name: 'tiktool',
  capabilities: { hasProvider: true, takesCursor: true, givesBatch: false },
  signer: (webClient, { origin: serverUrl }) => createTikToolSigner({ webClient, serverUrl, apiKey: secrets.key }),
  answer: ({ roomId, pushServer }) => {
    const signed_url = `${pushServer}?aid=1988&room_id=${roomId}&X-Bogus=b`;
    return { body: JSON.stringify({ status_code: 0, data: { signed_url, cookies: 'ttwid=1%7Cx' } }) };
  },
  cursorIn: ({ body }) => JSON.parse(body).cursor,
  failures: {
    401: ['SIGN_FAILED', false],
    403: ['SIGN_PREMIUM', false],
    404: ['SIGN_FAILED', false],
    429: ['SIGN_RATE_LIMITED', true],
    500: ['SIGN_FAILED', true],
    503: ['SIGN_FAILED', true],
  },
});

signerConforms({
  name: "function of the user's",
  capabilities: { hasProvider: true, takesCursor: true, givesBatch: true },
  signer: (webClient, { origin }) =>
    signerOf(
      async ({ roomId, cursor, signal }) => {
        const query = new URLSearchParams({ roomId, ...(cursor && { cursor }) });
        const response = await fetch(`${origin}/own?${query}`, {
          signal: AbortSignal.any(signal === undefined ? [] : [signal]),
        });
        if (!response.ok) throw new Error(`${response.status}`);
        const whole = decode('ProtoMessageFetchResult', encode(batch));
        return { ...whole, cookies: ['ttwid=1%7Cx'], ...((await response.json()) as object) };
      },
      { webClient },
    ),
  answer: ({ roomId, pushServer: wsUrl }) => ({ body: JSON.stringify({ roomId, wsUrl }) }),
  cursorIn: ({ query }) => query.get('cursor') ?? undefined,
  failures: { 401: ['SIGN_FAILED', true], 500: ['SIGN_FAILED', true] },
});

signerConforms({
  name: 'direct',
  capabilities: { hasProvider: false, takesCursor: false, givesBatch: false },
  signer: webClient => createDirectSigner({ webClient }),
  answer: () => ({ headers: { 'set-cookie': ['ttwid=1%7Cvisitor; Path=/'] } }),
  cursorIn: ({ query }) => query.get('cursor') ?? undefined,
  failures: { 403: ['BLOCKED', false], 429: ['RATE_LIMITED', true], 503: ['INVALID_RESPONSE', true] },
});
