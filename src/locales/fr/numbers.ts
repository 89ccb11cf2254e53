import type { numbers as en } from '../en/numbers';
import type { SameShape } from '../shape';

/** Le vérificateur de numéro : à quoi il ressemble et ce qu’il permet. */
export const numbers: SameShape<typeof en> = {
  title: 'Quel numéro ai-je ?',
  label: 'Votre numéro de sécurité sociale',
  note: 'Il est vérifié ici et oublié quand cette fenêtre se ferme. Il n’est jamais gardé ni envoyé.',
  proof:
    'Le premier chiffre ne prouve rien : un numéro d’attente peut ressembler à un numéro définitif. Demandez à votre caisse, ou lisez votre attestation de droits.',
  noKey: 'Les deux derniers chiffres (la clé) manquent : une faute de frappe ne peut pas être trouvée.',
  oddMonth:
    'Le mois de naissance est inhabituel. Cela arrive quand l’acte de naissance est incomplet. Comparez avec votre courrier.',
  looks: {
    temporary:
      'Provisoire. Vous pouvez être remboursé par courrier et déclarer un médecin sur papier. Pas encore de compte en ligne ni de carte Vitale.',
    'possibly-temporary':
      'Définitif, ou numéro d’attente qui lui ressemble. Tant que votre caisse ne l’a pas dit définitif : ni compte en ligne, ni carte Vitale.',
    'permanent-looking':
      'Il a l’air définitif. Un numéro définitif ouvre le compte en ligne et la carte Vitale. S’ils le refusent, demandez à votre caisse.',
    'wrong-key': 'Les deux derniers chiffres ne vont pas avec les autres. Cherchez une faute de frappe.',
    'wrong-length': 'Un numéro a 15 chiffres, ou 13 sans la clé.',
    'not-a-number': 'Ce n’est pas la forme d’un numéro de sécurité sociale français.',
  },
};
