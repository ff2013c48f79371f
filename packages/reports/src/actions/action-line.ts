import type { ActionText } from '@plenum/domain/ratings/filled-rows';
import { inserted } from '../insertions.ts';
import { isDay } from '@plenum/domain/day';
import type { ReportWords } from '../words/report-words.ts';
import { withBracket } from '../submission/plain-blocks.ts';

/** How an action stands in one line. What is written here is read here. Its texts are insertions (REPORTS148). */

type Detail = Exclude<keyof ActionText, 'text'>;

const short: readonly Detail[] = ['lead', 'supporting', 'deadline', 'recommendations'];
const all: readonly Detail[] = ['lead', 'supporting', 'deadline', 'resources', 'assistance', 'recommendations'];

/** `Train the judges (lead: Ministry of Justice; deadline: 30 June 2028)` */
export function actionLine(words: ReportWords, action: ActionText): string {
	return lineOf(words, action, short);
}

/** [EXPORTS4] [REPORTS150] With everything that a line can say, where a file may be read again. */
export function actionText(words: ReportWords, action: ActionText): string {
	return lineOf(words, action, all);
}

function lineOf(words: ReportWords, action: ActionText, details: readonly Detail[]): string {
	const guard = guardOf(words);
	const parts = details.flatMap((detail) => {
		const value = guard(valueOf(words, action, detail).trim());
		const isOwn = detail === 'recommendations' || isDay(action[detail]);
		return value === '' ? [] : [`${labelOf(words, detail)}${words.colon}${isOwn ? value : inserted(words, value)}`];
	});
	const text = inserted(words, guard(action.text.trim()));
	return withBracket(text, parts.join(words.decision.semicolon));
}

function valueOf(words: ReportWords, action: ActionText, detail: Detail): string {
	if (detail === 'deadline') return dayOrText(words, action.deadline);
	return detail === 'recommendations' ? action.recommendations.join(words.decision.comma) : action[detail];
}

function labelOf({ assessment }: ReportWords, detail: Detail): string {
	return detail === 'recommendations' ? assessment.serves : assessment[detail];
}

/** A deadline is what people wrote; often it is a day. */
export function dayOrText(words: ReportWords, text: string): string {
	return isDay(text) ? words.day(text) : text;
}

/** [REPORTS150] Reads what `actionText` writes in this language. */
export function createActionReader(words: ReportWords): (line: string) => ActionText {
	const labels = new Map(all.map((detail) => [plain(labelOf(words, detail)), detail]));
	const label = `(?<label>${[...labels.keys()]
		.toSorted((a, b) => b.length - a.length)
		.map(escaped)
		.join('|')})${escaped(words.colon)}`;
	const group = new RegExp(
		`^(?<text>.*)[ \\u00a0]\\((?<details>${label.replace('?<label>', '?:')}.*)\\)(?<stop>\\.?)$`,
		'su'
	);
	const next = new RegExp(`${escaped(words.decision.semicolon)}(?=${label.replace('?<label>', '?:')})`, 'u');
	const detail = new RegExp(`^${label}(?<value>.*)$`, 'su');
	return (given) => {
		const line = given.replace(marks, '').trim();
		const found = group.exec(line)?.groups;
		const values = new Map<Detail, string>();
		for (const part of found?.['details']?.split(next) ?? []) {
			const groups = detail.exec(part)?.groups;
			const name = labels.get(plain(groups?.['label'] ?? ''));
			if (name) values.set(name, groups?.['value']?.trim() ?? '');
		}
		const of = (name: Detail) => values.get(name) ?? '';
		const text = (found?.['text'] ?? line).trim();
		return {
			text: text.endsWith('.') ? text : text + (found?.['stop'] ?? ''),
			lead: of('lead'),
			supporting: of('supporting'),
			deadline: readDay(words, of('deadline')),
			resources: of('resources'),
			assistance: of('assistance'),
			recommendations: of('recommendations')
				.split(new RegExp(escaped(words.decision.comma), 'u'))
				.filter((number) => number !== '')
		};
	};
}

const marks = /[\u061c\u200e\u200f\u2066-\u2069]/gu;
const plain = (text: string) => text.replace(/[ \u00a0]+/gu, ' ').trim();
const escaped = (text: string) =>
	text.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`).replace(/[ \u00a0]+/gu, String.raw`[ \u00a0]+`);

/** What people wrote may look as the line's own parts do: it is told from them by a space that these never have. */
function guardOf(words: ReportWords): (text: string) => string {
	const labels = all.map((detail) => escaped(labelOf(words, detail))).join('|');
	const open = String.raw`(?:^|[ \u00a0])\(`;
	const between = escaped(words.decision.semicolon);
	const own = new RegExp(`(?:${open}|${between})(?=(?:${labels})${escaped(words.colon)})`, 'gu');
	return (text) =>
		text.replace(/\s*\n\s*/gu, ' ').replace(own, (found) => found.replace(/^(?=\()|[ \u00a0]/gu, '\u202f'));
}

/** A day in words becomes the day that is written so; what is none stays. */
function readDay(words: ReportWords, text: string): string {
	const year = /(?<!\d)\d{4}(?!\d)/u.exec(text)?.[0];
	const date = /(?<!\d)\d{1,2}(?!\d)/u.exec(text)?.[0].padStart(2, '0');
	const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}-${date}`);
	return months.find((day) => isDay(day) && plain(words.day(day)) === plain(text)) ?? text;
}
