import { mapLanguages, type Language } from '@plenum/domain/languages';
import { decision } from '@plenum/messages/decisions/decision';
import { common } from '@plenum/messages/documents/common';
import { data } from '@plenum/messages/documents/data';
import { evidence } from '@plenum/messages/documents/evidence';
import { indicatorTracks } from '@plenum/messages/documents/indicator-tracks';
import { matrix } from '@plenum/messages/documents/matrix';
import { mechanismNames } from '@plenum/messages/documents/mechanism-names';
import { mechanisms } from '@plenum/messages/documents/mechanisms';
import { nationalReport } from '@plenum/messages/documents/national-report';
import { papers } from '@plenum/messages/documents/papers';
import { process } from '@plenum/messages/documents/process';
import { progress } from '@plenum/messages/documents/progress';
import { reports } from '@plenum/messages/documents/reports';
import { submission } from '@plenum/messages/documents/submission';
import { labelWords, type LabelWords } from './label-words.ts';

/** What documents say in one language. Labels that a facilitator chose go before these. */
export type ReportWords = ReturnType<typeof createReportWords>;
export type MatrixWords = ReportWords['matrix'];
export type MechanismWords = ReportWords['mechanisms'];
export type ColumnMeaning = keyof ReportWords['data']['meanings'];
export type ValueType = keyof ReportWords['data']['types'];

/** What documents say by themselves, in every language. */
export const reportWords: Record<Language, ReportWords> = mapLanguages(createReportWords);

function createReportWords(language: Language) {
	const labels = labelWords[language];
	const texts = common[language];
	return {
		...labels,
		...texts,
		language,
		decision: decision[language],
		reports: { ...labels.reports, ...createReports(language) },
		submission: submission[language],
		process: createProcess(language),
		progress: progress[language],
		evidence: evidence[language],
		indicators: indicatorTracks[language],
		papers: createPapers(language),
		national: nationalReport[language],
		mechanisms: { ...mechanisms[language], named: { ...mechanismNames[language], kinds: mechanisms[language].kinds } },
		data: data[language],
		matrix: { ...labels.matrix, ...createMatrix(language, labels) },
		assessment: { ...labels.assessment, ...texts.assessment },
		additions: {
			...texts.additions,
			/** Pledges and matters, as far as there are any. */
			counted: (pledges: number, matters: number) =>
				texts.additions.counted([
					...(pledges > 0 ? [texts.additions.pledges(pledges)] : []),
					...(matters > 0 ? [texts.additions.matters(matters)] : [])
				])
		},
		corrections: {
			...texts.corrections,
			places: {
				section: (section: string) => section,
				action: () => texts.corrections.places.action,
				statement: () => texts.corrections.places.statement,
				dissent: texts.corrections.places.dissent,
				recommendation: texts.corrections.places.recommendation
			}
		}
	};
}

function createMatrix(language: Language, { cycleOf, sessionOf }: LabelWords) {
	const texts = matrix[language];
	return {
		...texts,
		review: (state: string, cycle: number, session: number | null) =>
			texts.review(state, cycleOf(cycle), session === null ? null : sessionOf(session))
	};
}

function createReports(language: Language) {
	const texts = reports[language];
	const { statement, listed } = texts;
	return {
		...texts,
		counted: (recommendations: number, clusters: number, worked: number) =>
			texts.counted(recommendations, clusters, worked, worked === clusters && worked > 1 ? 'all' : 'some'),
		/** Several names within a sentence; `others` were left out. */
		namedOf: (names: readonly string[], others: number) =>
			listed([...names, ...(others > 0 ? [texts.others(others)] : [])]),
		note: (symbol: string | null, numbers: readonly string[]) => texts.note(symbol, numbers, numbers.length),
		statement: {
			...statement,
			/** `others`: how many organisations are not named. */
			behalf: (names: readonly string[], others: number) =>
				statement.behalf(withOthers(names, others, statement.otherOrganisations, statement.organisations)),
			subject: (state: string, recommendations: number, clusters: number, worked: number) =>
				statement.subject(state, recommendations, clusters, worked, worked === clusters ? 'all' : 'some'),
			/** `others`: how many themes are not named. */
			themes: (names: readonly string[], others: number) =>
				listed(withOthers(names, others, statement.otherThemes, statement.themes))
		}
	};
}

type Count = (count: number) => string;

/** Names, and how many more there are; where nobody is named, how many there are. */
function withOthers(names: readonly string[], others: number, more: Count, all: Count): string[] {
	if (others === 0) return [...names];
	return [...names, names.length > 0 ? more(others) : all(others)];
}

function createProcess(language: Language) {
	const texts = process[language];
	return {
		...texts,
		rounds: (count: number, confidential: number) =>
			texts.rounds(count, confidential, confidential === 0 ? 'none' : confidential === count ? 'all' : 'some')
	};
}

type Moved = { forward: number; same: number; back: number };

function createPapers(language: Language) {
	const texts = papers[language];
	const { midTerm } = texts;
	return {
		...texts,
		midTerm: {
			...midTerm,
			what: (title: string, state: string, review: string, recommendations: number, themes: number, worked: number) =>
				midTerm.what(title, state, review, recommendations, themes, worked, worked === themes ? 'all' : 'some'),
			moved: (total: number, { forward, same, back }: Moved) =>
				midTerm.moved(total, forward, same, back, Math.max(0, total - forward - same - back))
		}
	};
}
