import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { allSideRatings, type Outcome } from '../outcome/outcome.ts';
import type { Finding } from './finding.ts';
import { publicProgress } from './public-progress.ts';

/**
 * [PUBLISH13] Which confirmations of an earlier version hold in a later one: those of findings around which every word is the same, in the
 * same place. Compares what a reader sees with it, as the consultation has it. That is the whole paragraph, recommendation, action or vote,
 * including hidden text, not only the matched words. `findings`: those of the earlier version.
 */
export function carriedConfirmations(
	before: Outcome,
	findings: readonly Finding[],
	confirmed: ReadonlySet<string>,
	now: Outcome
): string[] {
	return findings.flatMap((finding) => {
		if (!confirmed.has(finding.id)) return [];
		const [then, still] = [before, now].map((outcome) => surroundings(outcome, finding));
		return then !== undefined && then === still ? finding.id : [];
	});
}

/** Undefined where the outcome has none: it is asked again. */
function surroundings(outcome: Outcome, finding: Finding): string | undefined {
	const shown = finding.cluster ? inCluster(outcome, finding.cluster.id, finding.path) : inWhole(outcome, finding);
	return shown === undefined ? undefined : canonicalJson(shown);
}

function inCluster({ clusters }: Outcome, id: string, path: readonly string[]): unknown {
	const found = clusters.find((each) => each.id === id);
	// [FOLLOWUP5] Reports are counted as they are published.
	const cluster = found && { ...found, progress: publicProgress(found.progress ?? []) };
	// Nothing is shown of a cluster that stays out; its name is in the finding's id.
	if (!cluster || path.length === 0) return cluster && true;
	const number = path.findIndex((step) => /^\d+$/.test(step));
	const steps = path.slice(0, number === -1 ? 1 : number + 1);
	return steps.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], cluster);
}

function inWhole(
	{ clusters, polls, consultation, mechanisms, sources = [] }: Outcome,
	{ kind, path: [what, name] }: Finding
): unknown {
	if (what === 'reviews') return consultation.reviews[Number(name)]?.webcast;
	if (what === 'polls') return polls[Number(name)];
	if (what === 'mechanisms') return mechanisms?.find(({ code }) => code === name);
	if (what === 'sources') return sources[Number(name)];
	// A few people: all that their side says.
	if (what === 'constituencies')
		return clusters.map((cluster) => allSideRatings(cluster).filter(({ constituency }) => constituency === name));
	// [FOLLOWUP5] What their side reported and offered, and what it answered and disputed.
	if (what === 'reporters')
		return [
			clusters.map(({ progress = [] }) =>
				publicProgress(progress).filter(
					({ constituency, answers }) => constituency === name || answers.some((answer) => answer.constituency === name)
				)
			),
			sources.filter(
				({ constituency, disputes }) => constituency === name || disputes.some((one) => one.constituency === name)
			)
		];
	// The id of a submitter has its name and place whole. What the template says of the publisher is in no version.
	return kind === 'organisation' ? true : undefined;
}
