<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ombuds Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint events of ombudsman institutions. Your data stays with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {program} · Qt {qt} · time zones {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Let it stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again when the dates change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Mark all others present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the mark down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;state…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move online…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ostpone the event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel the event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Release the programme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the session to another &amp;day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hift sessions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ph&amp;ases of the event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases &amp;given out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the &amp;archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring &amp;back from the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save files of the event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save attendance and sign-in sheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the whole calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo &amp;this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the full &amp;name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the &amp;list of people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New event…</source>
        <translation>&amp;فعالية جديدة…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About the program</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark letters as sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an &amp;answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remind institutions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste rows from Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a p&amp;erson…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ccept the selected people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onfirm the selected people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the selected people in &amp;reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw the selected people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an &amp;institution…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a youth &amp;council…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a council &amp;member…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record a paper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rene&amp;w the term…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End the term…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show full &amp;names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next, previous field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the underlined letter: a menu, a button, a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the pane or dialog, then clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press the filled button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next, previous row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put into the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select several rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the selected rows as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fold or unfold a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous, next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move a session, or a person in the delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>P O L E X A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present, online, late, left early, excused, absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes online</source>
        <translation>دقائق عن بُعد</translation>
    </message>
    <message>
        <source>present or absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all others present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>بحث أو تنفيذ أمر</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open in a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a list of lessons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quick log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log rows of a spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AffectedTable</name>
    <message>
        <source>Nobody is affected.</source>
        <translation type="unfinished"></translation>
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
    <name>AnswerDialog</name>
    <message>
        <source>Record the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepts and names people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the letter, will answer later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, if it declines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchivedBar</name>
    <message>
        <source>In the archive since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Brought back: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Archiver</name>
    <message>
        <source>This is the archive. What is here stands in no other list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put into the archive: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Leaves your office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal columns in the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>receivers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agreed} of {people} agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>totals only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each invitation names its receiver alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year, held events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event is planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{events} legal-education events, {people} people reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{events} joint events, {staff} staff trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {share} women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{events} youth council events, {members} members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rec. {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendanceTab</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells filled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Session {number}, {title} · {name} · {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entered} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is counted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a seat yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme has no counted sessions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host first, then country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, then name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Order of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Save the attendance workbook and sheets to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all others present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take a list of lessons: Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together {people}: {women} women and girls, {men} men and boys, {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Women, girls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men, boys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest {number} are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is made by itself on each day with changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there now is kept as a backup of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the server makes the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the backup {name}? Everything done since then will be missing. The present database is kept as a backup of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Days of rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of rest in {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day off here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public holidays: built-in list ({version}), no network needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} the moon decides: an estimate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarTab</name>
    <message>
        <source>Change week and hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works {days}, {first} to {last} by its own clock.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarsSection</name>
    <message>
        <source>Lists of public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in and read without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>What you correct holds for all institutions of the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International days {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as anchors where dates are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country}: the list ends in {year}. Add days below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country}: there is no list. Add days below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country}: not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n country(s), {first} and {next}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
