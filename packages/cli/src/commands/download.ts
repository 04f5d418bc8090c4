import { TikTokLiveConnection } from '@livetap/live';
import { VideoDownloader, type VideoQualityChoice, type VideoResult, videoQualityChoices } from '@livetap/live/video';
import { ChatBesideVideo } from '../chat-beside-video.js';
import { defineCommand } from '../command.js';
import { CommandError } from '../errors.js';
import { counted } from '../print/numbers.js';
import { durationText, sizeText, VideoStatus } from '../print/video-status.js';
import { oneOf, seconds, text } from '../readers.js';
import { Stop } from '../stop.js';
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
    const connection = new TikTokLiveConnection(name, {
      ...connectionOptions(options, io, name),
      processInitialData: false,
    });
    using chat = options.chat ? new ChatBesideVideo(connection, { overwrite }) : undefined;
    using stop = new Stop(io.out.gone, ...(chat === undefined ? [] : [chat.failed]));
    const status = new VideoStatus(io);
    const { uniqueId, webClient, options: kept } = connection;
    const { room: roomId } = options;
    const client = roomId === undefined ? connection : { uniqueId, webClient, roomId, options: kept };
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
    const listening = chat === undefined ? undefined : await listen(connection, roomId, stop, status);
    if (stop.signal.aborted) return;
    stop.signal.addEventListener('abort', end, { once: true });
    try {
      const result = await video.download(output, { quality, durationMs, overwrite, flags: rest });
      status.end();
      status.note(summary(result, chat));
      if (failure !== undefined) throw failure;
      chat?.close();
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
  connection: TikTokLiveConnection,
  roomId: string | undefined,
  stop: Stop,
  status: VideoStatus,
): Promise<Listening> {
  let isExpected = false;
  let isLost = false;
  const leave = async () => {
    isExpected = true;
    await connection.disconnect();
  };
  connection.on('streamEnd', () => {
    isExpected = true;
  });
  connection.on('error', ({ info, exception }) => status.warn(`${info}: ${exception.message}`));
  connection.on('disconnected', ({ code, reason }) => {
    isLost = !isExpected;
    if (isLost) status.warn(`the chat is lost (${[`code ${code}`, reason].filter(Boolean).join(', ')})`);
  });
  const leaveEarly = () => void leave();
  stop.signal.addEventListener('abort', leaveEarly, { once: true });
  try {
    await connection.connect(roomId);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  }
  return { isLost: () => isLost, leave };
}

function summary({ end, parts, timeMs, bytes }: VideoResult, chat: ChatBesideVideo | undefined): string {
  if (parts.length === 0) return `${ends[end]}; nothing was written`;
  const said = chat === undefined ? [] : [counted(chat.count, 'event')];
  const files = parts.map(({ path }) => path).join(', ');
  return `${[ends[end], durationText(timeMs), sizeText(bytes), ...said].join(' · ')} in ${files}`;
}
