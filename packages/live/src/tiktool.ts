export { type CallApiOptions, callApi } from './lookup/call-api.js';
export { type FetchSignedUrlOptions, fetchSignedUrl } from './lookup/fetch-signed-url.js';
export { type LivePageInfo, type ResolveOptions, resolveLivePage, resolveRoomId } from './lookup/resolve-live-page.js';
export { createTikToolSigner, type TikToolSignerOptions } from './signing/tiktool.js';
export type { TikToolCallOptions } from './tiktool/call.js';
export { solvePuzzle, solveRotate, solveShapes } from './tiktool/captcha.js';
export { TikToolClient, type TikToolClientOptions, type TikToolMethods } from './tiktool/client.js';
export type * from './tiktool/data.wire.js';
export type { TikToolEndpoint, TikToolMethod } from './tiktool/endpoint.js';
export { tikToolEndpoints } from './tiktool/endpoints.js';
export type {
  FetchSignedUrlReply,
  FinalReply,
  ResolveRequiredReply,
  TikToolLimit,
  TikToolReply,
  TikToolResponse,
} from './tiktool/reply.js';
