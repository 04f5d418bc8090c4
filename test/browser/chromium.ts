import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real Chromium without a window, with a debugging port and a profile of its own. */
export interface Chromium extends AsyncDisposable {
  readonly port: number;
  /** Opens a page in a new tab, and returns its id. */
  openTab(url: string): Promise<string>;
  closeTab(id: string): Promise<void>;
  /** Ends the browser, as its person does. */
  quit(): Promise<void>;
}

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** @throws Error when there is no browser on this machine, or it does not start. */
export async function startChromium(): Promise<Chromium> {
  const binary = process.env.CHROMIUM ?? places.find(place => existsSync(place));
  if (binary === undefined) throw new Error('There is no Chromium: install it, or name it in CHROMIUM.');
  const profile = mkdtempSync(join(tmpdir(), 'livetap-chromium-'));
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-dev-shm-usage'];
  const child = spawn(binary, [...flags, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = once(child, 'exit');
  const port = await portOf(child);
  const ask = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'PUT' });
    return response.text();
  };
  const quit = async () => {
    child.kill('SIGTERM');
    await gone;
  };
  return {
    port,
    openTab: async url => String((JSON.parse(await ask(`/json/new?${url}`)) as { readonly id: unknown }).id),
    closeTab: async id => void (await ask(`/json/close/${id}`)),
    quit,
    async [Symbol.asyncDispose]() {
      await quit();
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

/** The browser chooses a free port and says it on its standard error. */
async function portOf(child: ChildProcess): Promise<number> {
  let said = '';
  for await (const text of child.stderr ?? []) {
    said += String(text);
    const port = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//.exec(said)?.[1];
    if (port === undefined) continue;
    child.stderr?.on('error', () => {}).resume();
    return Number(port);
  }
  throw new Error(`The browser ended before it listened: ${said}`);
}
