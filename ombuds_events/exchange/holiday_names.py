"""Names of holidays in Russian, French, Spanish and Arabic, where the library has only English."""

_LANGUAGES = ("ru", "fr", "es", "ar")
_OBSERVED = " (observed)"
_INSTEAD = (" (перенос)", " (reporté)", " (trasladado)", " (بدلا عنه)")
_JOINED = "; "
_TABLE = """
New Year's Day|Новый год|Jour de l'an|Año Nuevo|رأس السنة الميلادية
New Year's Eve|Канун Нового года|Saint-Sylvestre|Nochevieja|ليلة رأس السنة
New Year Holidays|Новогодние каникулы|Fêtes du Nouvel an|Fiestas de Año Nuevo|عطلة رأس السنة
Lunar New Year|Новый год по лунному календарю|Nouvel an lunaire|Año Nuevo lunar|رأس السنة القمرية
Islamic New Year|Исламский Новый год|Nouvel an musulman|Año Nuevo islámico|رأس السنة الهجرية
Nowruz|Навруз|Norouz|Novruz|عيد النوروز
Nowruz Holiday|Навруз|Norouz|Novruz|عيد النوروز
International Nowruz Day|Международный день Навруз|Journée internationale du Norouz|Día Internacional del Novruz|اليوم الدولي للنوروز
Eid al-Fitr|Ураза-байрам|Aïd el-Fitr|Eid al-Fitr|عيد الفطر
Eid al-Fitr Holiday|Ураза-байрам|Aïd el-Fitr|Eid al-Fitr|عيد الفطر
Eid al-Adha|Курбан-байрам|Aïd el-Adha|Eid al-Adha|عيد الأضحى
Eid al-Ghadir|Гадир-хум|Aïd al-Ghadir|Eid al-Ghadir|عيد الغدير
Ashura|Ашура|Achoura|Ashura|عاشوراء
Tasua|Тасуа|Tassoua|Tasua|تاسوعاء
Arbaeen|Арбаин|Arbaïn|Arbain|الأربعين
Prophet's Birthday|Мавлид|Mawlid|Nacimiento del Profeta|المولد النبوي
Christmas Day|Рождество Христово|Noël|Navidad|عيد الميلاد
Orthodox Christmas|Православное Рождество|Noël orthodoxe|Navidad ortodoxa|عيد الميلاد الأرثوذكسي
Orthodox Christmas Day|Православное Рождество|Noël orthodoxe|Navidad ortodoxa|عيد الميلاد الأرثوذكسي
Christmas and Epiphany|Рождество и Богоявление|Noël et Épiphanie|Navidad y Epifanía|عيد الميلاد والغطاس
Good Friday|Страстная пятница|Vendredi saint|Viernes Santo|الجمعة العظيمة
Holy Saturday|Страстная суббота|Samedi saint|Sábado Santo|سبت النور
Easter Sunday|Пасха|Pâques|Domingo de Pascua|عيد الفصح
Easter Monday|Пасхальный понедельник|Lundi de Pâques|Lunes de Pascua|اثنين الفصح
Diwali|Дивали|Diwali|Diwali|ديوالي
The Buddha's Birthday|День рождения Будды|Naissance du Bouddha|Nacimiento de Buda|مولد بوذا
Women's Day|Женский день|Journée des femmes|Día de la Mujer|يوم المرأة
International Women's Day|Международный женский день|Journée internationale des femmes|Día Internacional de la Mujer|اليوم العالمي للمرأة
Children's Day|День детей|Journée des enfants|Día del Niño|يوم الطفل
Labor Day|День труда|Fête du Travail|Día del Trabajo|عيد العمال
International Workers' Day|День международной солидарности трудящихся|Fête du Travail|Día Internacional de los Trabajadores|عيد العمال
Victory Day|День Победы|Jour de la Victoire|Día de la Victoria|يوم النصر
Victory and Peace Day|День победы и мира|Jour de la victoire et de la paix|Día de la Victoria y de la Paz|يوم النصر والسلام
Day of Memory and Honor|День памяти и почестей|Jour du souvenir et de l'honneur|Día de la Memoria y el Honor|يوم الذكرى والتكريم
Armistice Day|День перемирия|Armistice|Día del Armisticio|يوم الهدنة
Defender of the Fatherland Day|День защитника Отечества|Jour du défenseur de la patrie|Día del Defensor de la Patria|يوم حماة الوطن
Army Day|День армии|Journée de l'armée|Día del Ejército|يوم الجيش
National Day|Национальный праздник|Fête nationale|Fiesta nacional|العيد الوطني
Independence Day|День независимости|Fête de l'indépendance|Día de la Independencia|عيد الاستقلال
Republic Day|День Республики|Fête de la République|Día de la República|عيد الجمهورية
Statehood Day|День государственности|Jour de l'État|Día del Estado|يوم الدولة
Constitution Day|День Конституции|Jour de la Constitution|Día de la Constitución|يوم الدستور
Unity Day|День единства|Jour de l'unité|Día de la Unidad|يوم الوحدة
Capital Day|День столицы|Jour de la capitale|Día de la Capital|يوم العاصمة
Kazakhstan's People Solidarity Holiday|Праздник единства народа Казахстана|Fête de l'unité du peuple du Kazakhstan|Fiesta de la Unidad del Pueblo de Kazajistán|عيد وحدة شعب كازاخستان
Teachers and Instructors Day|День учителей и наставников|Journée des enseignants|Día de los Maestros|يوم المعلم
Day of Remembrance of the Victims of Armenian Genocide|День памяти жертв Геноцида армян|Jour du souvenir des victimes du génocide arménien|Día de recuerdo de las víctimas del genocidio armenio|يوم ذكرى ضحايا الإبادة الأرمنية
Genghis Khan's Birthday|День рождения Чингисхана|Naissance de Gengis Khan|Nacimiento de Gengis Kan|مولد جنكيز خان
Additional day off by Presidential decree|Дополнительный выходной по указу Президента|Jour férié par décret présidentiel|Día libre por decreto presidencial|عطلة إضافية بمرسوم رئاسي
Public Holiday|Нерабочий день|Jour férié|Día festivo|عطلة رسمية
Throne Day|Праздник трона|Fête du Trône|Fiesta del Trono|عيد العرش
Youth Day|День молодёжи|Fête de la jeunesse|Día de la Juventud|عيد الشباب
"""  # noqa: E501
_NAMES = {line.split("|")[0]: line.split("|")[1:] for line in _TABLE.strip().splitlines()}


def add_missing(name: dict[str, str]) -> None:
    """Fill the languages that `name` lacks, as far as each of its English names is known."""
    ours = [_in_all(one) for one in name.get("en", "").split(_JOINED)]
    for place, lang in enumerate(_LANGUAGES):
        words = [one[place] for one in ours if one]
        if lang not in name and len(words) == len(ours):
            name[lang] = _JOINED.join(dict.fromkeys(words))


def _in_all(english: str) -> list[str]:
    """One holiday in our languages; empty where it is not known."""
    bare = english.removesuffix(_OBSERVED)
    known = _NAMES.get(bare, [])
    if bare == english:
        return known
    return [words + instead for words, instead in zip(known, _INSTEAD, strict=False)]
