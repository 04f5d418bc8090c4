// Reads the interfaces of the application events: the one list of events, fields, units and sources.
import { join } from 'node:path';
import ts from 'typescript';

/**
 * @typedef {{ name: string, type: import('typescript').Type, isOptional: boolean, about: string, unit: string, source: string }} Field
 * @typedef {{ name: string, about: string, source: string, fields: Field[] }} Shape
 * @typedef {{ events: (Shape & { event: string })[], base: Shape, checker: import('typescript').TypeChecker }} Catalog
 */

/** Text, unit and source of a doc comment. @param {import('typescript').Node | undefined} node */
function commentOf(node) {
  if (node === undefined) return { about: '', unit: '', source: '' };
  const text = node.getSourceFile().text;
  const ranges = ts.getLeadingCommentRanges(text, node.pos) ?? [];
  const last = ranges.filter(({ pos }) => text.startsWith('/**', pos)).at(-1);
  if (last === undefined) return { about: '', unit: '', source: '' };
  const plain = text
    .slice(last.pos + 3, last.end - 2)
    .replace(/^\s*\*/gm, '')
    .replace(/\{@link (\w+)\}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const tag = name => new RegExp(`@${name} (.*?)(?= @(?:unit|source) |$)`).exec(plain)?.[1] ?? '';
  return { about: plain.replace(/ ?@(?:unit|source) .*/, ''), unit: tag('unit'), source: tag('source') };
}

/** A type without `undefined`, and whether that was part of it. */
function withoutUndefined(checker, type) {
  const isOptional = type.isUnion() && type.types.some(part => part.flags & ts.TypeFlags.Undefined);
  return { type: isOptional ? checker.getNonNullableType(type) : type, isOptional };
}

/** @returns {Shape} */
export function shapeOf(checker, type) {
  const symbol = type.aliasSymbol ?? type.symbol;
  const [own] = symbol.declarations ?? [];
  const { about, source } = commentOf(own);
  const isOwn = ({ declarations }) => declarations?.[0]?.parent === own;
  // Inherited ones first.
  const properties = checker.getPropertiesOfType(type).sort((a, b) => Number(isOwn(a)) - Number(isOwn(b)));
  const fields = properties.map(property => {
    const typed = withoutUndefined(checker, checker.getTypeOfSymbol(property));
    const comment = commentOf(property.declarations?.[0]);
    // What is said about a type need not be said again about each field of it.
    const said = comment.about || commentOf(typed.type.symbol?.declarations?.[0]).about;
    if (said === '' && property.name !== 'type') throw new Error(`${symbol.name}.${property.name} has no comment`);
    return { name: property.name, ...typed, ...comment, about: said };
  });
  return { name: symbol.name, about, source, fields };
}

/** @param {string} root of the repository @returns {Catalog} */
export function readCatalog(root) {
  const file = join(root, 'packages/live/src/events/live/event-map.ts');
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram([file], { ...options, composite: false, noEmit: true, types: ['node'] });
  const checker = program.getTypeChecker();
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)));
  const map = checker.getDeclaredTypeOfSymbol(exported.find(({ name }) => name === 'LiveEvents'));
  const events = checker.getPropertiesOfType(map).map(property => {
    const shape = shapeOf(checker, checker.getTypeOfSymbol(property));
    const { type } = shape.fields.find(({ name }) => name === 'type');
    return { event: type.value, ...shape };
  });
  const baseFile = program.getSourceFile(join(root, 'packages/live/src/events/live/base.ts'));
  const baseSymbol = checker
    .getExportsOfModule(checker.getSymbolAtLocation(baseFile))
    .find(({ name }) => name === 'LiveEventBase');
  return { events, base: shapeOf(checker, checker.getDeclaredTypeOfSymbol(baseSymbol)), checker };
}
