import type { Example } from './extract.js';
import type { Scene } from './scene.js';

/*
 * Makes a program of an example. The example itself stays as printed but for the package name; what it leaves free is put
 * in front of it. Every exception is listed here.
 */

/** Packages and files that examples import from, and what takes their place. */
const specifiers: Readonly<Record<string, string>> = {
  'tiktok-live-connector': '@livetap/live',
  'tiktok-live-connector/legacy': '@livetap/live/legacy',
  // Written from inside the connector's own source.
  './src': '@livetap/live',
  './config': '@livetap/live',
  './client': '@livetap/live',
  // Types of answers of the sign provider.
  '@eulerstream/euler-api-sdk': '@livetap/live',
};

/** Slips of the documents that no library can make run: what stands there, what was meant. */
const slips: Readonly<Record<string, readonly [string, string]>> = {
  // Declares one name and reads another.
  '000-14': ['(client: TikTokWsClient)', '(websocketClient: TikTokWsClient)'],
  '000-18': ['(event: WebcastGiftMessage)', '(data: WebcastGiftMessage)'],
  // Imports the name that it declares, from a package that it does not use.
  '000-34': ["import { connection } from 'websocket';\n", ''],
  '000-35': ["import { connection } from 'websocket';\n", ''],
};

/**
 * Examples that read the flat objects of 1.x (`data.uniqueId`). The connection that they leave free is one of the class
 * that still has them.
 */
const flat: ReadonlySet<string> = new Set(
  ['16', '17', '18', '20', '24', '25', '28', '29', '30'].map(number => `000-${number}`),
);

/** Names that examples use without an import, and where they are from. */
const freeNames =
  /\b(TikTokLiveConnection(?:State)?|TikTokWsClient|\w+Event|ControlAction|SignConfig|Webcast\w+Message|WebcastLinkMic\w+|RoomVerifyMessage|RoomInfoResponse|RoomGiftInfo|FetchRoomInfoFromHtmlRouteResponse)\b/g;

/** Values that examples leave to the reader. */
const freeValues: Readonly<Record<string, string>> = {
  tiktokUsername: "'officialgeilegisela'",
  uniqueId: "'officialgeilegisela'",
  connection: "new TikTokLiveConnection('officialgeilegisela')",
  client: "new TikTokLiveConnection('officialgeilegisela')",
};

/** The text of the whole program. @param proxy `user:password@host:port` of a proxy in place of the one in examples */
export function programOf({ id, code: printed }: Example, { before = '', after }: Scene, proxy = ''): string {
  const [wrong, meant] = slips[id] ?? ['', ''];
  const code = printed
    .replace(wrong, meant)
    // The proxy of the examples is a placeholder: there has to be one to connect through.
    .replaceAll(/user:pwd@host:8080|username:password@host:port/g, proxy)
    .replace(/from '([^']+)'/g, (_all, name) => `from '${specifiers[name] ?? name}'`);
  const imported = new Set(
    [...code.matchAll(/import \{([^}]*)\}/g)].flatMap(([, names = '']) => names.split(/[\s,]+/)),
  );

  const values = Object.entries(freeValues).filter(([name]) => usesFree(code, name));
  const connects = values.find(([name]) => name === 'connection' || name === 'client')?.[0];
  const declarations = values.map(([name, value]) => `const ${name} = ${flat.has(id) ? legacy(value) : value};`);
  const epilogue = after ?? (connects === undefined ? '' : `await ${connects}.connect();`);

  const rest = [before, ...declarations, code, epilogue].join('\n');
  const missing = new Set(
    [...withoutText(rest).matchAll(freeNames)].map(([name]) => name).filter(name => !imported.has(name)),
  );
  const modern = [...missing].filter(name => !(flat.has(id) && name.startsWith('Webcast') && name.endsWith('Message')));
  const old = [...missing].filter(name => !modern.includes(name));
  return [
    ...(modern.length > 0 ? [`import { ${modern.join(', ')} } from '@livetap/live';`] : []),
    ...(old.length > 0 ? [`import type { ${old.join(', ')} } from '@livetap/live/legacy';`] : []),
    ...(flat.has(id) ? ["import { WebcastPushConnection } from '@livetap/live/legacy';"] : []),
    // Left free by the document; what the sign provider answers is of our own type.
    ...(code.includes('AxiosResponse') ? ["import type { EulerResponse as AxiosResponse } from '@livetap/live';"] : []),
    rest,
  ].join('\n');
}

/** The names that an example connects to. */
export function namesIn({ code }: Example): readonly string[] {
  return [...code.matchAll(/Connection\(\s*'@?(\w+)'/g)].flatMap(([, name]) => name ?? []);
}

function legacy(value: string): string {
  return value.replace('TikTokLiveConnection', 'WebcastPushConnection');
}

/** Whether a name is read as a value and declared nowhere. */
function usesFree(code: string, name: string): boolean {
  const declared = new RegExp(`(const|let) \\{?[\\w, ]*\\b${name}\\b|\\(${name}:|\\b${name} =>`).test(code);
  return !declared && new RegExp(`(?<![.\\w'])${name}\\b(?!\\??:)(?!')`).test(withoutText(code));
}

/** Without the contents of strings and comments, but with what templates insert. */
function withoutText(code: string): string {
  return code
    .replace(/'[^'\n]*'|"[^"\n]*"/g, "''")
    .replace(/(?<!:)\/\/.*$/gm, '')
    .replace(/`[^`]*`/g, template => [...template.matchAll(/\$\{([^}]*)\}/g)].map(([, inner]) => inner).join(' '));
}
