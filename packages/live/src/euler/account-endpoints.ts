import type * as wire from './account.wire.js';
import { endpoint } from './endpoint.js';

const account = '/accounts/{account_id}';

/** The account behind the key. */
export const accounts = {
  /** What is left of the limits of the key or JWT. */
  getRateLimits: endpoint<[type?: wire.RateLimitType], wire.GetRateLimits>('GET /accounts/me/rate_limits', 'jwt', [
    'type',
  ]),
  retrieveAccountSelf: endpoint<[], wire.RetrieveAccountResponse>('GET /accounts/me', 'key', []),
};

/** API keys and JWTs. */
export const authentication = {
  /** Makes a token that stands in for the key for a while, to be given to programs that must not have the key. */
  createJWT: endpoint<[accountId: number, config: wire.JWTCreateConfig], wire.CreateJWTResponse>(
    `POST ${account}/jwt/create`,
    'key',
    ['account_id', 'body'],
  ),
  createKey: endpoint<[accountId: number, payload: wire.KeyPayload], wire.KeyResponse>(
    `PUT ${account}/api_keys/create`,
    'key',
    ['account_id', 'body'],
  ),
  deleteKey: endpoint<[accountId: number, deleteBy: wire.KeyReference, deleteParam: string], wire.KeyResponse>(
    `DELETE ${account}/api_keys/delete`,
    'key',
    ['account_id', 'delete_by', 'delete_param'],
  ),
  getKey: endpoint<[accountId: number, retrieveParam: string, retrieveBy?: wire.KeyReference], wire.KeyResponse>(
    `GET ${account}/api_keys/retrieve`,
    'key',
    ['account_id', 'retrieve_param', 'retrieve_by'],
  ),
  listKeys: endpoint<[accountId: number], wire.ListKeysResponse>(`GET ${account}/api_keys/list`, 'key', ['account_id']),
  updateKey: endpoint<
    [accountId: number, updateBy: wire.KeyReference, updateParam: string, payload: wire.KeyPayload],
    wire.KeyResponse
  >(`PATCH ${account}/api_keys/update`, 'key', ['account_id', 'update_by', 'update_param', 'body']),
};

/** The machines of the provider. */
export const analytics = {
  fetchAgents: endpoint<[], wire.AgentsResponse>('GET /analytics/agents', 'none', []),
  getHosts: endpoint<[], wire.HostsResponse>('GET /analytics/hosts', 'none', []),
  /** A badge: as JSON when `json` is true, else the picture. */
  pips: endpoint<
    [labelColour?: string, valueColour?: string, hours?: number, client?: string, json?: boolean],
    wire.PipResponse | Uint8Array
  >('GET /analytics/pips', 'none', ['labelColour', 'valueColour', 'hours', 'client', 'json'], 'either'),
};

/** Calls to a server of the user when somebody goes live. */
export const alerts = {
  createAlert: endpoint<[accountId: number, request: wire.CreateAlertRequest], wire.AlertResponse>(
    `PUT ${account}/alerts/create`,
    'jwt',
    ['account_id', 'body'],
  ),
  deleteAlert: endpoint<[accountId: number, alertId: number], wire.AlertResponse>(
    `DELETE ${account}/alerts/{alert_id}/delete`,
    'jwt',
    ['account_id', 'alert_id'],
  ),
  listAlerts: endpoint<[accountId: number, page?: number], wire.ListAlertsResponse>(
    `GET ${account}/alerts/list`,
    'jwt',
    ['account_id', 'page'],
  ),
  retrieveAlert: endpoint<[accountId: number, alertId: number], wire.RetrieveAlertResponse>(
    `GET ${account}/alerts/{alert_id}/retrieve`,
    'jwt',
    ['account_id', 'alert_id'],
  ),
};

const targets = `${account}/alerts/{alert_id}/targets` as const;

/** The addresses that an alert calls. */
export const alertTargets = {
  createAlertTarget: endpoint<
    [accountId: number, alertId: number, payload: wire.CreateAlertTargetPayload],
    wire.AlertTargetResponse
  >(`PUT ${targets}/create`, 'jwt', ['account_id', 'alert_id', 'body']),
  deleteAlertTarget: endpoint<[accountId: number, alertId: number, targetId: number], wire.AlertTargetResponse>(
    `DELETE ${targets}/{target_id}/delete`,
    'jwt',
    ['account_id', 'alert_id', 'target_id'],
  ),
  listAlertTargets: endpoint<[accountId: number, alertId: number], wire.ListAlertTargetsResponse>(
    `GET ${targets}/list`,
    'jwt',
    ['account_id', 'alert_id'],
  ),
  /** Calls the address once. */
  testAlertTarget: endpoint<[accountId: number, alertId: number, targetId: number], wire.TestAlertTargetResponse>(
    `POST ${targets}/{target_id}/test`,
    'jwt',
    ['account_id', 'alert_id', 'target_id'],
  ),
};

/** Sockets of the provider that an account has open. */
export const tikTokWebSocketAPI = {
  getWebSockets: endpoint<[accountId: number], wire.WebSocketsResponse>('GET /webcast/websockets/{account_id}', 'key', [
    'account_id',
  ]),
  retrieveWebSocketState: endpoint<[accountId: number, websocketId: string], wire.WebSocketStateResponse>(
    'GET /webcast/websockets/{account_id}/{websocket_id}',
    'key',
    ['account_id', 'websocket_id'],
  ),
};
