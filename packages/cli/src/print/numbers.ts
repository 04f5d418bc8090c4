const grouped = new Intl.NumberFormat('en-US');

/** A number for people: `12,345`. */
export function count(value: number): string {
  return grouped.format(value);
}

/** A number of things: `1 gift`, `12,345 gifts`. */
export function counted(amount: number, unit: string): string {
  return `${count(amount)} ${unit}${amount === 1 ? '' : 's'}`;
}

/** Day and time in this computer's time zone: `2026-11-21 20:15`. @param at milliseconds since 1970 */
export function dayAndTime(at: number): string {
  const time = new Date(at);
  const [month, day] = [time.getMonth() + 1, time.getDate()].map(part => String(part).padStart(2, '0'));
  return `${time.getFullYear()}-${month}-${day} ${timeOfDay(at).slice(0, 5)}`;
}

/** Time of day in this computer's time zone: `20:15:00`. @param at milliseconds since 1970 */
export function timeOfDay(at: number): string {
  return new Date(at).toTimeString().slice(0, 8);
}

/** So long, roughly: `31 s`, `2 min`. */
export function durationWords(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  return seconds < 120 ? `${seconds} s` : `${count(Math.round(seconds / 60))} min`;
}
