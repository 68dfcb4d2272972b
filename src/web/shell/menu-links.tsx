import { Link } from '@tanstack/react-router';
import type { MenuItem } from './contents.ts';
import style from './menu-links.module.css';

/** The nouns of the product, for this person. */
export function MenuLinks({
  items,
  onFollow,
}: {
  items: readonly MenuItem[];
  onFollow?: () => void;
}) {
  const nouns = new Set(items.map(({ to }) => to));
  const isUnder = ({ under }: MenuItem): boolean => under !== undefined && nouns.has(under);
  return (
    <ul role="list">
      {items.map((item) => (
        <li key={item.to} className={isUnder(item) ? style.under : undefined}>
          <Link
            to={item.to}
            activeOptions={{ exact: item.to === '/', includeSearch: false }}
            {...(onFollow && { onClick: onFollow })}
          >
            {item.name()}
          </Link>
        </li>
      ))}
    </ul>
  );
}
