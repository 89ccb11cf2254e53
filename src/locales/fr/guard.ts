import type { guard as en } from '../en/guard';
import type { SameShape } from '../shape';

/** Ce que dit la fenêtre sur une page qui n’est pas officielle. */
export const guard: SameShape<typeof en> = {
  where: 'Cet onglet est sur : {{host}}',
  alike: 'Cette adresse ressemble au nom d’un site officiel, mais Repère ne la connaît pas. N’y saisissez rien.',
  title: 'Les signes d’un faux message ou d’un faux site',
  signs: {
    money: 'On demande de l’argent ou une carte bancaire. La carte Vitale est gratuite.',
    renewal: 'On dit que votre carte expire ou doit être renouvelée. La carte n’a pas de date de fin.',
    secrets:
      'Par e-mail ou SMS, on demande un mot de passe, votre numéro de sécurité sociale ou vos coordonnées bancaires. L’Assurance Maladie ne le fait jamais.',
    link: 'Un lien reçu dans un message vous a mené ici. Fermez, et tapez vous-même l’adresse officielle.',
    address:
      'Entre « https:// » et la barre « / » suivante, on ne lit pas exactement ameli.fr ou mgen.fr, ni un nom qui finit par « .ameli.fr » ou « .mgen.fr ». Ainsi ameli-vital.fr est faux, et ameli.fr.example.org aussi.',
    http: 'L’adresse commence par « http:// », sans « s ».',
    looks: 'La page est la même que la vraie. Cela ne prouve rien : il existe des copies.',
  },
};
