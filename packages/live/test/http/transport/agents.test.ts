import { Agent, request } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { HttpProxyAgent, HttpsProxyAgent } from 'hpagent';
import { ProxyAgent } from 'proxy-agent';
import { describe, expect, test } from 'vitest';
import { InvalidOptionError } from '../../../src/errors.js';
import { agentOf, agentsOf, observeAgent } from '../../../src/http/transport/agents.js';
import { closedOrigin } from '../test-server.js';

const http = new Agent();
const https = new HttpsAgent();

describe('an agent', () => {
  test.each([
    ['of Node', http],
    ['of hpagent', new HttpsProxyAgent({ proxy: 'http://127.0.0.1:1' })],
    ['of proxy-agent', new ProxyAgent()],
  ])('%s is one', (_, agent) => {
    expect(agentOf('x', agent)).toBe(agent);
  });

  test.each([undefined, null, false])('%s stands for none', value => {
    expect(agentOf('x', value)).toBeUndefined();
  });

  test.each([
    ['an address', 'http://user:secret@127.0.0.1:1', /is no agent/],
    ['true', true, /is no agent/],
    ['an empty object', {}, /is no agent/],
    ['a class', Agent, /is no agent/],
    ['what undici takes', { dispatch: () => true }, /dispatcher of undici/],
  ])('%s is none', (_, value, message) => {
    expect(() => agentOf('wsClientOptions.agent', value)).toThrow(InvalidOptionError);
    expect(() => agentOf('wsClientOptions.agent', value)).toThrow(message);
    expect(() => agentOf('wsClientOptions.agent', value)).toThrow(/^wsClientOptions\.agent/);
    expect(() => agentOf('wsClientOptions.agent', value)).not.toThrow(/secret/);
  });

  test('of proxy-agent made with an address, as its old versions were, is refused: it would connect directly', () => {
    // @ts-expect-error Its types do not allow it, and JavaScript does.
    const agent = new ProxyAgent('http://user:secret@127.0.0.1:1');
    expect(() => agentOf('httpsAgent', agent)).toThrow(/ignores; use the proxy option/);
  });
});

describe('agents among the options of an HTTP client', () => {
  test('in the form of axios', () => {
    expect(agentsOf({ httpAgent: http, httpsAgent: https, timeout: 1 })).toEqual({ http, https });
    expect(agentsOf({ httpsAgent: https })).toEqual({ http: undefined, https });
  });

  test('in the form of got', () => {
    expect(agentsOf({ agent: { http, https } })).toEqual({ http, https });
    expect(agentsOf({ agent: { https, http2: {} } })).toEqual({ http: undefined, https });
    const proxy = 'http://127.0.0.1:1';
    const agent = { http: new HttpProxyAgent({ proxy }), https: new HttpsProxyAgent({ proxy }) };
    expect(agentsOf({ agent })).toEqual(agent);
  });

  test.each([
    undefined,
    {},
    { timeout: { request: 1 } },
    { agent: undefined },
    { agent: false },
    { agent: { http: false, https: false } },
    { agent: { http2: false } },
    { httpAgent: undefined, httpsAgent: null },
    { proxy: false },
  ])('none in %j', options => {
    expect(agentsOf(options)).toBeUndefined();
  });

  test.each([
    [{ httpAgent: 'http://user:secret@h' }, 'webClientOptions.httpAgent'],
    [{ httpsAgent: {} }, 'webClientOptions.httpsAgent'],
    [{ agent: http }, 'webClientOptions.agent has to be { http, https }'],
    [{ agent: 'http://user:secret@h' }, 'webClientOptions.agent has to be { http, https }'],
    [{ agent: {} }, 'webClientOptions.agent has to be { http, https }'],
    [{ agent: { http: 1 } }, 'webClientOptions.agent.http '],
    [{ agent: { https: {} } }, 'webClientOptions.agent.https '],
    [{ agent: { https, htttp: http } }, 'webClientOptions.agent.htttp does not exist'],
    [{ agent: { http2: http } }, 'webClientOptions.agent.http2 is not used'],
    [{ agent: { https }, httpsAgent: https }, 'use one form'],
    [{ proxy: { host: 'h', auth: { password: 'secret' } } }, 'webClientOptions.proxy is not read'],
  ])('%# are refused', (options, message) => {
    expect(() => agentsOf(options)).toThrow(InvalidOptionError);
    expect(() => agentsOf(options)).toThrow(message);
    expect(() => agentsOf(options)).not.toThrow(/secret/);
  });
});

describe('an observed agent', () => {
  test('says whether it was asked, and works as before', async () => {
    class Marked extends Agent {
      readonly #mark = 'private';
      get mark() {
        return this.#mark;
      }
    }
    const observed = observeAgent(new Marked());
    expect((observed.agent as Marked).mark).toBe('private');
    expect(observed.used()).toBe(false);
    const asking = request(await closedOrigin(), { agent: observed.agent as Agent });
    expect(observed.used()).toBe(true);
    await new Promise(resolve => asking.once('error', resolve).end());
  });
});
