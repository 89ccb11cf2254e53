import type { mgen as en } from '../../en/hints/mgen';
import type { SameShape } from '../../shape';

/** Hints' texts: mgen. */
export const mgen: SameShape<typeof en> = {
  'mgen-three-things': {
    title: 'MGEN : trois choses différentes',
    body: 'C’est la caisse de base de certains agents de l’État ; la complémentaire obligatoire de l’éducation et de la recherche depuis 2026 ; et une mutuelle que l’on choisit.\n\nOn peut avoir la CPAM pour la base et la MGEN pour la complémentaire. Une attestation de droits française nomme la caisse de base.',
  },
  'mgen-look-at-ameli-first': {
    title: 'Part de base : voyez d’abord ameli',
    body: 'Selon des syndicats, depuis le 12 novembre 2025 environ, le régime de base est sur le compte ameli, seule la complémentaire est ici. D’anciennes pages disent que tout est ici ; nous n’avons trouvé aucune page MGEN sur ce changement.\n\nAvec un numéro définitif, essayez ameli, sinon le 3676.',
  },
  'mgen-maybe-your-fund': {
    title: 'La MGEN, votre caisse ? À vérifier',
    body: 'Les textes rattachent les contractuels publics à la CPAM ; par endroits ils sont à la MGEN. Les sources divergent.\n\nVotre attestation de droits nomme la caisse. Si elle dit CPAM, la part de base se gère sur le site d’ameli.',
  },
  'mgen-not-your-fund': {
    title: 'À la CPAM ? Ici, seulement la mutuelle',
    body: 'Si votre caisse de base est la CPAM, adressez-vous à elle pour la part de base : sur le site d’ameli, ou par téléphone au 36 46.\n\nIci, il n’y a que la complémentaire, si vous en avez une à la MGEN.',
  },
  'students-are-with-cpam': {
    title: 'Étudiants : la base est à la CPAM',
    body: 'Pour les étudiants, la CPAM gère la base, et le dossier commence sur le portail étudiant. La MGEN n’est donc pas leur caisse de base : c’est notre lecture.\n\nElle peut rester une mutuelle que vous choisissez.',
  },
  'mgen-two-certificates': {
    title: 'Deux attestations : la bonne',
    body: 'RO : la part obligatoire, c’est l’attestation de droits. RC : la complémentaire. Les deux peuvent figurer sur cette page : c’est notre lecture.\n\nMédecins, employeurs et caisses qui parlent de droits veulent la première.',
  },
  'mgen-phone': {
    title: 'La MGEN par téléphone : 3676',
    body: 'Appelez le 3676 en France, le +33 1 77 86 20 86 depuis l’étranger : numéros d’un annuaire, à vérifier ici. Nous n’avons pas trouvé de ligne en anglais.\n\nD’anciennes pages disent qu’une section départementale tient le dossier : demandez si c’est encore le cas.',
  },
};
