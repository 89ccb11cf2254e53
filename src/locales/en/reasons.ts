import type { ReasonId } from '../../model/ids';

/** Why a step or a paper is, or is not, for somebody. */
export const reasons = {
  // For them, with something to know
  'our-reading': 'No source says this word for word for your case. It is our reading. Ask your fund to confirm it.',
  'three-months-first':
    'Rights by residence begin after three months in France. Tell us your arrival date to see the day.',
  'apply-at-once':
    'You join somebody who is insured here, so send the file at once. Some sites still speak of three months: send it anyway.',
  'send-to-paris':
    'With a talent permit the file goes to the [[CPAM]] of Paris, wherever you live. Your employer or welcome centre may send it online.',
  'send-to-paris-assistant':
    'Language assistants send the file to the [[CPAM]] of Paris, desk “SRI / Assistants de langue”. Without the signed appointment order, send it to your local [[CPAM]].',
  'mgen-two-sites':
    'Since November 2025 staff unions send MGEN members to the ameli account. Older pages name the MGEN area. Try ameli first, else ask MGEN.',
  'home-form-first':
    'Show the Quebec form before anything else. Sources differ: some say nothing more is needed, others the student portal or the [[CPAM]]. Ask your [[CPAM]].',
  'portal-with-s1': 'Register on the student portal and upload your S1. Your home country pays, France registers it.',
  'parent-insured-here': 'This works if a parent is insured in France. The parent sends the form to their own fund.',
  'on-parents-file': 'The claim forms go to the fund of the parent to whom the child is attached.',
  'doctor-optional-under-16': 'Under 16 it is optional. Nobody is paid back less for not having one.',
  'top-up-recommended':
    'State insurance, or a card or form from abroad, does not pay everything. A top-up ([[mutuelle]]) is your choice, and recommended. With a private policy, look first at what that pays.',
  'top-up-employer': 'A private employer must offer a top-up to all staff. Ask before you sign one of your own.',
  'top-up-state':
    'Since 1 May 2026 staff of education and research have a compulsory top-up (MGEN and CNP). Some universities start later. Ask your human resources office.',
  'top-up-contract':
    'Your employer may have a top-up for all staff, sometimes a compulsory one. Ask the human resources office before you choose your own.',
  'top-up-small-income':
    'With a small income, first ask for the [[Complémentaire santé solidaire]] (C2S): it is free or costs little. Your basic rights must be open for that. If you cannot have it, a [[mutuelle]] is recommended.',
  'top-up-policy-first':
    'Check your private policy. A top-up adds to State insurance. Without that it may pay nothing (our reading).',
  'top-up-ask-employer':
    'A top-up ([[mutuelle]]) is recommended. Your employer may have one for its staff, sometimes compulsory. Ask before you choose your own.',
  'ask-how-to-send': 'Ask human resources or MGEN how to send the file.',
  'papers-early':
    'You can already ask for your birth record: from France this takes long. The other papers depend on the answer.',
  'claim-without-card':
    'No source says whether people with your form get a card. As long as you have none, claim by post: that is our reading. Ask your fund to confirm it.',
  // Another scheme covers them
  'covered-by-ehic': 'Your European card covers you. You have nothing to register in France while it is valid.',
  'covered-by-ghic':
    'Your British card (GHIC or EHIC) is treated like a European one. No official text says so for a full degree: ask your university if in doubt.',
  'covered-by-home-intern': 'You stay insured in your home country. Keep the A1 and the proof of cover with you.',
  'covered-by-posting':
    'You stay in the scheme of the country that posted you. The treaty says which care is paid in France.',
  'covered-by-sending-state': 'The State that sends you covers you. French insurance does not apply.',
  'covered-by-organisation': 'Your organisation must insure you. French insurance does not apply meanwhile.',
  'covered-by-own-policy':
    'For a short stay your own policy covers you, or your European or British card if you have one.',
  'paid-back-with-ehic':
    'You are paid back another way: show your European card each time. If you pay, keep the receipts: the local [[CPAM]] pays you back, or your insurance at home does later.',
  'paid-back-with-ghic':
    'You are paid back another way: show your British card each time. If you pay, keep the receipts: the local [[CPAM]] pays you back, or the scheme at home does later.',
  'paid-back-by-home-scheme':
    'You are paid back another way: pay, and keep every bill and prescription. Then claim from the insurance that covers you, by its own rules.',
  'paid-back-with-form':
    'You are paid back another way: pay, and keep every bill and prescription. Ask the [[CPAM]] how to claim with your form.',
  'doctor-not-with-foreign-cover': 'Refunds with foreign cover do not depend on a referring doctor.',
  'account-not-with-foreign-cover': 'An ameli account needs a French permanent number. Foreign cover gives none.',
  'card-not-with-foreign-cover':
    'There is no [[carte Vitale]] with foreign cover or a private policy. Your own card or form is what you show.',
  'number-not-with-form': 'Your form registers rights that your home scheme pays. It is no way to a French number.',
  'top-up-not-here':
    'A French top-up completes French insurance. Ask the scheme or policy that covers you what it pays.',
  'changes-end-foreign-cover':
    'You have no French file to keep up. Come back here if you take a job in France or if your cover ends.',
  // A child
  'child-uses-parents-account': 'Until 18 the child is on the file of a parent. The parent’s account is used.',
  // First something else
  'ask-fund-with-rights':
    'No source says whether people with your form get this. Ask the [[CPAM]] when it registers your rights.',
  'ask-home-scheme':
    'No source says whether this is for people with your form. Ask your home insurance or the [[CPAM]].',
  'entitlement-first': 'First it must be clear whether, and how, you register.',
  'answer-first': 'It depends on an answer that is still missing.',
  'after-arrival': 'Register once you are in France. You can gather the papers now.',
  'after-three-months': 'Rights by residence begin after three months in France. Gather the papers meanwhile.',
  'visiting-later':
    'For the first three months you need a private policy. After that sources differ: ask your welcome centre and the [[CPAM]].',
  'card-from-16': 'The card comes at 16. It can be asked for from 12.',
  // Papers
  'paper-identity': 'The fund must know who you are. Everybody is asked for it.',
  'paper-permit': 'It proves that you live in France lawfully. It must be in date; a renewal receipt counts.',
  'paper-permit-validated':
    'It proves that you live in France lawfully. A long-stay visa counts only once you have validated it online.',
  'paper-permit-protection':
    'It opens your rights from the first day. The prefecture’s paper is enough: card, receipt or certificate.',
  'paper-permit-may': 'People who are not French or European must add their residence permit.',
  'paper-permit-quebec': 'One university does not ask for it with the Quebec form. Ask the [[CPAM]].',
  'paper-enrolment': 'It proves that you study here. It must be for the current year.',
  'paper-parental-permission': 'Students under 16 need it.',
  'paper-record':
    'It tells the fund who you and your parents are. A permanent number is made from it. Everybody born outside France needs it.',
  'paper-record-filed':
    'The fund needs it to enter you in its files: it gives your name and the names of your parents.',
  'paper-record-early': 'You will need it if you register later. From France it takes long to get.',
  'paper-ofpra':
    'OFPRA writes the civil-status papers of refugees. With temporary protection, ask the [[CPAM]] which paper it takes.',
  'paper-instead-of-record': 'It can stand in for the full birth record if you cannot get that one.',
  'paper-family-book-ask': 'The student portal accepts it in place of the full record. Elsewhere, ask the fund.',
  'paper-translation-needed':
    'Your record’s language is not among the 20 that the funds read, so a sworn translation is due.',
  'paper-translation-depends':
    'It depends on the language of your birth record: 20 languages are read as they are, the others need a sworn translation.',
  'paper-translation-assistant':
    'Your language is on the list of 20 that the funds read. But a forum expert asks assistants from outside Europe for a translation: ask before you pay.',
  'paper-apostille-may':
    'Records of some countries need it. A table of the Foreign Ministry says so by country; we could not read it. Ask the office that issues the record, or the French consulate.',
  'paper-bank': 'Refunds are paid to this account.',
  'paper-contract': 'It proves your work here, and from which day you are covered.',
  'paper-payslip-may': 'Add the first one if you signed the contract before your first day of work.',
  'paper-appointment': 'It proves your post, and from which day you are covered.',
  'paper-business': 'It proves your activity, and from which day you are covered.',
  'paper-s1106': 'It is the request to open your rights. Post it to the address of your fund.',
  'paper-s1106-talent':
    'It is the request to open your rights. Your employer or welcome centre may send it online. If not, post it to: CPAM de Paris, SRI / Travailleur étranger (newer name: SRI/talents), 75948 Paris Cedex 19.',
  'paper-s1106-assistant':
    'It is the request to open your rights. Post it with the whole file to: CPAM de Paris, SRI / Assistants de langue, 75948 Paris Cedex 19. Without the signed appointment order, post it to your local [[CPAM]].',
  'paper-s3705': 'It attaches the child to one parent or to both.',
  'paper-residence': 'They show that you have lived in France for more than three months.',
  'paper-address': 'It shows where you live, and where letters go.',
  'paper-marriage':
    'It shows that you join somebody who is insured here. This is our reading: ask if you have another proof.',
  'paper-marriage-may': 'Add it if you are married.',
  'paper-means': 'Students without a European card or S1 declare what they live on.',
  'paper-ehic':
    'Show it to doctors and pharmacies. It pays for care that cannot wait. For care planned ahead, ask your home insurer first (our reading). It must run to the end of your stay or academic year.',
  'paper-ghic':
    'Show it to doctors and pharmacies. Our reading: like the European card, it pays for care that cannot wait. It must be valid for your whole stay.',
  'paper-s1': 'It says that your home country pays. The [[CPAM]] registers it.',
  'paper-a1': 'It proves that another country’s social security stays responsible for you.',
  'paper-home-cover-proof': 'With the A1 you prove that sickness, maternity and accidents at work are covered at home.',
  'paper-posting-certificate': 'It proves that you stay in the scheme of the country that posts you.',
  'paper-quebec-form': 'It proves that Quebec pays. The school and the RAMQ complete it before you leave.',
  'paper-andorran-form': 'It proves that Andorra pays. Ask for it before you leave.',
  'paper-monegasque-form': 'It proves that Monaco pays. Ask the Monegasque fund for it before you leave.',
  'paper-private-policy': 'It is your cover for now. Read what it pays, and until when.',
  'paper-sending-scheme': 'It says who covers you. You may have to show it.',
} satisfies Record<ReasonId, string>;
