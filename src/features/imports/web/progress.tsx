import style from './imports.module.css';

/** How far something is, in words and as a line that grows. `share` is 0 to 1; null where it is not known. */
export function Progress({ label, share }: { label: string; share: number | null }) {
  return (
    <div className={style.progress}>
      <p role="status">{label}</p>
      <progress aria-label={label} {...(share !== null && { value: share })} max={1} />
    </div>
  );
}
