/** Names of columns in French, Dutch, English and German, whatever tool they come from, and what they mean. */
import { field, keptAs, type Meaning } from './header-meaning.ts';

/** Whole names, separated by `|`, folded. Read as they stand first, then without the words that say nothing. */
export const phrases: readonly (readonly [Meaning, string])[] = [
  [
    field('customer-number'),
    'numero client|numero de client|n client|no client|nr client|num client|client no|client nr|numero du client|id client|client id|id customer|customer id|customer number|customer no|customer nr|customer num|customernumber|klantnummer|klantnr|klant nr|klant nummer|klant id|klantid|klantcode|kundennummer|kundennr|kunden nr|kunden nummer|kunden id|kundenid|code client|client code|codeclient|ref client|reference client|customer code|customer ref|customer reference|client number|numero adherent|n adherent|numero membre|numero de membre|lidnummer|mitgliedsnummer|member number|member no|member id|membership number|contact id|contactid|user id|userid|customerid|clientid|id contact|id utilisateur|account id|id compte|external id|external customer id|crm id|debiteurnummer|debiteurennummer|debitorennummer|debiteur|numero tiers|code tiers|relatienummer|relatiecode|subscriber id|reference|matricule|identifiant client|identifiant du client|internal id|record id|reference id|square customer id|klaviyo id|lidnr|mitgliedsnr|nummer klant|nummer kunde',
  ],
  [
    field('full-name'),
    'full name|fullname|nom complet|nom et prenom|nom prenom|nom prenoms|prenom nom|prenom et nom|nom prenom client|nom client|nom du client|customer name|client name|contact name|nom contact|nom du contact|naam klant|klantnaam|klantennaam|naam en voornaam|naam voornaam|voornaam en naam|voornaam naam|voor en achternaam|volledige naam|contactpersoon|contactnaam|kundenname|vollstandiger name|ganzer name|name vorname|vorname name|vor und nachname|vorname nachname|nachname vorname|ansprechpartner|display name|client|customer|klant|kunde|contact|abonne|subscriber|subscriber name|destinataire|recipient|recipient name|beneficiaire|last name first name|first name last name|nom affiche|file as|formatted name|weergavenaam|anzeigename|first and last name|your name|votre nom|name',
  ],
  [
    field('given-name'),
    'first name|firstname|prenom|prenoms|voornaam|voornamen|roepnaam|vorname|vornamen|given name|givenname|given names|fname|forename|first|prenom usuel|premier prenom|first names',
  ],
  [
    field('family-name'),
    'last name|lastname|nom|nom de famille|nom famille|nom usage|nom d usage|surname|family name|familyname|achternaam|familienaam|naam|nachname|familienname|zuname|lname|last|sn|nom patronymique|tussenvoegsel|tussenvoegsels|voorvoegsel|voorvoegsels',
  ],
  [
    field('company'),
    'company|company name|companyname|societe|nom societe|nom de la societe|nom de societe|entreprise|nom entreprise|nom de l entreprise|raison sociale|denomination|denomination sociale|bedrijf|bedrijfsnaam|firma|firmenname|firmennaam|firmanaam|organisation|organization|organisatie|organisatienaam|organisation name|organization name|organization 1 name|unternehmen|unternehmensname|etablissement|vennootschap|firmenzusatz|business name|trading name|nom commercial|enseigne|compagnie|employer|employeur',
  ],
  [
    field('email'),
    'email|e mail|mail|emails|e mails|courriel|adresse email|adresse e mail|adresse mail|adresse courriel|adresse electronique|adresse de messagerie|messagerie|email address|e mail address|mail address|emailaddress|emailadres|e mailadres|mailadres|e mail adres|email adres|email adresse|e mail adresse|mailadresse|emailadresse|elektronische post|user email|mail client|primary email',
  ],
  [
    field('mobile'),
    'mobile|gsm|gsm nummer|gsmnummer|portable|cell|cellphone|cell phone|handy|handynummer|mobiel|mobiele telefoon|mobiel nummer|mobielnummer|mobil|mobilnummer|mobiltelefon|mobilfunk|mobilfunknummer|telephone portable|telephone mobile|tel portable|tel mobile|tel gsm|numero de portable|numero portable|numero de mobile|numero mobile|numero gsm|numero de gsm|mobile phone|mobile number|mobile no|mobilephone|phone mobile|sms|sms number|whatsapp|whatsapp number',
  ],
  [
    field('phone'),
    'phone|phone number|phonenumber|phone no|telephone|telephones|telephone number|tel|tel nr|telefoon|telefoonnummer|telefoonnr|telefoon nummer|telefon|telefonnummer|telefonnr|telefon nr|numero telephone|numero de telephone|n telephone|no tel|num tel|numero tel|num telephone|fixe|tel fixe|telephone fixe|ligne fixe|landline|landline number|vast nummer|vaste telefoon|vaste lijn|festnetz|festnetznummer|contact number|coordonnees telephoniques|rufnummer|address phone|adresse telephone|phones',
  ],
  [
    field('street'),
    'address|address 1|address1|address line 1|addressline1|address line|adresse|adresse 1|adresse1|adresse ligne 1|ligne adresse 1|ligne 1|line 1|adresse postale|adresse complete|postal address|mailing address|full address|adres|adres 1|adres1|adresregel 1|volledig adres|rue|rue et numero|rue numero|rue n|nom de rue|nom de la rue|nom rue|voie|libelle voie|nom de la voie|nom voie|street|street 1|street1|street address|street name|street and number|streetname|straat|straatnaam|straat en nummer|straat en huisnummer|straat nr|strasse|strassenname|strasse und hausnummer|strasse hausnummer|strasse hausnr|strasse nr|anschrift|adressezeile 1|adresszeile 1|wohnadresse|thoroughfare|numero et voie|n et voie|n et rue|numero et rue|address street|adresse rue',
  ],
  [
    field('street'),
    'huisnummer|huisnr|huis nr|housenumber|house number|house no|hausnummer|hausnr|haus nr|numero de rue|numero rue|numero de voie|numero voie|n rue|n de rue|n voie|street number|streetnumber|street no|nummer|hnr|address number|adresse numero|adres nummer',
  ],
  [
    field('street-2'),
    'address 2|address2|address line 2|addressline2|address 3|address line 3|adresse 2|adresse2|adresse 3|adresse ligne 2|ligne 2|line 2|complement|complement adresse|complement d adresse|complement de adresse|complement d adresse 2|adresse complementaire|complement adresse 2|adresse suite|suite adresse|adresse suite 2|adres 2|adres2|adresregel 2|street 2|street2|strasse 2|adresszusatz|adressezusatz|adresszeile 2|adressezeile 2|hausnummerzusatz|apartment|appartement|apt|unit|suite|building|batiment|immeuble|residence|etage|lieu dit|lieudit|toevoeging|huisnummertoevoeging|address extension|house number extension|extension adresse|huisnummer toevoeging|house number suffix|house number addition|bus|busnummer|bus nr|boite|bte|boite postale|box|po box|postbus|postfach|extended address|extra adres|zusatz',
  ],
  [
    field('postal-code'),
    'code postal|codepostal|cp|c p|postal code|postalcode|postcode|post code|zip|zip code|zipcode|zip postal code|postal zip|postal zip code|postcode zip|postcode zip code|plz|postleitzahl|postnummer|postnr|post nr|code postal zip|zip code postal|code poste|address zip|pcode|cp ville|code postal ville|code postal et ville|postcode gemeente|postcode en gemeente|postcode plaats|postcode woonplaats|postcode en plaats|postcode en woonplaats|plz ort|plz und ort|plz wohnort|zip city|postcode city|postal code city|cp localite|code postal localite|code postal et localite|cp et ville',
  ],
  [
    field('town'),
    'ville|city|town|commune|localite|village|plaats|plaatsnaam|stad|gemeente|woonplaats|ort|stadt|wohnort|ortschaft|city town|town city|locality|suburb|bureau distributeur|address city|address town',
  ],
  [
    field('country'),
    'pays|country|land|country code|countrycode|code pays|pays code|pays iso|iso pays|country iso|country iso code|country name|country region|region country|pays region|landcode|landencode|landescode|landkode|landeskennung|nom pays|nom du pays|country id|country code 2|address country|staat land|pays de residence|country of residence',
  ],
  [
    field('language'),
    'langue|langues|language|languages|taal|taalcode|sprache|lang|lang code|locale|iso langue|iso lang|code langue|langue preferee|langue de communication|langue de correspondance|preferred language|communication language|correspondence language|voorkeurstaal|correspondentietaal|taalvoorkeur|korrespondenzsprache|bevorzugte sprache|language code',
  ],
  [
    field('birth-date'),
    'date de naissance|date naissance|naissance|ne le|nee le|ne e le|n e le|birthday|birthdate|birth date|date of birth|dateofbirth|birth day|dob|geboortedatum|geboorte datum|verjaardag|geburtsdatum|geburtstag|anniversaire|date anniversaire|date d anniversaire|datenaissance|birthdays|date naiss|geb datum|geb date|geb am|geboren|geboren op|geboren am',
  ],
  [
    field('vat-number'),
    'tva|numero tva|numero de tva|n tva|no tva|num tva|tva intra|tva intracommunautaire|n tva intracommunautaire|numero tva intracommunautaire|numero de tva intracommunautaire|tva intracom|vat|vat number|vatnumber|vat no|vat nr|vat id|vatid|vat reg no|vat registration number|eu vat number|eu vat|btw|btw nummer|btwnummer|btw nr|btwnr|btw identificatienummer|ust id|ust idnr|ust id nr|ustid|ustidnr|umsatzsteuer id|umsatzsteuer identifikationsnummer|mwst nummer|mwst nr|tax id|tax number|taxvat|tax vat|tax vat number|fiscal number|id tva',
  ],
  [
    field('created-on'),
    'date creation|date de creation|datecreation|cree|cree le|creation|created|created at|created on|created date|createdat|creation date|date created|created time|creation time|date add|date added|dateadded|added|added at|added on|added time|add date|date d ajout|date ajout|ajoute le|date inscription|date d inscription|date de inscription|inscription|inscrit le|inscrit depuis|inscrit e le|date enregistrement|date d enregistrement|enregistre le|registration|registration date|registrationdate|registered|registered at|registered on|registered date|date registered|user registered|date de registration|sign up|sign up date|signup|signup date|signed up|joined|join date|date joined|customer since|client since|client depuis|client depuis le|depuis|since|klant sinds|klant vanaf|sinds|kunde seit|seit|aangemaakt|aangemaakt op|aanmaakdatum|datum aangemaakt|toegevoegd op|inschrijfdatum|inschrijvingsdatum|ingeschreven op|registratiedatum|registratie|geregistreerd op|geregistreerd|erstellt|erstellt am|erstellungsdatum|erstelldatum|angelegt am|anlagedatum|registriert|registriert am|registrierung|registrierungsdatum|anmeldedatum|member since|membre depuis|lid sinds|lid vanaf|mitglied seit|date adhesion|date d adhesion|adhesion|date entree|date d entree|eintrittsdatum|start date|date debut|date de debut|first seen|first session|premiere visite|first visit|eerste bezoek|profile created on|subscriber created|ouverture du compte|date ouverture compte|account created|account creation date|date de creation du compte|create time|create date|created timestamp|crm created',
  ],
  [
    field('last-contact-on'),
    'derniere visite|date derniere visite|last visit|last visited|last visit date|lastvisit|last active|last activity|last activity date|last login|last log in|last login date|last logged in|lastlogin|derniere connexion|date derniere connexion|date de derniere connexion|date de la derniere connexion|derniere activite|date derniere activite|last seen|last seen at|last seen date|laatste bezoek|laatste login|laatst ingelogd|laatste activiteit|laatste aanmelding|laatst gezien|letzter besuch|letzter login|letzte anmeldung|letzte aktivitat|zuletzt gesehen|zuletzt aktiv|last contact|last contacted|last contact date|date dernier contact|dernier contact|date du dernier contact|laatste contact|laatste contactmoment|letzter kontakt|connect|last connection|last interaction|last online|laatst online|zuletzt online|date derniere interaction',
  ],
  [
    field('last-order-on'),
    'derniere commande|date derniere commande|date de derniere commande|date de la derniere commande|derniere commande le|last order|last order date|date of last order|lastorderdate|last order at|date last order|latest order|latest order date|dernier achat|date dernier achat|date du dernier achat|date de dernier achat|last purchase|last purchase date|last purchased|date of last purchase|laatste bestelling|datum laatste bestelling|laatste besteldatum|laatste aankoop|datum laatste aankoop|letzte bestellung|datum letzte bestellung|letzter kauf|letzter einkauf|last transaction|last invoice date|date derniere facture|derniere facture|laatste factuur|letzte rechnung|last sale date',
  ],
  [
    field('newsletter-optin-at'),
    'optin time|opt in time|optin date|opt in date|date optin|date opt in|opted in at|optin at|newsletter date add|date inscription newsletter|date d inscription newsletter|date d inscription a la newsletter|date abonnement|date d abonnement|date abonnement newsletter|date d abonnement newsletter|abonne le|subscribed at|subscribed on|subscribe date|subscription date|date subscribed|subscribe time|subscribed date|consent date|consent at|consent given at|consent timestamp|date consentement|date du consentement|date de consentement|datum toestemming|einwilligungsdatum|einwilligung am|inschrijfdatum nieuwsbrief|datum inschrijving nieuwsbrief|anmeldedatum newsletter|newsletter anmeldung am|double opt in date|doi date|doi timestamp|confirmed at|confirm time|confirmation time|confirmation date|date confirmation|newsletter since|newsletter date|subscriber since|abonne depuis|abonnee depuis|abonnee sinds|abonnent seit|opted in on|date newsletter|email marketing consent updated at|date d optin',
  ],
  [
    field('unsubscribed-at'),
    'unsub time|unsubscribed|unsubscribed at|unsubscribed on|unsubscribe date|unsubscribe time|unsubscribed date|date unsubscribed|unsubscription date|unsubscribe|date desinscription|date de desinscription|desinscription|date desabonnement|date de desabonnement|desabonnement|desabonne|desabonne le|desinscrit|desinscrit le|uitgeschreven|uitgeschreven op|uitschrijfdatum|datum uitschrijving|afgemeld|afgemeld op|abgemeldet|abgemeldet am|abmeldedatum|abmeldung|opted out|opted out at|opt out|opt out date|optout|optout date|opt out time|has opted out|has opted out of email|email opt out|email optout|blacklisted|blacklist|email blacklisted|email blacklist|blocklisted|email blocklisted|blocklist|liste noire|do not contact|do not email|do not mail|do not market|ne pas contacter|ne plus contacter|niet contacteren|niet mailen|nicht kontaktieren|werbesperre|opposition|opposition marketing|stop marketing|refus newsletter|unsubscribed from all email|marketing opt out|marketing stopped',
  ],
  [
    field('newsletter-consent'),
    'newsletter|newsletters|infolettre|lettre d information|lettre information|bulletin|accepts marketing|accepts email marketing|accepts newsletter|accept newsletter|accepte newsletter|accepte la newsletter|accepte marketing|accepte emails marketing|accepte les offres|email marketing|email marketing consent|email marketing consent state|email marketing status|marketing|marketing consent|marketing email consent|marketing status|marketing emails|marketing permission|marketing permissions|marketing opt in|opt in marketing|optin marketing|optin|opt in|email opt in|email optin|optin email|opt in email|newsletter opt in|newsletter optin|optin newsletter|opt in newsletter|double opt in|doubleoptin|abonne newsletter|abonne a la newsletter|abonnement newsletter|abonnement a la newsletter|inscrit newsletter|inscrit a la newsletter|inscription newsletter|inscription a la newsletter|newsletter subscription|newsletter subscriber|newsletter subscribed|newsletter status|statut newsletter|nieuwsbrief|nieuwsbrief ontvangen|nieuwsbrief ingeschreven|ingeschreven nieuwsbrief|ingeschreven op nieuwsbrief|inschrijving nieuwsbrief|ontvangt nieuwsbrief|nieuwsbrieven|mailing|mailings|newsletter abonniert|newsletter abo|newsletter abonnent|newsletter anmeldung|newsletter erhalten|newsletter empfanger|empfangt newsletter|consent|consentement|consentement marketing|consentement email|consentement newsletter|toestemming|toestemming marketing|toestemming nieuwsbrief|einwilligung|werbeeinwilligung|einwilligung newsletter|email status|e mail status|statut email|email subscription status|email subscriber status|subscription status|subscriber status|subscribed|is subscribed|abonnement status|statut abonnement|statut d abonnement|email permission|email permission status|permission status|souhaite recevoir la newsletter|recevoir la newsletter|recoit la newsletter|promotional emails|emailing|e mailing|mail subscription|subscribed to newsletter|accepts email|statut d abonne aux emails|statut d abonne|statut abonne|marketing contact status|email opt in status',
  ],
  [
    field('opt-in-ip'),
    'optin ip|opt in ip|ip optin|ip opt in|ip inscription|ip d inscription|ip registration newsletter|ip inscription newsletter|ip newsletter|confirm ip|confirmation ip|ip confirmation|signup ip|sign up ip|ip signup|subscribe ip|ip subscribe|subscription ip|consent ip|ip consent|ip consentement|doi ip|opt in ip address|signup ip address',
  ],
  [
    field('note'),
    'note|notes|remarque|remarques|commentaire|commentaires|comment|comments|opmerking|opmerkingen|bemerkung|bemerkungen|anmerkung|anmerkungen|notiz|notizen|notitie|notities|memo|observation|observations|annotation|annotations|remark|remarks|private note|admin comment|internal note|internal notes|note interne|notes internes|note privee|interne notiz|interne opmerking|kommentar|kommentare|description|info complementaires|informations complementaires|additional notes|toelichting|kundenkommentar|customer notes',
  ],
  [
    field('tags'),
    'tags|tag|etiquettes|etiquette|labels|label|mots cles|mot cle|keywords|listes|liste|lists|list|lijsten|lijst|listen|segments|segment|segmenten|segmente|list names|contact lists|mailing lists|listes de diffusion|schlagworter|schlagwort|trefwoorden|libelles|libelle|groups|groupes|mot s cle s|mots cles s|interest groups',
  ],

  [
    keptAs('identity'),
    'titre|titre de civilite|civilite|civ|title|salutation|social title|prefix|name prefix|suffix|name suffix|aanhef|aanspreking|aanspreektitel|titel|anrede|formule de politesse|genre|gender|id gender|sexe|sex|geslacht|geschlecht|middle name|middlename|second name|deuxieme prenom|mittelname|zweiter vorname|initials|initiales|initialen|voorletters|voorletter|maiden name|nom de jeune fille|nom de naissance|meisjesnaam|geburtsname|surnom|bijnaam|spitzname|age|leeftijd|alter|lieu de naissance|ville de naissance|place of birth|geboorteplaats|geburtsort|nationalite|nationality|nationaliteit|nationalitat|statut marital|situation familiale|etat civil|marital status|burgerlijke staat|familienstand|nombre d enfants|children|suffixe|phonetic first name|phonetic last name|phonetic middle name|yomi name|kinderen|kinder',
  ],
  [
    keptAs('contact'),
    'state|province|etat region|state region|dep region|departement region|web site|region etat|province state|state province|county|departement|department code|region|regio|bundesland|kanton|canton|provincie|province code|state code|region code|id state|subregion|zone|website|site web|site|site internet|web|url|homepage|webseite|user url|facebook|instagram|linkedin|twitter|x|skype|tiktok|fax|faxnummer|fax number|telecopie|alias|address name|address alias|adresse alias|nom de l adresse|address type|type adresse|type d adresse',
  ],
  [
    keptAs('company'),
    'siret|siren|numero siret|n siret|numero siren|ape|naf|code ape|code naf|numero entreprise|numero d entreprise|n entreprise|no entreprise|bce|numero bce|kbo|kbo nummer|ondernemingsnummer|kvk|kvk nummer|handelsregister|handelsregisternummer|rcs|rpm|company number|company registration number|company id|registration number|forme juridique|rechtsvorm|rechtsform|legal form|secteur|secteur d activite|activite|industry|sector|branche|company size|effectif|e invoicing id|peppol id|coc|coc number|company coc|kv k|kv k nummer',
  ],
  [
    keptAs('profession'),
    'fonction|function|functie|funktion|profession|metier|beroep|beruf|job|job title|jobtitle|poste|position|titre du poste|occupation|role in company|service|department|abteilung|organization title|organization department|organisation title|company position|afdeling',
  ],
  [
    keptAs('account'),
    'username|user name|login|user login|identifiant|nom d utilisateur|gebruikersnaam|benutzername|pseudo|pseudonyme|nickname|user nicename|active|actif|activated|active e|aktiv|actief|enabled|status|statut|state of account|account status|statut du compte|status compte|etat|etat du compte|role|roles|is guest|guest|invite|gast|deleted|supprime|is deleted|is active|is enabled|group|groupe|groep|gruppe|default group|customer group|groupe client|groupe par defaut|groupe de clients|klantengroep|klantgroep|kundengruppe|group id|customer group id|group name|categorie|categorie client|type client|type de client|customer type|client type|type|klanttype|verified email|email verified|verified|verifie|confirmed|email confirmed|account type|created by|cree par|updated at|updated on|modified|modified at|date upd|date modified|date modification|date de modification|date mise a jour|last modified|last updated|last update|last changed|modified time|last modified date|gewijzigd|gewijzigd op|laatst gewijzigd|geandert|geandert am|aktualisiert am|source|origine|origin|provenance|herkomst|bron|quelle|herkunft|lead source|signup source|owner|proprietaire|lifecycle stage|store|shop|boutique|winkel|website id|store view|created in|account lock|account locked|blocked|bloque|geblokkeerd|gesperrt|sperre|confirmed email|creation source|account created in|lead status|contact owner|contact status|droit a l image|instant profile',
  ],
  [
    keptAs('purchases'),
    'orders|order count|orders count|number of orders|total orders|nombre de commandes|nombre commandes|nb commandes|nb de commandes|nbr commandes|commandes|aantal bestellingen|bestellingen|anzahl bestellungen|bestellungen|total spent|total spend|total spending|money spent|lifetime spend|lifetime value|ltv|clv|sales|ventes|verkopen|umsatz|omzet|chiffre d affaires|chiffre affaires|ca|ca ttc|ca ht|ca total|total|total depense|montant total|montant total depense|total achats|total des achats|montant|amount|amount spent|totaal besteed|totaal uitgegeven|gesamtumsatz|gesamtausgaben|gesamtbestellwert|aov|average order value|panier moyen|valeur moyenne|gemiddelde bestelwaarde|first order|first order date|premiere commande|date premiere commande|premier achat|date premier achat|first purchase|first purchase date|eerste bestelling|eerste aankoop|erste bestellung|products|produits|produits achetes|purchased products|points|points fidelite|points de fidelite|loyalty points|loyalty|fidelite|carte fidelite|carte de fidelite|numero carte fidelite|numero de carte de fidelite|n carte fidelite|loyalty card|loyalty card number|loyalty number|klantenkaart|klantenkaartnummer|kundenkarte|kundenkartennummer|bonuspunkte|spaarpunten|store credit|credit|avoir|tegoed|guthaben|carts|panier|abandoned carts|returns|retours|last order number|last order id|last order name|derniere reference commande|visits|nombre de visites|transaction count|transactions|cotisation|cotisations|lidgeld|mitgliedsbeitrag|ca cumul|montant total des commandes|nombre total de commandes|lifetime spending|nb visites|subscription|abonnement|subscription plan|formule|currency|devise',
  ],
  [
    keptAs('payment'),
    'iban|bic|swift|rib|bank|banque|bankrekening|rekeningnummer|rekening|bankverbindung|kontonummer|kontoinhaber|numero de compte|compte bancaire|bank account|bank account number|account holder|titulaire du compte|mandat sepa|sepa mandate|mandate reference|reference mandat|mode de paiement|mode paiement|moyen de paiement|payment method|payment mode|payment type|betaalwijze|betaalmethode|zahlungsart|zahlungsmethode|conditions de paiement|conditions paiement|payment terms|payment term|betalingstermijn|zahlungsbedingungen|zahlungsziel|max payment days|outstanding|outstanding allow amount|encours|encours autorise|solde|balance|saldo|credit limit|limite de credit|kredietlimiet|kreditlimit|discount|remise|korting|rabatt|tax exempt|exonere de taxe|stripe customer id|stripe id|paypal|paypal email|paying customer',
  ],
  [
    keptAs('newsletter'),
    'member rating|rating|unsub campaign title|unsub campaign id|unsub reason|unsub reason other|unsubscribe reason|raison desinscription|motif de desinscription|clean time|clean campaign title|clean campaign id|bounce|bounced|bounces|bounce reason|partner offers|offres partenaires|offres des partenaires|partneraanbiedingen|angebote von partnern|accepts sms marketing|sms marketing|sms opt in|sms optin|accepts whatsapp marketing|sms marketing consent|sms blacklisted|sms status|email type|optin source|opt in source|source inscription|consent text|consent source|consent method|texte du consentement|gdpr|rgpd|avg|dsgvo|gdpr consent|consentement rgpd|cookie consent|last email sent|last email opened|last email clicked|last opened|last clicked|last open|last click|opens|clicks|emails sent|emails opened|sends|campaigns|campagnes|optin status|sent|subscriber source|email suppressions|is excluded from campaigns|statut d abonne aux sms|sms status',
  ],
  [
    keptAs('preferences'),
    'preferences|preference|voorkeuren|voorkeur|vorlieben|centres d interet|interets|interests|interesses|interessen|hobbies|hobby|favorites|favoris|wishlist|liste d envies|taille|pointure|size|kleding maat|schoenmaat|grosse|couleur preferee|favourite colour|themes|sujets|topics',
  ],
  [
    keptAs('connection'),
    'ip|ip address|ipaddress|adresse ip|ip adres|ip adresse|last ip|last ip address|last login ip|registration ip|created ip|user agent|useragent|browser|navigateur|device|appareil|os|referrer|referer|utm source|utm medium|utm campaign|landing page|page d entree|dernier appareil',
  ],
  [
    keptAs('location'),
    'latitude|longitude|lat|lng|lon|timezone|time zone|fuseau horaire|tijdzone|zeitzone|gmtoff|dstoff|geolocation|geolocalisation|location|coordinates|gps',
  ],
  [
    field('ignore'),
    'id shop group|id shop|store id|language id|address id|custom field|email label|phone label|address label|address formatted|encoder|confirmation key|id lang|id risk|id address|id country|id manufacturer|id supplier|id warehouse|id default group|show public prices|leid|euid|rich editing|syntax highlighting|admin color|use ssl|show admin bar front|wp user level|dismissed wp pointers|wp capabilities|row|row number|line|ligne|regel|zeile|index|image|avatar|photo|profile image|picture|photo url|avatar url|checkbox|actions|select',
  ],
];

