// Generates packages/live/src/gen from proto/. With --check it writes nothing and fails when the committed files differ.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decoderFile, enumFile } from './generate/decoders.js';
import { encoderFile } from './generate/encoders.js';
import { projectionFamily, readProjections } from './generate/projections.js';
import { messagesFile, registryFile, typesFile } from './generate/registry.js';
import { readSchema } from './generate/schema.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'packages/live/src/gen');

const schema = readSchema(join(root, 'proto'));
const files = new Map();
for (const family of schema.families) {
  files.set(`${family.name}.ts`, decoderFile(schema, family));
  const encoders = encoderFile(family);
  if (encoders !== undefined) files.set(`${family.name}.encode.ts`, encoders);
}
const projections = projectionFamily(schema, readProjections(join(root, 'proto/projections.json')));
if (projections.messages.length > 0) {
  const options = { keepsUnknown: false, source: 'proto/projections.json' };
  files.set('projections.ts', decoderFile(schema, projections, options));
}
files.set('enums.ts', enumFile(schema));
files.set('types.ts', typesFile(schema));
files.set('registry.ts', registryFile(schema));
files.set('messages.ts', messagesFile(schema));

const present = existsSync(target) ? readdirSync(target) : [];
if (process.argv.includes('--check')) {
  const stale = [...files].filter(
    ([name, text]) => !present.includes(name) || readFileSync(join(target, name), 'utf8') !== text,
  );
  const extra = present.filter(name => !files.has(name));
  const wrong = [...stale.map(([name]) => name), ...extra];
  if (wrong.length > 0) {
    console.error(`gen/ is not what proto/ generates: ${wrong.join(', ')}. Run \`npm run generate\`.`);
    process.exit(1);
  }
  console.log(`gen/ is up to date: ${schema.messages.size} messages, ${schema.enums.size} enums, ${files.size} files`);
} else {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(target, name), text);
  console.log(`wrote ${files.size} files: ${schema.messages.size} messages, ${schema.enums.size} enums`);
}
