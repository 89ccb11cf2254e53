import type { NumberLook } from '../../rules/number';

/** The number checker: what a number looks like and what it opens. */
export const numbers = {
  title: 'Which number do I have?',
  label: 'Your social security number',
  note: 'It is checked here and forgotten when this window closes. It is never kept or sent.',
  proof:
    'The first digit proves nothing: a waiting number can look like a permanent one. Ask your fund, or read your [[attestation de droits]] (certificate).',
  noKey: 'The last two digits (the key) are missing, so typing faults cannot be found.',
  oddMonth: 'The month of birth is unusual. This happens with incomplete birth records. Compare with your letter.',
  looks: {
    temporary:
      'Temporary. You can be paid back by post and declare a doctor on paper. No online account and no [[carte Vitale]] yet.',
    'possibly-temporary':
      'Permanent, or a waiting number that looks the same. Until your fund says that it is permanent: no online account and no [[carte Vitale]].',
    'permanent-looking':
      'It looks permanent. A permanent number opens the online account and the [[carte Vitale]]. If they refuse it, ask your fund.',
    'wrong-key': 'The last two digits do not fit the others. Look for a typing fault.',
    'wrong-length': 'A number has 15 digits, or 13 without the key.',
    'not-a-number': 'This is not the form of a French social security number.',
  } satisfies Record<NumberLook, string>,
};
