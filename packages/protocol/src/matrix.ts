import type { ImportCounts as Counts } from '@plenum/domain/matrix/import-effect';
import { comparedFields } from '@plenum/domain/matrix/compared-fields';
import { positions } from '@plenum/domain/matrix/positions/position';
import { mechanismKinds } from '@plenum/domain/mechanisms/mechanism';
import type { TrackerSummary } from '@plenum/domain/ratings/tracker';
import { rowProblems } from '@plenum/domain/ratings/read-sheet';
import { termKinds } from '@plenum/domain/taxonomy/term';
import { Type, type Static } from 'typebox';
import { ChangedRun } from './assessments.ts';
import { TextIn } from './clusters.ts';
import { closedObject, Count, Id, line, lines, oneOf, orNull, schemaOf, Sha256, Slug, Text, Time } from './shapes.ts';

/** Which header holds what. Null where the file has no such column. */
const Columns = closedObject({
	number: orNull(lines(200)),
	text: lines(200),
	states: orNull(lines(200)),
	position: orNull(lines(200)),
	source: orNull(lines(200)),
	theme: orNull(lines(200)),
	groups: orNull(lines(200)),
	sdgs: orNull(lines(200)),
	/** The document of a recommendation of another mechanism. */
	document: Type.Optional(orNull(lines(200))),
	translations: Type.Optional(Type.Array(lines(200), { maxItems: 10 }))
});
export const ColumnsRequest = closedObject({ columns: Columns });
export type ColumnsRequest = Static<typeof ColumnsRequest>;

const ImportPreview = closedObject({
	counts: closedObject({
		recommendations: Count,
		supported: Count,
		noted: Count,
		partial: Count,
		pending: Count,
		unknown: Count,
		clusters: Count,
		problems: Count
	}),
	/** [MATRIX82] Where the filled rows of the file went; null of a file that was read before this was counted. */
	rows: orNull(
		closedObject({
			filled: Count,
			recommendations: Count,
			mechanisms: Count,
			repeated: Count,
			headings: Count,
			listed: Count,
			outside: Count,
			unread: Count
		})
	),
	clusters: Type.Array(closedObject({ label: Text, recommendations: Count })),
	recommendations: Type.Array(
		closedObject({
			row: Count,
			number: Text,
			text: Text,
			states: Type.Array(Text),
			position: Text,
			positionSource: Text,
			themes: Type.Array(Text),
			groups: Type.Array(Text),
			sdgs: Type.Array(Text),
			translations: Type.Array(TextIn)
		})
	),
	problems: Type.Array(closedObject({ row: orNull(Count), page: orNull(Count), code: Text, value: Text })),
	/** [MECHANISM2] What other mechanisms recommend: how many of which, the most first, and each row. */
	mechanisms: Type.Array(closedObject({ kind: oneOf(mechanismKinds), body: Text, count: Count })),
	ofMechanisms: Type.Array(
		closedObject({
			row: Count,
			kind: oneOf(mechanismKinds),
			body: Text,
			symbol: orNull(Text),
			paragraph: orNull(Text),
			date: orNull(Text),
			text: Text
		})
	),
	/** [MATRIX151] What a matrix or table that Plenum wrote says beside its recommendations; `sides` are ids of constituencies. */
	filled: orNull(
		closedObject({
			rated: Count,
			agreed: Count,
			sides: Type.Array(Text),
			texts: Count,
			actions: Count,
			unread: Count
		})
	),
	/** [RATINGS29] What the file says of how far its recommendations have come, and who is responsible; null where it says neither. */
	tracker: orNull(
		schemaOf<TrackerSummary>()(
			closedObject({
				columns: Type.Array(Text),
				read: Count,
				levels: Type.Array(closedObject({ level: orNull(Slug), count: Count })),
				figures: Count,
				unread: Count,
				notRead: Type.Array(closedObject({ row: Count, number: Text, wording: Text, problem: oneOf(rowProblems) })),
				institutions: Type.Array(closedObject({ name: Text, count: Count }))
			})
		)
	),
	/** [MATRIX166] Wordings of positions that Plenum does not know; `position` as it is taken now. */
	openPositions: Type.Array(closedObject({ words: Text, rows: Count, position: oneOf(positions) })),
	/** [MATRIX29] Numbers that may have lost a zero; `number` as it is taken now. */
	lostZeros: Type.Array(
		closedObject({
			row: Count,
			printed: Text,
			candidates: Type.Array(Text),
			proposed: orNull(Text),
			number: Text,
			text: Text
		})
	)
});
export type ImportPreview = Static<typeof ImportPreview>;

