import type { Fact } from '../model/source';
import type { SourceId } from './registry';

/**
 * Every statement that a conclusion may rest on, with its sources. Where `against` is set, the words in the locales give
 * both sides and say which one Repère follows. What no source says is no fact.
 */
export const facts = {
  // Which country pays
  'one-country-pays': { confidence: 'stated', sources: ['cleiss-pres', 'lorraine'] },
  'nothing-automatic': { confidence: 'stated', sources: ['seed', 'uga-fr', 'fsu'] },
  'private-never-exempts': { confidence: 'our-reading', sources: ['seed', 'ameli-etud', 'ciup-etud'] },
  'treaty-alone-never-exempts': { confidence: 'our-reading', sources: ['ameli-etud', 'urssaf-stage'] },
  'two-passports': { confidence: 'stated', sources: ['f-3736135'] },
  'ehic-no-registration': { confidence: 'stated', sources: ['cleiss-etud', 'lorraine'] },
  'ehic-follows-insurer': { confidence: 'our-reading', sources: ['estp', 'cleiss-etud'] },
  'ehic-cannot-wait': { confidence: 'stated', sources: ['sp-17760'] },
  'ehic-paid-back': { confidence: 'stated', sources: ['sp-17760', 'ciup-etud'] },
  'ehic-ends-with-job': { confidence: 'stated', sources: ['sp-675'] },
  'ghic-like-ehic': { confidence: 'our-reading', sources: ['uga', 'ulip'], against: ['kent'] },
  'uk-student-visa': { confidence: 'stated', sources: ['cleiss-etud'] },
  'quebec-form': { confidence: 'stated', sources: ['qc-circ', 'cleiss-stage-qc'] },
  'quebec-channel': {
    confidence: 'stated',
    sources: ['lorraine-stud', 'ciup-etud', 'cleiss-stage-qc'],
    against: ['smb'],
  },
  'andorran-form': { confidence: 'stated', sources: ['cleiss-etud', 'and-agr', 'sp-675'] },
  'monegasque-form': { confidence: 'stated', sources: ['seed'] },
  'no-card-with-foreign-cover': { confidence: 'stated', sources: ['seed'] },
  's1-registered-with-fund': { confidence: 'stated', sources: ['sp-12859', 'ameli-detach'] },
  'uk-pensioner-s1': { confidence: 'stated', sources: ['govuk'] },
  'diplomat-sending-state': { confidence: 'stated', sources: ['sp-12859'] },
  'international-organisation-insures': { confidence: 'stated', sources: ['f-intl'] },
  'posted-a1-s1': { confidence: 'stated', sources: ['ameli-detach', 'cleiss-ue'] },
  'posted-24-months': { confidence: 'stated', sources: ['wtf-detach'] },
  'posted-treaty': { confidence: 'stated', sources: ['ameli-detach', 'conv-role', 'ameli-conv'] },
  'posted-no-treaty': { confidence: 'our-reading', sources: ['ameli-sal'] },

  // Students, interns, exchange
  'student-portal': { confidence: 'stated', sources: ['ameli-etud', 'roanne'] },
  'student-free': { confidence: 'stated', sources: ['ameli-etud', 'sp-675'] },
  'student-after-enrolment-and-arrival': { confidence: 'stated', sources: ['roanne'] },
  'student-cover-from-enrolment': { confidence: 'our-reading', sources: ['cf-eu', 'ameli-etud'] },
  'student-gap-before-enrolment': { confidence: 'stated', sources: ['ciup-etud'] },
  'student-age-28': {
    confidence: 'stated',
    sources: ['ameli-etud', 'sp-675'],
    against: ['sp-13842', 'f-3425037'],
  },
  'eu-student-without-ehic': { confidence: 'stated', sources: ['cleiss-etud', 'cf-eu'] },
  'eu-student-s1': { confidence: 'stated', sources: ['cleiss-etud'] },
  'french-overseas-portal': { confidence: 'stated', sources: ['ameli-etud'] },
  'exchange-non-eu-portal': { confidence: 'our-reading', sources: ['ameli-etud'] },
  'students-never-mgen': { confidence: 'our-reading', sources: ['sp-675', 'sp-23671'] },
  'intern-europe': { confidence: 'stated', sources: ['urssaf-stage'] },
  'intern-outside-europe': { confidence: 'stated', sources: ['urssaf-stage'], against: ['lorraine-stud'] },

  // Work
  'work-decides': { confidence: 'stated', sources: ['sp-12859', 'puma17'] },
  'work-beats-study': { confidence: 'stated', sources: ['sp-675'] },
  'student-with-job-tells-fund': { confidence: 'stated', sources: ['amu'] },
  's1106-without-number': { confidence: 'stated', sources: ['ameli-nia'] },
  'assistant-paris': { confidence: 'stated', sources: ['f-assist'] },
  'contract-from-day-one': { confidence: 'stated', sources: ['ulys-eu', 'ulys-talent'] },
  'contract-signed-early': { confidence: 'stated', sources: ['ulys-old'] },
  'contract-agent-fund': {
    confidence: 'stated',
    sources: ['d8683', 'sp-23671'],
    against: ['nancy', 'mgen-faq', 'uga-doc'],
  },
  'certificate-names-fund': { confidence: 'stated', sources: ['seed'] },
  'civil-servant-mgen': { confidence: 'stated', sources: ['sp-23671', 'nancy'] },
  'mgen-moved-to-ameli': { confidence: 'stated', sources: ['cfdt-mae', 'sncl'], against: ['seed', 'mgen-vit'] },
  'mgen-three-things': { confidence: 'our-reading', sources: ['mgen-faq', 'inserm', 'mesr-psc'] },
  'talent-paris': { confidence: 'stated', sources: ['ciup-ch-en', 'ciup-ch', 'uga-fr'] },
  'algerian-researcher-local': { confidence: 'stated', sources: ['ulys-talent'] },
  'phd-scholarship-student': { confidence: 'stated', sources: ['sorbonne', 'ulys-etud'] },
  'visiting-researcher': {
    confidence: 'stated',
    sources: ['css-d160-2', 'ciup-base', 'lorraine'],
    against: ['ulys-www', 'amu'],
  },
  'visiting-private-first': { confidence: 'stated', sources: ['unistra', 'amu'] },
  'visiting-ehic': { confidence: 'stated', sources: ['amu'] },
  'self-employed-local': { confidence: 'stated', sources: ['sp-648'] },
  'job-seeker-ehic': { confidence: 'stated', sources: ['sp-12859'] },
  'job-seeker-residence': { confidence: 'stated', sources: ['sp-12859', 'sp-13842'] },

  // Family and residence
  'adults-insured-personally': { confidence: 'stated', sources: ['mgen-chg', 'sp-34308'] },
  'joining-insured-no-wait': { confidence: 'stated', sources: ['f-famille'], against: ['ulys-eu'] },
  'child-attached': { confidence: 'stated', sources: ['sp-16620'] },
  'child-card-at-16': { confidence: 'stated', sources: ['sp-265', 'cpaminfo'] },
  'child-doctor-optional': { confidence: 'stated', sources: ['sp-163', 'essentiel'] },
  'three-months-residence': { confidence: 'stated', sources: ['css-d160-2', 'fci-puma'] },
  'lawful-stay': { confidence: 'stated', sources: ['sp-13842'] },
  'monegasque-passport': { confidence: 'stated', sources: ['sp-13842'] },
  'inactive-charge': { confidence: 'stated', sources: ['lfss53'], against: ['an-1685'] },
  'charge-without-work': { confidence: 'our-reading', sources: ['lfss53'] },
  'eu-without-work': { confidence: 'stated', sources: ['f-3425025'], against: ['f-3736135'] },
  'protection-at-once': { confidence: 'stated', sources: ['css-d160-2', 'ameli-ukr'] },
  'short-stay-visa-no-proof': { confidence: 'stated', sources: ['lorraine-stud'] },
  'algerian-spouse-visa': { confidence: 'stated', sources: ['f-conjoint'] },
  'short-stay-private': { confidence: 'stated', sources: ['amu', 'sp-17760'] },
  'cross-border-choice': { confidence: 'stated', sources: ['cleiss-ch'] },
  'mayotte-own-fund': { confidence: 'stated', sources: ['wtf-mayotte'] },
  'french-territories-own-scheme': { confidence: 'stated', sources: ['cleiss-pres'] },

  // Papers
  'copies-readable': { confidence: 'stated', sources: ['ameli-nia', 'seed'] },
  'record-names-parents': { confidence: 'stated', sources: ['ameli-nia', 'ameli-etud', 'fei'] },
  'record-copy-or-original': {
    confidence: 'stated',
    sources: ['ameli-nia'],
    against: ['ulys-etud', 'f-erasmus'],
  },
  'record-stand-ins': { confidence: 'stated', sources: ['ameli-etud', 'doczz-form', 'sp-12956'] },
  'ofpra-certificate': { confidence: 'stated', sources: ['sp-r63676'] },
  'translation-languages': {
    confidence: 'stated',
    sources: ['doczz-form', 'ulys-etud', 'reloc', 'fei'],
    against: ['sp-16467b', 'cf-eu', 'sorbonne', 'f-assist'],
  },
  'translation-language-listed': {
    confidence: 'stated',
    sources: ['doczz-form', 'ulys-etud', 'reloc', 'fei'],
    against: ['sp-16467b', 'cf-eu', 'sorbonne', 'f-assist'],
  },
  'sworn-translator': { confidence: 'stated', sources: ['doczz-form', 'reloc', 'f-assist', 'sp-12956'] },
  'apostille-some-countries': { confidence: 'stated', sources: ['sp-1402', 'ulys-etud', 'ciup-ch', 'uca'] },
  'eu-records-no-legalisation': { confidence: 'stated', sources: ['sp-12956', 'sp-1402'] },
  'bank-own-name': { confidence: 'stated', sources: ['cf-eu', 'f-erasmus'] },
  'permit-validated': { confidence: 'stated', sources: ['sp-13842'] },

  // The number, until the card, the card
  'temporary-number-limits': { confidence: 'stated', sources: ['ameli-nia', 'seed'] },
  'waiting-number-nine-months': { confidence: 'stated', sources: ['ameli-nia', 'netent'] },
  'permanent-number-needs-record': { confidence: 'stated', sources: ['ameli-nia', 'seed'] },
  'paper-claims': { confidence: 'stated', sources: ['seed', 'ameli-nia'] },
  'claims-two-years': { confidence: 'stated', sources: ['connex'] },
  'account-needs-permanent': { confidence: 'stated', sources: ['ameli-nia', 'essec'] },
  'card-needs-permanent': { confidence: 'stated', sources: ['ameli-nia', 'seed'] },
  'card-order': { confidence: 'stated', sources: ['seed', 'lmde-vit'] },

  // A better rate
  'doctor-rate': { confidence: 'stated', sources: ['ameli-mt'] },
  'doctor-declaration': { confidence: 'stated', sources: ['sp-163', 'etgouv-mt'] },
  'top-up-recommended': { confidence: 'stated', sources: ['seed', 'uga'] },
  'top-up-private-employer': { confidence: 'stated', sources: ['sp-20739', 'fci-couv'] },
  'top-up-state': {
    confidence: 'stated',
    sources: ['inserm', 'mesr-psc'],
    against: ['sncs', 'sgen-ot', 'seed'],
  },
  'c2s-small-income': { confidence: 'stated', sources: ['ameli-c2s'] },

  // Changes
  'tell-changes': { confidence: 'stated', sources: ['seed'] },
  'yearly-check': { confidence: 'stated', sources: ['seed', 'sp-265'] },
  'permit-expiry-six-months': { confidence: 'stated', sources: ['fci-permis'], against: ['cpam13'] },
  'closing-letter-45-days': { confidence: 'stated', sources: ['fci-permis'] },
  'english-phone': { confidence: 'stated', sources: ['ciup-ch', 'ciup-ch-en', 'roanne'] },
  'fund-writes-by-post': { confidence: 'stated', sources: ['seed', 'fci-puma'] },
} as const satisfies Record<string, Fact<SourceId>>;
export type FactId = keyof typeof facts;
