import { keyPicture, type PictureSize, pictureParameters, repeatedPicture, sequenceParameters } from './h264.js';
import { groupMs, pictureMs, picturesInGroup } from './live-video.js';
import { transportStream } from './mpegts.js';

/** How many segments a playlist names. */
const segmentsListed = 3;

/** The number of the newest segment that is complete. @param streamMs how long the stream has been running, in milliseconds */
export function newestSegment(streamMs: number): number {
  return Math.floor(streamMs / groupMs) - 1;
}

/** The playlist of a stream that runs. @param addressOf where a segment is, relative to the playlist */
export function livePlaylist(streamMs: number, addressOf: (segment: number) => string): string {
  const newest = newestSegment(streamMs);
  const first = Math.max(0, newest - segmentsListed + 1);
  const listed = Array.from({ length: newest - first + 1 }, (_, index) => first + index);
  const lines = [
    ...['#EXTM3U', '#EXT-X-VERSION:3', `#EXT-X-TARGETDURATION:${groupMs / 1000}`, `#EXT-X-MEDIA-SEQUENCE:${first}`],
    ...listed.flatMap(segment => [`#EXTINF:${(groupMs / 1000).toFixed(3)},`, addressOf(segment)]),
  ];
  return `${lines.join('\n')}\n`;
}

/** A segment: a group of pictures, which begins with one that needs no other. */
export function liveSegment(size: PictureSize, segment: number): Uint8Array {
  return transportStream(
    Array.from({ length: picturesInGroup }, (_, number) => ({
      units:
        number === 0
          ? [sequenceParameters(size), pictureParameters(), keyPicture(size, segment)]
          : [repeatedPicture(size, number)],
      timeMs: segment * groupMs + number * pictureMs,
      isKey: number === 0,
    })),
  );
}
