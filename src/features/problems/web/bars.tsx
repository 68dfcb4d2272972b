import style from './problems.module.css';

type Bar = {
  readonly name: string;
  /** Of the longest one, 0 to 1. */
  readonly share: number;
  /** What the bar says, in words; the drawing adds nothing to it. */
  readonly words: string;
};

/** Names with a bar and its figure, in the order given. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  return (
    <ul role="list" className={style.bars}>
      {bars.map(({ name, share, words }) => (
        <li key={name} className={style.bar}>
          <span>{name}</span>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect width={share * 100} height={10} />
          </svg>
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
