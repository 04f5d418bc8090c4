import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { defaultSourceNames } from '@livetap/live';
import type { RoomOptions, SimulatorOptions } from '@livetap/simulator';
import { startSimulator } from '@livetap/simulator';
import { type DiagnosisOptions, diagnose } from '../../src/doctor/diagnose.js';
import type { Machine } from '../../src/doctor/environment.js';
import type { DiagnosisStep, WayName } from '../../src/doctor/step.js';
import { verdictOf } from '../../src/doctor/verdict.js';

/** A machine on which nothing is wrong. */
export const goodMachine: Machine = { nodeVersion: '22.1.0', env: {}, now: Date.now, loadWebSocket: async () => ({}) };

/** For what does not come: long enough for a server on this machine. */
export const shortWait = { waitMs: 400 } as const;

/** A room in a simulator of its own, in which something is said all the time, with viewers. */
export async function openStage(room: Partial<RoomOptions> = {}, options: SimulatorOptions = {}) {
  const simulator = await startSimulator({ closeAfterEndMs: 0, ...options });
  const host = simulator.addRoom({
    ...{ uniqueId: 'ann', scenario: { kind: 'busy', speed: 4, undecodable: false } },
    ...room,
  });
  host.viewers(50);
  const { endpoints } = simulator;
  return {
    simulator,
    room: host,
    /** Tries these ways to the room. */
    diagnose: (ways: readonly WayName[], more: Partial<DiagnosisOptions> = {}) =>
      Diagnosis.of({ uniqueId: 'ann', endpoints, machine: goodMachine, ways, sampleMs: 400, ...more }),
    [Symbol.asyncDispose]: () => simulator.close(),
  };
}

/** A diagnosis that was made. */
export class Diagnosis {
  readonly steps: readonly DiagnosisStep[];
  readonly #options: DiagnosisOptions;

  private constructor(steps: readonly DiagnosisStep[], options: DiagnosisOptions) {
    this.steps = steps;
    this.#options = options;
  }

  static async of(options: DiagnosisOptions): Promise<Diagnosis> {
    const steps: DiagnosisStep[] = [];
    for await (const step of diagnose(options)) steps.push(step);
    return new Diagnosis(steps, options);
  }

  /** A step by part and name. */
  step(id: string): DiagnosisStep {
    const found = this.steps.find(({ part, name }) => `${part} ${name}` === id);
    if (found === undefined)
      throw new Error(`no step ${id} among ${this.steps.map(({ part, name }) => `${part} ${name}`)}`);
    return found;
  }

  /** Status, or code where there is one, of the steps of a part by their names. */
  outcome(part: string): Record<string, string> {
    const own = this.steps.filter(step => step.part === part);
    return Object.fromEntries(
      own.map(({ name, status, code }) => [name, code === undefined ? status : `${status} ${code}`]),
    );
  }

  get verdict() {
    const { uniqueId, signApiKey, tiktoolApiKey, session } = this.#options;
    const own = defaultSourceNames({
      hasTikToolKey: tiktoolApiKey !== undefined,
      hasEulerKey: signApiKey !== undefined,
      hasSession: session !== undefined,
    });
    return verdictOf(this.steps, { uniqueId, own, isStopped: false });
  }
}

/** A port of this machine that nothing listens on. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}
