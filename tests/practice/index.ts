import { pageById } from '../../src/pages';
import { applications } from './applications';
import { STRICT_POLICY, type Draft, type PracticePage } from './document';
import { mgenSite } from './mgen-site';
import { olderAccount } from './older-account';
import { otherAmeli } from './other-ameli';
import { publicArticles } from './public-articles';
import { strangers } from './strangers';

export type { PracticePage } from './document';

function complete({ without = [], ...draft }: Draft): PracticePage {
  const known = draft.page === null ? undefined : pageById(draft.page);
  const anchors = known === undefined ? [] : Object.keys(known.anchors);
  return { ...draft, headers: STRICT_POLICY, expectAnchors: anchors.filter((anchor) => !without.includes(anchor)) };
}

/** Every practice page, with its real address and a policy of its own that forbids everything else. */
export const practicePages: readonly PracticePage[] = [
  ...publicArticles,
  ...olderAccount,
  ...applications,
  ...otherAmeli,
  ...mgenSite,
  ...strangers,
].map(complete);
