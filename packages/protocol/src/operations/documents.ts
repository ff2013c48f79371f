import { Type } from 'typebox';
import { closedObject, Id } from '../shapes.ts';
import {
	ComparedVersions,
	Contributors,
	DocumentState,
	KeepVersionRequest,
	Version,
	VersionDiffQuery,
	VersionList,
	VersionWithText
} from '../documents.ts';
import { pathOfIds, type OperationGroup } from './operation.ts';

const onVersion = closedObject({ document: Id, version: Type.Integer({ minimum: 1, maximum: 1_000_000_000 }) });

export const documents = {
	tag: 'Documents',
	description: 'The shared text of a cluster, as plain data, and the versions that were kept of it.',
	operations: {
		getDocumentState: {
			summary: 'Get what a document says now',
			params: pathOfIds('document'),
			answers: { 200: DocumentState }
		},
		listVersions: {
			summary: 'List the versions that were kept, the last one first',
			params: pathOfIds('document'),
			answers: { 200: VersionList }
		},
		keepVersion: {
			summary: 'Keep a version of the text as it is now',
			params: pathOfIds('document'),
			body: KeepVersionRequest,
			example: { label: 'Before the second reading' },
			answers: { 200: Version }
		},
		getVersion: {
			summary: 'Get a version with its text',
			params: onVersion,
			answers: { 200: VersionWithText }
		},
		compareVersions: {
			summary: 'Compare a version with another, or with the text as it is now',
			params: onVersion,
			query: VersionDiffQuery,
			answers: { 200: ComparedVersions }
		},
		listContributors: {
			summary: 'List who wrote in each section, where the name policy tells',
			params: pathOfIds('document'),
			answers: { 200: Contributors }
		}
	}
} satisfies OperationGroup;
