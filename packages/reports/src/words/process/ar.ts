import type { ProcessWords } from './en.ts';

export const arProcess: ProcessWords = {
	heading: 'المنهجية ومسار المشاورة',
	workshops: (count, days) => `حلقات العمل التي عُقدت (${count}): ${days.join('، ')}.`,
	manyWorkshops: (count, first, last) => `حلقات العمل التي عُقدت (${count})، من ${first} إلى ${last}.`,
	attendance: (day, people, sides) => `في ${day} كان أكبر عدد ممن تابعوا ${people} (${sides.join('، ')}).`,
	attended: (side, people) => `${side} ${people}`,
	counting: 'لم يُحسب من لا جهاز لديه، وتُذكر الفئات التي تقل عن خمسة أشخاص مع غيرها.',
	languages: (days, spoken, interpreted) =>
		`اللغات المستخدمة${days.length === 0 ? '' : ` (${days.join('، ')})`}: ${[spoken.length === 0 ? [] : spoken.join('، '), interpreted.length === 0 ? [] : `الترجمة الشفوية المتاحة: ${interpreted.join('، ')}`].flat().join('؛ ')}.`,
	absent: (sides) => `لم يُسمع صوت الفئات التالية لعدم مشاركة أحد منها: ${sides.join('، ')}.`,
	rounds: (count, confidential) =>
		`قبل المناقشة قُدِّرت التوصيات في صمت (عدد الجولات: ${count}، منها غير علنية: ${confidential})، ثم عُرضت النتائج على الجميع في آن واحد.`,
	threshold: 'وما قاله ثلثا الفئة عُدّ رأيها.',
	confidence: 'وفي الجولات غير العلنية لم يُعرض أي رقم يخص أقل من خمسة أشخاص.',
	agreement: (equal, differing) =>
		`نتائج اتفقت فيها الفئات: ${equal}، ونتائج اختلفت فيها وتُركت للمناقشة: ${differing}.`,
	votes: (actions, adopted, kinds) =>
		`الإجراءات التي طُرحت للتصويت: ${actions} (${kinds.join('، ')})، والتي اعتُمدت: ${adopted}. وكانت قاعدة كل تصويت محددة قبل بدئه، وهي ترد مع نتيجته.`,
	kinds: {
		open: (count) => `تصويت علني: ${count}`,
		confidential: (count) => `تصويت غير علني: ${count}`,
		secret: (count) => `تصويت سري: ${count}`
	},
	tables: {
		attendance: 'أكبر عدد ممن تابعوا',
		sides: 'مشاركة الفئات',
		ratings: 'التقديرات الصامتة، بقدر ما تُذكر بحسب الفئة',
		ballots: 'أوراق الاقتراع، بقدر ما تُذكر بحسب الفئة',
		day: 'حلقة العمل',
		side: 'الفئة',
		turns: 'عدد المداخلات',
		minutes: 'الدقائق',
		words: 'الكلمات الواردة في النصوص',
		count: 'العدد'
	}
};
