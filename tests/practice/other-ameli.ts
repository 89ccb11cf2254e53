import { each, filler, page, text, type Draft } from './document';

const STYLE = `
  body { margin: 0; font: 16px/1.5 Georgia, serif; color: #20242c; background: #fff; }
  header { padding: 14px 24px; background: #1d2430; color: #fff; }
  header a { color: #fff; }
  main { max-width: 820px; margin: 0 auto; padding: 24px; }
  h1 { font-size: 26px; }
  h2 { font-size: 19px; }
  .champ { margin: 12px 0; }
  label { display: block; width: fit-content; }
  input, select { width: 300px; padding: 7px; font: inherit; }
  .reponse { margin-top: 24px; padding: 12px 16px; border-left: 4px solid #7a5; background: #f4f7f0; }
`;

/** The login host: the same form, without a label, and a one-time code. */
const CONNECT = page({
  title: 'Connexion',
  style: STYLE,
  body: `<header><span>ameli connect</span></header>
<main><h1>Connexion à mon compte ameli</h1>
<form action="/" method="post">
  <p><input id="userfield" name="user" type="text" autocomplete="off" placeholder="Mon numéro de sécurité sociale"></p>
  <p><a href="/">Où trouver mon numéro de sécurité sociale ?</a></p>
  <p><input id="passwordfield" name="password" type="password" autocomplete="off" placeholder="Mon mot de passe"></p>
  <p><a href="/">Mot de passe oublié ?</a></p>
  <p><button id="id_r_cnx_btn_submit" type="submit" disabled>Se connecter</button></p>
  <div id="blocEnvoyerOTP"><button id="BoutonGenerationOTP" type="button">Recevoir mon code</button></div>
</form>
<p><button type="button">FranceConnect</button></p>
<p><a href="/">Créer un compte</a></p></main>`,
});

function question(heading: string): string {
  return page({
    title: `${heading} - Forum`,
    style: STYLE,
    body: `<header><a href="/">Forum des assurés</a></header>
<main>
<form role="search" action="/" class="champ"><label for="q">Rechercher dans le forum</label><input id="q" type="search"></form>
<h1>${text(heading)}</h1>
<p>Cette question a été résolue</p>
<p>${filler(0)}</p>
<div class="reponse"><h2>Réponse certifiée par un expert ameli</h2><p>${filler(2)}</p><p><a href="/">Voir le profil</a></p></div>
</main>`,
  });
}

const HOME = page({
  title: 'Forum des assurés',
  style: STYLE,
  body: `<header><span>ameli</span></header>
<main><h1>Forum des assurés</h1>
<form role="search" action="/" class="champ"><label for="q">Rechercher dans le forum</label><input id="q" type="search"></form>
<h2>Questions récentes</h2>
<ul>${each(['Première question', 'Deuxième question'], (item) => `<li><a href="/">${item}</a></li>`)}</ul></main>`,
});

const DIRECTORY = page({
  title: 'Annuaire santé',
  style: STYLE,
  body: `<header><span>Annuaire</span></header>
<main><h1>Trouver un professionnel de santé</h1>
<form action="/recherche.html" method="post">
  <div class="champ"><label for="profession">Profession</label><input id="profession" type="text"></div>
  <div class="champ"><label for="nom">Nom du professionnel</label><input id="nom" type="text"></div>
  <div class="champ"><label for="ou">Ville, département</label><input id="ou" type="text"></div>
  <div class="champ"><label for="honoraires">Honoraires</label>
    <select id="honoraires"><option>Tous</option><option>Secteur 1</option></select></div>
  <button type="submit">Rechercher</button>
</form>
<h2>Avant de prendre rendez-vous</h2><p>${filler(4)}</p></main>`,
});

const FORUM = 'https://forum-assures.ameli.fr';

/** The login host, the forum and the directory. */
export const otherAmeli: readonly Draft[] = [
  { id: 'ameliconnect', url: 'https://ameliconnect.ameli.fr/oauth2/authorize', page: 'ameliconnect', html: CONNECT },
  { id: 'forum-home', url: `${FORUM}/`, page: 'forum-home', html: HOME },
  {
    // The slug speaks of something else: the heading decides.
    id: 'forum-number',
    url: `${FORUM}/questions/1764572-remboursement-lunettes`,
    page: 'forum-number',
    html: question('Numéro provisoire (NIA) en attente'),
  },
  {
    id: 'forum-student',
    url: `${FORUM}/questions/3372420-affiliation-etudiants-extra-communautaires`,
    page: 'forum-student',
    html: question('Affiliation des étudiants étrangers'),
  },
  { id: 'health-directory', url: 'https://annuairesante.ameli.fr/', page: 'health-directory', html: DIRECTORY },
];
