import type { WayName } from './step.js';

/** A sign provider with a quota. */
export type ProviderName = Extract<WayName, 'euler' | 'tiktool'>;

/** What something cost. */
export interface Cost {
  /** HTTP requests by host, with its port where it is not the usual one. */
  readonly requests: Readonly<Record<string, number>>;
  /** Calls that count against the quota of a sign provider. */
  readonly quota: Readonly<Partial<Record<ProviderName, number>>>;
  /** Sockets to the push service. */
  readonly sockets: number;
}

/** Nothing. */
export const noCost: Cost = { requests: {}, quota: {}, sockets: 0 };

/** What several things cost together. */
export function sumOf(costs: readonly Cost[]): Cost {
  return {
    requests: added(costs.map(({ requests }) => requests)),
    quota: added(costs.map(({ quota }) => quota)),
    sockets: costs.reduce((sum, { sockets }) => sum + sockets, 0),
  };
}

function added(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [name, count] of counts.flatMap(each => Object.entries(each))) sums[name] = (sums[name] ?? 0) + count;
  return sums;
}
