import type { Part, Step, StepStatus } from '../../model/step';

interface StepTexts {
  /** What to do, verb first. */
  readonly title: string;
  /** The same once it is done. */
  readonly done: string;
  /** One or two short sentences: what it is, why it helps. */
  readonly what: string;
}

/** The checklist's words: one entry for each step, then the headings of the parts and the words of the statuses. */
export const steps = {
  'check-entitlement': {
    title: 'Check whether you must register',
    done: 'You checked whether you must register',
    what: 'It depends on your status, your passport, and any cover that you keep from another country.',
  },
  documents: {
    title: 'Gather your papers',
    done: 'You have your papers',
    what: 'Whole and readable copies save you months. Some papers are much easier to get before you leave home.',
  },
  register: {
    title: 'Send your registration',
    done: 'You sent your registration',
    what: 'This is called [[affiliation]]. Nobody does it for you automatically.',
  },
  'temporary-number': {
    title: 'Get your temporary number',
    done: 'You have a number',
    what: 'It comes first. You can already be paid back with it, on paper.',
  },
  'paid-back-meanwhile': {
    title: 'Claim by post until you have the card',
    done: 'You know how to claim by post',
    what: 'Pay the doctor, ask for the [[feuille de soins]] (claim form), sign it, and post it to your fund.',
  },
  'permanent-number': {
    title: 'Get your permanent number',
    done: 'You have your permanent number',
    what: 'The fund first checks your birth record, and your permit if you need one. It often takes several months.',
  },
  'referring-doctor': {
    title: 'Declare a referring doctor',
    done: 'You declared a referring doctor',
    what: 'This is your [[médecin traitant]]. With one, a larger part of each visit is paid back.',
  },
  'top-up': {
    title: 'Choose a top-up insurance',
    done: 'You have a top-up insurance',
    what: 'This is called a [[mutuelle]]. It pays some of what state insurance leaves to you.',
  },
  'online-account': {
    title: 'Create your ameli account',
    done: 'You have an ameli account',
    what: 'It needs the permanent number. A temporary number is refused.',
  },
  'carte-vitale': {
    title: 'Order your [[carte Vitale]]',
    done: 'You have your [[carte Vitale]]',
    what: 'The card is free. With it you are paid back without a form. It needs the permanent number.',
  },
  'keep-up-to-date': {
    title: 'Check your details once a year',
    done: 'You checked your details this year',
    what: 'Report a new address, bank account or job at once, and any new permit. If you forget, your rights can stop.',
  },
  parts: {
    entitlement: 'Do you need to register?',
    number: 'Your social security number',
    'better-rate': 'Be paid back more',
    card: 'Your health card',
    changes: 'When something changes',
  },
  statuses: {
    done: 'Done',
    'to-do': 'To do',
    waiting: 'Waiting',
    'cannot-start': 'Cannot start yet',
    'not-for-you': 'Not for you',
  },
} satisfies Record<Step, StepTexts> & {
  readonly parts: Record<Part, string>;
  readonly statuses: Record<StepStatus, string>;
};
