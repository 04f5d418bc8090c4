// The lists over all families: method name to decoder, message name to decoder and writer, and the names of the types.
import { tablesName } from './tables.js';
import { heading, Imports } from './text.js';

/**
 * The messages that arrive under their own method name: those called Webcast… that are no part of another (those have
 * an underscore) and no envelope, and the one method without the prefix.
 */
function isMethod(message) {
  return message.family !== 'envelope' && (/^Webcast[^_]*$/.test(message.name) || message.name === 'SystemMessage');
}

/** Whether a message is ever decoded or written by its own name: those that arrive, and what they arrive in. */
export function isStandalone(message) {
  return message.family === 'envelope' || isMethod(message);
}

export function registryFile(schema) {
  const methods = [...schema.messages.values()].filter(isMethod);
  const values = new Imports();
  for (const { name, family } of methods) values.add(`./${family}.js`, `decode${name}`);
  const lines = pick => methods.map(({ name }) => `  ${name}: ${pick(name)},\n`).join('');
  return `${heading('proto/*.proto')}import type { Decoder } from '../wire/read.js';
import type * as types from './types.js';
${values.text()}
/** The message behind each method name of the service. */
export interface MethodMessages {
${methods.map(({ name }) => `  ${name}: types.${name};\n`).join('')}}

/** The decoder of each method. */
export const methodDecoders: { readonly [M in keyof MethodMessages]: Decoder<MethodMessages[M]> } = {
${lines(name => `decode${name}`)}};
`;
}

/** Every message by name, with its decoder and its writer: for tests and simulators, not loaded by a connection. */
export function messagesFile(schema) {
  const values = new Imports();
  for (const { name } of schema.families) values.add(`./${name}.js`, tablesName(name));
  const names = [...schema.messages.keys()];
  return `${heading('proto/*.proto')}import type { Decoder } from '../wire/read.js';
import type { MessageWriter } from '../wire/table-writer.js';
import type * as types from './types.js';
${values.text()}
const families = [
${schema.families.map(({ name }) => `  ${tablesName(name)},\n`).join('')}];

/** Every message of the schema by name. */
export interface Messages {
${names.map(name => `  ${name}: types.${name};\n`).join('')}}

/** The decoder of each message. */
export const messageDecoders = Object.fromEntries(
  families.flatMap(tables => tables.names().map(name => [name, tables.decoder(name)])),
) as { readonly [M in keyof Messages]: Decoder<Messages[M]> };

/** The writer of each message. */
export const messageWriters = Object.fromEntries(
  families.flatMap(tables => tables.names().map(name => [name, tables.writer(name)])),
) as { readonly [M in keyof Messages]: MessageWriter<Messages[M]> };
`;
}

/** All type names in one list, for the package's door. */
export function typesFile(schema) {
  const types = new Imports();
  for (const { name, family } of schema.messages.values()) types.add(`./${family}.js`, name);
  return `${heading('proto/*.proto')}${types.text('export type')}`;
}
