/**
 * An address as it was before a mail program or a CMS wrote its “&” as “&amp;” or “&#038;”, even twice:
 * `repairAddress('/present/?v=1&amp;theme=dark')` is `/present/?v=1&theme=dark`.
 */
export const repairAddress = (address: string): string =>
	address.replace(/([?&])(?:(?:amp|#0*38|#x0*26)(?:;|%3B))+/gi, '$1');

/** The address as it was meant, the page's own if left out, in its parts. */
export const addressMeant = (address = location.href): URL => new URL(repairAddress(address));
