import { endpoint } from './endpoint.js';
import type * as wire from './tiktok.wire.js';

/** Signing of addresses, and the provider's OAuth login. */
export const general = {
  /** Signs one address of TikTok. */
  signTikTokUrl: endpoint<[body: wire.SignTikTokUrlBody, client?: string], wire.SignTikTokUrlResponse>(
    'POST /tiktok/sign_url',
    'key',
    ['body', 'client'],
  ),
  exchangeToken: endpoint<[request: wire.ExchangeTokenRequest], wire.OAuthTokenResponse>(
    'POST /tiktok/oauth/token',
    'none',
    ['body'],
  ),
  introspectToken: endpoint<[request: wire.TokenRequest], wire.OAuthIntrospectResponse>(
    'POST /tiktok/oauth/introspect',
    'none',
    ['body'],
  ),
  revokeToken: endpoint<[request: wire.TokenRequest], wire.OAuthRevokeResponse>('POST /tiktok/oauth/revoke', 'none', [
    'body',
  ]),
  validateRefreshToken: endpoint<[request: wire.ValidateRefreshRequest], wire.ValidateRefreshResponse>(
    'POST /tiktok/oauth/validate-refresh',
    'none',
    ['body'],
  ),
  getPublicClient: endpoint<[clientId: string], wire.PublicClientResponse>(
    'GET /tiktok/oauth/clients/{client_id}',
    'none',
    ['client_id'],
  ),
  /** The user behind an access token. */
  getUserInfo: endpoint<[xOauthToken?: string], wire.OAuthUserInfoResponse>('GET /tiktok/oauth/userinfo', 'none', [
    'x-oauth-token',
  ]),
};

/** Recognition of captcha pictures, as the provider sells it. */
export const captchas = {
  completeIconCaptcha: endpoint<[prompt: string, captchaImage: Blob], wire.IconCaptchaResponse>(
    'POST /tiktok/captchas/icons',
    'key',
    ['prompt', 'captchaImage'],
  ),
  completePuzzleCaptcha: endpoint<[backgroundImage: Blob, pieceImage: Blob], wire.PuzzleCaptchaResponse>(
    'POST /tiktok/captchas/puzzle',
    'key',
    ['backgroundImage', 'pieceImage'],
  ),
  completeShapesCaptcha: endpoint<[shapesCaptchaImage: Blob], wire.ShapesCaptchaResponse>(
    'POST /tiktok/captchas/shapes',
    'key',
    ['shapesCaptchaImage'],
  ),
  completeWhirlCaptcha: endpoint<[outerImage: Blob, innerImage: Blob], wire.WhirlCaptchaResponse>(
    'POST /tiktok/captchas/whirl',
    'key',
    ['outerImage', 'innerImage'],
  ),
  retrieveCaptchaCredits: endpoint<[], wire.CaptchaCreditsResponse>('GET /tiktok/captchas/credits', 'key', []),
};
