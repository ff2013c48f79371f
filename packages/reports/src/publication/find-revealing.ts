import { mergeLines } from '@plenum/domain/polls/disclosure/merge-lines';
import { isSafeLine } from '@plenum/domain/polls/disclosure/disclosure';
import {
	allSideRatings,
	type Outcome,
	type OutcomeCluster,
	type OutcomeMechanism,
	type OutcomePoll
} from '../outcome/outcome.ts';
import { findingKinds, type Finding, type FindingKind } from './finding.ts';
import { createNameFinder } from './find-names.ts';
import { heldBackSign, withoutSensitive } from './redact-outcome.ts';
import { publicSources } from './public-sources.ts';
import { mechanismPlaces, pollPlaces, sourcePlaces, textPlaces } from './text-places.ts';

/** Whom the server knows of, beside the outcome itself. */
export type KnownPeople = {
	/** Names that participants gave. */
	names: readonly string[];
	/** Organisations that participants gave. */
	mentioned: readonly string[];
	/** Organisations that consented to be named as submitters. */
	organisations: readonly string[];
	/** [PUBLISH53] What the press sheet says about the publisher. */
	publisher: string;
	/** How many people speak for each constituency. */
	people: Readonly<Record<string, number>>;
	sensitive: ReadonlySet<string>;
	/** [FOLLOWUP1] Whether progress reports are published too. */
	progress?: boolean;
};

/** Fewer people than this can be told apart by those who know them. */
const fewest = 5;

/** [PUBLISH10] All that a reader of the public page could learn of a person, in the order of its weight. */
export function findRevealing(outcome: Outcome, known: KnownPeople): Finding[] {
	const open = withoutSensitive(outcome, known.sensitive, known.progress);
	const sources = publicSources(outcome, known.sensitive, known.progress === true);
	const finders = { findNames: createNameFinder(known.names), findMentioned: createNameFinder(known.mentioned) };
	const found = [
		...open.clusters.flatMap((cluster) => [...textFindings(cluster, finders), ...smallVotes(cluster, cluster.polls)]),
		...pollPlaces(open.polls).flatMap(({ place, path, text }) =>
			findingsIn(text, place, finders).map((found) => ({ ...found, cluster: null, path, place }))
		),
		...smallVotes(null, open.polls),
		...(open.mechanisms ?? []).flatMap((one) => mechanismFindings(one, finders)),
		...sources.flatMap(sourcePlaces).flatMap(({ place, text }) =>
			findingsIn(text, place, finders).map((found) => ({
				...found,
				cluster: null,
				path: ['sources', ...place.split('/').slice(1)],
				place
			}))
		),
		...webcastFindings(outcome, finders),
		...smallConstituencies(outcome, known.people),
		...smallReporters(open, sources, known.people),
		...finders.findNames(known.publisher).map(({ match }) => finding('person', null, ['press'], match)),
		...known.organisations.map((name, at) => finding('organisation', null, [String(at), name], name)),
		...outcome.clusters
			.filter(({ id }) => known.sensitive.has(id))
			.map((cluster) => finding('sensitive-cluster', cluster, [], cluster.label)),
		...open.clusters.flatMap((cluster) => heldPassages(cluster, outcome))
	];
	return found.toSorted((a, b) => findingKinds.indexOf(a.kind) - findingKinds.indexOf(b.kind));
}

/** What is neither confirmed nor held back: nothing is published before this is empty. */
export function unsettled(
	findings: readonly Finding[],
	choices: { confirmed: readonly string[]; heldBack: readonly string[] }
): Finding[] {
	const confirmed = new Set(choices.confirmed);
	const heldBack = new Set(choices.heldBack);
	return findings.filter(({ id, place }) => !confirmed.has(id) && !(place !== null && heldBack.has(place)));
}

type Finders = Record<'findNames' | 'findMentioned', ReturnType<typeof createNameFinder>>;