</context>
<context>
    <name>ClashList</name>
    <message numerus="yes">
        <source>%n clash(es) to decide</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About these dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Let stand: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it stand…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockWords</name>
    <message>
        <source>{city}, now {time} ({offset})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekend {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works in {languages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No common hours: one side has to meet early or late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} by our clock, {hours} hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Different people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing is added. What is not chosen stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row says nothing that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row makes a person of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in Latin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all: {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is saved now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the same while you were typing. Choose what stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the statute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest age of members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest age of members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a term in months</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CouncilPage</name>
    <message>
        <source>Show full names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody under 18 is selected. Select a member first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of members under 18 are shortened here and in every file. Showing a full name needs a reason and is logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statute and ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CouncilPane</name>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet: mail to minors has nobody to go to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CouncilWords</name>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{statute} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinator {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no coordinator yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ages {low}–{high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to the age of {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the age of {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>term of %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>turns 18 in this term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {first}, without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a delegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be confirmed. Missing: {conditions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the term is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the age limit is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another reason</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Youth council added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a youth council…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No youth council yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No youth council fits “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>Ombuds Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you had saved is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on. If it happens again, send the details: they name no person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseSection</name>
    <message>
        <source>New file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data lies here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a PostgreSQL server, or a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked for each time and never kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is copied and counted. The old place stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is empty. Write it, or choose a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers and is free: the data can be moved there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers, but an office already lies there. It can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the data stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>day month year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not a date. Correct it or leave empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateZoneEdit</name>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City of the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a copy there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of day stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the session</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On these &amp;days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why, as others read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysTable</name>
    <message>
        <source>Own days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections for all of {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public holidays {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day off, estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>End the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the last day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventBatch</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the recommendation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recommendation set for %n event(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) duplicated on the same days. Move the copies.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventFacts</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type and mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Link for taking part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>الجهات المنظِّمة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota and deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hall or building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people will be able to do afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places per institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of hours for a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per institution, answers by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {hours} counted hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} people, counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} nominated: {women} women, {men} men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} in reserve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages of the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <source>{state} since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventPane</name>
    <message numerus="yes">
        <source>%n more cities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {invited} answered, {overdue} overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventVerbs</name>
    <message>
        <source>Change the state…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move online…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postpone the event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the event…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Lead: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted, not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named people</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own time {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lead yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendation {number}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, {number} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events yet. Plan your first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No event matches %n filter(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event in this view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view uses a filter that no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find in list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these filters as a view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>As the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the window. Documents have their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>المجاميع</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No changes in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every change, who made it and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of one record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{record} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{record} removed</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct in the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step to undo. The file itself is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstitutionPage</name>
    <message numerus="yes">
        <source>%n event(s) held together</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Nobody of this institution is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite to an event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common hours with us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No focal point: letters go to the head of the institution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks {languages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstitutionPane</name>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common hours with us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: letters go to the head of the institution.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstitutionSection</name>
    <message>
        <source>Open the institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, working hours, weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand on the page of the institution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History signs with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>History signs with {name} from now on.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Institution added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an institution…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No institution with “{name}”. Add it now, complete it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstitutionsTab</name>
    <message>
        <source>Record answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Invite an institution: name, city or country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite an institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet, in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>substitution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>No institutions yet. Type a name, a city or a country to invite one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remind %n institution(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n letter(s) as sent…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>Role in the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota and deadline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the invitation back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the starter list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstitutionsTable</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution and role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out no., date, channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominated / quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no., date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline, reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter: {languages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n in reserve</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite to an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title or number; ↓ lists those to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter to {name} is drafted; sending it is up to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an event.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssueWords</name>
    <message>
        <source>{name} is already in the event and stays as is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the quota of {quota}: {name} goes to the reserve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet names {name} as a reserve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is under 18: cannot be confirmed until all conditions are met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the corrected address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person written twice, in rows {twin} and {number}. Taken once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like row {twin}. Taken for another person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known} is known: what is missing is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known} is known: what you chose of this row is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person as {known}? Taken for the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person as {known}? Taken for somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same?</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyListDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key for “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeavesDialog</name>
    <message>
        <source>Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program sends nothing. It saves files; you send them yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Save %n files…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save files…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonsDialog</name>
    <message>
        <source>Reading {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a workbook here, or choose a file. Rows can be pasted too: Ctrl+V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What column {letter} holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new event for each theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{people} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known} of {all} recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Log %n lesson(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Girls, women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boys, men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecturer, not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) logged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonsModel</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell {address}, {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected numbers</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution added, invitation drafted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Marked as sent: %n letter(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answer recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reminders recorded: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Quota and deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of places is limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline for nominations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rec.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Youth council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City and clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events held together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListFilters</name>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominations open</source>
        <translation>الترشيح مفتوح</translation>
    </message>
    <message>
        <source>Held {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>{count}, {number} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalTextEdit</name>
    <message>
        <source>Language of the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>class {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Understood: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{women} F · {men} M</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n girl(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boy(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demo data: invented offices and people. Today is {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ombuds Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Add a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new is added in People first, with the date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first day of the term.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberPane</name>
    <message>
        <source>Not a delegate of an event to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{met} of {all} conditions are met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegate to {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name chaperone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record paper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the term…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembersTable</name>
    <message>
        <source>Terms over or not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Comes of age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuEnd</name>
    <message>
        <source>Quick log</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is copied to {place} and counted there. The present database stays as it is. Nobody should work in it meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} entries copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {total} entries arrived; every table was counted. The old database is still at its place: keep it until the new one has proved itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on at the new place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveWords</name>
    <message>
        <source>Move “{title}” to {days}, {hours}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move and prepare updates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new time is over already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold the invitation: calendar updates will be prepared.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) bear the old date.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more clash(es).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing clashes on the new day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCouncilDialog</name>
    <message>
        <source>Add a youth council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the council</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme, people and letters come later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates, hours and city of the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hour comes twice that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a weekend on these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekend on {day}: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first: {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second: {clock}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewInstitutionDialog</name>
    <message>
        <source>Add an institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, city or country, in any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list: add “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;City and time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the institution</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young person: member of a youth council or delegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date of birth nobody knows who is under 18. Write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;amily name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in &amp;Latin, as in the passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian’s e-&amp;mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStepPanel</name>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} conditions are met</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnlineDialog</name>
    <message>
        <source>Move online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link (may come later)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is online now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Below</source>
        <translation type="unfinished"></translation>
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
        <source>Last changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}, undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is now: {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold calendar files of this event. The old entries will be cancelled: prepare updates for them afterwards.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Other calendar files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people hold the old invitation. Prepare updates.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; commands   @ people   # events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds Latin and Cyrillic alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is named “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Record a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only that the paper is there is kept, not what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantsTab</name>
    <message>
        <source>Add a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rows from Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Paste rows from Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in reserve</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No names yet. Paste them from a spreadsheet, or add one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names yet. {answered} of {total} institutions have answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Added: %n person(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in reserve.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnersField</name>
    <message>
        <source>Name, city or country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>The office’s data lies on the server {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not kept. Leave it empty if the server asks for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste rows from Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the rows in Excel, then press Ctrl+V here. Any order of columns will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These people come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows from the spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept them at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whom these people come from, above the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What column {letter} holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known} of {all} columns recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct in the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known or alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known, completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After adding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step to undo. The spreadsheet itself is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add and accept %n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Latin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mr or Ms</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the rows say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteLessonsDialog</name>
    <message>
        <source>Log rows of a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteModel</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell {address}, {text}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Person added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People come in with nominations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>focal point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address may be shared with the other participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal point of the institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find somebody by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;amily name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;tronymic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in &amp;Latin, as in the passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role in the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new: “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Latin, as in the passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpretation from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian’s e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian’s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be given to the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers for the institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: write the organisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youth councils</source>
        <translation>مجالس الشباب</translation>
    </message>
    <message>
        <source>What we hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event yet. Seats in events appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show full name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of people under 18 are shortened here and in every file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>{mark}, full name masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail goes to the guardian, never to the child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail address: no calendar file can be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared with the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shared with the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in events: reports count them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance mark(s): certificates rest on them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) of a young delegate</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) in a youth council</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of history on this record: kept 3 years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name, post and institution: while they are useful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address: to reach the person, two years from the last event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex: reports show totals only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages: for letters and interpretation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth: to know who is under 18, until the term ends and 30 days more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian’s contact: in place of the child’s, until the term ends and 30 days more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseDialog</name>
    <message>
        <source>Change the phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Form of holding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Share of its hours for a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“–”: the rule of the whole event is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhasesDialog</name>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a phase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phases: the event is one whole. A course online and on site has several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions belong to a phase by their day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Receiver before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As everybody will see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As {name} will see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file: there is no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file: nothing has changed for this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden: each sees only the own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls the entry off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the file saved on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours}, host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guardian; the file names no child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the coordinator of the youth council; the file names no child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row in the list of participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row in the attendance workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row in the sign-in sheets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step cannot be undone: somebody has changed the same record since. Correct the record instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has changed this meanwhile. Look at the new values, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An office already lies there. Nothing was moved. Choose an empty database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything arrived. Nothing was moved. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” already holds data. Open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”. Choose a city, for example Asia/Tashkent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} does not exist on {day} in {zone}: the clocks go forward. The next valid time is {next}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is not after the start. Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year must lie between {first} and {last}. Correct the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event would last more than three years. Correct the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks show {time} twice on {day}. Choose the first or the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is empty. Write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the institution is empty. Write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is empty. Write the family name or the given name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of the event is missing. Choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address. Correct it or leave empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link does not begin with https:// or http://. Correct it or leave empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is empty in every language. Write it in one at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is less than nothing. Write 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share for a certificate is not between 0 and 100 %. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers would be due after the event begins. Choose an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number {code} belongs to another event. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the institutions is no longer in the list. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such recommendation. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event is no longer there: somebody took it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions outside the new dates: {sessions}. Move or remove them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event lasts from {first} to {last}. Choose one of its days, or change its dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is no longer there: somebody removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance is entered for this session. Clear it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two institutions lead the event. Give one of them another role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session lasts only {minutes} minutes. Count as many or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country is missing. Choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No working day is left in the week. Choose the days of rest again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working day does not end after it begins. Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your institution is not chosen. Type three letters of your country or city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program does not speak this language. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event cannot go to this state. Choose another step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postponing or cancelling needs a reason. Write it: it stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back needs a reason. Write it: it stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipping steps needs a reason. Write it: it stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on without this, write the reason: it stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation cannot go to this state. Choose another step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant cannot go to this state. Choose another step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These institutions are already invited. Choose others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter has gone out and stays. Record that the institution declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is missing. Enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come. Correct the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter went out on {day}, later than this answer. Correct the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number} is already used on {day}. Next free: {next}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number} is already used. Next free: {next}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These institutions were reminded today. Remind them again tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is already in the event. Look for the name in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota of {institution} is full: {taken} of {quota}. Put in reserve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chaperone is an adult. Choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not in the list of institutions. Choose whom these people come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row can be added. Correct the rows marked red, or paste others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This term has no last day. Say first when it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term has 1 to {most} months. Correct the number, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower age is above the higher one. Correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council has no name. Write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council belongs to no institution. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coordinator must be an adult. Choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A focal point must be an adult. Choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting a clash stand needs a reason. Write it: it stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is online already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clash is gone: the facts have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing a full name needs a reason. Write it: it stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is already a member of the council from that day on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term ends before it begins. Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper ends before it begins. Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such paper to withdraw. Record the paper first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{mark}” is not a mark. Use P, O, L, E, X, A or minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes are more than a day has. Write up to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has no such session: it belongs to another event, or it was removed. Open the attendance again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be confirmed: the term in the youth council does not cover the event. Renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be confirmed: the age on the first day is unknown or outside the limits of the youth council. Check the birth date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be confirmed: guardian consent for these dates is missing. Record it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be confirmed: the young person’s own agreement is missing. Record it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be confirmed: a chaperone on the same travel is missing. Name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be confirmed: the emergency contact is missing. Record it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be confirmed: the decision on photos is missing. Record it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be confirmed: the health and diet note is missing. Record it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be confirmed: the code of conduct was not given. Record it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be confirmed: the permission to leave the country was not checked. Record it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be confirmed: the persons responsible for child safety are not named. Record them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to put into the calendar file: the event has no days yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead institution has no contact person with an e-mail address: nobody could answer. Add an address, or save a notice without organiser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A personal invitation needs a person with an e-mail address. Add the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invitation file may hold one entry only, or calendars lose the others. Save one file per entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cancelled entry cannot be an invitation. Save a cancellation instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar for everybody must not name people. Save personal invitations instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{email}” of {name} is not an e-mail address. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to paste. Copy the rows in the spreadsheet, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column looks like names. Copy the rows together with their headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than {rows} rows. Copy fewer rows at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not an e-mail address. Correct it or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}: several e-mail addresses; “{value}” is taken. Choose another if needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}: “{value}” does not tell the sex. Choose it, or leave it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not a list of known languages. Choose them later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not a known role. Participant is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in use by another program. Close that program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be written. Choose another folder, or ask for the right to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged. Keep a copy of it and open the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a database of this program, or its beginning is damaged. Choose another file, or open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is from a newer version. Nothing was changed. Get the newer program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{name}”. Check the name, or start a new office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. Does the folder exist, and may you read and write it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was moved or deleted while it was open. Save a copy to keep your work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server “{name}” does not answer. Check the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event “{ref}”. Give its number, or its whole title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no person “{ref}”. Give the e-mail, or the whole name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no institution “{ref}”. Give the whole name, or the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no youth council “{ref}”. Give its whole name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{ref}” is the title of {found} events. Give the number of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{ref}” is the name of {found} people. Give the e-mail of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{ref}” is the name of {found} institutions. Give the whole name of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{ref}” is the name of {found} youth councils. Give the whole name of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called “{ref}”. Give a number, an e-mail, or a whole name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{ref}” may be one of several institutions: {names}. Give the whole name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no type of event “{type}”. Write for example seminar, or webinar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{ref}” does not take part in this event. Add this person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session {number}: the event has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it as 2026-11-10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date with a time. Write it as 2026-11-10T10:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is there already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a database in a file can be copied. Ask who runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a demo office. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to save: no file is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal invitations need an address to answer to: {institution} has no focal point with an e-mail address. Add one on the page of the institution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has accepted yet, so there is nobody to invite. Accept people first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since the last files were saved: nobody needs a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event for the calendar: ideas and concepts stay in the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a seat yet, so the sheet would be empty. Accept people first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme has no counted sessions yet. Open the programme and count some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is empty. Show the people who are to stand in it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This took too long and was stopped. Nothing was written. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} files, not one. Choose a folder for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room on {name}. Nothing was written. Choose another place, or free some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be written. Nothing was written. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be used as a folder. Nothing was written. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open in another program. Close it there, then try again, or save as “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18 ({names}): given name and initial only, no e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18 ({names}): the file goes to the guardian and names no child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18 ({names}): the file goes to the coordinator of the youth council and names no child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail address ({names}): their files are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is only an idea so far: calendars show it as tentative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{institution} has no focal point with an e-mail address: the notice names nobody to answer to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{empty} of {cells} cells are empty: hours and certificates are not final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no programme: days are marked, hours stay unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who have the old entry: {count}. Send the new file by e-mail, or have the old entry deleted first, never both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purpose is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main recommendation is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead institution is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of co-organisers: {answered} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The languages are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quota is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates are set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are due by {deadline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institutions on the list: {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions in the programme: {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters marked as sent: {sent} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers: {answered} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No institution is over its quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with a seat: {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every nomination is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All conditions for people under 18 are met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance is entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audience is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All certificates are issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New dates are set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is missing. Write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purpose is missing. Write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main recommendation is missing. Choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No institution leads the event. Name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of co-organisers: {answered} of {total}. Record the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The languages of the event are missing. Choose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quota for each institution is missing. Set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates are missing. Set them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place is missing. Write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link for taking part is missing. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day by which institutions answer is missing. Set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No institution is on the list. Add those to be invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme has no sessions. Add the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters marked as sent: {sent} of {total}. Mark the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers: {answered} of {total}. Record those that are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue since {deadline}: {names}. Record an answer, or remind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the quota: {names}. Put people in reserve, or raise the quota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a seat. Accept nominations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominations not decided: {people}. Accept them, or put them in reserve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions for people under 18 are missing: {names}. Record the papers, or withdraw these people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event begins on {day}. Start it then, or correct the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event ends on {day}. Finish it then, or correct the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty cells in the attendance sheet: {marks}. Enter them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audience is not counted. Enter the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates not issued: {people}. Issue them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates are over. Set new dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later steps have changed the same record. Undo those first, or correct the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is already undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how the office began. It cannot be undone; start a new office instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files saved in this step: {count}. Others may hold them already, so they cannot be taken back. Save an update or a cancellation instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changed nothing: somebody has read something here. The step stays as the record of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that rest on what this step added: {count}. Take those away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this belonged to is no longer there. Bring that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another entry has taken this place since, for example the same number. Change that entry first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own institution: it cannot be put into the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has a seat in {code}, which is still to come. Withdraw there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first. Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days last more than a year. Correct the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of these days are in the list already ({first} – {last}). Correct those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days are no longer in the list: somebody removed them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone is not known of: {names}. They are left out until it is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no working day in {year}. Correct its weekend or its closing days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list of public holidays for {country}. Add its days in Settings, Calendars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holiday list for {country} ends in {year}. Add later days in Settings, Calendars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public holidays of {country} in {year} have not been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortest common time must lie between 1 minute and 24 hours. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0 to {most} institutions may be missing. Correct the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominations close on {day}, when the event has begun already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: two sessions at once in one room ({who}), the later is {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {who} has a part in two sessions at once, the later is {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {who} is also wanted at {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: holiday in {country}, {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: closed ({what}): {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: weekend of {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {who} also has {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {who} has less than 12 hours to or from {what} in another city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: also rest: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is missing. Write it, for example 10.12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no day {text}. Correct the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is still to come. Log what was held; for what is planned make an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many came? Write it, for example 27/14f: 27, of whom 14 girls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is larger than {most}. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{female} girls of {total} pupils? Correct the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{male} boys of {total} pupils? Correct the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{female} girls and {male} boys are more than {total}. Correct the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does “{text}” count? Write f or m behind girls and boys, for example 27/14f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not a number. Correct it or leave empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not a date. Correct it or leave empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}: How many came is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}: The day is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}: {day} is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}: The number is larger than {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}: {female} girls of {total} pupils? Correct the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}: {male} boys of {total} pupils? Correct the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}: {female} girls and {male} boys are more than {total}. Correct the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}: The text is longer than {limit} characters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}: The year must lie between {first} and {last}. Correct the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} holds a formula without a result. Open the file and save it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}: The sum says {said}, the rows give {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates such as 05/06 were read with the day first. Look whether they are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden rows were read too: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lessons were found. A row needs a number of people, under a heading such as “Total”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event is no campaign that counts its audience. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} lasts from {first} to {last}. Lessons on other days: {count}. They are counted too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to log in these rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{name}” is not there. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{name}” is open in Excel. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{name}” cannot be read: this user may not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{name}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{name}” is protected by a password. Save it without one, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{name}” is damaged or cut off. Ask for it again, or open it in Excel and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is neither a workbook nor a table of text. Save it as .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{name}” is far too large for a list. Copy the rows into a new workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{name}” the cell {cell} lies far outside of the list. Delete what is there, or copy the rows into a new workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “{name}” took too long. Copy the rows into a new workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has more than {most} rows. Divide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a pair of languages. Write pairs of codes: ru-en, ar-en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift is nought. Write by how much the sessions move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has removed this phase meanwhile. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phase is online, in person or hybrid; only the whole event is blended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phase is not within the event, {first} to {last}. Correct the days, or move the event first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases outside the new dates: {phases}. Shorten or remove them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days belong to “{title}” already. A day is in one phase only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme has no sessions to release. Add the opening first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since release {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This release is no longer there: somebody took it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files were saved after release {number}: others may hold it already. Release the programme again instead.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammeTab</name>
    <message>
        <source>Add a session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions yet. Add the opening: its hours become the day in the calendars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in a phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammeTools</name>
    <message>
        <source>Release…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted {counted} h of {whole} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+↑↓ changes the order, Alt+Shift+↑↓ the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift sessions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases of the programme…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{room} is also taken by “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} speaks elsewhere then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {number}, {title}, {start} to {end}, {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sessions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate from {share} of its hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since release {number}: {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release {number} of {when}; nothing has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>QuickLogDialog</name>
    <message>
        <source>Repeat last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count it in {title} ({code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10.12 school 56 Perm, class 9, 27/14f, Human Rights Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday, library 4, pensioners, 41: 26 f 15 m, Housing and debts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 students, 2 teachers, university, lecture on equal rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date, place, audience, number/f, theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human Rights Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal-aid day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open lecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged today, nobody is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing logged today. Numbers are counted, nobody is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, place, audience, number/f, theme: any order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log, next one</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecommendationsSection</name>
    <message>
        <source>Recommendation {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Release {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release {number} is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Speakers and others with a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>with a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>institution(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is kept. Nothing is sent: save the files with Export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first release: a programme of %n session(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since release {number}: {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against release {number}: {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme has no sessions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since release {number}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleasesDialog</name>
    <message>
        <source>Releases of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme was not released yet. A release keeps it as it was given out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows what a release brought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation>م</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first release</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemindDialog</name>
    <message numerus="yes">
        <source>Remind %n institution(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write to these people; this program sends nothing. Then record it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminded today already, left out: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Record %n reminder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no focal point: write to the head of the institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenewDialog</name>
    <message>
        <source>Renew the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new term begins on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the last day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Backups, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the backup to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevealDialog</name>
    <message>
        <source>Show the full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: the full name is shown until this page closes. Who asked, when and why stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveListDialog</name>
    <message>
        <source>Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves: list of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program sends nothing. It saves files; you send them yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people in the list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Always: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPicker</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatPane</name>
    <message>
        <source>Select somebody to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Needs interpretation from {languages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail goes to the guardian, never to the child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail address: no calendar file can be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared with the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shared with the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaperone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatSteps</name>
    <message>
        <source>Paper recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s) stay where they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be confirmed. Missing: {conditions}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message>
        <source>Nominate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>التأكيد</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled with the event</source>
        <translation>أُلغي مع الفعالية</translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %n person(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed: %n person(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put in reserve: %n person(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrawn: %n person(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under review: %n person(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n person(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatsTable</name>
    <message>
        <source>No institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} of {quota}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} of {quota} and {reserve} in reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Post and role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: {condition} and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full name is masked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message numerus="yes">
        <source>Mark %n letter(s) as sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Out number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out number of the first letter; the others count up from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Change the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add, then another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the event: {languages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting speaks of “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>Shift sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) shifted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes or days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later or earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shift %n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The first of them: {change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n calendar entry(ies) change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold files of this event: save updates for them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakersField</name>
    <message>
        <source>Name or institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateDialog</name>
    <message>
        <source>It is now: {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (stays in the history)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postpone the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is now: {state}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>All changes saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepPane</name>
    <message>
        <source>Why: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be undone: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more, of use to the program only</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, too many to list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopWords</name>
    <message numerus="yes">
        <source>%n person(s) keep their seats and need no visa or hotel.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are called off in calendars.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) lose their seats.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) keep their seats and are asked to confirm the new dates.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold the invitation: calendar updates will be prepared.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) have a letter and must be told.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one entry per session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ombudsman institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human rights commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human rights institute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultative body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equality body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children’s ombudsman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional ombudsman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialised ombudsman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>University</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other body</source>
        <translation type="unfinished"></translation>
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
        <source>Sent</source>
        <translation>أُرسلت</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this session and the rest of its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all sessions of its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all sessions from this one on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family name first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given name first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendance sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host first, then countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>on course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member of the youth council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age within the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guardian consent for these dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chaperone on the same travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision on photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health and diet note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code of conduct given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission to leave the country checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persons responsible for child safety named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Saved invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved files</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of the participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Release of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the United Nations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youth council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the archive since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>way of sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>personal columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share for a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>youth council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start of the working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>reason for the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>women and girls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>founded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guardian’s e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guardian’s name is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guardian’s phone is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version of the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incoming number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpretation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audience is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the main one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>men and boys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>youngest age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form of holding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name in Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs interpretation from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of them under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outgoing number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patronymic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beginning of the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start of the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the statute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teachers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months of a term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the United Nations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place in the delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>package</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deputy chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the user changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo office loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event moved online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clash let stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clash to be decided again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of an institution changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution removed from the organisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of sessions changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session moved to another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions shifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal point chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back from the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name of somebody under 18 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public holidays read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing days added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of a calendar corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of a calendar removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institutions invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters marked as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominations added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of people changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of a person changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaperone named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order in a delegation changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youth council added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youth council corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council member corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term in a council renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council member added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term in a council ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance of many marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: write the idea down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: agree with the co-organisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: record the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: open nominations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: close nominations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: confirm the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: start the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: record that it was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: finish the evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: report on the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: start the follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: close the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: set new dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open nominations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close nominations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remind %n institution(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the new dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another date is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pupils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pensioners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>citizens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people with disabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prisoners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soldiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lawyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>general public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>“{typed}” is not a time. Write it as 10:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleRow</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>What waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n open matter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) have not answered: {names}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nominations close; all institutions have answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nominations close; %n institution(s) have not answered yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Over by the calendar, but not yet recorded as held</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Attendance: %n cell(s) are empty</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>button {verb}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you. No event is planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you. Next event: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TogetherPanel</name>
    <message>
        <source>ours trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing together yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons are counted once, participations each time: {persons}, {seats}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing held together yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Since {year}: %n joint event(s) held.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of ours trained: {women} women, {men} men.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of theirs trained: {women} women, {men} men.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Together {hours} hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}: {ours} of ours trained, {events} joint events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>Their role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{women} w, {men} m</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
    <name>TypesSection</name>
    <message>
        <source>Type {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types of event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>Save as a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the view of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window has this database open on {host} since {since}. This one reads only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last session ended badly. Nothing saved was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database lies on a network drive: one person at a time. For several people use a PostgreSQL server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database lies on a removable drive. Keep a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database lies in a synchronised folder, which may damage it while it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is nearly full. Free some space soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was brought to this version. A copy of the old one: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An office already lies there: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Ombuds Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint events of ombudsman institutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data stays with you. No account and no internet needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, city or country, in any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History signs with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an e-mail, personal invitations can be made: answers go to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City and time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list: add “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type three letters of your country or city.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>What</name>
    <message>
        <source>Invitations for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice, .ics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for everybody, names nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal invitations, .ics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by person and day, numbered as in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole calendar, .ics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all events, names nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance workbook, .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list, sessions, totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in sheets, .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one for each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of participants, .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as other institutions read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected event(s), names nobody</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar, .ics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host first, then country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, then name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has an old entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose entry is called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not from an institution</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate ≥ {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes online</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, session {number}, {meaning}. {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {hours} of {all} hours, {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{share} short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{present} present: {women} women, {men} men; {entered} entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحاضرون</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>women · men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>دون 18</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkTable</name>
    <message numerus="yes">
        <source>{name}, %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoneTimes</name>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city} changes its clocks on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host</source>
        <translation>الجهة المضيفة</translation>
    </message>
    <message>
        <source>own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZonesSection</name>
    <message>
        <source>Time zone data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States change their clocks. New data comes with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, of this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Version {version}, %n year(s) old: get a newer program</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
