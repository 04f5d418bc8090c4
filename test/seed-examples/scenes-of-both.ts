import { expect } from 'vitest';
import type { Scene, Stage } from './scene.js';

/** The first example: connects, prints comments and gifts. */
export const quickStart: Scene = {
  says: ['chat', 'gift'],
  prints: /^(?=.*Connected to roomId \d{19})(?=.*bob \(userId:bob\) writes: hello).*bob \(userId:\d+\) sends 5655/s,
};

/** Settings of the sign provider, which are read when something connects. */
export const signConfig: Scene = {
  after: "console.log(SignConfig.apiKey, SignConfig.basePath, SignConfig.baseOptions.headers['X-Custom-Header']);",
  prints: ['your api key https://your-custom-sign-server.com Custom-Header-Value'],
};

/** Prints the information of the room. */
export const roomInfo: Scene = {
  prints: /^\{\n.*Stream started timestamp: \d{10}, Streamer bio: .+\nHLS URL: .*\S\n$/s,
};

/** Prints the gift list. */
export const availableGifts: Scene = { prints: /^\[\n.*id: 90003, name: Firefly, cost: [1-9]\d*\n/s };

/** Everything went through the proxy but so many sockets. */
export function seenThroughProxy(socketsPastIt: 0 | 1): (stage: Stage) => void {
  return ({ simulator: { requests }, proxied, connections }) => {
    expect(requests.filter(({ status }) => status === 101)).toHaveLength(1);
    expect(proxied.length).toBeGreaterThan(0);
    expect(connections - proxied.length).toBe(socketsPastIt);
  };
}

/** Requests and the socket go through the proxy. */
export const proxied: Scene = {
  proxy: 'http',
  after: 'await connection.connect();',
  prints: [],
  seen: seenThroughProxy(0),
};
