import { isLoopback, isTikTokHost } from '../../http/endpoints.js';
import { normalizeUniqueId } from '../../lookup/unique-id.js';
import { BrowserProtocolError, BrowserTabError, BrowserUnreachableError } from './errors.js';

/** A tab that shows the live page of a streamer. */
export interface LiveTab {
  /** How the browser calls the tab. */
  readonly id: string;
  /** The streamer, as the address of the page has it. */
  readonly uniqueId: string;
  /** What stands on the tab. */
  readonly title: string;
}

/** More than a browser with thousands of tabs says. */
const maxListBytes = 8 * 2 ** 20;

/**
 * The live pages that a browser has open.
 * @param authority host and port of the debugging port
 * @throws BrowserUnreachableError when nothing answers, BrowserProtocolError when it is no browser, the signal's reason.
 */
export async function fetchLiveTabs(authority: string, signal: AbortSignal): Promise<LiveTab[]> {
  let text: string;
  try {
    const response = await fetch(`http://${authority}/json/list`, { signal, redirect: 'error' });
    if (!response.ok) {
      // An answer that nobody reads would keep its connection.
      await response.body?.cancel();
      throw new BrowserProtocolError(`HTTP ${response.status} for the list of tabs`);
    }
    text = await limitedText(response);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof BrowserProtocolError) throw error;
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'no answer';
    throw new BrowserUnreachableError(authority, code, cause);
  }
  return tabsOf(text);
}

/**
 * The tab of a streamer.
 * @param uniqueId undefined takes the only live page there is
 * @throws BrowserTabError when there is none, or several and nobody was named. Of several tabs of one streamer the first
 *   is as good as the others.
 */
export function chooseTab(tabs: readonly LiveTab[], uniqueId: string | undefined): LiveTab {
  const open = [...new Set(tabs.map(tab => tab.uniqueId))];
  const fitting = tabs.filter(tab => uniqueId === undefined || isSameName(tab.uniqueId, uniqueId));
  const [tab] = fitting;
  if (tab === undefined) {
    throw new BrowserTabError(
      uniqueId === undefined ? 'no tab shows a live page' : `no tab shows the live page of @${uniqueId}`,
      open,
      uniqueId,
    );
  }
  if (uniqueId === undefined && open.length > 1)
    throw new BrowserTabError('several live pages are open and none is named', open);
  return tab;
}

/** The streamer whose live page has this address; undefined when it is not that of a live page. */
export function streamerOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, pathname } = new URL(address);
  const isSite = protocol === 'https:' ? isTikTokHost(hostname) : protocol === 'http:' && isLoopback(hostname);
  const name = /^\/@([^/]+)\/live\/?$/.exec(pathname)?.[1];
  return isSite && name !== undefined && /^[\w.]{1,64}$/.test(name) ? normalizeUniqueId(name) : undefined;
}

/** Whether two usernames are one: the service does not tell case apart. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function tabsOf(text: string): LiveTab[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (error) {
    throw new BrowserProtocolError('the list of tabs is no JSON', error);
  }
  if (!Array.isArray(list)) throw new BrowserProtocolError('the list of tabs is no list');
  return list.flatMap((entry: unknown): LiveTab[] => {
    const { id, type, url, title } = (entry ?? {}) as Record<string, unknown>;
    // Other targets are windows of the browser itself, extensions and workers.
    if (type !== 'page' || typeof url !== 'string') return [];
    const uniqueId = streamerOf(url);
    if (uniqueId === undefined) return [];
    if (typeof id !== 'string' || !/^[\w-]+$/.test(id)) throw new BrowserProtocolError('a tab has no id');
    return [{ id, uniqueId, title: typeof title === 'string' ? title : '' }];
  });
}

async function limitedText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // The stream is iterable wherever this can run; not every declaration of it says so.
  for await (const chunk of (response.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > maxListBytes) throw new BrowserProtocolError(`the list of tabs is longer than ${maxListBytes} bytes`);
    chunks.push(chunk);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return new TextDecoder().decode(whole);
}
