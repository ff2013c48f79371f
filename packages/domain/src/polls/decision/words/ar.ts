import type { DecisionWords } from './en.ts';

/** A number of votes takes its noun in one of six forms. */
const votesInArabic = (votes: number): string => {
	const forms: Partial<Record<Intl.LDMLPluralRule, string>> = {
		one: 'صوت واحد',
		two: 'صوتان',
		few: `${votes} أصوات`,
		many: `${votes} صوتا`
	};
	return forms[new Intl.PluralRules('ar').select(votes)] ?? `${votes} صوت`;
};

export const ar: DecisionWords = {
	colon: ': ',
	comma: '، ',
	semicolon: '؛ ',
	percent: (value) => `${value}٪`,
	hundredths: (value) => value.toFixed(2),
	kinds: { open: 'تصويت علني', confidential: 'تصويت غير علني', secret: 'تصويت سري' },
	methods: {
		'for-against': 'مع أو ضد',
		consent: 'التراضي',
		selection: 'الاختيار',
		points: 'النقاط',
		ranking: 'الترتيب',
		agreement: 'الموافقة من 1 إلى 5'
	},
	stances: {
		'for-against': { for: 'مع', against: 'ضد', abstain: 'ممتنع' },
		consent: { for: 'قبول', against: 'اعتراض', abstain: 'امتناع' },
		selection: { for: 'اختاروه', against: 'لم يختاروه', abstain: 'لم يختاروا شيئا' },
		points: { for: 'أعطوه نقاطا', against: 'لم يعطوه', abstain: 'لم يوزعوا نقاطا' },
		ranking: { for: 'ذكروه', against: 'استبعدوه', abstain: 'لم يذكروا شيئا' },
		agreement: { for: 'موافقون', against: 'غير موافقين', abstain: 'لا هذا ولا ذاك' }
	},
	yesNo: { for: 'نعم', against: 'لا', abstain: 'لا رأي' },
	steps: {
		1: 'لا أوافق إطلاقا',
		2: 'لا أميل إلى الموافقة',
		3: 'أوافق جزئيا',
		4: 'أميل إلى الموافقة',
		5: 'أوافق تماما'
	},
	stepIs: (step, meaning) => `${step} (${meaning})`,
	noOpinion: 'بلا رأي',
	median: 'الوسيط',
	medianIs: (step) => `الوسيط: ${step} من 5.`,
	adopted: 'اعتُمد',
	notAdopted: 'لم يُعتمد',
	notSharedBy: (sides) => `لا تشاركه: ${sides}.`,
	place: 'المرتبة',
	placeAmong: (place, all) => `المرتبة ${place} من ${all}.`,
	points: 'النقاط',
	pointsOf: (points, all) => `النقاط: ${points} من ${all}.`,
	share: 'الحصة',

	castOf: (cast, entitled) => `صوّت ${cast} من ${entitled}.`,
	castOfOrganisations: (cast, entitled) => `المنظمات التي صوّتت: ${cast} من ${entitled}.`,
	tooFew: 'صوّت أقل من 5 أشخاص. عدد قليل كهذا يكشف أصحابه، لذلك لا يُتخذ قرار ولا تُعرض أرقام.',
	noQuorum: 'لم يُشترط نصاب.',
	quorumReached: (needed) => `تحقق النصاب (المطلوب: ${needed}).`,
	quorumMissed: (needed) => `لم يتحقق النصاب (المطلوب: ${needed}).`,
	inEach: (percent) => `${percent} في كل فئة`,
	missedIn: (where) => `لم يتحقق لدى: ${where}.`,
	bases: {
		valid: 'الأصوات المؤيدة والمعارضة',
		cast: 'الأصوات المدلى بها',
		present: 'الحاضرين',
		entitled: 'من يحق لهم التصويت'
	},
	ruleConsent: 'يُعتمد إذا لم يعترض أحد. و«أمتنع» تُحسب امتناعا، لا موافقة.',
	ruleHalf: (base) => `يُعتمد بأكثر من نصف ${base}.`,
	ruleOver: (percent, base) => `يُعتمد بأكثر من ${percent} من ${base}.`,
	ruleLeast: (percent, base) => `يُعتمد بنسبة ${percent} على الأقل من ${base}.`,
	ruleEach: (percent) => `ويلزم أيضا ${percent} في كل فئة.`,
	rulePlaces: (places) => `عدد المراتب الأولى التي تُعتمد: ${places}. والمتساوية التي تتجاوزها لا تُعتمد.`,
	ruleFinal: 'كان كل صوت نهائيا بمجرد تسجيله.',
	askedBefore: 'سبق أن طُرح السؤال نفسه على الأشخاص أنفسهم تقريبا.',
	counts: {
		selection:
			'من اختار إجراء يُحسب مؤيدا له، ومن لم يختر إلا غيره يُحسب معارضا. والترتيب بحسب عدد من اختاروا كلا منها، والمتساوية تتقاسم المرتبة.',
		points: 'من أعطى إجراء نقاطا يُحسب مؤيدا له، ومن وزّع نقاطا ولم يعطه شيئا يُحسب معارضا.',
		ranking:
			'من ذكر إجراء يُحسب مؤيدا له، ومن استبعده يُحسب معارضا. ويُستخرج الترتيب بمقارنة كل إجراءين (طريقة شولتسه)، والمتساوية تتقاسم المرتبة.',
		agreement: '4 و5 تُحسب تأييدا، و1 و2 معارضة، و3 وبلا رأي لا هذا ولا ذاك.'
	},
	noBase: 'لا نسبة مئوية: الأساس فارغ.',
	inFavour: (percent, base, count) => `المؤيدون: ${percent} من ${base} (${count}).`,
	inFavourShort: 'المؤيدون',
	thresholdReached: 'بُلغت العتبة',
	thresholdMissed: 'لم تُبلغ العتبة',
	weakestIs: (side, inFavour, against, cast) =>
		`أضعف تأييد: ${side} (مع: ${inFavour}، ضد: ${against}، من أصل ${cast}).`,
	reasons: {
		inFavour: {
			'for-against': (votes, all) => `أيّده ${votes} من ${all}`,
			selection: (votes, all) => `اختاره ${votes} من ${all}`,
			points: (votes, all) => `أعطاه نقاطا ${votes} من ${all}`,
			ranking: (votes, all) => `ذكره ${votes} من ${all}`,
			agreement: (votes, all) => `وافق عليه (4 أو 5) ${votes} من ${all}`
		},
		of: {
			valid: 'دون الامتناع',
			cast: 'من كل الأصوات',
			present: 'من كل الحاضرين',
			entitled: 'من كل من يحق لهم التصويت'
		},
		needed: (votes) => `وكان المطلوب ${votesInArabic(votes)}`,
		notIn: (where) => `ولم يكف التأييد لدى: ${where}`,
		noBase: 'لم يصوّت أحد معه أو ضده',
		beyond: (place, places) => `المرتبة ${place}، وعدد المراتب التي تُعتمد ${places} على الأكثر`,
		quorum: (cast, entitled, needed) => `صوّت ${cast} من ${entitled}، وكان المطلوب ${votesInArabic(needed)}`,
		quorumIn: (where) => `لم يصوّت ما يكفي لدى: ${where}`,
		tooFew: 'صوّت أقل من 5 أشخاص، وأرقام عدد قليل كهذا تكشف أصحابها',
		untold: 'لا تُعرض الأرقام، فقد صوّت عدد قليل جدا وبصورة متشابهة بحيث تكشف كيف صوّت كل منهم',
		objections: (against, all) => `اعترض عليه ${against} من ${all}`,
		nobodyObjects: 'لم يعترض أحد',
		nobodyConsents: 'لم يقبل به أحد'
	},
	sharedByAll: (side, inFavour, cast) =>
		`المؤيدون في كل فئة أكثر من المعارضين. وأقل تأييد لدى: ${side} (${inFavour} من ${cast}).`,
	nobodyVotedIn: (side) => `لم يصوّت أحد لدى: ${side}.`,
	consensusIs: (value) => `التوافق بين الفئات: ${value} من 1.`,

	untold: 'لا تُعرض الأرقام: فقد صوّت عدد قليل جدا وبصورة متشابهة بحيث تكشف كيف صوّت كل منهم.',
	notByConstituency: 'لا تُعرض الأصوات بحسب الفئة: فقد ينكشف بها صوت أحدهم.',
	openTogether: 'رأت القاعة نتيجة هذا التصويت العلني بحسب الفئة. أما الوثائق فتجمع الفئات قليلة الأصوات معًا.',
	smallTogether: 'تُجمع الفئات قليلة الأصوات في سطر واحد، حتى لا يُستنتج منها صوت أحد.',

	pairsLeftOut: 'لا ترد هنا المقارنة بين كل اثنتين: ففي جدولها من الأعمدة أكثر مما يُقرأ.',
	priorities: {
		/** [REPORTS104] */
		unchosen: (names) => `لم يخترها أحد: ${names}.`,
		cluster: 'المجموعة',
		order: 'الترتيب الذي أسفر عنه التصويت',
		first: (places) => (places === 1 ? 'تأتي أولا' : `ضمن المراتب الأولى (${places})`),
		after: (places) => (places === 1 ? 'لا تأتي أولا' : `خارج المراتب الأولى (${places})`),
		undecided: 'لم يتقرر ترتيب',
		place: (place) => `المرتبة ${place}`,
		at: (place) => `المرتبة ${place}`,
		shared: 'وتتقاسمها مجموعات تتجاوز الحد، ولا تُجرى قرعة',
		votes: {
			selection: (votes, all) => `اختارها ${votes} من ${all}`,
			points: (votes, all, points) => `النقاط: ${points}، أعطاها ${votes} من ${all}`,
			ranking: (votes, all) => `ذكرها ${votes} من ${all}`
		},
		rule: (places) =>
			places === 1
				? 'تأتي واحدة أولا، ولا تأتي أي منها إذا تقاسمت المرتبة عدة مجموعات: لا تُجرى قرعة.'
				: `عدد المراتب الأولى التي هي الأولويات: ${places}. والمتساوية التي تتجاوزها ليست منها، ولا تُجرى قرعة.`,
		counts: {
			selection: (choices) =>
				`${choices === null ? 'اختار كل شخص أي عدد.' : `أكثر ما يختاره كل شخص: ${choices}.`} والترتيب بحسب عدد من اختاروا كلا منها، والمتساوية تتقاسم المرتبة.`,
			points: (choices) =>
				`${choices === null ? '' : `أكثر ما يختاره كل شخص: ${choices}. `}الترتيب بحسب النقاط التي أُعطيت لكل منها، والمتساوية تتقاسم المرتبة.`,
			ranking: (choices) =>
				`${choices === null ? 'رتّب كل شخص أي عدد.' : `أكثر ما يرتّبه كل شخص: ${choices}.`} ويُستخرج ترتيب الكل بمقارنة كل اثنتين (طريقة شولتسه)، وقد يختلف عن عدد من ذكروا كلا منها، والمتساوية تتقاسم المرتبة.`
		}
	},

	results: 'نتيجة كل إجراء',
	pairs: 'المقارنة اثنين اثنين: عدد من قدّموا إجراء السطر على إجراء العمود',
	beats: 'يتقدم على',
	rulesMet: (base) => (base === null ? 'التوافق على كل إجراء' : `النسبة لكل إجراء من ${base}`),
	byConstituency: 'الأصوات بحسب الفئة',
	votes: 'الأصوات',
	turnout: 'المشاركة',
	objections: 'الاعتراضات',
	action: 'الإجراء',
	result: 'النتيجة',
	base: 'الأساس',
	threshold: 'العتبة',
	consensus: 'التوافق',
	lowest: 'الأدنى',
	constituency: 'الفئة',
	objection: 'اعتراض',
	reason: 'السبب',
	voted: 'صوّتوا',
	entitled: 'من يحق لهم',
	all: 'المجموع'
};
