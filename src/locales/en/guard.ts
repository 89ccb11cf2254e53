/** What the popup says on a page that is none of the official ones. */
export const guard = {
  where: 'This tab is on: {{host}}',
  alike: 'This address looks like the name of an official site, but Repère does not know it. Type nothing there.',
  title: 'Signs of a false message or site',
  signs: {
    money: 'It asks for money or a bank card. The [[carte Vitale]] is free.',
    renewal: 'It says that your card ends or must be renewed. The card has no end date.',
    secrets:
      'By e-mail or SMS it asks for a password, your social security number or bank details. The [[Assurance Maladie]] never does.',
    link: 'A link in a message brought you here. Close it, and type the official address yourself.',
    address:
      'Between “https://” and the next “/”, you do not see exactly ameli.fr or mgen.fr, or a name that ends in “.ameli.fr” or “.mgen.fr”. So ameli-vital.fr is false, and ameli.fr.example.org too.',
    http: 'The address begins with “http://”, without an “s”.',
    looks: 'It looks just like the real page. That proves nothing: copies exist.',
  },
};
