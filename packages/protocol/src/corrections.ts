import { clusterTexts } from '@plenum/domain/clusters/assessment';
import {
	correctedFields,
	longestCorrectable,
	type CorrectedPlace as Place,
	type RecordedCorrection as Recorded
} from '@plenum/domain/corrections/text-correction';
import { Type, type Static } from 'typebox';
import { DraftId } from './assessments.ts';
import { closedObject, Count, Id, line, lines, oneOf, schemaOf, Slug, Text, Time } from './shapes.ts';

const CorrectedPlace = schemaOf<Place>()(
	Type.Union([
		closedObject({ part: Type.Literal('section'), section: oneOf(clusterTexts), line: Type.Integer({ minimum: 0 }) }),
		closedObject({ part: Type.Literal('action'), action: DraftId, field: oneOf(correctedFields) }),
		closedObject({ part: Type.Literal('statement') }),
		closedObject({ part: Type.Literal('dissent'), constituency: Slug }),
		closedObject({ part: Type.Literal('recommendation'), recommendation: Id })
	])
);

/** Whole words before and after, their position in the passage, and the number and the time of the line in the record. */
export const RecordedCorrection = schemaOf<Recorded>()(
	closedObject({ entry: Count, at: Time, place: CorrectedPlace, start: Count, before: Text, after: Text, reason: Text })
);

/**
 * POST /api/v1/consultations/:consultation/clusters/:cluster/corrections → ClusterView. `from` is the whole passage as it was read,
 * `to` as it is right. To take a correction back is to correct the passage back.
 */
export const CorrectTextRequest = closedObject({
	place: CorrectedPlace,
	from: line(longestCorrectable),
	to: lines(longestCorrectable),
	reason: line(300)
});
export type CorrectTextRequest = Static<typeof CorrectTextRequest>;
