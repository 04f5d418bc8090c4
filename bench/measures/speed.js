// CPU per message from the frame to the listener. Every candidate has a process of its own; all are alive, one is driven at a
// time, in rotated order; ratios are taken within a round, and their medians are what counts. Garbage collection is never
// forced: that throws away optimised code and measures something else.
import { start } from '../child.js';
import { corpus } from '../corpus.js';
import { median, spread, table } from '../report.js';

const sliceMs = 400;

const candidates = {
  peer: { run: ['peer', 'all'], label: 'peer, everything, one frame at a time' },
  peerInFlight: { run: ['peer', 'allInFlight'], label: 'peer, everything, 16 frames in flight' },
  ours: { run: ['livetap', 'all'], label: 'livetap, everything' },
  peerSome: { run: ['peer', 'chatAndGift'], label: 'peer, chat and gift' },
  peerFiltered: { run: ['peer', 'chatAndGiftFiltered'], label: 'peer, chat and gift, its type filter' },
  events: { run: ['live-events', 'all'], label: 'livetap, every application event' },
  eventsStateless: { run: ['live-events', 'allStateless'], label: 'livetap, the same without room state' },
  oursSome: { run: ['livetap', 'chatAndGift'], label: 'livetap, chat and gift' },
  eventsSome: {
    run: ['live-events', 'chatAndGiftStateless'],
    label: 'livetap, application events chat and gift, no state',
  },
  floor: { run: ['floor', 'walk'], label: 'floor: reused inflate and a tag walk' },
  floorUnchecked: { run: ['floor', 'walkUnchecked'], label: 'the same without a checksum' },
};

/** What is to be reached, on the room corpus: cost of `of` divided by cost of `by`. */
const goals = [
  { what: 'everything: the peer, one frame at a time', of: 'peer', by: 'ours', least: 6 },
  { what: 'everything: the peer at its best', of: 'peerInFlight', by: 'ours', least: 3.5 },
  { what: 'chat and gift: the peer', of: 'peerSome', by: 'oursSome', least: 12 },
  { what: 'chat and gift: the peer with its type filter', of: 'peerFiltered', by: 'oursSome', least: 8 },
  { what: 'everything: distance to the floor', of: 'ours', by: 'floor', most: 2.75 },
  { what: 'application events: the peer, one frame at a time', of: 'peer', by: 'events', least: 8 },
  { what: 'application events: distance to the floor', of: 'events', by: 'floor', most: 2 },
  { what: 'chat and gift: distance to the floor', of: 'oursSome', by: 'floor', most: 1.25 },
];

/** A candidate in its process, warmed up, and how many passes over the frames fill a slice. */
async function warm({ run, label }, kind) {
  const child = await start('speed', [...run, kind]);
  for (let i = 0; i < 3; i++) await child.ask({ passes: 2 });
  const { wallMs, delivered } = await child.ask({ passes: 2 });
  if (delivered === 0) throw new Error(`${label}: nothing was delivered`);
  return { label, child, delivered, passes: Math.max(1, Math.round(sliceMs / (wallMs / 2))), cpu: [], wall: [] };
}

async function measureKind(kind, rounds) {
  const { frames, messages, wire, inflated } = corpus(kind);
  const running = {};
  for (const [key, candidate] of Object.entries(candidates)) running[key] = await warm(candidate, kind);
  const all = Object.values(running);
  if (new Set([running.peerSome, running.peerFiltered, running.oursSome].map(one => one.delivered)).size > 1)
    throw new Error('not all candidates delivered the same chats and gifts');
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < all.length; i++) {
      const one = all[(i + round) % all.length];
      const { cpuUs, wallMs, messages: count } = await one.child.ask({ passes: one.passes });
      one.cpu.push(cpuUs / count);
      one.wall.push(wallMs / count);
    }
  }
  for (const { child } of all) await child.stop();

  const ratios = (of, by) => running[of].cpu.map((value, round) => value / running[by].cpu[round]);
  const rows = Object.entries(running).map(([key, { label, cpu, wall, delivered }]) => {
    const perSecond = 1000 / median(wall);
    return [
      label,
      median(cpu).toFixed(2),
      Math.round(perSecond),
      Math.round((perSecond * inflated) / messages / 1e6),
      spread(ratios('peer', key)),
      median(ratios(key, 'floor')).toFixed(2),
      key.startsWith('floor') ? '' : delivered,
    ];
  });
  const reached = goals.map(({ what, of, by, least, most }) => {
    const found = ratios(of, by);
    const target = least === undefined ? `≤ ${most}` : `≥ ${least}`;
    return [what, spread(found), ...(kind === 'room' ? [target] : [])];
  });
  const per = bytes => Math.round(bytes / frames.length);
  const head = ['candidate', 'µs CPU a message', 'messages/s', 'MB/s inflated', '× peer', '× floor', 'events a pass'];
  return `### Speed, ${kind}

${frames.length} frames, ${messages} messages (${(messages / frames.length).toFixed(2)} a frame), ${per(wire)} B a frame on the wire, ${per(inflated)} B inflated; ${rounds} rounds

${table(head, rows)}

${table(['ratio of CPU per message', 'median [range]', ...(kind === 'room' ? ['target'] : [])], reached)}`;
}

/** @param {{ rounds: number, kinds: readonly string[] }} options */
export async function speed({ rounds, kinds }) {
  const parts = [];
  for (const kind of kinds) parts.push(await measureKind(kind, rounds));
  return parts.join('\n\n');
}
