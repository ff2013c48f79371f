import { createNames } from '@plenum/domain/taxonomy/label-names';
import { insertedState } from './names/inserted-state.ts';
import type { Outcome } from './outcome/outcome.ts';
import type { ReportInput } from './report-writing.ts';
import { placeOf } from './submission/submission-places.ts';
import { withTranslatedLabels } from './matrix/translated-labels.ts';
import { normalizeTemplate, type ReportKind, type Template } from './template.ts';
import type { ReportWords } from './words/report-words.ts';

/** What a report of this kind is written from: the outcome without the clusters that the template leaves out, and its choices. */
export function createReportInput(
	kind: ReportKind,
	printed: Outcome,
	stored: Template,
	words: ReportWords
): ReportInput {
	const normal = normalizeTemplate(stored);
	const outcome = withTranslatedLabels(printed, words.language);
	// A theme stands in the same part of every language's paper: where the label of the source suggests.
	const places = Object.fromEntries(printed.clusters.map((cluster) => [cluster.id, placeOf(normal, cluster)]));
	const template = { ...normal, places };
	const choices = template.reports[kind];
	const clusters = outcome.clusters.filter(({ id }) => !choices.withoutClusters.includes(id));
	const state = insertedState(words, outcome.consultation.stateName);
	return { kind, outcome, state, clusters, template, choices, words, namesOf: createNames(outcome.taxonomy) };
}
