import { EnvelopeBusinessType } from '../../gen/enums.js';
import type { MessageRedEnvelopInfo, WebcastEnvelopeMessage } from '../../gen/gift.js';
import { countOf, idText, type LiveEventBase, type LiveHead } from './base.js';
import { imageAddress } from './image.js';
import { userIn } from './text.js';
import { type LiveUser, liveUser } from './user.js';

interface EnvelopeFields extends LiveEventBase {
  /** The whole message. */
  readonly raw?: WebcastEnvelopeMessage | undefined;
  /** Who gave it. @source common.displayText.piecesList[].userValue, envelopeInfo.sendUserId, .sendUserName, .sendUserAvatar */
  readonly user: LiveUser;
  /** Id of the chest. @source envelopeInfo.envelopeId */
  readonly envelopeId: string;
  /** What is in it. @unit diamonds @source envelopeInfo.diamondCount */
  readonly diamondCount: number;
  /** How many viewers can open it. @source envelopeInfo.peopleCount */
  readonly peopleCount: number;
  /** When it can be opened; absent where it is not said. @unit ms since 1970 @source envelopeInfo.unpackAt */
  readonly opensAt: number | undefined;
  /** Whether it is taken away: the end of a chest that came before. @source display */
  readonly isHidden: boolean;
  /** The service's number for the kind of chest; 19 is a box for super fans. @source envelopeInfo.businessType */
  readonly businessType: number;
}

/** A treasure chest. @source WebcastEnvelopeMessage */
export interface EnvelopeEvent extends EnvelopeFields {
  readonly type: 'envelope';
}

/** A treasure chest for super fans. In addition to `envelope`. @source WebcastEnvelopeMessage */
export interface SuperFanBoxEvent extends EnvelopeFields {
  readonly type: 'superFanBox';
}

const hidden = 2;

/** A treasure chest as an event. */
export function envelopeEvent(message: WebcastEnvelopeMessage, head: LiveHead): EnvelopeEvent {
  const { common, envelopeInfo: info, display } = message;
  const isSuperFans = (common?.displayText?.displayType ?? '').toLowerCase().includes('ttlive_superfanbox');
  return {
    v: 1,
    type: 'envelope',
    ...head,
    user: giver(message),
    envelopeId: info?.envelopeId ?? '',
    diamondCount: countOf(info?.diamondCount),
    peopleCount: countOf(info?.peopleCount),
    opensAt: info !== undefined && info.unpackAt > 0 ? info.unpackAt * 1000 : undefined,
    isHidden: display === hidden,
    businessType: isSuperFans ? EnvelopeBusinessType.SUPER_FAN_BOX : (info?.businessType ?? 0),
  };
}

/** The text about a chest holds the whole user; the chest itself only id, name and picture. */
function giver({ common, envelopeInfo }: WebcastEnvelopeMessage): LiveUser {
  const named = userIn(common?.displayText);
  return named === undefined ? { ...liveUser(), ...senderOf(envelopeInfo) } : liveUser(named);
}

function senderOf(info: MessageRedEnvelopInfo | undefined): Partial<LiveUser> {
  if (info === undefined) return {};
  return {
    userId: idText(info.sendUserId),
    nickname: info.sendUserName,
    avatar: imageAddress(info.sendUserAvatar),
  };
}

/** The box for super fans that follows from a chest, if it is one. */
export function superFanBoxOf(event: EnvelopeEvent): SuperFanBoxEvent | undefined {
  return event.businessType === EnvelopeBusinessType.SUPER_FAN_BOX ? { ...event, type: 'superFanBox' } : undefined;
}
