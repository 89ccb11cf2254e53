import type { report as en } from '../en/report';
import type { SameShape } from '../shape';

/** Le rapport que l’on peut copier quand quelque chose ne va pas sur une page. */
export const report: SameShape<typeof en> = {
  title: 'Il y a une erreur ici',
  about:
    'Rien n’est envoyé. Si vous voulez, copiez ce texte pour les auteurs de Repère, en ajoutant ce qui ne va pas. Il ne contient aucune de vos réponses.',
  label: 'Le texte du rapport',
  copy: 'Copier le texte',
  copied: 'Copié.',
  notCopied: 'La copie a échoué. Le texte est sélectionné : copiez-le vous-même.',
  program: 'Repère {{version}}, {{browser}}',
  site: 'Site : {{host}}',
  page: 'Page : {{page}}',
  noPage: 'aucune que Repère connaît',
  place: 'Endroit : {{role}} « {{name}} » : {{fate}}',
  roles: { heading: 'titre', field: 'champ', button: 'bouton', link: 'lien' },
  fates: {
    placed: 'affiché',
    hidden: 'caché ou hors de vue',
    'no-anchor': 'non trouvé',
    ambiguous: 'deux endroits se ressemblent',
    'no-room': 'pas de place libre',
    'gave-up': 'la page change sans cesse',
    untold: 'pas de réponse de la page',
  },
};
