import type { Checklist } from '../model/checklist';
import type { Decision } from '../model/decision';
import type { AskId } from '../model/ids';
import type { SourceId } from '../sources/registry';
import { rowOf } from './checklist';

/** What somebody who is ill must know, in the order in which they need it. */
export const ILL_TOPICS = ['show', 'pay', 'keep', 'send', 'ask'] as const;
export type IllTopic = (typeof ILL_TOPICS)[number];

interface Said {
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** Sources that say otherwise; the words then say so. */
  readonly against?: readonly SourceId[];
}

/** Every sentence for somebody who is ill, with its sources. Cases share sentences, so that they cannot disagree. */
export const ILL_LINES = {
  'show-ehic': { sources: ['sp-17760', 'ciup-etud'] },
  'show-ghic': { sources: ['uga', 'ulip'], against: ['kent'] },
  'show-form': { sources: ['cleiss-stage-qc', 'and-agr', 'seed'] },
  'show-s1-first': { sources: ['sp-12859', 'ameli-detach'] },
  'show-s1-paper': { sources: ['sp-12859'] },
  'show-scheme': { sources: ['seed', 'sp-12859', 'f-intl'] },
  'show-policy': { sources: ['seed', 'amu'] },
  'show-parent': { sources: ['sp-16620', 'sp-265'] },
  'show-nothing': { sources: ['seed'] },
  'show-provisional': { sources: ['roanne'] },
  'show-file': { sources: ['seed'] },
  'show-certificate': { sources: ['seed'] },
  'show-card': { sources: ['seed'] },
  'show-any': { sources: ['seed', 'sp-17760'] },
  'pay-all': { sources: ['seed', 'ameli-nia'] },
  'pay-or-direct': { sources: ['seed', 'ameli-c2s'] },
  'pay-with-card': { sources: ['seed'] },
  'keep-claims': { sources: ['seed', 'ameli-nia'] },
  'keep-receipts': { sources: ['sp-17760', 'ciup-etud'] },
  'keep-bills': { sources: ['amu'] },
  'keep-all': { sources: ['seed'] },
  'keep-for-later': { sources: ['seed', 'connex'] },
  'keep-if-not-read': { sources: ['seed'] },
  'send-to-cpam-or-home': { sources: ['sp-17760', 'ciup-etud'] },
  'send-ask-cpam': { sources: ['cleiss-stage-qc'] },
  'send-after-s1': { sources: ['sp-12859'] },
  'send-to-insurer': { sources: ['amu', 'f-intl'] },
  'send-with-number': { sources: ['seed', 'ameli-nia', 'connex'] },
  'send-to-cpam': { sources: ['seed', 'f-assist', 'connex'] },
  'send-to-named-fund': { sources: ['seed', 'connex'] },
  'send-to-mgen': { sources: ['cfdt-mae', 'sncl', 'connex'], against: ['seed', 'mgen-vit'] },
  'send-to-parents-fund': { sources: ['sp-16620', 'connex'] },
  'send-depends': { sources: ['cleiss-pres'] },
  'send-nothing-yet': { sources: ['cleiss-pres'] },
  'ask-desk': { sources: ['ciup-ch-en', 'roanne', 'ameli-contact'] },
  'ask-insurer': { sources: ['amu'] },
  'ask-scheme': { sources: ['ameli-conv', 'conv-role'] },
} as const satisfies Record<`${IllTopic}-${string}`, Said>;
export type IllLine = keyof typeof ILL_LINES;

type LineOf<Topic extends IllTopic> = Extract<IllLine, `${Topic}-${string}`>;
type Lines = { readonly [Topic in IllTopic]: LineOf<Topic> };

const lines = (
  show: Lines['show'],
  pay: Lines['pay'],
  keep: Lines['keep'],
  send: Lines['send'],
  ask: Lines['ask'] = 'ask-desk',
): Lines => ({ show, pay, keep, send, ask });

/**
 * Where a person stands when they are ill, and what holds for them there. `send-to-cpam` and `show-file` are the usual;
 * the fund and the way of registering may put others in their place.
 */
