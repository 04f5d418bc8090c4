import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const source = join(root, 'packages/live/src');
const architecture = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');

const stages = [...architecture.matchAll(/^\d+\. `(\w+)`/gm)].map(match => match[1] ?? '');
const foundations = [...architecture.matchAll(/^\* `([\w.-]+)`:/gm)].map(match => match[1] ?? '');

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
  readonly isDynamic: boolean;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'));

function importsOf(file: string): Import[] {
  const text = readFileSync(join(source, file), 'utf8');
  const pattern = /^(import|export)(\s+type)?\s[^;]*?\sfrom\s+'([^']+)'|import\('([^']+)'\)|^import\s+'([^']+)'/gms;
  return [...text.matchAll(pattern)].map(([, , type, named, dynamic, bare]) => {
    const target = named ?? dynamic ?? bare ?? '';
    const to = target.startsWith('.')
      ? relative(source, join(source, dirname(file), target)).replace(/\.js$/, '.ts')
      : target;
    return { from: file, to, isType: type !== undefined, isDynamic: dynamic !== undefined };
  });
}

const imports = files.flatMap(importsOf);

/** Position of a file's stage; -1 for a foundation, undefined for a file that joins the stages. */
function rank(file: string): number | undefined {
  const [top = ''] = file.split('/');
  if (foundations.includes(top)) return -1;
  const stage = stages.indexOf(top);
  return stage < 0 ? undefined : stage;
}

describe('the path of a frame', () => {
  test('has the stages of the picture, and all of them exist', () => {
    const picture = architecture.match(/lookup → .*/)?.[0].split(' → ');
    expect(stages).toEqual(picture?.map(name => name.trim()));
    const folders = new Set(files.map(file => file.split('/')[0]));
    expect(stages.filter(stage => !folders.has(stage))).toEqual([]);
    expect(foundations.filter(name => !folders.has(name))).toEqual([]);
  });

  test('is not left by any import: each points left or to the foundations', () => {
    const wrong = imports.filter(({ from, to }) => {
      const own = rank(from);
      if (own === undefined || !to.endsWith('.ts')) return false;
      const target = rank(to);
      return target === undefined || target > own;
    });
    expect(wrong).toEqual([]);
  });

  test('names every file beside the stages', () => {
    const joining = files.filter(file => !file.includes('/') && file !== 'errors.ts');
    const unnamed = joining.filter(file => !architecture.includes(`\`${file}\``) && file !== 'connection-errors.ts');
    expect(unnamed).toEqual([]);
  });
});

describe('the modules', () => {
  // For Node alone, loaded only when there is a proxy.
  const nodeModules = ['http/transport/dial.ts', 'http/transport/proxy-agents.ts'];

  // For Node as a whole, behind a door of its own; the main door has only its errors.
  const isVideo = (file: string) => file.startsWith('video/');

  const wsModule = 'sources/ws-package.ts';

  test('import nothing of Node: who bundles them for a page could not; ws and socks where they are used', () => {
    // Types, which the pattern above cannot tell from modules.
    const typesOf = ['platform/node-modules.ts', 'http/transport/answer-stream.ts'];
    const wrong = imports.filter(({ from, to, isType, isDynamic }) => {
      if (isType || isVideo(from)) return false;
      if (to.startsWith('node:')) return !(isDynamic && typesOf.includes(from));
      if (to === 'ws') return !(isDynamic && from === wsModule);
      return to === 'socks' && !(isDynamic && nodeModules.includes(from));
    });
    expect(wrong).toEqual([]);
    const values = typesOf.flatMap(file =>
      readFileSync(join(source, file), 'utf8').match(/(?<!typeof )import\('node:[^']*'\)/g),
    );
    expect(values.filter(value => value !== null)).toEqual([]);
  });

  test('load what is for proxies only when there is one', () => {
    const early = imports.filter(
      ({ from, to, isType, isDynamic }) =>
        (nodeModules.includes(to) || to === 'socks') && !isType && !isDynamic && !nodeModules.includes(from),
    );
    expect(early).toEqual([]);
    expect(imports.filter(({ to }) => to === 'http/transport/proxy-agents.ts')).toHaveLength(1);
  });

  test('load what downloads video through its door only', () => {
    const users = imports.filter(({ from, to, isType }) => isVideo(to) && !isVideo(from) && !isType);
    expect(users.filter(({ from, to }) => from !== 'video.ts' && to !== 'video/errors.ts')).toEqual([]);
    expect(imports.filter(({ from, to }) => from === 'video/errors.ts' && isVideo(to))).toEqual([]);
  });

  test('do not import each other in circles', () => {
    const edges = new Map<string, string[]>();
    for (const { from, to, isType } of imports) {
      if (!isType && to.endsWith('.ts')) edges.set(from, [...(edges.get(from) ?? []), to]);
    }
    const done = new Set<string>();
    const circles: string[][] = [];
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file]);
      else if (!done.has(file)) {
        for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
        done.add(file);
      }
    };
    for (const file of edges.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });

  test('stay short: no written file over 300 lines', () => {
    const long = files
      // The door of the package is no code: a sorted list of what is published.
      .filter(file => !file.startsWith('gen/') && file !== 'index.ts')
      .map(file => ({ file, lines: readFileSync(join(source, file), 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });
});
