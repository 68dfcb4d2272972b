import type { HeaderList } from './concepts.ts';
import { words } from './word-list.ts';

export const german: HeaderList = {
  reference: words(`
    nr, lfd nr, laufende nummer, nummer, kennung, kennzeichen, vorgangsnummer, massnahmennr,
    massnahmen nr, abweichungsnr, feststellung nr, pos, position, aktenzeichen, lfd
  `),
  title: words(`
    titel, bezeichnung, betreff, thema, massnahme, massnahmen, aufgabe, name, kurzbeschreibung,
    was, stichwort
  `),
  description: words(`
    beschreibung, abweichung, feststellung, befund, problem, sachverhalt, details,
    fehlerbeschreibung, problembeschreibung, nichtkonformitat, beobachtung, beanstandung, fehler,
    bemerkung, bemerkungen, hinweis
  `),
  why: words('warum, begrundung, grund, nutzen, zweck'),
  raised_on: words(`
    erfasst, erfasst am, eroffnet, eroffnet am, angelegt am, erstellt, erstellt am, gemeldet am,
    festgestellt am, datum, datum der feststellung, aufgenommen am, beginn, startdatum,
    auditdatum, eingang, eingangsdatum, ausgestellt am, entdeckt am
  `),
  found_by: words(`
    gefunden von, gefunden durch, festgestellt von, festgestellt durch, entdeckt von, entdeckt
    durch, erkannt von, erkannt durch
  `),
  source: words(`
    quelle, herkunft, ursprung, auslöser, anlass, art, typ, auditart, gemeldet von, festgestellt
    von, gemeldet durch, festgestellt durch
  `),
  source_reference: words(`
    bezug, audit, auditnr, audit nr, bericht, berichtsnummer, reklamationsnummer, projekt
  `),
  severity: words(`
    schwere, schweregrad, einstufung, kategorie, klassifizierung, klasse, prioritat, prio,
    wichtigkeit, bedeutung, gewichtung, bewertung, dringlichkeit
  `),
  process: words(`
    prozess, bereich, abteilung, ort, standort, werk, organisationseinheit, gruppe, kostenstelle
  `),
  clause: words('kapitel, normkapitel, norm, abschnitt, anforderung, normpunkt, forderung'),
  correction: words(`
    sofortmassnahme, sofortmassnahmen, korrektur, eindammung, sofortige korrektur
  `),
  cause: words('ursache, grundursache, ursachen, ursachenanalyse, fehlerursache'),
  cause_method: words('methode der ursachenanalyse, analysemethode, methode'),
  corrective_action: words(`
    korrekturmassnahme, korrekturmassnahmen, abstellmassnahme, abstellmassnahmen,
    verbesserungsmassnahme, vorbeugemassnahme, geplante massnahme, massnahmenbeschreibung,
    langfristige massnahme
  `),
  owner: words(`
    verantwortlich, verantwortliche, verantwortlicher, verantwortliche person, zustandig,
    zustandigkeit, wer, bearbeiter, bearbeiterin, durchfuhrung, umsetzung durch, verantwortung,
    auditor, empfanger
  `),
  helpers: words('beteiligte, mitwirkende, unterstutzung, unterstutzt durch'),
  due_on: words(`
    fallig, fallig am, falligkeit, termin, zieltermin, bis wann, bis, frist, soll termin,
    solltermin, endtermin, geplant bis, umsetzung bis, wann, neuer termin, aktueller termin,
    wiedervorlage
  `),
  first_due_on: words(`
    ursprunglicher termin, erster termin, ursprungstermin, ursprunglich fallig, erstmals fallig
  `),
  closed_on: words(`
    erledigt, erledigt am, abgeschlossen, abgeschlossen am, geschlossen am, geschlossen, umgesetzt
    am, ist termin, isttermin, erledigungsdatum, abschluss, abschlussdatum, fertig am, beendet am
  `),
  status: words(`
    status, stand, zustand, bearbeitungsstand, umsetzungsstand, fortschritt, stufe, phase, ampel
  `),
  result: words(`
    ergebnis, umsetzung, nachweis, abschlussbemerkung, durchgefuhrt, stellungnahme, antwort
  `),
  effectiveness: words(`
    wirksam, wirksamkeit, wirksamkeitsprufung, wirksamkeit gepruft, wirksamkeitskontrolle,
    wirksamkeit bestatigt, wirksamkeitsbewertung
  `),
  check_note: words('bemerkung zur wirksamkeit, nachweis der wirksamkeit'),
  check_due_on: words(`
    wirksamkeitsprufung fallig, wirksamkeit zu prufen am, wirksamkeitsprufung bis,
    wirksamkeitsprufung geplant
  `),
  checked_on: words(`
    wirksamkeit gepruft am, gepruft am, wirksamkeitsprufung am, datum wirksamkeitsprufung,
    verifiziert am
  `),
  cancelled_on: words('storniert am, abgebrochen am, verworfen am'),
  checker: words(
    'geprüft von, geprüft durch, prüfer, wirksamkeit geprüft von, wirksamkeit geprüft durch',
  ),
  cancel_reason: words('grund des abbruchs, grund der stornierung'),
  cost_known: words(`
    kosten, bekannte kosten, istkosten, ist kosten, tatsachliche kosten, gesamtkosten,
    fehlerkosten, reklamationskosten, nichtkonformitatskosten, kosten der abweichung, schadenssumme
  `),
  cost_estimated: words(`
    geschatzte kosten, kosten geschatzt, kostenschatzung, erwartete kosten, voraussichtliche
    kosten, geschatzter schaden
  `),
  likelihood: words('wahrscheinlichkeit, eintrittswahrscheinlichkeit'),
  impact: words('auswirkung, schadenshohe, folge, folgen'),
  score: words('risikozahl, rpz, risikobewertung, punkte'),
  residual: words('restrisiko'),
  target: words('ziel, zielwert, sollwert'),
  actual: words('istwert, ist, aktueller wert'),
  unit: words('einheit'),
  frequency: words('haufigkeit, turnus, rhythmus, intervall'),
  version: words('version, revision, ausgabe, rev'),
  approver: words('freigegeben von, genehmigt von, freigabe durch'),
  effective_on: words('gultig ab, freigabedatum, ausgabedatum, revisionsdatum'),
};
