import { documentLanguages, type DocumentLanguage } from '@plenum/domain/languages';
import { folded } from '@plenum/domain/matrix/plain-text';
import { labelForms, type LabelKey } from './label-forms.ts';

/** Each label by each of its names, in whatever language. */
const keys = new Map<string, LabelKey>(
	documentLanguages.flatMap((language) =>
		[...labelForms[language]].flatMap(([key, names]) => names.map((name): [string, LabelKey] => [plainName(name), key]))
	)
);

/** `&` and `and` are one, as are capitals and small letters. */
function plainName(name: string): string {
	return folded(name.replaceAll('&', ' and '));
}

/** [REPORTS145] A theme or group of OHCHR's lists in the language of a document; any other label as it is printed. */
export function translateLabel(language: DocumentLanguage, label: string): string {
	const [, code = '', text = ''] = /^(\s*[A-H]\d{1,2}\s+)?([^]*)$/.exec(label) ?? [];
	const known = keys.get(plainName(text));
	if (known === undefined) return label;
	const names = labelForms[language].get(known) ?? [];
	return names.some((name) => plainName(name) === plainName(text)) ? label : `${code}${names[0] ?? text}`;
}
