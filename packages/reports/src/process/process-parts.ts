import { dayOf } from '@plenum/domain/day';
import { pollKinds } from '@plenum/domain/polls/poll';
import { withSafeLines } from '../publication/redact-outcome.ts';
import { languageName } from '../names/language-names.ts';
import { constituencyLabel, sideInText } from '../matrix/labels.ts';
import type { Outcome, OutcomeCluster, OutcomePoll } from '../outcome/outcome.ts';
import { countVotes, otherVotes, type VotedPolls } from '../actions/voted-actions.ts';
import type { OutcomeProcess } from './outcome-process.ts';
import type { ReportWords } from '../words/report-words.ts';

/** More days than this are told by the first and the last. */
const mostDays = 4;

type ProcessInput = { outcome: Outcome; clusters: readonly OutcomeCluster[]; words: ReportWords };
export type ProcessTable = { caption: string; headers: string[]; rows: string[][] };

/** [REPORTS26] What was done, when, with whom, and who was not heard: a text for each matter, and nothing where nothing is known. */
export function processTexts({ outcome, clusters, words }: ProcessInput): string[] {
	const { process } = outcome;
	if (!process) return [];
	const said = [
		workshopTexts(outcome, process, words),
		roundTexts(process, words),
		voteTexts({ polls: outcome.polls, clusters }, words),
		process.absent.length === 0
			? []
			: [words.process.absent(process.absent.map((id) => sideInText(outcome.consultation.settings, words, id)))]
	];
	return said.filter((texts) => texts.length > 0).map((texts) => texts.join(' '));
}

function workshopTexts(outcome: Outcome, { workshops }: OutcomeProcess, words: ReportWords): string[] {
	const { process: say } = words;
	const days = workshops.map(({ startedAt }) => words.day(dayOf(startedAt)));
	const [first] = days;
	const last = days.at(-1);
	if (first === undefined || last === undefined) return [];
	const counted = workshops.filter(({ attendance }) => attendance.length > 0);
	return [
		days.length > mostDays ? say.manyWorkshops(days.length, first, last) : say.workshops(days.length, days),
		...(counted.length > mostDays ? [] : counted).map(({ startedAt, attendance }) =>
			say.attendance(
				words.day(dayOf(startedAt)),
				attendance.reduce((sum, { people }) => sum + people, 0),
				attendance.map(({ sides, people }) => say.attended(groupLabel(outcome, words, sides), people))
			)
		),
		...(counted.length > 0 ? [say.counting] : []),
		...languageTexts(workshops, words)
	];
}

/** [WORKSHOP26] Workshops that were held in the same languages together; those of which nothing was said are passed over. */
function languageTexts(workshops: OutcomeProcess['workshops'], words: ReportWords): string[] {
	const groups = Map.groupBy(workshops, ({ languages }) => JSON.stringify(languages));
	return [...groups.values()].flatMap((group) => {
		const languages = group[0]?.languages;
		if (!languages || languages.spoken.length + languages.interpreted.length === 0) return [];
		const days = [...new Set(group.map(({ startedAt }) => words.day(dayOf(startedAt))))];
		const shown = groups.size === 1 ? [] : days;
		const named = (codes: readonly string[]) => codes.map((code) => languageName(words.language, code));
		return [words.process.languages(shown, named(languages.spoken), named(languages.interpreted))];
	});
}

function roundTexts({ rounds }: OutcomeProcess, { process: say }: ReportWords): string[] {
	if (rounds.length === 0) return [];
	const confidential = rounds.filter(({ disclosure }) => disclosure === 'confidential').length;
	const [equal, differing] = (['equal', 'differing'] as const).map((state) =>
		rounds.reduce((sum, round) => sum + round[state], 0)
	);
	return [
		say.rounds(rounds.length, confidential),
		say.threshold,
		...(confidential > 0 ? [say.confidence] : []),
		say.agreement(equal ?? 0, differing ?? 0)
	];
}