const ImportView = closedObject({
	id: Id,
	state: oneOf(['arriving', 'reading', 'columns-needed', 'preview', 'confirmed', 'failed', 'taken-back']),
	/** How many bytes of a file in parts have arrived; null unless it is arriving. */
	arrived: orNull(Count),
	/** From 0 to 1 while reading. */
	progress: Type.Number({ minimum: 0, maximum: 1 }),
	/** Why it failed: the code of a refusal. */
	failure: orNull(Text),
	/** `csv` is any table, workbooks included; `report` a list in paragraphs, without themes. */
	kind: orNull(oneOf(['matrix-old', 'matrix-new', 'csv', 'report'])),
	/** The sheets of a workbook that has several, with the first of their headers; which one is read, once that was said. */
	sheets: orNull(Type.Array(closedObject({ name: Text, headers: Type.Array(Text), rows: Count }))),
	sheet: orNull(Count),
	/**
	 * A table's own columns, a few rows of it, and what Plenum takes them for: the reader may change it. `remembered` where
	 * a facilitator said so before, for a file with the same headers.
	 */
	columns: orNull(
		closedObject({
			headers: Type.Array(Text),
			sample: Type.Array(Type.Array(Text)),
			suggestion: Columns,
			remembered: Type.Boolean()
		})
	),
	/** [MATRIX164] The text of an addendum, which is no list: to enter positions from. */
	addendum: orNull(closedObject({ text: Text, symbol: orNull(Text) })),
	preview: orNull(ImportPreview)
});
export type ImportView = Static<typeof ImportView>;

/**
 * POST /api/v1/consultations/:consultation/imports: multipart, one part `file`, which answers 202. GET …/imports/:import
 * answers the same, until its state is `preview`, `columns-needed` or `failed`.
 * Where a workbook has several sheets, POST …/imports/:import/sheet takes a SheetRequest.
 * POST …/imports/:import/columns takes a ColumnsRequest; POST …/imports/:import/confirm answers ImportDone.
 */
export const ImportAnswer = closedObject({ import: ImportView });
export type ImportAnswer = Static<typeof ImportAnswer>;

/** POST …/imports/arriving → ImportAnswer: the size of a file that arrives in parts. */
export const BeginImportRequest = closedObject({ bytes: Type.Integer({ minimum: 1 }) });
export type BeginImportRequest = Static<typeof BeginImportRequest>;

/** PUT …/imports/:import/file → ImportAnswer: where in the file the part begins. */
export const ImportPartQuery = closedObject({ at: Count });

/** Which sheet, counted from 0 in the order of the view. */
export const SheetRequest = closedObject({ sheet: Type.Integer({ minimum: 0, maximum: 1000 }) });
export type SheetRequest = Static<typeof SheetRequest>;

/**
 * POST …/imports/:import/corrections → ImportAnswer: which of the candidates the number of a row is, and what the wordings of positions
 * that Plenum does not know mean.
 */
export const CorrectImportRequest = closedObject({
	numbers: Type.Optional(
		Type.Array(closedObject({ row: Type.Integer({ minimum: 1 }), number: line(40) }), { minItems: 1, maxItems: 5000 })
	),
	positions: Type.Optional(
		Type.Array(closedObject({ words: lines(400), position: oneOf(positions) }), { minItems: 1, maxItems: 200 })
	)
});
export type CorrectImportRequest = Static<typeof CorrectImportRequest>;

const Cycle = orNull(Type.Integer({ minimum: 1, maximum: 99 }));
const Language = orNull(Type.String({ pattern: '^[a-z]{2,3}$' }));

/** POST …/imports/:import/comparison → ImportComparisonAnswer. What is not said Plenum guesses. */
export const CompareImportRequest = closedObject({
	review: Type.Optional(Cycle),
	language: Type.Optional(Language)
});
export type CompareImportRequest = Static<typeof CompareImportRequest>;

