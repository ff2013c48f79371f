/** Names that are said with an article: States by their form, and bodies. */
const withArticle =
	/^(?:Republic|Kingdom|State|United|Federa|Commonwealth|Union|Principality|Grand Duchy|Sultanate|Islamic|People’s|Democratic|Russian|Syrian|Lao People|Dominican Republic|Central African|Philippines|Netherlands|Gambia|Bahamas|Maldives|Comoros|Marshall|Solomon|Seychelles|Niger$|Congo$|Holy See|Czech Republic|Ministr|Department|Office|Committee|Commission|Council|Government|National|Prosecutor|Public|Supreme|Court|Parliamentary|Inter)/;

/** `the Ministry of Justice`, `Norway`. */
export function the(name: string): string {
	return withArticle.test(name) ? `the ${name}` : name;
}

/** `a, b and c` */
export function and(items: readonly string[]): string {
	return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** `1 cluster`, `2 clusters` */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${count} ${count === 1 ? one : many}`;
}
