import type { Source } from '../model/source';

/** Every text that anything shown rests on, once. */
export const sources = {
  'ameli-nia': {
    url: 'https://www.ameli.fr/assure/droits-demarches/europe-international/protection-sociale-france/ne-etranger-demander-numero-securite-sociale',
    title: 'Vous êtes né à l’étranger : demander votre numéro de sécurité sociale',
    publisher: 'Assurance Maladie (ameli.fr)',
    kind: 'official',
    date: '2025-04-14',
    checked: '2026-11-23' as Source['checked'],
  },
} as const satisfies Record<string, Source>;
export type SourceId = keyof typeof sources;
