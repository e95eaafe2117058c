<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About the program</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>Ombuds Events</source>
        <translation>Ombuds Events</translation>
    </message>
    <message>
        <source>Joint events of ombudsman institutions. Your data stays with you.</source>
        <translation>الفعاليات المشتركة لمؤسسات أمناء المظالم. بياناتكم تبقى لديكم.</translation>
    </message>
    <message>
        <source>Version {program} · Qt {qt} · time zones {zones}</source>
        <translation>الإصدار {program} · Qt {qt} · المناطق الزمنية {zones}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Let it stand</source>
        <translation>قبول التعارض</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Asked again when the dates change.</source>
        <translation>يُسأل من جديد عند تغيّر التواريخ.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Mark all others present</source>
        <translation>تسجيل حضور جميع الباقين</translation>
    </message>
    <message>
        <source>Fill the mark down</source>
        <translation>تعبئة العلامة نزولًا</translation>
    </message>
    <message>
        <source>Add a walk-in…</source>
        <translation>إضافة حاضر غير مسجّل…</translation>
    </message>
    <message>
        <source>Rule for certificates…</source>
        <translation>قاعدة الشهادات…</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>التبويب ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>التبويب ال&amp;سابق</translation>
    </message>
    <message>
        <source>Change the &amp;state…</source>
        <translation>تغيير ال&amp;حالة…</translation>
    </message>
    <message>
        <source>&amp;Repeat the event…</source>
        <translation>تك&amp;رار الفعالية…</translation>
    </message>
    <message>
        <source>Cop&amp;y the event…</source>
        <translation>ن&amp;سخ الفعالية…</translation>
    </message>
    <message>
        <source>Save the event as &amp;template…</source>
        <translation>حفظ الفعالية &amp;قالبًا…</translation>
    </message>
    <message>
        <source>&amp;Move online…</source>
        <translation>تحويل الفعالية إلى &amp;بُعد…</translation>
    </message>
    <message>
        <source>P&amp;ostpone the event…</source>
        <translation>تأ&amp;جيل الفعالية…</translation>
    </message>
    <message>
        <source>&amp;Cancel the event…</source>
        <translation>إل&amp;غاء الفعالية…</translation>
    </message>
    <message>
        <source>Add a &amp;session…</source>
        <translation>إ&amp;ضافة جلسة…</translation>
    </message>
    <message>
        <source>Cop&amp;y the session</source>
        <translation>نسخ الجل&amp;سة</translation>
    </message>
    <message>
        <source>&amp;Release the programme…</source>
        <translation>إ&amp;صدار البرنامج…</translation>
    </message>
    <message>
        <source>Move the session to another &amp;day…</source>
        <translation>نقل الجلسة إلى &amp;يوم آخر…</translation>
    </message>
    <message>
        <source>S&amp;hift sessions…</source>
        <translation>إزا&amp;حة جلسات…</translation>
    </message>
    <message>
        <source>Ph&amp;ases of the event…</source>
        <translation>&amp;مراحل الفعالية…</translation>
    </message>
    <message>
        <source>Releases &amp;given out…</source>
        <translation>الإصدارات الم&amp;وزعة…</translation>
    </message>
    <message>
        <source>Put into the &amp;archive</source>
        <translation>نقل إلى الأر&amp;شيف</translation>
    </message>
    <message>
        <source>Bring &amp;back from the archive</source>
        <translation>إ&amp;عادة من الأرشيف</translation>
    </message>
    <message>
        <source>Save files of the event…</source>
        <translation>حفظ ملفات الفعالية…</translation>
    </message>
    <message>
        <source>Save attendance and sign-in sheets…</source>
        <translation>حفظ كشوف الحضور والتوقيع…</translation>
    </message>
    <message>
        <source>Print sign-in sheets, badges, table signs…</source>
        <translation>طباعة كشوف التوقيع والبطاقات ولوحات الأسماء…</translation>
    </message>
    <message>
        <source>Papers after a substitution…</source>
        <translation>وثائق بعد استبدال مشارك…</translation>
    </message>
    <message>
        <source>Issue certificates…</source>
        <translation>إصدار الشهادات…</translation>
    </message>
    <message>
        <source>Register of certificates…</source>
        <translation>سجل الشهادات…</translation>
    </message>
    <message>
        <source>Save the whole calendar…</source>
        <translation>حفظ التقويم كاملًا…</translation>
    </message>
    <message>
        <source>Undo &amp;this step</source>
        <translation>التراجع عن هذه الخ&amp;طوة</translation>
    </message>
    <message>
        <source>Add a &amp;person…</source>
        <translation>إضافة &amp;شخص…</translation>
    </message>
    <message>
        <source>Show the full &amp;name…</source>
        <translation>إظهار ال&amp;اسم الكامل…</translation>
    </message>
    <message>
        <source>Save the &amp;list of people…</source>
        <translation>حفظ &amp;قائمة الأشخاص…</translation>
    </message>
    <message>
        <source>&amp;New event…</source>
        <translation>&amp;فعالية جديدة…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>نسخ ا&amp;حتياطي الآن</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Search or run a command…</source>
        <translation>ال&amp;بحث أو تنفيذ أمر…</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>ب&amp;حث في القائمة</translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <translation>الشريط ال&amp;جانبي</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>ال&amp;تفاصيل</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>المنطقة التالية</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>المنطقة السابقة</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>نص أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>حجم النص ال&amp;معتاد</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>ت&amp;باين عالٍ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;تقدم</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>الخطوة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;مساعدة عن هذه الصفحة</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>م&amp;فاتيح الاختصار</translation>
    </message>
    <message>
        <source>&amp;About the program</source>
        <translation>&amp;حول البرنامج</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>E&amp;vent</source>
        <translation>&amp;فعالية</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;أدوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;تعليمات</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Common hours</source>
        <translation>الساعات المشتركة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>Youth councils</source>
        <translation>مجالس الشباب</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Invite an institution</source>
        <translation>&amp;دعوة مؤسسة</translation>
    </message>
    <message>
        <source>&amp;Mark letters as sent…</source>
        <translation>تعليم رسائل بأنها أُ&amp;رسلت…</translation>
    </message>
    <message>
        <source>Record an &amp;answer…</source>
        <translation>تس&amp;جيل رد…</translation>
    </message>
    <message>
        <source>&amp;Remind institutions…</source>
        <translation>&amp;تذكير مؤسسات…</translation>
    </message>
    <message>
        <source>&amp;Paste rows from Excel…</source>
        <translation>&amp;لصق صفوف من إكسل…</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>إ&amp;ضافة شخص…</translation>
    </message>
    <message>
        <source>Correct a p&amp;erson…</source>
        <translation>&amp;تصحيح بيانات شخص…</translation>
    </message>
    <message>
        <source>Su&amp;bstitute a person…</source>
        <translation>است&amp;بدال شخص…</translation>
    </message>
    <message>
        <source>A&amp;ccept the selected people</source>
        <translation>&amp;قبول المحددين</translation>
    </message>
    <message>
        <source>C&amp;onfirm the selected people</source>
        <translation>تأ&amp;كيد المحددين</translation>
    </message>
    <message>
        <source>Put the selected people in &amp;reserve</source>
        <translation>نقل المحددين إلى ال&amp;احتياط</translation>
    </message>
    <message>
        <source>&amp;Withdraw the selected people</source>
        <translation>&amp;سحب المحددين</translation>
    </message>
    <message>
        <source>Add an &amp;institution…</source>
        <translation>إضافة &amp;مؤسسة…</translation>
    </message>
    <message>
        <source>Add a youth &amp;council…</source>
        <translation>إضافة مجلس شبا&amp;ب…</translation>
    </message>
    <message>
        <source>Add a council &amp;member…</source>
        <translation>إضافة &amp;عضو في المجلس…</translation>
    </message>
    <message>
        <source>&amp;Record a paper…</source>
        <translation>تسجيل و&amp;ثيقة…</translation>
    </message>
    <message>
        <source>Rene&amp;w the term…</source>
        <translation>تج&amp;ديد الولاية…</translation>
    </message>
    <message>
        <source>&amp;End the term…</source>
        <translation>إ&amp;نهاء الولاية…</translation>
    </message>
    <message>
        <source>Show full &amp;names…</source>
        <translation>إظهار الأسما&amp;ء الكاملة…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>أدوات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>تعليمات</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>في مواضع أخرى</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>next, previous field</source>
        <translation>الحقل التالي، السابق</translation>
    </message>
    <message>
        <source>with the underlined letter: a menu, a button, a field</source>
        <translation>مع الحرف الذي تحته خط: قائمة أو زر أو حقل</translation>
    </message>
    <message>
        <source>close the pane or dialog, then clear the search</source>
        <translation>إغلاق اللوحة أو النافذة، ثم مسح البحث</translation>
    </message>
    <message>
        <source>press the filled button</source>
        <translation>ضغط الزر الرئيسي</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>next, previous row</source>
        <translation>الصف التالي، السابق</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>put into the archive</source>
        <translation>نقل إلى الأرشيف</translation>
    </message>
    <message>
        <source>find in the list</source>
        <translation>بحث في القائمة</translation>
    </message>
    <message>
        <source>select several rows</source>
        <translation>تحديد عدة صفوف</translation>
    </message>
    <message>
        <source>copy the selected rows as a table</source>
        <translation>نسخ الصفوف المحددة جدولًا</translation>
    </message>
    <message>
        <source>fold or unfold a group</source>
        <translation>طي مجموعة أو فتحها</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>previous, next tab</source>
        <translation>التبويب السابق، التالي</translation>
    </message>
    <message>
        <source>move a session, or a person in the delegation</source>
        <translation>تحريك جلسة، أو شخص داخل الوفد</translation>
    </message>
    <message>
        <source>move a session to the day before or after</source>
        <translation>نقل جلسة إلى اليوم السابق أو التالي</translation>
    </message>
    <message>
        <source>copy the session</source>
        <translation>نسخ الجلسة</translation>
    </message>
    <message>
        <source>Documents of an event</source>
        <translation>وثائق الفعالية</translation>
    </message>
    <message>
        <source>make the document, or record it</source>
        <translation>إنشاء الوثيقة أو تسجيلها</translation>
    </message>
    <message>
        <source>mark as sent</source>
        <translation>وسم بأنها أُرسلت</translation>
    </message>
    <message>
        <source>record a document made elsewhere</source>
        <translation>تسجيل وثيقة أُعدت في مكان آخر</translation>
    </message>
    <message>
        <source>month, week, agenda</source>
        <translation>شهر، أسبوع، قائمة</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>the time before, the time after</source>
        <translation>الفترة السابقة، التالية</translation>
    </message>
    <message>
        <source>next event in the cell</source>
        <translation>الفعالية التالية في الخلية</translation>
    </message>
    <message>
        <source>plan an event here</source>
        <translation>تخطيط فعالية هنا</translation>
    </message>
    <message>
        <source>move the event</source>
        <translation>نقل الفعالية</translation>
    </message>
    <message>
        <source>a week earlier, later</source>
        <translation>أسبوعًا أبكر، لاحقًا</translation>
    </message>
    <message>
        <source>shorten, lengthen the event</source>
        <translation>تقصير الفعالية، إطالتها</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>لصق قائمة</translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>المشكلة التالية</translation>
    </message>
    <message>
        <source>correct the cell</source>
        <translation>تصحيح الخلية</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>P O L E X A</source>
        <translation>P O L E X A</translation>
    </message>
    <message>
        <source>present, online, late, left early, excused, absent</source>
        <translation>حاضر، عن بُعد، متأخر، انصرف مبكرًا، غائب بعذر، غائب</translation>
    </message>
    <message>
        <source>minutes online</source>
        <translation>دقائق عن بُعد</translation>
    </message>
    <message>
        <source>present or absent</source>
        <translation>حاضر أو غائب</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>تعبئة نزولًا</translation>
    </message>
    <message>
        <source>all others present</source>
        <translation>حضور جميع الباقين</translation>
    </message>
    <message>
        <source>empty the cell</source>
        <translation>تفريغ الخلية</translation>
    </message>
    <message>
        <source>marks to and from a spreadsheet</source>
        <translation>العلامات من جدول وإليه</translation>
    </message>
    <message>
        <source>add a walk-in</source>
        <translation>إضافة حاضر غير مسجّل</translation>
    </message>
    <message>
        <source>totals, and who entered the mark</source>
        <translation>المجاميع ومن أدخل العلامة</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>بحث أو تنفيذ أمر</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>الأوامر فقط</translation>
    </message>
    <message>
        <source>people only</source>
        <translation>الأشخاص فقط</translation>
    </message>
    <message>
        <source>events only</source>
        <translation>الفعاليات فقط</translation>
    </message>
    <message>
        <source>open in a window of its own</source>
        <translation>فتح في نافذة مستقلة</translation>
    </message>
    <message>
        <source>&amp;Import a list of lessons…</source>
        <translation>ا&amp;ستيراد قائمة دروس…</translation>
    </message>
    <message>
        <source>Import &amp;online report…</source>
        <translation>استيراد تقرير ال&amp;جلسة…</translation>
    </message>
    <message>
        <source>&amp;Quick log…</source>
        <translation>تسجيل &amp;سريع…</translation>
    </message>
    <message>
        <source>&amp;Log rows of a spreadsheet…</source>
        <translation>تسجيل &amp;صفوف من جدول…</translation>
    </message>
    <message>
        <source>Calendar: &amp;month</source>
        <translation>التقويم: &amp;شهر</translation>
    </message>
    <message>
        <source>Calendar: &amp;week</source>
        <translation>التقويم: &amp;أسبوع</translation>
    </message>
    <message>
        <source>Calendar: &amp;agenda</source>
        <translation>التقويم: &amp;قائمة</translation>
    </message>
    <message>
        <source>Calendar: &amp;today</source>
        <translation>التقويم: ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Go to a date…</source>
        <translation>ا&amp;نتقال إلى تاريخ…</translation>
    </message>
    <message>
        <source>&amp;Clocks of the calendar…</source>
        <translation>سا&amp;عات التقويم…</translation>
    </message>
    <message>
        <source>Find co&amp;mmon hours</source>
        <translation>البحث عن ساعات مش&amp;تركة</translation>
    </message>
    <message>
        <source>Ne&amp;xt common day</source>
        <translation>اليوم المشترك التا&amp;لي</translation>
    </message>
    <message>
        <source>Copy the hours as te&amp;xt</source>
        <translation>نسخ الساعات ن&amp;صًا</translation>
    </message>
    <message>
        <source>Check-in at the door</source>
        <translation>التسجيل عند الباب</translation>
    </message>
    <message>
        <source>Last arrival: late or present</source>
        <translation>آخر من وصل: متأخر أو حاضر</translation>
    </message>
    <message>
        <source>Add a walk-in at the door…</source>
        <translation>إضافة حاضر غير مسجّل…</translation>
    </message>
    <message>
        <source>Ma&amp;ke the document…</source>
        <translation>إ&amp;نشاء الوثيقة…</translation>
    </message>
    <message>
        <source>Recor&amp;d a document…</source>
        <translation>ت&amp;سجيل وثيقة…</translation>
    </message>
    <message>
        <source>Correct &amp;what was recorded…</source>
        <translation>ت&amp;صحيح المسجل…</translation>
    </message>
    <message>
        <source>Mark doc&amp;uments as sent…</source>
        <translation>و&amp;سم الوثائق بأنها أُرسلت…</translation>
    </message>
    <message>
        <source>Enter evaluation forms…</source>
        <translation>إدخال استمارات التقييم…</translation>
    </message>
    <message>
        <source>Import filled evaluation forms…</source>
        <translation>استيراد استمارات معبأة…</translation>
    </message>
    <message>
        <source>Add an action &amp;plan…</source>
        <translation>إضافة &amp;خطة عمل…</translation>
    </message>
    <message>
        <source>Paste action plans…</source>
        <translation>لصق خطط العمل…</translation>
    </message>
    <message>
        <source>Record an answer about a plan…</source>
        <translation>تسجيل إجابة عن خطة…</translation>
    </message>
    <message>
        <source>Make follow-up forms…</source>
        <translation>إعداد استمارات المتابعة…</translation>
    </message>
    <message>
        <source>Import follow-up answers…</source>
        <translation>استيراد إجابات المتابعة…</translation>
    </message>
    <message>
        <source>Record a training of others…</source>
        <translation>تسجيل تدريب الآخرين…</translation>
    </message>
</context>
<context>
    <name>AffectedTable</name>
    <message>
        <source>Nobody is affected.</source>
        <translation>لا يتأثر أحد.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
</context>
<context>
    <name>AgendaColumns</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Our part</source>
        <translation>دورنا</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>was {day}</source>
        <translation>كان {day}</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>{day}, today</source>
        <translation>{day}، اليوم</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Record the answer</source>
        <translation>تسجيل الرد</translation>
    </message>
    <message>
        <source>accepts and names people</source>
        <translation>تقبل وتسمّي أشخاصًا</translation>
    </message>
    <message>
        <source>declines</source>
        <translation>تعتذر</translation>
    </message>
    <message>
        <source>has the letter, will answer later</source>
        <translation>تسلمت الرسالة وسترد لاحقًا</translation>
    </message>
    <message>
        <source>The institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>In number</source>
        <translation>رقم الوارد</translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation>تاريخ الرد</translation>
    </message>
    <message>
        <source>Reason, if it declines</source>
        <translation>السبب في حال الاعتذار</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>تسجيل إجابة</translation>
    </message>
    <message>
        <source>At {months} months</source>
        <translation>بعد {months} أشهر</translation>
    </message>
    <message>
        <source>How the plan stands</source>
        <translation>وضع الخطة</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>يوم الإجابة</translation>
    </message>
    <message>
        <source>Example: what was done</source>
        <translation>مثال: ما تم عمله</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>العقبات</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Import follow-up answers</source>
        <translation>استيراد إجابات المتابعة</translation>
    </message>
    <message>
        <source>Answers in the files</source>
        <translation>الإجابات في الملفات</translation>
    </message>
    <message>
        <source>Drop the filled forms here, or choose them: all of them at once.</source>
        <translation>أفلتوا الاستمارات المعبأة هنا أو اختاروها: كلها دفعة واحدة.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Other files…</source>
        <translation>ملفات أخرى…</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>المصنفات</translation>
    </message>
    <message>
        <source>Filled follow-up forms</source>
        <translation>استمارات المتابعة المعبأة</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>جارٍ قراءة الملفات…</numerusform>
            <numerusform>جارٍ قراءة ملف واحد…</numerusform>
            <numerusform>جارٍ قراءة ملفين…</numerusform>
            <numerusform>جارٍ قراءة %n ملفات…</numerusform>
            <numerusform>جارٍ قراءة %n ملفًا…</numerusform>
            <numerusform>جارٍ قراءة %n ملف…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken</source>
        <translation>
            <numerusform>لم تؤخذ أي إجابة</numerusform>
            <numerusform>أُخذت إجابة واحدة</numerusform>
            <numerusform>أُخذت إجابتان</numerusform>
            <numerusform>أُخذت %n إجابات</numerusform>
            <numerusform>أُخذت %n إجابة</numerusform>
            <numerusform>أُخذت %n إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>لا تدريبات</numerusform>
            <numerusform>تدريب واحد</numerusform>
            <numerusform>تدريبان</numerusform>
            <numerusform>%n تدريبات</numerusform>
            <numerusform>%n تدريبًا</numerusform>
            <numerusform>%n تدريب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n answer(s)</source>
        <translation>
            <numerusform>أخذ الإجابات</numerusform>
            <numerusform>أخذ إجابة واحدة</numerusform>
            <numerusform>أخذ إجابتين</numerusform>
            <numerusform>أخذ %n إجابات</numerusform>
            <numerusform>أخذ %n إجابة</numerusform>
            <numerusform>أخذ %n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the answers</source>
        <translation>أخذ الإجابات</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدَّلة</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>معروفة من قبل</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>غير معبأة</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Plan or training</source>
        <translation>الخطة أو التدريب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>training of others</source>
        <translation>تدريب الآخرين</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} ← {after}</translation>
    </message>
</context>
<context>
    <name>ArchivedBar</name>
    <message>
        <source>In the archive since {day}.</source>
        <translation>في الأرشيف منذ {day}.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إعادة</translation>
    </message>
    <message numerus="yes">
        <source>Brought back: %n.</source>
        <translation>
            <numerusform>لم يُعَد شيء.</numerusform>
            <numerusform>أُعيد من الأرشيف: 1.</numerusform>
            <numerusform>أُعيد من الأرشيف: 2.</numerusform>
            <numerusform>أُعيد من الأرشيف: %n.</numerusform>
            <numerusform>أُعيد من الأرشيف: %n.</numerusform>
            <numerusform>أُعيد من الأرشيف: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Archiver</name>
    <message>
        <source>This is the archive. What is here stands in no other list.</source>
        <translation>هذا هو الأرشيف. ما فيه لا يظهر في أي قائمة أخرى.</translation>
    </message>
    <message>
        <source>Bring back what is selected</source>
        <translation>إعادة المحدد</translation>
    </message>
    <message numerus="yes">
        <source>Put into the archive: %n.</source>
        <translation>
            <numerusform>لم يُنقل شيء.</numerusform>
            <numerusform>نُقل إلى الأرشيف: 1.</numerusform>
            <numerusform>نُقل إلى الأرشيف: 2.</numerusform>
            <numerusform>نُقل إلى الأرشيف: %n.</numerusform>
            <numerusform>نُقل إلى الأرشيف: %n.</numerusform>
            <numerusform>نُقل إلى الأرشيف: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back: %n.</source>
        <translation>
            <numerusform>لم يُعَد شيء.</numerusform>
            <numerusform>أُعيد من الأرشيف: 1.</numerusform>
            <numerusform>أُعيد من الأرشيف: 2.</numerusform>
            <numerusform>أُعيد من الأرشيف: %n.</numerusform>
            <numerusform>أُعيد من الأرشيف: %n.</numerusform>
            <numerusform>أُعيد من الأرشيف: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Leaves your office</source>
        <translation>يغادر مكتبكم</translation>
    </message>
    <message>
        <source>Personal columns in the lists</source>
        <translation>الأعمدة الشخصية في القوائم</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Name, institution</source>
        <translation>الاسم، المؤسسة</translation>
    </message>
    <message>
        <source>always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Full names of children…</source>
        <translation>الأسماء الكاملة للأطفال…</translation>
    </message>
    <message>
        <source>on certificates; needs a reason</source>
        <translation>في الشهادات؛ يلزم سبب</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Work e-mail</source>
        <translation>بريد العمل الإلكتروني</translation>
    </message>
    <message numerus="yes">
        <source>files</source>
        <translation>
            <numerusform>ملفات</numerusform>
            <numerusform>ملف</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>ملفات</numerusform>
            <numerusform>ملفًا</numerusform>
            <numerusform>ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>receivers</source>
        <translation>
            <numerusform>مستلمون</numerusform>
            <numerusform>مستلم</numerusform>
            <numerusform>مستلمان</numerusform>
            <numerusform>مستلمين</numerusform>
            <numerusform>مستلمًا</numerusform>
            <numerusform>مستلم</numerusform>
        </translation>
    </message>
    <message>
        <source>in no file</source>
        <translation>ليس في أي ملف</translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>أشخاص</numerusform>
            <numerusform>شخصًا</numerusform>
            <numerusform>شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>institutions</source>
        <translation>
            <numerusform>لا مؤسسات</numerusform>
            <numerusform>مؤسسة</numerusform>
            <numerusform>مؤسستان</numerusform>
            <numerusform>مؤسسات</numerusform>
            <numerusform>مؤسسة</numerusform>
            <numerusform>مؤسسة</numerusform>
        </translation>
    </message>
    <message>
        <source>{agreed} of {people} agreed</source>
        <translation>وافق {agreed} من {people}</translation>
    </message>
    <message>
        <source>totals only</source>
        <translation>المجاميع فقط</translation>
    </message>
    <message>
        <source>Each form names the people of its own institution alone.</source>
        <translation>تسمي كل استمارة أشخاص مؤسستها فقط.</translation>
    </message>
    <message>
        <source>Each invitation names its receiver alone.</source>
        <translation>كل دعوة لا تسمّي إلا مستلمها.</translation>
    </message>
    <message>
        <source>Nothing else stands in the way.</source>
        <translation>لا مانع آخر.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>لا مانع.</translation>
    </message>
    <message>
        <source>Next events</source>
        <translation>الفعاليات القادمة</translation>
    </message>
    <message>
        <source>This year, held events</source>
        <translation>هذه السنة، الفعاليات المنعقدة</translation>
    </message>
    <message>
        <source>No event is planned yet.</source>
        <translation>لا فعاليات مخططة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>لا مؤسسات</numerusform>
            <numerusform>مؤسسة واحدة</numerusform>
            <numerusform>مؤسستان</numerusform>
            <numerusform>%n مؤسسات</numerusform>
            <numerusform>%n مؤسسة</numerusform>
            <numerusform>%n مؤسسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>{events} legal-education events, {people} people reached</source>
        <translation>فعاليات التثقيف القانوني: {events}، الأشخاص المستفيدون: {people}</translation>
    </message>
    <message>
        <source>{events} joint events, {staff} staff trained</source>
        <translation>الفعاليات المشتركة: {events}، الموظفون المدرَّبون: {staff}</translation>
    </message>
    <message>
        <source>, {share} women</source>
        <translation>، النساء {share}</translation>
    </message>
    <message>
        <source>{events} youth council events, {members} members</source>
        <translation>فعاليات مجالس الشباب: {events}، الأعضاء: {members}</translation>
    </message>
    <message>
        <source>Rec. {number}</source>
        <translation>توصية {number}</translation>
    </message>
    <message>
        <source>Who rests</source>
        <translation>من في راحة</translation>
    </message>
    <message>
        <source>Who pays the price</source>
        <translation>من يتحمل المشقة</translation>
    </message>
    <message>
        <source>Next days with the same window</source>
        <translation>الأيام القادمة بالفترة نفسها</translation>
    </message>
    <message>
        <source>Next common days</source>
        <translation>الأيام المشتركة القادمة</translation>
    </message>
    <message>
        <source>Near, but not all</source>
        <translation>قريب، لكن ليس الجميع</translation>
    </message>
    <message>
        <source>{length}, without {names}</source>
        <translation>{length}، بدون {names}</translation>
    </message>
    <message>
        <source>Holidays: built-in list of {year}; {sign} the moon decides: an estimate. Weekends are set for each institution.</source>
        <translation>العطل: قائمة مدمجة لسنة {year}؛ {sign} بحسب رؤية الهلال: تقدير. تُحدد العطلة الأسبوعية لكل مؤسسة.</translation>
    </message>
</context>
<context>
    <name>AttendancePane</name>
    <message>
        <source>Totals</source>
        <translation>المجاميع</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>الجلسة {number}</translation>
    </message>
    <message>
        <source>before: {mark}</source>
        <translation>سابقًا: {mark}</translation>
    </message>
    <message>
        <source>At this session</source>
        <translation>في هذه الجلسة</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>معًا</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>التجميع حسب</translation>
    </message>
    <message>
        <source>By institution</source>
        <translation>بحسب المؤسسة</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>حسب البلد</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>النساء والرجال</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Cert.</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>{hours} person-hours</source>
        <translation>{hours} ساعة/شخص</translation>
    </message>
    <message>
        <source>{women} women, {men} men, {others} other or not stated</source>
        <translation>النساء: {women}، الرجال: {men}، آخر أو غير مذكور: {others}</translation>
    </message>
</context>
<context>
    <name>AttendanceTab</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells filled</source>
        <translation>
            <numerusform>لم تُملأ خلايا</numerusform>
            <numerusform>مُلئت خلية واحدة</numerusform>
            <numerusform>مُلئت خليتان</numerusform>
            <numerusform>مُلئت %n خلايا</numerusform>
            <numerusform>مُلئت %n خلية</numerusform>
            <numerusform>مُلئت %n خلية</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>أُضيف {name}.</translation>
    </message>
    <message>
        <source>The institution has more people now than places.</source>
        <translation>عدد أشخاص المؤسسة الآن أكثر من مقاعدها.</translation>
    </message>
    <message>
        <source>Session {number}, {title} · {name} · {meaning}</source>
        <translation>الجلسة {number}، {title} · {name} · {meaning}</translation>
    </message>
    <message>
        <source>{entered} cells</source>
        <translation>الخلايا: {entered}</translation>
    </message>
    <message>
        <source>Nobody is counted yet.</source>
        <translation>لم يُحتسب أحد بعد.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>استيراد قائمة…</translation>
    </message>
    <message>
        <source>Nobody has a seat yet.</source>
        <translation>لا أحد لديه مقعد بعد.</translation>
    </message>
    <message>
        <source>Open participants</source>
        <translation>فتح المشاركين</translation>
    </message>
    <message>
        <source>The programme has no counted sessions yet.</source>
        <translation>لا جلسات محتسبة في البرنامج بعد.</translation>
    </message>
    <message>
        <source>Open programme</source>
        <translation>فتح البرنامج</translation>
    </message>
</context>
<context>
    <name>AudienceView</name>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%n قيود</numerusform>
            <numerusform>%n قيدًا</numerusform>
            <numerusform>%n قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a list of lessons: Ctrl+I</source>
        <translation>أخذ قائمة دروس: Ctrl+I</translation>
    </message>
    <message>
        <source>Together {people}: {women} women and girls, {men} men and boys, {rest}</source>
        <translation>المجموع {people}: النساء والفتيات {women}، الرجال والفتيان {men}، {rest}</translation>
    </message>
    <message>
        <source>{n} not stated</source>
        <translation>غير مذكور {n}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Women, girls</source>
        <translation>نساء وفتيات</translation>
    </message>
    <message>
        <source>Men, boys</source>
        <translation>رجال وفتيان</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>الاستشارات</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>المعلمون</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>Folder of backups</source>
        <translation>مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>The latest {number} are kept.</source>
        <translation>تُحفظ آخر النسخ، وعددها {number}.</translation>
    </message>
    <message>
        <source>One is made by itself on each day with changes.</source>
        <translation>تُعدّ نسخة تلقائيًا كل يوم فيه تغييرات.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>What is there now is kept as a backup of its own.</source>
        <translation>يُحفظ الموجود حاليًا في نسخة مستقلة.</translation>
    </message>
    <message>
        <source>Whoever runs the server makes the backups.</source>
        <translation>يتولى مدير الخادم إعداد النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>لا توجد نسخ بعد.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Backup saved: {name}</source>
        <translation>حُفظت النسخة الاحتياطية: {name}</translation>
    </message>
    <message>
        <source>Go back to the backup {name}? Everything done since then will be missing. The present database is kept as a backup of its own.</source>
        <translation>العودة إلى النسخة {name}؟ سيُفقد كل ما أُنجز منذ ذلك الحين. تُحفظ قاعدة البيانات الحالية في نسخة مستقلة.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>CalendarAside</name>
    <message>
        <source>Events</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>Holidays and UN days</source>
        <translation>العطل وأيام الأمم المتحدة</translation>
    </message>
    <message>
        <source>Shaded hours</source>
        <translation>الساعات المظللة</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>الساعات المحلية</translation>
    </message>
    <message>
        <source>Holidays of partners</source>
        <translation>عطل الشركاء</translation>
    </message>
    <message>
        <source>UN days</source>
        <translation>أيام الأمم المتحدة</translation>
    </message>
    <message>
        <source>Institutions whose hours are shown</source>
        <translation>المؤسسات التي تظهر ساعاتها</translation>
    </message>
    <message>
        <source>What the calendar shows</source>
        <translation>ما يعرضه التقويم</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>انتقال إلى يوم</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Choose institutions to see the hours they share.</source>
        <translation>اختاروا مؤسسات لرؤية ساعاتها المشتركة.</translation>
    </message>
    <message>
        <source>No common hours in these days.</source>
        <translation>لا ساعات مشتركة في هذه الأيام.</translation>
    </message>
    <message numerus="yes">
        <source>outside the common hours of %n institution(s)</source>
        <translation>
            <numerusform>خارج الساعات المشتركة</numerusform>
            <numerusform>خارج ساعات مؤسسة واحدة</numerusform>
            <numerusform>خارج الساعات المشتركة لمؤسستين</numerusform>
            <numerusform>خارج الساعات المشتركة لـ%n مؤسسات</numerusform>
            <numerusform>خارج الساعات المشتركة لـ%n مؤسسة</numerusform>
            <numerusform>خارج الساعات المشتركة لـ%n مؤسسة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Find common hours</source>
        <translation>البحث عن ساعات مشتركة</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أبكر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Find a slot</source>
        <translation>البحث عن موعد</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Days of rest</source>
        <translation>أيام الراحة</translation>
    </message>
    <message>
        <source>Add days…</source>
        <translation>إضافة أيام…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Days of rest in {country}</source>
        <translation>أيام الراحة في {country}</translation>
    </message>
    <message>
        <source>Days removed.</source>
        <translation>أُزيلت الأيام.</translation>
    </message>
    <message>
        <source>Days saved.</source>
        <translation>حُفظت الأيام.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <source>A day off here…</source>
        <translation>يوم راحة هنا…</translation>
    </message>
    <message>
        <source>Worked here…</source>
        <translation>يوم عمل هنا…</translation>
    </message>
    <message>
        <source>Public holidays: built-in list ({version}), no network needed.</source>
        <translation>العطل الرسمية: قائمة مدمجة ({version})، دون حاجة إلى شبكة.</translation>
    </message>
    <message>
        <source>{sign} the moon decides: an estimate.</source>
        <translation>{sign} بحسب رؤية الهلال: تقدير.</translation>
    </message>
</context>
<context>
    <name>CalendarTab</name>
    <message>
        <source>Change week and hours</source>
        <translation>تعديل الأسبوع والساعات</translation>
    </message>
    <message>
        <source>Works {days}, {first} to {last} by its own clock.</source>
        <translation>تعمل {days}، من {first} إلى {last} بتوقيتها المحلي.</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message numerus="yes">
        <source>%n common working day(s)</source>
        <translation>
            <numerusform>لا أيام عمل مشتركة</numerusform>
            <numerusform>يوم عمل مشترك واحد</numerusform>
            <numerusform>يوما عمل مشتركان</numerusform>
            <numerusform>%n أيام عمل مشتركة</numerusform>
            <numerusform>%n يوم عمل مشتركًا</numerusform>
            <numerusform>%n يوم عمل مشترك</numerusform>
        </translation>
    </message>
    <message>
        <source>No events in {month}. {days}.</source>
        <translation>لا فعاليات في {month}. {days}.</translation>
    </message>
    <message>
        <source>We lead</source>
        <translation>نقود</translation>
    </message>
    <message>
        <source>We take part</source>
        <translation>نشارك</translation>
    </message>
    <message>
        <source>Youth councils</source>
        <translation>مجالس الشباب</translation>
    </message>
    <message>
        <source>Own staff only</source>
        <translation>موظفونا فقط</translation>
    </message>
    <message>
        <source>{countries} weekend</source>
        <translation>عطلة أسبوعية: {countries}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) this week</source>
        <translation>
            <numerusform>لا فعاليات هذا الأسبوع</numerusform>
            <numerusform>فعالية واحدة هذا الأسبوع</numerusform>
            <numerusform>فعاليتان هذا الأسبوع</numerusform>
            <numerusform>%n فعاليات هذا الأسبوع</numerusform>
            <numerusform>%n فعالية هذا الأسبوع</numerusform>
            <numerusform>%n فعالية هذا الأسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) this month</source>
        <translation>
            <numerusform>لا فعاليات هذا الشهر</numerusform>
            <numerusform>فعالية واحدة هذا الشهر</numerusform>
            <numerusform>فعاليتان هذا الشهر</numerusform>
            <numerusform>%n فعاليات هذا الشهر</numerusform>
            <numerusform>%n فعالية هذا الشهر</numerusform>
            <numerusform>%n فعالية هذا الشهر</numerusform>
        </translation>
    </message>
    <message>
        <source>closing day</source>
        <translation>يوم إغلاق</translation>
    </message>
    <message>
        <source>the clocks change: {city} {offset}</source>
        <translation>تغيير التوقيت: {city} {offset}</translation>
    </message>
    <message>
        <source>weekend in {where}</source>
        <translation>عطلة أسبوعية في {where}</translation>
    </message>
    <message>
        <source>UN day: {name}</source>
        <translation>يوم للأمم المتحدة: {name}</translation>
    </message>
    <message>
        <source>holiday in {where}, {name}</source>
        <translation>عطلة رسمية في {where}، {name}</translation>
    </message>
    <message>
        <source>holiday in {where}, {name}, estimated</source>
        <translation>عطلة رسمية في {where}، {name}، تقديرية</translation>
    </message>
    <message>
        <source>{title}, day {number}</source>
        <translation>{title}، اليوم {number}</translation>
    </message>
    <message>
        <source>was {day}</source>
        <translation>كان {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>لا فعاليات</numerusform>
            <numerusform>فعالية واحدة</numerusform>
            <numerusform>فعاليتان</numerusform>
            <numerusform>%n فعاليات</numerusform>
            <numerusform>%n فعالية</numerusform>
            <numerusform>%n فعالية</numerusform>
        </translation>
    </message>
    <message>
        <source>no events</source>
        <translation>لا فعاليات</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>outside the common hours</source>
        <translation>خارج الساعات المشتركة</translation>
    </message>
</context>
<context>
    <name>CalendarsSection</name>
    <message>
        <source>Lists of public holidays</source>
        <translation>قوائم العطل الرسمية</translation>
    </message>
    <message>
        <source>Built in and read without a network.</source>
        <translation>مدمجة وتُقرأ دون شبكة.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>What you correct holds for all institutions of the country.</source>
        <translation>ما تصححونه يسري على جميع مؤسسات البلد.</translation>
    </message>
    <message>
        <source>International days {year}</source>
        <translation>الأيام الدولية {year}</translation>
    </message>
    <message>
        <source>Shown as anchors where dates are chosen.</source>
        <translation>تظهر مرجعًا عند اختيار التواريخ.</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>التقاويم</translation>
    </message>
    <message>
        <source>{country}: the list ends in {year}. Add days below.</source>
        <translation>{country}: تنتهي القائمة في {year}. أضيفوا الأيام أدناه.</translation>
    </message>
    <message>
        <source>{country}: there is no list. Add days below.</source>
        <translation>{country}: لا توجد قائمة. أضيفوا الأيام أدناه.</translation>
    </message>
    <message>
        <source>{country}: not read yet.</source>
        <translation>{country}: لم تُقرأ بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n country(s), {first} and {next}</source>
        <translation>
            <numerusform>لا بلدان، {first} و{next}</numerusform>
            <numerusform>بلد واحد، {first} و{next}</numerusform>
            <numerusform>بلدان، {first} و{next}</numerusform>
            <numerusform>%n بلدان، {first} و{next}</numerusform>
            <numerusform>%n بلدًا، {first} و{next}</numerusform>
            <numerusform>%n بلد، {first} و{next}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
</context>
<context>
    <name>CheckInForm</name>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Walk-in…</source>
        <translation>غير مسجّل…</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Scan a badge, or type two letters of a name</source>
        <translation>امسحوا البطاقة أو اكتبوا حرفين من الاسم</translation>
    </message>
    <message>
        <source>Badge or name</source>
        <translation>البطاقة أو الاسم</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>late or present</source>
        <translation>متأخر أو حاضر</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>session</source>
        <translation>الجلسة</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Check-in</source>
        <translation>التسجيل</translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s) that waited are saved.</source>
        <translation>
            <numerusform>لم يُحفظ أي وصول كان ينتظر.</numerusform>
            <numerusform>حُفظ وصول واحد كان ينتظر.</numerusform>
            <numerusform>حُفظ وصولان كانا ينتظران.</numerusform>
            <numerusform>حُفظت %n حالات وصول كانت تنتظر.</numerusform>
            <numerusform>حُفظت %n حالة وصول كانت تنتظر.</numerusform>
            <numerusform>حُفظت %n حالة وصول كانت تنتظر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClashList</name>
    <message numerus="yes">
        <source>%n clash(es) to decide</source>
        <translation>
            <numerusform>لا تعارضات للبتّ</numerusform>
            <numerusform>تعارض واحد للبتّ</numerusform>
            <numerusform>تعارضان للبتّ</numerusform>
            <numerusform>%n تعارضات للبتّ</numerusform>
            <numerusform>%n تعارضًا للبتّ</numerusform>
            <numerusform>%n تعارض للبتّ</numerusform>
        </translation>
    </message>
    <message>
        <source>About these dates</source>
        <translation>عن هذه التواريخ</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>إظهار 1 إضافي</numerusform>
            <numerusform>إظهار 2 إضافيين</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Let stand: {reason}</source>
        <translation>قُبل: {reason}</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>البتّ من جديد</translation>
    </message>
    <message>
        <source>Let it stand…</source>
        <translation>قبول…</translation>
    </message>
</context>
<context>
    <name>ClockWords</name>
    <message>
        <source>{city}, now {time} ({offset})</source>
        <translation>{city}، الآن {time} ({offset})</translation>
    </message>
    <message>
        <source>weekend {days}</source>
        <translation>العطلة الأسبوعية {days}</translation>
    </message>
    <message>
        <source>works in {languages}</source>
        <translation>لغات العمل: {languages}</translation>
    </message>
    <message>
        <source>No common hours: one side has to meet early or late.</source>
        <translation>لا ساعات مشتركة: على أحد الطرفين الاجتماع مبكرًا أو متأخرًا.</translation>
    </message>
    <message>
        <source>{first} to {last} by our clock, {hours} hours</source>
        <translation>من {first} إلى {last} بتوقيتنا، الساعات {hours}</translation>
    </message>
</context>
<context>
    <name>ClocksBar</name>
    <message>
        <source>Look…</source>
        <translation>عرض…</translation>
    </message>
    <message>
        <source>{cities} and others</source>
        <translation>{cities} وغيرها</translation>
    </message>
    <message numerus="yes">
        <source>The clocks changed ({cities}): %n event(s) keep the hours on the spot, but not the moment.</source>
        <translation>
            <numerusform>تغيّر التوقيت ({cities}): لا فعاليات متأثرة.</numerusform>
            <numerusform>تغيّر التوقيت ({cities}): فعالية واحدة تحتفظ بساعتها المحلية لا باللحظة نفسها.</numerusform>
            <numerusform>تغيّر التوقيت ({cities}): فعاليتان تحتفظان بساعتيهما المحليتين لا باللحظة نفسها.</numerusform>
            <numerusform>تغيّر التوقيت ({cities}): %n فعاليات تحتفظ بساعاتها المحلية لا باللحظة نفسها.</numerusform>
            <numerusform>تغيّر التوقيت ({cities}): %n فعالية تحتفظ بساعاتها المحلية لا باللحظة نفسها.</numerusform>
            <numerusform>تغيّر التوقيت ({cities}): %n فعالية تحتفظ بساعاتها المحلية لا باللحظة نفسها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClocksButton</name>
    <message>
        <source>Clocks beside the days: {cities}</source>
        <translation>الساعات المحلية بجانب الأيام: {cities}</translation>
    </message>
</context>
<context>
    <name>ClocksDialog</name>
    <message>
        <source>Changed clocks</source>
        <translation>تغيير التوقيت</translation>
    </message>
    <message>
        <source>A new rule of the clocks has come with the program. Hours on the spot are kept, so that these events begin at another moment for everybody else. Choose those whose moment is to stay instead.</source>
        <translation>وصلت مع البرنامج قاعدة جديدة للتوقيت. تُحفظ الساعات المحلية، فتبدأ هذه الفعاليات في لحظة أخرى عند غيركم. اختاروا ما يجب أن تبقى لحظته كما هي.</translation>
    </message>
    <message>
        <source>Keep the moment</source>
        <translation>إبقاء اللحظة</translation>
    </message>
    <message>
        <source>Events that moved</source>
        <translation>الفعاليات التي تحركت</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>تسوية</translation>
    </message>
    <message>
        <source>Those who hold files of these events need updates then.</source>
        <translation>سيحتاج من لديهم ملفات هذه الفعاليات إلى تحديثات.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) settled.</source>
        <translation>
            <numerusform>لم تُسوَّ أي فعالية.</numerusform>
            <numerusform>سُوّيت فعالية واحدة.</numerusform>
            <numerusform>سُوّيت فعاليتان.</numerusform>
            <numerusform>سُوّيت %n فعاليات.</numerusform>
            <numerusform>سُوّيت %n فعالية.</numerusform>
            <numerusform>سُوّيت %n فعالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the hours on the spot</source>
        <translation>إبقاء الساعة المحلية</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>في المكان</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>ما يبقى</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold files</source>
        <translation>
            <numerusform>لا أحد لديه ملفات</numerusform>
            <numerusform>شخص واحد لديه ملفات</numerusform>
            <numerusform>شخصان لديهما ملفات</numerusform>
            <numerusform>%n أشخاص لديهم ملفات</numerusform>
            <numerusform>%n شخصًا لديهم ملفات</numerusform>
            <numerusform>%n شخص لديهم ملفات</numerusform>
        </translation>
    </message>
    <message>
        <source>{old}, now {new}</source>
        <translation>{old}، الآن {new}</translation>
    </message>
    <message>
        <source>the moment: {begins}</source>
        <translation>اللحظة: {begins}</translation>
    </message>
    <message>
        <source>the hours on the spot</source>
        <translation>الساعة المحلية</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Different people</source>
        <translation>شخصان مختلفان</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>الشخص نفسه؟</translation>
    </message>
    <message>
        <source>Known person</source>
        <translation>شخص معروف</translation>
    </message>
    <message>
        <source>{share} alike</source>
        <translation>التشابه {share}</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>معلوم</translation>
    </message>
    <message>
        <source>What is missing is added. What is not chosen stays in the history.</source>
        <translation>يُضاف الناقص. ويبقى غير المختار في السجل.</translation>
    </message>
    <message>
        <source>The row says nothing that is not known.</source>
        <translation>لا جديد في هذا الصف.</translation>
    </message>
    <message>
        <source>The row makes a person of its own.</source>
        <translation>يُضاف من هذا الصف شخص مستقل.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in Latin</source>
        <translation>الاسم باللاتينية</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>{field}, {column}: {value}</source>
        <translation>{field}، {column}: {value}</translation>
    </message>
    <message>
        <source>Take all: {column}</source>
        <translation>أخذ الكل: {column}</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>أخذ الكل</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>عدّله شخص آخر</translation>
    </message>
    <message>
        <source>What you entered</source>
        <translation>ما أدخلتموه</translation>
    </message>
    <message>
        <source>What is saved now</source>
        <translation>المحفوظ الآن</translation>
    </message>
    <message>
        <source>Somebody else changed the same while you were typing. Choose what stays.</source>
        <translation>عدّل شخص آخر الشيء نفسه أثناء كتابتكم. اختاروا ما يبقى.</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>حفظ المختار</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ConsequenceBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Evaluation</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Action plans</source>
        <translation>خطط العمل</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Copy the event</source>
        <translation>نسخ الفعالية</translation>
    </message>
    <message>
        <source>&amp;New start</source>
        <translation>البداية ال&amp;جديدة</translation>
    </message>
    <message>
        <source>The copy &amp;takes over</source>
        <translation>تأ&amp;خذ النسخة</translation>
    </message>
    <message>
        <source>Event copied.</source>
        <translation>نُسخت الفعالية.</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>تبدأ في</translation>
    </message>
    <message>
        <source>{days}, {hours}</source>
        <translation>{days}، {hours}</translation>
    </message>
</context>
<context>
    <name>CouncilFacts</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>المنسّق</translation>
    </message>
    <message>
        <source>Statute</source>
        <translation>النظام الأساسي</translation>
    </message>
    <message>
        <source>Day of the statute</source>
        <translation>تاريخ النظام الأساسي</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>تأسس</translation>
    </message>
    <message>
        <source>Lowest age of members</source>
        <translation>السن الدنيا للأعضاء</translation>
    </message>
    <message>
        <source>Highest age of members</source>
        <translation>السن القصوى للأعضاء</translation>
    </message>
    <message>
        <source>Length of a term in months</source>
        <translation>مدة الولاية بالأشهر</translation>
    </message>
</context>
<context>
    <name>CouncilPage</name>
    <message>
        <source>Show full names…</source>
        <translation>إظهار الأسماء الكاملة…</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody under 18 is selected. Select a member first.</source>
        <translation>لم يُحدد أحد دون 18. حددوا عضوًا أولًا.</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>إضافة عضو…</translation>
    </message>
    <message>
        <source>Names of members under 18 are shortened here and in every file. Showing a full name needs a reason and is logged.</source>
        <translation>تُختصر أسماء الأعضاء دون 18 هنا وفي كل ملف. يتطلب إظهار الاسم الكامل ذكر السبب ويُقيَّد في السجل.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>No members.</source>
        <translation>لا أعضاء.</translation>
    </message>
    <message>
        <source>Statute and ages</source>
        <translation>النظام الأساسي والأعمار</translation>
    </message>
    <message>
        <source>Paper withdrawn.</source>
        <translation>سُحبت الوثيقة.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
</context>
<context>
    <name>CouncilPane</name>
    <message>
        <source>Coordinator</source>
        <translation>المنسّق</translation>
    </message>
    <message>
        <source>None yet: mail to minors has nobody to go to.</source>
        <translation>لا يوجد بعد: لا جهة تتسلم بريد القاصرين.</translation>
    </message>
</context>
<context>
    <name>CouncilWords</name>
    <message>
        <source>none yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>{statute} of {day}</source>
        <translation>{statute} بتاريخ {day}</translation>
    </message>
    <message>
        <source>coordinator {name}</source>
        <translation>المنسّق {name}</translation>
    </message>
    <message>
        <source>no coordinator yet</source>
        <translation>لا منسّق بعد</translation>
    </message>
    <message>
        <source>ages {low}–{high}</source>
        <translation>الأعمار {low}–{high}</translation>
    </message>
    <message>
        <source>up to the age of {high}</source>
        <translation>حتى سن {high}</translation>
    </message>
    <message>
        <source>from the age of {low}</source>
        <translation>من سن {low}</translation>
    </message>
    <message numerus="yes">
        <source>term of %n month(s)</source>
        <translation>
            <numerusform>ولاية بلا مدة</numerusform>
            <numerusform>ولاية مدتها شهر واحد</numerusform>
            <numerusform>ولاية مدتها شهران</numerusform>
            <numerusform>ولاية مدتها %n أشهر</numerusform>
            <numerusform>ولاية مدتها %n شهرًا</numerusform>
            <numerusform>ولاية مدتها %n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>turns 18 in this term</source>
        <translation>يبلغ 18 خلال هذه الولاية</translation>
    </message>
    <message>
        <source>since {first}, without an end</source>
        <translation>منذ {first}، بلا نهاية</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>not a delegate</source>
        <translation>ليس مندوبًا</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>لا نقص</numerusform>
            <numerusform>ينقص 1</numerusform>
            <numerusform>ينقص 2</numerusform>
            <numerusform>ينقص %n</numerusform>
            <numerusform>ينقص %n</numerusform>
            <numerusform>ينقص %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be confirmed. Missing: {conditions}.</source>
        <translation>لا يمكن التأكيد. ينقص: {conditions}.</translation>
    </message>
    <message>
        <source>the term is over</source>
        <translation>انتهت الولاية</translation>
    </message>
    <message>
        <source>the age limit is reached</source>
        <translation>بلغ الحد الأقصى للسن</translation>
    </message>
    <message>
        <source>own wish</source>
        <translation>برغبته</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>سبب آخر</translation>
    </message>
</context>
<context>
    <name>CouncilsPage</name>
    <message>
        <source>Youth councils</source>
        <translation>مجالس الشباب</translation>
    </message>
    <message numerus="yes">
        <source>%n youth council(s)</source>
        <translation>
            <numerusform>لا مجالس شباب</numerusform>
            <numerusform>مجلس شباب واحد</numerusform>
            <numerusform>مجلسا شباب</numerusform>
            <numerusform>%n مجالس شباب</numerusform>
            <numerusform>%n مجلس شباب</numerusform>
            <numerusform>%n مجلس شباب</numerusform>
        </translation>
    </message>
    <message>
        <source>Youth council added.</source>
        <translation>أُضيف مجلس الشباب.</translation>
    </message>
    <message>
        <source>Add a youth council…</source>
        <translation>إضافة مجلس شباب…</translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation>المعروض {shown} من {all}</translation>
    </message>
    <message>
        <source>{shown} in the archive</source>
        <translation>في الأرشيف {shown}</translation>
    </message>
    <message>
        <source>No youth council yet.</source>
        <translation>لا مجالس شباب بعد.</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>الأرشيف فارغ.</translation>
    </message>
    <message>
        <source>No youth council fits “{name}”.</source>
        <translation>لا مجلس شباب يطابق «{name}».</translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>Ombuds Events</source>
        <translation>Ombuds Events</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you had saved is safe.</source>
        <translation>حدث خطأ في البرنامج. ما حفظتموه سليم.</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, send the details: they name no person.</source>
        <translation>يمكنكم المتابعة. إذا تكرر ذلك فأرسلوا التفاصيل: لا تذكر أسماء أحد.</translation>
    </message>
</context>
<context>
    <name>DatabaseSection</name>
    <message>
        <source>New file…</source>
        <translation>ملف جديد…</translation>
    </message>
    <message>
        <source>Test first</source>
        <translation>الاختبار أولًا</translation>
    </message>
    <message>
        <source>Move data…</source>
        <translation>نقل البيانات…</translation>
    </message>
    <message>
        <source>Your data lies here</source>
        <translation>بياناتكم موجودة هنا</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>نقل إلى</translation>
    </message>
    <message>
        <source>The address of a PostgreSQL server, or a new file.</source>
        <translation>عنوان خادم PostgreSQL أو ملف جديد.</translation>
    </message>
    <message>
        <source>Password of the server</source>
        <translation>كلمة مرور الخادم</translation>
    </message>
    <message>
        <source>It is asked for each time and never kept.</source>
        <translation>تُطلب كل مرة ولا تُحفظ أبدًا.</translation>
    </message>
    <message>
        <source>Move data</source>
        <translation>نقل البيانات</translation>
    </message>
    <message>
        <source>Everything is copied and counted. The old place stays as it is.</source>
        <translation>يُنسخ كل شيء ويُعدّ. ويبقى المكان القديم كما هو.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>على خادم</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>في ملف</translation>
    </message>
    <message>
        <source>The address is empty. Write it, or choose a new file.</source>
        <translation>العنوان فارغ. اكتبوه أو اختاروا ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>It answers and is free: the data can be moved there.</source>
        <translation>يستجيب وهو خالٍ: يمكن نقل البيانات إليه.</translation>
    </message>
    <message>
        <source>It answers, but an office already lies there. It can be opened.</source>
        <translation>يستجيب، لكن فيه مكتبًا قائمًا. يمكن فتحه.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>Nothing was changed: the data stays where it is.</source>
        <translation>لم يتغير شيء: تبقى البيانات في مكانها.</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>ملف جديد</translation>
    </message>
</context>
<context>
    <name>DateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>انتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>day month year</source>
        <translation>يوم شهر سنة</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>فتح التقويم</translation>
    </message>
    <message>
        <source>“{typed}” is not a date. Correct it or leave empty.</source>
        <translation>«{typed}» ليس تاريخًا. صححوه أو اتركوه فارغًا.</translation>
    </message>
</context>
<context>
    <name>DateZoneEdit</name>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>تبدأ في</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>City of the clock</source>
        <translation>مدينة التوقيت</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Another day</source>
        <translation>يوم آخر</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Leave a copy there</source>
        <translation>ترك نسخة هناك</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>ال&amp;إجراء</translation>
    </message>
    <message>
        <source>The time of day stays.</source>
        <translation>تبقى الساعة كما هي.</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>اكتبوا اليوم.</translation>
    </message>
    <message>
        <source>Copy the session</source>
        <translation>نسخ الجلسة</translation>
    </message>
    <message>
        <source>Move the session</source>
        <translation>نقل الجلسة</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Works after all</source>
        <translation>يعمل مع ذلك</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>اليوم ال&amp;أول</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>اليوم الأ&amp;خير</translation>
    </message>
    <message>
        <source>On these &amp;days</source>
        <translation>في هذه الأ&amp;يام</translation>
    </message>
    <message>
        <source>&amp;Why, as others read it</source>
        <translation>ال&amp;سبب كما يقرؤه الآخرون</translation>
    </message>
    <message>
        <source>Add days</source>
        <translation>إضافة أيام</translation>
    </message>
    <message>
        <source>Correct days</source>
        <translation>تصحيح الأيام</translation>
    </message>
    <message>
        <source>Add the days</source>
        <translation>إضافة الأيام</translation>
    </message>
    <message>
        <source>Save the days</source>
        <translation>حفظ الأيام</translation>
    </message>
</context>
<context>
    <name>DaysTable</name>
    <message>
        <source>Own days</source>
        <translation>أيام خاصة</translation>
    </message>
    <message>
        <source>Corrections for all of {country}</source>
        <translation>تصحيحات لكل البلد: {country}</translation>
    </message>
    <message>
        <source>Public holidays {year}</source>
        <translation>العطل الرسمية {year}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>about {days}</source>
        <translation>نحو {days}</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>يوم راحة</translation>
    </message>
    <message>
        <source>day off, estimated</source>
        <translation>يوم راحة، تقديري</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>works</source>
        <translation>تعمل</translation>
    </message>
</context>
<context>
    <name>DemoBar</name>
    <message>
        <source>Demo data: invented offices and people. Today is {day}.</source>
        <translation>بيانات تجريبية: مؤسسات وأشخاص من وحي الخيال. اليوم {day}.</translation>
    </message>
    <message>
        <source>Start with my own</source>
        <translation>البدء ببياناتي</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Close the pane</source>
        <translation>إغلاق اللوحة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>Select a document to see more.</source>
        <translation>اختاروا وثيقة لرؤية المزيد.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since it was saved. Who holds it has an old version.</source>
        <translation>
            <numerusform>لا تغيير منذ الحفظ.</numerusform>
            <numerusform>تغيير واحد منذ الحفظ. من لديه الوثيقة لديه إصدار قديم.</numerusform>
            <numerusform>تغييران منذ الحفظ. من لديه الوثيقة لديه إصدار قديم.</numerusform>
            <numerusform>%n تغييرات منذ الحفظ. من لديه الوثيقة لديه إصدار قديم.</numerusform>
            <numerusform>%n تغييرًا منذ الحفظ. من لديه الوثيقة لديه إصدار قديم.</numerusform>
            <numerusform>%n تغيير منذ الحفظ. من لديه الوثيقة لديه إصدار قديم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked with the institutions</source>
        <translation>موسوم مع المؤسسات</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>Leaves with: {columns}</source>
        <translation>يخرج معها: {columns}</translation>
    </message>
    <message numerus="yes">
        <source>%n personal file(s)</source>
        <translation>
            <numerusform>لا ملفات شخصية</numerusform>
            <numerusform>ملف شخصي واحد</numerusform>
            <numerusform>ملفان شخصيان</numerusform>
            <numerusform>%n ملفات شخصية</numerusform>
            <numerusform>%n ملفًا شخصيًا</numerusform>
            <numerusform>%n ملف شخصي</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>وسم بأنها أُرسلت…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب العلامة</translation>
    </message>
</context>
<context>
    <name>DocumentSteps</name>
    <message>
        <source>Removed from the list.</source>
        <translation>أزيلت من القائمة.</translation>
    </message>
    <message>
        <source>No longer marked as sent.</source>
        <translation>لم تعد موسومة بأنها أُرسلت.</translation>
    </message>
    <message numerus="yes">
        <source>Marked as sent to %n receiver(s).</source>
        <translation>
            <numerusform>لم توسم.</numerusform>
            <numerusform>وُسمت بأنها أُرسلت إلى مستلم واحد.</numerusform>
            <numerusform>وُسمت بأنها أُرسلت إلى مستلمين اثنين.</numerusform>
            <numerusform>وُسمت بأنها أُرسلت إلى %n مستلمين.</numerusform>
            <numerusform>وُسمت بأنها أُرسلت إلى %n مستلمًا.</numerusform>
            <numerusform>وُسمت بأنها أُرسلت إلى %n مستلم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Document recorded.</source>
        <translation>سُجلت الوثيقة.</translation>
    </message>
    <message>
        <source>Document corrected.</source>
        <translation>صُححت الوثيقة.</translation>
    </message>
</context>
<context>
    <name>DocumentTools</name>
    <message>
        <source>Record a document…</source>
        <translation>تسجيل وثيقة…</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>وسم بأنها أُرسلت…</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>إنشاء…</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>day not known</source>
        <translation>اليوم غير معروف</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <source>nothing personal</source>
        <translation>لا بيانات شخصية</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>المناصب</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>full names of children</source>
        <translation>أسماء الأطفال الكاملة</translation>
    </message>
    <message>
        <source>names</source>
        <translation>الأسماء</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since it was saved</source>
        <translation>
            <numerusform>لا تغيير منذ الحفظ</numerusform>
            <numerusform>تغيير واحد منذ الحفظ</numerusform>
            <numerusform>تغييران منذ الحفظ</numerusform>
            <numerusform>%n تغييرات منذ الحفظ</numerusform>
            <numerusform>%n تغييرًا منذ الحفظ</numerusform>
            <numerusform>%n تغيير منذ الحفظ</numerusform>
        </translation>
    </message>
    <message>
        <source>numbers are issued</source>
        <translation>صدرت الأرقام</translation>
    </message>
    <message>
        <source>all conditions are met</source>
        <translation>استوفيت كل الشروط</translation>
    </message>
    <message>
        <source>made by this program</source>
        <translation>يعدّها هذا البرنامج</translation>
    </message>
    <message>
        <source>released in the tab Programme, or made elsewhere</source>
        <translation>يصدر في علامة «البرنامج» أو يُعد في مكان آخر</translation>
    </message>
    <message>
        <source>made elsewhere</source>
        <translation>يُعد في مكان آخر</translation>
    </message>
    <message numerus="yes">
        <source>%n receiver(s)</source>
        <translation>
            <numerusform>لا مستلمين</numerusform>
            <numerusform>مستلم واحد</numerusform>
            <numerusform>مستلمان</numerusform>
            <numerusform>%n مستلمين</numerusform>
            <numerusform>%n مستلمًا</numerusform>
            <numerusform>%n مستلم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>لا مؤسسات</numerusform>
            <numerusform>مؤسسة واحدة</numerusform>
            <numerusform>مؤسستان</numerusform>
            <numerusform>%n مؤسسات</numerusform>
            <numerusform>%n مؤسسة</numerusform>
            <numerusform>%n مؤسسة</numerusform>
        </translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n آخرين</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>out no. {number}</source>
        <translation>رقم الصادر {number}</translation>
    </message>
    <message numerus="yes">
        <source>sent to %n receiver(s)</source>
        <translation>
            <numerusform>لم يُرسل إلى أحد</numerusform>
            <numerusform>أُرسل إلى مستلم واحد</numerusform>
            <numerusform>أُرسل إلى مستلمين اثنين</numerusform>
            <numerusform>أُرسل إلى %n مستلمين</numerusform>
            <numerusform>أُرسل إلى %n مستلمًا</numerusform>
            <numerusform>أُرسل إلى %n مستلم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>DEMO</source>
        <translation>نموذج تجريبي</translation>
    </message>
    <message>
        <source>DEMO: invented people and offices</source>
        <translation>نموذج تجريبي: أشخاص ومؤسسات من وحي الخيال</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>الجهات المنظِّمة</translation>
    </message>
    <message>
        <source>With the support of</source>
        <translation>بدعم من</translation>
    </message>
    <message>
        <source>Project no.</source>
        <comment>before a number</comment>
        <translation>رقم المشروع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Printed</source>
        <comment>before a date</comment>
        <translation>تاريخ الطباعة</translation>
    </message>
    <message>
        <source>Participants</source>
        <comment>before a number</comment>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Programme</source>
        <comment>before city and UTC offset</comment>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <comment>before the title of an event</comment>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>column of row numbers</comment>
        <translation>م</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>الاسم بالأحرف اللاتينية</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>of a person in an event</comment>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Sex</source>
        <comment>column; F or M below</comment>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Sessions attended</source>
        <comment>column of numbers</comment>
        <translation>الجلسات التي حضرها</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>part of the counted hours, per cent</comment>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>row of head-counts</comment>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Attendance</source>
        <comment>title of a document</comment>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>List</source>
        <comment>name of a sheet, short</comment>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Sessions</source>
        <comment>name of a sheet, short</comment>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Totals</source>
        <comment>name of a sheet, short</comment>
        <translation>المجاميع</translation>
    </message>
    <message>
        <source>Definitions</source>
        <comment>name of a sheet, short</comment>
        <translation>التعريفات</translation>
    </message>
    <message>
        <source>By institution</source>
        <translation>بحسب المؤسسة</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>بحسب البلد</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>بحسب الجنس</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>People</source>
        <comment>title of a document</comment>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>People</source>
        <comment>column of head-counts</comment>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Women</source>
        <comment>column or before a number</comment>
        <translation>النساء</translation>
    </message>
    <message>
        <source>Men</source>
        <comment>column or before a number</comment>
        <translation>الرجال</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>sex; column or row</comment>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>sex; row</comment>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Certificates</source>
        <comment>column of numbers</comment>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Marks</source>
        <comment>letters of attendance</comment>
        <translation>علامات الحضور</translation>
    </message>
    <message>
        <source>Counts as</source>
        <comment>column: full hours, half, none</comment>
        <translation>تُحتسب</translation>
    </message>
    <message>
        <source>full hours</source>
        <translation>الساعات كاملة</translation>
    </message>
    <message>
        <source>half of the hours</source>
        <translation>نصف الساعات</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>لا ساعات</translation>
    </message>
    <message>
        <source>the minutes present</source>
        <translation>دقائق الحضور</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>column of titles</comment>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column of clock times</comment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Hours that count</source>
        <translation>الساعات المحتسبة</translation>
    </message>
    <message>
        <source>Certificate from</source>
        <comment>before a share</comment>
        <translation>الشهادة ابتداءً من</translation>
    </message>
    <message>
        <source>An hour has 60 minutes; only sessions that count are counted.</source>
        <translation>الساعة 60 دقيقة؛ ولا تدخل في الحساب إلا الجلسات المحتسبة.</translation>
    </message>
    <message>
        <source>Share: hours of the person, divided by all hours that count.</source>
        <translation>النسبة: ساعات الشخص مقسومة على جميع الساعات المحتسبة.</translation>
    </message>
    <message>
        <source>A dash means: not known.</source>
        <translation>الشَرطة تعني: غير معلوم.</translation>
    </message>
    <message>
        <source>present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>present online</source>
        <translation>حاضر عن بُعد</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>انصرف مبكرًا</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>غائب بعذر</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>number</source>
        <comment>a number of minutes as a mark</comment>
        <translation>عدد</translation>
    </message>
    <message>
        <source>All marks</source>
        <comment>name of a sheet, short</comment>
        <translation>كل العلامات</translation>
    </message>
    <message>
        <source>Event code</source>
        <comment>column</comment>
        <translation>رمز الفعالية</translation>
    </message>
    <message>
        <source>Person no.</source>
        <comment>column of numbers</comment>
        <translation>رقم الشخص</translation>
    </message>
    <message>
        <source>Session no.</source>
        <comment>column of numbers</comment>
        <translation>رقم الجلسة</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>column of clock times</comment>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <comment>column of clock times</comment>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Minutes that count</source>
        <comment>column of numbers</comment>
        <translation>الدقائق المحتسبة</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>column: a letter or minutes</comment>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Meaning</source>
        <comment>column: what a mark means</comment>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Minutes credited</source>
        <comment>column of numbers</comment>
        <translation>الدقائق المعتمدة</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column: where a mark comes from</comment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Entered on</source>
        <comment>column of dates</comment>
        <translation>تاريخ الإدخال</translation>
    </message>
    <message>
        <source>Last mark entered</source>
        <comment>before a date</comment>
        <translation>إدخال آخر علامة</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <comment>source of a mark</comment>
        <translation>إدخال يدوي</translation>
    </message>
    <message>
        <source>signed sheet</source>
        <comment>source of a mark</comment>
        <translation>ورقة موقّعة</translation>
    </message>
    <message>
        <source>online report</source>
        <comment>source of a mark</comment>
        <translation>تقرير الحضور عن بُعد</translation>
    </message>
    <message>
        <source>check-in at the door</source>
        <comment>source of a mark</comment>
        <translation>تسجيل عند المدخل</translation>
    </message>
    <message>
        <source>“All marks” has a row for each person and session; an empty cell there means: not entered or not known.</source>
        <translation>ورقة «كل العلامات» فيها سطر لكل شخص وكل جلسة؛ والخلية الفارغة تعني: لم يُدخل أو غير معروف.</translation>
    </message>
    <message>
        <source>Minutes credited: what the mark counts as, of the minutes that count in the session.</source>
        <translation>الدقائق المعتمدة: ما تحتسبه العلامة من دقائق الجلسة المحتسبة.</translation>
    </message>
    <message>
        <source>Source and date: where the mark comes from and on which day it was entered.</source>
        <translation>المصدر والتاريخ: من أين جاءت العلامة وفي أي يوم أُدخلت.</translation>
    </message>
    <message>
        <source>People under 18 are named by first name and initial only.</source>
        <translation>يُذكر من هم دون 18 عامًا بالاسم الأول والحرف الأول فقط.</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>كشف التوقيع</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>before 2/5</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Signature, morning</source>
        <comment>column to sign in</comment>
        <translation>التوقيع صباحًا</translation>
    </message>
    <message>
        <source>Signature, afternoon</source>
        <comment>column to sign in</comment>
        <translation>التوقيع بعد الظهر</translation>
    </message>
    <message>
        <source>ticked by the coordinator</source>
        <comment>of a minor</comment>
        <translation>يؤشّر عليه المنسّق</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>before a number of people</comment>
        <translation>المسجَّلون</translation>
    </message>
    <message>
        <source>Signature of the organiser</source>
        <translation>توقيع الجهة المنظِّمة</translation>
    </message>
    <message>
        <source>Your data serve as proof of this event and for the report to its sponsor. You may refuse to be photographed.</source>
        <translation>تُستخدم بياناتكم لإثبات عقد هذه الفعالية وللتقرير المرفوع إلى الجهة الممولة. ولكم أن ترفضوا التصوير.</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>قائمة المشاركين</translation>
    </message>
    <message>
        <source>Version {number}, {date}</source>
        <translation>الإصدار {number}، {date}</translation>
    </message>
    <message>
        <source>provisional</source>
        <comment>of a list that may change</comment>
        <translation>مؤقتة</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Badges</source>
        <comment>title of a document</comment>
        <translation>بطاقات التعريف</translation>
    </message>
    <message>
        <source>Table signs</source>
        <comment>title of a document</comment>
        <translation>لوحات الطاولات</translation>
    </message>
    <message>
        <source>No photo</source>
        <comment>mark on a badge, short</comment>
        <translation>بلا تصوير</translation>
    </message>
    <message>
        <source>Certificates</source>
        <comment>title of a document</comment>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Certificate of completion</source>
        <translation>شهادة إتمام</translation>
    </message>
    <message>
        <source>Certificate of participation</source>
        <translation>شهادة مشاركة</translation>
    </message>
    <message>
        <source>This is to certify that</source>
        <comment>before a name in large letters</comment>
        <translation>نشهد بأن</translation>
    </message>
    <message>
        <source>has completed the event</source>
        <comment>after the name, before a title</comment>
        <translation>قد أتمّ (أتمّت) برنامج الفعالية</translation>
    </message>
    <message>
        <source>has taken part in the event</source>
        <comment>after the name, before a title</comment>
        <translation>قد شارك (شاركت) في الفعالية</translation>
    </message>
    <message>
        <source>Hours of 60 minutes: {hours} of {counted}</source>
        <translation>الساعات (60 دقيقة): {hours} من {counted}</translation>
    </message>
    <message>
        <source>Share attended: {share}</source>
        <translation>نسبة الحضور: {share}</translation>
    </message>
    <message>
        <source>Mode: {mode}</source>
        <translation>الصيغة: {mode}</translation>
    </message>
    <message>
        <source>Issued on {date}</source>
        <translation>صدرت بتاريخ {date}</translation>
    </message>
    <message>
        <source>Duplicate, reissued on {date}</source>
        <translation>نسخة بديلة، أُعيد إصدارها بتاريخ {date}</translation>
    </message>
    <message>
        <source>Signature, name and position</source>
        <translation>التوقيع والاسم والمنصب</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>حضوري</translation>
    </message>
    <message>
        <source>online</source>
        <translation>عن بُعد</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>مختلط</translation>
    </message>
    <message>
        <source>blended</source>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>F</source>
        <comment>one letter: woman</comment>
        <translation>أ</translation>
    </message>
    <message>
        <source>M</source>
        <comment>one letter: man</comment>
        <translation>ذ</translation>
    </message>
    <message>
        <source>O</source>
        <comment>one letter: other sex</comment>
        <translation>غ</translation>
    </message>
    <message>
        <source>head of delegation</source>
        <translation>رئيس الوفد</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>مشارك</translation>
    </message>
    <message>
        <source>young delegate</source>
        <translation>مندوب شاب</translation>
    </message>
    <message>
        <source>chaperone</source>
        <translation>مرافق</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>متحدث</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>مدرّب</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>ميسّر</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <translation>مقرّر</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>مترجم شفوي</translation>
    </message>
    <message>
        <source>jury</source>
        <translation>لجنة التحكيم</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>مراقب</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>منظّم</translation>
    </message>
    <message>
        <source>Evaluation form</source>
        <translation>استمارة التقييم</translation>
    </message>
    <message>
        <source>Before the event</source>
        <translation>قبل الفعالية</translation>
    </message>
    <message>
        <source>Daily form</source>
        <translation>استمارة يومية</translation>
    </message>
    <message>
        <source>At the end of the event</source>
        <translation>في ختام الفعالية</translation>
    </message>
    <message>
        <source>Three months later</source>
        <translation>بعد ثلاثة أشهر</translation>
    </message>
    <message>
        <source>Six months later</source>
        <translation>بعد ستة أشهر</translation>
    </message>
    <message>
        <source>This form is anonymous: do not write your name. Choose one step from 1 to 5; leave out what you cannot judge.</source>
        <translation>هذه الاستمارة مجهولة الاسم: لا تكتبوا أسماءكم. اختاروا درجة واحدة من 1 إلى 5، واتركوا ما لا يمكنكم الحكم عليه.</translation>
    </message>
    <message>
        <source>Results are shown only from five answers on.</source>
        <translation>لا تُعرض النتائج إلا ابتداءً من خمس إجابات.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>شكرًا لكم.</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column of a form: a step from 1 to 5</comment>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>column of a form</comment>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Enter 1, 2, 3, 4 or 5, or leave it empty.</source>
        <translation>أدخلوا 1 أو 2 أو 3 أو 4 أو 5، أو اتركوا الخانة فارغة.</translation>
    </message>
    <message>
        <source>very poor</source>
        <comment>step 1 of 5</comment>
        <translation>ضعيف جدًا</translation>
    </message>
    <message>
        <source>very good</source>
        <comment>step 5 of 5</comment>
        <translation>جيد جدًا</translation>
    </message>
    <message>
        <source>very low</source>
        <comment>step 1 of 5: of knowledge</comment>
        <translation>منخفض جدًا</translation>
    </message>
    <message>
        <source>very high</source>
        <comment>step 5 of 5: of knowledge</comment>
        <translation>مرتفع جدًا</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>step 1 of 5</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>very much</source>
        <comment>step 5 of 5</comment>
        <translation>إلى حد كبير جدًا</translation>
    </message>
    <message>
        <source>My knowledge of the subject</source>
        <translation>معرفتي بالموضوع</translation>
    </message>
    <message>
        <source>How sure I am when I apply it in my work</source>
        <translation>مدى ثقتي عند تطبيق ذلك في عملي</translation>
    </message>
    <message>
        <source>What I expect of this event</source>
        <translation>ما أتوقعه من هذه الفعالية</translation>
    </message>
    <message>
        <source>Use of this day for my work</source>
        <translation>فائدة هذا اليوم لعملي</translation>
    </message>
    <message>
        <source>Pace, and time for questions</source>
        <translation>الوتيرة والوقت المخصص للأسئلة</translation>
    </message>
    <message>
        <source>What to change tomorrow</source>
        <translation>ما الذي ينبغي تغييره غدًا</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>of a training</comment>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Method of teaching</source>
        <translation>أسلوب التدريس</translation>
    </message>
    <message>
        <source>Trainers and speakers</source>
        <translation>المدربون والمتحدثون</translation>
    </message>
    <message>
        <source>Organisation, place and meals</source>
        <translation>التنظيم والمكان والوجبات</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <comment>of languages</comment>
        <translation>الترجمة الشفوية</translation>
    </message>
    <message>
        <source>The event as a whole</source>
        <translation>الفعالية بوجه عام</translation>
    </message>
    <message>
        <source>Comments and proposals</source>
        <translation>ملاحظات ومقترحات</translation>
    </message>
    <message>
        <source>I have used what I learned in my work</source>
        <translation>استخدمتُ ما تعلمته في عملي</translation>
    </message>
    <message>
        <source>I have passed on what I learned to others</source>
        <translation>نقلتُ ما تعلمته إلى الآخرين</translation>
    </message>
    <message>
        <source>An example of how I used it</source>
        <translation>مثال على كيفية استخدامي له</translation>
    </message>
    <message>
        <source>What stood in the way</source>
        <translation>ما الذي حال دون ذلك</translation>
    </message>
    <message>
        <source>Follow-up form</source>
        <translation>استمارة المتابعة</translation>
    </message>
    <message>
        <source>three months after the event</source>
        <translation>بعد ثلاثة أشهر من الفعالية</translation>
    </message>
    <message>
        <source>six months after the event</source>
        <translation>بعد ستة أشهر من الفعالية</translation>
    </message>
    <message>
        <source>Action plans</source>
        <comment>name of a sheet, short</comment>
        <translation>خطط العمل</translation>
    </message>
    <message>
        <source>Trainings of others</source>
        <comment>name of a sheet, short</comment>
        <translation>تدريب الآخرين</translation>
    </message>
    <message>
        <source>Choose from the list how each plan stands; examples and obstacles in your own words. Leave a row empty if you do not know. Rows may be sorted.</source>
        <translation>اختر من القائمة وضع كل خطة؛ واكتب الأمثلة والعقبات بكلماتك. اترك الصف فارغا إن كنت لا تعرف. يمكن فرز الصفوف.</translation>
    </message>
    <message>
        <source>One row for each training that a participant has given to others since the event. Leave the number of people empty if nobody has counted.</source>
        <translation>صف لكل تدريب قدمه مشارك لآخرين منذ الفعالية. اترك عدد الأشخاص فارغا إن لم يحصه أحد.</translation>
    </message>
    <message>
        <source>Save the file and send it back to the organisers.</source>
        <translation>احفظ الملف وأعده إلى المنظمين.</translation>
    </message>
    <message>
        <source>Answers are counted by event and by institution. Do not write about cases of individual people.</source>
        <translation>تحصى الإجابات حسب الفعالية والمؤسسة. لا تكتب عن قضايا أشخاص بعينهم.</translation>
    </message>
    <message>
        <source>Whose plan</source>
        <translation>صاحب الخطة</translation>
    </message>
    <message>
        <source>the whole institution</source>
        <translation>المؤسسة كلها</translation>
    </message>
    <message>
        <source>Goal</source>
        <comment>of an action plan</comment>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Planned until</source>
        <translation>الموعد المقرر</translation>
    </message>
    <message>
        <source>How it stands</source>
        <comment>of an action plan</comment>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Example: what was done</source>
        <translation>مثال: ما تم عمله</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>العقبات</translation>
    </message>
    <message>
        <source>Choose one of the answers in the list.</source>
        <translation>اختر إحدى الإجابات من القائمة.</translation>
    </message>
    <message>
        <source>done</source>
        <comment>answer about an action plan</comment>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>started</source>
        <comment>answer about an action plan</comment>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>not started</source>
        <comment>answer about an action plan</comment>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>answer about an action plan</comment>
        <translation>ألغيت</translation>
    </message>
    <message>
        <source>Who gave the training</source>
        <translation>من قدم التدريب</translation>
    </message>
    <message>
        <source>Title of the training</source>
        <translation>عنوان التدريب</translation>
    </message>
    <message>
        <source>People trained</source>
        <comment>column of numbers</comment>
        <translation>عدد المتدربين</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>لا وثائق</numerusform>
            <numerusform>وثيقة واحدة</numerusform>
            <numerusform>وثيقتان</numerusform>
            <numerusform>%n وثائق</numerusform>
            <numerusform>%n وثيقة</numerusform>
            <numerusform>%n وثيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>made</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Nothing is missing at this stage.</source>
        <translation>لا ينقص شيء في هذه المرحلة.</translation>
    </message>
    <message>
        <source>Nothing made yet. Begin with what this stage needs.</source>
        <translation>لا شيء جاهز بعد. ابدأ بما تحتاجه هذه المرحلة.</translation>
    </message>
    <message>
        <source>Nothing is marked as sent yet.</source>
        <translation>لا شيء موسوم بأنه أُرسل بعد.</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>عرض كل الوثائق</translation>
    </message>
    <message>
        <source>Make again…</source>
        <translation>إنشاء مجددًا…</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>إنشاء…</translation>
    </message>
    <message>
        <source>Open institutions</source>
        <translation>فتح المؤسسات</translation>
    </message>
    <message>
        <source>Record next version…</source>
        <translation>تسجيل الإصدار التالي…</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>تسجيل…</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>وسم بأنها أُرسلت…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <source>Record a document…</source>
        <translation>تسجيل وثيقة…</translation>
    </message>
</context>
<context>
    <name>DocumentsTable</name>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>لا نقص</numerusform>
            <numerusform>ناقص واحد</numerusform>
            <numerusform>ناقصان</numerusform>
            <numerusform>%n ناقصة</numerusform>
            <numerusform>%n ناقصًا</numerusform>
            <numerusform>%n ناقص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made</source>
        <translation>
            <numerusform>لا جاهز</numerusform>
            <numerusform>جاهز واحد</numerusform>
            <numerusform>جاهزان</numerusform>
            <numerusform>%n جاهزة</numerusform>
            <numerusform>%n جاهزًا</numerusform>
            <numerusform>%n جاهز</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Leaves with</source>
        <translation>يخرج معها</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>أُرسل إلى</translation>
    </message>
</context>
<context>
    <name>DoorLists</name>
    <message>
        <source>The programme has no counted sessions yet.</source>
        <translation>لا توجد في البرنامج جلسات محسوبة بعد.</translation>
    </message>
    <message>
        <source>{state}: nobody can be checked in.</source>
        <translation>{state}: لا يمكن تسجيل أحد.</translation>
    </message>
    <message>
        <source>Found: {number}</source>
        <translation>عُثر على: {number}</translation>
    </message>
    <message>
        <source>Nobody of this event is called “{name}”. Type fewer letters, or:</source>
        <translation>لا أحد في هذه الفعالية باسم «{name}». اكتبوا حروفًا أقل، أو:</translation>
    </message>
    <message>
        <source>Not here yet: {number}</source>
        <translation>لم يصلوا بعد: {number}</translation>
    </message>
    <message>
        <source>Nobody is expected: no learner has a seat yet.</source>
        <translation>لا أحد متوقع: لا مقعد لأي مشارك بعد.</translation>
    </message>
    <message>
        <source>All who are expected are here.</source>
        <translation>وصل جميع المتوقع حضورهم.</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>كل المؤسسات</translation>
    </message>
</context>
<context>
    <name>DoorTelling</name>
    <message>
        <source>Ready. Scan a badge, or type two letters of a name.</source>
        <translation>جاهز. امسحوا البطاقة أو اكتبوا حرفين من الاسم.</translation>
    </message>
    <message>
        <source>Present instead</source>
        <translation>حاضر بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Late instead</source>
        <translation>متأخر بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Taken back: not here.</source>
        <translation>أُلغي: غير حاضر.</translation>
    </message>
    <message>
        <source>Noted with the time, not saved yet. It is saved as soon as it can be.</source>
        <translation>سُجّل مع الوقت ولم يُحفظ بعد. سيُحفظ حالما يمكن ذلك.</translation>
    </message>
</context>
<context>
    <name>DoorWords</name>
    <message>
        <source>Day {number} of {all}</source>
        <translation>اليوم {number} من {all}</translation>
    </message>
    <message>
        <source>Session {number} of {all}</source>
        <translation>الجلسة {number} من {all}</translation>
    </message>
    <message>
        <source>runs now, until {time}</source>
        <translation>جارية الآن، حتى {time}</translation>
    </message>
    <message>
        <source>begins {time}</source>
        <translation>تبدأ {time}</translation>
    </message>
    <message>
        <source>is over since {time}</source>
        <translation>انتهت في {time}</translation>
    </message>
    <message>
        <source>Check-in goes on with {session}.</source>
        <translation>يستمر التسجيل مع {session}.</translation>
    </message>
    <message>
        <source>Not from an institution</source>
        <translation>ليس من مؤسسة</translation>
    </message>
    <message>
        <source>here</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>here since {time}</source>
        <translation>حاضر منذ {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes online</source>
        <translation>
            <numerusform>لا دقائق عبر الإنترنت</numerusform>
            <numerusform>دقيقة واحدة عبر الإنترنت</numerusform>
            <numerusform>دقيقتان عبر الإنترنت</numerusform>
            <numerusform>%n دقائق عبر الإنترنت</numerusform>
            <numerusform>%n دقيقة عبر الإنترنت</numerusform>
            <numerusform>%n دقيقة عبر الإنترنت</numerusform>
        </translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message numerus="yes">
        <source>Late by %n minute(s)</source>
        <translation>
            <numerusform>بلا تأخير</numerusform>
            <numerusform>متأخر دقيقة واحدة</numerusform>
            <numerusform>متأخر دقيقتين</numerusform>
            <numerusform>متأخر %n دقائق</numerusform>
            <numerusform>متأخر %n دقيقة</numerusform>
            <numerusform>متأخر %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>was: {mark}</source>
        <translation>كان: {mark}</translation>
    </message>
    <message>
        <source>Already here: {mark}. Nothing is changed.</source>
        <translation>حاضر من قبل: {mark}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Already here since {time}. Nothing is changed.</source>
        <translation>حاضر منذ {time}. لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>لا متأخرين</numerusform>
            <numerusform>متأخر واحد</numerusform>
            <numerusform>متأخران</numerusform>
            <numerusform>%n متأخرين</numerusform>
            <numerusform>%n متأخرًا</numerusform>
            <numerusform>%n متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who teach or help</source>
        <translation>
            <numerusform>لا أحد من المدرّسين والمنظمين</numerusform>
            <numerusform>واحد من المدرّسين والمنظمين</numerusform>
            <numerusform>اثنان من المدرّسين والمنظمين</numerusform>
            <numerusform>%n من المدرّسين والمنظمين</numerusform>
            <numerusform>%n من المدرّسين والمنظمين</numerusform>
            <numerusform>%n من المدرّسين والمنظمين</numerusform>
        </translation>
    </message>
    <message>
        <source>{here} of {all} are here</source>
        <translation>{here} من {all} حاضرون</translation>
    </message>
</context>
<context>
    <name>EmptyLine</name>
    <message>
        <source>Find a slot</source>
        <translation>البحث عن موعد</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>End the term</source>
        <translation>إنهاء الولاية</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>اليوم الأ&amp;خير</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Write the last day.</source>
        <translation>اكتبوا اليوم الأخير.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Next form</source>
        <translation>الاستمارة التالية</translation>
    </message>
    <message>
        <source>Save correction</source>
        <translation>حفظ التصحيح</translation>
    </message>
    <message>
        <source>Form {number}. In so far: {forms} of {asked}</source>
        <translation>الاستمارة {number}. الوارد حتى الآن: {forms} من {asked}</translation>
    </message>
    <message>
        <source>Form {number}. In so far: {forms}</source>
        <translation>الاستمارة {number}. الوارد حتى الآن: {forms}</translation>
    </message>
    <message>
        <source>This form is not saved yet: save or empty it first.</source>
        <translation>لم تُحفظ هذه الاستمارة بعد: احفظوها أو أفرغوها أولًا.</translation>
    </message>
    <message>
        <source>“{typed}” is not a step from 1 to 5.</source>
        <translation>«{typed}» ليست درجة من 1 إلى 5.</translation>
    </message>
    <message>
        <source>This form is not saved yet: Enter saves it, Esc leaves it out.</source>
        <translation>لم تُحفظ هذه الاستمارة بعد: Enter يحفظها وEsc يتركها.</translation>
    </message>
    <message>
        <source>Enter answers</source>
        <translation>إدخال الإجابات</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Evaluation form</source>
        <translation>استمارة التقييم</translation>
    </message>
    <message>
        <source>Forms given out</source>
        <translation>الاستمارات الموزعة</translation>
    </message>
    <message>
        <source>1–5 goes on, 0 empties, Enter begins the next form, PgUp goes back.</source>
        <translation>1–5 للانتقال، 0 للإفراغ، Enter للاستمارة التالية، PgUp للرجوع.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Remove this form</source>
        <translation>إزالة هذه الاستمارة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>{answers} of {asked} answered, {share}</source>
        <translation>أجاب {answers} من {asked}، {share}</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s); how many were asked is not known</source>
        <translation>
            <numerusform>لا استمارات؛ عدد الموزع غير معروف</numerusform>
            <numerusform>استمارة واحدة؛ عدد الموزع غير معروف</numerusform>
            <numerusform>استمارتان؛ عدد الموزع غير معروف</numerusform>
            <numerusform>%n استمارات؛ عدد الموزع غير معروف</numerusform>
            <numerusform>%n استمارة؛ عدد الموزع غير معروف</numerusform>
            <numerusform>%n استمارة؛ عدد الموزع غير معروف</numerusform>
        </translation>
    </message>
    <message>
        <source>{answers} of {asked} answered: more forms came back than were given out. Correct the number.</source>
        <translation>{answers} من {asked}: عاد من الاستمارات أكثر مما وُزع. صححوا العدد.</translation>
    </message>
    <message>
        <source>Evaluation, {words}</source>
        <translation>التقييم، {words}</translation>
    </message>
</context>
<context>
    <name>EvaluationChoices</name>
    <message>
        <source>Evaluation form</source>
        <translation>استمارة التقييم</translation>
    </message>
    <message>
        <source>One for each day of the event.</source>
        <translation>واحدة لكل يوم من أيام الفعالية.</translation>
    </message>
</context>
<context>
    <name>EvaluationPanel</name>
    <message>
        <source>Evaluation</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Enter answers…</source>
        <translation>إدخال الإجابات…</translation>
    </message>
    <message>
        <source>Forms…</source>
        <translation>الاستمارات…</translation>
    </message>
    <message>
        <source>Import filled forms…</source>
        <translation>استيراد المعبأة…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>No evaluation yet. Give out forms, then enter or import what comes back.</source>
        <translation>لا تقييم بعد. وزعوا الاستمارات ثم أدخلوا ما يعود منها أو استوردوه.</translation>
    </message>
    <message>
        <source>Gain, {question}: {gain} (before {before}, at the end {after})</source>
        <translation>التحسن، {question}: {gain} (قبل {before}، في الختام {after})</translation>
    </message>
</context>
<context>
    <name>EventBatch</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>المحدد 1</numerusform>
            <numerusform>المحدد 2</numerusform>
            <numerusform>المحدد %n</numerusform>
            <numerusform>المحدد %n</numerusform>
            <numerusform>المحدد %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Set the recommendation…</source>
        <translation>تحديد التوصية…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>إنشاء نسخة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message numerus="yes">
        <source>Recommendation set for %n event(s).</source>
        <translation>
            <numerusform>لم تُحدد التوصية لأي فعالية.</numerusform>
            <numerusform>حُددت التوصية لفعالية واحدة.</numerusform>
            <numerusform>حُددت التوصية لفعاليتين.</numerusform>
            <numerusform>حُددت التوصية لـ%n فعاليات.</numerusform>
            <numerusform>حُددت التوصية لـ%n فعالية.</numerusform>
            <numerusform>حُددت التوصية لـ%n فعالية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) duplicated on the same days. Move the copies.</source>
        <translation>
            <numerusform>لم تُنسخ أي فعالية.</numerusform>
            <numerusform>نُسخت فعالية واحدة إلى الأيام نفسها. انقلوا النسخة.</numerusform>
            <numerusform>نُسخت فعاليتان إلى الأيام نفسها. انقلوا النسختين.</numerusform>
            <numerusform>نُسخت %n فعاليات إلى الأيام نفسها. انقلوا النسخ.</numerusform>
            <numerusform>نُسخت %n فعالية إلى الأيام نفسها. انقلوا النسخ.</numerusform>
            <numerusform>نُسخت %n فعالية إلى الأيام نفسها. انقلوا النسخ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventFacts</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Type and mode</source>
        <translation>النوع والشكل</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Link for taking part</source>
        <translation>رابط المشاركة</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>الجهات المنظِّمة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Quota and deadline</source>
        <translation>الحصة والموعد النهائي</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Certificate rule</source>
        <translation>قاعدة الشهادة</translation>
    </message>
    <message>
        <source>Project no. and signature</source>
        <translation>رقم المشروع والتوقيع</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>ملفات التقويم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>no others</source>
        <translation>لا غيرها</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>Hall or building</source>
        <translation>القاعة أو المبنى</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>What people will be able to do afterwards</source>
        <translation>ما سيتمكن المشاركون من فعله بعدها</translation>
    </message>
    <message>
        <source>Number of the project</source>
        <translation>رقم المشروع</translation>
    </message>
    <message>
        <source>Name and post under certificates</source>
        <translation>الاسم والمنصب أسفل الشهادات</translation>
    </message>
    <message>
        <source>Places per institution</source>
        <translation>المقاعد لكل مؤسسة</translation>
    </message>
    <message>
        <source>Answers by</source>
        <translation>الرد حتى</translation>
    </message>
    <message>
        <source>Share of hours for a certificate</source>
        <translation>نسبة الساعات اللازمة للشهادة</translation>
    </message>
    <message>
        <source>also</source>
        <translation>أيضًا</translation>
    </message>
    <message>
        <source>per institution, answers by</source>
        <translation>لكل مؤسسة، الرد حتى</translation>
    </message>
    <message>
        <source>of {hours} counted hours</source>
        <translation>من {hours} ساعة محتسبة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>{number} people, counted</source>
        <translation>الأشخاص {number}، بالعدد</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>{number} nominated: {women} women, {men} men</source>
        <translation>المرشحون {number}: النساء {women}، الرجال {men}</translation>
    </message>
    <message>
        <source>{number} in reserve</source>
        <translation>في الاحتياط {number}</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Event {code}</source>
        <translation>الفعالية {code}</translation>
    </message>
    <message>
        <source>Languages of the title</source>
        <translation>لغات العنوان</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>لا نقص</numerusform>
            <numerusform>ناقص واحد</numerusform>
            <numerusform>ناقصان</numerusform>
            <numerusform>%n ناقصة</numerusform>
            <numerusform>%n ناقصًا</numerusform>
            <numerusform>%n ناقص</numerusform>
        </translation>
    </message>
    <message>
        <source>{state} since {day}</source>
        <translation>{state} منذ {day}</translation>
    </message>
    <message>
        <source>{state} {day}</source>
        <translation>{state} {day}</translation>
    </message>
</context>
<context>
    <name>EventPane</name>
    <message numerus="yes">
        <source>%n more cities</source>
        <translation>
            <numerusform>لا مدن أخرى</numerusform>
            <numerusform>مدينة أخرى</numerusform>
            <numerusform>مدينتان أخريان</numerusform>
            <numerusform>%n مدن أخرى</numerusform>
            <numerusform>%n مدينة أخرى</numerusform>
            <numerusform>%n مدينة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>{answered} of {invited} answered, {overdue} overdue</source>
        <translation>ردّت {answered} من {invited}، المتأخرة {overdue}</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
</context>
<context>
    <name>EventVerbs</name>
    <message>
        <source>Change the state…</source>
        <translation>تغيير الحالة…</translation>
    </message>
    <message>
        <source>Find common hours</source>
        <translation>البحث عن ساعات مشتركة</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>تكرار…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>نسخ…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>حفظ قالبًا…</translation>
    </message>
    <message>
        <source>Move online…</source>
        <translation>التحويل إلى بُعد…</translation>
    </message>
    <message>
        <source>Postpone the event…</source>
        <translation>تأجيل الفعالية…</translation>
    </message>
    <message>
        <source>Cancel the event…</source>
        <translation>إلغاء الفعالية…</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Lead: {name}</source>
        <translation>الجهة القائدة: {name}</translation>
    </message>
    <message>
        <source>host: {name}</source>
        <translation>المضيف: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا أخرى</numerusform>
            <numerusform>1 أخرى</numerusform>
            <numerusform>2 أخريان</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, online</source>
        <translation>{day}، عن بُعد</translation>
    </message>
    <message>
        <source>counted, not named</source>
        <translation>بالعدد لا بالأسماء</translation>
    </message>
    <message>
        <source>named people</source>
        <translation>أشخاص بأسمائهم</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) overdue</source>
        <translation>
            <numerusform>لا مؤسسات متأخرة</numerusform>
            <numerusform>مؤسسة واحدة متأخرة</numerusform>
            <numerusform>مؤسستان متأخرتان</numerusform>
            <numerusform>%n مؤسسات متأخرة</numerusform>
            <numerusform>%n مؤسسة متأخرة</numerusform>
            <numerusform>%n مؤسسة متأخرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>own time {hours}</source>
        <translation>بتوقيتنا {hours}</translation>
    </message>
    <message>
        <source>no lead yet</source>
        <translation>لا جهة قائدة بعد</translation>
    </message>
    <message>
        <source>we lead</source>
        <translation>نحن نقود</translation>
    </message>
    <message>
        <source>lead: {name}</source>
        <translation>القيادة: {name}</translation>
    </message>
    <message>
        <source>recommendation {number}</source>
        <translation>التوصية {number}</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Events</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>لا فعاليات</numerusform>
            <numerusform>فعالية واحدة</numerusform>
            <numerusform>فعاليتان</numerusform>
            <numerusform>%n فعاليات</numerusform>
            <numerusform>%n فعالية</numerusform>
            <numerusform>%n فعالية</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, {number} selected</source>
        <translation>{count}، المحدد {number}</translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation>المعروض {shown} من {all}</translation>
    </message>
    <message>
        <source>{shown} in the archive</source>
        <translation>في الأرشيف {shown}</translation>
    </message>
    <message>
        <source>Group: month</source>
        <translation>التجميع: الشهر</translation>
    </message>
    <message>
        <source>Group: state</source>
        <translation>التجميع: الحالة</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>الأرشيف فارغ.</translation>
    </message>
    <message>
        <source>No events yet. Plan your first one.</source>
        <translation>لا فعاليات بعد. خططوا أولى فعالياتكم.</translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>تخطيط فعالية</translation>
    </message>
    <message numerus="yes">
        <source>No event matches %n filter(s).</source>
        <translation>
            <numerusform>لا فعاليات.</numerusform>
            <numerusform>لا فعالية تطابق عامل التصفية.</numerusform>
            <numerusform>لا فعالية تطابق عاملي التصفية.</numerusform>
            <numerusform>لا فعالية تطابق %n عوامل تصفية.</numerusform>
            <numerusform>لا فعالية تطابق %n عامل تصفية.</numerusform>
            <numerusform>لا فعالية تطابق %n عامل تصفية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>No event in this view.</source>
        <translation>لا فعاليات في طريقة العرض هذه.</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>إظهار جميع الفعاليات</translation>
    </message>
    <message>
        <source>This view uses a filter that no longer exists.</source>
        <translation>تستخدم طريقة العرض هذه عامل تصفية لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>إعادة ضبط طريقة العرض</translation>
    </message>
</context>
<context>
    <name>ExceptionDialog</name>
    <message>
        <source>Certificate by exception</source>
        <translation>شهادة استثنائية</translation>
    </message>
    <message>
        <source>{name} is short of hours: the rule gives no certificate.</source>
        <translation>{name}: الساعات غير كافية، والقاعدة لا تمنح شهادة.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>The reason stands in the register and in the history.</source>
        <translation>يُقيَّد السبب في سجل الشهادات وفي سجل التغييرات.</translation>
    </message>
    <message>
        <source>Issue certificate</source>
        <translation>إصدار الشهادة</translation>
    </message>
    <message>
        <source>Certificate issued.</source>
        <translation>صدرت الشهادة.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find in list</source>
        <translation>بحث في القائمة</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>طرق عرض محفوظة</translation>
    </message>
    <message>
        <source>Save these filters as a view…</source>
        <translation>حفظ عوامل التصفية طريقةَ عرض…</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>إزالة طريقة العرض</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>FoldingButtons</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>FollowUpChoices</name>
    <message>
        <source>Follow-up form</source>
        <translation>استمارة المتابعة</translation>
    </message>
    <message>
        <source>Each institution gets the form in its own language.</source>
        <translation>تتلقى كل مؤسسة الاستمارة بلغتها.</translation>
    </message>
    <message>
        <source>{months} months after the event</source>
        <translation>بعد {months} أشهر من الفعالية</translation>
    </message>
    <message>
        <source>what is due now</source>
        <translation>ما حان موعده</translation>
    </message>
</context>
<context>
    <name>FollowUpSteps</name>
    <message>
        <source>Action plan added.</source>
        <translation>أضيفت خطة العمل.</translation>
    </message>
    <message>
        <source>Action plan changed.</source>
        <translation>عدلت خطة العمل.</translation>
    </message>
    <message numerus="yes">
        <source>%n action plan(s) removed.</source>
        <translation>
            <numerusform>لم تُزَل أي خطة عمل.</numerusform>
            <numerusform>أُزيلت خطة عمل واحدة.</numerusform>
            <numerusform>أُزيلت خطتا عمل.</numerusform>
            <numerusform>أُزيلت %n خطط عمل.</numerusform>
            <numerusform>أُزيلت %n خطة عمل.</numerusform>
            <numerusform>أُزيلت %n خطة عمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer recorded.</source>
        <translation>سجلت الإجابة.</translation>
    </message>
    <message>
        <source>{whose}, at {months} months: {status}</source>
        <translation>{whose}، بعد {months} أشهر: {status}</translation>
    </message>
    <message numerus="yes">
        <source>%n plans, at {months} months: {status}</source>
        <translation>
            <numerusform>لا خطط، بعد {months} أشهر: {status}</numerusform>
            <numerusform>خطة واحدة، بعد {months} أشهر: {status}</numerusform>
            <numerusform>خطتان، بعد {months} أشهر: {status}</numerusform>
            <numerusform>%n خطط، بعد {months} أشهر: {status}</numerusform>
            <numerusform>%n خطة، بعد {months} أشهر: {status}</numerusform>
            <numerusform>%n خطة، بعد {months} أشهر: {status}</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers taken away: {count}.</source>
        <translation>الإجابات المزالة: {count}.</translation>
    </message>
    <message>
        <source>Training recorded.</source>
        <translation>سجل التدريب.</translation>
    </message>
    <message>
        <source>Training changed.</source>
        <translation>عدل التدريب.</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) removed.</source>
        <translation>
            <numerusform>لم يُزَل أي تدريب.</numerusform>
            <numerusform>أُزيل تدريب واحد.</numerusform>
            <numerusform>أُزيل تدريبان.</numerusform>
            <numerusform>أُزيلت %n تدريبات.</numerusform>
            <numerusform>أُزيل %n تدريبًا.</numerusform>
            <numerusform>أُزيل %n تدريب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpTab</name>
    <message numerus="yes">
        <source>%n action plan(s)</source>
        <translation>
            <numerusform>لا خطط عمل</numerusform>
            <numerusform>خطة عمل واحدة</numerusform>
            <numerusform>خطتا عمل</numerusform>
            <numerusform>%n خطط عمل</numerusform>
            <numerusform>%n خطة عمل</numerusform>
            <numerusform>%n خطة عمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{months} months are over: %n action plan(s) have no answer.</source>
        <translation>
            <numerusform>انقضت {months} أشهر: لكل خطط العمل إجابات.</numerusform>
            <numerusform>انقضت {months} أشهر: خطة عمل واحدة بلا جواب.</numerusform>
            <numerusform>انقضت {months} أشهر: خطتا عمل بلا جواب.</numerusform>
            <numerusform>انقضت {months} أشهر: %n خطط عمل بلا جواب.</numerusform>
            <numerusform>انقضت {months} أشهر: %n خطة عمل بلا جواب.</numerusform>
            <numerusform>انقضت {months} أشهر: %n خطة عمل بلا جواب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make forms…</source>
        <translation>إعداد الاستمارات…</translation>
    </message>
    <message>
        <source>Record answer…</source>
        <translation>تسجيل الإجابة…</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>أزيلوا الإجابة</translation>
    </message>
    <message>
        <source>Change the plan…</source>
        <translation>تعديل الخطة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تعديل…</translation>
    </message>
</context>
<context>
    <name>FormCards</name>
    <message>
        <source>Plans to answer about</source>
        <translation>الخطط المسؤول عنها</translation>
    </message>
    <message>
        <source>none: it asks for trainings only</source>
        <translation>لا شيء: تسأل عن التدريبات فقط</translation>
    </message>
    <message>
        <source>Names on the form, who may have trained others</source>
        <translation>الأسماء في الاستمارة: من قد يكون درب غيره</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>planned until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>the whole institution</source>
        <translation>المؤسسة كلها</translation>
    </message>
</context>
<context>
    <name>FormsDialog</name>
    <message>
        <source>Evaluation forms</source>
        <translation>استمارات التقييم</translation>
    </message>
    <message>
        <source>Choose filled forms</source>
        <translation>اختيار الاستمارات المعبأة</translation>
    </message>
    <message>
        <source>The files are being read…</source>
        <translation>تجري قراءة الملفات…</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) taken in.</source>
        <translation>
            <numerusform>لم تُدرج أي استمارة.</numerusform>
            <numerusform>أُدرجت استمارة واحدة.</numerusform>
            <numerusform>أُدرجت استمارتان.</numerusform>
            <numerusform>أُدرجت %n استمارات.</numerusform>
            <numerusform>أُدرجت %n استمارة.</numerusform>
            <numerusform>أُدرجت %n استمارة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: {ready}. Left out: {left}.</source>
        <translation>جاهزة: {ready}. مستبعدة: {left}.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n form(s)</source>
        <translation>
            <numerusform>لا استمارات للإدراج</numerusform>
            <numerusform>إدراج استمارة واحدة</numerusform>
            <numerusform>إدراج استمارتين</numerusform>
            <numerusform>إدراج %n استمارات</numerusform>
            <numerusform>إدراج %n استمارة</numerusform>
            <numerusform>إدراج %n استمارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Evaluation form</source>
        <translation>استمارة التقييم</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>is taken in</source>
        <translation>تُدرج</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعدة</translation>
    </message>
    <message numerus="yes">
        <source>left out; and %n more</source>
        <translation>
            <numerusform>مستبعدة</numerusform>
            <numerusform>مستبعدة؛ وملاحظة أخرى</numerusform>
            <numerusform>مستبعدة؛ وملاحظتان أخريان</numerusform>
            <numerusform>مستبعدة؛ و%n ملاحظات أخرى</numerusform>
            <numerusform>مستبعدة؛ و%n ملاحظة أخرى</numerusform>
            <numerusform>مستبعدة؛ و%n ملاحظة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Import filled forms</source>
        <translation>استيراد الاستمارات المعبأة</translation>
    </message>
    <message>
        <source>Other files…</source>
        <translation>ملفات أخرى…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Filled forms</source>
        <translation>الاستمارات المعبأة</translation>
    </message>
    <message>
        <source>Drop the workbooks here that people sent back, or choose them.</source>
        <translation>أفلتوا هنا الملفات التي أُعيدت أو اختاروها.</translation>
    </message>
    <message>
        <source>One step to undo. The files are not changed, and nobody is named.</source>
        <translation>خطوة واحدة للتراجع. لا تتغير الملفات ولا يُسمى أحد.</translation>
    </message>
</context>
<context>
    <name>FullNamesDialog</name>
    <message>
        <source>Full names of children on certificates</source>
        <translation>الأسماء الكاملة للأطفال في الشهادات</translation>
    </message>
    <message>
        <source>The certificates bear the full names of people under 18. Everywhere else they stay first name and initial. Who asked, when and why stays in the history.</source>
        <translation>تحمل الشهادات الأسماء الكاملة لمن هم دون 18 عامًا. وفي كل مكان آخر يبقى الاسم الأول والحرف الأول من اسم العائلة. ويبقى في السجل من طلب ذلك ومتى ولماذا.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Show the full names</source>
        <translation>عرض الأسماء الكاملة</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>As the computer</source>
        <translation>كما في الحاسوب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراص</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>واسع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of the window. Documents have their own.</source>
        <translation>لغة النافذة. وللوثائق لغتها.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>ارتفاع الصفوف</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
</context>
<context>
    <name>GridFoot</name>
    <message>
        <source>down</source>
        <translation>نزولًا</translation>
    </message>
    <message>
        <source>right</source>
        <translation>يمينًا</translation>
    </message>
    <message>
        <source>all others present</source>
        <translation>حضور جميع الباقين</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>تعبئة نزولًا</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>GridFrame</name>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Hours, share and certificate</source>
        <translation>الساعات والنسبة والشهادة</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>المجاميع</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>certificates</source>
        <translation>شهادات</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation>الجلسة {number}</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>النساء</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>الرجال</translation>
    </message>
    <message>
        <source>Other or not stated</source>
        <translation>آخر أو غير مذكور</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>بعذر</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائبون</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>غير مدخل</translation>
    </message>
    <message>
        <source>Not from an institution</source>
        <translation>ليس من مؤسسة</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>تعليمات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>بحث في التعليمات</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>صفحات التعليمات</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%n خطوات</numerusform>
            <numerusform>%n خطوة</numerusform>
            <numerusform>%n خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes in this period.</source>
        <translation>لا تغييرات في هذه الفترة.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>every change, who made it and why</source>
        <translation>كل تغيير ومن أجراه ولماذا</translation>
    </message>
    <message>
        <source>of one record</source>
        <translation>لبطاقة واحدة</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>إظهار جميع البطاقات</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>the program</source>
        <translation>البرنامج</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>و1 آخر</numerusform>
            <numerusform>و2 آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{record} added</source>
        <translation>{record}: أُضيف</translation>
    </message>
    <message>
        <source>{record} removed</source>
        <translation>{record}: أُزيل</translation>
    </message>
</context>
<context>
    <name>HomesTable</name>
    <message>
        <source>Institutions</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>Nobody is affected.</source>
        <translation>لا يتأثر أحد.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>HoursFace</name>
    <message>
        <source>Copy as text</source>
        <translation>نسخ نصًا</translation>
    </message>
    <message>
        <source>Common hours</source>
        <translation>الساعات المشتركة</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>السنة السابقة</translation>
    </message>
    <message>
        <source>The next year</source>
        <translation>السنة التالية</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>أيام السنة</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>Common hours</source>
        <translation>الساعات المشتركة</translation>
    </message>
    <message>
        <source>The hours of all cities are on the clipboard.</source>
        <translation>ساعات جميع المدن في الحافظة.</translation>
    </message>
    <message>
        <source>for {code}</source>
        <translation>لـ {code}</translation>
    </message>
    <message>
        <source>hours of {city}</source>
        <translation>بتوقيت {city}</translation>
    </message>
    <message>
        <source>Use {day}</source>
        <translation>اعتماد {day}</translation>
    </message>
    <message>
        <source>Use {day}, {clock} {city}</source>
        <translation>اعتماد {day}، {clock} {city}</translation>
    </message>
    <message>
        <source>Chosen: {hours}</source>
        <translation>المختار: {hours}</translation>
    </message>
</context>
<context>
    <name>HoursWords</name>
    <message>
        <source>three</source>
        <translation>3</translation>
    </message>
    <message>
        <source>four</source>
        <translation>4</translation>
    </message>
    <message>
        <source>five</source>
        <translation>5</translation>
    </message>
    <message>
        <source>six</source>
        <translation>6</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>7</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>8</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>9</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>10</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>11</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>12</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>صفر ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>صفر دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of {year} suit; up to {missed} may be missing</source>
        <translation>
            <numerusform>لا يوم مناسبًا في {year}؛ يجوز غياب {missed} على الأكثر</numerusform>
            <numerusform>يوم واحد مناسب في {year}؛ يجوز غياب {missed} على الأكثر</numerusform>
            <numerusform>يومان مناسبان في {year}؛ يجوز غياب {missed} على الأكثر</numerusform>
            <numerusform>%n أيام مناسبة في {year}؛ يجوز غياب {missed} على الأكثر</numerusform>
            <numerusform>%n يومًا مناسبًا في {year}؛ يجوز غياب {missed} على الأكثر</numerusform>
            <numerusform>%n يوم مناسب في {year}؛ يجوز غياب {missed} على الأكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of {year} are working days</source>
        <translation>
            <numerusform>لا أيام عمل في {year}</numerusform>
            <numerusform>يوم عمل واحد في {year}</numerusform>
            <numerusform>يوما عمل في {year}</numerusform>
            <numerusform>%n أيام عمل في {year}</numerusform>
            <numerusform>%n يوم عمل في {year}</numerusform>
            <numerusform>%n يوم عمل في {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of {year} are working days in all {institutions}</source>
        <translation>
            <numerusform>لا أيام عمل مشتركة في {year} بين المؤسسات ({institutions})</numerusform>
            <numerusform>يوم عمل واحد في {year} لدى جميع المؤسسات ({institutions})</numerusform>
            <numerusform>يوما عمل في {year} لدى جميع المؤسسات ({institutions})</numerusform>
            <numerusform>%n أيام عمل في {year} لدى جميع المؤسسات ({institutions})</numerusform>
            <numerusform>%n يوم عمل في {year} لدى جميع المؤسسات ({institutions})</numerusform>
            <numerusform>%n يوم عمل في {year} لدى جميع المؤسسات ({institutions})</numerusform>
        </translation>
    </message>
    <message>
        <source>none is a Monday</source>
        <translation>ليس بينها يوم اثنين</translation>
    </message>
    <message>
        <source>none is a Tuesday</source>
        <translation>ليس بينها يوم ثلاثاء</translation>
    </message>
    <message>
        <source>none is a Wednesday</source>
        <translation>ليس بينها يوم أربعاء</translation>
    </message>
    <message>
        <source>none is a Thursday</source>
        <translation>ليس بينها يوم خميس</translation>
    </message>
    <message>
        <source>none is a Friday</source>
        <translation>ليس بينها يوم جمعة</translation>
    </message>
    <message>
        <source>none is a Saturday</source>
        <translation>ليس بينها يوم سبت</translation>
    </message>
    <message>
        <source>none is a Sunday</source>
        <translation>ليس بينها يوم أحد</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>لا مؤسسات</numerusform>
            <numerusform>مؤسسة واحدة</numerusform>
            <numerusform>مؤسستان</numerusform>
            <numerusform>%n مؤسسات</numerusform>
            <numerusform>%n مؤسسة</numerusform>
            <numerusform>%n مؤسسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n common day(s) in {month}</source>
        <translation>
            <numerusform>لا أيام مشتركة في {month}</numerusform>
            <numerusform>يوم مشترك واحد في {month}</numerusform>
            <numerusform>يومان مشتركان في {month}</numerusform>
            <numerusform>%n أيام مشتركة في {month}</numerusform>
            <numerusform>%n يومًا مشتركًا في {month}</numerusform>
            <numerusform>%n يوم مشترك في {month}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n common day(s)</source>
        <translation>
            <numerusform>لا أيام مشتركة</numerusform>
            <numerusform>يوم مشترك واحد</numerusform>
            <numerusform>يومان مشتركان</numerusform>
            <numerusform>%n أيام مشتركة</numerusform>
            <numerusform>%n يومًا مشتركًا</numerusform>
            <numerusform>%n يوم مشترك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} rest</source>
        <translation>
            <numerusform>في راحة 0 من {all}</numerusform>
            <numerusform>في راحة 1 من {all}</numerusform>
            <numerusform>في راحة 2 من {all}</numerusform>
            <numerusform>في راحة %n من {all}</numerusform>
            <numerusform>في راحة %n من {all}</numerusform>
            <numerusform>في راحة %n من {all}</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} in common</source>
        <translation>المشترك {length}</translation>
    </message>
    <message numerus="yes">
        <source>%n common hour(s)</source>
        <translation>
            <numerusform>لا ساعات مشتركة</numerusform>
            <numerusform>ساعة مشتركة واحدة</numerusform>
            <numerusform>ساعتان مشتركتان</numerusform>
            <numerusform>%n ساعات مشتركة</numerusform>
            <numerusform>%n ساعة مشتركة</numerusform>
            <numerusform>%n ساعة مشتركة</numerusform>
        </translation>
    </message>
    <message>
        <source>works</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>both work</source>
        <translation>كلتاهما تعملان</translation>
    </message>
    <message>
        <source>all {number} work</source>
        <translation>الجميع يعملون ({number})</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>عطلة أسبوعية</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>{countries} weekend</source>
        <translation>عطلة أسبوعية: {countries}</translation>
    </message>
    <message>
        <source>{countries} rest</source>
        <translation>راحة: {countries}</translation>
    </message>
    <message>
        <source>No hour is shared.</source>
        <translation>لا ساعة مشتركة.</translation>
    </message>
    <message>
        <source>Only {length} shared: {hours}.</source>
        <translation>المشترك {length} فقط: {hours}.</translation>
    </message>
    <message>
        <source>Without {names}, {length} shared: {hours}.</source>
        <translation>بدون {names}، المشترك {length}: {hours}.</translation>
    </message>
    <message>
        <source>{length} shared: {hours}.</source>
        <translation>المشترك {length}: {hours}.</translation>
    </message>
    <message>
        <source>no common window</source>
        <translation>لا فترة مشتركة</translation>
    </message>
    <message>
        <source>common window {length}, {hours}</source>
        <translation>فترة مشتركة {length}، {hours}</translation>
    </message>
    <message>
        <source>{city}: clocks change on {day}, then {offset}.</source>
        <translation>{city}: يتغير التوقيت {day}، ثم {offset}.</translation>
    </message>
    <message>
        <source>{names} ends at {clock}</source>
        <translation>{names}: النهاية {clock}</translation>
    </message>
    <message>
        <source>{names} starts at {clock}</source>
        <translation>{names}: البداية {clock}</translation>
    </message>
    <message>
        <source>; late in {times} of the last {events} events together</source>
        <translation>؛ وقت متأخر في {times} من آخر {events} فعاليات مشتركة</translation>
    </message>
    <message>
        <source>rests: {reason}</source>
        <translation>راحة: {reason}</translation>
    </message>
    <message>
        <source>left out of the window</source>
        <translation>مستثنى من الفترة</translation>
    </message>
    <message>
        <source>out of hours</source>
        <translation>خارج ساعات العمل</translation>
    </message>
    <message>
        <source>partly in hours</source>
        <translation>جزئيًا ضمن ساعات العمل</translation>
    </message>
    <message>
        <source>in hours</source>
        <translation>ضمن ساعات العمل</translation>
    </message>
    <message>
        <source>in hours, shared</source>
        <translation>ضمن ساعات العمل، مشترك</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>راحة</translation>
    </message>
    <message>
        <source>No day in {period} suits all {number}.</source>
        <translation>لا يوم في {period} يناسب الجميع ({number}).</translation>
    </message>
    <message numerus="yes">
        <source>Without {name}: %n day(s).</source>
        <translation>
            <numerusform>بدون {name}: لا أيام.</numerusform>
            <numerusform>بدون {name}: يوم واحد.</numerusform>
            <numerusform>بدون {name}: يومان.</numerusform>
            <numerusform>بدون {name}: %n أيام.</numerusform>
            <numerusform>بدون {name}: %n يومًا.</numerusform>
            <numerusform>بدون {name}: %n يوم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>لا شيء للمراجعة</numerusform>
            <numerusform>أمر واحد للمراجعة</numerusform>
            <numerusform>أمران للمراجعة</numerusform>
            <numerusform>%n أمور للمراجعة</numerusform>
            <numerusform>%n أمرًا للمراجعة</numerusform>
            <numerusform>%n أمر للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>لا شيء للمراجعة</translation>
    </message>
    <message>
        <source>Rows of the sheet</source>
        <translation>صفوف الورقة</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>ما يُراجع</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>correct in the cell</source>
        <translation>تصحيح في الخلية</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>بعد الاستيراد</translation>
    </message>
    <message>
        <source>One step to undo. The file itself is not changed.</source>
        <translation>خطوة واحدة للتراجع. ولا يتغير الملف نفسه.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
</context>
<context>
    <name>InstitutionFacts</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>العطلة الأسبوعية</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>لغات العمل</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>جهة التنسيق</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>Work begins at</source>
        <translation>بداية العمل</translation>
    </message>
    <message>
        <source>Work ends at</source>
        <translation>نهاية العمل</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
</context>
<context>
    <name>InstitutionPage</name>
    <message numerus="yes">
        <source>%n event(s) held together</source>
        <translation>
            <numerusform>لا فعاليات مشتركة منعقدة</numerusform>
            <numerusform>فعالية مشتركة واحدة منعقدة</numerusform>
            <numerusform>فعاليتان مشتركتان منعقدتان</numerusform>
            <numerusform>%n فعاليات مشتركة منعقدة</numerusform>
            <numerusform>%n فعالية مشتركة منعقدة</numerusform>
            <numerusform>%n فعالية مشتركة منعقدة</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Nobody of this institution is known yet.</source>
        <translation>لا أحد معروفًا من هذه المؤسسة بعد.</translation>
    </message>
    <message>
        <source>Invite to an event…</source>
        <translation>دعوة إلى فعالية…</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>معًا</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Common hours with us</source>
        <translation>الساعات المشتركة معنا</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>لا رد بعد</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>أمور معلقة</translation>
    </message>
    <message>
        <source>No focal point: letters go to the head of the institution.</source>
        <translation>لا جهة تنسيق: تُرسل الرسائل إلى رئيس المؤسسة.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>اختيار جهة</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>جهة التنسيق</translation>
    </message>
    <message>
        <source>speaks {languages}</source>
        <translation>يتحدث {languages}</translation>
    </message>
</context>
<context>
    <name>InstitutionPane</name>
    <message>
        <source>Clock</source>
        <translation>التوقيت</translation>
    </message>
    <message>
        <source>works {hours}</source>
        <translation>تعمل {hours}</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Common hours with us</source>
        <translation>الساعات المشتركة معنا</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>جهة التنسيق</translation>
    </message>
    <message>
        <source>None: letters go to the head of the institution.</source>
        <translation>لا يوجد: تُرسل الرسائل إلى رئيس المؤسسة.</translation>
    </message>
</context>
<context>
    <name>InstitutionSection</name>
    <message>
        <source>Open the institution</source>
        <translation>فتح المؤسسة</translation>
    </message>
    <message>
        <source>Your institution</source>
        <translation>مؤسستكم</translation>
    </message>
    <message>
        <source>Name, working hours, weekend</source>
        <translation>الاسم وساعات العمل والعطلة الأسبوعية</translation>
    </message>
    <message>
        <source>They stand on the page of the institution.</source>
        <translation>تجدونها في صفحة المؤسسة.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمكم</translation>
    </message>
    <message>
        <source>History signs with it.</source>
        <translation>يُوقَّع به في السجل.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>History signs with {name} from now on.</source>
        <translation>يُوقَّع السجل من الآن باسم {name}.</translation>
    </message>
</context>
<context>
    <name>InstitutionsPage</name>
    <message>
        <source>Institutions</source>
        <translation>المؤسسات</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>لا مؤسسات</numerusform>
            <numerusform>مؤسسة واحدة</numerusform>
            <numerusform>مؤسستان</numerusform>
            <numerusform>%n مؤسسات</numerusform>
            <numerusform>%n مؤسسة</numerusform>
            <numerusform>%n مؤسسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Institution added.</source>
        <translation>أُضيفت المؤسسة.</translation>
    </message>
    <message>
        <source>Add an institution…</source>
        <translation>إضافة مؤسسة…</translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation>المعروض {shown} من {all}</translation>
    </message>
    <message>
        <source>{shown} in the archive</source>
        <translation>في الأرشيف {shown}</translation>
    </message>
    <message>
        <source>No institution with “{name}”. Add it now, complete it later.</source>
        <translation>لا مؤسسة باسم «{name}». أضيفوها الآن وأكملوها لاحقًا.</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>الأرشيف فارغ.</translation>
    </message>
</context>
<context>
    <name>InstitutionsTab</name>
    <message>
        <source>Record answer…</source>
        <translation>تسجيل رد…</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>تعليمها مرسلة…</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>لا مؤسسات</numerusform>
            <numerusform>مؤسسة واحدة</numerusform>
            <numerusform>مؤسستان</numerusform>
            <numerusform>%n مؤسسات</numerusform>
            <numerusform>%n مؤسسة</numerusform>
            <numerusform>%n مؤسسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite an institution: name, city or country</source>
        <translation>دعوة مؤسسة: الاسم أو المدينة أو البلد</translation>
    </message>
    <message>
        <source>Invite an institution</source>
        <translation>دعوة مؤسسة</translation>
    </message>
    <message>
        <source>total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>no answer yet, in time</source>
        <translation>لا رد بعد، ضمن المهلة</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>substitution</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>اعتذار</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>No institutions yet. Type a name, a city or a country to invite one.</source>
        <translation>لا مؤسسات بعد. اكتبوا اسمًا أو مدينة أو بلدًا لدعوة مؤسسة.</translation>
    </message>
    <message numerus="yes">
        <source>Remind %n institution(s)…</source>
        <translation>
            <numerusform>تذكير المؤسسات…</numerusform>
            <numerusform>تذكير مؤسسة واحدة…</numerusform>
            <numerusform>تذكير مؤسستين…</numerusform>
            <numerusform>تذكير %n مؤسسات…</numerusform>
            <numerusform>تذكير %n مؤسسة…</numerusform>
            <numerusform>تذكير %n مؤسسة…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n letter(s) as sent…</source>
        <translation>
            <numerusform>تعليم الرسائل مرسلة…</numerusform>
            <numerusform>تعليم رسالة واحدة مرسلة…</numerusform>
            <numerusform>تعليم رسالتين مرسلتين…</numerusform>
            <numerusform>تعليم %n رسائل مرسلة…</numerusform>
            <numerusform>تعليم %n رسالة مرسلة…</numerusform>
            <numerusform>تعليم %n رسالة مرسلة…</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>Role in the event</source>
        <translation>الدور في الفعالية</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>تذكير…</translation>
    </message>
    <message>
        <source>No reply came</source>
        <translation>لم يصل رد</translation>
    </message>
    <message>
        <source>Quota and deadline…</source>
        <translation>الحصة والموعد النهائي…</translation>
    </message>
    <message>
        <source>Take the invitation back</source>
        <translation>سحب الدعوة</translation>
    </message>
    <message>
        <source>from the starter list</source>
        <translation>من القائمة الأولية</translation>
    </message>
</context>
<context>
    <name>InstitutionsTable</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Institution and role</source>
        <translation>المؤسسة والدور</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>جهة التنسيق</translation>
    </message>
    <message>
        <source>Out no., date, channel</source>
        <translation>رقم الصادر، التاريخ، الوسيلة</translation>
    </message>
    <message>
        <source>Nominated / quota</source>
        <translation>المرشحون / الحصة</translation>
    </message>
    <message>
        <source>In no., date</source>
        <translation>رقم الوارد، التاريخ</translation>
    </message>
    <message>
        <source>Deadline, reminders</source>
        <translation>الموعد النهائي، التذكيرات</translation>
    </message>
    <message>
        <source>no focal point</source>
        <translation>لا جهة تنسيق</translation>
    </message>
    <message>
        <source>letter: {languages}</source>
        <translation>الرسالة: {languages}</translation>
    </message>
    <message>
        <source>no letter</source>
        <translation>لا رسالة</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message numerus="yes">
        <source>and %n in reserve</source>
        <translation>
            <numerusform>ولا أحد في الاحتياط</numerusform>
            <numerusform>وواحد في الاحتياط</numerusform>
            <numerusform>واثنان في الاحتياط</numerusform>
            <numerusform>و%n في الاحتياط</numerusform>
            <numerusform>و%n في الاحتياط</numerusform>
            <numerusform>و%n في الاحتياط</numerusform>
        </translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>غير مدعوة</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>لا تذكيرات</numerusform>
            <numerusform>تذكير واحد</numerusform>
            <numerusform>تذكيران</numerusform>
            <numerusform>%n تذكيرات</numerusform>
            <numerusform>%n تذكيرًا</numerusform>
            <numerusform>%n تذكير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite to an event</source>
        <translation>دعوة إلى فعالية</translation>
    </message>
    <message>
        <source>Title or number; ↓ lists those to come</source>
        <translation>العنوان أو الرقم؛ ↓ لعرض القادمة</translation>
    </message>
    <message>
        <source>A letter to {name} is drafted; sending it is up to you.</source>
        <translation>تُعدّ مسودة رسالة إلى {name}؛ والإرسال عليكم.</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>ال&amp;فعالية</translation>
    </message>
    <message>
        <source>Draft the invitation</source>
        <translation>إعداد مسودة الدعوة</translation>
    </message>
    <message>
        <source>Choose an event.</source>
        <translation>اختاروا فعالية.</translation>
    </message>
</context>
<context>
    <name>IssueWords</name>
    <message>
        <source>{name} is already in the event and stays as is.</source>
        <translation>{name} ضمن الفعالية ويبقى كما هو.</translation>
    </message>
    <message>
        <source>Above the quota of {quota}: {name} goes to the reserve.</source>
        <translation>فوق الحصة البالغة {quota}: يُنقل {name} إلى الاحتياط.</translation>
    </message>
    <message>
        <source>The sheet names {name} as a reserve.</source>
        <translation>تذكر الورقة {name} ضمن الاحتياط.</translation>
    </message>
    <message>
        <source>{name} is under 18: cannot be confirmed until all conditions are met.</source>
        <translation>{name} دون 18: لا يمكن التأكيد قبل استيفاء جميع الشروط.</translation>
    </message>
    <message>
        <source>Use the corrected address</source>
        <translation>اعتماد العنوان المصحح</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>شخصان مختلفان</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Same person written twice, in rows {twin} and {number}. Taken once.</source>
        <translation>الشخص نفسه مكتوب مرتين في الصفين {twin} و{number}. يؤخذ مرة واحدة.</translation>
    </message>
    <message>
        <source>Like row {twin}. Taken for another person.</source>
        <translation>يشبه الصف {twin}. يُعدّ شخصًا آخر.</translation>
    </message>
    <message>
        <source>{known} is known: what is missing is added.</source>
        <translation>{known} معروف: يُضاف الناقص.</translation>
    </message>
    <message>
        <source>{known} is known: what you chose of this row is taken.</source>
        <translation>{known} معروف: يؤخذ ما اخترتموه من هذا الصف.</translation>
    </message>
    <message>
        <source>Same person as {known}? Taken for the same.</source>
        <translation>هل هو {known}؟ يُعدّ الشخص نفسه.</translation>
    </message>
    <message>
        <source>Same person as {known}? Taken for somebody else.</source>
        <translation>هل هو {known}؟ يُعدّ شخصًا آخر.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأً</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>In the event</source>
        <translation>ضمن الفعالية</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Same?</source>
        <translation>هو نفسه؟</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>احتياط</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>دون 18</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>سليم</translation>
    </message>
</context>
<context>
    <name>KeyListDialog</name>
    <message>
        <source>Keys</source>
        <translation>مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>البحث عن مفتاح أو عمله</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No key for “{words}”.</source>
        <translation>لا مفتاح لـ «{words}».</translation>
    </message>
</context>
<context>
    <name>KindRow</name>
    <message>
        <source>version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
</context>
<context>
    <name>LeavesDialog</name>
    <message>
        <source>Choose a folder.</source>
        <translation>اختاروا مجلدًا.</translation>
    </message>
    <message>
        <source>Saved to {folder}</source>
        <translation>حُفظ في {folder}</translation>
    </message>
    <message>
        <source>Save as “{name}”</source>
        <translation>الحفظ باسم «{name}»</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <source>The printer does not answer. Save the file and print it from there.</source>
        <translation>لا تستجيب الطابعة. احفظوا الملف واطبعوه منه.</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>ما يخرج</translation>
    </message>
    <message>
        <source>The program sends nothing. It saves files; you send them yourself.</source>
        <translation>لا يرسل البرنامج شيئًا. يحفظ الملفات، وأنتم ترسلونها.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n files…</source>
        <translation>
            <numerusform>حفظ الملفات…</numerusform>
            <numerusform>حفظ ملف واحد…</numerusform>
            <numerusform>حفظ ملفين…</numerusform>
            <numerusform>حفظ %n ملفات…</numerusform>
            <numerusform>حفظ %n ملفًا…</numerusform>
            <numerusform>حفظ %n ملف…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save files…</source>
        <translation>حفظ الملفات…</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>online</source>
        <translation>عن بُعد</translation>
    </message>
    <message>
        <source>1 2 3</source>
        <translation>1 2 3</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>all work, past days paler</source>
        <translation>الجميع يعملون، والأيام الماضية أفتح</translation>
    </message>
    <message>
        <source>some rest, how many</source>
        <translation>بعضهم في راحة، كم</translation>
    </message>
    <message>
        <source>weekend of most</source>
        <translation>عطلة أسبوعية لدى الأغلبية</translation>
    </message>
    <message>
        <source>UN day</source>
        <translation>يوم للأمم المتحدة</translation>
    </message>
</context>
<context>
    <name>LessonsDialog</name>
    <message>
        <source>Drop a workbook here, or choose a file. Rows can be pasted too: Ctrl+V.</source>
        <translation>أفلتوا مصنفًا هنا أو اختاروا ملفًا. ويمكن لصق الصفوف أيضًا: Ctrl+V.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Count them in</source>
        <translation>احتسابها في</translation>
    </message>
    <message>
        <source>Import lessons</source>
        <translation>استيراد دروس</translation>
    </message>
    <message>
        <source>What column {letter} holds</source>
        <translation>محتوى العمود {letter}</translation>
    </message>
    <message>
        <source>a new event for each theme</source>
        <translation>فعالية جديدة لكل موضوع</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>لا دروس</numerusform>
            <numerusform>درس واحد</numerusform>
            <numerusform>درسان</numerusform>
            <numerusform>%n دروس</numerusform>
            <numerusform>%n درسًا</numerusform>
            <numerusform>%n درس</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} people</source>
        <translation>الأشخاص: {people}</translation>
    </message>
    <message>
        <source>{known} of {all} recognised</source>
        <translation>عُرف {known} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>لا شيء للمراجعة</numerusform>
            <numerusform>أمر واحد للمراجعة</numerusform>
            <numerusform>أمران للمراجعة</numerusform>
            <numerusform>%n أمور للمراجعة</numerusform>
            <numerusform>%n أمرًا للمراجعة</numerusform>
            <numerusform>%n أمر للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message numerus="yes">
        <source>Log %n lesson(s)</source>
        <translation>
            <numerusform>تسجيل الدروس</numerusform>
            <numerusform>تسجيل درس واحد</numerusform>
            <numerusform>تسجيل درسين</numerusform>
            <numerusform>تسجيل %n دروس</numerusform>
            <numerusform>تسجيل %n درسًا</numerusform>
            <numerusform>تسجيل %n درس</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to log</source>
        <translation>لا جديد للتسجيل</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>لا يؤخذ</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>School or place</source>
        <translation>المدرسة أو المكان</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>People, all</source>
        <translation>الأشخاص، المجموع</translation>
    </message>
    <message>
        <source>Girls, women</source>
        <translation>فتيات ونساء</translation>
    </message>
    <message>
        <source>Boys, men</source>
        <translation>فتيان ورجال</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>المعلمون</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Lecturer, not kept</source>
        <translation>المحاضر، لا يُحفظ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) logged</source>
        <translation>
            <numerusform>لم تُسجَّل دروس</numerusform>
            <numerusform>سُجّل درس واحد</numerusform>
            <numerusform>سُجّل درسان</numerusform>
            <numerusform>سُجّلت %n دروس</numerusform>
            <numerusform>سُجّل %n درسًا</numerusform>
            <numerusform>سُجّل %n درس</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonsModel</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>موجودة من قبل</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>مصحح</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>New lessons</source>
        <translation>دروس جديدة</translation>
    </message>
    <message>
        <source>Corrected numbers</source>
        <translation>أعداد مصححة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>LetterSteps</name>
    <message>
        <source>Invitation drafted.</source>
        <translation>أُعدّت مسودة الدعوة.</translation>
    </message>
    <message>
        <source>Institution added, invitation drafted.</source>
        <translation>أُضيفت المؤسسة وأُعدّت مسودة الدعوة.</translation>
    </message>
    <message numerus="yes">
        <source>Marked as sent: %n letter(s).</source>
        <translation>
            <numerusform>لم تُعلَّم رسائل.</numerusform>
            <numerusform>عُلّمت رسالة واحدة مرسلة.</numerusform>
            <numerusform>عُلّمت رسالتان مرسلتين.</numerusform>
            <numerusform>عُلّمت %n رسائل مرسلة.</numerusform>
            <numerusform>عُلّمت %n رسالة مرسلة.</numerusform>
            <numerusform>عُلّمت %n رسالة مرسلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer recorded.</source>
        <translation>سُجّل الرد.</translation>
    </message>
    <message numerus="yes">
        <source>Reminders recorded: %n.</source>
        <translation>
            <numerusform>لم تُسجَّل تذكيرات.</numerusform>
            <numerusform>سُجّل تذكير واحد.</numerusform>
            <numerusform>سُجّل تذكيران.</numerusform>
            <numerusform>سُجّلت %n تذكيرات.</numerusform>
            <numerusform>سُجّل %n تذكيرًا.</numerusform>
            <numerusform>سُجّل %n تذكير.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Quota and deadline</source>
        <translation>الحصة والموعد النهائي</translation>
    </message>
    <message>
        <source>The number of places is limited</source>
        <translation>عدد المقاعد محدود</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Deadline for nominations</source>
        <translation>الموعد النهائي للترشيح</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Rec.</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Youth council</source>
        <translation>مجلس شباب</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>المنسّق</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>دون 18</translation>
    </message>
    <message>
        <source>Terms ending</source>
        <translation>ولايات توشك أن تنتهي</translation>
    </message>
    <message>
        <source>Within three months</source>
        <translation>خلال ثلاثة أشهر</translation>
    </message>
    <message>
        <source>City and clock</source>
        <translation>المدينة والتوقيت</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>جهة التنسيق</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>معًا</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>العطلة الأسبوعية</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>own</source>
        <translation>مؤسستنا</translation>
    </message>
    <message>
        <source>Events held together</source>
        <translation>الفعاليات المشتركة المنعقدة</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>آخر فعالية</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>ListFilters</name>
    <message>
        <source>Current</source>
        <translation>الحالية</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>فعالياتي</translation>
    </message>
    <message>
        <source>Nominations open</source>
        <translation>الترشيح مفتوح</translation>
    </message>
    <message>
        <source>Held {year}</source>
        <translation>المنعقدة في {year}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>{count}, {number} selected</source>
        <translation>{count}، المحدد {number}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message>
        <source>Saved: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
</context>
<context>
    <name>LocalTextEdit</name>
    <message>
        <source>Language of the text</source>
        <translation>لغة النص</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>class {grade}</source>
        <translation>الصف {grade}</translation>
    </message>
    <message>
        <source>{n} not stated</source>
        <translation>غير مذكور: {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s)</source>
        <translation>
            <numerusform>لا معلمين</numerusform>
            <numerusform>معلم واحد</numerusform>
            <numerusform>معلمان</numerusform>
            <numerusform>%n معلمين</numerusform>
            <numerusform>%n معلمًا</numerusform>
            <numerusform>%n معلم</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood: {words}</source>
        <translation>المفهوم: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>لا دروس</numerusform>
            <numerusform>درس واحد</numerusform>
            <numerusform>درسان</numerusform>
            <numerusform>%n دروس</numerusform>
            <numerusform>%n درسًا</numerusform>
            <numerusform>%n درس</numerusform>
        </translation>
    </message>
    <message>
        <source>{women} F · {men} M</source>
        <translation>{women} أ · {men} ذ</translation>
    </message>
    <message numerus="yes">
        <source>%n girl(s)</source>
        <translation>
            <numerusform>لا فتيات</numerusform>
            <numerusform>فتاة واحدة</numerusform>
            <numerusform>فتاتان</numerusform>
            <numerusform>%n فتيات</numerusform>
            <numerusform>%n فتاة</numerusform>
            <numerusform>%n فتاة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>لا نساء</numerusform>
            <numerusform>امرأة واحدة</numerusform>
            <numerusform>امرأتان</numerusform>
            <numerusform>%n نساء</numerusform>
            <numerusform>%n امرأة</numerusform>
            <numerusform>%n امرأة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boy(s)</source>
        <translation>
            <numerusform>لا فتيان</numerusform>
            <numerusform>فتى واحد</numerusform>
            <numerusform>فتيان اثنان</numerusform>
            <numerusform>%n فتيان</numerusform>
            <numerusform>%n فتى</numerusform>
            <numerusform>%n فتى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>لا رجال</numerusform>
            <numerusform>رجل واحد</numerusform>
            <numerusform>رجلان</numerusform>
            <numerusform>%n رجال</numerusform>
            <numerusform>%n رجلًا</numerusform>
            <numerusform>%n رجل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LossDialog</name>
    <message numerus="yes">
        <source>%n arrival(s) are not saved yet: the database is in use. Whoever closes the window now loses them. Close what uses the database, or wait a moment.</source>
        <translation>
            <numerusform>حُفظت كل حالات الوصول.</numerusform>
            <numerusform>حالة وصول واحدة لم تُحفظ بعد: قاعدة البيانات قيد الاستخدام. من يغلق النافذة الآن يفقد هذه الحالة. أغلقوا ما يستخدم قاعدة البيانات أو انتظروا لحظة.</numerusform>
            <numerusform>حالتا وصول لم تُحفظا بعد: قاعدة البيانات قيد الاستخدام. من يغلق النافذة الآن يفقد هاتين الحالتين. أغلقوا ما يستخدم قاعدة البيانات أو انتظروا لحظة.</numerusform>
            <numerusform>%n حالات وصول لم تُحفظ بعد: قاعدة البيانات قيد الاستخدام. من يغلق النافذة الآن يفقد هذه الحالات. أغلقوا ما يستخدم قاعدة البيانات أو انتظروا لحظة.</numerusform>
            <numerusform>%n حالة وصول لم تُحفظ بعد: قاعدة البيانات قيد الاستخدام. من يغلق النافذة الآن يفقد هذه الحالات. أغلقوا ما يستخدم قاعدة البيانات أو انتظروا لحظة.</numerusform>
            <numerusform>%n حالة وصول لم تُحفظ بعد: قاعدة البيانات قيد الاستخدام. من يغلق النافذة الآن يفقد هذه الحالات. أغلقوا ما يستخدم قاعدة البيانات أو انتظروا لحظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrivals are not saved</source>
        <translation>حالات وصول غير محفوظة</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>إغلاق وفقدانها</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Ombuds Events</source>
        <translation>Ombuds Events</translation>
    </message>
</context>
<context>
    <name>MarkSentDialog</name>
    <message numerus="yes">
        <source>All %n institution(s) of the event</source>
        <translation>
            <numerusform>لا مؤسسات للفعالية</numerusform>
            <numerusform>مؤسسة الفعالية</numerusform>
            <numerusform>مؤسستا الفعالية</numerusform>
            <numerusform>مؤسسات الفعالية كلها (%n)</numerusform>
            <numerusform>مؤسسات الفعالية كلها (%n)</numerusform>
            <numerusform>مؤسسات الفعالية كلها (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n document(s) as sent</source>
        <translation>
            <numerusform>وسم الوثائق بأنها أُرسلت</numerusform>
            <numerusform>وسم وثيقة بأنها أُرسلت</numerusform>
            <numerusform>وسم وثيقتين بأنهما أُرسلتا</numerusform>
            <numerusform>وسم %n وثائق بأنها أُرسلت</numerusform>
            <numerusform>وسم %n وثيقة بأنها أُرسلت</numerusform>
            <numerusform>وسم %n وثيقة بأنها أُرسلت</numerusform>
        </translation>
    </message>
    <message>
        <source>The program sends nothing. It keeps what you sent.</source>
        <translation>لا يرسل البرنامج شيئًا. بل يحفظ ما أرسلتموه.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>Others, parted by commas</source>
        <translation>آخرون، تفصل بينهم فواصل</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Out number</source>
        <translation>رقم الصادر</translation>
    </message>
    <message numerus="yes">
        <source>Mark as sent to %n</source>
        <translation>
            <numerusform>وسم بأنها أُرسلت</numerusform>
            <numerusform>وسم بأنها أُرسلت إلى واحد</numerusform>
            <numerusform>وسم بأنها أُرسلت إلى اثنين</numerusform>
            <numerusform>وسم بأنها أُرسلت إلى %n</numerusform>
            <numerusform>وسم بأنها أُرسلت إلى %n</numerusform>
            <numerusform>وسم بأنها أُرسلت إلى %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>وسم بأنها أُرسلت</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>City and offset on the day</source>
        <translation>المدينة وفارق التوقيت في ذلك اليوم</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>ساعات اليوم</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>فارق التوقيت</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Add a member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>ال&amp;شخص</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;صفة</translation>
    </message>
    <message>
        <source>Term &amp;from</source>
        <translation>الولاية &amp;من</translation>
    </message>
    <message>
        <source>Term &amp;to</source>
        <translation>الولاية &amp;إلى</translation>
    </message>
    <message>
        <source>Somebody new is added in People first, with the date of birth.</source>
        <translation>يُضاف الشخص الجديد أولًا في صفحة الأشخاص مع تاريخ ميلاده.</translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>إضافة العضو</translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation>اختاروا شخصًا.</translation>
    </message>
    <message>
        <source>Write the first day of the term.</source>
        <translation>اكتبوا اليوم الأول من الولاية.</translation>
    </message>
</context>
<context>
    <name>MemberPane</name>
    <message>
        <source>Not a delegate of an event to come.</source>
        <translation>ليس مندوبًا في فعالية قادمة.</translation>
    </message>
    <message>
        <source>Conditions met: {met} of {all}</source>
        <translation>الشروط المستوفاة: {met} من {all}</translation>
    </message>
    <message>
        <source>Delegate to {event}</source>
        <translation>مندوب في {event}</translation>
    </message>
    <message>
        <source>Name chaperone</source>
        <translation>تعيين مرافق</translation>
    </message>
    <message>
        <source>Record paper…</source>
        <translation>تسجيل وثيقة…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>الولاية</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>تجديد…</translation>
    </message>
    <message>
        <source>End the term…</source>
        <translation>إنهاء الولاية…</translation>
    </message>
</context>
<context>
    <name>MembersTable</name>
    <message>
        <source>Terms over or not begun</source>
        <translation>ولايات منتهية أو لم تبدأ</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>السن</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Comes of age</source>
        <translation>بلوغ سن الرشد</translation>
    </message>
    <message>
        <source>Term to</source>
        <translation>الولاية حتى</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
</context>
<context>
    <name>MenuEnd</name>
    <message>
        <source>Quick log</source>
        <translation>تسجيل سريع</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>فعالية جديدة</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>بحث أو تنفيذ أمر</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>التراجع عن الخطوة الأخيرة</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا أخرى</numerusform>
            <numerusform>1 أخرى</numerusform>
            <numerusform>2 أخريان</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move data</source>
        <translation>نقل البيانات</translation>
    </message>
    <message>
        <source>Everything is copied to {place} and counted there. The present database stays as it is. Nobody should work in it meanwhile.</source>
        <translation>يُنسخ كل شيء إلى {place} ويُعدّ هناك. تبقى قاعدة البيانات الحالية كما هي. ينبغي ألا يعمل فيها أحد في الأثناء.</translation>
    </message>
    <message>
        <source>{done} of {total} entries copied</source>
        <translation>نُسخ {done} من {total} من القيود</translation>
    </message>
    <message>
        <source>All {total} entries arrived; every table was counted. The old database is still at its place: keep it until the new one has proved itself.</source>
        <translation>وصلت القيود كلها وعددها {total}؛ وعُدّ كل جدول. القاعدة القديمة لا تزال في مكانها: احتفظوا بها حتى تثبت الجديدة صلاحيتها.</translation>
    </message>
    <message>
        <source>Go on at the new place</source>
        <translation>المتابعة في المكان الجديد</translation>
    </message>
    <message>
        <source>Stopped. Nothing was moved.</source>
        <translation>توقف. لم يُنقل شيء.</translation>
    </message>
</context>
<context>
    <name>MoveWords</name>
    <message>
        <source>Move “{title}” to {days}, {hours}?</source>
        <translation>نقل «{title}» إلى {days}، {hours}؟</translation>
    </message>
    <message>
        <source>Move and prepare updates…</source>
        <translation>نقل وإعداد التحديثات…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>New dates: {days}</source>
        <translation>التواريخ الجديدة: {days}</translation>
    </message>
    <message>
        <source>The new time is over already.</source>
        <translation>الموعد الجديد مضى بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold the invitation: calendar updates will be prepared.</source>
        <translation>
            <numerusform>لا أحد لديه الدعوة.</numerusform>
            <numerusform>لدى شخص واحد الدعوة: سيُعدّ تحديث للتقويم.</numerusform>
            <numerusform>لدى شخصين الدعوة: ستُعدّ تحديثات للتقويم.</numerusform>
            <numerusform>لدى %n أشخاص الدعوة: ستُعدّ تحديثات للتقويم.</numerusform>
            <numerusform>لدى %n شخصًا الدعوة: ستُعدّ تحديثات للتقويم.</numerusform>
            <numerusform>لدى %n شخص الدعوة: ستُعدّ تحديثات للتقويم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) bear the old date.</source>
        <translation>
            <numerusform>لا رسائل تحمل التاريخ القديم.</numerusform>
            <numerusform>رسالة واحدة تحمل التاريخ القديم.</numerusform>
            <numerusform>رسالتان تحملان التاريخ القديم.</numerusform>
            <numerusform>%n رسائل تحمل التاريخ القديم.</numerusform>
            <numerusform>%n رسالة تحمل التاريخ القديم.</numerusform>
            <numerusform>%n رسالة تحمل التاريخ القديم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) had confirmed and are asked to confirm the new dates.</source>
        <translation>
            <numerusform>لم يؤكد أحد من قبل.</numerusform>
            <numerusform>شخص واحد أكّد من قبل ويُطلب منه تأكيد التواريخ الجديدة.</numerusform>
            <numerusform>شخصان أكّدا من قبل ويُطلب منهما تأكيد التواريخ الجديدة.</numerusform>
            <numerusform>%n أشخاص أكّدوا من قبل ويُطلب منهم تأكيد التواريخ الجديدة.</numerusform>
            <numerusform>%n شخصًا أكّدوا من قبل ويُطلب منهم تأكيد التواريخ الجديدة.</numerusform>
            <numerusform>%n شخص أكّدوا من قبل ويُطلب منهم تأكيد التواريخ الجديدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more clash(es).</source>
        <translation>
            <numerusform>ولا تعارضات أخرى.</numerusform>
            <numerusform>وتعارض آخر.</numerusform>
            <numerusform>وتعارضان آخران.</numerusform>
            <numerusform>و%n تعارضات أخرى.</numerusform>
            <numerusform>و%n تعارضًا آخر.</numerusform>
            <numerusform>و%n تعارض آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing clashes on the new day.</source>
        <translation>لا تعارض في اليوم الجديد.</translation>
    </message>
</context>
<context>
    <name>Mover</name>
    <message>
        <source>Moved to {days}.</source>
        <translation>نُقلت إلى {days}.</translation>
    </message>
</context>
<context>
    <name>NewCouncilDialog</name>
    <message>
        <source>Add a youth council</source>
        <translation>إضافة مجلس شباب</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>الم&amp;ؤسسة</translation>
    </message>
    <message>
        <source>Add the council</source>
        <translation>إضافة المجلس</translation>
    </message>
</context>
<context>
    <name>NewEventDialog</name>
    <message>
        <source>New event</source>
        <translation>فعالية جديدة</translation>
    </message>
    <message>
        <source>Plan the event</source>
        <translation>تخطيط الفعالية</translation>
    </message>
    <message>
        <source>Programme, people and letters come later.</source>
        <translation>البرنامج والأشخاص والرسائل لاحقًا.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Dates, hours and city of the clock</source>
        <translation>التواريخ والساعات ومدينة التوقيت</translation>
    </message>
    <message>
        <source>This hour comes twice that day</source>
        <translation>تتكرر هذه الساعة مرتين في ذلك اليوم</translation>
    </message>
    <message>
        <source>Our role</source>
        <translation>دورنا</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Find common hours</source>
        <translation>البحث عن ساعات مشتركة</translation>
    </message>
    <message>
        <source>Event planned.</source>
        <translation>خُططت الفعالية.</translation>
    </message>
    <message>
        <source>The first: {clock}</source>
        <translation>الأولى: {clock}</translation>
    </message>
    <message>
        <source>The second: {clock}</source>
        <translation>الثانية: {clock}</translation>
    </message>
</context>
<context>
    <name>NewInstitutionDialog</name>
    <message>
        <source>Add an institution</source>
        <translation>إضافة مؤسسة</translation>
    </message>
    <message>
        <source>Name, city or country, in any language</source>
        <translation>الاسم أو المدينة أو البلد، بأي لغة</translation>
    </message>
    <message>
        <source>Not in the list: add “{name}”</source>
        <translation>ليست في القائمة: إضافة «{name}»</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>الم&amp;ؤسسة</translation>
    </message>
    <message>
        <source>&amp;City and time zone</source>
        <translation>ال&amp;مدينة والمنطقة الزمنية</translation>
    </message>
    <message>
        <source>&amp;Weekend</source>
        <translation>العطلة الأ&amp;سبوعية</translation>
    </message>
    <message>
        <source>Add the institution</source>
        <translation>إضافة المؤسسة</translation>
    </message>
</context>
<context>
    <name>NewPersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Young person: member of a youth council or delegate</source>
        <translation>شاب: عضو في مجلس شباب أو مندوب</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>إضافة الشخص</translation>
    </message>
    <message>
        <source>Without a date of birth nobody knows who is under 18. Write it.</source>
        <translation>بدون تاريخ الميلاد لا يُعرف من هو دون 18. اكتبوه.</translation>
    </message>
    <message>
        <source>F&amp;amily name</source>
        <translation>اسم ال&amp;عائلة</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>الاسم الش&amp;خصي</translation>
    </message>
    <message>
        <source>Name in &amp;Latin, as in the passport</source>
        <translation>الاسم بالأحرف ال&amp;لاتينية كما في الجواز</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>البريد الإل&amp;كتروني</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>الم&amp;ؤسسة</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>ال&amp;منصب</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>ال&amp;جنس</translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <translation>تاريخ ال&amp;ميلاد</translation>
    </message>
    <message>
        <source>Guardian’s e-&amp;mail</source>
        <translation>&amp;بريد الولي الإلكتروني</translation>
    </message>
</context>
<context>
    <name>NextStepPanel</name>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Conditions met: {met} of {all}</source>
        <translation>الشروط المستوفاة: {met} من {all}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>%n institution(s) have no time zone: {names}.</source>
        <translation>
            <numerusform>مؤسسات بلا منطقة زمنية: {names}.</numerusform>
            <numerusform>مؤسسة واحدة بلا منطقة زمنية: {names}.</numerusform>
            <numerusform>مؤسستان بلا منطقة زمنية: {names}.</numerusform>
            <numerusform>%n مؤسسات بلا منطقة زمنية: {names}.</numerusform>
            <numerusform>%n مؤسسة بلا منطقة زمنية: {names}.</numerusform>
            <numerusform>%n مؤسسة بلا منطقة زمنية: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set them</source>
        <translation>تحديدها</translation>
    </message>
    <message>
        <source>Add the institutions that are to meet.</source>
        <translation>أضيفوا المؤسسات التي ستجتمع.</translation>
    </message>
    <message>
        <source>No common window on {day}.</source>
        <translation>لا فترة مشتركة في {day}.</translation>
    </message>
    <message>
        <source>Go to {day}</source>
        <translation>الانتقال إلى {day}</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>استثناء {name}</translation>
    </message>
</context>
<context>
    <name>OnlineDialog</name>
    <message>
        <source>Move online</source>
        <translation>التحويل إلى بُعد</translation>
    </message>
    <message>
        <source>&amp;Link (may come later)</source>
        <translation>ال&amp;رابط (يمكن إضافته لاحقًا)</translation>
    </message>
    <message>
        <source>The event is online now.</source>
        <translation>أصبحت الفعالية عن بُعد.</translation>
    </message>
</context>
<context>
    <name>OpeningDialog</name>
    <message>
        <source>Reading {name}…</source>
        <translation>جارٍ قراءة {name}…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message numerus="yes">
        <source>%n document(s) of the stages so far are missing</source>
        <translation>
            <numerusform>لا تنقص وثائق من المراحل حتى الآن</numerusform>
            <numerusform>تنقص وثيقة واحدة من المراحل حتى الآن</numerusform>
            <numerusform>تنقص وثيقتان من المراحل حتى الآن</numerusform>
            <numerusform>تنقص %n وثائق من المراحل حتى الآن</numerusform>
            <numerusform>تنقص %n وثيقة من المراحل حتى الآن</numerusform>
            <numerusform>تنقص %n وثيقة من المراحل حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Below</source>
        <translation>أدناه</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Find common hours</source>
        <translation>البحث عن ساعات مشتركة</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>آخر التغييرات</translation>
    </message>
    <message>
        <source>{change}, undone</source>
        <translation>{change}، جرى التراجع عنه</translation>
    </message>
    <message>
        <source>The event is now: {state}.</source>
        <translation>حالة الفعالية الآن: {state}.</translation>
    </message>
    <message>
        <source>Not yet. {what}</source>
        <translation>ليس بعد. {what}</translation>
    </message>
    <message>
        <source>Go on with a reason…</source>
        <translation>المتابعة مع ذكر السبب…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold calendar files of this event. The old entries will be cancelled: prepare updates for them afterwards.</source>
        <translation>
            <numerusform>لا أحد لديه ملفات تقويم لهذه الفعالية.</numerusform>
            <numerusform>لدى شخص واحد ملفات تقويم لهذه الفعالية. ستُلغى القيود القديمة: أعدّوا له التحديثات بعد ذلك.</numerusform>
            <numerusform>لدى شخصين ملفات تقويم لهذه الفعالية. ستُلغى القيود القديمة: أعدّوا لهما التحديثات بعد ذلك.</numerusform>
            <numerusform>لدى %n أشخاص ملفات تقويم لهذه الفعالية. ستُلغى القيود القديمة: أعدّوا لهم التحديثات بعد ذلك.</numerusform>
            <numerusform>لدى %n شخصًا ملفات تقويم لهذه الفعالية. ستُلغى القيود القديمة: أعدّوا لهم التحديثات بعد ذلك.</numerusform>
            <numerusform>لدى %n شخص ملفات تقويم لهذه الفعالية. ستُلغى القيود القديمة: أعدّوا لهم التحديثات بعد ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other calendar files</source>
        <translation>ملفات تقويم أخرى</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Moved to {days}.</source>
        <translation>نُقلت إلى {days}.</translation>
    </message>
    <message numerus="yes">
        <source>%n people hold the old invitation. Prepare updates.</source>
        <translation>
            <numerusform>لا أحد لديه الدعوة القديمة.</numerusform>
            <numerusform>لدى شخص واحد الدعوة القديمة. أعدّوا التحديث.</numerusform>
            <numerusform>لدى شخصين الدعوة القديمة. أعدّوا التحديثات.</numerusform>
            <numerusform>لدى %n أشخاص الدعوة القديمة. أعدّوا التحديثات.</numerusform>
            <numerusform>لدى %n شخصًا الدعوة القديمة. أعدّوا التحديثات.</numerusform>
            <numerusform>لدى %n شخص الدعوة القديمة. أعدّوا التحديثات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search or run a command</source>
        <translation>بحث أو تنفيذ أمر</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>&gt; commands   @ people   # events</source>
        <translation>&gt; أوامر   @ أشخاص   # فعاليات</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>in a window</source>
        <translation>في نافذة</translation>
    </message>
    <message>
        <source>close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>finds Latin and Cyrillic alike</source>
        <translation>يبحث باللاتينية والسيريلية معًا</translation>
    </message>
    <message>
        <source>Nothing is named “{words}”.</source>
        <translation>لا شيء باسم «{words}».</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
</context>
<context>
    <name>PaperChoices</name>
    <message>
        <source>Size of the badges</source>
        <translation>قياس البطاقات</translation>
    </message>
    <message>
        <source>Picture behind the certificates</source>
        <translation>صورة خلفية الشهادات</translation>
    </message>
    <message>
        <source>A sheet for each session</source>
        <translation>كشف لكل جلسة</translation>
    </message>
    <message>
        <source>Register of certificates…</source>
        <translation>سجل الشهادات…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>none: a plain frame</source>
        <translation>بلا صورة: إطار بسيط</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Record a paper</source>
        <translation>تسجيل وثيقة</translation>
    </message>
    <message>
        <source>photos are allowed</source>
        <translation>التصوير مسموح</translation>
    </message>
    <message>
        <source>only in a group</source>
        <translation>ضمن مجموعة فقط</translation>
    </message>
    <message>
        <source>no photos</source>
        <translation>دون تصوير</translation>
    </message>
    <message>
        <source>&amp;Given on</source>
        <translation>تاريخ ال&amp;تسليم</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>ال&amp;قرار</translation>
    </message>
    <message>
        <source>Holds &amp;from</source>
        <translation>صالح &amp;من</translation>
    </message>
    <message>
        <source>Holds &amp;to</source>
        <translation>صالح &amp;حتى</translation>
    </message>
    <message>
        <source>Only that the paper is there is kept, not what it says.</source>
        <translation>يُحفظ فقط أن الوثيقة موجودة، لا مضمونها.</translation>
    </message>
    <message>
        <source>Record the paper</source>
        <translation>تسجيل الوثيقة</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>بلا لغة</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Record a document</source>
        <translation>تسجيل وثيقة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>The file stays where it is. The program keeps the place.</source>
        <translation>يبقى الملف في مكانه. يحفظ البرنامج المكان.</translation>
    </message>
    <message>
        <source>Correct the document</source>
        <translation>تصحيح الوثيقة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Where it lies: a file, a folder or a shelf</source>
        <translation>أين توجد: ملف أو مجلد أو رف</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>تاريخ الوثيقة</translation>
    </message>
</context>
<context>
    <name>ParticipantsTab</name>
    <message>
        <source>Add a person…</source>
        <translation>إضافة شخص…</translation>
    </message>
    <message>
        <source>Paste rows from Excel…</source>
        <translation>لصق صفوف من إكسل…</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>لا مشاركين</numerusform>
            <numerusform>مشارك واحد</numerusform>
            <numerusform>مشاركان</numerusform>
            <numerusform>%n مشاركين</numerusform>
            <numerusform>%n مشاركًا</numerusform>
            <numerusform>%n مشارك</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Paste rows from Excel</source>
        <translation>لصق صفوف من إكسل</translation>
    </message>
    <message>
        <source>Find in list</source>
        <translation>البحث في القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>المحدد 1</numerusform>
            <numerusform>المحدد 2</numerusform>
            <numerusform>المحدد %n</numerusform>
            <numerusform>المحدد %n</numerusform>
            <numerusform>المحدد %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in reserve</source>
        <translation>
            <numerusform>لا أحد في الاحتياط</numerusform>
            <numerusform>واحد في الاحتياط</numerusform>
            <numerusform>اثنان في الاحتياط</numerusform>
            <numerusform>%n في الاحتياط</numerusform>
            <numerusform>%n في الاحتياط</numerusform>
            <numerusform>%n في الاحتياط</numerusform>
        </translation>
    </message>
    <message>
        <source>No names yet. Paste them from a spreadsheet, or add one person.</source>
        <translation>لا أسماء بعد. ألصقوها من جدول، أو أضيفوا شخصًا.</translation>
    </message>
    <message>
        <source>No names yet. {answered} of {total} institutions have answered.</source>
        <translation>لا أسماء بعد. المؤسسات التي ردّت: {answered} من {total}.</translation>
    </message>
    <message numerus="yes">
        <source>Added: %n person(s).</source>
        <translation>
            <numerusform>لم يُضَف أحد.</numerusform>
            <numerusform>أُضيف شخص واحد.</numerusform>
            <numerusform>أُضيف شخصان.</numerusform>
            <numerusform>أُضيف %n أشخاص.</numerusform>
            <numerusform>أُضيف %n شخصًا.</numerusform>
            <numerusform>أُضيف %n شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted.</source>
        <translation>
            <numerusform>لم يُقبل أحد.</numerusform>
            <numerusform>قُبل واحد.</numerusform>
            <numerusform>قُبل اثنان.</numerusform>
            <numerusform>قُبل %n.</numerusform>
            <numerusform>قُبل %n.</numerusform>
            <numerusform>قُبل %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in reserve.</source>
        <translation>
            <numerusform>لا أحد في الاحتياط.</numerusform>
            <numerusform>واحد في الاحتياط.</numerusform>
            <numerusform>اثنان في الاحتياط.</numerusform>
            <numerusform>%n في الاحتياط.</numerusform>
            <numerusform>%n في الاحتياط.</numerusform>
            <numerusform>%n في الاحتياط.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnersButton</name>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>لا مؤسسات</numerusform>
            <numerusform>مؤسسة واحدة</numerusform>
            <numerusform>مؤسستان</numerusform>
            <numerusform>%n مؤسسات</numerusform>
            <numerusform>%n مؤسسة</numerusform>
            <numerusform>%n مؤسسة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnersField</name>
    <message>
        <source>Name, city or country</source>
        <translation>الاسم أو المدينة أو البلد</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>دور {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
</context>
<context>
    <name>PartsEdit</name>
    <message>
        <source>Facts: purpose, place, languages, recommendations</source>
        <translation>البيانات: الغرض والمكان واللغات والتوصيات</translation>
    </message>
    <message>
        <source>Programme: phases and sessions</source>
        <translation>البرنامج: المراحل والجلسات</translation>
    </message>
    <message>
        <source>Institutions: partners, invitations as drafts</source>
        <translation>المؤسسات: الشركاء ومسودات الدعوات</translation>
    </message>
    <message>
        <source>People: nominated again, speakers</source>
        <translation>الأشخاص: ترشيح من جديد، والمتحدثون</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>The office’s data lies on the server {address}.</source>
        <translation>بيانات المكتب على الخادم {address}.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password of the server</source>
        <translation>كلمة مرور الخادم</translation>
    </message>
    <message>
        <source>It is not kept. Leave it empty if the server asks for none.</source>
        <translation>لا تُحفظ. اتركوها فارغة إذا لم يطلبها الخادم.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste rows from Excel</source>
        <translation>لصق صفوف من إكسل</translation>
    </message>
    <message>
        <source>Copy the rows in Excel, then press Ctrl+V here. Any order of columns will do.</source>
        <translation>انسخوا الصفوف في إكسل ثم اضغطوا هنا Ctrl+V. ترتيب الأعمدة لا يهم.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>These people come from</source>
        <translation>هؤلاء الأشخاص من</translation>
    </message>
    <message>
        <source>Rows from the spreadsheet</source>
        <translation>صفوف الجدول</translation>
    </message>
    <message>
        <source>Accept them at once</source>
        <translation>قبولهم فورًا</translation>
    </message>
    <message>
        <source>Choose whom these people come from, above the sheet.</source>
        <translation>اختاروا فوق الورقة من أين هؤلاء الأشخاص.</translation>
    </message>
    <message>
        <source>What column {letter} holds</source>
        <translation>محتوى العمود {letter}</translation>
    </message>
    <message>
        <source>{known} of {all} columns recognised</source>
        <translation>عُرفت {known} من {all} من الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>لا شيء للمراجعة</numerusform>
            <numerusform>أمر واحد للمراجعة</numerusform>
            <numerusform>أمران للمراجعة</numerusform>
            <numerusform>%n أمور للمراجعة</numerusform>
            <numerusform>%n أمرًا للمراجعة</numerusform>
            <numerusform>%n أمر للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>لا شيء للمراجعة</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>correct in the cell</source>
        <translation>تصحيح في الخلية</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>صفوف</translation>
    </message>
    <message>
        <source>with errors</source>
        <translation>فيها أخطاء</translation>
    </message>
    <message>
        <source>known or alike</source>
        <translation>معروفة أو مشابهة</translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation>في الاحتياط</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>أشخاص جدد</translation>
    </message>
    <message>
        <source>Known, completed</source>
        <translation>معروفون، استُكملت بياناتهم</translation>
    </message>
    <message>
        <source>In reserve</source>
        <translation>في الاحتياط</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>After adding</source>
        <translation>بعد الإضافة</translation>
    </message>
    <message>
        <source>One step to undo. The spreadsheet itself is not changed.</source>
        <translation>خطوة واحدة للتراجع. ولا يتغير الجدول نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>إضافة أشخاص</numerusform>
            <numerusform>إضافة شخص واحد</numerusform>
            <numerusform>إضافة شخصين</numerusform>
            <numerusform>إضافة %n أشخاص</numerusform>
            <numerusform>إضافة %n شخصًا</numerusform>
            <numerusform>إضافة %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add and accept %n person(s)</source>
        <translation>
            <numerusform>إضافة وقبول أشخاص</numerusform>
            <numerusform>إضافة وقبول شخص واحد</numerusform>
            <numerusform>إضافة وقبول شخصين</numerusform>
            <numerusform>إضافة وقبول %n أشخاص</numerusform>
            <numerusform>إضافة وقبول %n شخصًا</numerusform>
            <numerusform>إضافة وقبول %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>لا يؤخذ</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>اسم الأب</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Name in Latin</source>
        <translation>الاسم باللاتينية</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Mr or Ms</source>
        <translation>السيد أو السيدة</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Nominee or reserve</source>
        <translation>مرشح أو احتياط</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>as the rows say</source>
        <translation>بحسب الصفوف</translation>
    </message>
</context>
<context>
    <name>PasteLessonsDialog</name>
    <message>
        <source>Log rows of a spreadsheet</source>
        <translation>تسجيل صفوف من جدول</translation>
    </message>
</context>
<context>
    <name>PastePlansDialog</name>
    <message>
        <source>Paste action plans</source>
        <translation>لصق خطط العمل</translation>
    </message>
    <message>
        <source>One row for each plan: whose it is, the goal, and the day if there is one.</source>
        <translation>صف لكل خطة: صاحبها والهدف واليوم إن وُجد.</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>الصفوف الملصقة</translation>
    </message>
    <message>
        <source>Copy the rows in Excel, then press Ctrl+V here.</source>
        <translation>انسخوا الصفوف في إكسل ثم اضغطوا هنا Ctrl+V.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message numerus="yes">
        <source>Add %n action plan(s)</source>
        <translation>
            <numerusform>إضافة خطط العمل</numerusform>
            <numerusform>إضافة خطة عمل واحدة</numerusform>
            <numerusform>إضافة خطتي عمل</numerusform>
            <numerusform>إضافة %n خطط عمل</numerusform>
            <numerusform>إضافة %n خطة عمل</numerusform>
            <numerusform>إضافة %n خطة عمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action plan(s) added.</source>
        <translation>
            <numerusform>لم تُضَف أي خطة عمل.</numerusform>
            <numerusform>أُضيفت خطة عمل واحدة.</numerusform>
            <numerusform>أُضيفت خطتا عمل.</numerusform>
            <numerusform>أُضيفت %n خطط عمل.</numerusform>
            <numerusform>أُضيفت %n خطة عمل.</numerusform>
            <numerusform>أُضيفت %n خطة عمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Whose plan</source>
        <translation>صاحب الخطة</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Planned until</source>
        <translation>الموعد المقرر</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Person added.</source>
        <translation>أُضيف الشخص.</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>إضافة شخص…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation>المعروض {shown} من {all}</translation>
    </message>
    <message>
        <source>{shown} in the archive</source>
        <translation>في الأرشيف {shown}</translation>
    </message>
    <message>
        <source>People come in with nominations.</source>
        <translation>يأتي الأشخاص مع الترشيحات.</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>لا أحد يطابق.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Nobody is called “{name}”.</source>
        <translation>لا أحد باسم «{name}».</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>جهات التنسيق</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>آخر فعالية</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>focal point</source>
        <translation>جهة التنسيق</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>The address may be shared with the other participants</source>
        <translation>يجوز إطلاع المشاركين الآخرين على العنوان</translation>
    </message>
    <message>
        <source>Focal point of the institution</source>
        <translation>جهة التنسيق في المؤسسة</translation>
    </message>
    <message>
        <source>&amp;Find somebody by name</source>
        <translation>ال&amp;بحث بالاسم</translation>
    </message>
    <message>
        <source>F&amp;amily name</source>
        <translation>اسم ال&amp;عائلة</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>الاسم الش&amp;خصي</translation>
    </message>
    <message>
        <source>Pa&amp;tronymic</source>
        <translation>اسم ال&amp;أب</translation>
    </message>
    <message>
        <source>Name in &amp;Latin, as in the passport</source>
        <translation>الاسم بالأحرف ال&amp;لاتينية كما في الجواز</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>الم&amp;ؤسسة</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>ال&amp;منصب</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>البريد الإل&amp;كتروني</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>ال&amp;جنس</translation>
    </message>
    <message>
        <source>&amp;Role in the event</source>
        <translation>ال&amp;صفة في الفعالية</translation>
    </message>
    <message>
        <source>Somebody new: “{name}”</source>
        <translation>شخص جديد: «{name}»</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>اسم الأب</translation>
    </message>
    <message>
        <source>Name in Latin, as in the passport</source>
        <translation>الاسم بالأحرف اللاتينية كما في الجواز</translation>
    </message>
    <message>
        <source>Order of the name</source>
        <translation>ترتيب الاسم</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Interpretation from</source>
        <translation>ترجمة شفوية من</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>جهة التنسيق</translation>
    </message>
    <message>
        <source>Guardian’s e-mail</source>
        <translation>بريد الولي الإلكتروني</translation>
    </message>
    <message>
        <source>Guardian’s name</source>
        <translation>اسم الولي</translation>
    </message>
    <message>
        <source>Guardian’s phone</source>
        <translation>هاتف الولي</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>لا حاجة</translation>
    </message>
    <message>
        <source>may be given to the others</source>
        <translation>يجوز إعطاؤه للآخرين</translation>
    </message>
    <message>
        <source>answers for the institution</source>
        <translation>يرد باسم المؤسسة</translation>
    </message>
    <message>
        <source>held on paper</source>
        <translation>محفوظ ورقيًا</translation>
    </message>
    <message>
        <source>None: write the organisation</source>
        <translation>لا توجد: اكتبوا اسم المنظمة</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>لا فعاليات</numerusform>
            <numerusform>فعالية واحدة</numerusform>
            <numerusform>فعاليتان</numerusform>
            <numerusform>%n فعاليات</numerusform>
            <numerusform>%n فعالية</numerusform>
            <numerusform>%n فعالية</numerusform>
        </translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Youth councils</source>
        <translation>مجالس الشباب</translation>
    </message>
    <message>
        <source>What we hold</source>
        <translation>ما نحتفظ به</translation>
    </message>
    <message>
        <source>No event yet. Seats in events appear here.</source>
        <translation>لا فعاليات بعد. تظهر هنا المقاعد في الفعاليات.</translation>
    </message>
    <message>
        <source>Show full name…</source>
        <translation>إظهار الاسم الكامل…</translation>
    </message>
    <message>
        <source>Names of people under 18 are shortened here and in every file.</source>
        <translation>تُختصر أسماء من هم دون 18 هنا وفي كل ملف.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>منذ {first}</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Contact</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>آخر فعالية</translation>
    </message>
    <message>
        <source>No event yet.</source>
        <translation>لا فعاليات بعد.</translation>
    </message>
    <message>
        <source>Hours of training</source>
        <translation>ساعات التدريب</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>{mark}, full name masked</source>
        <translation>{mark}، الاسم الكامل محجوب</translation>
    </message>
    <message>
        <source>Mail goes to the guardian, never to the child.</source>
        <translation>يُرسل البريد إلى الولي، لا إلى الطفل أبدًا.</translation>
    </message>
    <message>
        <source>No e-mail address: no calendar file can be made.</source>
        <translation>لا بريد إلكترونيًا: لا يمكن إعداد ملف تقويم.</translation>
    </message>
    <message>
        <source>shared with the others</source>
        <translation>متاح للآخرين</translation>
    </message>
    <message>
        <source>not shared with the others</source>
        <translation>غير متاح للآخرين</translation>
    </message>
    <message>
        <source>earned</source>
        <translation>مستحقة</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>لا فعاليات</numerusform>
            <numerusform>فعالية واحدة</numerusform>
            <numerusform>فعاليتان</numerusform>
            <numerusform>%n فعاليات</numerusform>
            <numerusform>%n فعالية</numerusform>
            <numerusform>%n فعالية</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>الساعات: {hours}</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>لا شهادات</numerusform>
            <numerusform>شهادة واحدة</numerusform>
            <numerusform>شهادتان</numerusform>
            <numerusform>%n شهادات</numerusform>
            <numerusform>%n شهادة</numerusform>
            <numerusform>%n شهادة</numerusform>
        </translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation>الساعات غير معلومة</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in events: reports count them</source>
        <translation>
            <numerusform>لا مقاعد في الفعاليات</numerusform>
            <numerusform>مقعد واحد في الفعاليات: يُحتسب في التقارير</numerusform>
            <numerusform>مقعدان في الفعاليات: يُحتسبان في التقارير</numerusform>
            <numerusform>%n مقاعد في الفعاليات: تُحتسب في التقارير</numerusform>
            <numerusform>%n مقعدًا في الفعاليات: تُحتسب في التقارير</numerusform>
            <numerusform>%n مقعد في الفعاليات: تُحتسب في التقارير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance mark(s): certificates rest on them</source>
        <translation>
            <numerusform>لا علامات حضور</numerusform>
            <numerusform>علامة حضور واحدة: تستند إليها الشهادات</numerusform>
            <numerusform>علامتا حضور: تستند إليهما الشهادات</numerusform>
            <numerusform>%n علامات حضور: تستند إليها الشهادات</numerusform>
            <numerusform>%n علامة حضور: تستند إليها الشهادات</numerusform>
            <numerusform>%n علامة حضور: تستند إليها الشهادات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) of a young delegate</source>
        <translation>
            <numerusform>لا وثائق لمندوب شاب</numerusform>
            <numerusform>وثيقة واحدة لمندوب شاب</numerusform>
            <numerusform>وثيقتان لمندوب شاب</numerusform>
            <numerusform>%n وثائق لمندوب شاب</numerusform>
            <numerusform>%n وثيقة لمندوب شاب</numerusform>
            <numerusform>%n وثيقة لمندوب شاب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) in a youth council</source>
        <translation>
            <numerusform>لا ولايات في مجلس شباب</numerusform>
            <numerusform>ولاية واحدة في مجلس شباب</numerusform>
            <numerusform>ولايتان في مجلس شباب</numerusform>
            <numerusform>%n ولايات في مجلس شباب</numerusform>
            <numerusform>%n ولاية في مجلس شباب</numerusform>
            <numerusform>%n ولاية في مجلس شباب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of history on this record: kept 3 years</source>
        <translation>
            <numerusform>لا خطوات في سجل هذه البطاقة</numerusform>
            <numerusform>خطوة واحدة في سجل هذه البطاقة: تُحفظ 3 سنوات</numerusform>
            <numerusform>خطوتان في سجل هذه البطاقة: تُحفظان 3 سنوات</numerusform>
            <numerusform>%n خطوات في سجل هذه البطاقة: تُحفظ 3 سنوات</numerusform>
            <numerusform>%n خطوة في سجل هذه البطاقة: تُحفظ 3 سنوات</numerusform>
            <numerusform>%n خطوة في سجل هذه البطاقة: تُحفظ 3 سنوات</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, post and institution: while they are useful</source>
        <translation>الاسم والمنصب والمؤسسة: ما دامت مفيدة</translation>
    </message>
    <message>
        <source>E-mail address: to reach the person, two years from the last event</source>
        <translation>البريد الإلكتروني: للتواصل مع الشخص، سنتان من آخر فعالية</translation>
    </message>
    <message>
        <source>Sex: reports show totals only</source>
        <translation>الجنس: لا تُظهر التقارير إلا المجاميع</translation>
    </message>
    <message>
        <source>Languages: for letters and interpretation</source>
        <translation>اللغات: للرسائل والترجمة الشفوية</translation>
    </message>
    <message>
        <source>Date of birth: to know who is under 18, until the term ends and 30 days more</source>
        <translation>تاريخ الميلاد: لمعرفة من هو دون 18، حتى نهاية الولاية و30 يومًا بعدها</translation>
    </message>
    <message>
        <source>Guardian’s contact: in place of the child’s, until the term ends and 30 days more</source>
        <translation>بيانات الاتصال بالولي: بدلًا من بيانات الطفل، حتى نهاية الولاية و30 يومًا بعدها</translation>
    </message>
</context>
<context>
    <name>PhaseDialog</name>
    <message>
        <source>Change the phase</source>
        <translation>تعديل المرحلة</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>إضافة مرحلة</translation>
    </message>
    <message>
        <source>Save the phase</source>
        <translation>حفظ المرحلة</translation>
    </message>
    <message>
        <source>Add the phase</source>
        <translation>إضافة المرحلة</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Form of holding</source>
        <translation>شكل الا&amp;نعقاد</translation>
    </message>
    <message>
        <source>&amp;Share of its hours for a certificate</source>
        <translation>&amp;نسبة ساعاتها اللازمة للشهادة</translation>
    </message>
    <message>
        <source>“–”: the rule of the whole event is enough.</source>
        <translation>«–»: تكفي قاعدة الفعالية كلها.</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>ال&amp;يوم الأول</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>اليوم الأ&amp;خير</translation>
    </message>
</context>
<context>
    <name>PhasesDialog</name>
    <message>
        <source>Phases</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Add a phase…</source>
        <translation>إضافة مرحلة…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>No phases: the event is one whole. A course online and on site has several.</source>
        <translation>لا مراحل: الفعالية وحدة واحدة. أما الدورة عن بُعد وفي الموقع فلها عدة مراحل.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Sessions belong to a phase by their day.</source>
        <translation>تتبع الجلسات المرحلة بحسب يومها.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Add an action plan</source>
        <translation>إضافة خطة عمل</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>خطة عمل</translation>
    </message>
    <message>
        <source>Institution or person: type a name</source>
        <translation>مؤسسة أو شخص: اكتبوا الاسم</translation>
    </message>
    <message>
        <source>Whose plan</source>
        <translation>صاحب الخطة</translation>
    </message>
    <message>
        <source>Goal, in one sentence</source>
        <translation>الهدف في جملة واحدة</translation>
    </message>
    <message>
        <source>Planned until (may be empty)</source>
        <translation>الموعد المقرر (اختياري)</translation>
    </message>
    <message>
        <source>Add the plan</source>
        <translation>إضافة الخطة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>PlansSection</name>
    <message>
        <source>Action plans</source>
        <translation>خطط العمل</translation>
    </message>
    <message>
        <source>Add plan…</source>
        <translation>إضافة خطة…</translation>
    </message>
    <message>
        <source>Paste plans…</source>
        <translation>لصق الخطط…</translation>
    </message>
    <message>
        <source>Record answer…</source>
        <translation>تسجيل الإجابة…</translation>
    </message>
    <message>
        <source>Make forms…</source>
        <translation>إعداد الاستمارات…</translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>استيراد الإجابات…</translation>
    </message>
    <message>
        <source>Answers by key for</source>
        <translation>الإجابة بالمفاتيح عن</translation>
    </message>
    <message>
        <source>No action plans. They come from session 8 or the form.</source>
        <translation>لا توجد خطط عمل. تأتي من الجلسة 8 أو من الاستمارة.</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} أشهر</translation>
    </message>
    <message>
        <source>Done at 3 months</source>
        <translation>المنجز بعد 3 أشهر</translation>
    </message>
    <message>
        <source>· at 6 months</source>
        <translation>· بعد 6 أشهر</translation>
    </message>
</context>
<context>
    <name>PlansTable</name>
    <message>
        <source>Whose plan</source>
        <translation>صاحب الخطة</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Planned until</source>
        <translation>الموعد المقرر</translation>
    </message>
    <message>
        <source>At {months} months</source>
        <translation>بعد {months} أشهر</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>لا شيء للعرض</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} من {all}</translation>
    </message>
    <message>
        <source>as it is printed</source>
        <translation>كما سيُطبع</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>كل العلامات</translation>
    </message>
    <message>
        <source>The form for {name}</source>
        <translation>استمارة {name}</translation>
    </message>
    <message>
        <source>As everybody will see it</source>
        <translation>كما سيراه الجميع</translation>
    </message>
    <message>
        <source>As {name} will see it</source>
        <translation>كما سيراه {name}</translation>
    </message>
    <message>
        <source>{name} in the files</source>
        <translation>{name} في الملفات</translation>
    </message>
    <message>
        <source>a row for each person and session</source>
        <translation>سطر لكل شخص وجلسة</translation>
    </message>
    <message>
        <source>a row for each person and session; the first {n} of {all}</source>
        <translation>سطر لكل شخص وجلسة؛ أول {n} من {all}</translation>
    </message>
    <message>
        <source>Sign-in sheets, page {n} of {all}</source>
        <translation>كشوف التوقيع، الصفحة {n} من {all}</translation>
    </message>
    <message>
        <source>Badges, page {n} of {all}</source>
        <translation>البطاقات، الصفحة {n} من {all}</translation>
    </message>
    <message>
        <source>Table signs, page {n} of {all}</source>
        <translation>لوحات الأسماء، الصفحة {n} من {all}</translation>
    </message>
    <message>
        <source>Certificates, page {n} of {all}</source>
        <translation>الشهادات، الصفحة {n} من {all}</translation>
    </message>
    <message>
        <source>Evaluation form, page {n} of {all}</source>
        <translation>استمارة التقييم، الصفحة {n} من {all}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>لا أسماء</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>No file: there is no e-mail address.</source>
        <translation>لا ملف: لا يوجد عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>No file: nothing has changed for this person.</source>
        <translation>لا ملف: لم يتغير شيء لهذا الشخص.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Others invited</source>
        <translation>مدعوون آخرون</translation>
    </message>
    <message>
        <source>hidden: each sees only the own name</source>
        <translation>محجوبون: يرى كل منهم اسمه فقط</translation>
    </message>
    <message>
        <source>Calls the entry off</source>
        <translation>يلغي القيد</translation>
    </message>
    <message>
        <source>Replaces the file saved on {day}</source>
        <translation>يحل محل الملف المحفوظ في {day}</translation>
    </message>
    <message>
        <source>Day {n}</source>
        <translation>اليوم {n}</translation>
    </message>
    <message>
        <source>{hours}, host</source>
        <translation>{hours}، بتوقيت المضيف</translation>
    </message>
    <message>
        <source>the guardian; the file names no child</source>
        <translation>الولي؛ لا يسمّي الملف أي طفل</translation>
    </message>
    <message>
        <source>the coordinator of the youth council; the file names no child</source>
        <translation>منسّق مجلس الشباب؛ لا يسمّي الملف أي طفل</translation>
    </message>
    <message>
        <source>The row in the list of participants</source>
        <translation>الصف في قائمة المشاركين</translation>
    </message>
    <message>
        <source>The row in the attendance workbook</source>
        <translation>الصف في مصنف الحضور</translation>
    </message>
    <message>
        <source>The row in the sign-in sheets</source>
        <translation>الصف في كشوف التوقيع</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>لا خطوات لكم يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>This step cannot be undone: somebody has changed the same record since. Correct the record instead.</source>
        <translation>لا يمكن التراجع عن هذه الخطوة: عدّل شخص ما البطاقة نفسها بعدها. صححوا البطاقة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Somebody has changed this meanwhile. Look at the new values, then try again.</source>
        <translation>عدّل شخص ما هذا في الأثناء. انظروا في القيم الجديدة ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>An office already lies there. Nothing was moved. Choose an empty database.</source>
        <translation>يوجد هناك مكتب بالفعل. لم يُنقل شيء. اختاروا قاعدة بيانات فارغة.</translation>
    </message>
    <message>
        <source>Not everything arrived. Nothing was moved. Try again.</source>
        <translation>لم يصل كل شيء. لم يُنقل شيء. حاولوا من جديد.</translation>
    </message>
    <message>
        <source>“{name}” already holds data. Open it, or choose another name.</source>
        <translation>«{name}» فيه بيانات بالفعل. افتحوه أو اختاروا اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”. Choose a city, for example Asia/Tashkent.</source>
        <translation>لا توجد منطقة زمنية «{zone}». اختاروا مدينة، مثل Asia/Tashkent.</translation>
    </message>
    <message>
        <source>{time} does not exist on {day} in {zone}: the clocks go forward. The next valid time is {next}.</source>
        <translation>لا وجود للساعة {time} في {day} بتوقيت {zone}: تُقدَّم الساعات. الوقت التالي الممكن {next}.</translation>
    </message>
    <message>
        <source>The end is not after the start. Correct one of the two.</source>
        <translation>النهاية ليست بعد البداية. صححوا إحداهما.</translation>
    </message>
    <message>
        <source>The year must lie between {first} and {last}. Correct the date.</source>
        <translation>يجب أن تقع السنة بين {first} و{last}. صححوا التاريخ.</translation>
    </message>
    <message>
        <source>The event would last more than three years. Correct the end.</source>
        <translation>ستدوم الفعالية أكثر من ثلاث سنوات. صححوا النهاية.</translation>
    </message>
    <message>
        <source>The clocks show {time} twice on {day}. Choose the first or the second.</source>
        <translation>تتكرر الساعة {time} مرتين في {day}. اختاروا الأولى أو الثانية.</translation>
    </message>
    <message>
        <source>The title is empty. Write one.</source>
        <translation>العنوان فارغ. اكتبوا عنوانًا.</translation>
    </message>
    <message>
        <source>The name of the institution is empty. Write it.</source>
        <translation>اسم المؤسسة فارغ. اكتبوه.</translation>
    </message>
    <message>
        <source>The name is empty. Write the family name or the given name.</source>
        <translation>الاسم فارغ. اكتبوا اسم العائلة أو الاسم الشخصي.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters. Shorten it.</source>
        <translation>النص أطول من {limit} حرف. اختصروه.</translation>
    </message>
    <message>
        <source>The type of the event is missing. Choose it.</source>
        <translation>نوع الفعالية ناقص. اختاروه.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address. Correct it or leave empty.</source>
        <translation>«{text}» ليس عنوان بريد إلكتروني. صححوه أو اتركوه فارغًا.</translation>
    </message>
    <message>
        <source>The link does not begin with https:// or http://. Correct it or leave empty.</source>
        <translation>لا يبدأ الرابط بـ https:// أو http://. صححوه أو اتركوه فارغًا.</translation>
    </message>
    <message>
        <source>The name is empty in every language. Write it in one at least.</source>
        <translation>الاسم فارغ بكل اللغات. اكتبوه بلغة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>The number is less than nothing. Write 0 or more.</source>
        <translation>العدد أقل من الصفر. اكتبوا 0 أو أكثر.</translation>
    </message>
    <message>
        <source>The share for a certificate is not between 0 and 100 %. Correct it.</source>
        <translation>النسبة اللازمة للشهادة ليست بين 0 و100 %. صححوها.</translation>
    </message>
    <message>
        <source>Answers would be due after the event begins. Choose an earlier day.</source>
        <translation>يقع موعد الرد بعد بدء الفعالية. اختاروا يومًا أبكر.</translation>
    </message>
    <message>
        <source>The number {code} belongs to another event. Choose another.</source>
        <translation>الرقم {code} لفعالية أخرى. اختاروا غيره.</translation>
    </message>
    <message>
        <source>One of the institutions is no longer in the list. Choose another.</source>
        <translation>لم تعد إحدى المؤسسات في القائمة. اختاروا غيرها.</translation>
    </message>
    <message>
        <source>There is no such recommendation. Choose one from the list.</source>
        <translation>لا توجد توصية كهذه. اختاروا واحدة من القائمة.</translation>
    </message>
    <message>
        <source>This event is no longer there: somebody took it back.</source>
        <translation>لم تعد هذه الفعالية موجودة: سحبها شخص ما.</translation>
    </message>
    <message>
        <source>Sessions outside the new dates: {sessions}. Move or remove them first.</source>
        <translation>جلسات خارج التواريخ الجديدة: {sessions}. انقلوها أو أزيلوها أولًا.</translation>
    </message>
    <message>
        <source>The event lasts from {first} to {last}. Choose one of its days, or change its dates.</source>
        <translation>تمتد الفعالية من {first} إلى {last}. اختاروا أحد أيامها أو غيّروا تواريخها.</translation>
    </message>
    <message>
        <source>This session is no longer there: somebody removed it.</source>
        <translation>لم تعد هذه الجلسة موجودة: أزالها شخص ما.</translation>
    </message>
    <message>
        <source>Attendance is entered for this session. Clear it there first.</source>
        <translation>أُدخل الحضور لهذه الجلسة. امسحوه هناك أولًا.</translation>
    </message>
    <message>
        <source>Two institutions lead the event. Give one of them another role.</source>
        <translation>تقود الفعالية مؤسستان. أعطوا إحداهما دورًا آخر.</translation>
    </message>
    <message>
        <source>The session lasts only {minutes} minutes. Count as many or fewer.</source>
        <translation>مدة الجلسة بالدقائق {minutes} فقط. احتسبوا مثلها أو أقل.</translation>
    </message>
    <message>
        <source>The country is missing. Choose it.</source>
        <translation>البلد ناقص. اختاروه.</translation>
    </message>
    <message>
        <source>No working day is left in the week. Choose the days of rest again.</source>
        <translation>لم يبق يوم عمل في الأسبوع. اختاروا أيام الراحة من جديد.</translation>
    </message>
    <message>
        <source>The working day does not end after it begins. Correct one of the two.</source>
        <translation>لا ينتهي يوم العمل بعد بدايته. صححوا أحدهما.</translation>
    </message>
    <message>
        <source>Your institution is not chosen. Type three letters of your country or city.</source>
        <translation>لم تُختر مؤسستكم. اكتبوا ثلاثة أحرف من بلدكم أو مدينتكم.</translation>
    </message>
    <message>
        <source>The program does not speak this language. Choose another.</source>
        <translation>لا يتكلم البرنامج هذه اللغة. اختاروا غيرها.</translation>
    </message>
    <message>
        <source>The event cannot go to this state. Choose another step.</source>
        <translation>لا يمكن أن تنتقل الفعالية إلى هذه الحالة. اختاروا خطوة أخرى.</translation>
    </message>
    <message>
        <source>Postponing or cancelling needs a reason. Write it: it stays in the history.</source>
        <translation>يتطلب التأجيل أو الإلغاء ذكر السبب. اكتبوه: يبقى في السجل.</translation>
    </message>
    <message>
        <source>Going back needs a reason. Write it: it stays in the history.</source>
        <translation>يتطلب الرجوع ذكر السبب. اكتبوه: يبقى في السجل.</translation>
    </message>
    <message>
        <source>Skipping steps needs a reason. Write it: it stays in the history.</source>
        <translation>يتطلب تخطي المراحل ذكر السبب. اكتبوه: يبقى في السجل.</translation>
    </message>
    <message>
        <source>To go on without this, write the reason: it stays in the history.</source>
        <translation>للمتابعة بدون ذلك اكتبوا السبب: يبقى في السجل.</translation>
    </message>
    <message>
        <source>The invitation cannot go to this state. Choose another step.</source>
        <translation>لا يمكن أن تنتقل الدعوة إلى هذه الحالة. اختاروا خطوة أخرى.</translation>
    </message>
    <message>
        <source>The participant cannot go to this state. Choose another step.</source>
        <translation>لا يمكن أن ينتقل المشارك إلى هذه الحالة. اختاروا خطوة أخرى.</translation>
    </message>
    <message>
        <source>These institutions are already invited. Choose others.</source>
        <translation>هذه المؤسسات مدعوة بالفعل. اختاروا غيرها.</translation>
    </message>
    <message>
        <source>This letter has gone out and stays. Record that the institution declined.</source>
        <translation>أُرسلت هذه الرسالة وتبقى. سجّلوا اعتذار المؤسسة.</translation>
    </message>
    <message>
        <source>The date is missing. Enter it.</source>
        <translation>التاريخ ناقص. أدخلوه.</translation>
    </message>
    <message>
        <source>This day is still to come. Correct the date.</source>
        <translation>لم يحن هذا اليوم بعد. صححوا التاريخ.</translation>
    </message>
    <message>
        <source>The letter went out on {day}, later than this answer. Correct the date.</source>
        <translation>أُرسلت الرسالة في {day}، بعد هذا الرد. صححوا التاريخ.</translation>
    </message>
    <message>
        <source>Number {number} is already used on {day}. Next free: {next}.</source>
        <translation>استُخدم الرقم {number} في {day}. الرقم المتاح التالي: {next}.</translation>
    </message>
    <message>
        <source>Number {number} is already used. Next free: {next}.</source>
        <translation>الرقم {number} مستخدم. الرقم المتاح التالي: {next}.</translation>
    </message>
    <message>
        <source>These institutions were reminded today. Remind them again tomorrow.</source>
        <translation>جرى تذكير هذه المؤسسات اليوم. ذكّروها من جديد غدًا.</translation>
    </message>
    <message>
        <source>This person is already in the event. Look for the name in the list.</source>
        <translation>هذا الشخص ضمن الفعالية بالفعل. ابحثوا عن اسمه في القائمة.</translation>
    </message>
    <message>
        <source>Quota of {institution} is full: {taken} of {quota}. Put in reserve.</source>
        <translation>اكتملت حصة {institution}: {taken} من {quota}. انقلوا إلى الاحتياط.</translation>
    </message>
    <message>
        <source>A chaperone is an adult. Choose somebody else.</source>
        <translation>المرافق شخص بالغ. اختاروا شخصًا آخر.</translation>
    </message>
    <message>
        <source>“{text}” is not in the list of institutions. Choose whom these people come from.</source>
        <translation>«{text}» ليست في قائمة المؤسسات. اختاروا من أين هؤلاء الأشخاص.</translation>
    </message>
    <message>
        <source>No row can be added. Correct the rows marked red, or paste others.</source>
        <translation>لا يمكن إضافة أي صف. صححوا الصفوف المعلّمة بالأحمر أو ألصقوا غيرها.</translation>
    </message>
    <message>
        <source>This term has no last day. Say first when it ends.</source>
        <translation>لا يوم أخير لهذه الولاية. حددوا أولًا متى تنتهي.</translation>
    </message>
    <message>
        <source>A term has 1 to {most} months. Correct the number, or leave it empty.</source>
        <translation>مدة الولاية من 1 إلى {most} من الأشهر. صححوا العدد أو اتركوه فارغًا.</translation>
    </message>
    <message>
        <source>The lower age is above the higher one. Correct one of them.</source>
        <translation>السن الدنيا أعلى من القصوى. صححوا إحداهما.</translation>
    </message>
    <message>
        <source>The council has no name. Write one.</source>
        <translation>لا اسم للمجلس. اكتبوا اسمًا.</translation>
    </message>
    <message>
        <source>The council belongs to no institution. Choose one.</source>
        <translation>لا يتبع المجلس أي مؤسسة. اختاروا مؤسسة.</translation>
    </message>
    <message>
        <source>A coordinator must be an adult. Choose somebody else.</source>
        <translation>يجب أن يكون المنسّق بالغًا. اختاروا شخصًا آخر.</translation>
    </message>
    <message>
        <source>A focal point must be an adult. Choose somebody else.</source>
        <translation>يجب أن تكون جهة التنسيق شخصًا بالغًا. اختاروا شخصًا آخر.</translation>
    </message>
    <message>
        <source>Letting a clash stand needs a reason. Write it: it stays in the history.</source>
        <translation>يتطلب قبول التعارض ذكر السبب. اكتبوه: يبقى في السجل.</translation>
    </message>
    <message>
        <source>The event is online already.</source>
        <translation>الفعالية عن بُعد بالفعل.</translation>
    </message>
    <message>
        <source>This clash is gone: the facts have changed.</source>
        <translation>زال هذا التعارض: تغيّرت البيانات.</translation>
    </message>
    <message>
        <source>Showing a full name needs a reason. Write it: it stays in the history.</source>
        <translation>يتطلب إظهار الاسم الكامل ذكر السبب. اكتبوه: يبقى في السجل.</translation>
    </message>
    <message>
        <source>This person is already a member of the council from that day on.</source>
        <translation>هذا الشخص عضو في المجلس بالفعل منذ ذلك اليوم.</translation>
    </message>
    <message>
        <source>The term ends before it begins. Correct one of the two.</source>
        <translation>تنتهي الولاية قبل أن تبدأ. صححوا أحد التاريخين.</translation>
    </message>
    <message>
        <source>The paper ends before it begins. Correct one of the two.</source>
        <translation>تنتهي صلاحية الوثيقة قبل أن تبدأ. صححوا أحد التاريخين.</translation>
    </message>
    <message>
        <source>There is no such paper to withdraw. Record the paper first.</source>
        <translation>لا توجد وثيقة كهذه لسحبها. سجّلوا الوثيقة أولًا.</translation>
    </message>
    <message>
        <source>“{mark}” is not a mark. Use P, O, L, E, X, A or minutes.</source>
        <translation>«{mark}» ليست علامة. استخدموا P أو O أو L أو E أو X أو A أو الدقائق.</translation>
    </message>
    <message>
        <source>{minutes} minutes are more than a day has. Write up to {most}.</source>
        <translation>عدد الدقائق {minutes} أكثر مما في اليوم. اكتبوا {most} على الأكثر.</translation>
    </message>
    <message>
        <source>This person has no such session: it belongs to another event, or it was removed. Open the attendance again.</source>
        <translation>ليست هذه الجلسة لهذا الشخص: هي لفعالية أخرى أو أُزيلت. افتحوا الحضور من جديد.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the term in the youth council does not cover the event. Renew it.</source>
        <translation>لا يمكن التأكيد: الولاية في مجلس الشباب لا تغطي الفعالية. جددوها.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the age on the first day is unknown or outside the limits of the youth council. Check the birth date.</source>
        <translation>لا يمكن التأكيد: السن في اليوم الأول غير معلومة أو خارج حدود مجلس الشباب. تحققوا من تاريخ الميلاد.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: guardian consent for these dates is missing. Record it.</source>
        <translation>لا يمكن التأكيد: موافقة الولي لهذه التواريخ ناقصة. سجّلوها.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the young person’s own agreement is missing. Record it.</source>
        <translation>لا يمكن التأكيد: موافقة الشاب نفسه ناقصة. سجّلوها.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: a chaperone on the same travel is missing. Name one.</source>
        <translation>لا يمكن التأكيد: لا مرافق في الرحلة نفسها. عيّنوا مرافقًا.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the emergency contact is missing. Record it.</source>
        <translation>لا يمكن التأكيد: جهة الاتصال للطوارئ ناقصة. سجّلوها.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the decision on photos is missing. Record it.</source>
        <translation>لا يمكن التأكيد: القرار بشأن الصور ناقص. سجّلوه.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the health and diet note is missing. Record it.</source>
        <translation>لا يمكن التأكيد: الملاحظة عن الصحة والتغذية ناقصة. سجّلوها.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the code of conduct was not given. Record it.</source>
        <translation>لا يمكن التأكيد: لم تُسلَّم مدونة السلوك. سجّلوا تسليمها.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the permission to leave the country was not checked. Record it.</source>
        <translation>لا يمكن التأكيد: لم يُتحقق من إذن السفر. سجّلوا التحقق.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the persons responsible for child safety are not named. Record them.</source>
        <translation>لا يمكن التأكيد: لم يُعيَّن المسؤولون عن حماية الأطفال. سجّلوهم.</translation>
    </message>
    <message>
        <source>There is nothing to put into the calendar file: the event has no days yet.</source>
        <translation>لا شيء لملف التقويم: لا أيام للفعالية بعد.</translation>
    </message>
    <message>
        <source>The lead institution has no contact person with an e-mail address: nobody could answer. Add an address, or save a notice without organiser.</source>
        <translation>ليس للمؤسسة القائدة جهة اتصال لها بريد إلكتروني: لن يجد أحد من يرد عليه. أضيفوا عنوانًا أو احفظوا إشعارًا بلا منظِّم.</translation>
    </message>
    <message>
        <source>A personal invitation needs a person with an e-mail address. Add the address.</source>
        <translation>تتطلب الدعوة الشخصية شخصًا له بريد إلكتروني. أضيفوا العنوان.</translation>
    </message>
    <message>
        <source>An invitation file may hold one entry only, or calendars lose the others. Save one file per entry.</source>
        <translation>يتسع ملف الدعوة لقيد واحد، وإلا فقدت التقاويم القيود الأخرى. احفظوا ملفًا لكل قيد.</translation>
    </message>
    <message>
        <source>A cancelled entry cannot be an invitation. Save a cancellation instead.</source>
        <translation>لا يكون القيد الملغى دعوة. احفظوا إلغاءً بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>A calendar for everybody must not name people. Save personal invitations instead.</source>
        <translation>يجب ألا يذكر التقويم العام أسماء. احفظوا دعوات شخصية بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>“{email}” of {name} is not an e-mail address. Correct it.</source>
        <translation>«{email}» لـ {name} ليس عنوان بريد إلكتروني. صححوه.</translation>
    </message>
    <message>
        <source>Nothing to paste. Copy the rows in the spreadsheet, then try again.</source>
        <translation>لا شيء للصق. انسخوا الصفوف في الجدول ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>No column looks like names. Copy the rows together with their headings.</source>
        <translation>لا عمود يشبه الأسماء. انسخوا الصفوف مع عناوينها.</translation>
    </message>
    <message>
        <source>That is more than {rows} rows. Copy fewer rows at a time.</source>
        <translation>عدد الصفوف أكثر من {rows}. انسخوا صفوفًا أقل في كل مرة.</translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not an e-mail address. Correct it or leave it empty.</source>
        <translation>{cell}: «{value}» ليس عنوان بريد إلكتروني. صححوه أو اتركوه فارغًا.</translation>
    </message>
    <message>
        <source>{cell}: several e-mail addresses; “{value}” is taken. Choose another if needed.</source>
        <translation>{cell}: عدة عناوين؛ أُخذ «{value}». اختاروا غيره عند الحاجة.</translation>
    </message>
    <message>
        <source>{cell}: “{value}” does not tell the sex. Choose it, or leave it open.</source>
        <translation>{cell}: «{value}» لا يدل على الجنس. اختاروه أو اتركوه مفتوحًا.</translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not a list of known languages. Choose them later.</source>
        <translation>{cell}: «{value}» ليست قائمة لغات معروفة. اختاروها لاحقًا.</translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not a known role. Participant is taken.</source>
        <translation>{cell}: «{value}» صفة غير معروفة. اعتُمدت صفة مشارك.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program. Close that program, then try again.</source>
        <translation>«{name}» يستخدمه برنامج آخر. أغلقوا ذلك البرنامج ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written. Choose another folder, or ask for the right to write.</source>
        <translation>لا يمكن كتابة «{name}». اختاروا مجلدًا آخر أو اطلبوا حق الكتابة.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Free some space, then try again.</source>
        <translation>القرص ممتلئ. لم يتغير شيء. أفرغوا بعض المساحة ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Keep a copy of it and open the latest backup.</source>
        <translation>«{name}» تالف. احتفظوا بنسخة منه وافتحوا آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>“{name}” is not a database of this program, or its beginning is damaged. Choose another file, or open a backup.</source>
        <translation>«{name}» ليس قاعدة بيانات لهذا البرنامج، أو أن بدايته تالفة. اختاروا ملفًا آخر أو افتحوا نسخة احتياطية.</translation>
    </message>
    <message>
        <source>“{name}” is from a newer version. Nothing was changed. Get the newer program to open it.</source>
        <translation>«{name}» من إصدار أحدث. لم يتغير شيء. احصلوا على البرنامج الأحدث لفتحه.</translation>
    </message>
    <message>
        <source>There is no file “{name}”. Check the name, or start a new office.</source>
        <translation>لا يوجد ملف «{name}». تحققوا من الاسم أو ابدؤوا مكتبًا جديدًا.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. Does the folder exist, and may you read and write it?</source>
        <translation>لا يمكن فتح «{name}». هل المجلد موجود، وهل يجوز لكم القراءة والكتابة فيه؟</translation>
    </message>
    <message>
        <source>“{name}” was moved or deleted while it was open. Save a copy to keep your work.</source>
        <translation>نُقل «{name}» أو حُذف وهو مفتوح. احفظوا نسخة للإبقاء على عملكم.</translation>
    </message>
    <message>
        <source>The server “{name}” does not answer. Check the network, then try again.</source>
        <translation>لا يستجيب الخادم «{name}». تحققوا من الشبكة ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>There is no event “{ref}”. Give its number, or its whole title.</source>
        <translation>لا توجد فعالية «{ref}». اذكروا رقمها أو عنوانها كاملًا.</translation>
    </message>
    <message>
        <source>There is no person “{ref}”. Give the e-mail, or the whole name.</source>
        <translation>لا يوجد شخص «{ref}». اذكروا بريده الإلكتروني أو اسمه كاملًا.</translation>
    </message>
    <message>
        <source>There is no institution “{ref}”. Give the whole name, or the country.</source>
        <translation>لا توجد مؤسسة «{ref}». اذكروا اسمها كاملًا أو بلدها.</translation>
    </message>
    <message>
        <source>There is no youth council “{ref}”. Give its whole name.</source>
        <translation>لا يوجد مجلس شباب «{ref}». اذكروا اسمه كاملًا.</translation>
    </message>
    <message>
        <source>“{ref}” is the title of {found} events. Give the number of one.</source>
        <translation>«{ref}» عنوان لعدة فعاليات ({found}). اذكروا رقم إحداها.</translation>
    </message>
    <message>
        <source>“{ref}” is the name of {found} people. Give the e-mail of one.</source>
        <translation>«{ref}» اسم لعدة أشخاص ({found}). اذكروا بريد أحدهم الإلكتروني.</translation>
    </message>
    <message>
        <source>“{ref}” is the name of {found} institutions. Give the whole name of one.</source>
        <translation>«{ref}» اسم لعدة مؤسسات ({found}). اذكروا اسم إحداها كاملًا.</translation>
    </message>
    <message>
        <source>“{ref}” is the name of {found} youth councils. Give the whole name of one.</source>
        <translation>«{ref}» اسم لعدة مجالس شباب ({found}). اذكروا اسم أحدها كاملًا.</translation>
    </message>
    <message>
        <source>Nothing here is called “{ref}”. Give a number, an e-mail, or a whole name.</source>
        <translation>لا شيء هنا باسم «{ref}». اذكروا رقمًا أو بريدًا إلكترونيًا أو اسمًا كاملًا.</translation>
    </message>
    <message>
        <source>“{ref}” may be one of several institutions: {names}. Give the whole name.</source>
        <translation>قد تكون «{ref}» إحدى عدة مؤسسات: {names}. اذكروا الاسم كاملًا.</translation>
    </message>
    <message>
        <source>There is no type of event “{type}”. Write for example seminar, or webinar.</source>
        <translation>لا يوجد نوع فعالية «{type}». اكتبوا مثلًا ندوة أو ندوة شبكية.</translation>
    </message>
    <message>
        <source>“{ref}” does not take part in this event. Add this person first.</source>
        <translation>«{ref}» لا يشارك في هذه الفعالية. أضيفوا هذا الشخص أولًا.</translation>
    </message>
    <message>
        <source>There is no session {number}: the event has {count}.</source>
        <translation>لا توجد جلسة {number}: عدد جلسات الفعالية {count}.</translation>
    </message>
    <message>
        <source>Session {number} counts no hours: no report is needed for it. Choose another.</source>
        <translation>الجلسة {number} لا تُحتسب لها ساعات، فلا حاجة إلى تقرير عنها. اختاروا جلسة أخرى.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it as 2026-11-10.</source>
        <translation>«{text}» ليس تاريخًا. اكتبوه هكذا: 2026-11-10.</translation>
    </message>
    <message>
        <source>“{text}” is not a date with a time. Write it as 2026-11-10T10:00.</source>
        <translation>«{text}» ليس تاريخًا مع وقت. اكتبوه هكذا: 2026-11-10T10:00.</translation>
    </message>
    <message>
        <source>“{name}” is there already. Choose another name.</source>
        <translation>«{name}» موجود بالفعل. اختاروا اسمًا آخر.</translation>
    </message>
    <message>
        <source>Only a database in a file can be copied. Ask who runs the server.</source>
        <translation>لا تُنسخ إلا قاعدة البيانات في ملف. اسألوا مدير الخادم.</translation>
    </message>
    <message>
        <source>“{name}” is not a demo office. Choose another folder.</source>
        <translation>«{name}» ليس مكتبًا تجريبيًا. اختاروا مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Nothing to save: no file is ticked.</source>
        <translation>لا شيء للحفظ: لم يؤشَّر أي ملف.</translation>
    </message>
    <message>
        <source>Personal invitations need an address to answer to: {institution} has no focal point with an e-mail address. Add one on the page of the institution.</source>
        <translation>تتطلب الدعوات الشخصية عنوانًا للرد: ليس لـ {institution} جهة تنسيق لها بريد إلكتروني. أضيفوها في صفحة المؤسسة.</translation>
    </message>
    <message>
        <source>Nobody has accepted yet, so there is nobody to invite. Accept people first.</source>
        <translation>لم يُقبل أحد بعد، فلا أحد ليُدعى. اقبلوا أشخاصًا أولًا.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last files were saved: nobody needs a new one.</source>
        <translation>لم يتغير شيء منذ حفظ الملفات الأخيرة: لا أحد يحتاج إلى ملف جديد.</translation>
    </message>
    <message>
        <source>There is no event for the calendar: ideas and concepts stay in the office.</source>
        <translation>لا فعاليات للتقويم: تبقى الأفكار والمذكرات المفاهيمية في المكتب.</translation>
    </message>
    <message>
        <source>Nobody has a seat yet, so the sheet would be empty. Accept people first.</source>
        <translation>لا أحد لديه مقعد بعد، وسيكون الكشف فارغًا. اقبلوا أشخاصًا أولًا.</translation>
    </message>
    <message>
        <source>Nobody has been replaced in this event. Replace somebody first.</source>
        <translation>لم يُستبدل أحد في هذه الفعالية. استبدلوا شخصًا أولًا.</translation>
    </message>
    <message>
        <source>Everybody meets online, so there is nothing to sign. Use the online report.</source>
        <translation>يجتمع الجميع عن بُعد، فلا شيء للتوقيع. استخدموا تقرير الجلسة عن بُعد.</translation>
    </message>
    <message>
        <source>The programme has no counted sessions yet. Open the programme and count some.</source>
        <translation>لا جلسات محتسبة في البرنامج بعد. افتحوا البرنامج واحتسبوا بعضها.</translation>
    </message>
    <message>
        <source>The list is empty. Show the people who are to stand in it, then try again.</source>
        <translation>القائمة فارغة. أظهروا الأشخاص الذين ينبغي أن يكونوا فيها ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>This took too long and was stopped. Nothing was written. Try again.</source>
        <translation>طال الأمر فأُوقف. لم يُكتب شيء. حاولوا من جديد.</translation>
    </message>
    <message>
        <source>The system has ended the writing of the file, perhaps for want of memory. Nothing was written. Close other programs, then try again.</source>
        <translation>أوقف النظام كتابة الملف، ربما لنقص الذاكرة. لم يُكتب شيء. أغلق برامج أخرى ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There are {count} files, not one. Choose a folder for them.</source>
        <translation>عدد الملفات {count} لا واحد. اختاروا لها مجلدًا.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Give the file a name in it.</source>
        <translation>«{name}» مجلد. اكتبوا اسمًا للملف داخله.</translation>
    </message>
    <message>
        <source>“{name}” would not open: this file ends in {ending}. Give it a name that ends so.</source>
        <translation>لن يُفتح «{name}»: ينتهي هذا الملف بـ {ending}. اختاروا له اسمًا ينتهي كذلك.</translation>
    </message>
    <message>
        <source>No room on {name}. Nothing was written. Choose another place, or free some.</source>
        <translation>لا مساحة على {name}. لم يُكتب شيء. اختاروا مكانًا آخر أو أفرغوا بعض المساحة.</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be written. Nothing was written. Choose another.</source>
        <translation>لا يمكن الكتابة في المجلد «{name}». لم يُكتب شيء. اختاروا غيره.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used as a folder. Nothing was written. Choose another.</source>
        <translation>لا يصلح «{name}» مجلدًا. لم يُكتب شيء. اختاروا غيره.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program. Close it there, then try again, or save as “{other}”.</source>
        <translation>«{name}» مفتوح في برنامج آخر. أغلقوه هناك ثم حاولوا من جديد، أو احفظوه باسم «{other}».</translation>
    </message>
    <message>
        <source>Nobody has earned a certificate yet: short of hours: {short}, not decided: {undecided}. Complete the marks of attendance first.</source>
        <translation>لم يستحق أحد شهادة بعد: ساعات غير كافية: {short}، لم يُبتّ: {undecided}. أكملوا علامات الحضور أولًا.</translation>
    </message>
    <message>
        <source>Nobody has earned a certificate: short of hours: {short}.</source>
        <translation>لم يستحق أحد شهادة: ساعات غير كافية: {short}.</translation>
    </message>
    <message>
        <source>Nobody has earned a certificate yet: not decided: {undecided}. Complete the marks of attendance first.</source>
        <translation>لم يستحق أحد شهادة بعد: لم يُبتّ: {undecided}. أكملوا علامات الحضور أولًا.</translation>
    </message>
    <message>
        <source>Nobody has taken part yet who could earn a certificate.</source>
        <translation>لم يشارك بعد من يمكن أن يستحق شهادة.</translation>
    </message>
    <message>
        <source>The hours are not enough for a certificate ({names}). Give a reason.</source>
        <translation>لا تكفي الساعات لشهادة ({names}). اذكروا السبب.</translation>
    </message>
    <message>
        <source>Only who has taken part can get a certificate ({names}).</source>
        <translation>لا ينال الشهادة إلا من شارك ({names}).</translation>
    </message>
    <message>
        <source>Certificates were issued meanwhile. Look at the new numbers, then save again.</source>
        <translation>صدرت شهادات في الأثناء. انظروا في الأرقام الجديدة ثم احفظوا من جديد.</translation>
    </message>
    <message>
        <source>An exception needs a reason. Say why this certificate is issued.</source>
        <translation>يتطلب الاستثناء ذكر السبب. بيّنوا لماذا تصدر هذه الشهادة.</translation>
    </message>
    <message>
        <source>The certificate is issued already. Save it again under “What leaves”.</source>
        <translation>صدرت الشهادة بالفعل. احفظوها من جديد في «ما يخرج».</translation>
    </message>
    <message>
        <source>Saving issues new certificates: {count} (from {number} to {until}).</source>
        <translation>يُصدر الحفظ شهادات جديدة: {count} (من {number} إلى {until}).</translation>
    </message>
    <message>
        <source>No certificate: short of hours: {short}, not decided: {undecided}.</source>
        <translation>بلا شهادة: ساعات غير كافية: {short}، لم يُبتّ: {undecided}.</translation>
    </message>
    <message>
        <source>No certificate: short of hours: {short}.</source>
        <translation>بلا شهادة: ساعات غير كافية: {short}.</translation>
    </message>
    <message>
        <source>No certificate yet: not decided: {undecided}.</source>
        <translation>بلا شهادة بعد: لم يُبتّ: {undecided}.</translation>
    </message>
    <message>
        <source>Printed before and marked as reissued: {count}.</source>
        <translation>طُبعت من قبل وعُلّمت بأنها أُعيد إصدارها: {count}.</translation>
    </message>
    <message>
        <source>Numbers that were taken back and are not used again: {numbers}.</source>
        <translation>أرقام سُحبت ولا تُستخدم من جديد: {numbers}.</translation>
    </message>
    <message>
        <source>The picture “{name}” cannot be read: the certificates are plain.</source>
        <translation>لا يمكن قراءة الصورة «{name}»: الشهادات بلا خلفية.</translation>
    </message>
    <message>
        <source>Under 18 ({names}): given name and initial only, no e-mail.</source>
        <translation>دون 18 ({names}): الاسم الشخصي والحرف الأول فقط، بلا بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Full names of people under 18 leave: {count} (reason: {reason}).</source>
        <translation>تخرج الأسماء الكاملة لمن هم دون 18 عامًا: {count} (السبب: {reason}).</translation>
    </message>
    <message>
        <source>The certificate of somebody under 18 bears the own name alone.</source>
        <translation>لا تحمل شهادة من هو دون 18 عامًا إلا اسمه.</translation>
    </message>
    <message>
        <source>Under 18 ({names}): the file goes to the guardian and names no child.</source>
        <translation>دون 18 ({names}): يذهب الملف إلى الولي ولا يسمّي أي طفل.</translation>
    </message>
    <message>
        <source>Under 18 ({names}): the file goes to the coordinator of the youth council and names no child.</source>
        <translation>دون 18 ({names}): يذهب الملف إلى منسّق مجلس الشباب ولا يسمّي أي طفل.</translation>
    </message>
    <message>
        <source>No e-mail address ({names}): their files are left out.</source>
        <translation>لا بريد إلكترونيًا ({names}): تُستثنى ملفاتهم.</translation>
    </message>
    <message>
        <source>The event is only an idea so far: calendars show it as tentative.</source>
        <translation>الفعالية فكرة فقط حتى الآن: تُظهرها التقاويم مبدئية.</translation>
    </message>
    <message>
        <source>{institution} has no focal point with an e-mail address: the notice names nobody to answer to.</source>
        <translation>ليس لـ {institution} جهة تنسيق لها بريد إلكتروني: لا يذكر الإشعار من يُرد عليه.</translation>
    </message>
    <message>
        <source>{empty} of {cells} cells are empty: hours and certificates are not final.</source>
        <translation>الخلايا الفارغة {empty} من {cells}: الساعات والشهادات ليست نهائية.</translation>
    </message>
    <message>
        <source>There is no programme: days are marked, hours stay unknown.</source>
        <translation>لا برنامج: تُعلَّم الأيام وتبقى الساعات غير معلومة.</translation>
    </message>
    <message>
        <source>People who have the old entry: {count}. Send the new file by e-mail, or have the old entry deleted first, never both.</source>
        <translation>من لديهم القيد القديم: {count}. أرسلوا الملف الجديد بالبريد الإلكتروني، أو اطلبوا حذف القيد القديم أولًا، لا الأمرين معًا.</translation>
    </message>
    <message>
        <source>The title is written</source>
        <translation>العنوان مكتوب</translation>
    </message>
    <message>
        <source>The purpose is written</source>
        <translation>الغرض مكتوب</translation>
    </message>
    <message>
        <source>The main recommendation is chosen</source>
        <translation>التوصية الرئيسية مختارة</translation>
    </message>
    <message>
        <source>The lead institution is named</source>
        <translation>المؤسسة القائدة مسماة</translation>
    </message>
    <message>
        <source>Answers of co-organisers: {answered} of {total}</source>
        <translation>ردود المنظمين المشاركين: {answered} من {total}</translation>
    </message>
    <message>
        <source>The languages are chosen</source>
        <translation>اللغات مختارة</translation>
    </message>
    <message>
        <source>The quota is set</source>
        <translation>الحصة محددة</translation>
    </message>
    <message>
        <source>The dates are set</source>
        <translation>التواريخ محددة</translation>
    </message>
    <message>
        <source>Nothing clashes with the dates</source>
        <translation>لا تعارض مع التواريخ</translation>
    </message>
    <message>
        <source>The place is known</source>
        <translation>المكان معلوم</translation>
    </message>
    <message>
        <source>The link is known</source>
        <translation>الرابط معلوم</translation>
    </message>
    <message>
        <source>Answers are due by {deadline}</source>
        <translation>الرد مطلوب حتى {deadline}</translation>
    </message>
    <message>
        <source>Institutions on the list: {total}</source>
        <translation>المؤسسات في القائمة: {total}</translation>
    </message>
    <message>
        <source>Sessions in the programme: {items}</source>
        <translation>الجلسات في البرنامج: {items}</translation>
    </message>
    <message>
        <source>Letters marked as sent: {sent} of {total}</source>
        <translation>الرسائل المعلّمة مرسلة: {sent} من {total}</translation>
    </message>
    <message>
        <source>Answers: {answered} of {total}</source>
        <translation>الردود: {answered} من {total}</translation>
    </message>
    <message>
        <source>No institution is over its quota</source>
        <translation>لا مؤسسة تتجاوز حصتها</translation>
    </message>
    <message>
        <source>People with a seat: {people}</source>
        <translation>الأشخاص الذين لهم مقاعد: {people}</translation>
    </message>
    <message>
        <source>Every nomination is decided</source>
        <translation>بُتّ في كل ترشيح</translation>
    </message>
    <message>
        <source>All conditions for people under 18 are met</source>
        <translation>استُوفيت جميع الشروط لمن هم دون 18</translation>
    </message>
    <message>
        <source>The first day has come</source>
        <translation>حلّ اليوم الأول</translation>
    </message>
    <message>
        <source>The last day has come</source>
        <translation>حلّ اليوم الأخير</translation>
    </message>
    <message>
        <source>Attendance is entered</source>
        <translation>الحضور مُدخل</translation>
    </message>
    <message>
        <source>The audience is counted</source>
        <translation>الجمهور معدود</translation>
    </message>
    <message>
        <source>All certificates are issued</source>
        <translation>صدرت جميع الشهادات</translation>
    </message>
    <message>
        <source>Evaluation forms that came back: {answers} of {asked}</source>
        <translation>استمارات التقييم العائدة: {answers} من {asked}</translation>
    </message>
    <message>
        <source>Action plans: {plans}</source>
        <translation>خطط العمل: {plans}</translation>
    </message>
    <message>
        <source>What came of the action plans is recorded: {answered} of {plans}</source>
        <translation>نتائج خطط العمل المسجلة: {answered} من {plans}</translation>
    </message>
    <message>
        <source>The dates lie ahead. Check that they are the new ones.</source>
        <translation>التواريخ قادمة. تحققوا من أنها الجديدة.</translation>
    </message>
    <message>
        <source>Other days were set since.</source>
        <translation>حُددت أيام أخرى منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The title is missing. Write it.</source>
        <translation>العنوان ناقص. اكتبوه.</translation>
    </message>
    <message>
        <source>The purpose is missing. Write it.</source>
        <translation>الغرض ناقص. اكتبوه.</translation>
    </message>
    <message>
        <source>The main recommendation is missing. Choose it.</source>
        <translation>التوصية الرئيسية ناقصة. اختاروها.</translation>
    </message>
    <message>
        <source>No institution leads the event. Name one.</source>
        <translation>لا مؤسسة تقود الفعالية. سمّوا واحدة.</translation>
    </message>
    <message>
        <source>Answers of co-organisers: {answered} of {total}. Record the others.</source>
        <translation>ردود المنظمين المشاركين: {answered} من {total}. سجّلوا الباقي.</translation>
    </message>
    <message>
        <source>The languages of the event are missing. Choose them.</source>
        <translation>لغات الفعالية ناقصة. اختاروها.</translation>
    </message>
    <message>
        <source>The quota for each institution is missing. Set it.</source>
        <translation>حصة كل مؤسسة ناقصة. حددوها.</translation>
    </message>
    <message>
        <source>The dates are missing. Set them.</source>
        <translation>التواريخ ناقصة. حددوها.</translation>
    </message>
    <message>
        <source>Clashes with the dates: {clashes}. Move the event, or let them stand.</source>
        <translation>تعارضات مع التواريخ: {clashes}. انقلوا الفعالية أو اقبلوها.</translation>
    </message>
    <message>
        <source>The place is missing. Write it.</source>
        <translation>المكان ناقص. اكتبوه.</translation>
    </message>
    <message>
        <source>The link for taking part is missing. Add it.</source>
        <translation>رابط المشاركة ناقص. أضيفوه.</translation>
    </message>
    <message>
        <source>The day by which institutions answer is missing. Set it.</source>
        <translation>موعد رد المؤسسات ناقص. حددوه.</translation>
    </message>
    <message>
        <source>No institution is on the list. Add those to be invited.</source>
        <translation>لا مؤسسة في القائمة. أضيفوا المؤسسات التي ستُدعى.</translation>
    </message>
    <message>
        <source>The programme has no sessions. Add the first one.</source>
        <translation>لا جلسات في البرنامج. أضيفوا الأولى.</translation>
    </message>
    <message>
        <source>Letters marked as sent: {sent} of {total}. Mark the others.</source>
        <translation>الرسائل المعلّمة مرسلة: {sent} من {total}. علّموا الباقي.</translation>
    </message>
    <message>
        <source>Answers: {answered} of {total}. Record those that are in.</source>
        <translation>الردود: {answered} من {total}. سجّلوا ما وصل منها.</translation>
    </message>
    <message>
        <source>Overdue since {deadline}: {names}. Record an answer, or remind.</source>
        <translation>متأخرة منذ {deadline}: {names}. سجّلوا ردًا أو ذكّروا.</translation>
    </message>
    <message>
        <source>Over the quota: {names}. Put people in reserve, or raise the quota.</source>
        <translation>فوق الحصة: {names}. انقلوا أشخاصًا إلى الاحتياط أو ارفعوا الحصة.</translation>
    </message>
    <message>
        <source>Nobody has a seat. Accept nominations.</source>
        <translation>لا أحد لديه مقعد. اقبلوا ترشيحات.</translation>
    </message>
    <message>
        <source>Nominations not decided: {people}. Accept them, or put them in reserve.</source>
        <translation>ترشيحات لم يُبتّ فيها: {people}. اقبلوها أو انقلوها إلى الاحتياط.</translation>
    </message>
    <message>
        <source>Conditions for people under 18 are missing: {names}. Record the papers, or withdraw these people.</source>
        <translation>شروط من هم دون 18 ناقصة: {names}. سجّلوا الوثائق أو اسحبوا مشاركتهم.</translation>
    </message>
    <message>
        <source>The event begins on {day}. Start it then, or correct the dates.</source>
        <translation>تبدأ الفعالية في {day}. ابدؤوها حينها أو صححوا التواريخ.</translation>
    </message>
    <message>
        <source>The event ends on {day}. Finish it then, or correct the dates.</source>
        <translation>تنتهي الفعالية في {day}. أنهوها حينها أو صححوا التواريخ.</translation>
    </message>
    <message>
        <source>Empty cells in the attendance sheet: {marks}. Enter them.</source>
        <translation>الخلايا الفارغة في كشف الحضور: {marks}. املؤوها.</translation>
    </message>
    <message>
        <source>The audience is not counted. Enter the numbers.</source>
        <translation>لم يُعدّ الجمهور. أدخلوا الأعداد.</translation>
    </message>
    <message>
        <source>Certificates not issued: {people}. Issue them.</source>
        <translation>شهادات لم تصدر: {people}. أصدروها.</translation>
    </message>
    <message>
        <source>No evaluation form has come back. Enter or import them, or say why not.</source>
        <translation>لم تعد أي استمارة تقييم. أدخلوها أو استوردوها أو اذكروا السبب.</translation>
    </message>
    <message>
        <source>There are no action plans. Add them, or say why there are none.</source>
        <translation>لا توجد خطط عمل. أضيفوها، أو بيّنوا سبب عدم وجودها.</translation>
    </message>
    <message>
        <source>What came of the action plans: {answered} of {plans} recorded. Record the others, or that no answer came.</source>
        <translation>نتائج خطط العمل: سُجّل {answered} من {plans}. سجلوا الباقي، أو أنه لم يصل جواب.</translation>
    </message>
    <message>
        <source>The dates are over. Set new dates.</source>
        <translation>مضت التواريخ. حددوا تواريخ جديدة.</translation>
    </message>
    <message>
        <source>The days are still those that were put off. Set new ones, or say why they hold.</source>
        <translation>ما زالت الأيام هي نفسها التي أُجّلت. حددوا أيامًا جديدة أو بيّنوا سبب بقائها.</translation>
    </message>
    <message>
        <source>Later steps have changed the same record. Undo those first, or correct the record.</source>
        <translation>عدّلت خطوات لاحقة البطاقة نفسها. تراجعوا عنها أولًا أو صححوا البطاقة.</translation>
    </message>
    <message>
        <source>This step is already undone.</source>
        <translation>جرى التراجع عن هذه الخطوة بالفعل.</translation>
    </message>
    <message>
        <source>This is how the office began. It cannot be undone; start a new office instead.</source>
        <translation>هكذا بدأ المكتب. لا يمكن التراجع؛ ابدؤوا مكتبًا جديدًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Files saved in this step: {count}. Others may hold them already, so they cannot be taken back. Save an update or a cancellation instead.</source>
        <translation>الملفات المحفوظة في هذه الخطوة: {count}. قد تكون لدى آخرين، فلا يمكن استرجاعها. احفظوا تحديثًا أو إلغاءً بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>It changed nothing: somebody has read something here. The step stays as the record of it.</source>
        <translation>لم تغيّر شيئًا: قرأ شخص ما شيئًا هنا. تبقى الخطوة قيدًا لذلك.</translation>
    </message>
    <message>
        <source>Entries that rest on what this step added: {count}. Take those away first.</source>
        <translation>قيود تستند إلى ما أضافته هذه الخطوة: {count}. أزيلوها أولًا.</translation>
    </message>
    <message>
        <source>What this belonged to is no longer there. Bring that back first.</source>
        <translation>ما كان يتبعه هذا لم يعد موجودًا. أعيدوه أولًا.</translation>
    </message>
    <message>
        <source>Another entry has taken this place since, for example the same number. Change that entry first.</source>
        <translation>شغل قيد آخر هذا الموضع منذ ذلك الحين، كالرقم نفسه مثلًا. عدّلوا ذلك القيد أولًا.</translation>
    </message>
    <message>
        <source>This is your own institution: it cannot be put into the archive.</source>
        <translation>هذه مؤسستكم: لا يمكن نقلها إلى الأرشيف.</translation>
    </message>
    <message>
        <source>Somebody has a seat in {code}, which is still to come. Withdraw there first.</source>
        <translation>لأحدهم مقعد في {code} التي لم تنعقد بعد. اسحبوا المشاركة هناك أولًا.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Correct one of the two.</source>
        <translation>اليوم الأخير قبل الأول. صححوا أحدهما.</translation>
    </message>
    <message>
        <source>These days last more than a year. Correct the last one.</source>
        <translation>تدوم هذه الأيام أكثر من سنة. صححوا الأخير.</translation>
    </message>
    <message>
        <source>Some of these days are in the list already ({first} – {last}). Correct those.</source>
        <translation>بعض هذه الأيام في القائمة بالفعل ({first} – {last}). صححوا تلك.</translation>
    </message>
    <message>
        <source>These days are no longer in the list: somebody removed them.</source>
        <translation>لم تعد هذه الأيام في القائمة: أزالها شخص ما.</translation>
    </message>
    <message>
        <source>The time zone is not known of: {names}. They are left out until it is set.</source>
        <translation>المنطقة الزمنية غير معلومة: {names}. تُستثنى هذه المؤسسات حتى تُحدد.</translation>
    </message>
    <message>
        <source>{name} has no working day in {year}. Correct its weekend or its closing days.</source>
        <translation>ليس لـ {name} يوم عمل في {year}. صححوا عطلتها الأسبوعية أو أيام إغلاقها.</translation>
    </message>
    <message>
        <source>There is no list of public holidays for {country}. Add its days in Settings, Calendars.</source>
        <translation>لا توجد قائمة عطل رسمية لـ {country}. أضيفوا أيامها في الإعدادات، التقاويم.</translation>
    </message>
    <message>
        <source>The holiday list for {country} ends in {year}. Add later days in Settings, Calendars.</source>
        <translation>تنتهي قائمة عطل {country} في {year}. أضيفوا الأيام اللاحقة في الإعدادات، التقاويم.</translation>
    </message>
    <message>
        <source>The public holidays of {country} in {year} have not been read yet.</source>
        <translation>لم تُقرأ العطل الرسمية في {country} لسنة {year} بعد.</translation>
    </message>
    <message>
        <source>The shortest common time must lie between 1 minute and 24 hours. Correct it.</source>
        <translation>يجب أن يكون أقصر وقت مشترك بين دقيقة واحدة و24 ساعة. صححوه.</translation>
    </message>
    <message>
        <source>From 0 to {most} institutions may be missing. Correct the number.</source>
        <translation>يجوز غياب 0 إلى {most} من المؤسسات. صححوا العدد.</translation>
    </message>
    <message>
        <source>Nominations close on {day}, when the event has begun already.</source>
        <translation>يُغلق باب الترشيح في {day}، بعد أن تكون الفعالية قد بدأت.</translation>
    </message>
    <message>
        <source>{day}: two sessions at once in one room ({who}), the later is {what}.</source>
        <translation>{day}: جلستان في وقت واحد في قاعة واحدة ({who})، والثانية {what}.</translation>
    </message>
    <message>
        <source>{day}: {who} has a part in two sessions at once, the later is {what}.</source>
        <translation>{day}: يشارك {who} في جلستين في وقت واحد، والثانية {what}.</translation>
    </message>
    <message>
        <source>{day}: {who} is also wanted at {what}.</source>
        <translation>{day}: {who} مطلوب أيضًا في {what}.</translation>
    </message>
    <message>
        <source>{day}: holiday in {country}, {what}.</source>
        <translation>{day}: عطلة رسمية في {country}، {what}.</translation>
    </message>
    <message>
        <source>{day}: closed ({what}): {who}.</source>
        <translation>{day}: مغلق ({what}): {who}.</translation>
    </message>
    <message>
        <source>{day}: weekend of {who}.</source>
        <translation>{day}: عطلة أسبوعية: {who}.</translation>
    </message>
    <message>
        <source>{day}: {who} also has {what}.</source>
        <translation>{day}: لدى {who} أيضًا {what}.</translation>
    </message>
    <message>
        <source>{day}: {who} has less than 12 hours to or from {what} in another city.</source>
        <translation>{day}: لدى {who} أقل من 12 ساعة قبل {what} أو بعدها في مدينة أخرى.</translation>
    </message>
    <message>
        <source>{day}: also rest: {who}.</source>
        <translation>{day}: في راحة أيضًا: {who}.</translation>
    </message>
    <message>
        <source>{day}: {what}.</source>
        <translation>{day}: {what}.</translation>
    </message>
    <message>
        <source>The day is missing. Write it, for example 10.12.</source>
        <translation>اليوم ناقص. اكتبوه، مثل 10.12.</translation>
    </message>
    <message>
        <source>There is no day {text}. Correct the date.</source>
        <translation>لا يوجد يوم {text}. صححوا التاريخ.</translation>
    </message>
    <message>
        <source>{day} is still to come. Log what was held; for what is planned make an event.</source>
        <translation>{day} لم يحن بعد. سجّلوا ما انعقد؛ ولما هو مخطط أنشئوا فعالية.</translation>
    </message>
    <message>
        <source>How many came? Write it, for example 27/14f: 27, of whom 14 girls.</source>
        <translation>كم شخصًا حضر؟ اكتبوا مثلًا 27/14f: أي 27، منهم 14 فتاة.</translation>
    </message>
    <message>
        <source>The number is larger than {most}. Correct it.</source>
        <translation>العدد أكبر من {most}. صححوه.</translation>
    </message>
    <message>
        <source>{female} girls of {total} pupils? Correct the numbers.</source>
        <translation>الفتيات {female} من {total} من التلاميذ؟ صححوا الأعداد.</translation>
    </message>
    <message>
        <source>{male} boys of {total} pupils? Correct the numbers.</source>
        <translation>الفتيان {male} من {total} من التلاميذ؟ صححوا الأعداد.</translation>
    </message>
    <message>
        <source>{female} girls and {male} boys are more than {total}. Correct the numbers.</source>
        <translation>الفتيات {female} والفتيان {male} أكثر من {total}. صححوا الأعداد.</translation>
    </message>
    <message>
        <source>What does “{text}” count? Write f or m behind girls and boys, for example 27/14f.</source>
        <translation>ماذا يعدّ «{text}»؟ اكتبوا f أو m بعد عدد الفتيات أو الفتيان، مثل 27/14f.</translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not a number. Correct it or leave empty.</source>
        <translation>{cell}: «{value}» ليس عددًا. صححوه أو اتركوه فارغًا.</translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not a date. Correct it or leave empty.</source>
        <translation>{cell}: «{value}» ليس تاريخًا. صححوه أو اتركوه فارغًا.</translation>
    </message>
    <message>
        <source>{cell}: How many came is missing.</source>
        <translation>{cell}: عدد الحاضرين ناقص.</translation>
    </message>
    <message>
        <source>{cell}: The day is missing.</source>
        <translation>{cell}: اليوم ناقص.</translation>
    </message>
    <message>
        <source>{cell}: {day} is still to come.</source>
        <translation>{cell}: {day} لم يحن بعد.</translation>
    </message>
    <message>
        <source>{cell}: The number is larger than {most}.</source>
        <translation>{cell}: العدد أكبر من {most}.</translation>
    </message>
    <message>
        <source>{cell}: {female} girls of {total} pupils? Correct the numbers.</source>
        <translation>{cell}: الفتيات {female} من {total} من التلاميذ؟ صححوا الأعداد.</translation>
    </message>
    <message>
        <source>{cell}: {male} boys of {total} pupils? Correct the numbers.</source>
        <translation>{cell}: الفتيان {male} من {total} من التلاميذ؟ صححوا الأعداد.</translation>
    </message>
    <message>
        <source>{cell}: {female} girls and {male} boys are more than {total}. Correct the numbers.</source>
        <translation>{cell}: الفتيات {female} والفتيان {male} أكثر من {total}. صححوا الأعداد.</translation>
    </message>
    <message>
        <source>{cell}: The text is longer than {limit} characters. Shorten it.</source>
        <translation>{cell}: النص أطول من {limit} حرف. اختصروه.</translation>
    </message>
    <message>
        <source>{cell}: The year must lie between {first} and {last}. Correct the date.</source>
        <translation>{cell}: يجب أن تقع السنة بين {first} و{last}. صححوا التاريخ.</translation>
    </message>
    <message>
        <source>{cell} holds a formula without a result. Open the file and save it once.</source>
        <translation>في {cell} صيغة بلا نتيجة. افتحوا الملف واحفظوه مرة.</translation>
    </message>
    <message>
        <source>{cell}: The sum says {said}, the rows give {found}.</source>
        <translation>{cell}: المجموع يذكر {said}، والصفوف تعطي {found}.</translation>
    </message>
    <message>
        <source>Dates such as 05/06 were read with the day first. Look whether they are right.</source>
        <translation>قُرئت التواريخ مثل 05/06 على أن اليوم أولًا. تحققوا من صحتها.</translation>
    </message>
    <message>
        <source>Hidden rows were read too: {count}.</source>
        <translation>قُرئت صفوف مخفية أيضًا: {count}.</translation>
    </message>
    <message>
        <source>No lessons were found. A row needs a number of people, under a heading such as “Total”.</source>
        <translation>لم يُعثر على دروس. يحتاج الصف إلى عدد أشخاص تحت عنوان مثل «المجموع».</translation>
    </message>
    <message>
        <source>This event is no campaign that counts its audience. Choose another.</source>
        <translation>ليست هذه الفعالية حملة يُعدّ جمهورها. اختاروا غيرها.</translation>
    </message>
    <message>
        <source>{code} lasts from {first} to {last}. Lessons on other days: {count}. They are counted too.</source>
        <translation>تمتد {code} من {first} إلى {last}. دروس في أيام أخرى: {count}. تُحتسب أيضًا.</translation>
    </message>
    <message>
        <source>There is nothing to log in these rows.</source>
        <translation>لا شيء للتسجيل في هذه الصفوف.</translation>
    </message>
    <message>
        <source>The file “{name}” is not there. Choose another.</source>
        <translation>الملف «{name}» غير موجود. اختاروا غيره.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose the files in it.</source>
        <translation>«{name}» مجلد. اختاروا الملفات التي فيه.</translation>
    </message>
    <message>
        <source>The file “{name}” is open in Excel. Close it there, then try again.</source>
        <translation>الملف «{name}» مفتوح في إكسل. أغلقوه هناك ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be read: this user may not open it.</source>
        <translation>لا يمكن قراءة الملف «{name}»: لا يحق لهذا المستخدم فتحه.</translation>
    </message>
    <message>
        <source>The file “{name}” is empty.</source>
        <translation>الملف «{name}» فارغ.</translation>
    </message>
    <message>
        <source>The file “{name}” is protected by a password. Save it without one, then try again.</source>
        <translation>الملف «{name}» محمي بكلمة مرور. احفظوه بدونها ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>The file “{name}” is damaged or cut off. Ask for it again, or open it in Excel and save it anew.</source>
        <translation>الملف «{name}» تالف أو مبتور. اطلبوه من جديد، أو افتحوه في إكسل واحفظوه مجددًا.</translation>
    </message>
    <message>
        <source>“{name}” is neither a workbook nor a table of text. Save it as .xlsx or .csv.</source>
        <translation>«{name}» ليس مصنفًا ولا جدولًا نصيًا. احفظوه بصيغة ‎.xlsx أو ‎.csv.</translation>
    </message>
    <message>
        <source>The file “{name}” is far too large for a list. Copy the rows into a new workbook.</source>
        <translation>الملف «{name}» أكبر بكثير من قائمة. انسخوا الصفوف إلى مصنف جديد.</translation>
    </message>
    <message>
        <source>In “{name}” the cell {cell} lies far outside of the list. Delete what is there, or copy the rows into a new workbook.</source>
        <translation>في «{name}» تقع الخلية {cell} بعيدًا خارج القائمة. احذفوا ما فيها أو انسخوا الصفوف إلى مصنف جديد.</translation>
    </message>
    <message>
        <source>Reading “{name}” took too long. Copy the rows into a new workbook.</source>
        <translation>استغرقت قراءة «{name}» وقتًا طويلًا. انسخوا الصفوف إلى مصنف جديد.</translation>
    </message>
    <message>
        <source>The list has more than {most} rows. Divide it.</source>
        <translation>في القائمة أكثر من {most} صف. قسّموها.</translation>
    </message>
    <message>
        <source>“{text}” is not a pair of languages. Write pairs of codes: ru-en, ar-en.</source>
        <translation>«{text}» ليس زوج لغات. اكتبوا أزواجًا من الرموز: ru-en, ar-en.</translation>
    </message>
    <message>
        <source>The shift is nought. Write by how much the sessions move.</source>
        <translation>مقدار الإزاحة صفر. اكتبوا مقدار إزاحة الجلسات.</translation>
    </message>
    <message>
        <source>Somebody has removed this phase meanwhile. Nothing was saved.</source>
        <translation>أزال شخص ما هذه المرحلة في الأثناء. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>A phase is online, in person or hybrid; only the whole event is blended.</source>
        <translation>تكون المرحلة عن بُعد أو حضورية أو مختلطة؛ والفعالية كلها وحدها تكون مدمجة.</translation>
    </message>
    <message>
        <source>The phase is not within the event, {first} to {last}. Correct the days, or move the event first.</source>
        <translation>ليست المرحلة ضمن الفعالية، من {first} إلى {last}. صححوا الأيام أو انقلوا الفعالية أولًا.</translation>
    </message>
    <message>
        <source>Phases outside the new dates: {phases}. Shorten or remove them first.</source>
        <translation>مراحل خارج التواريخ الجديدة: {phases}. قصّروها أو أزيلوها أولًا.</translation>
    </message>
    <message>
        <source>These days belong to “{title}” already. A day is in one phase only.</source>
        <translation>هذه الأيام تتبع «{title}» بالفعل. لا يكون اليوم إلا في مرحلة واحدة.</translation>
    </message>
    <message>
        <source>The programme has no sessions to release. Add the opening first.</source>
        <translation>لا جلسات في البرنامج لإصدارها. أضيفوا الافتتاح أولًا.</translation>
    </message>
    <message>
        <source>Nothing has changed since release {number}.</source>
        <translation>لم يتغير شيء منذ الإصدار {number}.</translation>
    </message>
    <message>
        <source>This release is no longer there: somebody took it back.</source>
        <translation>لم يعد هذا الإصدار موجودًا: سحبه شخص ما.</translation>
    </message>
    <message>
        <source>Files were saved after release {number}: others may hold it already. Release the programme again instead.</source>
        <translation>حُفظت ملفات بعد الإصدار {number}: قد يكون لدى آخرين. أصدروا البرنامج من جديد بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The series has no end. Choose a last day or a number of dates.</source>
        <translation>لا نهاية للسلسلة. اختاروا يومًا أخيرًا أو عددًا من التواريخ.</translation>
    </message>
    <message>
        <source>That would be more than {most} dates. Choose an earlier end.</source>
        <translation>سيتجاوز عدد التواريخ {most}. اختاروا نهاية أبكر.</translation>
    </message>
    <message>
        <source>Only the first date lies before the end. Choose a later end.</source>
        <translation>لا يقع قبل النهاية إلا التاريخ الأول. اختاروا نهاية أبعد.</translation>
    </message>
    <message>
        <source>The last day lies before the first date. Correct it.</source>
        <translation>اليوم الأخير قبل التاريخ الأول. صححوه.</translation>
    </message>
    <message>
        <source>The step must lie between 1 and {most}. Correct it.</source>
        <translation>يجب أن يكون الفاصل بين 1 و{most}. صححوه.</translation>
    </message>
    <message>
        <source>The first date is no such day of its month. Choose another rule.</source>
        <translation>ليس التاريخ الأول ذلك اليوم من شهره. اختاروا قاعدة أخرى.</translation>
    </message>
    <message>
        <source>The rule “{text}” cannot be read. Repeat the event by another rule.</source>
        <translation>لا يمكن قراءة القاعدة «{text}». كرّروا الفعالية بقاعدة أخرى.</translation>
    </message>
    <message>
        <source>The clocks show {time} twice on {day}. The first is meant.</source>
        <translation>تتكرر الساعة {time} مرتين في {day}. المقصود الأولى.</translation>
    </message>
    <message>
        <source>Every date but the first is left out. Choose other dates, or keep days of rest too.</source>
        <translation>استُثنيت جميع التواريخ إلا الأول. اختاروا تواريخ أخرى أو أبقوا أيام الراحة أيضًا.</translation>
    </message>
    <message>
        <source>Write the day and the hour of the new start.</source>
        <translation>اكتبوا يوم البداية الجديدة وساعتها.</translation>
    </message>
    <message>
        <source>The event is in a series already. Let it leave that first.</source>
        <translation>الفعالية ضمن سلسلة بالفعل. أخرجوها منها أولًا.</translation>
    </message>
    <message>
        <source>The event is in no series any more.</source>
        <translation>لم تعد الفعالية ضمن أي سلسلة.</translation>
    </message>
    <message>
        <source>None of these events can be changed: they were held or cancelled.</source>
        <translation>لا يمكن تعديل أي من هذه الفعاليات: انعقدت أو أُلغيت.</translation>
    </message>
    <message>
        <source>The event is cancelled. Copy it instead of repeating it.</source>
        <translation>الفعالية ملغاة. انسخوها بدلًا من تكرارها.</translation>
    </message>
    <message>
        <source>The template is no longer there: somebody removed it.</source>
        <translation>لم يعد القالب موجودًا: أزاله شخص ما.</translation>
    </message>
    <message>
        <source>The template needs a name. Write what it is for.</source>
        <translation>يحتاج القالب إلى اسم. اكتبوا الغرض منه.</translation>
    </message>
    <message>
        <source>This type of event has a template “{name}” already. Choose another name.</source>
        <translation>لهذا النوع من الفعاليات قالب «{name}» بالفعل. اختاروا اسمًا آخر.</translation>
    </message>
    <message>
        <source>The clocks of this event are settled already.</source>
        <translation>سُوّي توقيت هذه الفعالية بالفعل.</translation>
    </message>
    <message>
        <source>No people were found in this file. Choose the attendance report of the meeting, or a table with a column of names.</source>
        <translation>لم يُعثر على أشخاص في هذا الملف. اختاروا تقرير حضور الاجتماع، أو جدولًا فيه عمود أسماء.</translation>
    </message>
    <message>
        <source>The roster has no column of names. Choose another file.</source>
        <translation>ليس في القائمة عمود أسماء. اختاروا ملفًا آخر.</translation>
    </message>
    <message>
        <source>It is not clear which event this report belongs to. Name the event.</source>
        <translation>لا يتضح لأي فعالية هذا التقرير. اذكروا الفعالية.</translation>
    </message>
    <message>
        <source>The programme has no counted sessions yet. Add one, then import the report.</source>
        <translation>لا جلسات محتسبة في البرنامج بعد. أضيفوا واحدة ثم استوردوا التقرير.</translation>
    </message>
    <message>
        <source>Nobody of {code} is in this report. It may be of another event. No mark was set.</source>
        <translation>لا أحد من {code} في هذا التقرير. قد يكون لفعالية أخرى. لم توضع أي علامة.</translation>
    </message>
    <message>
        <source>The report is of {day}, when {code} did not meet. It may be of another event, or in another time zone. No mark was set.</source>
        <translation>التقرير بتاريخ {day}، ولم تنعقد {code} فيه. قد يكون لفعالية أخرى أو بمنطقة زمنية أخرى. لم توضع أي علامة.</translation>
    </message>
    <message>
        <source>The report does not say when people came, and there are several sessions. Choose the session.</source>
        <translation>لا يذكر التقرير متى حضر الأشخاص، وهناك عدة جلسات. اختاروا الجلسة.</translation>
    </message>
    <message>
        <source>The report names no day, and the event has several. Choose the session.</source>
        <translation>لا يذكر التقرير يومًا، وللفعالية عدة أيام. اختاروا الجلسة.</translation>
    </message>
    <message>
        <source>The report brings no new marks. Nothing was changed.</source>
        <translation>لا علامات جديدة في التقرير. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{text} may be read in two ways; it was read as {order}. Look whether that is right.</source>
        <translation>يمكن قراءة {text} بطريقتين؛ قُرئ على أنه {order}. تحققوا من صحة ذلك.</translation>
    </message>
    <message>
        <source>“{name}” seems to be a program, not a person. It gets no mark.</source>
        <translation>يبدو أن «{name}» برنامج لا شخص. لا توضع له علامة.</translation>
    </message>
    <message>
        <source>The name “{name}” looks like a formula. It was kept as text.</source>
        <translation>يشبه الاسم «{name}» صيغة. حُفظ نصًا.</translation>
    </message>
    <message>
        <source>{name}: the report does not say when this person left. Confirm that they stayed to the end, or enter the mark by hand.</source>
        <translation>{name}: لا يذكر التقرير متى غادر هذا الشخص. أكّدوا بقاءه حتى النهاية أو أدخلوا العلامة يدويًا.</translation>
    </message>
    <message>
        <source>{name}: the report does not say when this person came.</source>
        <translation>{name}: لا يذكر التقرير متى وصل هذا الشخص.</translation>
    </message>
    <message>
        <source>Row {line}: {name} leaves before coming. Enter the mark by hand.</source>
        <translation>الصف {line}: يغادر {name} قبل وصوله. أدخلوا العلامة يدويًا.</translation>
    </message>
    <message>
        <source>Row {line}: “{text}” is not a time. The row was kept without it.</source>
        <translation>الصف {line}: «{text}» ليس وقتًا. حُفظ الصف بدونه.</translation>
    </message>
    <message>
        <source>The file ends in the middle of row {line}. People may be missing: ask for it again.</source>
        <translation>ينتهي الملف في وسط الصف {line}. قد ينقص أشخاص: اطلبوه من جديد.</translation>
    </message>
    <message>
        <source>Sessions {sessions} run at the same time: the report does not say who was where. Choose one session to take its marks.</source>
        <translation>تنعقد الجلسات {sessions} في وقت واحد: لا يذكر التقرير من كان أين. اختاروا جلسة واحدة لأخذ علاماتها.</translation>
    </message>
    <message>
        <source>Marks typed by hand differ and stay as they are: {count}.</source>
        <translation>علامات أُدخلت يدويًا تختلف وتبقى كما هي: {count}.</translation>
    </message>
    <message>
        <source>An earlier report gave other marks: {count}. Of the two the fuller one counts.</source>
        <translation>أعطى تقرير سابق علامات أخرى: {count}. يُعتد بالأكمل منهما.</translation>
    </message>
    <message>
        <source>This person has no seat in the event any more: somebody has changed that meanwhile. No mark was set.</source>
        <translation>لم يعد لهذا الشخص مقعد في الفعالية: غيّر أحدهم ذلك في الأثناء. لم توضع أي علامة.</translation>
    </message>
    <message>
        <source>Somebody has marked this meanwhile. Look at the new marks, then mark again if needed.</source>
        <translation>وضع أحدهم علامة هنا في الأثناء. انظروا إلى العلامات الجديدة ثم ضعوا العلامة مجددًا عند الحاجة.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: “{mark}” is not a mark. Use P, O, L, E, X, A or minutes. Nothing was pasted.</source>
        <translation>الصف {row}، العمود {column}: «{mark}» ليست علامة. استخدموا P أو O أو L أو E أو X أو A أو الدقائق. لم يُلصق شيء.</translation>
    </message>
    <message>
        <source>The block of {rows} × {columns} cells is larger than what is left of the list from here. Nothing was pasted.</source>
        <translation>الكتلة من {rows} × {columns} خلية أكبر مما تبقى من القائمة من هنا. لم يُلصق شيء.</translation>
    </message>
    <message>
        <source>Find the person, or write the name.</source>
        <translation>ابحثوا عن الشخص أو اكتبوا الاسم.</translation>
    </message>
    <message>
        <source>{name} has a seat already. Look at the row in the list.</source>
        <translation>لدى {name} مقعد بالفعل. انظروا الصف في القائمة.</translation>
    </message>
    <message>
        <source>{name} was in this event and left it. Bring the person back?</source>
        <translation>كان {name} في الفعالية ثم غادرها. هل يُعاد؟</translation>
    </message>
    <message>
        <source>{name} is under 18, and {count} of the conditions are open. Complete them among the participants, then confirm the seat.</source>
        <translation>{name} دون 18 سنة، والشروط غير المستوفاة: {count}. أكملوها في المشاركين ثم أكّدوا المقعد.</translation>
    </message>
    <message>
        <source>The event does not take place now: nobody can come. Resume it first.</source>
        <translation>الفعالية لا تُعقد الآن: لا يمكن لأحد الحضور. استأنفوها أولًا.</translation>
    </message>
    <message>
        <source>This code is on no badge of ours. Look the person up by name.</source>
        <translation>هذا الرمز ليس على أي من بطاقاتنا. ابحثوا عن الشخص بالاسم.</translation>
    </message>
    <message>
        <source>This badge is for another event: {title} ({event}). Look the person up by name.</source>
        <translation>هذه البطاقة لفعالية أخرى: {title} ({event}). ابحثوا عن الشخص بالاسم.</translation>
    </message>
    <message>
        <source>{name} was replaced by {other}. The badge is no longer good.</source>
        <translation>حلّ {other} محل {name}. البطاقة لم تعد صالحة.</translation>
    </message>
    <message>
        <source>{name} has withdrawn. Nothing is marked; ask at the organisers’ desk.</source>
        <translation>انسحب {name}. لم يُسجّل شيء؛ اسألوا المنظمين.</translation>
    </message>
    <message>
        <source>{name} is in reserve and has no seat yet. Accept the seat first.</source>
        <translation>{name} في الاحتياط ولا مقعد له بعد. اقبلوا المقعد أولًا.</translation>
    </message>
    <message>
        <source>{name} is nominated, but not accepted. Accept the seat first.</source>
        <translation>{name} مرشّح ولم يُقبل بعد. اقبلوا المقعد أولًا.</translation>
    </message>
    <message>
        <source>{name} was not selected for this event. Nothing is marked.</source>
        <translation>لم يُختر {name} لهذه الفعالية. لم يُسجّل شيء.</translation>
    </message>
    <message>
        <source>The conditions for young people are not met for {name}. Nothing is marked; ask the coordinator.</source>
        <translation>شروط الشباب غير مستوفاة لـ{name}. لم يُسجّل شيء؛ اتصلوا بالمنسق.</translation>
    </message>
    <message>
        <source>Nobody is chosen. Scan a badge, or type two letters of a name.</source>
        <translation>لم يُختر أحد. امسحوا البطاقة أو اكتبوا حرفين من الاسم.</translation>
    </message>
    <message>
        <source>Nobody has just come. Check somebody in first.</source>
        <translation>لم يصل أحد للتو. سجّلوا وصول أحد أولًا.</translation>
    </message>
    <message>
        <source>The event does not take place as planned. Nobody can be checked in.</source>
        <translation>لا تُعقد الفعالية كما خُطط. لا يمكن تسجيل أحد.</translation>
    </message>
    <message>
        <source>Somebody has removed this document meanwhile. Look at the list again.</source>
        <translation>أزال شخص ما هذه الوثيقة في الأثناء. انظروا إلى القائمة مجددًا.</translation>
    </message>
    <message>
        <source>Versions are counted from 1.</source>
        <translation>تُعد الإصدارات ابتداءً من 1.</translation>
    </message>
    <message>
        <source>Version {edition} of this document is recorded already. The next one is {next}.</source>
        <translation>الإصدار {edition} من هذه الوثيقة مسجل بالفعل. التالي هو {next}.</translation>
    </message>
    <message>
        <source>This document is marked as sent to {count} receivers. Take that back first, then remove it.</source>
        <translation>وُسمت هذه الوثيقة بأنها أُرسلت، عدد المستلمين: {count}. اسحبوا العلامة أولًا ثم أزيلوها.</translation>
    </message>
    <message>
        <source>Only what is made can be marked as sent. Make or record the document first.</source>
        <translation>لا يمكن وسم غير الجاهز بأنه أُرسل. أنشئوا الوثيقة أو سجلوها أولًا.</translation>
    </message>
    <message>
        <source>Nobody is named. Tick an institution, or write who received it.</source>
        <translation>لم يُذكر أحد. ضعوا علامة على مؤسسة أو اكتبوا من استلمها.</translation>
    </message>
    <message>
        <source>All of this is marked as sent to them on that day already.</source>
        <translation>كل هذا موسوم بالفعل بأنه أُرسل إليهم في ذلك اليوم.</translation>
    </message>
    <message>
        <source>The form is empty. Enter at least one answer.</source>
        <translation>الاستمارة فارغة. أدخلوا إجابة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>This form has an answer to a question that is not asked. Leave it out.</source>
        <translation>في الاستمارة إجابة عن سؤال لم يُطرح. أزيلوها.</translation>
    </message>
    <message>
        <source>“{value}” is not a step from 1 to 5. Correct it or leave it empty.</source>
        <translation>«{value}» ليست درجة من 1 إلى 5. صححوها أو اتركوها فارغة.</translation>
    </message>
    <message>
        <source>Longer than {most} characters. Make it shorter.</source>
        <translation>أطول من {most} حرفًا. اختصروه.</translation>
    </message>
    <message>
        <source>A daily form belongs to a day of the event. Choose the day.</source>
        <translation>الاستمارة اليومية تخص يومًا من أيام الفعالية. اختاروا اليوم.</translation>
    </message>
    <message>
        <source>{answers} forms are filled in already: fewer cannot have been given out.</source>
        <translation>عُبئت {answers} استمارة بالفعل: لا يمكن أن يكون الموزع أقل.</translation>
    </message>
    <message>
        <source>This form is not there any more. It was removed meanwhile.</source>
        <translation>لم تعد هذه الاستمارة موجودة: أُزيلت في هذه الأثناء.</translation>
    </message>
    <message>
        <source>{cell}: {value} is not a step from 1 to 5. Correct the file or leave it empty.</source>
        <translation>{cell}: {value} ليست درجة من 1 إلى 5. صححوا الملف أو اتركوها فارغة.</translation>
    </message>
    <message>
        <source>{cell}: longer than {most} characters. Make it shorter in the file.</source>
        <translation>{cell}: أطول من {most} حرفًا. اختصروه في الملف.</translation>
    </message>
    <message>
        <source>{cell} has a formula without result. Type the number in its place.</source>
        <translation>في {cell} صيغة بلا نتيجة. اكتبوا الرقم مكانها.</translation>
    </message>
    <message>
        <source>“{name}” is not an evaluation form of this program. Choose forms that were filled in.</source>
        <translation>«{name}» ليس استمارة تقييم من هذا البرنامج. اختاروا استمارات معبأة.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of the program. Get that one to read it.</source>
        <translation>«{name}» من إصدار أحدث من البرنامج. احصلوا عليه لقراءته.</translation>
    </message>
    <message>
        <source>“{name}” belongs to another event: {code}. Import it there.</source>
        <translation>«{name}» يخص فعالية أخرى: {code}. استوردوه هناك.</translation>
    </message>
    <message>
        <source>“{name}” is a form of another stage: {stage}. Import it with those.</source>
        <translation>«{name}» استمارة من مرحلة أخرى: {stage}. استوردوها معها.</translation>
    </message>
    <message>
        <source>“{name}” is of {day}, which is no day of the event. Correct the dates first.</source>
        <translation>«{name}» ليوم {day} وهو ليس من أيام الفعالية. صححوا التواريخ أولًا.</translation>
    </message>
    <message>
        <source>“{name}” is empty: nobody has filled it in.</source>
        <translation>«{name}» فارغ: لم يعبئه أحد.</translation>
    </message>
    <message>
        <source>“{name}” is in already. It counts once.</source>
        <translation>«{name}» مدرج بالفعل. يُحتسب مرة واحدة.</translation>
    </message>
    <message>
        <source>“{name}” is the same as “{other}”. It counts once.</source>
        <translation>«{name}» هو نفسه «{other}». يُحتسب مرة واحدة.</translation>
    </message>
    <message>
        <source>No form can be taken in. Look at what is said of each file.</source>
        <translation>لا يمكن إدراج أي استمارة. انظروا ما قيل عن كل ملف.</translation>
    </message>
    <message>
        <source>The goal is missing. Write in one sentence what is to be done.</source>
        <translation>الهدف ناقص. اكتبوا في جملة واحدة ما يجب عمله.</translation>
    </message>
    <message>
        <source>Choose whose plan it is: an institution or a person in the event.</source>
        <translation>اختاروا صاحب الخطة: مؤسسة أو شخص في الفعالية.</translation>
    </message>
    <message>
        <source>Only institutions and people of the event have action plans. Choose another.</source>
        <translation>خطط العمل لمؤسسات الفعالية وأشخاصها فقط. اختاروا غيره.</translation>
    </message>
    <message>
        <source>This action plan is no longer there: somebody removed it.</source>
        <translation>لم تعد خطة العمل هذه موجودة: أزالها شخص ما.</translation>
    </message>
    <message>
        <source>Choose how the plan stands, or that no answer came.</source>
        <translation>اختاروا وضع الخطة، أو أنه لم يصل جواب.</translation>
    </message>
    <message>
        <source>This answer is no longer there: somebody removed it.</source>
        <translation>لم تعد هذه الإجابة موجودة: أزالها شخص ما.</translation>
    </message>
    <message>
        <source>{day} is still to come. Record what has happened.</source>
        <translation>لم يحن {day} بعد. سجلوا ما قد حدث.</translation>
    </message>
    <message>
        <source>Choose who of the participants gave the training.</source>
        <translation>اختاروا المشارك الذي قدّم التدريب.</translation>
    </message>
    <message>
        <source>The day of the training is missing.</source>
        <translation>يوم التدريب ناقص.</translation>
    </message>
    <message>
        <source>The title is missing. Write what the training was about.</source>
        <translation>العنوان ناقص. اكتبوا موضوع التدريب.</translation>
    </message>
    <message>
        <source>This training is no longer there: somebody removed it.</source>
        <translation>لم يعد هذا التدريب موجودًا: أزاله شخص ما.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” is no institution or person of this event. Correct it.</source>
        <translation>الصف {row}: «{value}» ليس مؤسسة أو شخصًا في هذه الفعالية. صححوه.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” fits more than one. Write the whole name.</source>
        <translation>الصف {row}: «{value}» يطابق أكثر من واحد. اكتبوا الاسم كاملًا.</translation>
    </message>
    <message>
        <source>Row {row}: the goal is missing. Write it in the second column.</source>
        <translation>الصف {row}: الهدف ناقص. اكتبوه في العمود الثاني.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” is not a date. Correct it or leave it empty.</source>
        <translation>الصف {row}: «{value}» ليس تاريخًا. صححوه أو اتركوه فارغًا.</translation>
    </message>
    <message>
        <source>Row {row}: the goal is longer than {limit} characters. Shorten it.</source>
        <translation>الصف {row}: الهدف أطول من {limit} حرف. اختصروه.</translation>
    </message>
    <message>
        <source>Row {row}: this plan stands there already. It is left out.</source>
        <translation>الصف {row}: هذه الخطة موجودة بالفعل. استُبعد الصف.</translation>
    </message>
    <message>
        <source>There is no action plan to ask about. Add the plans first.</source>
        <translation>لا توجد خطة عمل للسؤال عنها. أضيفوا الخطط أولًا.</translation>
    </message>
    <message>
        <source>All plans have an answer for {months} months. Nobody needs to be asked.</source>
        <translation>لكل الخطط إجابة عن {months} أشهر. لا حاجة إلى سؤال أحد.</translation>
    </message>
    <message>
        <source>{months} months are over only on {day}: the forms are early.</source>
        <translation>لا تنقضي {months} أشهر إلا في {day}: وقت الاستمارات مبكر.</translation>
    </message>
    <message>
        <source>Plans with an answer, left out of the forms: {count}.</source>
        <translation>خطط لها إجابة، مستبعدة من الاستمارات: {count}.</translation>
    </message>
    <message>
        <source>Each form is in the language of its institution: {languages}.</source>
        <translation>كل استمارة بلغة مؤسستها: {languages}.</translation>
    </message>
    <message>
        <source>“{name}” is not a follow-up form that this program made. Choose another file.</source>
        <translation>«{name}» ليس استمارة متابعة أعدّها هذا البرنامج. اختاروا ملفًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version. Get the newer program to read it.</source>
        <translation>«{name}» من إصدار أحدث. احصلوا على البرنامج الأحدث لقراءته.</translation>
    </message>
    <message>
        <source>“{name}” says the same as another of the files. It is left out.</source>
        <translation>«{name}» يكرر ملفًا آخر من الملفات. استُبعد.</translation>
    </message>
    <message>
        <source>All answers of “{name}” are recorded already. Nothing is taken twice.</source>
        <translation>جميع إجابات «{name}» مسجلة بالفعل. لا يؤخذ شيء مرتين.</translation>
    </message>
    <message>
        <source>Nothing is filled in “{name}”.</source>
        <translation>لم يُعبأ شيء في «{name}».</translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not one of the answers. Choose one from the list.</source>
        <translation>{cell}: «{value}» ليست من الإجابات. اختاروا واحدة من القائمة.</translation>
    </message>
    <message>
        <source>{cell}: it is not said how the plan stands. Choose an answer from the list.</source>
        <translation>{cell}: لم يُذكر وضع الخطة. اختاروا إجابة من القائمة.</translation>
    </message>
    <message>
        <source>Row {row}: the plan “{value}” is no longer there. Its answer is not taken.</source>
        <translation>الصف {row}: لم تعد الخطة «{value}» موجودة. لا تؤخذ إجابتها.</translation>
    </message>
    <message>
        <source>Row {row}: the plan “{value}” is answered twice. The first answer is taken.</source>
        <translation>الصف {row}: للخطة «{value}» إجابتان. تؤخذ الأولى.</translation>
    </message>
    <message>
        <source>Row {row} is not from the form: “{value}”. Add it as a new plan, if it is one.</source>
        <translation>الصف {row} ليس من الاستمارة: «{value}». إن كان خطة فأضيفوها.</translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not a participant of this form. Choose from the list.</source>
        <translation>{cell}: «{value}» ليس مشاركًا في هذه الاستمارة. اختاروا من القائمة.</translation>
    </message>
    <message>
        <source>{cell}: it is not said who gave the training. Choose from the list.</source>
        <translation>{cell}: لم يُذكر من قدّم التدريب. اختاروا من القائمة.</translation>
    </message>
    <message>
        <source>{cell}: the day of the training is missing. Write it.</source>
        <translation>{cell}: يوم التدريب ناقص. اكتبوه.</translation>
    </message>
    <message>
        <source>{cell}: {day} is still to come. Write the day on which it took place.</source>
        <translation>{cell}: لم يحن {day} بعد. اكتبوا اليوم الذي عُقد فيه التدريب.</translation>
    </message>
    <message>
        <source>{cell}: the title of the training is missing. Write it.</source>
        <translation>{cell}: عنوان التدريب ناقص. اكتبوه.</translation>
    </message>
    <message>
        <source>{cell}: the text is longer than {limit} characters. Shorten it.</source>
        <translation>{cell}: النص أطول من {limit} حرف. اختصروه.</translation>
    </message>
</context>
<context>
    <name>ProgrammeColumns</name>
    <message>
        <source>No.</source>
        <translation>م</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للمراجعة</translation>
    </message>
</context>
<context>
    <name>ProgrammeTab</name>
    <message>
        <source>Add a session…</source>
        <translation>إضافة جلسة…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: {title}.</source>
        <translation>أُزيلت: {title}.</translation>
    </message>
    <message>
        <source>No sessions yet. Add the opening: its hours become the day in the calendars.</source>
        <translation>لا جلسات بعد. أضيفوا الافتتاح: تصبح ساعاته اليوم في التقاويم.</translation>
    </message>
    <message>
        <source>Not in a phase</source>
        <translation>خارج المراحل</translation>
    </message>
    <message>
        <source>{hours} h counted</source>
        <translation>{hours} س محتسبة</translation>
    </message>
</context>
<context>
    <name>ProgrammeTools</name>
    <message>
        <source>Release…</source>
        <translation>إصدار…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Add a session…</source>
        <translation>إضافة جلسة…</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>counted {counted} h of {whole} h</source>
        <translation>المحتسب {counted} س من {whole} س</translation>
    </message>
    <message>
        <source>Alt+↑↓ changes the order, Alt+Shift+↑↓ the day</source>
        <translation>‏Alt+↑↓ لتغيير الترتيب، Alt+Shift+↑↓ لتغيير اليوم</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>يوم آخر…</translation>
    </message>
    <message>
        <source>Shift sessions…</source>
        <translation>إزاحة جلسات…</translation>
    </message>
    <message>
        <source>Phases…</source>
        <translation>المراحل…</translation>
    </message>
    <message>
        <source>Releases of the programme…</source>
        <translation>إصدارات البرنامج…</translation>
    </message>
    <message>
        <source>Remove the session</source>
        <translation>إزالة الجلسة</translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>{room} is also taken by “{title}”</source>
        <translation>{room} مشغولة أيضًا بـ «{title}»</translation>
    </message>
    <message>
        <source>{name} speaks elsewhere then</source>
        <translation>يتحدث {name} في مكان آخر حينها</translation>
    </message>
    <message>
        <source>Session {number}, {title}, {start} to {end}, {room}</source>
        <translation>الجلسة {number}، {title}، من {start} إلى {end}، {room}</translation>
    </message>
    <message>
        <source>no sessions yet</source>
        <translation>لا جلسات بعد</translation>
    </message>
    <message>
        <source>{hours} h counted</source>
        <translation>{hours} س محتسبة</translation>
    </message>
    <message>
        <source>certificate from {share} of its hours</source>
        <translation>الشهادة ابتداءً من {share} من ساعاتها</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديدة</numerusform>
            <numerusform>جديدة واحدة</numerusform>
            <numerusform>جديدتان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>لا منقولة</numerusform>
            <numerusform>منقولة واحدة</numerusform>
            <numerusform>منقولتان</numerusform>
            <numerusform>%n منقولة</numerusform>
            <numerusform>%n منقولة</numerusform>
            <numerusform>%n منقولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا معدلة</numerusform>
            <numerusform>معدلة واحدة</numerusform>
            <numerusform>معدلتان</numerusform>
            <numerusform>%n معدلة</numerusform>
            <numerusform>%n معدلة</numerusform>
            <numerusform>%n معدلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>لا ملغاة</numerusform>
            <numerusform>ملغاة واحدة</numerusform>
            <numerusform>ملغاتان</numerusform>
            <numerusform>%n ملغاة</numerusform>
            <numerusform>%n ملغاة</numerusform>
            <numerusform>%n ملغاة</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since release {number}: {changes}</source>
        <translation>التغييرات منذ الإصدار {number}: {changes}</translation>
    </message>
    <message>
        <source>Release {number} of {when}; nothing has changed since</source>
        <translation>الإصدار {number} بتاريخ {when}؛ لم يتغير شيء منذئذ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>QuickLogDialog</name>
    <message>
        <source>Taken back: {words}</source>
        <translation>جرى التراجع عن: {words}</translation>
    </message>
    <message>
        <source>Logged: {words}</source>
        <translation>سُجّل: {words}</translation>
    </message>
    <message>
        <source>Count it in {title} ({code})</source>
        <translation>احتسابه في {title} ({code})</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>10.12 school 56 Perm, class 9, 27/14f, Human Rights Lesson</source>
        <translation>10.12, school 56 Perm, class 9, 27/14f, درس حقوق الإنسان</translation>
    </message>
    <message>
        <source>yesterday, library 4, pensioners, 41: 26 f 15 m, Housing and debts</source>
        <translation>yesterday, library 4, pensioners, 41: 26 f 15 m, السكن والديون</translation>
    </message>
    <message>
        <source>30 students, 2 teachers, university, lecture on equal rights</source>
        <translation>30 students, 2 teachers, university, المساواة في الحقوق</translation>
    </message>
</context>
<context>
    <name>QuickLogForm</name>
    <message>
        <source>Repeat last</source>
        <translation>تكرار الأخير</translation>
    </message>
    <message>
        <source>Paste rows…</source>
        <translation>لصق صفوف…</translation>
    </message>
    <message>
        <source>Quick log</source>
        <translation>تسجيل سريع</translation>
    </message>
    <message>
        <source>Lesson in one line</source>
        <translation>الدرس في سطر واحد</translation>
    </message>
    <message>
        <source>date, place, audience, number/f, theme</source>
        <translation>التاريخ، المكان، الجمهور، العدد/f، الموضوع</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Human Rights Lesson</source>
        <translation>درس حقوق الإنسان</translation>
    </message>
    <message>
        <source>Legal-aid day</source>
        <translation>يوم المساعدة القانونية</translation>
    </message>
    <message>
        <source>Open lecture</source>
        <translation>محاضرة مفتوحة</translation>
    </message>
    <message>
        <source>Logged today, nobody is named</source>
        <translation>سُجّل اليوم، بلا أسماء</translation>
    </message>
    <message>
        <source>Nothing logged today. Numbers are counted, nobody is named.</source>
        <translation>لم يُسجَّل شيء اليوم. تُحتسب الأعداد، ولا يُذكر أحد بالاسم.</translation>
    </message>
    <message>
        <source>Logged today</source>
        <translation>سُجّل اليوم</translation>
    </message>
    <message>
        <source>Date, place, audience, number/f, theme: any order.</source>
        <translation>التاريخ، المكان، الجمهور، العدد/f، الموضوع: بأي ترتيب.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Log and open</source>
        <translation>تسجيل وفتح</translation>
    </message>
    <message>
        <source>Log, next one</source>
        <translation>تسجيل ثم التالي</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>RecommendationsSection</name>
    <message>
        <source>Recommendation {number}</source>
        <translation>التوصية {number}</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Open the &amp;person</source>
        <translation>فتح ال&amp;شخص</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>كل السنوات</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>كل الفعاليات</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>سجل الشهادات</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Find a number, a person, an event</source>
        <translation>البحث عن رقم أو شخص أو فعالية</translation>
    </message>
    <message>
        <source>Open the &amp;event</source>
        <translation>فتح ال&amp;فعالية</translation>
    </message>
    <message>
        <source>A number that was taken back is never given out again.</source>
        <translation>الرقم المسحوب لا يُمنح مرة أخرى أبدًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>لا أرقام</numerusform>
            <numerusform>رقم واحد</numerusform>
            <numerusform>رقمان</numerusform>
            <numerusform>%n أرقام</numerusform>
            <numerusform>%n رقمًا</numerusform>
            <numerusform>%n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>No number fits. Choose another year or event.</source>
        <translation>لا رقم مطابق. اختاروا سنة أو فعالية أخرى.</translation>
    </message>
    <message>
        <source>No certificate has been issued yet. They are given out from the page of an event.</source>
        <translation>لم تصدر أي شهادة بعد. تُصدر الشهادات من صفحة الفعالية.</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صدرت</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبعت</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>not known any more</source>
        <translation>لم يعد معروفًا</translation>
    </message>
    <message>
        <source>again {day}</source>
        <translation>مجددًا {day}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>مسحوب</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Release {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>Release {number} is kept.</source>
        <translation>حُفظ الإصدار {number}.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Speakers and others with a role</source>
        <translation>المتحدثون وغيرهم ممن له دور</translation>
    </message>
    <message numerus="yes">
        <source>session(s)</source>
        <translation>
            <numerusform>جلسات</numerusform>
            <numerusform>جلسة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>جلسات</numerusform>
            <numerusform>جلسة</numerusform>
            <numerusform>جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>participant(s)</source>
        <translation>
            <numerusform>مشاركون</numerusform>
            <numerusform>مشارك</numerusform>
            <numerusform>مشاركان</numerusform>
            <numerusform>مشاركين</numerusform>
            <numerusform>مشاركًا</numerusform>
            <numerusform>مشارك</numerusform>
        </translation>
    </message>
    <message>
        <source>with a role</source>
        <translation>لهم دور</translation>
    </message>
    <message numerus="yes">
        <source>institution(s)</source>
        <translation>
            <numerusform>مؤسسات</numerusform>
            <numerusform>مؤسسة</numerusform>
            <numerusform>مؤسستان</numerusform>
            <numerusform>مؤسسات</numerusform>
            <numerusform>مؤسسة</numerusform>
            <numerusform>مؤسسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Release the programme</source>
        <translation>إصدار البرنامج</translation>
    </message>
    <message>
        <source>A copy is kept. Nothing is sent: save the files with Export.</source>
        <translation>تُحفظ نسخة. لا يُرسل شيء: احفظوا الملفات بزر «تصدير».</translation>
    </message>
    <message numerus="yes">
        <source>The first release: a programme of %n session(s).</source>
        <translation>
            <numerusform>الإصدار الأول: برنامج بلا جلسات.</numerusform>
            <numerusform>الإصدار الأول: برنامج من جلسة واحدة.</numerusform>
            <numerusform>الإصدار الأول: برنامج من جلستين.</numerusform>
            <numerusform>الإصدار الأول: برنامج من %n جلسات.</numerusform>
            <numerusform>الإصدار الأول: برنامج من %n جلسة.</numerusform>
            <numerusform>الإصدار الأول: برنامج من %n جلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since release {number}: {changes}</source>
        <translation>التغييرات منذ الإصدار {number}: {changes}</translation>
    </message>
    <message>
        <source>Against release {number}: {changes}</source>
        <translation>مقارنةً بالإصدار {number}: {changes}</translation>
    </message>
    <message>
        <source>The programme has no sessions yet.</source>
        <translation>لا جلسات في البرنامج بعد.</translation>
    </message>
    <message>
        <source>Nothing has changed since release {number}.</source>
        <translation>لم يتغير شيء منذ الإصدار {number}.</translation>
    </message>
</context>
<context>
    <name>ReleasesDialog</name>
    <message>
        <source>Releases of the programme</source>
        <translation>إصدارات البرنامج</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>The programme was not released yet. A release keeps it as it was given out.</source>
        <translation>لم يصدر البرنامج بعد. يحفظ الإصدار البرنامج كما وُزّع.</translation>
    </message>
    <message>
        <source>Enter shows what a release brought.</source>
        <translation>يُظهر مفتاح الإدخال ما جاء به الإصدار.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>م</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>تاريخ التوزيع</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>the first release</source>
        <translation>الإصدار الأول</translation>
    </message>
</context>
<context>
    <name>RemindDialog</name>
    <message numerus="yes">
        <source>Remind %n institution(s)</source>
        <translation>
            <numerusform>تذكير المؤسسات</numerusform>
            <numerusform>تذكير مؤسسة واحدة</numerusform>
            <numerusform>تذكير مؤسستين</numerusform>
            <numerusform>تذكير %n مؤسسات</numerusform>
            <numerusform>تذكير %n مؤسسة</numerusform>
            <numerusform>تذكير %n مؤسسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to these people; this program sends nothing. Then record it.</source>
        <translation>اكتبوا إلى هؤلاء الأشخاص؛ لا يرسل البرنامج شيئًا. ثم سجّلوا ذلك.</translation>
    </message>
    <message>
        <source>Reminded today already, left out: {names}</source>
        <translation>جرى تذكيرها اليوم، مستثناة: {names}</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>نسخ العناوين</translation>
    </message>
    <message numerus="yes">
        <source>Record %n reminder(s)</source>
        <translation>
            <numerusform>تسجيل التذكيرات</numerusform>
            <numerusform>تسجيل تذكير واحد</numerusform>
            <numerusform>تسجيل تذكيرين</numerusform>
            <numerusform>تسجيل %n تذكيرات</numerusform>
            <numerusform>تسجيل %n تذكيرًا</numerusform>
            <numerusform>تسجيل %n تذكير</numerusform>
        </translation>
    </message>
    <message>
        <source>no focal point: write to the head of the institution</source>
        <translation>لا جهة تنسيق: اكتبوا إلى رئيس المؤسسة</translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation>لا بريد إلكترونيًا</translation>
    </message>
</context>
<context>
    <name>RenewDialog</name>
    <message>
        <source>Renew the term</source>
        <translation>تجديد الولاية</translation>
    </message>
    <message>
        <source>The new term begins on {day}.</source>
        <translation>تبدأ الولاية الجديدة في {day}.</translation>
    </message>
    <message>
        <source>Term &amp;to</source>
        <translation>الولاية &amp;إلى</translation>
    </message>
    <message>
        <source>Write the last day.</source>
        <translation>اكتبوا اليوم الأخير.</translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <source>Repeat the event</source>
        <translation>تكرار الفعالية</translation>
    </message>
    <message>
        <source>Leave out days on which an organiser rests</source>
        <translation>استثناء الأيام التي يكون فيها أحد المنظمين في راحة</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>The events are being planned.</source>
        <translation>جارٍ تخطيط الفعاليات.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) planned.</source>
        <translation>
            <numerusform>لم تُخطط فعاليات.</numerusform>
            <numerusform>خُططت فعالية واحدة.</numerusform>
            <numerusform>خُططت فعاليتان.</numerusform>
            <numerusform>خُططت %n فعاليات.</numerusform>
            <numerusform>خُططت %n فعالية.</numerusform>
            <numerusform>خُططت %n فعالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each &amp;takes over</source>
        <translation>تأ&amp;خذ كل منها</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>ما يُنشأ</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>هذه الفعالية</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>فعالية جديدة</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n event(s)</source>
        <translation>
            <numerusform>تخطيط الفعاليات</numerusform>
            <numerusform>تخطيط فعالية واحدة</numerusform>
            <numerusform>تخطيط فعاليتين</numerusform>
            <numerusform>تخطيط %n فعاليات</numerusform>
            <numerusform>تخطيط %n فعالية</numerusform>
            <numerusform>تخطيط %n فعالية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) left out.</source>
        <translation>
            <numerusform>لم يُستثن أي تاريخ.</numerusform>
            <numerusform>استُثني تاريخ واحد.</numerusform>
            <numerusform>استُثني تاريخان.</numerusform>
            <numerusform>استُثنيت %n تواريخ.</numerusform>
            <numerusform>استُثني %n تاريخًا.</numerusform>
            <numerusform>استُثني %n تاريخ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Months and years without such a day are left out.</source>
        <translation>تُستثنى الأشهر والسنوات التي ليس فيها هذا اليوم.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>Confirm all %n</source>
        <translation>
            <numerusform>تأكيد الكل</numerusform>
            <numerusform>تأكيد الواحد</numerusform>
            <numerusform>تأكيد الاثنين</numerusform>
            <numerusform>تأكيد جميع الـ%n</numerusform>
            <numerusform>تأكيد جميع الـ%n</numerusform>
            <numerusform>تأكيد جميع الـ%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) set</source>
        <translation>
            <numerusform>لم توضع علامات</numerusform>
            <numerusform>وُضعت علامة واحدة</numerusform>
            <numerusform>وُضعت علامتان</numerusform>
            <numerusform>وُضعت %n علامات</numerusform>
            <numerusform>وُضعت %n علامة</numerusform>
            <numerusform>وُضعت %n علامة</numerusform>
        </translation>
    </message>
    <message>
        <source>Import online report: {title}</source>
        <translation>استيراد تقرير الجلسة عن بُعد: {title}</translation>
    </message>
    <message>
        <source>People of the report</source>
        <translation>أشخاص التقرير</translation>
    </message>
    <message>
        <source>Drop a report of Zoom, Teams, Meet or BigBlueButton here, or any table with names. Names can be pasted too: Ctrl+V.</source>
        <translation>أفلتوا هنا تقريرًا من Zoom أو Teams أو Meet أو BigBlueButton، أو أي جدول فيه أسماء. ويمكن لصق الأسماء أيضًا: Ctrl+V.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Whose seat it is</source>
        <translation>لمن المقعد</translation>
    </message>
    <message>
        <source>say who it is</source>
        <translation>حددوا من هو</translation>
    </message>
    <message>
        <source>{name} may be {person}</source>
        <translation>قد يكون {name} هو {person}</translation>
    </message>
    <message>
        <source>Marks set</source>
        <translation>علامات وُضعت</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>موجودة من قبل</translation>
    </message>
    <message>
        <source>Kept as they are</source>
        <translation>بقيت كما هي</translation>
    </message>
    <message>
        <source>Not in the report</source>
        <translation>ليسوا في التقرير</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>اختاروا صفًا</translation>
    </message>
    <message>
        <source>{name} is</source>
        <translation>{name} هو</translation>
    </message>
    <message>
        <source>nobody of the list</source>
        <translation>لا أحد من القائمة</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>لم يُبتّ</translation>
    </message>
    <message>
        <source>not matched</source>
        <translation>بلا مطابقة</translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>لا شيء للتأكيد</numerusform>
            <numerusform>واحد للتأكيد</numerusform>
            <numerusform>اثنان للتأكيد</numerusform>
            <numerusform>%n للتأكيد</numerusform>
            <numerusform>%n للتأكيد</numerusform>
            <numerusform>%n للتأكيد</numerusform>
        </translation>
    </message>
    <message>
        <source>a table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message numerus="yes">
        <source>Set %n mark(s)</source>
        <translation>
            <numerusform>وضع العلامات</numerusform>
            <numerusform>وضع علامة واحدة</numerusform>
            <numerusform>وضع علامتين</numerusform>
            <numerusform>وضع %n علامات</numerusform>
            <numerusform>وضع %n علامة</numerusform>
            <numerusform>وضع %n علامة</numerusform>
        </translation>
    </message>
    <message>
        <source>No new marks</source>
        <translation>لا علامات جديدة</translation>
    </message>
</context>
<context>
    <name>ReportTools</name>
    <message>
        <source>All sessions</source>
        <translation>جميع الجلسات</translation>
    </message>
    <message>
        <source>Times are in</source>
        <translation>الأوقات بتوقيت</translation>
    </message>
    <message>
        <source>Present from</source>
        <translation>حاضر ابتداءً من</translation>
    </message>
    <message>
        <source>% of a session</source>
        <translation>% من الجلسة</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>Dates: month first</source>
        <translation>التواريخ: الشهر أولًا</translation>
    </message>
    <message>
        <source>Dates: day first</source>
        <translation>التواريخ: اليوم أولًا</translation>
    </message>
    <message>
        <source>Time zone of the report</source>
        <translation>المنطقة الزمنية للتقرير</translation>
    </message>
    <message>
        <source>Unit of the threshold</source>
        <translation>وحدة الحد الأدنى</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>ترتيب اليوم والشهر</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>In the report</source>
        <translation>في التقرير</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>مرات الدخول</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>مشارك</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>المطابقة</translation>
    </message>
    <message>
        <source>Probable: confirm each</source>
        <translation>محتملة: أكّدوا كلًا منها</translation>
    </message>
    <message>
        <source>Not matched: listed, no mark</source>
        <translation>بلا مطابقة: مدرجة دون علامة</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>مطابقة</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>nobody of the list</source>
        <translation>لا أحد من القائمة</translation>
    </message>
    <message>
        <source>{name}?</source>
        <translation>{name}؟</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>ليس منا</translation>
    </message>
    <message>
        <source>End not known</source>
        <translation>النهاية غير معلومة</translation>
    </message>
    <message>
        <source>Confirm?</source>
        <translation>تأكيد؟</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>بلا مطابقة</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>غير محتسب</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message>
        <source>a program, not a person</source>
        <translation>برنامج لا شخص</translation>
    </message>
    <message>
        <source>only in the waiting room</source>
        <translation>في غرفة الانتظار فقط</translation>
    </message>
    <message>
        <source>Session {number}: {mark}</source>
        <translation>الجلسة {number}: {mark}</translation>
    </message>
    <message>
        <source>Session {number}: {mark} instead of {known}</source>
        <translation>الجلسة {number}: {mark} بدلًا من {known}</translation>
    </message>
    <message>
        <source>Session {number}: {mark}, already there</source>
        <translation>الجلسة {number}: {mark}، موجودة من قبل</translation>
    </message>
    <message>
        <source>Session {number}: {known} was typed by hand and stays</source>
        <translation>الجلسة {number}: {known} أُدخلت يدويًا وتبقى</translation>
    </message>
    <message>
        <source>Session {number}: {known} of an earlier report stays</source>
        <translation>الجلسة {number}: {known} من تقرير سابق وتبقى</translation>
    </message>
</context>
<context>
    <name>RestWords</name>
    <message>
        <source>Everybody works on these days.</source>
        <translation>الجميع يعملون في هذه الأيام.</translation>
    </message>
    <message>
        <source>Weekend on {day}: {names}.</source>
        <translation>عطلة أسبوعية {day}: {names}.</translation>
    </message>
    <message>
        <source>Holiday in {country} on {day}: {name}.</source>
        <translation>عطلة رسمية في {country} {day}: {name}.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Backups, the latest first</source>
        <translation>النسخ، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Choose the backup to go back to.</source>
        <translation>اختاروا النسخة التي تعودون إليها.</translation>
    </message>
    <message>
        <source>There is no backup here yet.</source>
        <translation>لا نسخ هنا بعد.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>اختاروا نسخة أولًا.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Answers by question</source>
        <translation>الإجابات حسب السؤال</translation>
    </message>
    <message>
        <source>Fewer than five forms: nothing is shown, so that nobody can be recognised.</source>
        <translation>أقل من خمس استمارات: لا يُعرض شيء حتى لا يُعرف أحد.</translation>
    </message>
    <message>
        <source>No form has come back yet.</source>
        <translation>لم تعد أي استمارة بعد.</translation>
    </message>
    <message>
        <source>fewer than 5 answers</source>
        <translation>أقل من 5 إجابات</translation>
    </message>
    <message>
        <source>{question}: mean {mean}, {answers}; {steps}</source>
        <translation>{question}: المتوسط {mean}، {answers}؛ {steps}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
</context>
<context>
    <name>RevealDialog</name>
    <message>
        <source>Show the full name</source>
        <translation>إظهار الاسم الكامل</translation>
    </message>
    <message>
        <source>{names}: the full name is shown until this page closes. Who asked, when and why stays in the history.</source>
        <translation>{names}: يظهر الاسم الكامل حتى إغلاق هذه الصفحة. ويبقى في السجل من طلبه ومتى ولماذا.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Rule for certificates</source>
        <translation>قاعدة الشهادات</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>حفظ القاعدة</translation>
    </message>
    <message>
        <source>&amp;Share of all hours of the event</source>
        <translation>&amp;نسبة من جميع ساعات الفعالية</translation>
    </message>
    <message>
        <source>Certificates that were issued stay. Ctrl+Z brings the rule back.</source>
        <translation>تبقى الشهادات الصادرة. يعيد Ctrl+Z القاعدة السابقة.</translation>
    </message>
    <message>
        <source>Certificates now: {before}. By this rule: {after}.</source>
        <translation>الشهادات الآن: {before}. وفق هذه القاعدة: {after}.</translation>
    </message>
    <message>
        <source>Earned too: {names}</source>
        <translation>يستحقها أيضًا: {names}</translation>
    </message>
    <message>
        <source>Not earned any more: {names}</source>
        <translation>لم يعد يستحقها: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a certificate already.</source>
        <translation>
            <numerusform>لا أحد منهم لديه شهادة بعد.</numerusform>
            <numerusform>لدى واحد منهم شهادة بالفعل.</numerusform>
            <numerusform>لدى اثنين منهم شهادة بالفعل.</numerusform>
            <numerusform>لدى %n منهم شهادة بالفعل.</numerusform>
            <numerusform>لدى %n منهم شهادة بالفعل.</numerusform>
            <numerusform>لدى %n منهم شهادة بالفعل.</numerusform>
        </translation>
    </message>
    <message>
        <source>No hours are counted yet, so that nothing is earned.</source>
        <translation>لا ساعات محتسبة بعد، فلا شهادات مستحقة.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} غيرهم</translation>
    </message>
</context>
<context>
    <name>RuleEdit</name>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
    <message>
        <source>after so many dates</source>
        <translation>بعد هذا العدد من التواريخ</translation>
    </message>
    <message>
        <source>on this day</source>
        <translation>في هذا اليوم</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>أيام الأسبوع</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>يوم الشهر</translation>
    </message>
    <message>
        <source>Days, weeks, months or years</source>
        <translation>أيام أو أسابيع أو أشهر أو سنوات</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>عدد التواريخ</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Repeat &amp;every</source>
        <translation>تكرار &amp;كل</translation>
    </message>
    <message>
        <source>E&amp;nds</source>
        <translation>ال&amp;نهاية</translation>
    </message>
</context>
<context>
    <name>SaveListDialog</name>
    <message>
        <source>Choose a folder.</source>
        <translation>اختاروا مجلدًا.</translation>
    </message>
    <message>
        <source>Saved to {folder}</source>
        <translation>حُفظ في {folder}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>What leaves: list of people</source>
        <translation>ما يخرج: قائمة أشخاص</translation>
    </message>
    <message>
        <source>The program sends nothing. It saves files; you send them yourself.</source>
        <translation>لا يرسل البرنامج شيئًا. يحفظ الملفات، وأنتم ترسلونها.</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>حفظ القائمة…</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the list</source>
        <translation>
            <numerusform>لا أشخاص في القائمة</numerusform>
            <numerusform>شخص واحد في القائمة</numerusform>
            <numerusform>شخصان في القائمة</numerusform>
            <numerusform>%n أشخاص في القائمة</numerusform>
            <numerusform>%n شخصًا في القائمة</numerusform>
            <numerusform>%n شخص في القائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Always: {columns}</source>
        <translation>دائمًا: {columns}</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
</context>
<context>
    <name>SearchPicker</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatPane</name>
    <message>
        <source>Select somebody to see more.</source>
        <translation>حددوا شخصًا لرؤية المزيد.</translation>
    </message>
    <message>
        <source>Other step</source>
        <translation>خطوة أخرى</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Needs interpretation from {languages}</source>
        <translation>يحتاج إلى ترجمة شفوية من: {languages}</translation>
    </message>
    <message>
        <source>A slash stands between two scripts.</source>
        <translation>تفصل شرطة مائلة بين كتابتين.</translation>
    </message>
    <message>
        <source>Name on the certificate</source>
        <translation>الاسم في الشهادة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <source>Mail goes to the guardian, never to the child.</source>
        <translation>يُرسل البريد إلى الولي، لا إلى الطفل أبدًا.</translation>
    </message>
    <message>
        <source>No e-mail address: no calendar file can be made.</source>
        <translation>لا بريد إلكترونيًا: لا يمكن إعداد ملف تقويم.</translation>
    </message>
    <message>
        <source>shared with the others</source>
        <translation>متاح للآخرين</translation>
    </message>
    <message>
        <source>not shared with the others</source>
        <translation>غير متاح للآخرين</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) missing</source>
        <translation>
            <numerusform>لا ينقص أي شرط</numerusform>
            <numerusform>ينقص شرط واحد</numerusform>
            <numerusform>ينقص شرطان</numerusform>
            <numerusform>تنقص %n شروط</numerusform>
            <numerusform>ينقص %n شرطًا</numerusform>
            <numerusform>ينقص %n شرط</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Record paper</source>
        <translation>تسجيل وثيقة</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Chaperone</source>
        <translation>المرافق</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
</context>
<context>
    <name>SeatSteps</name>
    <message>
        <source>Certificates issued: {numbers}.</source>
        <translation>صدرت الشهادات: {numbers}.</translation>
    </message>
    <message>
        <source>Paper recorded.</source>
        <translation>سُجّلت الوثيقة.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>إضافة الشخص</translation>
    </message>
    <message>
        <source>Correct a person</source>
        <translation>تصحيح بيانات شخص</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation>استبدال {name}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Make the &amp;papers anew: list, badge, table sign, calendar files</source>
        <translation>إعداد ال&amp;أوراق من جديد: القائمة والبطاقة ولوحة الاسم وملفات التقويم</translation>
    </message>
    <message>
        <source>Person added.</source>
        <translation>أُضيف الشخص.</translation>
    </message>
    <message>
        <source>Person corrected.</source>
        <translation>صُححت بيانات الشخص.</translation>
    </message>
    <message>
        <source>{name} is replaced.</source>
        <translation>{name}: سُجّل الاستبدال.</translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s) stay where they are.</source>
        <translation>
            <numerusform>لا أشخاص آخرين.</numerusform>
            <numerusform>يبقى شخص آخر كما هو.</numerusform>
            <numerusform>يبقى شخصان آخران كما هما.</numerusform>
            <numerusform>يبقى %n أشخاص آخرين كما هم.</numerusform>
            <numerusform>يبقى %n شخصًا آخر كما هم.</numerusform>
            <numerusform>يبقى %n شخص آخر كما هم.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be confirmed. Missing: {conditions}.</source>
        <translation>لا يمكن تأكيد {name}. ينقص: {conditions}.</translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message>
        <source>Nominate again</source>
        <translation>ترشيح من جديد</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>النظر</translation>
    </message>
    <message>
        <source>Put in reserve</source>
        <translation>نقل إلى الاحتياط</translation>
    </message>
    <message>
        <source>Do not select</source>
        <translation>عدم الاختيار</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>التأكيد</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل الوصول</translation>
    </message>
    <message>
        <source>Record as attended</source>
        <translation>تسجيل الحضور</translation>
    </message>
    <message>
        <source>Record as completed</source>
        <translation>تسجيل الإتمام</translation>
    </message>
    <message>
        <source>Issue certificate</source>
        <translation>إصدار الشهادة</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Cancelled with the event</source>
        <translation>أُلغي مع الفعالية</translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %n person(s).</source>
        <translation>
            <numerusform>لم يُقبل أحد.</numerusform>
            <numerusform>قُبل شخص واحد.</numerusform>
            <numerusform>قُبل شخصان.</numerusform>
            <numerusform>قُبل %n أشخاص.</numerusform>
            <numerusform>قُبل %n شخصًا.</numerusform>
            <numerusform>قُبل %n شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed: %n person(s).</source>
        <translation>
            <numerusform>لم يُؤكد أحد.</numerusform>
            <numerusform>أُكّد شخص واحد.</numerusform>
            <numerusform>أُكّد شخصان.</numerusform>
            <numerusform>أُكّد %n أشخاص.</numerusform>
            <numerusform>أُكّد %n شخصًا.</numerusform>
            <numerusform>أُكّد %n شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put in reserve: %n person(s).</source>
        <translation>
            <numerusform>لم يُنقل أحد إلى الاحتياط.</numerusform>
            <numerusform>نُقل شخص واحد إلى الاحتياط.</numerusform>
            <numerusform>نُقل شخصان إلى الاحتياط.</numerusform>
            <numerusform>نُقل %n أشخاص إلى الاحتياط.</numerusform>
            <numerusform>نُقل %n شخصًا إلى الاحتياط.</numerusform>
            <numerusform>نُقل %n شخص إلى الاحتياط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrawn: %n person(s).</source>
        <translation>
            <numerusform>لم تُسحب مشاركة أحد.</numerusform>
            <numerusform>سُحبت مشاركة شخص واحد.</numerusform>
            <numerusform>سُحبت مشاركة شخصين.</numerusform>
            <numerusform>سُحبت مشاركة %n أشخاص.</numerusform>
            <numerusform>سُحبت مشاركة %n شخصًا.</numerusform>
            <numerusform>سُحبت مشاركة %n شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under review: %n person(s).</source>
        <translation>
            <numerusform>لا أحد قيد النظر.</numerusform>
            <numerusform>شخص واحد قيد النظر.</numerusform>
            <numerusform>شخصان قيد النظر.</numerusform>
            <numerusform>%n أشخاص قيد النظر.</numerusform>
            <numerusform>%n شخصًا قيد النظر.</numerusform>
            <numerusform>%n شخص قيد النظر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n person(s).</source>
        <translation>
            <numerusform>لم تُعدَّل بيانات أحد.</numerusform>
            <numerusform>عُدّلت بيانات شخص واحد.</numerusform>
            <numerusform>عُدّلت بيانات شخصين.</numerusform>
            <numerusform>عُدّلت بيانات %n أشخاص.</numerusform>
            <numerusform>عُدّلت بيانات %n شخصًا.</numerusform>
            <numerusform>عُدّلت بيانات %n شخص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatsTable</name>
    <message>
        <source>No institution</source>
        <translation>بلا مؤسسة</translation>
    </message>
    <message>
        <source>{taken} of {quota}</source>
        <translation>{taken} من {quota}</translation>
    </message>
    <message>
        <source>{taken} of {quota} and {reserve} in reserve</source>
        <translation>{taken} من {quota} و{reserve} في الاحتياط</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Post and role</source>
        <translation>المنصب والصفة</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>missing: {condition} and {n} more</source>
        <translation>ينقص: {condition} و{n} أخرى</translation>
    </message>
    <message>
        <source>missing: {condition}</source>
        <translation>ينقص: {condition}</translation>
    </message>
    <message>
        <source>replaced by {name}</source>
        <translation>البديل {name}</translation>
    </message>
    <message>
        <source>over quota</source>
        <translation>فوق الحصة</translation>
    </message>
    <message>
        <source>full name is masked</source>
        <translation>الاسم الكامل محجوب</translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message numerus="yes">
        <source>Mark %n letter(s) as sent</source>
        <translation>
            <numerusform>تعليم الرسائل مرسلة</numerusform>
            <numerusform>تعليم رسالة واحدة مرسلة</numerusform>
            <numerusform>تعليم رسالتين مرسلتين</numerusform>
            <numerusform>تعليم %n رسائل مرسلة</numerusform>
            <numerusform>تعليم %n رسالة مرسلة</numerusform>
            <numerusform>تعليم %n رسالة مرسلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Out number</source>
        <translation>رقم الصادر</translation>
    </message>
    <message>
        <source>Out number of the first letter; the others count up from it</source>
        <translation>رقم الصادر للرسالة الأولى؛ وتتسلسل الأخرى بعده</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>تعليمها مرسلة</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Events of the series</source>
        <translation>فعاليات السلسلة</translation>
    </message>
    <message>
        <source>Let this event leave the series</source>
        <translation>إخراج هذه الفعالية من السلسلة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>The event is in no series now.</source>
        <translation>لم تعد الفعالية ضمن سلسلة.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
</context>
<context>
    <name>SeriesStrip</name>
    <message>
        <source>{number} of {count} in a series. {rule}.</source>
        <translation>{number} من {count} في سلسلة. {rule}.</translation>
    </message>
    <message>
        <source>Previous: {day}</source>
        <translation>السابقة: {day}</translation>
    </message>
    <message>
        <source>Next: {day}</source>
        <translation>التالية: {day}</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>الكل {count}</translation>
    </message>
    <message numerus="yes">
        <source>Also change the %n that follow(s)?</source>
        <translation>
            <numerusform>تعديل ما يلي أيضًا؟</numerusform>
            <numerusform>تعديل الفعالية التالية أيضًا؟</numerusform>
            <numerusform>تعديل الفعاليتين التاليتين أيضًا؟</numerusform>
            <numerusform>تعديل %n فعاليات تالية أيضًا؟</numerusform>
            <numerusform>تعديل %n فعالية تالية أيضًا؟</numerusform>
            <numerusform>تعديل %n فعالية تالية أيضًا؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also change the %n other(s)?</source>
        <translation>
            <numerusform>تعديل غيرها أيضًا؟</numerusform>
            <numerusform>تعديل الفعالية الأخرى أيضًا؟</numerusform>
            <numerusform>تعديل الفعاليتين الأخريين أيضًا؟</numerusform>
            <numerusform>تعديل %n فعاليات أخرى أيضًا؟</numerusform>
            <numerusform>تعديل %n فعالية أخرى أيضًا؟</numerusform>
            <numerusform>تعديل %n فعالية أخرى أيضًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>هذه وما يليها</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Leave the others as they are</source>
        <translation>ترك غيرها كما هي</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the series changed.</source>
        <translation>
            <numerusform>لم تُعدَّل فعاليات السلسلة.</numerusform>
            <numerusform>عُدّلت فعالية واحدة من السلسلة.</numerusform>
            <numerusform>عُدّلت فعاليتان من السلسلة.</numerusform>
            <numerusform>عُدّلت %n فعاليات من السلسلة.</numerusform>
            <numerusform>عُدّلت %n فعالية من السلسلة.</numerusform>
            <numerusform>عُدّلت %n فعالية من السلسلة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesWords</name>
    <message>
        <source>on day {number} of the month</source>
        <translation>في اليوم {number} من الشهر</translation>
    </message>
    <message>
        <source>on the last day of the month</source>
        <translation>في آخر يوم من الشهر</translation>
    </message>
    <message>
        <source>week {number} of the month: {day}</source>
        <translation>الأسبوع {number} من الشهر: {day}</translation>
    </message>
    <message>
        <source>last week of the month: {day}</source>
        <translation>آخر أسبوع من الشهر: {day}</translation>
    </message>
    <message>
        <source>At the same time: {title}.</source>
        <translation>في الوقت نفسه: {title}.</translation>
    </message>
    <message>
        <source>{reason}: {names}.</source>
        <translation>{reason}: {names}.</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>عطلة أسبوعية</translation>
    </message>
    <message>
        <source>Closed ({what})</source>
        <translation>مغلق ({what})</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Holiday in {country} ({what})</source>
        <translation>عطلة رسمية في {country} ({what})</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>كل سنة</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل %n أيام</numerusform>
            <numerusform>كل %n يومًا</numerusform>
            <numerusform>كل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>كل أسبوع</numerusform>
            <numerusform>كل أسبوع</numerusform>
            <numerusform>كل أسبوعين</numerusform>
            <numerusform>كل %n أسابيع</numerusform>
            <numerusform>كل %n أسبوعًا</numerusform>
            <numerusform>كل %n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}: {days}</source>
        <translation>{step}: {days}</translation>
    </message>
    <message>
        <source>{step}, until {day}</source>
        <translation>{step}، حتى {day}</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>كل شهر</numerusform>
            <numerusform>كل شهر</numerusform>
            <numerusform>كل شهرين</numerusform>
            <numerusform>كل %n أشهر</numerusform>
            <numerusform>كل %n شهرًا</numerusform>
            <numerusform>كل %n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}, {day}</source>
        <translation>{step}، {day}</translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>كل سنة</numerusform>
            <numerusform>كل سنة</numerusform>
            <numerusform>كل سنتين</numerusform>
            <numerusform>كل %n سنوات</numerusform>
            <numerusform>كل %n سنة</numerusform>
            <numerusform>كل %n سنة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Change the session</source>
        <translation>تعديل الجلسة</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>إضافة جلسة</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>حفظ الجلسة</translation>
    </message>
    <message>
        <source>Add the session</source>
        <translation>إضافة الجلسة</translation>
    </message>
    <message>
        <source>Add, then another</source>
        <translation>إضافة ثم أخرى</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>for all</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>as the event: {languages}</source>
        <translation>كما في الفعالية: {languages}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>الترجمة الشفوية</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Counted time</source>
        <translation>الوقت المحتسب</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>SessionStrip</name>
    <message>
        <source>Session of the clock</source>
        <translation>الجلسة بحسب الساعة</translation>
    </message>
    <message>
        <source>Session before (PgUp)</source>
        <translation>الجلسة السابقة (PgUp)</translation>
    </message>
    <message>
        <source>Session after (PgDn)</source>
        <translation>الجلسة التالية (PgDn)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Everything applies at once.</source>
        <translation>يُطبَّق كل شيء فورًا.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>No setting speaks of “{words}”.</source>
        <translation>لا إعداد يتناول «{words}».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>Check</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Cell {address}, {text}</source>
        <translation>الخلية {address}، {text}</translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>Shift sessions</source>
        <translation>إزاحة جلسات</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>أبكر</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>أي&amp;ها</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>م&amp;قدار الإزاحة</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) shifted.</source>
        <translation>
            <numerusform>لم تُزح جلسات.</numerusform>
            <numerusform>أُزيحت جلسة واحدة.</numerusform>
            <numerusform>أُزيحت جلستان.</numerusform>
            <numerusform>أُزيحت %n جلسات.</numerusform>
            <numerusform>أُزيحت %n جلسة.</numerusform>
            <numerusform>أُزيحت %n جلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes or days</source>
        <translation>دقائق أو أيام</translation>
    </message>
    <message>
        <source>Later or earlier</source>
        <translation>لاحقًا أو أبكر</translation>
    </message>
    <message numerus="yes">
        <source>Shift %n session(s)</source>
        <translation>
            <numerusform>إزاحة الجلسات</numerusform>
            <numerusform>إزاحة جلسة واحدة</numerusform>
            <numerusform>إزاحة جلستين</numerusform>
            <numerusform>إزاحة %n جلسات</numerusform>
            <numerusform>إزاحة %n جلسة</numerusform>
            <numerusform>إزاحة %n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of them: {change}.</source>
        <translation>أولاها: {change}.</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar entry(ies) change.</source>
        <translation>
            <numerusform>لا يتغير أي قيد في التقاويم.</numerusform>
            <numerusform>يتغير قيد واحد في التقاويم.</numerusform>
            <numerusform>يتغير قيدان في التقاويم.</numerusform>
            <numerusform>تتغير %n قيود في التقاويم.</numerusform>
            <numerusform>يتغير %n قيدًا في التقاويم.</numerusform>
            <numerusform>يتغير %n قيد في التقاويم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold files of this event: save updates for them.</source>
        <translation>
            <numerusform>لا أحد لديه ملفات هذه الفعالية.</numerusform>
            <numerusform>لدى شخص واحد ملفات هذه الفعالية: احفظوا له التحديثات.</numerusform>
            <numerusform>لدى شخصين ملفات هذه الفعالية: احفظوا لهما التحديثات.</numerusform>
            <numerusform>لدى %n أشخاص ملفات هذه الفعالية: احفظوا لهم التحديثات.</numerusform>
            <numerusform>لدى %n شخصًا ملفات هذه الفعالية: احفظوا لهم التحديثات.</numerusform>
            <numerusform>لدى %n شخص ملفات هذه الفعالية: احفظوا لهم التحديثات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>of {all} are here</source>
        <translation>من أصل {all} حاضرون</translation>
    </message>
    <message>
        <source>Last arrivals</source>
        <translation>آخر من وصل</translation>
    </message>
    <message>
        <source>Nobody has come yet.</source>
        <translation>لم يصل أحد بعد.</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>SlotText</name>
    <message>
        <source>Proposed time: {when}</source>
        <translation>الموعد المقترح: {when}</translation>
    </message>
    <message>
        <source>{name}: outside working hours</source>
        <translation>{name}: خارج ساعات العمل</translation>
    </message>
    <message>
        <source>Cannot come on this day:</source>
        <translation>لا يمكنهم الحضور في هذا اليوم:</translation>
    </message>
</context>
<context>
    <name>SomeBar</name>
    <message>
        <source>Show all people</source>
        <translation>إظهار الجميع</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>البحث بالاسم</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>from an online report, {name}, {at}</source>
        <translation>من تقرير إلكتروني، {name}، {at}</translation>
    </message>
    <message>
        <source>from paper, {name}, {at}</source>
        <translation>من الورق، {name}، {at}</translation>
    </message>
    <message>
        <source>typed by {name}, {at}</source>
        <translation>أدخله {name}، {at}</translation>
    </message>
    <message>
        <source>from an online report</source>
        <translation>من تقرير إلكتروني</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>من الورق</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>عند الباب</translation>
    </message>
    <message>
        <source>check-in {time}</source>
        <translation>الوصول {time}</translation>
    </message>
</context>
<context>
    <name>SpeakersField</name>
    <message>
        <source>Name or institution</source>
        <translation>الاسم أو المؤسسة</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>دور {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
</context>
<context>
    <name>StateDialog</name>
    <message>
        <source>It is now: {state}.</source>
        <translation>الحالة الآن: {state}.</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>الحالة الجديدة</translation>
    </message>
    <message>
        <source>Of the series</source>
        <translation>من السلسلة</translation>
    </message>
    <message>
        <source>Reason (stays in the history)</source>
        <translation>السبب (يبقى في السجل)</translation>
    </message>
    <message>
        <source>Change the state</source>
        <translation>تغيير الحالة</translation>
    </message>
    <message>
        <source>This event only</source>
        <translation>هذه الفعالية فقط</translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>هذه وما يليها</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>{which}: {number}</source>
        <translation>{which}: {number}</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n event(s)</source>
        <translation>
            <numerusform>إلغاء الفعاليات</numerusform>
            <numerusform>إلغاء فعالية واحدة</numerusform>
            <numerusform>إلغاء فعاليتين</numerusform>
            <numerusform>إلغاء %n فعاليات</numerusform>
            <numerusform>إلغاء %n فعالية</numerusform>
            <numerusform>إلغاء %n فعالية</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the event</source>
        <translation>إلغاء الفعالية</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>تركها كما هي</translation>
    </message>
    <message numerus="yes">
        <source>Postpone %n event(s)</source>
        <translation>
            <numerusform>تأجيل الفعاليات</numerusform>
            <numerusform>تأجيل فعالية واحدة</numerusform>
            <numerusform>تأجيل فعاليتين</numerusform>
            <numerusform>تأجيل %n فعاليات</numerusform>
            <numerusform>تأجيل %n فعالية</numerusform>
            <numerusform>تأجيل %n فعالية</numerusform>
        </translation>
    </message>
    <message>
        <source>Postpone the event</source>
        <translation>تأجيل الفعالية</translation>
    </message>
    <message>
        <source>The event is now: {state}.</source>
        <translation>حالة الفعالية الآن: {state}.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are now: {state}.</source>
        <translation>
            <numerusform>الحالة الجديدة: {state}.</numerusform>
            <numerusform>حالة فعالية واحدة الآن: {state}.</numerusform>
            <numerusform>حالة فعاليتين الآن: {state}.</numerusform>
            <numerusform>حالة %n فعاليات الآن: {state}.</numerusform>
            <numerusform>حالة %n فعالية الآن: {state}.</numerusform>
            <numerusform>حالة %n فعالية الآن: {state}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>All changes saved {time}</source>
        <translation>حُفظت جميع التغييرات {time}</translation>
    </message>
    <message>
        <source>On this computer: {name}</source>
        <translation>على هذا الحاسوب: {name}</translation>
    </message>
</context>
<context>
    <name>StepPane</name>
    <message>
        <source>Why: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>التراجع عن هذا</translation>
    </message>
    <message>
        <source>Cannot be undone: {reason}</source>
        <translation>لا يمكن التراجع: {reason}</translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation>فتح الفعالية</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, of use to the program only</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وآخر يفيد البرنامج وحده</numerusform>
            <numerusform>واثنان يفيدان البرنامج وحده</numerusform>
            <numerusform>و%n أخرى تفيد البرنامج وحده</numerusform>
            <numerusform>و%n أخرى تفيد البرنامج وحده</numerusform>
            <numerusform>و%n أخرى تفيد البرنامج وحده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, too many to list</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وآخر لا تتسع له القائمة</numerusform>
            <numerusform>واثنان لا تتسع لهما القائمة</numerusform>
            <numerusform>و%n أخرى لا تتسع لها القائمة</numerusform>
            <numerusform>و%n أخرى لا تتسع لها القائمة</numerusform>
            <numerusform>و%n أخرى لا تتسع لها القائمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>present</source>
        <translation>الحالي</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>لاحق</translation>
    </message>
    <message>
        <source>Step {number} of {count}, {title}, {state}, {note}</source>
        <translation>المرحلة {number} من {count}، {title}، {state}، {note}</translation>
    </message>
</context>
<context>
    <name>StopWords</name>
    <message numerus="yes">
        <source>%n person(s) keep their seats and need no visa or hotel.</source>
        <translation>
            <numerusform>لا أحد يحتفظ بمقعد.</numerusform>
            <numerusform>شخص واحد يحتفظ بمقعده ولا يحتاج إلى تأشيرة أو فندق.</numerusform>
            <numerusform>شخصان يحتفظان بمقعديهما ولا يحتاجان إلى تأشيرة أو فندق.</numerusform>
            <numerusform>%n أشخاص يحتفظون بمقاعدهم ولا يحتاجون إلى تأشيرة أو فندق.</numerusform>
            <numerusform>%n شخصًا يحتفظون بمقاعدهم ولا يحتاجون إلى تأشيرة أو فندق.</numerusform>
            <numerusform>%n شخص يحتفظون بمقاعدهم ولا يحتاجون إلى تأشيرة أو فندق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are called off in calendars.</source>
        <translation>
            <numerusform>لا يُلغى أي يوم في التقاويم.</numerusform>
            <numerusform>يُلغى يوم واحد في التقاويم.</numerusform>
            <numerusform>يُلغى يومان في التقاويم.</numerusform>
            <numerusform>تُلغى %n أيام في التقاويم.</numerusform>
            <numerusform>يُلغى %n يومًا في التقاويم.</numerusform>
            <numerusform>يُلغى %n يوم في التقاويم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) lose their seats.</source>
        <translation>
            <numerusform>لا أحد يفقد مقعده.</numerusform>
            <numerusform>شخص واحد يفقد مقعده.</numerusform>
            <numerusform>شخصان يفقدان مقعديهما.</numerusform>
            <numerusform>%n أشخاص يفقدون مقاعدهم.</numerusform>
            <numerusform>%n شخصًا يفقدون مقاعدهم.</numerusform>
            <numerusform>%n شخص يفقدون مقاعدهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) keep their seats and are asked to confirm the new dates.</source>
        <translation>
            <numerusform>لا أحد يحتفظ بمقعد.</numerusform>
            <numerusform>شخص واحد يحتفظ بمقعده ويُطلب منه تأكيد التواريخ الجديدة.</numerusform>
            <numerusform>شخصان يحتفظان بمقعديهما ويُطلب منهما تأكيد التواريخ الجديدة.</numerusform>
            <numerusform>%n أشخاص يحتفظون بمقاعدهم ويُطلب منهم تأكيد التواريخ الجديدة.</numerusform>
            <numerusform>%n شخصًا يحتفظون بمقاعدهم ويُطلب منهم تأكيد التواريخ الجديدة.</numerusform>
            <numerusform>%n شخص يحتفظون بمقاعدهم ويُطلب منهم تأكيد التواريخ الجديدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold the invitation: calendar updates will be prepared.</source>
        <translation>
            <numerusform>لا أحد لديه الدعوة.</numerusform>
            <numerusform>لدى شخص واحد الدعوة: سيُعدّ تحديث للتقويم.</numerusform>
            <numerusform>لدى شخصين الدعوة: ستُعدّ تحديثات للتقويم.</numerusform>
            <numerusform>لدى %n أشخاص الدعوة: ستُعدّ تحديثات للتقويم.</numerusform>
            <numerusform>لدى %n شخصًا الدعوة: ستُعدّ تحديثات للتقويم.</numerusform>
            <numerusform>لدى %n شخص الدعوة: ستُعدّ تحديثات للتقويم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) have a letter and must be told.</source>
        <translation>
            <numerusform>لا مؤسسات لديها رسالة.</numerusform>
            <numerusform>لدى مؤسسة واحدة رسالة ويجب إبلاغها.</numerusform>
            <numerusform>لدى مؤسستين رسالة ويجب إبلاغهما.</numerusform>
            <numerusform>لدى %n مؤسسات رسائل ويجب إبلاغها.</numerusform>
            <numerusform>لدى %n مؤسسة رسائل ويجب إبلاغها.</numerusform>
            <numerusform>لدى %n مؤسسة رسائل ويجب إبلاغها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamColumn</name>
    <message>
        <source>Partners of {code}, {title}</source>
        <translation>شركاء {code}، {title}</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>Institutions that belong together</source>
        <translation>مؤسسات مجموعة معًا</translation>
    </message>
    <message>
        <source>Add institution</source>
        <translation>إضافة مؤسسة</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>إخراج من القائمة</translation>
    </message>
    <message>
        <source>Working hours, local</source>
        <translation>ساعات العمل المحلية</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>May miss</source>
        <translation>يجوز غياب</translation>
    </message>
    <message>
        <source>Working hours begin</source>
        <translation>بداية ساعات العمل</translation>
    </message>
    <message>
        <source>Working hours end</source>
        <translation>نهاية ساعات العمل</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>لكل مؤسسة ساعاتها</translation>
    </message>
    <message>
        <source>same for all</source>
        <translation>موحدة للجميع</translation>
    </message>
    <message>
        <source>{name} is in your list of institutions now.</source>
        <translation>أصبحت {name} في قائمة مؤسساتكم.</translation>
    </message>
</context>
<context>
    <name>TeamList</name>
    <message>
        <source>own</source>
        <translation>مؤسستنا</translation>
    </message>
    <message>
        <source>weekend {days}</source>
        <translation>العطلة الأسبوعية {days}</translation>
    </message>
</context>
<context>
    <name>TemplateBox</name>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>حفظ قالبًا</translation>
    </message>
    <message>
        <source>New events of the type “{type}” can begin with the facts and the programme of this one. Dates, partners and people are not kept.</source>
        <translation>يمكن أن تبدأ الفعاليات الجديدة من نوع «{type}» ببيانات هذه الفعالية وبرنامجها. ولا تُحفظ التواريخ والشركاء والأشخاص.</translation>
    </message>
    <message>
        <source>&amp;Name of the template</source>
        <translation>ا&amp;سم القالب</translation>
    </message>
    <message>
        <source>Template saved.</source>
        <translation>حُفظ القالب.</translation>
    </message>
</context>
<context>
    <name>TemplatesSection</name>
    <message>
        <source>Templates of events</source>
        <translation>قوالب الفعاليات</translation>
    </message>
    <message>
        <source>No templates yet. Save an event as one: More, Save as template…</source>
        <translation>لا قوالب بعد. احفظوا فعالية قالبًا: المزيد، حفظ قالبًا…</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>اسم القالب</translation>
    </message>
    <message>
        <source>facts only</source>
        <translation>البيانات فقط</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of programme</source>
        <translation>
            <numerusform>لا صفوف في البرنامج</numerusform>
            <numerusform>صف واحد من البرنامج</numerusform>
            <numerusform>صفان من البرنامج</numerusform>
            <numerusform>%n صفوف من البرنامج</numerusform>
            <numerusform>%n صفًا من البرنامج</numerusform>
            <numerusform>%n صف من البرنامج</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>أُزيل: {name}</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>مذكرة مفاهيمية</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Nominations open</source>
        <translation>الترشيح مفتوح</translation>
    </message>
    <message>
        <source>Nominations closed</source>
        <translation>الترشيح مغلق</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>عُقد</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>قُيّم</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>قُدّم التقرير</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>التأكيد</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التنفيذ</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>حضوري</translation>
    </message>
    <message>
        <source>online</source>
        <translation>عن بُعد</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>مختلط</translation>
    </message>
    <message>
        <source>blended</source>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>one entry per day</source>
        <translation>قيد لكل يوم</translation>
    </message>
    <message>
        <source>one entry per session</source>
        <translation>قيد لكل جلسة</translation>
    </message>
    <message>
        <source>Ombudsman institution</source>
        <translation>مؤسسة أمين المظالم</translation>
    </message>
    <message>
        <source>Human rights commission</source>
        <translation>لجنة حقوق الإنسان</translation>
    </message>
    <message>
        <source>Human rights institute</source>
        <translation>معهد حقوق الإنسان</translation>
    </message>
    <message>
        <source>Hybrid institution</source>
        <translation>مؤسسة مختلطة</translation>
    </message>
    <message>
        <source>Consultative body</source>
        <translation>هيئة استشارية</translation>
    </message>
    <message>
        <source>Equality body</source>
        <translation>هيئة المساواة</translation>
    </message>
    <message>
        <source>Children’s ombudsman</source>
        <translation>أمين مظالم الأطفال</translation>
    </message>
    <message>
        <source>Regional ombudsman</source>
        <translation>أمين المظالم الإقليمي</translation>
    </message>
    <message>
        <source>Inspection body</source>
        <translation>هيئة تفتيش</translation>
    </message>
    <message>
        <source>Specialised ombudsman</source>
        <translation>أمين مظالم متخصص</translation>
    </message>
    <message>
        <source>University</source>
        <translation>جامعة</translation>
    </message>
    <message>
        <source>Other body</source>
        <translation>جهة أخرى</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>الجهة القائدة</translation>
    </message>
    <message>
        <source>host</source>
        <translation>الجهة المضيفة</translation>
    </message>
    <message>
        <source>co-organiser</source>
        <translation>منظِّم مشارك</translation>
    </message>
    <message>
        <source>donor</source>
        <translation>جهة مانحة</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>شريك</translation>
    </message>
    <message>
        <source>in cooperation</source>
        <translation>بالتعاون</translation>
    </message>
    <message>
        <source>with participation</source>
        <translation>بمشاركة</translation>
    </message>
    <message>
        <source>Concept note</source>
        <translation>ورقة مفاهيمية</translation>
    </message>
    <message>
        <source>Needs assessment</source>
        <translation>تقييم الاحتياجات</translation>
    </message>
    <message>
        <source>Hosting agreement</source>
        <translation>اتفاق الاستضافة</translation>
    </message>
    <message>
        <source>Notice of the dates (calendar file)</source>
        <translation>إشعار بالمواعيد (ملف تقويم)</translation>
    </message>
    <message>
        <source>Order or approval memo</source>
        <translation>أمر أو مذكرة موافقة</translation>
    </message>
    <message>
        <source>Invitation letter</source>
        <translation>رسالة دعوة</translation>
    </message>
    <message>
        <source>Nomination form</source>
        <translation>استمارة الترشيح</translation>
    </message>
    <message>
        <source>Information note</source>
        <translation>مذكرة إعلامية</translation>
    </message>
    <message>
        <source>Reminder letter</source>
        <translation>رسالة تذكير</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>قائمة المشاركين</translation>
    </message>
    <message>
        <source>Confirmation letter</source>
        <translation>رسالة تأكيد</translation>
    </message>
    <message>
        <source>Personal calendar files</source>
        <translation>ملفات تقويم شخصية</translation>
    </message>
    <message>
        <source>Visa support letter</source>
        <translation>رسالة دعم التأشيرة</translation>
    </message>
    <message>
        <source>Note on travel and stay</source>
        <translation>مذكرة السفر والإقامة</translation>
    </message>
    <message>
        <source>Request for interpreters</source>
        <translation>طلب مترجمين فوريين</translation>
    </message>
    <message>
        <source>Papers of people under 18</source>
        <translation>وثائق من هم دون 18 سنة</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>بطاقات</translation>
    </message>
    <message>
        <source>Table signs</source>
        <translation>لوحات أسماء</translation>
    </message>
    <message>
        <source>Seating plan</source>
        <translation>خطة الجلوس</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>كشف التوقيع</translation>
    </message>
    <message>
        <source>Evaluation form</source>
        <translation>استمارة التقييم</translation>
    </message>
    <message>
        <source>Attendance workbook</source>
        <translation>مصنف الحضور</translation>
    </message>
    <message>
        <source>Signed sheets (scan)</source>
        <translation>أوراق موقعة (نسخة ممسوحة)</translation>
    </message>
    <message>
        <source>Presentations and handouts</source>
        <translation>عروض ومواد موزعة</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Outcome document</source>
        <translation>وثيقة ختامية</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>محضر الاجتماع</translation>
    </message>
    <message>
        <source>Evaluation summary</source>
        <translation>ملخص التقييم</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Report on the event</source>
        <translation>تقرير عن الفعالية</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>بيان صحفي</translation>
    </message>
    <message>
        <source>Follow-up forms</source>
        <translation>استمارات المتابعة</translation>
    </message>
    <message>
        <source>Note on what came of it</source>
        <translation>مذكرة عن النتائج</translation>
    </message>
    <message>
        <source>Protocol of erased data</source>
        <translation>محضر حذف البيانات</translation>
    </message>
    <message>
        <source>Cancellation letter</source>
        <translation>رسالة إلغاء</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>وثيقة أخرى</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Not needed yet</source>
        <translation>غير مطلوب بعد</translation>
    </message>
    <message>
        <source>If useful</source>
        <translation>عند الحاجة</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>غير مسجل</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>بلا رد</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>جرى التذكير</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>اعتذار</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>postal mail</source>
        <translation>بريد</translation>
    </message>
    <message>
        <source>all steps</source>
        <translation>جميع المراحل</translation>
    </message>
    <message>
        <source>four steps</source>
        <translation>أربع مراحل</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>this session and the rest of its day</source>
        <translation>هذه الجلسة وبقية يومها</translation>
    </message>
    <message>
        <source>all sessions of its day</source>
        <translation>جميع جلسات يومها</translation>
    </message>
    <message>
        <source>all sessions from this one on</source>
        <translation>جميع الجلسات ابتداءً من هذه</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>من الورق</translation>
    </message>
    <message>
        <source>checked in at the door</source>
        <translation>سُجّل عند الباب</translation>
    </message>
    <message>
        <source>family name first</source>
        <translation>اسم العائلة أولًا</translation>
    </message>
    <message>
        <source>given name first</source>
        <translation>الاسم الشخصي أولًا</translation>
    </message>
    <message>
        <source>notice of the event</source>
        <translation>إشعار بالفعالية</translation>
    </message>
    <message>
        <source>personal invitations</source>
        <translation>دعوات شخصية</translation>
    </message>
    <message>
        <source>whole calendar</source>
        <translation>التقويم كاملًا</translation>
    </message>
    <message>
        <source>attendance sheet</source>
        <translation>كشف الحضور</translation>
    </message>
    <message>
        <source>sign-in sheet</source>
        <translation>كشف التوقيع</translation>
    </message>
    <message>
        <source>list of participants</source>
        <translation>قائمة المشاركين</translation>
    </message>
    <message>
        <source>sign-in sheet to print</source>
        <translation>كشف توقيع للطباعة</translation>
    </message>
    <message>
        <source>badges</source>
        <translation>بطاقات</translation>
    </message>
    <message>
        <source>table signs</source>
        <translation>لوحات أسماء</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>شهادات</translation>
    </message>
    <message>
        <source>evaluation forms</source>
        <translation>استمارات التقييم</translation>
    </message>
    <message>
        <source>evaluation forms to print</source>
        <translation>استمارات التقييم للطباعة</translation>
    </message>
    <message>
        <source>follow-up forms</source>
        <translation>استمارات المتابعة</translation>
    </message>
    <message>
        <source>before the event</source>
        <translation>قبل الفعالية</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>يوميًا</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>في الختام</translation>
    </message>
    <message>
        <source>three months later</source>
        <translation>بعد ثلاثة أشهر</translation>
    </message>
    <message>
        <source>six months later</source>
        <translation>بعد ستة أشهر</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>started</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>ألغيت</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>لم يحن بعد</translation>
    </message>
    <message>
        <source>to ask</source>
        <translation>للسؤال</translation>
    </message>
    <message>
        <source>settled before</source>
        <translation>حسم من قبل</translation>
    </message>
    <message>
        <source>host first, then countries</source>
        <translation>المضيف أولًا، ثم البلدان</translation>
    </message>
    <message>
        <source>by country</source>
        <translation>بحسب البلد</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>بحسب الاسم</translation>
    </message>
    <message>
        <source>by institution</source>
        <translation>بحسب المؤسسة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>on course</source>
        <translation>على المسار</translation>
    </message>
    <message>
        <source>not enough hours</source>
        <translation>الساعات غير كافية</translation>
    </message>
    <message>
        <source>member of the youth council</source>
        <translation>عضو في مجلس الشباب</translation>
    </message>
    <message>
        <source>age within the limits</source>
        <translation>السن ضمن الحدود</translation>
    </message>
    <message>
        <source>guardian consent for these dates</source>
        <translation>موافقة الولي لهذه التواريخ</translation>
    </message>
    <message>
        <source>own agreement</source>
        <translation>موافقة شخصية</translation>
    </message>
    <message>
        <source>chaperone on the same travel</source>
        <translation>مرافق في الرحلة نفسها</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>جهة اتصال للطوارئ</translation>
    </message>
    <message>
        <source>decision on photos</source>
        <translation>قرار بشأن الصور</translation>
    </message>
    <message>
        <source>health and diet note</source>
        <translation>ملاحظة عن الصحة والتغذية</translation>
    </message>
    <message>
        <source>code of conduct given</source>
        <translation>سُلّمت مدونة السلوك</translation>
    </message>
    <message>
        <source>permission to leave the country checked</source>
        <translation>تم التحقق من إذن السفر</translation>
    </message>
    <message>
        <source>persons responsible for child safety named</source>
        <translation>عُيّن المسؤولون عن حماية الأطفال</translation>
    </message>
    <message>
        <source>met</source>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>غير لازم</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Saved invitation</source>
        <translation>دعوة محفوظة</translation>
    </message>
    <message>
        <source>Days of a calendar</source>
        <translation>أيام التقويم</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation>قيد في التقويم</translation>
    </message>
    <message>
        <source>Sending of a document</source>
        <translation>إرسال وثيقة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Council member</source>
        <translation>عضو المجلس</translation>
    </message>
    <message>
        <source>Answer of an evaluation</source>
        <translation>إجابة في تقييم</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>مرحلة</translation>
    </message>
    <message>
        <source>Recommendation of the event</source>
        <translation>توصية الفعالية</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Step of the event</source>
        <translation>خطوة الفعالية</translation>
    </message>
    <message>
        <source>Template of events</source>
        <translation>قالب فعاليات</translation>
    </message>
    <message>
        <source>Type of event</source>
        <translation>نوع الفعالية</translation>
    </message>
    <message>
        <source>Saved files</source>
        <translation>ملفات محفوظة</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Step of the invitation</source>
        <translation>خطوة الدعوة</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Training of others</source>
        <translation>تدريب الآخرين</translation>
    </message>
    <message>
        <source>User of the program</source>
        <translation>مستخدم البرنامج</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>مشارك</translation>
    </message>
    <message>
        <source>Step of the participant</source>
        <translation>خطوة المشارك</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>منظِّم</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Answer about an action plan</source>
        <translation>إجابة عن خطة عمل</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Release of the programme</source>
        <translation>إصدار البرنامج</translation>
    </message>
    <message>
        <source>Role in a session</source>
        <translation>الصفة في الجلسة</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Day of the United Nations</source>
        <translation>يوم للأمم المتحدة</translation>
    </message>
    <message>
        <source>Youth council</source>
        <translation>مجلس شباب</translation>
    </message>
    <message>
        <source>answered on</source>
        <translation>تاريخ الرد</translation>
    </message>
    <message>
        <source>in the archive since</source>
        <translation>في الأرشيف منذ</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>by</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>calendar entries</source>
        <translation>قيود التقويم</translation>
    </message>
    <message>
        <source>name on the certificate</source>
        <translation>الاسم في الشهادة</translation>
    </message>
    <message>
        <source>certificate number</source>
        <translation>رقم الشهادة</translation>
    </message>
    <message>
        <source>way of sending</source>
        <translation>وسيلة الإرسال</translation>
    </message>
    <message>
        <source>city</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>personal columns</source>
        <translation>أعمدة شخصية</translation>
    </message>
    <message>
        <source>share for a certificate</source>
        <translation>النسبة اللازمة للشهادة</translation>
    </message>
    <message>
        <source>consultations</source>
        <translation>الاستشارات</translation>
    </message>
    <message>
        <source>content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>المنسّق</translation>
    </message>
    <message>
        <source>youth council</source>
        <translation>مجلس الشباب</translation>
    </message>
    <message>
        <source>counted minutes</source>
        <translation>الدقائق المحتسبة</translation>
    </message>
    <message>
        <source>country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>what it counts</source>
        <translation>ما يُحتسب</translation>
    </message>
    <message>
        <source>day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>end of the working day</source>
        <translation>نهاية يوم العمل</translation>
    </message>
    <message>
        <source>start of the working day</source>
        <translation>بداية يوم العمل</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>planned until</source>
        <translation>الموعد المقرر</translation>
    </message>
    <message>
        <source>document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>version</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>reason for the end</source>
        <translation>سبب الانتهاء</translation>
    </message>
    <message>
        <source>end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>end of the term</source>
        <translation>نهاية الولاية</translation>
    </message>
    <message>
        <source>calendar entry</source>
        <translation>قيد التقويم</translation>
    </message>
    <message>
        <source>event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>number elsewhere</source>
        <translation>الرقم في نظام آخر</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>women and girls</source>
        <translation>نساء وفتيات</translation>
    </message>
    <message>
        <source>files</source>
        <translation>ملفات</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>day of the demo</source>
        <translation>يوم النموذج التجريبي</translation>
    </message>
    <message>
        <source>forms given out</source>
        <translation>الاستمارات الموزعة</translation>
    </message>
    <message>
        <source>founded on</source>
        <translation>تاريخ التأسيس</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>given on</source>
        <translation>تاريخ التسليم</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>guardian’s e-mail</source>
        <translation>بريد الولي الإلكتروني</translation>
    </message>
    <message>
        <source>guardian’s name is held</source>
        <translation>اسم الولي محفوظ</translation>
    </message>
    <message>
        <source>guardian’s phone is held</source>
        <translation>هاتف الولي محفوظ</translation>
    </message>
    <message>
        <source>held on</source>
        <translation>تاريخ العقد</translation>
    </message>
    <message>
        <source>version of the entry</source>
        <translation>نسخة القيد</translation>
    </message>
    <message>
        <source>incoming number</source>
        <translation>رقم الوارد</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>interpretation</source>
        <translation>الترجمة الشفوية</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>audience is counted</source>
        <translation>يُعدّ الجمهور</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>نموذج تجريبي</translation>
    </message>
    <message>
        <source>focal point</source>
        <translation>جهة التنسيق</translation>
    </message>
    <message>
        <source>the main one</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>يوم عمل</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>خطة عمل</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>men and boys</source>
        <translation>رجال وفتيان</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>oldest age</source>
        <translation>السن القصوى</translation>
    </message>
    <message>
        <source>youngest age</source>
        <translation>السن الدنيا</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>form of holding</source>
        <translation>شكل الانعقاد</translation>
    </message>
    <message>
        <source>months after the event</source>
        <translation>الأشهر بعد الفعالية</translation>
    </message>
    <message>
        <source>name in Latin letters</source>
        <translation>الاسم بالأحرف اللاتينية</translation>
    </message>
    <message>
        <source>order of names</source>
        <translation>ترتيب الأسماء</translation>
    </message>
    <message>
        <source>needs interpretation from</source>
        <translation>يحتاج إلى ترجمة شفوية من</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>الشبكات</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>obstacles</source>
        <translation>العقبات</translation>
    </message>
    <message>
        <source>of them under 18</source>
        <translation>منهم دون 18</translation>
    </message>
    <message>
        <source>on</source>
        <translation>في</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>outgoing number</source>
        <translation>رقم الصادر</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>patronymic</source>
        <translation>اسم الأب</translation>
    </message>
    <message>
        <source>people</source>
        <translation>عدد الأشخاص</translation>
    </message>
    <message>
        <source>person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>action plan</source>
        <translation>خطة العمل</translation>
    </message>
    <message>
        <source>post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>beginning of the number</source>
        <translation>بداية الرقم</translation>
    </message>
    <message>
        <source>project number</source>
        <translation>رقم المشروع</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>usual quota</source>
        <translation>الحصة المعتادة</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>receiver</source>
        <translation>مستلم</translation>
    </message>
    <message>
        <source>saved files</source>
        <translation>ملفات محفوظة</translation>
    </message>
    <message>
        <source>receivers</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation>البديل</translation>
    </message>
    <message>
        <source>role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>step from 1 to 5</source>
        <translation>درجة من 1 إلى 5</translation>
    </message>
    <message>
        <source>sent on</source>
        <translation>تاريخ الإرسال</translation>
    </message>
    <message>
        <source>day in the series</source>
        <translation>اليوم في السلسلة</translation>
    </message>
    <message>
        <source>series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>shares contacts</source>
        <translation>يشارك بيانات الاتصال</translation>
    </message>
    <message>
        <source>who signs certificates</source>
        <translation>من يوقّع الشهادات</translation>
    </message>
    <message>
        <source>leaves out days of rest</source>
        <translation>يستثني أيام الراحة</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>start of the term</source>
        <translation>بداية الولاية</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>statute</source>
        <translation>النظام الأساسي</translation>
    </message>
    <message>
        <source>day of the statute</source>
        <translation>تاريخ النظام الأساسي</translation>
    </message>
    <message>
        <source>teachers</source>
        <translation>المعلمون</translation>
    </message>
    <message>
        <source>months of a term</source>
        <translation>مدة الولاية بالأشهر</translation>
    </message>
    <message>
        <source>territory</source>
        <translation>الإقليم</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>track</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>type of event</source>
        <translation>نوع الفعالية</translation>
    </message>
    <message>
        <source>day of the United Nations</source>
        <translation>يوم الأمم المتحدة</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>صالح من</translation>
    </message>
    <message>
        <source>valid to</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>العطلة الأسبوعية</translation>
    </message>
    <message>
        <source>answer in words</source>
        <translation>إجابة بالكلمات</translation>
    </message>
    <message>
        <source>withdrawn on</source>
        <translation>تاريخ السحب</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>الموضع في القائمة</translation>
    </message>
    <message>
        <source>place in the delegation</source>
        <translation>الموضع في الوفد</translation>
    </message>
    <message>
        <source>further recommendations</source>
        <translation>توصيات أخرى</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>مُدخل</translation>
    </message>
    <message>
        <source>command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>set-up</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>package</source>
        <translation>حزمة</translation>
    </message>
    <message>
        <source>embassy</source>
        <translation>سفارة</translation>
    </message>
    <message>
        <source>note verbale</source>
        <translation>مذكرة شفوية</translation>
    </message>
    <message>
        <source>head of delegation</source>
        <translation>رئيس الوفد</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>مشارك</translation>
    </message>
    <message>
        <source>young delegate</source>
        <translation>مندوب شاب</translation>
    </message>
    <message>
        <source>chaperone</source>
        <translation>مرافق</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>متحدث</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>مدرّب</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>ميسّر</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <translation>مقرّر</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>مترجم شفوي</translation>
    </message>
    <message>
        <source>jury</source>
        <translation>لجنة التحكيم</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>مراقب</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>منظّم</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>مرشح</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>قيد النظر</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>احتياط</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>لم يُختر</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>سُجّل حضوره</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>أتمّ</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>مُنح الشهادة</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>منسحب</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>استُبدل</translation>
    </message>
    <message>
        <source>Cancelled with the event</source>
        <translation>أُلغي مع الفعالية</translation>
    </message>
    <message>
        <source>present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>present online</source>
        <translation>حاضر عن بُعد</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>انصرف مبكرًا</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>غائب بعذر</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>minutes online</source>
        <translation>دقائق عن بُعد</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>رئيس</translation>
    </message>
    <message>
        <source>deputy chair</source>
        <translation>نائب الرئيس</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>أمين السر</translation>
    </message>
    <message>
        <source>member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Office set up</source>
        <translation>أُعدّ المكتب</translation>
    </message>
    <message>
        <source>List changed</source>
        <translation>عُدّلت القائمة</translation>
    </message>
    <message>
        <source>Name of the user changed</source>
        <translation>عُدّل اسم المستخدم</translation>
    </message>
    <message>
        <source>Demo office loaded</source>
        <translation>حُمّل المكتب التجريبي</translation>
    </message>
    <message>
        <source>Event planned</source>
        <translation>خُطّطت الفعالية</translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation>عُدّلت الفعالية</translation>
    </message>
    <message>
        <source>Events copied</source>
        <translation>نُسخت الفعاليات</translation>
    </message>
    <message>
        <source>Recommendation set</source>
        <translation>حُددت التوصية</translation>
    </message>
    <message>
        <source>Event moved</source>
        <translation>نُقلت الفعالية</translation>
    </message>
    <message>
        <source>Event moved online</source>
        <translation>حُوّلت الفعالية إلى بُعد</translation>
    </message>
    <message>
        <source>Event copied</source>
        <translation>نُسخت الفعالية</translation>
    </message>
    <message>
        <source>Clash let stand</source>
        <translation>قُبل التعارض</translation>
    </message>
    <message>
        <source>Clash to be decided again</source>
        <translation>تعارض يُبتّ فيه من جديد</translation>
    </message>
    <message>
        <source>State changed</source>
        <translation>تغيّرت الحالة</translation>
    </message>
    <message>
        <source>Event postponed</source>
        <translation>أُجّلت الفعالية</translation>
    </message>
    <message>
        <source>Event cancelled</source>
        <translation>أُلغيت الفعالية</translation>
    </message>
    <message>
        <source>Role of an institution changed</source>
        <translation>عُدّل دور مؤسسة</translation>
    </message>
    <message>
        <source>Institution removed from the organisers</source>
        <translation>أُخرجت مؤسسة من المنظمين</translation>
    </message>
    <message>
        <source>Event repeated</source>
        <translation>كُرّرت الفعالية</translation>
    </message>
    <message>
        <source>Events of the series changed</source>
        <translation>عُدّلت فعاليات السلسلة</translation>
    </message>
    <message>
        <source>Events of the series cancelled</source>
        <translation>أُلغيت فعاليات السلسلة</translation>
    </message>
    <message>
        <source>Events of the series postponed</source>
        <translation>أُجّلت فعاليات السلسلة</translation>
    </message>
    <message>
        <source>Series left</source>
        <translation>أُخرجت من السلسلة</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>حُفظ القالب</translation>
    </message>
    <message>
        <source>Template renamed</source>
        <translation>غُيّر اسم القالب</translation>
    </message>
    <message>
        <source>Template removed</source>
        <translation>أُزيل القالب</translation>
    </message>
    <message>
        <source>Change of clocks settled</source>
        <translation>سُوّي تغيير التوقيت</translation>
    </message>
    <message>
        <source>Session added</source>
        <translation>أُضيفت جلسة</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>عُدّلت الجلسة</translation>
    </message>
    <message>
        <source>Session removed</source>
        <translation>أُزيلت الجلسة</translation>
    </message>
    <message>
        <source>Session copied</source>
        <translation>نُسخت الجلسة</translation>
    </message>
    <message>
        <source>Order of sessions changed</source>
        <translation>عُدّل ترتيب الجلسات</translation>
    </message>
    <message>
        <source>Session moved to another day</source>
        <translation>نُقلت الجلسة إلى يوم آخر</translation>
    </message>
    <message>
        <source>Sessions shifted</source>
        <translation>أُزيحت الجلسات</translation>
    </message>
    <message>
        <source>Phase added</source>
        <translation>أُضيفت مرحلة</translation>
    </message>
    <message>
        <source>Phase changed</source>
        <translation>عُدّلت المرحلة</translation>
    </message>
    <message>
        <source>Phase removed</source>
        <translation>أُزيلت المرحلة</translation>
    </message>
    <message>
        <source>Programme released</source>
        <translation>صدر البرنامج</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>أُضيف شخص</translation>
    </message>
    <message>
        <source>Person corrected</source>
        <translation>صُححت بيانات الشخص</translation>
    </message>
    <message>
        <source>Institution added</source>
        <translation>أُضيفت مؤسسة</translation>
    </message>
    <message>
        <source>Institution corrected</source>
        <translation>صُححت بيانات المؤسسة</translation>
    </message>
    <message>
        <source>Focal point chosen</source>
        <translation>اختيرت جهة التنسيق</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>نُقل إلى الأرشيف</translation>
    </message>
    <message>
        <source>Brought back from the archive</source>
        <translation>أُعيد من الأرشيف</translation>
    </message>
    <message>
        <source>Full name of somebody under 18 shown</source>
        <translation>أُظهر الاسم الكامل لشخص دون 18</translation>
    </message>
    <message>
        <source>Public holidays read</source>
        <translation>قُرئت العطل الرسمية</translation>
    </message>
    <message>
        <source>Closing days added</source>
        <translation>أُضيفت أيام إغلاق</translation>
    </message>
    <message>
        <source>Working days added</source>
        <translation>أُضيفت أيام عمل</translation>
    </message>
    <message>
        <source>Days of a calendar corrected</source>
        <translation>صُححت أيام التقويم</translation>
    </message>
    <message>
        <source>Days of a calendar removed</source>
        <translation>أُزيلت أيام من التقويم</translation>
    </message>
    <message>
        <source>Institutions invited</source>
        <translation>دُعيت مؤسسات</translation>
    </message>
    <message>
        <source>Invitation changed</source>
        <translation>عُدّلت الدعوة</translation>
    </message>
    <message>
        <source>Invitation taken back</source>
        <translation>سُحبت الدعوة</translation>
    </message>
    <message>
        <source>Letters marked as sent</source>
        <translation>عُلّمت الرسائل بأنها أُرسلت</translation>
    </message>
    <message>
        <source>Answer recorded</source>
        <translation>سُجّل الرد</translation>
    </message>
    <message>
        <source>Reminders recorded</source>
        <translation>سُجّلت التذكيرات</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>أُضيف أشخاص</translation>
    </message>
    <message>
        <source>Nominations added</source>
        <translation>أُضيفت ترشيحات</translation>
    </message>
    <message>
        <source>State of people changed</source>
        <translation>تغيّرت حالة أشخاص</translation>
    </message>
    <message>
        <source>Person replaced</source>
        <translation>استُبدل شخص</translation>
    </message>
    <message>
        <source>Person withdrawn</source>
        <translation>سُحبت مشاركة شخص</translation>
    </message>
    <message>
        <source>Role of a person changed</source>
        <translation>عُدّلت صفة شخص</translation>
    </message>
    <message>
        <source>Chaperone named</source>
        <translation>عُيّن مرافق</translation>
    </message>
    <message>
        <source>Order in a delegation changed</source>
        <translation>عُدّل الترتيب في الوفد</translation>
    </message>
    <message>
        <source>Youth council added</source>
        <translation>أُضيف مجلس شباب</translation>
    </message>
    <message>
        <source>Youth council corrected</source>
        <translation>صُححت بيانات مجلس الشباب</translation>
    </message>
    <message>
        <source>Council member corrected</source>
        <translation>صُححت بيانات عضو المجلس</translation>
    </message>
    <message>
        <source>Term in a council renewed</source>
        <translation>جُددت الولاية في المجلس</translation>
    </message>
    <message>
        <source>Council member added</source>
        <translation>أُضيف عضو إلى المجلس</translation>
    </message>
    <message>
        <source>Term in a council ended</source>
        <translation>انتهت الولاية في المجلس</translation>
    </message>
    <message>
        <source>Paper recorded</source>
        <translation>سُجّلت وثيقة</translation>
    </message>
    <message>
        <source>Paper withdrawn</source>
        <translation>سُحبت وثيقة</translation>
    </message>
    <message>
        <source>Attendance marked</source>
        <translation>سُجّل الحضور</translation>
    </message>
    <message>
        <source>Attendance of many marked</source>
        <translation>سُجّل حضور عدة أشخاص</translation>
    </message>
    <message>
        <source>Checked in at the door</source>
        <translation>سُجّل الوصول</translation>
    </message>
    <message>
        <source>Arrival corrected at the door</source>
        <translation>صُحّح تسجيل الوصول</translation>
    </message>
    <message>
        <source>Attendance taken from a report</source>
        <translation>أُخذ الحضور من تقرير</translation>
    </message>
    <message>
        <source>Attendance pasted</source>
        <translation>لُصق الحضور</translation>
    </message>
    <message>
        <source>Walk-in added</source>
        <translation>أُضيف حاضر غير مسجّل</translation>
    </message>
    <message>
        <source>Rule for certificates changed</source>
        <translation>تغيّرت قاعدة الشهادات</translation>
    </message>
    <message>
        <source>Evaluation forms given out counted</source>
        <translation>أُحصيت الاستمارات الموزعة</translation>
    </message>
    <message>
        <source>Evaluation form entered</source>
        <translation>أُدخلت استمارة تقييم</translation>
    </message>
    <message>
        <source>Evaluation form corrected</source>
        <translation>صُححت استمارة تقييم</translation>
    </message>
    <message>
        <source>Evaluation form removed</source>
        <translation>أُزيلت استمارة تقييم</translation>
    </message>
    <message>
        <source>Evaluation forms taken in</source>
        <translation>أُدرجت استمارات التقييم</translation>
    </message>
    <message>
        <source>Action plan added</source>
        <translation>أُضيفت خطة عمل</translation>
    </message>
    <message>
        <source>Action plans added</source>
        <translation>أُضيفت خطط عمل</translation>
    </message>
    <message>
        <source>Action plan changed</source>
        <translation>عُدّلت خطة العمل</translation>
    </message>
    <message>
        <source>Action plans removed</source>
        <translation>أُزيلت خطط عمل</translation>
    </message>
    <message>
        <source>Answer about an action plan recorded</source>
        <translation>سُجّلت إجابة عن خطة عمل</translation>
    </message>
    <message>
        <source>Recorded that no answer came</source>
        <translation>سُجّل عدم وصول جواب</translation>
    </message>
    <message>
        <source>Answer about an action plan removed</source>
        <translation>أُزيلت إجابة عن خطة عمل</translation>
    </message>
    <message>
        <source>Training of others recorded</source>
        <translation>سُجّل تدريب الآخرين</translation>
    </message>
    <message>
        <source>Training of others changed</source>
        <translation>عُدّل تدريب الآخرين</translation>
    </message>
    <message>
        <source>Trainings of others removed</source>
        <translation>أُزيلت تدريبات الآخرين</translation>
    </message>
    <message>
        <source>Follow-up forms taken in</source>
        <translation>أُدرجت استمارات المتابعة</translation>
    </message>
    <message>
        <source>Lesson logged</source>
        <translation>سُجّل درس</translation>
    </message>
    <message>
        <source>Lessons logged</source>
        <translation>سُجّلت دروس</translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation>صدرت الشهادات</translation>
    </message>
    <message>
        <source>Name on a certificate changed</source>
        <translation>تغيّر الاسم في شهادة</translation>
    </message>
    <message>
        <source>Full names of children shown on certificates</source>
        <translation>عُرضت الأسماء الكاملة للأطفال في الشهادات</translation>
    </message>
    <message>
        <source>Certificates printed</source>
        <translation>طُبعت الشهادات</translation>
    </message>
    <message>
        <source>Papers printed</source>
        <translation>طُبعت الوثائق</translation>
    </message>
    <message>
        <source>Files saved</source>
        <translation>حُفظت الملفات</translation>
    </message>
    <message>
        <source>Document recorded</source>
        <translation>سُجلت الوثيقة</translation>
    </message>
    <message>
        <source>Document corrected</source>
        <translation>صُححت الوثيقة</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation>أزيلت الوثيقة</translation>
    </message>
    <message>
        <source>Documents marked as sent</source>
        <translation>وُسمت الوثائق بأنها أُرسلت</translation>
    </message>
    <message>
        <source>Mark “sent” taken back</source>
        <translation>سُحبت علامة «أُرسلت»</translation>
    </message>
    <message>
        <source>Next: write the idea down</source>
        <translation>التالي: تدوين الفكرة</translation>
    </message>
    <message>
        <source>Next: agree with the co-organisers</source>
        <translation>التالي: الاتفاق مع المنظمين المشاركين</translation>
    </message>
    <message>
        <source>Next: record the approval</source>
        <translation>التالي: تسجيل الاعتماد</translation>
    </message>
    <message>
        <source>Next: open nominations</source>
        <translation>التالي: فتح باب الترشيح</translation>
    </message>
    <message>
        <source>Next: close nominations</source>
        <translation>التالي: إغلاق باب الترشيح</translation>
    </message>
    <message>
        <source>Next: confirm the event</source>
        <translation>التالي: تأكيد الفعالية</translation>
    </message>
    <message>
        <source>Next: start the event</source>
        <translation>التالي: بدء الفعالية</translation>
    </message>
    <message>
        <source>Next: record that it was held</source>
        <translation>التالي: تسجيل انعقادها</translation>
    </message>
    <message>
        <source>Next: finish the evaluation</source>
        <translation>التالي: إنهاء التقييم</translation>
    </message>
    <message>
        <source>Next: report on the event</source>
        <translation>التالي: تقديم تقرير عن الفعالية</translation>
    </message>
    <message>
        <source>Next: start the follow-up</source>
        <translation>التالي: بدء المتابعة</translation>
    </message>
    <message>
        <source>Next: close the event</source>
        <translation>التالي: إغلاق الفعالية</translation>
    </message>
    <message>
        <source>Next: set new dates</source>
        <translation>التالي: تحديد تواريخ جديدة</translation>
    </message>
    <message>
        <source>Finish the concept</source>
        <translation>إنهاء المذكرة المفاهيمية</translation>
    </message>
    <message>
        <source>Record the agreement</source>
        <translation>تسجيل الاتفاق</translation>
    </message>
    <message>
        <source>Record the approval</source>
        <translation>تسجيل الاعتماد</translation>
    </message>
    <message>
        <source>Open nominations</source>
        <translation>فتح باب الترشيح</translation>
    </message>
    <message>
        <source>Close nominations</source>
        <translation>إغلاق باب الترشيح</translation>
    </message>
    <message numerus="yes">
        <source>Remind %n institution(s)…</source>
        <translation>
            <numerusform>تذكير المؤسسات…</numerusform>
            <numerusform>تذكير مؤسسة واحدة…</numerusform>
            <numerusform>تذكير مؤسستين…</numerusform>
            <numerusform>تذكير %n مؤسسات…</numerusform>
            <numerusform>تذكير %n مؤسسة…</numerusform>
            <numerusform>تذكير %n مؤسسة…</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm the event</source>
        <translation>تأكيد الفعالية</translation>
    </message>
    <message>
        <source>Start the event</source>
        <translation>بدء الفعالية</translation>
    </message>
    <message>
        <source>Mark as held</source>
        <translation>تعليمها منعقدة</translation>
    </message>
    <message>
        <source>Mark as evaluated</source>
        <translation>تعليمها مقيَّمة</translation>
    </message>
    <message>
        <source>Mark as reported</source>
        <translation>تعليم التقرير مقدَّمًا</translation>
    </message>
    <message>
        <source>Start the follow-up</source>
        <translation>بدء المتابعة</translation>
    </message>
    <message>
        <source>Close the event</source>
        <translation>إغلاق الفعالية</translation>
    </message>
    <message>
        <source>Go on with the new dates</source>
        <translation>المتابعة بالتواريخ الجديدة</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>جرى التراجع عن: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>أُعيد: {what}</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>Youth councils</source>
        <translation>مجالس الشباب</translation>
    </message>
    <message>
        <source>Office and lists</source>
        <translation>المكتب والقوائم</translation>
    </message>
    <message>
        <source>{day} {time}, next day</source>
        <translation>{day} {time}، اليوم التالي</translation>
    </message>
    <message>
        <source>{day} {time}, the day before</source>
        <translation>{day} {time}، اليوم السابق</translation>
    </message>
    <message>
        <source>{now}, from {day} {then}</source>
        <translation>{now}، ومن {day} {then}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>دون 18</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>محمي</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>مبدئي</translation>
    </message>
    <message>
        <source>Backup saved: {name}</source>
        <translation>حُفظت النسخة الاحتياطية: {name}</translation>
    </message>
    <message>
        <source>Another date is needed</source>
        <translation>يلزم تاريخ آخر</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>للبتّ</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>pupils</source>
        <translation>تلاميذ</translation>
    </message>
    <message>
        <source>students</source>
        <translation>طلاب</translation>
    </message>
    <message>
        <source>parents</source>
        <translation>أولياء الأمور</translation>
    </message>
    <message>
        <source>pensioners</source>
        <translation>متقاعدون</translation>
    </message>
    <message>
        <source>citizens</source>
        <translation>مواطنون</translation>
    </message>
    <message>
        <source>people with disabilities</source>
        <translation>أشخاص ذوو إعاقة</translation>
    </message>
    <message>
        <source>prisoners</source>
        <translation>سجناء</translation>
    </message>
    <message>
        <source>soldiers</source>
        <translation>عسكريون</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>موظفون</translation>
    </message>
    <message>
        <source>lawyers</source>
        <translation>محامون</translation>
    </message>
    <message>
        <source>general public</source>
        <translation>عامة الجمهور</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>The archive</source>
        <translation>الأرشيف</translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>“{typed}” is not a time. Write it as 10:30.</source>
        <translation>«{typed}» ليس وقتًا. اكتبوه هكذا: 10:30.</translation>
    </message>
</context>
<context>
    <name>TitleRow</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>What waits</source>
        <translation>ما ينتظركم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n open matter(s)</source>
        <translation>
            <numerusform>لا أمور معلقة</numerusform>
            <numerusform>أمر معلق واحد</numerusform>
            <numerusform>أمران معلقان</numerusform>
            <numerusform>%n أمور معلقة</numerusform>
            <numerusform>%n أمرًا معلقًا</numerusform>
            <numerusform>%n أمر معلق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>لا شيء ينتظركم</numerusform>
            <numerusform>أمر واحد ينتظركم</numerusform>
            <numerusform>أمران ينتظرانكم</numerusform>
            <numerusform>%n أمور تنتظركم</numerusform>
            <numerusform>%n أمرًا ينتظركم</numerusform>
            <numerusform>%n أمر ينتظركم</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>تخطيط فعالية</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) have not answered: {names}</source>
        <translation>
            <numerusform>مؤسسات لم ترد: {names}</numerusform>
            <numerusform>مؤسسة واحدة لم ترد: {names}</numerusform>
            <numerusform>مؤسستان لم تردّا: {names}</numerusform>
            <numerusform>%n مؤسسات لم ترد: {names}</numerusform>
            <numerusform>%n مؤسسة لم ترد: {names}</numerusform>
            <numerusform>%n مؤسسة لم ترد: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{months} months after: %n action plan(s) to ask about</source>
        <translation>
            <numerusform>بعد {months} أشهر: لا خطط عمل للسؤال عنها</numerusform>
            <numerusform>بعد {months} أشهر: خطة عمل واحدة للسؤال عنها</numerusform>
            <numerusform>بعد {months} أشهر: خطتا عمل للسؤال عنهما</numerusform>
            <numerusform>بعد {months} أشهر: %n خطط عمل للسؤال عنها</numerusform>
            <numerusform>بعد {months} أشهر: %n خطة عمل للسؤال عنها</numerusform>
            <numerusform>بعد {months} أشهر: %n خطة عمل للسؤال عنها</numerusform>
        </translation>
    </message>
    <message>
        <source>Nominations close; all institutions have answered</source>
        <translation>يُغلق باب الترشيح؛ ردّت جميع المؤسسات</translation>
    </message>
    <message numerus="yes">
        <source>Nominations close; %n institution(s) have not answered yet</source>
        <translation>
            <numerusform>يُغلق باب الترشيح؛ ردّت جميع المؤسسات</numerusform>
            <numerusform>يُغلق باب الترشيح؛ مؤسسة واحدة لم ترد بعد</numerusform>
            <numerusform>يُغلق باب الترشيح؛ مؤسستان لم تردّا بعد</numerusform>
            <numerusform>يُغلق باب الترشيح؛ %n مؤسسات لم ترد بعد</numerusform>
            <numerusform>يُغلق باب الترشيح؛ %n مؤسسة لم ترد بعد</numerusform>
            <numerusform>يُغلق باب الترشيح؛ %n مؤسسة لم ترد بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Over by the calendar, but not yet recorded as held</source>
        <translation>انتهت بحسب التقويم، ولم يُسجَّل انعقادها بعد</translation>
    </message>
    <message numerus="yes">
        <source>and %n more clash(es)</source>
        <translation>
            <numerusform>ولا تعارضات أخرى</numerusform>
            <numerusform>وتعارض آخر</numerusform>
            <numerusform>وتعارضان آخران</numerusform>
            <numerusform>و%n تعارضات أخرى</numerusform>
            <numerusform>و%n تعارضًا آخر</numerusform>
            <numerusform>و%n تعارض آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attendance: %n cell(s) are empty</source>
        <translation>
            <numerusform>الحضور: لا خلايا فارغة</numerusform>
            <numerusform>الحضور: خلية واحدة فارغة</numerusform>
            <numerusform>الحضور: خليتان فارغتان</numerusform>
            <numerusform>الحضور: %n خلايا فارغة</numerusform>
            <numerusform>الحضور: %n خلية فارغة</numerusform>
            <numerusform>الحضور: %n خلية فارغة</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>See answers</source>
        <translation>عرض الردود</translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation>فتح الفعالية</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>البتّ</translation>
    </message>
    <message>
        <source>Enter attendance</source>
        <translation>إدخال الحضور</translation>
    </message>
    <message>
        <source>Make forms…</source>
        <translation>إعداد الاستمارات…</translation>
    </message>
    <message>
        <source>button {verb}</source>
        <translation>زر {verb}</translation>
    </message>
    <message>
        <source>Nothing waits for you. No event is planned yet.</source>
        <translation>لا شيء ينتظركم. لا فعاليات مخططة بعد.</translation>
    </message>
    <message>
        <source>Nothing waits for you. Next event: {when}.</source>
        <translation>لا شيء ينتظركم. الفعالية القادمة: {when}.</translation>
    </message>
</context>
<context>
    <name>TogetherPanel</name>
    <message>
        <source>ours trained</source>
        <translation>موظفونا المدرَّبون</translation>
    </message>
    <message>
        <source>joint events</source>
        <translation>فعاليات مشتركة</translation>
    </message>
    <message>
        <source>Events together</source>
        <translation>الفعاليات المشتركة</translation>
    </message>
    <message>
        <source>Nothing together yet.</source>
        <translation>لا شيء مشتركًا بعد.</translation>
    </message>
    <message>
        <source>Persons are counted once, participations each time: {persons}, {seats}.</source>
        <translation>يُعدّ الأشخاص مرة واحدة، والمشاركات كل مرة: {persons}، {seats}.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participation(s)</source>
        <translation>
            <numerusform>لا مشاركات</numerusform>
            <numerusform>مشاركة واحدة</numerusform>
            <numerusform>مشاركتان</numerusform>
            <numerusform>%n مشاركات</numerusform>
            <numerusform>%n مشاركة</numerusform>
            <numerusform>%n مشاركة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing held together yet.</source>
        <translation>لم يُعقد شيء معًا بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Since {year}: %n joint event(s) held.</source>
        <translation>
            <numerusform>منذ {year}: لم تُعقد فعاليات مشتركة.</numerusform>
            <numerusform>منذ {year}: عُقدت فعالية مشتركة واحدة.</numerusform>
            <numerusform>منذ {year}: عُقدت فعاليتان مشتركتان.</numerusform>
            <numerusform>منذ {year}: عُقدت %n فعاليات مشتركة.</numerusform>
            <numerusform>منذ {year}: عُقدت %n فعالية مشتركة.</numerusform>
            <numerusform>منذ {year}: عُقدت %n فعالية مشتركة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of ours trained: {women} women, {men} men.</source>
        <translation>
            <numerusform>المدرَّبون منا 0: النساء {women}، الرجال {men}.</numerusform>
            <numerusform>المدرَّبون منا 1: النساء {women}، الرجال {men}.</numerusform>
            <numerusform>المدرَّبون منا 2: النساء {women}، الرجال {men}.</numerusform>
            <numerusform>المدرَّبون منا %n: النساء {women}، الرجال {men}.</numerusform>
            <numerusform>المدرَّبون منا %n: النساء {women}، الرجال {men}.</numerusform>
            <numerusform>المدرَّبون منا %n: النساء {women}، الرجال {men}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of theirs trained: {women} women, {men} men.</source>
        <translation>
            <numerusform>المدرَّبون منهم 0: النساء {women}، الرجال {men}.</numerusform>
            <numerusform>المدرَّبون منهم 1: النساء {women}، الرجال {men}.</numerusform>
            <numerusform>المدرَّبون منهم 2: النساء {women}، الرجال {men}.</numerusform>
            <numerusform>المدرَّبون منهم %n: النساء {women}، الرجال {men}.</numerusform>
            <numerusform>المدرَّبون منهم %n: النساء {women}، الرجال {men}.</numerusform>
            <numerusform>المدرَّبون منهم %n: النساء {women}، الرجال {men}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together {hours} hours.</source>
        <translation>المجموع {hours} ساعة.</translation>
    </message>
    <message>
        <source>{year}: {ours} of ours trained, {events} joint events</source>
        <translation>{year}: المدرَّبون منا {ours}، الفعاليات المشتركة {events}</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>Their role</source>
        <translation>دورهم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>منهم</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>يشارك</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>مدعوة</translation>
    </message>
    <message>
        <source>{women} w, {men} m</source>
        <translation>{women} أ، {men} ذ</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Day: {choice}</source>
        <translation>اليوم: {choice}</translation>
    </message>
    <message>
        <source>host first, country, name</source>
        <translation>المضيف أولًا، البلد، الاسم</translation>
    </message>
    <message>
        <source>country, name</source>
        <translation>البلد، الاسم</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>institution, name</source>
        <translation>المؤسسة، الاسم</translation>
    </message>
    <message>
        <source>Sorted as the paper sheet: {choice}</source>
        <translation>بترتيب الورقة: {choice}</translation>
    </message>
    <message>
        <source>Order of people</source>
        <translation>ترتيب الأشخاص</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Take marks from a Zoom, Teams or Meet report (Ctrl+I)</source>
        <translation>أخذ العلامات من تقرير Zoom أو Teams أو Meet ‏(Ctrl+I)</translation>
    </message>
    <message>
        <source>Mark people present as they come in</source>
        <translation>تسجيل الحضور عند الدخول</translation>
    </message>
    <message>
        <source>Save the attendance workbook and sheets to sign</source>
        <translation>حفظ مصنف الحضور وكشوف التوقيع</translation>
    </message>
    <message>
        <source>Add somebody who came without a seat (Ins)</source>
        <translation>إضافة من حضر بلا مقعد (Ins)</translation>
    </message>
    <message>
        <source>Totals, and who entered the mark (F9)</source>
        <translation>المجاميع ومن أدخل العلامة (F9)</translation>
    </message>
    <message>
        <source>Online report…</source>
        <translation>تقرير الجلسة…</translation>
    </message>
    <message>
        <source>Check-in…</source>
        <translation>الدخول…</translation>
    </message>
    <message>
        <source>Sheets…</source>
        <translation>الكشوف…</translation>
    </message>
    <message>
        <source>Walk-in…</source>
        <translation>غير مسجّل…</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>المجاميع</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>Training of others</source>
        <translation>تدريب الآخرين</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>غير محتسب</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>من قدمه</translation>
    </message>
    <message>
        <source>What the training was about</source>
        <translation>موضوع التدريب</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>عدد المتدربين</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>TrainingTable</name>
    <message>
        <source>Event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
</context>
<context>
    <name>TrainingsSection</name>
    <message>
        <source>Trained → trained others</source>
        <translation>تدربوا ← دربوا غيرهم</translation>
    </message>
    <message>
        <source>Record a training…</source>
        <translation>تسجيل تدريب…</translation>
    </message>
    <message>
        <source>Trained others within 3 months</source>
        <translation>دربوا غيرهم خلال 3 أشهر</translation>
    </message>
    <message>
        <source>· within 6 months</source>
        <translation>· خلال 6 أشهر</translation>
    </message>
    <message>
        <source>Trainings of others</source>
        <translation>تدريب الآخرين</translation>
    </message>
    <message>
        <source>Nobody has told yet of a training given to others.</source>
        <translation>لم يبلغ أحد بعد عن تدريب قدمه لآخرين.</translation>
    </message>
</context>
<context>
    <name>TrainingsTable</name>
    <message>
        <source>Who trained others</source>
        <translation>من درب غيره</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>غير محتسب</translation>
    </message>
</context>
<context>
    <name>TypesSection</name>
    <message>
        <source>Type {code}</source>
        <translation>النوع {code}</translation>
    </message>
    <message>
        <source>Types of event</source>
        <translation>أنواع الفعاليات</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>Save as a view</source>
        <translation>حفظ طريقةَ عرض</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>ا&amp;سم طريقة العرض</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>حفظ طريقة العرض</translation>
    </message>
    <message>
        <source>Replaces the view of this name.</source>
        <translation>تحل محل طريقة العرض بهذا الاسم.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>أعطوا طريقة العرض اسمًا.</translation>
    </message>
</context>
<context>
    <name>WalkInDialog</name>
    <message>
        <source>Add a walk-in</source>
        <translation>إضافة حاضر غير مسجّل</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>إضافة الشخص</translation>
    </message>
    <message>
        <source>Somebody new: “{name}”</source>
        <translation>شخص جديد: «{name}»</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Show the row</source>
        <translation>إظهار الصف</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>السماح بالدخول</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;Find somebody by name</source>
        <translation>ال&amp;بحث بالاسم</translation>
    </message>
    <message>
        <source>F&amp;amily name</source>
        <translation>اسم ال&amp;عائلة</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>الاسم الش&amp;خصي</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>الم&amp;ؤسسة</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>ال&amp;جنس</translation>
    </message>
    <message>
        <source>&amp;E-mail, if given</source>
        <translation>&amp;البريد الإلكتروني، إن وُجد</translation>
    </message>
    <message>
        <source>Under 18? Such a person needs the youth council’s papers before a seat.</source>
        <translation>دون 18 سنة؟ تلزم أوراق مجلس الشباب قبل منح المقعد.</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>الجلسة {number}</translation>
    </message>
    <message>
        <source>&amp;Present at: {session}</source>
        <translation>&amp;حاضر في: {session}</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Move it</source>
        <translation>نقلها</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>فتح نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Find another file…</source>
        <translation>البحث عن ملف آخر…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Another window has this database open on {host} since {since}. This one reads only.</source>
        <translation>نافذة أخرى تفتح قاعدة البيانات هذه على {host} منذ {since}. هذه للقراءة فقط.</translation>
    </message>
    <message>
        <source>The last session ended badly. Nothing saved was lost.</source>
        <translation>انتهت الجلسة الأخيرة بخلل. لم يُفقد شيء محفوظ.</translation>
    </message>
    <message>
        <source>This database lies on a network drive: one person at a time. For several people use a PostgreSQL server.</source>
        <translation>قاعدة البيانات هذه على قرص شبكي: شخص واحد في كل مرة. لعدة أشخاص استخدموا خادم PostgreSQL.</translation>
    </message>
    <message>
        <source>This database lies on a removable drive. Keep a copy elsewhere.</source>
        <translation>قاعدة البيانات هذه على قرص قابل للإزالة. احتفظوا بنسخة في مكان آخر.</translation>
    </message>
    <message>
        <source>This database lies in a synchronised folder, which may damage it while it is open.</source>
        <translation>قاعدة البيانات هذه في مجلد متزامن قد يتلفها وهي مفتوحة.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Free some space soon.</source>
        <translation>القرص شبه ممتلئ. أفرغوا بعض المساحة قريبًا.</translation>
    </message>
    <message>
        <source>The database was brought to this version. A copy of the old one: {name}</source>
        <translation>حُوّلت قاعدة البيانات إلى هذا الإصدار. نسخة من القديمة: {name}</translation>
    </message>
    <message>
        <source>Find another file</source>
        <translation>البحث عن ملف آخر</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>فتح نسخة احتياطية</translation>
    </message>
    <message>
        <source>An office already lies there: {name}</source>
        <translation>يوجد هناك مكتب بالفعل: {name}</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا أخرى</numerusform>
            <numerusform>1 أخرى</numerusform>
            <numerusform>2 أخريان</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Ombuds Events</source>
        <translation>Ombuds Events</translation>
    </message>
    <message>
        <source>Joint events of ombudsman institutions</source>
        <translation>الفعاليات المشتركة لمؤسسات أمناء المظالم</translation>
    </message>
    <message>
        <source>Your data stays with you. No account and no internet needed.</source>
        <translation>بياناتكم تبقى لديكم. لا حاجة إلى حساب ولا إنترنت.</translation>
    </message>
    <message>
        <source>Name, city or country, in any language</source>
        <translation>الاسم أو المدينة أو البلد، بأي لغة</translation>
    </message>
    <message>
        <source>History signs with it</source>
        <translation>يُوقَّع به في السجل</translation>
    </message>
    <message>
        <source>With an e-mail, personal invitations can be made: answers go to it.</source>
        <translation>بعنوان بريد إلكتروني يمكن إعداد دعوات شخصية: تصل الردود إليه.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Look around in the demo</source>
        <translation>استعراض النموذج التجريبي</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Your institution</source>
        <translation>مؤسستكم</translation>
    </message>
    <message>
        <source>City and time zone</source>
        <translation>المدينة والمنطقة الزمنية</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>العطلة الأسبوعية</translation>
    </message>
    <message>
        <source>Your name, if you like</source>
        <translation>اسمكم، إن رغبتم</translation>
    </message>
    <message>
        <source>Your e-mail, if you like</source>
        <translation>بريدكم الإلكتروني، إن رغبتم</translation>
    </message>
    <message>
        <source>Not in the list: add “{name}”</source>
        <translation>ليست في القائمة: إضافة «{name}»</translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation>مكان البيانات</translation>
    </message>
    <message>
        <source>Data: {path}</source>
        <translation>البيانات: {path}</translation>
    </message>
    <message>
        <source>Type three letters of your country or city.</source>
        <translation>اكتبوا ثلاثة أحرف من بلدكم أو مدينتكم.</translation>
    </message>
</context>
<context>
    <name>What</name>
    <message>
        <source>Invitations for</source>
        <translation>الدعوات إلى</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Order of names</source>
        <translation>ترتيب الأسماء</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Language of the files</source>
        <translation>لغة الملفات</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>مجلد الملفات</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message numerus="yes">
        <source>Files by person: of %n person(s) only</source>
        <translation>
            <numerusform>ملفات لكل شخص: لا أحد</numerusform>
            <numerusform>ملفات لكل شخص: لشخص واحد فقط</numerusform>
            <numerusform>ملفات لكل شخص: لشخصين فقط</numerusform>
            <numerusform>ملفات لكل شخص: لـ %n أشخاص فقط</numerusform>
            <numerusform>ملفات لكل شخص: لـ %n شخصًا فقط</numerusform>
            <numerusform>ملفات لكل شخص: لـ %n شخص فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice, .ics</source>
        <translation>إشعار، ‎.ics</translation>
    </message>
    <message>
        <source>for everybody, names nobody</source>
        <translation>للجميع، بلا أسماء</translation>
    </message>
    <message>
        <source>Personal invitations, .ics</source>
        <translation>دعوات شخصية، ‎.ics</translation>
    </message>
    <message>
        <source>by person and day, numbered as in the list</source>
        <translation>بحسب الشخص واليوم، مرقّمة كما في القائمة</translation>
    </message>
    <message>
        <source>list, sessions, totals, all marks</source>
        <translation>قائمة وجلسات ومجاميع وكل العلامات</translation>
    </message>
    <message>
        <source>Whole calendar, .ics</source>
        <translation>التقويم كاملًا، ‎.ics</translation>
    </message>
    <message>
        <source>all events, names nobody</source>
        <translation>جميع الفعاليات، بلا أسماء</translation>
    </message>
    <message>
        <source>Attendance workbook, .xlsx</source>
        <translation>مصنف الحضور، ‎.xlsx</translation>
    </message>
    <message>
        <source>Sign-in sheets, .xlsx</source>
        <translation>كشوف التوقيع، ‎.xlsx</translation>
    </message>
    <message>
        <source>one for each day</source>
        <translation>كشف لكل يوم</translation>
    </message>
    <message>
        <source>List of participants, .xlsx</source>
        <translation>قائمة المشاركين، ‎.xlsx</translation>
    </message>
    <message>
        <source>as other institutions read it</source>
        <translation>كما تقرؤها المؤسسات الأخرى</translation>
    </message>
    <message>
        <source>Sign-in sheets, .pdf</source>
        <translation>كشوف التوقيع، ‎.pdf</translation>
    </message>
    <message>
        <source>to print as they are</source>
        <translation>جاهزة للطباعة</translation>
    </message>
    <message>
        <source>Badges, .pdf</source>
        <translation>بطاقات، ‎.pdf</translation>
    </message>
    <message>
        <source>both sides, with a code</source>
        <translation>على الوجهين، مع رمز</translation>
    </message>
    <message>
        <source>Table signs, .pdf</source>
        <translation>لوحات أسماء، ‎.pdf</translation>
    </message>
    <message>
        <source>A4, folded</source>
        <translation>A4، مطوية</translation>
    </message>
    <message>
        <source>Certificates, .pdf</source>
        <translation>شهادات، ‎.pdf</translation>
    </message>
    <message>
        <source>for who has earned one</source>
        <translation>لمن استحقها</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Follow-up forms, .xlsx</source>
        <translation>استمارات المتابعة، .xlsx</translation>
    </message>
    <message>
        <source>one for each institution</source>
        <translation>واحدة لكل مؤسسة</translation>
    </message>
    <message>
        <source>Evaluation form, .xlsx</source>
        <translation>استمارة التقييم، ‎.xlsx</translation>
    </message>
    <message>
        <source>to fill in and send back, anonymous</source>
        <translation>للتعبئة والإعادة، مجهولة الاسم</translation>
    </message>
    <message>
        <source>Evaluation form, .pdf</source>
        <translation>استمارة التقييم، ‎.pdf</translation>
    </message>
    <message>
        <source>to print, anonymous</source>
        <translation>للطباعة، مجهولة الاسم</translation>
    </message>
    <message numerus="yes">
        <source>%n selected event(s), names nobody</source>
        <translation>
            <numerusform>لا فعاليات محددة</numerusform>
            <numerusform>فعالية محددة واحدة، بلا أسماء</numerusform>
            <numerusform>فعاليتان محددتان، بلا أسماء</numerusform>
            <numerusform>%n فعاليات محددة، بلا أسماء</numerusform>
            <numerusform>%n فعالية محددة، بلا أسماء</numerusform>
            <numerusform>%n فعالية محددة، بلا أسماء</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar, .ics</source>
        <translation>التقويم، ‎.ics</translation>
    </message>
    <message>
        <source>Host first, then country</source>
        <translation>المضيف أولًا، ثم البلد</translation>
    </message>
    <message>
        <source>Country, then name</source>
        <translation>البلد، ثم الاسم</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Who has an old entry</source>
        <translation>من لديه قيد قديم</translation>
    </message>
    <message>
        <source>Whose entry is called off</source>
        <translation>من أُلغي قيده</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>جميع السنوات</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>وسم بأنها أُرسلت…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not from an institution</source>
        <translation>ليس من مؤسسة</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>م</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>%</source>
        <comment>column of shares</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Certificate ≥ {share}</source>
        <translation>الشهادة ≥ {share}</translation>
    </message>
    <message>
        <source>{share} of all hours</source>
        <translation>{share} من جميع الساعات</translation>
    </message>
    <message>
        <source>{share} of the hours of phase {number}</source>
        <translation>{share} من ساعات المرحلة {number}</translation>
    </message>
    <message>
        <source>Press to change the rule</source>
        <translation>اضغطوا لتغيير القاعدة</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>الجلسة {number}</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>غير مُدخل</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes online</source>
        <translation>
            <numerusform>صفر دقيقة عن بُعد</numerusform>
            <numerusform>دقيقة واحدة عن بُعد</numerusform>
            <numerusform>دقيقتان عن بُعد</numerusform>
            <numerusform>%n دقائق عن بُعد</numerusform>
            <numerusform>%n دقيقة عن بُعد</numerusform>
            <numerusform>%n دقيقة عن بُعد</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, session {number}, {meaning}. {row}</source>
        <translation>{name}، الجلسة {number}، {meaning}. {row}</translation>
    </message>
    <message>
        <source>{minutes} minutes are more than the session has: {counted} count.</source>
        <translation>{minutes} دقيقة أكثر من مدة الجلسة: تُحتسب {counted}.</translation>
    </message>
    <message>
        <source>Hours are not known</source>
        <translation>الساعات غير معلومة</translation>
    </message>
    <message>
        <source>Row {hours} of {all} hours, {share}</source>
        <translation>الصف {hours} من {all} ساعة، {share}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معلوم</translation>
    </message>
    <message>
        <source>on course</source>
        <translation>على المسار</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>short in phase {number}</source>
        <translation>نقص في المرحلة {number}</translation>
    </message>
    <message>
        <source>{share} short</source>
        <translation>ينقص {share}</translation>
    </message>
    <message>
        <source>{present} present: {women} women, {men} men; {entered} entered</source>
        <translation>الحاضرون {present}: النساء {women}، الرجال {men}؛ المُدخل {entered}</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحاضرون</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>لا شهادات</numerusform>
            <numerusform>شهادة واحدة</numerusform>
            <numerusform>شهادتان</numerusform>
            <numerusform>%n شهادات</numerusform>
            <numerusform>%n شهادة</numerusform>
            <numerusform>%n شهادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>لا نساء</numerusform>
            <numerusform>امرأة واحدة</numerusform>
            <numerusform>امرأتان</numerusform>
            <numerusform>%n نساء</numerusform>
            <numerusform>%n امرأة</numerusform>
            <numerusform>%n امرأة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>لا رجال</numerusform>
            <numerusform>رجل واحد</numerusform>
            <numerusform>رجلان</numerusform>
            <numerusform>%n رجال</numerusform>
            <numerusform>%n رجلًا</numerusform>
            <numerusform>%n رجل</numerusform>
        </translation>
    </message>
    <message>
        <source>women · men</source>
        <translation>نساء · رجال</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>دون 18</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>WorkTable</name>
    <message numerus="yes">
        <source>{name}, %n row(s)</source>
        <translation>
            <numerusform>{name}، لا صفوف</numerusform>
            <numerusform>{name}، صف واحد</numerusform>
            <numerusform>{name}، صفان</numerusform>
            <numerusform>{name}، %n صفوف</numerusform>
            <numerusform>{name}، %n صفًا</numerusform>
            <numerusform>{name}، %n صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoneHead</name>
    <message>
        <source>main</source>
        <translation>رئيسية</translation>
    </message>
    <message>
        <source>{clock}: make it main</source>
        <translation>{clock}: جعلها رئيسية</translation>
    </message>
</context>
<context>
    <name>ZoneTimes</name>
    <message>
        <source>Copy as text</source>
        <translation>نسخ نصًا</translation>
    </message>
    <message>
        <source>Times on {day}</source>
        <translation>الأوقات في {day}</translation>
    </message>
    <message>
        <source>{city} changes its clocks on {day}.</source>
        <translation>تغيّر {city} توقيتها في {day}.</translation>
    </message>
    <message>
        <source>host</source>
        <translation>الجهة المضيفة</translation>
    </message>
    <message>
        <source>own</source>
        <translation>توقيتنا</translation>
    </message>
</context>
<context>
    <name>ZonesSection</name>
    <message>
        <source>Time zone data</source>
        <translation>بيانات المناطق الزمنية</translation>
    </message>
    <message>
        <source>States change their clocks. New data comes with the program.</source>
        <translation>تغيّر الدول توقيتها. تصل البيانات الجديدة مع البرنامج.</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>المناطق الزمنية</translation>
    </message>
    <message>
        <source>That of this computer</source>
        <translation>المنطقة الزمنية لهذا الحاسوب</translation>
    </message>
    <message>
        <source>Version {version}, of this year</source>
        <translation>الإصدار {version}، من هذه السنة</translation>
    </message>
    <message numerus="yes">
        <source>Version {version}, %n year(s) old: get a newer program</source>
        <translation>
            <numerusform>الإصدار {version} حديث</numerusform>
            <numerusform>الإصدار {version} عمره سنة: احصلوا على برنامج أحدث</numerusform>
            <numerusform>الإصدار {version} عمره سنتان: احصلوا على برنامج أحدث</numerusform>
            <numerusform>الإصدار {version} عمره %n سنوات: احصلوا على برنامج أحدث</numerusform>
            <numerusform>الإصدار {version} عمره %n سنة: احصلوا على برنامج أحدث</numerusform>
            <numerusform>الإصدار {version} عمره %n سنة: احصلوا على برنامج أحدث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Section</name>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
</TS>
