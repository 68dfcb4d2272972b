import type { ComponentPropsWithRef } from 'react';
import style from './button.module.css';

/**
 * `first` is the one thing a page wants done, `plain` everything else, `quiet` stands in a line of text,
 * `loss` cannot be taken back.
 */
export type ButtonKind = 'first' | 'plain' | 'quiet' | 'loss';

type ButtonProps = ComponentPropsWithRef<'button'> & {
  kind?: ButtonKind;
  /** While true the button keeps its name and place, but does nothing. */
  busy?: boolean;
};

/** A button that sends no form unless `type` says so; while busy it keeps the focus, as a disabled one would not. */
export function Button({
  kind = 'plain',
  busy = false,
  type = 'button',
  className,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classes(kind, className)}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    />
  );
}

type ButtonLinkProps = ComponentPropsWithRef<'a'> & { kind?: ButtonKind };

/** A link that looks like a button: it leads somewhere instead of doing something. */
export function ButtonLink({ kind = 'plain', className, children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={classes(kind, className)}>
      {children}
    </a>
  );
}

/** The classes of a button, for a router link that should look like one. */
export function classes(kind: ButtonKind = 'plain', more?: string): string {
  return [style.button, style[kind], more].filter(Boolean).join(' ');
}
