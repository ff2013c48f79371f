import { createServedFinder } from '@plenum/domain/institutions/find-served';
import { currentResponsibilities } from '@plenum/domain/institutions/responsibility';
import {
	suggestResponsibilities,
	type NamedResponsibility
} from '@plenum/domain/institutions/suggest-responsibilities';
import { ok, type Result } from '@plenum/domain/result';
import { createNames, nameTaxonomy, plainNames } from '@plenum/domain/taxonomy/label-names';
import { termKey } from '@plenum/domain/taxonomy/term';
import type { ResponsibilitiesView } from '@plenum/protocol/institutions';
import { findCommitments } from '../commitments/commitments.store.ts';
import { getConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import { workerRead } from '../db/threads/worker-read.ts';
import { findTaxonomy } from '../taxonomy/taxonomy.store.ts';
import { findSubjects, type Subject } from './find-subjects.ts';
import { readDrafts } from './read-drafts.ts';
import { readTrackers } from './read-trackers.ts';
import { findResponsibilities } from './responsibilities.store.ts';

/** A list shows what a recommendation is about; its page has the whole text. */
const longestText = 240;

/** [INSTITUTION5] [INSTITUTION6] What people said, then what is suggested besides. */
export async function listResponsibilities(db: Db, consultation: string): Promise<ResponsibilitiesView> {
	const { institutions = [] } = (await getConsultation(db, consultation)).settings;
	const subjects = await findSubjects(db, consultation);
	const ids = new Set(subjects.map(({ id }) => id));
	const said = currentResponsibilities(institutions, await findResponsibilities(db, consultation)).filter(
		({ subject }) => ids.has(subject)
	);
	// Without a list no name means an institution.
	const suggested =
		institutions.length === 0
			? []
			: suggestResponsibilities(
					institutions,
					await withThemes(db, consultation, subjects),
					await findNamed(db, consultation, subjects),
					said
				);
	return {
		subjects: subjects.map(({ themes: _, text, ...one }) => ({ ...one, text: shortened(text) })),
		responsibilities: [
			...said.map((one) => ({ ...one, reasons: [] })),
			...suggested.map((one) => ({ ...one, status: 'suggested' as const }))
		]
	};
}

function shortened(text: string): string {
	const letters = [...text];
	return letters.length <= longestText ? text : `${letters.slice(0, longestText).join('').trimEnd()}…`;
}

/** The cluster before the themes: it is what people arranged. */
async function withThemes(db: Db, consultation: string, subjects: readonly Subject[]) {
	const names = createNames(nameTaxonomy(await findTaxonomy(db, consultation)));
	return subjects.map(({ id, cluster, themes }) => ({
		id,
		about: [
			...(cluster === null ? [] : [`cluster ${cluster}`]),
			...plainNames(names({ themes, groups: [], sdgs: [] }).themes).map((theme) => termKey('theme', theme))
		]
	}));
}

/** Institutions that commitments, drafted actions and imported lists name beside recommendations. */
async function findNamed(db: Db, consultation: string, subjects: readonly Subject[]): Promise<NamedResponsibility[]> {
	const served = createServedFinder(subjects);
	const adopted = (await findCommitments(db, consultation)).filter(({ withdrawn }) => !withdrawn);
	const ofActions = [
		...adopted.map(({ cluster, lead, action }) => ({ ...action, cluster, lead, reason: 'commitment' as const })),
		...(await readDrafts(db, consultation)).map((draft) => ({ ...draft, reason: 'draft' as const }))
	].flatMap(({ cluster, lead, supporting, recommendations, reason }) =>
		recommendations
			.flatMap((number) => served(cluster, number))
			.map(({ id }) => ({ subject: id, lead, supporting, reason }))
	);
	return [...ofActions, ...(await readTrackers(db, consultation, subjects))];
}

export async function showResponsibilities(db: Db, consultation: string): Promise<Result<ResponsibilitiesView>> {
	return ok(await listResponsibilities(db, consultation));
}

export const responsibilitiesRead = workerRead(import.meta.url, showResponsibilities);
