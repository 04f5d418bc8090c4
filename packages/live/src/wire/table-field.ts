/** A message as those who follow tables see it: any fields. */
export type TableMessage = Record<string, unknown>;

/**
 * What a message consists of: its fields in words, and what makes one of it with every field at its default. Both have the
 * fields in the same order, which is that of their numbers.
 *
 * A word is the kind of a field: a {@link DelimitedKind}, a {@link NumberKind} or the name of a message. Before it stands the
 * field number, unless that is one more than the number before; after it `*` for a list and `!` for a message that is never
 * absent. A map is the kind of its keys, a colon and the kind of its values.
 */
export type MessageTable = readonly [words: string, make: (absent?: undefined) => TableMessage];

/** `s` string, `c` string that shares no memory with its message, `b` bytes, `v` bytes that are not copied. */
export type DelimitedKind = 's' | 'c' | 'b' | 'v';

/**
 * `o` bool, `i` int32 and enum, `u` uint32, `l` int64 and `g` uint64 as text, `n` int64 as number, `f` float, `d` double.
 */
export type NumberKind = 'o' | 'i' | 'u' | 'l' | 'g' | 'n' | 'f' | 'd';

/** Of what type one value of a field is. */
export type FieldType =
  | { readonly of: 'message'; readonly name: string }
  | { readonly of: 'delimited'; readonly kind: DelimitedKind }
  | { readonly of: 'number'; readonly kind: NumberKind };

/** One field of a message. */
export interface TableField {
  readonly key: string;
  readonly number: number;
  readonly type: FieldType;
  /** `present` for one message that is never absent. */
  readonly card: 'one' | 'present' | 'many' | 'map';
  /** Kind of the keys of a map. */
  readonly keyKind: 's' | 'i' | 'l' | undefined;
}

const cards = { '': 'one', '!': 'present', '*': 'many' } as const;

/**
 * Reads the words of a table.
 * @throws RangeError for words that are no table, or not one for each field.
 */
export function tableFields([words, make]: MessageTable): TableField[] {
  const keys = Object.keys(make());
  const split = words === '' ? [] : words.split(' ');
  if (split.length !== keys.length) throw new RangeError(`${split.length} words for ${keys.length} fields`);
  let number = 0;
  return split.map((word, index) => {
    const parts = /^(\d*)(?:([sil]):)?([A-Z]\w*|[scbvoiulgnfd])([*!]?)$/.exec(word);
    if (parts === null) throw new RangeError(`"${word}" describes no field`);
    const [, stated, keyKind, kind = '', mark = ''] = parts;
    number = stated ? Number(stated) : number + 1;
    return {
      key: keys[index] as string,
      number,
      type: fieldType(kind),
      card: keyKind === undefined ? cards[mark as keyof typeof cards] : 'map',
      keyKind: keyKind as TableField['keyKind'],
    };
  });
}

function fieldType(kind: string): FieldType {
  if (kind < 'a') return { of: 'message', name: kind };
  if ('scbv'.includes(kind)) return { of: 'delimited', kind: kind as DelimitedKind };
  return { of: 'number', kind: kind as NumberKind };
}

/** Wire type of one value. */
export function wireTypeOf(type: FieldType): 0 | 1 | 2 | 5 {
  if (type.of !== 'number') return 2;
  return type.kind === 'd' ? 1 : type.kind === 'f' ? 5 : 0;
}
