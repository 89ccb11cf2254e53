import type { ClockId } from '../../model/checklist';

/** Dates that matter to a person: a name for each. */
export const clocks = {
  'cover-ends': { name: 'Your cover from abroad ends', what: 'Renew it, or register in France, before this day.' },
  'register-from': {
    name: 'You can ask for French cover from',
    what: 'Gather your papers before. Keep your own insurance until then.',
  },
  'waiting-since': {
    name: 'You have been waiting since',
    what: 'It often takes several months. Ameli speaks of nine months for the final number.',
  },
  'waiting-number-ends': {
    name: 'Nine months since you sent your file',
    what: 'Ameli says that a waiting number can be used for nine months. No permanent number by then? Ask your fund.',
  },
  'permit-ends': { name: 'Your residence permit ends', what: 'Send the new permit, or the receipt, to your fund.' },
  'rights-after-permit-end': {
    name: 'Six months after your permit ends',
    what: 'If you are registered, basic cover goes on for six months after the permit, then until about 45 days around the closing letter. Read that letter.',
  },
  'yearly-check': {
    name: 'Check your details again',
    what: 'Once a year: address, bank account, permit, doctor. Then update your card.',
  },
} satisfies Record<ClockId, { name: string; what: string }>;
