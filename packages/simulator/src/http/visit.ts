import type { Service } from '../service.js';
import { roomInfo } from './descriptions.js';
import { fieldsOf } from './fields.js';
import type { Reply, SimulatorRequest } from './route.js';
import { answer, badParameters, forbidden, isAdmitted } from './webcast-answers.js';

/** The page of a room was opened. It changes nothing: who reads a room enters it on the socket, or polls. */
export function enterRoom(request: SimulatorRequest, service: Service): Reply {
  if (!isAdmitted(request)) return forbidden;
  const room = service.rooms.onAir(fieldsOf(request).room_id ?? '');
  if (room === undefined) return badParameters(service);
  return answer(service, roomInfo(room, room.broadcast));
}

/** The page of a room was closed. */
export function leaveRoom(request: SimulatorRequest, service: Service): Reply {
  if (!isAdmitted(request)) return forbidden;
  const room = service.rooms.withId(fieldsOf(request).room_id ?? '');
  return room === undefined ? badParameters(service) : answer(service, {});
}
