import { noCalendar, repeatsDate, type Calendar } from '../calendar/calendar.ts';
import { defaultScale } from './scale.ts';
import { ok, refuse, type Result } from '../result.ts';
import { losesInstitution } from './change-institutions.ts';
import { identifyInstitutions } from './identify-institutions.ts';
import { repeatsInstitution, type Institution, type InstitutionEntry } from './institutions.ts';
import { namePolicies, defaultConstituencies, type Settings } from './consultation.ts';

export const defaultSettings: Settings = {
	constituencies: [...defaultConstituencies],
	scale: [...defaultScale],
	namePolicy: 'named',
	admission: 'lobby',
	consentText: null
};

type Change = { [Key in keyof Omit<Settings, 'institutions'>]?: Settings[Key] | undefined } & {
	institutions?: InstitutionEntry[] | undefined;
};

/** Ids that something refers to. */
export type InUse = { constituencies: ReadonlySet<string>; institutions: ReadonlySet<string> };
export const nothingInUse: InUse = { constituencies: new Set(), institutions: new Set() };

type SettingsRefusal =
	| 'request/invalid'
	| 'consultation/constituency-in-use'
	| 'consultation/institution-in-use'
	| 'consultation/names-promised';

/**
 * [CONSULTATIONS3] A constituency for which anyone speaks or spoke cannot be removed; ids of a list are different.
 * [INSTITUTION4] An institution that is responsible for something cannot be removed.
 * [CONSULTATIONS6] What people were told that others see of them may become less after they joined, never more.
 */
export function changeSettings(
	settings: Settings,
	change: Change,
	inUse: InUse,
	othersJoined: boolean
): Result<Settings, SettingsRefusal> {
	const known = settings.institutions ?? [];
	const institutions = change.institutions ? identifyInstitutions(change.institutions, known) : known;
	const changed: Settings = {
		constituencies: change.constituencies ?? settings.constituencies,
		scale: change.scale ?? settings.scale,
		namePolicy: change.namePolicy ?? settings.namePolicy,
		admission: change.admission ?? settings.admission,
		consentText: change.consentText === undefined ? settings.consentText : change.consentText,
		...listed(institutions),
		...dated(change.calendar ?? settings.calendar)
	};
	if (repeats(changed.constituencies) || repeats(changed.scale)) return refuse('request/invalid');
	if (repeatsInstitution(institutions) || repeats(institutions)) return refuse('request/invalid');
	if (repeatsDate(changed.calendar ?? noCalendar)) return refuse('request/invalid');
	const kept = new Set(changed.constituencies.map(({ id }) => id));
	if (settings.constituencies.some(({ id }) => inUse.constituencies.has(id) && !kept.has(id)))
		return refuse('consultation/constituency-in-use');
	if (losesInstitution(institutions, inUse.institutions)) return refuse('consultation/institution-in-use');
	if (othersJoined && openness(changed) > openness(settings)) return refuse('consultation/names-promised');
	return ok(changed);
}

const listed = (institutions: Institution[]) => (institutions.length > 0 ? { institutions } : {});
const dated = (calendar: Calendar = noCalendar) =>
	calendar.stages.length + calendar.milestones.length > 0 ? { calendar } : {};

/** [CONSULTATIONS2] The side of the person who creates the consultation, until they choose: `other`, or the last of the list. */
export function creatorsConstituency({ constituencies }: Pick<Settings, 'constituencies'>): string {
	const other = constituencies.find(({ id }) => id === 'other') ?? constituencies.at(-1);
	if (!other) throw new RangeError('A consultation has at least one constituency.');
	return other.id;
}

/** The place among the policies, from the one that shows most. */
function openness({ namePolicy }: Settings): number {
	return namePolicies.length - namePolicies.indexOf(namePolicy);
}

function repeats(list: readonly { id: string }[]): boolean {
	return new Set(list.map(({ id }) => id)).size < list.length;
}
