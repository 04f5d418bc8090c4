import { InvalidOptionError } from '../errors.js';
import { checkedChoice, type VideoQualityChoice } from './choose-stream.js';

/** What `download()` takes beside the file. */
export interface DownloadOptions {
  /**
   * Which quality. One that is not offered gives the next one below, or the lowest; `audio` is the sound alone.
   * @defaultValue `best`
   */
  readonly quality?: VideoQualityChoice | undefined;
  /** Length of the video after which it ends by itself, in milliseconds. @defaultValue none: until the stream is over */
  readonly durationMs?: number | undefined;
  /**
   * Further arguments of ffmpeg. They come after `-c copy` and before the file, so that they win:
   * `['-c:v', 'libx264', '-crf', '23']` encodes the picture anew.
   * @defaultValue none: what the host sends is kept as it is
   */
  readonly flags?: readonly string[] | undefined;
  /** Whether files that exist may be written over. @defaultValue false */
  readonly overwrite?: boolean | undefined;
  /** Ends the download with its reason; the file is closed properly all the same. */
  readonly signal?: AbortSignal | undefined;
  /**
   * How often in a row a stream that broke off is asked for in vain, before that is an error.
   * @defaultValue 20: some eight minutes, longer than a host may pause
   */
  readonly retries?: number | undefined;
  /** Time to the first such question, in milliseconds; it doubles with each, up to half a minute. @defaultValue 1000 */
  readonly retryDelayMs?: number | undefined;
  /** How long nothing may come before the stream counts as broken, in milliseconds. @defaultValue 30000 */
  readonly staleAfterMs?: number | undefined;
  /** How long ffmpeg may take to close the file before it is pressed to, and in the end killed; in milliseconds. @defaultValue 10000 */
  readonly closeTimeoutMs?: number | undefined;
}

/** {@link DownloadOptions} with nothing left out but what has no value of its own. */
export type ResolvedDownloadOptions = Required<{
  readonly [Name in Exclude<keyof DownloadOptions, 'signal'>]: NonNullable<DownloadOptions[Name]>;
}> &
  Pick<DownloadOptions, 'signal'>;

/** The defaults of {@link DownloadOptions}. */
export const downloadDefaults = {
  quality: 'best',
  durationMs: Number.POSITIVE_INFINITY,
  flags: [],
  overwrite: false,
  retries: 20,
  retryDelayMs: 1_000,
  staleAfterMs: 30_000,
  closeTimeoutMs: 10_000,
} as const satisfies DownloadOptions;

// A longer delay than a timer can hold would fire at once.
const longestTimerMs = 2 ** 31 - 1;

/** @throws InvalidOptionError for a value that cannot be used. */
export function resolveDownloadOptions(options: DownloadOptions): ResolvedDownloadOptions {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const resolved: ResolvedDownloadOptions = { ...downloadDefaults, ...Object.fromEntries(given) };
  checkedChoice(resolved.quality);
  if (!(resolved.durationMs > 0)) throw new InvalidOptionError('durationMs has to be a number above 0.');
  if (!(Number.isInteger(resolved.retries) && resolved.retries >= 0)) {
    throw new InvalidOptionError('retries has to be a whole number, 0 or above.');
  }
  for (const name of ['retryDelayMs', 'staleAfterMs', 'closeTimeoutMs'] as const) {
    // The time to close counts twice, and the patience between questions is bounded anyway.
    if (!(resolved[name] > 0 && resolved[name] <= longestTimerMs / 2)) {
      throw new InvalidOptionError(
        `${name} has to be a number of milliseconds above 0, at most ${longestTimerMs >> 1}.`,
      );
    }
  }
  if (!Array.isArray(resolved.flags) || resolved.flags.some(flag => typeof flag !== 'string')) {
    throw new InvalidOptionError('flags has to be a list of texts: each flag and each value one of them.');
  }
  return resolved;
}
