import { createServer, type Socket } from 'node:net';
import { counting, join, type TestProxy } from './proxy-servers.js';

export interface SocksProxyOptions {
  /** `user:password` with version 5, the user with version 4. */
  readonly credentials?: string;
  /** Refuses every connection with this code: RFC 1928 section 6 for version 5, 91 to 93 for version 4. */
  readonly refuse?: number;
}

/** A SOCKS proxy: versions 4 and 4a, or 5 (RFC 1928) with user and password (RFC 1929). */
export async function startSocksProxy(version: 4 | 5, options: SocksProxyOptions = {}): Promise<TestProxy> {
  const asked: string[] = [];
  const serve = version === 5 ? serve5 : serve4;
  const server = createServer(socket => {
    serve(new Reader(socket), socket, { ...options, asked }).catch(() => socket.destroy());
  });
  return { ...(await counting(server)), asked };
}

interface Terms extends SocksProxyOptions {
  readonly asked: string[];
}

async function serve5(reader: Reader, socket: Socket, { credentials, refuse, asked }: Terms): Promise<void> {
  const [version, count = 0] = await reader.take(2);
  const methods = await reader.take(count);
  const method = credentials === undefined ? 0 : 2;
  if (version !== 5 || !methods.includes(method)) {
    asked.push('SOCKS5 without credentials');
    socket.end(Uint8Array.of(5, 0xff));
    return;
  }
  socket.write(Uint8Array.of(5, method));
  if (method === 2) {
    const user = await reader.text((await reader.take(2))[1] ?? 0);
    const password = await reader.text((await reader.take(1))[0] ?? 0);
    const accepted = `${user}:${password}` === credentials;
    if (!accepted) {
      asked.push('SOCKS5 with other credentials');
      socket.end(Uint8Array.of(1, 1));
      return;
    }
    socket.write(Uint8Array.of(1, 0));
  }
  const [, , , type] = await reader.take(4);
  const host =
    type === 3 ? await reader.text((await reader.take(1))[0] ?? 0) : await reader.address(type === 4 ? 16 : 4);
  const port = await reader.port();
  asked.push(`SOCKS5 ${host}:${port}`);
  const reply = (code: number) => Uint8Array.of(5, code, 0, 1, 0, 0, 0, 0, 0, 0);
  if (refuse === undefined) join(socket, port, () => socket.write(reply(0)));
  else socket.end(reply(refuse));
}

async function serve4(reader: Reader, socket: Socket, { credentials, refuse, asked }: Terms): Promise<void> {
  await reader.take(2);
  const port = await reader.port();
  const address = await reader.address(4);
  const user = await reader.untilZero();
  const named = address.startsWith('0.0.0.') && address !== '0.0.0.0';
  const host = named ? await reader.untilZero() : address;
  asked.push(`${named ? 'SOCKS4a' : 'SOCKS4'} ${host}:${port}`);
  const reply = (code: number) => Uint8Array.of(0, code, 0, 0, 0, 0, 0, 0);
  const code = credentials !== undefined && user !== credentials ? 93 : refuse;
  if (code === undefined) join(socket, port, () => socket.write(reply(90)));
  else socket.end(reply(code));
}

/** Reads exactly as much as is asked for, and leaves the rest to whoever comes next. */
class Reader {
  readonly #socket: Socket;

  constructor(socket: Socket) {
    this.#socket = socket;
  }

  async take(count: number): Promise<Buffer> {
    for (;;) {
      const bytes: Buffer | null = count === 0 ? Buffer.alloc(0) : this.#socket.read(count);
      if (bytes !== null && bytes.length === count) return bytes;
      if (this.#socket.readableEnded || this.#socket.destroyed) throw new Error('ended');
      await new Promise<void>(resolve => {
        const go = () => {
          this.#socket.off('readable', go).off('end', go).off('close', go);
          resolve();
        };
        this.#socket.on('readable', go).on('end', go).on('close', go);
      });
    }
  }

  async text(length: number): Promise<string> {
    return (await this.take(length)).toString();
  }

  async port(): Promise<number> {
    return (await this.take(2)).readUInt16BE();
  }

  async address(size: 4 | 16): Promise<string> {
    const bytes = await this.take(size);
    if (size === 4) return bytes.join('.');
    const groups = Array.from({ length: 8 }, (_, index) => bytes.readUInt16BE(index * 2).toString(16));
    return `[${new URL(`http://[${groups.join(':')}]/`).hostname.slice(1, -1)}]`;
  }

  async untilZero(): Promise<string> {
    const bytes: number[] = [];
    for (let [byte = 0] = await this.take(1); byte !== 0; [byte = 0] = await this.take(1)) bytes.push(byte);
    return Buffer.from(bytes).toString();
  }
}
