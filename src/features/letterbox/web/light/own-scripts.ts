/** The two scripts that this page starts besides itself. */
const OWN = ['/box/work.js', '/box/service.js'] as const;
type Own = (typeof OWN)[number];

type Policy = { createScriptURL(address: string): string };
type Factory = {
  createPolicy(name: string, rules: Policy): Policy;
};

let policy: Policy | undefined;

/** The address of an own script, as a browser with Trusted Types wants it; every other address is refused. */
export function ownScript(address: Own): string {
  const rules: Policy = {
    createScriptURL(wanted) {
      if (!(OWN as readonly string[]).includes(wanted)) throw new TypeError('not a script of ours');
      return wanted;
    },
  };
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  policy ??= factory === undefined ? rules : factory.createPolicy('box', rules);
  return policy.createScriptURL(address);
}
