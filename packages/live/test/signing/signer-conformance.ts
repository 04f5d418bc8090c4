import { getEventListeners } from 'node:events';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { LiveErrorCode } from '../../src/error-codes.js';
import { isLiveError } from '../../src/errors.js';
import type { WebcastHttpClient } from '../../src/http/client.js';
import type { Signer, SignRequest } from '../../src/signing/signer.js';
import {
  clientFor,
  type Reply,
  rejection,
  type SeenRequest,
  startTestServer,
  type TestServer,
} from '../http/test-server.js';

/** The room that is asked for, and another one. */
export const rooms = { asked: '7429384756123456789', other: '7429384756123456790' } as const;

/** What a provider gives out. */
export interface Offer {
  readonly roomId: string;
  /** Origin and path of the push server. */
  readonly pushServer: string;
}

/** What a kind of signer can do. */
export interface SignerCapabilities {
  /** Whether somebody is asked who may sign another room, or name another host, than was asked for. */
  readonly hasProvider: boolean;
  /** Whether a position goes along, so that the stream goes on there. */
  readonly takesCursor: boolean;
  /** Whether the first batch comes with the address. */
  readonly givesBatch: boolean;
}

/** A kind of signer. */
export interface SignerSubject {
  readonly name: string;
  readonly capabilities: SignerCapabilities;
  /** The signer, which asks a server. */
  signer(webClient: WebcastHttpClient, server: TestServer): Signer;
  /** What that server answers when all is well. */
  answer(offer: Offer, request: SeenRequest): Reply;
  /** The cursor that it was told. */
  cursorIn(request: SeenRequest): string | undefined;
  /** By the status that the server answers: the code of the error, and whether trying again may help. */
  readonly failures: Readonly<Record<number, readonly [LiveErrorCode, retryable: boolean]>>;
}

const pushServer = 'wss://webcast-ws.tiktok.com/webcast/im/ws_proxy/ws_reuse_supplement/';
const good: Offer = { roomId: rooms.asked, pushServer };
const request: SignRequest = { roomId: rooms.asked, uniqueId: 'ann', userAgent: 'Mozilla/5.0 Test/1' };
const session = { cookie: { type: 'cookie', value: { sessionId: 'verysecret', ttTargetIdc: 'useast5' } } } as const;
/** Words that no error may show: the session, and the key that subjects use. */
export const secrets = { key: 'key-verysecret', pattern: /verysecret/ } as const;

