import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TikTokLiveConnection } from '@livetap/live';
import { VideoDownloader } from '@livetap/live/video';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Answer, names } from './hosts.js';
import { secrets } from './marks.js';
import { misconducts } from './misconduct.js';
import { leaksOf, openStage } from './stage.js';

const signature = `expire=1&sign=${secrets.videoSignature}`;
const address = `https://${names.video}/stage/stream.flv?${signature}`;

/** The room says that its video is at this address. */
function offering(flv: string): Answer {
  const stream_url = {
    live_core_sdk_data: { pull_data: { stream_data: JSON.stringify({ data: { origin: { main: { flv } } } }) } },
  };
  const data = { id_str: '7400000000000000001', status: 2, stream_url, owner: { display_id: 'ann' } };
  return (_request, response) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ status_code: 0, data }));
}

/** A piece of a stream, after which the host closes it as it should. */
const flows: Answer = (_request, response) => {
  response.writeHead(200, { 'content-type': 'video/x-flv' });
  response.end('FLV and so on');
};
const breaksOff: Answer = (_request, response) => {
  response.writeHead(200, { 'content-type': 'video/x-flv' });
  response.write('FLV and so on', () => response.destroy());
};

/** A program that takes a stream as ffmpeg does, writes down how it was started, and says something about it. */
const standIn = (log: string, said: string, code: number) => `#!${process.execPath}
const fs = require('node:fs');
fs.appendFileSync(${JSON.stringify(log)}, process.argv.join(' ') + '\\n');
if (process.argv[2] === '-version') process.exit(0);
process.stdout.write('out_time_us=1000000\\ntotal_size=1000\\nprogress=continue\\n');
process.stdin.resume().once('${code === 0 ? 'end' : 'data'}', () => {
  process.stderr.write(${JSON.stringify(said)}, () => process.exit(${code}));
});
`;

async function download({ said = '', code = 0, answer = flows, flv = address } = {}) {
  const stage = await openStage();
  const { hosts, channels } = stage;
  const folder = mkdtempSync(join(tmpdir(), 'livetap-video-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const log = join(folder, 'log');
  const ffmpeg = join(folder, 'ffmpeg');
  writeFileSync(ffmpeg, standIn(log, said, code), { mode: 0o755 });
  // The page of the room offers none, so that it is that of the room info.
  hosts.simulator.inject('no-video', {});
  hosts.answer(names.webcast, '/room/info', offering(flv));
  hosts.answer(names.video, '', answer);
  const connection = new TikTokLiveConnection('ann', stage.options);
  const video = new VideoDownloader(connection, { ffmpeg });
  const interruptions: unknown[] = [];
  video
    .on('part', part => channels.say('part', part))
    .on('progress', progress => channels.say('progress', progress))
    .on('interrupted', interruption => {
      interruptions.push(interruption);
      channels.say('interrupted', interruption);
    });
  const options = { retries: 1, retryDelayMs: 1, staleAfterMs: 500, durationMs: 3_000 };
  const outcome = await video.download(join(folder, 'x.mkv'), options).then(
    result => ({ result, error: undefined }),
    (error: unknown) => ({ result: undefined, error }),
  );
  channels.say('outcome', outcome);
  channels.show('VideoDownloader', video);
  channels.say('arguments of ffmpeg', readFileSync(log, 'utf8'));
  return { ...stage, ...outcome, interruptions };
}

const asked = ({ hosts }: Awaited<ReturnType<typeof download>>, host: string) =>
  hosts.requests.filter(request => request.host === host);

describe('the video of a room', () => {
  test('comes without a cookie or a key, and its address stays where it is', async () => {
    const stage = await download();
    expect(stage.result).toMatchObject({ end: 'duration' });
    expect(leaksOf(stage)).toBe('');
    expect(new Set(asked(stage, names.video).map(({ url }) => url))).toEqual(
      new Set([`/stage/stream.flv?${signature}`]),
    );
  });

  test.each([
    `pipe:0: ${address}: Server returned 403`,
    `[https @ 0x1] Opening '${address}' for reading\n[tls] ${address.replace('https', 'rtmps')}`,
    `"${address}",(${address})`,
  ])('is not in what ffmpeg says: %#', async said => {
    const stage = await download({ said, code: 1 });
    expect(stage.error).toMatchObject({ code: 'FFMPEG_FAILED' });
    expect(leaksOf(stage)).toBe('');
  });

  test('is not in what is told of an interruption', async () => {
    const stage = await download({ answer: breaksOff, said: address });
    expect(stage.interruptions.length).toBeGreaterThan(0);
    expect(leaksOf(stage)).toBe('');
  });

  test.each(misconducts)('stays secret when its host answers $name', async ({ answer }) => {
    const stage = await download({ answer });
    expect(stage.error).toBeInstanceOf(Error);
    // A redirect of a video leads where the host likes, with what the host itself puts into it, and with nothing of ours.
    expect(leaksOf({ ...stage }, { 'video-signature': [names.foreign] })).toBe('');
    for (const { headers } of asked(stage, names.foreign)) {
      expect(Object.keys(headers).filter(name => /cookie|auth|key|own/.test(name))).toEqual([]);
    }
  });

  test('breaks off behind a redirect without its address in the error', async () => {
    const elsewhere = `https://${names.video}/other.flv?sign=${secrets.videoSignature}`;
    const answer = ({ url }: { readonly url: string }, response: ServerResponse) => {
      if (url.startsWith('/other')) response.socket?.end(`HTTP/1.1 ${url}\r\n\r\n`);
      else response.writeHead(302, { location: elsewhere }).end();
    };
    const stage = await download({ answer: answer as Answer });
    expect(stage.error).toMatchObject({ code: 'NETWORK_UNREACHABLE' });
    expect(leaksOf(stage)).toBe('');
  });

  test('that is none says so without its address', async () => {
    const stage = await download({ flv: `rtmp://${names.video}/x?${signature}` });
    expect(stage.error).toMatchObject({ code: 'VIDEO_MISSING' });
    expect(leaksOf(stage)).toBe('');
  });
});
