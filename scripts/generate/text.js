// Pieces of text that every generated file shares.

/** @param {string} source what the file was made from */
export function heading(source) {
  return `// Generated from ${source} by scripts/generate.js. Do not edit.\n`;
}

/** A doc comment, or nothing. @param {string | null} comment @param {string} [indent] */
export function doc(comment, indent = '') {
  if (!comment) return '';
  const lines = comment.split('\n');
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map(line => `${indent} * ${line}`).join('\n')}\n${indent} */\n`;
}

/** Import lines from a map of module to names. @param {Map<string, Set<string>>} imports @param {string} [keyword] */
export function importLines(imports, keyword = 'import') {
  return [...imports]
    .filter(([, names]) => names.size > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([module, names]) => `${keyword} { ${[...names].sort().join(', ')} } from '${module}';\n`)
    .join('');
}

/** Collects names per module. */
export class Imports {
  /** @type {Map<string, Set<string>>} */
  modules = new Map();

  add(module, name) {
    const names = this.modules.get(module) ?? new Set();
    this.modules.set(module, names.add(name));
    return name;
  }

  text(keyword) {
    return importLines(this.modules, keyword);
  }
}

/** Wire type of a single value. @param {{ kind: string }} field */
export function wireType(field) {
  if (field.kind === 'double') return 1;
  if (field.kind === 'float') return 5;
  return field.kind === 'string' || field.kind === 'bytes' || field.kind === 'message' ? 2 : 0;
}

/** Whether a repeated field of this kind may stand packed. */
export function isPackable(field) {
  return wireType(field) !== 2;
}

/** The tag that stands before a field on the wire. */
export function tagOf(number, wire) {
  return number * 8 + wire;
}
