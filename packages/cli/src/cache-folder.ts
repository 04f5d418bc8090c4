import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder of this command for what can be fetched again, where the system keeps such things.
 * @param platform as `process.platform` names it
 */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: string = process.platform,
  home: string = homedir(),
): string {
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'livetap');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'livetap');
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'livetap');
}
