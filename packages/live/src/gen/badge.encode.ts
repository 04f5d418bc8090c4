// Generated from proto/badge.proto by scripts/generate.js. Do not edit.
import type { Init, Writer } from '../wire/write.js';
import type { ArrowConfig, BadgeStruct, BadgeText, CombineBadgeBackground, CombineBadgeStruct, FontStyle, IconConfig, ImageBadge, LabelConfig, NumberConfig, PaddingInfo, PrivilegeLogExtra, ProfileCardPanel, ProfileContent, ProjectionConfig, SeparatorConfig, StretchableBackgroundImage, StringBadge, TextBadge } from './badge.js';
import { writeImageModel } from './image.encode.js';

/** Writes the fields of a BadgeStruct. */
export function writeBadgeStruct(w: Writer, m: Init<BadgeStruct>): void {
  w.int32(8, m.displayType);
  w.int32(16, m.badgePriorityType);
  w.int32(24, m.badgeScene);
  w.int32(32, m.position);
  w.int32(40, m.displayStatus);
  w.int64(48, m.greyedByClient);
  w.int32(56, m.exhibitionType);
  w.string(82, m.schemaUrl);
  w.bool(88, m.display);
  w.message(98, m.logExtra, writePrivilegeLogExtra);
  w.message(162, m.image, writeImageBadge);
  w.message(170, m.text, writeTextBadge);
  w.message(178, m.str, writeStringBadge);
  w.message(186, m.combine, writeCombineBadgeStruct);
  w.bool(192, m.isCustomized);
}

/** Writes the fields of a PrivilegeLogExtra. */
export function writePrivilegeLogExtra(w: Writer, m: Init<PrivilegeLogExtra>): void {
  w.string(10, m.dataVersion);
  w.string(18, m.privilegeId);
  w.string(26, m.privilegeVersion);
  w.string(34, m.privilegeOrderId);
  w.string(42, m.level);
  w.int64(48, m.startTime);
  w.int64(56, m.endTime);
}

/** Writes the fields of a ArrowConfig. */
export function writeArrowConfig(w: Writer, m: Init<ArrowConfig>): void {
  w.message(10, m.icon, writeImageModel);
}

/** Writes the fields of a BadgeText. */
export function writeBadgeText(w: Writer, m: Init<BadgeText>): void {
  w.string(10, m.key);
  w.string(18, m.defaultPattern);
  w.stringList(26, m.pieces);
}

/** Writes the fields of a CombineBadgeBackground. */
export function writeCombineBadgeBackground(w: Writer, m: Init<CombineBadgeBackground>): void {
  w.message(10, m.image, writeImageModel);
  w.string(18, m.backgroundColorCode);
  w.string(26, m.borderColorCode);
  w.message(34, m.stretchableBackgroundImage, writeStretchableBackgroundImage);
  w.message(42, m.leftSideImage, writeImageModel);
}

/** Writes the fields of a CombineBadgeStruct. */
export function writeCombineBadgeStruct(w: Writer, m: Init<CombineBadgeStruct>): void {
  w.int32(8, m.badgeDisplayType);
  w.message(18, m.icon, writeImageModel);
  w.message(26, m.text, writeBadgeText);
  w.string(34, m.str);
  w.message(42, m.padding, writePaddingInfo);
  w.message(50, m.fontStyle, writeFontStyle);
  w.message(58, m.profileCardPanel, writeProfileCardPanel);
  w.message(90, m.background, writeCombineBadgeBackground);
  w.message(98, m.backgroundDarkMode, writeCombineBadgeBackground);
  w.bool(104, m.iconAutoMirrored);
  w.bool(112, m.bgAutoMirrored);
  w.int32(120, m.publicScreenShowStyle);
  w.int32(128, m.personalCardShowStyle);
  w.int32(136, m.rankListOnlineAudienceShowStyle);
  w.int32(144, m.multiGuestShowStyle);
  w.message(154, m.arrowConfig, writeArrowConfig);
  w.message(162, m.paddingNewFont, writePaddingInfo);
}