// prettier-ignore
const CASES = {
  // Another scheme pays
  'ehic':         lines('show-ehic',        'pay-all',       'keep-receipts',    'send-to-cpam-or-home'),
  'ghic':         lines('show-ghic',        'pay-all',       'keep-receipts',    'send-to-cpam-or-home'),
  'foreign-form': lines('show-form',        'pay-all',       'keep-receipts',    'send-ask-cpam'),
  's1-to-give':   lines('show-s1-first',    'pay-all',       'keep-all',         'send-after-s1'),
  's1-given':     lines('show-s1-paper',    'pay-all',       'keep-claims',      'send-to-cpam'),
  'home-scheme':  lines('show-scheme',      'pay-all',       'keep-bills',       'send-to-insurer',      'ask-scheme'),
  'organisation': lines('show-scheme',      'pay-all',       'keep-bills',       'send-to-insurer',      'ask-insurer'),
  'own-policy':   lines('show-policy',      'pay-all',       'keep-bills',       'send-to-insurer',      'ask-insurer'),
  // The way to French insurance
  'child':        lines('show-parent',      'pay-or-direct', 'keep-claims',      'send-to-parents-fund'),
  'to-register':  lines('show-nothing',     'pay-all',       'keep-for-later',   'send-with-number'),
  'waiting':      lines('show-file',        'pay-all',       'keep-for-later',   'send-with-number'),
  'temporary':    lines('show-certificate', 'pay-or-direct', 'keep-claims',      'send-to-cpam'),
  'permanent':    lines('show-certificate', 'pay-or-direct', 'keep-claims',      'send-to-cpam'),
  'card':         lines('show-card',        'pay-with-card', 'keep-if-not-read', 'send-to-cpam'),
  // Not settled
  'ask':          lines('show-any',         'pay-all',       'keep-all',         'send-nothing-yet'),
  'unknown':      lines('show-any',         'pay-all',       'keep-all',         'send-depends'),
} as const satisfies Record<string, Lines>;
export type IllKind = keyof typeof CASES;

/** What to do today when ill, for one person. */
export interface IllCase {
  readonly kind: IllKind;
  readonly lines: Lines;
  /** Whom to ask first who pays, where only somebody else can tell. */
  readonly askFirst?: AskId;
}

/** Who covers somebody who has nothing to register: the reason that the decision gives. */
function coveredElsewhere({ steps }: Decision): IllKind {
  const { register } = steps;
  if (register.applies === 'later') return register.why === 'visiting-later' ? 'own-policy' : 'unknown';
  if (register.applies !== 'no') return 'unknown';
  switch (register.why) {
    case 'covered-by-ehic':
      return 'ehic';
    case 'covered-by-ghic':
      return 'ghic';
    case 'covered-by-home-intern':
    case 'covered-by-posting':
      return 'home-scheme';
    case 'covered-by-sending-state':
    case 'covered-by-organisation':
      return 'organisation';
    case 'covered-by-own-policy':
      return 'own-policy';
    default:
      return 'unknown';
  }
}

/** Whether the rights that another country pays are given by a treaty form, or by an S1 that the fund registers. */
function foreignRights({ steps }: Decision, list: Checklist): IllKind {
  const meanwhile = steps['paid-back-meanwhile'];
  if (meanwhile.applies === 'no') return 'foreign-form';
  if (meanwhile.applies !== 'yes') return 'unknown';
  return rowOf(list, 'register').status === 'done' ? 's1-given' : 's1-to-give';
}

/** How far somebody is on the way to French insurance, by their checklist. */
function registering(list: Checklist): IllKind {
  const done = (step: Parameters<typeof rowOf>[1]) => rowOf(list, step).status === 'done';
  if (done('carte-vitale')) return 'card';
  if (done('permanent-number')) return 'permanent';
  if (done('temporary-number')) return 'temporary';
  return done('register') ? 'waiting' : 'to-register';
}

function kindOf(decision: Decision, list: Checklist): IllKind {
  switch (decision.affiliation) {
    case 'unknown':
      return 'unknown';
    case 'ask':
      return 'ask';
    case 'not-possible':
      return coveredElsewhere(decision);
    case 'foreign-rights':
      return foreignRights(decision, list);
    case 'attached':
      return rowOf(list, 'carte-vitale').status === 'done' ? 'card' : 'child';
    case 'compulsory':
    case 'possible':
      return registering(list);
  }
}

/** Claim forms go to the fund that keeps the file; after a file for Paris, that need not be the one where one lives. */
function sendTo({ organisation, channel }: Decision): Lines['send'] {
  if (organisation === 'mgen') return 'send-to-mgen';
  return organisation === 'cpam' && channel !== 'cpam-paris' ? 'send-to-cpam' : 'send-to-named-fund';
}

/**
 * What to show, pay, keep and send when ill today, and whom to ask. It reads the decision and the checklist, and decides
 * nothing itself.
 */
export function illToday(decision: Decision, list: Checklist): IllCase {
  const kind = kindOf(decision, list);
  const usual = CASES[kind];
  return {
    kind,
    lines: {
      ...usual,
      ...(usual.send === 'send-to-cpam' && { send: sendTo(decision) }),
      ...(usual.show === 'show-file' && decision.channel === 'student-portal' && { show: 'show-provisional' as const }),
    },
    ...(kind === 'ask' && decision.ask !== undefined && { askFirst: decision.ask }),
  };
}
