import { TikTokLive } from '@livetap/live';
import { VideoDownloader, type VideoQualityChoice, type VideoResult, videoQualityChoices } from '@livetap/live/video';
import { ChatBesideVideo } from '../chat-beside-video.js';
import { defineCommand } from '../command.js';
import { CommandError } from '../errors.js';
import { counted } from '../print/numbers.js';
import { statusWords } from '../print/status-words.js';
import { durationText, sizeText, VideoStatus } from '../print/video-status.js';
import { oneOf, seconds, text } from '../readers.js';
import { Stop } from '../stop.js';
import { ToldStatus } from '../told-status.js';
import { connectionOptions, roomOptions } from './room-options.js';

const ends: Readonly<Record<VideoResult['end'], string>> = {
  stopped: 'stopped',
  duration: 'as long as asked',
  streamEnd: 'the stream is over',
};

/** Writes the video of a room to a file, and on demand what is said there beside it. */
export const download = defineCommand({
  name: 'download',
  about: 'write the video of a room to a file, by way of ffmpeg; with --chat what is said there beside it',
  positionals: ['@name'],
  rest: '<ffmpeg flags>',
  options: {
    output: {
      value: '<file>',
      about: 'the file: .mkv, .mp4, .mov, .m4a, .ts or .flv; without it name and time, as .mkv',
      read: text,
    },
    quality: {
      value: '<name>',
      about: `${videoQualityChoices.join(', ')}; without it best. What is not offered gives the next one below`,
      read: oneOf<VideoQualityChoice>(...videoQualityChoices),
    },
    duration: { value: '<seconds>', about: 'end by itself after so much video', read: seconds },
    chat: {
      about: 'write comments and gifts beside it, with their time in the video: .chat.jsonl, and .srt for players',
    },
    ffmpeg: { value: '<program>', about: 'where ffmpeg is; without it the PATH is searched', read: text },
    force: { about: 'overwrite files that exist' },
    'no-wait': { about: 'end at once, with 3, when the streamer is not live; without it the stream is waited for' },
    ...roomOptions,
  },
  examples: [
    'download @name',
    'download @name --output evening.mp4 --duration 3600 --chat',
    'download @name --quality audio --output evening.m4a',
    'download @name --quality sd -- -c:v libx264 -crf 28',
  ],
  async run({ positionals: [name = ''], options, rest }, io) {
    const { output, quality, duration: durationMs, force: overwrite } = options;
    const waits = !options['no-wait'];
    const live = new TikTokLive({
      ...connectionOptions(options, io, name),
      ...{ uniqueId: name, waitUntilLive: waits, maxReconnectAttempts: Number.POSITIVE_INFINITY },
      ...{ state: false, raw: false },
    });
    using chat = options.chat ? new ChatBesideVideo(live, { overwrite }) : undefined;
    using stop = new Stop(io.out.gone, ...(chat === undefined ? [] : [chat.failed]));
    const status = new VideoStatus(io);
    const { uniqueId, webClient, options: kept } = live.client;
    const { room: roomId } = options;
    const client = roomId === undefined ? live.client : { uniqueId, webClient, roomId, options: kept };
    await using video = new VideoDownloader(client, { ffmpeg: options.ffmpeg });
    video.on('progress', progress => status.progress(progress));
    video.on('interrupted', ({ error, retryInMs }) =>
      status.warn(`${error.message} Asking again in ${counted(Math.ceil(retryInMs / 1000), 'second')}.`),
    );
    let failure: unknown;
    // How it went is told by download().
    const end = () => void video[Symbol.asyncDispose]();
    video.on('part', part => {
      const { quality: chosen, width, height } = part.stream;
      const size = width === undefined ? '' : `, ${width}×${height}`;
      status.note(`${chosen}${size} into ${part.path}`);
      try {
        chat?.begin(part);
      } catch (error) {
        failure = error;
        end();
      }
    });
    const listening = chat === undefined ? undefined : await listen(live, roomId, stop, status);
    if (chat === undefined && waits && roomId === undefined) await waitForStream(live, stop, status);
    if (stop.signal.aborted) return;
    stop.signal.addEventListener('abort', end, { once: true });
    try {
      const result = await video.download(output, { quality, durationMs, overwrite, flags: rest });
      status.end();
      // Gifts in flight become final by leaving, and belong into the files.
      await listening?.leave();
      try {
        if (failure !== undefined) throw failure;
        chat?.close();
      } finally {
        status.note(summary(result, chat));
      }
      if (listening?.isLost() === true && result.end !== 'streamEnd') {
        throw new CommandError('FAILED', 'the chat was lost before the video ended', {
          hint: 'The video is complete; what was said is missing from then on.',
        });
      }
    } finally {
      status.end();
      await listening?.leave();
    }
  },
});

/** The connection that the chat comes over. */
interface Listening {
  /** Whether it was lost before the stream ended. */
  isLost(): boolean;
  leave(): Promise<void>;
}

/** Connects for the chat. @throws what `connect()` throws, unless it was stopped meanwhile */
async function listen(
  live: TikTokLive,
  roomId: string | undefined,
  stop: Stop,
  status: VideoStatus,
): Promise<Listening> {
  let isExpected = false;
  let isLost = false;
  const told = new ToldStatus();
  const leave = async () => {
    isExpected = true;
    await live.disconnect();
  };
  live.on('error', error => status.warn(error.message));
  live.on('status', now => {
    // Whether it is lost for good.
    if (now.state === 'idle') isLost = !isExpected;
    else if (told.isNews(now) && !isExpected) status.note(`chat ${statusWords(now, Date.now())}`);
  });
  const leaveEarly = () => void leave();
  stop.signal.addEventListener('abort', leaveEarly, { once: true });
  try {
    await live.connect(roomId);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  }
  return { isLost: () => isLost, leave };
}

/** How often a streamer who is not live is asked for, in seconds. */
const askEveryS = 60;

/** Waits for the stream where there is none. @throws what asking again will not change */
async function waitForStream({ client, uniqueId }: TikTokLive, stop: Stop, status: VideoStatus): Promise<void> {
  try {
    if (await client.fetchIsLive()) return;
    status.note(`@${uniqueId} is not live; asks again every ${askEveryS} s`);
    await client.waitUntilLive(askEveryS, stop.signal);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  }
}

function summary({ end, parts, timeMs, bytes }: VideoResult, chat: ChatBesideVideo | undefined): string {
  if (parts.length === 0) return `${ends[end]}; nothing was written`;
  const said = chat === undefined ? [] : [counted(chat.count, 'event')];
  const files = parts.map(({ path }) => path).join(', ');
  return `${[ends[end], durationText(timeMs), sizeText(bytes), ...said].join(' · ')} in ${files}`;
}
