import type { asks as en } from '../en/asks';
import type { SameShape } from '../shape';

/** À qui demander, et quoi, quand seule une autre personne peut répondre. */
export const asks: SameShape<typeof en> = {
  'quebec-and-job': {
    who: 'la CPAM de votre lieu de résidence, et la RAMQ',
    what: '« J’ai un formulaire québécois et aussi un emploi en France. Qui me couvre ? » La date qui compte est votre premier jour de travail.',
  },
  intern: {
    who: 'votre établissement en France si vous y êtes inscrit ; sinon la CPAM de votre lieu de résidence',
    what: '« Je suis stagiaire étranger. Dois-je m’inscrire, et comment ? » Si vous êtes inscrit en France, demandez ce qu’il en est du portail étudiant. Les Européens demandent aussi un A1 à leur caisse d’origine. La date qui compte est le premier jour du stage.',
  },
  'not-enrolled': {
    who: 'le service international de votre établissement',
    what: '« Quand serai-je inscrit, et quand aurai-je le certificat de scolarité ? » Sans lui, pas d’inscription comme étudiant. Jusqu’à cette date, il vous faut une autre assurance.',
  },
  'french-student': {
    who: 'la CPAM de votre lieu de résidence',
    what: '« Je suis français et j’étudie ici. Ai-je déjà des droits et un numéro, ou dois-je m’inscrire ? » La date qui compte est le premier jour des cours.',
  },
  'visiting-researcher': {
    who: 'le centre d’accueil de votre laboratoire (EURAXESS), puis la CPAM',
    what: '« Je suis ici depuis plus de trois mois, sans contrat français. Puis-je m’inscrire au titre de la résidence ? » Les sources divergent. Gardez votre contrat privé jusqu’à une réponse écrite. La date qui compte est votre arrivée.',
  },
  'posted-without-paper': {
    who: 'votre employeur',
    what: '« Merci de m’obtenir l’A1 (en Europe) ou le certificat d’assujettissement (convention). » Sans lui, personne ne peut dire quel pays vous assure. La date qui compte est votre premier jour de travail en France.',
  },
  'eu-without-work': {
    who: 'd’abord l’assurance maladie de votre pays, puis la CPAM',
    what: 'Dans votre pays : « Puis-je avoir un S1 ? Sinon, merci de refuser par écrit. » Puis demandez à la CPAM avec le formulaire S1106. Elle décide et peut refuser. La date qui compte est trois mois après votre arrivée.',
  },
  'au-pair': {
    who: 'la famille d’accueil et l’Urssaf, puis la CPAM',
    what: '« Suis-je déclaré comme salarié ? À partir de quel jour ? » La réponse décide de votre assurance. La date qui compte est votre premier jour dans la famille.',
  },
  'cross-border': {
    who: 'la CPAM de votre lieu de résidence, et le CLEISS',
    what: '« J’habite en France et je travaille dans un autre pays. Lequel m’assure ? » Pour la Suisse, un choix est à faire dans les trois mois, en principe définitif. La date qui compte est votre premier jour de travail.',
  },
  mayotte: {
    who: 'la caisse de Mayotte (CSSM)',
    what: '« Comment m’inscrire ici ? » Mayotte a son propre régime, sous condition de séjour régulier. La date qui compte est votre arrivée.',
  },
  'other-territory': {
    who: 'la caisse de santé de ce territoire',
    what: '« Comment m’inscrire ici ? » Ce territoire a son propre régime, que Repère ne connaît pas. La date qui compte est votre arrivée.',
  },
  'residence-paper': {
    who: 'la CPAM ; à l’hôpital, la permanence d’accès aux soins (PASS)',
    what: '« Mon document prouve-t-il que mon séjour est régulier ? Sinon, que puis-je demander ? » Apportez tous les papiers de la préfecture. La date qui compte est le dernier jour de validité du document.',
  },
  'unsure-status': {
    who: 'le bureau d’accueil de votre université ou de votre employeur',
    what: '« Que suis-je pour la Sécurité sociale : étudiant, salarié, chercheur ? » Votre contrat ou votre certificat de scolarité le dit. La date qui compte est son premier jour.',
  },
  'unsure-residence': {
    who: 'la personne qui vous loge, ou votre bureau d’accueil',
    what: '« Où sera mon adresse en France ? » Les règles sont différentes à Mayotte et dans le Pacifique. La date qui compte est votre arrivée.',
  },
  'unsure-passport': {
    who: 'le consulat de votre pays, ou la mairie pour des papiers français',
    what: '« Quelle nationalité mes papiers indiquent-ils ? » De plusieurs, la française compte d’abord, puis une européenne. Vous craignez les autorités de votre pays ? Demandez alors à l’Ofpra, pas à un consulat.',
  },
  'unsure-home-cover': {
    who: 'l’assurance maladie publique du pays d’où vous venez',
    what: '« Suis-je encore assuré chez vous ? Puis-je avoir une carte européenne, un S1 ou un autre formulaire pour la France ? Jusqu’à quelle date ? »',
  },
  'unsure-permit': {
    who: 'le service international ou le centre d’accueil, ou la préfecture',
    what: '« Quel titre de séjour ai-je ? Est-il de long séjour ? » Un visa de court séjour ne permet pas de s’inscrire. La date qui compte est le dernier jour imprimé dessus.',
  },
  'unsure-job': {
    who: 'la personne qui vous paie',
    what: '« Ai-je un contrat de travail français ? Suis-je déclaré ? » Même quelques heures changent qui vous assure. La date qui compte est votre premier jour de travail.',
  },
  'unsure-enrolment': {
    who: 'l’école doctorale ou la scolarité de votre université',
    what: '« Suis-je inscrit en France cette année ? Merci de me donner le certificat. » La date qui compte est le jour de l’inscription.',
  },
  'unsure-partner': {
    who: 'votre conjoint ou partenaire, qui peut regarder son attestation de droits',
    what: '« Es-tu assuré en France, par le travail ou autrement ? » Si oui, vous n’attendez pas trois mois. La date qui compte est votre arrivée.',
  },
};
