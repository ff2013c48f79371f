import type { Commitment } from '@plenum/domain/commitments/commitment';
import { createServedFinder } from '@plenum/domain/institutions/find-served';
import { currentResponsibilities } from '@plenum/domain/institutions/responsibility';
import {
	suggestResponsibilities,
	type NamedResponsibility
} from '@plenum/domain/institutions/suggest-responsibilities';
import { ok, type Result } from '@plenum/domain/result';
import { createFacets } from '@plenum/domain/taxonomy/facets';
import type { ResponsibilitiesView, ResponsibilityView } from '@plenum/protocol/institutions';
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
	const { subjects, themes } = await withThemes(db, consultation, await findSubjects(db, consultation));
	const adopted = (await findCommitments(db, consultation)).filter(({ withdrawn }) => !withdrawn);
	const servedBy = createServedFinder(subjects);
	const served = new Set(
		adopted.flatMap(({ cluster, action }) => action.recommendations.flatMap((number) => servedBy(cluster, number)))
	);
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
					subjects.map(({ id, cluster, themes: places }) => ({ id, about: aboutOf(cluster, places) })),
					await findNamed(db, consultation, subjects, adopted),
					said
				);
	return {
		subjects: subjects.map((one) => ({ ...one, text: shortened(one.text), hasAction: served.has(one) })),
		responsibilities: [
			...said.map((one) => ({ ...one, reasons: [] })),
			...suggested.map(({ likeness, ...one }): ResponsibilityView => {
				const view = { ...one, status: 'suggested' as const };
				if (!likeness) return view;
				const { about, ...counts } = likeness;
				return { ...view, likeness: { ...counts, theme: themeOf(about) } };
			})
		],
		themes
	};
}

type ListedSubject = Omit<Subject, 'themes'> & { themes: number[] };

function shortened(text: string): string {
	const letters = [...text];
	return letters.length <= longestText ? text : `${letters.slice(0, longestText).join('').trimEnd()}…`;
}

/** The cluster before the themes: it is what people arranged. */
function aboutOf(cluster: string | null, themes: readonly number[]): string[] {
	return [...(cluster === null ? [] : [`cluster ${cluster}`]), ...themes.map((place) => `${themeMark}${place}`)];
}
const themeMark = 'theme ';
const themeOf = (about: string) => (about.startsWith(themeMark) ? Number(about.slice(themeMark.length)) : null);

/** [INSTITUTION32] Each theme once, under the name by which recommendations are found. */
async function withThemes(db: Db, consultation: string, subjects: readonly Subject[]) {
	const facetsOf = createFacets(await findTaxonomy(db, consultation));
	const places = new Map<string, number>();
	const placeOf = (label: string): number => {
		const known = places.get(label) ?? places.size;
		places.set(label, known);
		return known;
	};
	const listed = subjects.map((one): ListedSubject => ({
		...one,
		themes: facetsOf({ ...one, groups: [], sdgs: [] }).themes.map(placeOf)
	}));
	return { subjects: listed, themes: [...places.keys()] };
}

/** Institutions that commitments, drafted actions and imported lists name beside recommendations. */
async function findNamed(
	db: Db,
	consultation: string,
	subjects: readonly ListedSubject[],
	adopted: readonly Commitment[]
): Promise<NamedResponsibility[]> {
	const served = createServedFinder(subjects);
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

/** `_drafts` tells texts in which somebody has written since: no fact says that. */
export async function showResponsibilities(
	db: Db,
	consultation: string,
	_drafts = ''
): Promise<Result<ResponsibilitiesView>> {
	return ok(await listResponsibilities(db, consultation));
}

export const responsibilitiesRead = workerRead(import.meta.url, showResponsibilities);
