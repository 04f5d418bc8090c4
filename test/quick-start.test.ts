import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startSimulator } from '@livetap/simulator';
import { expect, test } from 'vitest';

/*
 * The quick start of the established connector's own documentation, taken from a copy of it that may lie beside the
 * repository: nothing is changed in it but the package name.
 */
const root = join(import.meta.dirname, '..');
const documents = join(root, '..', 'shared', 'seeds');
const document = existsSync(documents) ? readdirSync(documents).find(name => name.startsWith('001')) : undefined;

test.skipIf(document === undefined)(
  'the quick start of existing programs runs with the package name changed',
  async () => {
    const text = readFileSync(join(documents, document ?? ''), 'utf8');
    const start = text.indexOf("import { TikTokLiveConnection, WebcastEvent } from 'tiktok-live-connector';");
    const end = text.indexOf('// ...and more events', start);
    expect(Math.min(start, end)).toBeGreaterThan(0);
    const program = join(root, 'test', 'quick-start.tmp.mjs');
    writeFileSync(program, text.slice(start, end).replace('tiktok-live-connector', '@livetap/live'));
    try {
      await using simulator = await startSimulator({ closeAfterEndMs: 50 });
      const room = simulator.addRoom({ uniqueId: 'officialgeilegisela', scenario: false });
      const running = promisify(execFile)(process.execPath, [program], {
        env: { ...process.env, LIVETAP_ENDPOINT: simulator.url },
        timeout: 15_000,
      });
      await room.waitForSocket();
      room.say('hello', 'bob');
      room.gift('Firefly', { user: 'cid' });
      room.end();
      const { stdout } = await running;
      const { giftId, user } = room.sentOf('WebcastGiftMessage')[0] ?? {};
      // What is sent at once can arrive in the packet that confirms the room, before the promise of connect() runs on.
      expect(new Set(stdout.trim().split('\n'))).toEqual(
        new Set([
          `Connected to roomId ${room.roomId}`,
          'bob (userId:bob) writes: hello',
          `cid (userId:${user?.userId}) sends ${giftId}`,
        ]),
      );
    } finally {
      rmSync(program);
    }
  },
);
