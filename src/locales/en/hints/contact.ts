/** Hints' texts: contact. */
export const contact = {
  'english-line': {
    title: 'A phone line in English exists',
    body: 'Call 09 74 75 36 46, or +33 974 75 36 46 from abroad, Monday to Friday, 8:30 to 17:30. They answer at once or within 48 hours. It is for CPAM; we found none for MGEN.\n\nHave your number ready, if you have one, or your card or form.',
  },
  'phone-the-fund': {
    title: '36 46: the fund’s number',
    body: 'Dial 36 46 in France, +33 1 84 90 36 46 from abroad, Monday to Friday. Hours differ; mornings from about 8:30.\n\nHave your number ready, if you have one. Note the adviser’s name, the day and the answer.',
  },
  'post-to-your-fund': {
    title: 'Post it to the fund, not to a counter',
    body: 'On ameli.fr, find your fund’s postal address with your post code. A local counter is not the place for files: that is our reading.\n\nKeep a copy of everything before you post it.',
  },
  'forum-is-general': {
    title: 'Forum answers are general',
    body: 'A certified answer comes from an ameli expert, but nobody here can see your file, and answers to similar questions differ.\n\nLook at its date. Never write your number, name or birth date here. For your own case, ask your fund or your insurer.',
  },
  'question-first': {
    title: 'One answer would settle this',
    body: 'What holds here depends on something Repère does not know yet.\n\nOpen Repère from the toolbar and answer the next question. “I don’t know” is an answer too. Nothing you say leaves this browser.',
  },
  'post-to-paris': {
    title: 'The Paris fund: use its own address',
    body: 'Does your certificate name the [[CPAM de Paris]]? Then post claims and papers to the address on its letters, not to the one found by post code: that is our reading.\n\nIf it names another fund, write to that one. Neither certificate nor letter yet? Call and ask.',
  },
  'post-to-mgen': {
    title: 'MGEN: ask where to post it',
    body: 'Unions say that basic claims moved to ameli in November 2025. Older pages name a departmental office of [[MGEN]] ([[section départementale]]): that of the workplace for civil servants, that of the home for others. Sources disagree.\n\nAsk MGEN on 3676 before you post.',
  },
};
