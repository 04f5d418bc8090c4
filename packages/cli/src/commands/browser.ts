import { browserTabs, isLiveError, type LiveTab } from '@livetap/live';
import { defineCommand } from '../command.js';
import { plainText } from '../print/plain-text.js';
import { port } from '../readers.js';

const defaultPort = 9222;

/** Shows which live pages a browser has open, or how to start one that can be read. */
export const browser = defineCommand({
  name: 'browser',
  about: 'find a Chrome or Edge that can be read, or show how to start one; watch --browser reads it',
  positionals: [],
  options: { port: { value: '<port>', about: 'its debugging port; 9222 without it', read: port } },
  examples: ['browser', 'browser --port 9333'],
  async run({ options }, io) {
    const at = options.port ?? defaultPort;
    let tabs: readonly LiveTab[];
    try {
      tabs = await browserTabs({ port: at });
    } catch (error) {
      if (!isLiveError(error) || error.code !== 'BROWSER_UNREACHABLE') throw error;
      io.out.write(`${startText(at)}\n`);
      return;
    }
    io.out.write(`${tabsText(tabs, at)}\n`);
  },
});

function tabsText(tabs: readonly LiveTab[], at: number): string {
  if (tabs.length === 0) {
    return [
      `A browser listens on port ${at}, and no tab of it shows a live page.`,
      'Open https://www.tiktok.com/@name/live in it, then: livetap watch @name --browser',
    ].join('\n');
  }
  const more = at === defaultPort ? '' : ` --browser-port ${at}`;
  return [
    `A browser listens on port ${at}. Live pages:`,
    ...tabs.map(({ uniqueId, title }) => `  @${uniqueId}  ${plainText(title)}`),
    `To read one: livetap watch @${tabs[0]?.uniqueId} --browser${more}`,
  ].join('\n');
}

/** With a profile folder of its own: Chrome 136 and later open no debugging port on the usual one. */
function startText(at: number): string {
  const flags = (folder: string) => `--remote-debugging-port=${at} --user-data-dir=${folder}`;
  const windows = flags('"%LOCALAPPDATA%\\livetap-browser"');
  const unix = flags('"$HOME/.livetap-browser"');
  return [
    `No browser listens on port ${at}. Start one of these, and leave it open:`,
    '',
    'Windows (cmd)',
    `  start chrome ${windows}`,
    `  start msedge ${windows}`,
    'macOS',
    `  open -na "Google Chrome" --args ${unix}`,
    `  open -na "Microsoft Edge" --args ${unix}`,
    'Linux',
    `  google-chrome ${unix}`,
    `  chromium ${unix}`,
    `  microsoft-edge ${unix}`,
    '',
    'Then open https://www.tiktok.com/@name/live in it, and: livetap watch @name --browser',
    'The folder is a new profile, apart from your usual one. While the port is open every program on this machine can',
    'steer that browser: log in there only to what it is for, and close it afterwards.',
  ].join('\n');
}
