import type { DocumentLanguage } from '@plenum/domain/languages';
import { translateLabel } from '../names/translate-label.ts';
import type { Outcome, OutcomeCluster } from '../outcome/outcome.ts';

/** [REPORTS145] The outcome with the names of its clusters in the language of a paper, which nobody reads again as a list. */
export function withTranslatedLabels(outcome: Outcome, language: DocumentLanguage): Outcome {
	return { ...outcome, clusters: outcome.clusters.map((cluster) => withTranslatedLabel(cluster, language)) };
}

export function withTranslatedLabel(cluster: OutcomeCluster, language: DocumentLanguage): OutcomeCluster {
	const label = translateLabel(language, cluster.label);
	return label === cluster.label ? cluster : { ...cluster, label };
}
