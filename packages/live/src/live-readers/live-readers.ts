import { type HeaderFields, type LiveHead, sentAt } from '../events/live/base.js';
import type { LiveEvent, LiveEventType } from '../events/live/event-map.js';
import { attachMessage, attachRaw, type ReadRaw } from '../events/live/raw.js';
import { type AnyLiveRule, derivationsOf, liveRules } from '../events/live/rules.js';
import { unknownEvent } from '../events/live/unknown.js';
import { decodeLiveGiftPart, decodeLiveLikePart } from '../gen/projections.js';
import { decodeMessage, MessageParser } from '../messages/decode.js';
import { knownMethod, type MethodName } from '../messages/methods.js';
import type { Arrival, ArrivedMessage, MessageReader, MessageReaders } from '../messages/reader.js';
import { describeUnknown } from '../messages/unknown-message.js';
import { machineClock } from '../platform/clock.js';
import { foldedEvent } from '../state/folded-event.js';
import type { GiftClosedBy } from '../state/gift-facts.js';
import { type RoomPart, type RoomSnapshot, RoomState } from '../state/room-state.js';
import { keepBytes } from '../wire/kept-bytes.js';
import type { Decoder } from '../wire/read.js';
import { DueTimer } from './due-timer.js';
import { GiftDesk } from './gift-desk.js';
import { LikeDesk } from './like-desk.js';
import type { LiveReadersOptions, SavedLiveRoom } from './options.js';
import { isOfBattle, RoomNotes } from './room-notes.js';

/** The events that the state of a room is folded from. */
const stateTypes: ReadonlySet<LiveEventType> = new Set([
  'chat',
  'member',
  'social',
  'like',
  'gift',
  'giftProgress',
  'roomUserSeq',
  'battle',
  'battleArmies',
  'goal',
]);

/** What is done with a decoded message. @param attach gives an object the `raw` of the message */
type Take<M> = (message: M, head: LiveHead, arrived: ArrivedMessage, arrival: Arrival, attach: Attach) => void;
type Attach = (target: object) => void;

/**
 * Gives the events of the application level: flat, versioned, gifts exactly once. Decodes only what the events read; the rest is
 * decoded when `raw` is asked for. Messages that nobody wants are not decoded, but for what the state of the room is
 * folded from, and control messages, which say that the stream has ended.
 *
 * One object for a room, through all its connections: so gifts that go on after a reconnect stay in one piece.
 */
export class LiveEventReaders implements MessageReaders {
  readonly #options: LiveReadersOptions;
  readonly #keepsRaw: boolean;
  readonly #state: RoomState | undefined;
  /** What has changed and was not told yet. */
  readonly #changed = new Set<RoomPart>();
  /** Made with the first gift. */
  #gifts: GiftDesk | undefined;
  /** Made with the first like. */
  #likes: LikeDesk | undefined;
  readonly #notes: RoomNotes;
  readonly #timer: DueTimer;
  #nameless = 0;
  /** When the first message came: the state counts no comment that is older. */
  #beganAt: number | undefined;

  /**
   * @throws InvalidOptionError when an option is out of its range, or `saved` is of another room or version, or damaged
   */
  constructor(options: LiveReadersOptions) {
    this.#options = options;
    const { state = {}, saved, raw = true, now = Date.now, after = machineClock.after } = options;
    this.#keepsRaw = raw;
    this.#state = state === false ? undefined : new RoomState(state, saved?.state);
    this.#notes = new RoomNotes(saved?.polls);
    // What was given may be wrong, and then it is said at once.
    if (saved !== undefined || options.gifts !== undefined) this.#giftDesk();
    if (saved !== undefined || options.likes !== undefined) this.#likeDesk();
    const thenTold = (action: () => void) => () => {
      action();
      this.tellState();
    };
    this.#timer = new DueTimer(this, now, (delayMs, action) => after(delayMs, thenTold(action)));
    // What was in flight when it was saved may never be heard of again.
    if (saved === undefined) return;
    this.#timer.arm();
    // What was said between then and now was not counted, and is not delivered twice.
    this.#beganAt = 0;
  }

