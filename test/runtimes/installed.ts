import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { Packing } from '../packed.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder with the library installed as users install it, and the programs beside it. */
    readonly app: string;
  }
}

/** Packs and installs the library once for all files; the returned function takes it away. */
export async function setup(project: TestProject): Promise<() => void> {
  const work = mkdtempSync(join(tmpdir(), 'livetap-runtimes-'));
  const packing = new Packing(work);
  const app = await packing.install('app', [await packing.own('live'), await packing.foreign('ws')]);
  writeFileSync(join(app, 'package.json'), '{ "private": true, "type": "module" }');
  cpSync(join(import.meta.dirname, 'programs'), app, { recursive: true });
  project.provide('app', app);
  return () => rmSync(work, { recursive: true, force: true });
}
