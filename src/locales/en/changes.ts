import type { ChangeId, Way } from '../../rules/changes';

interface ChangeTexts {
  readonly title: string;
  /** Whom to tell. */
  readonly tell: string;
  /** How, where it does not depend on the kind of number. */
  readonly how?: string;
  readonly when: string;
  readonly note?: string;
  /** What happens otherwise. */
  readonly otherwise?: string;
}

/** What to tell when something changes. */
export const changes = {
  title: 'Something changed',
  intro: 'Choose what changed. Then you see whom to tell.',
  labels: { tell: 'Tell', how: 'How', when: 'When', note: 'Good to know', otherwise: 'If not' },
  ways: {
    account:
      'In your ameli account. Once it shows the change, update your [[carte Vitale]] at a pharmacy, if you have one.',
    mgen: 'Sources disagree. Change it in the ameli account; for the top-up, in the MGEN area too. No ameli account? Ask MGEN on 3676.',
    portal: 'In your space on the student portal. Or write to your fund, call 36 46, or go there by appointment.',
    'no-account':
      'Write to your fund, call 36 46, or go there by appointment. Without a permanent number there is no ameli account.',
    'either-number':
      'With a permanent number: in your ameli account. Without it: write to your fund, call 36 46, or go there by appointment.',
  } satisfies Record<Way, string>,
  events: {
    'new-address': {
      title: 'I have a new address',
      tell: 'Your fund. Also your top-up and the prefecture.',
      when: 'At once. We found no text that gives a number of days.',
      note: 'Put your name on the letter box: the fund writes by post.',
      otherwise: 'Letters, codes and the card get lost.',
    },
    'new-departement': {
      title: 'I move to another [[département]]',
      tell: 'Your fund. It passes your file on to the new one. Also your top-up.',
      when: 'When you move. The old fund pays until the new one starts.',
      note: 'Afterwards take a new certificate: it names the new fund.',
    },
    'new-bank': {
      title: 'I have a new bank account',
      tell: 'Your fund.',
      when: 'Before you close the old account: that is our advice.',
      note: 'The account must be in your own name. Online, a stronger sign-in is asked for. By post, send the bank’s slip ([[RIB]]).',
      otherwise: 'Refunds do not reach you.',
    },
    'permit-renewed': {
      title: 'My residence permit is renewed',
      tell: 'Your fund: send a copy of the new permit.',
      when: 'Before the old permit ends.',
      note: 'Not there yet? A renewal receipt ([[récépissé]]), or an appointment paper of the [[préfecture]] in your name, counts meanwhile.',
      otherwise: 'Your rights can close. See “My residence permit ends”.',
    },
    'permit-ends': {
      title: 'My residence permit ends',
      tell: 'Your fund: send the receipt ([[récépissé]]), or any valid paper of the [[préfecture]] that names you.',
      when: 'Our reading: start the renewal four months before. Send the receipt at the latest on the last day. Look at your rights five months after it.',
      note: 'Basic cover goes on for six months, and about 45 days around the fund’s closing letter: read that letter, since texts count the days differently. Older pages say twelve months; we follow the newer text. A C2S can be kept for the six months if you ask.',
      otherwise: 'The fund writes first. You then have one month to prove that you live here, with a permit.',
    },
    'visa-validated': {
      title: 'I validated my long-stay visa',
      tell: 'Your fund: send the confirmation, and keep a copy.',
      how: 'On the student portal if you registered there; else by post.',
      when: 'As soon as you have the confirmation.',
      otherwise: 'The fund does not accept the visa as a permit.',
    },
    'job-after-studies': {
      title: 'I was a student, now I have a job',
      tell: 'Your fund. Your employer declares you too.',
      how: 'Send the fund’s form for a change, with a payslip. In Marseille it is the form 750.',
      when: 'When the job starts.',
      note: 'Your number stays the same.',
      otherwise: 'Your file stays with the wrong fund, and refunds are late.',
    },
    'studies-end': {
      title: 'My studies end and I stay',
      tell: 'Your fund: your new status, or that you go on living here.',
      when: 'Before your permit ends, if you have one.',
      note: 'Rights go on while you live here lawfully. Older pages speak of one more year: that rule is from before 2019.',
    },
    'new-contract': {
      title: 'I have a new employer or contract',
      tell: 'Your fund, CPAM or MGEN. Your certificate names it.',
      how: 'A text of 2019 names the form 11545 ([[demande de mutation]]). Ask your fund whether it is still the one.',
      when: 'When the new contract starts.',
    },
    'contract-ends': {
      title: 'My contract ends',
      tell: 'Your fund.',
      when: 'When the contract ends. We found no text that gives a number of days.',
      note: 'Rights go on while you live here lawfully.',
    },
    'job-with-foreign-card': {
      title: 'I take a job in France',
      tell: 'Your employer, the [[CPAM]], and your insurance at home.',
      how: 'Send form S1106 to the [[CPAM]]. Change your answers here: the checklist then shows every step.',
      when: 'When the job starts, even for a few hours.',
      otherwise: 'Your European or British card no longer covers you, and you may not use it.',
    },
    'foreign-cover-ends': {
      title: 'My cover from abroad ends',
      tell: 'The French fund: you must now see whether you register.',
      how: 'Students register on the student portal. Change your answers here: the checklist then shows your way.',
      when: 'At once, or ask at home for a new card or form.',
      otherwise: 'Nobody pays for your care.',
    },
    birth: {
      title: 'I have a child',
      tell: 'Your fund, your top-up and your employer.',
      how: 'In your ameli account. Without one: form S3705, with the birth extract or the family book ([[livret de famille]]).',
      when: 'Soon. We found no official number of days.',
    },
    'couple-or-name': {
      title: 'Marriage, PACS, divorce, a new name',
      tell: 'Your fund.',
      how: 'By post, with the proof.',
      when: 'Soon. We found no official number of days.',
      otherwise: 'Your name no longer matches your file.',
    },
    'new-doctor': {
      title: 'I change my referring doctor',
      tell: 'The new doctor. The fund hears it from the declaration.',
      how: 'The doctor declares it online during a visit, or you both sign form S3704 and you post it.',
      when: 'At any time.',
      otherwise: 'Visits to a doctor whom you did not declare are paid back at 30 % instead of 70 %.',
    },
    'turning-16': {
      title: 'Turning 16',
      tell: 'Nobody: the fund proposes a [[carte Vitale]].',
      how: 'Answer the form that comes.',
      when: 'When the form comes.',
    },
    'turning-18': {
      title: 'Turning 18',
      tell: 'Nobody, as far as we know. From 18 you are insured in your own name.',
      how: 'Open an ameli account of your own, with a permanent number.',
      when: 'At 18.',
    },
    'leaving-france': {
      title: 'I leave France',
      tell: 'Your fund: your departure.',
      when: 'Before you leave.',
      note: 'Give the [[carte Vitale]] back. Send the last claim forms, and keep a bank account until they are paid.',
    },
  } satisfies Record<ChangeId, ChangeTexts>,
};
