import * as z from 'zod';

/** The schema of an id of one kind of record. Every id on the wire names its kind (`x-resource`), so that the isolation suite can probe it. */
export function id(resource: string): z.ZodUUID {
  return z.uuid().meta({ 'x-resource': resource });
}
