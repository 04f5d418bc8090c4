import type { Command } from '../command.js';
import { browser } from './browser.js';
import { convert } from './convert.js';
import { demo } from './demo.js';
import { doctor } from './doctor.js';
import { download } from './download.js';
import { feed } from './feed.js';
import { gifts } from './gifts.js';
import { info } from './info.js';
import { record } from './record.js';
import { replay } from './replay.js';
import { scrub } from './scrub.js';
import { simulate } from './simulate.js';
import { watch } from './watch.js';

/** Every command, in the order of the help: the only list of them. */
export const commands: readonly Command[] = [
  ...[watch, demo, doctor, info, gifts, feed],
  ...[record, replay, convert, scrub, download],
  ...[browser, simulate],
];
