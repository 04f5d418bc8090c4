import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { counted } from '../print/numbers.js';
import { type DiagnosisStep, type Facts, finding, notTried, type StepResult } from './step.js';
import { type Inspection, takeStep } from './take-step.js';

/** The machine that the diagnosis runs on. */
export interface Machine {
  /** As in `20.19.0`. */
  readonly nodeVersion: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Loads the package that sockets are opened with. */
  loadWebSocket(): Promise<unknown>;
}

/** This one. */
export const thisMachine: Machine = {
  nodeVersion: process.versions.node,
  env: process.env,
  now: Date.now,
  async loadWebSocket() {
    // As the library finds it, which has it as a dependency of its own.
    const library = createRequire(createRequire(import.meta.url).resolve('@livetap/live'));
    return import(pathToFileURL(library.resolve('ws')).href);
  },
};

const oldestNode = [20, 19] as const;

/** Looks at what can be seen without a request. @throws the signal's reason when aborted */
export async function* environmentSteps(inspection: Inspection, machine: Machine): AsyncGenerator<DiagnosisStep> {
  yield await takeStep(inspection, 'environment', 'node', () => nodeStep(machine));
  yield await takeStep(inspection, 'environment', 'ws', () => webSocketStep(machine));
  yield await takeStep(inspection, 'environment', 'proxy', () => proxyStep(machine));
}

function nodeStep({ nodeVersion }: Machine): StepResult {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  const facts = { version: nodeVersion };
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) {
    return { text: `Node.js ${nodeVersion}`, facts };
  }
  const text = `Node.js ${nodeVersion} is older than ${oldestNode.join('.')}`;
  return finding('failed', 'NODE_TOO_OLD', text, { facts });
}

async function webSocketStep(machine: Machine): Promise<StepResult> {
  try {
    await machine.loadWebSocket();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    return finding('failed', 'WS_MISSING', `the package ws cannot be loaded${code}`);
  }
  return { text: 'the package for sockets can be loaded' };
}

const proxyVariables = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'];

function proxyStep({ env }: Machine): StepResult {
  // Names in small letters win, as with curl.
  const set = proxyVariables.flatMap(name => {
    const value = env[name.toLowerCase()]?.trim() || env[name]?.trim();
    return value ? [[name, withoutCredentials(value)] as const] : [];
  });
  if (set.length === 0) return { text: 'the environment names no proxy' };
  const facts: Facts = Object.fromEntries(set);
  const named = set.map(([name, address]) => `${name} ${address}`).join(', ');
  return finding('warning', 'PROXY_NOT_USED', `the environment names a proxy that is not used: ${named}`, { facts });
}

/** Scheme, host and port of an address. What is no address may be anything, a password too. */
function withoutCredentials(value: string): string {
  const text = value.includes('://') ? value : `http://${value}`;
  if (!URL.canParse(text)) return '(no address)';
  const { protocol, host } = new URL(text);
  return `${protocol}//${host}`;
}

/** Says that another host is asked than TikTok, so that nobody takes what it answers for TikTok. @param origin where it is */
export function standInResult(origin: string): StepResult {
  const address = withoutCredentials(origin);
  return { text: `a simulator at ${address} stands in for TikTok`, facts: { address } };
}

/** More than requests and whole seconds can make up, in milliseconds. */
const clockToleranceMs = 5_000;

/** Compares the clock of this machine with those of the hosts that answered so far. */
export function clockResult(offsetMs: number | undefined): StepResult {
  if (offsetMs === undefined) return notTried('no answer came that says the time');
  const facts = { offsetMs: Math.round(offsetMs) };
  if (clockErrorMs(offsetMs) === 0) return { text: 'the clock of this machine is right', facts };
  const seconds = counted(Math.round(Math.abs(offsetMs) / 1000), 'second');
  const text = `the clock of this machine is ${seconds} ${offsetMs > 0 ? 'slow' : 'fast'}`;
  return finding('warning', 'CLOCK_WRONG', text, { facts });
}

/** What has to be added to the clock of this machine, in milliseconds: a clock that is right is better than what hosts say. */
export function clockErrorMs(offsetMs = 0): number {
  return Math.abs(offsetMs) > clockToleranceMs ? offsetMs : 0;
}
