import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../control/button.tsx';
import { say } from '../say.ts';
import style from './charts.module.css';

/** The figures behind a chart: heads, then rows. */
export type Figures = {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
};

type FigureProps = {
  /** What the chart shows, as one sentence. It is read instead of the drawing. */
  sentence: string;
  figures: Figures;
  /** Said under the drawing, small. */
  under?: string;
  /** The drawing: SVG without text that the sentence and the table do not also say. */
  children: ReactNode;
};

/** A chart: the sentence above, the drawing, and the figures behind it for reading and copying. */
export function Figure({ sentence, figures, under, children }: FigureProps) {
  const id = useId();
  return (
    <figure className={style.figure} aria-labelledby={id}>
      <figcaption id={id} className={style.sentence}>
        {sentence}
      </figcaption>
      {children}
      {under && <p className={style.way}>{under}</p>}
      <details className={style.behind}>
        <summary>{say('chart.figures')}</summary>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keyboard too */}
        <div className={style.scroll} role="region" tabIndex={0} aria-label={say('chart.figures')}>
          <FigureTable sentence={sentence} figures={figures} />
        </div>
        <Copy figures={figures} />
      </details>
    </figure>
  );
}

function FigureTable({ sentence, figures }: { sentence: string; figures: Figures }) {
  return (
    <table className={style.table}>
      <caption className="unseen">{sentence}</caption>
      <thead>
        <tr>
          {figures.heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.rows.map(([name, ...cells], row) => (
          <tr key={`${row} ${name}`}>
            <th scope="row">{name}</th>
            {cells.map((cell, column) => (
              <td key={figures.heads[column + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Copies the figures as a spreadsheet takes them: tabs between cells, one line to a row. */
function Copy({ figures }: { figures: Figures }) {
  const [copied, setCopied] = useState(false);
  async function copy() {
    const lines = [figures.heads, ...figures.rows].map((cells) => cells.join('\t'));
    await navigator.clipboard.writeText(lines.join('\n'));
    setCopied(true);
  }
  return (
    <p>
      <Button onClick={() => void copy()}>{say('chart.copy')}</Button>{' '}
      <span role="status">{copied && say('chart.copied')}</span>
    </p>
  );
}
