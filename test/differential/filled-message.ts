import { join } from 'node:path';
import { readSchema } from '../../scripts/generate/schema.js';

const { messages, enums } = readSchema(join(import.meta.dirname, '../../proto'));

/** Below this depth messages are left out: the only way to end a schema that contains itself. */
const deepest = 4;

/**
 * Makes a message with a value of its own in every field, so that no two fields can be taken for each other. Numbers fit in
 * 31 bits, in which every schema agrees.
 */
export function filledMessage(method: string): Record<string, unknown> {
  let next = 1;

  const message = (type: string, depth: number): Record<string, unknown> => {
    const fields = messages.get(type)?.fields ?? [];
    const wanted = fields.filter(({ kind }) => kind !== 'message' || depth < deepest);
    return Object.fromEntries(
      wanted.map(({ name, kind, type, card, keyKind = 'string', asNumber }) => {
        const item = () => value(kind, type, asNumber, depth);
        if (card === 'one') return [name, item()];
        if (card === 'many') return [name, [item(), item()]];
        return [name, { [keyKind === 'string' ? `key ${next++}` : next++]: item() }];
      }),
    );
  };

  const value = (kind: string, type: string, asNumber: boolean, depth: number): unknown => {
    if (kind === 'message') return message(type, depth + 1);
    const number = next++;
    if (kind === 'enum') return enums.get(type)?.values.find(({ number }) => number > 0)?.number ?? 0;
    if (kind === 'bool') return true;
    if (kind === 'string') return `text ${number}`;
    if (kind === 'bytes') return new TextEncoder().encode(`bytes ${number}`);
    if (kind.endsWith('64') && !asNumber) return String(number);
    return number;
  };

  const { common, ...filled } = message(method, 0);
  if (typeof common !== 'object') return filled;
  // The room writes these two itself.
  const { method: _method, msgId: _msgId, ...rest } = common as Record<string, unknown>;
  return { ...filled, common: rest };
}
