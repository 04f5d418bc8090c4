import { createSqliteSink, type SqliteEvent } from '@livetap/live/sqlite';
import { createTestRoom } from '@livetap/simulator/testing';
import sqlite from 'node-sqlite3-wasm';
import { expect, test } from 'vitest';
import { samples } from '../packages/live/test/live-readers/samples.js';

/** Events of this kind of every type that the samples and a room raise. */
const fewestTypes = 35;

test('every event of a room is in the table, those that follow from others too', async () => {
  const database = new sqlite.Database(':memory:');
  const errors: unknown[] = [];
  const sink = createSqliteSink(
    {
      exec: sql => database.exec(sql),
      prepare: sql => {
        const statement = database.prepare(sql);
        return { run: (...values) => statement.run(values) };
      },
    },
    { onError: error => errors.push(error) },
  );
  const given: { readonly type: string; readonly id: string }[] = [];
  const room = createTestRoom();
  room.live.on('event', event => {
    given.push({ type: event.type, id: event.id });
    sink.write(event as SqliteEvent);
  });
  await room.live.connect();
  for (const { method, payload } of samples) room.sendBytes(method, payload);
  room.member('ann');
  room.follow('ann');
  room.share('ann');
  room.gift('ann', 'Paper Boat', 2);
  room.end();
  sink.close();

  const types = new Set(given.map(({ type }) => type));
  for (const type of ['join', 'follow', 'share', 'streamEnd']) expect(types).toContain(type);
  expect(types.size).toBeGreaterThanOrEqual(fewestTypes);
  expect(database.all('SELECT type, id FROM events ORDER BY seq')).toEqual(given);
  expect(errors).toEqual([]);
  database.close();
  await room.close();
});
