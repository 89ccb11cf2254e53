/** Hints' texts: documents. */
export const documents = {
  'birth-record': {
    title: 'Birth record: with both parents',
    body: 'Ask for the full copy ([[copie intégrale]]) or the extract with parents ([[extrait avec filiation]]). Its stamp must be readable.\n\nSources disagree: ameli wants a copy, one university the original. Send a copy. Keep the original at hand.',
  },
  translation: {
    title: 'Who may translate your record',
    body: 'Sources disagree on who needs a translation. A list of 20 languages needs none, but the fund may still ask.\n\nIf it is due, take a sworn translator ([[traducteur assermenté]]) on a French court’s list, or a consulate.',
  },
  'papers-sent-back': {
    title: 'Why papers come back',
    body: 'Reasons that sources name: a page or a parent’s name is missing, a stamp cannot be read, or the name is not the one of the passport.\n\nLook at each copy before you send it. If a name changed, add the paper that shows why.',
  },
  'only-at-home': {
    title: 'Get these papers before you leave',
    body: 'Records from some countries need an [[apostille]] or a legalisation. That is far easier at home, before you leave.\n\nAsk the office that issues the record, or the French consulate, and order a copy with your parents’ names.',
  },
  'permit-as-proof': {
    title: 'Which permit counts',
    body: 'A long-stay visa ([[VLS-TS]]) counts once it is validated online. A renewal receipt ([[récépissé]]) counts too.\n\nA short-stay visa does not. Send the validation with the visa.',
  },
  'assistant-papers': {
    title: 'Language assistants: your papers',
    body: 'Contract, signed appointment order ([[arrêté de nomination]]), birth record with both parents, marriage record if married.\n\nA forum expert asks people from outside Europe for sworn translations. A list of 20 languages, English too, needs none. Sources disagree: ask the fund before you pay for one.',
  },
};
