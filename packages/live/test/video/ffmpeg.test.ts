import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFfmpeg, Ffmpeg } from '../../src/video/ffmpeg.js';
import { rejection } from '../http/test-server.js';
import { fakeFfmpeg, temporaryFolder } from './fake-ffmpeg.js';

const never = new AbortController().signal;
const long = 15_000;

/** Reads its input to the end, then says how much that was. */
const reading = `
  let bytes = 0;
  process.stdin.on('data', chunk => { bytes += chunk.length; });
  process.stdin.on('end', () => console.log('total_size=' + bytes + '\\nout_time_us=1000000\\nprogress=end'));`;

/** Ends with its input as little as with anything it does not know; \`ready\` when it listens. */
const deaf = "setInterval(() => {}, 1000); console.log('out_time_us=1000\\nprogress=continue');";

/** Starts a program and waits until it says that it is ready. */
async function ready(program: string): Promise<Ffmpeg> {
  let ffmpeg: Ffmpeg | undefined;
  await new Promise<void>(resolve => {
    ffmpeg = new Ffmpeg(fakeFfmpeg(program), [], () => resolve());
  });
  return ffmpeg as unknown as Ffmpeg;
}

describe('checking', () => {
  test('a program that runs is enough', async () => {
    await checkFfmpeg(fakeFfmpeg("if (process.argv[2] !== '-version') process.exitCode = 1;"));
  });

  test('one that is not there, or is no program, is missing', async () => {
    const file = join(temporaryFolder(), 'ffmpeg');
    writeFileSync(file, 'no program');
    for (const binary of ['livetap-no-such-ffmpeg', '/no/such/folder/ffmpeg', file, temporaryFolder()]) {
      const error = await rejection(checkFfmpeg(binary));
      expect(error).toMatchObject({ name: 'FfmpegMissingError', code: 'FFMPEG_MISSING', who: 'you', retryable: false });
      expect((error as Error).message).toContain(binary);
    }
  });

  test('one that fails has failed', async () => {
    const error = await rejection(checkFfmpeg(fakeFfmpeg('process.exitCode = 3;')));
    expect(error).toMatchObject({ name: 'FfmpegFailedError', code: 'FFMPEG_FAILED', exitCode: 3 });
  });
});

describe('a run', () => {
  test('takes more than a pipe holds, and ends with its input', async () => {
    const sizes: number[] = [];
    const ffmpeg = new Ffmpeg(fakeFfmpeg(reading), [], ({ bytes }) => sizes.push(bytes));
    for (let count = 0; count < 64; count += 1) await ffmpeg.write(new Uint8Array(65_536), never);
    expect(await ffmpeg.finish(long)).toEqual({ code: 0, isComplete: true, said: '', isEarly: false });
    expect(sizes).toEqual([64 * 65_536]);
  });

  test('that ends by itself is early, and takes what still comes without a word', async () => {
    const ffmpeg = new Ffmpeg(fakeFfmpeg(''), [], () => {});
    expect(await ffmpeg.ended).toMatchObject({ code: 0, isComplete: true, isEarly: true });
    for (let count = 0; count < 8; count += 1) await ffmpeg.write(new Uint8Array(65_536), never);
    expect(await ffmpeg.finish(long)).toMatchObject({ isEarly: true });
  });

  test('that does not read is not waited for once it is over', async () => {
    const ffmpeg = await ready(deaf);
    const controller = new AbortController();
    const stuck = ffmpeg.write(new Uint8Array(8_000_000), controller.signal);
    controller.abort();
    await stuck;
    expect(await ffmpeg.finish(50)).toMatchObject({ isComplete: false, isEarly: false });
  });

  test('that does not start says so', async () => {
    const ffmpeg = new Ffmpeg('/no/such/ffmpeg', [], () => {});
    const end = await ffmpeg.finish(long);
    expect(end).toMatchObject({ code: undefined, isComplete: false });
    expect(end.said).toContain('ENOENT');
  });

  test('keeps the end of what it says, without addresses', async () => {
    const said =
      "process.stderr.write('x'.repeat(5000) + '\\nrtmp://host/live?key=verysecret: I/O error\\n'); process.exitCode = 1;";
    const end = await new Ffmpeg(fakeFfmpeg(said), [], () => {}).ended;
    expect(end.said).toMatch(/^x+ <address> I\/O error$/);
    expect(end.said.length).toBeLessThan(2000);
    expect(end.code).toBe(1);
  });
});

describe('one that does not end with its input', () => {
  test('is interrupted, and has then closed its file', async () => {
    const ffmpeg = await ready(`process.on('SIGINT', () => process.exit(255)); ${deaf}`);
    expect(await ffmpeg.finish(50)).toMatchObject({ code: 255, isComplete: true });
  });

  test('and not with that is killed', async () => {
    const ffmpeg = await ready(`process.on('SIGINT', () => {}); ${deaf}`);
    expect(await ffmpeg.finish(50)).toMatchObject({ code: undefined, isComplete: false });
  });

  test('a failure with the same number by itself is a failure', async () => {
    expect(await new Ffmpeg(fakeFfmpeg('process.exitCode = 255;'), [], () => {}).ended).toMatchObject({
      isComplete: false,
    });
  });
});
