import { InvalidOptionError } from '../errors.js';
import { VideoMissingError } from './errors.js';
import { type VideoQuality, type VideoStream, videoQualities } from './qualities.js';

/** A quality to ask for: one by its name, the `best` or the `worst` there is, or the sound alone. */
export type VideoQualityChoice = VideoQuality | 'best' | 'worst' | 'audio';

/** Everything that {@link VideoQualityChoice} can be. */
export const videoQualityChoices: readonly VideoQualityChoice[] = ['best', 'worst', 'audio', ...videoQualities];

/** A stream, and how it is fetched. */
export interface ChosenStream {
  readonly stream: VideoStream;
  readonly form: 'flv' | 'hls';
  readonly address: string;
}

/**
 * Chooses among the streams that a room offers. A quality that is not offered gives the next one below, or the lowest. Over FLV
 * where there is any: it comes at once, and HLS some seconds later.
 * @throws VideoMissingError when none is offered, or no sound alone where that is wanted.
 */
export function chooseStream(streams: readonly VideoStream[], choice: VideoQualityChoice): ChosenStream {
  const form = streams.some(({ flv }) => flv !== undefined) ? 'flv' : 'hls';
  const offered = streams.filter(stream => stream[form] !== undefined);
  const sound = offered.find(({ quality }) => quality === 'ao');
  const pictures = offered.filter(stream => stream !== sound);
  const stream = choice === 'audio' || choice === 'ao' ? sound : (pictureOf(pictures, choice) ?? sound);
  const address = stream?.[form];
  if (stream !== undefined && address !== undefined) return { stream, form, address };
  const names = offered.map(({ quality }) => quality).join(', ');
  throw new VideoMissingError(
    names === '' ? 'The room names no address of its video.' : `The room offers no sound alone, only ${names}.`,
  );
}

/** @throws InvalidOptionError for a name that does not exist. */
export function checkedChoice(choice: VideoQualityChoice): VideoQualityChoice {
  if (videoQualityChoices.includes(choice)) return choice;
  throw new InvalidOptionError(`quality has to be one of ${videoQualityChoices.join(', ')}.`);
}

function pictureOf(pictures: readonly VideoStream[], choice: VideoQualityChoice): VideoStream | undefined {
  const rank = (name: VideoQualityChoice) => (videoQualities as readonly string[]).indexOf(name);
  const sorted = pictures.toSorted((a, b) => rank(a.quality) - rank(b.quality));
  const below = choice === 'worst' ? undefined : sorted.find(({ quality }) => rank(quality) >= rank(choice));
  return below ?? sorted.at(-1);
}
