import type { documents as english } from '../en/documents.ts';
import { pluralOf } from '../plural.ts';
import { versions } from './versions.ts';

const plural = pluralOf('ar');

export const documents: typeof english = {
	states: {
		opening: 'جارٍ الفتح…',
		saved: 'تم الحفظ',
		saving: 'جارٍ الحفظ…',
		away: 'غير متصل: محفوظ على هذا الجهاز',
		trouble: 'يتعذر على الخادم الحفظ حالياً. أبقِ هذه الصفحة مفتوحة.',
		tooFast: 'محتوى كثير دفعةً واحدة: يجري حفظه شيئاً فشيئاً. لن يضيع شيء.',
		awayNotKept: 'غير متصل، وهذا الجهاز لا يحفظ شيئاً: أبقِ هذه الصفحة مفتوحة'
	},
	backAndSaved: 'عاد الاتصال. تم حفظ كل شيء.',
	alsoHere: 'موجودون أيضاً',
	legend: 'علامات الفئات',
	andMore: plural({
		zero: 'ولا أحد غيرهم',
		one: 'وشخص آخر',
		two: 'وشخصان آخران',
		few: 'و# آخرين',
		many: 'و# آخرين',
		other: 'و# آخرين'
	}),
	alone: 'لا أحد غيرك فتح هذا النص',
	whoUnknown: 'لا يُعرف الآن من الموجودون أيضاً',

	edit: 'تحرير',
	editNamed: (section) => `تحرير: ${section}`,
	done: 'تم',
	escLeaves: 'مفتاح Esc للخروج من المحرر',
	nothingWritten: 'لم يُكتب شيء بعد.',
	editorComing: 'جارٍ فتح المحرر…',
	editorAway: 'تعذر تحميل المحرر. تحقق من اتصالك ثم اضغط على «تحرير» من جديد.',
	divergedTitle: 'لم يعد المحرِّر متابعًا للنص فأُغلق',
	divergedText: 'النص أدناه مأخوذ من الوثيقة من جديد، ولم يُفقد منه شيء. إن كنت قد كتبت شيئًا لتوّك فتحقّق من وجوده.',
	divergedAgain: 'تكرّر ذلك عدة مرات متتالية. يمكنك قراءة النص أدناه، ولم يُفقد منه شيء.',
	writeOn: 'متابعة الكتابة',
	openAgain: 'فتح المحرِّر من جديد',
	uneditableTitle: 'يمكن قراءة هذا القسم، ولا يمكن تحريره',
	uneditableText: 'يحتوي على شيء لا يستطيع المحرِّر عرضه. وحتى لا يُحذف شيء عن غير قصد، يبقى مغلقًا أمام التحرير.',
	uneditableRepair: 'اطلب ممّن يدير الخادم إصلاحه:',
	tools: (section) => `التنسيق: ${section}`,
	heldBack: 'محجوب عن النشر',
	toolNames: {
		bold: 'غامق',
		italic: 'مائل',
		heldBack: 'حجب عن النشر',
		heading: 'عنوان',
		subheading: 'عنوان فرعي',
		bullets: 'قائمة نقطية',
		numbers: 'قائمة مرقمة',
		link: 'رابط',
		undo: 'التراجع عن آخر تغيير لي',
		redo: 'إعادة'
	},
	linkAddress: 'عنوان الرابط',
	linkHint: 'عنوان موقع أو بريد إلكتروني. اتركه فارغاً لإزالة الرابط.',
	linkApply: 'وضع الرابط',

	versions
};
