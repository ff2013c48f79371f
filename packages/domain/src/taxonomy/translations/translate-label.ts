import { documentLanguages, type DocumentLanguage } from '../../languages.ts';
import { folded } from '../../matrix/plain-text.ts';
import type { LabelNames } from './en.ts';
import { labelsByLanguage } from './labels-by-language.ts';

type LabelKey = keyof LabelNames;

/** Each label by each of its names, in whatever language. */
const keys = new Map<string, LabelKey>(
	documentLanguages.flatMap((language) =>
		(Object.keys(labelsByLanguage[language]) as LabelKey[]).flatMap((key) =>
			namesOf(language, key).map((name): [string, LabelKey] => [plainName(name), key])
		)
	)
);

function namesOf(language: DocumentLanguage, key: LabelKey): string[] {
	return [labelsByLanguage[language][key]].flat();
}

/** `&` and `and` are one, as are capitals and small letters. */
function plainName(name: string): string {
	return folded(name.replaceAll('&', ' and '));
}

/** [REPORTS145] A theme or group of OHCHR's lists in the language of a document; any other label as it is printed. */
export function translateLabel(language: DocumentLanguage, label: string): string {
	const [, code = '', text = ''] = /^(\s*[A-H]\d{1,2}\s+)?([^]*)$/.exec(label) ?? [];
	const known = keys.get(plainName(text));
	if (known === undefined) return label;
	const names = namesOf(language, known);
	return names.some((name) => plainName(name) === plainName(text)) ? label : `${code}${names[0] ?? text}`;
}
