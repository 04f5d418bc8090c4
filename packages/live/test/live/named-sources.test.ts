import { expect, test } from 'vitest';
import { defaultSourceNames, namedSigner } from '../../src/live/named-sources.js';
import { TikTokWebClient } from '../../src/web-client.js';

test.each([
  ['nothing', {}, ['direct', 'euler']],
  ['a key of TikTool', { hasTikToolKey: true }, ['tiktool', 'direct', 'euler']],
  ['a key of Euler Stream', { hasEulerKey: true }, ['euler', 'direct', 'polling']],
  ['another one in place of Euler Stream', { isEulerReplaced: true }, ['euler', 'direct']],
  ['a session', { hasSession: true }, ['direct', 'euler', 'polling']],
  [
    'everything',
    { hasTikToolKey: true, hasEulerKey: true, hasSession: true },
    ['tiktool', 'euler', 'direct', 'polling'],
  ],
])('with %s the ways are taken in this order', (_what, credentials, expected) => {
  const none = { hasTikToolKey: false, hasEulerKey: false, hasSession: false };
  expect(defaultSourceNames({ ...none, ...credentials })).toEqual(expected);
});

test.each(['direct', 'euler', 'tiktool'] as const)('the signer of %s has its name', name => {
  expect(namedSigner(name, { webClient: new TikTokWebClient() }).name).toBe(name);
});

test('the signer of euler asks who stands in for it', async () => {
  const asked: unknown[] = [];
  const signer = namedSigner('euler', {
    webClient: new TikTokWebClient(),
    authenticateWs: true,
    signedWebSocketProvider: async params => {
      asked.push(params.authenticateWs);
      throw new Error('out of order');
    },
  });
  const request = { roomId: '7', uniqueId: 'ann', userAgent: 'a' };
  await expect(signer.sign(request)).rejects.toMatchObject({ cause: { message: 'out of order' } });
  expect(asked).toEqual([true]);
});
