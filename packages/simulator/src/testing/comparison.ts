import type { LiveEvent } from '@livetap/live';
import { type Difference, differences, type ExpectedEvent } from './expected.js';

/** Fields that say most about an event, in this order; what is expected of it comes first. */
const telling = ['comment', 'giftName', 'repeatCount', 'likeCount', 'viewerCount', 'status', 'action', 'method'];
const longestText = 60;

/**
 * What came beside what was expected, in lines to read; undefined when they are the same.
 * @param missing why no more will come
 */
export function comparison(
  expected: readonly ExpectedEvent[],
  actual: readonly LiveEvent[],
  missing: string,
): string | undefined {
  const count = Math.max(expected.length, actual.length);
  let isSame = true;
  const lines = Array.from({ length: count }, (_, index) => {
    const [want, event] = [expected[index], actual[index]];
    const place = String(index + 1).padStart(3);
    if (want !== undefined && event !== undefined) {
      const found = differences(want, event);
      if (found.length === 0) return [`${place}. ${brief(event)}`];
      isSame = false;
      return [`${place}. ${brief(event)}`, ...found.flatMap(difference)];
    }
    isSame = false;
    return want === undefined
      ? [`${place}. + ${brief(event as LiveEvent)}`, '     + was not expected']
      : [`${place}. - ${inShort(want)}`, `     - did not come: ${missing}`];
  });
  return isSame ? undefined : ['The events are not those that were expected.', ...lines.flat()].join('\n');
}

function difference({ path, expected, actual }: Difference): string[] {
  return [`     ${path}`, `       - expected ${inShort(expected)}`, `       + was      ${inShort(actual)}`];
}

/** The type, who it is of, and the field that says most. */
function brief(event: LiveEvent): string {
  const fields = event as unknown as Readonly<Record<string, unknown>>;
  const { user } = fields as { readonly user?: { readonly uniqueId: string } };
  const told = telling.filter(name => fields[name] !== undefined).map(name => `${name} ${inShort(fields[name])}`);
  return [event.type, ...(user?.uniqueId ? [`of ${user.uniqueId}`] : []), ...told].join(' ');
}

function inShort(value: unknown): string {
  if (typeof value === 'function') return value.name === '' ? 'what a function says' : `what ${value.name} says`;
  if (value instanceof RegExp) return String(value);
  const text = JSON.stringify(value, (_key, part) => (part instanceof RegExp ? String(part) : part)) ?? String(value);
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}
