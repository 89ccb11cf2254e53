import { each, filler, page, text, type Draft } from './document';

/** The older account: one path, a label for each page, fragments that may come after the page. */
const ADDRESS = 'https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure?_nfpb=true&_pageLabel=';

const STYLE = `
  body { margin: 0; font: 15px/1.5 sans-serif; color: #222; background: #f5f5f7; }
  .wlp-bighorn-header { display: flex; justify-content: space-between; align-items: center; padding: 10px 20px;
    background: #12335c; color: #fff; }
  .wlp-bighorn-header a, .wlp-bighorn-header button { color: #fff; }
  .deconnexionButton { padding: 6px 12px; border: 1px solid #fff; background: none; font: inherit; }
  .r_menu ul { display: flex; gap: 20px; margin: 0; padding: 10px 20px; list-style: none; background: #fff; }
  main { display: block; max-width: 900px; margin: 20px auto; padding: 20px; background: #fff; }
  .r_titre { display: flex; align-items: center; gap: 12px; }
  h1 { margin: 0 0 16px; font-size: 24px; }
  h2 { margin: 20px 0 8px; font-size: 18px; }
  .ligne { display: flex; padding: 8px 0; border-bottom: 1px solid #ddd; }
  .infoGauche { flex: 0 0 280px; font-weight: 600; }
  .champ { margin: 14px 0; }
  .champ label { display: block; width: fit-content; font-weight: 600; }
  input, select { width: 260px; padding: 6px; font: inherit; }
  .actions { margin-top: 20px; }
  .actions button { padding: 8px 16px; font: inherit; }
  .vieux-navigateur { display: none; }
  li { margin: 6px 0; }
`;

/** What stands in the page's main part. */
interface Portal {
  readonly page: string;
  readonly label: string;
  readonly title: string;
  readonly content: string;
  /** The content comes some time after the page, as a fragment. */
  readonly late?: boolean;
  readonly loggedIn?: boolean;
  readonly without?: readonly string[];
}

/** Puts the fragment into the page once it has loaded. */
const LATE = `
  addEventListener('load', () => setTimeout(() => {
    const fragment = document.getElementById('fragment');
    document.querySelector('main').append(fragment.content.cloneNode(true));
  }, 120));
`;

const MENU = ['Mon accueil', 'Mes démarches', 'Ma messagerie', 'Mon profil'];

function portal({ label, title, content, late = false, loggedIn = true }: Portal): string {
  return page({
    title: `Votre compte ameli - ${title}`,
    style: STYLE,
    body: `<div class="wlp-bighorn-header"><a href="/">compte ameli</a>
  ${loggedIn ? '<button class="deconnexionButton" type="button">Me déconnecter</button>' : '<a href="/">Se connecter</a>'}</div>
<nav class="r_menu" aria-label="Menu"><ul>${each(loggedIn ? MENU : [], (item) => `<li><a href="/">${item}</a></li>`)}</ul></nav>
<div id="ameli_portal_book_2">
<div class="vieux-navigateur"><h2>Votre navigateur n'est plus pris en charge</h2></div>
<main id="${label}">${late ? '' : content}</main>
</div>
${late ? `<template id="fragment">${content}</template>` : ''}
<footer><p>Compte ameli, version de démonstration</p></footer>`,
    ...(late && { script: LATE }),
  });
}

const field = (
  label: string,
  id: string,
  control = `<input id="${id}" name="${id}" type="text" autocomplete="off">`,
): string => `<div class="champ"><label for="${id}">${text(label)}</label>${control}</div>`;

/** The profile's rows: a label and, beside it, what it stands for. */
const row = (label: string): string =>
  `<div class="ligne"><div class="infoGauche">${text(label)}</div><div class="infoDroite">non renseigné</div></div>`;

const LOGIN = `<h1>J'accède à mon compte ameli</h1>
<form id="connexioncompte_2connexionCompteForm" action="/" method="post">
  <p><input id="connexioncompte_2nir_as" type="text" maxlength="13" autocomplete="off" placeholder="Mon numéro de sécurité sociale"></p>
  <p><a href="/">Où trouver mon numéro de sécurité sociale ?</a></p>
  <p><input id="connexioncompte_2connexion_code" type="password" autocomplete="off"
    placeholder="Mon code personnel (ou provisoire à 4 chiffres)" title="Mon code personnel (ou provisoire à 4 chiffres)"></p>
  <p><a href="/">Code oublié ?</a></p>
  <p><button id="id_r_cnx_btn_submit" type="submit" disabled>me connecter</button></p>
</form>
<p>OU</p>
<p><button type="button">S'identifier avec FranceConnect</button></p>
<p><a href="/">Créer un compte</a></p>`;

/** The login page, which is copied by people who steal bank cards: the look-alike has it too. */
export const loginPage = portal({
  page: 'account-login',
  label: 'as_login_page',
  title: 'Connexion',
  content: LOGIN,
  loggedIn: false,
});

