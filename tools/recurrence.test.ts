import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linesOf, measureRecurrence } from './recurrence.ts';

const HEAD =
  'fac_accepted_date,report_id,auditee_uei,reference_number,aln,is_material_weakness,is_significant_deficiency,is_repeat_finding,prior_finding_ref_numbers';
const file = (...rows: readonly string[]) => Buffer.from([HEAD, ...rows].join('\n'));

describe('the rule of coming back, held against findings', () => {
  it('finds none in an excerpt of which every auditee has one report', () => {
    const outcome = measureRecurrence(readFileSync('test/fixtures/imports/fac-findings.csv'));
    expect(outcome).toEqual({
      findings: 31,
      repeats: 10,
      findable: 0,
      all: { named: 0, there: 10, right: 0 },
      found: { named: 0, there: 0, right: 0 },
    });
  });

  it('counts a finding once, however many awards it concerns, and each answer once', () => {
    const outcome = measureRecurrence(
      file(
        '2024-02-01,R1,A,2022-001,10.7,YES,NO,NO,',
        '2024-02-01,R1,A,2022-001,10.8,YES,NO,NO,',
        '2024-03-01,R2,A,2023-001,10.8,YES,NO,YES,2022-001',
        '2024-03-01,R2,A,2023-002,10.7,YES,NO,NO,',
        '2024-03-01,R2,A,2023-003,10.7,NO,YES,YES,2022-001',
        '2024-03-01,R3,B,2023-001,10.7,YES,NO,YES,2022-009',
      ),
    );
    expect(outcome).toEqual({
      findings: 5,
      repeats: 3,
      findable: 2,
      all: { named: 2, there: 3, right: 1 },
      found: { named: 2, there: 2, right: 1 },
    });
    expect(linesOf(outcome)).toContain(
      'precision, named by the rule and a repeat: 1 of 2 (50.0 %)',
    );
  });
});
