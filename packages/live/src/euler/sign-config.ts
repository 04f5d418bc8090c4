/** Further settings of the calls to the sign provider. */
export interface SignBaseOptions {
  /** Sent with each call, for example `x-jwt-key`. */
  headers?: Record<string, string> | undefined;
}

/** Settings of the sign provider's client. */
export interface SignConfiguration {
  /** API key of the provider. @defaultValue none: anonymous, with low limits */
  apiKey?: string | undefined;
  /** Address of another server that speaks the same protocol. @defaultValue `https://api.eulerstream.com` */
  basePath?: string | undefined;
  /** Always there, with its headers, so that a header can be set without a look. */
  get baseOptions(): SignBaseOptions & { headers: Record<string, string> };
  set baseOptions(options: SignBaseOptions | undefined);
}

/** Fields behind accessors, so that no log of the settings shows a key. */
class Settings implements SignConfiguration {
  basePath: string | undefined;
  #apiKey: string | undefined;
  #baseOptions: SignBaseOptions & { headers: Record<string, string> } = { headers: {} };

  get apiKey(): string | undefined {
    return this.#apiKey;
  }

  set apiKey(key: string | undefined) {
    this.#apiKey = key;
  }

  get baseOptions(): SignBaseOptions & { headers: Record<string, string> } {
    return this.#baseOptions;
  }

  set baseOptions(options: SignBaseOptions | undefined) {
    // The caller's own object, because programs go on to set its headers.
    this.#baseOptions = Object.assign(options ?? {}, { headers: options?.headers ?? {} });
  }
}

/**
 * Process-wide settings of the sign provider, read whenever a client for it is made: once for each connection. Options of
 * the connection or of `createEulerClient` win over it and are the better choice where several keys are in use.
 */
export const SignConfig: SignConfiguration = new Settings();
