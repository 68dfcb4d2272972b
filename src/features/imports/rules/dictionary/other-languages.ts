import type { HeaderList } from './concepts.ts';
import { words } from './word-list.ts';

export const french: HeaderList = {
  reference: words('réf, référence, numéro, n°, code'),
  title: words('titre, intitulé, objet, action, nom'),
  description: words('description, constat, non conformité, écart, problème, détails'),
  raised_on: words(`
    date, date d ouverture, ouvert le, date de création, date de détection, date du constat
  `),
  source: words('source, origine, type'),
  severity: words('gravité, criticité, priorité, catégorie, niveau'),
  process: words('processus, service, secteur, site, lieu, département'),
  correction: words('correction, action immédiate, mesure immédiate'),
  cause: words('cause, cause racine, analyse des causes'),
  corrective_action: words('action corrective, plan d action, mesure corrective'),
  owner: words('responsable, pilote, porteur, qui, attribué à'),
  due_on: words('échéance, délai, date prévue, pour le, date limite, date cible'),
  closed_on: words('clôturé le, date de clôture, soldé le, réalisé le, date de réalisation'),
  status: words('statut, état, avancement'),
  effectiveness: words('efficacité, efficace, vérification de l efficacité'),
  checked_on: words('date de vérification, vérifié le'),
};

export const spanish: HeaderList = {
  reference: words('ref, referencia, número, código, nº'),
  title: words('título, acción, asunto, nombre'),
  description: words('descripción, hallazgo, no conformidad, problema'),
  raised_on: words('fecha, fecha de apertura, fecha de detección, abierto'),
  source: words('origen, fuente, tipo'),
  severity: words('gravedad, prioridad, categoría, nivel'),
  process: words('proceso, área, departamento, lugar'),
  correction: words('corrección, acción inmediata'),
  cause: words('causa, causa raíz'),
  corrective_action: words('acción correctiva, plan de acción'),
  owner: words('responsable, asignado a, quién'),
  due_on: words('vencimiento, fecha límite, fecha prevista, plazo, fecha objetivo'),
  closed_on: words('cerrado, fecha de cierre, completado'),
  status: words('estado, situación'),
  effectiveness: words('eficacia, eficaz, verificación de eficacia'),
};

export const italian: HeaderList = {
  reference: words('rif, riferimento, numero, codice'),
  title: words('titolo, azione, oggetto'),
  description: words('descrizione, rilievo, non conformità, problema'),
  raised_on: words('data, data apertura, aperto il, data rilievo'),
  source: words('origine, fonte, tipo'),
  severity: words('gravità, priorità, categoria, livello'),
  process: words('processo, area, reparto, sede'),
  correction: words('correzione, azione immediata, trattamento'),
  cause: words('causa, causa radice'),
  corrective_action: words('azione correttiva, piano d azione'),
  owner: words('responsabile, assegnato a, chi'),
  due_on: words('scadenza, data prevista, entro il'),
  closed_on: words('chiuso il, data chiusura, completato il'),
  status: words('stato, avanzamento'),
  effectiveness: words('efficacia, efficace, verifica efficacia'),
};

export const dutch: HeaderList = {
  reference: words('nr, nummer, referentie'),
  title: words('titel, actie, onderwerp, naam'),
  description: words('omschrijving, bevinding, afwijking, probleem'),
  raised_on: words('datum, datum melding, aangemaakt op, gemeld op'),
  source: words('bron, herkomst, soort'),
  severity: words('ernst, prioriteit, categorie'),
  process: words('proces, afdeling, locatie'),
  cause: words('oorzaak, grondoorzaak'),
  corrective_action: words('corrigerende maatregel, maatregel, verbeteractie'),
  owner: words('verantwoordelijke, eigenaar, actiehouder, wie'),
  due_on: words('vervaldatum, deadline, streefdatum, gereed voor, einddatum'),
  closed_on: words('afgesloten op, gereed op, datum gereed, afgerond op'),
  status: words('status, stand'),
  effectiveness: words('effectief, doeltreffend, effectiviteit'),
};

export const czech: HeaderList = {
  reference: words('číslo, č, ev č, poř č, označení'),
  title: words('název, opatření, úkol, předmět'),
  description: words('popis, neshoda, zjištění, problém'),
  raised_on: words('datum, zjištěno, datum zjištění, založeno'),
  source: words('zdroj, původ, typ'),
  severity: words('závažnost, priorita, kategorie'),
  process: words('proces, oblast, oddělení, útvar, pracoviště'),
  correction: words('náprava, okamžité opatření'),
  cause: words('příčina, kořenová příčina'),
  corrective_action: words('nápravné opatření, opatření k nápravě'),
  owner: words('odpovídá, odpovědný, odpovědná osoba, vlastník, řešitel, zodpovídá'),
  due_on: words('termín, termín splnění, do kdy, lhůta'),
  closed_on: words('splněno, uzavřeno, datum uzavření, splněno dne, dokončeno'),
  status: words('stav, stav plnění'),
  effectiveness: words('účinnost, účinné, ověření účinnosti'),
};

export const polish: HeaderList = {
  reference: words('nr, numer, lp, oznaczenie'),
  title: words('tytuł, działanie, zadanie, nazwa'),
  description: words('opis, niezgodność, spostrzeżenie, problem'),
  raised_on: words('data, data zgłoszenia, data wykrycia'),
  source: words('źródło, pochodzenie, rodzaj'),
  severity: words('waga, priorytet, kategoria'),
  process: words('proces, obszar, dział'),
  cause: words('przyczyna, przyczyna źródłowa'),
  corrective_action: words('działanie korygujące, działania korygujące'),
  owner: words('odpowiedzialny, osoba odpowiedzialna, właściciel'),
  due_on: words('termin, termin realizacji'),
  closed_on: words('data zamknięcia, zamknięto, zrealizowano, data realizacji'),
  status: words('status, stan'),
  effectiveness: words('skuteczność, skuteczne, ocena skuteczności'),
};

export const chinese: HeaderList = {
  reference: words('编号, 序号, 供应商编号'),
  title: words('名称, 标题, 措施'),
  description: words('描述, 问题描述, 不符合项'),
  raised_on: words('日期, 提出日期, 发现日期'),
  source: words('来源'),
  severity: words('严重程度, 类别, 优先级, 等级'),
  process: words('过程, 部门, 区域'),
  cause: words('原因, 根本原因'),
  corrective_action: words('纠正措施'),
  owner: words('负责人, 责任人'),
  due_on: words('截止日期, 计划完成日期, 期限'),
  closed_on: words('完成日期, 关闭日期'),
  status: words('状态'),
  effectiveness: words('有效性, 有效性验证'),
};
