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
import { findSourceFiles } from './files/source-files.store.ts';
import { findSources } from './sources.store.ts';

/** What is the same for everyone who asks. */
type KnownSources = {
	sources: readonly Source[];
	subjects: Subjects;
	/** [EVIDENCE12] Current reports without a link or a source. */
	unsupported: readonly SourceSubject[];
	/** What each report that everyone sees is about, by its id. */
	reported: ReadonlyMap<string, ProgressSubject>;
	/** By their sources. */
	files: ReadonlyMap<string | null, SourceFile>;
};

export async function readSources(db: Db, consultation: string): Promise<KnownSources> {
	const shown = (await findReports(db, consultation)).filter(({ shownAt }) => shownAt !== null);
	const sources = await findSources(db, consultation);
	const supported = new Set(sources.flatMap(({ subjects }) => subjects.map(({ id }) => id)));
	return {
		sources,
		unsupported: shown
			.filter((one) => one.supersededBy === null && one.content.links.length === 0 && !supported.has(one.id))
			.map(({ id }) => ({ kind: 'progress-report', id })),
		subjects: await findSubjects(db, consultation),
		reported: new Map(shown.map(({ id, subject }) => [id, subject])),
		files: new Map(
			(await findSourceFiles(db, consultation)).map(({ source, type, bytes, sha256, cleaned }) => [
				source,
				{ type, bytes, sha256, cleaned }
			])
		)
	};
}

/** [EVIDENCE1] What a source can support: a recommendation, or a report that everyone sees. */
export function supportedBy(
	{ subjects, reported }: Pick<KnownSources, 'subjects' | 'reported'>,
	{ kind, id }: SourceSubject
): Subject | undefined {
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
	known: Pick<KnownSources, 'subjects' | 'reported' | 'files'>
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
	known: Pick<KnownSources, 'subjects' | 'reported'>
): SourceView['subjects'] {
	return subjects.flatMap(({ kind, id }) => {
		const found = supportedBy(known, { kind, id });
		return found ? [{ kind, id, number: found.number, label: found.label, cluster: found.cluster }] : [];
	});
}
