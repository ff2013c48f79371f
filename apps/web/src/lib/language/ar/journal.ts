import type { journal as english } from '../en/journal.ts';
import { pluralOf } from '../plural.ts';

export { comparison } from './comparison.ts';

const plural = pluralOf('ar');
const devicesInWords = plural({
	zero: '# جهاز',
	one: 'جهاز واحد',
	two: 'جهازان',
	few: '# أجهزة',
	many: '# جهازا',
	other: '# جهاز'
});
const sidesInWords = plural({
	zero: '# فئة',
	one: 'فئة واحدة',
	two: 'فئتين',
	few: '# فئات',
	many: '# فئة',
	other: '# فئة'
});

export const journal: typeof english = {
	title: 'المحضر',
	lead: 'ما تقرر في كل حلقة عمل، والسجل الذي ترد فيه كل خطوة. لا يمكن تغيير شيء فيه أو إضافته أو حذفه خفية.',
	empty: 'لم يُسجَّل شيء بعد',
	emptyText: 'ما إن يحدث شيء في هذه المشاورة حتى يظهر هنا.',
	verify: 'فحص السلسلة',
	verifying: 'جارٍ الفحص…',
	verified: plural({
		zero: 'السلسلة سليمة.',
		one: 'السلسلة سليمة: فُحص سطر واحد.',
		two: 'السلسلة سليمة: فُحص سطران.',
		few: 'السلسلة سليمة: فُحصت # أسطر.',
		many: 'السلسلة سليمة: فُحص # سطرًا.',
		other: 'السلسلة سليمة: فُحص # سطر.'
	}),
	broken: {
		changed: (place) => `غُيّر السطر ${place} بعد تسجيله.`,
		missing: (place) => `السطر ${place} مفقود، أو أُقحم سطر في موضعه.`,
		'cut-off': (place) => `ينقطع السجل: كان السطر ${place} موجودًا ولم يعد.`
	},
	head: 'بصمة السطر الأخير',
	rewritten: 'السجل ليس السجل الذي رآه هذا الجهاز',
	rewrittenText:
		'لم يعد السجل على الخادم يتضمن البصمة التي دوّنها هذا الجهاز. إما أن الخادم أُعيد من نسخة احتياطية، وإما أن السجل كُتب من جديد. اسأل من يشغّل الخادم وأبلغ الآخرين: يمكن لأجهزتهم أن تؤكد ذلك.',
	notedHead: (line, hash, time) => `دوّن هذا الجهاز (${time}): السطر ${line}، ${hash}`,
	headNow: (line, hash) => `على الخادم الآن: السطر ${line}، ${hash}`,
	acceptRecord: 'أعرف السبب: دوّن السجل كما هو الآن',
	fingerprint: 'هل هذه البصمة في السجل؟',
	fingerprintHint: '64 حرفا ورقما، كما طُبعت على وثيقة أو دُوّنت من قبل.',
	fingerprintWrong: 'تتكون البصمة من 64 رمزا: أرقام وحروف من a إلى f.',
	findFingerprint: 'بحث',
	fingerprintFound: (line) => `نعم: هي بصمة السطر ${line}.`,
	fingerprintUnknown: 'لا: هذا السجل لا يتضمنها. إما أنها من مشاورة أخرى أو نُسخت خطأ، وإما أن السجل كُتب من جديد.',
	countersigned: 'عمليات الإغلاق المصدّق عليها',
	countersignedText:
		'عند كل إغلاق توقّع أجهزة المشاركين على البصمة بمفتاح لا يغادرها. ومن يكتب السجل من جديد لا يستطيع صنع هذه التوقيعات ثانية. وهي تبيّن كم جهازا وقّع، ولا تبيّن أبدا لمن هو.',
	countersignedBy: (line, time, devices, sides) =>
		`السطر ${line}، ${time}: وقّعه ${devicesInWords(devices)} من ${sidesInWords(sides)}`,
	ownKey: 'مفتاح هذا الجهاز',
	countersignaturesFile: 'التوقيعات في ملف',
	checkWithoutServer: 'التحقق من التوقيعات في صفحة لا تحتاج إلى خادم',
	lines: plural({
		zero: 'لا أسطر',
		one: 'سطر واحد',
		two: 'سطران',
		few: '# أسطر',
		many: '# سطرًا',
		other: '# سطر'
	}),
	line: 'السطر',
	plenum: 'Plenum',
	someone: 'شخص ما',
	workshop: 'حلقة العمل',
	word: 'ملف Word',
	open: 'بصيغة OpenDocument',
	pdf: 'ملف PDF',
	noWorkshop: 'لم تبدأ أي حلقة عمل بعد. ما تقرر يرد في السجل أدناه.',
	record: 'ملحق: السجل سطرًا سطرًا',
	recordLead: 'الأسطر سلسلة، الأحدث أولًا.',
	correct: 'تصويب',
	correctTitle: (line) => `تصويب السطر ${line}`,
	correctExplain:
		'يبقى السطر كما هو. ما تكتبه هنا يصبح سطرًا قائمًا بذاته يقرأه الجميع إلى جانبه، ولا يسحبه إلا تصويب آخر. لا تذكر أسماء: لا يمكن حذف سطر.',
	correctText: 'الصحيح',
	correctConfirm: 'إضافة التصويب',
	correctNeeded: 'اذكر ما هو صحيح.',
	show: 'عرض',
	everything: 'كل شيء',
	filters: {
		workshop: 'حلقات العمل',
		cluster: 'المجموعات والتقديرات',
		poll: 'التصويتات',
		other: 'المشاورة ومن فيها'
	},
	quoted: (text) => `«${text}»`,
	events: {
		'consultation-created': 'أُنشئت المشاورة',
		'consultation-configured': 'غُيّرت الإعدادات',
		'consultation-closed': 'أُغلقت المشاورة',
		'consultation-reopened': 'فُتحت المشاورة من جديد',
		'loss-accepted': (commits) =>
			`واصل مشغّل الخادم العمل بعد فقدان بيانات محفوظة. عمليات الحفظ المفقودة في الخادم كله: ${commits}`,
		'person-admitted': (person) => `قبول: ${person}`,
		'person-returned': (person) => `عودة إلى الانتظار: ${person}`,
		'person-changed': (person, role) => `الدور الجديد لـ ${person}: ${role}`,
		'person-removed': (person) => `إزالة: ${person}`,
		'person-left': (person) => `مغادرة: ${person}`,
		'person-muted': 'أُوقفت كتابة أحد الأشخاص',
		'person-unmuted': 'يمكن لأحد الأشخاص الكتابة من جديد',
		'person-erased': 'مُحيت البيانات الشخصية لأحد الأشخاص',
		'people-confirmed': (people) => `تأكيد من الميسّر: ${people}`,
		'personal-links-created': (links) => `أُنشئت روابط شخصية: ${links}`,
		'personal-links-revoked': (links) => `أُلغيت روابط شخصية: ${links}`,
		'join-code-renewed': 'أُنشئ رمز انضمام جديد',
		'positions-taken-back': (recommendations) => `جرى التراجع عن مواقف ${recommendations}`,
		'positions-stated': (recommendations, symbol) =>
			symbol === '' ? `إدخال مواقف: ${recommendations}` : `إدخال مواقف من ${symbol}: ${recommendations}`,
		'matrix-imported': (recommendations, clusters) => `استيراد: ${recommendations} في ${clusters}`,
		'import-taken-back': 'جرى التراجع عن استيراد',
		'term-changed': (label) => `عُدّلت التسمية «${label}»`,
		'earlier-outcome-brought': (title, recommendations) => `أُدخلت النتيجة السابقة «${title}»، وفيها ${recommendations}`,
		'earlier-outcome-taken-away': (title) => `أُزيلت النتيجة السابقة «${title}»`,
		'continuity-said': (later, earlier, confirmed) =>
			confirmed ? `${later} متابعة للتوصية ${earlier}` : `${later} ليست متابعة للتوصية ${earlier}`,
		'mechanism-linked': (source, number, status) =>
			({
				confirmed: `تقف ${source} إلى جانب ${number}`,
				refused: `لا تقف ${source} إلى جانب ${number}`,
				open: `عاد مفتوحًا هل تقف ${source} إلى جانب ${number}`
			})[status],
		'category-said': (number, category) => `فئة الإجراء للتوصية ${number} هي «${category}»`,
		'addition-added': (what, text, label) => `${what}: أضيف إلى «${label}»: ${text}`,
		'addition-corrected': (what, text) => `${what}: أصبح النص: ${text}`,
		'addition-moved': (what, label) => `${what}: نُقل إلى «${label}»`,
		'addition-removed': (what, text) => `${what}: حُذف: ${text}`,
		'clusters-merged': (others, label) => `${others}: دُمجت في «${label}»`,
		'cluster-split': (label, from) => `فُصلت «${label}» عن «${from}»`,
		'cluster-renamed': (from, to) => `صار اسم «${from}»: «${to}»`,
		'side-ratings-recorded': (constituency, level, numbers) =>
			level === null
				? `سحبت ${constituency} تقديرها للتوصيات ${numbers}`
				: `تقدير ${constituency} للتوصيات ${numbers}: ${level}`,
		'side-rating-objected': (constituency, numbers) => `اعترض عضو من ${constituency} على تقدير التوصيات ${numbers}`,
		'side-rating-objection-withdrawn': (constituency, numbers) =>
			`سحب عضو من ${constituency} اعتراضه على تقدير التوصيات ${numbers}`,
		'ratings-agreed': (level, numbers) =>
			level === null
				? `سُحب التقدير المتفق عليه للتوصيات ${numbers}`
				: `التقدير المتفق عليه للتوصيات ${numbers}: ${level}`,
		'alike-ratings-agreed': (numbers) => `اتُّفق على التقديرات المتطابقة للتوصيات ${numbers}`,
		'ratings-opened': (title, recommendations) => `بدأ التقييم: «${title}»، ${recommendations}`,
		'ratings-closed': 'أُغلق التقييم',
		'ratings-reopened': 'يستمر التقييم، أو حتى موعد آخر',
		'ratings-entered': (file, ratings, unread) =>
			`أُدخل باسم منظمة من ${file ? 'ملفها' : 'ورقة'}. التقديرات: ${ratings}؛ والصفوف التي لم تُقرأ: ${unread}`,
		'rating-sheet-taken-back': (ratings) => `سُحب ما أُدخل باسم منظمة. التقديرات: ${ratings}`,
		'ratings-revealed': (equal, differing) => `كُشفت التقديرات: متفقة في ${equal}، ومختلفة في ${differing}`,
		'cards-opened': (question) => `طُلبت بطاقات: «${question}»`,
		'cards-revealed': (cards, writers) =>
			`كُشفت البطاقات. عددها: ${cards}؛ وعدد من كتبوا: ${writers}؛ بالخمسات حيث لم تكن الجولة مفتوحة`,
		'cards-discarded': 'أُلغيت جولة بطاقات، وحُذفت بطاقاتها دون أن يقرأها أحد',
		'card-hidden': 'أُخفيت بطاقة',
		'card-shown': 'أُظهرت بطاقة مخفية من جديد',
		'card-group-renamed': (before, after) => `غُيّر اسم مجموعة بطاقات من «${before}» إلى «${after}»`,
		'card-group-dissolved': (name) => `حُلّت مجموعة بطاقات: «${name}»`,
		'comment-hidden': 'أُخفي تعليق',
		'comment-shown': 'أُظهر تعليق مخفي من جديد',
		'suggestion-decided': (outcome: string): string =>
			outcome === 'accepted'
				? 'قُبل تعديل مقترح للكلمات'
				: outcome === 'partly'
					? 'قُبل جزء من تعديل مقترح للكلمات'
					: 'رُفض تعديل مقترح للكلمات',
		'cards-voted': (voters) => `فُرز التصويت على البطاقات. عدد المصوّتين: ${voters}؛ بالخمسات حيث لم تكن الجولة مفتوحة`,
		'cards-taken-over': (cards, section, label) => `نُقلت بطاقات إلى «${section}» من «${label}»، وعددها ${cards}`,
		'cards-given-back': (cards) => `أُخرجت بطاقات من النص من جديد، وعددها ${cards}`,
		'cluster-closed': (label) => `أُغلقت «${label}»`,
		'text-corrected': (label, before, after, reason) =>
			`صُحح خطأ طباعي في «${label}»: «${before}» أصبحت «${after}» (${reason})`,
		'cluster-reopened': (label) => `فُتحت «${label}» من جديد`,
		'document-repaired': (count, label) => `أُصلح نص «${label}»: أُزيلت العناصر التي لا يكتبها أي محرر، وعددها ${count}`,
		'version-kept': (number, label) => `حُفظت النسخة ${number} من نص «${label}»`,
		'version-forgotten': (number, label) => `حُذفت كلمات النسخة ${number} من نص «${label}»`,
		'workshop-planned': (title) => `خُطّط لحلقة العمل «${title}»`,
		'agenda-changed': 'غُيّر جدول الأعمال',
		'workshop-started': 'بدأت حلقة العمل',
		'item-started': (title) => `بدأ البند «${title}»`,
		'item-finished': (title) => `انتهى البند «${title}»`,
		'item-skipped': (title) => `تُرك البند «${title}»`,
		'item-parked': (title, reason) => `أُجّل البند «${title}»: ${reason}`,
		'item-taken-up': (title) => `أُعيد البند «${title}» إلى جدول الأعمال`,
		'details-changed': 'غُيّر الموعد أو المكان أو اللغات',
		'step-moved': (step) => `الانتقال إلى خطوة: ${step}`,
		'timer-started': 'شُغّل المؤقّت',
		'timer-stopped': 'أُوقف المؤقّت',
		'workshop-paused': 'توقفت الحلقة مؤقتًا',
		'workshop-resumed': 'استُؤنفت الحلقة',
		'hand-raised': (person) => `طلب الكلمة: ${person}`,
		'hand-lowered': (person) => `سحب طلب الكلمة: ${person}`,
		'speaker-called': (person) => `أُعطيت الكلمة: ${person}`,
		'speaker-finished': (person) => `انتهت كلمة: ${person}`,
		'notice-given': (text) => `تنبيه للجميع: ${text}`,
		'hand-moved': (person) => `تغيّر الترتيب في قائمة المتحدثين: ${person}`,
		'speaking-rules-set': 'غُيّرت قواعد أخذ الكلمة',
		'hands-cleared': 'أُنهيت طلبات الكلمة',
		'command-undone': 'جرى التراجع عن أمر',
		'notice-withdrawn': 'أُزيل التنبيه',
		'workshop-closed': 'أُغلقت حلقة العمل',
		'runners-named': (people) =>
			people === '' ? 'لا يدير حلقة العمل هذه الآن إلا الميسِّرون' : `عُيّن لإدارة حلقة العمل هذه: ${people}`,
		'help-called': (person) => `طلب ${person} المساعدة`,
		'help-cleared': 'أُنهي طلب المساعدة',
		'rooms-planned': (rooms) => `خُطط لقاعات فرعية: ${rooms}`,
		'rooms-opened': 'فُتحت القاعات الفرعية',
		'people-placed': (people) => `وُزّع أشخاص على القاعات الفرعية: ${people}`,
		'rooms-extended': 'مُدّد وقت القاعات الفرعية',
		'rooms-closed': 'أُغلقت القاعات الفرعية',
		'poll-opened': (entitled, label) => `بدأ تصويت في «${label}»: ${entitled}`,
		'trustees-named': (constituencies) =>
			constituencies === '' ? 'لم يعد للتصويت أمناء مفاتيح' : `عُيّن أمناء مفاتيح لتصويت من: ${constituencies}`,
		'trustee-accepted': (constituency) => `وافق أمين المفتاح عن ${constituency} وأنشأ مفتاحًا`,
		'trustee-seconded': (constituency, seconds) =>
			seconds ? `زُكّي أمين المفتاح عن ${constituency}` : `سُحبت تزكية من أمين المفتاح عن ${constituency}`,
		'poll-unsealing': 'انتهى الاقتراع. يفتح أمناء المفاتيح أوراق الاقتراع بالتناوب.',
		'layer-removed': (constituency) => `فتح أمين المفتاح عن ${constituency} طبقته من الأوراق وسلّمها مخلوطة`,
		'poll-closed': (result) => `أُغلق التصويت. ${result}`,
		'poll-extended': (time) => `أُجّلت نهاية التصويت إلى ${time}`,
		'poll-outcome-said': (day) =>
			day === null ? 'ذُكر ما يترتب على التصويت' : `ذُكر ما يترتب على التصويت، والمراجعة في ${day}`,
		'poll-words-changed': 'تغيّر ما يُعرض من كلمات استطلاع سريع',
		'poll-delegate-named': (side) => `أصبح شخص واحد يصوّت باسم منظمة (${side})`,
		'poll-delegate-released': (side) => `عاد التصويت باسم منظمة متاحًا لأي من أعضائها (${side})`,
		'poll-reminded': 'ذُكّر الجميع بالتصويت',
		'poll-voided': (reason) => `أُعلن بطلان التصويت: ${reason}`,
		'commitment-adopted': 'صار الإجراء المعتمد التزامًا',
		'commitment-followed-up': (status) => `حُدّث التزام: ${status}`,
		'commitment-dated': (day) => `حُدّد للالتزام تاريخ مراجعته: ${day}`,
		'commitment-withdrawn': (reason) => `سُحب التزام لأن تصويته أُعلن بطلانه: ${reason}`,
		'template-saved': 'عُدِّلت طريقة إعداد الوثائق',
		'outcome-frozen': (version) => `ثُبِّتت النتيجة: النسخة ${version}`,
		'outcome-published': (version) => `نُشرت النسخة ${version} من النتيجة`,
		'outcome-withdrawn': (version) => `سُحب نشر النسخة ${version}`,
		'outcome-forgotten': (version) => `حُذف نص النسخة ${version} من النتيجة`,
		'texts-held-back': (count, version) => `نصوص حُجبت عن النشر في النسخة ${version}: ${count}`,
		'texts-released': (count, version) => `نصوص لم تعد محجوبة في النسخة ${version}: ${count}`,
		'cluster-kept-private': (cluster) => `استُثنيت من المنشورات: ${cluster}`,
		'cluster-made-public': (cluster) => `لم تعد مستثناة من المنشورات: ${cluster}`,
		'entry-corrected': (entry, text) => `تصويب للسطر ${entry}: ${text}`,
		'attendance-counted': (people) => `على جهاز عند بدء البند: ${people}`,
		'minutes-exported': (format) => `أُخذ محضر حلقة عمل بصيغة ${format}`,
		'outcome-exported': (format) => `أُخذت النتيجة بصيغة ${format}`,
		'outcome-imported': 'أُنشئت المشاورة من ملف نتيجة'
	},
	tally: (inFavour, against, neither) => `احتُسب لصالحه ${inFavour}، وضدّه ${against}، ولا هذا ولا ذاك ${neither}`,
	unknownEvent: (type) => `حدث: ${type}`,
	unknownCluster: 'مجموعة'
};
