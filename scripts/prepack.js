// Makes the build of the package in the working directory ready to be packed; npm calls it before `npm pack` and
// `npm publish`. Only the form of the files changes, never what they do:
//  - output whose source is gone goes too (the compiler leaves it lying);
//  - references to source maps go, because the maps are not published;
//  - the modules of the library become a few files: importing hundreds of them takes four times as long;
//  - declarations that no public one leads to go, and comments and blanks of the code: what users read are the others;
//  - the generated code is minified, and its declarations lose what no published declaration mentions: together a third of
//    the package.
// Doing it twice changes nothing. The next build gives the compiler's own form back.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { buildSync, transformSync } from 'esbuild';

const folder = process.cwd();
const dist = join(folder, 'dist');
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
if (!existsSync(dist)) throw new Error('There is nothing to pack yet: npm run build comes first.');

const withoutMapReference = text => text.replace(/^\/\/# sourceMappingURL=.*\n?/m, '');

/** Generated JavaScript. Nobody reads it there: `proto/` says the same. */
function compactCode(text) {
  // One line is compact already: doing it twice would give names other letters.
  if (!text.trimEnd().includes('\n')) return text;
  return transformSync(text, { minify: true, format: 'esm', target: 'es2022', legalComments: 'none' }).code;
}

/** Hand-written JavaScript. Names stay, for stack traces. */
function plainCode(text) {
  const options = { minifyWhitespace: true, minifySyntax: true, lineLimit: 200 };
  return transformSync(text, { ...options, format: 'esm', target: 'esnext', legalComments: 'none' }).code;
}

/** Generated declarations, without decoders, encoders and tables: those are reached through `gen/messages` and `gen/registry`. */
function compactDeclarations(text) {
  const hidden =
    /^(?:\/\*\* .* \*\/\n)?export declare (?:function |const (?:decode\w+: Decoder|\w+Tables: MessageTables)\b).*\n/gm;
  return text.replace(hidden, '').replace(/^(?: {4})+/gm, blanks => '\t'.repeat(blanks.length / 4));
}

/** The declarations that the public ones lead to, by their paths. */
function publicDeclarations() {
  const { exports: doors } = manifest;
  const found = new Set();
  const next = Object.values(doors).flatMap(door => (door.types === undefined ? [] : [join(folder, door.types)]));
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    if (found.has(path) || !existsSync(path)) continue;
    found.add(path);
    const text = readFileSync(path, 'utf8');
    for (const [, named, inline] of text.matchAll(/ from '(\.[^']+)'|import\("(\.[^"]+)"\)/g)) {
      next.push(join(dirname(path), (named ?? inline).replace(/\.js$/, '.d.ts')));
    }
  }
  return found;
}

function prepared(file, text) {
  const plain = withoutMapReference(text);
  if (!file.startsWith(`gen${sep}`)) return file.endsWith('.d.ts') ? plain : plainCode(plain);
  return file.endsWith('.d.ts') ? compactDeclarations(plain) : compactCode(plain);
}

/** One file for each door, and what they share in `chunks`, where it was loaded together or later before as well. */
function bundle() {
  const entryPoints = Object.values(manifest.exports).flatMap(door =>
    door.default ? [join(folder, door.default)] : [],
  );
  const { outputFiles } = buildSync({
    ...{ entryPoints, outdir: dist, chunkNames: 'chunks/[name]-[hash]', write: false, logLevel: 'error' },
    ...{ bundle: true, splitting: true, format: 'esm', platform: 'neutral', packages: 'external', target: 'es2022' },
    ...{ minifyWhitespace: true, minifySyntax: true, lineLimit: 200, legalComments: 'none' },
  });
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (/\.js(?:\.map)?$/.test(file)) rmSync(join(dist, file));
  }
  mkdirSync(join(dist, 'chunks'), { recursive: true });
  for (const { path, contents } of outputFiles) writeFileSync(path, contents);
}

const isBundled = manifest.name === '@livetap/live';
// Only from the compiler's own form: packing twice changes nothing.
if (isBundled && existsSync(join(dist, 'errors.js'))) bundle();

const declarations = publicDeclarations();
for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
  const [, stem] = file.match(/^(.*?)(?:\.d\.ts|\.js)(?:\.map)?$/) ?? [];
  if (stem === undefined) continue;
  const path = join(dist, file);
  if (isBundled && file.endsWith('.js')) continue;
  const isHidden = file.endsWith('.d.ts') && declarations.size > 0 && !declarations.has(path);
  if (isHidden || !existsSync(join(folder, 'src', `${stem}.ts`))) {
    rmSync(path);
    continue;
  }
  if (file.endsWith('.map')) continue;
  const before = readFileSync(path, 'utf8');
  const after = prepared(file, before);
  if (after === before) continue;
  // In one step, so that a process that is just importing the file sees the one form or the other.
  writeFileSync(`${path}.new`, after);
  renameSync(`${path}.new`, path);
}
// The compiler takes what it once wrote for granted; without its notes it writes everything anew.
rmSync(join(dist, '.tsbuildinfo'), { force: true });
