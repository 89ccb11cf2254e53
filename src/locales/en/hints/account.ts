/** Hints' texts: account. */
export const account = {
  'account-refuses-temporary': {
    title: 'Account: a temporary number is refused',
    body: 'An ameli account needs the permanent number, so do not try again and again.\n\nMeanwhile: show your certificate, post paper claims, call 36 46 or write to your fund. Students also keep their space on the student portal.',
  },
  'account-after-registration': {
    title: 'First register, then the account',
    body: 'An account opens with a permanent social security number, which comes after registration.\n\nStart at the top of Repère’s checklist: open it from the toolbar.',
  },
  'create-account': {
    title: 'Create it with the permanent number',
    body: 'Choose [[Créer un compte]]. Type the first 13 digits of your number, without the last two (the [[clé]]).\n\nGive the name and details that the fund has on your certificate. With the account come refunds, certificates, messages and the card order.',
  },
  'create-account-mgen': {
    title: 'MGEN-insured people: ameli too',
    body: 'Unions say that people whose basic part is with [[MGEN]] need an ameli account since about 12 November 2025. Whoever has a health card updates it first, at a pharmacy.\n\nOlder pages name the MGEN area. Try ameli first, else ask MGEN.',
  },
  'no-account-with-foreign-cover': {
    title: 'Foreign cover: no account needed',
    body: 'An ameli account is for people with a permanent French number. With a European card or a treaty form, there is none to create.\n\nKeep receipts. European card: send them to the local [[CPAM]] or your home insurer. Another paper: ask the CPAM or that insurer how to claim.',
  },
  'check-the-address': {
    title: 'Check the address before you sign in',
    body: 'Copies of ameli’s pages exist, made to steal your details. In the real address, the part between https:// and the next slash ends in “.ameli.fr”.\n\nType it yourself. Never open this page from a link in a message.',
  },
  'certificate-in-account': {
    title: 'The certificate is in the ameli account',
    body: 'The certificate ([[attestation de droits]]) proves your cover where no card is at hand. In the account, choose the person, then download it.\n\nGive it to your employer or top-up insurer when asked. Take a new one after each change.',
  },
  'certificate-names-fund': {
    title: 'Read on it which fund is yours',
    body: 'The certificate names the body that manages you: [[CPAM]], [[MGEN]] or another. The way to order a card or report a change depends on it.\n\nCheck name, birth date, address and number too.',
  },
  'certificate-without-account': {
    title: 'No account yet? Ask the fund for it',
    body: 'Without an ameli account, the certificate comes from the fund: call 36 46 or write.\n\nStudents find theirs in their space on the student portal. It shows the temporary number, and doctors accept it as proof.',
  },
  'certificate-comes-later': {
    title: 'The certificate comes with the number',
    body: 'The fund gives a certificate once your file has a number. A temporary number is enough.\n\nUntil then, keep claim forms, bills and prescriptions. Rights may count from an earlier day.',
  },
  'card-instead-of-certificate': {
    title: 'Your European card is the proof',
    body: 'With a European or British card, you show that, not a French certificate.\n\nCard lost or forgotten? Ask your home insurer for a replacement paper ([[certificat provisoire de remplacement]]).',
  },
  'form-instead-of-certificate': {
    title: 'Your form is the proof',
    body: 'With a treaty form or the paper of a posting, you show that, not a French certificate.\n\nLost it? Ask whoever gave it to you for a copy. For Quebec, that is the [[RAMQ]] or your school: that is our reading.',
  },
  'yearly-check': {
    title: 'Once a year, check your details',
    body: 'Look at address, bank account, residence permit date and referring doctor ([[médecin traitant]]), at least once a year.\n\nRights can be suspended when details are old or letters stay without answer.',
  },
  'account-waits-for-number': {
    title: 'Wait for the permanent number',
    body: 'Once the file is sent, do not register again. The account opens only with the permanent number, and the fund makes that one after its checks.\n\nMeanwhile, answer every letter. For a question, call your fund or write to it.',
  },
  'own-insurance-no-french-file': {
    title: 'Own insurance: no French file',
    body: 'A French number, an account, a certificate and a referring doctor come with registration at a French fund. Private insurance, or the scheme of a State or organisation, brings none of them.\n\nAsk your insurer what it pays, and how to claim.',
  },
  'certificate-mgen': {
    title: 'MGEN certificate: look in ameli first',
    body: 'Sources disagree on where the certificate ([[attestation de droits]]) is kept. Unions say that since about 12 November 2025 the basic part is on the ameli account. Older pages name the [[MGEN]] area.\n\nTry ameli first. Not there? Look at MGEN, or call 3676.',
  },
  'child-on-parents-account': {
    title: 'A child uses a parent’s account',
    body: 'Until 18, a child is on the file of a parent. So the parent’s ameli account and certificate are used: that is our reading.\n\nAt 18 each person is insured in their own name, and opens an account of their own.',
  },
};
