/** Where a document's line is found, from this page. */
export function addressOf(document: string): string {
	const address = new URL(`/collab/${document}`, location.href);
	address.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
	return address.href;
}
