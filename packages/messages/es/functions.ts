/** Names that carry their article wherever they stand. */
const masculine = /^(?:Reino|Estado|Commonwealth)\b/u;
const feminine = /^(?:República|Federación|Santa Sede|Unión)\b/u;
const plural = /^(?:Estados Unidos|Emiratos|Países Bajos)\b/u;

/** `a Noruega`, `a la República de Corea`, `al Reino Unido`, `a los Estados Unidos` */
export function a(name: string): string {
	if (masculine.test(name)) return `al ${name}`;
	return `a ${withArticle(name)}`;
}

/** `de Noruega`, `de la República de Corea`, `del Reino Unido` */
export function de(name: string): string {
	if (masculine.test(name)) return `del ${name}`;
	return `de ${withArticle(name)}`;
}

/** `la República de Corea`, `el Reino Unido`; a plain name has no article. */
export function el(name: string): string {
	return masculine.test(name) ? `el ${name}` : withArticle(name);
}

function withArticle(name: string): string {
	if (feminine.test(name)) return `la ${name}`;
	return plural.test(name) ? `los ${name}` : name;
}

export function commas(items: readonly string[]): string {
	return items.join(', ');
}

export function decimal(value: number): string {
	return String(value).replace('.', ',');
}
