import { exactJson, parseExactJson } from '../exact-json.js';
import { pong } from '../http/video.js';
import type { VideoSink } from '../video/live-video.js';
import { describedChanged, type Fields, isFields, readJson, withJson } from './documents.js';
import { answerChanged, answeredWith } from './effects.js';
import { defineFault, type FaultDefinition, type FaultEffect } from './fault.js';
import { wholeNumber } from './parameter.js';

const stage = 'video';
const onVideo = { stage, routes: ['video'] } as const;
const pictures = wholeNumber(0, 30, 'after how many pictures; the first forty or more come at once, then ten a second');

/** What comes in place of each picture once some have passed. */
function after(passing: number, act: (sink: VideoSink) => void): FaultEffect {
  return answerChanged(answer => {
    const { flow } = answer;
    if (flow === undefined) return undefined;
    return {
      ...answer,
      flow: sink => {
        // The first write is no picture, but what decoders have to know before.
        let left = passing + 1;
        return flow({
          ...sink,
          write: bytes => {
            if (left > 0) sink.write(bytes);
            else if (left === 0) act(sink);
            left -= 1;
          },
        });
      },
    };
  });
}

/**
 * Describes the streams of a room otherwise.
 * @param inPage gives what is another in the room of a live page @param inInfo gives the `stream_url` of `room/info`
 */
function streamsChanged(inPage: (liveRoom: Fields) => unknown, inInfo: (streamUrl: unknown) => unknown): FaultEffect {
  return answerChanged(answer => {
    const described = describedChanged(answer, (_user, liveRoom) => {
      Object.assign(liveRoom, inPage(liveRoom));
    });
    const whole = readJson(answer);
    if (described !== undefined || !isFields(whole?.data)) return described;
    return withJson(answer, { ...whole, data: { ...whole.data, stream_url: inInfo(whole.data.stream_url) } });
  });
}

/** A description of streams without their addresses over FLV; JSON within JSON is changed as well. */
function withoutFlv(value: unknown, name = ''): unknown {
  if (typeof value === 'string') {
    if (name === 'flv' || name === 'rtmp_pull_url') return '';
    return name === 'stream_data' && value !== '' ? exactJson(withoutFlv(parseExactJson(value))) : value;
  }
  if (!isFields(value)) return value;
  if (name === 'flv_pull_url') return {};
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutFlv(inner, key)]));
}

/** What can happen to the video of a stream. */
export const videoFaults = {
  'no-video': defineFault({
    ...{ stage, parameters: {}, routes: ['page', 'api', 'info'] },
    about: 'Neither `room/info` nor the live page names an address of the video.',
    effect: () =>
      streamsChanged(
        () => ({ streamData: {} }),
        () => ({}),
      ),
  }),
  'hls-only': defineFault({
    ...{ stage, parameters: {}, routes: ['page', 'api', 'info'] },
    about: '`room/info` and the live page name the video over HLS, and not over FLV.',
    effect: () => streamsChanged(withoutFlv, withoutFlv),
  }),
  'video-pong': defineFault({
    ...{ ...onVideo, parameters: {} },
    about: 'In place of the video comes `{"message":"pong"}`, as it does when a stream is over.',
    effect: () => answeredWith(() => pong),
  }),
  'video-cut': defineFault({
    ...{ ...onVideo, about: 'The connection of the video breaks.' },
    parameters: { pictures },
    effect: parameters => after(parameters.pictures, sink => sink.cut()),
  }),
  'video-silent': defineFault({
    ...{ ...onVideo, about: 'The connection of the video stands and nothing comes any more.' },
    parameters: { pictures },
    effect: parameters => after(parameters.pictures, () => {}),
  }),
} satisfies Record<string, FaultDefinition>;
