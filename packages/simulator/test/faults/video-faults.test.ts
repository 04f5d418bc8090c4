import { expect, test } from 'vitest';
import type { videoFaults } from '../../src/faults/video-faults.js';
import { readFlv } from '../video/flv-reader.js';
import { ask, stateOf } from './answers.js';
import { freshRoom, paths } from './stage.js';

const stage = freshRoom();

type Name = keyof typeof videoFaults;

/** The path of the video, as the room info has it. */
async function video(info: string = paths.info): Promise<string> {
  const { json } = await ask(stage.simulator, info);
  const { stream_url } = (json as { readonly data: { readonly stream_url: { readonly rtmp_pull_url: string } } }).data;
  return stream_url.rtmp_pull_url.slice(stage.simulator.url.length);
}

/** How many pictures come before the connection breaks or falls silent. */
async function picturesUntil(path: string, isOver: (count: number) => boolean) {
  const chunks: Uint8Array[] = [];
  const count = () => readFlv(Buffer.concat(chunks)).filter(({ kind, isStart }) => kind === 'video' && !isStart).length;
  const response = await fetch(`${stage.simulator.url}${path}`);
  try {
    for await (const chunk of response.body ?? []) {
      chunks.push(chunk);
      if (isOver(count())) break;
    }
    return { pictures: count(), isCut: false };
  } catch {
    return { pictures: count(), isCut: true };
  }
}

/** What shows each fault. */
const cases: Record<Name, () => Promise<void>> = {
  'no-video': async () => {
    const { json } = await ask(stage.simulator, paths.info);
    expect(json).toMatchObject({ status_code: 0, data: { status: 2, stream_url: {} } });
    expect(JSON.stringify(json)).not.toContain('.flv');
    const state = stateOf((await ask(stage.simulator, paths.page)).text);
    expect(state).toMatchObject({ LiveRoom: { liveRoomUserInfo: { liveRoom: { status: 2, streamData: {} } } } });
  },
  'hls-only': async () => {
    const state = JSON.stringify(stateOf((await ask(stage.simulator, paths.page)).text));
    for (const text of [(await ask(stage.simulator, paths.info)).text, state]) {
      expect(text).not.toContain('.flv');
      expect(text).toContain('_hd/index.m3u8?expire=');
    }
  },
  'video-pong': async () => {
    const { status, json } = await ask(stage.simulator, await video());
    expect([status, json]).toEqual([200, { message: 'pong' }]);
  },
  'video-cut': async () => {
    expect(await picturesUntil(await video(), () => false)).toEqual({ pictures: 30, isCut: true });
  },
  'video-silent': async () => {
    expect(await picturesUntil(await video(), count => count === 30)).toEqual({ pictures: 30, isCut: false });
  },
};

test.each(Object.keys(cases) as Name[])('%s', async name => {
  const fault = stage.simulator.inject(name);
  await cases[name]();
  expect(fault.count).toBeGreaterThan(0);
  fault.stop();
  expect((await picturesUntil(await video(), count => count > 30)).pictures).toBeGreaterThan(30);
});

test('the number of pictures can be chosen, and the room', async () => {
  const other = stage.simulator.addRoom({ uniqueId: 'otis', scenario: false });
  stage.simulator.inject('video-cut', { pictures: 0, room: 'otis' });
  const path = await video(`/webcast/room/info/?aid=1988&room_id=${other.roomId}`);
  expect(await picturesUntil(path, () => false)).toEqual({ pictures: 0, isCut: true });
  expect((await picturesUntil(await video(), count => count > 30)).isCut).toBe(false);
});
