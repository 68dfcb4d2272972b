import { words } from './word-list.ts';

/** Words that registers use for where a thing stands, by what they mean. */
export const STATUS_WORDS = {
  proposed: words(`
    proposed, draft, suggested, idea, new, submitted, to be approved, awaiting approval,
    vorgeschlagen, entwurf, vorschlag, neu, proposé, brouillon, nouveau, propuesto, borrador,
    nuevo, proposto, bozza, nuovo, voorgesteld, concept, nieuw, navrženo, nový, proponowane, nowe,
    提议, 新建
  `),
  open: words(`
    open, opened, identified, raised, reported, logged, confirmed, reopened, re-opened, active, not started, to do, todo, assigned, accepted,
    overdue, late, delayed, due, not closed, red, 0%, 0 %, offen, überfällig, verspätet, nicht
    begonnen, zugewiesen, rot, ouvert, ouverte, en retard, à faire, non commencé, abierto,
    abierta, atrasado, vencido, pendiente, por hacer, aperto, aperta, in ritardo, da fare,
    openstaand, te doen, te laat, niet gestart, otevřeno, otevřené, otevřený, po termínu,
    nezahájeno, otwarte, otwarty, otwarta, przeterminowane, nie rozpoczęto, 打开, 未完成, 未开始, 逾期
  `),
  in_progress: words(`
    in progress, in-progress, wip, work in progress, ongoing, on going, on-going, started,
    underway, under way, in work, in process, in implementation, being implemented, partial,
    partially complete, partially completed, partly done, on hold, waiting, pending, deferred,
    parked, on track, amber, yellow, under review, under investigation, investigation, in arbeit,
    in bearbeitung, laufend, begonnen, in umsetzung, teilweise erledigt, zurückgestellt, wartet,
    gelb, en cours, en attente, en curso, en proceso, en espera, in corso, in attesa, in lavorazione, in
    behandeling, lopend, bezig, in uitvoering, probíhá, rozpracováno, v řešení, w toku, w trakcie,
    w realizacji, 进行中, 处理中
  `),
  contained: words('contained, containment done, eingedämmt, sofortmaßnahme umgesetzt'),
  planned: words(`
    planned, plan agreed, scheduled, action planned, geplant, terminiert, planifié, planifiée,
    planificado, pianificato, pianificata, gepland, plánováno, naplánováno, zaplanowane, 已计划, 计划中
  `),
  closed: words(`
    closed, close, closed out, closed-out, complete, completed, done, finished, implemented,
    resolved, mitigated, remediated, fixed, solved, green, 100%, 100 %, fully implemented, geschlossen, erledigt,
    abgeschlossen, umgesetzt, fertig, beendet, behoben, grün, clôturé, clôturée, fermé, fermée,
    terminé, terminée, réalisé, soldé, cerrado, cerrada, completado, completada, terminado,
    finalizado, realizado, chiuso, chiusa, completato, completata, concluso, terminato, gesloten,
    afgesloten, gereed, afgerond, klaar, voltooid, uzavřeno, uzavřené, splněno, dokončeno, hotovo,
    vyřešeno, zamknięte, zamknięty, zakończone, zrealizowane, wykonane, 已关闭, 关闭, 已完成, 完成
  `),
  verified: words(`
    verified, proved, proven, closed and verified, closed & verified, verified effective,
    closed - verified, effective, effectiveness verified, wirksam, geprüft, wirksamkeit geprüft,
    wirksamkeit bestätigt, verifiziert, vérifié, vérifiée, efficace, verificado, verificada,
    verificato, verificata, geverifieerd, ověřeno, zweryfikowane, 已验证
  `),
  cancelled: words(`
    cancelled, canceled, dismissed, deprecated, rejected, declined, withdrawn, void, dropped, stopped, abandoned,
    superseded, duplicate, no longer required, not required, obsolete, not accepted, storniert,
    abgebrochen, abgelehnt, verworfen, hinfällig, gestrichen, annulé, annulée, rejeté, abandonné,
    cancelado, cancelada, anulado, rechazado, annullato, annullata, respinto, geannuleerd,
    vervallen, afgewezen, zrušeno, zamítnuto, anulowane, odrzucone, 已取消, 取消, 作废
  `),
} as const satisfies Record<string, readonly string[]>;

