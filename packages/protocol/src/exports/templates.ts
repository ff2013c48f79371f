import { sections } from '@plenum/domain/clusters/assessment';
import { languages, mapLanguages } from '@plenum/domain/languages';
import { audiences } from '@plenum/reports/audience';
import { assistanceStatuses, licences, places, type ReportKind, type Template } from '@plenum/reports/template';
import type { SubmissionBudget as Budget } from '@plenum/reports/submission/submission-budget';
import { Type, type Static } from 'typebox';
import { ReportDocument } from './report-documents.ts';
import {
	Author,
	Count,
	Day,
	Id,
	Slug,
	Text,
	Time,
	closedObject,
	line,
	lines,
	oneOf,
	orNull,
	schemaOf
} from '../shapes.ts';

const limit = Type.Integer({ minimum: 1, maximum: 100_000 });
const amount = Type.Integer({ minimum: 0, maximum: 1e15 });
const list = <Item extends Parameters<typeof Type.Array>[0]>(item: Item, maxItems: number) =>
	Type.Array(item, { maxItems });

const ByLanguage = Type.Partial(closedObject(mapLanguages(() => lines(20_000))), { additionalProperties: false });
const Choices = closedObject({
	parts: list(closedObject({ id: line(40), included: Type.Boolean() }), 30),
	sections: list(oneOf(sections), sections.length),
	withoutClusters: list(Id, 1000),
	intro: ByLanguage,
	texts: Type.Optional(Type.Record(Slug, ByLanguage))
});

export const TemplateBody = closedObject({
	publishers: list(line(300), 10),
	contact: Type.Optional(lines(500)),
	licence: Type.Optional(oneOf(licences)),
	logo: orNull(Type.String({ pattern: '^[0-9a-f]{64}$' })),
	houseStyle: Type.Optional(orNull(Type.String({ pattern: '^[0-9a-f]{64}$' }))),
	form: oneOf(['individual', 'joint']),
	author: Type.Optional(orNull(Slug)),
	limits: closedObject({ individual: limit, joint: limit, statement: limit, national: Type.Optional(limit) }),
	submitters: list(
		closedObject({
			code: lines(20),
			name: lines(300),
			city: lines(120),
			country: lines(120),
			members: list(line(300), 200),
			consentedOn: orNull(Day)
		}),
		200
	),
	places: Type.Record(Id, oneOf(places)),
	recommended: Type.Optional(Type.Record(Id, Type.Boolean())),
	objectives: Type.Optional(Type.Record(Id, lines(2000))),
	resources: Type.Optional(
		Type.Record(
			Id,
			closedObject({
				currency: Type.String({ pattern: '^([A-Z]{3})?$' }),
				planned: orNull(amount),
				available: orNull(amount),
				from: lines(300),
				status: oneOf(assistanceStatuses)
			})
		)
	),
	reports: closedObject({
		submission: Choices,
		'mid-term-report': Choices,
		'national-report': Type.Optional(Choices),
		'national-report-annex': Choices,
		'action-plan': Choices,
		statement: Choices
	} satisfies Record<ReportKind, typeof Choices | Type.TOptional<typeof Choices>>)
});

/**
 * GET /api/v1/consultations/:consultation/template → `TemplateView`, as it is now (version 0: the default), or `?version=`
 * as it was. PUT with the version that was changed → the next one; refused if another was saved in between.
 * PUT …/template/logo, with a PNG or JPEG as the body → the next one, with its hash. GET …/template/logo → the picture.
 * PUT …/template/house-style, with a .docx or .dotx as the body → the next one, with the hash of what was read of it.
 */
export const TemplateView = closedObject({
	version: Count,
	template: Type.Unsafe<Template>(TemplateBody),
	at: orNull(Time)
});
export type TemplateView = Static<typeof TemplateView>;

/** A Word file and a template of Word. */
export const wordTypes = [
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	'application/vnd.openxmlformats-officedocument.wordprocessingml.template'
] as const;

