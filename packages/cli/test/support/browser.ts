import { encode } from '@livetap/live/schema';
import { onTestFinished } from 'vitest';
import { FakeBrowser, type FakeTab, pushUrl } from '../../../live/test/sources/browser/fake-devtools.js';

/** The live page of a streamer in a tab. */
export function liveTab(uniqueId: string): FakeTab {
  return { id: 'A1', url: `https://www.tiktok.com/@${uniqueId}/live`, title: uniqueId };
}

/** A browser with these tabs for one test, in which somebody says hello as soon as it is read. @param port 0 for any */
export async function openBrowser(tabs: readonly FakeTab[], port = 0): Promise<FakeBrowser> {
  const browser = await FakeBrowser.start(port);
  onTestFinished(() => browser.close());
  browser.tabs = tabs;
  browser.answer = ({ id, method }) => {
    if (method === 'Network.enable') {
      setImmediate(() => {
        browser.event('Network.webSocketCreated', { requestId: '1.1', url: pushUrl });
        browser.frame(chatFrame());
      });
    }
    return { id, result: {} };
  };
  return browser;
}

/** A frame of the push socket with a comment. */
function chatFrame(): Uint8Array {
  const payload = encode('WebcastChatMessage', { comment: 'hello', user: { uniqueId: 'eve' } });
  const batch = encode('ProtoMessageFetchResult', {
    messages: [{ type: 'WebcastChatMessage', msgId: '77', payload }],
  });
  return encode('WebcastPushFrame', { payloadType: 'msg', payload: batch });
}
