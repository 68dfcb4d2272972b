import { Link } from '@tanstack/react-router';
import type { MenuItem } from './contents.ts';

/** The nouns of the product, for this person. */
export function MenuLinks({
  items,
  onFollow,
}: {
  items: readonly MenuItem[];
  onFollow?: () => void;
}) {
  return (
    <ul role="list">
      {items.map((item) => (
        <li key={item.to}>
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
