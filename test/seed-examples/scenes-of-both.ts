import type { Scene } from './scene.js';

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