const patterns: [FindingKind, RegExp][] = [
	// Looked for where a word begins and nowhere within it: one endless word would cost its length squared.
	['email', /(?<![^\s@<>()[\],;:"])[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:"]+\.\p{L}{2,}/gu],
	['link', /(?:https?:\/\/|www\.)[^\s<>"]+/giu],
	// Eight digits or more, as people write them: days, years and numbers of documents are shorter or divided otherwise.
	['phone', /(?<![\d\p{L}/.-])(?:\+|00)?\d(?:[\s().-]{0,2}\d){7,14}(?![\d\p{L}/-])/gu]
];

function textFindings(cluster: OutcomeCluster, finders: Finders): Finding[] {
	return textPlaces(cluster).flatMap(({ place, path, text }) =>
		findingsIn(text, place, finders).map((found) => ({
			...found,
			cluster: { id: cluster.id, label: cluster.label },
			path,
			// A label is the name of the cluster: it can be changed, or the cluster kept out, but not be a sign.
			place: path[0] === 'label' ? null : place
		}))
	);
}

function mechanismFindings(mechanism: OutcomeMechanism, finders: Finders): Finding[] {
	return mechanismPlaces(mechanism).flatMap(({ place, path, text }) =>
		findingsIn(text, place, finders).map((found) => ({
			...found,
			cluster: null,
			path: ['mechanisms', mechanism.code, ...path],
			place
		}))
	);
}

/** [PUBLISH60] Nothing of it is held back here: it is changed where it is written. */
function webcastFindings({ consultation }: Outcome, finders: Finders): Finding[] {
	return consultation.reviews.flatMap(({ webcast }, at) =>
		[webcast?.address ?? '', ...(webcast?.marks ?? []).map(({ label }) => label)].flatMap((text, line) => {
			const path = ['reviews', String(at), 'webcast', String(line)];
			return findingsIn(text, path.join('/'), finders).map((found) => ({ ...found, cluster: null, path, place: null }));
		})
	);
}

/** What is found in one text, which stands at a place. */
function findingsIn(
	text: string,
	place: string,
	{ findNames, findMentioned }: Finders
): Pick<Finding, 'id' | 'kind' | 'excerpt'>[] {
	const matches = [
		...patterns.flatMap(([kind, pattern]) =>
			[...text.matchAll(pattern)].map((match) => ({ kind, at: match.index, match: match[0] }))
		),
		...findNames(text).map((match) => ({ kind: 'person' as const, ...match })),
		...findMentioned(text).map((match) => ({ kind: 'organisation' as const, ...match }))
	].filter(({ kind, match }) => kind !== 'phone' || !isOfDays(match));
	return withoutRepeats(matches).map(({ kind, at, match }) => ({
		// Where it ends as well: of two names that begin there, who confirms one has not looked at the other.
		id: `${kind}:${place}:${at}-${at + match.length}`,
		kind,
		excerpt: {
			before: text.slice(Math.max(0, at - 40), at),
			match,
			after: text.slice(at + match.length, at + match.length + 40)
		}
	}));
}

/** Two people may have the same name. */
function withoutRepeats<Match extends { kind: FindingKind; at: number; match: string }>(matches: Match[]): Match[] {
	return [...new Map(matches.map((each) => [`${each.kind} ${each.at} ${each.match}`, each])).values()];
}

/** `2027-01-31`, or two years with what stands between them. */
function isOfDays(match: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(match) || /^(?:1[89]|20)\d{2}\D+(?:1[89]|20)\d{2}$/.test(match);
}

/** Votes of so few that the whole tells how one of them voted: the lines were merged or left out already. */
function smallVotes(cluster: OutcomeCluster | null, polls: readonly OutcomePoll[]): Finding[] {
	return polls.flatMap((poll, at) => {
		const { result } = poll;
		const [first, ...rest] = result.lines;
		const whole = first && rest.reduce(mergeLines, first);
		if (!whole || isSafeLine(poll, whole)) return [];
		return [finding('small-group', cluster, ['polls', String(at)], String(whole.cast))];
	});
}

function smallConstituencies({ clusters }: Outcome, people: KnownPeople['people']): Finding[] {
	const heard = new Set(clusters.flatMap(allSideRatings).map(({ constituency }) => constituency));
	return smallSides(heard, people).map(([side, count]) =>
		finding('small-group', null, ['constituencies', side], String(count))
	);
}

/** [FOLLOWUP5] [EVIDENCE43] Sides of a few people that report, offer sources, or answer either: asked beside their ratings. */
function smallReporters(
	{ clusters }: Outcome,
	sources: ReturnType<typeof publicSources>,
	people: KnownPeople['people']
): Finding[] {
	const reports = clusters.flatMap(({ progress = [] }) => progress);
	const heard = new Set(
		[
			...reports.flatMap((report) => [report, ...report.answers]),
			...sources.flatMap(({ source }) => [source, ...source.disputes])
		].map(({ constituency }) => constituency)
	);
	return smallSides(heard, people).map(([side, count]) =>
		finding('small-group', null, ['reporters', side], String(count))
	);
}

function smallSides(heard: ReadonlySet<string>, people: KnownPeople['people']): [string, number][] {
	return Object.entries(people).filter(([side, count]) => heard.has(side) && count > 0 && count < fewest);
}

/** How many passages carry the mark. */
function heldPassages(open: OutcomeCluster, { clusters }: Outcome): Finding[] {
	const whole = clusters.find(({ id }) => id === open.id);
	const textsOf = ({ assessment }: OutcomeCluster) => JSON.stringify([assessment.sections, assessment.summary]);
	if (!whole || !textsOf(whole).includes('"held-back"')) return [];
	const signs = textsOf(open).split(heldBackSign).length - 1;
	return [finding('held-back', open, ['assessment', 'sections'], String(signs))];
}

function finding(kind: FindingKind, cluster: OutcomeCluster | null, path: string[], match: string): Finding {
	return {
		id: [kind, cluster?.id ?? '', ...path, match].join(':'),
		kind,
		cluster: cluster && { id: cluster.id, label: cluster.label },
		path,
		excerpt: { before: '', match, after: '' },
		place: null
	};
}
