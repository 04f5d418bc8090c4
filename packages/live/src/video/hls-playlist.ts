import { VideoLostError, VideoMissingError } from './errors.js';

/** A piece of a stream. */
export interface HlsSegment {
  /** Counts on through all versions of the playlist. */
  readonly number: number;
  readonly url: URL;
}

/** What an HLS playlist says (RFC 8216). */
export interface HlsPlaylist {
  /** Addresses of the playlists of single streams, the one of most bits first; empty in such a playlist itself. */
  readonly streams: readonly URL[];
  readonly segments: readonly HlsSegment[];
  /** How long a segment is at most, in milliseconds. */
  readonly segmentMs: number;
  /** Whether no segment will be added. */
  readonly isOver: boolean;
}

/** More than a live playlist has; those of an evening that is over have some thousands. */
const mostSegments = 20_000;

/**
 * Reads a playlist.
 * @param url where it was found: its addresses are relative to that
 * @throws VideoLostError when it is none, VideoMissingError when its segments are encrypted or no MPEG transport stream.
 */
export function parsePlaylist(text: string, url: URL): HlsPlaylist {
  const lines = text.split(/\r?\n/);
  const fail = (what: string) => new VideoLostError(`${url.host}${url.pathname} ${what}.`, { status: 200 });
  if (!lines[0]?.startsWith('#EXTM3U')) throw fail('answered something else than a playlist');
  const streams: { url: URL; bits: number }[] = [];
  const segments: HlsSegment[] = [];
  let first = 0;
  let segmentMs = 0;
  let isOver = false;
  let bits: number | undefined;
  for (const line of lines.slice(1)) {
    const [tag = '', value = ''] = /^(#EXT[A-Z0-9-]+)(?::(.*))?$/.exec(line)?.slice(1) ?? [];
    if (tag === '#EXT-X-STREAM-INF') bits = Number(/(?:^|,)BANDWIDTH=(\d+)/.exec(value)?.[1] ?? 0);
    else if (tag === '#EXT-X-MEDIA-SEQUENCE') first = wholeNumber(value);
    else if (tag === '#EXT-X-TARGETDURATION') segmentMs = wholeNumber(value) * 1000;
    else if (tag === '#EXT-X-ENDLIST') isOver = true;
    else if (tag === '#EXT-X-MAP' || (tag === '#EXT-X-KEY' && !value.includes('METHOD=NONE'))) {
      throw new VideoMissingError('The room offers HLS only, and encrypted or in a form that is not recorded.');
    }
    if (line === '' || line.startsWith('#')) continue;
    const address = URL.canParse(line, url.href) ? new URL(line, url) : undefined;
    if (address === undefined || !/^https?:$/.test(address.protocol))
      throw fail('names an address that cannot be fetched');
    if (bits === undefined) segments.push({ number: first + segments.length, url: address });
    else streams.push({ url: address, bits });
    bits = undefined;
    if (segments.length > mostSegments) throw fail('names too many segments');
  }
  return { streams: streams.sort((a, b) => b.bits - a.bits).map(stream => stream.url), segments, segmentMs, isOver };
}

function wholeNumber(text: string): number {
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}
