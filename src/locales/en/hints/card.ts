/** Hints' texts: card. */
export const card = {
  'card-needs-permanent-number': {
    title: 'Needs a permanent number first',
    body: 'With a temporary number no card can be ordered.\n\nUntil then, your certificate ([[attestation de droits]]) proves your rights. Pay, keep the claim form ([[feuille de soins]]) and post it to your fund. Nobody is obliged to hold a card.',
  },
  'card-comes-last': {
    title: 'The card comes last',
    body: 'First you register. Then a permanent number is made, and with that the card can be ordered.\n\nCare can be refunded before the card is there: keep every claim form and prescription from now on.',
  },
  'order-card-cpam': {
    title: 'Order it in your account, or by form',
    body: '[[CPAM]]: order in the ameli account, with a photo and your identity paper; or fill in the printed form that came by post.\n\nCheck your postal address first. It takes about two weeks, says one site.',
  },
  'order-card-mgen': {
    title: 'MGEN: try ameli, then ask MGEN',
    body: 'Sources disagree. Unions say that since about 12 November 2025 the basic part is on the ameli account. Older pages send you to a form in the MGEN area.\n\nLook in the ameli account first. No order there? Ask MGEN (3676).',
  },
  'order-card-which-fund': {
    title: 'Which fund sends your card?',
    body: 'Each fund has its own way to order. Your certificate ([[attestation de droits]]) names yours: [[CPAM]], [[MGEN]], [[MSA]] or another.\n\nThen order there. Tell Repère in its popup, and this advice becomes exact.',
  },
  'no-card-with-foreign-cover': {
    title: 'Foreign cover: no French card',
    body: 'Cover from another country brings no French card: European card ([[CEAM]]), form from Quebec, Andorra or Monaco. For the certificate of a posting under a treaty, that is our reading.\n\nShow that paper to each doctor and pharmacy instead, and keep the receipts.',
  },
  'no-card-with-private-cover': {
    title: 'Private or other scheme: no card',
    body: 'The card belongs to people registered with a French fund. Private insurance, or the scheme of a State or organisation, brings none.\n\nPay, keep bills and prescriptions, and send them to your insurer.',
  },
  'update-card-yearly': {
    title: 'Update the card once a year',
    body: 'This is the [[mise à jour]]: put the card in a terminal, at a pharmacy or at your fund. Do it once a year and after every change.\n\nWait until your online account shows the change.',
  },
  'card-on-phone': {
    title: 'The phone card comes after this one',
    body: 'The card’s app is open everywhere since 18 November 2025. It needs the plastic card and an ameli account; the check takes about 48 hours.\n\nKeep the plastic card with you: some practices cannot read the app.',
  },
  'card-is-free': {
    title: 'The card is free: beware of messages',
    body: 'The card costs nothing. Mails or texts that ask for money, bank details or a “renewal” are a known fraud.\n\nDo not follow their link. Type the official address yourself.',
  },
  'card-lost': {
    title: 'Lost or stolen: declare, then reorder',
    body: 'Declare it in the ameli account, or call 36 46. A new card can then be ordered; it is free.\n\nUntil it comes, show your certificate ([[attestation de droits]]) and use paper claim forms.',
  },
  'card-for-children': {
    title: 'Children: card from 16, or from 12',
    body: 'A card is proposed at 16; a parent can ask for one from 12.\n\nBefore that, the child is on the parent’s card and certificate. A permanent number is needed, as for adults.',
  },
  'ask-about-card-with-s1': {
    title: 'With an S1: ask about card and account',
    body: 'We found no source that says whether a health card, a number or an ameli account comes with rights from an [[S1]].\n\nAsk the [[CPAM]] when you hand in the S1. Until it answers, keep receipts and claim forms.',
  },
  'card-waits-for-number': {
    title: 'The card waits for the number',
    body: 'When the file is sent, there is nothing more to do for the card. First the fund makes the permanent number; then the card can be ordered.\n\nKeep every claim form and prescription until then: rights may count from an earlier day.',
  },
  'card-app-needs-card': {
    title: 'First the plastic card, then the app',
    body: 'The card’s app is open everywhere since 18 November 2025. It needs the plastic card and an ameli account; the check takes about 48 hours.\n\nSo order the card first.',
  },
  'card-lost-mgen': {
    title: 'Lost card, MGEN: ameli first',
    body: 'Sources disagree. Unions say that since about 12 November 2025 the basic part is on the ameli account; older pages name the [[MGEN]] area.\n\nDeclare the loss in the ameli account. Not possible there? Call MGEN on 3676. Until the new card comes, show your certificate.',
  },
};
