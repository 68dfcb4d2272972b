import { fold } from '../../../../lib/fold.ts';
import { words } from '../dictionary/word-list.ts';

/** Words that say that a value is not known or does not apply. They are no errors. */
const UNKNOWN: ReadonlySet<string> = new Set(
  words(`
    tbd, tbc, tba, t.b.d., t.b.c., t.b.a., to be determined, to be decided, to be defined, to be
    confirmed, to be advised, to be agreed, n/a, na, n.a., n.a, n / a, n\\a, not applicable, not
    available, unknown, not known, none, nil, null, pending, ongoing, on going, on-going,
    continuous, continuously, open, not set, not yet, asap, a.s.a.p., immediately, nan, undefined,
    x, blank, various, see above, offen, unbekannt, entfällt, nicht anwendbar, nicht zutreffend,
    k.a., k. a., keine angabe, keine, laufend, fortlaufend, dauerhaft, noch offen, sofort,
    umgehend, n. n., n.n., à définir, s.o., sans objet, inconnu, en cours, continu, por definir,
    no aplica, desconocido, en curso, continuo, da definire, non applicabile, sconosciuto, in
    corso, n.v.t., nvt, n.t.b., ntb, onbekend, doorlopend, neznámé, průběžně, trvale, nestanoveno,
    nie dotyczy, nd, nieznany, na bieżąco, 待定, 不适用, 未知
  `).map(fold),
);

/** The few of them that say so in a column of sentences too, where `ongoing` may be all there is to tell. */
const UNKNOWN_TEXT: ReadonlySet<string> = new Set(
  words(`
    tbd, tbc, tba, t.b.d., n/a, n.a., n.a, null, nan, k.a., 待定
  `).map(fold),
);

const LONGEST = 24;

/** True for signs alone, such as `-`, `–`, `?` or `…`, which people put where nothing is to be said. */
export function isSignsOnly(text: string): boolean {
  return text.length <= LONGEST && !/[\p{L}\p{N}\p{S}]/u.test(text.replace(/[-=~^`+<>|]/g, ''));
}

/** True where a cell of a date, person, choice or number says that it is not known: `TBD`, `n/a`, `ongoing`. */
export function isUnknownWord(text: string): boolean {
  return text.length <= LONGEST && UNKNOWN.has(fold(text));
}

/** The same for a cell of free text. */
export function isUnknownText(text: string): boolean {
  return text.length <= LONGEST && UNKNOWN_TEXT.has(fold(text));
}

/** What Excel writes into a cell that it could not calculate. */
const EXCEL_ERROR =
  /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA|BEZUG!|NV|WERT!|ZAHL!)$/;

/** An Excel error such as `#REF!`, also as German Excel writes it into text; undefined where there is none. */
export function excelError(text: string): string | undefined {
  return text.startsWith('#') && text.length < 20 && EXCEL_ERROR.test(text) ? text : undefined;
}