/** What remains is judged by the words that it contains. */
export const patterns: readonly (readonly [Meaning, RegExp])[] = [
  [
    field('newsletter-optin-at'),
    /\b(date|datum|time|timestamp)\b.*\b(opt ?in|newsletter|nieuwsbrief|consent\w*|toestemming|einwilligung)\b|\b(opt ?in|newsletter|nieuwsbrief|consent)\b.*\b(date|datum|time|timestamp|le|op|am|at|on)\b/,
  ],
  [
    field('unsubscribed-at'),
    /\b(unsubscri\w+|desinscri\w+|desabonn\w+|uitgeschreven|uitschrij\w+|abgemeldet|abmelde\w+|opt ?out|opted out)\b/,
  ],
  [
    keptAs('newsletter'),
    /\b(sms|whatsapp)\b.*\b(consent|opt ?in|marketing|subscri\w+|blacklist\w*|status)\b|\b(opt ?in|statut|status|consent\w*)\b.*\b(sms|whatsapp)\b/,
  ],
  [
    field('newsletter-consent'),
    /\b(newsletter|nieuwsbrief|infolettre|opt ?in|e ?mail marketing|marketing e ?mail|accepts? marketing)\b/,
  ],
  [
    field('newsletter-consent'),
    /\b(recoit|recevoir|souhaite|accepte|ontvang\w*|wenst|empfang\w*|erhalt\w*|wunscht|receives?|wants)\b.*\b(lettres?|infos?|informations?|e ?mails?|mails?|mailings?|courriers?|publicites?|pub|offres?|promos?|promotions?|actualites?|nieuws|aanbiedingen|reclame|angebote|werbung|offers|news)\b/,
  ],
  [
    keptAs('newsletter'),
    /\b(e ?mail|mail)\b.*\b(status|statut|type|sent|open\w*|click\w*|bounce\w*|count|verified|confirmed|valid\w*|format|domain|frequency|suppress\w*)\b|\b(consent\w*|toestemming|einwilligung|rgpd|gdpr|avg|dsgvo|permission)\b/,
  ],
  [field('email'), /\b(e ?mail|courriel|mail|emailadres|mailadres|emailadresse|mailadresse)\b/],
  [field('birth-date'), /\b(naissance|birth|birthday|birthdate|geboortedatum|geburtsdatum|geburtstag)\b/],
  [field('mobile'), /\b(mobile|gsm|portable|mobiel|mobil|handy|cellphone)\b/],
  [field('phone'), /\b(phone|telephone|telefoon\w*|telefon\w*|tel)\b/],
  [field('postal-code'), /\b(code postal|postal code|postcode|zip|zipcode|plz|postleitzahl)\b/],
  [
    field('last-order-on'),
    /\b(last|dernier|derniere|laatste|letzte|letzter)\b.*\b(order|purchase|commande|achat|bestelling|aankoop|bestellung|kauf)\b/,
  ],
  [
    field('last-contact-on'),
    /\b(last|dernier|derniere|laatste|letzte|letzter)\b.*\b(login|visit|visite|connexion|contact|activity|activite|seen|bezoek|besuch|kontakt)\b/,
  ],
  [
    field('created-on'),
    /\b(date|datum)\b.*\b(inscription|creation|created|registration|registratie|adhesion|ajout|enregistrement)\b/,
  ],
  [field('vat-number'), /\b(tva|vat|btw|ust idnr|umsatzsteuer id)\b/],
  [
    field('company'),
    /\b(societe|entreprise|company|bedrijf\w*|firma|firmenname|raison sociale|organisation|organization)\b/,
  ],
  [field('given-name'), /\b(prenoms?|first ?name|voornaam|vorname|given name)\b/],
  [
    field('family-name'),
    /\b(nom de famille|last ?name|surname|family ?name|achternaam|familienaam|nachname|familienname)\b/,
  ],
  [field('note'), /\b(notes?|remarques?|commentaires?|comments?|opmerking(en)?|bemerkung(en)?|notiz(en)?)\b/],
  [
    keptAs('purchases'),
    /\b(commandes?|orders?|bestelling(en)?|bestellung(en)?|achats?|purchases?|spent|fidelite|loyalty|panier)\b/,
  ],
  [field('created-on'), /\b(created|creation|cree|cree le|aangemaakt|erstellt|registered|inscrit le)\b/],
  [keptAs('connection'), /\bip\b/],
  [keptAs('purchases'), /\b(cotisations?|lidgeld|mitgliedsbeitrag|points?)\b/],
  [keptAs('account'), /\b(status|statut|etat)\b/],
];
