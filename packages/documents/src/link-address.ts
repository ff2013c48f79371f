/** `https://` stands before an address where somebody only wrote the name of a site. */
export function completeAddress(address: string): string {
	return /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
}

/** [DOC6] A link leads to the web or to a mailbox; any other address is text only. */
export function safeAddress(link: unknown): string | null {
	const href = typeof link === 'object' && link !== null && 'href' in link ? link.href : null;
	return typeof href === 'string' && /^(https?:\/\/|mailto:)\S+$/i.test(href) ? href : null;
}
