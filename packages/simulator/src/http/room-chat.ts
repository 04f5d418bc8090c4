import { hashText } from '../ids.js';
import type { Service } from '../service.js';
import { fieldsOf } from './fields.js';
import type { Reply, SimulatorRequest } from './route.js';
import { answer, badParameters, loginNeeded, sessionOf } from './webcast-answers.js';

/** A comment of an account: it goes to everybody in the room, the writer included. */
export function roomChat(request: SimulatorRequest, service: Service): Reply {
  const session = sessionOf(request);
  if (session === undefined) return loginNeeded(service);
  const { room_id: roomId = '', content = '' } = fieldsOf(request);
  const room = service.rooms.onAir(roomId);
  if (room === undefined || content.trim() === '') return badParameters(service);
  const { messages } = room.say(content, accountName(session));
  const msgId = messages[0]?.msgId ?? '0';
  return answer(service, { msg_id: BigInt(msgId), msg_id_str: msgId, content });
}

/** The same name for the same session, and nothing that gives it away. */
function accountName(session: string): string {
  return `account_${hashText(session) % 100_000}`;
}
