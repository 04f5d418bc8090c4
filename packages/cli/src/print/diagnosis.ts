import { jsonLines } from '@livetap/live';
import type { Cost } from '../doctor/cost.js';
import type { DiagnosisStep, StepStatus } from '../doctor/step.js';
import type { Verdict } from '../doctor/verdict.js';
import type { Io } from '../io.js';
import { count, counted } from './numbers.js';
import { plainJson, plainText } from './plain-text.js';
import type { Tint } from './style.js';
import { wrap } from './wrap.js';

/** Shows a diagnosis while it is made. */
export interface DiagnosisPrinter {
  step(step: DiagnosisStep): void;
  verdict(verdict: Verdict): void;
}

/** Shows it as one JSON object a line: `step` for each step, then one `verdict`. */
export function jsonDiagnosis(io: Io): DiagnosisPrinter {
  const lines = jsonLines(line => io.out.write(`${plainJson(line)}\n`));
  return {
    step: step => lines.write('step', step, Date.now()),
    verdict: verdict => lines.write('verdict', verdict, Date.now()),
  };
}

const tints: Readonly<Record<StepStatus, Tint>> = { ok: 'green', warning: 'yellow', failed: 'red', skipped: 'dim' };
const statusWidth = 9;
const nameWidth = 23;
const timeWidth = 8;
/** Narrower than this, what was seen stands below the name of the step. */
const narrow = 72;

/** Shows it as a table that is as wide as the terminal. Steps in a row that were not tried for one reason share a line. */
export class DiagnosisTable implements DiagnosisPrinter {
  readonly #io: Io;
  #untried: DiagnosisStep[] = [];

  constructor(io: Io) {
    this.#io = io;
  }

  step(step: DiagnosisStep): void {
    const [first] = this.#untried;
    if (first !== undefined && (step.text !== first.text || step.part !== first.part)) this.#flush();
    if (step.status === 'skipped' && step.hint === undefined) this.#untried.push(step);
    else this.#row(step, nameOf(step));
  }

  verdict({ text, todo, cost }: Verdict): void {
    this.#flush();
    const { out, paint } = this.#io;
    const say = (tint: Tint, line: string) => {
      for (const part of wrap(plainText(line), out.columns - 1)) out.write(`${paint(tint, part)}\n`);
    };
    out.write('\n');
    say('bold', text);
    if (todo !== '') say('bold', `What to do: ${todo}`);
    say('dim', `In all: ${costText(cost) || 'no request'}.`);
  }

  #flush(): void {
    const [first, second] = this.#untried;
    this.#untried = [];
    if (first !== undefined) this.#row(first, second === undefined ? nameOf(first) : `${nameOf(first)} …`);
  }

  #row({ status, text, ms, code, hint, cost }: DiagnosisStep, name: string): void {
    const { out, paint } = this.#io;
    const isNarrow = out.columns < narrow;
    const time = status === 'skipped' ? '' : `${count(ms)} ms`;
    const head = `${paint(tints[status], status.padEnd(statusWidth))}${name.padEnd(nameWidth)}${time.padStart(timeWidth)}`;
    const indent = isNarrow ? '  ' : ' '.repeat(statusWidth + nameWidth + timeWidth + 2);
    // One column stays free: some terminals break the line when the last one is used.
    const width = Math.max(20, out.columns - indent.length - 1);
    const spent = costText(cost);
    const lines = [
      ...wrap(plainText(text), width).map(line => (status === 'skipped' ? paint('dim', line) : line)),
      ...(code === undefined
        ? []
        : wrap(`${code}: ${plainText(hint ?? '')}`, width).map(line => paint('yellow', line))),
      ...(spent === '' ? [] : wrap(spent, width).map(line => paint('dim', line))),
    ];
    const [first = '', ...others] = isNarrow ? ['', ...lines] : lines;
    out.write(`${[`${head}  ${first}`.trimEnd(), ...others.map(line => indent + line)].join('\n')}\n`);
  }
}

function nameOf({ part, name }: DiagnosisStep): string {
  return `${part} ${name}`;
}

const providers = { euler: 'Euler Stream', tiktool: 'TikTool' } as const;

/** What was spent, in words; empty for nothing. */
function costText({ requests, quota, sockets }: Cost): string {
  return [
    ...Object.entries(requests).map(([host, amount]) => `${counted(amount, 'request')} to ${host}`),
    ...Object.entries(quota).map(
      ([name, amount]) => `${counted(amount, 'call')} of the quota of ${providers[name as keyof typeof providers]}`,
    ),
    ...(sockets === 0 ? [] : [counted(sockets, 'socket')]),
  ].join(', ');
}
