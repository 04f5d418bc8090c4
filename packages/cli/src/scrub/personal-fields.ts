/**
 * What becomes of a field when a recording is scrubbed.
 *
 * * `keep`: the service's own words and numbers
 * * `handle`, `nickname`, `id`: a pseudonym, the same for the same person
 * * `address`: a pseudonym in the form of an address
 * * `text`: what people write; names in it become pseudonyms, or all of it is blotted out
 * * `erase`: emptied
 */
export type Treatment = 'keep' | 'handle' | 'nickname' | 'id' | 'address' | 'text' | 'erase';

/*
 * The schema has no mark for what is personal, so names decide, and whatever no line here speaks of is erased. A field
 * that the service adds is thereby erased too, until somebody has looked at it.
 */

/** Fields by their name, or by the name of the field they lie in and their own. */
const named: Readonly<Record<Treatment, readonly string[]>> = {
  handle: ['uniqueId', 'displayId', 'contributorDisplayId'],
  nickname: ['nickname', 'nickName', 'NickName', 'sendUserName', 'toMemberNickname', 'fansClubName', 'clubName'],
  // What viewers say, what the streamer says by speech recognition, and what polls ask.
  text: ['comment', 'questionText', 'content.content', 'DisplayContent', 'Title'],
  // Those whose name does not say so.
  id: [
    ...['mentionUserList', 'originDisplayToUserList', 'toMemberIdInt'],
    ...['secUid', 'specialId', 'uuid', 'packageId'],
  ],
  address: [],
  keep: [
    // They say what happened and how it is put; their words are the service's.
    ...['key', 'defaultPattern', 'displayType', 'giftName', 'labelName', 'colorName'],
    // Ids of gifts, and the time of the first gift of a streak, which orders the streaks of a viewer.
    ...['giftDetails.id', 'gift.id', 'groupId'],
  ],
  // Exact numbers that are public in a profile lead back to it.
  erase: ['followerCount', 'followingCount', 'fansCount', 'modifyTime'],
};

const treatments: ReadonlyMap<string, Treatment> = new Map(
  (Object.keys(named) as Treatment[]).flatMap(treatment => named[treatment].map(name => [name, treatment] as const)),
);

/** Fields whose name says that they hold a colour or a language; what does not look like one is erased. */
const shapes: readonly (readonly [name: RegExp, value: RegExp])[] = [
  [/colou?r(s|String|Code|Values|Light|Dark)?$/i, /^(#|0x)?[\da-f]{3,8}$|^rgba?\([\d., %]+\)$/i],
  [/^(lang|language|contentLanguage)$/, /^[a-z]{2,3}([-_][a-z\d]{2,8})?$/i],
];

const giftNumbers = /(gift|effect|asset|skin|color|giftText)ids?$/i;
const ids = /(id|ids|uid|uids|gids|id1|idStr|uidStr|idsList|uidList|userIdsList|idsStrList|secUserId)$/i;
const addresses = /ur[il]s?$|ur[il]list$/i;
/** Numbers that measure something: how many, how much, when, how long, of which kind. */
const measures = new RegExp(
  `(${[
    'counts?|cnt|num(ber)?|amount|scores?|total|heat|votes|anonymous|rivals|uv|fans|users?Cnt|contributor|totalUser',
    'time(stamp)?(\\d|s|Ms|Nano)?|ms|millisecond|sec(ond)?s?|duration\\w*|days?|month|now|interval|delay|countdown',
    'levels?|levelStr|ranks?|price|diamonds?|coins?|progress|target|threshold|experience|incr|delta|multiple|round',
    'position|pos|index|idx|type|status|sizes?|width|height|offset|version|priority|action|mode|role|scene|source',
  ].join('|')})$`,
  'i',
);

/** Maps keyed by words of the service or of nobody knows whom; nothing tells their keys from names of fields. */
export const wordMaps: ReadonlySet<string> = new Set([
  ...['customAtomicCapabilities', 'daInfo', 'eventTrackingFields', 'keyGroups', 'params', 'stickerTrackParam'],
  ...['trackerParams', 'updateInfo', 'wsParams', 'giftResources', 'walletPkgDict', 'modelPredictionData'],
]);

/** Maps keyed by the number of a gift, an effect or a kind. The keys of all others are ids of people, rooms and teams. */
export const numberMaps: ReadonlySet<string> = new Set([
  ...['adminPermissions', 'icons', 'preferData', 'targetGroupShowRst', 'roomBasedGifts', 'taskGiftGuide'],
  ...['effectToEffectStructMap', 'singleActionEffectIds', 'actionEffectIds', 'reactionEffectIds'],
]);

/** Numbers of 32 bits and less that are ids of people. Others count or choose, and say nothing about anybody alone. */
export const personalNumbers: ReadonlySet<string> = new Set(['rivalLinkmicId']);

/** A decimal integer, as 64-bit fields and many texts have it. */
const decimal = /^-?\d{1,20}$/;

/**
 * What becomes of a text, or of a number of 64 bits, which is a decimal text.
 * @param parent name of the field it lies in
 */
export function treatmentOf(name: string, parent: string, value: string): Treatment {
  const known = treatments.get(`${parent}.${name}`) ?? treatments.get(name);
  if (known !== undefined) return known;
  for (const [field, shape] of shapes) if (field.test(name)) return shape.test(value) ? 'keep' : 'erase';
  if (giftNumbers.test(name) && decimal.test(value)) return 'keep';
  if (ids.test(name)) return 'id';
  if (addresses.test(name)) return 'address';
  return measures.test(name) && decimal.test(value) ? 'keep' : 'erase';
}
