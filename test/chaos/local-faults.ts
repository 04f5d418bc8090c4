import type { EventApp } from './event-app.js';
import type { LivePage } from './live-page.js';

/** The programs on this machine through which the room is read. */
export interface LocalPrograms {
  readonly page: LivePage;
  readonly app: EventApp;
}

/** What goes wrong with them, by name: each begins at once and ends when it is disposed of. */
export const localFaults = {
  'tab-closed': ({ page }) => page.closeTab(),
  'browser-gone': ({ page }) => page.quit(),
  'browser-rubbish': ({ page }) => page.speech.beConfused('rubbish'),
  'browser-silent': ({ page }) => page.speech.beSilent(),
  'page-reloaded': ({ page }) => page.reload(),
  'app-gone': ({ app }) => app.quit(),
  'app-rubbish': ({ app }) => app.speech.beConfused('{"event":'),
  'app-silent': ({ app }) => app.speech.beSilent(),
} as const satisfies Record<string, (programs: LocalPrograms) => Disposable>;
