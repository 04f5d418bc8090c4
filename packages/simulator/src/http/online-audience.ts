import type { SimulatedRoom } from '../room/simulated-room.js';
import type { Person } from '../scenario/people.js';
import type { Service } from '../service.js';
import { describePerson } from './descriptions.js';
import type { Reply, SimulatorRequest } from './route.js';
import { answer, badParameters, loginNeeded, sessionOf } from './webcast-answers.js';

const mostRanks = 20;

/** Who is in a room, those who gave most first. For accounts only. */
export function onlineAudience(request: SimulatorRequest, service: Service): Reply {
  const { query } = request;
  if (sessionOf(request) === undefined) return loginNeeded(service);
  const room = service.rooms.onAir(query.get('room_id') ?? '');
  if (room === undefined || query.get('anchor_id') !== room.userId) return badParameters(service);
  const ranks = ranksOf(room);
  const total = Math.max(room.broadcast.viewerCount, ranks.length);
  const shown = { currency: 'coin', rule_url: '', anchor_show_contribution: true };
  return answer(service, { total, anonymous: total - ranks.length, ...shown, ranks });
}

/** The twenty who gave most, as far as that is still known. */
export function ranksOf(room: SimulatedRoom) {
  return [...audience(room)]
    .sort(([, one], [, other]) => other.score - one.score)
    .slice(0, mostRanks)
    .map(([, { person, score }], index) => ({
      ...{ rank: index + 1, score, gap_description: '', user_restriction_level: 0 },
      user: describePerson(person),
    }));
}

/** Everybody who did something in the room, as far as that is still known, with the diamonds they gave. */
function audience(room: SimulatedRoom): Map<string, { readonly person: Person; readonly score: number }> {
  const people = new Map<string, { person: Person; score: number }>();
  for (const { message } of room.sent) {
    const { user, giftDetails, repeatCount = 1, repeatEnd } = (message ?? {}) as SentByPerson;
    if (user === undefined) continue;
    const known = people.get(user.userId) ?? { person: user, score: 0 };
    // A streak counts once, at its end; a gift that is sent one at a time says nothing of an end.
    const counts = giftDetails !== undefined && (repeatEnd === 1 || giftDetails.giftType !== 1);
    if (counts) known.score += (giftDetails.diamondCount ?? 0) * repeatCount;
    people.set(user.userId, known);
  }
  return people;
}

interface SentByPerson {
  readonly user?: Person;
  readonly giftDetails?: { readonly diamondCount?: number; readonly giftType?: number };
  readonly repeatCount?: number;
  readonly repeatEnd?: number;
}
