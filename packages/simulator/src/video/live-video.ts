import type { Clock } from '../clock.js';
import { audioStart, flvHeader, pictureTag, silentBlock, videoStart } from './flv.js';
import { keyPicture, type PictureSize, repeatedPicture } from './h264.js';

/** What takes a stream: the connection of one viewer. */
export interface VideoSink {
  write(bytes: Uint8Array): void;
  /** The stream is over. */
  end(): void;
  /** Breaks the connection. */
  cut(): void;
}

/** Sends a stream for as long as somebody takes it. @returns what stops it */
export type VideoFlow = (sink: VideoSink) => () => void;

/** A stream to be sent. */
export interface LiveVideoOptions {
  readonly clock: Clock;
  /** When the stream began, in milliseconds of the clock. */
  readonly startMs: number;
  /** Size of the picture; undefined for sound alone. */
  readonly size: PictureSize | undefined;
  /** Whether the stream goes on. */
  readonly onAir: () => boolean;
}

/** From one picture to the next, in milliseconds. */
export const pictureMs = 100;
/** Pictures from one key picture to the next. */
export const picturesInGroup = 20;
/** How long they last, in milliseconds. */
export const groupMs = pictureMs * picturesInGroup;
/** How many groups a viewer gets at once. */
const groupsAtOnce = 2;
/** How long 1024 samples at 44.1 kHz last, in milliseconds. */
const blockMs = 1024 / 44.1;

/** The time of a stream, in milliseconds: as if it had begun some groups earlier, so that there are always some to begin with. */
export function streamMs(clock: Clock, startMs: number): number {
  return clock.now() - startMs + groupsAtOnce * groupMs;
}

/**
 * A stream as a host of the service sends it: it begins with a key picture of some seconds ago, sends what was since then
 * at once, and then goes on by the clock, with the time stamps of the whole broadcast. Each write after the first is a
 * tenth of a second.
 */
export function liveVideo({ clock, startMs, size, onAir }: LiveVideoOptions): VideoFlow {
  return sink => {
    const now = () => streamMs(clock, startMs);
    const firstPicture = (Math.floor(now() / groupMs) - groupsAtOnce) * picturesInGroup;
    let picture = firstPicture;
    let block = Math.ceil((firstPicture * pictureMs) / blockMs);
    const timeMs = firstPicture * pictureMs;
    sink.write(
      Buffer.concat([
        flvHeader({ hasVideo: size !== undefined }),
        ...(size === undefined ? [] : [videoStart(size, timeMs)]),
        audioStart(timeMs),
      ]),
    );
    let cancel = (): void => {};
    const send = () => {
      if (!onAir()) return sink.end();
      for (; picture * pictureMs <= now(); picture += 1) {
        const tags = size === undefined ? [] : [pictureAt(size, picture)];
        for (; block * blockMs < (picture + 1) * pictureMs; block += 1) {
          tags.push(silentBlock(Math.floor(block * blockMs)));
        }
        sink.write(Buffer.concat(tags));
      }
      cancel = clock.after(picture * pictureMs - now(), send);
    };
    send();
    return () => cancel();
  };
}

function pictureAt(size: PictureSize, picture: number): Uint8Array {
  const number = picture % picturesInGroup;
  const isKey = number === 0;
  const unit = isKey ? keyPicture(size, picture / picturesInGroup) : repeatedPicture(size, number);
  return pictureTag(unit, picture * pictureMs, isKey);
}
