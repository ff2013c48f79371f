import { isStateNameIn } from '@plenum/domain/states/state-names';

const feminine = /^(?:République|Fédération|Principauté|Confédération)/;
const plural = /^(?:États-Unis|Émirats|Philippines|Seychelles|Maldives|Comores|Bahamas|Fidji|Îles|Palaos|Tonga)/;
const alone =
	/^(?:Antigua|Bahreïn|Cabo|Chypre|Cuba|Djibouti|El Salvador|Haïti|Israël|Kiribati|Madagascar|Malte|Maurice|Monaco|Nauru|Oman|Saint|Sao|Singapour|Sri|Timor|Tuvalu|Vanuatu)/;
/** Feminine by their ending alone. */
const masculine = /^(?:Belize|Cambodge|Mexique|Mozambique|Suriname|Zimbabwe)/;
const vowel = /^[AEIOUÀÂÉÈÊÎÔ]/;

/** `de la Norvège`, `du Pérou`, `de l’Algérie`; a name of which nothing is known has no article. */
export function de(name: string): string {
	if (feminine.test(name)) return `de la ${name}`;
	if (/^(?:Royaume|Saint-Siège)/.test(name)) return `du ${name}`;
	if (/^(?:État|Émirat|Union) /.test(name)) return `de l’${name}`;
	if (plural.test(name)) return `des ${name}`;
	if (!isStateNameIn('fr', name) || alone.test(name)) return vowel.test(name) ? `d’${name}` : `de ${name}`;
	if (vowel.test(name)) return `de l’${name}`;
	const [short = ''] = name.split(' (');
	return short.endsWith('e') && !masculine.test(name) ? `de la ${name}` : `du ${name}`;
}

/** `à la Norvège`, `au Pérou`, `à l’Algérie`, `aux États-Unis`. */
export function a(name: string): string {
	return de(name).replace(/^du /, 'au ').replace(/^des /, 'aux ').replace(/^de /, 'à ').replace(/^d’/, 'à ');
}

/** `le Ministère de la justice`; a body of which nothing is known has no article. */
export function le(name: string): string {
	if (/^(?:Ministère|Conseil|Bureau|Parquet|Gouvernement|Défenseur|Médiateur|Parlement|Comité)\b/u.test(name))
		return `le ${name}`;
	if (/^(?:Commission|Direction|Cour|Délégation|Présidence)\b/u.test(name)) return `la ${name}`;
	return /^(?:Assemblée|Institut|Institution|Office|Agence)\b/u.test(name) ? `l’${name}` : name;
}

export function commas(items: readonly string[]): string {
	return items.join(', ');
}

/** Between items that may have commas. */
export function semicolons(items: readonly string[]): string {
	return items.join('\u00a0; ');
}

export function decimal(value: number): string {
	return String(value).replace('.', ',');
}

/** With two decimals. */
export function hundredths(value: number): string {
	return value.toFixed(2).replace('.', ',');
}
