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

/** The paths with which a room of @mara is looked up and signed. */
export function pathsOf(roomId: string) {
  return {
    home: '/',
    page: '/@mara/live',
    api: '/api-live/user/room/?aid=1988&sourceType=54&uniqueId=mara',
    info: `/webcast/room/info/?aid=1988&room_id=${roomId}`,
    alive: `/webcast/room/check_alive/?room_ids=${roomId}`,
    sign: `/webcast/rooms/${roomId}/connect?user_agent=test`,
    limits: '/accounts/me/rate_limits?type=WEBCAST',
  } as const;
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
