import {
  frameSocketSource,
  isFinalGift,
  replayOf,
  SourceBudgets,
  TikTokLive,
  TikTokLiveConnection,
} from '@livetap/live';

/** Everything that an error and what lies below it say, however it is looked at. */
function wordsOf(error) {
  if (typeof error === 'string') return [error];
  if (typeof error !== 'object' || error === null) return [];
  return Object.getOwnPropertyNames(error).flatMap(name => wordsOf(error[name]));
}

/** What is to be seen of an error, and whether it gives away the query of an address. */
export function shown(error) {
  const { name, code, message, hint, retryable, handshakeMessage = '' } = error;
  return {
    name,
    code,
    message,
    hint,
    retryable,
    handshakeMessage,
    leaks: /\?\w+=(?!\[redacted\])|[?&](?:room|device)_id=\d/.test(wordsOf(error).join('\n')),
  };
}

/**
 * Reads a room until somebody says good bye, and tells what was seen.
 * @param step the name under which it is told, first `ready` and then the rest
 */
export async function readLive(step, options, tell, bye = `bye ${step}`) {
  const live = new TikTokLive({ uniqueId: 'ann', budgets: new SourceBudgets(), ...options });
  const seen = { step, comments: [], gifts: [], diamonds: 0, states: [], errors: [] };
  const over = new Promise(resolve => {
    live
      .on('chat', ({ comment }) => {
        seen.comments.push(comment);
        if (comment === bye) resolve();
      })
      .on('gift', ({ giftName, repeatCount, closedBy }) => seen.gifts.push(`${giftName} ${repeatCount} ${closedBy}`))
      .on('giftProgress', ({ delta, diamondCount }) => {
        seen.diamonds += delta * diamondCount;
      })
      .on('status', ({ state }) => seen.states.push(state))
      .on('error', error => seen.errors.push(shown(error)));
  });
  await live.connect();
  tell({ step, ready: true });
  await over;
  await live.disconnect();
  tell(seen);
}

/** The same at the wire level. */
async function readConnection(step, options, tell, bye = `bye ${step}`) {
  const connection = new TikTokLiveConnection('ann', options);
  const seen = { step, comments: [], gifts: [], errors: [] };
  const over = new Promise(resolve => {
    connection
      .on('chat', ({ comment }) => {
        seen.comments.push(comment);
        if (comment === bye) resolve();
      })
      .on('gift', data => {
        if (isFinalGift(data)) seen.gifts.push(data.repeatCount);
      })
      .on('error', ({ exception }) => seen.errors.push(shown(exception)));
  });
  await connection.connect();
  tell({ step, ready: true });
  await over;
  await connection.disconnect();
  tell(seen);
}

/** Reads until the service closes the socket, and tells how it says that. */
async function readUntilClosed(step, options, tell) {
  const connection = new TikTokLiveConnection('ann', options);
  const over = new Promise(resolve => connection.on('disconnected', resolve));
  await connection.connect();
  tell({ step, ready: true });
  const { code, reason } = await over;
  tell({ step, code, reason });
}

/** Everything that a runtime with a network has to be able to do. */
export async function readRooms({ endpoints, closed, proxy, frames, webSocket }, tell) {
  const recording = [];
  await readLive('direct', { endpoints, sources: ['direct'], record: line => recording.push(line) }, tell);
  await readConnection('signed', { endpoints }, tell);
  const { source } = await replayOf(recording, { speed: Number.POSITIVE_INFINITY });
  await readLive('recording', { source }, tell, 'bye direct');
  await readLive('frames', { source: frameSocketSource({ url: frames, webSocket }) }, tell);
  if (proxy !== undefined) await readLive('proxy', { endpoints, sources: ['direct'], proxy }, tell);
  await readUntilClosed('closed', { endpoints }, tell);
  // The next socket is refused: the test has seen to that.
  const refused = new TikTokLiveConnection('ann', { endpoints });
  await refused.connect().catch(error => tell({ step: 'refused', error: shown(error) }));
  const unreachable = new TikTokLiveConnection('ann', {
    endpoints: { ...endpoints, push: closed.replace('http', 'ws') },
  });
  await unreachable.connect().catch(error => tell({ step: 'no socket', error: shown(error) }));
  const nobody = new TikTokLiveConnection('ann', { endpoints: { web: closed, webcast: closed, sign: closed } });
  await nobody.connect().catch(error => tell({ step: 'no network', error: shown(error) }));
}
