import { definePage } from '../definition';
import { about, named } from '../evidence';

/** The directory in which a doctor can be found; other professions are nobody's referring doctor. */
export default definePage({
  id: 'health-directory',
  topics: ['referring-doctor'],
  at: [
    named('directory', [
      '',
      'recherche',
      'nouvelle-recherche',
      'professionnels-de-sante',
      'trouver-un-professionnel-de-sante',
    ]),
    about('directory', ['professionnel sante recherche']),
    about('directory', ['generaliste|medecin traitant']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: [
        'Annuaire santé',
        'Trouver un professionnel de santé',
        'Rechercher un professionnel de santé',
        'Recherche',
      ],
    },
    name: { role: 'field', names: ['Nom du professionnel', 'Nom', 'Profession ou nom'] },
    profession: { role: 'field', names: ['Profession', 'Profession, acte ou nom'] },
    place: { role: 'field', names: ['Où ?', 'Ville, département', 'Adresse'] },
    fees: { role: 'field', names: ['Honoraires', "Type d'honoraires", 'Secteur'] },
    search: { role: 'button', names: ['Rechercher', 'Lancer la recherche'] },
  },
  growth: 'watch',
  examples: [
    'https://annuairesante.ameli.fr/',
    'https://annuairesante.ameli.fr/recherche.html',
    'http://annuairesante.ameli.fr/nouvelle-recherche/professionnels-de-sante.html',
    'https://annuairesante.ameli.fr/trouver-un-professionnel-de-sante/medecin-generaliste/75-paris',
  ],
});
