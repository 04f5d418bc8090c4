import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { InvalidRequestError } from '../../src/http/errors.js';
import { parseExactJson } from '../../src/http/exact-json.js';
import {
  AgeRestrictedError,
  BlockedError,
  InvalidResponseError,
  RateLimitedError,
  UserOfflineError,
} from '../../src/lookup/errors.js';
import { fetchRoomInfo } from '../../src/lookup/room-info.js';
import { clientFor, type Reply, rejection, startTestServer } from '../http/test-server.js';
import { json, roomId } from './answers.js';

const room = `{"id":${roomId},"id_str":"${roomId}","status":2,"title":"hi","create_time":1763639000,"user_count":42,
  "owner":{"display_id":"ann_streamer","id_str":"6812345678901234567","bio_description":"me"},
  "stream_url":{"hls_pull_url":"https://x/x.m3u8"},"unheard_of":[1]}`;

async function read(reply: Reply, id = roomId) {
  const server = await startTestServer(() => reply);
  return { server, result: fetchRoomInfo({ webClient: clientFor(server), roomId: id }) };
}

describe('fetchRoomInfo', () => {
  test('gives the room without its envelope, ids exact, further fields kept', async () => {
    const { server, result } = await read(json(`{"data":${room},"extra":{"now":1},"status_code":0}`));
    const info = await result;
    expect(info).toEqual({ ...JSON.parse(room), id: roomId });
    expect([info.create_time, info.owner.bio_description, info.stream_url.hls_pull_url]).toEqual([
      1763639000,
      'me',
      'https://x/x.m3u8',
    ]);
    const { path, query, headers } = server.seen();
    expect(path).toBe('/webcast/room/info/');
    expect([query.get('aid'), query.get('room_id'), headers.origin]).toEqual([
      '1988',
      roomId,
      'https://www.tiktok.com',
    ]);
  });

  test('what readers go into unguarded is always there', async () => {
    const { result } = await read(json({ data: { status: 3, owner: null, stream_url: 'x' }, status_code: 0 }));
    expect(await result).toEqual({ id_str: roomId, status: 3, title: '', create_time: 0, owner: {}, stream_url: {} });
  });

  test('a room that is over', async () => {
    const { result } = await read(json({ data: { id_str: roomId, status: 4, title: 'bye' }, status_code: 0 }));
    const error = await rejection(result);
    expect(error).toBeInstanceOf(UserOfflineError);
    expect(error).toMatchObject({ code: 'USER_OFFLINE', roomId, roomInfo: { title: 'bye' } });
  });

  test('a room that is not shown', async () => {
    const error = await rejection((await read(json({ data: { prompts: '' }, status_code: 4003110 }))).result);
    expect(error).toBeInstanceOf(AgeRestrictedError);
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({ code: 'ROOM_RESTRICTED', statusCode: 4003110, retryable: false });
  });

  test('a session that is missing', async () => {
    const error = await rejection((await read(json({ data: { message: 'login' }, status_code: 20003 }))).result);
    expect(error).toBeInstanceOf(BlockedError);
    expect(error).toMatchObject({ kind: 'login', statusCode: 20003 });
  });

  test('wrong parameters', async () => {
    const error = await rejection(
      (await read(json({ data: { prompts: 'Request params error' }, status_code: 10011 }))).result,
    );
    expect(error).toMatchObject({ code: 'INVALID_RESPONSE', statusCode: 10011, retryable: false });
    expect(String(error)).toContain('Request params error');
  });

  test.each<[Reply, object]>([
    [
      json({ data: { message: 'Follow the creator' }, status_code: 5 }),
      { statusCode: 5, message: expect.stringContaining('Follow the creator') },
    ],
    [json({ data: null, status_code: 6 }), { statusCode: 6 }],
    [json({ data: { status: 2 } }), { statusCode: undefined }],
    [json({ status_code: 0 }), { statusCode: 0 }],
    [json({ data: {}, status_code: 0 }), { statusCode: 0 }],
    [json('no json'), { status: 200 }],
    [{ status: 500 }, { status: 500 }],
  ])('invalid: %j', async (reply, fields) => {
    const error = await rejection((await read(reply)).result);
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({ code: 'INVALID_RESPONSE', routeId: 'fetchRoomInfo', ...fields });
  });

  test('an empty body, a web page, a limit', async () => {
    expect(await rejection((await read({})).result)).toMatchObject({
      code: 'BLOCKED',
      kind: 'forbidden',
      retryable: true,
    });
    expect(await rejection((await read({ body: '<html>' })).result)).toMatchObject({
      code: 'BLOCKED',
      kind: 'forbidden',
    });
    expect(await rejection((await read({ status: 429 })).result)).toBeInstanceOf(RateLimitedError);
  });

  test.each(['', '0', '12a', '../x', '1'.repeat(21)])('room id %j asks nobody', async id => {
    const { server, result } = await read({}, id);
    expect(await rejection(result)).toBeInstanceOf(InvalidRequestError);
    expect(server.requests).toHaveLength(0);
  });
});

const captures = new URL('../../../../../shared/captures/http/', import.meta.url);
const capture = (name: string) => readFileSync(new URL(name, captures), 'utf8');

describe.skipIf(!existsSync(captures))('answers as TikTok sent them', () => {
  test('a live room', async () => {
    const data = capture('roominfo-live-2025-06.json');
    const info = await (await read(json(`{"data":${data},"extra":{},"status_code":0}`))).result;
    expect(info).toEqual(parseExactJson(data));
    expect(info.id_str).toMatch(/^\d{19}$/);
    expect(info.owner.id_str).toBe(info.owner_user_id_str);
  });

  test('a room that is over', async () => {
    const error = await rejection((await read(json(capture('roominfo-2025-06.json')))).result);
    expect(error).toBeInstanceOf(UserOfflineError);
    expect(error).toMatchObject({ roomInfo: { finish_time: 1750090298 } });
  });

  test('a room that is not shown', async () => {
    const error = await rejection((await read(json(capture('roominfo-restricted-2026-03.json')))).result);
    expect(error).toBeInstanceOf(AgeRestrictedError);
  });
});