  get version(): number {
    return this.#options.version();
  }

  /** What is true of the room now; undefined where no state is folded. The same object until something changes. */
  get state(): RoomSnapshot | undefined {
    return this.#state?.snapshot();
  }

  /** When the next streak or burst will be finished by silence, in milliseconds of the clock of the messages. */
  get dueAt(): number | undefined {
    const gifts = this.#gifts?.dueAt ?? Number.POSITIVE_INFINITY;
    const due = Math.min(gifts, this.#likes?.dueAt ?? Number.POSITIVE_INFINITY);
    return due === Number.POSITIVE_INFINITY ? undefined : due;
  }

  of(method: string): MessageReader | undefined {
    const known = knownMethod(method);
    if (known === 'WebcastGiftMessage') return this.#giftReader();
    if (known === 'WebcastLikeMessage') return this.#likeReader();
    const rule = known === undefined ? undefined : liveRules[known];
    if (known === undefined || rule === undefined) return this.#unknownReader(method, known);
    return this.#ruleReader(known, rule);
  }

  /** Finishes streaks and bursts that were silent for long enough. A timer does it as well. @param now by the clock of the messages */
  tick(now: number): void {
    this.#gifts?.tick(now);
    if (this.#options.wants('likeBurst')) this.#likes?.tick(now);
  }

  /**
   * Makes everything in flight final and stops: the stream has ended, or the room is left for good. Not for a connection that
   * will be back soon.
   *
   * @param reason what the gifts say closed them @defaultValue `disconnect`
   * @param now by the clock of the messages @defaultValue as long after the last message as has passed since
   */
  close(reason: GiftClosedBy = 'disconnect', now = this.#timer.time): void {
    this.#finish(reason, now);
    this.tellState();
    this.stop();
  }

  /**
   * Tells what of the state has changed since it was told last, if anything. For the end of a batch: what changes between
   * batches, by time or at the end, is told by itself.
   */
  tellState(): void {
    const state = this.#state;
    if (this.#changed.size === 0 || state === undefined) return;
    const parts = [...this.#changed];
    this.#changed.clear();
    this.#options.onState?.({
      parts,
      get snapshot() {
        return state.snapshot();
      },
    });
  }

  /** Stops the timer; what is in flight stays so, to be saved. */
  stop(): void {
    this.#timer.stop();
  }

  /** All that is known of the room as plain JSON, to go on from in another process. */
  save(): SavedLiveRoom {
    const [gifts, likes] = [this.#giftDesk().save(), this.#likeDesk().save()];
    return { version: 1, gifts, likes, polls: this.#notes.savePolls(), state: this.#state?.save() };
  }

  #giftDesk(): GiftDesk {
    const onLate = () => {
      this.#timer.arm();
      this.tellState();
    };
    this.#gifts ??= new GiftDesk(this.#options, event => this.#raise(event), onLate);
    return this.#gifts;
  }

  #likeDesk(): LikeDesk {
    this.#likes ??= new LikeDesk(this.#options, event => this.#raise(event));
    return this.#likes;
  }

  #giftReader(): MessageReader | undefined {
    if (!this.#isNeeded('gift') && !this.#isNeeded('giftProgress')) return undefined;
    return this.#reader('WebcastGiftMessage', decodeLiveGiftPart, false, (gift, head, { msgId }, arrival, attach) => {
      this.#timer.turn(arrival.receivedAt);
      this.#giftDesk().take(gift, msgId, head, arrival.receivedAt, attach);
      this.#timer.arm();
    });
  }

