import { expect, test } from 'vitest';
import { tlsDetails } from '../../src/http/tls-failure.js';

const failed = (code: unknown) => Object.assign(new Error('failed'), { code });

test.each([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_HAS_EXPIRED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'ERR_SSL_WRONG_VERSION_NUMBER',
  'EPROTO',
])('%s is a matter of encryption, which trying again does not change', code => {
  expect(tlsDetails(failed(code))).toMatchObject({ retryable: false, hint: expect.stringContaining('certificates') });
});

test.each([failed('ECONNRESET'), failed('ENOTFOUND'), failed(undefined), new Error('no code'), 'a text', undefined])(
  '%s is not',
  cause => {
    expect(tlsDetails(cause)).toBeUndefined();
  },
);
