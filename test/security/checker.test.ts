import { gzipSync } from 'node:zlib';
import { LiveError, type TikTokLive } from '@livetap/live';
import { encode } from '@livetap/live/schema';
import { describe, expect, test } from 'vitest';
import { Hosts, names } from './hosts.js';
import { secrets } from './marks.js';
import { printedSecrets, secretsOf } from './reveal.js';
import { Channels, leaksOf, misdelivered, openStage } from './stage.js';

/*
 * That nothing is found proves something only where something would be found: a leak is planted in each channel and at each
 * host, in each form in which it could stand there.
 */

const secret = secrets.sessionId;
const error = (fields: object, cause?: unknown) => Object.assign(new Error('a message', { cause }), fields);

describe('a secret is found', () => {
  test.each<[string, unknown]>([
    ['as a text', `sessionid=${secret}; a=b`],
    ['cut off', secret.slice(0, 20)],
    ['percent-encoded', encodeURIComponent(encodeURIComponent(`a ${secret}/`))],
    ['in every character percent-encoded', [...secret].map(c => `%${c.charCodeAt(0).toString(16)}`).join('')],
    ['in base64', `Basic ${Buffer.from(`user:${secret}`).toString('base64')}`],
    ['in base64 for addresses', Buffer.from(`${secret}?~`).toString('base64url')],
    ['in bytes', Buffer.from(`\0\x01${secret}`)],
    ['in gzip', gzipSync(`a long text, ${secret}`)],
    [
      'in a line of a recording',
      JSON.stringify({
        at: 0,
        bytes: Buffer.from(
          encode('WebcastPushFrame', {
            payload: gzipSync(encode('ProtoMessageFetchResult', { wsParams: { imprp: secret } })),
          }),
        ).toString('base64'),
      }),
    ],
    ['in the name of a field', { [secret]: 1 }],
    ['in a field that is not printed', Object.defineProperty({}, 'a', { value: secret, enumerable: false })],
    ['deep inside', { a: [{ b: new Map([['c', new Set([secret])]]) }] }],
    ['in headers', new Headers({ cookie: secret })],
    ['in an address', new URL(`https://host.test/?a=${secret}`)],
    ['in the message of an error', new Error(secret)],
    ['in a field of an error', error({ config: { headers: { cookie: secret } } })],
    ['in the bytes of an error', error({ rawPacket: Buffer.from(secret) })],
    ['in the cause of a cause', error({}, error({}, new Error(secret)))],
    ['among several errors', new AggregateError([new Error('one'), new Error(secret)])],
    ['in the stack alone', Object.assign(new Error('x'), { stack: `Error: x\n    at ${secret} (file.js:1:1)` })],
    ['in an error of the library', new LiveError('INVALID_OPTION', secret)],
  ])('%s', (_form, value) => {
    expect(secretsOf(value)).toEqual(['session-id']);
  });

  test('where it was learned on the way', () => {
    expect(secretsOf({ url: '/x?imprp=abcdefghij' }, new Map([['abcdefghij', 'imprp']]))).toEqual(['imprp']);
  });

  test('nowhere where there is none, circles and all', () => {
    const circle: Record<string, unknown> = { name: 'session-id', bytes: Buffer.from('Zq7'), error: new Error('x') };
    circle.self = circle;
    expect(secretsOf(circle)).toEqual([]);
    expect(printedSecrets(circle)).toEqual([]);
  });
});

describe('an object gives a secret away', () => {
  test.each<[string, unknown]>([
    ['in a field', { options: { deep: { deeper: { key: secret } } } }],
    ['by JSON', { toJSON: () => ({ key: secret }) }],
    ['by String()', { toString: () => secret }],
    [
      'by a getter',
      {
        get key() {
          return secret;
        },
      },
    ],
    ['by a printer of its own', { [Symbol.for('nodejs.util.inspect.custom')]: () => secret }],
    ['by what cannot be copied', { key: () => secret, run: Object.assign(() => {}, { key: secret }) }],
  ])('%s', (_way, object) => {
    expect(printedSecrets(object)).toEqual(['session-id']);
  });

  test('and not where it is private', () => {
    class Client {
      readonly #key = secret;
      has(key: string): boolean {
        return key === this.#key;
      }
    }
    expect(printedSecrets(new Client())).toEqual([]);
  });
});

