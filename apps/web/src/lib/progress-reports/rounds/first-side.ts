import { stateSide, type Constituency } from '@plenum/domain/consultations/consultation';
import type { Institution } from '@plenum/domain/consultations/institutions';

/** For which side an institution reports, until somebody says otherwise: by its kind, and else for the State. */
export function firstSideOf({ kind }: Pick<Institution, 'kind'>, sides: readonly Constituency[]): string {
	const wanted = kind === 'organisation' ? 'civil-society' : kind === 'nhri' ? 'nhri' : stateSide;
	const other = kind === 'un' || kind === 'donor' ? 'other' : wanted;
	return sides.find(({ id }) => id === other)?.id ?? sides[0]?.id ?? '';
}
