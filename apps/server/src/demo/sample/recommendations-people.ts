import type { Theme } from './sample-matrix.ts';

/** Women, children, persons with disabilities. */
export const people: Theme[] = [
	{
		theme: 'Violence against women',
		rows: [
			{
				number: '120.41',
				text: 'Ensure sufficient and stable funding for shelters and support services for victims of gender-based violence in all regions, including rural areas (New Zealand) (Croatia);',
				para: 3,
				also: ['Support to victims & witnesses', 'Budget & resources (for human rights implementation)'],
				groups: ['Women & girls'],
				sdgs: [5]
			},
			{
				number: '120.42',
				text: 'Amend the definition of rape in the Criminal Code so that it is based on the absence of freely given consent (Slovenia);',
				para: 4,
				also: ['Sexual & gender-based violence', 'Legal & institutional reform'],
				groups: ['Women & girls'],
				sdgs: [5, 16]
			},
			{
				number: '120.43',
				text: 'Strengthen the training of police officers, prosecutors and judges on domestic violence, and establish specialized units in every regional police directorate (Japan);',
				para: 3,
				also: ['Human rights education, trainings & awareness raising'],
				groups: ['Law enforcement / police & prison officials', 'Judges, lawyers and prosecutors'],
				sdgs: [5, 16]
			},
			{
				number: '120.44',
				text: 'Ensure that emergency protection orders are issued without delay and that breaches are sanctioned (Ukraine); Introduce electronic monitoring of persons under a protection order (Cyprus);',
				para: 3,
				also: ['Access to justice & remedy'],
				groups: ['Women & girls'],
				sdgs: [5, 16]
			},
			{
				number: '120.45',
				text: 'Conduct a public awareness campaign against gender stereotypes and harmful practices, in cooperation with religious and community leaders (Ghana);',
				para: 3,
				also: ['Discrimination against women', 'Human rights education, trainings & awareness raising'],
				groups: ['Women & girls'],
				sdgs: [5]
			},
			{
				number: '120.46',
				text: 'Give women with disabilities and migrant women full access to shelters and to the national helpline, irrespective of residence status (Peru);',
				para: 5,
				also: ['Persons with disabilities: protection against exploitation, violence & abuse', 'Migrants'],
				groups: ['Women & girls', 'Persons with disabilities', 'Migrants'],
				sdgs: [5, 10]
			}
		]
	},
	{
		theme: 'Children: definition; general principles; protection',
		rows: [
			{
				number: '120.47',
				text: 'Prohibit explicitly all corporal punishment of children in all settings, including the home (Zambia) (Poland);',
				para: 5,
				also: ['Right to physical & moral integrity'],
				groups: ['Children'],
				sdgs: [16]
			},
			{
				number: '120.48',
				text: 'Accelerate the transition from institutional care to family-based care, giving priority to children under the age of three (Bulgaria);',
				para: 3,
				also: ['Children: family environment & alternative care'],
				groups: [
					'Children in vulnerable situations (abused, living on the street, institutionalized, indigenous, migrant children etc.)'
				],
				sdgs: [16]
			},
			{
				number: '120.49',
				text: 'Raise the minimum age of marriage to eighteen years without exception (Botswana) (Honduras);',
				para: 3,
				also: ['Rights related to marriage & family', 'Legal & institutional reform'],
				groups: ['Children', 'Women & girls'],
				sdgs: [5, 16]
			},
			{
				number: '120.50',
				text: 'Strengthen child protection services in the municipalities, in particular by filling vacant posts of social workers (Armenia);',
				para: 3,
				also: ['Budget & resources (for human rights implementation)'],
				groups: ['Children'],
				sdgs: [16]
			},
			{
				number: '120.51',
				text: 'Continue to invest in free preschool education, with a view to reaching all children aged four and five by 2028 (Singapore);',
				para: 4,
				also: ['Right to education'],
				groups: ['Children'],
				sdgs: [4]
			},
			{
				number: '120.52',
				text: 'Guarantee that all children born in Alvenia are registered at birth, regardless of the documents or the residence status of their parents (Kenya);',
				para: 3,
				also: ['Rights related to name, identity & nationality'],
				groups: ['Children', 'Stateless persons', 'Refugees & asylum seekers'],
				sdgs: [10, 16]
			}
		]
	},
	{
		theme: 'Persons with disabilities: independence, inclusion',
		rows: [
			{
				number: '120.53',
				text: 'Repeal the provisions of the Civil Code on full deprivation of legal capacity and replace them with a system of supported decision-making (Israel);',
				para: 5,
				also: ['Legal & institutional reform', 'Persons with disabilities: definition, general principles'],
				groups: ['Persons with disabilities'],
				sdgs: [10, 16]
			},
			{
				number: '120.54',
				text: 'Adopt a deinstitutionalization plan with a timetable and develop community-based services, including personal assistance (Italy);',
				para: 3,
				groups: ['Persons with disabilities'],
				sdgs: [3, 10]
			},
			{
				number: '120.55',
				text: 'Ensure that children with disabilities are included in mainstream schools with the individual support that they require (Panama) (Qatar);',
				para: 3,
				also: ['Right to education'],
				groups: ['Children', 'Persons with disabilities', 'Educational staff & students'],
				sdgs: [4, 10]
			},
			{
				number: '120.56',
				text: 'Redouble efforts to employ persons with disabilities in the public sector and encourage private employers to do the same (Morocco);',
				para: 3,
				also: ['Labour rights and right to work'],
				groups: ['Persons with disabilities'],
				sdgs: [8, 10]
			},
			{
				number: '120.57',
				text: 'Continue to improve the accessibility of public buildings, transport and government websites (Saudi Arabia);',
				para: 4,
				groups: ['Persons with disabilities', 'Older persons'],
				sdgs: [10, 11]
			}
		]
	}
];
