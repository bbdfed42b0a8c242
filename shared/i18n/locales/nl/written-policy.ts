/** The privacy policy that the register makes. */
export const writtenPolicy = {
  'written-policy.title': 'De privacyverklaring schrijven',
  'written-policy.lead':
    'Uit het register, in eenvoudige woorden en volledig volgens artikelen 13 en 14: doeleinden, rechtsgronden, ontvangers, termijnen, rechten, autoriteit. Ze draagt de datum van vandaag; lees ze na voor u ze publiceert.',
  'written-policy.lacks': 'Er {count|ontbreekt|ontbreken} {count} {count|gegeven|gegevens}',
  'written-policy.draft':
    'In de plaats daarvan wordt niets verzonnen: zolang ze ontbreken, draagt het document de vermelding ‘ontwerp – niet publiceren’ en somt het ze op. Vul ze aan in het register.',
  'written-policy.show-lacks': 'Tonen wat ontbreekt',
  'written-policy.format': 'Vorm',
  'written-policy.format.html': 'Webpagina (HTML)',
  'written-policy.format.html.text':
    'Een volledige pagina, zonder iets van elders, zo op uw website te plaatsen.',
  'written-policy.format.pdf': 'PDF',
  'written-policy.format.pdf.text': 'Om bij te voegen of af te geven, leesbaar voor een schermlezer.',
  'written-policy.format.txt': 'Tekst',
  'written-policy.format.txt.text': 'Om in uw website te plakken.',
  'written-policy.language': 'Taal van de verklaring',
  'written-policy.make': 'De verklaring schrijven',
  'written-policy.make-draft': 'Een ontwerp schrijven',
} as const;
