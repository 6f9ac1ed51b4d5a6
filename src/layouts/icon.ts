/* The mark of the service. In the page itself: then the policy need let no image of the site load, and no address of one can carry text. */
const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='5' fill='#12454f'/><path d='M7 24h18v3H7z' fill='#f2b544'/><path d='M7 18h6v4H7zm8 0h10v4H15zM7 12h10v4H7zm12 0h6v4h-6zM13 6h6v4h-6z' fill='#fff'/></svg>`;

/** The icon of a page in the tab of the browser, as an address. */
export const icon = `data:image/svg+xml,${svg.replaceAll('#', '%23').replaceAll('<', '%3c').replaceAll('>', '%3e')}`;
