/** [PEOPLE76] Does the address name the machine itself? No other device reaches it by such a name. */
export function isLocalAddress(address: string): boolean {
	const { hostname } = new URL(address);
	return /^(localhost|127(\.\d+){3}|\[::1\])$|\.localhost$/.test(hostname);
}
