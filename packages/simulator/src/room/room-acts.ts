import { SimulatorError } from '../errors.js';
import * as audience from '../messages/audience.js';
import type { Draft } from '../messages/draft.js';
import { gift as giftMessage } from '../messages/gift.js';
import { control } from '../messages/room-life.js';
import { chat } from '../messages/talk.js';
import { findGift } from '../scenario/gifts.js';
import { type Person, personNamed } from '../scenario/people.js';
import type { Broadcast } from './broadcast.js';
import type { SentFrame } from './records.js';
import type { GiftOptions, Someone } from './room.js';
import { RoomLog } from './room-log.js';

const defaultUser = 'ann_tester';

/** What people do in a room, each a frame of its own. */
export abstract class RoomActs extends RoomLog {
  abstract readonly host: Person;
  abstract readonly broadcast: Broadcast;
  abstract followers: number;
  #streaks = 0;

  abstract send(...drafts: Draft[]): SentFrame;
  /** Milliseconds since 1970. */
  protected abstract now(): number;

  say(text: string, user: Someone = defaultUser): SentFrame {
    return this.send(chat(someone(user), text));
  }

  join(user: Someone = defaultUser): SentFrame {
    return this.send(audience.member(someone(user), ++this.broadcast.viewerCount));
  }

  like(count = 15, user: Someone = defaultUser): SentFrame {
    return this.send(audience.like(someone(user), count, this.broadcast.likes + count));
  }

  follow(user: Someone = defaultUser): SentFrame {
    return this.send(audience.follow(someone(user), ++this.followers, this.host.userId));
  }

  share(user: Someone = defaultUser, kind?: audience.ShareKind): SentFrame {
    return this.send(audience.share(someone(user), kind));
  }

  viewers(count: number): SentFrame {
    return this.send(audience.viewers(count, Math.max(count, this.broadcast.totalUsers), []));
  }

  gift(nameOrId: string | number, options: GiftOptions = {}): SentFrame {
    const gift = findGift(nameOrId);
    if (gift === undefined)
      throw new SimulatorError('INVALID_OPTION', `There is no gift ${nameOrId} in giftCatalogue.`);
    const { repeatCount = 1, repeatEnd = gift.type === 1, user = defaultUser } = options;
    const groupId = options.groupId ?? this.#newGroupId();
    const atMs = this.now();
    return this.send(giftMessage({ gift, from: someone(user), to: this.host, repeatCount, repeatEnd, groupId, atMs }));
  }

  giftStreak(nameOrId: string | number, count: number, user: Someone = defaultUser): SentFrame[] {
    if (findGift(nameOrId)?.type !== 1) {
      throw new SimulatorError('INVALID_OPTION', `${nameOrId} is no gift that can be sent as a streak.`);
    }
    const groupId = this.#newGroupId();
    const totals = Array.from({ length: count }, (_, index) => index + 1);
    const steps = totals.map(repeatCount => this.gift(nameOrId, { user, repeatCount, repeatEnd: false, groupId }));
    return [...steps, this.gift(nameOrId, { user, repeatCount: count, repeatEnd: true, groupId })];
  }

  pause(): SentFrame {
    return this.send(control(1));
  }

  resume(): SentFrame {
    return this.send(control(2));
  }

  end(action: 3 | 4 = 3): SentFrame {
    return this.send(control(action));
  }

  #newGroupId(): string {
    // The service uses the time; the count keeps two streaks apart that begin in the same millisecond.
    return String(this.now() + this.#streaks++);
  }
}

function someone(user: Someone): Person {
  return typeof user === 'string' ? personNamed(user) : user;
}
