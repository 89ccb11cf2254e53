import type { ClockId } from '../../model/checklist';
import type { NotedDay } from '../../model/progress';

/** Dates that matter to a person: what each is for, to be read with "by", "since" and the like before its day. */
export const clocks = {
  'cover-ends': {
    name: 'Renew the cover that you have now, or register in France',
    what: 'It ends on this day. Do not stay without cover.',
  },
  'cover-to-renew': {
    name: 'Renew the cover that you have now',
    what: 'It ends on this day. Do not stay without cover.',
  },
  'rights-begin': {
    name: 'Your rights begin',
    what: 'Send the file as soon as you may. If you have insurance, keep it until you have the certificate of rights ([[attestation de droits]]).',
  },
  'register-from': {
    name: 'You can send your file',
    what: 'Gather your papers before. If you have insurance, keep it until you have the certificate of rights ([[attestation de droits]]).',
  },
  'waiting-since': {
    name: 'You are waiting for your number',
    what: 'It often takes several months.',
  },
  'waiting-number-ends': {
    name: 'A temporary number can be used',
    what: 'Ameli says nine months. We count them from the day you sent your file. No permanent number by then? Ask your fund.',
  },
  'permit-ends': {
    name: 'Your residence permit ends',
    what: 'Our reading: start the renewal four months before. Once you are registered, send the new permit, or the receipt, to your fund before this day.',
  },
  'receipt-ends': {
    name: 'Your receipt ends',
    what: 'Well before, ask the [[préfecture]] for the new permit or a new receipt. Once you are registered, send it to your fund.',
  },
  'rights-after-permit-end': {
    name: 'Basic cover goes on after your permit ends',
    what: 'This is six months, if you are registered and your permit is not renewed.',
  },
  'rights-may-close': {
    name: 'Then your rights may close',
    what: 'The fund writes to you first. About 45 days are counted around that letter, and we add them to the six months. Read the letter: only it has the real day.',
  },
  'certificate-ends': {
    name: 'Get a new certificate',
    what: 'You noted this day from your [[attestation de droits]]. Ask your fund for a new one, or download it in your account.',
  },
  'claim-by': {
    name: 'Post the claim for the visit that you noted',
    what: 'In most cases you have two years. We count them from the day of the visit. Post it much earlier.',
  },
  'yearly-check': {
    name: 'Check your details again',
    what: 'Once a year: address, bank account, doctor, and your permit if you need one. Then update your card.',
  },
} satisfies Record<ClockId, { name: string; what: string }>;

/** Days that only the person can read: the question, and where to look. */
export const noted = {
  'certificate-until': {
    question: 'Last day on your certificate',
    where: 'Only if your [[attestation de droits]] shows an end date.',
  },
  'care-to-claim': {
    question: 'Oldest visit that nobody has paid back yet',
    where: 'The date on the [[feuille de soins]] (claim form). Repère reminds you of the last day to post it.',
  },
} satisfies Record<NotedDay, { question: string; where: string }>;
