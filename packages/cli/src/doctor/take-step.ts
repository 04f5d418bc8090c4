import type { ProviderName } from './cost.js';
import { type DiagnosisStep, failure, notTried, type Part, type StepResult } from './step.js';
import type { Traffic } from './traffic.js';

/** What all steps of one diagnosis share. */
export interface Inspection {
  readonly traffic: Traffic;
  /** Ends the diagnosis. */
  readonly signal: AbortSignal;
}

/** Does something and says what came of it; a LiveError that it throws is a failure. */
export type Act = () => StepResult | Promise<StepResult>;

/**
 * Does one step, times it and takes its cost. A provider that it finds used up is not called by later ones.
 * @throws the signal's reason when aborted, and what `act` throws that is no LiveError.
 */
export async function takeStep({ traffic, signal }: Inspection, part: Part, name: string, act: Act) {
  signal.throwIfAborted();
  const startedAt = performance.now();
  const result = await reportOf(act);
  signal.throwIfAborted();
  const { status = 'ok', facts = {}, ms = performance.now() - startedAt, ...said } = result;
  const cost = traffic.takeCost();
  if (said.code === 'SIGN_RATE_LIMITED') {
    for (const provider of Object.keys(cost.quota) as ProviderName[]) traffic.useUp(provider);
  }
  const step: DiagnosisStep = {
    ...{ part, name, status, ...said },
    ...{ ms: status === 'skipped' ? 0 : Math.round(ms), cost, facts },
  };
  return step;
}

async function reportOf(act: Act): Promise<StepResult> {
  try {
    return await act();
  } catch (error) {
    return failure(error);
  }
}

/** Steps of which each needs the one before it: after one that failed, or was not tried, the others are not tried. */
export class StepChain {
  readonly #inspection: Inspection;
  readonly #part: Part;
  #obstacle: string | undefined;

  /** @param obstacle - Why none of its steps is tried; undefined when they are. */
  constructor(inspection: Inspection, part: Part, obstacle: string | undefined) {
    this.#inspection = inspection;
    this.#part = part;
    this.#obstacle = obstacle;
  }

  /** Does the next step, or says why not. @throws what {@link takeStep} throws */
  async step(name: string, act: Act): Promise<DiagnosisStep> {
    const obstacle = this.#obstacle;
    const step = await takeStep(
      this.#inspection,
      this.#part,
      name,
      obstacle === undefined ? act : () => notTried(obstacle),
    );
    this.#obstacle ??= obstacleOf(step);
    return step;
  }
}

/** Why nothing that needs this step is tried; undefined when it worked. */
function obstacleOf({ part, name, status, code, text }: DiagnosisStep): string | undefined {
  if (status === 'failed') return `${part} ${name} failed`;
  if (status !== 'skipped') return undefined;
  return code === undefined ? text.replace(/^not tried: /, '') : `${part} ${name} was not possible`;
}
