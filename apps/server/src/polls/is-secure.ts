/** Whether browsers take pages from this address for ones that nobody altered on the way: what is sealed in one is safe only then. */
export function isSecure(address: string): boolean {
	const { protocol, hostname } = new URL(address);
	return protocol === 'https:' || /^(localhost|127(\.\d+){3}|\[::1\])$|\.localhost$/.test(hostname);
}
