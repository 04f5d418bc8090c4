import type { Reply } from '../http/test-server.js';

export const roomId = '7429384756123456789';

/** User and room in the shape that page and JSON endpoint share. */
export function userInfo(status: number, room: string = roomId) {
  return {
    user: {
      id: '6812345678901234567',
      uniqueId: 'ann_streamer',
      nickname: 'Ann',
      secUid: 'MS4w',
      roomId: room,
      status,
      verified: true,
      avatarThumb: 'https://a/t.webp',
    },
    stats: { followerCount: 10, followingCount: 3 },
    liveRoom: {
      title: 'hi',
      coverUrl: 'https://a/c.webp',
      status,
      startTime: 1763639000,
      liveRoomStats: { userCount: 42 },
    },
  };
}

/** A live page around a state, with the scripts that stand before and after it. */
export function livePage(state: unknown): Reply {
  const text = typeof state === 'string' ? state : JSON.stringify(state);
  const body = `<!DOCTYPE html><html><head><script id="other" type="application/json">{"a":1}</script>
<script id="SIGI_STATE" type="application/json">${text}</script><script id="more">{}</script></head></html>`;
  return { headers: { 'content-type': 'text/html', 'set-cookie': 'ttwid=1%7Cx; Path=/' }, body };
}

export function pageOf(info: unknown): Reply {
  return livePage({ LiveRoom: { liveRoomStatus: 0, liveRoomUserInfo: info }, CurrentRoom: { roomId: '' } });
}

export function json(value: unknown): Reply {
  return {
    headers: { 'content-type': 'application/json' },
    body: typeof value === 'string' ? value : JSON.stringify(value),
  };
}

export const wafPage: Reply = {
  body: '<html><head><title>Please wait...</title></head><body><script>window._wafchallengeid="x";/* SlardarWAF */</script></body></html>',
};
export const captchaPage: Reply = {
  body: '<html><head><title>Verify to continue</title></head><body id="tiktok-verify-page"></body></html>',
};
export const notFound: Reply = json({ statusCode: 19881007, message: 'user_not_found' });
