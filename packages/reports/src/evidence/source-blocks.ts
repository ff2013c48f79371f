import type { Block } from '@plenum/domain/clusters/assessment';
import { standingDisputes } from '@plenum/domain/evidence/source';
import { inserted } from '../insertions.ts';
import { constituencyLabel } from '../matrix/labels.ts';
import type {
	OutcomeCluster,
	OutcomeProgressReport,
	OutcomeRecommendation,
	OutcomeSource,
	OutcomeSourceSubject
} from '../outcome/outcome.ts';
import type { ReportBlock } from '../report-document.ts';
import type { ReportInput } from '../report-writing.ts';
import { fullStop, paragraph, run } from '../submission/plain-blocks.ts';
import { authorOf } from '../submission/submission-gaps.ts';
import type { ReportWords } from '../words/report-words.ts';

type Matter = Pick<ReportInput, 'outcome' | 'clusters' | 'words'>;
type Supported =
	| { value: string }
	| { recommendation: string; review: number | null }
	| { report: OutcomeProgressReport; name: string };
type Noted = { source: OutcomeSource; supports: Supported[] };

/** [EVIDENCE11] The place of each is its number. Without those that stay in the consultation, or support nothing of the document. */
export function notedSources(matter: Matter): Noted[] {
	return (matter.outcome.sources ?? [])
		.filter(({ internal }) => !internal)
		.map((source) => ({ source, supports: source.subjects.flatMap((one) => supportedIn(matter, one)) }))
		.filter(({ supports }) => supports.length > 0);
}

function supportedIn({ outcome, clusters }: Matter, subject: OutcomeSourceSubject): Supported[] {
	if (subject.kind === 'recommendation') {
		const { review, number } = subject;
		const isHere = clusters.some(({ recommendations }) =>
			recommendations.some((one) => one.review === review && one.number === number)
		);
		return isHere ? [{ recommendation: number, review }] : [];
	}
	if (subject.kind === 'indicator-value') return valueIn(clusters, subject.indicator);
	const home = outcome.clusters[subject.cluster];
	const report = home?.progress?.[subject.place];
	if (!home || !report || report.supersededBy !== null || !clusters.some(({ id }) => id === home.id)) return [];
	const about = report.subject;
	const adopted = home.commitments.find(({ id }) => about.kind === 'commitment' && id === about.id);
	return [{ report, name: about.kind === 'recommendation' ? about.number : (adopted?.action.text ?? '') }];
}

/** [EVIDENCE45] A value is named by its indicator. */
function valueIn(clusters: Matter['clusters'], indicator: string): Supported[] {
	const measured = clusters.flatMap(({ commitments }) => commitments.flatMap(({ indicators }) => indicators));
	const found = measured.find(({ id }) => id === indicator);
	return found ? [{ value: found.text }] : [];
}

/** The numbers of the sources of a report or of a recommendation. */
export function sourceNumbers(
	noted: readonly Noted[],
	subject: OutcomeProgressReport | Pick<OutcomeRecommendation, 'review' | 'number'>
): number[] {
	const isSubject = (one: Supported) =>
		'report' in one
			? one.report === subject
			: 'number' in subject &&
				'recommendation' in one &&
				one.recommendation === subject.number &&
				one.review === subject.review;
	return noted.flatMap(({ supports }, at) => (supports.some(isSubject) ? [at + 1] : []));
}

/** `Sources: [1], [3]`, below what they support. */
export function sourceMarks({ words }: Pick<Matter, 'words'>, numbers: readonly number[]): Block[] {
	if (numbers.length === 0) return [];
	const marks = numbers.map((number) => `[${number}]`);
	return [
		paragraph(run(`${words.evidence.heading}${words.colon}`, 'bold'), run(fullStop(marks.join(words.decision.comma))))
	];
}

/** `[1] Annual report. Liga, 1 March 2026. https://… Report, offered by Civil society: 140.2, report on 140.3. Disputed by …` */
export function sourceBlocks(matter: Matter): ReportBlock[] {
	const blocks = noteLines(matter, notedSources(matter));
	if (blocks.length === 0) return [];
	return [
		{ type: 'heading', level: 2, text: matter.words.evidence.heading },
		{ type: 'words', blocks }
	];
}

export function noteLines(matter: Matter, noted: readonly Noted[]): Block[] {
	return noted.map((one, at) => noteLine(matter, one, at + 1));
}

function noteLine({ outcome, words }: Matter, { source, supports }: Noted, number: number): Block {
	const { settings } = outcome.consultation;
	const { offeredBy, disputedBy, reportOn, valueOf, kinds } = words.evidence;
	const { comma } = words.decision;
	const { colon } = words;
	const sideOf = (side: string) => inserted(words, constituencyLabel(settings, words, side));
	const supported = supports.map((one) => {
		if ('value' in one) return `${valueOf} ${inserted(words, one.value)}`;
		return 'report' in one ? `${reportOn} ${inserted(words, one.name)}` : one.recommendation;
	});
	const offered = `${kinds[source.kind]}${comma}${offeredBy} ${sideOf(source.constituency)}`;
	const lines = [
		...citation(words, source),
		`${offered}${colon}${supported.join(comma)}`,
		...standingDisputes(source.disputes).map(
			({ constituency, reason }) => `${disputedBy} ${sideOf(constituency)}${colon}${inserted(words, reason)}`
		)
	];
	const text = lines.filter((one) => one !== '').map(fullStop);
	return paragraph(run(`[${number}] `, 'bold'), run(text.join(' ')));
}

/** `Annual report. Liga, 1 March 2026. “Judges wait.” https://…` */
function citation(words: ReportWords, { title, publisher, quote, date, url }: OutcomeSource): string[] {
	const from = [inserted(words, publisher), date === null ? '' : words.day(date)];
	return [
		inserted(words, title),
		from.filter((one) => one !== '').join(words.decision.comma),
		quote === '' ? '' : words.evidence.quoted(inserted(words, quote)),
		inserted(words, url ?? '')
	];
}

/** [EVIDENCE41] Notes of a theme: each source of the author itself, with what it supports there. Nothing of another side. */
export function sourceNotes(matter: ReportInput, cluster: OutcomeCluster): string[] {
	const { outcome, template, words } = matter;
	const author = authorOf(template, outcome.consultation.settings);
	return notedSources({ ...matter, clusters: [cluster] })
		.filter(({ source }) => source.constituency === author)
		.map(({ source, supports }) => {
			const numbers = supports.map((one) => {
				if ('value' in one) return one.value;
				return 'report' in one ? one.name : one.recommendation;
			});
			const supported = [...new Set(numbers)].map((name) => inserted(words, name)).join(words.decision.comma);
			const lines = [...citation(words, source), supported].filter((one) => one !== '');
			return lines.map(fullStop).join(' ');
		});
}
