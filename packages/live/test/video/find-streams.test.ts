import { expect, test } from 'vitest';
import { TikTokLiveConnection } from '../../src/connection.js';
import { BlockedError, UserOfflineError } from '../../src/lookup/errors.js';
import type { LiveRoomUserInfo, RoomInfo, RoomStreamUrl } from '../../src/lookup/replies.wire.js';
import type { Routes } from '../../src/routes.js';
import { findStreams } from '../../src/video/find-streams.js';
import { rejection } from '../http/test-server.js';
import { roomId } from '../lookup/answers.js';
import { replaceRoutes, unwanted } from '../replaced-routes.js';

const flv = (name: string) => `https://pull.example-livetap.invalid/${name}.flv`;
const never = new AbortController().signal;
const blocked = new BlockedError('waf', 'asked for a human', { routeId: 'fetchRoomInfo' });
const offline = new UserOfflineError('over');

function client(routes: Partial<Routes>, name: string | undefined = 'ann') {
  const none = { fetchRoomIdComposite: async () => roomId, fetchRoomInfo: unwanted, fetchRoomInfoFromHtml: unwanted };
  replaceRoutes({ ...none, ...routes });
  return new TikTokLiveConnection(name);
}

const info = (stream_url: RoomStreamUrl) => async () => ({ id_str: roomId, stream_url }) as RoomInfo;

const page = (status: number, name: string) => async () => {
  const stream_data = JSON.stringify({ data: { hd: { main: { flv: flv(name) } } } });
  return { user: {}, liveRoom: { status, streamData: { pull_data: { stream_data } } } } as LiveRoomUserInfo;
};

const failing = (error: Error) => async () => Promise.reject(error);

async function found(routes: Partial<Routes>) {
  return (await findStreams(client(routes), never)).map(stream => stream.flv);
}

test('the room info is asked, and the page is not when it answers', async () => {
  expect(await found({ fetchRoomInfo: info({ flv_pull_url: { HD1: flv('info') } }) })).toEqual([flv('info')]);
});

test('the page helps out where the room info is refused or names nothing', async () => {
  for (const fetchRoomInfo of [failing(blocked), info({})]) {
    expect(await found({ fetchRoomInfo, fetchRoomInfoFromHtml: page(2, 'page') })).toEqual([flv('page')]);
  }
});

test('the refusal of the room info is what is told when the page does not help', async () => {
  const nothing = async () => ({ user: {}, liveRoom: { status: 2 } }) as LiveRoomUserInfo;
  for (const fetchRoomInfoFromHtml of [failing(new Error('no')), page(4, 'page'), nothing]) {
    expect(
      await rejection(findStreams(client({ fetchRoomInfo: failing(blocked), fetchRoomInfoFromHtml }), never)),
    ).toBe(blocked);
  }
});

test('a stream that is over is over, whoever says so', async () => {
  expect(await rejection(findStreams(client({ fetchRoomInfo: failing(offline) }), never))).toBe(offline);
  const routes = { fetchRoomInfo: info({}), fetchRoomInfoFromHtml: page(4, 'page') };
  expect(await rejection(findStreams(client(routes), never))).toMatchObject({ code: 'USER_OFFLINE' });
  const unknown = client({ fetchRoomIdComposite: async () => '' });
  expect(await rejection(findStreams(unknown, never))).toMatchObject({ code: 'USER_OFFLINE' });
});

test('a room that is known is not looked up, and needs no name', async () => {
  const { webClient, options } = client({ fetchRoomIdComposite: unwanted, fetchRoomInfo: info({}) });
  expect(await findStreams({ uniqueId: '', roomId, webClient, options }, never)).toEqual([]);
});
