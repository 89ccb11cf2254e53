/** Hints' texts: number. */
export const number = {
  'two-kinds-of-number': {
    title: 'Two kinds of number',
    body: 'With a temporary number you are refunded. Only the permanent one ([[NIR]]) opens an ameli account or brings a health card.\n\nSources disagree on first digits: 1 or 2 proves nothing. Read your letter or certificate.',
  },
  'number-is-being-made': {
    title: 'The fund checks: up to nine months',
    body: 'Ameli says that a waiting number can be used for nine months, and that checking takes nine months. Another text gives three months to send the birth record.\n\nSend papers at once, answer every letter, and note your dates.',
  },
  'number-comes-with-file': {
    title: 'The number comes with your file',
    body: 'The number is made while you register ([[immatriculation]]), from your birth record and identity.\n\nA temporary number comes first, the permanent one some months later. Good copies make it quicker.',
  },
  'temporary-number-allows': {
    title: 'What a temporary number opens',
    body: 'Yes: refunds by paper claim, the certificate ([[attestation de droits]]) and, in our reading, a referring doctor on a paper form.\n\nNo: ameli account, health card, changes online. For those, write to the fund or call it.',
  },
  'permanent-number-next': {
    title: 'Permanent number: account, then card',
    body: 'With a permanent number ([[NIR]]) you can create an ameli account, and then order the health card.\n\nCheck name and birth date on your certificate first: a mistake there follows you.',
  },
  'number-not-sure': {
    title: 'Temporary or permanent? Read on',
    body: 'Take the letter or certificate that shows the number. The words [[provisoire]] or [[attente]] mean temporary. The first digit proves nothing.\n\nNothing written? Ask the fund: “Is my number certified?” ([[numéro certifié]]).',
  },
  'no-number-with-foreign-cover': {
    title: 'Foreign cover: no number needed',
    body: 'A French number goes with registration in France. With a European card or a treaty form, another country’s scheme answers for you.\n\nShow that card or form instead, and keep receipts.',
  },
};
