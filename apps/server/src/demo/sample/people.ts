import type { Role } from '@plenum/domain/people/rights';

/** The key is for other parts of the sample to name the person by. Nobody here exists. */
export type SamplePerson = {
	key: string;
	name: string;
	constituency: 'civil-society' | 'state' | 'nhri' | 'other';
	organisation: string;
	role: Exclude<Role, 'facilitator'>;
};

/** The facilitator is not among them: that is the person who opens the demonstration. */
export const samplePeople: SamplePerson[] = [
	{
		key: 'heron',
		name: 'Heron',
		constituency: 'civil-society',
		organisation: 'Alvenian Committee for Prisoners’ Rights',
		role: 'participant'
	},
	{
		key: 'juniper',
		name: 'Juniper',
		constituency: 'civil-society',
		organisation: 'Lantern, network of women’s shelters',
		role: 'participant'
	},
	{
		key: 'saffron',
		name: 'Saffron',
		constituency: 'civil-society',
		organisation: 'Port Merin Migrant Workers’ Association',
		role: 'participant'
	},
	{
		key: 'quince',
		name: 'Quince',
		constituency: 'civil-society',
		organisation: 'Roma Forum of Upper Ossa',
		role: 'participant'
	},
	{
		key: 'open-door',
		name: 'Open Door',
		constituency: 'civil-society',
		organisation: 'Alvenian Union of Persons with Disabilities',
		role: 'participant'
	},
	{
		key: 'north-bank',
		name: 'North Bank',
		constituency: 'civil-society',
		organisation: 'Association des habitants de la rive nord, Kessaly',
		role: 'participant'
	},
	{
		key: 'kingfisher',
		name: 'Kingfisher',
		constituency: 'civil-society',
		organisation: 'Ossa River Watch',
		role: 'participant'
	},
	{
		key: 'prisons-desk',
		name: 'Desk officer, prisons',
		constituency: 'state',
		organisation: 'Prison Administration',
		role: 'participant'
	},
	{
		key: 'justice-desk',
		name: 'Desk officer, criminal justice',
		constituency: 'state',
		organisation: 'Ministry of Justice',
		role: 'participant'
	},
	{
		key: 'social-desk',
		name: 'Desk officer, social services',
		constituency: 'state',
		organisation: 'Ministry of Social Affairs',
		role: 'participant'
	},
	{
		key: 'interior-desk',
		name: 'Desk officer, police',
		constituency: 'state',
		organisation: 'Ministry of the Interior',
		role: 'participant'
	},
	{
		key: 'follow-up-secretariat',
		name: 'Follow-up secretariat',
		constituency: 'state',
		organisation: 'Interministerial Commission for Reporting and Follow-up',
		role: 'rapporteur'
	},
	{
		key: 'maple',
		name: 'Maple',
		constituency: 'nhri',
		organisation: 'Public Defender of Rights, places of detention',
		role: 'participant'
	},
	{
		key: 'linden',
		name: 'Linden',
		constituency: 'nhri',
		organisation: 'Public Defender of Rights, reporting',
		role: 'rapporteur'
	},
	{
		key: 'footnote',
		name: 'Footnote',
		constituency: 'other',
		organisation: 'Law clinic of the University of Torvane',
		role: 'participant'
	},
	{
		key: 'gown',
		name: 'Gown',
		constituency: 'other',
		organisation: 'Bar Association of Alvenia',
		role: 'participant'
	},
	{
		key: 'evening-edition',
		name: 'Evening Edition',
		constituency: 'other',
		organisation: 'Alvenian Press Council',
		role: 'participant'
	},
	{
		key: 'blue-folder',
		name: 'Blue Folder',
		constituency: 'other',
		organisation: 'United Nations country team in Alvenia',
		role: 'observer'
	}
];
