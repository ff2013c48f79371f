import type { Theme } from './sample-matrix.ts';

/** Obligations, national institution, equality. */
export const institutions: Theme[] = [
	{
		theme: 'Ratification of & accession to international instruments',
		rows: [
			{
				number: '120.1',
				text: 'Ratify the Optional Protocol to the Convention against Torture and designate a national preventive mechanism within one year of its entry into force for Alvenia (Denmark) (Uruguay);',
				para: 3,
				also: ['Conditions of detention', 'Right to physical & moral integrity'],
				groups: ['Persons deprived of their liberty & detainees'],
				sdgs: [16]
			},
			{
				number: '120.2',
				text: 'Accede to the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families (Philippines) (Senegal);',
				para: 5,
				also: ['Migrants'],
				groups: ['Migrants'],
				sdgs: [8, 10]
			},
			{
				number: '120.3',
				text: 'Finalize the domestic procedure for ratification of the International Convention for the Protection of All Persons from Enforced Disappearance, signed by Alvenia in 2011 (Argentina);',
				para: 3,
				groups: [],
				sdgs: [16]
			},
			{
				number: '120.4',
				text: 'Ratify the Second Optional Protocol to the International Covenant on Civil and Political Rights, and remove the remaining references to capital punishment from the Military Code (Portugal);',
				para: 4,
				also: ['Right to life'],
				groups: [],
				sdgs: [16]
			},
			{
				number: '120.5',
				text: 'Complete the procedure of accession to the Optional Protocol to the Convention on the Rights of the Child on a communications procedure (Slovakia);',
				para: 3,
				also: ['Children: definition; general principles; protection'],
				groups: ['Children'],
				sdgs: [16]
			},
			{
				number: '120.6',
				text: 'Ratify the Violence and Harassment Convention, 2019 (No. 190), of the International Labour Organization (Namibia); Consider ratifying the Domestic Workers Convention, 2011 (No. 189), of the International Labour Organization (Paraguay);',
				para: 6,
				also: ['Labour rights and right to work'],
				groups: ['Women & girls', 'Migrants'],
				sdgs: [5, 8]
			}
		]
	},
	{
		theme: 'National Human Rights Institution (NHRI)',
		rows: [
			{
				number: '120.7',
				text: 'Amend the Act on the Public Defender of Rights so that the institution fully complies with the principles relating to the status of national institutions for the promotion and protection of human rights (the Paris Principles) (Ireland) (Nepal);',
				para: 3,
				also: ['Legal & institutional reform'],
				groups: [],
				sdgs: [16]
			},
			{
				number: '120.8',
				text: 'Allocate to the Public Defender of Rights a budget line of its own, voted by the National Assembly, with sufficient staff in each of the four regions (Australia);',
				para: 3,
				also: ['Budget & resources (for human rights implementation)'],
				groups: [],
				sdgs: [16]
			},
			{
				number: '120.9',
				text: 'Establish in law an open, participatory and merit-based procedure for the selection of the Public Defender of Rights (Costa Rica);',
				para: 3,
				groups: [],
				sdgs: [16]
			},
			{
				number: '120.10',
				text: 'Continue to strengthen the capacity of the Public Defender of Rights to receive and investigate individual complaints (Indonesia);',
				para: 4,
				also: ['Access to justice & remedy'],
				groups: [],
				sdgs: [16]
			},
			{
				number: '120.11',
				text: 'Ensure that ministries reply within a fixed period to the recommendations of the Public Defender of Rights, and that the replies are published (Georgia);',
				para: 3,
				also: ['Good governance & corruption'],
				groups: ['Public officials'],
				sdgs: [16]
			}
		]
	},
	{
		theme: 'Equality & non-discrimination',
		rows: [
			{
				number: '120.12',
				text: 'Adopt comprehensive anti-discrimination legislation that covers all grounds prohibited under international law, in the public and private sectors, and provides for effective sanctions (Kingdom of the Netherlands) (Mexico);',
				para: 3,
				also: ['Legal & institutional reform'],
				groups: ['Vulnerable persons/groups'],
				sdgs: [10, 16]
			},
			{
				number: '120.13',
				text: 'Continue the efforts to promote tolerance and intercultural dialogue, in particular in schools and in the public media (Azerbaijan);',
				para: 4,
				also: ['Human rights education, trainings & awareness raising'],
				groups: ['Educational staff & students', 'Media'],
				sdgs: [4, 10]
			},
			{
				number: '120.14',
				text: 'Include sexual orientation, gender identity and sex characteristics among the aggravating circumstances for hate crime in the Criminal Code (Iceland) (Chile);',
				para: 5,
				groups: ['Lesbian, gay, bisexual and transgender and intersex persons (LGBTI)'],
				sdgs: [10, 16]
			},
			{
				number: '120.15',
				text: 'Recognize same-sex partnerships in law, with equal rights in respect of inheritance, health care and social security (Canada);',
				para: 5,
				also: ['Rights related to marriage & family'],
				groups: ['Lesbian, gay, bisexual and transgender and intersex persons (LGBTI)'],
				sdgs: [10]
			},
			{
				number: '120.16',
				text: 'Adopt a new national strategy for the inclusion of Roma, with a budget and measurable targets for housing, employment, health and education, and involve Roma organizations in its monitoring (Spain);',
				para: 3,
				also: [
					'Members of minorities',
					'National Human Rights Action Plans (or specific areas) / implementation plans'
				],
				groups: ['Roma, Gypsies, Sinti & Travellers'],
				sdgs: [1, 10]
			},
			{
				number: '120.17',
				text: 'Take further measures to combat racism, xenophobia and hate speech, including on the Internet and during election campaigns (Bangladesh) (Egypt);',
				para: 3,
				also: ['Racial discrimination'],
				groups: ['Migrants', 'Minorities/ racial, ethnic, linguistic, religious or descent-based groups'],
				sdgs: [10, 16]
			},
			{
				number: '120.18',
				text: 'Collect and publish data disaggregated by sex, age, disability and ethnic origin, on the basis of self-identification and with due protection of personal data (Finland);',
				para: 3,
				also: ['Data collection & research'],
				groups: [],
				sdgs: [10, 17]
			}
		]
	}
];
