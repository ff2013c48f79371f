/** [RATINGS4] [POLL67] People of one side who name the same organisation, however they write it, belong together. Null: they said none. */
export function organisationKey(organisation: string | null, constituency: string): string | null {
	const name = (organisation ?? '').normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
	return name === '' ? null : `${constituency}\n${name}`;
}
