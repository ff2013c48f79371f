import type { Outcome, OutcomeRecommendation } from './outcome/outcome.ts';
import { rating, recommendation, sampleOutcome } from './sample-outcome.fixture.ts';

/** Recommendations in the languages of sources, with all that lists print around their States. For tests. */
const texts: [language: string | null, text: string, states: string[]][] = [
	['en', 'Ratify the Optional Protocol to the Convention (No. 29) (Norway) (Venezuela (Bolivarian Republic of));', []],
	['en', 'Complete the reform (Ukraine); Increase, by 2030, the budget – “as a priority” (Slovakia).', []],
	['fr', 'Garantir l’accès à la justice : « sans délai » (Suisse) ;', ['Suisse']],
	['es', 'Asegurar el acceso (Bolivia (Estado Plurinacional de));', ['Bolivia (Estado Plurinacional de)']],
	['ar', 'اعتماد خطة عمل وطنية للفترة 2025-2030 بموجب A/HRC/59/15 (النرويج)؛', ['النرويج']],
	['ar', 'التصديق على البروتوكول الاختياري (OPCAT) (مصر) (الأردن)؛', ['مصر', 'الأردن']],
	['ru', 'Продолжать усилия по борьбе с торговлей людьми (Беларусь);', ['Беларусь']],
	['zh', '继续促进人权（法国）（立陶宛）；', ['法国', '立陶宛']],
	[null, 'OPCAT (Chile);', ['Chile']],
	['en', 'First line of the text\nand its second line (Türkiye)', ['Türkiye']]
];

export const quoted: readonly OutcomeRecommendation[] = texts.map(([language, text, states], at) =>
	recommendation(`141.${at + 1}`, {
		language,
		text,
		states: states.length > 0 ? states : ['Norway'],
		sideRatings: [rating('state', 'in-process', { reason: 'The by-law of 2026-12-31 is in force.' })]
	})
);

export const quotingOutcome: Outcome = {
	...sampleOutcome,
	clusters: sampleOutcome.clusters.map((cluster, at) =>
		at === 0 ? { ...cluster, recommendations: [...quoted] } : cluster
	)
};
