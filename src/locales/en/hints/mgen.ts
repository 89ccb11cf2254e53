/** Hints' texts: mgen. */
export const mgen = {
  'mgen-three-things': {
    title: 'MGEN means three different things',
    body: 'It is the basic fund of some State staff. It is the compulsory top-up of staff of education and research since 2026. And it is a [[mutuelle]] of your choice.\n\nSome people have CPAM for the basic part and MGEN for the top-up. A French certificate of rights names the basic fund.',
  },
  'mgen-look-at-ameli-first': {
    title: 'Basic part: look at ameli first',
    body: 'Unions say that since about 12 November 2025 the basic part is on the ameli account, and only the top-up is here. Older pages say that all is here. We found no MGEN page about this change.\n\nWith a permanent number try ameli first, else ask MGEN on 3676.',
  },
  'mgen-maybe-your-fund': {
    title: 'Is MGEN your fund? Read the certificate',
    body: 'The rules put public staff on contract with [[CPAM]]; in some places they are with [[MGEN]]. Sources disagree.\n\nYour certificate ([[attestation de droits]]) names the fund. If it says CPAM, use ameli’s site for the basic part.',
  },
  'mgen-not-your-fund': {
    title: 'With CPAM, this site is for the top-up',
    body: 'Is your basic fund [[CPAM]]? Then turn to it for the basic part: on ameli’s site, or by phone on 36 46.\n\nHere is only the top-up, if you have one with MGEN.',
  },
  'students-are-with-cpam': {
    title: 'Students: the basic fund is CPAM',
    body: 'For students, [[CPAM]] manages the basic part, and the student portal is where the file starts. So MGEN is not their basic fund: that is our reading.\n\nMGEN may still be a top-up ([[mutuelle]]) that you choose.',
  },
  'mgen-two-certificates': {
    title: 'Two certificates: take the right one',
    body: '[[RO]] is the basic State part: the certificate of rights. [[RC]] is the top-up. Both may stand on this page: that is how we read it.\n\nDoctors, employers and funds that ask for rights want the first.',
  },
  'mgen-phone': {
    title: 'MGEN by phone: 3676',
    body: 'Call 3676 in France, +33 1 77 86 20 86 from abroad: numbers from a directory, so check them here. We found no English line.\n\nOlder pages say that a departmental office ([[section départementale]]) holds the file: ask whether one still holds yours.',
  },
};
