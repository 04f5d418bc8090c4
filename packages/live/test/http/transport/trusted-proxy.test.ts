import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ProxyError } from '../../../src/http/transport/errors.js';
import { rejection } from '../test-server.js';
import { channels } from './channels.js';
import { loopbackCertificate } from './loopback-certificate.js';
import { startHttpProxy, startTarget } from './proxy-servers.js';

/*
 * Whom to trust is settled when Node starts, so a program of its own runs the build.
 */
const dist = join(import.meta.dirname, '../../../dist');
const program = `
  import { createTransport } from '${pathToFileURL(join(dist, 'http/transport/transport.js'))}';
  import { webSocketSource } from '${pathToFileURL(join(dist, 'sources/websocket.js'))}';
  const [proxy, port] = process.argv.slice(-2);
  const transport = createTransport({ proxy });
  const tell = async (name, attempt) => console.log(name, await attempt.catch(({ code, cause }) => \`\${code} \${cause?.code}\`));
  const open = async url => {
    const client = { agent: await transport.socketAgent(url) };
    const link = await webSocketSource({ url, headers: {}, client }).open();
    await link.close();
    return 'open';
  };
  const get = async url => (await transport.fetch(url)).status;
  for (const host of ['service.test', 'other.test']) {
    await tell(host, get(\`https://\${host}:\${port}/\`));
    await tell(host, open(\`wss://\${host}:\${port}/\`));
  }`;

async function run(proxy: string, port: number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'livetap-trust-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'certificate.pem');
  writeFileSync(file, loopbackCertificate);
  const parameters = ['--input-type=module', '--eval', program, '--', proxy, String(port)];
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: file };
  const { stdout } = await promisify(execFile)(process.execPath, parameters, { env });
  return stdout.trim().split('\n');
}

describe('certificates', () => {
  test('are checked against the name of the proxy for the proxy, and of the host for the host', async () => {
    const [target, proxy] = [await startTarget({ tls: true }), await startHttpProxy({ tls: true })];
    expect(await run(`https://127.0.0.1:${proxy.port}`, target.port)).toEqual([
      'service.test 200',
      'service.test open',
      'other.test ERR_TLS_CERT_ALTNAME_INVALID undefined',
      'other.test NETWORK_UNREACHABLE ERR_TLS_CERT_ALTNAME_INVALID',
    ]);
    expect(proxy.connections()).toBe(4);
    expect(target.requests).toHaveLength(1);
  });

  test('of a proxy with another name are refused before it is told where to go', async () => {
    const [target, proxy] = [await startTarget({ tls: true }), await startHttpProxy({ tls: true })];
    const lines = await run(`https://localhost:${proxy.port}`, target.port);
    const failure = 'PROXY_FAILED ERR_TLS_CERT_ALTNAME_INVALID';
    expect(new Set(lines)).toEqual(new Set([`service.test ${failure}`, `other.test ${failure}`]));
    expect([proxy.asked, target.connections()]).toEqual([[], 0]);
  });

  test('that nobody trusts are refused, of a proxy as of a host', async () => {
    const [target, proxy] = [await startTarget({ tls: true }), await startHttpProxy({ tls: true })];
    const untrusted = channels({ proxy: `https://user:s3cret@127.0.0.1:${proxy.port}` });
    for (const error of [
      await rejection(untrusted.http('http://service.test/')),
      await rejection(untrusted.http(`https://service.test:${target.port}/`)),
      await rejection(untrusted.socket(`wss://service.test:${target.port}/`)),
    ]) {
      expect(error).toBeInstanceOf(ProxyError);
      expect(String(error)).toMatch(/SELF_SIGNED/);
    }
    expect([proxy.asked, target.connections()]).toEqual([[], 0]);
    const plain = await startHttpProxy();
    const trusted = channels({ proxy: `http://127.0.0.1:${plain.port}` });
    const error = await rejection(trusted.http(`https://service.test:${target.port}/`));
    expect(error).not.toBeInstanceOf(ProxyError);
    expect(error).toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
    expect(target.requests).toEqual([]);
  });
});
