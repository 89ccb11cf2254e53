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
