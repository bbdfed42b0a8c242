/** How letters and mails in French, Dutch, English and German are laid out: patterns for the beginning of a folded line. */

/** Programs write these before the message that is answered or passed on. */
export const originalMessages =
  /^[-_ ]*(?:message (?:d'origine|original|transfere|initial)|oorspronkelijk bericht|doorgestuurd bericht|original message|forwarded message|ursprungliche nachricht|weitergeleitete nachricht|begin forwarded message|debut du message (?:transfere|reexpedie)|begin doorgestuurd bericht|anfang der weitergeleiteten nachricht)\b/;

/** "Le 3 mai 2026 à 10:00, Untel a écrit :" */
export const attributions =
  /^(?:le .{4,120} a ecrit ?:|op .{4,120} (?:schreef|heeft) .{0,120}:|on .{4,120} wrote ?:|am .{4,120} schrieb .{0,120}:)/;

/** The first and the second line of the block with which Outlook begins what it quotes. */
export const replyHeaders =
  /^(?:de|van|from|von|envoye|verzonden|sent|gesendet|date|datum|a|aan|to|an|objet|onderwerp|subject|betreff) ?:/;

/** The one line of that block that it never lacks. */
export const fromHeaders = /^(?:de|van|from|von) ?:/;

/** Marks that say that the message is passed on, not answered. */
export const forwardMarks = /transfere|reexpedie|doorgestuurd|forwarded|weitergeleitet/;

/** What people write above a message that they pass on. */
export const passingNotes =
  /\b(?:pour (?:info|information|suivi|suite)|a traiter|(?:vous|te|t') (?:transmets|transfere|fais suivre)|ci[- ]dessous|pour toi|peux[- ]tu|fyi|for info|(?:see|message|request|mail|email) below|passing (?:this|it)|forwarding|can you (?:handle|deal|take|answer)|over to you|ter info|ter informatie|zie (?:onder|hieronder)|hieronder|onderstaand|doorgestuurd|kan jij|kun je|zur (?:info|kenntnis|bearbeitung)|siehe unten|untenstehend|leite .{0,30} weiter|weiterleitung|kannst du|fur dich)\b/;

export const subjectLabels =
  /^(?:objet|concerne|sujet|type de demande|motif|votre demande|betreft|onderwerp|uw vraag|type verzoek|subject|re|regarding|request type|type of request|reason for contact|betreff|betr|anliegen|thema|art der anfrage|tr|fwd?|wg) ?\.?:/;

export const enclosureLabels =
  /^(?:p\.? ?j\.?|pieces? jointes?|annexes?|bijlagen?|enclosures?|encl?|attachments?|anlagen?|beilagen?) ?[.:(]/;

export const postscripts = /^(?:p\.? ?s\.?|n\.? ?b\.?) ?[:.\- ]/;

/** The greeting at the end; what follows is a signature. */
export const closings =
  /^(?:(?:tres |bien )?cordialement|bien a vous|sinceres salutations|salutations|respectueusement|(?:veuillez|je vous prie d'|nous vous prions d'|dans l'attente).*(?:agreer|recevoir|croire|salutations)|recevez,? .*salutations|a bientot|belle journee|bonne journee|met (?:de )?(?:vriendelijke|hartelijke|beleefde|oprechte) groet|vriendelijke groet|hoogachtend|groetjes|groeten|mvg\b|(?:kind|best|warm)(?:est)? regards|regards|yours (?:sincerely|faithfully|truly)|sincerely|best wishes|mit (?:freundlichen|besten|herzlichen|freundlichem) gru|freundliche gru|beste gru|viele gru|liebe gru|hochachtungsvoll|mfg\b|lg\b)/;

/** What mail programs put below every message. */
export const disclaimers =
  /^(?:ce (?:message|courriel|mail).{0,60}confidentiel|(?:dit|deze) (?:bericht|e-?mail).{0,60}(?:vertrouwelijk|bestemd)|this (?:e-?mail|message).{0,60}(?:confidential|intended)|diese (?:e-?mail|nachricht).{0,60}vertraulich|envoye (?:de|depuis) mon|verzonden vanaf|sent from my|von meinem .{2,20} gesendet|pensez a l'environnement)/;
