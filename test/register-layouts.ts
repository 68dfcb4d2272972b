import type { Row } from '../src/lib/workbook.ts';

export type Layout = {
  readonly name: string;
  readonly header: string;
  /** Cells parted by ` | `. */
  readonly rows: readonly string[];
  /** Field by column, `-` for a column that is kept as it stands. */
  readonly fields: string;
  /** Values that the first row must have, among others. */
  readonly first: Readonly<Record<string, unknown>>;
};

/** Column names exactly as firms and products have them; the rows are made up. */
export const LAYOUTS: readonly Layout[] = [
  {
    name: 'a corrective-action log',
    header:
      'Ref, Raised, Source, Description, Immediate Correction, Root Cause, Corrective Action, Owner, Due, Closed, Effectiveness Verified',
    rows: [
      'NC-01 | 14/01/2026 | Internal audit | Torque wrench without a label | Label put on | Nobody checks | Check at the monthly walk | J. Moss | 28/02/2026 | 20/02/2026 | Yes - checked by JM 12/3',
    ],
    fields:
      'reference opened_on source description containment cause corrective_action accountable due_on done_on verdict',
    first: {
      source: 'audit',
      due_on: '2026-02-28',
      done_on: '2026-02-20',
      verdict: 'effective',
      title: 'Torque wrench without a label',
    },
  },
  {
    name: 'a CAPA log',
    header:
      'CAPA #, Date Opened, Source, Description, Severity, Root Cause Method, Root Cause, Containment Action, Corrective Action, Owner, Due Date, Status, Effectiveness Check Date, Effective?, Date Closed',
    rows: [
      'CAPA-2026-001 | 2026-01-05 | Internal Audit | Records were missing | Major | 5 whys | No owner | Copied from backup | Name an owner | Ann Lee | 2026-03-01 | Closed | 2026-04-01 | Yes | 2026-02-25',
    ],
    fields:
      'reference opened_on source description significance - cause containment corrective_action accountable due_on stage checked_on verdict done_on',
    first: {
      significance: 'high',
      stage: 'done',
      checked_on: '2026-04-01',
      verdict: 'effective',
      done_on: '2026-02-25',
    },
  },
  {
    name: 'an NCR sheet of an audit',
    header:
      'NCR#, Audit Type, Section, Item, Category, Description, Root Cause, Corrective Action, Responsible Person, Target Date',
    rows: [
      '1 | Internal audit | Stores | 7.1.5 | Minor | Two gauges overdue | Recall list not read | Read it weekly | Ola Berg | 30-Apr-26',
    ],
    fields:
      'reference source process - significance description cause corrective_action accountable due_on',
    first: { reference: '1', significance: 'low', due_on: '2026-04-30', process: 'Stores' },
  },
  {
    name: 'a list of findings',
    header: 'Finding ID, Area, Finding, Severity, Root Cause, Corrective Action, Owner, Status',
    rows: [
      'F-1 | Purchasing | Supplier not on the list | High | Urgent order | Block such orders | Kim Roe | Open',
    ],
    fields: 'reference process description significance cause corrective_action accountable stage',
    first: { significance: 'high', stage: 'open', title: 'Supplier not on the list' },
  },
  {
    name: 'an NCR log of a building site',
    header:
      'NCR No, Description, Raised by, Issued to, Location, Spec ref, Date raised, Corrective action, Due date, Closed by, Date closed, Category major-minor-observation, Cost impact, Schedule impact',
    rows: [
      'NCR-12 | Concrete cover too thin | Ray Dunn | Hill Formwork | Level 3 | S-300 | 22/02/2026 | Repair with mortar | 16/03/2026 | Ray Dunn | 15/03/2026 | Major | 1200 | 2 days',
    ],
    fields:
      'reference description - accountable process - opened_on corrective_action due_on - done_on significance - -',
    first: {
      accountable: { name: 'Hill Formwork', email: '' },
      due_on: '2026-03-16',
      done_on: '2026-03-15',
      significance: 'high',
    },
  },
  {
    name: 'an export of a quality system',
    header:
      'number, capa_source, capa_category, target_date, initial_remarks, proposed_immidiate_action, root_cause, proposed_longterm_action, effectiveness, closed_by, closed_on_date',
    rows: [
      '17 | Customer complaint | Major | 2026-05-01 | Label was torn | Relabelled | Wrong glue | Change glue | Effective | P. Novak | 2026-04-20',
    ],
    fields:
      'reference source significance due_on description containment cause corrective_action verdict - done_on',
    first: { due_on: '2026-05-01', verdict: 'effective', done_on: '2026-04-20' },
  },
  {
    name: 'an export of a compliance product',
    header:
      'reference_id, kind, description, source, identified_on, root_cause, corrective_action, owner, due_date, status, priority, effectiveness_check',
    rows: [
      'NCR-1 | minor | Access list not reviewed | Internal audit | 2026-02-01 | Role was vacant | Quarterly review | mia@example.com | 2026-04-01 | OPEN | HIGH |',
    ],
    fields:
      'reference - description source opened_on cause corrective_action accountable due_on stage significance verdict',
    first: {
      accountable: { name: '', email: 'mia@example.com' },
      stage: 'open',
      significance: 'high',
    },
  },
  {
    name: 'findings of audits',
    header:
      'Audit #, Finding #, Classification, Description, Root Cause, Corrective Action, Owner, Due Date, Status, Effectiveness Verified',
    rows: [
      'IA-2026-01 | F1 | Minor NC | Old form in use | Not withdrawn | Withdraw old forms | Uwe Kern | Q2 2026 | Open | TBD',
      'IA-2026-01 | F2 | OFI | Board could show trends | n/a | Add a chart | Eva Lind | 2026-07-15 | Closed | 12.06.2026',
    ],
    fields:
      'source_reference reference significance description cause corrective_action accountable due_on stage checked_on',
    first: {
      reference: 'F1',
      source_reference: 'IA-2026-01',
      significance: 'low',
      due_on: '2026-06-30',
    },
  },
  {
    name: 'a list of requests of an audit',
    header: 'Audit ID, Request ID, Request Code, Control Code, Details, Assigned To, Due On',
    rows: ['A-7 | 101 | REQ-101 | AC-2 | Send the list of accounts | ada@example.com | 2026-02-28'],
    fields: 'source_reference - reference - description accountable due_on',
    first: {
      reference: 'REQ-101',
      accountable: { name: '', email: 'ada@example.com' },
      due_on: '2026-02-28',
    },
  },
  {
    name: 'findings of an assessment',
    header: 'ref_id, name, description, severity, status, filtering_labels, asset',
    rows: [
      'FIND-01 | Weak passwords | Twelve accounts | high | identified | it | ERP',
      'FIND-02 | Old router | Out of support | medium | in_progress | net | Router',
    ],
    fields: 'reference title description significance stage - -',
    first: { title: 'Weak passwords', significance: 'high', stage: 'open' },
  },
  {
    name: 'tasks',
    header: 'due_date, scheduled_date, status, observation, assigned_to, expected_evidence',
    rows: ['2026-05-01 | 2026-04-20 | pending | Plan the audit of sales | lou@example.com | Plan'],
    fields: 'due_on - stage description accountable -',
    first: { due_on: '2026-05-01', stage: 'open', title: 'Plan the audit of sales' },
  },
  {
    name: 'incidents',
    header: 'ref_id, name, description, domain, status, severity, detection',
    rows: ['INC-1 | Lost badge | Found in the car park | Security | closed | minor | external'],
    fields: 'reference title description process stage significance -',
    first: { title: 'Lost badge', process: 'Security', significance: 'low' },
  },
  {
    name: 'the action table of a meeting',
    header: 'What, Who, When',
    rows: ['Order the second gauge | Tom Ash | 15 May 2026'],
    fields: 'title accountable due_on',
    first: { title: 'Order the second gauge', due_on: '2026-05-15' },
  },
  {
    name: 'a German list of measures',
    header: 'Nr., Maßnahme, Verantwortlich, Termin, Erledigt am, Status, Wirksamkeit geprüft',
    rows: ['1 | Prüfplan ergänzen | Anna Vogt | 04.03.2026 | 03.03.2026 | erledigt | ja'],
    fields: 'reference title accountable due_on done_on stage verdict',
    first: { due_on: '2026-03-04', done_on: '2026-03-03', stage: 'done', verdict: 'effective' },
  },
];

/** A layout as a sheet: a title, an empty row, the names of the columns, the rows. */
export function sheetOf({ name, header, rows }: Layout): { name: string; rows: Row[] } {
  const cellsOf = (row: string): Row => row.split('|').map((cell) => cell.trim() || null);
  return { name, rows: [['Register 2026'], [], header.split(', '), ...rows.map(cellsOf)] };
}
