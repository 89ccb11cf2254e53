import { page, type Draft } from './document';

/** Pages that a script draws after they have loaded, and again at each change of route. */
const STYLE = `
  body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: #1b1b1f; background: #fafafa; }
  .v-app-bar { display: flex; align-items: center; height: 56px; padding: 0 24px; background: #0b2a4a; color: #fff; }
  .v-main { display: block; padding: 24px; }
  .v-container { max-width: 860px; margin: 0 auto; }
  h1 { font-size: 26px; line-height: 1.3; }
  h2 { font-size: 20px; }
  .v-card { margin: 16px 0; padding: 16px; border: 1px solid #ddd; border-radius: 8px; background: #fff; }
  .v-btn { padding: 10px 18px; border: 0; border-radius: 20px; background: #0b5; color: #fff; font: inherit; }
  label { display: block; width: fit-content; font-weight: 600; }
  input, select { width: 280px; padding: 8px; font: inherit; }
  a { color: #0a4; }
`;

/** Draws the view of the route into the application's root: later at first, anew when the route changes. */
const DRAW = `
  const root = document.getElementById('app');
  const viewOf = () => document.querySelector('template[data-route="' + (location.hash || '#/') + '"]')
    || document.querySelector('template[data-route]');
  const draw = () => root.replaceChildren(viewOf().content.cloneNode(true));
  addEventListener('load', () => setTimeout(draw, 150));
  addEventListener('hashchange', draw);
`;

function application(title: string, views: Readonly<Record<string, string>>): string {
  return page({
    title,
    style: STYLE,
    body: `<div id="app"><p>Chargement…</p></div>
${Object.entries(views)
  .map(([route, view]) => `<template data-route="${route}">${view}</template>`)
  .join('\n')}`,
    script: DRAW,
  });
}

const frame = (bar: string, content: string): string =>
  `<header class="v-app-bar"><span>${bar}</span></header><main class="v-main"><div class="v-container">${content}</div></main>`;

const ATTESTATION = frame(
  'compte ameli',
  `<h1>Attestation de droits</h1>
<p>Choisissez la personne pour laquelle vous voulez un document.</p>
<div class="v-card"><label for="beneficiaire">Bénéficiaire</label>
  <select id="beneficiaire"><option>Moi</option></select></div>
<p><button class="v-btn" type="button">Télécharger l'attestation de droits</button></p>`,
);

const STATEMENTS = frame(
  'compte ameli',
  `<h1>Mes relevés mensuels</h1>
<section class="v-card"><h2>août 2026</h2><p>Aucun paiement</p></section>
<section class="v-card"><h2>juillet 2026</h2><p>Aucun paiement</p></section>
<p><button class="v-btn" type="button">Afficher plus de relevés</button></p>`,
);

const WELCOME = frame(
  'Assurance Maladie',
  `<h1>Inscription d'un étudiant étranger à la Sécurité sociale</h1>
<p>Préparez vos documents avant de commencer.</p>
<section class="v-card"><h2>Pièces justificatives</h2><p>Passeport, titre de séjour, acte de naissance.</p></section>
<section class="v-card"><h2>Attestation provisoire</h2><p>Elle est faite à la fin de l'inscription.</p></section>
<section class="v-card"><h2>Mon identité</h2><label for="nom">Nom</label><input id="nom" type="text"></section>
<p><a href="#/inscription">Commencer</a></p><p><a href="#/espace">Espace personnel</a></p><p><a href="#/aide">Besoin d'aide</a></p>`,
);

const REGISTER = frame(
  'Assurance Maladie',
  `<h1>S'inscrire à la Sécurité sociale</h1>
<section class="v-card"><h2>Votre identité</h2><label for="prenom">Prénom</label><input id="prenom" type="text"></section>
<section class="v-card"><h2>Mes pièces justificatives</h2><label for="piece">Passeport</label><input id="piece" type="file"></section>
<section class="v-card"><h2>Mon attestation</h2><p>Disponible après l'envoi.</p></section>
<p><a href="#/">Retour</a></p><p><a href="#/espace">Mon espace personnel</a></p><p><a href="#/aide">Besoin d'aide ?</a></p>`,
);

const MGEN_AREA = frame(
  'MGEN',
  `<h1>Bienvenue dans votre espace personnel</h1>
<section class="v-card"><h2>Mes services</h2>
  <p><a href="#/attestations">Mes attestations</a></p>
  <p><a href="#/remboursements">Mes derniers remboursements</a></p>
  <p><a href="#/profil">Mes informations</a></p></section>`,
);

const MGEN_LOGIN = frame(
  'MGEN',
  `<h1>Connectez-vous à votre espace personnel</h1>
<form id="kc-form-login" action="/" method="post">
  <p><label for="username">Adresse e-mail</label><input id="username" type="text" autocomplete="off"></p>
  <p><label for="password">Mot de passe</label><input id="password" type="password" autocomplete="off"></p>
  <p><button class="v-btn" type="submit">Se connecter</button></p>
</form>
<p><a href="#/">Première connexion</a></p>`,
);

/** Single-page applications: the newer account, the students' portal, MGEN's newer login and area. */
export const applications: readonly Draft[] = [
  {
    id: 'account-attestation',
    url: 'https://assure.ameli.fr/compte/asdo/attestation-droits',
    page: 'account-attestation',
    html: application('compte ameli', { '#/': ATTESTATION }),
  },
  {
    id: 'account-statements',
    url: 'https://assure.ameli.fr/compte/aspm/releves-mensuels',
    page: 'account-statements',
    html: application('compte ameli', { '#/': STATEMENTS }),
  },
  {
    id: 'student-portal',
    url: 'https://etudiant-etranger.ameli.fr/#/',
    page: 'student-portal',
    html: application('Étudiants étrangers', { '#/': WELCOME, '#/inscription': REGISTER }),
  },
  {
    id: 'mgen-area',
    url: 'https://mon.espace-personnel.mgen.fr/',
    page: 'mgen-area',
    html: application('Espace personnel MGEN', { '#/': MGEN_AREA }),
  },
  {
    id: 'mgen-connexion',
    url: 'https://connexion.mgen.fr/auth/realms/mgen//protocol/openid-connect/auth?client_id=mgen-epg-app-oidc',
    page: 'mgen-connexion',
    html: application('Connexion MGEN', { '#/': MGEN_LOGIN }),
  },
];
