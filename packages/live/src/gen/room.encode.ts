// Generated from proto/room.proto by scripts/generate.js. Do not edit.
import { roomTables } from './room.js';
import type { MessageWriter } from '../wire/table-writer.js';
import type { SystemMessage, WebcastAlertBoxAuditResultMessage, WebcastBoostCardMessage, WebcastBottomMessage, WebcastCapsuleMessage, WebcastGuideMessage, WebcastInRoomBannerMessage, WebcastLiveGameIntroMessage, WebcastLiveIntroMessage, WebcastMarqueeAnnouncementMessage, WebcastNoticeMessage, WebcastRoomMessage, WebcastSpeakerMessage, WebcastSystemMessage, WebcastToastMessage } from './room.js';

/** Writes the fields of a WebcastRoomMessage. */
export const writeWebcastRoomMessage: MessageWriter<WebcastRoomMessage> = roomTables.writer('WebcastRoomMessage');

/** Writes the fields of a WebcastSystemMessage. */
export const writeWebcastSystemMessage: MessageWriter<WebcastSystemMessage> = roomTables.writer('WebcastSystemMessage');

/** Writes the fields of a SystemMessage. */
export const writeSystemMessage: MessageWriter<SystemMessage> = roomTables.writer('SystemMessage');

/** Writes the fields of a WebcastNoticeMessage. */
export const writeWebcastNoticeMessage: MessageWriter<WebcastNoticeMessage> = roomTables.writer('WebcastNoticeMessage');

/** Writes the fields of a WebcastToastMessage. */
export const writeWebcastToastMessage: MessageWriter<WebcastToastMessage> = roomTables.writer('WebcastToastMessage');

/** Writes the fields of a WebcastGuideMessage. */
export const writeWebcastGuideMessage: MessageWriter<WebcastGuideMessage> = roomTables.writer('WebcastGuideMessage');

/** Writes the fields of a WebcastBottomMessage. */
export const writeWebcastBottomMessage: MessageWriter<WebcastBottomMessage> = roomTables.writer('WebcastBottomMessage');

/** Writes the fields of a WebcastInRoomBannerMessage. */
export const writeWebcastInRoomBannerMessage: MessageWriter<WebcastInRoomBannerMessage> = roomTables.writer('WebcastInRoomBannerMessage');

/** Writes the fields of a WebcastSpeakerMessage. */
export const writeWebcastSpeakerMessage: MessageWriter<WebcastSpeakerMessage> = roomTables.writer('WebcastSpeakerMessage');

/** Writes the fields of a WebcastMarqueeAnnouncementMessage. */
export const writeWebcastMarqueeAnnouncementMessage: MessageWriter<WebcastMarqueeAnnouncementMessage> = roomTables.writer('WebcastMarqueeAnnouncementMessage');

/** Writes the fields of a WebcastCapsuleMessage. */
export const writeWebcastCapsuleMessage: MessageWriter<WebcastCapsuleMessage> = roomTables.writer('WebcastCapsuleMessage');

/** Writes the fields of a WebcastBoostCardMessage. */
export const writeWebcastBoostCardMessage: MessageWriter<WebcastBoostCardMessage> = roomTables.writer('WebcastBoostCardMessage');

/** Writes the fields of a WebcastAlertBoxAuditResultMessage. */
export const writeWebcastAlertBoxAuditResultMessage: MessageWriter<WebcastAlertBoxAuditResultMessage> = roomTables.writer('WebcastAlertBoxAuditResultMessage');

/** Writes the fields of a WebcastLiveIntroMessage. */
export const writeWebcastLiveIntroMessage: MessageWriter<WebcastLiveIntroMessage> = roomTables.writer('WebcastLiveIntroMessage');

/** Writes the fields of a WebcastLiveGameIntroMessage. */
export const writeWebcastLiveGameIntroMessage: MessageWriter<WebcastLiveGameIntroMessage> = roomTables.writer('WebcastLiveGameIntroMessage');