export const houseStyleNames = [
	'normal',
	'title',
	'subtitle',
	'heading1',
	'heading2',
	'heading3',
	'caption',
	'footnote'
] as const;
export const houseStyleDrops = ['links', 'objects', 'fonts', 'shapes', 'pictures', 'fields', 'cover'] as const;

/** GET …/template/house-style → what was found in the Word file that the template names, and what was not taken over. */
export const HouseStyleView = closedObject({
	found: Type.Array(oneOf(houseStyleNames)),
	missing: Type.Array(oneOf(houseStyleNames)),
	header: Type.Boolean(),
	footer: Type.Boolean(),
	firstPage: Type.Boolean(),
	cover: Type.Boolean(),
	fonts: Type.Array(Text),
	dropped: Type.Array(oneOf(houseStyleDrops))
});
export type HouseStyleView = Static<typeof HouseStyleView>;

const TemplateVersion = closedObject({ version: Count, at: Time, by: orNull(Author) });
export type TemplateVersion = Static<typeof TemplateVersion>;

/** GET …/template/versions, the last one first. Version 0, the default, is not among them. */
export const TemplateVersionList = closedObject({ versions: Type.Array(TemplateVersion) });
export type TemplateVersionList = Static<typeof TemplateVersionList>;

export const SaveTemplateRequest = closedObject({ version: Type.Integer({ minimum: 0 }), template: TemplateBody });
export type SaveTemplateRequest = Static<typeof SaveTemplateRequest>;

/**
 * POST /api/v1/consultations/:consultation/reports/:kind/preview → `ReportPreview`: the report as this template would have it,
 * without saving anything. `clusters`: what can be chosen, each with where it stands in a submission.
 */
export const PreviewReportRequest = closedObject({
	language: oneOf(languages),
	version: Type.Optional(Type.String({ pattern: '^(latest|draft|[1-9][0-9]{0,5})$' })),
	for: Type.Optional(oneOf(audiences)),
	template: TemplateBody
});
export type PreviewReportRequest = Static<typeof PreviewReportRequest>;
/** GET …/matrices/old|new/preview?language=&version=&for= → the matrix as a sheet to look at. */
export const MatrixPreview = closedObject({ report: ReportDocument });
export type MatrixPreview = Static<typeof MatrixPreview>;

/**
 * GET /api/v1/consultations/:consultation/submission-budget?language=&version=&for= → how the submission's word count is divided among its
 * themes. For everyone who reads the texts, since they see their lengths anyway.
 */
export const SubmissionBudget = schemaOf<Budget>()(
	closedObject({
		limit: Count,
		fixed: Count,
		allowed: Count,
		themes: Type.Array(
			closedObject({ cluster: Id, label: Text, frame: Count, summary: Count, fits: Type.Boolean(), over: Count })
		),
		over: Count,
		shorten: Type.Array(closedObject({ cluster: Id, label: Text, by: Count }))
	})
);
export type SubmissionBudget = Static<typeof SubmissionBudget>;

/** The budget is that of a submission; of other reports null. */
export const ReportPreview = closedObject({
	report: ReportDocument,
	budget: orNull(SubmissionBudget),
	clusters: Type.Array(closedObject({ id: Id, label: Text, place: oneOf(places), objective: Text })),
	/** [REPORTS84] What a submission may recommend, and whether it does where nobody chose; of the action plan its actions; of others none. */
	actions: Type.Array(
		closedObject({
			id: Text,
			cluster: Text,
			text: Text,
			byDefault: Type.Boolean(),
			isRejected: Type.Boolean(),
			/** [NATIONAL12] Of the action plan: what was adopted of budget and assistance. */
			adopted: Type.Optional(closedObject({ resources: Text, assistance: Text }))
		})
	)
});
export type ReportPreview = Static<typeof ReportPreview>;

/** GET …/template: an earlier version. */
export const TemplateQuery = closedObject({ version: Type.Optional(Count) });
export type TemplateQuery = Static<typeof TemplateQuery>;
