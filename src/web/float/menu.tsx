import { Menu as MantineMenu } from '@mantine/core';
import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Menu.layer.css';
import { classes } from '../control/button.tsx';
import type { ButtonKind } from '../control/button.tsx';
import style from './float.module.css';

export type MenuEntry = {
  readonly name: string;
  /** Cannot be taken back. */
  readonly loss?: boolean;
} & ({ readonly run: () => void } | { readonly href: string; readonly download?: boolean });

/** A button with a short list of things to do; arrow keys, first letters and Escape work in it. */
export function Menu({
  label,
  about,
  kind = 'plain',
  entries,
}: {
  label: string;
  /** What it is about, read out after the label where several menus of a page bear the same. */
  about?: string;
  kind?: ButtonKind;
  entries: readonly MenuEntry[];
}) {
  return (
    <MantineMenu position="bottom-start" offset={4} transitionProps={{ duration: 0 }} loop>
      <MantineMenu.Target>
        <button
          type="button"
          className={classes(kind, style.opener)}
          {...(about !== undefined && { 'aria-label': `${label}: ${about}` })}
        >
          {label}
        </button>
      </MantineMenu.Target>
      <MantineMenu.Dropdown className={style.sheet} aria-label={label}>
        {entries.map((entry) => {
          const shared = { className: entry.loss ? `${style.entry} ${style.loss}` : style.entry };
          return 'href' in entry ? (
            <MantineMenu.Item
              key={entry.name}
              {...shared}
              component="a"
              href={entry.href}
              download={entry.download}
            >
              {entry.name}
            </MantineMenu.Item>
          ) : (
            <MantineMenu.Item key={entry.name} {...shared} onClick={entry.run}>
              {entry.name}
            </MantineMenu.Item>
          );
        })}
      </MantineMenu.Dropdown>
    </MantineMenu>
  );
}
