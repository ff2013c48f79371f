import { noConsensus } from '@plenum/domain/clusters/levels';
import type { LevelsView } from '@plenum/protocol/clusters';

type Row = LevelsView['recommendations'][number];

/** Which recommendations are shown: every one, those that the sides see differently, or those without an agreed level. */
export type LevelFilter = 'all' | 'differ' | 'open';

/** [CLUSTERS46] Sides say different things of it, or said that they do. */
export function viewsDiffer({ readings, agreed }: Row): boolean {
	const said = new Set(readings.map(({ level, regression }) => `${level} ${regression}`));
	return said.size > 1 || agreed?.level === noConsensus;
}

export function shownLevels(rows: readonly Row[], filter: LevelFilter): Row[] {
	switch (filter) {
		case 'all':
			return [...rows];
		case 'differ':
			return rows.filter(viewsDiffer);
		case 'open':
			return rows.filter(({ agreed }) => agreed === null);
	}
}
