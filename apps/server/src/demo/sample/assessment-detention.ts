import { bullets, heading, paragraph, type SampleAssessment } from './sample-assessment.ts';

/** The sides do not agree: every reading stands. */
export const detention: SampleAssessment = {
	cluster: 'Conditions of detention',
	sections: {
		progress: [
			paragraph(
				'Act No. 17 of 2025 amending the Penitentiary Code entered into force on 1 January 2026. It limits disciplinary solitary confinement to fifteen days, prohibits it for persons under 18, and makes a medical examination within twenty-four hours of arrival mandatory in every establishment.'
			),
			paragraph(
				'According to the Prison Administration, 3,705 persons were held on 30 September 2026 in places for 3,140 (**118 per cent** occupancy), against 4,080 persons in places for 3,110 at the end of 2023 (131 per cent). Orders for electronic monitoring rose from 212 in 2023 to 761 in 2025.'
			),
			heading('Impact'),
			paragraph(
				'In the four establishments visited by the Public Defender of Rights in 2026, 81 per cent of the files examined contained a medical report drawn up within twenty-four hours. Before the Act there was no such record in two of the four. Women held at Hollin, and the children who live with them, moved to the new family wing in May 2026.'
			)
		],
		regressions: [
			paragraph(
				'Occupancy of the Merin remand centre rose from 143 per cent in 2023 to **162 per cent** in September 2026 (664 persons in 410 places). Two cells of 24 square metres held nine persons each on the day of the visit.'
			),
			paragraph(
				'Directive No. 4/2026 of the Prison Administration created a regime of “enhanced supervision”, which isolates a prisoner for up to twenty-two hours a day and sets no maximum duration. Civil society organizations and the Public Defender of Rights consider that it gives back in practice what the Act took away. The Prison Administration states that the regime is preventive, not disciplinary, and that it applied to eleven persons in September 2026.'
			)
		],
		remaining: [
			paragraph('Participants agreed on what is still missing, whatever their rating of the level:'),
			bullets(
				'adopt the law on ratification of the Optional Protocol to the Convention against Torture, before the National Assembly since June 2026, and designate the national preventive mechanism;',
				'set a maximum duration and a judicial review for “enhanced supervision”, or repeal Directive No. 4/2026;',
				'bring the Merin remand centre below 120 per cent occupancy;',
				'place prison health staff under the Ministry of Health, so that those who examine do not depend on those who detain.'
			),
			paragraph(
				'Recommendation 120.24, on visits by civil society organizations, was noted. The Ministry of Justice allowed 38 announced visits in 2025 and refused nine requests; it does not intend to allow unannounced visits. Civil society organizations ask that the recommendation remain on the list for follow-up.'
			)
		],
		challenges: [
			paragraph(
				'Judges in Port Merin order remand in custody in about seven cases out of ten in which the prosecutor requests it. The electronic monitoring centre works only on weekdays, so that a person arrested on Friday cannot be released under monitoring before Monday.'
			),
			paragraph(
				'Of the 64 posts of doctors and nurses in prisons, 23 were vacant in September 2026. Salaries are about a third below those of public hospitals.'
			)
		],
		assistance: [
			paragraph(
				'The State requests technical assistance for the setting-up of the national preventive mechanism: training in visiting methodology, and exchange with mechanisms of countries of comparable size.'
			),
			paragraph(
				'The Ministry of Health requests advice on the transfer of prison health care, including the keeping of confidential medical files. The cost of the transfer is estimated at 2.6 million marks for the first year, of which 1.1 million is not covered.'
			)
		]
	},
	summary: [
		paragraph(
			'Act No. 17 of 2025 limits solitary confinement to fifteen days, and occupancy fell from 131 to 118 per cent. The Merin remand centre is at 162 per cent, and Directive No. 4/2026 allows isolation without a time limit. The Optional Protocol is not ratified, and no preventive mechanism exists.'
		)
	],
	sideRatings: [
		{
			constituency: 'state',
			level: 'partially-implemented',
			percentage: 60,
			regression: false,
			reason:
				'The Act of 2025 answers four of the six recommendations, and occupancy has fallen by thirteen points in less than three years. The situation in Merin is known and is being addressed.'
		},
		{
			constituency: 'civil-society',
			level: 'in-process',
			percentage: 30,
			regression: true,
			reason:
				'The law is good; daily life in the cells has changed little. In Merin it is worse than in 2023, and the directive on “enhanced supervision” is a step back.'
		},
		{
			constituency: 'nhri',
			level: 'in-process',
			percentage: 40,
			regression: true,
			reason:
				'Medical examinations have clearly improved where we could verify them. We cannot call the cluster partially implemented while there is no preventive mechanism and isolation without a time limit is possible.'
		},
		{
			constituency: 'other',
			level: 'in-process',
			percentage: null,
			regression: false,
			reason:
				'Two years of figures on alternatives to detention show a trend, not yet a result. The University’s monitoring ends in 2027.'
		}
	],
	agreed: {
		level: 'views-recorded',
		percentage: null,
		regression: true,
		reason:
			'State institutions read the cluster as partially implemented on the strength of the Act of 2025; the other three constituencies as in the process of implementation. All agree that occupancy in Merin has worsened.'
	},
	actions: [
		{
			key: 'preventive-mechanism',
			text: 'Adopt the law that ratifies the Optional Protocol to the Convention against Torture and makes the Public Defender of Rights the national preventive mechanism, as a separate unit with its own budget line and with independent experts from civil society in its visiting teams.',
			lead: 'Ministry of Justice',
			supporting:
				'Public Defender of Rights; Committee on Human Rights of the National Assembly; Interministerial Commission for Reporting and Follow-up',
			deadline: '2027-06-30',
			resources: '0.9 million marks a year from the State budget for 2028; eight posts',
			assistance: 'Training in visiting methodology; exchange with preventive mechanisms of small States',
			recommendations: ['120.1', '120.8', '120.24'],
			indicators: [
				{
					kind: 'structural',
					text: 'Law on ratification in force and preventive mechanism designated with a budget line of its own',
					baseline: 'Bill before the National Assembly (June 2026)',
					target: 'Law in force; budget line in the State budget for 2028',
					value: 'Bill at first reading',
					source: 'Official Gazette; State budget',
					date: '2026-11-20',
					unit: ''
				}
			]
		},
		{
			key: 'prison-health',
			text: 'Transfer responsibility for health care in prisons from the Prison Administration to the Ministry of Health, with salaries as in public hospitals and with no post of a doctor or nurse left vacant.',
			lead: 'Ministry of Health',
			supporting: 'Ministry of Justice; Prison Administration; Medical Chamber of Alvenia',
			deadline: '2028-01-01',
			resources: '2.6 million marks in the first year, of which 1.5 million by transfer between budget chapters',
			assistance: 'Advice on confidential medical files and on the transfer of staff',
			recommendations: ['120.20', '120.22', '120.23'],
			indicators: [
				{
					kind: 'process',
					text: 'Share of arrivals examined by a doctor within twenty-four hours, in all establishments, by sex',
					baseline: 'No national figure (2023)',
					target: '98',
					value: '81',
					source: 'Files examined by the Public Defender of Rights in four establishments',
					date: '2026-09-30',
					unit: '%'
				}
			]
		},
		{
			key: 'merin-remand',
			text: 'Reduce the number of persons held in the Merin remand centre by opening the electronic monitoring centre on all days of the week and by having every remand order of more than sixty days reviewed by a second judge.',
			lead: 'Ministry of Justice',
			supporting: 'Court of Appeal of Port Merin; Prison Administration; Bar Association of Alvenia',
			deadline: '2027-09-30',
			resources: 'Fourteen monitoring staff; 0.4 million marks a year, within the ceiling of the Ministry',
			assistance: '',
			recommendations: ['120.19', '120.22'],
			indicators: [
				{
					kind: 'outcome',
					text: 'Occupancy of the Merin remand centre, average of the last day of each month',
					baseline: '143 (2023)',
					target: '120',
					value: '162',
					source: 'Prison Administration, monthly statistics',
					date: '2026-09-30',
					unit: '% of places'
				}
			]
		}
	],
	closing: {
		statement:
			'The consultation records that the law has moved forward and that its effect is uneven. It did not agree on one level: the rating of each constituency stands. It agreed that the Merin remand centre and “enhanced supervision” need action before the end of 2027, and it proposes three follow-up actions.',
		reviewDate: '2027-10-15',
		dissent: [
			{
				constituency: 'civil-society',
				text: 'Three organizations do not share the proposal to place the preventive mechanism within the Public Defender of Rights as long as the law on that institution has not been amended (recommendations 120.7 and 120.9). They would prefer a separate body.'
			},
			{
				constituency: 'state',
				text: 'The Prison Administration does not agree that Directive No. 4/2026 is listed under regressive actions.'
			}
		]
	}
};
