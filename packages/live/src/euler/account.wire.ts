// Names and shapes as the provider has them: what it documents about accounts, keys, alerts and its machines.

/** What every JSON answer of the provider has. */
export interface EulerReply {
  /** Repeats the HTTP status. */
  readonly code: number;
  readonly message?: string;
}

/** One window of a limit. */
export interface RateLimitInfo {
  readonly max: number;
  readonly remaining: number;
  readonly reset_at: string | null;
}

/** The limits of a key or JWT. */
export interface GetRateLimits extends EulerReply {
  readonly day?: RateLimitInfo;
  readonly hour?: RateLimitInfo;
  readonly minute?: RateLimitInfo;
}

/** Which limits: of the `/webcast` calls, of alerts, of asking for limits, of rankings. */
export type RateLimitType = 'WEBCAST' | 'ALERTS' | 'RATE_LIMITS' | 'RANKINGS';

/** How many calls are allowed in each window. */
export interface RequestLimits {
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** An account of the provider. */
export interface EulerAccount extends RequestLimits {
  readonly id: number;
  readonly name: string;
  readonly max_alerts: number;
  readonly max_websockets: number;
  readonly webhook_secret: string;
  readonly expires_at: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly purchased_captcha_credits: number;
  readonly scopes: readonly number[];
}

/** The account of the key. */
export interface RetrieveAccountResponse extends EulerReply {
  readonly account?: EulerAccount;
}

/** What a JWT is to be good for. */
export interface JWTCreateConfig {
  /** Seconds; at most 7200. */
  readonly expireAfter: number;
  readonly name?: string;
  /** @defaultValue the limits of the account */
  readonly limits?: RequestLimits | null;
  /** What it may do at the provider's own sockets. @defaultValue nothing */
  readonly websockets?: {
    /** Usernames; null is anybody. */
    readonly allowedCreators: readonly string[] | null;
    readonly maxWebSockets: number;
    readonly sessionId?: string;
    readonly ttTargetIdc?: string;
    readonly oauthToken?: string;
  } | null;
}

/** What a JWT is good for. */
export interface JWTConfig {
  readonly id: string;
  /** Seconds since 1970. */
  readonly expiresAt: number;
  /** Seconds. */
  readonly ttl: number;
  readonly accountId: number;
  readonly apiKeyId: number;
  readonly limits: RequestLimits | null;
  readonly webSocketData: Readonly<Record<string, unknown>> | null;
  readonly name: string | null;
}

/** A new JWT, and what it is good for. */
export interface CreateJWTResponse extends EulerReply {
  readonly token?: string;
  readonly config?: JWTConfig;
}

/** An API key of an account. */
export interface ApiKey {
  readonly id: number;
  readonly name: string;
  readonly value: string;
  readonly account_id: number;
  readonly created_at: string;
  readonly updated_at: string;
}

/** What a key is to be called. */
export interface KeyPayload {
  readonly name: string;
}

/** Whether a key is named by itself or by its id. */
export type KeyReference = 'value' | 'id';

/** One key. */
export interface KeyResponse extends EulerReply {
  readonly key?: ApiKey;
}

/** All keys of an account. */
export interface ListKeysResponse extends EulerReply {
  readonly keys?: readonly ApiKey[];
}

/** A wish to be told when somebody goes live. */
export interface Alert {
  readonly id: number;
  readonly account_id: number;
  readonly alert_creator_id: number;
  readonly alert_creator_username: string;
  readonly alert_creator_nickname?: string;
  readonly alert_creator_avatar_url?: string;
  readonly enabled: boolean;
  readonly read_only: boolean;
  readonly created_at: string;
  readonly updated_at: string;
}

/** The streamer to watch for. */
export interface CreateAlertRequest {
  readonly unique_id: string;
}

/** One alert. */
export interface AlertResponse extends EulerReply {
  readonly alert?: Alert;
}

/** One page of alerts. */
export interface ListAlertsResponse extends EulerReply {
  readonly alerts?: readonly Alert[];
  readonly hasMore?: boolean;
}

/** One alert, and the state of its streamer. */
export interface RetrieveAlertResponse extends AlertResponse {
  readonly creator?: {
    readonly unique_id: string;
    readonly state: number;
    readonly state_label: string;
    readonly room_id?: string | null;
    readonly last_nickname?: string | null;
    readonly last_avatar_url?: string | null;
  };
}

/** An address that an alert calls. */
export interface AlertTarget {
  readonly id: number;
  readonly account_id: number;
  readonly alert_id: number;
  readonly alert_creator_id: number;
  readonly url: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly last_status: number;
  readonly format: number;
  readonly created_at: string;
  readonly updated_at: string;
}

/** The address to call, and what is to be passed on to it. */
export interface CreateAlertTargetPayload {
  readonly url: string;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** One address of an alert. */
export interface AlertTargetResponse extends EulerReply {
  readonly target?: AlertTarget;
}

/** All addresses of an alert. */
export interface ListAlertTargetsResponse extends EulerReply {
  readonly targets?: readonly AlertTarget[];
}

/** What the address answered to a test. */
export interface TestAlertTargetResponse extends EulerReply {
  readonly status?: number;
  readonly statusLabel?: string;
}

/** A machine of the provider. */
export interface PeerPresence {
  readonly id: string;
  readonly role: 'public' | 'enterprise' | 'staging';
  readonly type: 'api' | 'agent';
  readonly lastSeen: number;
}

/** The machines that sign. */
export interface AgentsResponse extends EulerReply {
  readonly agents: readonly PeerPresence[];
}

/** The machines that serve the API. */
export interface HostsResponse extends EulerReply {
  readonly hosts?: readonly PeerPresence[];
}

/** A figure of the provider's badges, when it is asked for as JSON. */
export interface PipResponse {
  readonly image_url: string;
  readonly label: string;
  readonly value: string;
  readonly unit: string;
}

/** The open sockets of an account. */
export interface WebSocketsResponse extends EulerReply {
  readonly webSocketIds?: readonly string[];
  readonly connections?: number;
}

/** One open socket. */
export interface WebSocketStateResponse extends EulerReply {
  readonly state?: {
    readonly wsId: string;
    readonly uniqueId: string;
    readonly accountId: number;
    readonly apiKeyId: number;
    readonly createdAt: number;
    readonly heartbeat: number;
    readonly deployment: string;
    readonly jwtId: string | null;
    readonly jwtName: string | null;
    readonly jwtHasSessionId: boolean;
  };
}
