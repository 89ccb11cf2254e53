import type { Anchor } from '../../src/model/page';

const NAMES = [
  'Ouvrir vos droits',
  'Choisir un médecin',
  'Déclarer un changement',
  'Recevoir votre carte',
  'Suivre vos remboursements',
  'Envoyer une feuille de soins',
  'Obtenir un justificatif',
  'Préparer votre départ',
  'Rattacher un enfant',
  'Joindre votre caisse',
] as const;

/** So many different anchors, headings and fields by turns; the first is the page's own heading. */
export const anchorsOf = (count: number): Anchor[] =>
  Array.from({ length: count }, (_, index) => {
    const name = NAMES[Math.floor(index / 2) % NAMES.length] ?? NAMES[0];
    return index % 2 === 0
      ? { role: 'heading', names: [`${name} en détail`] }
      : { role: 'field', names: [`${name} : numéro de dossier`] };
  });
