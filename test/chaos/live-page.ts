import { encode } from '@livetap/live/schema';
import type { Room, Simulator } from '@livetap/simulator';
import { WebSocket } from 'ws';
import { FakeBrowser } from '../../packages/live/test/sources/browser/fake-devtools.js';
import { ending, Speech } from './speech.js';

const heartbeatMs = 40;
const reopensAfterMs = 5;
const userAgent =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';

/**
 * A browser with a debugging port in which the live page of a room is open. The page reads the room over a socket of its own, as
 * long as somebody looks at it, and opens that anew when it breaks.
 */
export class LivePage {
  readonly browser: FakeBrowser;
  readonly speech = new Speech();
  readonly #address: string;
  readonly #cookie: string;
  readonly #roomId: string;
  readonly #tabs: FakeBrowser['tabs'];
  #isLookedAt = false;
  #socket: WebSocket | undefined;
  #sockets = 0;

  private constructor(browser: FakeBrowser, address: string, cookie: string, roomId: string) {
    this.browser = browser;
    this.#address = address;
    this.#cookie = cookie;
    this.#roomId = roomId;
    this.#tabs = browser.tabs;
    browser.answer = ({ id, method }) => {
      if (method === 'Network.enable') this.#look();
      return { id, result: {} };
    };
    browser.onDetached = () => this.#lookAway();
  }

  /** Starts the browser and loads the page. */
  static async open({ endpoints }: Simulator, { roomId, uniqueId }: Room): Promise<LivePage> {
    const url = `${endpoints.web}/@${uniqueId}/live`;
    const page = await fetch(url, { headers: { 'user-agent': userAgent } });
    await page.body?.cancel();
    const query = new URLSearchParams({
      ...{ aid: '1988', room_id: roomId, live_id: '12', identity: 'audience' },
      ...{ compress: 'gzip', history_comment_count: '6' },
    });
    const address = `${endpoints.push}/webcast/im/ws_proxy/ws_reuse_supplement/?${query}`;
    const cookie = page.headers.getSetCookie().map(text => text.split(';')[0]);
    const browser = await FakeBrowser.start();
    browser.tabs = [{ id: 'A1', url }];
    return new LivePage(browser, address, cookie.join('; '), roomId);
  }

  /** The tab is closed, until the end of the fault. */
  closeTab(): Disposable {
    this.browser.tabs = [];
    this.browser.closeTab();
    return ending(() => {
      this.browser.tabs = this.#tabs;
    });
  }

  /** The browser is gone, until the end of the fault. */
  quit(): Disposable {
    this.browser.isClosed = true;
    this.browser.quit();
    return ending(() => {
      this.browser.isClosed = false;
    });
  }

  /** The page is loaded anew. */
  reload(): Disposable {
    this.browser.event('Page.frameNavigated', { frame: { id: 'A1', url: this.#tabs[0]?.url } });
    this.#socket?.terminate();
    return ending(() => {});
  }

  async close(): Promise<void> {
    this.browser.onDetached = () => {};
    this.#lookAway();
    await this.browser.close();
  }

  #look(): void {
    this.#isLookedAt = true;
    if (this.#socket === undefined) this.#open();
  }

  #lookAway(): void {
    this.#isLookedAt = false;
    this.#socket?.terminate();
  }

  #open(): void {
    this.#sockets += 1;
    const requestId = `7.${this.#sockets}`;
    const socket = new WebSocket(this.#address, { headers: { cookie: this.#cookie, 'user-agent': userAgent } });
    this.#socket = socket;
    this.browser.event('Network.webSocketCreated', { requestId, url: this.#address });
    let beats: ReturnType<typeof setInterval> | undefined;
    socket.on('open', () => {
      for (const frame of this.#greeting()) socket.send(frame);
      beats = setInterval(() => socket.send(this.#heartbeat()), heartbeatMs);
    });
    socket.on('message', data => this.#tell(data as Buffer, requestId));
    // A close follows, and is all that a page sees of it.
    socket.on('error', () => {});
    socket.on('close', () => {
      clearInterval(beats);
      this.browser.event('Network.webSocketClosed', { requestId });
      this.#socket = undefined;
      if (this.#isLookedAt) setTimeout(() => this.#isLookedAt && this.#look(), reopensAfterMs);
    });
  }

  #tell(frame: Uint8Array, requestId: string): void {
    const said = this.speech.insteadOf(frame);
    if (typeof said === 'string') this.browser.raw(said);
    else if (said !== undefined) this.browser.frame(said, requestId);
  }

  #greeting(): Uint8Array[] {
    const payload = encode('WebcastImEnterRoomMessage', {
      ...{ roomId: this.#roomId, liveId: '12', identity: 'audience', enterUniqueId: '1', filterWelcomeMsg: '0' },
    });
    return [pageFrame('im_enter_room', payload), this.#heartbeat()];
  }

  #heartbeat(): Uint8Array {
    return pageFrame('hb', encode('HeartBeatMessage', { roomId: this.#roomId }));
  }
}

function pageFrame(payloadType: string, payload: Uint8Array): Uint8Array {
  return encode('WebcastPushFrame', { payloadEncoding: 'pb', payloadType, payload });
}
