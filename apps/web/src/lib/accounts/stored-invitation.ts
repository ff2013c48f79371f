import { tabStorage } from '#lib/ui/tab-storage.ts';

const key = 'plenum-invitation';

/** While somebody signs in to accept it: in this tab alone, and gone with it. */
export function storeInvitation(token: string): void {
	tabStorage.write(key, token || null);
}

export function keptInvitation(): string {
	return tabStorage.read(key) ?? '';
}
