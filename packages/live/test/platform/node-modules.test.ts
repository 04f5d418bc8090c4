import * as zlib from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { RuntimeUnsupportedError } from '../../src/platform/errors.js';
import { nodeModule, requiredNodeModule } from '../../src/platform/node-modules.js';
import { textFile } from '../../src/platform/text-file.js';

/** As in a page, or in a worker without the modules of Node. */
function takeNodeAway(): void {
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('nodeModule', () => {
  test('is the module, where there is one', () => {
    expect(nodeModule('node:zlib')?.gunzipSync).toBe(zlib.gunzipSync);
    expect(requiredNodeModule('node:zlib', 'A file').gunzipSync).toBe(zlib.gunzipSync);
  });

  test('is nothing where there is none, and an error where it is needed', () => {
    takeNodeAway();
    expect(nodeModule('node:zlib')).toBeUndefined();
    expect(() => requiredNodeModule('node:net', 'A proxy')).toThrow(RuntimeUnsupportedError);
    expect(() => requiredNodeModule('node:net', 'A proxy')).toThrow('A proxy needs node:net, which this runtime');
  });
});

test('a file is refused in so many words where there are none', async () => {
  takeNodeAway();
  const file = textFile('/nowhere/text');
  await expect(file.read()).rejects.toMatchObject({ code: 'RUNTIME_UNSUPPORTED', who: 'you', retryable: false });
  await expect(file.write('x')).rejects.toBeInstanceOf(RuntimeUnsupportedError);
});
