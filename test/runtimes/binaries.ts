import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Whose packages hold a runtime, one for each system, and where in them it lies. */
const places = {
  bun: ['@oven', 'bin/bun'],
  deno: ['@deno', 'deno'],
  workerd: ['@cloudflare', 'bin/workerd'],
} as const;

/** The folder that the runtimes of package.json beside this file are installed in. */
const folder = process.env.RUNTIMES ?? import.meta.dirname;

/**
 * A runtime for this system. Its package for all systems finds it by an install script, which does not run here.
 * @throws Error when it is not installed.
 */
export function binaryOf(name: keyof typeof places): string {
  const [scope, path] = places[name];
  const packages = join(folder, 'node_modules', scope);
  const candidates = existsSync(packages) ? readdirSync(packages).map(found => join(packages, found, path)) : [];
  const binary = candidates.flatMap(candidate => [candidate, `${candidate}.exe`]).find(file => existsSync(file));
  if (binary !== undefined) return binary;
  throw new Error(
    `There is no ${name}: install test/runtimes/package.json (npm ci --ignore-scripts) and name its folder in RUNTIMES.`,
  );
}
