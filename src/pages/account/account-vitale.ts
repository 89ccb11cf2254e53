import { definePage } from '../definition';
import { about, named } from '../evidence';

/** The card in the account: where it stands, what can be done. */
export default definePage({
  id: 'account-vitale',
  topics: ['vitale-order', 'vitale-use'],
  at: [named('account', ['carte-vitale', 'ma-carte-vitale']), about('account', ['vitale'], { not: 'attestation' })],
  anchors: {
    main: { role: 'heading', names: ['Ma carte Vitale', 'Carte Vitale'] },
    order: { role: 'link', names: ['Commander ma carte Vitale', 'Commander une carte Vitale'] },
  },
  growth: 'watch',
  examples: ['https://assure.ameli.fr/compte/ascv/carte-vitale'],
});
