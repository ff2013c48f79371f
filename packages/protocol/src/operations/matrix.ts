import { Type } from 'typebox';
import { ImportAnswer, ImportComparisonAnswer, ImportDone, ImportList, ImportTakenBack } from '../matrix.ts';
import { PositionsDone, PositionsList, PositionsReadingAnswer, PositionsTakenBack } from '../positions.ts';
import { Bytes, type OperationGroup } from './operation.ts';

const all = '/consultations/:consultation/imports';
const one = `${all}/:import` as const;
const positions = '/consultations/:consultation/positions';

export const imports: OperationGroup = {
	tag: 'Imports',
	description: 'Recommendations from a matrix, a table or a report, and the State’s positions from a pasted addendum.',
	operations: {
		[`GET ${all}`]: {
			id: 'listImports',
			summary: 'List the imports that were confirmed, the latest first',
			answers: { 200: ImportList }
		},
		[`POST ${all}`]: {
			id: 'uploadImport',
			summary: 'Upload a file of recommendations; it changes nothing until it is confirmed',
			answers: { 202: ImportAnswer },
			upload: { 'multipart/form-data': Type.Object({ file: Bytes }) }
		},
		[`GET ${one}`]: {
			id: 'getImport',
			summary: 'Ask how far a file has been read, and what is in it',
			answers: { 200: ImportAnswer }
		},
		[`POST ${one}/columns`]: {
			id: 'mapColumns',
			summary: 'Say which column of the table holds what',
			answers: { 202: ImportAnswer }
		},
		[`POST ${one}/sheet`]: {
			id: 'chooseSheet',
			summary: 'Say which sheet of the workbook is read',
			answers: { 202: ImportAnswer }
		},
		[`POST ${one}/corrections`]: {
			id: 'correctImport',
			summary: 'Say which numbers a spreadsheet has cut short, and what unknown positions mean',
			answers: { 200: ImportAnswer }
		},
		[`POST ${one}/comparison`]: {
			id: 'compareImport',
			summary: 'Compare the file with what the consultation has',
			answers: { 200: ImportComparisonAnswer }
		},
		[`POST ${one}/confirm`]: {
			id: 'confirmImport',
			summary: 'Take the file, or the chosen items of it, into the consultation',
			answers: { 200: ImportDone }
		},
		[`POST ${one}/take-back`]: {
			id: 'undoImport',
			summary: 'Take the last import back',
			answers: { 200: ImportTakenBack }
		},
		[`POST ${positions}/reading`]: {
			id: 'readPositions',
			summary: 'Read a pasted addendum, and what it would change',
			answers: { 200: PositionsReadingAnswer }
		},
		[`GET ${positions}`]: {
			id: 'listPositions',
			summary: 'List the positions that were stated, the latest first',
			answers: { 200: PositionsList }
		},
		[`POST ${positions}`]: {
			id: 'statePositions',
			summary: 'State the chosen positions of an addendum',
			answers: { 200: PositionsDone }
		},
		[`POST ${positions}/:statement/take-back`]: {
			id: 'undoPositions',
			summary: 'Take stated positions back',
			answers: { 200: PositionsTakenBack }
		}
	}
};
