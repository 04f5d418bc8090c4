import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles a program as a page or a worker has it: one module in which nothing is left to be resolved. `socks`, which
 * nobody has to install, is left as an import that is only made when there is such a proxy.
 * @param conditions of exports, beside those of every bundler
 */
export async function bundle(app: string, program: string, conditions: readonly string[]): Promise<string> {
  const { outputFiles, metafile, warnings } = await build({
    ...{ entryPoints: [join(app, program)], absWorkingDir: app, outdir: app, write: false, metafile: true },
    ...{ bundle: true, format: 'esm', platform: 'browser', conditions: [...conditions], target: 'es2022' },
  });
  const left = Object.values(metafile.outputs).flatMap(({ imports }) => imports.filter(({ external }) => external));
  const unwanted = [
    ...left.map(({ path }) => path).filter(path => path !== 'socks'),
    ...warnings.map(({ text }) => text),
  ];
  if (unwanted.length > 0) throw new Error(`The bundle is not whole: ${unwanted.join(', ')}`);
  const [{ text } = { text: '' }] = outputFiles;
  return text;
}
