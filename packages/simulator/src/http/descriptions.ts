import type { Broadcast } from '../room/broadcast.js';
import type { SimulatedRoom } from '../room/simulated-room.js';
import { icon } from '../scenario/images.js';
import type { Person } from '../scenario/people.js';
import { pullData, streamUrl } from './stream-url.js';

/** The host, the numbers and the broadcast, as the live page and `api-live/user/room` give them. */
export function liveRoomUserInfo(room: SimulatedRoom) {
  const { host, broadcast } = room;
  const [picture = ''] = host.profilePicture?.url ?? [];
  const status = broadcast.statusNumber;
  const streamData = {
    pull_data: pullData(room),
    push_data: { push_stream_level: 0, resolution_params: {}, stream_data: '' },
  };
  return {
    user: {
      ...{ avatarLarger: picture, avatarMedium: picture, avatarThumb: picture },
      ...{ id: host.userId, nickname: host.nickname, secUid: host.secUid, secret: false, uniqueId: host.uniqueId },
      ...{ verified: false, roomId: broadcast.roomId, signature: 'Invented by a simulator.', status, followStatus: 0 },
    },
    stats: { followingCount: 12, followerCount: room.followers },
    liveRoom: {
      ...{ coverUrl: picture, squareCoverImg: picture, title: broadcast.title },
      ...{ startTime: seconds(broadcast.startMs), status, paidEvent: { event_id: 0, paid_type: 0 } },
      ...{ liveSubOnly: 0, liveRoomMode: 0, hashTagId: 5, gameTagId: 0 },
      liveRoomStats: { userCount: broadcast.viewerCount, enterCount: broadcast.totalUsers },
      ...{ streamId: broadcast.streamId, multiStreamScene: 0, multiStreamSource: 0 },
      streamData,
      hevcStreamData: streamData,
    },
  };
}

/** The host as the profile page gives one; the room is named while it is on the air. */
export function profileOf({ host, followers, broadcast }: SimulatedRoom) {
  const [picture = ''] = host.profilePicture?.url ?? [];
  return {
    user: {
      ...{ id: host.userId, shortId: '', uniqueId: host.uniqueId, nickname: host.nickname, secUid: host.secUid },
      ...{ avatarLarger: picture, avatarMedium: picture, avatarThumb: picture, verified: false, secret: false },
      ...{ signature: 'Invented by a simulator.', createTime: 1_600_000_000, privateAccount: false, relation: 0 },
      ...{ ftc: false, openFavorite: false, isOrganization: 0, roomId: broadcast.onAir ? broadcast.roomId : '' },
    },
    stats: {
      ...{ followerCount: followers, followingCount: 12, heart: followers * 7, heartCount: followers * 7 },
      ...{ videoCount: 3, diggCount: 0, friendCount: 0 },
    },
  };
}

/** A broadcast as `room/info` gives it: numeric ids with all digits, and their text twins. */
export function roomInfo(room: SimulatedRoom, broadcast: Broadcast) {
  const { host } = room;
  const { roomId } = broadcast;
  const { streamId } = broadcast;
  return {
    id: BigInt(roomId),
    id_str: roomId,
    status: broadcast.statusNumber,
    title: broadcast.title,
    create_time: seconds(broadcast.startMs),
    start_time: 0,
    finish_time: broadcast.finishMs === undefined ? 0 : seconds(broadcast.finishMs),
    owner: owner(room),
    owner_user_id: BigInt(host.userId),
    owner_user_id_str: host.userId,
    user_count: broadcast.viewerCount,
    like_count: broadcast.likes,
    stats: {
      ...{ id: BigInt(roomId), id_str: roomId, total_user: broadcast.totalUsers, total_user_desp: '' },
      ...{
        like_count: broadcast.likes,
        enter_count: broadcast.totalUsers,
        digg_count: 0,
        share_count: 0,
        comment_count: 0,
      },
      ...{ follow_count: 0, gift_uv_count: 0, fan_ticket: 0, replay_viewers: 0, replay_fan_ticket: 0, watermelon: 0 },
      user_count_composition: { my_follow: 0, other: 0.8, video_detail: 0.2 },
    },
    cover: image('cover'),
    share_url: `https://m.example-livetap.invalid/share/live/${roomId}/`,
    stream_id: BigInt(streamId),
    stream_id_str: streamId,
    stream_url: streamUrl({ broadcast, videoOrigin: room.videoOrigin }),
    link_mic: {
      ...{ audience_id_list: [], battle_scores: [], channel_id: 0, followed_count: 0, linked_user_list: [] },
      ...{ multi_live_enum: 1, rival_anchor_id: 0, show_user_list: [] },
      battle_settings: {
        battle_id: 0,
        channel_id: 0,
        duration: 0,
        finished: 0,
        match_type: 0,
        start_time: 0,
        start_time_ms: 0,
        theme: '',
      },
    },
    hashtag: { id: 5, title: 'Music', image: image('hashtag_music'), namespace: 0 },
    room_auth: {
      ...{ Chat: true, Danmaku: false, Digg: true, Gift: true, Viewers: true, UserCount: 1 },
      Rank: 1,
      Poll: 0,
    },
    age_restricted: { AgeInterval: 0, restricted: false, source: 0 },
    top_fans: [],
    ...{ live_room_mode: 0, has_commerce_goods: false, is_replay: false, live_type_normal: true, admin_user_ids: [] },
  };
}

/** An image as the JSON endpoints give it. */
export function image(name: string) {
  const { url, mUri } = icon(name);
  return {
    uri: mUri,
    url_list: url,
    avg_color: '#7C7CA3',
    height: 0,
    width: 0,
    image_type: 0,
    is_animated: false,
    open_web_url: '',
  };
}

/** A person as the JSON endpoints give one. */
export function describePerson(person: Person) {
  const avatar = { uri: person.profilePicture?.mUri, url_list: person.profilePicture?.url };
  return {
    ...{ id: BigInt(person.userId), id_str: person.userId, display_id: person.uniqueId, nickname: person.nickname },
    ...{ sec_uid: person.secUid, bio_description: 'Invented by a simulator.', verified: false },
    ...{ avatar_thumb: avatar, avatar_medium: avatar, avatar_large: avatar },
  };
}

function owner({ host, followers, broadcast }: SimulatedRoom) {
  return {
    ...describePerson(host),
    follow_info: { follow_status: 0, follower_count: followers, following_count: 12, push_status: 0 },
    own_room: { room_ids: [BigInt(broadcast.roomId)], room_ids_str: [broadcast.roomId] },
  };
}

function seconds(ms: number): number {
  return Math.floor(ms / 1000);
}
