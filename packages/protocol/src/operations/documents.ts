import { ComparedVersions, Contributors, DocumentState, Version, VersionList, VersionWithText } from '../documents.ts';
import type { OperationGroup } from './operation.ts';

const one = '/documents/:document';

export const documents: OperationGroup = {
	tag: 'Documents',
	description: 'The shared text of a cluster, as plain data, and the versions that were kept of it.',
	operations: {
		[`GET ${one}/state`]: {
			id: 'getDocumentState',
			summary: 'Get what a document says now',
			answers: { 200: DocumentState }
		},
		[`GET ${one}/versions`]: {
			id: 'listVersions',
			summary: 'List the versions that were kept, the last one first',
			answers: { 200: VersionList }
		},
		[`POST ${one}/versions`]: {
			id: 'keepVersion',
			summary: 'Keep a version of the text as it is now',
			example: { label: 'Before the second reading' },
			answers: { 200: Version }
		},
		[`GET ${one}/versions/:version`]: {
			id: 'getVersion',
			summary: 'Get a version with its text',
			answers: { 200: VersionWithText }
		},
		[`GET ${one}/versions/:version/diff`]: {
			id: 'compareVersions',
			summary: 'Compare a version with another, or with the text as it is now',
			answers: { 200: ComparedVersions }
		},
		[`GET ${one}/contributors`]: {
			id: 'listContributors',
			summary: 'List who wrote in each section, where the name policy tells',
			answers: { 200: Contributors }
		}
	}
};
