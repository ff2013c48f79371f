import type { Theme } from './sample-matrix.ts';

/** Housing, environment. */
export const surroundings: Theme[] = [
	{
		theme: 'Right to adequate housing',
		rows: [
			{
				number: '120.58',
				text: 'Prohibit forced evictions by law, and ensure that no one is rendered homeless by an eviction carried out for the purposes of urban development (Türkiye);',
				para: 5,
				also: ['Legal & institutional reform'],
				groups: ['Persons living in poverty'],
				sdgs: [1, 11]
			},
			{
				number: '120.59',
				text: 'Increase the stock of social housing and give priority to large families, young people and persons leaving institutions (Algeria);',
				para: 3,
				also: ['Right to an adequate standard of living'],
				groups: ['Youth & juveniles', 'Persons living in poverty'],
				sdgs: [1, 11]
			},
			{
				number: '120.60',
				text: 'Regularize informal settlements in consultation with their residents, and guarantee access to water, electricity and sanitation in all Roma settlements (India) (Romania);',
				para: 3,
				also: ['Safe drinking water & sanitation', 'Members of minorities'],
				groups: ['Roma, Gypsies, Sinti & Travellers', 'Persons living in poverty'],
				sdgs: [6, 11]
			},
			{
				number: '120.61',
				text: 'Recognize in the Constitution the right to adequate housing as an enforceable right (Cuba);',
				para: 5,
				also: ['Constitutional & legislative framework'],
				groups: [],
				sdgs: [11]
			},
			{
				number: '120.62',
				text: 'Continue implementing the national programme for the reduction of poverty and report on its results in the least developed municipalities (Lao People’s Democratic Republic);',
				para: 4,
				also: ['Human rights & poverty'],
				groups: ['Persons living in poverty'],
				sdgs: [1, 10]
			}
		]
	},
	{
		theme: 'Human rights & the environment',
		rows: [
			{
				number: '120.63',
				text: 'Recognize the right to a clean, healthy and sustainable environment in national legislation (Maldives) (Costa Rica);',
				para: 3,
				also: ['Legal & institutional reform'],
				groups: [],
				sdgs: [13, 16]
			},
			{
				number: '120.64',
				text: 'Ensure the meaningful participation of local communities in environmental impact assessments of mining and hydropower projects in the Upper Ossa valley (Ecuador);',
				para: 3,
				also: ['Cooperation & consultation with civil society'],
				groups: ['Civil society'],
				sdgs: [6, 16]
			},
			{
				number: '120.65',
				text: 'Protect environmental human rights defenders from intimidation and legal harassment, and investigate reported threats (Kingdom of the Netherlands);',
				para: 3,
				also: ['Freedom of opinion and expression & access to information'],
				groups: ['Civil society'],
				sdgs: [13, 16]
			},
			{
				number: '120.66',
				text: 'Suspend the extension of the lignite mine at Dornec until an independent study of its effects on health and water has been published (Marshall Islands);',
				para: 5,
				also: ['Right to health', 'Human rights & climate change'],
				groups: [],
				sdgs: [3, 6, 13]
			},
			{
				number: '120.67',
				text: 'Intensify efforts to integrate the needs of women, children, older persons and persons with disabilities into disaster risk reduction and climate adaptation policies (Fiji) (Bahamas);',
				para: 3,
				also: ['Human rights & climate change'],
				groups: ['Women & girls', 'Children', 'Older persons', 'Persons with disabilities'],
				sdgs: [11, 13]
			},
			{
				number: '120.68',
				text: 'Continue to monitor air quality in urban centres and make the results accessible to the public (United Arab Emirates);',
				para: 4,
				also: ['Freedom of opinion and expression & access to information'],
				groups: [],
				sdgs: [3, 11]
			}
		]
	}
];
