import { plainArabic } from '../matrix/plain-text.ts';

/** What a few words of an assessment say: a level of the default scale, or one of these. */
type Said =
	| 'not-implemented'
	| 'in-process'
	| 'partially-implemented'
	| 'fully-implemented'
	| 'cannot-judge'
	| 'regression'
	| 'no-regression'
	/** Words that say nothing by themselves: “this recommendation has been”. */
	| 'filler';

/**
 * In the six languages of the United Nations, as they are once folded: lower case, no accents, no punctuation. What comes first is
 * taken out of the text first, so what holds a negation comes before what it denies.
 */
const patterns: readonly (readonly [Said, readonly string[]])[] = [
	[
		'no-regression',
		[
			'(?:no|without|pas de|aucune?|sin|нет|без) (?:regressions?|backsliding|setbacks?|reculs?|retrocesos?|регресса|отката)',
			'(?:لا يوجد|دون|بدون) (?:تراجع|انتكاس)',
			'(?:无|没有)(?:倒退|退步)'
		]
	],
	[
		'cannot-judge',
		[
			'(?:we )?(?:cannot|can not|could not|unable to|not able to) (?:be )?(?:judged?|assess(?:ed)?|evaluated?|determined?)',
			'no (?:information|data)(?: available)?',
			'(?:we )?(?:do not|don t) know',
			'(?:ne (?:peut|peuvent|pouvons) (?:pas )?|impossible (?:a|d) ?)(?:etre evaluees?|evaluer|juger|se prononcer)',
			'(?:pas|absence|aucune?) (?:d |de )?(?:informations?|donnees)(?: disponibles?)?',
			'no (?:se puede|podemos|es posible) (?:evaluar|juzgar|valorar)',
			'(?:sin|no hay) (?:informacion|datos)(?: disponibles?)?',
			'(?:невозможно|не можем|нельзя) (?:оценить|судить)',
			'нет (?:информации|данных)',
			'(?:لا يمكن|لا نستطيع|يتعذر|تعذر) (?:التقييم|تقييمها|الحكم|الحكم عليها)',
			'لا (?:توجد|تتوفر) (?:معلومات|بيانات)',
			'(?:无法|不能|难以)(?:评估|判断|评价)',
			'(?:没有|无|缺乏)(?:信息|资料|数据)'
		]
	],
	[
		'not-implemented',
		[
			'not (?:yet )?(?:been )?(?:yet )?(?:implemented|impl|started|begun|achieved|realised|realized|fulfilled|executed)(?: yet| at all)?',
			'not yet',
			'unimplemented|never implemented|nothing (?:has been |was )?done|n ?i|n ?y ?i',
			'(?:no|without) (?:any )?(?:progress|action|implementation)(?: at all| made| taken| yet| so far)*',
			'(?:n (?:est|a|ont|sont) )?(?:pas|non|jamais) (?:encore )?(?:ete )?(?:mise?s? en oeuvre|appliquee?s?|realisee?s?|executee?s?|commencee?s?|entamee?s?|debutee?s?|suivies? d effet)',
			'pas encore',
			'aucun progres|aucune (?:mesure|action|avancee|mise en oeuvre)(?: prise)?|rien n a ete fait',
			'(?:aun |todavia )?(?:no|sin) (?:se )?(?:ha |han |esta )?(?:sido )?(?:implementad[oa]s?|cumplid[oa]s?|aplicad[oa]s?|ejecutad[oa]s?|realizad[oa]s?|iniciad[oa]s?|implementar|cumplir|aplicar|ejecutar|iniciar)(?: aun| todavia)?',
			'(?:sin|ningun|no hay) (?:avances?|progresos?)|sin (?:cumplimiento|implementacion|aplicacion)|incumplid[oa]s?',
			'(?:еще |пока )?не (?:была |были )?(?:еще )?(?:выполнен[аыо]?|реализован[аыо]?|осуществлен[аыо]?|исполнен[аыо]?|начат[аыо]?|выполняется|реализуется|осуществляется|исполняется)',
			'нет прогресса|прогресса нет|прогресс отсутствует',
			'(?:لم|لا) (?:تنفذ|ينفذ|يتم تنفيذها|يتم التنفيذ|يجر تنفيذها|يبدا تنفيذها|تنجز|تطبق)(?: بعد| حتى الان)?',
			'غير (?:منفذه|منجزه|مطبقه)(?: بعد)?',
			'(?:لا يوجد|بدون|دون|لم يحرز) (?:اي )?تقدم|عدم (?:التنفيذ|احراز تقدم)',
			'(?:尚未|还未|仍未|还没有|没有|未予|未)(?:被|得到|予以)?(?:执行|落实|实施|履行|开始)',
			'(?:没有|尚无|毫无|无)(?:任何)?进展'
		]
	],
	[
		'partially-implemented',
		[
			'(?:part|partial|partially|partly) (?:been )?(?:implemented|implementation|impl|achieved|fulfilled|realised|realized|completed|executed)',
			'(?:implemented|achieved|fulfilled|realised|realized|executed) (?:partially|partly|in part)',
			'partial|partially|partly|p ?i',
			'(?:mise?s? en oeuvre|appliquee?s?|realisee?s?|executee?s?) (?:partiellement|en partie|partielle)',
			'(?:partiellement|en partie) (?:mise?s? en oeuvre|appliquee?s?|realisee?s?|executee?s?)',
			'partiellement|en partie|partielles?',
			'(?:implementad[oa]s?|cumplid[oa]s?|aplicad[oa]s?|ejecutad[oa]s?|cumplimiento|implementacion|aplicacion) (?:parcialmente|en parte|parcial)',
			'(?:parcialmente|en parte) (?:implementad[oa]s?|cumplid[oa]s?|aplicad[oa]s?|ejecutad[oa]s?|realizad[oa]s?)',
			'parcialmente|parcial',
			'(?:выполнен[аыо]?|реализован[аыо]?|осуществлен[аыо]?|исполнен[аыо]?) частично',
			'частично (?:выполнен[аыо]?|реализован[аыо]?|осуществлен[аыо]?|исполнен[аыо]?)',
			'частичное (?:выполнение|осуществление|исполнение)|частично',
			'(?:منفذه|نفذت|تم تنفيذها|منجزه|مطبقه|تنفيذ|التنفيذ) (?:جزئيا|بشكل جزئي|جزئي)',
			'جزئيا|بشكل جزئي|جزئي|جزئيه',
			'已?(?:部分|部份)(?:地)?(?:已)?(?:得到)?(?:执行|落实|实施|履行)?'
		]
	],
	[
		'in-process',
		[
			'(?:in|under) (?:the )?(?:process|progress)(?: of)?(?: being)?(?: implementation| implemented)?',
			'ongoing|on going|underway|under way|being implemented|under (?:implementation|execution|realisation|realization)|implementation (?:has )?(?:started|begun)|started|i ?p',
			'en cours(?: d(?:e )?(?: ?mise en oeuvre| ?realisation| ?execution| ?application| ?traitement))?',
			'en voie de (?:realisation|mise en oeuvre)|entamee?s?|engagee?s?|amorcee?s?',
			'en (?:proceso|curso|ejecucion|marcha|progreso|vias)(?: de (?:implementacion|cumplimiento|aplicacion|ejecucion|realizacion))?',
			'(?:implementacion |aplicacion )?iniciad[oa]s?',
			'в (?:процессе|стадии|ходе)(?: (?:выполнения|реализации|осуществления|исполнения))?',
			'выполняется|реализуется|осуществляется|исполняется',
			'قيد (?:التنفيذ|الانجاز|التطبيق)',
			'(?:جاري|جار|يجري) (?:التنفيذ|تنفيذها|الانجاز)|التنفيذ (?:جار|مستمر)',
			'في (?:طور|مرحله|سياق) (?:التنفيذ|الانجاز)',
			'(?:正在|正)(?:执行|落实|实施|履行|进行)(?:过程中|之中|中)?',
			'(?:执行|落实|实施|履行|进行)(?:过程中|之中|中)'
		]
	],
	[
		'fully-implemented',
		[
			'(?:fully|completely|entirely|wholly|totally) (?:been )?(?:implemented|impl|achieved|realised|realized|completed|fulfilled|executed)',
			'(?:already )?(?:implemented|completed|achieved|fulfilled|executed|done)(?: in full| fully| completely)?',
			'full(?:y)?(?: implementation)?|f ?i',
			'(?:pleinement|entierement|totalement|completement|integralement|deja) (?:mise?s? en oeuvre|appliquee?s?|realisee?s?|executee?s?)',
			'mise en oeuvre (?:complete|totale|integrale)|recommandation mise en oeuvre',
			'(?:mise?s? en oeuvre )(?:pleinement|entierement|totalement|completement|integralement)',
			'(?:realisee?s?|executee?s?|appliquee?s?|achevee?s?)(?: (?:pleinement|entierement|totalement|completement|integralement))?',
			'(?:(?:plena|total|completa|entera)mente|ya) (?:implementad[oa]s?|cumplid[oa]s?|aplicad[oa]s?|ejecutad[oa]s?|realizad[oa]s?)',
			'(?:cumplimiento|implementacion|aplicacion) (?:total|plen[oa]|complet[oa])',
			'(?:implementad|cumplid|aplicad|ejecutad|realizad|completad)[oa]s?(?: (?:(?:plena|total|completa)mente|en su totalidad))?',
			'(?:полностью |в полном объеме |уже )?(?:выполнен[аыо]?|реализован[аыо]?|осуществлен[аыо]?|исполнен[аыо]?)(?: полностью| в полном объеме)?',
			'полное (?:выполнение|осуществление|исполнение)',
			'(?:منفذه|نفذت|تم تنفيذها|تم التنفيذ|منجزه|انجزت|مطبقه)(?: (?:بالكامل|كليا|بشكل كامل|كامله|تماما))?',
			'(?:تنفيذ|التنفيذ) (?:كامل|الكامل|بالكامل)',
			'已(?:经)?(?:全面|完全|充分|全部)?(?:得到)?(?:执行|落实|实施|履行|完成)(?:完毕)?',
			'(?:全面|完全|充分|全部)(?:得到)?(?:执行|落实|实施|履行)',
			'完成'
		]
	],
	[
		'regression',
		[
			'(?:clear |serious |significant )?(?:regressions?|regressed|setbacks?|backsliding|deterioration|deteriorated|worsened|rollback|steps? back(?:wards?)?)(?: observed| noted)?',
			'reculs?|retour en arriere',
			'retrocesos?|regresion|deterioro',
			'регресс(?:ия)?|откат|ухудшение(?: положения| ситуации)?',
			'تراجع|انتكاسه|انتكاس|نكوص',
			'倒退|退步|恶化'
		]
	],
	[
		'filler',
		[
			'this|the|these|recommendations?|rec|has|have|been|is|are|was|were|it|as|level|status|state|of|implementation|assessment|rating|overall|we|our|consider(?:ed)?|that|with|and|a|an|currently|now|still|so far|to date|at present|about|approximately|approx|ca|circa',
			'la|le|les|l|de|du|des|d|cette|ces|recommandations?|est|a|ete|sont|ont|niveau|etat|degre|statut|evaluation|mise en oeuvre|et|avec|au|ce jour|actuellement|globalement|nous|elle|environ',
			'el|las|los|del|recomendacion(?:es)?|esta|ha|sido|se|fue|es|nivel|estado|grado|evaluacion|cumplimiento|implementacion|aplicacion|y|con|hasta|fecha|actualmente|aproximadamente',
			'рекомендаци[яи]|эта|данная|уровень|статус|степень|состояние|оценка|осуществлени[ея]|выполнени[ея]|реализаци[яи]|исполнени[ея]|и|с|была|были|около|примерно',
			'هذه|التوصيه|التوصيات|مستوى|التنفيذ|حاله|درجه|التقييم|تقييم|و|مع|هي|حوالي',
			'(?:该|本|此)?(?:项)?建议|状态|程度|水平|执行情况|落实情况|情况|目前|评估|和|并|的|约|有'
		]
	]
];

