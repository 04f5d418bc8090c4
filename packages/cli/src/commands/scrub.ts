import { existsSync, realpathSync, statSync } from 'node:fs';
import { defineCommand } from '../command.js';
import { FileError, UsageError } from '../errors.js';
import { count, counted } from '../print/numbers.js';
import { RecordingFile } from '../recording-file.js';
import { recordingLines } from '../recording-lines.js';
import { noCounts, type ScrubCounts, scrubRecording } from '../scrub/scrub-recording.js';
import { Stop } from '../stop.js';

/** Fewer characters could be tried out. */
const shortestKey = 16;

/** Takes personal data out of a recording. */
export const scrub = defineCommand({
  name: 'scrub',
  about: 'write a recording anew without personal data: pseudonyms for names, ids and pictures',
  positionals: ['<file>', '<new file>'],
  options: {
    text: { about: 'blot out what people wrote too; otherwise only names and contacts in it are replaced' },
    force: { about: 'overwrite a file that exists' },
  },
  examples: ['scrub evening.jsonl scrubbed.jsonl', 'scrub evening.jsonl.gz scrubbed.jsonl.gz --text'],
  async run({ positionals: [from = '', to = ''], options }, io) {
    const key = keyOf(io.env.LIVETAP_SCRUB_KEY);
    if (existsSync(to) && existsSync(from) && realpathSync(from) === realpathSync(to)) {
      throw new FileError(to, 'is the recording itself', { hint: 'Give the new file another name.' });
    }
    const counts = noCounts();
    using file = new RecordingFile(to, { existing: options.force ? 'overwrite' : 'refuse' });
    using stop = new Stop(io.out.gone, file.failed);
    // A pipe can be read once.
    const isFile = statSync(from, { throwIfNoEntry: false })?.isFile() ?? false;
    const read = () => linesUntil(stop.signal, from);
    const lines = isFile ? read : read();
    for await (const line of scrubRecording(lines, { key, blotsText: options.text, counts })) {
      file.write(line);
      if (stop.signal.aborted) break;
    }
    file.close();
    for (const line of summary(counts, to)) io.out.write(`${line}\n`);
    if (!options.text) io.out.write('What people say about themselves stays without --text.\n');
    if (!isFile && !options.text) {
      io.out.write(
        'Read once, because it is no file: what was written before somebody was seen may hold their name.\n',
      );
    }
    if (stop.signal.aborted) io.out.write('stopped before the end\n');
  },
});

/** The lines of a recording, until a signal has been given. */
async function* linesUntil(signal: AbortSignal, path: string): AsyncGenerator<string> {
  for await (const line of recordingLines(path)) {
    yield line;
    if (signal.aborted) return;
  }
}

/** @throws UsageError when it is too short. */
function keyOf(text: string | undefined): Uint8Array | undefined {
  if (text === undefined || text === '') return undefined;
  if (text.length < shortestKey) {
    throw new UsageError(`LIVETAP_SCRUB_KEY has to have at least ${shortestKey} characters`);
  }
  return Buffer.from(text);
}

function summary(counts: ScrubCounts, to: string): string[] {
  const { frames, messages, droppedFrames, unknownMessages, malformedMessages, forgottenNames } = counts;
  const dropped = [
    [droppedFrames, 'frames that cannot be read'],
    [unknownMessages, 'messages of unknown kinds'],
    [malformedMessages, 'messages that cannot be read'],
  ] as const;
  return [
    `${counted(messages, 'message')} in ${counted(frames, 'frame')} scrubbed: ${to}`,
    ...(forgottenNames > 0
      ? [`names that are too many or too long stay in texts: met ${count(forgottenNames)} times`]
      : []),
    ...dropped.filter(([amount]) => amount > 0).map(([amount, what]) => `left out: ${count(amount)} ${what}`),
  ];
}
