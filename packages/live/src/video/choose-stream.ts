import { InvalidOptionError } from '../errors.js';
import { VideoMissingError } from './errors.js';
import { type VideoQuality, type VideoStream, videoQualities } from './qualities.js';

/** A quality to ask for: one by its name, the `best` or the `worst` there is, or the sound alone. */
export type VideoQualityChoice = VideoQuality | 'best' | 'worst' | 'audio';

/** Everything that {@link VideoQualityChoice} can be. */
export const videoQualityChoices: readonly VideoQualityChoice[] = ['best', 'worst', 'audio', ...videoQualities];

/** A stream that can be fetched. */
export interface FlvStream extends VideoStream {
  readonly flv: string;
}

/**
 * Chooses among the streams that a room offers. A quality that is not offered gives the next one below, or the lowest.
 * @throws VideoMissingError when none is offered over FLV, or no sound alone where that is wanted.
 */
export function chooseStream(streams: readonly VideoStream[], choice: VideoQualityChoice): FlvStream {
  const offered = streams.filter((stream): stream is FlvStream => stream.flv !== undefined);
  const sound = offered.find(({ quality }) => quality === 'ao');
  const pictures = offered.filter(stream => stream !== sound);
  const chosen = choice === 'audio' || choice === 'ao' ? sound : (pictureOf(pictures, choice) ?? sound);
  if (chosen !== undefined) return chosen;
  const names = offered.map(({ quality }) => quality).join(', ');
  const also = streams.length > offered.length ? ' The room offers HLS only, which is not recorded.' : '';
  throw new VideoMissingError(
    names === '' ? `The room names no address of its video.${also}` : `The room offers no sound alone, only ${names}.`,
  );
}

/** @throws InvalidOptionError for a name that does not exist. */
export function checkedChoice(choice: VideoQualityChoice): VideoQualityChoice {
  if (videoQualityChoices.includes(choice)) return choice;
  throw new InvalidOptionError(`quality has to be one of ${videoQualityChoices.join(', ')}.`);
}

function pictureOf(pictures: readonly FlvStream[], choice: VideoQualityChoice): FlvStream | undefined {
  const rank = (name: VideoQualityChoice) => (videoQualities as readonly string[]).indexOf(name);
  const sorted = pictures.toSorted((a, b) => rank(a.quality) - rank(b.quality));
  const below = choice === 'worst' ? undefined : sorted.find(({ quality }) => rank(quality) >= rank(choice));
  return below ?? sorted.at(-1);
}
