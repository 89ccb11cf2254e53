import type { Anchor } from '../model/page';

/** What every question page of the forum shows; the heading is the person's own question, so the answer's is ours. */
export const forumAnchors = {
  main: {
    role: 'heading',
    names: ['Réponse certifiée par un expert ameli', 'Cette question a été résolue', 'Question en attente de réponse'],
  },
  search: { role: 'field', names: ['Rechercher dans le forum'] },
} as const satisfies Record<string, Anchor>;

/**
 * The account's login form, on the portal and on the login host. Its fields have no label: a placeholder or a title
 * names them. The ids changed in nearly every year.
 */
export const loginAnchors = {
  main: {
    role: 'heading',
    names: [
      "J'accède à mon compte ameli",
      'Connexion à mon compte ameli',
      'Connectez-vous à votre compte ameli',
      'Votre compte ameli',
    ],
  },
  number: {
    role: 'field',
    names: ['Mon numéro de sécurité sociale', 'Numéro de sécurité sociale', 'Votre numéro de sécurité sociale'],
  },
  code: {
    role: 'field',
    names: [
      'Mon code personnel (ou provisoire à 4 chiffres)',
      'Mon code personnel',
      'Mon mot de passe',
      'Mot de passe',
    ],
  },
  submit: { role: 'button', names: ['Me connecter', 'Se connecter'] },
  'number-help': { role: 'link', names: ['Où trouver mon numéro de sécurité sociale ?'] },
  forgotten: { role: 'link', names: ['Code oublié ?', 'Mot de passe oublié ?'] },
  create: { role: 'link', names: ['Créer un compte', 'Créez votre compte', 'Créer mon compte'] },
  franceconnect: { role: 'button', names: ["S'identifier avec FranceConnect", 'FranceConnect'] },
} as const satisfies Record<string, Anchor>;
