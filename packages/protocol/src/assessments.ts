import {
	indicatorKinds,
	textMarks,
	type Assessment as AssessmentType,
	type Block as BlockType,
	type FollowUpAction,
	type Indicator as IndicatorType
} from '@plenum/domain/clusters/assessment';
import type { AssessmentChanges as Changes, ChangedLine as Line } from '@plenum/domain/clusters/assessment-changes';
import { Type, type TArray, type TSchema, type TString } from 'typebox';
import { closedObject, lines, oneOf, orNull, schemaOf, Text } from './shapes.ts';

/** What a cluster's document says, as plain data. */

export const DraftId = Type.String({ minLength: 1, maxLength: 100 });

/** A value for each text of a cluster. */
export const byText = <Value extends TSchema>(value: Value) => ({ sections: bySection(value), summary: value });

const bySection = <Value extends TSchema>(value: Value) =>
	closedObject({ progress: value, regressions: value, remaining: value, challenges: value, assistance: value });

/** How much there may be of it: no limits in answers, those of an import in an `outcome.json` that comes back. */
export type AssessmentLimits = {
	text: TString;
	list: <Item extends TSchema>(item: Item, maxItems?: number) => TArray<Item>;
	/** What may stand in a list of a text. */
	nested: (words: readonly TSchema[]) => TSchema;
	/** What a run says beside its text: in documents, the language of a quotation. */
	ofRun?: { language: TSchema };
};

const href = Type.String({ maxLength: 2000, pattern: '^([hH][tT][tT][pP][sS]?://|[mM][aA][iI][lL][tT][oO]:)\\S+$' });

function wordShapes({ text, list, ofRun }: AssessmentLimits): TSchema[] {
	const run = closedObject({ text, marks: list(oneOf(textMarks), textMarks.length), href: orNull(href), ...ofRun });
	return [
		closedObject({ type: Type.Literal('paragraph'), runs: list(run) }),
		closedObject({
			type: Type.Literal('heading'),
			level: Type.Union([Type.Literal(2), Type.Literal(3)]),
			runs: list(run)
		})
	];
}

export function assessmentShapes(limits: AssessmentLimits) {
	const { text, list, nested } = limits;
	const judgement = Type.Optional(closedObject({ holds: Type.Boolean(), reason: text }));
	const judged = closedObject({
		specific: judgement,
		measurable: judgement,
		achievable: judgement,
		relevant: judgement,
		timeBound: judgement
	});
	const action = schemaOf<FollowUpAction>()(
		closedObject({
			id: DraftId,
			text,
			lead: text,
			supporting: text,
			deadline: text,
			resources: text,
			assistance: text,
			indicators: list(DraftId),
			recommendations: list(lines(100)),
			judged: Type.Optional(judged)
		})
	);
	const indicator = schemaOf<IndicatorType>()(
		closedObject({
			id: DraftId,
			kind: oneOf(indicatorKinds),
			text,
			baseline: text,
			target: text,
			value: text,
			source: text,
			date: lines(100),
			unit: lines(1000)
		})
	);
	const block = Type.Unsafe<BlockType>(nested(wordShapes(limits)));
	const assessment = schemaOf<AssessmentType>()(
		closedObject({ ...byText(list(block, 5000)), actions: list(action), indicators: list(indicator) })
	);
	return { action, indicator, block, assessment };
}

const listOf = (words: readonly TSchema[], item: TSchema, list: AssessmentLimits['list']) =>
	Type.Union([...words, closedObject({ type: oneOf(['bullet-list', 'ordered-list']), items: list(list(item)) })]);

/** Nested lists, but of limited depth: validation recurses as deep as they do. */
export function nestedBlocks(words: readonly TSchema[], list: AssessmentLimits['list'], depth: number): TSchema {
	return depth === 0 ? Type.Union([...words]) : listOf(words, nestedBlocks(words, list, depth - 1), list);
}

const anyList = <Item extends TSchema>(item: Item) => Type.Array(item);
const answered = assessmentShapes({
	text: Text,
	list: anyList,
	ofRun: { language: Type.Optional(orNull(Text)) },
	nested: (words) => listOf(words, Type.Ref('#/components/schemas/Block'), anyList)
});
export const Action = answered.action;
export const Indicator = answered.indicator;
/** It refers to itself by its name in the OpenAPI document. */
export const Block = answered.block;
export const Assessment = answered.assessment;

const change = ['equal', 'inserted', 'deleted'] as const;

export const ChangedRun = closedObject({ change: oneOf(change), text: Text });

const ChangedLine = schemaOf<Line>()(
	closedObject({
		kind: oneOf(['paragraph', 'heading', 'bullet', 'number']),
		level: Type.Integer({ minimum: 0 }),
		change: oneOf([...change, 'changed', 'restyled']),
		runs: Type.Array(ChangedRun)
	})
);

const changedDraft = <const Fields extends readonly string[]>(fields: Fields) =>
	closedObject({
		id: DraftId,
		change: oneOf(['inserted', 'deleted', 'changed']),
		title: Text,
		fields: Type.Array(closedObject({ field: oneOf(fields), list: Type.Boolean(), runs: Type.Array(ChangedRun) }))
	});

export const AssessmentChanges = schemaOf<Changes>()(
	closedObject({
		...byText(Type.Array(ChangedLine)),
		actions: Type.Array(
			changedDraft([
				'text',
				'lead',
				'supporting',
				'deadline',
				'resources',
				'assistance',
				'indicators',
				'recommendations',
				'judged'
			])
		),
		indicators: Type.Array(changedDraft(['kind', 'text', 'baseline', 'target', 'value', 'source', 'date', 'unit'])),
		reordered: closedObject({ actions: Type.Boolean(), indicators: Type.Boolean() })
	})
);
