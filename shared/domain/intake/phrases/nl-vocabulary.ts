/** The words of Dutch that its phrases are made of. */
import type { Vocabulary } from '../phrase-pattern.ts';

export const dutchVocabulary: Vocabulary = {
  words: {
    my: 'mijn|m|onze|ons|haar|zijn|hun|deze|die|dit',
    data: 'gegevens|persoonsgegevens|data|informatie|info|klantgegevens|dossier|klantendossier|klantdossier|fiche|klantenfiche|contactgegevens|accountgegevens',
    held: 'heeft|hebt|hebben|bewaart|bewaard|bewaren|verwerkt|verwerken|bezit|opslaat|opgeslagen|bijhoudt|bijhouden|verzameld|verzamelt|houdt|beschikt|gebruikt|weet|weten|kennen|kent',
    account:
      'klantenzone|klantenpagina|lidmaatschap|klantenkaart|account|accounts|profiel|klantaccount|klantenaccount|gebruikersaccount|klantprofiel',
    erasing:
      'verwijder*|wis|wissen|wist|gewist|uitwissen|uitwissing|wissing|gegevenswissing|vernietig*|delete*|schrap*|sluit|sluiten|opheffen|hef|deactiveer*|deactiveren|anonimiseer*|anonimiseren|geanonimiseerd|verwijdering|afsluiten',
    wiping:
      'verwijder*|wis|wissen|wist|gewist|uitwissen|uitwissing|wissing|gegevenswissing|vernietig*|delete*|schrap*|geschrapt|anonimiseer*|anonimiseren|geanonimiseerd|deleten',
    removing: 'verwijder*|haal|haalt|halen|schrap*|geschrapt|wis|wissen|uitschrijven|schrijf|afvoeren',
    mending:
      'verbeter*|corrigeer|corrigeren|gecorrigeerd|correctie|rectific*|gerectificeerd|rectificatie|rechtzet*|wijzig*|gewijzigd|aanpas*|aangepast|aanpassen|aanpassing|vervolledig*|aanvul*|aangevuld|aanvulling|bijwerken|bijgewerkt|update*|verander*',
    article: 'artikel|artikelen|art|artikels',
    marketing:
      'reclame*|*reclame|marketing*|*marketing|marketingdoeleinden|nieuwsbrief|nieuwsbrieven|mailing*|mailinglijst|promotie*|promo*|commerciele|aanbiedingen|spam|folders|catalogus|publiciteit|prospectie|werving|telemarketing|verzendlijst|flyers|brochures|verkooppraat*|verkoopgesprek*|promos|acties|prospect*|verkoop|verkoper|verkopers|verkoopster*|telefonische',
    stopping: 'stop*|stak*|beeindig*|ophoud*|hou|houd|bespaar|laat|genoeg|zonder|stopzetten',
    contact:
      'adres|mail|email|mailadres|emailadres|nummer|telefoonnummer|gsm|gsmnummer|telefoon|contactgegevens|coordinaten',
    sending:
      'stuur|sturen|bezorg*|geef|geven|verstrek*|mail|toon|tonen|doorstur*|toestur*|laat|laten|krijg*|ontvang*',
    clearing:
      'gooi|gooit|smijt|doe|doet|haal|haalt|zet|kieper|ruim|ruimt|kuis|wis|schrap|verwijder|vernietig',
    files:
      'contacten|adressenbestand|bestand|bestanden|klantenbestand|klantbestand|database|databank|systeem|systemen|lijst|lijsten|server|servers|computer|administratie|register|klantenlijst|archief',
    agreed: 'toestemming*|akkoord|goedkeuring|instemming|permissie|toelating*|machtiging',
    giving: 'gegeven|doorge*|verstrekt|verkocht|doorverkocht|gedeeld|bezorgd|overgemaakt|gestuurd',
    content:
      'historiek|geschiedenis|foto*|metingen|bestellingen|*gegevens|resultaten|berichten|facturen|trainingen|verbruik',
    writings:
      'notities|nota|analyses|resultaten|verslagen|onderzoeken|evaluaties|beoordelingen|gesprekken|opnames|opmerkingen|aantekeningen|commentaren',
    seeing: 'lezen|zien|hebben|krijgen|ontvangen|inzien|inkijken|kennen|opvragen|bekomen',
    disclosing:
      'bezorg*|verstrek*|overmaken|overgemaakt|meedelen|meegedeeld|overhandig*|opstur*|toestur*|toezend*|toekomen|geworden|beschikking|bekomen|mededeling',
    machine:
      'algoritme*|computer*|robot*|software|machine|automatisch*|geautomatiseerd*|score|scoring|bot|systeem',
  },
  phrases: {
    mine: [
      '@my ~3 @data',
      'gegevens|persoonsgegevens|informatie|data ~5 over|betreffende|van|omtrent mij|me|mezelf',
      'gegevens|persoonsgegevens ~2 die ~2 mij|me',
      'persoonsgegevens',
      'mij ~ betreffende|toebehorende ~ gegevens|persoonsgegevens',
    ],
    onMe: [
      'over mij|me|mezelf|ons|haar|hem',
      'van mij|me|ons|mezelf',
      'mijn persoon',
      'mij aangaan*',
      'omtrent mij',
      'mij betreffen*',
      'betrekking ~ mij',
    ],
    aboutMe: ['#onMe', 'mijn gegevens|persoonsgegevens|data'],
  },
};