/** Case, accents and the ways of writing a letter taken away. Only signs of expressions may stand in it besides. */
function plainLetters(expression: string): string {
	return plainArabic(expression.normalize('NFKD').replace(/\p{M}/gu, ''));
}

const expressions = patterns.map(([said, sources]) => {
	const [spaced, close] = [
		sources.filter((source) => !/\p{Script=Han}/u.test(source)),
		sources.filter((source) => /\p{Script=Han}/u.test(source))
	].map((list) => list.map(plainLetters).join('|'));
	return { said, expression: new RegExp(`(?<!\\p{L})(?:${spaced})(?!\\p{L})|${close}`, 'gu') };
});

/**
 * What these folded words say, and what is left of them: nothing, where the words say that and no more. “not fully implemented”
 * leaves “not”, and so says nothing surely.
 */
export function readWords(words: string): { said: ReadonlySet<Said>; left: string } {
	const said = new Set<Said>();
	let left = plainLetters(words).replace(/œ/g, 'oe');
	for (const { said: meaning, expression } of expressions)
		left = left.replace(expression, () => {
			said.add(meaning);
			return ' ';
		});
	return { said, left: left.trim() };
}

/** After “fully” or “not” these take back what was said. */
const reservation = new RegExp(
	`^(?:${plainLetters(
		[
			'(?:but|except|however|although|though|only|unless|in law|in theory|on paper|formally|de jure)(?!\\p{L})',
			'(?:mais|sauf|toutefois|cependant|neanmoins|seulement|uniquement|en droit|sur le papier|en theorie)(?!\\p{L})',
			'(?:pero|salvo|excepto|sin embargo|aunque|solo|unicamente|en la ley|en teoria|en parte)(?!\\p{L})',
			'(?:но|однако|кроме|только|формально|на бумаге|хотя)(?!\\p{L})',
			'(?:لكن|ولكن|باستثناء|الا|غير ان|فقط|شكليا)(?!\\p{L})',
			'但|然而|除|仅|只'
		].join('|')
	)})`,
	'u'
);

export function isReservation(words: string): boolean {
	return reservation.test(plainLetters(words));
}
