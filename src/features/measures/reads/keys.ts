import * as z from 'zod';
import { allows } from '../../../platform/access/predicate.ts';
import { read } from '../../../platform/http/read-routes.ts';
import { keyRowShape } from '../contract/keys.ts';
import { endPostingKey, mayMakeKeys, seePostingKeys } from '../policy.ts';
import { keyState } from '../rules/keys.ts';
import { storedKeys } from '../store/keys.ts';

/** The keys that post values here, with what each is for; the key itself is nowhere. */
export const keyList = read({
  path: '/api/posting_keys',
  operation: 'posting_key.list',
  words: 'see the keys for posting values',
  permit: seePostingKeys,
  fromRecords: true,
  response: z.strictObject({ rows: z.array(keyRowShape) }),
  read: async (tx, _asked, context) => {
    const { asOf, isPast, scope } = context;
    const keys = await storedKeys(tx, context);
    return {
      rows: keys.map(({ owner_roles: roles, ended, measures, owner, ...key }) => {
        const ownerMayMake = mayMakeKeys(roles);
        const mayEnd = allows(endPostingKey, scope.actor, { owner_id: owner.id });
        return {
          ...key,
          owner: { ...owner },
          measures: [...measures],
          state: keyState({ expires_on: key.expires_on, ended, ownerMayMake }, asOf),
          can: { end: !isPast && !ended && mayEnd },
        };
      }),
    };
  },
});
