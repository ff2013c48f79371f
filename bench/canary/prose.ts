const words =
	'the State has adopted a law on access to justice and trained judges in every district while legal aid remains out of reach for many people in rural areas'.split(
		' '
	);

/** So many words, the same each time and not all alike; about six letters each. */
export function prose(seed: number, length: number): string {
	return Array.from({ length }, (_, at) => `${words[(seed * 13 + at * 7 + at * at) % words.length]}`).join(' ');
}
