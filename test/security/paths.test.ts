import { describe, expect, test } from 'vitest';
import { type HostRequest, names } from './hosts.js';
import { misconducts } from './misconduct.js';
import { type Path, paths } from './paths.js';
import { leaksOf, openStage, type Stage } from './stage.js';

/** Runs a path to its end, whichever that is. */
async function walk(stage: Stage, path: Path): Promise<void> {
  await path.run(stage).catch((error: unknown) => stage.channels.say('thrown', error));
}

const asked = (requests: readonly HostRequest[], host: string) => requests.some(request => request.host === host);

describe.each(paths)('$name', path => {
  test('gives no secret away when all is well', async () => {
    const stage = await openStage();
    await path.run(stage);
    expect(leaksOf(stage, path.consent)).toBe('');
    // Otherwise nothing is proven: the secrets have to be on their way.
    expect(stage.hosts.requests.length).toBeGreaterThan(0);
  });

  const hosts = path.hosts.filter(host => host !== names.push);
  const cases = hosts.flatMap(host => misconducts.map(({ name, answer }) => ({ host, misconduct: name, answer })));
  test.each(cases)('gives no secret away when $host answers $misconduct', async ({ host, answer }) => {
    const stage = await openStage();
    stage.hosts.answer(host, '', answer);
    await walk(stage, path);
    expect(leaksOf(stage, path.consent)).toBe('');
    expect(asked(stage.hosts.requests, host)).toBe(true);
  });
});
