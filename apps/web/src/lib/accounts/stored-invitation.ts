const key = 'plenum-invitation';

/** While somebody signs in to accept it: in this tab alone, and gone with it. */
export function storeInvitation(token: string): void {
	if (token === '') sessionStorage.removeItem(key);
	else sessionStorage.setItem(key, token);
}

export function keptInvitation(): string {
	return typeof sessionStorage === 'undefined' ? '' : (sessionStorage.getItem(key) ?? '');
}
