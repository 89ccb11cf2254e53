import { filler, page, text, type Draft } from './document';
import { loginPage } from './older-account';

const STYLE = `
  body { margin: 0; font: 16px/1.5 sans-serif; }
  main { max-width: 900px; margin: 0 auto; padding: 24px; }
`;

/** A page with our pages' words that is no step of anybody's journey. */
const stranger = (heading: string, ...sections: string[]): string =>
  page({
    title: `${heading} | ameli.fr`,
    style: STYLE,
    body: `<main><h1>${text(heading)}</h1>
${sections.map((section, index) => `<section><h2>${text(section)}</h2><p>${filler(index)}</p></section>`).join('\n')}</main>`,
  });

/** Pages where silence is right. */
export const strangers: readonly Draft[] = [
  {
    id: 'professional',
    url: 'https://www.ameli.fr/medecin/exercice-liberal/facturation-remuneration/carte-vitale',
    page: null,
    html: stranger('Carte Vitale', 'Le médecin traitant', 'Le tiers payant'),
  },
  {
    id: 'employer',
    url: 'https://www.ameli.fr/entreprise/vos-salaries/embaucher-salarie/attestation-de-droits',
    page: null,
    html: stranger('Attestation de droits', 'Numéro de sécurité sociale', 'Vous travaillez en France'),
  },
  {
    id: 'health-article',
    url: 'https://www.ameli.fr/assure/sante/themes/asthme/suivi-medecin-traitant',
    page: null,
    html: stranger('Le médecin traitant', 'Carte Vitale'),
  },
  {
    id: 'european-card',
    url: 'https://www.ameli.fr/assure/adresses-et-contacts/votre-carte-vitale-appli-carte-vitale-carte-europeenne-d-assurance-maladie-ceam/commander-une-carte-europeenne-d-assurance-maladie-ceam',
    page: null,
    html: stranger("Commander une carte européenne d'assurance maladie", 'Depuis votre compte ameli'),
  },
  {
    id: 'account-tax',
    url: 'https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure?_nfpb=true&_pageLabel=as_releve_fiscal_page',
    page: null,
    html: stranger('Mon relevé fiscal'),
  },
  {
    id: 'news',
    url: 'https://www.ameli.fr/assure/actualites/carte-vitale-attention-aux-faux-messages',
    page: null,
    html: stranger('Carte Vitale', 'Commander une carte Vitale'),
  },
  {
    id: 'look-alike',
    url: 'https://assure.ameli.fr.example.org/PortailAS/appmanager/PortailAS/assure?_nfpb=true&_pageLabel=as_login_page',
    page: null,
    html: loginPage,
  },
];
