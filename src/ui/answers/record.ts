import { PROFILE_FIELDS, profileSchema, type Profile, type ProfileField } from '../../model/profile';

/** What a person may answer to a question. */
export type Answer = string | number | boolean;

const unsureBut = (profile: Profile, field: ProfileField): ProfileField[] =>
  (profile.unsure ?? []).filter((other) => other !== field);

/** A profile of these parts; an empty list of unsure fields is left out. */
const made = (fields: Record<string, unknown>, unsure: readonly ProfileField[]): Profile =>
  profileSchema.parse({ ...fields, ...(unsure.length > 0 && { unsure }) });

const fieldsBut = (profile: Profile, field: ProfileField): Record<string, unknown> => {
  const { unsure: _unsure, [field]: _field, ...rest } = profile;
  return rest;
};

/** The profile with an answer. An answer that the field cannot hold throws. */
export const withAnswer = (profile: Profile, field: ProfileField, answer: Answer): Profile =>
  made({ ...fieldsBut(profile, field), [field]: answer }, unsureBut(profile, field));

/** The profile with "I don't know" for a field. */
export const withUnsure = (profile: Profile, field: ProfileField): Profile =>
  made(fieldsBut(profile, field), [...unsureBut(profile, field), field]);

/** The profile as if the question had never been answered. */
export const withoutAnswer = (profile: Profile, field: ProfileField): Profile =>
  made(fieldsBut(profile, field), unsureBut(profile, field));

/** Whether the person has dealt with a question: answered it, or said that they do not know. */
export const isAnswered = (profile: Profile, field: ProfileField): boolean =>
  profile[field] !== undefined || (profile.unsure ?? []).includes(field);

/** Whether anything about the situation has been answered; the interface's language is none of it. */
export const hasAnswers = (profile: Profile): boolean =>
  PROFILE_FIELDS.some((field) => field !== 'language' && isAnswered(profile, field));
