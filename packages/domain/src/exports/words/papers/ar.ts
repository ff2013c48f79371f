import type { PaperWords } from './en.ts';

export const arPapers: PaperWords = {
	kinds: {
		submission: { individual: 'مساهمة فردية', joint: 'مساهمة مشتركة' },
		'mid-term-report': 'تقرير منتصف المدة',
		'national-report-annex': 'مرفق بالتقرير الوطني',
		'action-plan': 'خطة العمل',
		statement: 'بيان شفوي (مشروع)'
	},
	titles: {
		submission: (state, review) => `مساهمة في الاستعراض الدوري الشامل: ${state}، ${review}`,
		'mid-term-report': (state, review) => `تقرير منتصف المدة عن تنفيذ التوصيات: ${state}، ${review}`,
		'national-report-annex': (state, review) => `${state}: تنفيذ التوصيات، ${review}`,
		'action-plan': (state, review) => `${state}: خطة العمل بشأن توصيات الاستعراض الدوري الشامل، ${review}`,
		statement: (state, review) => `مجلس حقوق الإنسان، البند 6: الاستعراض الدوري الشامل، ${state}، ${review}`
	},
	review: (cycle, session) => (session === null ? `الجولة ${cycle}` : `الجولة ${cycle}، الدورة ${session}`),
	cover: {
		submittedBy: 'مقدَّمة من',
		contact: 'التاريخ',
		consultation: 'المشاورة',
		noSubmitters: 'لم توافق أي منظمة بعد على ذكر اسمها.',
		members: (names) => `باسم ${names}`
	},
	parts: {
		introduction: 'مقدمة',
		summary: 'موجز',
		obligations: 'نطاق الالتزامات الدولية والتعاون مع آليات حقوق الإنسان',
		framework: 'الإطار الوطني لحقوق الإنسان',
		rights: 'تنفيذ الالتزامات الدولية في مجال حقوق الإنسان',
		groups: 'حقوق أشخاص محددين أو فئات محددة',
		actions: 'تدابير المتابعة الموصى بها',
		assistance: 'المساعدة التقنية والتعاون الدولي',
		annex: 'مرفق: حالة كل توصية',
		overview: 'لمحة عامة',
		clusters: 'تنفيذ التوصيات',
		'not-adopted': 'تدابير طُرحت للتصويت ولم تُعتمد',
		commitments: 'حالة الالتزامات',
		table: 'الجدول'
	},
	method: (title, recommendations, clusters, sides) =>
		`يستند هذا النص إلى المشاورة «${title}». عدد التوصيات المقيَّمة: ${recommendations}، في عدد من المجموعات: ${clusters}. وأبدت رأيها: ${sides}.`,
	contributors: 'المشاركة ليست توقيعا: لم يوافق على تقديم هذا النص إلا من ذُكر اسمه بوصفه مقدِّما له.',
	brackets: 'حيث لم تتفق الأطراف، يرد رأي كل منها بين قوسين معقوفين.',
	levelsOf: 'المجموعات حسب المستوى المتفق عليه',
	differ: 'المجموعات التي تختلف الآراء بشأنها',
	keywords: 'الكلمات الرئيسية',
	recommendations: 'التوصيات',
	level: 'مستوى التنفيذ',
	views: 'الآراء',
	noAgreed: 'لا مستوى متفقا عليه',
	votes: (inFavour, against, abstaining) =>
		`الأصوات المؤيدة: ${inFavour}، المعارضة: ${against}، الامتناع: ${abstaining}.`,
	notSharedBy: (sides) => `لا تشاركه: ${sides}.`,
	notAdopted: 'لم يُعتمد.',
	noActions: 'لم يُعتمد أي تدبير.',
	nothing: 'لا شيء يُذكر هنا.',
	columns: {
		number: 'الرقم',
		recommendation: 'التوصية',
		position: 'الموقف',
		status: 'الحالة',
		level: 'مستوى التنفيذ',
		measures: 'التدابير المتخذة',
		next: 'الخطوات المقبلة',
		responsible: 'الجهة المسؤولة',
		remarks: 'ملاحظات',
		sdgs: 'أهداف التنمية المستدامة',
		objective: 'الهدف',
		activity: 'النشاط',
		lead: 'الجهة المسؤولة',
		partners: 'الشركاء',
		deadline: 'الأجل',
		budget: 'الميزانية',
		indicator: 'المؤشر',
		recommendations: 'التوصيات',
		evidence: 'الأدلة',
		clusters: 'المجموعات'
	},
	statuses: { none: 'لا إجراء', ongoing: 'جارٍ', completed: 'أُنجز', unknown: '–' },
	indicator: {
		baseline: 'خط الأساس',
		target: 'الغاية',
		value: 'القيمة',
		source: 'المصدر',
		assistance: 'المساعدة اللازمة'
	},
	statement: {
		opening: 'شكرا، السيد الرئيس، السيدة الرئيسة.',
		behalf: (names) => `أتكلم باسم ${names}.`,
		subject: (state, recommendations, clusters) =>
			`${state}: قيَّم المجتمع المدني ومؤسسات الدولة وجهات أخرى معا مدى تنفيذ توصيات الاستعراض. عدد التوصيات: ${recommendations}، وعدد المجموعات: ${clusters}.`,
		regressions: (labels) => `سُجِّل تراجع في: ${labels}.`,
		actions: (count) => `عدد تدابير المتابعة المعتمدة: ${count}. ومنها:`,
		disagreement: (labels) => `لا تتفق الأطراف على: ${labels}.`,
		closing: (state) => `نطلب (${state}) تنفيذ هذه التدابير في موعدها وتقديم تقرير عنها في منتصف المدة. وشكرا.`
	},
	record: 'رأس سجل المشاورة',
	page: 'صفحة',
	sheets: {
		recommendations: 'التوصيات',
		clusters: 'المجموعات',
		actions: 'التدابير',
		indicators: 'المؤشرات',
		votes: 'التصويت'
	},
	sheetColumns: {
		cluster: 'المجموعة',
		agreed: 'المستوى المتفق عليه',
		statement: 'الخلاصة',
		dissent: 'الآراء المخالفة',
		kind: 'النوع',
		indicator: 'المؤشر',
		baseline: 'خط الأساس',
		target: 'الغاية',
		value: 'القيمة',
		unit: 'الوحدة',
		source: 'المصدر',
		date: 'التاريخ',
		result: 'النتيجة',
		inFavour: 'مؤيد',
		against: 'معارض',
		abstaining: 'ممتنع',
		entitled: 'أصحاب الحق',
		notShared: 'لا تشاركه',
		adopted: 'اعتُمد',
		rejected: 'لم يُعتمد'
	},
	indicatorKinds: { structural: 'هيكلي', process: 'إجرائي', outcome: 'نتيجة' }
};
