import { TikTokLiveConnection, type TikTokLiveConnectionOptions, type TikTokWebClient } from '@livetap/live';
import { rootOf } from './closed-result.js';
import { Reception } from './reception.js';

/** What an attempt takes. */
export interface AttemptOptions {
  readonly uniqueId: string;
  readonly roomId: string;
  /** Told the client of the connection, which signs. */
  readonly options: (webClient: () => TikTokWebClient) => TikTokLiveConnectionOptions;
  /** The right time, in milliseconds since 1970. */
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** One connection to a room, watched on its way. It begins with the first question and is closed when disposed of. */
export class Attempt implements AsyncDisposable {
  readonly connection: TikTokLiveConnection;
  readonly reception: Reception;
  readonly #roomId: string;
  readonly #signal: AbortSignal;
  readonly #stop = () => void this.connection.disconnect();
  #connecting: Promise<unknown> | undefined;

  constructor({ uniqueId, roomId, options, now, signal }: AttemptOptions) {
    this.connection = new TikTokLiveConnection(
      uniqueId,
      options(() => this.connection.webClient),
    );
    this.reception = new Reception(this.connection, now);
    this.#roomId = roomId;
    this.#signal = signal;
    signal.addEventListener('abort', this.#stop, { once: true });
  }

  /** Waits until it has come so far. @throws what `connect()` throws first */
  async reaches(point: Promise<void>): Promise<void> {
    // Once it is connected every point has been passed.
    await Promise.race([point, this.entered().then(() => point)]);
  }

  /** Waits until the room counts as entered. @throws what `connect()` throws */
  async entered(): Promise<void> {
    this.#connecting ??= this.connection.connect(this.#roomId).catch((error: unknown) => {
      const cause = rootOf(error);
      this.reception.fail(cause as Error);
      throw cause;
    });
    await this.#connecting;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#signal.removeEventListener('abort', this.#stop);
    await this.connection.disconnect();
  }
}
