import { expect, test } from 'vitest';
import { type DownloadOptions, downloadDefaults, resolveDownloadOptions } from '../../src/video/download-options.js';

test('what is left out keeps its default', () => {
  expect(resolveDownloadOptions({})).toEqual(downloadDefaults);
  expect(resolveDownloadOptions({ quality: undefined, durationMs: 5, retries: 0 })).toEqual({
    ...downloadDefaults,
    durationMs: 5,
    retries: 0,
  });
});

test.each<[string, unknown]>([
  ['quality', '720p'],
  ['durationMs', 0],
  ['durationMs', Number.NaN],
  ['durationMs', ''],
  ['retries', -1],
  ['retries', 1.5],
  ['retryDelayMs', 0],
  ['staleAfterMs', 2 ** 31],
  ['closeTimeoutMs', Number.POSITIVE_INFINITY],
  ['flags', '-c copy'],
  ['flags', ['-crf', 23]],
])('%s: %j cannot be used', (name, value) => {
  expect(() => resolveDownloadOptions({ [name]: value } as DownloadOptions)).toThrow(
    expect.objectContaining({ code: 'INVALID_OPTION', message: expect.stringContaining(name) }),
  );
});
