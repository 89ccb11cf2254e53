/** Hints' texts: reimbursement. */
export const reimbursement = {
  'paper-claim': {
    title: 'No card yet: claim by post',
    body: 'Pay the doctor and ask for the claim form ([[feuille de soins]]). Fill it in, sign it, and post it to your fund with the prescription.\n\nIn most cases you have two years. Keep a copy.',
  },
  'keep-claim-forms': {
    title: 'Keep every form until registered',
    body: 'Before you are registered, the fund refunds nothing; insurance that you have now may pay. Keep each claim form ([[feuille de soins]]), bill and prescription.\n\nPost them once the fund has registered you. Care from the day your rights open can be claimed, in most cases for two years.',
  },
  'refund-with-foreign-card': {
    title: 'European card: who pays you back',
    body: 'The card pays for care that cannot wait. For planned care, ask your home insurer first: that is our reading.\n\nShow the European or British card, and pay. Keep the claim form ([[feuille de soins]]) and receipts. Send them to the local fund ([[CPAM]]) with a copy of your card and bank details. Or claim at home later.',
  },
  'refund-from-private-policy': {
    title: 'Claim from your own insurer',
    body: 'French funds do not refund people who have only a private policy or another scheme.\n\nPay, ask for a detailed bill, keep the prescription, and send both to your insurer. Ask it first before costly care.',
  },
  'flat-charge': {
    title: '2 euros of each visit stay with you',
    body: 'Since 15 May 2024 the flat charge ([[participation forfaitaire]]) is 2 euros for each visit, X-ray or test, up to 50 euros a year. Top-ups do not pay it.\n\nOld pages say 1 euro. Our newest text is of December 2025.',
  },
  deductibles: {
    title: '1 euro for each box of medicine',
    body: 'The deductible ([[franchise médicale]]) is 1 euro for a box of medicine or a nurse’s act, 4 euros for medical transport, up to 50 euros a year.\n\nAmounts since 31 March 2024, as known in late 2025. Older pages give less.',
  },
  'no-flat-charge-for-some': {
    title: 'Some people pay no flat charge',
    body: 'No flat charge for people under 18, with [[C2S]], or pregnant, from the sixth month to the twelfth day after the birth.\n\nWas it taken all the same? Ask your fund, by message or letter.',
  },
  'pregnancy-charges': {
    title: 'Pregnancy: no flat charge from month 6',
    body: 'The flat charges on visits and medicines stop with the sixth month of pregnancy. They start again after the twelfth day from the birth.\n\nSo tell your fund of the pregnancy in good time.',
  },
  'payments-need-account-details': {
    title: 'Refunds need your own bank account',
    body: 'Refunds go to the account on the slip ([[RIB]]) that the fund holds. It must be in your own name.\n\nNothing arrives? Check the slip first, then ask the fund.',
  },
  'claims-moved-to-ameli': {
    title: 'Basic claims: ameli, unions say',
    body: 'Unions say that since about 12 November 2025 claims for the basic part no longer go through the [[MGEN]] area but through an ameli account.\n\nOlder texts say the opposite, so sources disagree. We found no MGEN page about it. Look in ameli first; else ask MGEN on 3676.',
  },
  'advance-payment': {
    title: 'Paying nothing in advance',
    body: '[[Tiers payant]] means that the fund pays the doctor or pharmacy directly. Show your card, kept up to date, and your top-up’s card.\n\nWith [[C2S]] nothing is paid in advance. Elsewhere, ask before the visit.',
  },
  c2s: {
    title: 'Small income: the top-up may be free',
    body: '[[C2S]] is a top-up that is free, or under 1 euro a day, by income. No flat charges, nothing paid in advance.\n\nYour basic rights must be open first. Ask on the paper form, or in the ameli account with a permanent number. Income of twelve past months counts.',
  },
  'c2s-needs-basic-rights': {
    title: 'First the basic rights, then C2S',
    body: '[[C2S]] comes on top of open basic rights ([[droits ouverts]]).\n\nRegister first. When you send that file, you can ask the fund whether both requests may go together.',
  },
  'c2s-not-with-foreign-cover': {
    title: 'Foreign cover: no C2S',
    body: '[[C2S]] needs basic rights that are open in a French fund. With foreign cover there are none: that is our reading of ameli’s page.\n\nFor costs that remain, ask your home insurer or a social service near you.',
  },
  'c2s-under-25': {
    title: 'Under 25: a request of your own',
    body: 'Under 25, three things must be true to ask alone. You live apart from your parents. You are not on their tax return. They declare no allowance for you.\n\nBring proof of each.',
  },
  'top-up': {
    title: 'A top-up pays part of the rest',
    body: 'The fund does not refund everything. A [[mutuelle]] pays part of the rest; it is advised, not compulsory. With a small income, look at [[C2S]] first, once basic rights are open.\n\nTake only one. Give it your certificate, when you have it: it connects itself to your fund.',
  },
  'top-up-from-employer': {
    title: 'Your employer must offer a top-up',
    body: 'Private employers must offer a [[mutuelle]] to all staff. Ask for it before you buy one.\n\nSome may decline: people with [[C2S]], with a spouse’s compulsory plan, with a contract still running, or on a short contract.',
  },
  'top-up-ask-employer': {
    title: 'A top-up? Ask your employer first',
    body: 'The fund does not refund everything. A [[mutuelle]] pays part of the rest.\n\nYour employer may have one for its staff, sometimes compulsory. Ask before you choose one yourself.',
  },
  'top-up-of-state-staff': {
    title: 'State staff: a compulsory top-up',
    body: 'Since 1 May 2026 staff of education and research, contracts included, get a top-up by MGEN and CNP ([[PSC]]). Universities may start later, up to 31 December 2026; sources disagree.\n\nAsk your employer before you buy one.',
  },
  'paper-claim-with-card': {
    title: 'With a card: only if it was not used',
    body: 'With the card, the claim goes by itself and there is no paper to post.\n\nCard forgotten, or not read at the doctor’s? Ask for the claim form ([[feuille de soins]]), sign it and post it to your fund. In most cases you have two years.',
  },
  'claims-wait-for-number': {
    title: 'No number yet: keep every form',
    body: 'The claim form ([[feuille de soins]]) is sent with your number. Until you have one, pay, and keep each form, bill and prescription: that is our reading.\n\nPost them when the first number has come, even a temporary one. In most cases you have two years.',
  },
  'refund-with-treaty-form': {
    title: 'Treaty form: ask how to claim',
    body: 'Show the form from Quebec, Andorra or Monaco, and pay. Keep each claim form ([[feuille de soins]]), bill and prescription.\n\nAsk the [[CPAM]] how to claim with it: we found no text that describes the way.',
  },
  'top-up-with-foreign-cover': {
    title: 'Top-up with foreign cover: ask first',
    body: 'A European card or a Quebec form pays by French rates, so a part stays with you. A [[mutuelle]] may pay some of it. It is advised, not compulsory.\n\nA top-up connects itself through a French certificate. You get none, so ask first whether it takes you.',
  },
  'top-up-beside-own-policy': {
    title: 'Private policy: look at it first',
    body: 'A [[mutuelle]] adds to State insurance. Guests without it depend on their private policy for now: look first at what that pays.\n\nBefore you buy a top-up, ask whether it pays anything without a French fund. That is our reading.',
  },
  'top-up-c2s-first': {
    title: 'Before a top-up, look at C2S',
    body: 'With a small income, ask for [[C2S]] before you buy a [[mutuelle]]. It is a top-up that is free, or under 1 euro a day, by income.\n\nIt needs open basic rights ([[droits ouverts]]). Ask on the paper form, or in the ameli account with a permanent number.',
  },
};
