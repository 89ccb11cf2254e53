/** Hints' texts: student portal. */
export const studentPortal = {
  'portal-register': {
    title: 'Students register on the portal',
    body: 'Register on etudiant-etranger.ameli.fr, once you have arrived and are enrolled. It is free, and nobody does it for you. A private policy does not replace it, in our reading.\n\nThe site can be read in English or Spanish. Use an e-mail address that you will keep.',
  },
  'portal-papers': {
    title: 'Papers to have ready',
    body: 'Identity, and the residence permit if you need one. This year’s enrolment certificate ([[certificat de scolarité]]): the year must match. Bank details ([[RIB]]) in your own name.\n\nA birth record with your parents’ names. A family book can replace it.',
  },
  'portal-one-file': {
    title: 'Several pages: one PDF file',
    body: 'One university says that the portal takes a single PDF for each paper.\n\nJoin the pages first: both sides of a card, every page of a record. Check that each stamp can be read.',
  },
  'portal-certificate-at-once': {
    title: 'A certificate comes at once',
    body: 'After you register, the portal gives a temporary number and a provisional certificate ([[attestation provisoire]]).\n\nSave it: you show it to doctors, pharmacies and top-up insurers until the final one comes.',
  },
  'portal-follow-up': {
    title: 'Look often in your portal space',
    body: 'Missing or refused papers are named in your personal space ([[espace personnel]]) on the student portal. Upload them there.\n\nLook every few weeks until the final certificate is there. It works with a temporary number.',
  },
  'portal-with-s1': {
    title: 'An S1 goes into the portal too',
    body: 'European students with an [[S1]] register on the portal. They upload the S1 with the other papers.\n\nAsk your home fund for the S1 before you start, if you do not hold it yet.',
  },
  'portal-without-european-card': {
    title: 'No European card: prove your means',
    body: 'European students without a European card or [[S1]] register on the portal and add a statement of means ([[attestation de ressources]]). Campus France names 615 euros a month.\n\nCheck first whether your home fund can still give you a card.',
  },
  'portal-any-age': {
    title: 'Over 28: try the portal all the same',
    body: 'Sources disagree: ameli’s page names no age limit, an older official page says under 28, and a forum answer names the paper form.\n\nWe follow ameli. If the portal refuses you, send form S1106 to your [[CPAM]].',
  },
  'portal-students-only': {
    title: 'This route is for students only',
    body: 'The student portal is for people enrolled in French higher education.\n\nWith a work contract, as family, or without studies, another route applies: form S1106, a parent’s file, the employer, or an [[S1]] given to the CPAM. Repère’s checklist shows yours.',
  },
  'work-before-studies': {
    title: 'A job counts before studies',
    body: 'A student who works in France is covered as a worker. Your employer declares you.\n\nTell your fund about the job. Do not open a second file on the student portal without asking it.',
  },
  'portal-before-enrolment': {
    title: 'First arrive and enrol',
    body: 'The portal asks for this year’s enrolment certificate ([[certificat de scolarité]]), so register after you have arrived and enrolled.\n\nFor the days before, take private insurance. Ask for birth records while you are still at home.',
  },
  'portal-french-overseas': {
    title: 'French from overseas: same portal',
    body: 'The student portal is also for French students from New Caledonia, French Polynesia, Wallis and Futuna or Saint-Pierre and Miquelon. It serves French students born abroad, too.\n\nIn New Caledonia, the local fund can obtain the number before you leave.',
  },
};
