import {
	DisputeSourceRequest,
	DocumentPassagesView,
	SaveSourceRequest,
	sourceFileMedia,
	SourceList,
	SourcesQuery,
	SourceVersionQuery,
	SourceView
} from '../follow-up/evidence.ts';
import { Nothing } from '../shapes.ts';
import { Type } from 'typebox';
import { Bytes, pathOfIds, type OperationGroup } from './operation.ts';

const source = pathOfIds('consultation', 'source');

export const evidence = {
	tag: 'Sources',
	description: 'What sides offer as evidence, and what the other sides say against it.',
	operations: {
		listSources: { summary: 'List the sources', query: SourcesQuery, answers: { 200: SourceList } },
		saveSource: {
			summary: 'Add a source for one’s own side, or change it',
			params: source,
			body: SaveSourceRequest,
			example: {
				version: 0,
				kind: 'report',
				title: 'Annual report on courts',
				publisher: 'Liga',
				quote: '',
				date: '2026-03-01',
				url: 'https://liga.example/2026',
				internal: false,
				subjects: []
			},
			answers: { 200: SourceView }
		},
		removeSource: {
			summary: 'Remove a source of one’s own side',
			params: source,
			query: SourceVersionQuery,
			answers: { 200: Nothing }
		},
		getSourceFile: {
			summary: 'Download the file of a source',
			params: source,
			answers: { 200: { media: Object.values(sourceFileMedia) } }
		},
		saveSourceFile: {
			summary:
				'Give a source its file: a PDF, a picture or a table. A file that cannot be cleaned is kept only where it says so',
			params: source,
			answers: { 200: SourceView },
			upload: {
				'multipart/form-data': Type.Object({
					version: Type.String(),
					uncleaned: Type.Optional(Type.String()),
					file: Bytes
				})
			}
		},
		removeSourceFile: {
			summary: 'Remove the file of a source',
			params: source,
			query: SourceVersionQuery,
			answers: { 200: SourceView }
		},
		readDocumentPassages: {
			summary: 'Read the passages of a document, to quote them in sources. Nothing is stored',
			params: pathOfIds('consultation'),
			answers: { 200: DocumentPassagesView },
			upload: { 'multipart/form-data': Type.Object({ file: Bytes }) }
		},
		disputeSource: {
			summary: 'Dispute a source of another side, or take that back',
			params: source,
			body: DisputeSourceRequest,
			example: { reason: 'A newer report has other figures.' },
			answers: { 200: SourceView }
		}
	}
} satisfies OperationGroup;
