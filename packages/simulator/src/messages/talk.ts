import type { Person } from '../scenario/people.js';
import { folding } from './display-text.js';
import type { DraftOf } from './draft.js';

/** A comment. */
export function chat(person: Person, comment: string, language = 'en'): DraftOf<'WebcastChatMessage'> {
  return {
    method: 'WebcastChatMessage',
    message: {
      common: { ...folding, fromIdc: 'demo', roomMessageHeatLevel: '3' },
      user: { ...person, profilePictureMedium: { url: person.profilePicture?.url?.slice(0, 2) ?? [] } },
      comment,
      contentLanguage: language,
      userIdentity: { isFollowerOfAnchor: person.followInfo?.followerCount !== '0' },
      commentQualityScores: qualityScores.map(version => ({ version, score: '1763640017518000' })),
      publicAreaMessageCommon: {
        portraitInfo: {
          userMetrics: [1, 2, 3, 4, 5].map(type => ({ type, metricsValue: '40' })),
          portraitTag: [
            { tagId: '7200000000000000205', priority: '2', showValue: 'ttlive_ls_msgGroups_viewerLabel_demo' },
          ],
        },
        userInteractionInfo: { likeCnt: '12', commentCnt: '3', shareCnt: '1' },
      },
    },
  };
}

const qualityScores: readonly string[] = [
  ...['user_type_rule', 'community-flagged', 'commentator_id', 'default', 'default_app', 'rankV3', 'timestamp_desc'],
  ...['ttp_rule_rerank', 'idc_rule_rerank', 'community_comment_demo_v7', 'community_comment_demo_v7_desc', 'v14_demo'],
];

/** Something the host said, as text. */
export function caption(text: string, timestampMs: number): DraftOf<'WebcastCaptionMessage'> {
  return {
    method: 'WebcastCaptionMessage',
    message: {
      common: { isShowMsg: false },
      timestampMs: String(Math.round(timestampMs)),
      durationMs: '1600',
      content: [{ lang: 'en', content: text }],
    },
  };
}
