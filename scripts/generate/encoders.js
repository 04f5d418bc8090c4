// The writers of the messages that stand by themselves, for what a client sends, for the simulator and for tests. They follow
// the tables, which know the others.
import { isStandalone } from './registry.js';
import { tablesName } from './tables.js';
import { heading, Imports } from './text.js';

/** One file per family that has such messages; undefined for another. */
export function encoderFile(family) {
  const standing = family.messages.filter(isStandalone);
  if (standing.length === 0) return undefined;
  const types = new Imports();
  const from = `./${family.name}.js`;
  const tables = tablesName(family.name);
  types.add('../wire/table-writer.js', 'MessageWriter');
  const lines = standing.map(({ name }) => {
    types.add(from, name);
    return `/** Writes the fields of a ${name}. */\nexport const write${name}: MessageWriter<${name}> = ${tables}.writer('${name}');\n`;
  });
  return `${heading(`proto/${family.name}.proto`)}import { ${tables} } from '${from}';\n${types.text('import type')}\n${lines.join('\n')}`;
}
