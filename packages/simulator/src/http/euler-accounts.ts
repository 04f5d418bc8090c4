import type { KeyLimits } from '../quota.js';
import { admitted, failure, type ProviderHandler } from './euler-access.js';
import { limitReport } from './euler-limits.js';
import { get, json, jsonBody, post, type Route } from './route.js';

const longestJwtSeconds = 7200;

const rateLimits: ProviderHandler = (request, service, _parameters, caller) => limitReport(request, service, caller);

const account: ProviderHandler = (_request, service, _parameters, { accountId, limits }) => {
  const today = new Date(service.clock.now()).toISOString();
  return json({
    code: 200,
    account: {
      ...{ id: accountId, name: 'Simulated account', ...limits, max_alerts: 5, max_websockets: 5 },
      ...{ webhook_secret: 'invented', expires_at: today, created_at: today, updated_at: today },
      ...{ purchased_captcha_credits: 0, scopes: [] },
    },
  });
};

const createJwt: ProviderHandler = (request, service, { accountId = '' }, caller) => {
  const body = jsonBody(request);
  if (body === undefined) return failure(400, 'The body has to be a JSON object.');
  if (Number(accountId) !== caller.accountId) return failure(403, 'This is not the account of your API Key.');
  const { expireAfter, name, limits } = body;
  if (!Number.isInteger(expireAfter) || Number(expireAfter) < 1 || Number(expireAfter) > longestJwtSeconds) {
    return failure(400, `expireAfter has to be a number of seconds up to ${longestJwtSeconds}.`);
  }
  const wanted = limits === undefined || limits === null ? undefined : readLimits(limits);
  if (wanted === null) return failure(400, 'limits has to have numbers for minute, hour and day.');
  const wish = { expireAfter: Number(expireAfter), name: typeof name === 'string' ? name : null, limits: wanted };
  return json({ code: 200, ...service.keys.createJwt(caller, wish) });
};

function readLimits(value: unknown): KeyLimits | null {
  const { minute, hour, day } = value as Readonly<Record<string, unknown>>;
  const isFine = [minute, hour, day].every(number => Number.isInteger(number) && Number(number) >= 0);
  return isFine ? { minute: Number(minute), hour: Number(hour), day: Number(day) } : null;
}

/** Accounts of the sign provider. What is asked about them is not counted. */
export const accountRoutes: readonly Route[] = [
  get('/accounts/me/rate_limits', admitted('open', rateLimits)),
  get('/webcast/rate_limits', admitted('open', rateLimits)),
  get('/accounts/me', admitted('key', account)),
  post('/accounts/:accountId/jwt/create', admitted('key', createJwt)),
];
