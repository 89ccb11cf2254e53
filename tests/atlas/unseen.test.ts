import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/pages';

const PUBLIC = 'https://www.ameli.fr';
const OLD = 'https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure?_nfpb=true&_pageLabel=';
const NEW = 'https://assure.ameli.fr/compte';
const FORUM = 'https://forum-assures.ameli.fr/questions';
const MGEN = 'https://www.mgen.fr';

/**
 * Addresses that no page lists among its examples: other funds, sections that moved, names that changed a little, pages
 * that may come. They hold the rules to being rules.
 */
const PAGES: readonly (readonly [page: string, url: string])[] = [
  ['coming-to-study', `${PUBLIC}/isere/assure/droits-demarches/etudes-stages/etudiant/vous-venez-etudier-en-france`],
  ['coming-to-study', `${PUBLIC}/assure/droits-demarches/nouvelle-section/vous-arrivez-pour-etudier-en-france`],
  ['coming-to-study', `${PUBLIC}/assure/droits-demarches/etudes-superieures-sante/etudiant-etranger`],
  ['coming-to-study', `${PUBLIC}/assure/droits-demarches/europe-international/etudiants-internationaux`],
  ['registration-english', `${PUBLIC}/paris/assure/english/registration-process-for-foreign-students`],
  ['student-cover', `${PUBLIC}/assure/droits-demarches/etudes-emploi-retraite/etudiant/etudiant`],
  ['student-cover', `${PUBLIC}/assure/droits-demarches/etudes-stages/protection-sociale-des-etudiants`],
  [
    'born-abroad-number',
    `${PUBLIC}/assure/droits-demarches/principes/nee-a-l-etranger-obtenir-un-numero-de-securite-sociale`,
  ],
  ['born-abroad-number', `${PUBLIC}/assure/adresses-et-contacts/demander-votre-immatriculation-a-la-securite-sociale`],
  ['social-security-number', `${PUBLIC}/assure/droits-demarches/principes/numeros-securite-sociale`],
  [
    'social-security-number',
    `${PUBLIC}/vaucluse/assure/droits-demarches/principes/a-quoi-sert-le-numero-de-securite-sociale`,
  ],
  ['puma', `${PUBLIC}/assure/droits-demarches/principes/affiliation-assurance-maladie`],
  ['puma', `${PUBLIC}/assure/droits-demarches/la-protection-universelle-maladie-puma`],
  ['arriving-in-france', `${PUBLIC}/assure/droits-demarches/europe-international/vous-arrivez-en-france`],
  ['arriving-to-work', `${PUBLIC}/assure/droits-demarches/europe-international/venir-travailler-en-france`],
  [
    'arriving-to-work',
    `${PUBLIC}/assure/droits-demarches/europe-international/protection-sociale-france/travailleurs-frontaliers`,
  ],
  [
    'posted-worker',
    `${PUBLIC}/nord/assure/droits-demarches/europe-international/protection-sociale-france/salarie-detache-en-france`,
  ],
  [
    'settling-in-france',
    `${PUBLIC}/assure/droits-demarches/europe-international/vous-etes-retraite-et-vous-vous-installez-en-france`,
  ],
  [
    'settling-in-france',
    `${PUBLIC}/assure/droits-demarches/europe-international/protection-sociale-france/retour-en-france`,
  ],
  ['settling-in-france', `${PUBLIC}/assure/droits-demarches/europe-international/protection-sociale-france/refugie`],
  [
    'temporary-stay',
    `${PUBLIC}/assure/droits-demarches/europe-international/protection-sociale-france/vous-venez-en-vacances-en-france`,
  ],
  ['joining-family', `${PUBLIC}/assure/droits-demarches/europe-international/membres-de-la-famille-en-france`],
  ['birth-declaration', `${PUBLIC}/var/assure/adresses-et-contacts/declarer-la-naissance-de-votre-enfant`],
  [
    'child-attachment',
    `${PUBLIC}/assure/remboursements/etre-bien-rembourse/carte-vitale/rattachement-de-l-enfant-sur-la-carte-vitale-des-parents`,
  ],
  ['referring-doctor', `${PUBLIC}/assure/remboursements/etre-bien-rembourse/le-parcours-de-soins-coordonnes`],
  ['referring-doctor', `${PUBLIC}/assures/soins-et-remboursements/le-medecin-traitant.php`],
  ['declare-doctor', `${PUBLIC}/assure/adresses-et-contacts/changer-de-medecin-traitant`],
  ['find-doctor', `${PUBLIC}/assure/droits-demarches/difficultes-acces-droits-soins/trouver-un-medecin`],
  ['carte-vitale', `${PUBLIC}/assure/droits-demarches/principes/tout-savoir-sur-la-carte-vitale`],
  [
    'carte-vitale',
    `${PUBLIC}/val-d-oise/assure/adresses-et-contacts/votre-carte-vitale-carte-europeenne-d-assurance-maladie-ceam/`,
  ],
  ['declare-doctor', `${PUBLIC}/assure/droits-demarches/principes/choisir-et-declarer-votre-medecin-traitant`],
  ['contact', `${PUBLIC}/assures/votre-caisse/index.php`],
  ['vitale-app', `${PUBLIC}/assure/remboursements/etre-bien-rembourse/l-appli-carte-vitale`],
  ['vitale-order-help', `${PUBLIC}/assure/adresses-et-contacts/votre-carte-vitale/renouveler-carte-vitale`],
  [
    'vitale-order-help',
    `${PUBLIC}/assure/remboursements/carte-vitale/demander-sa-carte-vitale-conditions-et-demarches`,
  ],
  ['vitale-lost-help', `${PUBLIC}/assure/adresses-et-contacts/votre-carte-vitale/carte-vitale-volee-ou-perdue`],
  [
    'vitale-lost-help',
    `${PUBLIC}/assures/soins-et-remboursements/la-carte-vitale/en-cas-de-perte-de-votre-carte-vitale.php`,
  ],
  ['vitale-update-help', `${PUBLIC}/gard/assure/remboursements/comment-mettre-a-jour-sa-carte-vitale`],
  ['attestation-help', `${PUBLIC}/savoie/assure/adresses-et-contacts/telecharger-une-attestation-de-droits`],
  ['account-create-help', `${PUBLIC}/assure/remboursements/suivre-remboursements/ouvrir-un-compte-ameli`],
  ['account-login-help', `${PUBLIC}/assure/adresses-et-contacts/votre-compte-ameli/mot-de-passe-oublie`],
  ['address-help', `${PUBLIC}/assure/droits-demarches/situations-particulieres/demenagement`],
  ['address-help', `${PUBLIC}/assure/adresses-contacts/modifier-votre-adresse`],
  ['bank-help', `${PUBLIC}/assure/adresses-contacts/modifier-votre-rib`],
  ['situation-help', `${PUBLIC}/assure/droits-demarches/situations-particulieres/changement-situation`],
  ['situation-help', `${PUBLIC}/assure/adresses-et-contacts/un-changement-de-situation/declarer-un-mariage`],
  ['residence-permit-help', `${PUBLIC}/assure/adresses-contacts/renouvellement-de-votre-titre-de-sejour`],
  ['reimbursement-rules', `${PUBLIC}/assure/remboursements/reste-charge/ticket-moderateur`],
  ['flat-charges', `${PUBLIC}/assure/remboursements/reste-charge/participation-forfaitaire-2-euros`],
  ['flat-charges', `${PUBLIC}/assure/remboursements/reste-charge/les-franchises-medicales`],
  ['paper-claim', `${PUBLIC}/assure/adresses-contacts/ou-envoyer-ma-feuille-de-soins`],
  ['third-party-payment', `${PUBLIC}/assure/remboursements/le-tiers-payant-0`],
  ['payments-help', `${PUBLIC}/assure/remboursements/suivre-remboursements/comprendre-votre-releve-mensuel`],
  ['c2s', `${PUBLIC}/assure/droits-demarches/difficultes-acces-droits-soins/c2s`],
  ['c2s', `${PUBLIC}/moselle/assure/adresses-et-contacts/renouveler-la-complementaire-sante-solidaire`],
  [
    'top-up',
    `${PUBLIC}/assure/adresses-et-contacts/vos-paiements/vos-remboursements/comprendre-un-remboursement/part-mutuelle-non-recue`,
  ],
  ['contact', `${PUBLIC}/assure/adresses-et-contacts/points-accueil-et-agences-cpam`],
  ['contact', `${PUBLIC}/finistere/assure/adresses-contacts/contacter-votre-caisse`],
  ['pregnancy', `${PUBLIC}/assure/droits-demarches/famille/declarer-votre-grossesse`],
  [
    'pregnancy',
    `${PUBLIC}/assure/droits-demarches/famille/maternite-paternite-adoption/duree-du-conge-maternite/conge-maternite-independante`,
  ],
  [
    'leaving-france',
    `${PUBLIC}/assure/droits-demarches/europe-international/protection-sociale-etranger/travailler-a-letranger`,
  ],
  ['leaving-france', `${PUBLIC}/assure/droits-demarches/europe-international/vous-partez-vivre-a-l-etranger`],
  ['declare-doctor', `${PUBLIC}/sites/default/files/formulaires/999/s3704-homol-2024.pdf`],
  ['registration-form', `${PUBLIC}/sites/default/files/S1106_homol.pdf`],
  ['account-payments', `${OLD}as_mes_paiements_page`],
  ['account-vitale-order', `${OLD}as_suivi_commande_carte_vitale_page`],
  ['account-bank', `${OLD}as_modif_rib_page`],
  ['account-attestation', `${OLD}as_telecharger_attestation_droits_page`],
  ['account-code', `${OLD}as_oubli_code_page`],
  ['account-login', 'https://assure.ameli.fr/PortailAS/'],
  ['account-payments', 'https://assure.ameli.fr/PortailAS/paiements.do?actionEvt=afficher'],
  ['account-vitale-order', `${NEW}/ascv/commander-carte-vitale`],
  ['account-address', `${NEW}/asip/modifier-adresse`],
  ['account-messages', `${NEW}/asme/messagerie`],
  ['account-details', `${NEW}/aspr/mon-profil/`],
  ['ameliconnect', 'https://ameliconnect.ameli.fr/login?realm=assure'],
  ['student-portal', 'https://etudiant-etranger.ameli.fr/#/inscription/pieces-justificatives?lang=es'],
  ['health-directory', 'https://annuairesante.ameli.fr/professionnels-de-sante/recherche/liste-resultats-page-1.html'],
  ['forum-vitale-order', `${FORUM}/4000001-toujours-pas-recu-ma-carte-vitale`],
  ['forum-student', `${FORUM}/4000002-inscription-etudiant-marocain-numero-provisoire`],
  ['forum-family', `${FORUM}/4000003-affiliation-epouse-etrangere`],
  ['forum-bank', `${FORUM}/4000004-changer-de-rib-sur-ameli`],
  ['forum-doctor', `${FORUM}/4000005-comment-declarer-un-medecin-traitant/answers/1`],
  ['mgen-area', `${MGEN}/mon-espace-perso`],
  ['mgen-attestations', `${MGEN}/aide-et-contact/obtenir-une-attestation-de-droits`],
  ['mgen-vitale-order', `${MGEN}/assurance-maladie-mgen/demander-une-carte-vitale`],
  ['mgen-affiliation', `${MGEN}/assurance-maladie-mgen/mon-rattachement`],
  ['mgen-doctor', `${MGEN}/login-adherent/vous-etes-assure-social/parcours-de-soins/`],
  ['mgen-changes', `${MGEN}/faq/sous-categorie/attestations-et-demarches/changement-de-situation-familiale-12/`],
  ['mgen-offers', `${MGEN}/mutuelle-sante/devis`],
  ['mgen-offers', `${MGEN}/offres-sante-prevoyance/mgen-sante-prevoyance/mgen-initiale/`],
  ['mgen-help', `${MGEN}/nous-contacter/`],
  ['mgen-connexion', 'https://connexion.mgen.fr/auth/realms/mgen/login-actions/authenticate?execution=1'],
  ['mgen-statements', 'https://mon.espace-personnel.mgen.fr/sante/remboursements'],
  ['mgen-attestations', 'https://mon.espace-personnel.mgen.fr/#/documents/mes-attestations'],
];

