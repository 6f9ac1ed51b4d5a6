interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

declare global {
  interface Window {
    readonly trustedTypes?: { createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy };
  }
}

/* A page may create a policy of one name only once, however many workers it starts. */
let policy: ScriptUrlPolicy | undefined;

/* Making a blob of so large a text holds the page up, so it is made once for each worker. */
const blobs = new Map<string, string>();

/**
 * The address of a worker with this source.
 * The policy of the site accepts only workers made from the site's own code as a blob, under this one name:
 * a worker loaded from a file would not be bound by the page's policy.
 */
export function scriptUrl(source: string): string {
  const url = blobs.get(source) ?? URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  blobs.set(source, url);
  policy ??= window.trustedTypes?.createPolicy('groundwork-worker', { createScriptURL: (blob) => blob });
  return policy ? policy.createScriptURL(url) : url;
}
