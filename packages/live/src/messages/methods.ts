import type { MethodMessages } from '../gen/registry.js';
import { methodDecoders } from '../gen/registry.js';

/** Every method name with a known schema, as the service spells it. */
export type MethodName = keyof MethodMessages;

// Seen on the wire without the usual prefix; NotifyMessage has the layout of RoomNotifyMessage.
const aliases: Readonly<Record<string, MethodName>> = {
  NotifyMessage: 'WebcastRoomNotifyMessage',
  WebcastNotifyMessage: 'WebcastRoomNotifyMessage',
};

const spellings = new Map<string, MethodName>(
  (Object.keys(methodDecoders) as MethodName[]).flatMap((name): [string, MethodName][] => [
    // The service has sent `LinkMicMethod` for `WebcastLinkMicMethod`, with the same layout.
    [name.replace(/^Webcast/, ''), name],
  ]),
);
for (const name of Object.keys(methodDecoders) as MethodName[]) spellings.set(name, name);
for (const [alias, name] of Object.entries(aliases)) spellings.set(alias, name);

/** The known method behind a name from the wire, with or without its `Webcast` prefix; undefined for an unknown one. */
export function knownMethod(name: string): MethodName | undefined {
  return spellings.get(name);
}
