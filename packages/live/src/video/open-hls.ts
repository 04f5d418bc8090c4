import { sleep } from '../sources/sleep.js';
import { VideoLostError } from './errors.js';
import { type HlsPlaylist, type HlsSegment, parsePlaylist } from './hls-playlist.js';
import { type VideoRequestOptions, VideoRequests } from './video-requests.js';

/** A stream in segments, to be opened. */
export interface OpenHlsOptions extends VideoRequestOptions {
  /** Address of the playlist. */
  readonly address: string;
}

/** Segments before the newest one that a stream begins with: players do, so that there is always one to go on with. */
const segmentsAtOnce = 3;
/** More than any playlist has, in bytes. */
const longestPlaylist = 4 * 1024 * 1024;
/** The least pause before a playlist is asked for again, in milliseconds. */
const leastPauseMs = 250;

/**
 * Opens a stream that comes in segments. What it gives is an MPEG transport stream; it ends when the playlist does.
 * @throws VideoLostError when no playlist is answered, or it names nothing new for too long, VideoMissingError when its segments
 *   cannot be recorded, NetworkError or ProxyError when nothing is answered (also while reading), the signal's reason when
 *   aborted.
 */
export async function openHls(options: OpenHlsOptions): Promise<AsyncGenerator<Uint8Array, void>> {
  const requests = new VideoRequests(options);
  let url = new URL(options.address);
  let playlist = await load(requests, url);
  const [best] = playlist.streams;
  if (best !== undefined) {
    url = best;
    playlist = await load(requests, url);
  }
  return segments(requests, url, playlist, options);
}

async function* segments(
  requests: VideoRequests,
  url: URL,
  first: HlsPlaylist,
  { staleAfterMs, signal }: OpenHlsOptions,
): AsyncGenerator<Uint8Array, void> {
  let playlist = first;
  let next = playlist.segments.at(-segmentsAtOnce)?.number ?? 0;
  let newsAt = performance.now();
  for (;;) {
    const { segmentMs, isOver } = playlist;
    for (const segment of newIn(playlist, next)) {
      yield* piecesOf(requests, segment.url);
      next = segment.number + 1;
      newsAt = performance.now();
    }
    if (isOver) return;
    if (performance.now() - newsAt >= staleAfterMs) {
      throw new VideoLostError(`${url.host}${url.pathname} names nothing new.`, { status: 200 });
    }
    await sleep(Math.max(leastPauseMs, segmentMs / 2), signal);
    signal.throwIfAborted();
    playlist = await load(requests, url);
  }
}

/** What was not read yet; all of it where the numbers began anew. */
function newIn({ segments }: HlsPlaylist, next: number): readonly HlsSegment[] {
  const last = segments.at(-1);
  return last !== undefined && last.number + 1 < next ? segments : segments.filter(({ number }) => number >= next);
}

async function load(requests: VideoRequests, url: URL): Promise<HlsPlaylist> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of piecesOf(requests, url)) {
    pieces.push(piece);
    length += piece.length;
    if (length > longestPlaylist)
      throw new VideoLostError(`${url.host}${url.pathname} answered no playlist.`, { status: 200 });
  }
  return parsePlaylist(Buffer.concat(pieces).toString(), url);
}

async function* piecesOf(requests: VideoRequests, url: URL): AsyncGenerator<Uint8Array, void> {
  const reader = (await requests.open(url)).getReader();
  try {
    for (;;) {
      const { value } = await requests.patiently(url, reader.read());
      if (value === undefined) return;
      yield value;
    }
  } finally {
    // Not awaited: of a connection that is dead nothing comes any more.
    void reader.cancel().catch(() => {});
  }
}
