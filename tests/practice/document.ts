/** A page written by us with the structure, the headings and the labels that are known of a real one. */
export interface PracticePage {
  readonly id: string;
  /** The real address at which it is served. */
  readonly url: string;
  /** The known page it stands for; null where silence is right. */
  readonly page: string | null;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The page's anchors that can be found on it. */
  readonly expectAnchors: readonly string[];
}

/** A practice page as its file writes it. It has all anchors of its known page but the ones named here. */
export interface Draft extends Pick<PracticePage, 'id' | 'url' | 'page' | 'html'> {
  readonly without?: readonly string[];
}

/** What only this page's own policy lets run. */
const NONCE = 'practice';

/** As strict as a page's policy can be that still has a style and a script of its own. */
export const STRICT_POLICY = {
  'content-security-policy': [
    "default-src 'none'",
    `script-src 'nonce-${NONCE}'`,
    `style-src 'nonce-${NONCE}'`,
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
} as const;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in HTML. */
export function text(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Every item as HTML, one after the other. */
export function each<T>(items: readonly T[], html: (item: T, index: number) => string): string {
  return items.map(html).join('\n');
}

/** A whole document. `script` runs when the document has been read. */
export function page(parts: { title: string; style: string; body: string; script?: string; lang?: string }): string {
  const { title, style, body, script, lang = 'fr' } = parts;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<style nonce="${NONCE}">${style}</style>
</head>
<body>
${body}${script === undefined ? '' : `\n<script nonce="${NONCE}">${script}</script>`}
</body>
</html>
`;
}

/** Sentences of the kind that such pages have; not from any of them. */
const FILLER = [
  'Les informations à donner dépendent de votre situation personnelle.',
  'Gardez une copie de chaque document que vous envoyez.',
  'Votre caisse vous répond par courrier ou dans votre messagerie.',
  'Le délai de traitement varie selon la période de l’année.',
  'Un document illisible retarde le traitement de votre dossier.',
  'Vérifiez que votre nom est écrit de la même façon sur tous vos documents.',
  'Si vous ne recevez pas de réponse, contactez votre caisse.',
  'Signalez sans tarder tout changement d’adresse ou de compte bancaire.',
  'Votre médecin traitant peut remplir cette partie avec vous.',
  'Une attestation de droits remplace la carte Vitale en cas de besoin.',
  'La feuille de soins doit être signée avant l’envoi.',
  'Les documents originaux ne sont pas rendus.',
] as const;

const sentence = (index: number): string => FILLER[index % FILLER.length] ?? '';

/** Two sentences, others for each place. */
export function filler(place: number): string {
  return `${sentence(place * 2)} ${sentence(place * 2 + 1)}`;
}
