import type { Simulator } from '../../src/simulator.js';

/** An answer, or what became of the request when there is none. */
export interface Seen {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly text: string;
  /** The body as JSON; undefined when it is none. */
  readonly json: unknown;
}

/** Asks the simulator as a client does that follows nothing. */
export async function ask(simulator: Simulator, path: string, headers: Record<string, string> = {}): Promise<Seen> {
  const response = await fetch(`${simulator.url}${path}`, { headers, redirect: 'manual' });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  return { status: response.status, headers: response.headers, bytes, text, json: jsonOf(text) };
}

/** The state that a live page carries. */
export function stateOf(text: string): unknown {
  return jsonOf(/<script id="SIGI_STATE"[^>]*>(.*?)<\/script>/s.exec(text)?.[1] ?? '');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