  #likeReader(): MessageReader | undefined {
    if (!this.#isNeeded('like') && !this.#isNeeded('likeBurst')) return undefined;
    const wantsBursts = this.#options.wants('likeBurst');
    return this.#reader('WebcastLikeMessage', decodeLiveLikePart, false, (like, head, _, { receivedAt }, attach) => {
      if (wantsBursts) this.#timer.turn(receivedAt);
      this.#likeDesk().take(like, head, receivedAt, attach);
      if (wantsBursts) this.#timer.arm();
    });
  }

  #ruleReader(method: MethodName, rule: AnyLiveRule): MessageReader | undefined {
    const { wants, emit, onStreamEnd } = this.#options;
    const { decode, isWhole, type } = rule;
    const isControl = type === 'control';
    const isWanted = wants(type);
    const wanted = derivationsOf(rule).filter(({ name }) => isControl || wants(name));
    const needsNotes = isOfBattle(rule) && (wants('battle') || wants('battleArmies'));
    if (!this.#isNeeded(type) && wanted.length === 0 && !needsNotes) return undefined;
    const makeEvent = this.#notes.eventMaker(rule);
    return this.#reader(method, decode, isWhole, (message, head, _, { receivedAt }, attach) => {
      const event = makeEvent(message, head);
      this.#fold(event);
      if (isWanted) {
        attach(event);
        emit(event);
      }
      for (const { name, derive } of wanted) {
        const another = derive(event);
        if (another === undefined) continue;
        if (name === 'streamEnd') this.#finish('disconnect', receivedAt);
        if (!isControl || wants(name)) {
          attach(another);
          emit(another);
        }
        if (name === 'streamEnd') onStreamEnd();
      }
    });
  }

  /** Every method that no event is made of. */
  #unknownReader(method: string, known: MethodName | undefined): MessageReader | undefined {
    const { wants, emit } = this.#options;
    if (!wants('unknown')) return undefined;
    return {
      take: (arrived, arrival) => {
        const { msgId, payload } = arrived;
        const event = unknownEvent(method, payload, known !== undefined, this.#head(method, undefined, msgId, arrival));
        if (this.#keepsRaw)
          attachRaw(event, keepBytes(arrived), bytes => describeUnknown({ method, msgId, payload: bytes }));
        emit(event);
      },
    };
  }

  #reader<M extends { readonly common: HeaderFields | undefined }>(
    method: MethodName,
    decode: Decoder<M>,
    isWhole: boolean,
    take: Take<M>,
  ): MessageReader {
    const parser = new MessageParser(method, decode);
    const read: ReadRaw = bytes => decodeMessage(method, bytes);
    const reader: MessageReader<M> = {
      body: {
        decode: (payload, limits) => parser.decode(payload, limits),
        deliver: (message, arrived, arrival) => {
          const text = parser.takeText();
          const head = this.#head(method, message.common, arrived.msgId, arrival);
          this.#beganAt ??= arrival.receivedAt;
          take(message, head, arrived, arrival, target => {
            if (!this.#keepsRaw) return;
            if (isWhole) attachMessage(target, message);
            else attachRaw(target, keepBytes(arrived, text), read);
          });
        },
      },
    };
    // What a reader decodes is given to nobody but itself.
    return reader as unknown as MessageReader;
  }

  #head(method: string, common: HeaderFields | undefined, msgId: string, { receivedAt, isHistory }: Arrival): LiveHead {
    const sent = sentAt(common);
    return {
      // Not an id for good, but the best there is.
      id: msgId === '0' ? `${method}@${receivedAt}.${++this.#nameless}` : msgId,
      at: sent ?? receivedAt,
      roomId: this.#options.roomId,
      isHistory,
      lagMs: sent === undefined ? undefined : receivedAt - sent,
    };
  }

  /** Whether the messages that raise an event are to be decoded. */
  #isNeeded(type: LiveEventType): boolean {
    return type === 'control' || (this.#state !== undefined && stateTypes.has(type)) || this.#options.wants(type);
  }

  #raise(event: LiveEvent): void {
    this.#fold(event);
    if (this.#options.wants(event.type)) this.#options.emit(event);
  }

  #fold(event: LiveEvent): void {
    if (this.#state === undefined) return;
    if (event.type === 'chat' && event.isHistory && event.at < (this.#beganAt ?? 0)) return;
    const folded = foldedEvent(event);
    if (folded === undefined) return;
    const parts = this.#state.apply(folded);
    if (parts.length > 0 && this.#options.wantsState?.()) for (const part of parts) this.#changed.add(part);
  }

  #finish(reason: GiftClosedBy, now: number): void {
    this.#gifts?.close(reason, now);
    this.#likes?.close(now);
  }
}
