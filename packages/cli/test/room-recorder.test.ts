import { entryLine, headerLine } from '@livetap/live/recording';
import { expect, test } from 'vitest';
import { RoomRecorder } from '../src/room-recorder.js';
import { eventOf } from './support/live-events.js';

const bytes = Uint8Array.of(1);

function header(startedAt: number): string {
  return headerLine({ uniqueId: 'host', roomId: '7', startedAt, source: 'websocket' });
}

/** What stands in a recording, in short. */
function short(lines: readonly string[]): string[] {
  return lines.map(line => {
    const { livetap, kind, at, event, lastedMs } = JSON.parse(line);
    return [livetap ?? kind, at, event, lastedMs].filter(part => part !== undefined).join(' ');
  });
}

function open(keepsEvents = false) {
  const lines: string[] = [];
  return { lines, recorder: new RoomRecorder(line => lines.push(line), { keepsEvents }) };
}

test('a gap stands before the part that follows it', () => {
  const { lines, recorder } = open();
  recorder.record(header(1_000));
  recorder.record(entryLine({ at: 5, kind: 'frame', bytes }));
  recorder.release();
  expect(short(lines)).toEqual(['recording', 'frame 5']);
  recorder.record(entryLine({ at: 10, kind: 'close', code: 1006, reason: '' }));
  recorder.record(header(3_000));
  recorder.record(entryLine({ at: 2, kind: 'frame', bytes }));
  recorder.gap({ from: 1_004, to: 3_002, reason: 'lost' });
  recorder.release();
  recorder.record(entryLine({ at: 3, kind: 'frame', bytes }));
  expect(short(lines)).toEqual([
    ...['recording', 'frame 5', 'close 10', 'gap 2002 1998', 'recording', 'frame 2', 'frame 3'],
  ]);
});

test('a link whose room is not entered is written when it ends, or when the next one opens', () => {
  const { lines, recorder } = open();
  recorder.record(header(1_000));
  recorder.record(entryLine({ at: 2, kind: 'close', code: 1006, reason: '' }));
  recorder.record(header(2_000));
  recorder.record(header(3_000));
  expect(short(lines)).toEqual(['recording', 'close 2', 'recording']);
  recorder.release();
  expect(short(lines)).toHaveLength(4);
});

test('before anything is recorded a gap is none, and a status has no place', () => {
  const { lines, recorder } = open();
  recorder.gap({ from: 1, to: 2, reason: 'lost' });
  recorder.status({
    ...{ state: 'lookup', reason: '', since: 0, next: '' },
    ...{ hint: undefined, nextAt: undefined, source: undefined, standby: undefined, sources: [] },
  });
  expect(lines).toEqual([]);
});

test('events stand behind the frame they come of, where they are kept', async () => {
  const chat = await eventOf('chat', ['WebcastChatMessage', { comment: 'hello' }]);
  for (const keepsEvents of [true, false]) {
    const { lines, recorder } = open(keepsEvents);
    recorder.record(header(chat.at));
    recorder.record(entryLine({ at: 5, kind: 'frame', bytes }));
    recorder.event(chat);
    recorder.release();
    expect(lines.slice(2).map(line => JSON.parse(line).data?.comment)).toEqual(keepsEvents ? ['hello'] : []);
  }
});