/** One recommendation of which the file and the consultation say different things. */
const ComparisonItem = closedObject({
	key: Text,
	kind: oneOf(['new', 'changed', 'gone']),
	/** The row of the file; null where it is gone from it. */
	row: orNull(Count),
	number: Text,
	/** As it is now; of a new one as it would be. */
	text: Text,
	position: Text,
	/** The label of the cluster that it is in, or null. */
	cluster: orNull(Text),
	/** The label of the cluster that it would go into, if that differs. */
	into: orNull(Text),
	newCluster: Type.Boolean(),
	changes: Type.Array(
		closedObject({ field: oneOf(comparedFields), language: orNull(Text), runs: Type.Array(ChangedRun) })
	),
	/** Its cluster is closed: it is not taken, whatever is chosen. */
	closed: Type.Boolean(),
	doubtful: Type.Boolean(),
	proposed: Type.Boolean()
});
export type ComparisonItem = Static<typeof ComparisonItem>;

const ImportComparison = closedObject({
	review: orNull(Count),
	language: orNull(Text),
	/** The file holds the recommendations that are here, in another language. */
	translates: Type.Boolean(),
	/** Whether there are any recommendations to compare with. */
	known: Type.Boolean(),
	fingerprint: Sha256,
	/** How many the file says nothing new of. */
	same: Count,
	items: Type.Array(ComparisonItem),
	/** [MECHANISM3] Counts those of other mechanisms. They are taken or left together. */
	mechanisms: closedObject({ new: Count, changed: Count, same: Count }),
	/** [TAXONOMY10] Labels that are not known here, and those that are: one may be another name of one of these. */
	newLabels: Type.Array(
		closedObject({
			kind: oneOf(termKinds),
			label: Text,
			rows: Type.Array(Count),
			numbers: Type.Array(Text),
			suggestion: orNull(Text)
		})
	),
	knownLabels: Type.Array(closedObject({ kind: oneOf(termKinds), label: Text, name: Text }))
});
export type ImportComparison = Static<typeof ImportComparison>;
export const ImportComparisonAnswer = closedObject({ comparison: ImportComparison });
export type ImportComparisonAnswer = Static<typeof ImportComparisonAnswer>;

/** POST …/imports/:import/confirm, with the keys of the items to take; without a body what is proposed is taken. */
export const ConfirmImportRequest = closedObject({
	review: Cycle,
	language: Language,
	fingerprint: Type.String({ pattern: '^[0-9a-f]{64}$' }),
	take: Type.Array(line(40), { maxItems: 60_000 }),
	/** Whether what other mechanisms recommend is taken; it is, where nothing is said. */
	mechanisms: Type.Optional(Type.Boolean()),
	/** [MATRIX152] Whether what Plenum wrote beside them is taken over into an empty consultation; it is, where nothing is said. */
	filled: Type.Optional(Type.Boolean()),
	/** Which labels of the file are other names of labels that are known here, or that the file brings too. */
	aliases: Type.Optional(
		Type.Array(closedObject({ kind: oneOf(termKinds), label: lines(1000), aliasOf: lines(1000) }), { maxItems: 1000 })
	)
});
export type ConfirmImportRequest = Static<typeof ConfirmImportRequest>;
export const ConfirmImportBody = orNull(ConfirmImportRequest);
export type ConfirmImportBody = Static<typeof ConfirmImportBody>;

const counts = {
	recommendations: Count,
	clusters: Count,
	changed: Count,
	translated: Count,
	moved: Count,
	withdrawn: Count,
	left: Count,
	closed: Count,
	/** What other mechanisms recommend: what came or says something else now. */
	mechanisms: Type.Optional(Count),
	/** [MATRIX152] Recommendations that came with their ratings. */
	rated: Type.Optional(Count),
	/** Themes, groups and goals that were not known before. */
	labels: Count
};
const ImportCounts = schemaOf<Counts>()(closedObject(counts));

export const ImportDone = closedObject({ import: Id, ...counts });
export type ImportDone = Static<typeof ImportDone>;

const PastImport = closedObject({
	id: Id,
	at: Time,
	review: orNull(Count),
	language: orNull(Text),
	counts: ImportCounts,
	/** POST …/imports/:import/take-back works while it is `free`: the last one, with nothing built on it. */
	status: oneOf(['free', 'in-use', 'not-last', 'taken-back']),
	/** The labels of the clusters that were worked on since. */
	inUse: Type.Array(Text)
});
export type PastImport = Static<typeof PastImport>;

/** GET /api/v1/consultations/:consultation/imports, the latest first. */
export const ImportList = closedObject({ imports: Type.Array(PastImport) });
export type ImportList = Static<typeof ImportList>;

/** POST …/imports/:import/take-back */
export const ImportTakenBack = closedObject({ takenBack: Type.Literal(true) });
export type ImportTakenBack = Static<typeof ImportTakenBack>;
