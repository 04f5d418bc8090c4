import { describe, expect, test } from 'vitest';
import { RecordingFormatError } from '../../src/sources/errors.js';
import { entryLine, headerLine, parseEntry, parseHeader } from '../../src/sources/recording-format.js';

const subject = { uniqueId: 'ann', roomId: '7429384756123456789' };
const header = headerLine({ ...subject, startedAt: 1_000, source: 'websocket' });

describe('the format', () => {
  test('keeps every byte, also of frames larger than one call takes arguments', () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, i) => i % 256);
    const entry = parseEntry(entryLine({ at: 5, kind: 'frame', bytes }), 2);
    expect(entry).toMatchObject({ at: 5, kind: 'frame' });
    expect('bytes' in entry && Buffer.compare(entry.bytes, bytes)).toBe(0);
  });

  test('keeps the header', () => {
    expect(parseHeader(header)).toEqual({ ...subject, startedAt: 1_000, source: 'websocket' });
  });

  test.each([
    ['no JSON', 'hello', 'line 1 of the recording is no JSON'],
    ['another file', '{"a":1}', 'line 1 of the recording does not begin a recording'],
    [
      'a newer version',
      '{"livetap":"recording","version":3}',
      'line 1 of the recording has version 3; this is version 2',
    ],
    ['no room', '{"livetap":"recording","version":1}', 'line 1 of the recording lacks uniqueId, roomId or source'],
    [
      'no room id',
      '{"livetap":"recording","version":1,"uniqueId":"a","roomId":"x","source":"s","startedAt":1}',
      'line 1 of the recording names no user or no room',
    ],
    ['null', 'null', 'line 1 of the recording is no JSON object'],
  ])('refuses a header that is %s', (_name, line, message) => {
    expect(() => parseHeader(line)).toThrow(message);
    expect(() => parseHeader(line)).toThrow(RecordingFormatError);
  });

  test.each([
    ['no time', '{"kind":"frame","bytes":""}', 'lacks its time'],
    ['a negative time', '{"at":-1,"kind":"frame","bytes":""}', 'lacks its time'],
    ['an unknown kind', '{"at":1,"kind":"film","bytes":""}', 'has kind film'],
    ['no bytes', '{"at":1,"kind":"frame"}', 'lacks its bytes'],
    ['a time no clock shows', '{"at":1e300,"kind":"frame","bytes":""}', 'lacks its time'],
    ['a gap without length', '{"at":1,"kind":"gap","reason":"lost"}', 'does not say how long the gap lasted'],
    ['a gap of negative length', '{"at":1,"kind":"gap","lastedMs":-1}', 'does not say how long the gap lasted'],
    ['an event without name', '{"at":1,"kind":"event","data":{}}', 'does not name its event'],
    ['bytes that are no base64', '{"at":1,"kind":"frame","bytes":"%%%"}', 'has bytes that are no base64'],
  ])('refuses an entry with %s', (_name, line, message) => {
    expect(() => parseEntry(line, 7)).toThrow(`line 7 of the recording ${message}`);
  });
});
