import type { lookup as en } from '../en/lookup';
import type { SameShape } from '../shape';

/** Le champ où l’on cherche un mot. */
export const lookup: SameShape<typeof en> = {
  title: 'Que veut dire ce mot ?',
  label: 'Un mot, ou ce qu’il veut dire',
  note: 'Par exemple : attestation, médecin, remboursement. Les accents ne sont pas nécessaires.',
  found_one: '{{count}} mot trouvé',
  found_other: '{{count}} mots trouvés',
  more: 'Les {{shown}} premiers sont affichés. Tapez plus de lettres.',
  none: 'Ce mot n’est pas ici. Essayez une autre orthographe, ou moins de lettres.',
};
