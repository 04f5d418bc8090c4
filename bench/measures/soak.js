// A thousand rooms in one process for ten minutes of their own time: nothing is lost, nothing grows, nothing gets late.
import { setTimeout as sleep } from 'node:timers/promises';
import { start } from '../child.js';
import { megabytes, table } from '../report.js';

const rooms = 1_000;
/** Ten minutes of a normal room, which sends one every 0.7 s. */
const frames = 857;
const minutes = 10;
/** How much faster than in their own time the frames are sent. */
const speed = 4;
const framesPerSecond = (frames * speed) / (minutes * 60);
const probesPerSecond = 50;
/** So many people a leaderboard remembers: by default 2,000, whom a normal room does not have in ten minutes. */
const maxUsers = 100;
/** After which minutes memory is looked at. */
const looks = [1, 5, 10];
/** Frames that nobody has confirmed in so long do not come any more. */
const patienceMs = 600_000;
/** By so much of itself memory may grow in the last half. */
const mostGrowth = 0.1;

/** Lets every room be read until it has so many frames. */
async function readUntil(server, framesEach) {
  await server.ask({ play: { rooms, framesPerSecond, probesPerSecond, framesEach } });
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const counts = await server.ask({});
    if (counts.acked === rooms * framesEach) return counts;
    if (performance.now() > deadline) throw new Error(`${counts.acked} of ${rooms * framesEach} frames were confirmed`);
    await sleep(250);
  }
}

export async function soak() {
  const server = await start('push-server', [String(frames)]);
  const options = JSON.stringify({ speed, state: { maxUsers } });
  const reader = await start('readers', ['live-events', server.first.url, '*', options], ['--expose-gc']);
  try {
    await reader.ask({ task: 'connectUntil', value: rooms });
    const started = performance.now();
    const rows = [];
    for (const minute of looks) {
      await reader.ask({ task: 'beginLags' });
      const counts = await readUntil(server, Math.round((frames * minute) / minutes));
      const lag = await reader.ask({ task: 'endLags' });
      await server.ask({ play: { rooms: 0 } });
      rows.push({ minute, counts, lag, memory: await reader.ask({ task: 'memory' }) });
    }
    const seconds = (performance.now() - started) / 1000;
    await check(reader, server);
    return report(rows, seconds);
  } finally {
    await reader.stop();
    await server.stop();
  }
}

/** @throws Error where something is missing, came twice or could not be read; an error or a gap ends the reader. */
async function check(reader, server) {
  const found = await reader.ask({ task: 'health' });
  const wanted = { messages: server.first.messages * rooms, failed: 0, repeated: 0 };
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    throw new Error(`${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
}

function report(rows, seconds) {
  const [, middle, end] = rows;
  const growth = kind => end.memory[kind] / middle.memory[kind] - 1;
  const percent = kind => `${(growth(kind) * 100).toFixed(1)} %`;
  const kinds = ['heap', 'arrayBuffers', 'rss'];
  const cells = rows.map(({ minute, counts, lag, memory }) => [
    minute,
    counts.acked,
    ...kinds.map(kind => megabytes(memory[kind])),
    ...['p50', 'p99', 'loop'].map(kind => lag[kind].toFixed(1)),
  ]);
  const last = ['the last half grew by', '', ...kinds.map(percent), '', '', ''];
  const head = ['after minute', 'frames', 'heap MB', 'array buffers MB', 'RSS MB'];
  const verdict = ['heap', 'rss'].every(kind => growth(kind) <= mostGrowth) ? 'held' : 'not held';
  return `### Soak

${rooms} rooms in one process, every application event with state and raw, ${minutes} minutes of their own time at ${speed} times its speed
(${seconds.toFixed(0)} s): ${end.counts.acked} frames sent and as many read, no message missing or twice, no error, no gap. Garbage is collected before
memory is read. Target: neither heap nor RSS grows by more than ${mostGrowth * 100} % in the last half: ${verdict}. The array buffers are
the ids of messages that were delivered, five minutes of them at least and ten at most.

${table([...head, 'lag p50, ms', 'lag p99, ms', 'event loop p99, ms'], [...cells, last])}`;
}
