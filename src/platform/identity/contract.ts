import * as z from 'zod';
import { id } from '../../lib/resource-id.ts';
import { requiredText, text } from '../../lib/shapes.ts';

/** Long enough for every password the rules accept, short enough to be hashed without thinking. */
export const passwordShape = z.string().min(1).max(1024);
/** An e-mail address or a sign-in name, as typed. */
export const nameShape = requiredText(254);
/** A one-time code, as typed or clicked. */
export const codeShape = requiredText(100);

export const setUpWish = z.strictObject({
  code: codeShape,
  firm: requiredText(200),
  name: requiredText(200),
  email: nameShape.meta({ description: 'E-mail address or sign-in name.' }),
  password: passwordShape,
  timeZone: text(60).optional(),
});

export const codeWish = z.strictObject({ code: codeShape });

/** Said by whoever signs in: nobody else uses this device, so it may stay signed in for longer. */
export const ownDeviceWish = z.boolean().optional().meta({
  description:
    'True on a device of one’s own. Left out with a passkey, what was said when this sign-in began holds on.',
});

/** Without a name and password, the account that is signed in joins. */
export const acceptWish = z.strictObject({
  code: codeShape,
  signInName: nameShape.optional(),
  password: passwordShape.optional(),
  ownDevice: ownDeviceWish,
});

export const resetWish = z.strictObject({ code: codeShape, password: passwordShape });
export const askResetWish = z.strictObject({ email: nameShape });
export const proofWish = z.strictObject({ password: passwordShape });
export const deviceWish = z.strictObject({ id: id('session') });

export const invitationShape = z.strictObject({
  firm: z.string(),
  person: z.string(),
  email: z.string().nullable(),
});

/** Whether a sign-in is good for the product, or what is still missing. */
export const unfinishedShape = z.enum(['no', 'set_up', 'second_factor']).meta({
  description:
    'no: come in. set_up: choose a password of 15 characters or add a second step first. second_factor: sign in with the passkey of this account.',
});
export type Unfinished = z.output<typeof unfinishedShape>;

export const enteredShape = z.strictObject({ unfinished: unfinishedShape });

export const doorShape = z.strictObject({
  passkeys: z
    .boolean()
    .meta({ description: 'Whether the address of the product allows passkeys.' }),
  resetByMail: z.boolean(),
});

export const accountShape = z.strictObject({
  name: z.string(),
  signInName: z.string(),
  isEmail: z.boolean(),
  authenticator: z.boolean(),
  recoveryCodesLeft: z.int(),
  passkeys: z.int(),
  passwordIsLong: z.boolean(),
  unfinished: unfinishedShape,
});

export const deviceShape = z.strictObject({
  id: id('session'),
  name: z.string(),
  startedAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime(),
  shared: z.boolean(),
  ownDevice: z.boolean().meta({ description: 'Stays signed in for longer.' }),
  current: z.boolean(),
});

export const endedShape = z.strictObject({ ended: z.int() });
export const nothingShape = z.strictObject({});
