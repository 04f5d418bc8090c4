// How many rooms one core reads: sockets of one process to a lean push server in another one, each a room of its own, near
// the load that a core carries; and how late an event is at half of that.
import { setTimeout as sleep } from 'node:timers/promises';
import { inRotation, start } from '../child.js';
import { median, spread, table } from '../report.js';

const runs = 3;
const framesPerSecond = 5;
/** No room gets a frame twice: a message that comes again is not delivered again. */
const frames = 900;
/** All candidates carry so many rooms. */
const sameLoad = 300;
/** What share of a core a load takes that counts as near saturation. A frame is cheaper at more rooms, so it takes some steps. */
const [leastShare, wantedShare] = [0.85, 0.9];
const mostSteps = 4;
const mostRooms = 5_000;
const probesPerSecond = 100;
const [warmUpS, sameS, nearS, lagS] = [3, 4, 6, 5];

const types = ['WebcastChatMessage', 'WebcastGiftMessage'];
const candidates = {
  'peer, everything': ['peer', 'everything'],
  'livetap, everything': ['livetap', 'everything'],
  'livetap, every application event': ['live-events', 'everything'],
  'peer, chat and gift': ['peer', 'chat+gift'],
  'peer, chat and gift, its type filter': ['peer', 'chat+gift', { types }],
  'livetap, chat and gift': ['livetap', 'chat+gift'],
  'livetap, application events chat and gift, no state': ['live-events', 'chat+gift', { state: false }],
};

const targets = [
  ['everything', 'livetap, everything', 'peer, everything', '≥ 3'],
  ['application events', 'livetap, every application event', 'peer, everything', ''],
  ['chat and gift', 'livetap, chat and gift', 'peer, chat and gift', '≥ 5'],
  ['chat and gift: its type filter', 'livetap, chat and gift', 'peer, chat and gift, its type filter', ''],
  [
    'application events chat and gift, no state',
    'livetap, application events chat and gift, no state',
    'peer, chat and gift',
    '',
  ],
];

/** Lets so many rooms be read for a while, and gives what a frame has cost. */
async function price({ server, reader }, rooms, seconds) {
  await server.ask({ play: { rooms: 0 } });
  await reader.ask({ task: 'connectUntil', value: rooms });
  await server.ask({ play: { rooms, framesPerSecond } });
  await sleep(warmUpS * 1000);
  const mark = async () => ({
    ...(await reader.ask({ task: 'spent' })),
    ...(await server.ask({})),
    at: performance.now(),
  });
  const before = await mark();
  await sleep(seconds * 1000);
  const after = await mark();
  const grown = what => after[what] - before[what];
  const microseconds = grown('cpu') / grown('acked');
  return {
    rooms,
    microseconds,
    core: grown('cpu') / 1000 / grown('at'),
    waited: grown('waited') / grown('at'),
    roomsPerCore: 1e6 / microseconds / framesPerSecond,
    carried: grown('acked') / (grown('played') + grown('held')),
    events: grown('events') / grown('acked'),
  };
}

/** How late events are at so many rooms. */
async function lagAt({ server, reader }, rooms) {
  await server.ask({ play: { rooms, framesPerSecond, probesPerSecond } });
  await sleep(1_000);
  const before = await reader.ask({ task: 'spent' });
  await reader.ask({ task: 'beginLags' });
  const start = performance.now();
  await sleep(lagS * 1000);
  const lag = await reader.ask({ task: 'endLags' });
  const after = await reader.ask({ task: 'spent' });
  return { ...lag, waited: (after.waited - before.waited) / (performance.now() - start) };
}

/** The next load on the way to saturation. */
function roomsFor({ rooms, roomsPerCore }) {
  const wanted = Math.round((roomsPerCore * wantedShare) / 50) * 50;
  return Math.max(rooms, Math.min(mostRooms, wanted));
}

async function measureOne(name) {
  const server = await start('push-server', [String(frames)]);
  const [client, wanted, options = {}] = candidates[name];
  const reader = await start('readers', [client, server.first.url, wanted, JSON.stringify(options)]);
  const both = { server, reader };
  try {
    const same = await price(both, sameLoad, sameS);
    let near = same;
    for (let step = 0; step < mostSteps && near.core < leastShare && near.rooms < mostRooms; step++) {
      near = await price(both, roomsFor(near), nearS);
    }
    // A client that reads nothing is not fast.
    if (near.events < 0.2) throw new Error(`${name}: ${near.events} events a frame`);
    const half = Math.round(near.roomsPerCore / 2);
    return { same, near, half, lag: await lagAt(both, half) };
  } finally {
    await reader.stop();
    await server.stop();
  }
}

const percent = share => `${Math.round(share * 100)} %`;

export async function scale() {
  const names = Object.keys(candidates);
  const found = await inRotation(names, runs, measureOne);
  const of = (name, pick) => found.get(name).map(pick);
  const ratios = (name, base, load) =>
    of(name, one => one[load].roomsPerCore).map((value, run) => value / found.get(base)[run][load].roomsPerCore);
  const rows = names.map(name => {
    const middle = (pick, digits = 0) => median(of(name, pick)).toFixed(digits);
    return [
      name,
      middle(({ near }) => near.rooms),
      percent(median(of(name, ({ near }) => near.core))),
      percent(median(of(name, ({ near }) => near.waited))),
      percent(median(of(name, ({ near }) => near.carried))),
      middle(({ near }) => near.events, 2),
      middle(({ near }) => near.microseconds, 1),
      middle(({ near }) => near.roomsPerCore),
      middle(({ half }) => half),
      ...['p50', 'p99', 'loop'].map(what => middle(({ lag }) => lag[what], 1)),
      percent(median(of(name, ({ lag }) => lag.waited))),
    ];
  });
  const compared = targets.map(([what, ours, peer, target]) => [
    what,
    spread(ratios(ours, peer, 'near')),
    spread(ratios(ours, peer, 'same')),
    target,
  ]);
  const head = [
    'candidate',
    'rooms run',
    'of a core',
    'no core',
    'confirmed',
    'events a frame',
    'µs CPU a frame',
    'rooms a core',
  ];
  const lagHead = ['half of that', 'lag p50, ms', 'lag p99, ms', 'event loop p99, ms', 'no core then'];
  return `### Rooms a core

Sockets of one process to a push server in another one, each a room of its own with ${framesPerSecond} frames a second; median of ${runs}
processes. Targets: the ratios below, and a lag p99 below 25 ms at half of the rooms.

${table([...head, ...lagHead], rows)}

${table(['ratio of rooms a core: the peer', 'each near its own saturation', `both at ${sameLoad} rooms`, 'target'], compared)}`;
}
