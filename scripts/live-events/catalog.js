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
  const fields = checker.getPropertiesOfType(type).map(property => {
    const [declaration] = property.declarations ?? [];
    return {
      name: property.name,
      ...withoutUndefined(checker, checker.getTypeOfSymbol(property)),
      ...commentOf(declaration),
    };
  });
  const { about, source } = commentOf(symbol.declarations?.[0]);
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
  const union = exported.find(({ name }) => name === 'LiveEvent');
  const declaration = union.declarations[0];
  const events = declaration.type.types.map(node => {
    const shape = shapeOf(checker, checker.getTypeAtLocation(node));
    const { type } = shape.fields.find(({ name }) => name === 'type');
    return { event: type.value, ...shape };
  });
  const baseFile = program.getSourceFile(join(root, 'packages/live/src/events/live/base.ts'));
  const baseSymbol = checker
    .getExportsOfModule(checker.getSymbolAtLocation(baseFile))
    .find(({ name }) => name === 'LiveEventBase');
  return { events, base: shapeOf(checker, checker.getDeclaredTypeOfSymbol(baseSymbol)), checker };
}