/** Neighbours: same hosts, same words here and there, no step of the journey. */
const SILENCE: readonly string[] = [
  `${PUBLIC}/`,
  `${PUBLIC}/assure`,
  `${PUBLIC}/guyane/assure/`,
  `${PUBLIC}/recherche?text=carte+vitale`,
  `${PUBLIC}/medecin/exercice-liberal/facturation/carte-vitale`,
  `${PUBLIC}/paris/medecin/exercice-liberal/medecin-traitant`,
  `${PUBLIC}/pharmacien/exercice-professionnel/carte-vitale/mettre-a-jour-carte-vitale`,
  `${PUBLIC}/entreprise/vos-salaries/montants-reference/attestation-de-droits`,
  `${PUBLIC}/employeur/vos-demarches/detachement-france`,
  `${PUBLIC}/sage-femme/exercice-liberal/grossesse`,
  `${PUBLIC}/centre-de-sante/exercice/tiers-payant`,
  `${PUBLIC}/medecin/assure/carte-vitale`,
  `${PUBLIC}/assure/sante/bons-gestes/medecin-traitant`,
  `${PUBLIC}/lyon/assure/sante/devenir-parent/grossesse/alimentation-grossesse`,
  `${PUBLIC}/assure/sante/themes/grippe/vaccination`,
  `${PUBLIC}/assure/actualites/carte-vitale-attention-aux-arnaques`,
  `${PUBLIC}/assure/covid-19/cas-contact/contacter-assurance-maladie`,
  `${PUBLIC}/assure/remboursements/etre-bien-rembourse/la-carte-europeenne-d-assurance-maladie`,
  `${PUBLIC}/assure/adresses-et-contacts/votre-carte-vitale/perte-de-la-carte-europeenne-ceam`,
  `${PUBLIC}/assure/droits-demarches/difficultes-acces-droits-soins/aide-medicale-etat`,
  `${PUBLIC}/assure/droits-demarches/europe-international/protection-sociale-etranger/soins-a-l-etranger`,
  `${PUBLIC}/assure/remboursements/rembourse/remboursement-seance-psychologue-mon-soutien-psy`,
  `${PUBLIC}/assure/remboursements/rembourse/soins-protheses-dentaires-optique-audition/lunettes-lentilles`,
  `${PUBLIC}/assure/remboursements/rembourse/transports/prise-charge-frais-transport`,
  `${PUBLIC}/assure/remboursements/reste-charge/forfait-hospitalier`,
  `${PUBLIC}/assure/remboursements/reste-charge/forfait-24-euros`,
  `${PUBLIC}/assure/remboursements/indemnites-journalieres/arret-maladie`,
  `${PUBLIC}/assure/droits-demarches/maladie-accident-hospitalisation/arret-travail-maladie/arret-travail-maladie-independants`,
  `${PUBLIC}/assure/droits-demarches/reclamations-voies-recours/mediateur`,
  `${PUBLIC}/sites/default/files/formulaires/1/s3125.pdf`,
  `${OLD}as_accessibilite_page`,
  `${OLD}as_releve_fiscal_page`,
  `${OLD}as_attestation_paiement_ij_page`,
  `${OLD}as_demande_ceam_page`,
  `${OLD}as_login_page&_pageLabel=as_paiements_page`,
  `${NEW}/aspmm/rest/releves`,
  'https://assure.ameli.fr/PortailAS/JavaScriptServlet',
  'https://annuairesante.ameli.fr/ansa-fo-api/recherche',
  'https://annuairesante.ameli.fr/nouvelle-recherche/etablissements-de-soins.html',
  'https://annuairesante.ameli.fr/trouver-un-professionnel-de-sante/infirmiers/69-rhone',
  `${FORUM}/4000006-arret-maladie-et-conges-payes`,
  `${FORUM}/4000007-remboursement-lunettes-enfant`,
  `${FORUM}/4000008-indemnites-journalieres-non-versees`,
  `${MGEN}/`,
  `${MGEN}/actualites/carte-vitale-numerique`,
  `${MGEN}/recrutement/adherer-a-nos-valeurs`,
  `${MGEN}/professionnels-de-sante/tiers-payant`,
  `${MGEN}/assurance-emprunteur`,
  'https://espacepro.ameli.fr/PortailPS/appmanager/portailps/professionnelsante?_nfpb=true&_pageLabel=vp_login_page',
  'https://www.monespacesante.fr/mon-espace',
];

