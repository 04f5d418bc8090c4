import { deadline } from '../../http/deadline.js';
import { normalizeUniqueId } from '../../lookup/unique-id.js';
import { brokenBy, closedByUs, Delivery } from '../delivery.js';
import { OtherRoomError } from '../errors.js';
import { localAuthority } from '../local-socket.js';
import { defaultCapabilities, type FrameLink, type FrameSource, type SourceClose } from '../source.js';
import { type DevToolsEvent, DevToolsSession } from './devtools.js';
import { BrowserProtocolError, BrowserUnreachableError } from './errors.js';
import { PushSockets } from './push-sockets.js';
import { chooseTab, fetchLiveTabs, isSameName, type LiveTab, streamerOf } from './tabs.js';

/** Where the browser is. */
export interface BrowserOptions {
  /** The port given to the browser as `--remote-debugging-port`. @defaultValue 9222 */
  readonly port?: number | undefined;
  /** @defaultValue `127.0.0.1` */
  readonly host?: string | undefined;
  /**
   * Allows a `host` that is not this machine. Whoever reaches a debugging port has the whole browser, logins included,
   * and nothing on the way is encrypted. @defaultValue false
   */
  readonly allowRemote?: boolean | undefined;
  /** How long finding and opening the tab may take, in milliseconds. @defaultValue 5000 */
  readonly timeoutMs?: number | undefined;
}

/** Which tab of a browser is read. */
export interface BrowserSourceOptions extends BrowserOptions {
  /**
   * The streamer: `name`, `@name` or the address of the live page.
   * @defaultValue the only live page that is open
   */
  readonly match?: string | undefined;
}

const capabilities = { ...defaultCapabilities, isDialogue: false };

/**
 * The frames that a live page in a Chrome or Edge of the user's receives, read along over the DevTools protocol. The browser
 * has to be started with a debugging port (`livetap browser` says how) and to have the page open. Needs no signature, no key
 * and no cookie, and sees what the person at the browser sees. Nothing is sent into the page: heartbeats and acks are its
 * own. What it received before we came is not to be had; reloads and reconnects of the page are followed, and told as losses.
 *
 * The link ends with 1001 when the tab is closed, with OtherRoomError when it goes to another page, with
 * BrowserUnreachableError when the browser goes.
 * @throws InvalidUniqueIdError and InvalidOptionError for options that cannot be used. Opening throws
 *   BrowserUnreachableError, BrowserTabError or BrowserProtocolError.
 */
export function browserSource(options: BrowserSourceOptions = {}): FrameSource {
  const { match } = options;
  const uniqueId = match === undefined ? undefined : (streamerOf(match) ?? normalizeUniqueId(match));
  const authority = authorityOf(options);
  return {
    name: 'browser',
    capabilities,
    open: signal =>
      withinTime(options, authority, signal, async inTime => {
        const tab = chooseTab(await fetchLiveTabs(authority, inTime), uniqueId);
        const session = await DevToolsSession.open(authority, tab.id, inTime);
        try {
          // The browser keeps copies of what a page loads for its own panel; nobody looks at them here.
          const sizes = { maxTotalBufferSize: 65_536, maxResourceBufferSize: 65_536 };
          await session.call('Page.enable', {}, inTime);
          await session.call('Network.enable', sizes, inTime);
        } catch (error) {
          session.end();
          await session.closed;
          throw error;
        }
        session.pause();
        return linkOf(session, tab, authority);
      }),
  };
}

/**
 * The live pages that a browser has open, by streamer.
 * @throws InvalidOptionError, BrowserUnreachableError, BrowserProtocolError.
 */
export async function browserTabs(options: BrowserOptions = {}, signal?: AbortSignal): Promise<LiveTab[]> {
  const authority = authorityOf(options);
  return withinTime(options, authority, signal, inTime => fetchLiveTabs(authority, inTime));
}

function authorityOf({ port = 9222, host = '127.0.0.1', allowRemote = false }: BrowserOptions): string {
  return localAuthority({ host, port, allowRemote });
}

async function withinTime<T>(
  { timeoutMs = 5_000 }: BrowserOptions,
  authority: string,
  signal: AbortSignal | undefined,
  act: (inTime: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const limit = deadline(timeoutMs, signal);
  try {
    return await act(limit.signal);
  } catch (error) {
    signal?.throwIfAborted();
    if (limit.expired()) throw new BrowserUnreachableError(authority, `no answer within ${timeoutMs} ms`, error);
    throw error;
  } finally {
    limit.end();
  }
}

function linkOf(session: DevToolsSession, tab: LiveTab, authority: string): FrameLink {
  const delivery = new Delivery();
  const sockets = new PushSockets();
  let ending: SourceClose | undefined;
  const end = (close: SourceClose) => {
    delivery.stop();
    ending ??= close;
    session.end();
  };
  void session.closed.then(failure => {
    delivery.end(ending ?? brokenBy(failure ?? new BrowserUnreachableError(authority, 'the browser has gone')));
  });
  const onEvent = (event: DevToolsEvent) => {
    const { method, params } = event;
    if (method === 'Network.webSocketCreated') sockets.opened(String(params.requestId), String(params.url));
    else if (method === 'Network.webSocketClosed') sockets.closed(String(params.requestId));
    else if (method === 'Network.webSocketFrameReceived') {
      const bytes = binaryOf(event);
      const carries = bytes === undefined ? 'nothing' : sockets.carries(String(params.requestId), bytes);
      // A new socket: what was said until it was in the room, nobody has heard.
      if (carries === 'first') delivery.lost('the page has opened its socket anew');
      if (bytes !== undefined && carries !== 'nothing') delivery.give('frame', bytes);
    } else if (method === 'Inspector.detached' && params.reason === 'target_closed') {
      end({ code: 1001, reason: 'the tab was closed' });
    } else {
      const page = pageOf(event, tab.id);
      if (page === undefined) return;
      const streamer = streamerOf(page);
      if (method === 'Page.frameNavigated') sockets.left();
      if (streamer === undefined || !isSameName(streamer, tab.uniqueId))
        end(brokenBy(new OtherRoomError(tab.uniqueId, streamer)));
    }
  };
  return {
    closed: delivery.closed,
    capabilities,
    read: (onFrame, onLost) => {
      delivery.begin(onFrame, onLost);
      session.listen(event => {
        try {
          onEvent(event);
        } catch (error) {
          end(brokenBy(error));
        }
      });
    },
    send: () => {},
    close: () => {
      end(closedByUs);
      return delivery.closed;
    },
  };
}

/** The bytes of a binary frame; undefined for a text frame. @throws BrowserProtocolError when it is neither. */
function binaryOf({ params }: DevToolsEvent): Uint8Array | undefined {
  const { opcode, payloadData } = (params.response ?? {}) as Record<string, unknown>;
  if (opcode === 1) return undefined;
  if (opcode !== 2 || typeof payloadData !== 'string') throw new BrowserProtocolError('a frame without its bytes');
  try {
    return Uint8Array.from(atob(payloadData), character => character.charCodeAt(0));
  } catch (error) {
    throw new BrowserProtocolError('a frame that is no base64', error);
  }
}

/** The address that the tab itself went to; frames within the page go where they like. */
function pageOf({ method, params }: DevToolsEvent, tabId: string): string | undefined {
  if (method === 'Page.navigatedWithinDocument' && params.frameId === tabId) return String(params.url);
  const frame = (method === 'Page.frameNavigated' ? params.frame : undefined) as Record<string, unknown> | undefined;
  return frame !== undefined && frame.parentId === undefined ? String(frame.url) : undefined;
}
