import { canonicalJson } from '../journal/canonical-json.ts';
import { ok, refuse, type Result } from '../result.ts';

export const sourceKinds = ['law', 'statistic', 'judgment', 'report', 'news', 'testimony'] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const sourceSubjectKinds = ['recommendation', 'progress-report', 'indicator-value'] as const;
/** What a source supports: what is said of a recommendation, a progress report, or a value of an indicator. */
export type SourceSubject = { kind: (typeof sourceSubjectKinds)[number]; id: string };

/** What a side says against a source; without a reason it takes back what it said. */
export type SourceDispute = { constituency: string; reason: string | null; at: number };

/** What a side offers as evidence. Of who added it, the constituency is known and nothing else. */
export type Source = {
	id: string;
	consultation: string;
	constituency: string;
	kind: SourceKind;
	title: string;
	publisher: string;
	/** [EVIDENCE50] The passage of it that is meant, word for word; empty where none is quoted. */
	quote: string;
	/** `YYYY-MM-DD`. */
	date: string | null;
	url: string | null;
	/** It stays in the consultation. */
	internal: boolean;
	subjects: SourceSubject[];
	addedAt: number;
	/** It grows with each change of the source or of its file. */
	version: number;
	/** In the order in which sides said it: the last one of a side counts. */
	disputes: SourceDispute[];
};

type SourceContent = Pick<Source, 'kind' | 'title' | 'publisher' | 'quote' | 'date' | 'url' | 'internal' | 'subjects'>;
/** `version`: the one that its author saw; 0 for a new source. */
export type SourceInput = SourceContent & Pick<Source, 'version'>;

/** The dispute of each side that still disputes the source. */
export function standingDisputes(disputes: readonly SourceDispute[]): (SourceDispute & { reason: string })[] {
	const newest = new Map(disputes.map((one) => [one.constituency, one]));
	return [...newest.values()].flatMap((one) => (one.reason === null ? [] : [{ ...one, reason: one.reason }]));
}

/** [EVIDENCE3] Its own side changes or removes a source, until another side disputes it. */
export function mayChangeSource(
	source: Pick<Source, 'constituency' | 'disputes'>,
	constituency: string
): Result<true, 'source/own-side-only' | 'source/disputed'> {
	if (source.constituency !== constituency) return refuse('source/own-side-only');
	return standingDisputes(source.disputes).length > 0 ? refuse('source/disputed') : ok(true);
}

type Writing = Pick<Source, 'id' | 'consultation' | 'constituency'> & { now: number };

/** [EVIDENCE1] [EVIDENCE3] [EVIDENCE42] A new source, or one that its side changes. The same sent again changes nothing. */
export function writeSource(
	before: Source | undefined,
	{ now, ...own }: Writing,
	{ version: seen, ...input }: SourceInput
): Result<Source> {
	if (!before && seen !== 0) return refuse('source/unknown');
	const allowed = before ? mayChangeSource(before, own.constituency) : ok(true);
	if (!allowed.ok) return allowed;
	if (before && isTestimony(before) !== isTestimony(input)) return refuse('source/testimony-apart');
	const title = input.title.trim();
	if (title === '') return refuse('source/title-required');
	const subjects = [...new Map(input.subjects.map((one) => [`${one.kind} ${one.id}`, one])).values()];
	const said = { ...input, title, publisher: input.publisher.trim(), quote: input.quote.trim(), subjects };
	const content = isTestimony(said) ? withoutIdentity(said) : said;
	if (!before) return ok({ ...own, ...content, addedAt: now, version: 1, disputes: [] });
	const changed = { ...before, ...content };
	if (canonicalJson(changed) === canonicalJson(before)) return ok(before);
	return seen === before.version ? ok({ ...changed, version: seen + 1 }) : refuse('source/updated-since');
}

/** [EVIDENCE2] The record tells who added any other source: none of those becomes a testimony, and no testimony another source. */
const isTestimony = ({ kind }: Pick<Source, 'kind'>) => kind === 'testimony';

/** [EVIDENCE2] A testimony has nothing that leads to the person who gave it. */
function withoutIdentity(content: SourceContent): SourceContent {
	return { ...content, publisher: '', quote: '', url: null, date: null, internal: true };
}

/** [EVIDENCE4] Another side disputes a source with a reason, or takes that back. The same said again changes nothing. */
export function disputeSource(
	source: Source,
	{ constituency, now }: { constituency: string; now: number },
	given: string | null
): Result<Source, 'source/own-side' | 'source/reason-required'> {
	if (source.constituency === constituency) return refuse('source/own-side');
	const reason = given === null ? null : given.trim();
	if (reason === '') return refuse('source/reason-required');
	const last = source.disputes.findLast((one) => one.constituency === constituency);
	if ((last?.reason ?? null) === reason) return ok(source);
	return ok({ ...source, disputes: [...source.disputes, { constituency, reason, at: now }] });
}