function voteTexts(voted: VotedPolls, { process: say, votedOn }: ReportWords): string[] {
	const ofActions = voted.clusters.flatMap(({ polls }) => polls).filter(({ subject }) => subject.kind === 'actions');
	const others = otherVotes(voted);
	const kindsOf = (polls: readonly OutcomePoll[]) =>
		pollKinds.flatMap((kind) => {
			const count = polls.filter((poll) => poll.kind === kind).length;
			return count === 0 ? [] : [say.kinds[kind](count)];
		});
	const { actions, adopted } = countVotes(voted);
	const asked = others.flatMap(({ subject: { kind } }) => (kind === 'actions' ? [] : [votedOn.kinds[kind]]));
	return [
		...(ofActions.length === 0 ? [] : [say.votes(actions, adopted, kindsOf(ofActions))]),
		...(others.length === 0 ? [] : [say.otherVotes(others.length, [...new Set(asked)], kindsOf(others))])
	];
}

/** The same by side, in figures. */
export function processTables(told: ProcessInput): ProcessTable[] {
	const { outcome, clusters, words } = told;
	const { process } = outcome;
	if (!process) return [];
	const { tables } = words.process;
	const label = (sides: readonly string[]) => groupLabel(outcome, words, sides);
	const ratings = process.rounds.flatMap((round) => round.ratings);
	const ballots = [...outcome.polls, ...clusters.flatMap((cluster) => cluster.polls)]
		.flatMap((poll) => withSafeLines(poll).result.lines)
		.map(({ constituencies, cast }) => ({ sides: constituencies, count: cast }));
	return [
		attendanceTable(told, process),
		partTable(told, process),
		{
			caption: tables.ratings,
			headers: [tables.side, tables.count],
			rows: sums(ratings.map(({ sides, ratings: count }) => ({ sides, count }))).map(([sides, count]) => [
				label(sides),
				String(count)
			])
		},
		{
			caption: tables.ballots,
			headers: [tables.side, tables.count],
			rows: sums(ballots).map(([sides, count]) => [label(sides), String(count)])
		}
	].filter(({ rows }) => rows.length > 0);
}

function attendanceTable({ outcome, words }: ProcessInput, { workshops }: OutcomeProcess): ProcessTable {
	const counted = workshops.filter(({ attendance }) => attendance.length > 0);
	const groups = [
		...new Map(counted.flatMap(({ attendance }) => attendance).map(({ sides }) => [sides.join(), sides]))
	];
	return {
		caption: words.process.tables.attendance,
		headers: [words.process.tables.day, ...groups.map(([, sides]) => groupLabel(outcome, words, sides))],
		rows: counted.map(({ startedAt, attendance }) => [
			words.day(dayOf(startedAt)),
			...groups.map(([key]) => String(attendance.find(({ sides }) => sides.join() === key)?.people ?? 0))
		])
	};
}

function partTable({ outcome, words }: ProcessInput, { floor, words: written }: OutcomeProcess): ProcessTable {
	const { tables } = words.process;
	const groups = new Map([...floor, ...written].map(({ sides }) => [sides.join(), sides]));
	const of = <Row extends { sides: string[] }>(rows: readonly Row[], key: string) =>
		rows.find(({ sides }) => sides.join() === key);
	return {
		caption: tables.sides,
		headers: [
			tables.side,
			...(floor.length > 0 ? [tables.turns, tables.minutes] : []),
			...(written.length > 0 ? [tables.words] : [])
		],
		rows: (isPointless([...groups.values()]) ? [] : [...groups]).map(([key, sides]) => [
			groupLabel(outcome, words, sides),
			...(floor.length > 0
				? [String(of(floor, key)?.turns ?? 0), String(Math.round((of(floor, key)?.milliseconds ?? 0) / 60_000))]
				: []),
			...(written.length > 0 ? [String(of(written, key)?.words ?? 0)] : [])
		])
	};
}

/** [REPORTS26] A table by side that has one line for several sides tells of no side. */
export function isPointless(groups: readonly (readonly string[])[]): boolean {
	return groups.length === 1 && groups.some((sides) => sides.length > 1);
}

/** Lines of the same sides together: sums of what each told already. */
function sums(
	lines: readonly { sides: readonly string[]; count: number }[]
): [sides: readonly string[], count: number][] {
	const groups = new Map<string, [readonly string[], number]>();
	for (const { sides, count } of lines) {
		const key = sides.toSorted().join();
		groups.set(key, [sides, (groups.get(key)?.[1] ?? 0) + count]);
	}
	const sorted = [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
	return isPointless(sorted.map(([sides]) => sides)) ? [] : sorted;
}

function groupLabel({ consultation: { settings } }: Outcome, words: ReportWords, sides: readonly string[]): string {
	return sides.map((side) => constituencyLabel(settings, words, side)).join(words.decision.comma);
}
