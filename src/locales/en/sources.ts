import type { SourceRemark } from '../../model/source';

/** What is said of every source: its date, the day we read it, and what to know before trusting it. */
export const sources = {
  dated: 'dated {{date}}',
  undated: 'no date',
  checked: 'read by us on {{date}}',
  stale: 'not read for over a year',
  against: 'says otherwise',
  copiedBy: 'a copy kept by {{who}}',
  remarks: {
    copy: 'a copy',
    'older-copy': 'an older copy',
    older: 'an older page',
    superseded: 'no longer in force',
    'as-quoted': 'as quoted there',
    'as-first-tabled': 'the first draft',
    'certified-answer': 'certified answer',
    'expert-answer': 'answer of an expert',
    answer: 'an answer, not certified',
    question: 'a question',
  } satisfies Record<SourceRemark, string>,
};
