/** Settings of the sign provider's client. */
export interface SignConfiguration {
  /** API key of the provider. */
  apiKey?: string | undefined;
  /** Origin of another sign server that speaks the same protocol. */
  basePath?: string | undefined;
  /** Further settings of the HTTP calls; `headers` are sent with each one, for example `x-jwt-key`. */
  baseOptions?: { headers?: Record<string, string> | undefined } | undefined;
}

/**
 * Process-wide settings of the sign provider, read when a connection is constructed. The `signApiKey` and
 * `endpoints.sign` options of a connection win over it and are the better choice where several keys are in use.
 */
export const SignConfig: SignConfiguration = {};
