import { Agent } from 'node:https';
import { afterEach, expect, test } from 'vitest';
import { proxyAddress } from '../../../src/http/transport/proxy-address.js';
import { proxyAgents } from '../../../src/http/transport/proxy-agents.js';
import { RuntimeUnsupportedError } from '../../../src/platform/errors.js';

const { createConnection } = Agent.prototype;

afterEach(() => {
  Agent.prototype.createConnection = createConnection;
});

test('a runtime whose agents connect by themselves is refused, never passed by', () => {
  const address = proxyAddress('proxy', 'http://127.0.0.1:9');
  expect(proxyAgents(address)).toHaveProperty('https');
  // As in Bun 1.3.
  Object.assign(Agent.prototype, { createConnection: undefined });
  expect(() => proxyAgents(address)).toThrow(RuntimeUnsupportedError);
});
