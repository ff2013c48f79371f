import type { OutcomeChanges as Changes } from '@plenum/reports/outcome-changes';
import { Type, type Static } from 'typebox';
import { AssessmentChanges } from './assessments.ts';
import { ComparedTo } from './documents.ts';
import {
	Author,
	closedObject,
	Count,
	Direction,
	Id,
	lines,
	oneOf,
	orNull,
	schemaOf,
	Sha256,
	Slug,
	Text,
	Time
} from './shapes.ts';

type FormatTraits = {
	/**
	 * [HANDOUTS6] What is handed to others: made for publication whatever is asked for, in no folder of everything, and in any
	 * language of documents.
	 */
	forOthers: boolean;
	/** [REPORTS52] Whether the folder of everything holds it: each document once. */
	inFolder: boolean;
};

const document = { forOthers: false, inFolder: true } as const;
/** The same document for another program. */
const alternative = { forOthers: false, inFolder: false } as const;
const handout = { forOthers: true, inFolder: false } as const;

/**
 * GET /api/v1/consultations/:consultation/exports/:format → the file, as an attachment with a neutral name. `?language=`
 * and `?version=` a number, `latest` (the default; a draft while there is no version) or `draft`. `?for=publication` (the
 * default) leaves out what is held back; `?for=participants` is complete, and says so in its name and on its pages.
 * POST /api/v1/consultations/from-outcome takes an `outcome.json` and makes a new one of it, equal in content.
 */
const formats = {
	'report.pdf': document,
	'submission.docx': document,
	'submission.odt': alternative,
	'mid-term-report.docx': document,
	'mid-term-report.odt': alternative,
	'national-report-annex.docx': document,
	'national-report-annex.odt': alternative,
	'action-plan.docx': document,
	'action-plan.odt': alternative,
	'action-plan.xlsx': document,
	'statement.docx': document,
	'statement.odt': alternative,
	'matrix-old.docx': document,
	'matrix-old.odt': alternative,
	'matrix-new.docx': document,
	'matrix-new.odt': alternative,
	'outcome.xlsx': document,
	'outcome.csv': document,
	'mechanisms.csv': document,
	'outcome.json': document,
	'impact-oss.zip': document,
	'mission-pages.zip': handout,
	'theme-pages.zip': handout,
	'pending-briefing.docx': handout,
	'pending-briefing.odt': handout,
	'pending-briefing.pdf': handout,
	'everything.zip': alternative
} as const satisfies Record<string, FormatTraits>;

export type ExportFormat = keyof typeof formats;
export const exportFormats = Object.keys(formats) as readonly string[] as readonly ExportFormat[];

type HandoutFormats = {
	[Format in ExportFormat]: (typeof formats)[Format]['forOthers'] extends true ? Format : never;
};
export type HandoutFormat = HandoutFormats[ExportFormat];

export function isForOthers(format: ExportFormat): format is HandoutFormat {
	return formats[format].forOthers;
}

export function isInFolder(format: ExportFormat): boolean {
	return formats[format].inFolder;
}

/** GET /api/v1/consultations/:consultation/workshops/:workshop/minutes/:format?language=&timeZone= → the file. */
export const minutesFormats = ['minutes.docx', 'minutes.odt', 'minutes.pdf'] as const;
export type MinutesFormat = (typeof minutesFormats)[number];

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
export const OutcomeVersionList = closedObject({ versions: Type.Array(OutcomeVersion) });
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
	closedObject({ what: Type.Literal('reading'), constituency: Slug, from: LevelContent, to: LevelContent }),
	closedObject({ what: Type.Literal('agreed'), from: LevelContent, to: LevelContent }),
	closedObject({ what: Type.Literal('closing'), from: Type.Boolean(), to: Type.Boolean() }),
	closedObject({ what: Type.Literal('text') }),
	closedObject({ what: Type.Literal('polls'), ...counted }),
	closedObject({ what: Type.Literal('commitments'), ...counted })
]);
const OutcomeChanges = schemaOf<Changes>()(
	closedObject({
		consultation: Type.Array(
			oneOf(['title', 'stateName', 'reviews', 'purpose', 'phase', 'settings', 'taxonomy', 'mechanisms'])
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
	/** Of data that are no table: its first lines, of so many. */
	text: orNull(closedObject({ lines: Type.Array(Text), of: Count }))
});
export type DataPreview = Static<typeof DataPreview>;
