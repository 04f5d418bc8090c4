import { isFields } from '../http/fields.js';

const secretName = /key|token|session|secret|cookie|_param$|^code$/i;

/**
 * Collects what must not appear in a message should the provider repeat it: each cookie of a cookie header by itself too.
 * @param headers - The caller's own: whatever they are called, they are there to convince the provider.
 * @param parts - Of their fields, at any depth, those whose name says so.
 */
export function secretsIn(headers: Readonly<Record<string, string>>, ...parts: readonly unknown[]): string[] {
  const found = new Set<string>();
  const visit = (value: unknown, isSecret: boolean): void => {
    if (isFields(value)) {
      for (const [name, inner] of Object.entries(value)) visit(inner, secretName.test(name));
    } else if (typeof value === 'string' && isSecret) {
      const cookies = value.split(';').map(pair => pair.slice(pair.indexOf('=') + 1).trim());
      for (const text of [value, ...cookies]) found.add(text);
    }
  };
  for (const value of Object.values(headers)) visit(value, true);
  for (const part of parts) visit(part, false);
  // Shorter ones are words that would be struck out of every message.
  return [...found].filter(text => text.length > 3).sort((a, b) => b.length - a.length);
}

/** Strikes secrets out of a text, also where they are percent-encoded. */
export function redact(text: string, secrets: readonly string[]): string {
  let safe = text;
  for (const secret of secrets) {
    safe = safe.replaceAll(secret, '[redacted]').replaceAll(encodeURIComponent(secret), '[redacted]');
  }
  return safe;
}
