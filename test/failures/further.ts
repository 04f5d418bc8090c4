import { createFeed, GiftCatalog, replayOf } from '@livetap/live';
import { createSqliteSink } from '@livetap/live/sqlite';
import { connecting, failure, rejection, type Scene } from './failure.js';

async function whileConnecting(scene: Scene): Promise<unknown> {
  const error = connecting(scene);
  await scene.connection.disconnect();
  return error;
}

async function closedAtOnce(scene: Scene): Promise<unknown> {
  const error = connecting(scene);
  await scene.room.waitForSocket();
  scene.room.closeSockets(1000);
  return error;
}

/** The second page of the feed of a simulator with one room. */
async function secondPage({ simulator: { endpoints } }: Scene): Promise<unknown> {
  const feed = createFeed({ endpoints });
  await feed.next();
  return rejection(feed.next());
}

/** What a gift catalogue does without. */
function catalogWarning(): Promise<unknown> {
  return new Promise(resolve => void new GiftCatalog({ onWarning: resolve }).load(async () => []));
}

const feedExhausted = { name: 'FeedExhaustedError', code: 'FEED_EXHAUSTED', retryable: false } as const;

/** What goes wrong beside the service, or is in no row. */
export const furtherFailures = [
  failure(36, 'the feed has no further page', [], feedExhausted, { error: secondPage }),
  failure(36, 'the feed does not say that it ends', [['feed-unsaid-end']], feedExhausted, { error: secondPage }),
  failure(36, 'the feed repeats itself', [['feed-repeats'], ['feed-unsaid-end']], feedExhausted, { error: secondPage }),
  failure(
    'beside',
    'the gift list of a catalogue is empty',
    [],
    { name: 'GiftCatalogError', code: 'GIFT_CATALOG', retryable: false },
    { error: catalogWarning },
  ),
  failure(
    'beside',
    'an option has a value that cannot be used',
    [],
    { name: 'InvalidOptionError', code: 'INVALID_OPTION', retryable: false },
    { error: ({ connection }) => rejection(connection.waitUntilLive(1)) },
  ),
  failure(
    'beside',
    'disconnect() is called while connect() runs',
    [],
    { name: 'DisconnectedError', code: 'DISCONNECTED', retryable: false },
    { error: whileConnecting },
  ),
  failure(
    'beside',
    'the socket is closed before the room is entered',
    [['no-entry-answer']],
    {
      ...{ name: 'SocketClosedError', code: 'SOCKET_CLOSED', retryable: true, retryAfterMs: 5000 },
      fields: { closeCode: 1000 },
    },
    { error: closedAtOnce, options: { processInitialData: false } },
  ),
  failure(
    'beside',
    'the account is wanted and there is none',
    [],
    { name: 'CredentialsRequiredError', code: 'CREDENTIALS_REQUIRED', retryable: false },
    { error: ({ connection, room }) => rejection(connection.sendMessage('hello', room.roomId)) },
  ),
  failure(
    'beside',
    'a recording cannot be written',
    [],
    { name: 'RecordingFailedError', code: 'RECORDING_FAILED', retryable: false },
    {
      error: async scene => {
        const failed = new Promise(resolve => scene.connection.on('error', ({ exception }) => resolve(exception)));
        await scene.connection.connect();
        return failed;
      },
      options: {
        record: () => {
          throw new Error('the disk is full');
        },
      },
    },
  ),
  failure(
    'beside',
    'a database does not take events',
    [],
    { name: 'SqliteSinkError', code: 'SINK_FAILED', retryable: true, fields: { waiting: 0, lost: 0 } },
    {
      error: () => {
        const exec = () => {
          throw new Error('attempt to write a readonly database');
        };
        const handle = { exec, prepare: () => ({ run: exec }) };
        return rejection(Promise.resolve(handle).then(open => createSqliteSink(open, { onError: () => {} })));
      },
    },
  ),
  failure(
    'beside',
    'a recording is none',
    [],
    { name: 'RecordingFormatError', code: 'RECORDING_INVALID', retryable: false, fields: { line: 1 } },
    { error: () => rejection(replayOf(['no recording'])) },
  ),
];
