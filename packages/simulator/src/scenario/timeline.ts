import type { Draft, Header } from '../messages/draft.js';
import { personNamed } from './people.js';
import type { Random } from './random.js';
import type { Rates, RoomClass, Sort } from './rates.js';
import { chooseGift, messagesPerGift, planGift } from './streak.js';
import type { World } from './world.js';

/** Something that happens in a room: when, counted from the start, and the message it causes. */
export interface Happening {
  readonly atMs: number;
  readonly draft: (header: Header) => Draft;
}

/** Beat of the viewer count message. */
const viewerCountEveryMs = 2000;
/** Likes are held back so that they come about once a second at most. */
const likesNotCloserMs = 950;

interface Entry {
  readonly atMs: number;
  readonly run: (atMs: number) => Happening['draft'] | undefined;
}

/** Everything that happens in a room in order of time, without end. */
export function* timeline(world: World, roomClass: RoomClass, random: Random): Generator<Happening> {
  const agenda: Entry[] = [];
  const plan = (atMs: number, run: Entry['run']): void => {
    const later = agenda.findIndex(entry => entry.atMs > atMs);
    agenda.splice(later === -1 ? agenda.length : later, 0, { atMs, run });
  };

  planViewerCounts(world, plan);
  planLikes(world, roomClass, random, plan);
  if (roomClass.battles !== undefined) planBattles(world, roomClass.battles, plan);

  let chanceAtMs = 0;
  for (;;) {
    const rates = world.battle === undefined ? roomClass.calm : roomClass.battle;
    const gap = random.exponential(1000 / ratePerSecond(rates));
    const sort = chooseSort(rates, random);
    for (const entry of takeUpTo(agenda, chanceAtMs + gap)) {
      const draft = entry.run(entry.atMs);
      if (draft !== undefined) yield { atMs: entry.atMs, draft };
    }
    chanceAtMs += gap;
    if (sort === 'gift') planGiftMessages(world, chanceAtMs, random, plan);
    else yield { atMs: chanceAtMs, draft: header => world.message(sort, header) };
  }
}

type Plan = (atMs: number, run: Entry['run']) => void;

function planViewerCounts(world: World, plan: Plan): void {
  const run = (atMs: number) => {
    plan(atMs + viewerCountEveryMs, run);
    return () => world.viewerCount();
  };
  plan(viewerCountEveryMs / 4, run);
}

function planLikes(world: World, { likeEveryMs }: RoomClass, random: Random, plan: Plan): void {
  const gap = () => likesNotCloserMs + random.exponential(likeEveryMs - likesNotCloserMs);
  const run = (atMs: number) => {
    plan(atMs + gap(), run);
    return () => world.likes();
  };
  plan(gap(), run);
}

function planBattles(world: World, { lengthS, pauseS }: NonNullable<RoomClass['battles']>, plan: Plan): void {
  let rivals = 0;
  const open = (atMs: number) => {
    plan(atMs + lengthS * 1000, finish);
    const rival = personNamed(`rival_${++rivals}`, `Rival ${rivals}`);
    return (header: Header) => world.openBattle(rival, header.createTimeMs, lengthS, header.roomId);
  };
  const finish = (atMs: number) => {
    plan(atMs + pauseS * 1000, open);
    return (): Draft => world.finishBattle() ?? world.viewerCount();
  };
  plan(pauseS * 1000, open);
}

/** Plans all messages of one act of giving; the first one is due at once. */
function planGiftMessages(world: World, startMs: number, random: Random, plan: Plan): void {
  const gift = chooseGift(random);
  const from = world.people.gifter();
  let groupId: string | undefined;
  let atMs = startMs;
  let counted = 0;
  for (const { afterMs, repeatCount, repeatEnd } of planGift(gift, random)) {
    atMs += afterMs;
    plan(atMs, () => header => {
      groupId ??= String(Math.round(header.createTimeMs));
      const added = repeatCount - counted;
      counted = repeatCount;
      const step = { gift, from, to: world.host, repeatCount, repeatEnd, groupId, atMs: header.createTimeMs };
      return world.giveGift(step, added);
    });
  }
}

/** Removes the entries that are due from the agenda as they are asked for, also those that come in meanwhile. */
function* takeUpTo(agenda: Entry[], limitMs: number): Generator<Entry> {
  for (let first = agenda[0]; first !== undefined && first.atMs <= limitMs; first = agenda[0]) {
    agenda.shift();
    yield first;
  }
}

/** How often something happens at random: a gift counts once, however many messages it causes. */
function weight(rates: Rates, sort: Sort): number {
  return sort === 'gift' ? rates.gift / messagesPerGift : rates[sort];
}

function sorts(rates: Rates): Sort[] {
  return Object.keys(rates) as Sort[];
}

function ratePerSecond(rates: Rates): number {
  return sorts(rates).reduce((sum, sort) => sum + weight(rates, sort), 0);
}

function chooseSort(rates: Rates, random: Random): Sort {
  let left = random.next() * ratePerSecond(rates);
  for (const sort of sorts(rates)) {
    left -= weight(rates, sort);
    if (left < 0) return sort;
  }
  return 'member';
}
