import { RuntimeUnsupportedError } from './errors.js';

/** The modules of Node that are used where they are there. */
interface NodeModules {
  readonly 'node:dns/promises': typeof import('node:dns/promises');
  readonly 'node:events': typeof import('node:events');
  readonly 'node:fs/promises': typeof import('node:fs/promises');
  readonly 'node:http': typeof import('node:http');
  readonly 'node:https': typeof import('node:https');
  readonly 'node:net': typeof import('node:net');
  readonly 'node:path': typeof import('node:path');
  readonly 'node:stream': typeof import('node:stream');
  readonly 'node:zlib': typeof import('node:zlib');
}

/**
 * A module of Node, asked for at run time. An import would have to be resolved by whoever bundles for a page or a worker.
 * Node has this way since 20.16; Bun, Deno and workers with `nodejs_compat` have it too.
 * @returns undefined where the runtime has no such module
 */
export function nodeModule<Name extends keyof NodeModules>(name: Name): NodeModules[Name] | undefined {
  const { process } = globalThis as {
    readonly process?: { getBuiltinModule?(id: string): unknown };
  };
  return process?.getBuiltinModule?.(name) as NodeModules[Name] | undefined;
}

/**
 * A module of Node that cannot be done without.
 * @param purpose what it is for, as it begins a sentence: `A file`
 * @throws RuntimeUnsupportedError where the runtime has no such module.
 */
export function requiredNodeModule<Name extends keyof NodeModules>(name: Name, purpose: string): NodeModules[Name] {
  const found = nodeModule(name);
  if (found !== undefined) return found;
  throw new RuntimeUnsupportedError(`${purpose} needs ${name}, which this runtime does not have`);
}
