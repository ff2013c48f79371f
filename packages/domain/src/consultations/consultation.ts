import type { Calendar } from '../calendar/calendar.ts';
import type { Phase } from '../people/rights.ts';
import type { Level } from './scale.ts';
import type { Institution } from './institutions.ts';
import type { Webcast } from './webcast.ts';

export const purposes = ['stakeholder-submission', 'mid-term-report', 'national-report', 'action-plan'] as const;
export type Purpose = (typeof purposes)[number];

/** How people are shown to others: by name, by organisation only, by constituency only. */
export const namePolicies = ['named', 'organisation', 'constituency'] as const;
export type NamePolicy = (typeof namePolicies)[number];

export const admissions = ['lobby', 'automatic'] as const;
export type Admission = (typeof admissions)[number];

/** One UPR of the State. Symbols as printed: `A/HRC/59/15`. */
export type Review = { cycle: number; session: number | null; symbols: string[]; webcast?: Webcast };

/** The side that a participant speaks for. The label is null where the language's own word for the id is used. */
export type Constituency = {
	id: string;
	label: string | null;
	/** [PROGRESS5] A rapporteur of the side authorises its progress reports before other sides see them. */
	authorisesReports?: boolean;
};

/** The side that speaks for the State: the author of the State’s papers. */
export const stateSide = 'state';

export const defaultConstituencies: readonly Constituency[] = [
	{ id: 'civil-society', label: null },
	{ id: stateSide, label: null },
	{ id: 'nhri', label: null },
	{ id: 'other', label: null }
];

export type Settings = {
	constituencies: Constituency[];
	scale: Level[];
	namePolicy: NamePolicy;
	admission: Admission;
	consentText: string | null;
	/** [CONSULTATIONS8] Who may be responsible for what is decided; missing where nobody was listed. */
	institutions?: Institution[];
	/** [CALENDAR3] Missing where nobody changed a date or added one. */
	calendar?: Calendar;
};

export type Consultation = {
	id: string;
	title: string;
	stateName: string;
	reviews: Review[];
	purpose: Purpose;
	phase: Phase;
	settings: Settings;
	createdAt: number;
	/** [PRACTICE1] Of a practice consultation alone: when it is deleted. Set as it is made, and never changed. */
	practiceUntil?: number;
};

export function knowsConstituency(settings: Pick<Settings, 'constituencies'>, id: string): boolean {
	return settings.constituencies.some((constituency) => constituency.id === id);
}
