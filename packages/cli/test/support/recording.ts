import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode, type Init, type Messages } from '@livetap/live/schema';

/** When the recordings of the tests begin: 12:00:00 UTC. */
export const startedAt = Date.UTC(2025, 10, 20, 12);

/** A message of a batch: its method, and its fields or its bytes. */
export type Wire = readonly [method: string, payload: Uint8Array];

/** One message of the schema. */
export function message<N extends keyof Messages>(method: N, fields: Init<Messages[N]>): Wire {
  return [method, encode(method, fields)];
}

/** A line with a batch of messages. @param at milliseconds since the start */
export function batch(at: number, ...messages: readonly Wire[]): string {
  return line({ at, kind: 'batch', bytes: base64(batchBytes(messages)) });
}

/** A line with the same batch in a push frame. @param at milliseconds since the start */
export function frame(at: number, ...messages: readonly Wire[]): string {
  const payload = batchBytes(messages);
  const bytes = encode('WebcastPushFrame', { payloadEncoding: 'pb', payloadType: 'msg', payload });
  return line({ at, kind: 'frame', bytes: base64(bytes) });
}

/** The first line. */
export const header = line({
  ...{ livetap: 'recording', version: 1, uniqueId: 'host', roomId: '7400000000000000001' },
  ...{ startedAt, source: 'test' },
});

/** The last line. */
export function close(at: number, code = 1000, reason = ''): string {
  return line({ at, kind: 'close', code, reason });
}

/** A folder for files of one test, removed with `await using`. */
export class Folder implements AsyncDisposable {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  static async make(): Promise<Folder> {
    return new Folder(await mkdtemp(join(tmpdir(), 'livetap-')));
  }

  /** Path of a file in it. */
  file(name: string): string {
    return join(this.path, name);
  }

  /** Writes a recording and returns its path. */
  async recording(...lines: readonly string[]): Promise<string> {
    const path = this.file('test.jsonl');
    await writeFile(path, lines.map(text => `${text}\n`).join(''));
    return path;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.path, { recursive: true });
  }
}

let lastMsgId = 0;

function batchBytes(messages: readonly Wire[]): Uint8Array {
  return encode('ProtoMessageFetchResult', {
    messages: messages.map(([type, payload]) => ({ type, payload, msgId: String(++lastMsgId) })),
  });
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

function line(fields: object): string {
  return JSON.stringify(fields);
}
