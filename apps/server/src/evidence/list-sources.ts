import { mayChangeSource, standingDisputes, type Source, type SourceSubject } from '@plenum/domain/evidence/source';
import type { SourceFile } from '@plenum/domain/evidence/source-file';
import { can } from '@plenum/domain/people/rights';
import type { ProgressSubject } from '@plenum/domain/progress-reports/progress-report';
import type { SourceList, SourceView } from '@plenum/protocol/follow-up/evidence';
import type { Database } from '../db/database.ts';
import type { Db } from '../db/db.ts';
import type { Actor } from '../http/actor.ts';
import { findSubjects, subjectKey, type Subject, type Subjects } from '../progress-reports/find-subjects.ts';
import { findReports } from '../progress-reports/progress-reports.store.ts';
import { findValuesById } from '../indicators/indicators.store.ts';
import { findSourceFiles } from './files/source-files.store.ts';
import { findSources } from './sources.store.ts';

type Supported = Pick<Subject, 'number' | 'label' | 'cluster'>;

/** What is the same for everyone who asks. */
type KnownSources = {
	sources: readonly Source[];
	subjects: Subjects;
	/** [EVIDENCE12] Current reports without a link or a source. */
	unsupported: readonly SourceSubject[];
	/** What each report that everyone sees is about, by its id. */
	reported: ReadonlyMap<string, ProgressSubject>;
	/** [EVIDENCE45] Values that sources support, by their ids. */
	values: ReadonlyMap<string, Supported>;
	/** By their sources. */
	files: ReadonlyMap<string | null, SourceFile>;
};

/** `asked`: what a source shall support that is saved now. */
export async function readSources(
	db: Db,
	consultation: string,
	asked: readonly SourceSubject[] = []
): Promise<KnownSources> {
	const shown = (await findReports(db, consultation)).filter(({ shownAt }) => shownAt !== null);
	const sources = await findSources(db, consultation);
	const supported = new Set(sources.flatMap(({ subjects }) => subjects.map(({ id }) => id)));
	const subjects = await findSubjects(db, consultation);
	const named = [...sources.flatMap((one) => one.subjects), ...asked];
	return {
		sources,
		unsupported: shown
			.filter((one) => one.supersededBy === null && one.content.links.length === 0 && !supported.has(one.id))
			.map(({ id }) => ({ kind: 'progress-report', id })),
		subjects,
		values: await readValues(db, consultation, subjects, named),
		reported: new Map(shown.map(({ id, subject }) => [id, subject])),
		files: new Map(
			(await findSourceFiles(db, consultation)).map(({ source, type, bytes, sha256, cleaned }) => [
				source,
				{ type, bytes, sha256, cleaned }
			])
		)
	};
}

/** `Officers trained: 40 officers, 2026-03-01`, of an indicator that a commitment has. */
async function readValues(
	db: Db,
	consultation: string,
	subjects: Subjects,
	named: readonly SourceSubject[]
): Promise<Map<string, Supported>> {
	const ids = new Set(named.flatMap(({ kind, id }) => (kind === 'indicator-value' ? id : [])));
	if (ids.size === 0) return new Map();
	const indicators = new Map(
		[...subjects.values()].flatMap((one) => one.indicators.map(({ id, text }) => [id, { text, cluster: one.cluster }]))
	);
	return new Map(
		(await findValuesById(db, consultation, [...ids])).flatMap(({ id, indicator, value, date }) => {
			const found = indicators.get(indicator);
			return found ? [[id, { number: null, label: `${found.text}: ${value}, ${date}`, cluster: found.cluster }]] : [];
		})
	);
}

/** [EVIDENCE1] [EVIDENCE45] What a source can support: a recommendation, a report that everyone sees, or a value of an indicator. */
export function supportedBy(
	{ subjects, reported, values }: Pick<KnownSources, 'subjects' | 'reported' | 'values'>,
	{ kind, id }: SourceSubject
): Supported | undefined {
	if (kind === 'indicator-value') return values.get(id);
	const subject = kind === 'recommendation' ? { kind, id } : reported.get(id);
	return subject && subjects.get(subjectKey(subject));
}

/** Read once, and cached until it changes. What this reader may do with it is decided each time. */
export function createListSources({ read: db, cache }: Pick<Database, 'read' | 'cache'>) {
	const known = cache.query<KnownSources>('sources');
	return async (actor: Actor, { cluster, first }: { cluster?: string; first?: number }): Promise<SourceList> => {
		const stored = await known(actor.consultation, [], () => readSources(db, actor.consultation));
		const wanted = stored.sources
			.toReversed()
			.filter(
				({ subjects }) => cluster === undefined || subjects.some((one) => supportedBy(stored, one)?.cluster === cluster)
			);
		const shown = wanted.slice(0, first ?? wanted.length);
		return {
			sources: shown.map((one) => viewSource(one, actor, stored)),
			more: wanted.length - shown.length,
			unsupported:
				cluster === undefined ? [] : viewSupported(stored.unsupported, stored).filter((one) => one.cluster === cluster)
		};
	};
}

export function viewSource(
	{ consultation: _, disputes, subjects, ...source }: Source,
	{ constituency, role, phase }: Actor,
	known: Pick<KnownSources, 'subjects' | 'reported' | 'values' | 'files'>
): SourceView {
	const isSpeaker = can(role, 'report-progress', phase);
	return {
		...source,
		subjects: viewSupported(subjects, known),
		disputes: standingDisputes(disputes),
		file: known.files.get(source.id) ?? null,
		mayChange: isSpeaker && mayChangeSource({ ...source, disputes }, constituency).ok,
		mayDispute: isSpeaker && source.constituency !== constituency
	};
}

function viewSupported(
	subjects: readonly SourceSubject[],
	known: Pick<KnownSources, 'subjects' | 'reported' | 'values'>
): SourceView['subjects'] {
	return subjects.flatMap(({ kind, id }) => {
		const found = supportedBy(known, { kind, id });
		return found ? [{ kind, id, number: found.number, label: found.label, cluster: found.cluster }] : [];
	});
}
