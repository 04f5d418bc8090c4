import { SignConfig } from '../euler/sign-config.js';

/**
 * The settings of signing under their names in 1.x; they are those of `SignConfig`.
 *
 * @example signatureProvider.config.extraParams.apiKey = 'your key';
 */
export const signatureProvider = {
  config: {
    /** Origin of the sign server. @defaultValue undefined: the server of Euler Stream */
    get signProviderHost(): string | undefined {
      return SignConfig.basePath;
    },
    set signProviderHost(origin: string | undefined) {
      SignConfig.basePath = origin;
    },
    extraParams: {
      /** Key for the sign server. @defaultValue undefined */
      get apiKey(): string | undefined {
        return SignConfig.apiKey;
      },
      set apiKey(key: string | undefined) {
        SignConfig.apiKey = key;
      },
    },
  },
};
