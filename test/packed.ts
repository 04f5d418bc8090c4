import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '..');
const run = promisify(execFile);

/** The packages of this repository, by the names of their folders. */
export const packageNames = ['live', 'simulator', 'cli'] as const;
export type PackageName = (typeof packageNames)[number];

/** A tarball, as `npm pack` tells of it. */
export interface Packed {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

/** Packs packages as they are published and installs them as users do, in one folder, without a registry. */
export class Packing {
  /** Where the copies of the packages are that were packed, by their names. */
  readonly build: string;
  readonly #work: string;
  readonly #env: Readonly<Record<string, string | undefined>>;

  /** @param work an empty folder */
  constructor(work: string) {
    this.#work = work;
    this.build = join(work, 'build');
    // Not the settings of the npm that may be running this test.
    this.#env = {
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name))),
      npm_config_offline: 'true',
      npm_config_cache: join(work, 'cache'),
      npm_config_audit: 'false',
      npm_config_fund: 'false',
      npm_config_update_notifier: 'false',
    };
    mkdirSync(this.build);
    // Beside the folders things are installed in, not above them: those must not find these packages.
    symlinkSync(join(root, 'node_modules'), join(this.build, 'node_modules'));
    cpSync(join(root, 'scripts/prepack.js'), join(this.build, 'scripts/prepack.js'));
  }

  /** Packs a package of this repository. On a copy, because packing changes the form of a build. */
  async own(name: PackageName): Promise<Packed> {
    const to = join(this.build, 'packages', name);
    cpSync(join(root, 'packages', name), to, {
      recursive: true,
      filter: path => !['node_modules', 'test'].includes(basename(path)),
    });
    // What a build leaves when a source is deleted or renamed.
    writeFileSync(join(to, 'dist/gone.js'), '');
    return this.#pack(to);
  }

  /** Packs a package that is installed here. */
  async foreign(name: string): Promise<Packed> {
    return this.#pack(join(root, 'node_modules', name), '--ignore-scripts');
  }

  /** Installs tarballs into an empty folder, and returns it. */
  async install(name: string, tarballs: readonly Packed[]): Promise<string> {
    const folder = join(this.#work, name);
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    const files = tarballs.map(({ filename }) => join(this.#work, filename));
    await run('npm', ['install', ...files], { env: this.#env, cwd: folder });
    return folder;
  }

  async #pack(folder: string, ...flags: string[]): Promise<Packed> {
    const { stdout } = await run('npm', ['pack', folder, '--json', '--pack-destination', this.#work, ...flags], {
      env: this.#env,
      cwd: this.#work,
    });
    return JSON.parse(stdout.slice(stdout.indexOf('[')))[0];
  }
}
