import type { FaultStage } from './fault.js';
import { handshakeFaults } from './handshake-faults.js';
import { lookupFaults } from './lookup-faults.js';
import { managedFaults } from './managed-faults.js';
import type { ParameterDescription, ParameterValues } from './parameter.js';
import type { FaultRoute } from './routes.js';
import type { FaultWhen } from './schedule.js';
import { signFaults } from './sign-faults.js';
import { socketFaults } from './socket-faults.js';
import { streamFaults } from './stream-faults.js';
import { tikToolFaults } from './tiktool-faults.js';
import { transportFaults } from './transport-faults.js';
import { videoFaults } from './video-faults.js';

/** Every fault, once: code, command line, documentation and tests derive from this list. */
export const catalog = {
  ...transportFaults,
  ...lookupFaults,
  ...signFaults,
  ...tikToolFaults,
  ...handshakeFaults,
  ...socketFaults,
  ...streamFaults,
  ...managedFaults,
  ...videoFaults,
};

/** Name of a fault. */
export type FaultName = keyof typeof catalog;

/** What a fault itself takes; all of it can be left out. */
export type FaultParameters<N extends FaultName> = Partial<ParameterValues<(typeof catalog)[N]['parameters']>>;

/** What `simulator.inject` takes beside the name: the parameters of the fault, and when it strikes. */
export type FaultOptions<N extends FaultName> = FaultWhen & FaultParameters<N>;

/** A fault as the documentation has it. */
export interface FaultDescription {
  /** The part of the service it belongs to; see `faultStages`. */
  readonly stage: FaultStage;
  /** What a client sees. */
  readonly about: string;
  readonly parameters: Readonly<Record<string, ParameterDescription>>;
  /** The requests it strikes unless it is told others; undefined when it is no fault of HTTP answers. */
  readonly routes?: readonly FaultRoute[];
}

/** The catalogue of faults for documentation and tools. */
export const faultCatalog: Readonly<Record<FaultName, FaultDescription>> = catalog;
