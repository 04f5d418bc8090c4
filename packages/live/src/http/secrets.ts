import { isFields } from './fields.js';

const secretName = /key|token|session|secret|cookie|auth|sign|bogus|gnarly|imprp|_param$|^code$/i;

/** What every request says of itself; all other headers are there to convince somebody. */
const openHeader =
  /^(?:accept|cache-control|connection|content-|host$|origin$|pragma$|referer$|sec-|upgrade|user-agent$)/i;

/** What a signature looks like, whatever its parameter is called. Ids and positions have no letters, names no digits. */
const tokenPattern = /^(?=.*\d)(?=.*[a-z])[\w.+=~%|-]{12,}$/i;

/**
 * Collects what must not appear in a message should the other side repeat it: each cookie of a cookie header by itself too.
 * @param headers - The caller's own: whatever they are called, they are there to convince the other side.
 * @param parts - Of their fields, at any depth, those whose name says so.
 */
export function secretsIn(headers: Readonly<Record<string, string>>, ...parts: readonly unknown[]): string[] {
  const found = new Set<string>();
  const add = (text: string) => {
    found.add(text);
    const decoded = decodedOf(text);
    if (decoded !== undefined) found.add(decoded);
  };
  const visit = (value: unknown, isSecret: boolean): void => {
    if (isFields(value)) {
      for (const [name, inner] of Object.entries(value)) visit(inner, secretName.test(name));
    } else if (typeof value === 'string' && isSecret) {
      const cookies = value.split(';').map(pair => pair.slice(pair.indexOf('=') + 1).trim());
      // `Bearer …`: the word before it is none.
      for (const text of [value, ...cookies, ...value.split(/\s+/)]) add(text);
    }
  };
  for (const value of Object.values(headers)) visit(value, true);
  for (const part of parts) visit(part, false);
  // Shorter ones are words that would be struck out of every message.
  return [...found].filter(text => text.length > 3).sort((a, b) => b.length - a.length);
}

/** Those headers of a request that are there to convince somebody. */
export function secretHeaders(headers: Iterable<[name: string, value: string]>): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => !openHeader.test(name)));
}

/** The same for a request as it is sent. */
export function secretsOfRequest(url: URL, headers: Iterable<[name: string, value: string]>): string[] {
  const query = Object.fromEntries([...url.searchParams].map(([name, value]) => [`?${name}`, value]));
  return secretsIn({ ...secretHeaders(headers), ...secretParameters(query) });
}

/** Those parameters of a query whose name or value says that they are there to convince somebody. */
export function secretParameters(query: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).filter(([name, value]) => secretName.test(name) || tokenPattern.test(value)),
  );
}

/** Strikes secrets out of a text, also where they are percent-encoded, and where the text breaks off in one. */
export function redact(text: string, secrets: readonly string[]): string {
  let safe = text;
  for (const secret of secrets) {
    for (const form of [secret, encodeURIComponent(secret)]) {
      safe = safe.replaceAll(form, mark);
      const cut = safe.lastIndexOf(form.slice(0, shortestPart));
      if (cut >= 0 && form.startsWith(safe.slice(cut))) safe = safe.slice(0, cut) + mark;
    }
  }
  return safe;
}

/**
 * What the other side said, fit for a message: not too long, without what it was told in confidence, and without the query
 * of any address.
 * @param secrets - See {@link secretsOfRequest}.
 */
export function quote(text: string, secrets: readonly string[]): string {
  return redact(text, secrets)
    .replace(/([?&][\w.-]+=)[^\s&"'<>]+/g, `$1${mark}`)
    .slice(0, longestQuote);
}

/**
 * An error of somebody else as it may go on as a cause: its name, its code and its words. What else such an error carries
 * can be the request, or the answer that repeats it. Errors of the system say nothing but where it failed.
 */
export function quotedError(error: unknown, secrets: readonly string[]): unknown {
  if (!(error instanceof Error)) return error === undefined ? undefined : new Error(quote(String(error), secrets));
  if (isOfSystem(error)) return error;
  const quoted = new Error(quote(error.message, secrets));
  quoted.name = error.name;
  return 'code' in error ? Object.assign(quoted, { code: error.code }) : quoted;
}

function isOfSystem(error: Error): boolean {
  if (error instanceof AggregateError) return error.errors.every(part => part instanceof Error && isOfSystem(part));
  return 'syscall' in error;
}

const mark = '[redacted]';
/** In characters: whatever is longer are no words. */
const longestQuote = 300;
/** How much of a secret at the end of a text is taken for it, in characters. */
const shortestPart = 6;

function decodedOf(text: string): string | undefined {
  try {
    return text.includes('%') ? decodeURIComponent(text) : undefined;
  } catch {
    // Not percent-encoded: it is what it is.
    return undefined;
  }
}
