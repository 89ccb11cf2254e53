/** Hints' texts: changes. */
export const changes = {
  'change-online': {
    title: 'Change it online, then update the card',
    body: 'With a permanent number, change address, bank or family details in the ameli account.\n\nWhen the account shows the change, update the health card at a pharmacy or at your fund.',
  },
  'change-by-post': {
    title: 'No permanent number: write or call',
    body: 'Until the number is permanent, changes cannot be made online. Write to your fund, call it or go there.\n\nName your number or file, keep a copy, ask for an answer.',
  },
  'change-by-post-student': {
    title: 'Students: write or call for changes',
    body: 'Until the number is permanent, changes cannot be made online. Write to your fund, call it or go there. Your space on the student portal is for papers and certificates.\n\nName your number or file, keep a copy, ask for an answer.',
  },
  'change-mgen': {
    title: 'MGEN: report a change in both places',
    body: 'Sources disagree on where the basic part is kept since November 2025. Change it in the ameli account; for the top-up, change it in the [[MGEN]] area too.\n\nNo ameli account yet? Ask MGEN on 3676.',
  },
  'letter-box': {
    title: 'Put your name on the letter box',
    body: 'Funds still write by post. A letter with a wrong address is lost, or goes back to the sender.\n\nWrite your name on the letter box.',
  },
  'new-departement': {
    title: 'Another département, another fund',
    body: 'If you move to another [[département]], your file goes to its fund. The old one pays until the new one starts.\n\nAfterwards, take a new certificate and update the card. Tell your top-up too.',
  },
  'move-with-paris-fund': {
    title: 'Moving? Look at your certificate first',
    body: 'Does your certificate name the [[CPAM de Paris]]? Then a move brings no other fund: that is our reading. Give it the new address, and ask before you send papers anywhere else.\n\nIf it names another [[CPAM]], your file moves as others do: to the fund of the new [[département]].',
  },
  'bank-change': {
    title: 'New bank: report it before closing',
    body: 'Give the fund the new slip ([[RIB]]), in your own name, before you close the old account. Otherwise the bank sends refunds back to the fund.\n\nOnline it asks for a stronger sign-in; without an account, send the slip by post.',
  },
  'answer-the-fund': {
    title: 'Answer, or rights may be suspended',
    body: 'When the fund asks for a paper or a date, answer soon, even to say that it will come later. Silence can suspend rights.\n\nA real message is also found here, in the account; the fund writes by post too. Keep the reply.',
  },
  'permit-renewed': {
    title: 'Permit ends soon? Send the next paper',
    body: 'Send the fund your new permit before the old one ends. A renewal receipt ([[récépissé]]), or an appointment paper of the [[préfecture]] in your name, counts meanwhile.\n\nKeep proof of the day you sent it.',
  },
  'rights-after-permit': {
    title: 'A permit’s end is not the end of rights',
    body: 'Basic cover goes on for six months after the permit ends, and about 45 days around the fund’s closing letter. Read that letter: sources count the days differently.\n\nOlder pages say twelve months. Send the new permit early.',
  },
  'leaving-france': {
    title: 'Leaving France: tell the fund first',
    body: 'Declare your departure before you go, and give the health card back, if you have one. Your rights here end when you no longer live here.\n\nSend the last claim forms, and keep a bank account open until they are paid.',
  },
  'from-studies-to-work': {
    title: 'From studies to a job: tell the fund',
    body: 'A first job, or the end of studies, changes your situation: tell the fund. For a job, add the last payslip and ask which form to send.\n\nA job with a talent permit? Ask whether the file now goes to Paris.',
  },
  'end-of-contract': {
    title: 'Contract over: rights go on',
    body: 'When work ends, your basic rights continue while you live in France lawfully. Tell the fund, so that your file is right.\n\nA new employer or kind of contract can mean another fund: ask, and read the new certificate.',
  },
  'job-ends-foreign-cover': {
    title: 'A job here ends the foreign card’s role',
    body: 'While a European card covers you, there is nothing to report to a French fund.\n\nWork in France changes that from its start: you are then insured by work. Send form S1106, and tell your home insurer.',
  },
  'birth-of-child': {
    title: 'Attach the child to your file',
    body: 'Send form S3705 with the birth extract or the family book ([[livret de famille]]); with an ameli account, report the birth there. The child may be with one parent or both.\n\nTell your top-up and your employer too, if you have them.',
  },
  'no-permit-to-send': {
    title: 'French or European: no permit to send',
    body: 'French citizens, and those of the European Union, Iceland, Liechtenstein, Norway and Switzerland, send no residence permit to the fund.\n\nWith two passports, the French one counts first, then the European one.',
  },
  'change-before-registering': {
    title: 'Nothing to report before you register',
    body: 'A change is reported to the fund that has your file. Before you send one, there is nothing to report: write your present address and bank account in it.\n\nAfterwards, tell the fund of each change at once.',
  },
  'leave-with-foreign-cover': {
    title: 'Foreign cover: no file to close',
    body: 'With a European or British card there is no French file to close.\n\nSend the receipts that are left to the local [[CPAM]] while you are here, or claim from your home insurer later. Ask that insurer which papers it wants to see.',
  },
};
