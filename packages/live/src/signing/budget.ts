import type { EulerStreamApiClient } from '../euler/client.js';
import type { WebcastHttpClient } from '../http/client.js';
import type { TikToolClient } from '../tiktool/client.js';

/** How often a source may be opened. */
export interface BudgetRate {
  /** So many times at once. */
  readonly burst: number;
  /** Time after which one more is allowed, in milliseconds. */
  readonly everyMs: number;
}

/** Whose quota a signature spends. Signers with the same key spend it together. */
export interface ProviderBudget {
  /** Provider, account and address. Holds no secret, and is never printed. */
  readonly key: string;
  readonly rate: BudgetRate;
}

/** An anonymous visitor is blocked when it asks for too many sockets; the provider's free tier is about as generous. */
const anonymousRate: BudgetRate = { burst: 10, everyMs: 6_000 };
/** Plans allow for hundreds in a minute; what is left is read from the answers. */
const keyRate: BudgetRate = { burst: 60, everyMs: 1_000 };

/** What new visitors of TikTok spend: they are counted by the address that asks. */
export function directBudget({ endpoints, egress }: WebcastHttpClient): ProviderBudget {
  return { key: `direct ${endpoints.push ?? ''} ${egress}`, rate: anonymousRate };
}

/** What signatures of Euler Stream spend: counted by key, and without one by the address that asks. */
export function eulerBudget(
  { account, hasApiKey }: EulerStreamApiClient,
  { egress }: Pick<WebcastHttpClient, 'egress'>,
): ProviderBudget {
  return hasApiKey
    ? { key: `euler ${account}`, rate: keyRate }
    : { key: `euler ${account} ${egress}`, rate: anonymousRate };
}

/** What signatures of TikTool spend: counted by key. */
export function tikToolBudget({ account }: TikToolClient): ProviderBudget {
  return { key: `tiktool ${account}`, rate: keyRate };
}
