import { each, filler, page, text, type Draft } from './document';

/** MGEN's older site and area, made by a server; their help puts its answers into frames. */
const STYLE = `
  body { margin: 0; font: 16px/1.5 Verdana, sans-serif; color: #2a2a2a; background: #fff; }
  #header { display: flex; gap: 24px; padding: 16px 24px; border-bottom: 3px solid #66a; }
  main { max-width: 900px; margin: 0 auto; padding: 16px 24px; }
  .csc-header { display: flex; flex-wrap: wrap; gap: 10px; align-items: baseline; }
  h1 { margin: 10px 0; font-size: 24px; color: #443a7a; }
  h2 { margin: 18px 0 6px; font-size: 18px; }
  h1 + p { font-style: italic; }
  .champ { margin: 12px 0; }
  label { display: block; width: fit-content; }
  input { width: 280px; padding: 6px; font: inherit; }
  iframe { width: 100%; height: 120px; border: 1px solid #ccc; }
`;

function site(title: string, content: string): string {
  return page({
    title: `${title} - MGEN`,
    style: STYLE,
    body: `<div id="header"><a href="/">MGEN</a><nav aria-label="Menu"><a href="/">Santé</a> <a href="/">Aide</a></nav></div>
<main class="tx-content">${content}</main>
<footer><p>Mentions légales</p></footer>`,
  });
}

const article = (heading: string, sections: readonly string[]): string =>
  site(
    heading,
    `<div class="csc-header"><h1>${text(heading)}</h1></div><p>Vous êtes assuré social MGEN</p>
${each(sections, (section, index) => `<div class="tx-text"><h2>${text(section)}</h2><p>${filler(index)}</p></div>`)}`,
  );

const LOGIN = site(
  'Connexion',
  `<h1>Accéder à mon espace personnel</h1>
<form name="formConnexion" class="tx-felogin-pi1" action="/login-adherent/" method="post">
  <div class="champ"><label for="user">Adresse e-mail</label><input id="user" name="user" type="text" autocomplete="off"></div>
  <div class="champ"><label for="pass">Mot de passe</label><input id="pass" name="pass" type="password" autocomplete="off"></div>
  <button id="loginBtn" type="submit">Me connecter</button>
</form>`,
);

const ATTESTATIONS = site(
  'Attestations',
  `<h1>Télécharger mes attestations</h1>
<div class="mtech_ressources_carte"><h2>Assurance maladie</h2><p>${filler(1)}</p>
  <button type="button" aria-label="Télécharger Attestation de droits">PDF</button></div>
<div class="mtech_ressources_carte"><h2>Complémentaire</h2><p>${filler(2)}</p>
  <button type="button" aria-label="Télécharger Carte d'adhérent">PDF</button></div>`,
);

const STATEMENTS = site(
  'Remboursements',
  `<h1>Mes remboursements</h1>
<div id="sectionRechercheRemboursements"><div class="champ"><label for="tiers">Remboursement à un tiers</label>
  <input id="tiers" type="text"></div><p><button type="button">Rechercher</button></p></div>
<table id="tableDernierRemboursement"><thead><tr><th scope="col">Date</th><th scope="col">Montant</th></tr></thead>
<tbody><tr class="ligne-remboursement"><td>3 mai</td><td>1,00</td></tr></tbody></table>`,
);

const HELP = site(
  'Aide et contact',
  `<h1>Aide et contact</h1>
<section><h2>Par téléphone</h2><p>${filler(3)}</p></section>
<section><h2>Par message</h2><p>${filler(4)}</p></section>
<section><h2>Les questions fréquentes</h2>
  <iframe title="Réponses" srcdoc="&lt;h2&gt;Par téléphone&lt;/h2&gt;&lt;p&gt;Une réponse.&lt;/p&gt;"></iframe></section>`,
);

const MGEN = 'https://www.mgen.fr';

/** Pages of MGEN's public site and older area. */
export const mgenSite: readonly Draft[] = [
  {
    id: 'mgen-carte-vitale',
    url: `${MGEN}/en/login-adherent/vous-etes-assure-social/soins-et-remboursements/ma-carte-vitale/`,
    page: 'mgen-carte-vitale',
    html: article('Ma carte Vitale', [
      'A quoi sert la carte Vitale ?',
      'Quelles informations comporte-t-elle?',
      'Quelles formalités accomplir en cas de changement de situation ?',
    ]),
  },
  {
    id: 'mgen-reimbursement',
    url: `${MGEN}/assurance-maladie-mgen/remboursements`,
    page: 'mgen-reimbursement',
    html: article('Se faire rembourser', [
      'Ma carte vitale :',
      'Mes feuilles de soins papier :',
      'Mes remboursements et décomptes :',
      "Dois-je toujours faire l'avance des frais ?",
    ]),
  },
  {
    id: 'mgen-faq',
    url: `${MGEN}/faq/`,
    page: 'mgen-faq',
    html: article('FAQ', [
      "Comment m'affilier en Sécurité sociale ?",
      'Comment adhérer à la complémentaire MGEN ?',
      'Est-ce que mon conjoint et mes enfants peuvent adhérer à la MGEN ?',
    ]),
  },
  {
    id: 'mgen-changes',
    url: `${MGEN}/faq/sous-categorie/attestations-et-demarches/changement-de-situation-et-droits-31/`,
    page: 'mgen-changes',
    html: article('Changement de situation et droits', ['Questions']),
  },
  { id: 'mgen-help', url: `${MGEN}/aide-et-contact`, page: 'mgen-help', html: HELP },
  { id: 'mgen-login', url: `${MGEN}/login-adherent/`, page: 'mgen-login', html: LOGIN },
  {
    id: 'mgen-attestations',
    url: `${MGEN}/mon-espace-perso/rubrique/telecharger-attestations/`,
    page: 'mgen-attestations',
    html: ATTESTATIONS,
  },
  {
    id: 'mgen-statements',
    url: `${MGEN}/mon-espace-perso/mes-remboursements/`,
    page: 'mgen-statements',
    html: STATEMENTS,
  },
  {
    id: 'mgen-offers',
    url: `${MGEN}/offres-sante-prevoyance/efficience-sante/efficience-sante-essentielle/`,
    page: 'mgen-offers',
    html: site(
      'Efficience Santé Essentielle',
      `<h1>Efficience Santé Essentielle</h1><p>${filler(0)}</p><h2>Les garanties</h2><p>${filler(1)}</p>
<p><a href="/">Faire un devis</a></p>`,
    ),
  },
];
