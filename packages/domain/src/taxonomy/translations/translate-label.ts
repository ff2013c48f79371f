import { documentLanguages, type DocumentLanguage } from '../../languages.ts';
import { folded } from '../../matrix/plain-text.ts';
import { translatedGroups } from './groups.ts';
import { translatedThemes } from './themes.ts';
import type { TranslatedLabel } from './translated-label.ts';

/** By each of its names, in whatever language. Of a group that is a theme too, the theme. */
const labels = new Map<string, TranslatedLabel>(
	[...translatedGroups, ...translatedThemes].flatMap((label) =>
		documentLanguages.flatMap((language) =>
			namesIn(label, language).map((name): [string, TranslatedLabel] => [keyOf(name), label])
		)
	)
);

function namesIn(label: TranslatedLabel, language: DocumentLanguage): string[] {
	return [label[language]].flat();
}

/** `&` and `and` are one, as are capitals and small letters. */
function keyOf(name: string): string {
	return folded(name.replaceAll('&', ' and '));
}

/** [REPORTS145] A theme or group of OHCHR's lists in the language of a document; any other label as it is printed. */
export function translateLabel(language: DocumentLanguage, label: string): string {
	const [, code = '', text = ''] = /^(\s*[A-H]\d{1,2}\s+)?([^]*)$/.exec(label) ?? [];
	const known = labels.get(keyOf(text));
	if (!known) return label;
	const names = namesIn(known, language);
	return names.some((name) => keyOf(name) === keyOf(text)) ? label : `${code}${names[0] ?? text}`;
}