/** Writes the fields of a FontStyle. */
export function writeFontStyle(w: Writer, m: Init<FontStyle>): void {
  w.int32(8, m.fontSize);
  w.int32(16, m.fontWidth);
  w.string(26, m.fontColor);
  w.string(34, m.borderColor);
}

/** Writes the fields of a IconConfig. */
export function writeIconConfig(w: Writer, m: Init<IconConfig>): void {
  w.message(10, m.icon, writeImageModel);
  w.message(18, m.background, writeCombineBadgeBackground);
}

/** Writes the fields of a ImageBadge. */
export function writeImageBadge(w: Writer, m: Init<ImageBadge>): void {
  w.int32(8, m.displayType);
  w.message(18, m.image, writeImageModel);
}

/** Writes the fields of a LabelConfig. */
export function writeLabelConfig(w: Writer, m: Init<LabelConfig>): void {
  w.string(10, m.label);
  w.message(18, m.fontStyle, writeFontStyle);
  w.message(26, m.background, writeCombineBadgeBackground);
}

/** Writes the fields of a NumberConfig. */
export function writeNumberConfig(w: Writer, m: Init<NumberConfig>): void {
  w.int64(8, m.number);
  w.message(18, m.fontStyle, writeFontStyle);
  w.message(26, m.background, writeCombineBadgeBackground);
}

/** Writes the fields of a PaddingInfo. */
export function writePaddingInfo(w: Writer, m: Init<PaddingInfo>): void {
  w.bool(8, m.useSpecific);
  w.int32(16, m.middlePadding);
  w.int32(24, m.badgeWidth);
  w.int32(32, m.leftPadding);
  w.int32(40, m.rightPadding);
  w.int32(48, m.iconTopPadding);
  w.int32(56, m.iconBottomPadding);
  w.int32(64, m.horizontalPaddingRule);
  w.int32(72, m.verticalPaddingRule);
}

/** Writes the fields of a ProfileCardPanel. */
export function writeProfileCardPanel(w: Writer, m: Init<ProfileCardPanel>): void {
  w.bool(8, m.useNewProfileCardStyle);
  w.int32(16, m.badgeTextPosition);
  w.message(26, m.projectionConfig, writeProjectionConfig);
  w.message(34, m.profileContent, writeProfileContent);
  w.message(42, m.separatorConfig, writeSeparatorConfig);
}

/** Writes the fields of a ProfileContent. */
export function writeProfileContent(w: Writer, m: Init<ProfileContent>): void {
  w.bool(8, m.useContent);
  w.messages(18, m.iconList, writeIconConfig);
  w.message(26, m.numberConfig, writeNumberConfig);
  w.message(34, m.labelConfig, writeLabelConfig);
}

/** Writes the fields of a ProjectionConfig. */
export function writeProjectionConfig(w: Writer, m: Init<ProjectionConfig>): void {
  w.bool(8, m.useProjection);
  w.message(18, m.icon, writeImageModel);
}

/** Writes the fields of a SeparatorConfig. */
export function writeSeparatorConfig(w: Writer, m: Init<SeparatorConfig>): void {
  w.string(10, m.color);
}

/** Writes the fields of a StretchableBackgroundImage. */
export function writeStretchableBackgroundImage(w: Writer, m: Init<StretchableBackgroundImage>): void {
  w.message(10, m.image, writeImageModel);
  w.int64Packed(18, m.flexSettings);
}

/** Writes the fields of a StringBadge. */
export function writeStringBadge(w: Writer, m: Init<StringBadge>): void {
  w.int32(8, m.displayType);
  w.string(18, m.str);
}

/** Writes the fields of a TextBadge. */
export function writeTextBadge(w: Writer, m: Init<TextBadge>): void {
  w.int32(8, m.displayType);
  w.string(18, m.key);
  w.string(26, m.defaultPattern);
  w.stringList(34, m.pieces);
}
