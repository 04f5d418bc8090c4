import type { WebcastControlMessage } from '../../gen/control.js';
import { ControlAction } from '../../gen/enums.js';
import type { WebcastLiveIntroMessage, WebcastRoomMessage } from '../../gen/room.js';
import type { LiveEventBase, LiveHead } from './base.js';
import { type LiveUser, liveUser } from './user.js';

interface ControlFields extends LiveEventBase {
  /** The whole message. */
  readonly raw?: WebcastControlMessage | undefined;
  /** 1 paused, 2 resumed, 3 ended by the host, 4 ended by moderation. @source action */
  readonly action: number;
  /** What the service tells the viewers; may be empty. @source tips */
  readonly tips: string;
}

/** The stream was paused, resumed or ended. @source WebcastControlMessage */
export interface StreamControlEvent extends ControlFields {
  readonly type: 'control';
}

/** The host paused the stream. In addition to `control`. @source WebcastControlMessage */
export interface StreamPausedEvent extends ControlFields {
  readonly type: 'streamPaused';
}

/** The host goes on after a pause. In addition to `control`. @source WebcastControlMessage */
export interface StreamResumedEvent extends ControlFields {
  readonly type: 'streamResumed';
}

/** The stream ended. In addition to `control`; the last event of a room. @source WebcastControlMessage */
export interface StreamEndEvent extends ControlFields {
  readonly type: 'streamEnd';
  /** Who ended it. @source action */
  readonly endedBy: 'host' | 'moderation';
}

/** A notice of the service in the room, as the welcome. @source WebcastRoomMessage */
export interface RoomEvent extends LiveEventBase {
  readonly type: 'room';
  /** The whole message. */
  readonly raw?: WebcastRoomMessage | undefined;
  /** What it is about: `welcome`, else the scene in words of the service, else `notice`. @source isWelcome, scene */
  readonly status: string;
  /** The text. @source content */
  readonly content: string;
}

/** The introduction of the host. @source WebcastLiveIntroMessage */
export interface LiveIntroEvent extends LiveEventBase {
  readonly type: 'liveIntro';
  /** The whole message. */
  readonly raw?: WebcastLiveIntroMessage | undefined;
  /** The host. @source host */
  readonly user: LiveUser;
  /** The text. @source description */
  readonly title: string;
  /** For example `en`; may be empty. @source language */
  readonly language: string;
}

/** A control message as an event. */
export function controlEvent({ action, tips }: WebcastControlMessage, head: LiveHead): StreamControlEvent {
  return { v: 1, type: 'control', ...head, action, tips };
}

/** The pause that follows from a control event, if it is one. */
export function streamPausedOf(event: StreamControlEvent): StreamPausedEvent | undefined {
  return event.action === ControlAction.CONTROL_ACTION_STREAM_PAUSED ? { ...event, type: 'streamPaused' } : undefined;
}

/** The end of a pause that follows from a control event, if it is one. */
export function streamResumedOf(event: StreamControlEvent): StreamResumedEvent | undefined {
  return event.action === ControlAction.CONTROL_ACTION_STREAM_UNPAUSED
    ? { ...event, type: 'streamResumed' }
    : undefined;
}

/** The end that follows from a control event, if it is one. */
export function streamEndOf(event: StreamControlEvent): StreamEndEvent | undefined {
  if (event.action === ControlAction.CONTROL_ACTION_STREAM_ENDED)
    return { ...event, type: 'streamEnd', endedBy: 'host' };
  if (event.action === ControlAction.CONTROL_ACTION_STREAM_SUSPENDED)
    return { ...event, type: 'streamEnd', endedBy: 'moderation' };
  return undefined;
}

/** A notice of the room as an event. */
export function roomEvent({ content, scene, isWelcome }: WebcastRoomMessage, head: LiveHead): RoomEvent {
  return { v: 1, type: 'room', ...head, status: isWelcome ? 'welcome' : scene || 'notice', content };
}

/** The introduction of the host as an event. */
export function liveIntroEvent(message: WebcastLiveIntroMessage, head: LiveHead): LiveIntroEvent {
  const { host, description: title, language } = message;
  return { v: 1, type: 'liveIntro', ...head, user: liveUser(host), title, language };
}