/** What every signer has to keep to, proved on one kind. */
export function signerConforms({ name, capabilities, answer, cursorIn, failures, ...subject }: SignerSubject): void {
  const stage = async (reply: (request: SeenRequest) => Reply | undefined, push?: string) => {
    const server = await startTestServer(reply);
    const { origin } = server;
    const endpoints = { web: origin, webcast: origin, sign: origin, tiktool: origin, ...(push && { push }) };
    const signer = subject.signer(clientFor(server, { session, endpoints, signApiKey: secrets.key }), server);
    return { server, signer, sign: (part: Partial<SignRequest> = {}) => signer.sign({ ...request, ...part }) };
  };
  const offering =
    (offer: Partial<Offer> = {}) =>
    (seen: SeenRequest) =>
      answer({ ...good, ...offer }, seen);
  const shown = (error: unknown) => `${inspect(error, { depth: 20, showHidden: true })} ${JSON.stringify(error)}`;

  describe(`the signer ${name}`, () => {
    test('gives an address of the room on a host of the service, with all that its handshake needs', async () => {
      const { sign } = await stage(offering());
      const socket = await sign();
      const url = new URL(socket.url);
      expect([url.protocol, url.hostname.endsWith('.tiktok.com')]).toEqual(['wss:', true]);
      expect(socket.roomId).toBe(rooms.asked);
      expect(url.searchParams.get('room_id')).toBe(rooms.asked);
      expect(socket.params).toEqual(Object.fromEntries(url.searchParams));
      expect(socket.userAgent).not.toBe('');
      expect(socket.cookies.filter(pair => !/^[^=;\s]+=[^;\s]*$/.test(pair))).toEqual([]);
      expect(socket.cookies.some(pair => pair.startsWith('ttwid='))).toBe(true);
      expect(socket.initial !== undefined).toBe(capabilities.givesBatch);
      // A session goes along only when it is asked for by name.
      expect(JSON.stringify(socket)).not.toMatch(secrets.pattern);
    });

    test('asks anew for each address', async () => {
      const { server, sign } = await stage(offering());
      await sign();
      const once = server.requests.length;
      await sign();
      expect([once > 0, server.requests.length]).toEqual([true, 2 * once]);
    });

    test('leads to the endpoint of the caller, where there is one', async () => {
      const { sign } = await stage(offering(), 'ws://127.0.0.1:5');
      expect(new URL((await sign()).url).origin).toBe('ws://127.0.0.1:5');
    });

    test('asks nobody for a signal that is aborted', async () => {
      const { server, sign } = await stage(offering());
      const reason = new Error('enough');
      await expect(sign({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
      expect(server.requests).toEqual([]);
    });

    test('gives up when the signal is aborted while it waits', async () => {
      const abort = new AbortController();
      const reason = new Error('enough');
      const { sign } = await stage(() => {
        abort.abort(reason);
        return undefined;
      });
      await expect(sign({ signal: abort.signal })).rejects.toBe(reason);
      expect(getEventListeners(abort.signal, 'abort')).toEqual([]);
    });

    test('lets go of the signal', async () => {
      const { signal } = new AbortController();
      const { sign } = await stage(offering());
      await sign({ signal });
      expect(getEventListeners(signal, 'abort')).toEqual([]);
    });

    test(capabilities.takesCursor ? 'goes on from a position' : 'keeps a position to itself', async () => {
      const { server, sign } = await stage(offering());
      const socket = await sign({ cursor: 'c|17' });
      const told = server.requests.map(cursorIn).filter(cursor => cursor !== undefined);
      expect(told).toEqual(capabilities.takesCursor ? ['c|17'] : []);
      if (!capabilities.takesCursor) expect(socket.url).not.toContain('17&');
    });

    if (capabilities.hasProvider) {
      test('names the room that was really signed', async () => {
        const { sign } = await stage(offering({ roomId: rooms.other }));
        expect((await sign()).roomId).toBe(rooms.other);
      });

      test.each([
        ['wss://evil.example/x', undefined],
        ['wss://evil.example/x', 'ws://127.0.0.1:5'],
        ['wss://tiktok.com.evil.example/', undefined],
        ['ws://webcast-ws.tiktok.com/x', undefined],
        ['wss://webcast-ws.tiktok.com@evil.example/', 'ws://127.0.0.1:5'],
      ])('goes to no foreign host: %s with the endpoint %s', async (foreign, push) => {
        const { sign } = await stage(offering({ pushServer: foreign }), push);
        const error = await rejection(sign());
        expect(error).toMatchObject({ code: 'PUSH_HOST_UNKNOWN', retryable: false });
        expect(shown(error)).not.toMatch(secrets.pattern);
      });
    }

    test.each(Object.entries(failures))('a server that answers %s', async (status, [code, retryable]) => {
      const { sign } = await stage(() => ({ status: Number(status), body: `{"message":"${secrets.key} is bad"}` }));
      const error = await rejection(sign());
      expect(error).toMatchObject({ code, retryable });
      expect(isLiveError(error)).toBe(true);
      expect(shown(error)).not.toMatch(secrets.pattern);
    });

    test('a server that breaks off', async () => {
      const { sign } = await stage(() => ({ cut: true }));
      const error = await rejection(sign());
      expect(isLiveError(error)).toBe(true);
      expect(error).toMatchObject({ retryable: true });
      expect(shown(error)).not.toMatch(secrets.pattern);
    });
  });
}
