import { audiences } from '@plenum/reports/audience';
import { documentLanguages, languages } from '@plenum/domain/languages';
import type { OutcomeChanges as Changes } from '@plenum/reports/outcome/outcome-changes';
import { Type, type Static } from 'typebox';
import { AssessmentChanges } from '../assessments.ts';
import { ComparedTo } from '../documents.ts';
import {
	Author,
	Count,
	Direction,
	Id,
	Sha256,
	Slug,
	Text,
	Time,
	closedObject,
	lines,
	oneOf,
	orNull,
	schemaOf,
	withDefault
} from '../shapes.ts';

/** A frozen outcome. `sha256` is of the canonical JSON, which is `outcome.json` of that version to the byte. */
const OutcomeVersion = closedObject({
	number: Count,
	at: Time,
	by: orNull(Author),
	label: orNull(Text),
	sha256: Sha256,
	/** The end of the record when it was frozen. */
	journal: closedObject({ head: Text, length: Count }),
	/** False where its words had to be forgotten. */
	readable: Type.Boolean()
});
export type OutcomeVersion = Static<typeof OutcomeVersion>;

/** GET /api/v1/consultations/:consultation/outcome/versions, the last one first. */
export const OutcomeVersionList = closedObject({
	versions: Type.Array(OutcomeVersion),
	/** How much was adopted of what was put to the vote until now, without priorities. */
	decided: closedObject({ adopted: Count, of: Count })
});
export type OutcomeVersionList = Static<typeof OutcomeVersionList>;

/** POST …/outcome/versions → 201, or 200 and the last one where nothing has changed since. */
export const FreezeOutcomeRequest = closedObject({ label: Type.Optional(orNull(lines(120))) });
export type FreezeOutcomeRequest = Static<typeof FreezeOutcomeRequest>;
export const FrozenOutcome = closedObject({ version: OutcomeVersion, isNew: Type.Boolean() });
export type FrozenOutcome = Static<typeof FrozenOutcome>;

const LevelContent = orNull(
	closedObject({ level: Slug, percentage: orNull(Type.Number()), regression: Type.Boolean() })
);
const counted = { added: Count, changed: Count, removed: Count };
const ClusterChange = Type.Union([
	closedObject({ what: Type.Literal('renamed'), from: Text, to: Text }),
	closedObject({
		what: oneOf(['recommendations', 'pledges', 'matters']),
		added: Type.Array(Text),
		removed: Type.Array(Text),
		changed: Type.Array(Text)
	}),
	closedObject({
		what: Type.Literal('rating'),
		number: Text,
		constituency: Slug,
		from: LevelContent,
		to: LevelContent
	}),
	closedObject({ what: Type.Literal('agreed'), number: Text, from: LevelContent, to: LevelContent }),
	closedObject({ what: Type.Literal('closing'), from: Type.Boolean(), to: Type.Boolean() }),
	closedObject({ what: Type.Literal('text') }),
	closedObject({ what: Type.Literal('polls'), ...counted }),
	closedObject({ what: Type.Literal('commitments'), ...counted })
]);
const OutcomeChanges = schemaOf<Changes>()(
	closedObject({
		consultation: Type.Array(
			oneOf([
				...(['title', 'stateName', 'reviews', 'purpose', 'phase', 'settings', 'taxonomy', 'mechanisms'] as const),
				...(['responsibilities', 'polls'] as const)
			])
		),
		clusters: Type.Array(
			closedObject({
				id: Id,
				label: Text,
				change: oneOf(['added', 'removed', 'changed']),
				changes: Type.Array(ClusterChange)
			})
		),
		reordered: Type.Boolean()
	})
);

/** GET …/outcome/versions/:version/diff?against=now, or another number. */
export const ComparedOutcomes = closedObject({
	from: Count,
	to: ComparedTo,
	same: Type.Boolean(),
	changes: OutcomeChanges,
	/** By cluster, how its text changed. */
	texts: Type.Record(Type.String(), AssessmentChanges)
});
export type ComparedOutcomes = Static<typeof ComparedOutcomes>;

/** GET /api/v1/consultations/:consultation/data/:format/preview?language=&version=&for= */
export const DataPreview = closedObject({
	direction: Direction,
	/** The first rows of each table, of so many. */
	sheets: Type.Array(
		closedObject({
			name: Text,
			headers: Type.Array(Text),
			rows: Type.Array(Type.Array(Text)),
			of: Count
		})
	),
	/** The first lines of data that are no table, of so many. */
	text: orNull(closedObject({ lines: Type.Array(Text), of: Count }))
});
export type DataPreview = Static<typeof DataPreview>;

/** Number of a frozen outcome, the latest one, or the outcome as it is now. */
const whichOutcome = Type.String({ pattern: '^(latest|draft|[1-9][0-9]{0,5})$' });
const ofOutcome = {
	language: Type.Optional(oneOf(languages)),
	version: withDefault(whichOutcome, 'latest'),
	for: withDefault(oneOf(audiences), 'publication')
};

/** GET …/exports/:format; with `progress` the answer is a stream that ends with the file. */
export const ExportQuery = Type.Object({
	...ofOutcome,
	language: Type.Optional(oneOf(documentLanguages)),
	progress: withDefault(Type.Boolean(), false)
});
export type ExportQuery = Static<typeof ExportQuery>;

/** GET …/matrices/:layout/preview, …/data/:format/preview and …/submission-budget. */
export const OutcomeQuery = closedObject(ofOutcome);
export type OutcomeQuery = Static<typeof OutcomeQuery>;

/** GET …/report. */
export const ReportQuery = closedObject({ ...ofOutcome, language: oneOf(languages) });
export type ReportQuery = Static<typeof ReportQuery>;

/** GET …/workshops/:workshop/minutes and …/minutes/:format. */
export const MinutesQuery = Type.Object({
	language: Type.Optional(oneOf(languages)),
	timeZone: withDefault(Type.String({ maxLength: 60 }), 'UTC')
});
export type MinutesQuery = Static<typeof MinutesQuery>;

/** GET …/outcome/versions/:version/diff: the outcome to compare with. */
export const OutcomeDiffQuery = closedObject({
	against: withDefault(Type.String({ pattern: '^(now|[1-9][0-9]{0,5})$' }), 'now')
});
export type OutcomeDiffQuery = Static<typeof OutcomeDiffQuery>;
