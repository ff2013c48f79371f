import { bullets, paragraph, type SampleAssessment } from './sample-assessment.ts';

/** All sides read the same level, with other percentages; one organization dissents from an action. */
export const violenceAgainstWomen: SampleAssessment = {
	cluster: 'Violence against women',
	sections: {
		progress: [
			paragraph(
				'Act No. 9 of 2025 amended the Criminal Code: rape is now defined by the absence of freely given consent (recommendation 120.42). The Prosecutor General issued guidelines on evidence in July 2025, and 214 prosecutors and judges have been trained.'
			),
			paragraph(
				'The number of shelters rose from four to seven, and of places from 62 to 118, between 2023 and 2026. Specialized police units work in three of the four regional directorates.'
			),
			paragraph(
				'**Impact.** Courts issued 1,905 emergency protection orders in 2025, against 1,240 in 2023; the median time from request to decision fell from 48 to 26 hours. In the survey of the Office of National Statistics, 41 per cent of women who had suffered violence said in 2026 that they knew whom to call, against 29 per cent in 2022.'
			)
		],
		regressions: [
			paragraph(
				'Since January 2026 grants to shelters are awarded for twelve months by tender, with price as the first criterion. The shelter in Brennick closed from April to September 2026 for lack of a contract; 37 women and 52 children were referred to places more than 100 kilometres away.'
			),
			paragraph(
				'The national helpline, which used to answer at all hours, has been closed between midnight and 6 a.m. since March 2026.'
			)
		],
		remaining: [
			bullets(
				'provide multi-year funding for shelters, and restore the helpline at night;',
				'open a specialized police unit in the Upper Ossa region;',
				'bring electronic monitoring of persons under a protection order from pilot to law;',
				'sanction breaches: 388 breaches of protection orders were recorded in 2025, and 97 led to a sanction.'
			),
			paragraph(
				'Recommendation 120.46 was noted. Women without a residence permit are still admitted to shelters for no more than 72 hours. No shelter in the Upper Ossa region is accessible to wheelchair users.'
			)
		],
		challenges: [
			paragraph(
				'Police officers outside the specialized units often treat a call for help as a family quarrel. In rural municipalities the social worker, the victim and the person who uses violence may all know one another, and women fear being recognized at the only service there is.'
			),
			paragraph(
				'Data of the police, the courts and the social services cannot be compared, because each counts differently: cases, persons, or files.'
			)
		],
		assistance: [
			paragraph(
				'The Ministry of Social Affairs would welcome the exchange of experience with countries that have introduced consent-based definitions of rape, in particular on the training of judges and on public information.'
			),
			paragraph(
				'Shelters ask donors to fund interpretation and transport, which the State grants do not cover. The United Nations country team is ready to support a common set of definitions for statistics.'
			)
		]
	},
	summary: [
		paragraph(
			'Rape has been defined by the absence of consent since 2025, and shelters rose from four to seven. Yearly tenders closed the shelter in Brennick for five months, and the helpline no longer answers at night. Of 388 recorded breaches of protection orders in 2025, 97 led to a sanction.'
		)
	],
	sideRatings: [
		{
			constituency: 'state',
			level: 'partially-implemented',
			percentage: 65,
			regression: false,
			reason: 'The law is in place, the number of places has nearly doubled, and protection comes faster.'
		},
		{
			constituency: 'civil-society',
			level: 'partially-implemented',
			percentage: 45,
			regression: true,
			reason:
				'Consent in the Criminal Code is a real achievement, to which women’s organizations contributed for ten years. The new grant rules put it at risk: a law does not open its door at two in the morning.'
		},
		{
			constituency: 'nhri',
			level: 'partially-implemented',
			percentage: 50,
			regression: true,
			reason:
				'Of the six recommendations we consider one fully implemented (120.42), three partially (120.41, 120.43, 120.44) and two not (120.45, 120.46).'
		},
		{
			constituency: 'other',
			level: 'partially-implemented',
			percentage: 55,
			regression: false,
			reason: 'The trend is positive in cities. There is no reliable information on rural municipalities.'
		}
	],
	agreed: {
		level: 'partially-implemented',
		percentage: 55,
		regression: true,
		reason:
			'All constituencies read the cluster as partially implemented. Percentages differ by twenty points, mainly on account of the funding of shelters, and all accept that the closure in Brennick and the hours of the helpline be recorded as regression.'
	},
	actions: [
		{
			key: 'shelter-funding',
			text: 'Fund the shelters and the national helpline, at all hours, by three-year grants in the place of the yearly tender, awarded on quality criteria agreed with women’s organizations.',
			lead: 'Ministry of Social Affairs',
			supporting: 'Ministry of Finance; Association of Municipalities; women’s organizations that run shelters',
			deadline: '2027-07-01',
			resources: '4.2 million marks a year, of which 2.9 million is in the budget for 2027',
			assistance: 'Funding for interpretation and transport',
			recommendations: ['120.41', '120.46'],
			indicators: [
				{
					kind: 'process',
					text: 'Places in shelters with funding secured for at least twenty-four months, by region',
					baseline: '0',
					target: '150',
					value: '0',
					source: 'Ministry of Social Affairs, register of grants',
					date: '2026-10-31',
					unit: 'places'
				}
			]
		},
		{
			key: 'upper-ossa-unit',
			text: 'Open a specialized police unit for domestic violence in the Upper Ossa region, with at least two women officers on every shift, a social worker, and interpretation by telephone.',
			lead: 'Ministry of the Interior',
			supporting: 'Regional Police Directorate of Upper Ossa; centres for social work',
			deadline: '2027-12-31',
			resources: 'Twelve posts, by transfer; 0.3 million marks for premises',
			assistance: 'Training by specialized units of other countries',
			recommendations: ['120.43', '120.44'],
			indicators: [
				{
					kind: 'outcome',
					text: 'Median time from request to decision on an emergency protection order in Upper Ossa',
					baseline: '61 (2025)',
					target: '24',
					value: '58',
					source: 'Ministry of Justice, court information system',
					date: '2026-09-30',
					unit: 'hours'
				}
			]
		},
		{
			key: 'electronic-monitoring',
			text: 'Adopt the legal basis for electronic monitoring of persons under a protection order in all regions, once the pilot in Torvane was evaluated with the women concerned.',
			lead: 'Ministry of Justice',
			supporting: 'Prosecutor General; Ministry of the Interior; Data Protection Commissioner',
			deadline: '2028-06-30',
			resources: '1.1 million marks for equipment; monitoring centre shared with the Prison Administration',
			assistance: '',
			recommendations: ['120.44'],
			indicators: [
				{
					kind: 'process',
					text: 'Recorded breaches of protection orders that led to a sanction within thirty days',
					baseline: '25 (97 of 388 in 2025)',
					target: '75',
					value: '31',
					source: 'Prosecutor General, half-yearly report',
					date: '2026-06-30',
					unit: '%'
				}
			]
		}
	],
	closing: {
		statement:
			'The consultation finds the recommendations on violence against women partially implemented. It welcomes the new definition of rape and the faster protection orders, and it regards secure funding of shelters as the first priority until the end of the cycle.',
		reviewDate: '2027-11-25',
		dissent: [
			{
				constituency: 'civil-society',
				text: 'One organization does not support electronic monitoring as long as the women concerned cannot refuse it and the storage of location data is not limited by law.'
			}
		]
	}
};
