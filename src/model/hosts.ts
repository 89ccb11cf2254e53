/** The official hosts, whole: a page elsewhere is never annotated, whatever it looks like. */
export const HOSTS = [
  'www.ameli.fr',
  'assure.ameli.fr',
  'ameliconnect.ameli.fr',
  'login.ameli.fr',
  'etudiant-etranger.ameli.fr',
  'annuairesante.ameli.fr',
  'forum-assures.ameli.fr',
  'www.mgen.fr',
  'connexion.mgen.fr',
  'mon.espace-personnel.mgen.fr',
] as const;
export type Host = (typeof HOSTS)[number];

/** Professions and others for whom ameli has pages of their own: the first word of those pages' paths. */
const AUDIENCES = [
  'audioprothesiste',
  'centre-de-sante',
  'chirurgien-dentiste',
  'entreprise',
  'etablissement',
  'exercice-coordonne',
  'infirmier',
  'laboratoire-danalyses-medicales',
  'masseur-kinesitherapeute',
  'medecin',
  'opticien-lunetier',
  'orthophoniste',
  'orthoptiste',
  'pedicure-podologue',
  'pharmacien',
  'professionnels-de-sante',
  'sage-femme',
  'taxi-conventionne',
  'transporteur-sanitaire',
];

/** Parts of the insured people's pages that are reading matter; a fund's name may stand before them. */
const READING = ['assure/actualites', 'assure/sante/themes'];

/**
 * Addresses on these hosts, as match patterns, where the content script does not even start: whatever stands there, it
 * is no step of the journey. Recognition is silent on them too, and on more.
 */
export const UNREAD: readonly string[] = [...AUDIENCES, ...READING, ...READING.map((part) => `*/${part}`)].map(
  (path) => `https://www.ameli.fr/${path}/*`,
);
