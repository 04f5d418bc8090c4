// Names and shapes as the provider has them: signing of addresses, its OAuth login, and captcha pictures.
import type { EulerReply } from './account.wire.js';

/** The address to sign, and what will be sent to it. */
export interface SignTikTokUrlBody {
  readonly url: string;
  /** @defaultValue `GET` */
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly userAgent?: string;
  /** Only together with `ttTargetIdc`. */
  readonly sessionId?: string;
  readonly ttTargetIdc?: string;
  readonly ttwid?: string;
  /** The body that will be sent. */
  readonly payload?: string;
  readonly type?: 'fetch' | 'xhr';
  readonly includeBrowserParams?: boolean;
  readonly includeVerifyFp?: boolean;
}

/** A signed address, and what has to be sent with it. */
export interface SignedUrl {
  readonly signedUrl: string;
  /** The signature is bound to it. */
  readonly userAgent: string;
  readonly browserName: string;
  readonly browserVersion: string;
  /** By name, such as `X-Bogus` and `msToken`. */
  readonly tokens: Readonly<Record<string, string>>;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly cookies: readonly Readonly<Record<string, string>>[];
}

/** The signed address. */
export interface SignTikTokUrlResponse extends EulerReply {
  readonly response?: Partial<SignedUrl>;
}

/** Asks for tokens, with the code of a login or with a refresh token. */
export interface ExchangeTokenRequest {
  readonly client_id: string;
  readonly client_secret: string;
  readonly grant_type: 'authorization_code' | 'refresh_token';
  readonly code?: string;
  readonly redirect_uri?: string;
  readonly refresh_token?: string;
}

interface OAuthReply<Data> extends EulerReply {
  readonly data?: Data;
  readonly error?: { readonly error: string; readonly error_description?: string };
}

/** New tokens. */
export type OAuthTokenResponse = OAuthReply<{
  readonly access_token: string;
  readonly refresh_token: string;
  readonly token_type: 'Bearer';
  /** Seconds. */
  readonly expires_in: number;
  /** Seconds. */
  readonly refresh_expires_in: number;
  readonly scopes: readonly string[];
}>;

/** A token to look at or to revoke. */
export interface TokenRequest {
  readonly token: string;
  readonly token_type_hint?: 'access_token' | 'refresh_token';
  readonly client_id: string;
  readonly client_secret: string;
}

/** What a token is good for. */
export type OAuthIntrospectResponse = OAuthReply<{
  readonly active: boolean;
  readonly scope?: string;
  readonly client_id?: string;
  readonly token_type?: string;
  readonly exp?: number;
  readonly iat?: number;
  readonly sub?: string;
}>;

/** That a token was revoked. */
export type OAuthRevokeResponse = OAuthReply<unknown>;

/** A refresh token to check. */
export interface ValidateRefreshRequest {
  readonly refresh_token: string;
  readonly client_id: string;
}

/** Whether a refresh token still works. */
export interface ValidateRefreshResponse extends EulerReply {
  readonly valid?: boolean;
  readonly scopes?: readonly string[];
  readonly tiktok_user_id?: string;
  readonly country_code?: string;
}

/** What anybody may know about an app. */
export interface PublicClientResponse extends EulerReply {
  readonly client?: Readonly<Record<string, unknown>>;
}

/** The user behind an access token. */
export interface OAuthUserInfoResponse extends EulerReply {
  readonly user?: {
    readonly uid: string;
    readonly secUid: string;
    readonly nickName: string;
    readonly uniqueId: string;
    readonly region: string;
    readonly avatarUrl: string;
    readonly roomId: string;
    readonly hasLivePermission: boolean;
    readonly isPrivateAccount: boolean;
  };
}

/** A place in a picture, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface CaptchaReply<Result> extends EulerReply {
  readonly response?: (Result & { readonly time_ms: number }) | null;
  readonly cached?: boolean;
}

/** Where the wanted icons are. */
export type IconCaptchaResponse = CaptchaReply<{ readonly points: readonly Point[]; readonly label: string }>;
/** How far the piece has to move, in pixels. */
export type PuzzleCaptchaResponse = CaptchaReply<{ readonly x: number }>;
/** Where the two equal shapes are. */
export type ShapesCaptchaResponse = CaptchaReply<{ readonly point_1: Point; readonly point_2: Point }>;
/** How far the ring has to turn, in degrees. */
export type WhirlCaptchaResponse = CaptchaReply<{ readonly angle: number }>;

/** How many pictures are paid for. */
export interface CaptchaCreditsResponse extends EulerReply {
  readonly credits?: number;
}
