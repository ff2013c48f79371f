import type { Language } from '@plenum/domain/languages';
import type { PublicFollowUpPage, PublicFollowUpQuery } from '@plenum/protocol/exports/public-outcome';
import type { PublicFollowUp } from '@plenum/reports/progress-reports/public-follow-up';
import type { Db } from '../../db/db.ts';
import { followUpFiles } from './press-file-names.ts';
import { findPublicationFile, findPublicationFiles, type PublicationRow } from './publications.store.ts';

/** How many commitments and recommendations a page has. */
const rowsOfPage = 20;
/** How many files are kept as they were read. */
const mostKept = 6;

/** What is published never changes under its hash: it is read and parsed once. Undefined where nothing was followed up. */
export function createFollowUpReader() {
	const kept = new Map<string, PublicFollowUp>();
	return async (db: Db, { consultation }: PublicationRow, language: Language): Promise<PublicFollowUp | undefined> => {
		const name = followUpFiles.page(language);
		const sha256 = (await findPublicationFiles(db, consultation)).find((file) => file.name === name)?.sha256;
		if (sha256 === undefined) return undefined;
		const known = kept.get(sha256) ?? (await parse(db, consultation, name));
		if (!known) return undefined;
		kept.delete(sha256);
		kept.set(sha256, known);
		for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
		return known;
	};
}

async function parse(db: Db, consultation: string, name: string): Promise<PublicFollowUp | undefined> {
	const file = await findPublicationFile(db, consultation, name);
	return file && (JSON.parse(file.bytes.toString('utf8')) as PublicFollowUp);
}

type Page = Pick<PublicFollowUpPage, 'page' | 'pages' | 'changes' | 'sources'> & {
	table: Extract<PublicFollowUpPage['table'], { kind: 'table' }>;
};

/** [FOLLOWUP6] The rows of a theme, of an institution, or all; the changes stand on the first page of all. */
export function pageOf(
	{ rows, headers, changes, sources }: PublicFollowUp,
	{ cluster, institution, page: wanted = 1 }: PublicFollowUpQuery
): Page {
	const chosen = rows.filter(
		(row) =>
			(cluster === undefined || row.cluster === cluster) &&
			(institution === undefined || row.institutions.includes(institution))
	);
	const pages = Math.max(1, Math.ceil(chosen.length / rowsOfPage));
	const page = Math.min(wanted, pages);
	const isFirst = cluster === undefined && institution === undefined && page === 1;
	const shown = chosen.slice((page - 1) * rowsOfPage, page * rowsOfPage);
	const named = new Set(shown.flatMap((row) => row.sources));
	return {
		table: { kind: 'table', caption: '', headers, rows: shown.map(({ cells }) => cells) },
		sources: { ...sources, notes: sources.notes.filter((_, at) => named.has(at + 1)) },
		page,
		pages,
		changes: isFirst ? changes : []
	};
}
