import type { SimulatorRequest } from './route.js';

/**
 * The fields of a request, from its body (JSON or a form) and, as old clients send them, from its query. Values are text;
 * an id that came as a JSON number has lost its last digits, which is how the service sees it too.
 */
export function fieldsOf({ query, headers, body }: SimulatorRequest): Readonly<Record<string, string>> {
  const text = new TextDecoder().decode(body);
  const given = headers['content-type']?.includes('json') ? jsonFields(text) : new URLSearchParams(text);
  return { ...Object.fromEntries(query), ...Object.fromEntries(given) };
}

function jsonFields(text: string): [string, string][] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Whatever was meant: there are no fields in it, and the endpoint says what it lacks.
    return [];
  }
  return typeof value === 'object' && value !== null ? Object.entries(value).map(([name, of]) => [name, `${of}`]) : [];
}
