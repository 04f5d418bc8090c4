import {
  apiLiveStep,
  fetchRoomInfo,
  fetchUserInfo,
  isLiveError,
  type LookupByName,
  livePageStep,
  lookupRoom,
  providerStep,
  type RoomInfo,
  type RoomLookup,
  TikTokLiveConnection,
  type UserInfo,
  UserOfflineError,
} from '@livetap/live';
import { defineCommand } from '../command.js';
import type { Io } from '../io.js';
import { count, counted, dayAndTime } from '../print/numbers.js';
import { plainJson, plainText } from '../print/plain-text.js';
import { requestOptions, serviceOptions } from './room-options.js';

/** What is known of a streamer; parts that could not be had are undefined. */
interface Known {
  readonly lookup: RoomLookup | undefined;
  readonly room: RoomInfo | undefined;
  readonly profile: UserInfo | undefined;
}

/** Says who somebody is and whether they are live. */
export const info = defineCommand({
  name: 'info',
  about: 'show whether somebody is live, and what is known of them and their room',
  positionals: ['@name'],
  options: { json: { about: 'everything as one line of JSON' }, ...serviceOptions },
  examples: ['info @name', 'info @name --json | jq -r .status'],
  async run({ positionals: [name], options }, io) {
    const { webClient, uniqueId } = new TikTokLiveConnection(name ?? '', requestOptions(options, io));
    const known = await ask({ webClient, uniqueId }, io);
    const lines = options.json ? [jsonLine(uniqueId, known)] : textLines(uniqueId, known);
    for (const line of lines) io.out.write(`${line}\n`);
  },
});

/** @throws what the lookup throws, when neither it nor the profile says anything. */
async function ask(request: LookupByName, io: Io): Promise<Known> {
  const steps = [livePageStep(), apiLiveStep(), providerStep()];
  const [looked, told] = await Promise.allSettled([lookupRoom({ ...request, steps }), fetchUserInfo(request)]);
  // Those who never were live have a profile all the same.
  const isKnown = told.status === 'fulfilled';
  if (
    looked.status === 'rejected' &&
    !(isKnown && isLiveError(looked.reason) && looked.reason.code === 'USER_NOT_FOUND')
  ) {
    throw looked.reason;
  }
  if (!isKnown) warn(io, told.reason);
  const lookup = looked.status === 'fulfilled' ? looked.value : undefined;
  const room = lookup?.roomId ? await roomInfo(lookup.roomId, request, io) : undefined;
  return { lookup, room, profile: isKnown ? told.value : undefined };
}

async function roomInfo(roomId: string, { webClient }: LookupByName, io: Io): Promise<RoomInfo | undefined> {
  try {
    return await fetchRoomInfo({ webClient, roomId });
  } catch (error) {
    if (error instanceof UserOfflineError) return error.roomInfo;
    warn(io, error);
    return undefined;
  }
}

/** Says what is missing. @throws what is no failure of a request */
function warn({ err, paintError }: Io, error: unknown): void {
  if (!isLiveError(error)) throw error;
  err.write(`${paintError('yellow', 'livetap:')} ${plainText(error.message)}\n`);
}

function jsonLine(uniqueId: string, { lookup, room, profile }: Known): string {
  const base = lookup ?? { roomId: '', status: 'offline' };
  return plainJson(JSON.stringify({ uniqueId, ...base, room: room ?? null, profile: profile ?? null }));
}

const statusWords = { live: 'live now', paused: 'live, paused', offline: 'not live' } as const;

function textLines(uniqueId: string, { lookup, room, profile }: Known): string[] {
  const status = lookup?.status ?? 'offline';
  const title = room?.title || lookup?.title || '';
  const nickname = profile?.user.nickname || lookup?.user.nickname || '';
  const isOn = status !== 'offline';
  const viewers = room?.user_count ?? lookup?.viewerCount;
  const followers = profile?.stats.followerCount ?? lookup?.user.followerCount;
  const following = profile?.stats.followingCount;
  const follows = following === undefined ? '' : `, follows ${count(following)}`;
  const rows: readonly (readonly [label: string, value: string | undefined])[] = [
    ['title', isOn ? title : undefined],
    ['room', lookup?.roomId && `${lookup.roomId}${isOn ? '' : ' (the last one)'}`],
    ['since', isOn && lookup?.startedAtMs !== undefined ? dayAndTime(lookup.startedAtMs) : undefined],
    ['viewers', isOn && viewers !== undefined ? count(viewers) : undefined],
    ['likes', isOn && room?.like_count !== undefined ? count(room.like_count) : undefined],
    ['user id', profile?.user.id || lookup?.user.id],
    ['followers', followers === undefined ? undefined : `${count(followers)}${follows}`],
    ['videos', profile && `${count(profile.stats.videoCount)}, ${counted(profile.stats.heartCount, 'like')}`],
    ['about', profile?.user.signature],
  ];
  const given = rows.flatMap(([label, value]) => (value ? [`  ${label.padEnd(9)}  ${plainText(value)}`] : []));
  const who = [`@${uniqueId}`, nickname === uniqueId ? '' : nickname].filter(part => part !== '').join(' · ');
  return [plainText(`${who}: ${statusWords[status]}`), ...given];
}
