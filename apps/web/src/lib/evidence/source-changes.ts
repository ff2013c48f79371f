import type { InterfaceLanguage } from '@plenum/domain/languages';
import type { SourceView } from '@plenum/protocol/follow-up/evidence';
import { formatBytes, formatDay } from '#lib/language/formats.ts';
import type { PageTexts } from '#lib/language/language.ts';
import { supportedInWords } from './source-words.ts';

type Words = PageTexts['evidence'];
export type SourceChange = { label: string; value: string };

/** [EVIDENCE42] What is not as it was: the label of the field, and what it says now. */
export function changesIn(t: Words, language: InterfaceLanguage, before: SourceView, now: SourceView): SourceChange[] {
	const { evidence } = t;
	const fields = (source: SourceView): [label: string, value: string][] => [
		[evidence.kind, evidence.kinds[source.kind]],
		[evidence.sourceTitle, source.title],
		[evidence.publisher, source.publisher],
		[evidence.quote, source.quote],
		[evidence.date, source.date === null ? '' : formatDay(language, source.date)],
		[evidence.link, source.url ?? ''],
		[evidence.file, fileInWords(language, source)],
		[evidence.internalLabel, source.internal ? evidence.internal : ''],
		[evidence.supportsLabel, source.subjects.map((one) => supportedInWords(t, one)).join('; ')]
	];
	const earlier = new Map(fields(before));
	return fields(now).flatMap(([label, value]) =>
		earlier.get(label) === value ? [] : [{ label, value: value || '–' }]
	);
}

/** With the beginning of its fingerprint: two files can be of one type and size. */
const fileInWords = (language: InterfaceLanguage, { file }: SourceView) =>
	file ? `${file.type.toUpperCase()}, ${formatBytes(language, file.bytes)} (${file.sha256.slice(0, 8)})` : '';