const PAGES: readonly Portal[] = [
  {
    page: 'account-create',
    label: 'as_creation_immediate_page',
    title: 'Création de compte',
    loggedIn: false,
    content: `<div class="r_titre"><h1>Créez votre compte</h1></div>
<p>${filler(0)}</p>
<form action="/" method="post">
  ${field('Numéro de sécurité sociale', 'nir')}
  ${field('Date de naissance', 'naissance')}
  ${field('Code postal', 'code-postal')}
  <div class="actions"><button type="submit">Continuer</button></div>
</form>
<h2>Votre numéro et votre carte</h2><p>${filler(2)}</p>`,
  },
  {
    page: 'account-home',
    label: 'as_accueil_page',
    title: 'Accueil',
    late: true,
    content: `<h1>Bienvenue sur votre compte ameli</h1>
<section><h2>En un clic</h2><ul>
  <li><a href="/">Attestation de droits</a></li>
  <li><a href="/">Mes démarches</a></li>
  <li><a href="/">Mes paiements</a></li>
  <li><a href="/">Mes informations</a></li>
  <li><a href="/">Messagerie</a></li>
</ul></section>
<section><h2>Mon agenda</h2><p>${filler(1)}</p></section>`,
  },
  {
    page: 'account-details',
    label: 'as_info_perso_book',
    title: 'Mes informations',
    content: `<div id="pageAssure"><h1>Mes informations</h1>
<h2>Identité</h2>${row('Nom et prénom')}${row('Numéro de sécurité sociale')}
<h2>Coordonnées</h2>${row('Adresse postale')}${row('Téléphone portable')}${row('Téléphone fixe')}
<h2>Coordonnées bancaires</h2>${row('Compte pour les remboursements')}
<div class="actions"><button class="boutonComplementaireBlanc" type="button">Plus tard</button></div></div>`,
  },
  {
    page: 'account-address',
    label: 'as_mod_adresse_postale_page',
    title: 'Modifier mon adresse postale',
    late: true,
    content: `<h1>Modifier mon adresse postale</h1>
<form action="/" method="post">
  ${field('Numéro et nom de la voie', 'voie')}
  ${field('Code postal', 'code-postal')}
  ${field('Ville', 'ville')}
  ${field('Date de déménagement', 'date')}
  <div class="actions"><button type="submit">Valider</button></div>
</form>`,
  },
  {
    page: 'account-bank',
    label: 'as_mod_coordonnees_bancaires_page',
    title: 'Coordonnées bancaires',
    content: `<h1>Modifier mes coordonnées bancaires</h1><p>${filler(3)}</p>
<form action="/" method="post">
  ${field('Titulaire du compte', 'titulaire')}
  ${field('IBAN', 'iban')}
  <div class="actions"><button type="submit">Valider</button></div>
</form>`,
  },
  {
    page: 'account-messages',
    label: 'as_messages_recus_page',
    title: 'Messagerie',
    content: `<h1>Messages reçus</h1>
<p><a href="/">Envoyer un message</a></p>
<table id="tableauMessagesRecus"><thead><tr><th scope="col">Date</th><th scope="col">Sujet</th></tr></thead>
<tbody><tr><td>12 mai</td><td>Votre demande</td></tr></tbody></table>`,
  },
  {
    page: 'account-payments',
    label: 'as_paiements_page',
    title: 'Mes paiements',
    late: true,
    content: `<div id="as_paiement_book"><h1>Mes paiements et remboursements</h1>
${field('Du', 'paiements_1dateDebut')}${field('Au', 'paiements_1dateFin')}
<div class="blocParMois"><h2>Mai</h2><ul><li class="rowdate">12 mai</li><li class="rowitem">Consultation</li></ul></div>
<p><a href="/">Accéder à mon historique depuis plus de 6 mois</a></p></div>`,
  },
  {
    page: 'account-vitale-order',
    label: 'as_commande_vitale_page',
    title: 'Carte Vitale',
    late: true,
    content: `<h1>Commander ma carte Vitale</h1><p>${filler(4)}</p>
<form action="/" method="post">
  ${field("Photo d'identité", 'photo', '<input id="photo" name="photo" type="file">')}
  ${field("Pièce d'identité", 'identite', '<input id="identite" name="identite" type="file">')}
  <div class="actions"><button type="submit">Envoyer</button></div>
</form>
<h2>Suivre ma commande</h2><p>${filler(5)}</p>`,
  },
  {
    page: 'account-vitale-lost',
    label: 'as_pertevol_carte_vitale',
    title: 'Perte ou vol de la carte Vitale',
    content: `<h1>Déclarer la perte ou le vol de ma carte Vitale</h1>
<form action="/" method="post">
  ${field('Motif', 'motif', '<select id="motif" name="motif"><option>Perte</option><option>Vol</option></select>')}
  <div class="actions"><button type="submit">Valider</button></div>
</form>`,
  },
];

/** Pages of the older account. */
export const olderAccount: readonly Draft[] = [
  { id: 'account-login', url: `${ADDRESS}as_login_page`, page: 'account-login', html: loginPage },
  ...PAGES.map((each) => ({
    id: each.page,
    url: `${ADDRESS}${each.label}`,
    page: each.page,
    html: portal(each),
    without: each.without ?? [],
  })),
];
