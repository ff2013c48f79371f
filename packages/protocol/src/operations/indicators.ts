import { Type } from 'typebox';
import {
	AddIndicatorValueRequest,
	IndicatorList,
	IndicatorsQuery,
	IndicatorView,
	LatestValueList,
	LatestValuesQuery,
	SetIndicatorPlanRequest,
	ValueTableReading
} from '../indicators.ts';
import { Bytes, type OperationGroup } from './operation.ts';

export const indicators = {
	tag: 'Indicators',
	description: 'The indicators of adopted actions, and their values over time.',
	operations: {
		listIndicators: {
			summary: 'List the indicators of commitments with their newest values',
			query: IndicatorsQuery,
			answers: { 200: IndicatorList }
		},
		listLatestValues: {
			summary: 'List the newest values of indicators',
			query: LatestValuesQuery,
			answers: { 200: LatestValueList }
		},
		exportIndicatorValues: {
			summary: 'Get all values of indicators as CSV, in the language of the reader',
			answers: { 200: { media: ['text/csv'] } }
		},
		readValueTable: {
			summary: 'Read a table of values (CSV) as the export has it, and say which are new; it saves nothing',
			answers: { 200: ValueTableReading },
			upload: { 'multipart/form-data': Type.Object({ file: Bytes }) }
		},
		getIndicator: {
			summary: 'Get an indicator with its values and earlier plans',
			answers: { 200: IndicatorView }
		},
		setIndicatorPlan: {
			summary: 'Set unit, baseline, target and steps of an indicator',
			body: SetIndicatorPlanRequest,
			answers: { 200: IndicatorView }
		},
		addIndicatorValue: {
			summary: 'Add a value of an indicator, or correct one',
			body: AddIndicatorValueRequest,
			answers: { 200: IndicatorView }
		}
	}
} satisfies OperationGroup;
