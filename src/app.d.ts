declare global {
	namespace App {
		interface PageData {
			identity: import('$lib/model/identity').Identity;
		}
	}
}

export {};
