import { TikToolClient } from './client.js';
import type { PuzzleSolution, RotateSolution, ShapesSolution } from './data.wire.js';
import { requiredData } from './reply.js';

/*
 * Passes pictures to the provider, which sells their recognition, and gives its answer back. Nothing is recognized here,
 * and nothing in this library calls these functions.
 */

/**
 * @param puzzleB64 - The background, base64.
 * @param pieceB64 - The piece, base64.
 * @param serverUrl - Default `https://api.tik.tools`.
 * @throws PremiumFeatureError when the plan does not include it, or another SignAPIError.
 */
export async function solvePuzzle(
  apiKey: string,
  puzzleB64: string,
  pieceB64: string,
  serverUrl?: string,
): Promise<PuzzleSolution> {
  const { api } = new TikToolClient({ apiKey, serverUrl });
  return requiredData(await api.captchaPuzzle({ puzzle: puzzleB64, piece: pieceB64 }));
}

/**
 * @param outerB64 - The picture that stands still, base64.
 * @param innerB64 - The picture that is turned, base64.
 * @param serverUrl - Default `https://api.tik.tools`.
 * @throws PremiumFeatureError when the plan does not include it, or another SignAPIError.
 */
export async function solveRotate(
  apiKey: string,
  outerB64: string,
  innerB64: string,
  serverUrl?: string,
): Promise<RotateSolution> {
  const { api } = new TikToolClient({ apiKey, serverUrl });
  return requiredData(await api.captchaRotate({ outer: outerB64, inner: innerB64 }));
}

/**
 * @param imageB64 - The picture, base64.
 * @param serverUrl - Default `https://api.tik.tools`.
 * @throws PremiumFeatureError when the plan does not include it, or another SignAPIError.
 */
export async function solveShapes(apiKey: string, imageB64: string, serverUrl?: string): Promise<ShapesSolution> {
  const { api } = new TikToolClient({ apiKey, serverUrl });
  return requiredData(await api.captchaShapes({ image: imageB64 }));
}
