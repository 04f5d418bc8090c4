import { expect, test } from 'vitest';
import { LiveError } from '../src/errors.js';
import { frameLimits } from '../src/frames/limits.js';
import { retainedOptions, type TikTokLiveConnectionOptions } from '../src/options.js';
import { roomSource } from '../src/room-source.js';
import { connectionSettings } from '../src/settings.js';
import { PushAddressMissingError } from '../src/signing/errors.js';
import type { Signer } from '../src/signing/signer.js';
import { TikTokWebClient } from '../src/web-client.js';
import { type Reply, rejection } from './http/test-server.js';
import { unwanted } from './replaced-routes.js';
import { comment, comments, polledRoom, reading, roomId } from './sources/polled-room.js';

const pair = { sessionId: 's3cret', ttTargetIdc: 'useast1a' };
const sign = async (url: string) => ({ signedUrl: `${url}&X-Bogus=1` });

const withoutAddress: Signer = {
  name: 'test',
  sign: async () => {
    throw new PushAddressMissingError({ httpStatus: 200 });
  },
};

/** A signer whose socket is refused with 500: nothing takes an upgrade there. */
function refusedBy(origin: string): Signer {
  const signed = { roomId, cookies: [], userAgent: 'Own/1', params: {} };
  return { name: 'test', sign: async () => ({ ...signed, url: `${origin.replace('http', 'ws')}/ws?signature=x` }) };
}

interface Setup {
  readonly answers?: readonly Reply[];
  readonly signer?: (origin: string) => Signer;
  readonly options?: TikTokLiveConnectionOptions;
  readonly addressSigner?: typeof sign;
  readonly room?: string;
}

/** The source of a room that can be polled, and what the connection was told meanwhile. */
async function sourceOf({ answers = [comment('hi')], signer, options = pair, addressSigner, room = roomId }: Setup) {
  const polled = await polledRoom(answers);
  const { origin } = polled.server;
  const given = {
    ...options,
    signer: (signer ?? refusedBy)(origin),
    endpoints: { web: origin, webcast: origin, push: origin },
  };
  const settings = connectionSettings(given);
  const infos: string[] = [];
  const abort = new AbortController();
  const opened = roomSource(
    {
      ...{ webClient: new TikTokWebClient(settings.web), uniqueId: 'ann', options: retainedOptions(given) },
      ...{ socket: settings.socket, limits: frameLimits(undefined), addressSigner, signal: abort.signal },
      onOpen: () => infos.push('opened'),
      onError: info => infos.push(info),
    },
    room,
  );
  return { opened, infos, abort, polls: polled.polls };
}

const noAddress = 'no push address, so the room is read by HTTP requests';
const noSocket = 'no socket, so the room is read by HTTP requests';

test.each<[string, Setup]>([
  ['with a session', {}],
  ['with signed requests', { options: {}, addressSigner: sign }],
])('where there is no push address the room is polled %s', async (_how, setup) => {
  const { opened, infos } = await sourceOf({ ...setup, signer: () => withoutAddress });
  const { source, roomId: room } = await opened;
  expect(room).toBe(roomId);
  const { received } = reading(await source.open());
  expect(comments(await received(1))).toEqual(['hi']);
  expect(infos).toEqual([noAddress]);
});

test.each<[string, Setup]>([
  ['without session and signature', { options: {} }],
  ['when it is switched off', { options: { ...pair, enableRequestPolling: false } }],
  ['when the room is not known', { room: '0' }],
])('no push address is the error %s', async (_how, setup) => {
  const { opened, infos, polls } = await sourceOf({ ...setup, signer: () => withoutAddress });
  expect(await rejection(opened)).toBeInstanceOf(PushAddressMissingError);
  expect([infos, polls]).toEqual([[], []]);
});

test('any other error of the signer is one', async () => {
  const failure = new LiveError('SIGN_PREMIUM', 'no');
  const { opened } = await sourceOf({ signer: () => ({ name: 'test', sign: () => Promise.reject(failure) }) });
  expect(await rejection(opened)).toBe(failure);
});

test('where the socket is refused the room is polled', async () => {
  const { opened, infos, polls } = await sourceOf({});
  const { source } = await opened;
  const { received } = reading(await source.open());
  expect(comments(await received(1))).toEqual(['hi']);
  expect(infos).toEqual([noSocket]);
  expect(polls[0]?.query.get('room_id')).toBe(roomId);
});

test.each<[string, Setup]>([
  ['without session and signature', { options: {} }],
  ['when polling is switched off', { options: { ...pair, enableRequestPolling: false } }],
])('a refused socket is the error %s', async (_how, setup) => {
  const { opened, infos, polls } = await sourceOf(setup);
  const { source } = await opened;
  expect(await rejection(source.open())).toMatchObject({ code: 'SOCKET_REJECTED' });
  expect([infos, polls]).toEqual([[], []]);
});

test('when neither way works the error is that of the socket, and the other one is reported', async () => {
  const { opened, infos } = await sourceOf({ answers: [{ status: 403 }] });
  const { source } = await opened;
  expect(await rejection(source.open())).toMatchObject({ code: 'SOCKET_REJECTED' });
  expect(infos).toEqual([noSocket, 'the room could not be read by HTTP requests either']);
});

const signsNothing = () => ({ name: 'test', sign: unwanted });

test.each<[string, Setup]>([
  ['with a session', {}],
  ['with signed requests', { options: {}, addressSigner: sign }],
])("transport: 'polling' reads the room by HTTP requests alone %s", async (_how, { options = pair, ...setup }) => {
  const { opened, infos, polls } = await sourceOf({
    ...{ ...setup, options: { ...options, transport: 'polling' as const }, signer: signsNothing },
  });
  const { source, roomId: room } = await opened;
  expect([room, source.name]).toEqual([roomId, 'polling']);
  const { received } = reading(await source.open());
  expect(comments(await received(1))).toEqual(['hi']);
  expect(polls[0]?.query.get('room_id')).toBe(roomId);
  expect(infos).toEqual([]);
});

test.each<[string, string, Setup]>([
  ['without session and key', 'CREDENTIALS_REQUIRED', { options: {} }],
  ['when polling is switched off', 'INVALID_OPTION', { options: { ...pair, enableRequestPolling: false } }],
  ['when the provider is to find the room', 'INVALID_OPTION', { room: '0' }],
])("transport: 'polling' is refused %s", async (_when, code, { options = pair, ...setup }) => {
  const { opened, polls } = await sourceOf({
    ...{ ...setup, options: { ...options, transport: 'polling' as const }, signer: signsNothing },
  });
  expect(await rejection(opened)).toMatchObject({ code });
  expect(polls).toEqual([]);
});

test('a connection that is given up is not tried in another way', async () => {
  const { opened, abort, infos, polls } = await sourceOf({});
  const { source } = await opened;
  const reason = new Error('enough');
  const opening = rejection(source.open(abort.signal));
  abort.abort(reason);
  expect(await opening).toBe(reason);
  expect([infos, polls]).toEqual([[], []]);
});
