import type { Decision } from '../../model/decision';
import type { Profile } from '../../model/profile';

/**
 * The birth record's language, where it matters for the papers: the answer, `null` if it is still to be asked, and
 * undefined if nothing depends on it.
 */
export function recordLanguageFor(profile: Profile, decision: Decision): string | null | undefined {
  if (profile.recordLanguage !== undefined) return profile.recordLanguage;
  return decision.unknowns.includes('recordLanguage') ? null : undefined;
}