const at = (url: string, ...headings: string[]) => recognise({ url, title: '', headings })?.id ?? null;

describe('addresses that nobody listed', () => {
  it.each(PAGES)('%s: %s', (page, url) => {
    expect(at(url)).toBe(page);
  });

  it.each(SILENCE)('silence: %s', (url) => {
    expect(at(url)).toBeNull();
  });
});

describe('headings', () => {
  it('name a page of the newer account whose address says nothing', () => {
    expect(at(`${NEW}/asxx/etape-1`)).toBeNull();
    expect(at(`${NEW}/asxx/etape-1`, 'Compte ameli', 'Commander ma carte Vitale')).toBe('account-vitale-order');
    expect(at(`${NEW}/asxx/etape-1`, 'Mes arrêts de travail')).toBeNull();
  });

  it('say more than a forum’s slug, which nobody corrects', () => {
    const slug = `${FORUM}/3372420-affiliation-etudiants-parcours-mobilite-europeen`;
    expect(at(slug)).toBe('forum-student');
    expect(at(slug, 'Remboursement de mes lunettes')).toBeNull();
    expect(at(slug, 'Rechercher dans le forum', 'Perte de ma carte Vitale')).toBe('forum-vitale-lost');
  });

  it('do not turn a treatment’s article into a step', () => {
    const article = `${PUBLIC}/assure/remboursements/rembourse/optique/lunettes`;
    expect(at(article, 'Le tiers payant')).toBeNull();
  });

  it('never outweigh the address', () => {
    expect(at(`${OLD}as_paiements_page`, 'Commander ma carte Vitale')).toBe('account-payments');
    expect(at(`${PUBLIC}/assure/sante/themes/asthme`, 'Carte Vitale')).toBeNull();
    expect(at(`${PUBLIC}/medecin/exercice`, 'Carte Vitale')).toBeNull();
  });
});
