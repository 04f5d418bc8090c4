import { afterEach, expect, test } from 'vitest';
import { SignConfig } from '../../src/euler/sign-config.js';
import { signatureProvider } from '../../src/legacy/signature-provider.js';

afterEach(() => {
  SignConfig.apiKey = undefined;
  SignConfig.basePath = undefined;
});

test('the settings of signing are those of SignConfig, under their names in 1.x', () => {
  signatureProvider.config.extraParams.apiKey = 'a key';
  signatureProvider.config.signProviderHost = 'https://sign.example';
  expect(SignConfig).toMatchObject({ apiKey: 'a key', basePath: 'https://sign.example' });
  SignConfig.apiKey = 'another';
  expect(signatureProvider.config.extraParams.apiKey).toBe('another');
  expect(signatureProvider.config.signProviderHost).toBe('https://sign.example');
});
