import { all, none, told, type Figure } from '../suite.ts';
import type { Finding } from '../writing/judge.ts';
import type { Victim } from './strike.ts';

/** What a crash loop has counted. */
export class Tally {
  readonly kills = new Map<Victim, number>();
  readonly findings: Finding[] = [];
  /** Milliseconds from the new start, or from the kill of a single process, to the first answer. */
  readonly recoveries: number[] = [];
  readonly startups = { tried: 0, reached: 0 };
  readonly survivals = { tried: 0, reached: 0 };
  readonly verifications = { tried: 0, sound: 0 };
  readonly outside = { tried: 0, sound: 0 };
  readonly doubts = { there: 0, absent: 0, settled: 0 };
  readonly readBack = { asked: 0, agreed: 0 };
  acknowledged = 0;
  refused = 0;
  /** Installations that had to be given up: the reason is told as it happens. */
  givenUp = 0;
  /** Acts of which somebody was told that nothing was changed, although it was. */
  toldWrongly = 0;

  get killed(): number {
    return [...this.kills.values()].reduce((sum, count) => sum + count, 0);
  }

  count(victim: Victim): void {
    this.kills.set(victim, (this.kills.get(victim) ?? 0) + 1);
  }

  /** Where the loop stands, on one line; `here` are the writes acknowledged in the present installation. */
  progress(here: number): string {
    const { verifications, startups, survivals } = this;
    return [
      `${this.killed} kills`,
      `${this.acknowledged + here} writes acknowledged`,
      `${this.findings.length} findings`,
      `ledger ${verifications.sound}/${verifications.tried}`,
      `start-ups ${startups.reached}/${startups.tried}`,
      `went on ${survivals.reached}/${survivals.tried}`,
    ].join(', ');
  }

  figures(): Figure[] {
    const writes = `${this.acknowledged} acknowledged writes`;
    const kills = `${this.killed} kills`;
    const { there, absent, settled } = this.doubts;
    return [
      told('kills', String(this.killed), this.#kinds()),
      told('writes acknowledged', String(this.acknowledged), kills),
      none('writes lost', this.#found('lost'), writes),
      none('writes torn', this.#found('torn'), `${writes}, ${there + absent} in doubt`),
      none('writes doubled', this.#found('doubled'), writes),
      none('values or answers changed', this.#found('changed'), writes),
      told('writes in doubt at a kill', String(there + absent), `${there} there, ${absent} absent`),
      none('retried and not acknowledged', there + absent - settled, `${there + absent} in doubt`),
      none('refused without a reason', this.refused, writes),
      none('told wrongly that nothing was changed', this.toldWrongly, `${there} there`),
      all('records read back over the API', this.readBack.agreed, this.readBack.asked, 'reads'),
      all('ledger verified', this.verifications.sound, this.verifications.tried, 'looks'),
      all('ledger verified stand-alone', this.outside.sound, this.outside.tried, 'bundles'),
      none('installations given up', this.givenUp, kills),
      all('start-ups succeeded', this.startups.reached, this.startups.tried, 'starts'),
      ...(this.survivals.tried === 0
        ? []
        : [
            all(
              'went on by itself',
              this.survivals.reached,
              this.survivals.tried,
              'one process killed',
            ),
          ]),
      ...this.#recoveryFigures(),
      told(
        '95 % upper bound for a miss',
        `${(300 / Math.max(1, this.killed)).toFixed(1)} % a kill`,
        kills,
      ),
    ];
  }

  #recoveryFigures(): Figure[] {
    const sorted = this.recoveries.toSorted((one, other) => one - other);
    const seconds = (ms: number | undefined): string => `${((ms ?? 0) / 1000).toFixed(2)} s`;
    const sample = `${sorted.length} recoveries`;
    return [
      told('recovery time, median', seconds(sorted[Math.floor(sorted.length / 2)]), sample),
      told('recovery time, longest', seconds(sorted.at(-1)), sample),
    ];
  }

  #found(kind: Finding['kind']): number {
    return this.findings.filter((finding) => finding.kind === kind).length;
  }

  #kinds(): string {
    return [...this.kills].map(([victim, count]) => `${victim} ${count}`).join(', ');
  }
}
