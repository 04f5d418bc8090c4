import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

/** Whether ffmpeg and ffprobe are there; what needs them is skipped without. */
export const hasFfmpeg = ['ffmpeg', 'ffprobe'].every(name => spawnSync(name, ['-version']).status === 0);

const run = promisify(execFile);

/** What a file holds. */
export interface Probed {
  /** Container, as ffprobe names it. */
  readonly format: string;
  /** Codecs of its streams, the picture first. */
  readonly codecs: readonly string[];
  /** Width and height of the picture; empty without one. */
  readonly size: string;
  /** Pictures, all of them decoded. */
  readonly pictures: number;
  /** What decoding the whole file had to complain about. */
  readonly complaints: string;
}

/** Looks into a file and decodes all of it. */
export async function probe(path: string): Promise<Probed> {
  const entries = 'format=format_name:stream=codec_type,codec_name,width,height,nb_read_frames';
  const { stdout } = await run('ffprobe', [
    '-v',
    'error',
    '-count_frames',
    '-show_entries',
    entries,
    '-of',
    'json',
    path,
  ]);
  const { format, streams } = JSON.parse(stdout) as {
    readonly format: { readonly format_name: string };
    readonly streams: readonly Readonly<Record<string, string | number>>[];
  };
  const picture = streams.find(({ codec_type }) => codec_type === 'video');
  const { stderr } = await run('ffmpeg', ['-v', 'warning', '-i', path, '-f', 'null', '-']);
  return {
    format: format.format_name,
    codecs: streams
      .map(({ codec_name }) => String(codec_name))
      .sort()
      .reverse(),
    size: picture === undefined ? '' : `${picture.width}x${picture.height}`,
    pictures: Number(picture?.nb_read_frames ?? 0),
    complaints: stderr,
  };
}

/** An empty folder, gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'livetap-video-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
