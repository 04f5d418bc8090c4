import type { ListenerError } from '../../src/sinks/emitter.js';
import { EventCatalog } from '../../src/sinks/event-catalog.js';
import type { AnyEvent } from '../../src/sinks/event-types.js';
import { LiveListenable, type Registration } from '../../src/sinks/live-listenable.js';
import type { SlowReaderError } from '../../src/sinks/slow-reader.js';

export interface Person {
  readonly uniqueId: string;
  readonly roles: readonly ('moderator' | 'follower')[];
}

interface Happening {
  readonly at: number;
  readonly isHistory: boolean;
}

export interface Chat extends Happening {
  readonly type: 'chat';
  readonly user: Person;
  readonly comment: string;
}

export interface Gift extends Happening {
  readonly type: 'gift';
  readonly user: Person;
  readonly diamonds: number;
}

export interface GiftProgress extends Happening {
  readonly type: 'giftProgress';
  readonly user: Person;
  readonly diamonds: number;
}

export interface Like extends Happening {
  readonly type: 'like';
  readonly user: Person;
  readonly likeCount: number;
}

export interface Member extends Happening {
  readonly type: 'member';
  readonly user: Person;
}

/** An event that nobody did. */
export interface Viewers extends Happening {
  readonly type: 'viewers';
  readonly viewerCount: number;
}

/** The events of a room as an application sees them, in small. */
export interface TestEvents {
  /** A comment in the chat. */
  readonly chat: Chat;
  /** A gift with its totals, once it is complete. */
  readonly gift: Gift;
  /** A gift that grows. */
  readonly giftProgress: GiftProgress;
  /** Likes of one viewer. */
  readonly like: Like;
  /** A viewer joined. */
  readonly member: Member;
  /** How many watch. */
  readonly viewers: Viewers;
}

export interface TestNotices {
  /** The room is entered. */
  readonly connected: () => void;
  /** The connection is closed. */
  readonly disconnected: (code: number, reason: string) => void;
  /** Nothing tells it: Node listens to it with `once`. */
  readonly error: (error: Error) => void;
}

export const testCatalog = new EventCatalog<TestEvents, TestNotices>(
  { chat: 'roles', gift: 'roles', giftProgress: 'roles', like: 'roles', member: 'roles', viewers: 'none' },
  ['moderator', 'follower'],
  { connected: true, disconnected: true, error: true },
);

/** A room whose events are made by hand. */
export class TestRoom extends LiveListenable<TestEvents, TestNotices> {
  readonly failures: (ListenerError | SlowReaderError)[] = [];
  readonly registrations: Registration[] = [];
  /** Called with each failure. */
  onFailure: () => void = () => {};

  constructor() {
    super(testCatalog);
  }

  emit(...events: readonly AnyEvent<TestEvents>[]): void {
    for (const event of events) this.emitEvent(event);
  }

  /** Writes a comment, at a moment in milliseconds. */
  say(comment: string, at = 0): void {
    this.emitEvent(chat(comment, { at }));
  }

  tell(...notice: ['connected'] | ['disconnected', number, string]): boolean {
    return notice[0] === 'connected' ? this.notify('connected') : this.notify(notice[0], notice[1], notice[2]);
  }

  wanted(): string[] {
    return testCatalog.types.filter(type => this.wants(type));
  }

  get version(): number {
    return this.wantsVersion;
  }

  pass(at: number): void {
    this.timePassed(at);
  }

  end(error?: Error): void {
    this.endEvents(error);
  }

  begin(): void {
    this.beginEvents();
  }

  protected override readerFailed(error: ListenerError | SlowReaderError): void {
    this.failures.push(error);
    this.onFailure();
  }

  protected override register(registration: Registration): void {
    super.register(registration);
    this.registrations.push(registration);
  }
}

export const mara: Person = { uniqueId: 'Mara', roles: ['moderator', 'follower'] };
export const tom: Person = { uniqueId: 'tom', roles: [] };

const plain = { at: 0, isHistory: false, user: tom } as const;

export function chat(comment: string, fields: Partial<Chat> = {}): Chat {
  return { ...plain, type: 'chat', comment, ...fields };
}

export function gift(diamonds: number, fields: Partial<Gift> = {}): Gift {
  return { ...plain, type: 'gift', diamonds, ...fields };
}

export function like(likeCount: number, fields: Partial<Like> = {}): Like {
  return { ...plain, type: 'like', likeCount, ...fields };
}

export function member(fields: Partial<Member> = {}): Member {
  return { ...plain, type: 'member', ...fields };
}

export function viewers(viewerCount: number, at = 0): Viewers {
  return { type: 'viewers', at, isHistory: false, viewerCount };
}
