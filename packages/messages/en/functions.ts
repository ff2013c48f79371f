/** What English sentences call: `{ THE($state) }`. */

/** Names that are said with an article: States by their form, and bodies. */
const withArticle =
	/^(?:Republic|Kingdom|State|United|Federa|Commonwealth|Union|Principality|Grand Duchy|Sultanate|Islamic|People’s|Democratic|Russian|Syrian|Lao People|Dominican Republic|Central African|Philippines|Netherlands|Gambia|Bahamas|Maldives|Comoros|Marshall|Solomon|Seychelles|Niger$|Congo$|Holy See|Czech Republic|Ministr|Department|Office|Committee|Commission|Council|Government|National|Prosecutor|Public|Supreme|Court|Parliamentary|Inter)/;

/** `the Ministry of Justice`, `Norway`. */
export function the(name: string): string {
	return withArticle.test(name) ? `the ${name}` : name;
}

/** The same at the beginning of a sentence. */
export function startingThe(name: string): string {
	const text = the(name);
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}

export function commas(items: readonly string[]): string {
	return items.join(', ');
}

/** Between items that may have commas. */
export function semicolons(items: readonly string[]): string {
	return items.join('; ');
}

/** With two decimals. */
export function hundredths(value: number): string {
	return value.toFixed(2);
}
