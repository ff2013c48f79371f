import type { Theme } from './sample-matrix.ts';

/** Detention, trafficking, expression, justice. */
export const justice: Theme[] = [
	{
		theme: 'Conditions of detention',
		rows: [
			{
				number: '120.19',
				text: 'Take urgent measures to reduce overcrowding in prisons, in particular in the Merin remand centre, including through wider use of alternatives to detention (Austria) (Norway);',
				para: 3,
				also: ['Liberty & security of the person'],
				groups: ['Persons deprived of their liberty & detainees'],
				sdgs: [16]
			},
			{
				number: '120.20',
				text: 'Ensure that every person deprived of liberty undergoes an independent medical examination within twenty-four hours of arrival, and that signs of ill-treatment are reported to the prosecutor (Switzerland);',
				para: 3,
				also: ['Right to health', 'Right to physical & moral integrity'],
				groups: ['Persons deprived of their liberty & detainees', 'Medical staff / health professionals'],
				sdgs: [3, 16]
			},
			{
				number: '120.21',
				text: 'Limit solitary confinement to a measure of last resort, for no longer than fifteen days, and prohibit it for juveniles and for persons with psychosocial disabilities (Czechia);',
				para: 6,
				groups: ['Persons deprived of their liberty & detainees', 'Youth & juveniles', 'Persons with disabilities'],
				sdgs: [16]
			},
			{
				number: '120.22',
				text: 'Continue the modernization of penitentiary facilities in line with the United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules) (Viet Nam);',
				para: 4,
				groups: ['Persons deprived of their liberty & detainees'],
				sdgs: [16]
			},
			{
				number: '120.23',
				text: 'Improve the conditions of women in detention and of children living with them, in accordance with the Bangkok Rules (Thailand);',
				para: 3,
				also: ['Children: definition; general principles; protection'],
				groups: ['Women & girls', 'Children', 'Persons deprived of their liberty & detainees'],
				sdgs: [3, 5, 16]
			},
			{
				number: '120.24',
				text: 'Allow civil society organizations to make regular and unannounced visits to all places of deprivation of liberty, including police stations (Lithuania);',
				para: 5,
				also: ['Cooperation & consultation with civil society'],
				groups: ['Persons deprived of their liberty & detainees', 'Civil society'],
				sdgs: [16]
			}
		]
	},
	{
		theme: 'Human trafficking & contemporary forms of slavery',
		rows: [
			{
				number: '120.25',
				text: 'Adopt the third national action plan against trafficking in persons, with resources for the identification of victims among seasonal workers in agriculture and construction (Republic of Moldova);',
				para: 4,
				also: ['National Human Rights Action Plans (or specific areas) / implementation plans'],
				groups: ['Migrants'],
				sdgs: [8, 16]
			},
			{
				number: '120.26',
				text: 'Intensify the investigation and prosecution of trafficking for the purposes of labour exploitation, and ensure that sentences reflect the gravity of the crime (United States of America);',
				para: 3,
				also: ['Rule of law & impunity'],
				groups: ['Judges, lawyers and prosecutors', 'Law enforcement / police & prison officials'],
				sdgs: [8, 16]
			},
			{
				number: '120.27',
				text: 'Guarantee that victims of trafficking are not punished for acts committed as a direct consequence of their being trafficked (Luxembourg);',
				para: 3,
				also: ['Support to victims & witnesses'],
				groups: [],
				sdgs: [16]
			},
			{
				number: '120.28',
				text: 'Grant victims of trafficking a renewable residence permit that does not depend on their cooperation with the criminal investigation (Colombia) (Belgium);',
				para: 5,
				also: ['Support to victims & witnesses', 'Migrants'],
				groups: ['Migrants'],
				sdgs: [10, 16]
			},
			{
				number: '120.29',
				text: 'Pursue bilateral and regional cooperation in preventing trafficking in persons, including by exchanging good practices on the recruitment of migrant workers (Jordan);',
				para: 3,
				groups: ['Migrants'],
				sdgs: [16, 17]
			}
		]
	},
	{
		theme: 'Freedom of opinion and expression & access to information',
		rows: [
			{
				number: '120.30',
				text: 'Decriminalize defamation and place it within a civil code in accordance with international standards (Estonia) (Latvia);',
				para: 5,
				also: ['Legal & institutional reform'],
				groups: ['Media'],
				sdgs: [16]
			},
			{
				number: '120.31',
				text: 'Adopt legislation against abusive lawsuits aimed at silencing journalists, human rights defenders and other participants in public debate (Sweden);',
				para: 3,
				groups: ['Media', 'Civil society'],
				sdgs: [16]
			},
			{
				number: '120.32',
				text: 'Investigate promptly and impartially all attacks and threats against journalists, including women journalists threatened online, and bring those responsible to justice (Greece);',
				para: 3,
				also: ['Rule of law & impunity'],
				groups: ['Media', 'Women & girls'],
				sdgs: [5, 16]
			},
			{
				number: '120.33',
				text: 'Reduce the time limits for replies under the Access to Information Act and give the Information Commissioner the power to issue binding decisions (Brazil);',
				para: 5,
				also: ['Good governance & corruption'],
				groups: ['Public officials'],
				sdgs: [16]
			},
			{
				number: '120.34',
				text: 'Guarantee the editorial independence and the multi-year financing of the public broadcaster (Germany);',
				para: 3,
				groups: ['Media'],
				sdgs: [16]
			},
			{
				number: '120.35',
				text: 'Ensure that the exercise of freedom of expression is not used to incite hatred, and continue to promote a responsible use of digital platforms (Venezuela (Bolivarian Republic of));',
				para: 4,
				also: ['Equality & non-discrimination'],
				groups: ['Media'],
				sdgs: [16]
			}
		]
	},
	{
		theme: 'Access to justice & remedy',
		rows: [
			{
				number: '120.36',
				text: 'Reduce the length of judicial proceedings, in particular in civil and administrative courts of first instance (Montenegro);',
				para: 3,
				groups: ['Judges, lawyers and prosecutors'],
				sdgs: [16]
			},
			{
				number: '120.37',
				text: 'Extend free legal aid to administrative procedures and to persons with incomes near the poverty line, and inform rural communities of how to obtain it (South Africa) (Timor-Leste);',
				para: 3,
				also: ['Human rights & poverty'],
				groups: ['Persons living in poverty'],
				sdgs: [1, 16]
			},
			{
				number: '120.38',
				text: 'Reform the appointment of members of the High Council of the Judiciary so that judges elected by their peers hold the majority of seats (France);',
				para: 5,
				also: ['Legal & institutional reform', 'Rule of law & impunity'],
				groups: ['Judges, lawyers and prosecutors'],
				sdgs: [16]
			},
			{
				number: '120.39',
				text: 'Provide interpretation and accessible information in all courts for persons with disabilities and for speakers of minority languages (Malta);',
				para: 3,
				also: ['Persons with disabilities: definition, general principles', 'Members of minorities'],
				groups: [
					'Persons with disabilities',
					'Minorities/ racial, ethnic, linguistic, religious or descent-based groups'
				],
				sdgs: [10, 16]
			},
			{
				number: '120.40',
				text: 'Continue the digitalization of the courts, with due regard for persons who have no access to the Internet (China);',
				para: 4,
				groups: ['Older persons'],
				sdgs: [16]
			}
		]
	}
];
