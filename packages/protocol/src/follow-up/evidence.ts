import { sourceKinds, sourceSubjectKinds, type SourceInput } from '@plenum/domain/evidence/source';
import { reviewDocuments, type DocumentPassages } from '@plenum/domain/evidence/document-passages';
import { sourceFileTypes, type SourceFile, type SourceFileType } from '@plenum/domain/evidence/source-file';
import { Type, type Static } from 'typebox';
import { EvidenceLink } from '../commitments.ts';
import {
	closedObject,
	Count,
	Day,
	First,
	Id,
	lines,
	oneOf,
	orNull,
	schemaOf,
	Sha256,
	Slug,
	Text,
	Time
} from '../shapes.ts';

const SourceSubject = closedObject({ kind: oneOf(sourceSubjectKinds), id: Id });

/**
 * PUT …/sources/:source → SourceView. The page makes the id of a new source. `version`: the one that the sender saw, 0 for a new
 * source. Where it was changed since, nothing changes (`source/updated-since`).
 */
export const SaveSourceRequest = schemaOf<SourceInput>()(
	closedObject({
		version: Count,
		kind: oneOf(sourceKinds),
		title: lines(300),
		publisher: lines(200),
		quote: lines(4000),
		date: orNull(Day),
		url: orNull(EvidenceLink),
		internal: Type.Boolean(),
		subjects: Type.Array(SourceSubject, { maxItems: 100 })
	})
);
export type SaveSourceRequest = Static<typeof SaveSourceRequest>;

/** PUT …/sources/:source/dispute → SourceView. Without a reason the side takes back that it disputes it. */
export const DisputeSourceRequest = closedObject({ reason: orNull(lines(2000)) });

/** As readers know it: of a progress report, what that is about. */
const SupportedView = closedObject({
	...SourceSubject.properties,
	/** Of a recommendation; null of a commitment. */
	number: orNull(Text),
	label: Text,
	cluster: orNull(Id)
});

/** The media types of files that sources have. */
export const sourceFileMedia = {
	pdf: 'application/pdf',
	png: 'image/png',
	jpeg: 'image/jpeg',
	webp: 'image/webp',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	ods: 'application/vnd.oasis.opendocument.spreadsheet',
	csv: 'text/csv'
} as const satisfies Record<SourceFileType, string>;

/** DELETE …/sources/:source, and …/sources/:source/file → SourceView. `version`: the one that the sender saw. */
export const SourceVersionQuery = closedObject({ version: Count });

/** Of what can be downloaded: its length and its hash. */
const SourceFileView = schemaOf<SourceFile>()(
	closedObject({ type: oneOf(sourceFileTypes), bytes: Count, sha256: Sha256, cleaned: Type.Boolean() })
);

export const SourceView = closedObject({
	id: Id,
	/** The side that offers it. */
	constituency: Slug,
	kind: oneOf(sourceKinds),
	title: Text,
	publisher: Text,
	quote: Text,
	date: orNull(Day),
	url: orNull(Text),
	internal: Type.Boolean(),
	/** What it supports, as readers know it: of a progress report, what that is about. */
	subjects: Type.Array(SupportedView),
	addedAt: Time,
	/** It grows with each change of the source or of its file. */
	version: Count,
	/** Of each side that disputes it. */
	disputes: Type.Array(closedObject({ constituency: Slug, reason: Text, at: Time })),
	file: orNull(SourceFileView),
	mayChange: Type.Boolean(),
	mayDispute: Type.Boolean()
});
export type SourceView = Static<typeof SourceView>;

/** GET /api/v1/consultations/:consultation/sources. `cluster`: only what supports something in it. `first`: only the newest. */
export const SourcesQuery = closedObject({ cluster: Type.Optional(Id), first: Type.Optional(First) });
export const SourceList = closedObject({
	/** The newest first. */
	sources: Type.Array(SourceView),
	/** How many come after these. */
	more: Count,
	/** Of the cluster: reports that neither a source nor a link supports. Empty where none was named. */
	unsupported: Type.Array(SupportedView)
});
export type SourceList = Static<typeof SourceList>;

/** POST …/document-passages, with the file of a document. `symbol`: of a document of the review. */
export const DocumentPassagesView = schemaOf<DocumentPassages>()(
	closedObject({
		document: orNull(oneOf(reviewDocuments)),
		symbol: orNull(Text),
		/** In the order of the document. */
		passages: Type.Array(closedObject({ number: orNull(Text), text: Text }))
	})
);
