import { each, filler, page, text, type Draft } from './document';

/** An article of the public site. Many have no `h1`: the breadcrumb and the side menu then name them. */
interface Article {
  readonly page: string;
  readonly path: string;
  readonly name: string;
  readonly sections: readonly string[];
  readonly links?: readonly string[];
  readonly heading?: 'h1' | 'none';
  readonly lang?: string;
  readonly without?: readonly string[];
}

const ABROAD = 'assure/droits-demarches/europe-international/protection-sociale-france';
const CONTACT = 'assure/adresses-et-contacts';
const PAID = 'assure/remboursements';

const STYLE = `
  * { box-sizing: border-box; }
  body { margin: 0; font: 16px/1.5 sans-serif; color: #1d1d2b; background: #fff; }
  .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  #page-header { position: sticky; top: 0; z-index: 10; display: flex; flex-wrap: wrap; gap: 12px 24px; align-items: center;
    padding: 12px 24px; background: #22365c; color: #fff; }
  #page-header a { color: #fff; }
  #page-header ul { display: flex; flex-wrap: wrap; gap: 16px; margin: 0; padding: 0; list-style: none; }
  .breadcrumb ol { display: flex; flex-wrap: wrap; gap: 8px; margin: 0; padding: 12px 24px; list-style: none; }
  .breadcrumb li + li::before { content: '›'; margin-right: 8px; }
  .main-container { display: grid; grid-template-columns: minmax(0, 260px) minmax(0, 1fr); gap: 32px;
    max-width: 1140px; margin: 0 auto; padding: 0 24px 48px; }
  .title-sommaire { font-weight: 700; }
  h1 { margin: 16px 0; font-size: 28px; line-height: 1.3; }
  h2 { margin: 24px 0 8px; font-size: 21px; line-height: 1.3; }
  h1 + p { margin-top: 0; color: #555; }
  article p { max-width: 62ch; }
  .paragraph { padding: 4px 0; border-top: 1px solid #ddd; }
  footer { padding: 24px; background: #eee; }
  @media (max-width: 700px) { .main-container { display: block; } }
`;

function article({ path, name, sections, links = [], heading = 'h1', lang = 'fr' }: Article): string {
  const trail = path.split('/').filter((word) => word === 'droits-demarches' || word === 'remboursements');
  return page({
    lang,
    title: `${name} | ameli.fr | Assuré`,
    style: STYLE,
    body: `<a class="hidden" href="#contenu">Aller au contenu principal</a>
<header id="page-header">
  <a href="/assure">ameli.fr</a>
  <nav aria-label="Navigation principale"><ul>
    <li><a href="/assure/droits-demarches">Droits et démarches</a></li>
    <li><a href="/assure/remboursements">Remboursements</a></li>
    <li><a href="/assure/sante">Maladies et prévention</a></li>
  </ul></nav>
  <form role="search" action="/assure/recherche"><label class="hidden" for="recherche">Rechercher sur le site</label>
    <input id="recherche" name="text" type="search"><button type="submit">Rechercher</button></form>
  <a href="https://assure.ameli.fr/">Mon compte ameli</a>
</header>
<nav class="breadcrumb" aria-label="Fil d'ariane"><ol>
  <li><a href="/assure">Accueil</a></li>
  ${each(trail, (word) => `<li><a href="/assure/${word}">${word === 'remboursements' ? 'Remboursements' : 'Droits et démarches'}</a></li>`)}
  <li aria-current="page">${text(name)}</li>
</ol></nav>
<main class="main-container" id="contenu">
  <aside id="block-ameli-sommaire-article">
    <p>Au sommaire du dossier</p>
    <p class="title-sommaire">${text(name)}</p>
    <ul>${each(sections, (section, index) => `<li><a href="#text_${11000 + index}">${text(section)}</a></li>`)}</ul>
  </aside>
  <article class="node--type-ameli-article">
    ${heading === 'h1' ? `<h1>${text(name)}</h1>` : ''}
    <p>Publié dans : Assuré</p>
    ${each(
      sections,
      (section, index) =>
        `<div class="paragraph" id="text_${11000 + index}"><h2>${text(section)}</h2><p>${filler(index)}</p></div>`,
    )}
    ${links.length === 0 ? '' : `<div class="paragraph"><h2>Liens utiles</h2><ul>${each(links, (link) => `<li><a href="#contenu">${text(link)}</a></li>`)}</ul></div>`}
  </article>
</main>
<footer><p>Informations légales</p></footer>`,
  });
}

