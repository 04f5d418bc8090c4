import { describe, expect, test } from 'vitest';
import { BlockedError, InvalidUniqueIdError } from '../../src/lookup/errors.js';
import { resolveLivePage, resolveRoomId } from '../../src/lookup/resolve-live-page.js';
import { clientFor, type Reply, rejection, startTestServer } from '../http/test-server.js';

const roomId = '7429384756123456789';

function page(status: number, id = roomId): Reply {
  const state = {
    LiveRoom: { liveRoomUserInfo: { user: { uniqueId: 'ann', roomId: id, status }, liveRoom: { status } } },
  };
  const context = '<script>{"webapp.app-context":{"clusterRegion":"US_TTP"}}</script>';
  return {
    headers: { 'set-cookie': ['ttwid=1%7Cabc; Path=/'] },
    body: `<script id="SIGI_STATE" type="application/json">${JSON.stringify(state)}</script>${context}`,
  };
}

async function stage(...answers: Reply[]) {
  const server = await startTestServer(() => (answers.length > 1 ? answers.shift() : answers[0]));
  return { server, webClient: clientFor(server) };
}

describe('a live page', () => {
  test.each([2, 3])('of a stream with status %i', async status => {
    const { server, webClient } = await stage(page(status));
    expect(await resolveLivePage('@Ann', { webClient })).toEqual({
      ...{ roomId, ttwid: '1%7Cabc', clusterRegion: 'US_TTP' },
    });
    expect(server.seen().path).toBe('/@Ann/live');
  });

  test('is remembered for five minutes, whatever the case of the name', async () => {
    const { server, webClient } = await stage(page(2), page(2, '7429384756123456790'));
    let time = 0;
    const now = () => time;
    expect(await resolveRoomId('ann', { webClient, now })).toBe(roomId);
    time = 299_999;
    expect(await resolveRoomId('https://www.tiktok.com/@ANN/live', { webClient: clientFor(server), now })).toBe(roomId);
    expect(server.requests).toHaveLength(1);
    time = 300_000;
    expect(await resolveRoomId('ann', { webClient, now })).toBe('7429384756123456790');
    expect(server.requests).toHaveLength(2);
    await resolveRoomId('ann', { webClient, now, fresh: true });
    expect(server.requests).toHaveLength(3);
  });

  test('of somebody who is not live is null, and asked for each time', async () => {
    const { server, webClient } = await stage(page(4), page(2, ''), { body: '{}', status: 404 }, page(2));
    for (const _answer of [1, 2, 3]) expect(await resolveRoomId('ann', { webClient })).toBeNull();
    expect(await resolveRoomId('ann', { webClient })).toBe(roomId);
    expect(server.requests).toHaveLength(4);
  });

  test('that is none is an error and nothing that is remembered', async () => {
    const { webClient } = await stage({ status: 403 }, page(2));
    expect(await rejection(resolveLivePage('ann', { webClient }))).toBeInstanceOf(BlockedError);
    expect(await resolveRoomId('ann', { webClient })).toBe(roomId);
    expect(await rejection(resolveLivePage('no name', { webClient }))).toBeInstanceOf(InvalidUniqueIdError);
  });

  test('without a cookie and a region has empty ones', async () => {
    const { body } = page(2);
    const { webClient } = await stage({ body: String(body).replace(/<script>.*/, '') });
    expect(await resolveLivePage('ann', { webClient })).toEqual({ roomId, ttwid: '', clusterRegion: '' });
  });

  test('is not asked for by who gave up', async () => {
    const { server, webClient } = await stage(page(2));
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(resolveLivePage('ann', { webClient, signal })).rejects.toThrow('enough');
    expect(server.requests).toHaveLength(0);
  });
});
