/** Hints' texts: doctor. */
export const doctor = {
  'declare-doctor': {
    title: 'Declare a doctor: 70 %, not 30 %',
    body: 'With a declared [[médecin traitant]] a visit is refunded at 70 % of the tariff. Without one, at 30 %.\n\nAt a visit, ask the doctor to be yours. With the health card, the doctor declares it online. Without it, you both sign form S3704, and you post it to your fund: that is our reading.',
  },
  'declare-doctor-on-paper': {
    title: 'Temporary number: the paper form',
    body: 'A referring doctor can be declared before the card comes: so we read one university’s page. Print form S3704, sign it with the doctor, post it to your fund; show your certificate.\n\nIt is worth it: 70 % of the tariff is refunded, instead of 30 %.',
  },
  'doctor-after-number': {
    title: 'The doctor follows the first number',
    body: 'A referring doctor ([[médecin traitant]]) is declared with a number, even a temporary one: that is our reading. When the file is sent, there is nothing more to do for it.\n\nYou can already look for one who takes new patients. If you are ill, see any doctor.',
  },
  'no-doctor-with-foreign-cover': {
    title: 'Foreign cover: no doctor to declare',
    body: 'With a European card or a Quebec form, the same French rates apply without a declared doctor.\n\nShow the card or form at each visit. Ask whether the doctor charges more than the tariff.',
  },
  'change-doctor': {
    title: 'You may change doctor at any time',
    body: 'A new declaration replaces the old one: online by the new doctor, or form S3704 on paper.\n\nDo it when you move. Far from home, another doctor may be seen without loss.',
  },
  'direct-access': {
    title: 'Some doctors need no referral',
    body: 'For some acts you go straight to an eye doctor, a gynaecologist or a stomatologist. To a psychiatrist from 16 to 25. To dentists and midwives always.\n\nAn older page names psychiatrists without an age: sources differ. For others, see your [[médecin traitant]] first.',
  },
  'doctor-refuses': {
    title: 'Every doctor says no?',
    body: 'Ask others in the directory: a doctor in another town will do. For students, a campus health centre too.\n\nStill nobody? A [[CPAM]] has a mediator ([[conciliateur]]): write, and name the doctors you asked. For [[MGEN]] we found none: ask on 3676 who can help.',
  },
  'fee-sectors': {
    title: 'Sector 1 means no extra fee',
    body: '[[Secteur 1]] doctors take the State tariff. [[Secteur 2]] doctors set their fees; the extra ([[dépassement]]) is yours, or your top-up’s.\n\nLook for [[secteur 1]] in the result before you book.',
  },
  'doctor-after-registration': {
    title: 'First registration, then the doctor',
    body: 'A referring doctor ([[médecin traitant]]) is declared to a fund, so the fund must know you first. A temporary number is enough: that is our reading.\n\nYou can already look for one who takes new patients. See a doctor meanwhile if you are ill.',
  },
};
