import type { Change, Progress } from '@plenum/domain/commitments/commitment';
import type { CommitmentView } from '@plenum/protocol/commitments';
import { formatDay } from '#lib/language/formats.ts';
import type { InterfaceLanguage } from '@plenum/domain/languages';
import type { Text } from '#lib/language/language.ts';

export type ChangedField = { field: keyof Progress; label: string; from: string; to: string };

/** What an update changed, field by field, as a reader sees it. */
export function changeInWords(
	t: Text,
	language: InterfaceLanguage,
	{ indicators }: Pick<CommitmentView, 'indicators'>,
	change: Change
): ChangedField[] {
	const say = t.commitments;
	const labels: Record<keyof Progress, string> = {
		status: say.status,
		lead: say.leadNow,
		evidence: say.evidence,
		links: say.links,
		measured: say.measured,
		nextDate: say.nextDate
	};
	const indicator = (id: string) => indicators.find((each) => each.id === id)?.text ?? '';
	const measuredText = (name: string, { value, date }: Progress['measured'][number]) =>
		`${name}: ${date === undefined ? value : `${value} (${formatDay(language, date)})`}`;
	const words: { [Field in keyof Progress]: (value: Progress[Field]) => string } = {
		status: (status) => say.statuses[status],
		lead: (lead) => lead,
		evidence: (evidence) => evidence,
		links: (links) => links.join('\n'),
		measured: (measured) => measured.map((each) => measuredText(indicator(each.indicator), each)).join('\n'),
		nextDate: (day) => (day === null ? '' : formatDay(language, day))
	};
	function inWords<Field extends keyof Progress>(field: Field): ChangedField[] {
		const changed = change[field];
		if (!changed) return [];
		const say = (value: Progress[Field]) => words[field](value) || t.commitments.nothing;
		return [{ field, label: labels[field], from: say(changed.from), to: say(changed.to) }];
	}
	return (Object.keys(labels) as (keyof Progress)[]).flatMap((field) => inWords(field));
}
