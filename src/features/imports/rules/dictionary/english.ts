import type { HeaderList } from './concepts.ts';
import { words } from './word-list.ts';

export const english: HeaderList = {
  reference: words(`
    ref, ref no, ref id, reference, reference no, reference number, reference id, id, no, #,
    number, code, item, item no, nr, nc no, ncr, ncr no, ncr#, ncr id, car, car no, capa, capa #,
    capa no, capa id, capa number, finding, finding id, finding #, finding no, action no, action
    id, action ref, task id, issue id, issue no, incident id, audit ref, audit #, asset id, asset,
    document number, supplier number, equipment number, recommendation id, request code, log no,
    record no, uuid
  `),
  title: words(`
    title, name, subject, headline, short description, summary, action title, action, actions,
    what, task, topic, instrument, objective, supplier, stakeholder
  `),
  description: words(`
    description, details, detail, finding, findings, nonconformance, non conformance,
    nonconformity, non conformity, issue, problem, observation, risk description, risk or
    opportunity, description of nonconformity, description of finding, problem description,
    problem statement, statement, deviation, initial remarks, what happened, recommendation,
    recommendation text, narrative, comments, item
  `),
  why: words('why, why it matters, reason, purpose, justification, rationale, benefit'),
  raised_on: words(`
    raised, raised on, date raised, raised date, opened, date opened, opened on, open date, start
    date, date started, identified on, date identified, date found, found on, reported, reported
    on, date reported, report date, detected at, detected on, date detected, made, created,
    created on, created at, date created, date entered, date logged, logged, issued, issued on,
    date issued, issue date, accepted date, date of finding, date of issue, date, nc date, audit
    date, event date, incident date, occurred on, date of occurrence
  `),
  found_by: words(
    'found by, detected by, identified by, discovered by, noticed by, who found it, how found',
  ),
  source: words(`
    source, origin, audit type, type, finding type, action type, capa source, nc source, kind,
    detection, detected by, raised by, identified by, reported by, found by, how found
  `),
  source_reference: words(`
    source reference, source ref, audit, audit id, audit name, audit no, report id, report no,
    request id, related to, linked to, link, complaint no, project
  `),
  severity: words(`
    severity, category, classification, class, level, grade, grading, priority, prio,
    significance, importance, criticality, rating, capa category, nc category, category major
    minor observation, risk level, major minor
  `),
  process: words(`
    process, processes, area, section, department, dept, location, domain, processes audited,
    process area, site, unit, function, team, business area, where
  `),
  clause: words(`
    clause, clauses, iso clause, iso 9001 clause, iso 9001 clauses, standard clause, requirement,
    requirements, control code, control, spec ref, standard
  `),
  correction: words(`
    correction, immediate correction, immediate action, immediate actions, containment,
    containment action, interim action, proposed immediate action, proposed immidiate action,
    short term action, quick fix, remedial action
  `),
  contained_on: words(`
    contained, contained on, containment date, date contained, correction date
  `),
  cause: words(`
    root cause, cause, causes, root causes, analysis, root cause analysis, rca, reason for
    nonconformity, underlying cause
  `),
  cause_method: words('root cause method, cause method, rca method, analysis method, method'),
  corrective_action: words(`
    corrective action, corrective actions, corrective preventive action, corrective and preventive
    action, long term action, proposed longterm action, proposed long term action, mitigation,
    mitigation action, mitigation actions, preventive action, action plan, action required,
    actions required, actions to be implemented, action taken, planned action, agreed action,
    actions to take, measure, measures, treatment, improvement action, solution, next steps
  `),
  planned_on: words('planned, planned on, date planned, plan date'),
  owner: words(`
    owner, action owner, risk owner, responsible, responsible person, person responsible,
    responsibility, responsibilities, assigned to, assignee, assigned, who, lead, auditor, lead
    auditor, default assignee, accountable, accountable person, by whom, pic, actionee, issued to,
    recipient, recipients, addressee, manager
  `),
  helpers: words(`
    helpers, support, supported by, contributors, participants, others involved, team members
  `),
  due_on: words(`
    due, due date, due on, due by, date due, target date, target, target completion, target
    completion date, planned completion, planned completion date, completion due, eta, deadline,
    by when, when, end date, planned date, scheduled date, revised due date, current due date, new
    due date, next due, next review, review date, next review date, next refresher, next
    calibration, timeline, time frame, timeframe, implementation date
  `),
  first_due_on: words(`
    first due, first due date, original due date, original target date, original due, initial due
    date, baseline date, first planned date, original date
  `),
  closed_on: words(`
    closed, closed on, closed on date, date closed, closed date, closure date, close date, closing
    date, date of closure, close out date, closed out, completed, completed on, completion date,
    date completed, date of completion, actual completion date, actual date, actual completion,
    done, done on, finished, finished on, implemented on, date implemented, last completed,
    resolved, resolved on, resolution date
  `),
  status: words(`
    status, current status, state, stage, progress, derived status, action status, capa status,
    open closed, phase, rag, completion
  `),
  result: words(`
    result, results, outcome, what was done, action taken, closing remarks, closure comments,
    closing comment, evidence, evidence of closure, implementation, reply, response, reply text
  `),
  effectiveness: words(`
    effective, effective?, effectiveness, effectiveness verified, effectiveness check,
    effectiveness review, effectiveness verification, effectiveness result, verified,
    verification, verified effective, was it effective, voe, verification of effectiveness
  `),
  check_note: words(`
    effectiveness comment, effectiveness comments, effectiveness evidence, effectiveness notes, verification comments, verification evidence, check note, effectiveness note, verification notes, verification note, check result
  `),
  check_due_on: words(`
    effectiveness check due, effectiveness due, check due, verification due, effectiveness review
    due, effectiveness check planned, planned effectiveness check
  `),
  checked_on: words(`
    effectiveness check date, effectiveness date, date verified, verified on, verification date,
    checked on, effectiveness verified on, effectiveness review date, date of verification, follow
    up date
  `),
  cancelled_on: words(`
    cancelled, cancelled on, canceled on, date cancelled, withdrawn on, rejected on, stopped, stopped on, date stopped
  `),
  checker: words(
    'checker, checked by, verified by, verifier, effectiveness checked by, effectiveness verified by, reviewed by',
  ),
  cancel_reason: words(
    'reason for stopping, cancellation reason, reason for cancellation, reason cancelled, rejection reason',
  ),
  cost_known: words(`
    known cost, known costs, cost, costs, cost so far, actual cost, actual costs, total cost, total
    costs, cost incurred, costs incurred, cost of nonconformity, cost of non conformity, cost of
    nonconformance, cost of non conformance, nonconformity cost, nonconformance cost, cost of poor
    quality, copq, failure cost, failure costs, complaint cost, complaint costs, incident cost,
    loss, financial loss
  `),
  cost_estimated: words(`
    estimated cost, estimated costs, estimated total cost, cost estimate, cost estimated, expected
    cost, expected costs, anticipated cost, potential cost, estimated loss
  `),
  likelihood: words('likelihood, probability, proba, current proba, inherent proba'),
  impact: words('impact, consequence, consequences, current impact, inherent impact'),
  score: words('score, risk score, rating, risk rating, evaluation score, current level, rpn'),
  residual: words('residual risk, residual, residual level, residual score'),
  target: words('target, goal, threshold, target value'),
  actual: words('actual, current, result, actual value, current value'),
  unit: words('unit, uom, units'),
  frequency: words('frequency, interval, measurement, cycle, how often'),
  version: words('version, rev, revision, issue, issue number, revision number, edition'),
  approver: words('approver, approved by, authorised by, authorized by, released by'),
  effective_on: words(`
    effective date, revision date, approval date, date of revision, valid from, release date
  `),
};
