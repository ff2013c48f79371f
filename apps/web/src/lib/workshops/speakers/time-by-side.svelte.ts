import { timeBySide, type SideTime } from '@plenum/domain/participation/speaking-budget';
import { accountOfWorkshop } from '@plenum/domain/participation/workshop-account';
import { useConsultation } from '#lib/consultations/consultation-context.ts';
import { usePeopleNames } from '../people-names.svelte.ts';
import { useWorkshop } from '../workshop-state.svelte.ts';

/** The current speaker's time is updated in steps: each one adds up the whole day. */
const everyMilliseconds = 10_000;

/** How long each side has had the floor of the workshop whose page is open. While a component is made. */
export function followTimeBySide(): { readonly sides: SideTime[] } {
	const shared = useWorkshop();
	const names = usePeopleNames();
	const context = useConsultation();
	const until = $derived(Math.ceil(shared.now / everyMilliseconds) * everyMilliseconds);
	const turns = $derived(accountOfWorkshop(shared.events, until).turns);
	const ids = $derived(context.constituencies.map(({ id }) => id));
	const sides = $derived(
		timeBySide(turns, (participant) => names.of(participant)?.constituency, ids, shared.workshop.rules)
	);
	return {
		get sides() {
			return sides;
		}
	};
}
