import type { FullReport as FullReportType } from '@plenum/reports/full-report/report-part';
import type { ReportPart as ReportPartType } from '@plenum/reports/full-report/report-part';
import type { ReportDocument as ReportDocumentType } from '@plenum/reports/report-document';
import { Type, type TSchema } from 'typebox';
import { Block } from '../assessments.ts';
import { closedObject, Count, Direction, oneOf, orNull, ReportLanguage, schemaOf, Text } from '../shapes.ts';

/** Reports and documents as data, before anyone decides how they look. */

const list = <Item extends TSchema>(item: Item) => Type.Array(item);
const kind = <const Word extends string>(word: Word) => Type.Literal(word);

const mark = closedObject({ sign: Text, name: Text });

const table = {
	caption: Text,
	headers: list(Text),
	rows: list(list(Text)),
	widths: Type.Optional(list(Type.Number())),
	marks: Type.Optional(closedObject({ from: Count, names: list(mark) })),
	notes: Type.Optional(list(Text))
};

export const ReportPart = schemaOf<ReportPartType>()(
	Type.Union([
		closedObject({
			kind: kind('heading'),
			level: Type.Union([Type.Literal(1), Type.Literal(2), Type.Literal(3), Type.Literal(4)]),
			text: Text
		}),
		closedObject({ kind: kind('blocks'), blocks: list(Block) }),
		closedObject({ kind: kind('labelled'), label: Text, text: Text }),
		closedObject({ kind: kind('note'), tone: oneOf(['info', 'warning', 'difference']), title: Text, text: Text }),
		closedObject({ kind: kind('table'), ...table }),
		closedObject({ kind: kind('legend'), marks: list(mark), note: Text }),
		closedObject({
			kind: kind('chart'),
			bars: list(closedObject({ label: Text, pieces: list(closedObject({ count: Count, fill: Text, ink: Text })) })),
			longest: Count,
			alt: Text,
			table: closedObject(table)
		})
	])
);

/** GET /api/v1/consultations/:consultation/report. */
export const FullReport = schemaOf<FullReportType>()(
	closedObject({
		language: ReportLanguage,
		direction: Direction,
		title: Text,
		cover: closedObject({
			state: Text,
			reviews: list(Text),
			kind: Text,
			edition: Text,
			isDraft: Type.Boolean(),
			draftWarning: Text
		}),
		contents: Text,
		brief: Type.Optional(list(ReportPart)),
		handout: Type.Optional(Type.Literal(true)),
		page: closedObject({ before: Text, between: Text }),
		parts: list(ReportPart),
		proof: list(closedObject({ label: Text, value: Text }))
	})
);

const ReportTable = closedObject({
	columns: list(closedObject({ heading: Text, width: Type.Number() })),
	rows: list(
		Type.Union([
			closedObject({ type: kind('theme'), label: Text }),
			closedObject({ type: kind('cells'), cells: list(list(Block)) })
		])
	)
});

const ReportBlock = Type.Union([
	closedObject({ type: kind('heading'), level: Type.Union([Type.Literal(2), Type.Literal(3)]), text: Text }),
	closedObject({ type: kind('words'), blocks: list(Block) }),
	closedObject({ type: kind('numbered'), number: Count, blocks: list(Block), notes: list(Text) }),
	closedObject({ type: kind('table'), table: ReportTable, caption: Type.Optional(Text) })
]);

export const ReportDocument = schemaOf<ReportDocumentType>()(
	closedObject({
		language: ReportLanguage,
		direction: Direction,
		sheet: oneOf(['upright', 'wide']),
		cover: closedObject({
			publishers: list(Text),
			kind: Text,
			title: Text,
			lines: list(closedObject({ label: Text, texts: list(Text) }))
		}),
		banner: Type.Optional(list(Text)),
		parts: list(
			closedObject({
				id: Text,
				heading: orNull(Text),
				kind: oneOf(['body', 'annex']),
				included: Type.Boolean(),
				sheet: Type.Optional(kind('wide')),
				words: Count,
				blocks: list(ReportBlock)
			})
		),
		words: Count,
		limit: orNull(Count),
		foot: list(Text),
		end: list(Text)
	})
);
