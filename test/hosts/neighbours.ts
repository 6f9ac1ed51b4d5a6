/* What stands in the server block of a host before Groundwork comes to it. */

/** A header that the host sends with all its pages. */
export const HSTS = 'max-age=63072000';

/** That header for the whole server, and a pattern for the files of another site, which are not where ours are. */
export const NEIGHBOURS = `
    add_header Strict-Transport-Security "${HSTS}" always;
    location ~* \\.(js|css|svg|png)$ { root /nonexistent; expires 1h; }`;
