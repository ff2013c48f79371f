import {
	ConfigureConsultationRequest,
	ConsultationList,
	ConsultationView,
	CreateConsultationRequest,
	ImportedConsultation,
	SettingsHistory,
	StartedPractice,
	StartPracticeRequest
} from '../consultations.ts';
import {
	CorrectEntryRequest,
	CorrectedEntry,
	CountersignRequest,
	CountersignResult,
	CountersignedClosings,
	HeadQuery,
	JournalQuery,
	Minutes,
	RecordHead,
	RecordSince,
	SinceQuery,
	VerificationResult
} from '../journal.ts';
import { Nothing } from '../shapes.ts';
import { OutcomeUpload, type OperationGroup, pathOfIds } from './operation.ts';

export const consultations = {
	tag: 'Consultations',
	description: 'A country’s consultation: its settings and its phase.',
	operations: {
		listConsultations: {
			summary: 'List the consultations that the reader takes part in',
			answers: { 200: ConsultationList }
		},
		createConsultation: {
			summary: 'Make a consultation',
			body: CreateConsultationRequest,
			example: {
				title: 'Alvenia at mid-term',
				stateName: 'Alvenia',
				reviews: [{ cycle: 4, session: 99, symbols: ['A/HRC/59/15'] }],
				purpose: 'mid-term-report'
			},
			answers: { 201: ConsultationView }
		},
		importOutcome: {
			summary: 'Make a consultation of an outcome.json, equal in content',
			answers: { 201: ImportedConsultation },
			upload: { 'application/json': OutcomeUpload }
		},
		getConsultation: {
			summary: 'Get a consultation',
			params: pathOfIds('consultation'),
			answers: { 200: ConsultationView }
		},
		configureConsultation: {
			summary: 'Change the settings; what is left out stays',
			params: pathOfIds('consultation'),
			body: ConfigureConsultationRequest,
			answers: { 200: ConsultationView }
		},
		listSettingsUpdates: {
			summary: 'Who changed which settings, and what they said before',
			params: pathOfIds('consultation'),
			answers: { 200: SettingsHistory }
		},
		closeConsultation: {
			summary: 'Close the consultation',
			params: pathOfIds('consultation'),
			answers: { 200: ConsultationView }
		},
		startPractice: {
			summary:
				'Copy list and settings into a practice consultation, which has no effect outside and is deleted after seven days',
			params: pathOfIds('consultation'),
			body: StartPracticeRequest,
			example: { title: 'Practice: Alvenia at mid-term', person: 'Sample person', round: 'Practice round' },
			answers: { 201: StartedPractice }
		},
		deletePractice: {
			summary: 'Delete a practice consultation with all that is in it',
			params: pathOfIds('consultation'),
			answers: { 200: Nothing }
		},
		reopenConsultation: {
			summary: 'Open a closed consultation again',
			params: pathOfIds('consultation'),
			answers: { 200: ConsultationView }
		}
	}
} satisfies OperationGroup;

export const journal = {
	tag: 'Record',
	description: 'The hash-chained record of what was decided.',
	operations: {
		readJournal: {
			summary: 'Read lines of the record, and how it ends',
			params: pathOfIds('consultation'),
			query: JournalQuery,
			answers: { 200: Minutes }
		},
		correctEntry: {
			summary: 'Correct an entry of the record by another one',
			params: pathOfIds('consultation'),
			body: CorrectEntryRequest,
			example: { entry: 12, text: 'Of the State institutions, seven people were here, not six.' },
			answers: { 201: CorrectedEntry }
		},
		readRecordHead: {
			summary: 'How the record ends, and whether it ever had a hash that somebody noted',
			params: pathOfIds('consultation'),
			query: HeadQuery,
			answers: { 200: RecordHead }
		},
		countSinceLine: {
			summary: 'How many lines of each type others added to the record after a line',
			params: pathOfIds('consultation'),
			query: SinceQuery,
			answers: { 200: RecordSince }
		},
		listCountersignatures: {
			summary: 'Closings whose head was countersigned by devices',
			params: pathOfIds('consultation'),
			answers: { 200: CountersignedClosings }
		},
		countersignRecord: {
			summary: 'Countersign the head of the record at a closing',
			params: pathOfIds('consultation'),
			body: CountersignRequest,
			example: { length: 214, hash: 'ab'.repeat(32), key: `B${'A'.repeat(86)}`, signature: 'A'.repeat(86) },
			answers: { 201: CountersignResult }
		},
		verifyJournal: {
			summary: 'Check the chain of the whole record',
			params: pathOfIds('consultation'),
			answers: { 200: VerificationResult }
		}
	}
} satisfies OperationGroup;
