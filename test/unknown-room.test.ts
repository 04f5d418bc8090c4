import {
  type FrameSource,
  type Gap,
  type LiveEvent,
  SourceBudgets,
  TikTokLive,
  type TikTokLiveOptions,
} from '@livetap/live';
import { encode } from '@livetap/live/schema';
import { type Simulator, startSimulator } from '@livetap/simulator';
import { expect, onTestFinished, test, vi } from 'vitest';

type Sent = ReturnType<ReturnType<Simulator['addRoom']>['say']>;

type FakeMessages = NonNullable<Parameters<typeof encode<'ProtoMessageFetchResult'>>[1]['messages']>;

/** A source that passes on what it is given, and is gone for good once it was lost. */
function relay() {
  let end: (code: number) => void = () => {};
  let give: (sent: Sent) => void = () => {};
  let opened = 0;
  const source: FrameSource = {
    name: 'relay',
    capabilities: { isDialogue: false },
    async open() {
      opened += 1;
      if (opened > 1) throw new Error('gone');
      const closed = new Promise<{ code: number; reason: string }>(resolve => {
        end = code => resolve({ code, reason: '' });
      });
      const close = () => {
        end(1000);
        return closed;
      };
      return {
        closed,
        close,
        capabilities: source.capabilities,
        send: () => {},
        read: onFrame => {
          const batch = (messages: FakeMessages) => {
            const bytes = encode('ProtoMessageFetchResult', { messages });
            onFrame({ kind: 'batch', bytes, receivedAt: Date.now() });
          };
          give = ({ messages }) =>
            batch(messages.map(({ method, payload, msgId }) => ({ type: method, payload, msgId })));
          // Whatever comes says that the room is entered.
          batch([]);
        },
      };
    },
  };
  return { source, pass: (sent: Sent) => give(sent), lose: () => end(1006) };
}

/** A streamer, and a program whose requests are counted. */
async function stage(options: Partial<TikTokLiveOptions>) {
  const simulator = await startSimulator();
  onTestFinished(() => simulator.close());
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const network = { requests: 0 };
  const open = (further: Partial<TikTokLiveOptions> = {}) => {
    const live = new TikTokLive({
      ...{ uniqueId: 'ann', endpoints: simulator.endpoints, budgets: new SourceBudgets() },
      gifts: false,
      fetch: (...request) => {
        network.requests += 1;
        return fetch(...request);
      },
      ...options,
      ...further,
    });
    onTestFinished(() => live.disconnect());
    const events: LiveEvent[] = [];
    const gaps: Gap[] = [];
    const errors: Error[] = [];
    live
      .on('event', event => events.push(event))
      .on('gap', gap => gaps.push(gap))
      .on('error', error => errors.push(error));
    const comments = () => events.flatMap(event => (event.type === 'chat' ? [event.comment] : []));
    const heard = (text: string) => vi.waitFor(() => expect(comments()).toContain(text), { timeout: 10_000 });
    const by = (name: string) =>
      vi.waitFor(() => expect([live.connected, live.status.source]).toEqual([true, name]), { timeout: 10_000 });
    return { live, events, gaps, errors, comments, heard, by };
  };
  return { room, network, open };
}

const streak = { user: 'cid', groupId: '1763812800000' };

test('what a source began goes on by another way in one piece', async () => {
  const { source, pass, lose } = relay();
  const { room, network, open } = await stage({ source });
  const { live, events, gaps, errors, comments, heard, by } = open();
  await live.connect();
  expect([live.status.source, live.roomId, errors, network.requests]).toEqual(['relay', '0', [], 0]);
  pass(room.say('one'));
  pass(room.gift('Firefly', { ...streak, repeatCount: 2, repeatEnd: false }));
  await heard('one');
  lose();
  await by('direct');
  room.gift('Firefly', { ...streak, repeatCount: 5, repeatEnd: true });
  room.say('two');
  await heard('two');
  expect(comments()).toEqual(['one', 'two']);
  expect(live.roomId).toBe(room.roomId);
  expect(events.at(-1)?.roomId).toBe(room.roomId);
  const gifts = events.filter(({ type }) => type === 'gift' || type === 'giftProgress');
  expect(gifts).toMatchObject([
    { type: 'giftProgress' },
    { type: 'giftProgress' },
    { repeatCount: 5, closedBy: 'end' },
  ]);
  expect(new Set(gifts.map(event => 'giftKey' in event && event.giftKey)).size).toBe(1);
  expect(live.state?.totals).toMatchObject({ comments: 2, diamonds: 5 });
  expect(gaps).toMatchObject([{ reason: expect.stringContaining('code 1006') }]);
});

test('a restart tells its gap, whichever of the two runs knew which room it was', async () => {
  let text: string | undefined;
  const resume = {
    read: async () => text,
    write: async (written: string) => {
      text = written;
    },
  };
  const { room, open } = await stage({ resume });
  for (const [index, isUnknown] of [true, false, true].entries()) {
    const { source, pass } = relay();
    const { live, gaps, heard } = open(isUnknown ? { source } : {});
    await live.connect();
    const sent = room.say(`run ${index}`);
    if (isUnknown) pass(sent);
    await heard(`run ${index}`);
    expect(live.state?.totals.comments).toBe(index + 1);
    expect(gaps).toMatchObject(index === 0 ? [] : [{ reason: 'the program was not running' }]);
    expect(live.roomId).toBe(index === 0 ? '0' : room.roomId);
    await live.disconnect();
  }
});

test.each([false, true])('a source is read whatever the service says of the streamer (alone: %s)', async isAlone => {
  const { room, network, open } = await stage({});
  room.goOffline();
  const { source } = relay();
  const { live, errors } = open(isAlone ? { source, sources: [source] } : { source });
  await live.connect();
  expect([live.roomId, network.requests, errors]).toEqual(['0', 0, []]);
});
