/** What a State says of its own progress beside its answer. Its view, never a level of the assessment. */
export const stateClaims = ['implemented', 'in-process', 'implemented-or-in-process'] as const;
export type StateClaim = (typeof stateClaims)[number];

const implemented =
	/already (?:been )?(?:fully )?implemented|(?:have|has) (?:already )?been (?:fully )?implemented|déjà (?:été )?(?:mises? en (?:œuvre|oeuvre)|appliquée?s?)|ya (?:han sido |se han |ha sido )?(?:aplicad|implementad)|نُ?ف[ّ]?ذت|منفذة بالفعل|уже (?:выполнен|осуществл)|已经?(?:执行|落实)/iu;
const inProcess =
	/in the process of (?:being )?implement|being implemented|under implementation|en cours (?:de mise en|d[’']application|de réalisation)|en (?:vías|proceso|curso) de (?:aplicación|implementación)|قيد التنفيذ|в процессе (?:выполнения|осуществления)|正在(?:执行|落实)/iu;

/** [MATRIX63] Already done, being done, or one of the two as the State does not say which. */
export function readClaim(words: string): StateClaim | null {
	const done = implemented.test(words);
	const doing = inProcess.test(words);
	if (done && doing) return 'implemented-or-in-process';
	return done ? 'implemented' : doing ? 'in-process' : null;
}
