export {
	fullReport as fullReportWords,
	type FullReport as FullReportWords
} from '@plenum/messages/documents/full-report';
