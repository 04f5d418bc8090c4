import { type LiveError, type TikToolSourceOptions, tikToolSource } from '@livetap/live';
import { type Expected, failure, rejection, type Scene } from './failure.js';

type SourceOptions = Partial<TikToolSourceOptions> & { readonly token?: string };

function sourceOf({ simulator }: Scene, { token, ...options }: SourceOptions = {}) {
  const wsUrl = simulator.endpoints.tiktool.replace('http', 'ws');
  const entry = token === undefined ? { apiKey: 'verysecret' } : { connect: async () => ({ token }) };
  return tikToolSource({ uniqueId: 'mara', wsUrl, ...entry, ...options });
}

/** What opening the socket throws. */
const opening =
  (options?: SourceOptions) =>
  (scene: Scene): Promise<unknown> =>
    rejection(sourceOf(scene, options).open());

/** What the open socket ends with, when something was said. */
async function ending(scene: Scene): Promise<unknown> {
  const link = await sourceOf(scene).open();
  link.read(() => {});
  scene.room.say('hello');
  return (await link.closed).error;
}

/** What is told of an event. */
async function told(scene: Scene): Promise<unknown> {
  let tell: (error: LiveError) => void = () => {};
  const error = new Promise<LiveError>(resolve => {
    tell = resolve;
  });
  const link = await sourceOf(scene, { onError: tell }).open();
  link.read(() => {});
  scene.room.say('hello');
  const first = await error;
  await link.close();
  return first;
}

/** A token of the simulator's own that is good for @mara. */
async function tokenOf({ simulator }: Scene): Promise<string> {
  const answer = await fetch(`${simulator.endpoints.tiktool}/api/live/connect?uniqueId=mara`);
  return ((await answer.json()) as { token: string }).token;
}

const keyHint = 'Check the API key of TikTool, or the token that stands in for it: for this streamer, and not expired.';
const limitHint =
  'TikTool allows no more sockets, or no more of this one, for now. Close others, wait, or use another plan or source.';
const refused = { name: 'TikToolSocketError', code: 'MANAGED_SOCKET' } as const;
const limited = { ...refused, retryable: true, retryAfterMs: 60_000, hint: limitHint } as const;
const lost: Expected = { name: 'SocketFailedError', code: 'NETWORK_UNREACHABLE', retryable: true, retryAfterMs: 1_000 };

/** On the managed socket of TikTool. */
export const managedFailures = [
  failure(
    'beside',
    'TikTool does not take the token of its managed socket',
    [],
    { ...refused, retryable: true, hint: keyHint, fields: { closeCode: 4401 } },
    { error: async scene => opening({ uniqueId: 'bob', token: await tokenOf(scene) })(scene) },
  ),
  failure(
    'beside',
    'TikTool says that the streamer is not live',
    [],
    { name: 'UserOfflineError', code: 'USER_OFFLINE', retryable: true },
    {
      error: async scene => {
        const token = await tokenOf(scene);
        scene.room.goOffline();
        return opening({ token })(scene);
      },
    },
  ),
  failure(
    'beside',
    'TikTool allows no further managed socket',
    [['managed-refuse', { code: 4429 }]],
    { ...limited, fields: { closeCode: 4429 } },
    { error: opening() },
  ),
  failure(
    'beside',
    'what stands before TikTool allows no further managed socket',
    [['managed-http', { status: 429 }]],
    { ...limited, fields: { closeCode: 4429 } },
    { error: opening() },
  ),
  failure('beside', 'the connection of the managed socket is closed without an answer', [['managed-reset']], lost, {
    error: opening(),
  }),
  failure(
    'beside',
    'the managed socket gets no answer',
    [['managed-hang']],
    { name: 'ConnectTimeoutError', code: 'CONNECT_TIMEOUT', retryable: true, retryAfterMs: 5_000 },
    { error: opening({ timeoutMs: 50 }) },
  ),
  failure('beside', 'the managed socket is lost', [['managed-cut', { after: 1 }]], lost, { error: ending }),
  failure(
    'beside',
    'TikTool is overloaded, and closes the managed socket',
    [['managed-close', { code: 4007, after: 1 }]],
    { ...refused, retryable: true, retryAfterMs: 10_000, fields: { closeCode: 4007 } },
    { error: ending },
  ),
  failure(
    'beside',
    'an event of the managed socket is no JSON',
    [['managed-corrupt', { after: 1 }]],
    { name: 'TikToolEventError', code: 'MESSAGE_MALFORMED', retryable: false },
    { error: told },
  ),
];
