import { InvalidRequestError } from '../http/errors.js';

/** What an endpoint answers with: a JSON object, protobuf, or a JSON object or a picture, as asked. */
export type AnswerKind = 'json' | 'bytes' | 'either';

/** What has to be shown to an endpoint: nothing, an API key, or an API key or a JWT. */
export type EndpointAuth = 'none' | 'key' | 'jwt';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One endpoint of the provider: everything that its method on the client follows from. */
export interface Endpoint<Args extends readonly unknown[], Reply> {
  readonly method: Method;
  /** With `{name}` for each argument that is a part of the path. */
  readonly path: string;
  readonly auth: EndpointAuth;
  readonly answer: AnswerKind;
  /**
   * Where each argument goes, in order: names of the path into the path, `body` is the JSON body, names that begin with
   * `x-` are headers, files become parts of a form, and all others are parameters of the query.
   */
  readonly takes: readonly string[];
  /** Never there at run time. */
  readonly types?: (...args: Args) => Reply;
}

/** As many names as there are arguments. */
type NamesOf<Args extends readonly unknown[]> = { readonly [Index in keyof Args]-?: string };

/** Describes an endpoint. */
export function endpoint<Args extends readonly unknown[], Reply>(
  route: `${Method} /${string}`,
  auth: EndpointAuth,
  takes: NamesOf<Args>,
  answer: AnswerKind = 'json',
): Endpoint<Args, Reply> {
  const [method, path] = route.split(' ') as [Method, string];
  return { method, path, auth, answer, takes };
}

/** Arguments sorted into the parts of a request. */
export interface Arranged {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Undefined without files. */
  readonly form: FormData | undefined;
}

/**
 * Sorts the arguments of a call.
 * @throws InvalidRequestError when a part of the path is missing or could lead elsewhere.
 */
export function arrange({ method, path, takes }: Endpoint<never, unknown>, args: readonly unknown[]): Arranged {
  const parts = new Map<string, string>();
  const query: Record<string, string> = {};
  const headers: Record<string, string> = {};
  let body: unknown;
  let form: FormData | undefined;
  for (const [index, name] of takes.entries()) {
    const value = args[index];
    if (path.includes(`{${name}}`)) parts.set(name, pathPart(name, value));
    else if (value === undefined || value === null) continue;
    else if (name === 'body') body = value;
    else if (value instanceof Blob) {
      form ??= new FormData();
      form.append(name, value);
    } else if (name.startsWith('x-')) headers[name] = String(value);
    else query[name] = String(value);
  }
  if (takes.includes('body') && body === undefined) {
    throw new InvalidRequestError(`${method} ${path} needs a body.`);
  }
  return { path: path.replace(/\{(\w+)\}/g, (_, name) => parts.get(name) ?? ''), query, headers, body, form };
}

/**
 * A value as a part of a path.
 * @throws InvalidRequestError when it is missing or could lead elsewhere.
 */
export function pathPart(name: string, value: unknown): string {
  const text = Number.isFinite(value) || typeof value === 'bigint' ? String(value) : value;
  // Dots alone would be taken as steps in the path.
  if (typeof text !== 'string' || text === '' || /^\.+$/.test(text)) {
    throw new InvalidRequestError(`The sign provider needs a ${name}.`);
  }
  return encodeURIComponent(text);
}
