import { exactId } from '../ids.js';
import { follow, like, member, share, viewers } from '../messages/audience.js';
import { type Battle, battleChange, battleScore, linkChange, linkLayer } from '../messages/battle.js';
import type { Draft, Header } from '../messages/draft.js';
import { type GiftStep, gift } from '../messages/gift.js';
import * as roomLife from '../messages/room-life.js';
import { caption, chat } from '../messages/talk.js';
import { type Crowd, crowd, type Person } from './people.js';
import type { Random } from './random.js';
import type { RoomClass, Sort } from './rates.js';
import { captions, comments } from './words.js';

/** Likes of the room grow much faster than the like messages say: about 8 % of them are ever sent. */
const likesPerLikeSent = 12;
const mostLikesPerMessage = 15;

/** The state of an invented room: who is there, how many watch, what the counters show, whether a battle runs. */
export class World {
  readonly host: Person;
  readonly people: Crowd;
  battle: Battle | undefined;

  readonly #random: Random;
  readonly #class: RoomClass;
  #viewers: number;
  #totalUsers: number;
  #likes: number;
  #followers: number;
  #shares = 0;
  #tickets = 0;
  #lastGiftId = 0;

  constructor(random: Random, host: Person, roomClass: RoomClass) {
    this.#random = random;
    this.#class = roomClass;
    this.host = host;
    this.people = crowd(random, roomClass.regulars);
    this.#viewers = roomClass.viewers;
    this.#totalUsers = roomClass.viewers * 6;
    this.#likes = roomClass.viewers * 40;
    this.#followers = random.integer(2000, 90_000);
  }

  /** A message of the given sort. Gifts are not made here: they come as streaks, see {@link World.giveGift}. */
  message(sort: Exclude<Sort, 'gift'>, header: Header): Draft {
    const random = this.#random;
    switch (sort) {
      case 'member':
        this.#totalUsers++;
        return member(this.people.newcomer(), this.#viewers);
      case 'chat': {
        const { text, language } = random.pick(comments);
        return chat(this.people.anyone(), text, language);
      }
      case 'caption':
        return caption(random.pick(captions), header.createTimeMs);
      case 'follow':
        return follow(this.people.anyone(), ++this.#followers, this.host.userId);
      case 'share':
        return this.#share();
      case 'giftPanel':
        return roomLife.giftPanelUpdate(header.roomId, header.createTimeMs);
      case 'fanTickets':
        this.#tickets += random.integer(1, 40);
        return roomLife.fanTickets(this.host, this.#tickets);
      case 'linkMic':
        this.#tickets += random.integer(0, 9);
        return roomLife.linkMic(this.host, this.#tickets);
      case 'goal':
        return roomLife.goalUpdate([...this.people.top(), this.people.gifter()], random.integer(1, 4999));
      case 'rank':
        return roomLife.rankUpdate(random.integer(1000, 500_000));
      case 'unknown':
        return roomLife.unknown(random.pick(roomLife.unknownMethods), header);
      case 'undecodable':
        return roomLife.undecodable();
      default:
        return this.#duringBattle(sort, header);
    }
  }

  /** Likes of somebody. The total belongs to one of two counters, so it can go back. */
  likes(): Draft {
    const random = this.#random;
    const count = random.chance(0.6) ? mostLikesPerMessage : random.integer(1, mostLikesPerMessage - 1);
    this.#likes += count * likesPerLikeSent;
    const total = random.chance(this.#class.otherCounter) ? Math.floor(this.#likes * 0.64) : this.#likes;
    return like(this.people.anyone(), count, total);
  }

  /** The viewer count, which wanders up and down. */
  viewerCount(): Draft {
    const step = Math.ceil(this.#viewers / 50);
    this.#viewers = Math.max(1, this.#viewers + this.#random.integer(-step, step));
    return viewers(this.#viewers, this.#totalUsers, this.people.top());
  }

  /** One message of a gift. Its price counts for the host while a battle runs. @param added gifts since the last one */
  giveGift(step: GiftStep, added: number): Draft {
    this.#lastGiftId = step.gift.id;
    if (this.battle !== undefined) addScore(this.battle, 0, step.from, added * step.gift.diamondCount);
    return gift(step);
  }

  /** Begins a battle against another invented host. */
  openBattle(rival: Person, startMs: number, lengthS: number, roomId: string): Draft {
    const seconds = startMs / 1000;
    const id = () => exactId(seconds, this.#random.integer(0, 0x3fffffff));
    this.battle = {
      battleId: id(),
      channelId: id(),
      startMs,
      durationS: lengthS,
      sides: [
        { host: this.host, roomId, score: 0, armies: [] },
        { host: rival, roomId: id(), score: 0, armies: [] },
      ],
    };
    return battleChange(this.battle, 'opened');
  }

  /** Ends the battle that runs; undefined when none does. */
  finishBattle(): Draft | undefined {
    const battle = this.battle;
    this.battle = undefined;
    return battle === undefined ? undefined : battleChange(battle, 'finished');
  }

  #share(): Draft {
    const someone = this.people.anyone();
    if (this.#random.chance(0.15)) return share(someone, this.#random.chance(0.7) ? 'broughtFive' : 'broughtTen');
    return share(someone, 'shared', ++this.#shares);
  }

  #duringBattle(sort: 'armies' | 'linkLayer' | 'link', header: Header): Draft {
    const battle = this.battle;
    // The rates of these sorts are zero without a battle.
    if (battle === undefined) return roomLife.rankUpdate(0);
    if (sort === 'linkLayer') return linkLayer(battle);
    if (sort === 'link') {
      const guests = Array.from({ length: this.#random.integer(4, 8) }, () => this.people.gifter());
      return linkChange(battle, guests, header.createTimeMs);
    }
    const supporter = this.people.gifter();
    addScore(battle, 1, supporter, this.#random.integer(1, 300));
    return battleScore(battle, supporter, this.#lastGiftId, header.createTimeMs);
  }
}

function addScore(battle: Battle, sideIndex: 0 | 1, person: Person, score: number): void {
  const side = battle.sides[sideIndex];
  side.score += score;
  const known = side.armies.find(army => army.person.userId === person.userId);
  if (known === undefined) side.armies.push({ person, score });
  else known.score += score;
}
