import { writeProtoMessageFetchResult } from '../../src/gen/envelope.encode.js';
import type { ProtoMessageFetchResult } from '../../src/gen/envelope.js';
import type { WebcastHttpClientOptions } from '../../src/http/client.js';
import { createEulerSigner, type EulerSignerOptions } from '../../src/signing/euler.js';
import type { SignRequest } from '../../src/signing/signer.js';
import { type Init, Writer } from '../../src/wire/write.js';
import { clientFor, type Reply, rejection, startTestServer } from '../http/test-server.js';

export const roomId = '7429384756123456789';
export const request: SignRequest = { roomId, uniqueId: 'ann_streamer', userAgent: 'Mozilla/5.0 (Test) A&B/1' };
export const pushServer = 'wss://webcast-ws.tiktok.com/webcast/im/ws_proxy/ws_reuse_supplement/';
export const trace = { 'x-request-id': 'req-1', 'x-agent-id': 'eu-3', 'x-log-id': 'log-1' };
export const traced = { requestId: 'req-1', agentId: 'eu-3', logId: 'log-1' };

export const batch: Init<ProtoMessageFetchResult> = {
  messages: [{ type: 'WebcastChatMessage', payload: new Uint8Array([8, 1]), msgId: '7429390000000000001' }],
  cursor: '1763640000000_7429390000000000200_1_1_1763639999000_0',
  internalExt: 'fetch_time:1763640000000|seq:1',
  wsParams: { imprp: 'AbCdEf', empty: '' },
  wsUrl: pushServer,
  needsAck: true,
};

export function encode(init: Init<ProtoMessageFetchResult>): Uint8Array {
  const writer = new Writer();
  writeProtoMessageFetchResult(writer, init);
  return writer.finish();
}

export function good(
  init: Init<ProtoMessageFetchResult> = {},
  headers: Record<string, string | readonly string[]> = {},
): Reply {
  return {
    headers: {
      'content-type': 'application/protobuf',
      'x-set-tt-cookie': 'ttwid=1%7CZz99; Path=/',
      'x-room-id': roomId,
      ...trace,
      ...headers,
    },
    body: encode({ ...batch, ...init }),
  };
}

/** What a test changes. */
export interface Setup {
  readonly signer?: Omit<EulerSignerOptions, 'webClient'>;
  readonly client?: WebcastHttpClientOptions;
  readonly request?: Partial<SignRequest>;
}

export async function sign(reply: Reply, setup: Setup = {}) {
  const server = await startTestServer(() => reply);
  const webClient = clientFor(server, setup.client);
  const result = createEulerSigner({ webClient, ...setup.signer }).sign({ ...request, ...setup.request });
  return { server, webClient, result };
}

export const failure = async (reply: Reply, setup?: Setup) => rejection((await sign(reply, setup)).result);
