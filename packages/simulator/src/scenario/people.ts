import type { Init, Messages } from '@livetap/live/schema';
import { exactId, hashText } from '../ids.js';
import { type Badge, fanBadge, gifterBadge, moderatorBadge } from './badges.js';
import { avatar } from './images.js';
import { type Random, seededRandom } from './random.js';
import { firstNames, nameEndings } from './words.js';

/** An invented person: a user with all that messages carry about one. */
export type Person = Init<Messages['User']> & {
  readonly userId: string;
  readonly uniqueId: string;
  readonly nickname: string;
  readonly secUid: string;
};

/** The person behind an @name: always the same one for the same name. */
export function personNamed(uniqueId: string, nickname = uniqueId): Person {
  return person(seededRandom(hashText(uniqueId)), uniqueId, nickname, []);
}

/** The few fields of a user that the display text of a like repeats. */
export function briefly({ userId, nickname, uniqueId, secUid }: Person): Person {
  return { userId, nickname, uniqueId, secUid };
}

/** The people of a room: regulars who talk and give, and newcomers who mostly just look in. */
export interface Crowd {
  /** Somebody who has not been seen before, or now and then a regular who comes back. */
  newcomer(): Person;
  /** Somebody who is there: a regular in most cases. */
  anyone(): Person;
  /** One of the regulars who give gifts; they have more badges than others. */
  gifter(): Person;
  /** The five who gave most, as the viewer count message lists them. */
  top(): readonly Person[];
}

/** How many of the newcomers are remembered and may speak later. */
const remembered = 200;
const topPlaces = 5;

/** Creates the people of a room. */
export function crowd(random: Random, regularCount: number): Crowd {
  const regulars = Array.from({ length: regularCount }, (_, index) =>
    stranger(random, index < regularCount / 4 ? 1.4 : 0.8),
  );
  const recent: Person[] = [];
  const gifters = regulars.slice(0, Math.max(topPlaces, Math.floor(regularCount / 4)));

  return {
    newcomer() {
      if (random.chance(0.2)) return random.pick(regulars);
      const someone = stranger(random, 0.4);
      recent.push(someone);
      if (recent.length > remembered) recent.shift();
      return someone;
    },
    anyone: () => (recent.length > 0 && random.chance(0.3) ? random.pick(recent) : random.pick(regulars)),
    gifter: () => random.pick(gifters),
    top: () => gifters.slice(0, topPlaces),
  };
}

function stranger(random: Random, meanBadges: number): Person {
  const first = random.pick(firstNames);
  const uniqueId = `${first.toLowerCase()}${random.pick(['.', '_', ''])}${random.hex(random.integer(2, 6))}`;
  const nickname = `${first}${random.pick(nameEndings)}`;
  return person(random, uniqueId, nickname, badges(random, meanBadges));
}

/** 0 to 2 badges, about `mean` of them. */
function badges(random: Random, mean: number): Badge[] {
  const found: Badge[] = [];
  if (random.chance(Math.min(1, mean * 0.7))) found.push(gifterBadge(random.integer(1, 30), random));
  if (random.chance(mean * 0.3)) found.push(random.chance(0.1) ? moderatorBadge() : fanBadge(random.integer(1, 25)));
  return found;
}

function person(random: Random, uniqueId: string, nickname: string, badges: readonly Badge[]): Person {
  const userId = exactId(random.integer(1_560_000_000, 1_755_000_000), random.integer(0, 0x3fffffff));
  return {
    userId,
    nickname,
    profilePicture: avatar(random),
    followInfo: { followingCount: String(random.integer(0, 900)), followerCount: String(random.integer(0, 5000)) },
    userHonor: {},
    userAttr: {},
    uniqueId,
    secUid: `MS4wLjABAAAA${random.hex(64)}`,
    badges,
    idStr: userId,
  };
}
