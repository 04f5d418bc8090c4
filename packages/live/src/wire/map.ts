import { WireError } from './errors.js';
import { skipValue, skipVarint, string, type WireInput } from './read.js';
import { int32, int64, varint32 } from './varint.js';

/** How the value of a map entry is read, and what stands when it is absent. */
export interface MapValue<V> {
  readonly wireType: 0 | 1 | 2 | 5;
  read(input: WireInput, start: number, end: number, depth: number): V;
  readonly absent: (input: WireInput, depth: number) => V;
}

/** Adds one map entry (1 key, 2 value) to an object keyed by string. The last entry of a key wins. */
export function mapEntry<V>(
  input: WireInput,
  start: number,
  end: number,
  depth: number,
  keyKind: 'string' | 'int32' | 'int64',
  value: MapValue<V>,
  map: Record<string, V>,
): void {
  const { bytes } = input;
  let key = keyKind === 'string' ? '' : '0';
  let found: V | undefined;
  let pos = start;
  while (pos < end) {
    const tag = varint32(bytes, pos);
    pos = skipVarint(bytes, pos, end);
    const from = (tag & 7) === 2 ? skipVarint(bytes, pos, end) : pos;
    const at = pos;
    pos = skipValue(bytes, tag, pos, end, depth);
    if (tag === 10 && keyKind === 'string') key = string(input, from, pos);
    else if (tag === 8 && keyKind === 'int64') key = int64(bytes, at);
    else if (tag === 8 && keyKind === 'int32') key = String(int32(bytes, at));
    else if (tag >>> 3 === 2 && (tag & 7) === value.wireType) found = value.read(input, from, pos, depth - 1);
  }
  if (pos !== end) throw new WireError('map entry cut short', start);
  const entry = found ?? value.absent(input, depth);
  // A plain assignment of this one key would change the prototype instead.
  if (key === '__proto__')
    Object.defineProperty(map, key, { value: entry, enumerable: true, configurable: true, writable: true });
  else map[key] = entry;
}
