import type { DocumentLanguage } from '@plenum/domain/languages';
import { findState } from '@plenum/domain/states/state-names';
import { hasRatings } from '@plenum/domain/ratings/status';
import { withTranslatedLabels } from '../matrix/translated-labels.ts';
import { nameOfState } from '../names/state-names.ts';
import {
	listedRecommendations,
	type Outcome,
	type OutcomeCluster,
	type OutcomeRecommendation
} from '../outcome/outcome.ts';
import { isEmptyText } from '../submission/plain-blocks.ts';

/** One recommendation of a State, with its cluster. */
export type MissionEntry = { cluster: OutcomeCluster; recommendation: OutcomeRecommendation };

/** A State that recommended something. `code` null: a name that no list of States has, kept as it was printed. */
export type Mission = { code: string | null; name: string; entries: MissionEntry[] };

/**
 * [HANDOUTS1] Every State that made one of the recommendations that stand, each once under its own name, sorted by name. Also
 * recommendations without a known State.
 */
export function findMissions(
	outcome: Outcome,
	language: DocumentLanguage
): { missions: Mission[]; unsigned: MissionEntry[] } {
	const missions = new Map<string, Mission>();
	const unsigned: MissionEntry[] = [];
	for (const cluster of withTranslatedLabels(outcome, language).clusters)
		for (const recommendation of listedRecommendations(cluster)) {
			const entry = { cluster, recommendation };
			const states = new Map(recommendation.states.map((state) => [findState(state) ?? state.trim(), state]));
			if (states.size === 0) unsigned.push(entry);
			for (const [key, printed] of states) {
				const code = findState(printed);
				const name = code === null ? printed.trim() : nameOfState(language, code);
				const mission = missions.get(key) ?? { code, name, entries: [] };
				missions.set(key, { ...mission, entries: [...mission.entries, entry] });
			}
		}
	const order = new Intl.Collator(language).compare;
	return { missions: [...missions.values()].toSorted((one, other) => order(one.name, other.name)), unsigned };
}

/** From what is furthest from being done to what is done; in the order of the list where that is the same. */
export function byUrgency(outcome: Outcome, entries: readonly MissionEntry[]): MissionEntry[] {
	return entries.toSorted((one, other) => progressOf(outcome, one) - progressOf(outcome, other));
}

/** The least that anybody says of it, from 0 to 1; below 0 where somebody sees a step back. */
export function progressOf(
	{ consultation: { settings } }: Outcome,
	{ recommendation: { agreed, sideRatings } }: MissionEntry
): number {
	const said = [...(agreed ? [agreed] : []), ...sideRatings];
	if (said.some(({ regression }) => regression)) return -1;
	const values = said.flatMap(({ level }) => settings.scale.find(({ id }) => id === level)?.value ?? []);
	// Nobody assessed it: after what was found wanting, before what was found done.
	return values.length === 0 ? 0.9 : Math.min(...values);
}

/** [HANDOUTS1] Whether anything was rated, written or decided on one of its recommendations: else there is nothing to hand out. */
export function hasPage({ entries }: Mission): boolean {
	return entries.some(
		({ recommendation, cluster: { assessment, polls } }) =>
			hasRatings(recommendation) ||
			polls.length > 0 ||
			assessment.actions.some(({ recommendations }) => recommendations.includes(recommendation.number)) ||
			!isEmptyText(assessment.sections.remaining)
	);
}
