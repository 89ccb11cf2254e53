import type { AskId } from '../../model/ids';

interface AskTexts {
  readonly who: string;
  /** Exactly what to ask, and which date matters. */
  readonly what: string;
}

/** Whom to ask, and what, where only somebody else can tell. */
export const asks = {
  'quebec-and-job': {
    who: 'the [[CPAM]] of the place where you live, and the RAMQ',
    what: '“I hold a Quebec form and I also have a job in France. Which of the two covers me?” The date that matters is your first day of work.',
  },
  intern: {
    who: 'your school in France if you are enrolled in one; else the [[CPAM]] of the place where you live',
    what: '“I am a foreign intern. Do I register, and how?” If you are enrolled in France, ask about the student portal. Europeans also ask their home fund for an A1. The date that matters is the first day of the internship.',
  },
  'not-enrolled': {
    who: 'the international office of your school or university',
    what: '“When will I be enrolled, and when do I get the enrolment certificate?” Without it you cannot register as a student. Until that date you need other insurance.',
  },
  'french-student': {
    who: 'the [[CPAM]] of the place where you live',
    what: '“I am French and study here. Do I already have rights and a number, or must I register?” The date that matters is the first day of your course.',
  },
  'visiting-researcher': {
    who: 'your laboratory’s welcome centre (EURAXESS), then the [[CPAM]]',
    what: '“I have been here for over three months, without a French contract. May I register by residence?” Sources differ. Keep your private policy until the answer is in writing. The date that matters is your arrival.',
  },
  'posted-without-paper': {
    who: 'your employer',
    what: '“Please get me the A1 (in Europe) or the certificate of coverage (under a treaty).” Without it nobody can say which country insures you. The date that matters is your first day of work in France.',
  },
  'eu-without-work': {
    who: 'the health insurance of your home country first, then the [[CPAM]]',
    what: 'Ask at home: “Can I have an S1? If not, please refuse in writing.” Then ask the [[CPAM]] with form S1106. It decides, and it may refuse. The date that matters is three months after your arrival.',
  },
  'au-pair': {
    who: 'the host family and URSSAF, then the [[CPAM]]',
    what: '“Am I declared as an employee? From which day?” The answer decides how you are insured. The date that matters is your first day with the family.',
  },
  'cross-border': {
    who: 'the [[CPAM]] of the place where you live, and CLEISS',
    what: '“I live in France and work in another country. Which one insures me?” For Switzerland there is a choice to make within three months, and in principle it is final. The date that matters is your first day of work.',
  },
  mayotte: {
    who: 'the fund of Mayotte (CSSM)',
    what: '“How do I register here?” Mayotte has its own scheme, and lawful residence is the condition. The date that matters is your arrival.',
  },
  'other-territory': {
    who: 'the health fund of that territory',
    what: '“How do I register here?” This territory has its own scheme, which Repère does not know. The date that matters is your arrival.',
  },
  'residence-paper': {
    who: 'the [[CPAM]]; in a hospital, the [[PASS]] desk',
    what: '“Does my paper count as proof that I live here lawfully? If not, what can I ask for?” Bring all the papers of the prefecture. The date that matters is the last day of your paper.',
  },
  'unsure-status': {
    who: 'the welcome desk of your university or employer',
    what: '“What am I for social security: student, employee, researcher?” Your contract or enrolment certificate says it. The date that matters is its first day.',
  },
  'unsure-residence': {
    who: 'the person who houses you, or your welcome desk',
    what: '“Which place will be my address in France?” The rules differ in Mayotte and in the Pacific. The date that matters is your arrival.',
  },
  'unsure-passport': {
    who: 'the consulate of your country, or the town hall for French papers',
    what: '“Which nationality do my papers show?” Of several, the French one counts first, then a European one. Do you fear your country’s authorities? Then ask OFPRA, not a consulate.',
  },
  'unsure-home-cover': {
    who: 'the public health insurance of the country you come from',
    what: '“Am I still insured with you? Can I have a European card, an S1 or another form for France? Until which date?”',
  },
  'unsure-permit': {
    who: 'the international office or welcome centre, or the prefecture',
    what: '“Which permit do I hold? Is it for a long stay?” A short-stay visa does not let you register. The date that matters is the last day printed on it.',
  },
  'unsure-job': {
    who: 'the person who pays you',
    what: '“Do I have a French employment contract? Am I declared?” Even a few hours change who insures you. The date that matters is your first day of work.',
  },
  'unsure-enrolment': {
    who: 'your university’s doctoral school or registration office',
    what: '“Am I enrolled in France this year? Please give me the certificate.” The date that matters is the day of enrolment.',
  },
  'unsure-partner': {
    who: 'your partner, who can look at their certificate ([[attestation de droits]])',
    what: '“Are you insured in France, by work or otherwise?” If so you need not wait three months. The date that matters is your arrival.',
  },
} satisfies Record<AskId, AskTexts>;
