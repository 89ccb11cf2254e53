import type { FactId } from '../../sources/facts';

/** Every fact in words. Where sources disagree, both sides and the one that Repère follows. */
export const facts = {
  // Which country pays
  'one-country-pays':
    'In Europe one country at a time is responsible for your health cover. Its papers decide, not your passport alone.',
  'nothing-automatic': 'Nobody registers you automatically in France, not even your employer or university.',
  'private-never-exempts':
    'A private policy does not replace registration, in our reading. It fills the gap: keep it until your French rights are open.',
  'treaty-alone-never-exempts':
    'A treaty between your country and France does not free a student from registering, in our reading. Only the forms of Quebec, Andorra and Monaco change that.',
  'two-passports': 'With several passports, the French one counts first, then a European one.',
  'ehic-no-registration':
    'With a European Health Insurance Card valid to the end of the academic year, a student does not register in France.',
  'ehic-follows-insurer': 'A European card follows the country that insures you, not your passport, in our reading.',
  'ehic-cannot-wait':
    'The European card pays for care that cannot wait, as for people insured in France. For care planned ahead, ask your home insurer first: that is our reading.',
  'ehic-paid-back':
    'Show the card to each doctor. The local [[CPAM]] pays you back on receipts, or your insurance at home does afterwards.',
  'ehic-ends-with-job':
    'The European card no longer answers once you take a job in France: then you are insured by work.',
  'ghic-like-ehic':
    'Two sources treat the British card like the European one for students. Another says that a student with a visa may also register on the portal. We follow the first; no official text was found.',
  'uk-student-visa': 'Since 2021 British students need a long-stay student visa.',
  'quebec-form':
    'A protocol covers students who are insured in Quebec, whatever their passport. The form is completed there before leaving.',
  'quebec-channel':
    'Some sources say that the Quebec form is enough or is shown to the [[CPAM]]; a university sends students to the portal. We say: the form first, then ask the [[CPAM]].',
  'andorran-form': 'Students insured in Andorra keep that cover with a form that they ask for before leaving.',
  'monegasque-form':
    'A university names a Monegasque form that takes the place of registration. No more is known: ask.',
  'no-card-with-foreign-cover':
    'With a European card, a Quebec, Andorran or Monegasque form, or a private policy there is no [[carte Vitale]].',
  's1-registered-with-fund':
    'An S1 is given to the [[CPAM]] of the place where you live. The country that issued it pays.',
  'uk-pensioner-s1': 'People with a British State pension can have an S1. The page we read is from 2019: check it.',
  'diplomat-sending-state':
    'Diplomats and officials of another State keep the cover of that State. Officials of the European Union present an S1.',
  'international-organisation-insures':
    'International organisations must insure their staff. French rights pause meanwhile.',
  'posted-a1-s1':
    'For a worker posted from Europe the employer gets an A1. The worker gives an S1 to the [[CPAM]], and the home scheme pays.',
  'posted-24-months': 'A posting within Europe lasts 24 months at most, with exceptions.',
  'posted-treaty':
    'A worker posted from a treaty country stays in the home scheme with a certificate. Which care is paid in France depends on the treaty: ask CLEISS.',
  'posted-no-treaty':
    'Somebody sent by an employer in a country without a treaty is an ordinary employee in France, in our reading.',
  // Students, interns, exchange
  'student-portal': 'Foreign students register on the student portal. It is compulsory.',
  'student-free': 'Registration is free for students, and there is no contribution to pay.',
  'student-after-enrolment-and-arrival': 'Register after you have enrolled and arrived in France.',
  'student-cover-from-enrolment':
    'Cover goes back to the start of your studies even if the file takes long. A source says so for Europeans; we read it for all.',
  'student-gap-before-enrolment': 'If you arrive before you are enrolled, take private insurance for the gap.',
  'student-age-28':
    'Ameli’s present page names no age limit. A page of 2020 says “under 28”, and a forum answer sends older students to the paper form. We follow Ameli: the portal.',
  'eu-student-without-ehic':
    'A European student without a European card or S1 registers on the portal with a statement of means.',
  'eu-student-s1': 'A European student with an S1 registers on the portal with it.',
  'french-overseas-portal':
    'Students from New Caledonia, French Polynesia, Wallis and Futuna, and Saint-Pierre and Miquelon, and French people born abroad, use the portal too.',
  'exchange-non-eu-portal':
    'An exchange student from outside Europe who is enrolled here registers on the portal, in our reading.',
  'students-never-mgen':
    'MGEN does not manage the basic insurance of students, in our reading. A paper that names it speaks of a top-up.',
  'intern-europe':
    'European interns stay outside French insurance with an A1 and proof of cover at home for sickness, maternity and accidents at work.',
  'intern-outside-europe':
    'URSSAF applies French internship law to interns from outside Europe. A university says that those not enrolled here need their own policy. We say: ask.',
  // Work
  'work-decides':
    'People who work in France are insured by that work, from the first hour or day, without a waiting time.',
  'work-beats-study': 'A student who works is insured as a worker.',
  'student-with-job-tells-fund': 'A student who becomes an employee tells the [[CPAM]] and adds a payslip.',
  's1106-without-number': 'The employer declares you. Without a number you also send form S1106 to the [[CPAM]].',
  'assistant-paris':
    'Language assistants send their file to: CPAM de Paris, SRI / Assistants de langue, 75948 Paris Cedex 19. Without the signed appointment order it goes to the local [[CPAM]].',
  'contract-from-day-one':
    'Rights start on the first day of the contract. The employer may send the file; if not, you do.',
  'contract-signed-early':
    'If the contract was signed before the first day, one university says that the first payslip is asked for.',
  'contract-agent-fund':
    'A decree puts staff on contract with the [[CPAM]]. Some places put them with MGEN. We do not guess: your certificate ([[attestation de droits]]) tells, or ask human resources.',
  'certificate-names-fund': 'Your certificate ([[attestation de droits]]) names the fund that manages your file.',
  'civil-servant-mgen':
    'For civil servants in education and research, tenured or trainee, MGEN manages the basic insurance.',
  'mgen-moved-to-ameli':
    'Since November 2025, two unions say, MGEN’s basic insurance is on the ameli account. Older pages send you to the MGEN area. Try ameli first, else ask MGEN.',
  'mgen-three-things':
    'MGEN can be three things: your basic fund, your compulsory top-up since 2026, or a top-up of your choice. Our reading: look at which paper names it.',
  'talent-paris':
    'With a talent permit the file goes to the [[CPAM]] of Paris, wherever you live: “SRI / Travailleur étranger” or “SRI/talents”, 75948 Paris Cedex 19.',
  'algerian-researcher-local':
    'The Algerian “scientifique-chercheur” certificate is not a talent permit: the file goes to the local [[CPAM]].',
  'phd-scholarship-student': 'A PhD candidate with a scholarship and no French contract is treated as a student.',
  'visiting-researcher':
    'The law and two universities allow registration after three or six months. Others say never. We say: private cover first, then ask the welcome centre and the [[CPAM]].',
  'visiting-private-first': 'Visiting researchers need private cover, at least for the first three months.',
  'visiting-ehic': 'A visiting researcher insured in Europe uses the European card.',
  'self-employed-local': 'Self-employed people are in the general scheme, with the [[CPAM]] where they live.',
  'job-seeker-ehic':
    'A European job seeker whose home country still pays benefits stays insured there and uses the European card.',
  'job-seeker-residence':
    'A job seeker whose care no other country pays can ask for rights by residence, if the stay is stable and lawful.',
  // Family and residence
  'adults-insured-personally': 'Each adult is insured in their own name. Only children are on somebody else’s file.',
  'joining-insured-no-wait':
    'Family joining an insured person does not wait three months, says an Ameli forum answer that quotes the law. A university still says three months. We say: apply at once.',
  'child-attached': 'A child under 18 is attached to one parent or both, with form S3705.',
  'child-card-at-16': 'The [[carte Vitale]] comes at 16, or from 12 on request.',
  'child-doctor-optional': 'A referring doctor is optional under 16, and nobody is paid back less for having none.',
  'three-months-residence':
    'Without work or studies, rights begin after more than three months of residence without a break, proved by papers with your name and a date.',
  'lawful-stay': 'People from outside Europe must show a valid permit or a renewal receipt.',
  'monegasque-passport': 'A Monegasque passport endorsed by the French consul counts as proof of lawful stay.',
  'inactive-charge':
    'A law of December 2025 lets France ask some residents without work for a charge. The first draft said it otherwise. We follow the law: a charge may apply. We have not seen the decree.',
  'charge-without-work':
    'The law speaks of residents without work. In our reading it can also mean people who look for work, or join a partner. Ask the [[CPAM]].',
  'eu-without-work':
    'One certified answer asks Europeans without work for a refused S1 and says the [[CPAM]] decides. Another says citizenship is enough. We promise nothing: ask your home fund first.',
  'protection-at-once': 'Protected people have rights at once, without waiting three months.',
  'short-stay-visa-no-proof': 'A short-stay visa does not prove lawful residence to the fund.',
  'algerian-spouse-visa':
    'An Ameli forum expert accepts a short-stay visa from Algerian husbands and wives. Ask your [[CPAM]].',
  'short-stay-private': 'Under three months you need your own policy, or the European card.',
  'cross-border-choice':
    'People who live in France and work in Switzerland choose between the two schemes within three months. In principle the choice is final.',
  'mayotte-own-fund': 'Mayotte has its own fund, the CSSM. Lawful residence is the condition.',
  'french-territories-own-scheme':
    'Several French territories have schemes of their own, linked to the French one by decrees.',
  // Papers
  'copies-readable': 'Copies must be complete and readable. Good copies shorten the wait.',
  'record-names-parents': 'The birth record must show your parents’ names.',
  'record-copy-or-original':
    'Ameli asks for a copy of the birth record. Other sources ask for the original. We say: send a copy, keep the original at hand.',
  'record-stand-ins':
    'An extract with your parents’ names, a multilingual extract or a consulate paper can stand in for the full record; for students, a family book too.',
  'ofpra-certificate':
    'For refugees the OFPRA certificate takes the place of the birth record. They never need their country’s authorities.',
  'translation-languages':
    'Funds name 20 languages that need no translation, English and Spanish among them. Other sources count by country, or ask for a translation always. We follow the list; the fund may still ask.',
  'translation-language-listed':
    'Your record’s language is among the 20 that funds name: by that list it needs no translation. Other sources count by country, or ask for a translation always. We follow the list; the fund may still ask.',
  'sworn-translator':
    'A translation must come from a translator on the list of a French court, or from a consulate. Abroad, the French consulate knows translators.',
  'apostille-some-countries':
    'Records of some countries need an apostille or legalisation. The official table by country is the Foreign Ministry’s; we could not read it. It is far easier before you leave.',
  'eu-records-no-legalisation':
    'Between European Union countries no legalisation is needed, and a multilingual form avoids translation.',
  'bank-own-name': 'The bank account must be in your own name.',
  'permit-validated': 'A long-stay visa counts as a permit only once you have validated it.',
  // The number, until the card, the card
  'temporary-number-limits':
    'With a temporary number you are paid back on paper. An ameli account and the card need the permanent one.',
  'waiting-number-nine-months':
    'Ameli says that the temporary number can be used for nine months. A training site sums up the law: the birth record is due within three months of being asked, or benefits may be suspended. Send papers at once.',
  'permanent-number-needs-record':
    'The permanent number needs a valid, complete, readable birth record and, from outside Europe, a permit.',
  'paper-claims': 'Without a card, pay and post the [[feuille de soins]] (claim form) with your certificate.',
  'claims-two-years': 'A paper claim can be sent for two years, in most cases.',
  'account-needs-permanent': 'An ameli account can only be opened with a permanent number.',
  'card-needs-permanent': 'The [[carte Vitale]] can only be ordered with a permanent number.',
  'card-order':
    'The [[CPAM]] sends a form for the card by post, or you order it in the ameli account with a photo and an ID.',
  // A better rate
  'doctor-rate':
    'With a declared referring doctor 70 % of the tariff is paid back, without one 30 %, less a flat charge (Ameli, September 2024).',
  'doctor-declaration':
    'The doctor declares it online during a visit, or you both sign a paper form that you post. Any age from 16.',
  'top-up-recommended': 'A top-up insurance ([[mutuelle]]) is optional and recommended.',
  'top-up-private-employer': 'A private employer must offer a top-up to all staff.',
  'top-up-state':
    'Since 1 May 2026 staff of education and research have a compulsory top-up. Unions say that universities may start up to December 2026, and a text of 2023 calls it optional. Ask your employer.',
  'c2s-small-income': 'With a small income the [[Complémentaire santé solidaire]] (C2S) is free or costs little.',
  // Changes
  'tell-changes':
    'Report a new address, account, permit or situation to your fund. If you forget, your rights can be suspended.',
  'yearly-check': 'Check your details once a year and update your card at a pharmacy.',
  'permit-expiry-six-months':
    'Basic cover goes on for six months after your permit ends. An older page says twelve. We follow the newer one.',
  'closing-letter-45-days':
    'About 45 days come after the six months, around the fund’s closing letter. One text counts from the day you get it, another from the day it is sent. Read your letter.',
  'english-phone': 'There is a phone line in English: 09 74 75 36 46, from abroad +33 974 75 36 46.',
  'fund-writes-by-post': 'Funds still write by post. Put your name on the letter box and answer their letters.',
} satisfies Record<FactId, string>;
