import { encode } from '@livetap/live/schema';
import { pushPath } from '../push/handshake.js';

/** What the page says of itself when it opens its socket: an unsigned one, for which the visitor cookie is enough. */
const query = {
  ...{ aid: '1988', app_name: 'tiktok_web', device_platform: 'web', identity: 'audience', live_id: '12' },
  ...{ version_code: '270000', resp_content_type: 'protobuf', compress: 'gzip', history_comment_count: '6' },
};

/**
 * The script of a live page: it opens the push socket, enters the room and keeps it alive, as the page of the service does.
 * It opens the socket anew when the connection breaks, and shows nothing.
 * @param pushOrigin begins with `ws`
 */
export function pageSocketScript(pushOrigin: string, roomId: string): string {
  const address = `${pushOrigin}${pushPath}?${new URLSearchParams({ ...query, room_id: roomId })}`;
  const entry = encode('WebcastImEnterRoomMessage', {
    ...{ roomId, liveId: '12', identity: 'audience', enterUniqueId: '1', filterWelcomeMsg: '0' },
  });
  const heartbeat = encode('HeartBeatMessage', { roomId });
  const frames = { entry: frameText('im_enter_room', entry), heartbeat: frameText('hb', heartbeat) };
  // A script element ends at the first "</script", wherever it stands.
  const values = JSON.stringify({ address, ...frames }).replaceAll('<', '\\u003c');
  return `<script>(${run.toString()})(${values});</script>`;
}

function frameText(payloadType: string, payload: Uint8Array): string {
  const bytes = encode('WebcastPushFrame', { payloadEncoding: 'pb', payloadType, payload });
  return Buffer.from(bytes).toString('base64');
}

/** Runs in the page: nothing from outside can be used in it. */
function run({ address, entry, heartbeat }: { address: string; entry: string; heartbeat: string }): void {
  const bytesOf = (text: string) => Uint8Array.from(atob(text), character => character.charCodeAt(0));
  const open = () => {
    const socket = new WebSocket(address);
    let beats: ReturnType<typeof setInterval> | undefined;
    socket.onopen = () => {
      socket.send(bytesOf(entry));
      socket.send(bytesOf(heartbeat));
      beats = setInterval(() => socket.send(bytesOf(heartbeat)), 10_000);
    };
    socket.onclose = ({ wasClean }) => {
      clearInterval(beats);
      if (!wasClean && beats !== undefined) setTimeout(open, 1_000);
    };
  };
  open();
}
