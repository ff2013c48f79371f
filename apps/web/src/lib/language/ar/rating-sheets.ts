import type { Text } from '../en/text.ts';

export const ratingSheets: Text['ratingSheets'] = {
	title: 'ملفات وأوراق',
	lead: 'للمنظمات التي قيّمت في مصفوفتها بصيغة Word أو Excel، أو على الورق. لا يرى الآخرون منها شيئًا قبل الكشف.',
	organisation: 'المنظمة',
	organisationHint: 'كما يكتبها أعضاؤها. ما يقيّمونه بأنفسهم يبقى.',
	constituency: 'الفئة',
	file: 'مصفوفتها (Word أو Excel أو CSV)',
	read: 'قراءة الملف',
	fileMissing: 'اختر ملفًا أولًا.',
	readRows: (count) => `ما قُرئ (${count})`,
	unreadRows: (count) => `ما لم يُقرأ (${count})`,
	unreadText: 'لا يُقيَّم شيء بهذه الصفوف. اسأل المنظمة، وأدخلها أدناه كما على الورق.',
	empty: (count) => `صفوف لا تقول شيئًا: ${count}.`,
	confirm: 'التقييم بما قُرئ',
	discard: 'عدم الأخذ به',
	confirmed: (count) => `قُيّم: ${count}.`,
	leftToPeople: (count) => `تُرك كما قيّمه أعضاء المنظمة: ${count}.`,
	row: 'الصف',
	number: 'الرقم',
	wording: 'في الملف',
	level: 'المستوى',
	why: 'السبب',
	cannotJudge: 'لا يمكن الحكم',
	regression: 'تراجع',
	problems: {
		'no-level': 'لا يُقرأ مستوى على وجه اليقين',
		several: 'يذكر أكثر من مستوى',
		contradicts: 'النسبة والمستوى لا يتفقان',
		qualified: 'استُدرك على المستوى جزئيًا',
		unsure: 'قد يكون المستوى لغيرها أو لشيء آخر',
		'not-on-scale': 'هذا المستوى ليس في السلّم',
		'said-twice': 'صفّان يقولان فيها قولين مختلفين',
		unknown: 'لا توصية بهذا الرقم ولا بهذا النص',
		'not-in-round': 'لا تُقيَّم في هذه الجولة'
	},
	notices: {
		'regression-mentioned': 'ذُكر تراجع ولم يُحسب',
		'text-differs': 'نصها غير نصنا'
	},
	earlier: {
		people: 'قيّمها أعضاؤها: تقييمهم يبقى',
		sheet: 'يحل محل ورقة سابقة',
		same: 'كما كان'
	},
	paper: 'إدخال ورقة',
	print: 'طباعة الأوراق',
	paperHint: 'سطر لكل توصية: الرقم، والدرجة، وr للتراجع، والنسبة، والسبب. مثل 140.12، 3، r، 60 %. و0: لا يمكن الحكم.',
	steps: (steps) => `الدرجات: ${steps}`,
	enter: 'إدخال',
	lines: 'الأسطر',
	understood: (count) => `فُهم: ${count}.`,
	entryProblems: {
		form: 'الرقم، فاصلة، الدرجة',
		'unknown-number': 'ليست في هذه الجولة',
		'no-such-step': 'لا توجد درجة كهذه',
		percentage: 'أكثر من 100 %',
		twice: 'السطر الثاني لها'
	},
	entered: (count) => `أُدخل: ${count}.`,
	listTitle: 'ما أُدخل حتى الآن',
	kinds: { file: 'ملف', paper: 'ورق' },
	states: { draft: 'غير مؤكدة', confirmed: 'محسوبة', 'taken-back': 'مسحوبة' },
	counts: (read, unread) => `قُرئ ${read}، ولم يُقرأ ${unread}`,
	takeBack: 'سحب',
	takenBack: 'سُحبت الورقة.',
	unnamed: 'بلا اسم'
};