const ARTICLES: readonly Article[] = [
  {
    page: 'coming-to-study',
    path: `${ABROAD}/vous-venez-etudier-en-france`,
    name: 'Vous venez étudier en France',
    sections: [
      'Étudiant européen',
      "S'inscrire à la Sécurité sociale",
      'Les pièces justificatives',
      'Après votre inscription',
    ],
    links: ['etudiant-etranger.ameli.fr'],
  },
  {
    page: 'registration-english',
    path: `${ABROAD}/french-social-security-registration-process-foreign-students`,
    name: 'The French social security registration process for foreign students',
    sections: ['Who must register?', 'Supporting documents', 'Your social security number'],
    lang: 'en',
  },
  {
    page: 'student-cover',
    path: 'assure/droits-demarches/etudes-stages/etudiant',
    name: 'Protection sociale étudiante',
    sections: ['Votre caisse pendant vos études', 'Vous travaillez pendant vos études'],
    heading: 'none',
  },
  {
    page: 'born-abroad-number',
    path: `${ABROAD}/ne-etranger-demander-numero-securite-sociale`,
    name: "Né à l'étranger : demander un numéro de Sécurité sociale",
    sections: ['La demande', 'Les pièces justificatives', "Le numéro d'identification d'attente"],
  },
  {
    page: 'social-security-number',
    path: 'assure/droits-demarches/principes/numero-securite-sociale',
    name: 'À quoi sert le numéro de sécurité sociale (NIR) ?',
    sections: ['Comment il est formé', "Vous êtes né à l'étranger", 'Où le trouver'],
    heading: 'none',
  },
  {
    page: 'puma',
    path: 'assure/droits-demarches/principes/protection-universelle-maladie',
    name: 'Protection universelle maladie (Puma)',
    sections: ['Vous travaillez en France', 'Vous résidez en France', 'Contrôle de la résidence'],
    links: ["Demande d'ouverture des droits à l'assurance maladie"],
  },
  {
    page: 'arriving-in-france',
    path: ABROAD,
    name: "Protection sociale à l'accueil en France",
    sections: ['Selon votre situation'],
    links: ['Vous venez étudier en France', 'Vous venez travailler en France'],
  },
  {
    page: 'arriving-to-work',
    path: `${ABROAD}/travailleur-expatriation-france`,
    name: 'Vous venez travailler en France',
    sections: ['Votre affiliation', 'Les pièces justificatives', 'Votre famille'],
  },
  {
    page: 'posted-worker',
    path: `${ABROAD}/travailleur-detachement-france`,
    name: 'Vous êtes détaché en France',
    sections: ['Le formulaire A1', 'Le formulaire S1'],
  },
  {
    page: 'settling-in-france',
    path: `${ABROAD}/retraite-en-france`,
    name: 'Vous êtes retraité en France',
    sections: ['Votre affiliation', 'Le formulaire S1'],
    heading: 'none',
  },
  {
    page: 'joining-family',
    path: `${ABROAD}/membres-famille-france`,
    name: 'Vous rejoignez votre famille en France',
    sections: ['Vos droits', 'Les pièces justificatives'],
  },
  {
    page: 'referring-doctor',
    path: `${PAID}/etre-bien-rembourse/medecin-traitant-parcours-soins-coordonnes`,
    name: 'Médecin traitant et parcours de soins coordonnés',
    sections: [
      'À quoi sert un médecin traitant',
      'Déclarer son médecin traitant',
      'Hors du parcours de soins coordonnés',
    ],
  },
  {
    page: 'declare-doctor',
    path: `${CONTACT}/un-changement-de-situation/declarer-un-nouveau-medecin-traitant`,
    name: 'Déclarer un nouveau médecin traitant',
    sections: ['Lors de la consultation', 'Avec le formulaire papier'],
    links: ['Déclaration de choix du médecin traitant'],
  },
  {
    page: 'carte-vitale',
    path: `${PAID}/etre-bien-rembourse/carte-vitale`,
    name: 'Carte Vitale',
    sections: [
      'Votre première carte Vitale à votre arrivée en France',
      'Mettre à jour la carte Vitale',
      'Perte ou vol de la carte Vitale',
      'En attendant votre carte Vitale',
    ],
  },
  {
    page: 'vitale-order-help',
    path: `${CONTACT}/votre-carte-vitale-appli-carte-vitale-carte-europeenne-d-assurance-maladie-ceam/commander-une-carte-vitale`,
    name: 'Commander une carte Vitale',
    sections: ['Depuis votre compte ameli', 'Sans compte ameli'],
    heading: 'none',
  },
  {
    page: 'vitale-lost-help',
    path: `${CONTACT}/votre-carte-vitale-appli-carte-vitale-carte-europeenne-d-assurance-maladie-ceam/declarer-la-perte-ou-le-vol-de-votre-carte-vitale`,
    name: 'Déclarer la perte ou le vol de votre carte Vitale',
    sections: ['La déclaration', 'En attendant votre nouvelle carte'],
  },
  {
    page: 'attestation-help',
    path: `${CONTACT}/l-obtention-d-un-document/obtenir-une-attestation`,
    name: 'Obtenir une attestation',
    sections: ['Depuis votre compte ameli', 'Sans compte ameli'],
  },
  {
    page: 'account-create-help',
    path: `${PAID}/suivre-remboursements/creer-compte-ameli`,
    name: 'Créer votre compte ameli',
    sections: ['Les informations nécessaires', 'Votre code provisoire'],
  },
  {
    page: 'address-help',
    path: `${CONTACT}/un-changement-de-situation/declarer-un-changement-de-coordonnees/declarer-une-nouvelle-adresse-postale`,
    name: 'Déclarer une nouvelle adresse postale',
    sections: ['Depuis votre compte ameli', 'Vous changez de département'],
  },
  {
    page: 'bank-help',
    path: `${CONTACT}/un-changement-de-situation/declarer-un-changement-de-coordonnees/declarer-un-changement-de-compte-bancaire`,
    name: 'Déclarer un changement de compte bancaire',
    sections: ['Depuis votre compte ameli', 'Les comptes acceptés'],
  },
  {
    page: 'situation-help',
    path: `${CONTACT}/un-changement-de-situation`,
    name: 'Un changement de situation',
    sections: ['Changement de situation professionnelle', 'Changement de situation familiale'],
  },
  {
    page: 'reimbursement-rules',
    path: `${PAID}/rembourse`,
    name: 'Ce qui est remboursé',
    sections: ['Les consultations', 'Les médicaments'],
  },
  {
    page: 'paper-claim',
    path: `${PAID}/etre-bien-rembourse/feuille-soins-papier`,
    name: 'Feuille de soins papier',
    sections: ['Remplir la feuille de soins', 'Envoyer la feuille de soins'],
  },
  {
    page: 'flat-charges',
    path: `${PAID}/reste-charge/franchise-medicale`,
    name: 'La franchise médicale',
    sections: ['Le principe', 'Qui est concerné ?'],
    heading: 'none',
  },
  {
    page: 'third-party-payment',
    path: `${PAID}/etre-bien-rembourse/tiers-payant`,
    name: 'Le tiers payant',
    sections: ['Le principe', 'Qui peut en bénéficier ?'],
  },
  {
    page: 'c2s',
    path: `${PAID}/cmu-aides-financieres/complementaire-sante-solidaire`,
    name: 'Complémentaire santé solidaire',
    sections: ['Les conditions', 'Faire une demande'],
  },
  {
    page: 'contact',
    path: CONTACT,
    name: 'Adresses et contacts',
    sections: ['Par téléphone', 'Par courrier', "Les points d'accueil"],
  },
];

/** Articles of the public site. */
export const publicArticles: readonly Draft[] = ARTICLES.map((each) => ({
  id: each.page,
  url: `https://www.ameli.fr/${each.path}`,
  page: each.page,
  html: article(each),
  without: each.without ?? [],
}));
