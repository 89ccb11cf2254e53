import { definePage } from '../definition';
import { about } from '../evidence';

/** The bank account that MGEN pays to. */
export default definePage({
  id: 'mgen-bank',
  topics: ['change-bank'],
  at: [about('mgen', ['bancaire|rib|iban']), about('mgen-area', ['bancaire|rib|iban'])],
  anchors: {
    main: { role: 'heading', names: ['Mes coordonnées bancaires', 'Changer de coordonnées bancaires', 'Mon RIB'] },
    iban: { role: 'field', names: ['IBAN', 'Mon IBAN'] },
  },
  growth: 'watch',
  examples: ['https://www.mgen.fr/mon-espace-perso/mes-coordonnees-bancaires/'],
});
