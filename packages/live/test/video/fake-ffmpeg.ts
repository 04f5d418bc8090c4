import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A program in place of ffmpeg, gone when the test is over: a few lines of JavaScript. */
export function fakeFfmpeg(program: string): string {
  const path = join(temporaryFolder(), 'ffmpeg');
  writeFileSync(path, `#!${process.execPath}\n${program}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** An empty folder, gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'livetap-video-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
