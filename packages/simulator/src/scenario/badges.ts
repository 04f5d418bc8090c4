import type { Init, Messages } from '@livetap/live/schema';
import { icon } from './images.js';
import type { Random } from './random.js';

/** A badge as users carry it. */
export type Badge = Init<Messages['BadgeStruct']>;

const combined = 4;
const left = 1;
const levelPage = `sslocal://webcast_lynxview_popup?use_spark=1&url=${encodeURIComponent(
  'https://lf16-gecko.example-livetap.invalid/demo/level/privilege_panel/template.js?use_bdx=1&enter_from=user_badge',
)}&hide_status_bar=0&hide_nav_bar=1&container_bg_color=00000000&height=90%25&bdhm_bid=demo&use_forest=1`;

/** The level of a gifter, on nearly every user who has any badge at all. */
export function gifterBadge(level: number, random: Random): Badge {
  const privilegeId = `71${random.integer(10, 99)}${random.integer(100_000_000, 999_999_999)}000041`;
  const background = { image: {}, backgroundColorCode: '#99789EE7' };
  return {
    displayType: combined,
    badgePriorityType: 20,
    badgeScene: 8,
    position: left,
    schemaUrl: levelPage,
    display: true,
    logExtra: {
      dataVersion: '2',
      privilegeId,
      privilegeOrderId: `mock_fix_width_transparent_${privilegeId}`,
      level: String(level),
    },
    combine: {
      badgeDisplayType: combined,
      icon: { ...icon(`grade_badge_icon_lite_lv${Math.ceil(level / 5) * 5}_v1`), schema: levelPage },
      str: String(level),
      padding: { useSpecific: true, middlePadding: 3, badgeWidth: 32 },
      fontStyle: {},
      profileCardPanel: { projectionConfig: { icon: {} }, profileContent: {} },
      background,
      backgroundDarkMode: background,
      publicScreenShowStyle: 14,
      personalCardShowStyle: 15,
    },
  };
}

/** Membership in the fan club of the host. */
export function fanBadge(level: number): Badge {
  const background = { image: {}, backgroundColorCode: '#99D74E36' };
  return {
    displayType: combined,
    badgePriorityType: 30,
    badgeScene: 10,
    position: left,
    display: true,
    logExtra: { dataVersion: '2', privilegeId: '7310000000000000041', level: String(level) },
    combine: {
      badgeDisplayType: combined,
      icon: icon(`fans_badge_icon_lv${Math.ceil(level / 10)}_v0`),
      str: 'Ⅰ',
      padding: { useSpecific: true, middlePadding: 6, badgeWidth: 32 },
      background,
      backgroundDarkMode: background,
      publicScreenShowStyle: 14,
      personalCardShowStyle: 15,
    },
  };
}

/** A moderator of the room. */
export function moderatorBadge(): Badge {
  return {
    displayType: combined,
    badgePriorityType: 10,
    badgeScene: 1,
    position: 2,
    display: true,
    combine: {
      badgeDisplayType: combined,
      icon: { ...icon('moderator_badge_icon'), height: 14, width: 14, imageType: 3 },
      text: { key: 'pm_mt_moderator_im', defaultPattern: 'Moderator' },
      publicScreenShowStyle: 12,
      personalCardShowStyle: 14,
    },
  };
}