/** Words for how much a thing matters. */
export const WEIGHT_WORDS = {
  high: words(`
    high, very high, major, critical, severe, serious, urgent, significant, extreme, significance
    high, major nonconformity, major non-conformity, major nonconformance, major nc, major
    non-conformance, h, a, p1, hoch, sehr hoch, kritisch, schwer, schwerwiegend, dringend,
    hauptabweichung, wesentlich, majeur, majeure, critique, élevé, élevée, haute, grave, urgente, mayor,
    crítico, crítica, alto, alta, maggiore, critico, critica, hoog, ernstig, kritiek, vysoká, vysoký,
    závažná, závažný, kritická, velká, wysoki, wysoka, krytyczny, duża, duży, 高, 严重, 重大
  `),
  normal: words(`
    normal, medium, moderate, mid, average, standard, m, b, p2, mittel, mäßig, moyen, moyenne,
    normale, modéré, media, medio, moderado, moderada, media, middel, gemiddeld, normaal, střední, normální,
    średni, średnia, normalny, 中, 一般
  `),
  low: words(`
    low, very low, minor, minor nonconformity, minor non-conformity, minor nonconformance, minor
    nc, minor non-conformance, observation, ofi, opportunity for improvement, opportunity,
    improvement, recommendation, remark, trivial, negligible, l, c, p3, gering, niedrig, leicht,
    nebenabweichung, hinweis, empfehlung, verbesserungspotenzial, beobachtung, mineur, mineure,
    faible, basse, remarque, menor, leve, bajo, baja, observación, minore, basso, bassa,
    osservazione, laag, klein, opmerking, nízká, nízký, malá, drobná, niski, niska, mały, mała, 低, 轻微
  `),
} as const satisfies Record<string, readonly string[]>;

/** Words for whether what was done has worked. */
export const VERDICT_WORDS = {
  effective: words(`
    effective, yes, y, ok, okay, verified, verified effective, confirmed, passed, pass,
    successful, achieved, true, ✓, ✔, x, wirksam, ja, bestätigt, geprüft, in ordnung, i.o., io,
    efficace, oui, eficaz, sí, si, effettivo, sì, doeltreffend, effectief, účinné, účinná, ano,
    skuteczne, skuteczna, tak, 有效, 是
  `),
  partly: words(`
    partly, partly effective, partially, partially effective, partial, in part, teilweise,
    teilweise wirksam, bedingt wirksam, partiellement, partiellement efficace, parcialmente,
    parzialmente, in parte, gedeeltelijk, deels, částečně, częściowo, 部分有效
  `),
  not_effective: words(`
    not effective, ineffective, no, n, not ok, failed, fail, unsuccessful, not achieved, false,
    unwirksam, nicht wirksam, nein, nicht in ordnung, n.i.o., nio, inefficace, non efficace, non,
    ineficaz, no eficaz, inefficace, ondoeltreffend, niet effectief, nee, neúčinné, neúčinná, ne,
    nieskuteczne, nieskuteczna, nie, 无效, 否
  `),
} as const satisfies Record<string, readonly string[]>;

/** Words of fields that can only be answered by yes or no. */
export const YES_NO_WORDS = {
  yes: words(
    'yes, y, true, 1, x, ✓, ✔, ☑, ja, j, oui, o, sí, si, sì, ano, tak, t, wahr, vrai, 是, 有',
  ),
  no: words('no, n, false, 0, ✗, ✘, ☐, nein, non, nee, ne, nie, falsch, faux, 否, 无'),
} as const satisfies Record<string, readonly string[]>;
