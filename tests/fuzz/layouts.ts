import type { Anchor } from '../../src/model/page.ts';

/** A page with anchors on it. */
export interface Layout {
  readonly id: string;
  readonly html: string;
  /** Each with a selector of the element that is meant, where its words stand in several places. */
  readonly anchors: readonly { readonly anchor: Anchor; readonly intended?: string }[];
}

const STYLE = `
  body { margin: 0; font: 16px/1.5 sans-serif; }
  main { max-width: 760px; margin: 0 auto; padding: 16px; }
  .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .ligne { display: flex; gap: 12px; margin: 8px 0; }
  .ferme { height: 0; overflow: hidden; }
`;

/** A whole document with this body. */
export const documentOf = (body: string): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><style>${STYLE}</style></head><body>${body}</body></html>`;

const layout = (id: string, body: string, anchors: Layout['anchors']): Layout => ({
  id,
  html: documentOf(body),
  anchors,
});

const heading = (name: string, intended: string): Layout['anchors'][number] => ({
  anchor: { role: 'heading', names: [name] },
  intended,
});
const field = (name: string, intended: string): Layout['anchors'][number] => ({
  anchor: { role: 'field', names: [name] },
  intended,
});
const button = (name: string, intended: string): Layout['anchors'][number] => ({
  anchor: { role: 'button', names: [name] },
  intended,
});
const link = (name: string, intended: string): Layout['anchors'][number] => ({
  anchor: { role: 'link', names: [name] },
  intended,
});

const TRAIL = `<nav aria-label="Fil d'Ariane"><ol><li><a href="/">Accueil</a></li><li><a href="/d">Droits</a></li><li>Carte Vitale</li></ol></nav>`;
const SIDE = `<aside><p>Au sommaire du dossier</p><h2 class="title-sommaire">Carte Vitale</h2><ul><li><a href="#a">Carte Vitale</a></li></ul></aside>`;

/** Pages made to be hard: the same words in several places, and names that hold one another. */
export const layouts: readonly Layout[] = [
  layout(
    'article whose name stands in four places',
    `<header style="position:sticky;top:0"><h2>Carte Vitale</h2></header>${TRAIL}
     <main>${SIDE}<article><h1>Carte Vitale</h1><p>Texte.</p><h2>Commander une carte Vitale</h2><p>Texte.</p>
     <h2>Carte Vitale perdue ou volée</h2><p>Texte.</p></article></main><footer><h3>Carte Vitale</h3></footer>`,
    [heading('Carte Vitale', 'h1'), heading('Commander une carte Vitale', 'article h2:nth-of-type(1)')],
  ),
  layout(
    'article without a first heading',
    `<header><a href="/">Accueil</a></header>${TRAIL}<main>${SIDE}<article><p>Publié dans : Assuré</p>
     <h2>À quoi sert-elle ?</h2><p>Texte.</p></article></main>`,
    [heading('Carte Vitale', 'nav li:last-child'), heading('À quoi sert-elle ?', 'article h2')],
  ),
  layout(
    'two headings of the first level',
    `<main><h1>Mes démarches</h1><p>Texte.</p><section><h1>Mes démarches en cours</h1><p>Texte.</p></section>
     <section><header><h2>Mes attestations</h2></header></section></main>`,
    [heading('Mes démarches', 'main > h1'), heading('Mes attestations', 'section h2')],
  ),
  layout(
    'form whose labels hold one another',
    `<main><h1>Inscription</h1><form>
     <div class="ligne"><label for="nn">Nom de naissance *</label><input id="nn"></div>
     <div class="ligne"><label for="n">Nom</label><input id="n"></div>
     <div class="ligne"><label for="nu">Nom d’usage (facultatif)</label><input id="nu"></div>
     <div class="ligne"><label for="am">Adresse e-mail</label><input id="am" type="email"></div>
     <div class="ligne"><label for="a">Adresse :</label><input id="a"></div>
     <div class="ligne"><label>Code postal <input name="cp"></label></div>
     <div class="ligne"><input id="v" placeholder="Ville" aria-label="Ville"></div>
     <div class="ligne"><span id="pays">Pays</span><select aria-labelledby="pays"><option>Nom</option><option>Pays</option></select></div>
     <button>Valider</button> <a href="#v">Valider</a></form></main>`,
    [
      field('Nom', 'label[for=n]'),
      field('Nom de naissance', 'label[for=nn]'),
      field('Adresse', 'label[for=a]'),
      field('Adresse e-mail', 'label[for=am]'),
      field('Code postal', 'label:not([for])'),
      field('Ville', '#v'),
      field('Pays', 'select'),
      button('Valider', 'button'),
      link('Valider', 'a'),
    ],
  ),
  layout(
    'two parts with the same labels',
    `<main><h1>Rattachement</h1><form><fieldset><legend><h2>Votre demande</h2></legend></fieldset><fieldset><legend>Parent 1</legend><label for="n1">Nom</label><input id="n1">
     <label for="d1">Date de naissance</label><input id="d1"></fieldset>
     <fieldset><legend>Parent 2</legend><label for="n2">Nom</label><input id="n2"></fieldset>
     <section><h3>Enfant</h3><div><label for="n3">Nom</label><input id="n3"></div></section>
     <section><h3>Notaire</h3><div><label for="n4">Nom</label><input id="n4"></div></section></form></main>`,
    [
      heading('Votre demande', 'legend h2'),
      heading('Parent 1', 'fieldset:nth-of-type(2) legend'),
      field('Date de naissance', 'label[for=d1]'),
    ],
  ),
  layout(
    'tabs, of which one is open, and a part that is folded',
    `<main><h1>Nous contacter</h1><div role="tablist"><button role="tab">Par téléphone</button><button role="tab">Par courrier</button></div>
     <div role="tabpanel"><h2>Par courrier</h2><p>Texte.</p><label for="s">Sujet</label><input id="s"></div>
     <div role="tabpanel" hidden><h2>Par courrier</h2><label for="s2">Sujet</label><input id="s2"></div>
     <div class="ferme"><h2>Par courrier</h2><label for="s3">Sujet</label><input id="s3"></div>
     <h2 class="sr">Par courrier</h2></main>`,
    [heading('Par courrier', 'h1 ~ [role=tabpanel]:not([hidden]) h2'), field('Sujet', 'label[for=s]')],
  ),
  layout(
    'login beside a menu that says the same',
    `<header><nav><ul><li><a href="/c">Se connecter</a></li><li><button>Menu</button></li></ul></nav></header>
     <main><h2 style="display:none">Votre navigateur est trop ancien</h2><h1>J'accède à mon compte ameli</h1><form>
     <input id="nir" placeholder="Mon numéro de sécurité sociale"><input type="password" id="code" title="Mon code personnel">
     <a href="/o">Code oublié ?</a><input type="submit" value="Se connecter"></form>
     <button aria-label="Télécharger Attestation de droits">Télécharger</button>
     <button aria-label="Télécharger Carte d'adhérent">Télécharger</button></main>
     <div style="position:fixed;bottom:0;background:#fff">Cookies <button>Se connecter</button></div>`,
    [
      heading("J'accède à mon compte ameli", 'h1'),
      field('Mon numéro de sécurité sociale', '#nir'),
      field('Mon code personnel', '#code'),
      link('Code oublié ?', 'main a'),
      button('Se connecter', 'input[type=submit]'),
      button('Télécharger Attestation de droits', 'form ~ button[aria-label^="Télécharger Att"]'),
    ],
  ),
  layout(
    'page without landmarks',
    `<div class="haut"><div class="menu"><a href="/">Accueil</a></div></div><div id="contenu"><h1>Commander ma carte Vitale</h1>
     <h2>Votre photo</h2><div class="ligne"><label for="p">Photo d'identité</label><input type="file" id="p"></div>
     <p><a href="/f">Formulaire S1106</a></p><button>Continuer</button></div>`,
    [
      heading('Commander ma carte Vitale', 'h1'),
      heading('Votre photo', 'h2'),
      field("Photo d'identité", 'label'),
      link('Formulaire S1106', '#contenu a'),
      button('Continuer', 'button'),
    ],
  ),
];

/** Places of which nobody can be sure, and why nothing is taken. */
export const refusals: readonly {
  readonly id: string;
  readonly body: string;
  readonly anchor: Anchor;
  readonly why: 'no-anchor' | 'ambiguous';
}[] = [
  {
    id: 'the same label in two parts, and the anchor names no part',
    body: '<main><fieldset><label>Nom <input></label></fieldset><fieldset><label>Nom <input></label></fieldset></main>',
    anchor: { role: 'field', names: ['Nom'] },
    why: 'ambiguous',
  },
  {
    id: 'only a longer label',
    body: '<main><label for="n">Nom de naissance</label><input id="n"></main>',
    anchor: { role: 'field', names: ['Nom'] },
    why: 'no-anchor',
  },
  {
    id: 'only a shorter label',
    body: '<main><label for="n">Nom</label><input id="n"></main>',
    anchor: { role: 'field', names: ['Nom de naissance'] },
    why: 'no-anchor',
  },
  {
    id: 'two headings with two of its names',
    body: '<main><h1>Carte Vitale</h1><h2>La carte Vitale</h2></main>',
    anchor: { role: 'heading', names: ['Carte Vitale', 'La carte Vitale'] },
    why: 'ambiguous',
  },
  {
    id: 'a link where a button is meant',
    body: '<main><a href="/c">Se connecter</a></main>',
    anchor: { role: 'button', names: ['Se connecter'] },
    why: 'no-anchor',
  },
  {
    id: 'what is written in a field is not its name',
    body: '<main><input value="Nom"><textarea>Nom</textarea><label>Autre <textarea>Nom</textarea></label></main>',
    anchor: { role: 'field', names: ['Nom', 'Autre Nom'] },
    why: 'no-anchor',
  },
  {
    id: 'the button of a banner',
    body: '<main><h1>Conditions</h1></main><div style="position:fixed;bottom:0">Cookies <button>Accepter</button></div>',
    anchor: { role: 'button', names: ['Accepter'] },
    why: 'no-anchor',
  },
  {
    id: 'a breadcrumb that goes on',
    body: `<nav aria-label="Fil d'ariane"><ol><li><a href="/">Remboursements</a></li><li>Carte Vitale</li></ol></nav><main><h2>Texte</h2></main>`,
    anchor: { role: 'heading', names: ['Remboursements'] },
    why: 'no-anchor',
  },
  {
    id: 'a breadcrumb under a page with a first heading',
    body: `<nav aria-label="Fil d'ariane"><ol><li><a href="/">Accueil</a></li><li>Carte Vitale</li></ol></nav><main><h1>Autre</h1></main>`,
    anchor: { role: 'heading', names: ['Carte Vitale'] },
    why: 'no-anchor',
  },
];
