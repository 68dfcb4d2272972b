import { fold } from '../../../../lib/fold.ts';
import { words } from './word-list.ts';

/** Month names and their usual short forms, January first, in the languages of the dictionary. */
const MONTHS: readonly (readonly string[])[] = [
  words(`
    january, jan, januar, jänner, janvier, janv, enero, ene, gennaio, gen, januari, leden, ledna,
    led, styczeń, stycznia, sty
  `),
  words(`
    february, feb, febr, februar, feber, février, févr, fév, febrero, febbraio, februari, únor,
    února, úno, luty, lutego, lut
  `),
  words(`
    march, mar, märz, maerz, mrz, mär, mars, marzo, maart, mrt, březen, března, bře, marzec, marca
  `),
  words('april, apr, avril, avr, abril, abr, aprile, duben, dubna, dub, kwiecień, kwietnia, kwi'),
  words('may, mai, mayo, maggio, mag, mei, květen, května, kvě, maj, maja'),
  words('june, jun, juni, juin, junio, giugno, giu, červen, června, čvn, czerwiec, czerwca, cze'),
  words(`
    july, jul, juli, juillet, juil, julio, luglio, lug, červenec, července, čvc, lipiec, lipca,
    lip
  `),
  words(`
    august, aug, août, aout, agosto, ago, augustus, srpen, srpna, srp, sierpień, sierpnia, sie
  `),
  words(`
    september, sep, sept, septembre, septiembre, setiembre, settembre, set, září, zář, wrzesień,
    września, wrz
  `),
  words(`
    october, oct, oktober, okt, octobre, octubre, ottobre, ott, říjen, října, říj, październik,
    października, paź
  `),
  words('november, nov, novembre, noviembre, listopad, listopadu, listopada, lis'),
  words(`
    december, dec, dezember, dez, décembre, déc, diciembre, dic, dicembre, prosinec, prosince,
    pro, grudzień, grudnia, gru
  `),
];

const WEEKDAYS = words(`
  monday, mon, tuesday, tue, tues, wednesday, wed, thursday, thu, thur, thurs, friday, fri,
  saturday, sat, sunday, sun, montag, mo, dienstag, di, mittwoch, mi, donnerstag, do, freitag, fr,
  samstag, sonnabend, sa, sonntag, so, lundi, lun, mardi, mercredi, mer, jeudi, jeu, vendredi,
  ven, samedi, sam, dimanche, dim, lunes, martes, miércoles, jueves, viernes, sábado, domingo,
  lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, maandag, dinsdag, woensdag,
  donderdag, vrijdag, zaterdag, zondag, pondělí, úterý, středa, čtvrtek, pátek, sobota, neděle,
  poniedziałek, wtorek, środa, czwartek, piątek, niedziela
`);

/** Words that may stand before a date without changing what it says. */
const BEFORE_DATES = words(`
  by, on, due, due by, until, till, before end, closed, closed on, completed, completed on, done,
  done on, finished, finished on, implemented, implemented on, verified, verified on, date, dated,
  am, bis, bis zum, zum, erledigt, erledigt am, abgeschlossen am, fällig, fällig am, le, pour le,
  avant le, clôturé le, el, il, entro il, op, do, dne, dnia
`);

/** Words before a period that mean its last day. */
const END_OF = words(`
  end, end of, by end of, by the end of, eo, eom, ende, bis ende, fin, fin de, fine, final de,
  eind, konec, koniec
`);

const numbers = new Map<string, number>();
for (const [at, names] of MONTHS.entries()) {
  for (const name of names) numbers.set(fold(name), at + 1);
}
const weekdays = new Set(WEEKDAYS.map(fold));
const longestFirst = (phrases: readonly string[]): readonly string[] =>
  phrases.map(fold).toSorted((one, other) => other.length - one.length);
const beforeDates = longestFirst(BEFORE_DATES);
const endOf = longestFirst(END_OF);

/** The number of a month by its name in any language of the dictionary, 1 to 12; undefined where it is none. */
export function monthNumber(name: string): number | undefined {
  return numbers.get(fold(name));
}

/** Whether a word is a day of the week or a usual short form, in any language of the dictionary. */
export function isWeekday(word: string): boolean {
  return weekdays.has(fold(word));
}

/** How many characters of a folded text are words that may stand before a date; 0 where it starts without. */
export function leadLength(folded: string): number {
  return lengthOf(folded, beforeDates);
}

/** The same for words such as `end of`. */
export function endOfLength(folded: string): number {
  return lengthOf(folded, endOf);
}

function lengthOf(folded: string, phrases: readonly string[]): number {
  for (const phrase of phrases) {
    if (folded.startsWith(phrase) && /^[\s:.]/.test(folded.slice(phrase.length))) {
      return phrase.length + 1;
    }
  }
  return 0;
}
