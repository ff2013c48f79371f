import { guessReview } from '@plenum/domain/matrix/guess-review';
import { planMechanisms, type MechanismPlan } from '@plenum/domain/mechanisms/plan-mechanisms';
import { planImport, type ImportPlan, type PlanGround } from '@plenum/domain/matrix/import-plan';
import type { Interpretation } from '@plenum/domain/matrix/rows/interpretation';
import type { PlacedRecommendation } from '@plenum/domain/matrix/rows/kept-recommendation';
import { guessLanguage } from '@plenum/domain/matrix/text-language';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { sha256 } from '../sha256.ts';
import { findAllClusters, findAllRecommendations, findMergedInto } from '../clusters/clusters.store.ts';
import { findConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import { findMechanisms } from '../mechanisms/mechanisms.store.ts';
import type { ReadImport } from './imports.store.ts';
import type { ReadInterpretation } from './upload/upload-read.ts';

/** What the facilitator says of a file; where she says nothing Plenum guesses. */
export type ImportOptions = { review?: number | null | undefined; language?: string | null | undefined };

export type PlannedImport = {
	plan: ImportPlan;
	ground: PlanGround & { kept: PlacedRecommendation[] };
	mechanisms: MechanismPlan;
	/** The fingerprint of the plan: a confirmation names the plan that the person saw. */
	fingerprint: string;
};

/** What confirming would do, as the consultation stands now. */
export async function planAsItStands(
	db: Db,
	consultation: string,
	{ recommendations, mechanisms: read = [] }: Interpretation,
	wished: ImportOptions
): Promise<PlannedImport> {
	const reviews = (await findConsultation(db, consultation))?.reviews ?? [];
	const ground = {
		kept: (await findAllRecommendations(db, consultation)).map(({ consultation: _, ...one }) => one),
		clusters: await findAllClusters(db, consultation),
		mergedInto: await findMergedInto(db, consultation)
	};
	const review = wished.review === undefined ? guessReview(reviews, recommendations) : wished.review;
	const sample = recommendations.map(({ text }) => text).join('\n');
	const language = wished.language === undefined ? guessLanguage(sample) : wished.language;
	const plan = planImport(recommendations, ground, { review, language });
	const mechanisms = planMechanisms(read, read.length === 0 ? [] : await findMechanisms(db, consultation));
	const fingerprint = sha256(canonicalJson({ plan, mechanisms }));
	return { plan, ground, mechanisms, fingerprint };
}

type NotYet =
	| 'import/addendum'
	| 'import/already-confirmed'
	| 'import/columns-needed'
	| 'import/displaced'
	| 'import/not-ready';

/** What was read, where it can be confirmed. */
export function previewed({
	state,
	failure,
	interpretation
}: Pick<ReadImport, 'state' | 'failure' | 'interpretation'>): Result<ReadInterpretation, NotYet> {
	switch (state) {
		case 'confirmed':
		case 'taken-back':
			return refuse('import/already-confirmed');
		case 'columns-needed':
			return refuse('import/columns-needed');
		case 'failed':
			return refuse(failure === 'import/displaced' ? failure : 'import/not-ready');
		case 'arriving':
		case 'reading':
			return refuse('import/not-ready');
		case 'preview':
			if (interpretation?.addendum) return refuse('import/addendum');
			return interpretation ? ok(interpretation) : refuse('import/not-ready');
	}
}
