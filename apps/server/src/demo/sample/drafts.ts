import { bullets, paragraph, type SampleDraft } from './sample-assessment.ts';

/** People write in the language that they think in; the text stays as it was written. */
const trafficking: SampleDraft = {
	cluster: 'Human trafficking & contemporary forms of slavery',
	sections: {
		progress: [
			paragraph(
				'The third national action plan against trafficking in persons (2025–2028) was adopted in February 2025. The Labour Inspectorate has trained 46 inspectors in the identification of victims and inspected 310 farms and building sites in 2025, against 120 in 2023.'
			),
			paragraph(
				'ترى رابطة العمال المهاجرين في بورت ميرين أن خطة العمل الجديدة خطوة إيجابية، غير أن أثرها لم يصل بعد إلى العاملين الموسميين في الزراعة. فقد رافقت الرابطة خلال عام 2025 أربعة وثلاثين عاملاً طلبوا الاعتراف بهم ضحايا للاتجار بالأشخاص، ولم يُعترف رسمياً إلا بستة منهم. ويتردد كثيرون في تقديم شكوى لأن تصريح إقامتهم مرتبط بصاحب العمل، ولأن المعلومات المتاحة بلغتهم قليلة.'
			)
		],
		remaining: [
			paragraph('To be completed with the Prosecutor General’s figures for 2026. Proposed so far:'),
			bullets(
				'introduce the principle of non-punishment of victims into the Criminal Code (120.27);',
				'separate complaints to the Labour Inspectorate from checks on residence status;',
				'provide free interpretation in Arabic, Bengali and Nepali during the harvest season.'
			)
		]
	},
	sideRatings: [
		{
			constituency: 'nhri',
			level: 'in-process',
			percentage: 35,
			regression: false,
			reason:
				'The plan is financed and inspections have increased. Convictions for labour exploitation remain at two a year.'
		}
	]
};

const housing: SampleDraft = {
	cluster: 'Right to adequate housing',
	sections: {
		progress: [
			paragraph(
				'The Housing Act of 2025 extended the notice of eviction from ten to thirty days and created a municipal register of persons waiting for social housing. By October 2026, 31 of 58 municipalities had opened the register, and 420 of the 1,500 dwellings planned for 2025–2029 were finished.'
			)
		],
		challenges: [
			paragraph(
				'L’Association des habitants de la rive nord constate que la loi n’a pas encore modifié la pratique de toutes les communes. En 2025, trois campements de Kessaly ont été évacués avec un préavis de moins de dix jours\u00a0; sur les 41 familles concernées, 12 seulement ont reçu une offre de relogement, et les enfants de huit familles ont dû changer d’école en cours d’année. L’Association demande que toute évacuation soit précédée d’une consultation des habitants, consignée par écrit, et qu’aucune ne soit exécutée entre novembre et mars.'
			)
		]
	},
	sideRatings: [
		{
			constituency: 'civil-society',
			level: 'not-implemented',
			percentage: 10,
			regression: false,
			reason:
				'Recommendation 120.58 was noted, and evictions continue. We will look again at this rating once the figures of the municipalities are known.'
		}
	]
};

export const sampleDrafts: SampleDraft[] = [trafficking, housing];
