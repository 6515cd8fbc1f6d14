declare global {
	namespace App {
		interface PageData {
			identity: import('$lib/model/identity').Identity;
			/** Address of the site's picture; `null` where the site's own isn't known. */
			card?: string | null;
		}
	}
}

export {};
