import { definePage } from '../definition';
import { about, named } from '../evidence';

/** The top-up for small incomes, under its present and former names. */
export default definePage({
  id: 'c2s',
  topics: ['css'],
  at: [
    named('article', [
      'complementaire-sante-solidaire',
      'cmu-complementaire',
      'obtenir-la-cmuc-ou-lacs',
      'complementaire-sante-beneficiaires',
    ]),
    named('article', ['complementaire-sante'], 'difficultes-acces-droits-soins'),
    named('article', ['complementaire-sante'], 'difficultes-financieres'),
    about('article', ['complementaire solidaire|sante solidaire|c2s|css|cmu|cmuc|acs|cmu c']),
    about('article', ['aide', 'complementaire|mutuelle']),
    about('file', ['complementaire', 'solidaire']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: [
        'Complémentaire santé solidaire',
        'La Complémentaire santé solidaire',
        'Demander la Complémentaire santé solidaire',
      ],
    },
    conditions: {
      role: 'heading',
      names: ['Les conditions', 'Les conditions pour en bénéficier', 'Qui peut en bénéficier ?'],
    },
    apply: { role: 'heading', names: ['Faire une demande', 'Comment faire la demande ?', 'La demande'] },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/remboursements/cmu-aides-financieres/complementaire-sante-solidaire',
    'https://www.ameli.fr/assure/droits-demarches/difficultes-acces-droits-soins/complementaire-sante',
    'https://www.ameli.fr/sites/default/files/formulaires/596542/formulaire_s3711_demande_de_complementaire_solidaire_0.pdf',
  ],
});
