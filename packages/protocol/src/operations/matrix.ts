import { Type } from 'typebox';
import {
	BeginImportRequest,
	ColumnsRequest,
	CompareImportRequest,
	ConfirmImportBody,
	CorrectImportRequest,
	ImportAnswer,
	ImportComparisonAnswer,
	ImportDone,
	ImportList,
	ImportPartQuery,
	ImportTakenBack,
	SheetRequest
} from '../matrix.ts';
import {
	PositionsDone,
	PositionsList,
	PositionsReadingAnswer,
	PositionsTakenBack,
	ReadPositionsRequest,
	StatePositionsRequest
} from '../positions.ts';
import { Bytes, type OperationGroup } from './operation.ts';

export const imports = {
	tag: 'Imports',
	description: 'Recommendations from a matrix, a table or a report, and the State’s positions from a pasted addendum.',
	operations: {
		listImports: {
			summary: 'List the imports that were confirmed, the latest first',
			answers: { 200: ImportList }
		},
		uploadImport: {
			summary: 'Upload a file of recommendations; it changes nothing until it is confirmed',
			answers: { 202: ImportAnswer },
			upload: { 'multipart/form-data': Type.Object({ file: Bytes }) }
		},
		beginImport: {
			summary: 'Begin an upload in parts, which continues after a lost connection',
			body: BeginImportRequest,
			answers: { 202: ImportAnswer }
		},
		sendImportPart: {
			summary: 'Send the next part of the file, 128 KiB or the rest; the answer says how much has arrived',
			query: ImportPartQuery,
			answers: { 202: ImportAnswer },
			upload: { 'application/octet-stream': Bytes }
		},
		getImport: {
			summary: 'Ask how far a file has arrived or been read, and what is in it',
			answers: { 200: ImportAnswer }
		},
		mapColumns: {
			summary: 'Say which column of the table holds what',
			body: ColumnsRequest,
			answers: { 202: ImportAnswer }
		},
		chooseSheet: {
			summary: 'Say which sheet of the workbook is read',
			body: SheetRequest,
			answers: { 202: ImportAnswer }
		},
		correctImport: {
			summary: 'Say which numbers a spreadsheet has cut short, and what unknown positions mean',
			body: CorrectImportRequest,
			answers: { 200: ImportAnswer }
		},
		compareImport: {
			summary: 'Compare the file with what the consultation has',
			body: CompareImportRequest,
			answers: { 200: ImportComparisonAnswer }
		},
		confirmImport: {
			summary: 'Take the file, or the chosen items of it, into the consultation',
			body: ConfirmImportBody,
			answers: { 200: ImportDone }
		},
		undoImport: {
			summary: 'Take the last import back',
			answers: { 200: ImportTakenBack }
		},
		readPositions: {
			summary: 'Read a pasted addendum, and what it would change',
			body: ReadPositionsRequest,
			answers: { 200: PositionsReadingAnswer }
		},
		listPositions: {
			summary: 'List the positions that were stated, the latest first',
			answers: { 200: PositionsList }
		},
		statePositions: {
			summary: 'State the chosen positions of an addendum',
			body: StatePositionsRequest,
			answers: { 200: PositionsDone }
		},
		undoPositions: {
			summary: 'Take stated positions back',
			answers: { 200: PositionsTakenBack }
		}
	}
} satisfies OperationGroup;