describe('a planted leak is found in', () => {
  test('every channel', async () => {
    await using hosts = await Hosts.start();
    const channels = new Channels();
    channels.listenToProcess();
    const { logger } = channels;
    for (const level of ['debug', 'info', 'warn', 'error'] as const) logger[level](secret);
    console.log('%s and %o', 1, { secret });
    console.error(new Error(secret));
    process.stdout.write(secret);
    process.stderr.write(Buffer.from(secret));
    channels.record(secret);
    await channels.resume.write(secret);
    channels.show('an object', { secret });
    const places = [
      ...['debug', 'info', 'warn', 'error'].map(level => `logger.${level}`),
      'console',
      'stdout',
      'stderr',
    ];
    expect(new Set(channels.leaks(hosts))).toEqual(
      new Set([...places, 'recording', 'resume file', 'an object'].map(place => `session-id in ${place}`)),
    );
  });

  test('every event of a room', async () => {
    const { live: open, hosts, channels } = await openStage();
    const live = open({ sources: ['direct'] }) as TikTokLive & { notify(name: string, ...values: unknown[]): boolean };
    live.notify('status', { ...live.status, reason: secret });
    live.notify('gap', { from: 0, to: 1, reason: secret });
    live.notify('error', error({}, new Error(secret)));
    live.notify('disconnected', 1000, secret);
    const found = ['status', 'gap', 'error', 'disconnected'].map(name => `session-id in ${name}`);
    expect(new Set(channels.leaks(hosts))).toEqual(new Set(found));
  });
});

describe('a secret at the wrong host is found', () => {
  const request = { isEncrypted: true, method: 'GET', url: '/', headers: {}, body: '' };
  const learned = new Map([['abcdefghij', 'ttwid']]);
  const found = (one: object) => misdelivered({ requests: [{ ...request, host: names.foreign, ...one }], learned });

  test.each<[string, object]>([
    ['in its path', { url: `/${secret}` }],
    ['in its query', { url: `/?a=${secret}` }],
    ['in a header', { headers: { cookie: `sessionid=${secret}` } }],
    ['in a header that is packed', { headers: { authorization: `Basic ${btoa(`u:${secret}`)}` } }],
    ['in a body', { body: JSON.stringify({ sessionId: secret }) }],
    ['of somebody else who may have others', { host: names.euler, headers: { cookie: secret } }],
    ['of one whose name only looks like it', { host: `${names.web}.foreign.example`, headers: { cookie: secret } }],
  ])('%s', (_place, one) => {
    expect(found(one)).toEqual([`session-id to ${(one as { host?: string }).host ?? names.foreign}`]);
  });

  test('where it is its own, but in the open', () => {
    expect(found({ host: names.web, headers: { cookie: secret }, isEncrypted: false })).toEqual([
      `session-id to an open connection to ${names.web}`,
    ]);
  });

  test('when it was learned', () => {
    expect(found({ headers: { cookie: 'ttwid=abcdefghij' } })).toEqual([`ttwid to ${names.foreign}`]);
  });

  test('and not where it belongs, or where it was allowed by name', async () => {
    expect(found({ host: names.web, headers: { cookie: secret } })).toEqual([]);
    const requests = [{ ...request, host: names.euler, headers: { 'x-cookie-header': secret } }];
    expect(misdelivered({ requests, learned }, { 'session-id': [names.euler] })).toEqual([]);
    await using hosts = await Hosts.start();
    expect(leaksOf({ hosts, channels: new Channels() } as never)).toBe('');
  });
});
