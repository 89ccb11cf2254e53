/** Hints' texts: arrival. */
export const arrival = {
  'nothing-automatic': {
    title: 'Nobody registers you automatically',
    body: 'Registration ([[affiliation]]) does not start by itself, even with an employer.\n\nSend your file, or ask your employer in writing whether it was sent. Keep a copy and note the date.',
  },
  'work-no-wait': {
    title: 'With a job, no waiting time',
    body: 'Cover by work starts with the first hours worked. Your employer declares you.\n\nNo social security number yet? Send form S1106 ([[Demande d’ouverture des droits]]) to your [[CPAM]] as well, with your contract or payslip.',
  },
  'talent-paris': {
    title: 'Talent permit: the Paris fund',
    body: 'With a [[Talent]] permit, the file goes to the [[CPAM de Paris]], 75948 Paris Cedex 19, wherever you live.\n\nSources name its desk in two ways: “SRI / Travailleur étranger” and “SRI/talents”. Write both.',
  },
  'assistant-paris': {
    title: 'Language assistants: the Paris fund',
    body: 'Send the file to [[CPAM de Paris]], “SRI / Assistants de langue”, 75948 Paris Cedex 19, wherever you live.\n\nPut the signed appointment order ([[arrêté de nomination]]) in it. Without that order, the file goes to your local [[CPAM]].',
  },
  'ask-employer-fund': {
    title: 'CPAM or MGEN? Ask your employer',
    body: 'The rules send public staff on contract to the [[CPAM]]. In some places [[MGEN]] takes them: sources disagree.\n\nAsk your employer’s office where your file goes. Later, your certificate ([[attestation de droits]]) names your fund.',
  },
  'civil-servant-mgen': {
    title: 'Civil servants: MGEN runs the basics',
    body: 'For civil servants of education and research, [[MGEN]] manages the basic State cover, from the appointment.\n\nAsk your employer’s office how your file reaches it, and what you must send yourself.',
  },
  'give-s1': {
    title: 'Give your S1 to the local fund',
    body: 'An [[S1]] says that another country pays for your care.\n\nGive it to the [[CPAM]] where you live. The fund then registers these rights. Keep a copy.',
  },
  'posted-by-treaty': {
    title: 'Posted under a treaty: home scheme',
    body: 'A worker posted under a treaty keeps the scheme of the home country, with its certificate.\n\nWhether care in France is paid depends on that treaty. Ask [[CLEISS]] or your home scheme what yours says.',
  },
  'intern-a1': {
    title: 'A1 and home cover: stay as you are',
    body: 'Interns who hold an [[A1]], and can prove home cover for illness, maternity and work accidents, stay outside the French scheme.\n\nKeep both papers with you. If one of them ends, ask the [[CPAM]].',
  },
  'quebec-form': {
    title: 'Quebec form: show it, then ask',
    body: 'A Quebec form ([[RAMQ]], SE 401-Q-…) keeps you insured there while you are here.\n\nSources disagree: some say to upload it in the student portal, some that nothing is to be filed. Show it to your [[CPAM]] and ask.',
  },
  'andorra-monaco-form': {
    title: 'Andorra, Monaco: bring the form',
    body: 'Students insured in Andorra keep that cover in France, with a form asked for before leaving. A form from Monaco exists too; we found little about it.\n\nShow the form to the [[CPAM]] where you live, and ask what else it needs.',
  },
  'three-months-ahead': {
    title: 'After three months in France',
    body: 'Without work, studies or insured family, rights start after more than three months of unbroken residence.\n\nCollect proof for each month now, with name and date: rent receipts, bills. Keep your own insurance until then.',
  },
  'send-s1106': {
    title: 'Send form S1106 to the fund',
    body: 'After more than three months of residence, sign form S1106 and send it to your [[CPAM]]. Each adult sends one.\n\nAdd copies: identity, birth record, bank details, proof of residence. Add the valid permit, or the renewal receipt, if you need one.',
  },
  'europe-without-work': {
    title: 'Europeans without work: ask first',
    body: 'Three months here do not open rights by themselves: the fund decides, and may refuse. Certified forum answers differ.\n\nAsk the fund of your home country for an [[S1]] or a written refusal. Then ask your [[CPAM]].',
  },
  'cross-border': {
    title: 'Work abroad, home here: ask first',
    body: 'People who live in France and work in another country: ask the [[CPAM]] and [[CLEISS]] which country insures you.\n\nFor work in Switzerland, there is a choice within three months of the start. It is in principle final.',
  },
  'mayotte-pacific': {
    title: 'Mayotte, Pacific: another fund',
    body: 'Mayotte has a fund of its own, the [[CSSM]]; lawful residence is its condition. The Pacific territories have their own funds too.\n\nAsk the local fund before you follow the steps of this page.',
  },
  'ask-before-filing': {
    title: 'Ask before you fill in a form',
    body: 'For some situations no text settles who insures you.\n\nOpen Repère from the toolbar: the checklist says whom to ask, and what. Ask in writing and keep the answer. Until then, keep the insurance you have.',
  },
  'guest-researcher': {
    title: 'Guests without contract: own cover',
    body: 'A guest researcher without a French contract starts with private insurance.\n\nSources disagree on what follows: never, after three months, or for stays over six months. Ask the welcome office of your host before you file anything.',
  },
  'protection-no-wait': {
    title: 'Protected people: no waiting time',
    body: 'People under protection can ask at once. Send form S1106 to the [[CPAM]], with your paper from the [[préfecture]].\n\nA refugee’s civil-status certificate from OFPRA takes the place of a birth record.',
  },
  'joining-family': {
    title: 'Joining somebody insured: apply now',
    body: 'Every adult has a file of their own: form S1106.\n\nThe law, as an official forum quotes it, asks no three-month wait of family who join an insured person. One university still says three months. Apply at once, with your permit.',
  },
  'child-s3705': {
    title: 'A child joins a parent’s file',
    body: 'Children are attached to one parent or to both ([[rattachement]]).\n\nSend form S3705 to the parent’s fund, with a copy of the birth extract or of the family book ([[livret de famille]]).',
  },
  'family-own-files': {
    title: 'Family: adults S1106, children S3705',
    body: 'A husband, wife or partner is not covered through you. Each adult sends form S1106.\n\nA child joins one parent or both, by form S3705. Add a birth extract or the family book ([[livret de famille]]).',
  },
  'self-employed': {
    title: 'Self-employed: the business first',
    body: 'Your cover follows the registration of your business. The [[CPAM]] where you live then manages it.\n\nNo social security number yet? Send form S1106 to that fund, with your civil-status record.',
  },
  'european-job-seeker': {
    title: 'Paid by a home job office: stay there',
    body: 'People who receive unemployment money from another European country stay insured there. Show the European card ([[CEAM]]).\n\nWhen the payments end, or work starts in France, ask your [[CPAM]].',
  },
  'insured-by-organisation': {
    title: 'Insured by a State or organisation',
    body: 'Diplomats stay with the State that sends them; staff of international organisations with their organisation’s scheme.\n\nFor care, follow that scheme’s rules. Ask it before you file anything here, for family too.',
  },
  'short-stay-own-policy': {
    title: 'Short stay: insurance of your own',
    body: 'A short stay without work opens no rights here, nor does a short-stay visa.\n\nUse a private policy, or a European card ([[CEAM]]) if your insurer gives one. Keep bills and prescriptions for your insurer.',
  },
  'private-policy-fills-gap': {
    title: 'Private insurance only fills the gap',
    body: 'A private or travel policy does not take the place of registration, and it is no [[mutuelle]]: that is our reading.\n\nIt pays until your rights open. Do not cancel it before you hold your certificate ([[attestation de droits]]).',
  },
  'charge-without-work': {
    title: 'Residents without work: a charge?',
    body: 'Since a law of 30 December 2025, some residents without work must pay a charge to keep their cover. Drafts and final text differ on who.\n\nWe found no amount. Ask your fund before you count on free cover.',
  },
  'european-card-no-file': {
    title: 'European card: nothing to register',
    body: 'With a European card ([[CEAM]]) valid to the end of the study year, or of the visit, you do not register in France.\n\nShow the card to each doctor and keep the receipts. A job in France changes this: cover then comes from work.',
  },
  'british-card': {
    title: 'British card: treated like the European',
    body: 'One university treats the British card ([[GHIC]]) like the European one: no registration. Another says that students with a visa may also register.\n\nNo official page was found. Ask your university’s international office.',
  },
  'after-registering-s1': {
    title: 'S1 handed in? Ask what comes next',
    body: 'Answer what the [[CPAM]] asks, and keep receipts and claim forms. We found no source that says whether a number, an account or a card comes with an [[S1]]: ask it.\n\nRepère’s checklist shows where you are.',
  },
  'after-registering': {
    title: 'File sent? This page is behind you',
    body: 'Next: answer what the fund asks, keep the certificate ([[attestation de droits]]) when it comes, and declare a referring doctor. The account and the card follow the permanent number.\n\nRepère’s checklist shows where you are.',
  },
  'registered-with-number': {
    title: 'Registered? Doctor, account, then card',
    body: 'With a permanent number, three things follow. Declare a referring doctor ([[médecin traitant]]), create the online account, then order the health card.\n\nRepère’s checklist shows which of them are left.',
  },
  'temporary-stays-only': {
    title: 'For people insured in another country',
    body: 'This page is about stays during which another country’s public insurance pays.\n\nOnce you are registered in France, the French fund pays instead. If you held a European card ([[CEAM]]), stop using it and tell the insurer that issued it.',
  },
  'prepare-before-arriving': {
    title: 'Prepare now, send it once you are here',
    body: 'Registration is sent from France, after you arrive. That is our reading: the file asks for an address here.\n\nBefore you leave, get birth records and forms of your home insurance. Later they are hard to obtain.',
  },
  'family-need-not-wait': {
    title: 'Your family need not wait',
    body: 'The law, as an official forum quotes it, asks no three-month wait of family who join an insured person. For a student’s family, that is our reading. One university still says three months: sources disagree.\n\nSend their forms at once. People from outside Europe add a valid permit.',
  },
  'quebec-form-and-job': {
    title: 'Quebec form and a job here: ask',
    body: 'Work in France usually decides who insures you. We found no text on a Quebec form ([[RAMQ]]) together with a French job.\n\nBefore your first day of work, ask the [[CPAM]] and the RAMQ which of the two covers you.',
  },
};
