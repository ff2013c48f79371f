import { ConsultationList, ConsultationView, ImportedConsultation, SettingsHistory } from '../consultations.ts';
import {
	CorrectedEntry,
	CountersignedClosings,
	CountersignResult,
	Minutes,
	RecordHead,
	RecordSince,
	VerificationResult
} from '../journal.ts';
import { OutcomeUpload, type OperationGroup } from './operation.ts';

const at = '/consultations/:consultation';

export const consultations: OperationGroup = {
	tag: 'Consultations',
	description: 'A country’s consultation: its settings and its phase.',
	operations: {
		'GET /consultations': {
			id: 'listConsultations',
			summary: 'List the consultations that the reader takes part in',
			answers: { 200: ConsultationList }
		},
		'POST /consultations': {
			id: 'createConsultation',
			summary: 'Make a consultation',
			example: {
				title: 'Alvenia at mid-term',
				stateName: 'Alvenia',
				reviews: [{ cycle: 4, session: 99, symbols: ['A/HRC/59/15'] }],
				purpose: 'mid-term-report'
			},
			answers: { 201: ConsultationView }
		},
		'POST /consultations/from-outcome': {
			id: 'importOutcome',
			summary: 'Make a consultation of an outcome.json, equal in content',
			answers: { 201: ImportedConsultation },
			upload: { 'application/json': OutcomeUpload }
		},
		[`GET ${at}`]: { id: 'getConsultation', summary: 'Get a consultation', answers: { 200: ConsultationView } },
		[`PATCH ${at}`]: {
			id: 'configureConsultation',
			summary: 'Change the settings; what is left out stays',
			answers: { 200: ConsultationView }
		},
		[`GET ${at}/settings-history`]: {
			id: 'listSettingsUpdates',
			summary: 'Who changed which settings, and what they said before',
			answers: { 200: SettingsHistory }
		},
		[`POST ${at}/close`]: {
			id: 'closeConsultation',
			summary: 'Close the consultation',
			answers: { 200: ConsultationView }
		},
		[`POST ${at}/reopen`]: {
			id: 'reopenConsultation',
			summary: 'Open a closed consultation again',
			answers: { 200: ConsultationView }
		}
	}
};

export const journal: OperationGroup = {
	tag: 'Record',
	description: 'The hash-chained record of what was decided.',
	operations: {
		[`GET ${at}/journal`]: {
			id: 'readJournal',
			summary: 'Read lines of the record, and how it ends',
			answers: { 200: Minutes }
		},
		[`POST ${at}/journal/corrections`]: {
			id: 'correctEntry',
			summary: 'Correct an entry of the record by another one',
			example: { entry: 12, text: 'Of the State institutions, seven people were here, not six.' },
			answers: { 201: CorrectedEntry }
		},
		[`GET ${at}/journal/head`]: {
			id: 'readRecordHead',
			summary: 'How the record ends, and whether it ever had a hash that somebody noted',
			answers: { 200: RecordHead }
		},
		[`GET ${at}/journal/since`]: {
			id: 'countSinceLine',
			summary: 'How many lines of each type others added to the record after a line',
			answers: { 200: RecordSince }
		},
		[`GET ${at}/journal/countersignatures`]: {
			id: 'listCountersignatures',
			summary: 'Closings whose head was countersigned by devices',
			answers: { 200: CountersignedClosings }
		},
		[`POST ${at}/journal/countersignatures`]: {
			id: 'countersignRecord',
			summary: 'Countersign the head of the record at a closing',
			example: { length: 214, hash: 'ab'.repeat(32), key: `B${'A'.repeat(86)}`, signature: 'A'.repeat(86) },
			answers: { 201: CountersignResult }
		},
		[`GET ${at}/journal/verify`]: {
			id: 'verifyJournal',
			summary: 'Check the chain of the whole record',
			answers: { 200: VerificationResult }
		}
	}
};
