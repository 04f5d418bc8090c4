import type { SourceName } from '@livetap/live';
import type { ExitCodeName } from '../exit-codes.js';
import { type Cost, sumOf } from './cost.js';
import { type DiagnosisStep, type WayName, wayNames } from './step.js';

/** How a way turned out: `impaired` works, with something to know. */
export type WayState = 'works' | 'impaired' | 'failed' | 'not tried';

/** What a diagnosis comes to. Plain data without secrets. */
export interface Verdict {
  readonly uniqueId: string;
  /** Whether the room can be read. */
  readonly works: boolean;
  /** The way that `livetap` takes by itself, or the best of the others when none of those works; absent when none does. */
  readonly use?: WayName;
  readonly ways: Readonly<Record<WayName, WayState>>;
  /** In plain words. */
  readonly text: string;
  /** What to do first, in plain words; empty when there is nothing to do. */
  readonly todo: string;
  /** What all of it cost. */
  readonly cost: Cost;
  /** How the command ends. */
  readonly exit: ExitCodeName;
}

/** What the verdict is about. */
export interface Subject {
  readonly uniqueId: string;
  /** The ways that `livetap` would take by itself with what it was given, in its order. */
  readonly own: readonly WayName[];
  /** Whether it was ended before its end. */
  readonly isStopped: boolean;
}

/** How the ways are called, and how one is chosen that is not taken by itself. */
const wayWords: Readonly<Record<WayName, { readonly name: string; readonly how: (uniqueId: string) => string }>> = {
  direct: { name: 'a socket without a sign provider', how: named('direct') },
  euler: { name: 'a socket signed by Euler Stream', how: named('euler') },
  tiktool: { name: 'a socket signed by TikTool', how: named('tiktool') },
  polling: { name: 'HTTP requests', how: named('polling') },
  browser: { name: 'the live page in your browser', how: name => `livetap @${name} --browser` },
  tikfinity: { name: 'TikFinity', how: () => 'In a program: the option source with tikfinitySource.' },
};

function named(source: SourceName): (uniqueId: string) => string {
  return uniqueId => `livetap @${uniqueId} --sources ${source}`;
}

/** What to say in the end of everything that was tried. */
export function verdictOf(steps: readonly DiagnosisStep[], subject: Subject): Verdict {
  const { uniqueId, own } = subject;
  const ways = Object.fromEntries(wayNames.map(name => [name, stateOf(steps, name)])) as Verdict['ways'];
  const common = { uniqueId, ways, cost: sumOf(steps.map(({ cost }) => cost)) };
  const order = [...new Set([...own, ...wayNames])];
  const use = order.find(name => ways[name] === 'works') ?? order.find(name => ways[name] === 'impaired');
  if (use === undefined) return { ...common, works: false, ...reasonOf(steps, subject, order) };
  const text = `@${uniqueId} can be read, by ${wayWords[use].name}.${others(ways, use)}`;
  const todo = adviceOf(steps, use, own.includes(use) ? '' : wayWords[use].how(uniqueId));
  return { ...common, works: true, use, text, todo, exit: 'OK' };
}

/** Why no way works, and what to do first. */
function reasonOf(
  steps: readonly DiagnosisStep[],
  { uniqueId, isStopped }: Subject,
  order: readonly WayName[],
): Pick<Verdict, 'text' | 'todo' | 'exit'> {
  if (isStopped) return { text: 'It was stopped before a way was found that works.', todo: '', exit: 'OK' };
  const failures = steps.filter(({ status }) => status === 'failed');
  const wasTried = steps.some(({ part, status }) => isWay(part) && status !== 'skipped');
  const answers = steps.filter(({ part, facts }) => part === 'lookup' && facts.status !== undefined);
  const isOver = failures.some(({ part, code }) => part === 'room' && code === 'USER_OFFLINE');
  if (isOver || (!wasTried && answers.length > 0 && answers.every(({ facts }) => facts.status === 'offline'))) {
    const text = `@${uniqueId} is not live, so nothing was signed and no socket was opened.`;
    return { text, todo: 'Wait until the streamer goes live, then run it again.', exit: 'OFFLINE' };
  }
  if (wasTried || answers.length > 0) {
    const text = `The room of @${uniqueId} was found, and no way to read it works.`;
    const ofWays = order.flatMap(name => failures.filter(({ part }) => part === name));
    return { text, todo: firstHint([...ofWays, ...failures]), exit: 'FAILED' };
  }
  const unknown = failures.find(({ part, code }) => part === 'lookup' && code === 'USER_NOT_FOUND');
  if (unknown !== undefined) {
    return { text: `There is no @${uniqueId}.`, todo: firstHint([unknown]), exit: 'NO_SUCH_USER' };
  }
  return { text: `The room of @${uniqueId} could not be found.`, todo: firstHint(failures), exit: 'FAILED' };
}

function stateOf(steps: readonly DiagnosisStep[], name: WayName): WayState {
  const own = steps.filter(({ part, name: step }) => part === name && !step.startsWith('quota'));
  if (own.some(({ status }) => status === 'failed')) return 'failed';
  // Where nothing was said within the time there was nothing to read, and the way stands all the same.
  const isOpen = own.some(({ name: step, status }) => step === 'batch' && (status === 'ok' || status === 'warning'));
  if (!isOpen) return 'not tried';
  return own.every(({ status }) => status === 'ok') ? 'works' : 'impaired';
}

function others(ways: Verdict['ways'], use: WayName): string {
  const also = wayNames.filter(name => name !== use && (ways[name] === 'works' || ways[name] === 'impaired'));
  return also.length === 0 ? '' : ` So it can by ${also.map(name => wayWords[name].name).join(', by ')}.`;
}

/** What to do first although a way works. @param how - How it is used, where it is not used by itself. */
function adviceOf(steps: readonly DiagnosisStep[], use: WayName, how: string): string {
  const isWithoutInfo = steps.some(({ part, status }) => part === 'room' && status === 'failed');
  const advice = [
    how === '' ? '' : `It is not used by itself. ${how}`,
    isWithoutInfo ? 'The room information is not to be had: set fetchRoomInfoOnConnect to false.' : '',
    firstHint(steps.filter(({ part, status }) => part === use && status === 'warning')),
    firstHint(steps.filter(({ part, status }) => part === 'environment' && status !== 'ok')),
  ];
  return advice.find(text => text !== '') ?? '';
}

function firstHint(steps: readonly DiagnosisStep[]): string {
  return steps.find(({ hint }) => hint !== undefined)?.hint ?? '';
}

function isWay(part: string): boolean {
  return (wayNames as readonly string[]).includes(part);
}
