import { format } from 'node:util';
import { type Logger, SourceBudgets, type TextFile, TikTokLive, type TikTokLiveOptions } from '@livetap/live';
import { onTestFinished, vi } from 'vitest';
import { Hosts } from './hosts.js';
import { secrets } from './marks.js';
import { owners } from './owners.js';
import { printedSecrets, secretsOf } from './reveal.js';

/** Secrets that a path may show to more hosts than usual, because its options say so by name. */
export type Consent = Readonly<Record<string, readonly string[]>>;

const consoleMethods = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir'] as const;

/** Where something is said that somebody may read: logs, events, files. */
export class Channels {
  readonly #said: [channel: string, what: unknown][] = [];
  readonly #printed: [what: string, object: unknown][] = [];

  /** Everything that is written to the console and to the streams of the process, until the test is over. */
  listenToProcess(): void {
    for (const method of consoleMethods) {
      const spy = vi
        .spyOn(console, method)
        .mockImplementation((...args: unknown[]) => this.say('console', format(...args)));
      onTestFinished(() => spy.mockRestore());
    }
    for (const stream of ['stdout', 'stderr'] as const) {
      const spy = vi.spyOn(process[stream], 'write').mockImplementation(text => {
        this.say(stream, text);
        return true;
      });
      onTestFinished(() => spy.mockRestore());
    }
  }

  /** Something was said. */
  say(channel: string, what: unknown): void {
    this.#said.push([channel, what]);
  }

  /** Somebody may print this object. */
  show(what: string, object: unknown): void {
    this.#printed.push([what, object]);
  }

  /** At every level. */
  get logger(): Required<Logger> {
    const to = (level: string) => (message: string) => this.say(`logger.${level}`, message);
    return { debug: to('debug'), info: to('info'), warn: to('warn'), error: to('error') };
  }

  readonly record = (line: string): void => this.say('recording', line);

  readonly resume: TextFile = {
    read: async () => undefined,
    write: async text => this.say('resume file', text),
  };

  /** Where a secret stands. */
  leaks(hosts: Hosts): string[] {
    const { learned } = hosts;
    const said = this.#said.flatMap(([channel, what]) => secretsOf(what, learned).map(name => `${name} in ${channel}`));
    const printed = this.#printed.flatMap(([what, object]) =>
      printedSecrets(object, learned).map(name => `${name} in ${what}`),
    );
    return [...new Set([...said, ...printed])];
  }
}

/** Which host saw which secret without being one of its owners, or without TLS. */
export function misdelivered(
  { requests, learned }: Pick<Hosts, 'requests' | 'learned'>,
  consent: Consent = {},
): string[] {
  const found = requests.flatMap(({ host, isEncrypted, url, headers, body }) =>
    secretsOf([url, headers, body], learned)
      .filter(name => !isEncrypted || ![...(owners[name] ?? []), ...(consent[name] ?? [])].includes(host))
      .map(name => `${name} to ${isEncrypted ? '' : 'an open connection to '}${host}`),
  );
  return [...new Set(found)];
}

/** All hosts, all channels, and options that are full of secrets. */
export async function openStage() {
  const hosts = await Hosts.start();
  onTestFinished(() => hosts[Symbol.asyncDispose]());
  const channels = new Channels();
  channels.listenToProcess();
  const { session, ...shared } = sharedOptions(hosts, channels);
  return {
    hosts,
    channels,
    /** Options with every secret there is. */
    options: { ...shared, session, wsClientParams: { own: secrets.socketParam } },
    live: (options: Partial<TikTokLiveOptions>) => liveOf({ ...shared, session, ...options }, channels),
  };
}

export type Stage = Awaited<ReturnType<typeof openStage>>;

/** Secrets that a host saw, and secrets that stand where somebody reads; empty when all is well. */
export function leaksOf({ hosts, channels }: Pick<Stage, 'hosts' | 'channels'>, consent?: Consent): string {
  return [...misdelivered(hosts, consent), ...channels.leaks(hosts)].join(', ');
}

function sharedOptions(hosts: Hosts, channels: Channels) {
  return {
    ...hosts.options,
    session: {
      cookie: { type: 'cookie', value: { sessionId: secrets.sessionId, ttTargetIdc: 'useast5' } },
      oAuthToken: { type: 'oAuthToken', value: secrets.oAuthToken },
    },
    signApiKey: secrets.eulerKey,
    webClientHeaders: { Authorization: secrets.webHeader, Cookie: `uid_tt=${secrets.accountCookie}` },
    webClientParams: { msToken: secrets.webParam },
    wsClientHeaders: { 'X-Own': secrets.socketHeader },
    logger: channels.logger,
    // A limit that one path runs into is nothing to the next.
    budgets: new SourceBudgets(),
  } as const satisfies Partial<TikTokLiveOptions>;
}

function liveOf(options: Partial<TikTokLiveOptions>, channels: Channels) {
  const live = new TikTokLive({
    uniqueId: 'ann',
    debug: true,
    autoReconnect: false,
    reconnect: { firstMs: 1, mostMs: 5 },
    enterTimeoutMs: 500,
    connectTimeoutMs: 500,
    requestTimeoutMs: 2_000,
    record: channels.record,
    resume: channels.resume,
    apiKey: secrets.tiktoolKey,
    ...options,
  });
  onTestFinished(() => live.disconnect());
  live
    .on('event', event => channels.say('event', event))
    .on('status', status => channels.say('status', status))
    .on('gap', gap => channels.say('gap', gap))
    .on('error', error => channels.say('error', error))
    .on('disconnected', (code, reason) => channels.say('disconnected', [code, reason]));
  channels.show('TikTokLive', live);
  channels.show('TikTokLive.client', live.client);
  channels.show('TikTokLive.client.options', live.client.options);
  channels.show('TikTokLive.client.webClient', live.client.webClient);
  channels.show('TikTokLive.client.apiClient', live.client.apiClient);
  return live;
}
