<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About the program</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Ombuds Events</source>
        <translation>Ombuds Events</translation>
    </message>
    <message>
        <source>Joint events of ombudsman institutions. Your data stays with you.</source>
        <translation>Совместные мероприятия аппаратов омбудсменов. Ваши данные остаются у вас.</translation>
    </message>
    <message>
        <source>Version {program} · Qt {qt} · time zones {zones}</source>
        <translation>Версия {program} · Qt {qt} · часовые пояса {zones}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Let it stand</source>
        <translation>Допустить совпадение</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Asked again when the dates change.</source>
        <translation>При изменении дат вопрос возникнет снова.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Mark all others present</source>
        <translation>Остальные &amp;присутствуют</translation>
    </message>
    <message>
        <source>Fill the mark down</source>
        <translation>&amp;Заполнить отметку вниз</translation>
    </message>
    <message>
        <source>Add a walk-in…</source>
        <translation>Добавить пришедшего без записи…</translation>
    </message>
    <message>
        <source>Rule for certificates…</source>
        <translation>Правило для сертификатов…</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>С&amp;ледующая вкладка</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>&amp;Предыдущая вкладка</translation>
    </message>
    <message>
        <source>Change the &amp;state…</source>
        <translation>Изменить &amp;состояние…</translation>
    </message>
    <message>
        <source>&amp;Repeat the event…</source>
        <translation>&amp;Повторять мероприятие…</translation>
    </message>
    <message>
        <source>Cop&amp;y the event…</source>
        <translation>&amp;Копировать мероприятие…</translation>
    </message>
    <message>
        <source>Save the event as &amp;template…</source>
        <translation>Сохранить как &amp;шаблон…</translation>
    </message>
    <message>
        <source>&amp;Move online…</source>
        <translation>Пере&amp;вести в онлайн…</translation>
    </message>
    <message>
        <source>P&amp;ostpone the event…</source>
        <translation>&amp;Отложить мероприятие…</translation>
    </message>
    <message>
        <source>&amp;Cancel the event…</source>
        <translation>Отме&amp;нить мероприятие…</translation>
    </message>
    <message>
        <source>Add a &amp;session…</source>
        <translation>Добавить &amp;занятие…</translation>
    </message>
    <message>
        <source>Cop&amp;y the session</source>
        <translation>&amp;Копировать занятие</translation>
    </message>
    <message>
        <source>&amp;Release the programme…</source>
        <translation>В&amp;ыпустить программу…</translation>
    </message>
    <message>
        <source>Move the session to another &amp;day…</source>
        <translation>Перенести занятие на другой &amp;день…</translation>
    </message>
    <message>
        <source>S&amp;hift sessions…</source>
        <translation>С&amp;двинуть занятия…</translation>
    </message>
    <message>
        <source>Ph&amp;ases of the event…</source>
        <translation>&amp;Этапы мероприятия…</translation>
    </message>
    <message>
        <source>Releases &amp;given out…</source>
        <translation>В&amp;ыпуски программы…</translation>
    </message>
    <message>
        <source>Put into the &amp;archive</source>
        <translation>Отправить в &amp;архив</translation>
    </message>
    <message>
        <source>Bring &amp;back from the archive</source>
        <translation>Вер&amp;нуть из архива</translation>
    </message>
    <message>
        <source>Save files of the event…</source>
        <translation>Сохранить &amp;файлы мероприятия…</translation>
    </message>
    <message>
        <source>Save attendance and sign-in sheets…</source>
        <translation>Сохранить &amp;ведомость и листы регистрации…</translation>
    </message>
    <message>
        <source>Print sign-in sheets, badges, table signs…</source>
        <translation>Листы регистрации, бейджи, таблички для печати…</translation>
    </message>
    <message>
        <source>Papers after a substitution…</source>
        <translation>Документы после замены участника…</translation>
    </message>
    <message>
        <source>Issue certificates…</source>
        <translation>Выдать сертификаты…</translation>
    </message>
    <message>
        <source>Register of certificates…</source>
        <translation>Реестр сертификатов…</translation>
    </message>
    <message>
        <source>Save the whole calendar…</source>
        <translation>Сохранить весь &amp;календарь…</translation>
    </message>
    <message>
        <source>Undo &amp;this step</source>
        <translation>Отменить &amp;этот шаг</translation>
    </message>
    <message>
        <source>Add a &amp;person…</source>
        <translation>Добавить &amp;человека…</translation>
    </message>
    <message>
        <source>Show the full &amp;name…</source>
        <translation>Показать полное &amp;имя…</translation>
    </message>
    <message>
        <source>Save the &amp;list of people…</source>
        <translation>Сохранить список &amp;людей…</translation>
    </message>
    <message>
        <source>&amp;New event…</source>
        <translation>&amp;Новое мероприятие…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Создать &amp;резервную копию</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Search or run a command…</source>
        <translation>&amp;Найти или выполнить команду…</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>Найти в &amp;списке</translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <translation>&amp;Боковая панель</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Подробности</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Следующая область</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Предыдущая область</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>&amp;Крупнее текст</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Мельче текст</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>&amp;Обычный размер текста</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлая тема</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Тёмная тема</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>&amp;Высокий контраст</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Следующий &amp;шаг</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>Справка к &amp;странице</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;About the program</source>
        <translation>&amp;О программе</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>E&amp;vent</source>
        <translation>&amp;Мероприятие</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Сервис</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Сп&amp;равка</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Common hours</source>
        <translation>Общее время</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Учреждения</translation>
    </message>
    <message>
        <source>Youth councils</source>
        <translation>Молодёжные советы</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>&amp;Invite an institution</source>
        <translation>Пригласить &amp;учреждение</translation>
    </message>
    <message>
        <source>&amp;Mark letters as sent…</source>
        <translation>О&amp;тметить письма отправленными…</translation>
    </message>
    <message>
        <source>Record an &amp;answer…</source>
        <translation>&amp;Внести ответ…</translation>
    </message>
    <message>
        <source>&amp;Remind institutions…</source>
        <translation>Напомнить учре&amp;ждениям…</translation>
    </message>
    <message>
        <source>&amp;Paste rows from Excel…</source>
        <translation>Вставить строки из E&amp;xcel…</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>&amp;Добавить участника…</translation>
    </message>
    <message>
        <source>Correct a p&amp;erson…</source>
        <translation>&amp;Исправить сведения…</translation>
    </message>
    <message>
        <source>Su&amp;bstitute a person…</source>
        <translation>За&amp;менить участника…</translation>
    </message>
    <message>
        <source>A&amp;ccept the selected people</source>
        <translation>П&amp;ринять выбранных</translation>
    </message>
    <message>
        <source>C&amp;onfirm the selected people</source>
        <translation>Подтвердить вы&amp;бранных</translation>
    </message>
    <message>
        <source>Put the selected people in &amp;reserve</source>
        <translation>Выбранных в р&amp;езерв</translation>
    </message>
    <message>
        <source>&amp;Withdraw the selected people</source>
        <translation>Отозвать выбр&amp;анных</translation>
    </message>
    <message>
        <source>Add an &amp;institution…</source>
        <translation>Добавить &amp;учреждение…</translation>
    </message>
    <message>
        <source>Add a youth &amp;council…</source>
        <translation>Добавить &amp;молодёжный совет…</translation>
    </message>
    <message>
        <source>Add a council &amp;member…</source>
        <translation>Добавить ч&amp;лена совета…</translation>
    </message>
    <message>
        <source>&amp;Record a paper…</source>
        <translation>Внести &amp;документ…</translation>
    </message>
    <message>
        <source>Rene&amp;w the term…</source>
        <translation>&amp;Продлить срок…</translation>
    </message>
    <message>
        <source>&amp;End the term…</source>
        <translation>&amp;Завершить срок…</translation>
    </message>
    <message>
        <source>Show full &amp;names…</source>
        <translation>Пока&amp;зать полные имена…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Переход</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>next, previous field</source>
        <translation>следующее, предыдущее поле</translation>
    </message>
    <message>
        <source>with the underlined letter: a menu, a button, a field</source>
        <translation>с подчёркнутой буквой: меню, кнопка, поле</translation>
    </message>
    <message>
        <source>close the pane or dialog, then clear the search</source>
        <translation>закрыть панель или окно, затем сбросить поиск</translation>
    </message>
    <message>
        <source>press the filled button</source>
        <translation>нажать главную кнопку</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>next, previous row</source>
        <translation>следующая, предыдущая строка</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>исправить</translation>
    </message>
    <message>
        <source>put into the archive</source>
        <translation>отправить в архив</translation>
    </message>
    <message>
        <source>find in the list</source>
        <translation>найти в списке</translation>
    </message>
    <message>
        <source>select several rows</source>
        <translation>выбрать несколько строк</translation>
    </message>
    <message>
        <source>copy the selected rows as a table</source>
        <translation>копировать выбранные строки как таблицу</translation>
    </message>
    <message>
        <source>fold or unfold a group</source>
        <translation>свернуть или развернуть группу</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>previous, next tab</source>
        <translation>предыдущая, следующая вкладка</translation>
    </message>
    <message>
        <source>move a session, or a person in the delegation</source>
        <translation>переместить занятие или человека в делегации</translation>
    </message>
    <message>
        <source>move a session to the day before or after</source>
        <translation>перенести занятие на день раньше или позже</translation>
    </message>
    <message>
        <source>copy the session</source>
        <translation>копировать занятие</translation>
    </message>
    <message>
        <source>Documents of an event</source>
        <translation>Документы мероприятия</translation>
    </message>
    <message>
        <source>make the document, or record it</source>
        <translation>создать документ или внести его</translation>
    </message>
    <message>
        <source>mark as sent</source>
        <translation>отметить как отправленное</translation>
    </message>
    <message>
        <source>record a document made elsewhere</source>
        <translation>внести документ, сделанный вне программы</translation>
    </message>
    <message>
        <source>month, week, agenda</source>
        <translation>месяц, неделя, список</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>the time before, the time after</source>
        <translation>предыдущий период, следующий</translation>
    </message>
    <message>
        <source>next event in the cell</source>
        <translation>следующее мероприятие в ячейке</translation>
    </message>
    <message>
        <source>plan an event here</source>
        <translation>запланировать мероприятие здесь</translation>
    </message>
    <message>
        <source>move the event</source>
        <translation>перенести мероприятие</translation>
    </message>
    <message>
        <source>a week earlier, later</source>
        <translation>на неделю раньше, позже</translation>
    </message>
    <message>
        <source>shorten, lengthen the event</source>
        <translation>сократить, удлинить мероприятие</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Вставка списка</translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>следующее замечание</translation>
    </message>
    <message>
        <source>correct the cell</source>
        <translation>исправить клетку</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Посещаемость</translation>
    </message>
    <message>
        <source>P O L E X A</source>
        <translation>П В О Р С Н</translation>
    </message>
    <message>
        <source>present, online, late, left early, excused, absent</source>
        <translation>присутствие, онлайн, опоздание, ранний уход, с уважительной причиной, неявка</translation>
    </message>
    <message>
        <source>minutes online</source>
        <translation>минуты онлайн</translation>
    </message>
    <message>
        <source>present or absent</source>
        <translation>присутствие или неявка</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>заполнить вниз</translation>
    </message>
    <message>
        <source>all others present</source>
        <translation>остальные присутствуют</translation>
    </message>
    <message>
        <source>empty the cell</source>
        <translation>очистить клетку</translation>
    </message>
    <message>
        <source>marks to and from a spreadsheet</source>
        <translation>отметки в таблицу и из неё</translation>
    </message>
    <message>
        <source>add a walk-in</source>
        <translation>добавить пришедшего без записи</translation>
    </message>
    <message>
        <source>totals, and who entered the mark</source>
        <translation>итоги и кто поставил отметку</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Найти или выполнить команду</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>только команды</translation>
    </message>
    <message>
        <source>people only</source>
        <translation>только люди</translation>
    </message>
    <message>
        <source>events only</source>
        <translation>только мероприятия</translation>
    </message>
    <message>
        <source>open in a window of its own</source>
        <translation>открыть в отдельном окне</translation>
    </message>
    <message>
        <source>&amp;Import a list of lessons…</source>
        <translation>&amp;Импорт списка занятий…</translation>
    </message>
    <message>
        <source>Import &amp;online report…</source>
        <translation>Загрузить отчёт о встрече &amp;онлайн…</translation>
    </message>
    <message>
        <source>&amp;Quick log…</source>
        <translation>&amp;Быстрый учёт…</translation>
    </message>
    <message>
        <source>&amp;Log rows of a spreadsheet…</source>
        <translation>&amp;Внести строки из таблицы…</translation>
    </message>
    <message>
        <source>Calendar: &amp;month</source>
        <translation>Календарь: &amp;месяц</translation>
    </message>
    <message>
        <source>Calendar: &amp;week</source>
        <translation>Календарь: &amp;неделя</translation>
    </message>
    <message>
        <source>Calendar: &amp;agenda</source>
        <translation>Календарь: &amp;список</translation>
    </message>
    <message>
        <source>Calendar: &amp;today</source>
        <translation>Календарь: &amp;сегодня</translation>
    </message>
    <message>
        <source>&amp;Go to a date…</source>
        <translation>&amp;Перейти к дате…</translation>
    </message>
    <message>
        <source>&amp;Clocks of the calendar…</source>
        <translation>&amp;Часы календаря…</translation>
    </message>
    <message>
        <source>Find co&amp;mmon hours</source>
        <translation>&amp;Найти общее время</translation>
    </message>
    <message>
        <source>Ne&amp;xt common day</source>
        <translation>С&amp;ледующий общий день</translation>
    </message>
    <message>
        <source>Copy the hours as te&amp;xt</source>
        <translation>&amp;Скопировать часы текстом</translation>
    </message>
    <message>
        <source>Check-in at the door</source>
        <translation>Регистрация на входе</translation>
    </message>
    <message>
        <source>Last arrival: late or present</source>
        <translation>Последний пришедший: опоздал или вовремя</translation>
    </message>
    <message>
        <source>Add a walk-in at the door…</source>
        <translation>Добавить пришедшего без записи…</translation>
    </message>
    <message>
        <source>Ma&amp;ke the document…</source>
        <translation>С&amp;оздать документ…</translation>
    </message>
    <message>
        <source>Recor&amp;d a document…</source>
        <translation>Внести &amp;документ…</translation>
    </message>
    <message>
        <source>Correct &amp;what was recorded…</source>
        <translation>Исправить &amp;внесённое…</translation>
    </message>
    <message>
        <source>Mark doc&amp;uments as sent…</source>
        <translation>От&amp;метить документы отправленными…</translation>
    </message>
    <message>
        <source>Enter evaluation forms…</source>
        <translation>Ввести анкеты оценки…</translation>
    </message>
    <message>
        <source>Import filled evaluation forms…</source>
        <translation>Загрузить заполненные анкеты оценки…</translation>
    </message>
    <message>
        <source>Add an action &amp;plan…</source>
        <translation>Добавить &amp;план действий…</translation>
    </message>
    <message>
        <source>Paste action plans…</source>
        <translation>Вставить планы действий…</translation>
    </message>
    <message>
        <source>Record an answer about a plan…</source>
        <translation>Внести ответ о плане…</translation>
    </message>
    <message>
        <source>Make follow-up forms…</source>
        <translation>Создать анкеты после мероприятия…</translation>
    </message>
    <message>
        <source>Import follow-up answers…</source>
        <translation>Загрузить ответы о планах…</translation>
    </message>
    <message>
        <source>Record a training of others…</source>
        <translation>Внести обучение других…</translation>
    </message>
</context>
<context>
    <name>AffectedTable</name>
    <message>
        <source>Nobody is affected.</source>
        <translation>Никого не затрагивает.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
</context>
<context>
    <name>AgendaColumns</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Our part</source>
        <translation>Наша роль</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>весь день</translation>
    </message>
    <message>
        <source>was {day}</source>
        <translation>было {day}</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>{day}, today</source>
        <translation>{day}, сегодня</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Record the answer</source>
        <translation>Внести ответ</translation>
    </message>
    <message>
        <source>accepts and names people</source>
        <translation>согласно и называет людей</translation>
    </message>
    <message>
        <source>declines</source>
        <translation>отказывается</translation>
    </message>
    <message>
        <source>has the letter, will answer later</source>
        <translation>письмо получено, ответят позже</translation>
    </message>
    <message>
        <source>The institution</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>In number</source>
        <translation>Входящий №</translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation>Дата ответа</translation>
    </message>
    <message>
        <source>Reason, if it declines</source>
        <translation>Причина отказа</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>Внести ответ</translation>
    </message>
    <message>
        <source>At {months} months</source>
        <translation>Через {months} мес.</translation>
    </message>
    <message>
        <source>How the plan stands</source>
        <translation>Как обстоит дело с планом</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>День ответа</translation>
    </message>
    <message>
        <source>Example: what was done</source>
        <translation>Пример: что сделано</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Препятствия</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Внести</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Import follow-up answers</source>
        <translation>Загрузка ответов о планах</translation>
    </message>
    <message>
        <source>Answers in the files</source>
        <translation>Ответы в файлах</translation>
    </message>
    <message>
        <source>Drop the filled forms here, or choose them: all of them at once.</source>
        <translation>Перетащите сюда заполненные анкеты или выберите их, можно все сразу.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Other files…</source>
        <translation>Другие файлы…</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Книги Excel</translation>
    </message>
    <message>
        <source>Filled follow-up forms</source>
        <translation>Заполненные анкеты после мероприятия</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Чтение %n файла…</numerusform>
            <numerusform>Чтение %n файлов…</numerusform>
            <numerusform>Чтение %n файлов…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken</source>
        <translation>
            <numerusform>Принят %n ответ</numerusform>
            <numerusform>Приняты %n ответа</numerusform>
            <numerusform>Принято %n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n запись об обучении</numerusform>
            <numerusform>%n записи об обучении</numerusform>
            <numerusform>%n записей об обучении</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n answer(s)</source>
        <translation>
            <numerusform>Принять %n ответ</numerusform>
            <numerusform>Принять %n ответа</numerusform>
            <numerusform>Принять %n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the answers</source>
        <translation>Принять ответы</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>уже известно</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>не заполнено</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чьё</translation>
    </message>
    <message>
        <source>Plan or training</source>
        <translation>План или обучение</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>training of others</source>
        <translation>обучение других</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
</context>
<context>
    <name>ArchivedBar</name>
    <message>
        <source>In the archive since {day}.</source>
        <translation>В архиве с {day}.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message numerus="yes">
        <source>Brought back: %n.</source>
        <translation>
            <numerusform>Возвращено: %n.</numerusform>
            <numerusform>Возвращено: %n.</numerusform>
            <numerusform>Возвращено: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Archiver</name>
    <message>
        <source>This is the archive. What is here stands in no other list.</source>
        <translation>Это архив. Того, что здесь, нет в других списках.</translation>
    </message>
    <message>
        <source>Bring back what is selected</source>
        <translation>Вернуть выбранное</translation>
    </message>
    <message numerus="yes">
        <source>Put into the archive: %n.</source>
        <translation>
            <numerusform>Отправлено в архив: %n.</numerusform>
            <numerusform>Отправлено в архив: %n.</numerusform>
            <numerusform>Отправлено в архив: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back: %n.</source>
        <translation>
            <numerusform>Возвращено: %n.</numerusform>
            <numerusform>Возвращено: %n.</numerusform>
            <numerusform>Возвращено: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Leaves your office</source>
        <translation>Уйдёт за пределы учреждения</translation>
    </message>
    <message>
        <source>Personal columns in the lists</source>
        <translation>Личные столбцы в списках</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Проверьте</translation>
    </message>
    <message>
        <source>Name, institution</source>
        <translation>Имя, учреждение</translation>
    </message>
    <message>
        <source>always</source>
        <translation>всегда</translation>
    </message>
    <message>
        <source>Full names of children…</source>
        <translation>Полные имена детей…</translation>
    </message>
    <message>
        <source>on certificates; needs a reason</source>
        <translation>в сертификатах; нужна причина</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Work e-mail</source>
        <translation>Рабочая эл. почта</translation>
    </message>
    <message numerus="yes">
        <source>files</source>
        <translation>
            <numerusform>файл</numerusform>
            <numerusform>файла</numerusform>
            <numerusform>файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>receivers</source>
        <translation>
            <numerusform>получатель</numerusform>
            <numerusform>получателя</numerusform>
            <numerusform>получателей</numerusform>
        </translation>
    </message>
    <message>
        <source>in no file</source>
        <translation>нет в файлах</translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>человек</numerusform>
            <numerusform>человека</numerusform>
            <numerusform>человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>institutions</source>
        <translation>
            <numerusform>учреждение</numerusform>
            <numerusform>учреждения</numerusform>
            <numerusform>учреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>{agreed} of {people} agreed</source>
        <translation>согласны {agreed} из {people}</translation>
    </message>
    <message>
        <source>totals only</source>
        <translation>только итоги</translation>
    </message>
    <message>
        <source>Each form names the people of its own institution alone.</source>
        <translation>В каждой анкете названы только люди её учреждения.</translation>
    </message>
    <message>
        <source>Each invitation names its receiver alone.</source>
        <translation>Каждое приглашение называет только своего получателя.</translation>
    </message>
    <message>
        <source>Nothing else stands in the way.</source>
        <translation>Других препятствий нет.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Препятствий нет.</translation>
    </message>
    <message>
        <source>Next events</source>
        <translation>Ближайшие мероприятия</translation>
    </message>
    <message>
        <source>This year, held events</source>
        <translation>Проведено в этом году</translation>
    </message>
    <message>
        <source>No event is planned yet.</source>
        <translation>Мероприятий пока не запланировано.</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n учреждение</numerusform>
            <numerusform>%n учреждения</numerusform>
            <numerusform>%n учреждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>{events} legal-education events, {people} people reached</source>
        <translation>просветительских мероприятий: {events}, охвачено людей: {people}</translation>
    </message>
    <message>
        <source>{events} joint events, {staff} staff trained</source>
        <translation>совместных мероприятий: {events}, обучено сотрудников: {staff}</translation>
    </message>
    <message>
        <source>, {share} women</source>
        <translation>, женщин {share}</translation>
    </message>
    <message>
        <source>{events} youth council events, {members} members</source>
        <translation>мероприятий молодёжных советов: {events}, членов: {members}</translation>
    </message>
    <message>
        <source>Rec. {number}</source>
        <translation>Рек. {number}</translation>
    </message>
    <message>
        <source>Who rests</source>
        <translation>Кто не работает</translation>
    </message>
    <message>
        <source>Who pays the price</source>
        <translation>Кому неудобнее</translation>
    </message>
    <message>
        <source>Next days with the same window</source>
        <translation>Ближайшие дни с тем же временем</translation>
    </message>
    <message>
        <source>Next common days</source>
        <translation>Ближайшие общие дни</translation>
    </message>
    <message>
        <source>Near, but not all</source>
        <translation>Почти, но не все</translation>
    </message>
    <message>
        <source>{length}, without {names}</source>
        <translation>{length}, без: {names}</translation>
    </message>
    <message>
        <source>Holidays: built-in list of {year}; {sign} the moon decides: an estimate. Weekends are set for each institution.</source>
        <translation>Праздники: встроенный список на {year} год; {sign} — по луне, оценка. Выходные заданы у каждого учреждения.</translation>
    </message>
</context>
<context>
    <name>AttendancePane</name>
    <message>
        <source>Totals</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Занятие {number}</translation>
    </message>
    <message>
        <source>before: {mark}</source>
        <translation>прежде: {mark}</translation>
    </message>
    <message>
        <source>At this session</source>
        <translation>На этом занятии</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>By institution</source>
        <translation>По учреждениям</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>По странам</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>Женщины и мужчины</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствуют</translation>
    </message>
    <message>
        <source>Cert.</source>
        <translation>Серт.</translation>
    </message>
    <message>
        <source>{hours} person-hours</source>
        <translation>Человеко-часов: {hours}</translation>
    </message>
    <message>
        <source>{women} women, {men} men, {others} other or not stated</source>
        <translation>женщин: {women}, мужчин: {men}, иной или не указан: {others}</translation>
    </message>
</context>
<context>
    <name>AttendanceTab</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n занятие</numerusform>
            <numerusform>%n занятия</numerusform>
            <numerusform>%n занятий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells filled</source>
        <translation>
            <numerusform>Заполнена %n клетка</numerusform>
            <numerusform>Заполнено %n клетки</numerusform>
            <numerusform>Заполнено %n клеток</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>Добавлено: {name}.</translation>
    </message>
    <message>
        <source>The institution has more people now than places.</source>
        <translation>От учреждения теперь больше людей, чем мест.</translation>
    </message>
    <message>
        <source>Session {number}, {title} · {name} · {meaning}</source>
        <translation>Занятие {number}, {title} · {name} · {meaning}</translation>
    </message>
    <message>
        <source>{entered} cells</source>
        <translation>клеток: {entered}</translation>
    </message>
    <message>
        <source>Nobody is counted yet.</source>
        <translation>Пока никто не учтён.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Импорт списка…</translation>
    </message>
    <message>
        <source>Nobody has a seat yet.</source>
        <translation>Мест пока никто не занял.</translation>
    </message>
    <message>
        <source>Open participants</source>
        <translation>Открыть участников</translation>
    </message>
    <message>
        <source>The programme has no counted sessions yet.</source>
        <translation>В программе ещё нет зачётных занятий.</translation>
    </message>
    <message>
        <source>Open programme</source>
        <translation>Открыть программу</translation>
    </message>
</context>
<context>
    <name>AudienceView</name>
    <message>
        <source>Audience</source>
        <translation>Аудитория</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a list of lessons: Ctrl+I</source>
        <translation>Взять список занятий: Ctrl+I</translation>
    </message>
    <message>
        <source>Together {people}: {women} women and girls, {men} men and boys, {rest}</source>
        <translation>Всего {people}: женщин и девочек {women}, мужчин и мальчиков {men}, {rest}</translation>
    </message>
    <message>
        <source>{n} not stated</source>
        <translation>не указано {n}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Women, girls</source>
        <translation>Жен., дев.</translation>
    </message>
    <message>
        <source>Men, boys</source>
        <translation>Муж., мал.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Консультации</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Учителя</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Back up now</source>
        <translation>Создать копию</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Последняя копия</translation>
    </message>
    <message>
        <source>Folder of backups</source>
        <translation>Папка копий</translation>
    </message>
    <message>
        <source>The latest {number} are kept.</source>
        <translation>Хранятся последние: {number}.</translation>
    </message>
    <message>
        <source>One is made by itself on each day with changes.</source>
        <translation>В день с изменениями копия создаётся сама.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>What is there now is kept as a backup of its own.</source>
        <translation>Нынешние данные сохранятся отдельной копией.</translation>
    </message>
    <message>
        <source>Whoever runs the server makes the backups.</source>
        <translation>Копии создаёт администратор сервера.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Копий пока нет.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Backup saved: {name}</source>
        <translation>Резервная копия сохранена: {name}</translation>
    </message>
    <message>
        <source>Go back to the backup {name}? Everything done since then will be missing. The present database is kept as a backup of its own.</source>
        <translation>Вернуться к копии {name}? Всё, что сделано с тех пор, пропадёт из базы. Нынешняя база сохранится отдельной копией.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
</context>
<context>
    <name>CalendarAside</name>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Holidays and UN days</source>
        <translation>Праздники и дни ООН</translation>
    </message>
    <message>
        <source>Shaded hours</source>
        <translation>Затенённые часы</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Holidays of partners</source>
        <translation>Праздники партнёров</translation>
    </message>
    <message>
        <source>UN days</source>
        <translation>Дни ООН</translation>
    </message>
    <message>
        <source>Institutions whose hours are shown</source>
        <translation>Учреждения, часы которых показаны</translation>
    </message>
    <message>
        <source>What the calendar shows</source>
        <translation>Что показывает календарь</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Перейти к дню</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Choose institutions to see the hours they share.</source>
        <translation>Выберите учреждения, чтобы увидеть их общее время.</translation>
    </message>
    <message>
        <source>No common hours in these days.</source>
        <translation>В эти дни общего времени нет.</translation>
    </message>
    <message numerus="yes">
        <source>outside the common hours of %n institution(s)</source>
        <translation>
            <numerusform>вне общего времени %n учреждения</numerusform>
            <numerusform>вне общего времени %n учреждений</numerusform>
            <numerusform>вне общего времени %n учреждений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Find common hours</source>
        <translation>Найти общее время</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Find a slot</source>
        <translation>Подобрать время</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Days of rest</source>
        <translation>Нерабочие дни</translation>
    </message>
    <message>
        <source>Add days…</source>
        <translation>Добавить дни…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Days of rest in {country}</source>
        <translation>Нерабочие дни: {country}</translation>
    </message>
    <message>
        <source>Days removed.</source>
        <translation>Дни убраны.</translation>
    </message>
    <message>
        <source>Days saved.</source>
        <translation>Дни сохранены.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>A day off here…</source>
        <translation>Здесь выходной…</translation>
    </message>
    <message>
        <source>Worked here…</source>
        <translation>Здесь работают…</translation>
    </message>
    <message>
        <source>Public holidays: built-in list ({version}), no network needed.</source>
        <translation>Праздники: встроенный список ({version}), сеть не нужна.</translation>
    </message>
    <message>
        <source>{sign} the moon decides: an estimate.</source>
        <translation>{sign} решает луна: дата примерная.</translation>
    </message>
</context>
<context>
    <name>CalendarTab</name>
    <message>
        <source>Change week and hours</source>
        <translation>Изменить неделю и часы</translation>
    </message>
    <message>
        <source>Works {days}, {first} to {last} by its own clock.</source>
        <translation>Работает {days}, с {first} до {last} по своему времени.</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message numerus="yes">
        <source>%n common working day(s)</source>
        <translation>
            <numerusform>%n общий рабочий день</numerusform>
            <numerusform>%n общих рабочих дня</numerusform>
            <numerusform>%n общих рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>No events in {month}. {days}.</source>
        <translation>{month}: мероприятий нет. {days}.</translation>
    </message>
    <message>
        <source>We lead</source>
        <translation>Мы ведём</translation>
    </message>
    <message>
        <source>We take part</source>
        <translation>Мы участвуем</translation>
    </message>
    <message>
        <source>Youth councils</source>
        <translation>Молодёжные советы</translation>
    </message>
    <message>
        <source>Own staff only</source>
        <translation>Только свои сотрудники</translation>
    </message>
    <message>
        <source>{countries} weekend</source>
        <translation>{countries}: выходной</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) this week</source>
        <translation>
            <numerusform>%n мероприятие на этой неделе</numerusform>
            <numerusform>%n мероприятия на этой неделе</numerusform>
            <numerusform>%n мероприятий на этой неделе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) this month</source>
        <translation>
            <numerusform>%n мероприятие в этом месяце</numerusform>
            <numerusform>%n мероприятия в этом месяце</numerusform>
            <numerusform>%n мероприятий в этом месяце</numerusform>
        </translation>
    </message>
    <message>
        <source>closing day</source>
        <translation>нерабочий день</translation>
    </message>
    <message>
        <source>the clocks change: {city} {offset}</source>
        <translation>перевод часов: {city} {offset}</translation>
    </message>
    <message>
        <source>weekend in {where}</source>
        <translation>выходной: {where}</translation>
    </message>
    <message>
        <source>UN day: {name}</source>
        <translation>день ООН: {name}</translation>
    </message>
    <message>
        <source>holiday in {where}, {name}</source>
        <translation>праздник: {where}, {name}</translation>
    </message>
    <message>
        <source>holiday in {where}, {name}, estimated</source>
        <translation>праздник: {where}, {name}, дата приблизительна</translation>
    </message>
    <message>
        <source>{title}, day {number}</source>
        <translation>{title}, день {number}</translation>
    </message>
    <message>
        <source>was {day}</source>
        <translation>было {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n мероприятие</numerusform>
            <numerusform>%n мероприятия</numerusform>
            <numerusform>%n мероприятий</numerusform>
        </translation>
    </message>
    <message>
        <source>no events</source>
        <translation>мероприятий нет</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>free</source>
        <translation>свободно</translation>
    </message>
    <message>
        <source>outside the common hours</source>
        <translation>вне общего времени</translation>
    </message>
</context>
<context>
    <name>CalendarsSection</name>
    <message>
        <source>Lists of public holidays</source>
        <translation>Списки праздников</translation>
    </message>
    <message>
        <source>Built in and read without a network.</source>
        <translation>Встроены, читаются без сети.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>What you correct holds for all institutions of the country.</source>
        <translation>Поправки действуют для всех учреждений страны.</translation>
    </message>
    <message>
        <source>International days {year}</source>
        <translation>Международные дни {year} года</translation>
    </message>
    <message>
        <source>Shown as anchors where dates are chosen.</source>
        <translation>Показываются там, где выбирают дату.</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Календари</translation>
    </message>
    <message>
        <source>{country}: the list ends in {year}. Add days below.</source>
        <translation>{country}: список заканчивается {year} годом. Добавьте дни ниже.</translation>
    </message>
    <message>
        <source>{country}: there is no list. Add days below.</source>
        <translation>{country}: списка нет. Добавьте дни ниже.</translation>
    </message>
    <message>
        <source>{country}: not read yet.</source>
        <translation>{country}: ещё не прочитано.</translation>
    </message>
    <message numerus="yes">
        <source>%n country(s), {first} and {next}</source>
        <translation>
            <numerusform>%n страна, {first} и {next} годы</numerusform>
            <numerusform>%n страны, {first} и {next} годы</numerusform>
            <numerusform>%n стран, {first} и {next} годы</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>Sessions</source>
        <translation>Занятия</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Занятие</translation>
    </message>
</context>
<context>
    <name>CheckInForm</name>
    <message>
        <source>Attendance</source>
        <translation>Присутствие</translation>
    </message>
    <message>
        <source>Walk-in…</source>
        <translation>Без записи…</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Scan a badge, or type two letters of a name</source>
        <translation>Считайте бейдж или введите две буквы имени</translation>
    </message>
    <message>
        <source>Badge or name</source>
        <translation>Бейдж или имя</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>отметить</translation>
    </message>
    <message>
        <source>late or present</source>
        <translation>опоздал или присутствует</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>без записи</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>session</source>
        <translation>занятие</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Check-in</source>
        <translation>Регистрация</translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s) that waited are saved.</source>
        <translation>
            <numerusform>Сохранён %n ожидавший приход.</numerusform>
            <numerusform>Сохранены %n ожидавших прихода.</numerusform>
            <numerusform>Сохранено %n ожидавших приходов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClashList</name>
    <message numerus="yes">
        <source>%n clash(es) to decide</source>
        <translation>
            <numerusform>%n совпадение требует решения</numerusform>
            <numerusform>%n совпадения требуют решения</numerusform>
            <numerusform>%n совпадений требуют решения</numerusform>
        </translation>
    </message>
    <message>
        <source>About these dates</source>
        <translation>Об этих датах</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Let stand: {reason}</source>
        <translation>Допущено: {reason}</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Решить заново</translation>
    </message>
    <message>
        <source>Let it stand…</source>
        <translation>Допустить…</translation>
    </message>
</context>
<context>
    <name>ClockWords</name>
    <message>
        <source>{city}, now {time} ({offset})</source>
        <translation>{city}, сейчас {time} ({offset})</translation>
    </message>
    <message>
        <source>weekend {days}</source>
        <translation>выходные: {days}</translation>
    </message>
    <message>
        <source>works in {languages}</source>
        <translation>рабочие языки: {languages}</translation>
    </message>
    <message>
        <source>No common hours: one side has to meet early or late.</source>
        <translation>Общих часов нет: одной из сторон придётся встречаться рано или поздно.</translation>
    </message>
    <message>
        <source>{first} to {last} by our clock, {hours} hours</source>
        <translation>с {first} до {last} по нашему времени, {hours} ч</translation>
    </message>
</context>
<context>
    <name>ClocksBar</name>
    <message>
        <source>Look…</source>
        <translation>Посмотреть…</translation>
    </message>
    <message>
        <source>{cities} and others</source>
        <translation>{cities} и другие</translation>
    </message>
    <message numerus="yes">
        <source>The clocks changed ({cities}): %n event(s) keep the hours on the spot, but not the moment.</source>
        <translation>
            <numerusform>Часы переведены ({cities}): у %n мероприятия местное время прежнее, но момент другой.</numerusform>
            <numerusform>Часы переведены ({cities}): у %n мероприятий местное время прежнее, но момент другой.</numerusform>
            <numerusform>Часы переведены ({cities}): у %n мероприятий местное время прежнее, но момент другой.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClocksButton</name>
    <message>
        <source>Clocks beside the days: {cities}</source>
        <translation>Часы рядом с днями: {cities}</translation>
    </message>
</context>
<context>
    <name>ClocksDialog</name>
    <message>
        <source>Changed clocks</source>
        <translation>Перевод часов</translation>
    </message>
    <message>
        <source>A new rule of the clocks has come with the program. Hours on the spot are kept, so that these events begin at another moment for everybody else. Choose those whose moment is to stay instead.</source>
        <translation>С программой пришло новое правило перевода часов. Местное время сохраняется, поэтому для всех остальных эти мероприятия начнутся в другой момент. Выберите те, у которых должен остаться прежний момент.</translation>
    </message>
    <message>
        <source>Keep the moment</source>
        <translation>Сохранить момент</translation>
    </message>
    <message>
        <source>Events that moved</source>
        <translation>Сдвинувшиеся мероприятия</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Those who hold files of these events need updates then.</source>
        <translation>Тем, у кого есть файлы этих мероприятий, понадобятся обновления.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) settled.</source>
        <translation>
            <numerusform>Решено по %n мероприятию.</numerusform>
            <numerusform>Решено по %n мероприятиям.</numerusform>
            <numerusform>Решено по %n мероприятиям.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the hours on the spot</source>
        <translation>Сохранить местное время</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>На месте</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Что сохраняется</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold files</source>
        <translation>
            <numerusform>файлы у %n человека</numerusform>
            <numerusform>файлы у %n человек</numerusform>
            <numerusform>файлы у %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>{old}, now {new}</source>
        <translation>{old}, теперь {new}</translation>
    </message>
    <message>
        <source>the moment: {begins}</source>
        <translation>момент: {begins}</translation>
    </message>
    <message>
        <source>the hours on the spot</source>
        <translation>местное время</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Different people</source>
        <translation>Разные люди</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Один человек</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Это один человек?</translation>
    </message>
    <message>
        <source>Known person</source>
        <translation>Известный человек</translation>
    </message>
    <message>
        <source>{share} alike</source>
        <translation>сходство {share}</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Строка {number}</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Известно</translation>
    </message>
    <message>
        <source>What is missing is added. What is not chosen stays in the history.</source>
        <translation>Недостающее добавляется. Невыбранное остаётся в истории.</translation>
    </message>
    <message>
        <source>The row says nothing that is not known.</source>
        <translation>В строке нет ничего нового.</translation>
    </message>
    <message>
        <source>The row makes a person of its own.</source>
        <translation>По строке будет добавлен отдельный человек.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name in Latin</source>
        <translation>Латиницей</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>{field}, {column}: {value}</source>
        <translation>{field}, {column}: {value}</translation>
    </message>
    <message>
        <source>Take all: {column}</source>
        <translation>Взять всё: {column}</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Взять всё</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>Изменено другим пользователем</translation>
    </message>
    <message>
        <source>What you entered</source>
        <translation>Введено вами</translation>
    </message>
    <message>
        <source>What is saved now</source>
        <translation>Сохранено сейчас</translation>
    </message>
    <message>
        <source>Somebody else changed the same while you were typing. Choose what stays.</source>
        <translation>Пока вы вводили, то же самое изменил другой пользователь. Выберите, что останется.</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Сохранить выбранное</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>ConsequenceBar</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Evaluation</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Action plans</source>
        <translation>Планы действий</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Copy the event</source>
        <translation>Копировать мероприятие</translation>
    </message>
    <message>
        <source>&amp;New start</source>
        <translation>&amp;Новое начало</translation>
    </message>
    <message>
        <source>The copy &amp;takes over</source>
        <translation>Копия &amp;перенимает</translation>
    </message>
    <message>
        <source>Event copied.</source>
        <translation>Мероприятие скопировано.</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>{days}, {hours}</source>
        <translation>{days}, {hours}</translation>
    </message>
</context>
<context>
    <name>CouncilFacts</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>Statute</source>
        <translation>Положение</translation>
    </message>
    <message>
        <source>Day of the statute</source>
        <translation>Дата положения</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Lowest age of members</source>
        <translation>Младший возраст членов</translation>
    </message>
    <message>
        <source>Highest age of members</source>
        <translation>Старший возраст членов</translation>
    </message>
    <message>
        <source>Length of a term in months</source>
        <translation>Срок полномочий, месяцев</translation>
    </message>
</context>
<context>
    <name>CouncilPage</name>
    <message>
        <source>Show full names…</source>
        <translation>Показать полные имена…</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n член</numerusform>
            <numerusform>%n члена</numerusform>
            <numerusform>%n членов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody under 18 is selected. Select a member first.</source>
        <translation>Не выбран никто, кому нет 18. Сначала выберите члена совета.</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>Добавить члена…</translation>
    </message>
    <message>
        <source>Names of members under 18 are shortened here and in every file. Showing a full name needs a reason and is logged.</source>
        <translation>Имена тех, кому нет 18, сокращены здесь и во всех файлах. Для показа полного имени нужна причина, показ остаётся в истории.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены совета</translation>
    </message>
    <message>
        <source>No members.</source>
        <translation>Членов нет.</translation>
    </message>
    <message>
        <source>Statute and ages</source>
        <translation>Положение и возраст</translation>
    </message>
    <message>
        <source>Paper withdrawn.</source>
        <translation>Документ отозван.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
</context>
<context>
    <name>CouncilPane</name>
    <message>
        <source>Coordinator</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>None yet: mail to minors has nobody to go to.</source>
        <translation>Пока нет: почту для несовершеннолетних некому получать.</translation>
    </message>
</context>
<context>
    <name>CouncilWords</name>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>{statute} of {day}</source>
        <translation>{statute} от {day}</translation>
    </message>
    <message>
        <source>coordinator {name}</source>
        <translation>координатор {name}</translation>
    </message>
    <message>
        <source>no coordinator yet</source>
        <translation>координатора пока нет</translation>
    </message>
    <message>
        <source>ages {low}–{high}</source>
        <translation>возраст {low}–{high}</translation>
    </message>
    <message>
        <source>up to the age of {high}</source>
        <translation>возраст до {high}</translation>
    </message>
    <message>
        <source>from the age of {low}</source>
        <translation>возраст от {low}</translation>
    </message>
    <message numerus="yes">
        <source>term of %n month(s)</source>
        <translation>
            <numerusform>срок %n месяц</numerusform>
            <numerusform>срок %n месяца</numerusform>
            <numerusform>срок %n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>turns 18 in this term</source>
        <translation>исполнится 18</translation>
    </message>
    <message>
        <source>since {first}, without an end</source>
        <translation>с {first}, без окончания</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>с {first} по {last}</translation>
    </message>
    <message>
        <source>not a delegate</source>
        <translation>не делегат</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готово</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>не хватает: %n</numerusform>
            <numerusform>не хватает: %n</numerusform>
            <numerusform>не хватает: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be confirmed. Missing: {conditions}.</source>
        <translation>Нельзя подтвердить. Нет: {conditions}.</translation>
    </message>
    <message>
        <source>the term is over</source>
        <translation>срок истёк</translation>
    </message>
    <message>
        <source>the age limit is reached</source>
        <translation>достигнут предельный возраст</translation>
    </message>
    <message>
        <source>own wish</source>
        <translation>по собственному желанию</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>другая причина</translation>
    </message>
</context>
<context>
    <name>CouncilsPage</name>
    <message>
        <source>Youth councils</source>
        <translation>Молодёжные советы</translation>
    </message>
    <message numerus="yes">
        <source>%n youth council(s)</source>
        <translation>
            <numerusform>%n молодёжный совет</numerusform>
            <numerusform>%n молодёжных совета</numerusform>
            <numerusform>%n молодёжных советов</numerusform>
        </translation>
    </message>
    <message>
        <source>Youth council added.</source>
        <translation>Молодёжный совет добавлен.</translation>
    </message>
    <message>
        <source>Add a youth council…</source>
        <translation>Добавить совет…</translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation>показано {shown} из {all}</translation>
    </message>
    <message>
        <source>{shown} in the archive</source>
        <translation>в архиве: {shown}</translation>
    </message>
    <message>
        <source>No youth council yet.</source>
        <translation>Молодёжных советов пока нет.</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>Архив пуст.</translation>
    </message>
    <message>
        <source>No youth council fits “{name}”.</source>
        <translation>Под «{name}» советов нет.</translation>
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
        <translation>В программе произошла ошибка. Сохранённое не пострадало.</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, send the details: they name no person.</source>
        <translation>Можно продолжать. Если повторится, отправьте подробности: людей в них нет.</translation>
    </message>
</context>
<context>
    <name>DatabaseSection</name>
    <message>
        <source>New file…</source>
        <translation>Новый файл…</translation>
    </message>
    <message>
        <source>Test first</source>
        <translation>Сначала проверить</translation>
    </message>
    <message>
        <source>Move data…</source>
        <translation>Перенести данные…</translation>
    </message>
    <message>
        <source>Your data lies here</source>
        <translation>Ваши данные здесь</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Перенести в</translation>
    </message>
    <message>
        <source>The address of a PostgreSQL server, or a new file.</source>
        <translation>Адрес сервера PostgreSQL или новый файл.</translation>
    </message>
    <message>
        <source>Password of the server</source>
        <translation>Пароль сервера</translation>
    </message>
    <message>
        <source>It is asked for each time and never kept.</source>
        <translation>Спрашивается каждый раз и не хранится.</translation>
    </message>
    <message>
        <source>Move data</source>
        <translation>Перенести данные</translation>
    </message>
    <message>
        <source>Everything is copied and counted. The old place stays as it is.</source>
        <translation>Всё копируется и пересчитывается. Прежнее место остаётся как есть.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>На сервере</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>The address is empty. Write it, or choose a new file.</source>
        <translation>Адреса нет. Напишите его или выберите новый файл.</translation>
    </message>
    <message>
        <source>It answers and is free: the data can be moved there.</source>
        <translation>Сервер отвечает и свободен: данные можно перенести.</translation>
    </message>
    <message>
        <source>It answers, but an office already lies there. It can be opened.</source>
        <translation>Сервер отвечает, но там уже есть данные аппарата. Их можно открыть.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Nothing was changed: the data stays where it is.</source>
        <translation>Ничего не изменено: данные остаются на месте.</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Новый файл</translation>
    </message>
</context>
<context>
    <name>DateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>Перейти к дате</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>day month year</source>
        <translation>день месяц год</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Открыть календарь</translation>
    </message>
    <message>
        <source>“{typed}” is not a date. Correct it or leave empty.</source>
        <translation>«{typed}» — не дата. Исправьте или оставьте пустым.</translation>
    </message>
</context>
<context>
    <name>DateZoneEdit</name>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>City of the clock</source>
        <translation>Город часов</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Another day</source>
        <translation>Другой день</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Leave a copy there</source>
        <translation>Оставить там копию</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Что сделать</translation>
    </message>
    <message>
        <source>The time of day stays.</source>
        <translation>Время дня остаётся.</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Укажите день.</translation>
    </message>
    <message>
        <source>Copy the session</source>
        <translation>Копировать занятие</translation>
    </message>
    <message>
        <source>Move the session</source>
        <translation>Перенести занятие</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Works after all</source>
        <translation>Всё же работает</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Первый день</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>П&amp;оследний день</translation>
    </message>
    <message>
        <source>On these &amp;days</source>
        <translation>В эти &amp;дни</translation>
    </message>
    <message>
        <source>&amp;Why, as others read it</source>
        <translation>П&amp;очему (как это прочтут другие)</translation>
    </message>
    <message>
        <source>Add days</source>
        <translation>Добавить дни</translation>
    </message>
    <message>
        <source>Correct days</source>
        <translation>Исправить дни</translation>
    </message>
    <message>
        <source>Add the days</source>
        <translation>Добавить дни</translation>
    </message>
    <message>
        <source>Save the days</source>
        <translation>Сохранить дни</translation>
    </message>
</context>
<context>
    <name>DaysTable</name>
    <message>
        <source>Own days</source>
        <translation>Собственные дни</translation>
    </message>
    <message>
        <source>Corrections for all of {country}</source>
        <translation>Поправки для всей страны: {country}</translation>
    </message>
    <message>
        <source>Public holidays {year}</source>
        <translation>Праздники {year} года</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>about {days}</source>
        <translation>около {days}</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>выходной</translation>
    </message>
    <message>
        <source>day off, estimated</source>
        <translation>выходной, примерно</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>works</source>
        <translation>работает</translation>
    </message>
</context>
<context>
    <name>DemoBar</name>
    <message>
        <source>Demo data: invented offices and people. Today is {day}.</source>
        <translation>Пример: учреждения и люди вымышлены. Сегодня {day}</translation>
    </message>
    <message>
        <source>Start with my own</source>
        <translation>Начать со своими данными</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Close the pane</source>
        <translation>Закрыть панель</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>Select a document to see more.</source>
        <translation>Выберите документ, чтобы увидеть больше.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since it was saved. Who holds it has an old version.</source>
        <translation>
            <numerusform>%n изменение после сохранения. У получивших старая версия.</numerusform>
            <numerusform>%n изменения после сохранения. У получивших старая версия.</numerusform>
            <numerusform>%n изменений после сохранения. У получивших старая версия.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked with the institutions</source>
        <translation>Отмечено на вкладке «Учреждения»</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версия {number}</translation>
    </message>
    <message>
        <source>Leaves with: {columns}</source>
        <translation>Уходят данные: {columns}</translation>
    </message>
    <message numerus="yes">
        <source>%n personal file(s)</source>
        <translation>
            <numerusform>%n личный файл</numerusform>
            <numerusform>%n личных файла</numerusform>
            <numerusform>%n личных файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Отметить отправку…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Снять отметку</translation>
    </message>
</context>
<context>
    <name>DocumentSteps</name>
    <message>
        <source>Removed from the list.</source>
        <translation>Убрано из списка.</translation>
    </message>
    <message>
        <source>No longer marked as sent.</source>
        <translation>Отметка об отправке снята.</translation>
    </message>
    <message numerus="yes">
        <source>Marked as sent to %n receiver(s).</source>
        <translation>
            <numerusform>Отмечено: отправлено %n получателю.</numerusform>
            <numerusform>Отмечено: отправлено %n получателям.</numerusform>
            <numerusform>Отмечено: отправлено %n получателям.</numerusform>
        </translation>
    </message>
    <message>
        <source>Document recorded.</source>
        <translation>Документ внесён.</translation>
    </message>
    <message>
        <source>Document corrected.</source>
        <translation>Документ исправлен.</translation>
    </message>
</context>
<context>
    <name>DocumentTools</name>
    <message>
        <source>Record a document…</source>
        <translation>Внести документ…</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Отметить отправку…</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>Создать…</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>day not known</source>
        <translation>день неизвестен</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>вне программы</translation>
    </message>
    <message>
        <source>nothing personal</source>
        <translation>без личных данных</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>должности</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>пол</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>эл. почта</translation>
    </message>
    <message>
        <source>full names of children</source>
        <translation>полные имена детей</translation>
    </message>
    <message>
        <source>names</source>
        <translation>имена</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since it was saved</source>
        <translation>
            <numerusform>%n изменение после сохранения</numerusform>
            <numerusform>%n изменения после сохранения</numerusform>
            <numerusform>%n изменений после сохранения</numerusform>
        </translation>
    </message>
    <message>
        <source>numbers are issued</source>
        <translation>номера выданы</translation>
    </message>
    <message>
        <source>all conditions are met</source>
        <translation>все условия выполнены</translation>
    </message>
    <message>
        <source>made by this program</source>
        <translation>делает программа</translation>
    </message>
    <message>
        <source>released in the tab Programme, or made elsewhere</source>
        <translation>выпускается на вкладке «Программа» или делается вне программы</translation>
    </message>
    <message>
        <source>made elsewhere</source>
        <translation>делается вне программы</translation>
    </message>
    <message numerus="yes">
        <source>%n receiver(s)</source>
        <translation>
            <numerusform>%n получатель</numerusform>
            <numerusform>%n получателя</numerusform>
            <numerusform>%n получателей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n учреждение</numerusform>
            <numerusform>%n учреждения</numerusform>
            <numerusform>%n учреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>версия {number}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>out no. {number}</source>
        <translation>исх. № {number}</translation>
    </message>
    <message numerus="yes">
        <source>sent to %n receiver(s)</source>
        <translation>
            <numerusform>отправлено %n получателю</numerusform>
            <numerusform>отправлено %n получателям</numerusform>
            <numerusform>отправлено %n получателям</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>DEMO</source>
        <translation>ПРИМЕР</translation>
    </message>
    <message>
        <source>DEMO: invented people and offices</source>
        <translation>ПРИМЕР: люди и учреждения вымышлены</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Организаторы</translation>
    </message>
    <message>
        <source>With the support of</source>
        <translation>При поддержке</translation>
    </message>
    <message>
        <source>Project no.</source>
        <comment>before a number</comment>
        <translation>Проект №</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Printed</source>
        <comment>before a date</comment>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>Participants</source>
        <comment>before a number</comment>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Programme</source>
        <comment>before city and UTC offset</comment>
        <translation>Программа</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <comment>before the title of an event</comment>
        <translation>ОТМЕНЕНО</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>column of row numbers</comment>
        <translation>№</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Имя латиницей</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>of a person in an event</comment>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Sex</source>
        <comment>column; F or M below</comment>
        <translation>Пол</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Sessions attended</source>
        <comment>column of numbers</comment>
        <translation>Посещено занятий</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>part of the counted hours, per cent</comment>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>row of head-counts</comment>
        <translation>Присутствуют</translation>
    </message>
    <message>
        <source>Attendance</source>
        <comment>title of a document</comment>
        <translation>Посещаемость</translation>
    </message>
    <message>
        <source>List</source>
        <comment>name of a sheet, short</comment>
        <translation>Список</translation>
    </message>
    <message>
        <source>Sessions</source>
        <comment>name of a sheet, short</comment>
        <translation>Занятия</translation>
    </message>
    <message>
        <source>Totals</source>
        <comment>name of a sheet, short</comment>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Definitions</source>
        <comment>name of a sheet, short</comment>
        <translation>Пояснения</translation>
    </message>
    <message>
        <source>By institution</source>
        <translation>По учреждениям</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>По странам</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>По полу</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>People</source>
        <comment>title of a document</comment>
        <translation>Люди</translation>
    </message>
    <message>
        <source>People</source>
        <comment>column of head-counts</comment>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Women</source>
        <comment>column or before a number</comment>
        <translation>Женщины</translation>
    </message>
    <message>
        <source>Men</source>
        <comment>column or before a number</comment>
        <translation>Мужчины</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>sex; column or row</comment>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>sex; row</comment>
        <translation>Другой</translation>
    </message>
    <message>
        <source>Certificates</source>
        <comment>column of numbers</comment>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Marks</source>
        <comment>letters of attendance</comment>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>Counts as</source>
        <comment>column: full hours, half, none</comment>
        <translation>Засчитывается</translation>
    </message>
    <message>
        <source>full hours</source>
        <translation>все часы</translation>
    </message>
    <message>
        <source>half of the hours</source>
        <translation>половина часов</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>нет часов</translation>
    </message>
    <message>
        <source>the minutes present</source>
        <translation>минуты присутствия</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>column of titles</comment>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column of clock times</comment>
        <translation>Время</translation>
    </message>
    <message>
        <source>Hours that count</source>
        <translation>Зачётные часы</translation>
    </message>
    <message>
        <source>Certificate from</source>
        <comment>before a share</comment>
        <translation>Сертификат от</translation>
    </message>
    <message>
        <source>An hour has 60 minutes; only sessions that count are counted.</source>
        <translation>Час равен 60 минутам; учитываются только зачётные занятия.</translation>
    </message>
    <message>
        <source>Share: hours of the person, divided by all hours that count.</source>
        <translation>Доля: часы участника, делённые на все зачётные часы.</translation>
    </message>
    <message>
        <source>A dash means: not known.</source>
        <translation>Прочерк означает: не известно.</translation>
    </message>
    <message>
        <source>present</source>
        <translation>присутствие</translation>
    </message>
    <message>
        <source>present online</source>
        <translation>онлайн</translation>
    </message>
    <message>
        <source>late</source>
        <translation>опоздание</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>ранний уход</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>с уважительной причиной</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>неявка</translation>
    </message>
    <message>
        <source>number</source>
        <comment>a number of minutes as a mark</comment>
        <translation>число</translation>
    </message>
    <message>
        <source>All marks</source>
        <comment>name of a sheet, short</comment>
        <translation>Все отметки</translation>
    </message>
    <message>
        <source>Event code</source>
        <comment>column</comment>
        <translation>Код мероприятия</translation>
    </message>
    <message>
        <source>Person no.</source>
        <comment>column of numbers</comment>
        <translation>№ участника</translation>
    </message>
    <message>
        <source>Session no.</source>
        <comment>column of numbers</comment>
        <translation>№ занятия</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>column of clock times</comment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>End</source>
        <comment>column of clock times</comment>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Minutes that count</source>
        <comment>column of numbers</comment>
        <translation>Зачётные минуты</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>column: a letter or minutes</comment>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>Meaning</source>
        <comment>column: what a mark means</comment>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Minutes credited</source>
        <comment>column of numbers</comment>
        <translation>Засчитано минут</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column: where a mark comes from</comment>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Entered on</source>
        <comment>column of dates</comment>
        <translation>Дата внесения</translation>
    </message>
    <message>
        <source>Last mark entered</source>
        <comment>before a date</comment>
        <translation>Последняя отметка внесена</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <comment>source of a mark</comment>
        <translation>внесено вручную</translation>
    </message>
    <message>
        <source>signed sheet</source>
        <comment>source of a mark</comment>
        <translation>лист с подписями</translation>
    </message>
    <message>
        <source>online report</source>
        <comment>source of a mark</comment>
        <translation>онлайн-отчёт</translation>
    </message>
    <message>
        <source>check-in at the door</source>
        <comment>source of a mark</comment>
        <translation>регистрация на входе</translation>
    </message>
    <message>
        <source>“All marks” has a row for each person and session; an empty cell there means: not entered or not known.</source>
        <translation>«Все отметки»: строка на каждого человека и каждое занятие; пустая ячейка значит: не внесено или неизвестно.</translation>
    </message>
    <message>
        <source>Minutes credited: what the mark counts as, of the minutes that count in the session.</source>
        <translation>Засчитано минут: сколько из зачётных минут занятия даёт отметка.</translation>
    </message>
    <message>
        <source>Source and date: where the mark comes from and on which day it was entered.</source>
        <translation>Источник и дата: откуда отметка и в какой день она внесена.</translation>
    </message>
    <message>
        <source>People under 18 are named by first name and initial only.</source>
        <translation>Лица младше 18 лет названы только по имени и инициалу.</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Лист регистрации</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>before 2/5</comment>
        <translation>День</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Signature, morning</source>
        <comment>column to sign in</comment>
        <translation>Подпись, утро</translation>
    </message>
    <message>
        <source>Signature, afternoon</source>
        <comment>column to sign in</comment>
        <translation>Подпись, после обеда</translation>
    </message>
    <message>
        <source>ticked by the coordinator</source>
        <comment>of a minor</comment>
        <translation>отмечает координатор</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>before a number of people</comment>
        <translation>Зарегистрировано</translation>
    </message>
    <message>
        <source>Signature of the organiser</source>
        <translation>Подпись организатора</translation>
    </message>
    <message>
        <source>Your data serve as proof of this event and for the report to its sponsor. You may refuse to be photographed.</source>
        <translation>Ваши данные подтверждают проведение мероприятия и нужны для отчёта перед спонсором. Вы можете отказаться от фотосъёмки.</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Список участников</translation>
    </message>
    <message>
        <source>Version {number}, {date}</source>
        <translation>Версия {number}, {date}</translation>
    </message>
    <message>
        <source>provisional</source>
        <comment>of a list that may change</comment>
        <translation>предварительный</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Badges</source>
        <comment>title of a document</comment>
        <translation>Бейджи</translation>
    </message>
    <message>
        <source>Table signs</source>
        <comment>title of a document</comment>
        <translation>Настольные таблички</translation>
    </message>
    <message>
        <source>No photo</source>
        <comment>mark on a badge, short</comment>
        <translation>Без фото</translation>
    </message>
    <message>
        <source>Certificates</source>
        <comment>title of a document</comment>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Certificate of completion</source>
        <translation>Сертификат о прохождении</translation>
    </message>
    <message>
        <source>Certificate of participation</source>
        <translation>Сертификат участника</translation>
    </message>
    <message>
        <source>This is to certify that</source>
        <comment>before a name in large letters</comment>
        <translation>Настоящим подтверждается, что</translation>
    </message>
    <message>
        <source>has completed the event</source>
        <comment>after the name, before a title</comment>
        <translation>полностью прошёл (прошла) программу мероприятия</translation>
    </message>
    <message>
        <source>has taken part in the event</source>
        <comment>after the name, before a title</comment>
        <translation>принял(а) участие в мероприятии</translation>
    </message>
    <message>
        <source>Hours of 60 minutes: {hours} of {counted}</source>
        <translation>Часы по 60 минут: {hours} из {counted}</translation>
    </message>
    <message>
        <source>Share attended: {share}</source>
        <translation>Доля посещения: {share}</translation>
    </message>
    <message>
        <source>Mode: {mode}</source>
        <translation>Формат: {mode}</translation>
    </message>
    <message>
        <source>Issued on {date}</source>
        <translation>Дата выдачи: {date}</translation>
    </message>
    <message>
        <source>Duplicate, reissued on {date}</source>
        <translation>Дубликат, повторно выдан: {date}</translation>
    </message>
    <message>
        <source>Signature, name and position</source>
        <translation>Подпись, имя и должность</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>очно</translation>
    </message>
    <message>
        <source>online</source>
        <translation>онлайн</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>гибридно</translation>
    </message>
    <message>
        <source>blended</source>
        <translation>очно и онлайн</translation>
    </message>
    <message>
        <source>F</source>
        <comment>one letter: woman</comment>
        <translation>Ж</translation>
    </message>
    <message>
        <source>M</source>
        <comment>one letter: man</comment>
        <translation>М</translation>
    </message>
    <message>
        <source>O</source>
        <comment>one letter: other sex</comment>
        <translation>Д</translation>
    </message>
    <message>
        <source>head of delegation</source>
        <translation>глава делегации</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>young delegate</source>
        <translation>юный делегат</translation>
    </message>
    <message>
        <source>chaperone</source>
        <translation>сопровождающий</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>докладчик</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>тренер</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>модератор</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <translation>рапортёр</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>переводчик</translation>
    </message>
    <message>
        <source>jury</source>
        <translation>жюри</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>наблюдатель</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>гость</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>организатор</translation>
    </message>
    <message>
        <source>Evaluation form</source>
        <translation>Анкета оценки</translation>
    </message>
    <message>
        <source>Before the event</source>
        <translation>Перед мероприятием</translation>
    </message>
    <message>
        <source>Daily form</source>
        <translation>Анкета дня</translation>
    </message>
    <message>
        <source>At the end of the event</source>
        <translation>По окончании мероприятия</translation>
    </message>
    <message>
        <source>Three months later</source>
        <translation>Через три месяца</translation>
    </message>
    <message>
        <source>Six months later</source>
        <translation>Через шесть месяцев</translation>
    </message>
    <message>
        <source>This form is anonymous: do not write your name. Choose one step from 1 to 5; leave out what you cannot judge.</source>
        <translation>Анкета анонимна: не пишите своё имя. Поставьте один балл от 1 до 5; пропустите то, о чём не можете судить.</translation>
    </message>
    <message>
        <source>Results are shown only from five answers on.</source>
        <translation>Результаты показываются, только если ответов не меньше пяти.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Спасибо.</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column of a form: a step from 1 to 5</comment>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>column of a form</comment>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Enter 1, 2, 3, 4 or 5, or leave it empty.</source>
        <translation>Введите 1, 2, 3, 4 или 5 либо оставьте пустым.</translation>
    </message>
    <message>
        <source>very poor</source>
        <comment>step 1 of 5</comment>
        <translation>очень плохо</translation>
    </message>
    <message>
        <source>very good</source>
        <comment>step 5 of 5</comment>
        <translation>очень хорошо</translation>
    </message>
    <message>
        <source>very low</source>
        <comment>step 1 of 5: of knowledge</comment>
        <translation>очень низко</translation>
    </message>
    <message>
        <source>very high</source>
        <comment>step 5 of 5: of knowledge</comment>
        <translation>очень высоко</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>step 1 of 5</comment>
        <translation>совсем нет</translation>
    </message>
    <message>
        <source>very much</source>
        <comment>step 5 of 5</comment>
        <translation>в полной мере</translation>
    </message>
    <message>
        <source>My knowledge of the subject</source>
        <translation>Мои знания по теме</translation>
    </message>
    <message>
        <source>How sure I am when I apply it in my work</source>
        <translation>Насколько уверенно я применяю их в работе</translation>
    </message>
    <message>
        <source>What I expect of this event</source>
        <translation>Чего я жду от мероприятия</translation>
    </message>
    <message>
        <source>Use of this day for my work</source>
        <translation>Польза этого дня для моей работы</translation>
    </message>
    <message>
        <source>Pace, and time for questions</source>
        <translation>Темп и время на вопросы</translation>
    </message>
    <message>
        <source>What to change tomorrow</source>
        <translation>Что изменить завтра</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>of a training</comment>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Method of teaching</source>
        <translation>Методы преподавания</translation>
    </message>
    <message>
        <source>Trainers and speakers</source>
        <translation>Преподаватели и докладчики</translation>
    </message>
    <message>
        <source>Organisation, place and meals</source>
        <translation>Организация, место и питание</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <comment>of languages</comment>
        <translation>Устный перевод</translation>
    </message>
    <message>
        <source>The event as a whole</source>
        <translation>Мероприятие в целом</translation>
    </message>
    <message>
        <source>Comments and proposals</source>
        <translation>Замечания и предложения</translation>
    </message>
    <message>
        <source>I have used what I learned in my work</source>
        <translation>Я применяю изученное в работе</translation>
    </message>
    <message>
        <source>I have passed on what I learned to others</source>
        <translation>Я передаю изученное другим</translation>
    </message>
    <message>
        <source>An example of how I used it</source>
        <translation>Пример применения</translation>
    </message>
    <message>
        <source>What stood in the way</source>
        <translation>Что мешало</translation>
    </message>
    <message>
        <source>Follow-up form</source>
        <translation>Анкета после мероприятия</translation>
    </message>
    <message>
        <source>three months after the event</source>
        <translation>через три месяца после мероприятия</translation>
    </message>
    <message>
        <source>six months after the event</source>
        <translation>через шесть месяцев после мероприятия</translation>
    </message>
    <message>
        <source>Action plans</source>
        <comment>name of a sheet, short</comment>
        <translation>Планы действий</translation>
    </message>
    <message>
        <source>Trainings of others</source>
        <comment>name of a sheet, short</comment>
        <translation>Обучение других</translation>
    </message>
    <message>
        <source>Choose from the list how each plan stands; examples and obstacles in your own words. Leave a row empty if you do not know. Rows may be sorted.</source>
        <translation>Выберите из списка, как обстоит дело с каждым планом; примеры и препятствия опишите своими словами. Если не знаете, оставьте строку пустой. Строки можно сортировать.</translation>
    </message>
    <message>
        <source>One row for each training that a participant has given to others since the event. Leave the number of people empty if nobody has counted.</source>
        <translation>По строке на каждое обучение, которое участник провёл для других после мероприятия. Если людей не считали, оставьте число пустым.</translation>
    </message>
    <message>
        <source>Save the file and send it back to the organisers.</source>
        <translation>Сохраните файл и отправьте его организаторам.</translation>
    </message>
    <message>
        <source>Answers are counted by event and by institution. Do not write about cases of individual people.</source>
        <translation>Ответы учитываются по мероприятию и по учреждению. Не пишите о делах отдельных людей.</translation>
    </message>
    <message>
        <source>Whose plan</source>
        <translation>Чей план</translation>
    </message>
    <message>
        <source>the whole institution</source>
        <translation>всё учреждение</translation>
    </message>
    <message>
        <source>Goal</source>
        <comment>of an action plan</comment>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Planned until</source>
        <translation>Срок плана</translation>
    </message>
    <message>
        <source>How it stands</source>
        <comment>of an action plan</comment>
        <translation>Как обстоит дело</translation>
    </message>
    <message>
        <source>Example: what was done</source>
        <translation>Пример: что сделано</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Препятствия</translation>
    </message>
    <message>
        <source>Choose one of the answers in the list.</source>
        <translation>Выберите один из ответов в списке.</translation>
    </message>
    <message>
        <source>done</source>
        <comment>answer about an action plan</comment>
        <translation>выполнен</translation>
    </message>
    <message>
        <source>started</source>
        <comment>answer about an action plan</comment>
        <translation>начат</translation>
    </message>
    <message>
        <source>not started</source>
        <comment>answer about an action plan</comment>
        <translation>не начат</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>answer about an action plan</comment>
        <translation>отменён</translation>
    </message>
    <message>
        <source>Who gave the training</source>
        <translation>Кто провёл обучение</translation>
    </message>
    <message>
        <source>Title of the training</source>
        <translation>Тема обучения</translation>
    </message>
    <message>
        <source>People trained</source>
        <comment>column of numbers</comment>
        <translation>Обучено человек</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>all</source>
        <translation>всего</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>не хватает</translation>
    </message>
    <message>
        <source>made</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>Nothing is missing at this stage.</source>
        <translation>На этом этапе всё есть.</translation>
    </message>
    <message>
        <source>Nothing made yet. Begin with what this stage needs.</source>
        <translation>Пока ничего не готово. Начните с того, что нужно на этом этапе.</translation>
    </message>
    <message>
        <source>Nothing is marked as sent yet.</source>
        <translation>Пока ничего не отмечено как отправленное.</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Показать все документы</translation>
    </message>
    <message>
        <source>Make again…</source>
        <translation>Создать снова…</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>Создать…</translation>
    </message>
    <message>
        <source>Open institutions</source>
        <translation>Открыть учреждения</translation>
    </message>
    <message>
        <source>Record next version…</source>
        <translation>Внести новую версию…</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Внести…</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Отметить отправку…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Record a document…</source>
        <translation>Внести документ…</translation>
    </message>
</context>
<context>
    <name>DocumentsTable</name>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>не хватает %n</numerusform>
            <numerusform>не хватает %n</numerusform>
            <numerusform>не хватает %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made</source>
        <translation>
            <numerusform>готово %n</numerusform>
            <numerusform>готово %n</numerusform>
            <numerusform>готово %n</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Leaves with</source>
        <translation>Уходят данные</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Отправлено</translation>
    </message>
</context>
<context>
    <name>DoorLists</name>
    <message>
        <source>The programme has no counted sessions yet.</source>
        <translation>В программе пока нет зачётных занятий.</translation>
    </message>
    <message>
        <source>{state}: nobody can be checked in.</source>
        <translation>{state}: отмечать нельзя.</translation>
    </message>
    <message>
        <source>Found: {number}</source>
        <translation>Найдено: {number}</translation>
    </message>
    <message>
        <source>Nobody of this event is called “{name}”. Type fewer letters, or:</source>
        <translation>На этом мероприятии нет никого по имени «{name}». Введите меньше букв или:</translation>
    </message>
    <message>
        <source>Not here yet: {number}</source>
        <translation>Ещё не пришли: {number}</translation>
    </message>
    <message>
        <source>Nobody is expected: no learner has a seat yet.</source>
        <translation>Никого не ждут: мест у участников пока нет.</translation>
    </message>
    <message>
        <source>All who are expected are here.</source>
        <translation>Все, кого ждут, пришли.</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>Все учреждения</translation>
    </message>
</context>
<context>
    <name>DoorTelling</name>
    <message>
        <source>Ready. Scan a badge, or type two letters of a name.</source>
        <translation>Готово. Считайте бейдж или введите две буквы имени.</translation>
    </message>
    <message>
        <source>Present instead</source>
        <translation>Вовремя</translation>
    </message>
    <message>
        <source>Late instead</source>
        <translation>С опозданием</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Taken back: not here.</source>
        <translation>Отменено: не на месте.</translation>
    </message>
    <message>
        <source>Noted with the time, not saved yet. It is saved as soon as it can be.</source>
        <translation>Запомнено вместе со временем, пока не сохранено. Сохранится, как только станет возможно.</translation>
    </message>
</context>
<context>
    <name>DoorWords</name>
    <message>
        <source>Day {number} of {all}</source>
        <translation>День {number} из {all}</translation>
    </message>
    <message>
        <source>Session {number} of {all}</source>
        <translation>Занятие {number} из {all}</translation>
    </message>
    <message>
        <source>runs now, until {time}</source>
        <translation>идёт, до {time}</translation>
    </message>
    <message>
        <source>begins {time}</source>
        <translation>начнётся {time}</translation>
    </message>
    <message>
        <source>is over since {time}</source>
        <translation>закончилось в {time}</translation>
    </message>
    <message>
        <source>Check-in goes on with {session}.</source>
        <translation>Теперь отмечаем: {session}.</translation>
    </message>
    <message>
        <source>Not from an institution</source>
        <translation>Не от учреждения</translation>
    </message>
    <message>
        <source>here</source>
        <translation>на месте</translation>
    </message>
    <message>
        <source>here since {time}</source>
        <translation>на месте с {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes online</source>
        <translation>
            <numerusform>%n минута онлайн</numerusform>
            <numerusform>%n минуты онлайн</numerusform>
            <numerusform>%n минут онлайн</numerusform>
        </translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствует</translation>
    </message>
    <message numerus="yes">
        <source>Late by %n minute(s)</source>
        <translation>
            <numerusform>Опоздание на %n минуту</numerusform>
            <numerusform>Опоздание на %n минуты</numerusform>
            <numerusform>Опоздание на %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>was: {mark}</source>
        <translation>было: {mark}</translation>
    </message>
    <message>
        <source>Already here: {mark}. Nothing is changed.</source>
        <translation>Уже отмечено: {mark}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Already here since {time}. Nothing is changed.</source>
        <translation>Уже на месте с {time}. Ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n опоздал</numerusform>
            <numerusform>%n опоздали</numerusform>
            <numerusform>%n опоздали</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who teach or help</source>
        <translation>
            <numerusform>ещё %n из преподавателей и организаторов</numerusform>
            <numerusform>ещё %n из преподавателей и организаторов</numerusform>
            <numerusform>ещё %n из преподавателей и организаторов</numerusform>
        </translation>
    </message>
    <message>
        <source>{here} of {all} are here</source>
        <translation>На месте {here} из {all}</translation>
    </message>
</context>
<context>
    <name>EmptyLine</name>
    <message>
        <source>Find a slot</source>
        <translation>Подобрать время</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>End the term</source>
        <translation>Завершить срок</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Последний &amp;день</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Write the last day.</source>
        <translation>Введите последний день.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Next form</source>
        <translation>Следующая анкета</translation>
    </message>
    <message>
        <source>Save correction</source>
        <translation>Сохранить исправление</translation>
    </message>
    <message>
        <source>Form {number}. In so far: {forms} of {asked}</source>
        <translation>Анкета {number}. Получено: {forms} из {asked}</translation>
    </message>
    <message>
        <source>Form {number}. In so far: {forms}</source>
        <translation>Анкета {number}. Получено: {forms}</translation>
    </message>
    <message>
        <source>This form is not saved yet: save or empty it first.</source>
        <translation>Анкета ещё не сохранена: сначала сохраните или очистите её.</translation>
    </message>
    <message>
        <source>“{typed}” is not a step from 1 to 5.</source>
        <translation>«{typed}» — не балл от 1 до 5.</translation>
    </message>
    <message>
        <source>This form is not saved yet: Enter saves it, Esc leaves it out.</source>
        <translation>Анкета ещё не сохранена: Enter сохранит её, Esc отбросит.</translation>
    </message>
    <message>
        <source>Enter answers</source>
        <translation>Ввод ответов</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Evaluation form</source>
        <translation>Анкета оценки</translation>
    </message>
    <message>
        <source>Forms given out</source>
        <translation>Роздано анкет</translation>
    </message>
    <message>
        <source>1–5 goes on, 0 empties, Enter begins the next form, PgUp goes back.</source>
        <translation>1–5 — дальше, 0 — очистить, Enter — следующая анкета, PgUp — назад.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Remove this form</source>
        <translation>Удалить эту анкету</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>{answers} of {asked} answered, {share}</source>
        <translation>Ответили {answers} из {asked}, {share}</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s); how many were asked is not known</source>
        <translation>
            <numerusform>%n анкета; сколько роздано, неизвестно</numerusform>
            <numerusform>%n анкеты; сколько роздано, неизвестно</numerusform>
            <numerusform>%n анкет; сколько роздано, неизвестно</numerusform>
        </translation>
    </message>
    <message>
        <source>{answers} of {asked} answered: more forms came back than were given out. Correct the number.</source>
        <translation>Ответов {answers} при {asked} розданных: анкет вернулось больше, чем роздано. Исправьте число.</translation>
    </message>
    <message>
        <source>Evaluation, {words}</source>
        <translation>Оценка, {words}</translation>
    </message>
</context>
<context>
    <name>EvaluationChoices</name>
    <message>
        <source>Evaluation form</source>
        <translation>Анкета оценки</translation>
    </message>
    <message>
        <source>One for each day of the event.</source>
        <translation>По одной на каждый день мероприятия.</translation>
    </message>
</context>
<context>
    <name>EvaluationPanel</name>
    <message>
        <source>Evaluation</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Enter answers…</source>
        <translation>Ввести ответы…</translation>
    </message>
    <message>
        <source>Forms…</source>
        <translation>Анкеты…</translation>
    </message>
    <message>
        <source>Import filled forms…</source>
        <translation>Загрузить заполненные…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>No evaluation yet. Give out forms, then enter or import what comes back.</source>
        <translation>Оценки пока нет. Раздайте анкеты, затем введите или загрузите ответы.</translation>
    </message>
    <message>
        <source>Gain, {question}: {gain} (before {before}, at the end {after})</source>
        <translation>Прирост, {question}: {gain} (до {before}, по окончании {after})</translation>
    </message>
</context>
<context>
    <name>EventBatch</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>выбрано %n</numerusform>
            <numerusform>выбрано %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Set the recommendation…</source>
        <translation>Назначить рекомендацию…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Создать копию</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message numerus="yes">
        <source>Recommendation set for %n event(s).</source>
        <translation>
            <numerusform>Рекомендация назначена: %n мероприятие.</numerusform>
            <numerusform>Рекомендация назначена: %n мероприятия.</numerusform>
            <numerusform>Рекомендация назначена: %n мероприятий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) duplicated on the same days. Move the copies.</source>
        <translation>
            <numerusform>Скопировано %n мероприятие на те же дни. Перенесите копию.</numerusform>
            <numerusform>Скопировано %n мероприятия на те же дни. Перенесите копии.</numerusform>
            <numerusform>Скопировано %n мероприятий на те же дни. Перенесите копии.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventFacts</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Type and mode</source>
        <translation>Тип и форма</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Link for taking part</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Организаторы</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Quota and deadline</source>
        <translation>Квота и срок</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Certificate rule</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Project no. and signature</source>
        <translation>№ проекта и подпись</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>Файлы календаря</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>no others</source>
        <translation>других нет</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбрано</translation>
    </message>
    <message>
        <source>Hall or building</source>
        <translation>Зал или здание</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>What people will be able to do afterwards</source>
        <translation>Чему научатся участники</translation>
    </message>
    <message>
        <source>Number of the project</source>
        <translation>Номер проекта</translation>
    </message>
    <message>
        <source>Name and post under certificates</source>
        <translation>Имя и должность подписывающего</translation>
    </message>
    <message>
        <source>Places per institution</source>
        <translation>Мест на учреждение</translation>
    </message>
    <message>
        <source>Answers by</source>
        <translation>Ответ до</translation>
    </message>
    <message>
        <source>Share of hours for a certificate</source>
        <translation>Доля часов для сертификата</translation>
    </message>
    <message>
        <source>also</source>
        <translation>также</translation>
    </message>
    <message>
        <source>per institution, answers by</source>
        <translation>на учреждение, ответ до</translation>
    </message>
    <message>
        <source>of {hours} counted hours</source>
        <translation>из {hours} зачётных ч</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>{number} people, counted</source>
        <translation>людей: {number}, посчитаны</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никого</translation>
    </message>
    <message>
        <source>{number} nominated: {women} women, {men} men</source>
        <translation>кандидатов {number}: женщин {women}, мужчин {men}</translation>
    </message>
    <message>
        <source>{number} in reserve</source>
        <translation>в резерве {number}</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Event {code}</source>
        <translation>Мероприятие {code}</translation>
    </message>
    <message>
        <source>Languages of the title</source>
        <translation>Языки названия</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n занятие</numerusform>
            <numerusform>%n занятия</numerusform>
            <numerusform>%n занятий</numerusform>
        </translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Аудитория</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Посещаемость</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Учреждения</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Сопровождение</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>не хватает %n</numerusform>
            <numerusform>не хватает %n</numerusform>
            <numerusform>не хватает %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{state} since {day}</source>
        <translation>{state} с {day}</translation>
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
            <numerusform>ещё %n город</numerusform>
            <numerusform>ещё %n города</numerusform>
            <numerusform>ещё %n городов</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>{answered} of {invited} answered, {overdue} overdue</source>
        <translation>ответили {answered} из {invited}, просрочено {overdue}</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
</context>
<context>
    <name>EventVerbs</name>
    <message>
        <source>Change the state…</source>
        <translation>Изменить состояние…</translation>
    </message>
    <message>
        <source>Find common hours</source>
        <translation>Найти общее время</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Повторять…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Копировать…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Сохранить как шаблон…</translation>
    </message>
    <message>
        <source>Move online…</source>
        <translation>Перевести в онлайн…</translation>
    </message>
    <message>
        <source>Postpone the event…</source>
        <translation>Отложить мероприятие…</translation>
    </message>
    <message>
        <source>Cancel the event…</source>
        <translation>Отменить мероприятие…</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Lead: {name}</source>
        <translation>Ведёт {name}</translation>
    </message>
    <message>
        <source>host: {name}</source>
        <translation>принимает {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, online</source>
        <translation>{day}, онлайн</translation>
    </message>
    <message>
        <source>counted, not named</source>
        <translation>счёт без имён</translation>
    </message>
    <message>
        <source>named people</source>
        <translation>поимённо</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) overdue</source>
        <translation>
            <numerusform>%n учреждение просрочило ответ</numerusform>
            <numerusform>%n учреждения просрочили ответ</numerusform>
            <numerusform>%n учреждений просрочили ответ</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>own time {hours}</source>
        <translation>у нас {hours}</translation>
    </message>
    <message>
        <source>no lead yet</source>
        <translation>ведущего пока нет</translation>
    </message>
    <message>
        <source>we lead</source>
        <translation>ведём мы</translation>
    </message>
    <message>
        <source>lead: {name}</source>
        <translation>ведёт {name}</translation>
    </message>
    <message>
        <source>recommendation {number}</source>
        <translation>рекомендация {number}</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n мероприятие</numerusform>
            <numerusform>%n мероприятия</numerusform>
            <numerusform>%n мероприятий</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, {number} selected</source>
        <translation>{count}, выбрано {number}</translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation>показано {shown} из {all}</translation>
    </message>
    <message>
        <source>{shown} in the archive</source>
        <translation>в архиве: {shown}</translation>
    </message>
    <message>
        <source>Group: month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>Group: state</source>
        <translation>По состояниям</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Без групп</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>Архив пуст.</translation>
    </message>
    <message>
        <source>No events yet. Plan your first one.</source>
        <translation>Мероприятий пока нет. Запланируйте первое.</translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>Запланировать мероприятие</translation>
    </message>
    <message numerus="yes">
        <source>No event matches %n filter(s).</source>
        <translation>
            <numerusform>Нет мероприятий под %n фильтр.</numerusform>
            <numerusform>Нет мероприятий под %n фильтра.</numerusform>
            <numerusform>Нет мероприятий под %n фильтров.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>No event in this view.</source>
        <translation>В этом виде мероприятий нет.</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Показать все мероприятия</translation>
    </message>
    <message>
        <source>This view uses a filter that no longer exists.</source>
        <translation>В этом виде есть фильтр, которого больше нет.</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Сбросить вид</translation>
    </message>
</context>
<context>
    <name>ExceptionDialog</name>
    <message>
        <source>Certificate by exception</source>
        <translation>Сертификат в порядке исключения</translation>
    </message>
    <message>
        <source>{name} is short of hours: the rule gives no certificate.</source>
        <translation>{name}: часов не хватает, по правилу сертификат не положен.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>The reason stands in the register and in the history.</source>
        <translation>Причина останется в реестре и в истории.</translation>
    </message>
    <message>
        <source>Issue certificate</source>
        <translation>Выдать сертификат</translation>
    </message>
    <message>
        <source>Certificate issued.</source>
        <translation>Сертификат выдан.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find in list</source>
        <translation>Найти в списке</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Виды списка</translation>
    </message>
    <message>
        <source>Save these filters as a view…</source>
        <translation>Сохранить фильтры как вид…</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Убрать этот вид</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Clear</source>
        <translation>Сбросить</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
</context>
<context>
    <name>FoldingButtons</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>FollowUpChoices</name>
    <message>
        <source>Follow-up form</source>
        <translation>Анкета после мероприятия</translation>
    </message>
    <message>
        <source>Each institution gets the form in its own language.</source>
        <translation>Каждое учреждение получает анкету на своём языке.</translation>
    </message>
    <message>
        <source>{months} months after the event</source>
        <translation>через {months} мес. после мероприятия</translation>
    </message>
    <message>
        <source>what is due now</source>
        <translation>по наступившему сроку</translation>
    </message>
</context>
<context>
    <name>FollowUpSteps</name>
    <message>
        <source>Action plan added.</source>
        <translation>План действий добавлен.</translation>
    </message>
    <message>
        <source>Action plan changed.</source>
        <translation>План действий изменён.</translation>
    </message>
    <message numerus="yes">
        <source>%n action plan(s) removed.</source>
        <translation>
            <numerusform>Удалён %n план действий.</numerusform>
            <numerusform>Удалены %n плана действий.</numerusform>
            <numerusform>Удалено %n планов действий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer recorded.</source>
        <translation>Ответ внесён.</translation>
    </message>
    <message>
        <source>{whose}, at {months} months: {status}</source>
        <translation>{whose}, через {months} мес.: {status}</translation>
    </message>
    <message numerus="yes">
        <source>%n plans, at {months} months: {status}</source>
        <translation>
            <numerusform>%n план, через {months} мес.: {status}</numerusform>
            <numerusform>%n плана, через {months} мес.: {status}</numerusform>
            <numerusform>%n планов, через {months} мес.: {status}</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers taken away: {count}.</source>
        <translation>Убрано ответов: {count}.</translation>
    </message>
    <message>
        <source>Training recorded.</source>
        <translation>Обучение внесено.</translation>
    </message>
    <message>
        <source>Training changed.</source>
        <translation>Запись об обучении изменена.</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) removed.</source>
        <translation>
            <numerusform>Удалена %n запись об обучении.</numerusform>
            <numerusform>Удалены %n записи об обучении.</numerusform>
            <numerusform>Удалено %n записей об обучении.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpTab</name>
    <message numerus="yes">
        <source>%n action plan(s)</source>
        <translation>
            <numerusform>%n план действий</numerusform>
            <numerusform>%n плана действий</numerusform>
            <numerusform>%n планов действий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{months} months are over: %n action plan(s) have no answer.</source>
        <translation>
            <numerusform>Прошло {months} мес.: без ответа %n план действий.</numerusform>
            <numerusform>Прошло {months} мес.: без ответа %n плана действий.</numerusform>
            <numerusform>Прошло {months} мес.: без ответа %n планов действий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make forms…</source>
        <translation>Создать анкеты…</translation>
    </message>
    <message>
        <source>Record answer…</source>
        <translation>Внести ответ…</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>Убрать ответ</translation>
    </message>
    <message>
        <source>Change the plan…</source>
        <translation>Изменить план…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
</context>
<context>
    <name>FormCards</name>
    <message>
        <source>Plans to answer about</source>
        <translation>Планы, о которых спрашивают</translation>
    </message>
    <message>
        <source>none: it asks for trainings only</source>
        <translation>нет: спрашивают только об обучении</translation>
    </message>
    <message>
        <source>Names on the form, who may have trained others</source>
        <translation>Имена в анкете: кто мог обучить других</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>planned until {day}</source>
        <translation>срок: {day}</translation>
    </message>
    <message>
        <source>the whole institution</source>
        <translation>всё учреждение</translation>
    </message>
</context>
<context>
    <name>FormsDialog</name>
    <message>
        <source>Evaluation forms</source>
        <translation>Анкеты оценки</translation>
    </message>
    <message>
        <source>Choose filled forms</source>
        <translation>Выберите заполненные анкеты</translation>
    </message>
    <message>
        <source>The files are being read…</source>
        <translation>Файлы читаются…</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) taken in.</source>
        <translation>
            <numerusform>Принята %n анкета.</numerusform>
            <numerusform>Приняты %n анкеты.</numerusform>
            <numerusform>Принято %n анкет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: {ready}. Left out: {left}.</source>
        <translation>Готовы: {ready}. Не войдут: {left}.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n form(s)</source>
        <translation>
            <numerusform>Принять %n анкету</numerusform>
            <numerusform>Принять %n анкеты</numerusform>
            <numerusform>Принять %n анкет</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Evaluation form</source>
        <translation>Анкета оценки</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Что будет</translation>
    </message>
    <message>
        <source>is taken in</source>
        <translation>войдёт в оценку</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>не войдёт</translation>
    </message>
    <message numerus="yes">
        <source>left out; and %n more</source>
        <translation>
            <numerusform>не войдёт; и ещё %n</numerusform>
            <numerusform>не войдёт; и ещё %n</numerusform>
            <numerusform>не войдёт; и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Import filled forms</source>
        <translation>Загрузка заполненных анкет</translation>
    </message>
    <message>
        <source>Other files…</source>
        <translation>Другие файлы…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>Filled forms</source>
        <translation>Заполненные анкеты</translation>
    </message>
    <message>
        <source>Drop the workbooks here that people sent back, or choose them.</source>
        <translation>Перетащите сюда присланные файлы или выберите их.</translation>
    </message>
    <message>
        <source>One step to undo. The files are not changed, and nobody is named.</source>
        <translation>Отменяется одним шагом. Файлы не меняются, имён нет.</translation>
    </message>
</context>
<context>
    <name>FullNamesDialog</name>
    <message>
        <source>Full names of children on certificates</source>
        <translation>Полные имена детей в сертификатах</translation>
    </message>
    <message>
        <source>The certificates bear the full names of people under 18. Everywhere else they stay first name and initial. Who asked, when and why stays in the history.</source>
        <translation>В сертификатах будут полные имена людей младше 18 лет. Во всех остальных местах останутся имя и первая буква фамилии. Кто, когда и зачем это попросил, останется в истории.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Show the full names</source>
        <translation>Показать полные имена</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>As the computer</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Плотно</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычно</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Of the window. Documents have their own.</source>
        <translation>Язык окна. У документов свой.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>Высота строк</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
</context>
<context>
    <name>GridFoot</name>
    <message>
        <source>down</source>
        <translation>вниз</translation>
    </message>
    <message>
        <source>right</source>
        <translation>вправо</translation>
    </message>
    <message>
        <source>all others present</source>
        <translation>остальные присутствуют</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>заполнить вниз</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
</context>
<context>
    <name>GridFrame</name>
    <message>
        <source>Attendance</source>
        <translation>Посещаемость</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Hours, share and certificate</source>
        <translation>Часы, доля и сертификат</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Итоги</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>certificates</source>
        <translation>сертификаты</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation>занятие {number}</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствуют</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Женщины</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Мужчины</translation>
    </message>
    <message>
        <source>Other or not stated</source>
        <translation>Иной или не указан</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>По уважительной причине</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Отсутствуют</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Не отмечены</translation>
    </message>
    <message>
        <source>Not from an institution</source>
        <translation>Не от учреждения</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Найти в справке</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Страницы справки</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n шаг</numerusform>
            <numerusform>%n шага</numerusform>
            <numerusform>%n шагов</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes in this period.</source>
        <translation>За этот период изменений нет.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>every change, who made it and why</source>
        <translation>каждое изменение: кто и почему</translation>
    </message>
    <message>
        <source>of one record</source>
        <translation>одной записи</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Показать все записи</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>7 дней</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>этот месяц</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>этот год</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>the program</source>
        <translation>программа</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{record} added</source>
        <translation>{record}: добавлено</translation>
    </message>
    <message>
        <source>{record} removed</source>
        <translation>{record}: удалено</translation>
    </message>
</context>
<context>
    <name>HomesTable</name>
    <message>
        <source>Institutions</source>
        <translation>Учреждения</translation>
    </message>
    <message>
        <source>Nobody is affected.</source>
        <translation>Никого не затрагивает.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
</context>
<context>
    <name>HoursFace</name>
    <message>
        <source>Copy as text</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Common hours</source>
        <translation>Общее время</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Предыдущий год</translation>
    </message>
    <message>
        <source>The next year</source>
        <translation>Следующий год</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>Дни года</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>Common hours</source>
        <translation>Общее время</translation>
    </message>
    <message>
        <source>The hours of all cities are on the clipboard.</source>
        <translation>Часы всех городов скопированы.</translation>
    </message>
    <message>
        <source>for {code}</source>
        <translation>для {code}</translation>
    </message>
    <message>
        <source>hours of {city}</source>
        <translation>часы: {city}</translation>
    </message>
    <message>
        <source>Use {day}</source>
        <translation>Взять {day}</translation>
    </message>
    <message>
        <source>Use {day}, {clock} {city}</source>
        <translation>Взять {day}, {clock}, {city}</translation>
    </message>
    <message>
        <source>Chosen: {hours}</source>
        <translation>Выбрано: {hours}</translation>
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
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of {year} suit; up to {missed} may be missing</source>
        <translation>
            <numerusform>%n день {year} года подходит; могут отсутствовать до {missed}</numerusform>
            <numerusform>%n дня {year} года подходят; могут отсутствовать до {missed}</numerusform>
            <numerusform>%n дней {year} года подходят; могут отсутствовать до {missed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of {year} are working days</source>
        <translation>
            <numerusform>%n рабочий день в {year} году</numerusform>
            <numerusform>%n рабочих дня в {year} году</numerusform>
            <numerusform>%n рабочих дней в {year} году</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of {year} are working days in all {institutions}</source>
        <translation>
            <numerusform>%n день {year} года — рабочий во всех {institutions}</numerusform>
            <numerusform>%n дня {year} года — рабочие во всех {institutions}</numerusform>
            <numerusform>%n дней {year} года — рабочие во всех {institutions}</numerusform>
        </translation>
    </message>
    <message>
        <source>none is a Monday</source>
        <translation>по понедельникам — ни одного</translation>
    </message>
    <message>
        <source>none is a Tuesday</source>
        <translation>по вторникам — ни одного</translation>
    </message>
    <message>
        <source>none is a Wednesday</source>
        <translation>по средам — ни одного</translation>
    </message>
    <message>
        <source>none is a Thursday</source>
        <translation>по четвергам — ни одного</translation>
    </message>
    <message>
        <source>none is a Friday</source>
        <translation>по пятницам — ни одного</translation>
    </message>
    <message>
        <source>none is a Saturday</source>
        <translation>по субботам — ни одного</translation>
    </message>
    <message>
        <source>none is a Sunday</source>
        <translation>по воскресеньям — ни одного</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n учреждение</numerusform>
            <numerusform>%n учреждения</numerusform>
            <numerusform>%n учреждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n common day(s) in {month}</source>
        <translation>
            <numerusform>%n общий день, {month}</numerusform>
            <numerusform>%n общих дня, {month}</numerusform>
            <numerusform>%n общих дней, {month}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n common day(s)</source>
        <translation>
            <numerusform>%n общий день</numerusform>
            <numerusform>%n общих дня</numerusform>
            <numerusform>%n общих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} rest</source>
        <translation>
            <numerusform>не работает %n из {all}</numerusform>
            <numerusform>не работают %n из {all}</numerusform>
            <numerusform>не работают %n из {all}</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} in common</source>
        <translation>общее время {length}</translation>
    </message>
    <message numerus="yes">
        <source>%n common hour(s)</source>
        <translation>
            <numerusform>%n общий час</numerusform>
            <numerusform>%n общих часа</numerusform>
            <numerusform>%n общих часов</numerusform>
        </translation>
    </message>
    <message>
        <source>works</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>both work</source>
        <translation>оба работают</translation>
    </message>
    <message>
        <source>all {number} work</source>
        <translation>все {number} работают</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>выходной</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>{countries} weekend</source>
        <translation>{countries}: выходной</translation>
    </message>
    <message>
        <source>{countries} rest</source>
        <translation>{countries}: не работают</translation>
    </message>
    <message>
        <source>No hour is shared.</source>
        <translation>Общих часов нет.</translation>
    </message>
    <message>
        <source>Only {length} shared: {hours}.</source>
        <translation>Общее время всего {length}: {hours}.</translation>
    </message>
    <message>
        <source>Without {names}, {length} shared: {hours}.</source>
        <translation>Без {names} общее время {length}: {hours}.</translation>
    </message>
    <message>
        <source>{length} shared: {hours}.</source>
        <translation>Общее время {length}: {hours}.</translation>
    </message>
    <message>
        <source>no common window</source>
        <translation>общего времени нет</translation>
    </message>
    <message>
        <source>common window {length}, {hours}</source>
        <translation>общее время {length}, {hours}</translation>
    </message>
    <message>
        <source>{city}: clocks change on {day}, then {offset}.</source>
        <translation>{city}: {day} переводят часы, затем {offset}.</translation>
    </message>
    <message>
        <source>{names} ends at {clock}</source>
        <translation>{names}: конец в {clock}</translation>
    </message>
    <message>
        <source>{names} starts at {clock}</source>
        <translation>{names}: начало в {clock}</translation>
    </message>
    <message>
        <source>; late in {times} of the last {events} events together</source>
        <translation>; поздно в {times} из последних {events} общих мероприятий</translation>
    </message>
    <message>
        <source>rests: {reason}</source>
        <translation>не работает: {reason}</translation>
    </message>
    <message>
        <source>left out of the window</source>
        <translation>не учтено в общем времени</translation>
    </message>
    <message>
        <source>out of hours</source>
        <translation>вне рабочего времени</translation>
    </message>
    <message>
        <source>partly in hours</source>
        <translation>отчасти в рабочее время</translation>
    </message>
    <message>
        <source>in hours</source>
        <translation>в рабочее время</translation>
    </message>
    <message>
        <source>in hours, shared</source>
        <translation>в рабочее время, общее</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>не работает</translation>
    </message>
    <message>
        <source>No day in {period} suits all {number}.</source>
        <translation>{period}: нет дня, который подходит всем ({number}).</translation>
    </message>
    <message numerus="yes">
        <source>Without {name}: %n day(s).</source>
        <translation>
            <numerusform>Без {name}: %n день.</numerusform>
            <numerusform>Без {name}: %n дня.</numerusform>
            <numerusform>Без {name}: %n дней.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Замечаний нет</translation>
    </message>
    <message>
        <source>Rows of the sheet</source>
        <translation>Строки листа</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>На что посмотреть</translation>
    </message>
    <message>
        <source>next</source>
        <translation>следующее</translation>
    </message>
    <message>
        <source>correct in the cell</source>
        <translation>исправить в ячейке</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>После импорта</translation>
    </message>
    <message>
        <source>One step to undo. The file itself is not changed.</source>
        <translation>Отменяется одним шагом. Сам файл не меняется.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выберите файл</translation>
    </message>
</context>
<context>
    <name>InstitutionFacts</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Выходные</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Рабочие часы</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>Рабочие языки</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбрано</translation>
    </message>
    <message>
        <source>Work begins at</source>
        <translation>Начало работы</translation>
    </message>
    <message>
        <source>Work ends at</source>
        <translation>Конец работы</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
</context>
<context>
    <name>InstitutionPage</name>
    <message numerus="yes">
        <source>%n event(s) held together</source>
        <translation>
            <numerusform>%n совместное мероприятие проведено</numerusform>
            <numerusform>%n совместных мероприятия проведено</numerusform>
            <numerusform>%n совместных мероприятий проведено</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Nobody of this institution is known yet.</source>
        <translation>Из этого учреждения пока никого нет.</translation>
    </message>
    <message>
        <source>Invite to an event…</source>
        <translation>Пригласить на мероприятие…</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Common hours with us</source>
        <translation>Общие с нами часы</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ответа пока нет</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Открытые вопросы</translation>
    </message>
    <message>
        <source>No focal point: letters go to the head of the institution.</source>
        <translation>Контактного лица нет: письма идут руководителю учреждения.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>speaks {languages}</source>
        <translation>говорит: {languages}</translation>
    </message>
</context>
<context>
    <name>InstitutionPane</name>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>works {hours}</source>
        <translation>работает {hours}</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Common hours with us</source>
        <translation>Общие с нами часы</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>None: letters go to the head of the institution.</source>
        <translation>Нет: письма идут руководителю учреждения.</translation>
    </message>
</context>
<context>
    <name>InstitutionSection</name>
    <message>
        <source>Open the institution</source>
        <translation>Открыть учреждение</translation>
    </message>
    <message>
        <source>Your institution</source>
        <translation>Ваше учреждение</translation>
    </message>
    <message>
        <source>Name, working hours, weekend</source>
        <translation>Название, рабочие часы, выходные</translation>
    </message>
    <message>
        <source>They stand on the page of the institution.</source>
        <translation>Они на странице учреждения.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>History signs with it.</source>
        <translation>Им подписывается история.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>History signs with {name} from now on.</source>
        <translation>Теперь история подписывается: {name}.</translation>
    </message>
</context>
<context>
    <name>InstitutionsPage</name>
    <message>
        <source>Institutions</source>
        <translation>Учреждения</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n учреждение</numerusform>
            <numerusform>%n учреждения</numerusform>
            <numerusform>%n учреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>Institution added.</source>
        <translation>Учреждение добавлено.</translation>
    </message>
    <message>
        <source>Add an institution…</source>
        <translation>Добавить учреждение…</translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation>показано {shown} из {all}</translation>
    </message>
    <message>
        <source>{shown} in the archive</source>
        <translation>в архиве: {shown}</translation>
    </message>
    <message>
        <source>No institution with “{name}”. Add it now, complete it later.</source>
        <translation>Учреждения «{name}» нет. Добавьте его сейчас, дополните потом.</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>Архив пуст.</translation>
    </message>
</context>
<context>
    <name>InstitutionsTab</name>
    <message>
        <source>Record answer…</source>
        <translation>Внести ответ…</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Отметить отправку…</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n учреждение</numerusform>
            <numerusform>%n учреждения</numerusform>
            <numerusform>%n учреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite an institution: name, city or country</source>
        <translation>Пригласить: название, город, страна</translation>
    </message>
    <message>
        <source>Invite an institution</source>
        <translation>Пригласить учреждение</translation>
    </message>
    <message>
        <source>total</source>
        <translation>всего</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>no answer yet, in time</source>
        <translation>без ответа, в срок</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>substitution</source>
        <translation>замена</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>полностью</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Учреждения</translation>
    </message>
    <message>
        <source>No institutions yet. Type a name, a city or a country to invite one.</source>
        <translation>Учреждений пока нет. Введите название, город или страну, чтобы пригласить.</translation>
    </message>
    <message numerus="yes">
        <source>Remind %n institution(s)…</source>
        <translation>
            <numerusform>Напомнить %n учреждению…</numerusform>
            <numerusform>Напомнить %n учреждениям…</numerusform>
            <numerusform>Напомнить %n учреждениям…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n letter(s) as sent…</source>
        <translation>
            <numerusform>Отметить отправку %n письма…</numerusform>
            <numerusform>Отметить отправку %n писем…</numerusform>
            <numerusform>Отметить отправку %n писем…</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Пригласить</translation>
    </message>
    <message>
        <source>Role in the event</source>
        <translation>Роль в мероприятии</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>Напомнить…</translation>
    </message>
    <message>
        <source>No reply came</source>
        <translation>Ответ не пришёл</translation>
    </message>
    <message>
        <source>Quota and deadline…</source>
        <translation>Квота и срок…</translation>
    </message>
    <message>
        <source>Take the invitation back</source>
        <translation>Снять приглашение</translation>
    </message>
    <message>
        <source>from the starter list</source>
        <translation>из готового списка</translation>
    </message>
</context>
<context>
    <name>InstitutionsTable</name>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Institution and role</source>
        <translation>Учреждение и роль</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Out no., date, channel</source>
        <translation>Исх. №, дата, канал</translation>
    </message>
    <message>
        <source>Nominated / quota</source>
        <translation>Канд. / квота</translation>
    </message>
    <message>
        <source>In no., date</source>
        <translation>Вх. №, дата</translation>
    </message>
    <message>
        <source>Deadline, reminders</source>
        <translation>Срок, напоминания</translation>
    </message>
    <message>
        <source>no focal point</source>
        <translation>нет контактного лица</translation>
    </message>
    <message>
        <source>letter: {languages}</source>
        <translation>письмо: {languages}</translation>
    </message>
    <message>
        <source>no letter</source>
        <translation>нет письма</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не отправлено</translation>
    </message>
    <message numerus="yes">
        <source>and %n in reserve</source>
        <translation>
            <numerusform>и %n в резерве</numerusform>
            <numerusform>и %n в резерве</numerusform>
            <numerusform>и %n в резерве</numerusform>
        </translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>не приглашено</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n напоминание</numerusform>
            <numerusform>%n напоминания</numerusform>
            <numerusform>%n напоминаний</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite to an event</source>
        <translation>Пригласить на мероприятие</translation>
    </message>
    <message>
        <source>Title or number; ↓ lists those to come</source>
        <translation>Название или номер; ↓ — предстоящие</translation>
    </message>
    <message>
        <source>A letter to {name} is drafted; sending it is up to you.</source>
        <translation>Создаётся черновик письма: {name}. Отправляете вы.</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Мероприятие</translation>
    </message>
    <message>
        <source>Draft the invitation</source>
        <translation>Создать приглашение</translation>
    </message>
    <message>
        <source>Choose an event.</source>
        <translation>Выберите мероприятие.</translation>
    </message>
</context>
<context>
    <name>IssueWords</name>
    <message>
        <source>{name} is already in the event and stays as is.</source>
        <translation>{name} уже среди участников и остаётся как есть.</translation>
    </message>
    <message>
        <source>Above the quota of {quota}: {name} goes to the reserve.</source>
        <translation>Сверх квоты {quota}: {name} идёт в резерв.</translation>
    </message>
    <message>
        <source>The sheet names {name} as a reserve.</source>
        <translation>В листе {name} указан как резерв.</translation>
    </message>
    <message>
        <source>{name} is under 18: cannot be confirmed until all conditions are met.</source>
        <translation>{name}, до 18 лет: нельзя подтвердить, пока не выполнены все условия.</translation>
    </message>
    <message>
        <source>Use the corrected address</source>
        <translation>Взять исправленный адрес</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Разные люди</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Один человек</translation>
    </message>
    <message>
        <source>Same person written twice, in rows {twin} and {number}. Taken once.</source>
        <translation>Один человек записан дважды, в строках {twin} и {number}. Взят один раз.</translation>
    </message>
    <message>
        <source>Like row {twin}. Taken for another person.</source>
        <translation>Похоже на строку {twin}. Считается другим человеком.</translation>
    </message>
    <message>
        <source>{known} is known: what is missing is added.</source>
        <translation>{known}: известен, недостающее добавится.</translation>
    </message>
    <message>
        <source>{known} is known: what you chose of this row is taken.</source>
        <translation>{known} — человек известный: выбранное из этой строки переносится.</translation>
    </message>
    <message>
        <source>Same person as {known}? Taken for the same.</source>
        <translation>Это {known}? Считается тем же человеком.</translation>
    </message>
    <message>
        <source>Same person as {known}? Taken for somebody else.</source>
        <translation>Это {known}? Считается другим человеком.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Строка {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>In the event</source>
        <translation>Уже участник</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Дважды</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропуск</translation>
    </message>
    <message>
        <source>Same?</source>
        <translation>Тот же?</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Резерв</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>до 18 лет</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Годно</translation>
    </message>
</context>
<context>
    <name>KeyListDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Найти клавишу или действие</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No key for “{words}”.</source>
        <translation>Для «{words}» клавиши нет.</translation>
    </message>
</context>
<context>
    <name>KindRow</name>
    <message>
        <source>version {number}</source>
        <translation>версия {number}</translation>
    </message>
</context>
<context>
    <name>LeavesDialog</name>
    <message>
        <source>Choose a folder.</source>
        <translation>Выберите папку.</translation>
    </message>
    <message>
        <source>Saved to {folder}</source>
        <translation>Сохранено в {folder}</translation>
    </message>
    <message>
        <source>Save as “{name}”</source>
        <translation>Сохранить как «{name}»</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Отправлено на принтер.</translation>
    </message>
    <message>
        <source>The printer does not answer. Save the file and print it from there.</source>
        <translation>Принтер не отвечает. Сохраните файл и напечатайте его оттуда.</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Что уходит</translation>
    </message>
    <message>
        <source>The program sends nothing. It saves files; you send them yourself.</source>
        <translation>Программа ничего не отправляет. Она сохраняет файлы, отправляете вы.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n files…</source>
        <translation>
            <numerusform>Сохранить %n файл…</numerusform>
            <numerusform>Сохранить %n файла…</numerusform>
            <numerusform>Сохранить %n файлов…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save files…</source>
        <translation>Сохранить файлы…</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>online</source>
        <translation>онлайн</translation>
    </message>
    <message>
        <source>1 2 3</source>
        <translation>1 2 3</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минуты</translation>
    </message>
    <message>
        <source>all work, past days paler</source>
        <translation>все работают, прошедшие бледнее</translation>
    </message>
    <message>
        <source>some rest, how many</source>
        <translation>не работают, сколько</translation>
    </message>
    <message>
        <source>weekend of most</source>
        <translation>выходной у большинства</translation>
    </message>
    <message>
        <source>UN day</source>
        <translation>день ООН</translation>
    </message>
</context>
<context>
    <name>LessonsDialog</name>
    <message>
        <source>Drop a workbook here, or choose a file. Rows can be pasted too: Ctrl+V.</source>
        <translation>Перетащите сюда книгу или выберите файл. Строки можно и вставить: Ctrl+V.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Count them in</source>
        <translation>Учесть в</translation>
    </message>
    <message>
        <source>Import lessons</source>
        <translation>Импорт занятий</translation>
    </message>
    <message>
        <source>What column {letter} holds</source>
        <translation>Что в столбце {letter}</translation>
    </message>
    <message>
        <source>a new event for each theme</source>
        <translation>новое мероприятие для каждой темы</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n занятие</numerusform>
            <numerusform>%n занятия</numerusform>
            <numerusform>%n занятий</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} people</source>
        <translation>человек: {people}</translation>
    </message>
    <message>
        <source>{known} of {all} recognised</source>
        <translation>распознано {known} из {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message numerus="yes">
        <source>Log %n lesson(s)</source>
        <translation>
            <numerusform>Внести %n занятие</numerusform>
            <numerusform>Внести %n занятия</numerusform>
            <numerusform>Внести %n занятий</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to log</source>
        <translation>Вносить нечего</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>не берётся</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>School or place</source>
        <translation>Школа или место</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>People, all</source>
        <translation>Людей всего</translation>
    </message>
    <message>
        <source>Girls, women</source>
        <translation>Девочки, женщины</translation>
    </message>
    <message>
        <source>Boys, men</source>
        <translation>Мальчики, мужчины</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Педагоги</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Аудитория</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Lecturer, not kept</source>
        <translation>Лектор, не хранится</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) logged</source>
        <translation>
            <numerusform>Внесено %n занятие</numerusform>
            <numerusform>Внесено %n занятия</numerusform>
            <numerusform>Внесено %n занятий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonsModel</name>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>New lessons</source>
        <translation>Новых занятий</translation>
    </message>
    <message>
        <source>Corrected numbers</source>
        <translation>Исправлено чисел</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Людей</translation>
    </message>
</context>
<context>
    <name>LetterSteps</name>
    <message>
        <source>Invitation drafted.</source>
        <translation>Приглашение создано.</translation>
    </message>
    <message>
        <source>Institution added, invitation drafted.</source>
        <translation>Учреждение добавлено, приглашение создано.</translation>
    </message>
    <message numerus="yes">
        <source>Marked as sent: %n letter(s).</source>
        <translation>
            <numerusform>Отмечено отправленным: %n письмо.</numerusform>
            <numerusform>Отмечено отправленными: %n письма.</numerusform>
            <numerusform>Отмечено отправленными: %n писем.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer recorded.</source>
        <translation>Ответ внесён.</translation>
    </message>
    <message numerus="yes">
        <source>Reminders recorded: %n.</source>
        <translation>
            <numerusform>Напоминаний внесено: %n.</numerusform>
            <numerusform>Напоминаний внесено: %n.</numerusform>
            <numerusform>Напоминаний внесено: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Quota and deadline</source>
        <translation>Квота и срок</translation>
    </message>
    <message>
        <source>The number of places is limited</source>
        <translation>Число мест ограничено</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Deadline for nominations</source>
        <translation>Срок приёма кандидатур</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Rec.</source>
        <translation>Рек.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Youth council</source>
        <translation>Молодёжный совет</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>До 18 лет</translation>
    </message>
    <message>
        <source>Terms ending</source>
        <translation>Истекает срок</translation>
    </message>
    <message>
        <source>Within three months</source>
        <translation>В течение трёх месяцев</translation>
    </message>
    <message>
        <source>City and clock</source>
        <translation>Город и время</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Выходные</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>own</source>
        <translation>мы</translation>
    </message>
    <message>
        <source>Events held together</source>
        <translation>Проведено вместе</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Посл. участие</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>ListFilters</name>
    <message>
        <source>Current</source>
        <translation>Текущие</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Nominations open</source>
        <translation>Приём открыт</translation>
    </message>
    <message>
        <source>Held {year}</source>
        <translation>Проведены в {year}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С даты</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>{count}, {number} selected</source>
        <translation>{count}, выбрано {number}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
</context>
<context>
    <name>LocalTextEdit</name>
    <message>
        <source>Language of the text</source>
        <translation>Язык текста</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>class {grade}</source>
        <translation>{grade} класс</translation>
    </message>
    <message>
        <source>{n} not stated</source>
        <translation>не указано: {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s)</source>
        <translation>
            <numerusform>%n педагог</numerusform>
            <numerusform>%n педагога</numerusform>
            <numerusform>%n педагогов</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood: {words}</source>
        <translation>Понято: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n занятие</numerusform>
            <numerusform>%n занятия</numerusform>
            <numerusform>%n занятий</numerusform>
        </translation>
    </message>
    <message>
        <source>{women} F · {men} M</source>
        <translation>{women} ж · {men} м</translation>
    </message>
    <message numerus="yes">
        <source>%n girl(s)</source>
        <translation>
            <numerusform>%n девочка</numerusform>
            <numerusform>%n девочки</numerusform>
            <numerusform>%n девочек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>%n женщина</numerusform>
            <numerusform>%n женщины</numerusform>
            <numerusform>%n женщин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boy(s)</source>
        <translation>
            <numerusform>%n мальчик</numerusform>
            <numerusform>%n мальчика</numerusform>
            <numerusform>%n мальчиков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>%n мужчина</numerusform>
            <numerusform>%n мужчины</numerusform>
            <numerusform>%n мужчин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LossDialog</name>
    <message numerus="yes">
        <source>%n arrival(s) are not saved yet: the database is in use. Whoever closes the window now loses them. Close what uses the database, or wait a moment.</source>
        <translation>
            <numerusform>Ещё не сохранён %n приход: база занята. Если закрыть окно сейчас, он пропадёт. Закройте то, что занимает базу, или немного подождите.</numerusform>
            <numerusform>Ещё не сохранены %n прихода: база занята. Если закрыть окно сейчас, они пропадут. Закройте то, что занимает базу, или немного подождите.</numerusform>
            <numerusform>Ещё не сохранено %n приходов: база занята. Если закрыть окно сейчас, они пропадут. Закройте то, что занимает базу, или немного подождите.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrivals are not saved</source>
        <translation>Приходы не сохранены</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Закрыть без сохранения</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
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
            <numerusform>Все учреждения мероприятия: %n</numerusform>
            <numerusform>Все учреждения мероприятия: %n</numerusform>
            <numerusform>Все учреждения мероприятия: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n document(s) as sent</source>
        <translation>
            <numerusform>Отметить отправку: %n документ</numerusform>
            <numerusform>Отметить отправку: %n документа</numerusform>
            <numerusform>Отметить отправку: %n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>The program sends nothing. It keeps what you sent.</source>
        <translation>Программа ничего не отправляет. Она хранит, что отправили вы.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Учреждения</translation>
    </message>
    <message>
        <source>Others, parted by commas</source>
        <translation>Другие, через запятую</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Out number</source>
        <translation>Исходящий номер</translation>
    </message>
    <message numerus="yes">
        <source>Mark as sent to %n</source>
        <translation>
            <numerusform>Отметить отправку: %n</numerusform>
            <numerusform>Отметить отправку: %n</numerusform>
            <numerusform>Отметить отправку: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Отметить отправку</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>City and offset on the day</source>
        <translation>Город и смещение в этот день</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Часы дня</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Смещение</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Add a member</source>
        <translation>Добавить члена совета</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Человек</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Роль</translation>
    </message>
    <message>
        <source>Term &amp;from</source>
        <translation>Срок &amp;с</translation>
    </message>
    <message>
        <source>Term &amp;to</source>
        <translation>Срок &amp;по</translation>
    </message>
    <message>
        <source>Somebody new is added in People first, with the date of birth.</source>
        <translation>Нового человека сначала добавьте в «Люди», с датой рождения.</translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>Добавить члена совета</translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation>Выберите человека.</translation>
    </message>
    <message>
        <source>Write the first day of the term.</source>
        <translation>Введите первый день срока.</translation>
    </message>
</context>
<context>
    <name>MemberPane</name>
    <message>
        <source>Not a delegate of an event to come.</source>
        <translation>Не делегат предстоящего мероприятия.</translation>
    </message>
    <message>
        <source>Conditions met: {met} of {all}</source>
        <translation>Выполнено условий: {met} из {all}</translation>
    </message>
    <message>
        <source>Delegate to {event}</source>
        <translation>Делегат: {event}</translation>
    </message>
    <message>
        <source>Name chaperone</source>
        <translation>Назначить сопровождающего</translation>
    </message>
    <message>
        <source>Record paper…</source>
        <translation>Внести документ…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Продлить…</translation>
    </message>
    <message>
        <source>End the term…</source>
        <translation>Завершить срок…</translation>
    </message>
</context>
<context>
    <name>MembersTable</name>
    <message>
        <source>Terms over or not begun</source>
        <translation>Срок истёк или не начат</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член совета</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Comes of age</source>
        <translation>Совершеннолетие</translation>
    </message>
    <message>
        <source>Term to</source>
        <translation>Срок до</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Условия</translation>
    </message>
</context>
<context>
    <name>MenuEnd</name>
    <message>
        <source>Quick log</source>
        <translation>Быстрый учёт</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Найти или выполнить команду</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Отменить последний шаг</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move data</source>
        <translation>Перенос данных</translation>
    </message>
    <message>
        <source>Everything is copied to {place} and counted there. The present database stays as it is. Nobody should work in it meanwhile.</source>
        <translation>Всё копируется в {place} и пересчитывается там. Нынешняя база остаётся как есть. Тем временем в ней никто не должен работать.</translation>
    </message>
    <message>
        <source>{done} of {total} entries copied</source>
        <translation>скопировано записей: {done} из {total}</translation>
    </message>
    <message>
        <source>All {total} entries arrived; every table was counted. The old database is still at its place: keep it until the new one has proved itself.</source>
        <translation>Перенесены все записи: {total}; все таблицы пересчитаны. Прежняя база на месте: храните её, пока не убедитесь в новой.</translation>
    </message>
    <message>
        <source>Go on at the new place</source>
        <translation>Работать на новом месте</translation>
    </message>
    <message>
        <source>Stopped. Nothing was moved.</source>
        <translation>Остановлено. Ничего не перенесено.</translation>
    </message>
</context>
<context>
    <name>MoveWords</name>
    <message>
        <source>Move “{title}” to {days}, {hours}?</source>
        <translation>Перенести «{title}» на {days}, {hours}?</translation>
    </message>
    <message>
        <source>Move and prepare updates…</source>
        <translation>Перенести и подготовить обновления…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>New dates: {days}</source>
        <translation>Новые даты: {days}</translation>
    </message>
    <message>
        <source>The new time is over already.</source>
        <translation>Новое время уже прошло.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold the invitation: calendar updates will be prepared.</source>
        <translation>
            <numerusform>У %n человека есть приглашение: будут подготовлены обновления календаря.</numerusform>
            <numerusform>У %n человек есть приглашение: будут подготовлены обновления календаря.</numerusform>
            <numerusform>У %n человек есть приглашение: будут подготовлены обновления календаря.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) bear the old date.</source>
        <translation>
            <numerusform>%n письмо содержит прежнюю дату.</numerusform>
            <numerusform>%n письма содержат прежнюю дату.</numerusform>
            <numerusform>%n писем содержат прежнюю дату.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) had confirmed and are asked to confirm the new dates.</source>
        <translation>
            <numerusform>%n человек подтвердил участие: его попросят подтвердить новые даты.</numerusform>
            <numerusform>%n человека подтвердили участие: их попросят подтвердить новые даты.</numerusform>
            <numerusform>%n человек подтвердили участие: их попросят подтвердить новые даты.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more clash(es).</source>
        <translation>
            <numerusform>И ещё %n совпадение.</numerusform>
            <numerusform>И ещё %n совпадения.</numerusform>
            <numerusform>И ещё %n совпадений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing clashes on the new day.</source>
        <translation>Совпадений в новый день нет.</translation>
    </message>
</context>
<context>
    <name>Mover</name>
    <message>
        <source>Moved to {days}.</source>
        <translation>Перенесено на {days}.</translation>
    </message>
</context>
<context>
    <name>NewCouncilDialog</name>
    <message>
        <source>Add a youth council</source>
        <translation>Добавить молодёжный совет</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Учреждение</translation>
    </message>
    <message>
        <source>Add the council</source>
        <translation>Добавить совет</translation>
    </message>
</context>
<context>
    <name>NewEventDialog</name>
    <message>
        <source>New event</source>
        <translation>Новое мероприятие</translation>
    </message>
    <message>
        <source>Plan the event</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Programme, people and letters come later.</source>
        <translation>Программа, люди и письма — потом.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Dates, hours and city of the clock</source>
        <translation>Даты, часы и город часов</translation>
    </message>
    <message>
        <source>This hour comes twice that day</source>
        <translation>Этот час наступает в тот день дважды</translation>
    </message>
    <message>
        <source>Our role</source>
        <translation>Наша роль</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Find common hours</source>
        <translation>Найти общее время</translation>
    </message>
    <message>
        <source>Event planned.</source>
        <translation>Мероприятие запланировано.</translation>
    </message>
    <message>
        <source>The first: {clock}</source>
        <translation>Первое: {clock}</translation>
    </message>
    <message>
        <source>The second: {clock}</source>
        <translation>Второе: {clock}</translation>
    </message>
</context>
<context>
    <name>NewInstitutionDialog</name>
    <message>
        <source>Add an institution</source>
        <translation>Добавить учреждение</translation>
    </message>
    <message>
        <source>Name, city or country, in any language</source>
        <translation>Название, город или страна, на любом языке</translation>
    </message>
    <message>
        <source>Not in the list: add “{name}”</source>
        <translation>Нет в списке: добавить «{name}»</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Учреждение</translation>
    </message>
    <message>
        <source>&amp;City and time zone</source>
        <translation>&amp;Город и часовой пояс</translation>
    </message>
    <message>
        <source>&amp;Weekend</source>
        <translation>&amp;Выходные</translation>
    </message>
    <message>
        <source>Add the institution</source>
        <translation>Добавить учреждение</translation>
    </message>
</context>
<context>
    <name>NewPersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Young person: member of a youth council or delegate</source>
        <translation>Юный участник: член молодёжного совета или делегат</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Without a date of birth nobody knows who is under 18. Write it.</source>
        <translation>Без даты рождения не узнать, кому нет 18. Напишите её.</translation>
    </message>
    <message>
        <source>F&amp;amily name</source>
        <translation>&amp;Фамилия</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Name in &amp;Latin, as in the passport</source>
        <translation>Имя &amp;латиницей, как в паспорте</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Эл. почта</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Учреждение</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Должность</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>&amp;Пол</translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <translation>Дата &amp;рождения</translation>
    </message>
    <message>
        <source>Guardian’s e-&amp;mail</source>
        <translation>Эл. по&amp;чта представителя</translation>
    </message>
</context>
<context>
    <name>NextStepPanel</name>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Conditions met: {met} of {all}</source>
        <translation>Выполнено условий: {met} из {all}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>%n institution(s) have no time zone: {names}.</source>
        <translation>
            <numerusform>У %n учреждения нет часового пояса: {names}.</numerusform>
            <numerusform>У %n учреждений нет часового пояса: {names}.</numerusform>
            <numerusform>У %n учреждений нет часового пояса: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set them</source>
        <translation>Указать</translation>
    </message>
    <message>
        <source>Add the institutions that are to meet.</source>
        <translation>Добавьте учреждения, которые должны встретиться.</translation>
    </message>
    <message>
        <source>No common window on {day}.</source>
        <translation>{day}: общего времени нет.</translation>
    </message>
    <message>
        <source>Go to {day}</source>
        <translation>Перейти: {day}</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>Не учитывать: {name}</translation>
    </message>
</context>
<context>
    <name>OnlineDialog</name>
    <message>
        <source>Move online</source>
        <translation>Перевести в онлайн</translation>
    </message>
    <message>
        <source>&amp;Link (may come later)</source>
        <translation>&amp;Ссылка (можно добавить позже)</translation>
    </message>
    <message>
        <source>The event is online now.</source>
        <translation>Мероприятие проводится онлайн.</translation>
    </message>
</context>
<context>
    <name>OpeningDialog</name>
    <message>
        <source>Reading {name}…</source>
        <translation>Читается {name}…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message numerus="yes">
        <source>%n document(s) of the stages so far are missing</source>
        <translation>
            <numerusform>Не хватает %n документа прошедших и нынешнего этапов</numerusform>
            <numerusform>Не хватает %n документов прошедших и нынешнего этапов</numerusform>
            <numerusform>Не хватает %n документов прошедших и нынешнего этапов</numerusform>
        </translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Учреждения</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Посещаемость</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Сопровождение</translation>
    </message>
    <message>
        <source>Find common hours</source>
        <translation>Найти общее время</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Последние изменения</translation>
    </message>
    <message>
        <source>{change}, undone</source>
        <translation>{change}, отменено</translation>
    </message>
    <message>
        <source>The event is now: {state}.</source>
        <translation>Состояние мероприятия: {state}.</translation>
    </message>
    <message>
        <source>Not yet. {what}</source>
        <translation>Пока нельзя. {what}</translation>
    </message>
    <message>
        <source>Go on with a reason…</source>
        <translation>Продолжить с причиной…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold calendar files of this event. The old entries will be cancelled: prepare updates for them afterwards.</source>
        <translation>
            <numerusform>Файлы календаря этого мероприятия есть у %n человека. Прежние записи будут отменены: затем подготовьте обновления.</numerusform>
            <numerusform>Файлы календаря этого мероприятия есть у %n человек. Прежние записи будут отменены: затем подготовьте обновления.</numerusform>
            <numerusform>Файлы календаря этого мероприятия есть у %n человек. Прежние записи будут отменены: затем подготовьте обновления.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other calendar files</source>
        <translation>Другие файлы календаря</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Moved to {days}.</source>
        <translation>Перенесено на {days}.</translation>
    </message>
    <message numerus="yes">
        <source>%n people hold the old invitation. Prepare updates.</source>
        <translation>
            <numerusform>У %n человека прежнее приглашение. Подготовьте обновления.</numerusform>
            <numerusform>У %n человек прежнее приглашение. Подготовьте обновления.</numerusform>
            <numerusform>У %n человек прежнее приглашение. Подготовьте обновления.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Найти или выполнить команду</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>&gt; commands   @ people   # events</source>
        <translation>&gt; команды   @ люди   # мероприятия</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>in a window</source>
        <translation>в окне</translation>
    </message>
    <message>
        <source>close</source>
        <translation>закрыть</translation>
    </message>
    <message>
        <source>finds Latin and Cyrillic alike</source>
        <translation>любая азбука</translation>
    </message>
    <message>
        <source>Nothing is named “{words}”.</source>
        <translation>Ничего с именем «{words}» нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n результат</numerusform>
            <numerusform>%n результата</numerusform>
            <numerusform>%n результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Учреждения</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
</context>
<context>
    <name>PaperChoices</name>
    <message>
        <source>Size of the badges</source>
        <translation>Размер бейджей</translation>
    </message>
    <message>
        <source>Picture behind the certificates</source>
        <translation>Фон сертификатов</translation>
    </message>
    <message>
        <source>A sheet for each session</source>
        <translation>Лист на каждое занятие</translation>
    </message>
    <message>
        <source>Register of certificates…</source>
        <translation>Реестр сертификатов…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Выбрать изображение</translation>
    </message>
    <message>
        <source>none: a plain frame</source>
        <translation>нет: простая рамка</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Record a paper</source>
        <translation>Внести документ</translation>
    </message>
    <message>
        <source>photos are allowed</source>
        <translation>фото разрешены</translation>
    </message>
    <message>
        <source>only in a group</source>
        <translation>только в группе</translation>
    </message>
    <message>
        <source>no photos</source>
        <translation>без фото</translation>
    </message>
    <message>
        <source>&amp;Given on</source>
        <translation>&amp;Дата выдачи</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Решение</translation>
    </message>
    <message>
        <source>Holds &amp;from</source>
        <translation>Действует &amp;с</translation>
    </message>
    <message>
        <source>Holds &amp;to</source>
        <translation>Действует &amp;по</translation>
    </message>
    <message>
        <source>Only that the paper is there is kept, not what it says.</source>
        <translation>Хранится только то, что документ есть, без его содержания.</translation>
    </message>
    <message>
        <source>Record the paper</source>
        <translation>Внести документ</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>язык не указан</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Record a document</source>
        <translation>Внести документ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>The file stays where it is. The program keeps the place.</source>
        <translation>Файл остаётся на своём месте. Программа запоминает, где он.</translation>
    </message>
    <message>
        <source>Correct the document</source>
        <translation>Исправить документ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Where it lies: a file, a folder or a shelf</source>
        <translation>Где лежит: файл, папка или полка</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Дата документа</translation>
    </message>
</context>
<context>
    <name>ParticipantsTab</name>
    <message>
        <source>Add a person…</source>
        <translation>Добавить участника…</translation>
    </message>
    <message>
        <source>Paste rows from Excel…</source>
        <translation>Вставить из Excel…</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n участник</numerusform>
            <numerusform>%n участника</numerusform>
            <numerusform>%n участников</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Paste rows from Excel</source>
        <translation>Вставить из Excel</translation>
    </message>
    <message>
        <source>Find in list</source>
        <translation>Найти в списке</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>выбрано %n</numerusform>
            <numerusform>выбрано %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in reserve</source>
        <translation>
            <numerusform>%n в резерве</numerusform>
            <numerusform>%n в резерве</numerusform>
            <numerusform>%n в резерве</numerusform>
        </translation>
    </message>
    <message>
        <source>No names yet. Paste them from a spreadsheet, or add one person.</source>
        <translation>Имён пока нет. Вставьте их из таблицы или добавьте одного человека.</translation>
    </message>
    <message>
        <source>No names yet. {answered} of {total} institutions have answered.</source>
        <translation>Имён пока нет. Ответили учреждения: {answered} из {total}.</translation>
    </message>
    <message numerus="yes">
        <source>Added: %n person(s).</source>
        <translation>
            <numerusform>Добавлен %n человек.</numerusform>
            <numerusform>Добавлено %n человека.</numerusform>
            <numerusform>Добавлено %n человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted.</source>
        <translation>
            <numerusform>Принят %n.</numerusform>
            <numerusform>Принято %n.</numerusform>
            <numerusform>Принято %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in reserve.</source>
        <translation>
            <numerusform>%n в резерве.</numerusform>
            <numerusform>%n в резерве.</numerusform>
            <numerusform>%n в резерве.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnersButton</name>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n учреждение</numerusform>
            <numerusform>%n учреждения</numerusform>
            <numerusform>%n учреждений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnersField</name>
    <message>
        <source>Name, city or country</source>
        <translation>Название, город или страна</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Роль: {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Убрать: {name}</translation>
    </message>
</context>
<context>
    <name>PartsEdit</name>
    <message>
        <source>Facts: purpose, place, languages, recommendations</source>
        <translation>Сведения: цель, место, языки, рекомендации</translation>
    </message>
    <message>
        <source>Programme: phases and sessions</source>
        <translation>Программа: этапы и занятия</translation>
    </message>
    <message>
        <source>Institutions: partners, invitations as drafts</source>
        <translation>Учреждения: партнёры, черновики приглашений</translation>
    </message>
    <message>
        <source>People: nominated again, speakers</source>
        <translation>Люди: снова кандидаты, докладчики</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>The office’s data lies on the server {address}.</source>
        <translation>Данные аппарата на сервере {address}.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Password of the server</source>
        <translation>Пароль сервера</translation>
    </message>
    <message>
        <source>It is not kept. Leave it empty if the server asks for none.</source>
        <translation>Не хранится. Оставьте пустым, если сервер его не требует.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste rows from Excel</source>
        <translation>Вставить строки из Excel</translation>
    </message>
    <message>
        <source>Copy the rows in Excel, then press Ctrl+V here. Any order of columns will do.</source>
        <translation>Скопируйте строки в Excel и нажмите здесь Ctrl+V. Порядок столбцов любой.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>These people come from</source>
        <translation>Откуда эти люди</translation>
    </message>
    <message>
        <source>Rows from the spreadsheet</source>
        <translation>Строки из таблицы</translation>
    </message>
    <message>
        <source>Accept them at once</source>
        <translation>Сразу принять</translation>
    </message>
    <message>
        <source>Choose whom these people come from, above the sheet.</source>
        <translation>Выберите над листом, откуда эти люди.</translation>
    </message>
    <message>
        <source>What column {letter} holds</source>
        <translation>Что в столбце {letter}</translation>
    </message>
    <message>
        <source>{known} of {all} columns recognised</source>
        <translation>распознано столбцов: {known} из {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Замечаний нет</translation>
    </message>
    <message>
        <source>next</source>
        <translation>далее</translation>
    </message>
    <message>
        <source>correct in the cell</source>
        <translation>исправить в клетке</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>строк</translation>
    </message>
    <message>
        <source>with errors</source>
        <translation>с ошибками</translation>
    </message>
    <message>
        <source>known or alike</source>
        <translation>известны или похожи</translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation>в резерве</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>Новые люди</translation>
    </message>
    <message>
        <source>Known, completed</source>
        <translation>Известные, дополнены</translation>
    </message>
    <message>
        <source>In reserve</source>
        <translation>В резерве</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущены</translation>
    </message>
    <message>
        <source>After adding</source>
        <translation>После добавления</translation>
    </message>
    <message>
        <source>One step to undo. The spreadsheet itself is not changed.</source>
        <translation>Отменяется одним шагом. Сама таблица не меняется.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>Добавить %n человека</numerusform>
            <numerusform>Добавить %n человек</numerusform>
            <numerusform>Добавить %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add and accept %n person(s)</source>
        <translation>
            <numerusform>Добавить и принять %n человека</numerusform>
            <numerusform>Добавить и принять %n человек</numerusform>
            <numerusform>Добавить и принять %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>не брать</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Полное имя</translation>
    </message>
    <message>
        <source>Name in Latin</source>
        <translation>Имя латиницей</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Mr or Ms</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Nominee or reserve</source>
        <translation>Кандидат или резерв</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>as the rows say</source>
        <translation>как в строках</translation>
    </message>
</context>
<context>
    <name>PasteLessonsDialog</name>
    <message>
        <source>Log rows of a spreadsheet</source>
        <translation>Строки из таблицы</translation>
    </message>
</context>
<context>
    <name>PastePlansDialog</name>
    <message>
        <source>Paste action plans</source>
        <translation>Вставка планов действий</translation>
    </message>
    <message>
        <source>One row for each plan: whose it is, the goal, and the day if there is one.</source>
        <translation>По строке на план: чей он, цель и срок, если он есть.</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Вставленные строки</translation>
    </message>
    <message>
        <source>Copy the rows in Excel, then press Ctrl+V here.</source>
        <translation>Скопируйте строки в Excel и нажмите здесь Ctrl+V.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message numerus="yes">
        <source>Add %n action plan(s)</source>
        <translation>
            <numerusform>Добавить %n план действий</numerusform>
            <numerusform>Добавить %n плана действий</numerusform>
            <numerusform>Добавить %n планов действий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action plan(s) added.</source>
        <translation>
            <numerusform>Добавлен %n план действий.</numerusform>
            <numerusform>Добавлены %n плана действий.</numerusform>
            <numerusform>Добавлено %n планов действий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Whose plan</source>
        <translation>Чей план</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Planned until</source>
        <translation>Срок плана</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Person added.</source>
        <translation>Человек добавлен.</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Добавить человека…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation>показано {shown} из {all}</translation>
    </message>
    <message>
        <source>{shown} in the archive</source>
        <translation>в архиве: {shown}</translation>
    </message>
    <message>
        <source>People come in with nominations.</source>
        <translation>Люди появляются с кандидатурами.</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>Никто не подходит.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Nobody is called “{name}”.</source>
        <translation>Никого с именем «{name}» нет.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Контактные лица</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Последнее мероприятие</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>focal point</source>
        <translation>контактное лицо</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>The address may be shared with the other participants</source>
        <translation>Адрес можно сообщать другим участникам</translation>
    </message>
    <message>
        <source>Focal point of the institution</source>
        <translation>Контактное лицо учреждения</translation>
    </message>
    <message>
        <source>&amp;Find somebody by name</source>
        <translation>&amp;Найти по имени</translation>
    </message>
    <message>
        <source>F&amp;amily name</source>
        <translation>&amp;Фамилия</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Pa&amp;tronymic</source>
        <translation>&amp;Отчество</translation>
    </message>
    <message>
        <source>Name in &amp;Latin, as in the passport</source>
        <translation>Имя &amp;латиницей, как в паспорте</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Учреждение</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Должность</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Эл. почта</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>&amp;Пол</translation>
    </message>
    <message>
        <source>&amp;Role in the event</source>
        <translation>&amp;Роль в мероприятии</translation>
    </message>
    <message>
        <source>Somebody new: “{name}”</source>
        <translation>Новый человек: «{name}»</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Name in Latin, as in the passport</source>
        <translation>Имя латиницей, как в паспорте</translation>
    </message>
    <message>
        <source>Order of the name</source>
        <translation>Порядок имени</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Interpretation from</source>
        <translation>Перевод с языков</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Guardian’s e-mail</source>
        <translation>Эл. почта представителя</translation>
    </message>
    <message>
        <source>Guardian’s name</source>
        <translation>Имя представителя</translation>
    </message>
    <message>
        <source>Guardian’s phone</source>
        <translation>Телефон представителя</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбрано</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>не нужен</translation>
    </message>
    <message>
        <source>may be given to the others</source>
        <translation>можно сообщать другим</translation>
    </message>
    <message>
        <source>answers for the institution</source>
        <translation>отвечает за учреждение</translation>
    </message>
    <message>
        <source>held on paper</source>
        <translation>хранится на бумаге</translation>
    </message>
    <message>
        <source>None: write the organisation</source>
        <translation>Нет: напишите организацию</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n мероприятие</numerusform>
            <numerusform>%n мероприятия</numerusform>
            <numerusform>%n мероприятий</numerusform>
        </translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Youth councils</source>
        <translation>Молодёжные советы</translation>
    </message>
    <message>
        <source>What we hold</source>
        <translation>Что мы храним</translation>
    </message>
    <message>
        <source>No event yet. Seats in events appear here.</source>
        <translation>Мероприятий пока нет. Участие появится здесь.</translation>
    </message>
    <message>
        <source>Show full name…</source>
        <translation>Показать полное имя…</translation>
    </message>
    <message>
        <source>Names of people under 18 are shortened here and in every file.</source>
        <translation>Имена тех, кому нет 18, сокращены здесь и во всех файлах.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>с {first} по {last}</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>с {first}</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Последнее мероприятие</translation>
    </message>
    <message>
        <source>No event yet.</source>
        <translation>Мероприятий пока нет.</translation>
    </message>
    <message>
        <source>Hours of training</source>
        <translation>Часы обучения</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>{mark}, full name masked</source>
        <translation>{mark}, полное имя скрыто</translation>
    </message>
    <message>
        <source>Mail goes to the guardian, never to the child.</source>
        <translation>Почта идёт представителю, никогда не ребёнку.</translation>
    </message>
    <message>
        <source>No e-mail address: no calendar file can be made.</source>
        <translation>Нет эл. почты: файл календаря не создать.</translation>
    </message>
    <message>
        <source>shared with the others</source>
        <translation>видна другим</translation>
    </message>
    <message>
        <source>not shared with the others</source>
        <translation>другим не видна</translation>
    </message>
    <message>
        <source>earned</source>
        <translation>заслужен</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n мероприятие</numerusform>
            <numerusform>%n мероприятия</numerusform>
            <numerusform>%n мероприятий</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} ч</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n сертификат</numerusform>
            <numerusform>%n сертификата</numerusform>
            <numerusform>%n сертификатов</numerusform>
        </translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation>часы неизвестны</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in events: reports count them</source>
        <translation>
            <numerusform>%n участие в мероприятиях: учитывается в отчётах</numerusform>
            <numerusform>%n участия в мероприятиях: учитываются в отчётах</numerusform>
            <numerusform>%n участий в мероприятиях: учитываются в отчётах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance mark(s): certificates rest on them</source>
        <translation>
            <numerusform>%n отметка посещения: основание для сертификатов</numerusform>
            <numerusform>%n отметки посещения: основание для сертификатов</numerusform>
            <numerusform>%n отметок посещения: основание для сертификатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) of a young delegate</source>
        <translation>
            <numerusform>%n документ юного делегата</numerusform>
            <numerusform>%n документа юного делегата</numerusform>
            <numerusform>%n документов юного делегата</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) in a youth council</source>
        <translation>
            <numerusform>%n срок в молодёжном совете</numerusform>
            <numerusform>%n срока в молодёжном совете</numerusform>
            <numerusform>%n сроков в молодёжном совете</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of history on this record: kept 3 years</source>
        <translation>
            <numerusform>%n шаг истории по этой записи: хранится 3 года</numerusform>
            <numerusform>%n шага истории по этой записи: хранятся 3 года</numerusform>
            <numerusform>%n шагов истории по этой записи: хранятся 3 года</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, post and institution: while they are useful</source>
        <translation>Имя, должность и учреждение: пока они нужны</translation>
    </message>
    <message>
        <source>E-mail address: to reach the person, two years from the last event</source>
        <translation>Эл. почта: для связи, два года после последнего мероприятия</translation>
    </message>
    <message>
        <source>Sex: reports show totals only</source>
        <translation>Пол: в отчётах только итоги</translation>
    </message>
    <message>
        <source>Languages: for letters and interpretation</source>
        <translation>Языки: для писем и перевода</translation>
    </message>
    <message>
        <source>Date of birth: to know who is under 18, until the term ends and 30 days more</source>
        <translation>Дата рождения: чтобы знать, кому нет 18, до конца срока и ещё 30 дней</translation>
    </message>
    <message>
        <source>Guardian’s contact: in place of the child’s, until the term ends and 30 days more</source>
        <translation>Контакт представителя: вместо контакта ребёнка, до конца срока и ещё 30 дней</translation>
    </message>
</context>
<context>
    <name>PhaseDialog</name>
    <message>
        <source>Change the phase</source>
        <translation>Изменить этап</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>Добавить этап</translation>
    </message>
    <message>
        <source>Save the phase</source>
        <translation>Сохранить этап</translation>
    </message>
    <message>
        <source>Add the phase</source>
        <translation>Добавить этап</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Form of holding</source>
        <translation>&amp;Форма проведения</translation>
    </message>
    <message>
        <source>&amp;Share of its hours for a certificate</source>
        <translation>&amp;Доля его часов для сертификата</translation>
    </message>
    <message>
        <source>“–”: the rule of the whole event is enough.</source>
        <translation>«–»: достаточно правила всего мероприятия.</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>Пе&amp;рвый день</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>П&amp;оследний день</translation>
    </message>
</context>
<context>
    <name>PhasesDialog</name>
    <message>
        <source>Phases</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Add a phase…</source>
        <translation>Добавить этап…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>No phases: the event is one whole. A course online and on site has several.</source>
        <translation>Этапов нет: мероприятие единое. У курса онлайн и на месте их несколько.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Sessions belong to a phase by their day.</source>
        <translation>Занятия относятся к этапу по своему дню.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Add an action plan</source>
        <translation>Новый план действий</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>План действий</translation>
    </message>
    <message>
        <source>Institution or person: type a name</source>
        <translation>Учреждение или человек: введите название или имя</translation>
    </message>
    <message>
        <source>Whose plan</source>
        <translation>Чей план</translation>
    </message>
    <message>
        <source>Goal, in one sentence</source>
        <translation>Цель одним предложением</translation>
    </message>
    <message>
        <source>Planned until (may be empty)</source>
        <translation>Срок плана (можно не указывать)</translation>
    </message>
    <message>
        <source>Add the plan</source>
        <translation>Добавить план</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>PlansSection</name>
    <message>
        <source>Action plans</source>
        <translation>Планы действий</translation>
    </message>
    <message>
        <source>Add plan…</source>
        <translation>Добавить план…</translation>
    </message>
    <message>
        <source>Paste plans…</source>
        <translation>Вставить планы…</translation>
    </message>
    <message>
        <source>Record answer…</source>
        <translation>Внести ответ…</translation>
    </message>
    <message>
        <source>Make forms…</source>
        <translation>Создать анкеты…</translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>Загрузить ответы…</translation>
    </message>
    <message>
        <source>Answers by key for</source>
        <translation>Ответы клавишами:</translation>
    </message>
    <message>
        <source>No action plans. They come from session 8 or the form.</source>
        <translation>Планов действий нет. Они появляются на занятии 8 или из анкеты.</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} мес.</translation>
    </message>
    <message>
        <source>Done at 3 months</source>
        <translation>Выполнено через 3 месяца</translation>
    </message>
    <message>
        <source>· at 6 months</source>
        <translation>· через 6 месяцев</translation>
    </message>
</context>
<context>
    <name>PlansTable</name>
    <message>
        <source>Whose plan</source>
        <translation>Чей план</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Planned until</source>
        <translation>Срок плана</translation>
    </message>
    <message>
        <source>At {months} months</source>
        <translation>Через {months} мес.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Показать нечего</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} из {all}</translation>
    </message>
    <message>
        <source>as it is printed</source>
        <translation>как будет напечатано</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Все отметки</translation>
    </message>
    <message>
        <source>The form for {name}</source>
        <translation>Анкета для: {name}</translation>
    </message>
    <message>
        <source>As everybody will see it</source>
        <translation>Как увидят все</translation>
    </message>
    <message>
        <source>As {name} will see it</source>
        <translation>Как увидит {name}</translation>
    </message>
    <message>
        <source>{name} in the files</source>
        <translation>{name} в файлах</translation>
    </message>
    <message>
        <source>a row for each person and session</source>
        <translation>строка на каждого человека и занятие</translation>
    </message>
    <message>
        <source>a row for each person and session; the first {n} of {all}</source>
        <translation>строка на каждого человека и занятие; первые {n} из {all}</translation>
    </message>
    <message>
        <source>Sign-in sheets, page {n} of {all}</source>
        <translation>Листы регистрации, страница {n} из {all}</translation>
    </message>
    <message>
        <source>Badges, page {n} of {all}</source>
        <translation>Бейджи, страница {n} из {all}</translation>
    </message>
    <message>
        <source>Table signs, page {n} of {all}</source>
        <translation>Таблички, страница {n} из {all}</translation>
    </message>
    <message>
        <source>Certificates, page {n} of {all}</source>
        <translation>Сертификаты, страница {n} из {all}</translation>
    </message>
    <message>
        <source>Evaluation form, page {n} of {all}</source>
        <translation>Анкета оценки, страница {n} из {all}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>никто не назван</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>No file: there is no e-mail address.</source>
        <translation>Файла нет: нет эл. почты.</translation>
    </message>
    <message>
        <source>No file: nothing has changed for this person.</source>
        <translation>Файла нет: для этого человека ничего не изменилось.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Others invited</source>
        <translation>Другие приглашённые</translation>
    </message>
    <message>
        <source>hidden: each sees only the own name</source>
        <translation>скрыты: каждый видит только своё имя</translation>
    </message>
    <message>
        <source>Calls the entry off</source>
        <translation>Отменяет запись</translation>
    </message>
    <message>
        <source>Replaces the file saved on {day}</source>
        <translation>Заменяет файл от {day}</translation>
    </message>
    <message>
        <source>Day {n}</source>
        <translation>День {n}</translation>
    </message>
    <message>
        <source>{hours}, host</source>
        <translation>{hours}, там</translation>
    </message>
    <message>
        <source>the guardian; the file names no child</source>
        <translation>представитель; файл не называет ребёнка</translation>
    </message>
    <message>
        <source>the coordinator of the youth council; the file names no child</source>
        <translation>координатор молодёжного совета; файл не называет ребёнка</translation>
    </message>
    <message>
        <source>The row in the list of participants</source>
        <translation>Строка в списке участников</translation>
    </message>
    <message>
        <source>The row in the attendance workbook</source>
        <translation>Строка в ведомости посещения</translation>
    </message>
    <message>
        <source>The row in the sign-in sheets</source>
        <translation>Строка в листах регистрации</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>Ваших шагов для отмены нет.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Возвращать нечего.</translation>
    </message>
    <message>
        <source>This step cannot be undone: somebody has changed the same record since. Correct the record instead.</source>
        <translation>Этот шаг не отменить: запись с тех пор изменил другой пользователь. Исправьте саму запись.</translation>
    </message>
    <message>
        <source>Somebody has changed this meanwhile. Look at the new values, then try again.</source>
        <translation>Тем временем это изменил другой пользователь. Посмотрите новые значения и повторите.</translation>
    </message>
    <message>
        <source>An office already lies there. Nothing was moved. Choose an empty database.</source>
        <translation>Там уже лежат данные другого аппарата. Ничего не перенесено. Выберите пустую базу.</translation>
    </message>
    <message>
        <source>Not everything arrived. Nothing was moved. Try again.</source>
        <translation>Дошло не всё. Ничего не перенесено. Повторите.</translation>
    </message>
    <message>
        <source>“{name}” already holds data. Open it, or choose another name.</source>
        <translation>В «{name}» уже есть данные. Откройте этот файл или выберите другое имя.</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”. Choose a city, for example Asia/Tashkent.</source>
        <translation>Часового пояса «{zone}» нет. Выберите город, например Asia/Tashkent.</translation>
    </message>
    <message>
        <source>{time} does not exist on {day} in {zone}: the clocks go forward. The next valid time is {next}.</source>
        <translation>Времени {time} {day} в поясе {zone} нет: часы переводят вперёд. Ближайшее время — {next}.</translation>
    </message>
    <message>
        <source>The end is not after the start. Correct one of the two.</source>
        <translation>Конец не позже начала. Исправьте одно из двух.</translation>
    </message>
    <message>
        <source>The year must lie between {first} and {last}. Correct the date.</source>
        <translation>Год должен быть от {first} до {last}. Исправьте дату.</translation>
    </message>
    <message>
        <source>The event would last more than three years. Correct the end.</source>
        <translation>Мероприятие длилось бы больше трёх лет. Исправьте конец.</translation>
    </message>
    <message>
        <source>The clocks show {time} twice on {day}. Choose the first or the second.</source>
        <translation>Время {time} наступает {day} дважды. Выберите первое или второе.</translation>
    </message>
    <message>
        <source>The title is empty. Write one.</source>
        <translation>Нет названия. Напишите его.</translation>
    </message>
    <message>
        <source>The name of the institution is empty. Write it.</source>
        <translation>Нет названия учреждения. Напишите его.</translation>
    </message>
    <message>
        <source>The name is empty. Write the family name or the given name.</source>
        <translation>Нет имени. Напишите фамилию или имя.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters. Shorten it.</source>
        <translation>Текст длиннее {limit} знаков. Сократите его.</translation>
    </message>
    <message>
        <source>The type of the event is missing. Choose it.</source>
        <translation>Нет типа мероприятия. Выберите его.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address. Correct it or leave empty.</source>
        <translation>«{text}» — не адрес эл. почты. Исправьте или оставьте пустым.</translation>
    </message>
    <message>
        <source>The link does not begin with https:// or http://. Correct it or leave empty.</source>
        <translation>Ссылка не начинается с https:// или http://. Исправьте или оставьте пустым.</translation>
    </message>
    <message>
        <source>The name is empty in every language. Write it in one at least.</source>
        <translation>Название не заполнено ни на одном языке. Напишите хотя бы на одном.</translation>
    </message>
    <message>
        <source>The number is less than nothing. Write 0 or more.</source>
        <translation>Число меньше нуля. Напишите 0 или больше.</translation>
    </message>
    <message>
        <source>The share for a certificate is not between 0 and 100 %. Correct it.</source>
        <translation>Доля для сертификата не от 0 до 100 %. Исправьте её.</translation>
    </message>
    <message>
        <source>Answers would be due after the event begins. Choose an earlier day.</source>
        <translation>Срок ответа наступил бы после начала мероприятия. Выберите день раньше.</translation>
    </message>
    <message>
        <source>The number {code} belongs to another event. Choose another.</source>
        <translation>Номер {code} занят другим мероприятием. Выберите другой.</translation>
    </message>
    <message>
        <source>One of the institutions is no longer in the list. Choose another.</source>
        <translation>Одного из учреждений больше нет в списке. Выберите другое.</translation>
    </message>
    <message>
        <source>There is no such recommendation. Choose one from the list.</source>
        <translation>Такой рекомендации нет. Выберите из списка.</translation>
    </message>
    <message>
        <source>This event is no longer there: somebody took it back.</source>
        <translation>Этого мероприятия больше нет: его кто-то отозвал.</translation>
    </message>
    <message>
        <source>Sessions outside the new dates: {sessions}. Move or remove them first.</source>
        <translation>Занятия вне новых дат: {sessions}. Сначала перенесите или уберите их.</translation>
    </message>
    <message>
        <source>The event lasts from {first} to {last}. Choose one of its days, or change its dates.</source>
        <translation>Мероприятие идёт с {first} по {last}. Выберите один из его дней или измените даты.</translation>
    </message>
    <message>
        <source>This session is no longer there: somebody removed it.</source>
        <translation>Этого занятия больше нет: его кто-то убрал.</translation>
    </message>
    <message>
        <source>Attendance is entered for this session. Clear it there first.</source>
        <translation>По этому занятию внесена посещаемость. Сначала очистите её там.</translation>
    </message>
    <message>
        <source>Two institutions lead the event. Give one of them another role.</source>
        <translation>Ведущих организаторов два. Дайте одному другую роль.</translation>
    </message>
    <message>
        <source>The session lasts only {minutes} minutes. Count as many or fewer.</source>
        <translation>Занятие длится, в минутах: {minutes}. Засчитайте столько же или меньше.</translation>
    </message>
    <message>
        <source>The country is missing. Choose it.</source>
        <translation>Нет страны. Выберите её.</translation>
    </message>
    <message>
        <source>No working day is left in the week. Choose the days of rest again.</source>
        <translation>В неделе не осталось рабочих дней. Выберите выходные заново.</translation>
    </message>
    <message>
        <source>The working day does not end after it begins. Correct one of the two.</source>
        <translation>Рабочий день кончается не позже начала. Исправьте одно из двух.</translation>
    </message>
    <message>
        <source>Your institution is not chosen. Type three letters of your country or city.</source>
        <translation>Ваше учреждение не выбрано. Введите три буквы страны или города.</translation>
    </message>
    <message>
        <source>The program does not speak this language. Choose another.</source>
        <translation>Этого языка в программе нет. Выберите другой.</translation>
    </message>
    <message>
        <source>The event cannot go to this state. Choose another step.</source>
        <translation>Мероприятие не может перейти в это состояние. Выберите другой шаг.</translation>
    </message>
    <message>
        <source>Postponing or cancelling needs a reason. Write it: it stays in the history.</source>
        <translation>Чтобы отложить или отменить, нужна причина. Напишите её: она останется в истории.</translation>
    </message>
    <message>
        <source>Going back needs a reason. Write it: it stays in the history.</source>
        <translation>Чтобы вернуться назад, нужна причина. Напишите её: она останется в истории.</translation>
    </message>
    <message>
        <source>Skipping steps needs a reason. Write it: it stays in the history.</source>
        <translation>Чтобы пропустить этапы, нужна причина. Напишите её: она останется в истории.</translation>
    </message>
    <message>
        <source>To go on without this, write the reason: it stays in the history.</source>
        <translation>Чтобы продолжить без этого, напишите причину: она останется в истории.</translation>
    </message>
    <message>
        <source>The invitation cannot go to this state. Choose another step.</source>
        <translation>Приглашение не может перейти в это состояние. Выберите другой шаг.</translation>
    </message>
    <message>
        <source>The participant cannot go to this state. Choose another step.</source>
        <translation>Участник не может перейти в это состояние. Выберите другой шаг.</translation>
    </message>
    <message>
        <source>These institutions are already invited. Choose others.</source>
        <translation>Эти учреждения уже приглашены. Выберите другие.</translation>
    </message>
    <message>
        <source>This letter has gone out and stays. Record that the institution declined.</source>
        <translation>Это письмо уже отправлено и остаётся. Внесите отказ учреждения.</translation>
    </message>
    <message>
        <source>The date is missing. Enter it.</source>
        <translation>Нет даты. Введите её.</translation>
    </message>
    <message>
        <source>This day is still to come. Correct the date.</source>
        <translation>Этот день ещё не наступил. Исправьте дату.</translation>
    </message>
    <message>
        <source>The letter went out on {day}, later than this answer. Correct the date.</source>
        <translation>Письмо отправлено {day}, позже этого ответа. Исправьте дату.</translation>
    </message>
    <message>
        <source>Number {number} is already used on {day}. Next free: {next}.</source>
        <translation>Номер {number} уже использован {day}. Следующий свободный: {next}.</translation>
    </message>
    <message>
        <source>Number {number} is already used. Next free: {next}.</source>
        <translation>Номер {number} уже использован. Следующий свободный: {next}.</translation>
    </message>
    <message>
        <source>These institutions were reminded today. Remind them again tomorrow.</source>
        <translation>Этим учреждениям сегодня уже напомнили. Напомните снова завтра.</translation>
    </message>
    <message>
        <source>This person is already in the event. Look for the name in the list.</source>
        <translation>Этот человек уже среди участников. Найдите имя в списке.</translation>
    </message>
    <message>
        <source>Quota of {institution} is full: {taken} of {quota}. Put in reserve.</source>
        <translation>Квота {institution} занята: {taken} из {quota}. Внесите в резерв.</translation>
    </message>
    <message>
        <source>A chaperone is an adult. Choose somebody else.</source>
        <translation>Сопровождающий — взрослый. Выберите другого человека.</translation>
    </message>
    <message>
        <source>“{text}” is not in the list of institutions. Choose whom these people come from.</source>
        <translation>«{text}» нет в списке учреждений. Выберите, откуда эти люди.</translation>
    </message>
    <message>
        <source>No row can be added. Correct the rows marked red, or paste others.</source>
        <translation>Ни одну строку нельзя добавить. Исправьте красные строки или вставьте другие.</translation>
    </message>
    <message>
        <source>This term has no last day. Say first when it ends.</source>
        <translation>У этого срока нет последнего дня. Сначала укажите, когда он кончается.</translation>
    </message>
    <message>
        <source>A term has 1 to {most} months. Correct the number, or leave it empty.</source>
        <translation>Срок — от 1 до {most} месяцев. Исправьте число или оставьте пустым.</translation>
    </message>
    <message>
        <source>The lower age is above the higher one. Correct one of them.</source>
        <translation>Младший возраст больше старшего. Исправьте один из них.</translation>
    </message>
    <message>
        <source>The council has no name. Write one.</source>
        <translation>У совета нет названия. Напишите его.</translation>
    </message>
    <message>
        <source>The council belongs to no institution. Choose one.</source>
        <translation>Совет не отнесён к учреждению. Выберите его.</translation>
    </message>
    <message>
        <source>A coordinator must be an adult. Choose somebody else.</source>
        <translation>Координатор должен быть взрослым. Выберите другого человека.</translation>
    </message>
    <message>
        <source>A focal point must be an adult. Choose somebody else.</source>
        <translation>Контактное лицо должно быть взрослым. Выберите другого человека.</translation>
    </message>
    <message>
        <source>Letting a clash stand needs a reason. Write it: it stays in the history.</source>
        <translation>Чтобы допустить совпадение, нужна причина. Укажите её: она останется в истории.</translation>
    </message>
    <message>
        <source>The event is online already.</source>
        <translation>Мероприятие уже проводится онлайн.</translation>
    </message>
    <message>
        <source>This clash is gone: the facts have changed.</source>
        <translation>Этого совпадения больше нет: данные изменились.</translation>
    </message>
    <message>
        <source>Showing a full name needs a reason. Write it: it stays in the history.</source>
        <translation>Чтобы показать полное имя, нужна причина. Напишите её: она останется в истории.</translation>
    </message>
    <message>
        <source>This person is already a member of the council from that day on.</source>
        <translation>Этот человек уже член совета с этого дня.</translation>
    </message>
    <message>
        <source>The term ends before it begins. Correct one of the two.</source>
        <translation>Срок кончается раньше начала. Исправьте одно из двух.</translation>
    </message>
    <message>
        <source>The paper ends before it begins. Correct one of the two.</source>
        <translation>Документ кончается раньше начала. Исправьте одно из двух.</translation>
    </message>
    <message>
        <source>There is no such paper to withdraw. Record the paper first.</source>
        <translation>Такого документа нет, отзывать нечего. Сначала внесите документ.</translation>
    </message>
    <message>
        <source>“{mark}” is not a mark. Use P, O, L, E, X, A or minutes.</source>
        <translation>«{mark}» — не отметка. Введите П, В, О, Р, С, Н или минуты.</translation>
    </message>
    <message>
        <source>{minutes} minutes are more than a day has. Write up to {most}.</source>
        <translation>{minutes} мин — больше, чем в сутках. Введите до {most}.</translation>
    </message>
    <message>
        <source>This person has no such session: it belongs to another event, or it was removed. Open the attendance again.</source>
        <translation>У этого человека нет такого занятия: оно из другого мероприятия или убрано. Откройте посещаемость заново.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the term in the youth council does not cover the event. Renew it.</source>
        <translation>Нельзя подтвердить: срок в молодёжном совете не покрывает мероприятие. Продлите его.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the age on the first day is unknown or outside the limits of the youth council. Check the birth date.</source>
        <translation>Нельзя подтвердить: возраст на первый день неизвестен или вне пределов молодёжного совета. Проверьте дату рождения.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: guardian consent for these dates is missing. Record it.</source>
        <translation>Нельзя подтвердить: нет согласия законного представителя на эти даты. Внесите его.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the young person’s own agreement is missing. Record it.</source>
        <translation>Нельзя подтвердить: нет согласия самого ребёнка. Внесите его.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: a chaperone on the same travel is missing. Name one.</source>
        <translation>Нельзя подтвердить: нет сопровождающего в той же поездке. Назначьте его.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the emergency contact is missing. Record it.</source>
        <translation>Нельзя подтвердить: нет контакта на экстренный случай. Внесите его.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the decision on photos is missing. Record it.</source>
        <translation>Нельзя подтвердить: нет решения о фотосъёмке. Внесите его.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the health and diet note is missing. Record it.</source>
        <translation>Нельзя подтвердить: нет сведений о здоровье и питании. Внесите их.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the code of conduct was not given. Record it.</source>
        <translation>Нельзя подтвердить: правила поведения не вручены. Внесите вручение.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the permission to leave the country was not checked. Record it.</source>
        <translation>Нельзя подтвердить: разрешение на выезд не проверено. Внесите проверку.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the persons responsible for child safety are not named. Record them.</source>
        <translation>Нельзя подтвердить: ответственные за безопасность детей не назначены. Внесите их.</translation>
    </message>
    <message>
        <source>There is nothing to put into the calendar file: the event has no days yet.</source>
        <translation>Для календаря ничего нет: у мероприятия ещё нет дней.</translation>
    </message>
    <message>
        <source>The lead institution has no contact person with an e-mail address: nobody could answer. Add an address, or save a notice without organiser.</source>
        <translation>У ведущего учреждения нет контактного лица с эл. почтой: ответить было бы некому. Добавьте адрес или сохраните извещение без организатора.</translation>
    </message>
    <message>
        <source>A personal invitation needs a person with an e-mail address. Add the address.</source>
        <translation>Для личного приглашения нужен адрес эл. почты. Добавьте адрес.</translation>
    </message>
    <message>
        <source>An invitation file may hold one entry only, or calendars lose the others. Save one file per entry.</source>
        <translation>В файле приглашения может быть одна запись, иначе календари потеряют остальные. Сохраните по файлу на запись.</translation>
    </message>
    <message>
        <source>A cancelled entry cannot be an invitation. Save a cancellation instead.</source>
        <translation>Отменённая запись не может быть приглашением. Сохраните отмену.</translation>
    </message>
    <message>
        <source>A calendar for everybody must not name people. Save personal invitations instead.</source>
        <translation>Общий календарь не должен называть людей. Сохраните личные приглашения.</translation>
    </message>
    <message>
        <source>“{email}” of {name} is not an e-mail address. Correct it.</source>
        <translation>«{email}» ({name}) — не адрес эл. почты. Исправьте его.</translation>
    </message>
    <message>
        <source>Nothing to paste. Copy the rows in the spreadsheet, then try again.</source>
        <translation>Вставлять нечего. Скопируйте строки в таблице и повторите.</translation>
    </message>
    <message>
        <source>No column looks like names. Copy the rows together with their headings.</source>
        <translation>Ни один столбец не похож на имена. Скопируйте строки вместе с заголовками.</translation>
    </message>
    <message>
        <source>That is more than {rows} rows. Copy fewer rows at a time.</source>
        <translation>Строк больше {rows}. Копируйте меньше строк за раз.</translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not an e-mail address. Correct it or leave it empty.</source>
        <translation>{cell}: «{value}» — не адрес эл. почты. Исправьте или оставьте пустым.</translation>
    </message>
    <message>
        <source>{cell}: several e-mail addresses; “{value}” is taken. Choose another if needed.</source>
        <translation>{cell}: адресов несколько; взят «{value}». При необходимости выберите другой.</translation>
    </message>
    <message>
        <source>{cell}: “{value}” does not tell the sex. Choose it, or leave it open.</source>
        <translation>{cell}: «{value}» — пол не понятен. Выберите его или оставьте пустым.</translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not a list of known languages. Choose them later.</source>
        <translation>{cell}: «{value}» — языки не распознаны. Выберите их позже.</translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not a known role. Participant is taken.</source>
        <translation>{cell}: роли «{value}» нет. Взята роль «участник».</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program. Close that program, then try again.</source>
        <translation>«{name}» занят другой программой. Закройте её и повторите.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written. Choose another folder, or ask for the right to write.</source>
        <translation>«{name}» нельзя записать. Выберите другую папку или попросите право записи.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Free some space, then try again.</source>
        <translation>Диск заполнен. Ничего не изменено. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Keep a copy of it and open the latest backup.</source>
        <translation>Файл «{name}» повреждён. Сохраните его копию и откройте последнюю резервную копию.</translation>
    </message>
    <message>
        <source>“{name}” is not a database of this program, or its beginning is damaged. Choose another file, or open a backup.</source>
        <translation>«{name}» — не база этой программы, или её начало повреждено. Выберите другой файл или откройте резервную копию.</translation>
    </message>
    <message>
        <source>“{name}” is from a newer version. Nothing was changed. Get the newer program to open it.</source>
        <translation>База «{name}» создана более новой версией. Ничего не изменено. Откройте её новой программой.</translation>
    </message>
    <message>
        <source>There is no file “{name}”. Check the name, or start a new office.</source>
        <translation>Файла «{name}» нет. Проверьте имя или начните с новой базы.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. Does the folder exist, and may you read and write it?</source>
        <translation>«{name}» не открывается. Проверьте, есть ли папка и право читать и писать в ней.</translation>
    </message>
    <message>
        <source>“{name}” was moved or deleted while it was open. Save a copy to keep your work.</source>
        <translation>«{name}» перемещён или удалён, пока был открыт. Сохраните копию, чтобы не потерять работу.</translation>
    </message>
    <message>
        <source>The server “{name}” does not answer. Check the network, then try again.</source>
        <translation>Сервер «{name}» не отвечает. Проверьте сеть и повторите.</translation>
    </message>
    <message>
        <source>There is no event “{ref}”. Give its number, or its whole title.</source>
        <translation>Мероприятия «{ref}» нет. Укажите номер или полное название.</translation>
    </message>
    <message>
        <source>There is no person “{ref}”. Give the e-mail, or the whole name.</source>
        <translation>Человека «{ref}» нет. Укажите эл. почту или полное имя.</translation>
    </message>
    <message>
        <source>There is no institution “{ref}”. Give the whole name, or the country.</source>
        <translation>Учреждения «{ref}» нет. Укажите полное название или страну.</translation>
    </message>
    <message>
        <source>There is no youth council “{ref}”. Give its whole name.</source>
        <translation>Молодёжного совета «{ref}» нет. Укажите полное название.</translation>
    </message>
    <message>
        <source>“{ref}” is the title of {found} events. Give the number of one.</source>
        <translation>Мероприятий с названием «{ref}»: {found}. Укажите номер одного.</translation>
    </message>
    <message>
        <source>“{ref}” is the name of {found} people. Give the e-mail of one.</source>
        <translation>Людей с именем «{ref}»: {found}. Укажите эл. почту одного.</translation>
    </message>
    <message>
        <source>“{ref}” is the name of {found} institutions. Give the whole name of one.</source>
        <translation>Учреждений с названием «{ref}»: {found}. Укажите полное название одного.</translation>
    </message>
    <message>
        <source>“{ref}” is the name of {found} youth councils. Give the whole name of one.</source>
        <translation>Молодёжных советов с названием «{ref}»: {found}. Укажите полное название одного.</translation>
    </message>
    <message>
        <source>Nothing here is called “{ref}”. Give a number, an e-mail, or a whole name.</source>
        <translation>Ничего с названием «{ref}» нет. Укажите номер, эл. почту или полное имя.</translation>
    </message>
    <message>
        <source>“{ref}” may be one of several institutions: {names}. Give the whole name.</source>
        <translation>«{ref}» — это может быть одно из учреждений: {names}. Укажите полное название.</translation>
    </message>
    <message>
        <source>There is no type of event “{type}”. Write for example seminar, or webinar.</source>
        <translation>Типа мероприятия «{type}» нет. Напишите, например, семинар или вебинар.</translation>
    </message>
    <message>
        <source>“{ref}” does not take part in this event. Add this person first.</source>
        <translation>«{ref}» не участвует в этом мероприятии. Сначала добавьте этого человека.</translation>
    </message>
    <message>
        <source>There is no session {number}: the event has {count}.</source>
        <translation>Занятия {number} нет: всего занятий {count}.</translation>
    </message>
    <message>
        <source>Session {number} counts no hours: no report is needed for it. Choose another.</source>
        <translation>Занятие {number} часов не даёт: отчёт для него не нужен. Выберите другое.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it as 2026-11-10.</source>
        <translation>«{text}» — не дата. Напишите так: 2026-11-10.</translation>
    </message>
    <message>
        <source>“{text}” is not a date with a time. Write it as 2026-11-10T10:00.</source>
        <translation>«{text}» — не дата со временем. Напишите так: 2026-11-10T10:00.</translation>
    </message>
    <message>
        <source>“{name}” is there already. Choose another name.</source>
        <translation>«{name}» уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>Only a database in a file can be copied. Ask who runs the server.</source>
        <translation>Скопировать можно только базу в файле. Обратитесь к администратору сервера.</translation>
    </message>
    <message>
        <source>“{name}” is not a demo office. Choose another folder.</source>
        <translation>«{name}» — не пример. Выберите другую папку.</translation>
    </message>
    <message>
        <source>Nothing to save: no file is ticked.</source>
        <translation>Сохранять нечего: не отмечен ни один файл.</translation>
    </message>
    <message>
        <source>Personal invitations need an address to answer to: {institution} has no focal point with an e-mail address. Add one on the page of the institution.</source>
        <translation>Личным приглашениям нужен адрес для ответа: {institution} не имеет контактного лица с эл. почтой. Добавьте его на странице учреждения.</translation>
    </message>
    <message>
        <source>Nobody has accepted yet, so there is nobody to invite. Accept people first.</source>
        <translation>Приглашать некого: пока никто не принят. Сначала примите участников.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last files were saved: nobody needs a new one.</source>
        <translation>С прошлого сохранения ничего не изменилось: новые файлы никому не нужны.</translation>
    </message>
    <message>
        <source>There is no event for the calendar: ideas and concepts stay in the office.</source>
        <translation>Мероприятий для календаря нет: идеи и концепции остаются в аппарате.</translation>
    </message>
    <message>
        <source>Nobody has a seat yet, so the sheet would be empty. Accept people first.</source>
        <translation>Мест пока никто не занял, лист был бы пуст. Сначала примите участников.</translation>
    </message>
    <message>
        <source>Nobody has been replaced in this event. Replace somebody first.</source>
        <translation>В этом мероприятии никого не заменяли. Сначала замените участника.</translation>
    </message>
    <message>
        <source>Everybody meets online, so there is nothing to sign. Use the online report.</source>
        <translation>Все встречаются онлайн, подписывать нечего. Используйте отчёт о встрече.</translation>
    </message>
    <message>
        <source>The programme has no counted sessions yet. Open the programme and count some.</source>
        <translation>В программе ещё нет зачётных занятий. Откройте программу и отметьте их.</translation>
    </message>
    <message>
        <source>The list is empty. Show the people who are to stand in it, then try again.</source>
        <translation>Список пуст. Покажите людей, которые должны в нём быть, и повторите.</translation>
    </message>
    <message>
        <source>This took too long and was stopped. Nothing was written. Try again.</source>
        <translation>Это длилось слишком долго и остановлено. Ничего не записано. Повторите.</translation>
    </message>
    <message>
        <source>The system has ended the writing of the file, perhaps for want of memory. Nothing was written. Close other programs, then try again.</source>
        <translation>Система прервала запись файла; возможно, не хватило памяти. Ничего не записано. Закройте другие программы и повторите.</translation>
    </message>
    <message>
        <source>There are {count} files, not one. Choose a folder for them.</source>
        <translation>Файлов {count}, а не один. Выберите для них папку.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Give the file a name in it.</source>
        <translation>«{name}» — папка. Укажите имя файла в ней.</translation>
    </message>
    <message>
        <source>“{name}” would not open: this file ends in {ending}. Give it a name that ends so.</source>
        <translation>«{name}» не откроется: у этого файла окончание {ending}. Дайте имя с таким окончанием.</translation>
    </message>
    <message>
        <source>No room on {name}. Nothing was written. Choose another place, or free some.</source>
        <translation>На {name} нет места. Ничего не записано. Выберите другое место или освободите это.</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be written. Nothing was written. Choose another.</source>
        <translation>В папку «{name}» нельзя записать. Ничего не записано. Выберите другую.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used as a folder. Nothing was written. Choose another.</source>
        <translation>«{name}» не годится как папка. Ничего не записано. Выберите другую.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program. Close it there, then try again, or save as “{other}”.</source>
        <translation>«{name}» открыт в другой программе. Закройте его там и повторите или сохраните как «{other}».</translation>
    </message>
    <message>
        <source>Nobody has earned a certificate yet: short of hours: {short}, not decided: {undecided}. Complete the marks of attendance first.</source>
        <translation>Сертификат пока никому не положен: не хватает часов: {short}, не решено: {undecided}. Сначала заполните отметки посещаемости.</translation>
    </message>
    <message>
        <source>Nobody has earned a certificate: short of hours: {short}.</source>
        <translation>Сертификат никому не положен: не хватает часов: {short}.</translation>
    </message>
    <message>
        <source>Nobody has earned a certificate yet: not decided: {undecided}. Complete the marks of attendance first.</source>
        <translation>Сертификат пока никому не положен: не решено: {undecided}. Сначала заполните отметки посещаемости.</translation>
    </message>
    <message>
        <source>Nobody has taken part yet who could earn a certificate.</source>
        <translation>Пока нет участников, которым мог бы быть положен сертификат.</translation>
    </message>
    <message>
        <source>The hours are not enough for a certificate ({names}). Give a reason.</source>
        <translation>Часов для сертификата не хватает ({names}). Укажите причину.</translation>
    </message>
    <message>
        <source>Only who has taken part can get a certificate ({names}).</source>
        <translation>Сертификат может получить только тот, кто участвовал ({names}).</translation>
    </message>
    <message>
        <source>Certificates were issued meanwhile. Look at the new numbers, then save again.</source>
        <translation>Тем временем были выданы сертификаты. Проверьте новые номера и сохраните снова.</translation>
    </message>
    <message>
        <source>An exception needs a reason. Say why this certificate is issued.</source>
        <translation>Для исключения нужна причина. Укажите, почему выдаётся этот сертификат.</translation>
    </message>
    <message>
        <source>The certificate is issued already. Save it again under “What leaves”.</source>
        <translation>Сертификат уже выдан. Сохраните его ещё раз в окне «Что уходит».</translation>
    </message>
    <message>
        <source>Saving issues new certificates: {count} (from {number} to {until}).</source>
        <translation>При сохранении будут выданы новые сертификаты: {count} (с {number} по {until}).</translation>
    </message>
    <message>
        <source>No certificate: short of hours: {short}, not decided: {undecided}.</source>
        <translation>Без сертификата: не хватает часов: {short}, не решено: {undecided}.</translation>
    </message>
    <message>
        <source>No certificate: short of hours: {short}.</source>
        <translation>Без сертификата: не хватает часов: {short}.</translation>
    </message>
    <message>
        <source>No certificate yet: not decided: {undecided}.</source>
        <translation>Пока без сертификата: не решено: {undecided}.</translation>
    </message>
    <message>
        <source>Printed before and marked as reissued: {count}.</source>
        <translation>Напечатаны раньше и помечены как дубликаты: {count}.</translation>
    </message>
    <message>
        <source>Numbers that were taken back and are not used again: {numbers}.</source>
        <translation>Отозванные номера, которые больше не используются: {numbers}.</translation>
    </message>
    <message>
        <source>The picture “{name}” cannot be read: the certificates are plain.</source>
        <translation>Не удалось прочитать изображение «{name}»: сертификаты будут без фона.</translation>
    </message>
    <message>
        <source>Under 18 ({names}): given name and initial only, no e-mail.</source>
        <translation>До 18 лет ({names}): только имя и инициал, без эл. почты.</translation>
    </message>
    <message>
        <source>Full names of people under 18 leave: {count} (reason: {reason}).</source>
        <translation>Уходят полные имена людей младше 18 лет: {count} (причина: {reason}).</translation>
    </message>
    <message>
        <source>The certificate of somebody under 18 bears the own name alone.</source>
        <translation>В сертификате человека младше 18 лет стоит только его собственное имя.</translation>
    </message>
    <message>
        <source>Under 18 ({names}): the file goes to the guardian and names no child.</source>
        <translation>До 18 лет ({names}): файл идёт законному представителю и не называет ребёнка.</translation>
    </message>
    <message>
        <source>Under 18 ({names}): the file goes to the coordinator of the youth council and names no child.</source>
        <translation>До 18 лет ({names}): файл идёт координатору молодёжного совета и не называет ребёнка.</translation>
    </message>
    <message>
        <source>No e-mail address ({names}): their files are left out.</source>
        <translation>Нет эл. почты ({names}): файлов для них не будет.</translation>
    </message>
    <message>
        <source>The event is only an idea so far: calendars show it as tentative.</source>
        <translation>Мероприятие пока только идея: календари покажут его как предварительное.</translation>
    </message>
    <message>
        <source>{institution} has no focal point with an e-mail address: the notice names nobody to answer to.</source>
        <translation>{institution}: нет контактного лица с эл. почтой, в извещении некому ответить.</translation>
    </message>
    <message>
        <source>{empty} of {cells} cells are empty: hours and certificates are not final.</source>
        <translation>Пустых клеток: {empty} из {cells}. Часы и сертификаты не окончательны.</translation>
    </message>
    <message>
        <source>There is no programme: days are marked, hours stay unknown.</source>
        <translation>Программы нет: отмечаются дни, часы неизвестны.</translation>
    </message>
    <message>
        <source>People who have the old entry: {count}. Send the new file by e-mail, or have the old entry deleted first, never both.</source>
        <translation>Прежняя запись у людей: {count}. Отправьте новый файл почтой или попросите удалить прежнюю запись, но не то и другое.</translation>
    </message>
    <message>
        <source>The title is written</source>
        <translation>Название есть</translation>
    </message>
    <message>
        <source>The purpose is written</source>
        <translation>Цель есть</translation>
    </message>
    <message>
        <source>The main recommendation is chosen</source>
        <translation>Основная рекомендация выбрана</translation>
    </message>
    <message>
        <source>The lead institution is named</source>
        <translation>Ведущее учреждение названо</translation>
    </message>
    <message>
        <source>Answers of co-organisers: {answered} of {total}</source>
        <translation>Ответы соорганизаторов: {answered} из {total}</translation>
    </message>
    <message>
        <source>The languages are chosen</source>
        <translation>Языки выбраны</translation>
    </message>
    <message>
        <source>The quota is set</source>
        <translation>Квота назначена</translation>
    </message>
    <message>
        <source>The dates are set</source>
        <translation>Даты назначены</translation>
    </message>
    <message>
        <source>Nothing clashes with the dates</source>
        <translation>С датами ничего не совпадает</translation>
    </message>
    <message>
        <source>The place is known</source>
        <translation>Место известно</translation>
    </message>
    <message>
        <source>The link is known</source>
        <translation>Ссылка есть</translation>
    </message>
    <message>
        <source>Answers are due by {deadline}</source>
        <translation>Ответы ждём до {deadline}</translation>
    </message>
    <message>
        <source>Institutions on the list: {total}</source>
        <translation>Учреждений в списке: {total}</translation>
    </message>
    <message>
        <source>Sessions in the programme: {items}</source>
        <translation>Занятий в программе: {items}</translation>
    </message>
    <message>
        <source>Letters marked as sent: {sent} of {total}</source>
        <translation>Писем отмечено отправленными: {sent} из {total}</translation>
    </message>
    <message>
        <source>Answers: {answered} of {total}</source>
        <translation>Ответов: {answered} из {total}</translation>
    </message>
    <message>
        <source>No institution is over its quota</source>
        <translation>Квота нигде не превышена</translation>
    </message>
    <message>
        <source>People with a seat: {people}</source>
        <translation>Людей с местом: {people}</translation>
    </message>
    <message>
        <source>Every nomination is decided</source>
        <translation>По всем кандидатурам есть решение</translation>
    </message>
    <message>
        <source>All conditions for people under 18 are met</source>
        <translation>Все условия для тех, кому нет 18, выполнены</translation>
    </message>
    <message>
        <source>The first day has come</source>
        <translation>Первый день наступил</translation>
    </message>
    <message>
        <source>The last day has come</source>
        <translation>Последний день наступил</translation>
    </message>
    <message>
        <source>Attendance is entered</source>
        <translation>Посещаемость внесена</translation>
    </message>
    <message>
        <source>The audience is counted</source>
        <translation>Аудитория посчитана</translation>
    </message>
    <message>
        <source>All certificates are issued</source>
        <translation>Все сертификаты выданы</translation>
    </message>
    <message>
        <source>Evaluation forms that came back: {answers} of {asked}</source>
        <translation>Вернулось анкет: {answers} из {asked}</translation>
    </message>
    <message>
        <source>Action plans: {plans}</source>
        <translation>Планов действий: {plans}</translation>
    </message>
    <message>
        <source>What came of the action plans is recorded: {answered} of {plans}</source>
        <translation>Итоги планов действий внесены: {answered} из {plans}</translation>
    </message>
    <message>
        <source>The dates lie ahead. Check that they are the new ones.</source>
        <translation>Даты впереди. Проверьте, что они новые.</translation>
    </message>
    <message>
        <source>Other days were set since.</source>
        <translation>С тех пор назначены другие дни.</translation>
    </message>
    <message>
        <source>The title is missing. Write it.</source>
        <translation>Нет названия. Напишите его.</translation>
    </message>
    <message>
        <source>The purpose is missing. Write it.</source>
        <translation>Нет цели. Напишите её.</translation>
    </message>
    <message>
        <source>The main recommendation is missing. Choose it.</source>
        <translation>Нет основной рекомендации. Выберите её.</translation>
    </message>
    <message>
        <source>No institution leads the event. Name one.</source>
        <translation>Нет ведущего учреждения. Назовите его.</translation>
    </message>
    <message>
        <source>Answers of co-organisers: {answered} of {total}. Record the others.</source>
        <translation>Ответы соорганизаторов: {answered} из {total}. Внесите остальные.</translation>
    </message>
    <message>
        <source>The languages of the event are missing. Choose them.</source>
        <translation>Нет языков мероприятия. Выберите их.</translation>
    </message>
    <message>
        <source>The quota for each institution is missing. Set it.</source>
        <translation>Нет квоты на учреждение. Назначьте её.</translation>
    </message>
    <message>
        <source>The dates are missing. Set them.</source>
        <translation>Нет дат. Назначьте их.</translation>
    </message>
    <message>
        <source>Clashes with the dates: {clashes}. Move the event, or let them stand.</source>
        <translation>Совпадения с датами: {clashes}. Перенесите мероприятие или допустите их.</translation>
    </message>
    <message>
        <source>The place is missing. Write it.</source>
        <translation>Нет места. Напишите его.</translation>
    </message>
    <message>
        <source>The link for taking part is missing. Add it.</source>
        <translation>Нет ссылки для участия. Добавьте её.</translation>
    </message>
    <message>
        <source>The day by which institutions answer is missing. Set it.</source>
        <translation>Нет срока ответа учреждений. Назначьте его.</translation>
    </message>
    <message>
        <source>No institution is on the list. Add those to be invited.</source>
        <translation>В списке нет учреждений. Добавьте приглашаемых.</translation>
    </message>
    <message>
        <source>The programme has no sessions. Add the first one.</source>
        <translation>В программе нет занятий. Добавьте первое.</translation>
    </message>
    <message>
        <source>Letters marked as sent: {sent} of {total}. Mark the others.</source>
        <translation>Писем отмечено отправленными: {sent} из {total}. Отметьте остальные.</translation>
    </message>
    <message>
        <source>Answers: {answered} of {total}. Record those that are in.</source>
        <translation>Ответов: {answered} из {total}. Внесите полученные.</translation>
    </message>
    <message>
        <source>Overdue since {deadline}: {names}. Record an answer, or remind.</source>
        <translation>Просрочено с {deadline}: {names}. Внесите ответ или напомните.</translation>
    </message>
    <message>
        <source>Over the quota: {names}. Put people in reserve, or raise the quota.</source>
        <translation>Сверх квоты: {names}. Внесите людей в резерв или увеличьте квоту.</translation>
    </message>
    <message>
        <source>Nobody has a seat. Accept nominations.</source>
        <translation>Мест никто не занял. Примите кандидатуры.</translation>
    </message>
    <message>
        <source>Nominations not decided: {people}. Accept them, or put them in reserve.</source>
        <translation>Кандидатур без решения: {people}. Примите их или внесите в резерв.</translation>
    </message>
    <message>
        <source>Conditions for people under 18 are missing: {names}. Record the papers, or withdraw these people.</source>
        <translation>Не выполнены условия для тех, кому нет 18: {names}. Внесите документы или отзовите этих людей.</translation>
    </message>
    <message>
        <source>The event begins on {day}. Start it then, or correct the dates.</source>
        <translation>Мероприятие начинается {day}. Начните его тогда или исправьте даты.</translation>
    </message>
    <message>
        <source>The event ends on {day}. Finish it then, or correct the dates.</source>
        <translation>Мероприятие кончается {day}. Завершите его тогда или исправьте даты.</translation>
    </message>
    <message>
        <source>Empty cells in the attendance sheet: {marks}. Enter them.</source>
        <translation>Пустых клеток в посещаемости: {marks}. Заполните их.</translation>
    </message>
    <message>
        <source>The audience is not counted. Enter the numbers.</source>
        <translation>Аудитория не посчитана. Введите числа.</translation>
    </message>
    <message>
        <source>Certificates not issued: {people}. Issue them.</source>
        <translation>Не выдано сертификатов: {people}. Выдайте их.</translation>
    </message>
    <message>
        <source>No evaluation form has come back. Enter or import them, or say why not.</source>
        <translation>Ни одна анкета не вернулась. Введите или загрузите анкеты либо укажите причину.</translation>
    </message>
    <message>
        <source>There are no action plans. Add them, or say why there are none.</source>
        <translation>Планов действий нет. Добавьте их или скажите, почему их нет.</translation>
    </message>
    <message>
        <source>What came of the action plans: {answered} of {plans} recorded. Record the others, or that no answer came.</source>
        <translation>Итоги планов действий: внесено {answered} из {plans}. Внесите остальные или то, что ответа не было.</translation>
    </message>
    <message>
        <source>The dates are over. Set new dates.</source>
        <translation>Даты прошли. Назначьте новые.</translation>
    </message>
    <message>
        <source>The days are still those that were put off. Set new ones, or say why they hold.</source>
        <translation>Дни те же, от которых отказались. Укажите новые или объясните, почему они остаются.</translation>
    </message>
    <message>
        <source>Later steps have changed the same record. Undo those first, or correct the record.</source>
        <translation>Ту же запись меняли более поздние шаги. Сначала отмените их или исправьте запись.</translation>
    </message>
    <message>
        <source>This step is already undone.</source>
        <translation>Этот шаг уже отменён.</translation>
    </message>
    <message>
        <source>This is how the office began. It cannot be undone; start a new office instead.</source>
        <translation>С этого началась работа. Чтобы начать заново, создайте новую базу.</translation>
    </message>
    <message>
        <source>Files saved in this step: {count}. Others may hold them already, so they cannot be taken back. Save an update or a cancellation instead.</source>
        <translation>Файлов сохранено на этом шаге: {count}. Они уже могут быть у других, вернуть их нельзя. Сохраните обновление или отмену.</translation>
    </message>
    <message>
        <source>It changed nothing: somebody has read something here. The step stays as the record of it.</source>
        <translation>Шаг ничего не менял: здесь кто-то прочитал сведения. Он остаётся записью об этом.</translation>
    </message>
    <message>
        <source>Entries that rest on what this step added: {count}. Take those away first.</source>
        <translation>Записей, которые опираются на этот шаг: {count}. Сначала уберите их.</translation>
    </message>
    <message>
        <source>What this belonged to is no longer there. Bring that back first.</source>
        <translation>Того, к чему это относилось, больше нет. Сначала верните его.</translation>
    </message>
    <message>
        <source>Another entry has taken this place since, for example the same number. Change that entry first.</source>
        <translation>Это место с тех пор заняла другая запись, например с тем же номером. Сначала измените её.</translation>
    </message>
    <message>
        <source>This is your own institution: it cannot be put into the archive.</source>
        <translation>Это ваше учреждение: его нельзя отправить в архив.</translation>
    </message>
    <message>
        <source>Somebody has a seat in {code}, which is still to come. Withdraw there first.</source>
        <translation>Кто-то участвует в мероприятии {code}, которое ещё впереди. Сначала снимите участие там.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Correct one of the two.</source>
        <translation>Последний день раньше первого. Исправьте один из них.</translation>
    </message>
    <message>
        <source>These days last more than a year. Correct the last one.</source>
        <translation>Эти дни длятся больше года. Исправьте последний день.</translation>
    </message>
    <message>
        <source>Some of these days are in the list already ({first} – {last}). Correct those.</source>
        <translation>Часть этих дней уже есть в списке ({first} – {last}). Исправьте ту запись.</translation>
    </message>
    <message>
        <source>These days are no longer in the list: somebody removed them.</source>
        <translation>Этих дней больше нет в списке: их кто-то убрал.</translation>
    </message>
    <message>
        <source>The time zone is not known of: {names}. They are left out until it is set.</source>
        <translation>Часовой пояс неизвестен: {names}. Пока он не указан, эти учреждения не учитываются.</translation>
    </message>
    <message>
        <source>{name} has no working day in {year}. Correct its weekend or its closing days.</source>
        <translation>{name}: в {year} году нет ни одного рабочего дня. Исправьте выходные или нерабочие дни.</translation>
    </message>
    <message>
        <source>There is no list of public holidays for {country}. Add its days in Settings, Calendars.</source>
        <translation>Списка праздников нет: {country}. Добавьте дни в «Настройки», «Календари».</translation>
    </message>
    <message>
        <source>The holiday list for {country} ends in {year}. Add later days in Settings, Calendars.</source>
        <translation>Список праздников ({country}) заканчивается {year} годом. Дальнейшие дни добавьте в «Настройки», «Календари».</translation>
    </message>
    <message>
        <source>The public holidays of {country} in {year} have not been read yet.</source>
        <translation>Праздники ещё не прочитаны: {country}, {year} год.</translation>
    </message>
    <message>
        <source>The shortest common time must lie between 1 minute and 24 hours. Correct it.</source>
        <translation>Наименьшее общее время — от 1 минуты до 24 часов. Исправьте.</translation>
    </message>
    <message>
        <source>From 0 to {most} institutions may be missing. Correct the number.</source>
        <translation>Отсутствовать могут от 0 до {most} учреждений. Исправьте число.</translation>
    </message>
    <message>
        <source>Nominations close on {day}, when the event has begun already.</source>
        <translation>Приём кандидатур завершается {day}, когда мероприятие уже началось.</translation>
    </message>
    <message>
        <source>{day}: two sessions at once in one room ({who}), the later is {what}.</source>
        <translation>{day}: два занятия одновременно в одном зале ({who}), второе — {what}.</translation>
    </message>
    <message>
        <source>{day}: {who} has a part in two sessions at once, the later is {what}.</source>
        <translation>{day}: {who} участвует в двух занятиях одновременно, второе — {what}.</translation>
    </message>
    <message>
        <source>{day}: {who} is also wanted at {what}.</source>
        <translation>{day}: {who} в это время также участвует: {what}.</translation>
    </message>
    <message>
        <source>{day}: holiday in {country}, {what}.</source>
        <translation>{day}: праздник ({country}), {what}.</translation>
    </message>
    <message>
        <source>{day}: closed ({what}): {who}.</source>
        <translation>{day}: нерабочий день ({what}): {who}.</translation>
    </message>
    <message>
        <source>{day}: weekend of {who}.</source>
        <translation>{day}: выходной: {who}.</translation>
    </message>
    <message>
        <source>{day}: {who} also has {what}.</source>
        <translation>{day}: {who} — также {what}.</translation>
    </message>
    <message>
        <source>{day}: {who} has less than 12 hours to or from {what} in another city.</source>
        <translation>{day}: {who} — менее 12 часов на дорогу: {what} проходит в другом городе.</translation>
    </message>
    <message>
        <source>{day}: also rest: {who}.</source>
        <translation>{day}: также отдыхают: {who}.</translation>
    </message>
    <message>
        <source>{day}: {what}.</source>
        <translation>{day}: {what}.</translation>
    </message>
    <message>
        <source>The day is missing. Write it, for example 10.12.</source>
        <translation>Не указан день. Напишите его, например 10.12.</translation>
    </message>
    <message>
        <source>There is no day {text}. Correct the date.</source>
        <translation>Дня {text} не бывает. Исправьте дату.</translation>
    </message>
    <message>
        <source>{day} is still to come. Log what was held; for what is planned make an event.</source>
        <translation>{day} ещё впереди. Вносите проведённое; запланированное создайте как мероприятие.</translation>
    </message>
    <message>
        <source>How many came? Write it, for example 27/14f: 27, of whom 14 girls.</source>
        <translation>Сколько пришло? Напишите, например 27/14д: 27, из них 14 девочек.</translation>
    </message>
    <message>
        <source>The number is larger than {most}. Correct it.</source>
        <translation>Число больше {most}. Исправьте его.</translation>
    </message>
    <message>
        <source>{female} girls of {total} pupils? Correct the numbers.</source>
        <translation>Девочек {female} из {total} учеников? Исправьте числа.</translation>
    </message>
    <message>
        <source>{male} boys of {total} pupils? Correct the numbers.</source>
        <translation>Мальчиков {male} из {total} учеников? Исправьте числа.</translation>
    </message>
    <message>
        <source>{female} girls and {male} boys are more than {total}. Correct the numbers.</source>
        <translation>Девочек {female} и мальчиков {male}: вместе больше {total}. Исправьте числа.</translation>
    </message>
    <message>
        <source>What does “{text}” count? Write f or m behind girls and boys, for example 27/14f.</source>
        <translation>Кого считает «{text}»? Поставьте д или м после числа девочек или мальчиков, например 27/14д.</translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not a number. Correct it or leave empty.</source>
        <translation>{cell}: «{value}» не число. Исправьте или оставьте пустым.</translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not a date. Correct it or leave empty.</source>
        <translation>{cell}: «{value}» не дата. Исправьте или оставьте пустым.</translation>
    </message>
    <message>
        <source>{cell}: How many came is missing.</source>
        <translation>{cell}: не указано, сколько пришло.</translation>
    </message>
    <message>
        <source>{cell}: The day is missing.</source>
        <translation>{cell}: не указан день.</translation>
    </message>
    <message>
        <source>{cell}: {day} is still to come.</source>
        <translation>{cell}: {day} ещё впереди.</translation>
    </message>
    <message>
        <source>{cell}: The number is larger than {most}.</source>
        <translation>{cell}: число больше {most}.</translation>
    </message>
    <message>
        <source>{cell}: {female} girls of {total} pupils? Correct the numbers.</source>
        <translation>{cell}: девочек {female} из {total} учеников? Исправьте числа.</translation>
    </message>
    <message>
        <source>{cell}: {male} boys of {total} pupils? Correct the numbers.</source>
        <translation>{cell}: мальчиков {male} из {total} учеников? Исправьте числа.</translation>
    </message>
    <message>
        <source>{cell}: {female} girls and {male} boys are more than {total}. Correct the numbers.</source>
        <translation>{cell}: девочек {female} и мальчиков {male}: вместе больше {total}. Исправьте числа.</translation>
    </message>
    <message>
        <source>{cell}: The text is longer than {limit} characters. Shorten it.</source>
        <translation>{cell}: текст длиннее {limit} знаков. Сократите его.</translation>
    </message>
    <message>
        <source>{cell}: The year must lie between {first} and {last}. Correct the date.</source>
        <translation>{cell}: год должен быть от {first} до {last}. Исправьте дату.</translation>
    </message>
    <message>
        <source>{cell} holds a formula without a result. Open the file and save it once.</source>
        <translation>В {cell} формула без результата. Откройте файл и сохраните его один раз.</translation>
    </message>
    <message>
        <source>{cell}: The sum says {said}, the rows give {found}.</source>
        <translation>{cell}: в итоге {said}, по строкам {found}.</translation>
    </message>
    <message>
        <source>Dates such as 05/06 were read with the day first. Look whether they are right.</source>
        <translation>Даты вроде 05/06 прочитаны как день и месяц. Посмотрите, верны ли они.</translation>
    </message>
    <message>
        <source>Hidden rows were read too: {count}.</source>
        <translation>Прочитаны и скрытые строки: {count}.</translation>
    </message>
    <message>
        <source>No lessons were found. A row needs a number of people, under a heading such as “Total”.</source>
        <translation>Занятий не найдено. В строке нужно число людей под заголовком вроде «Всего».</translation>
    </message>
    <message>
        <source>This event is no campaign that counts its audience. Choose another.</source>
        <translation>В этом мероприятии слушателей не считают. Выберите другое.</translation>
    </message>
    <message>
        <source>{code} lasts from {first} to {last}. Lessons on other days: {count}. They are counted too.</source>
        <translation>{code} длится с {first} по {last}. Занятий в другие дни: {count}. Они тоже учтены.</translation>
    </message>
    <message>
        <source>There is nothing to log in these rows.</source>
        <translation>В этих строках нечего вносить.</translation>
    </message>
    <message>
        <source>The file “{name}” is not there. Choose another.</source>
        <translation>Файла «{name}» нет. Выберите другой.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose the files in it.</source>
        <translation>«{name}» — папка. Выберите файлы в ней.</translation>
    </message>
    <message>
        <source>The file “{name}” is open in Excel. Close it there, then try again.</source>
        <translation>Файл «{name}» открыт в Excel. Закройте его там и повторите.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be read: this user may not open it.</source>
        <translation>Файл «{name}» не читается: у этого пользователя нет права его открыть.</translation>
    </message>
    <message>
        <source>The file “{name}” is empty.</source>
        <translation>Файл «{name}» пуст.</translation>
    </message>
    <message>
        <source>The file “{name}” is protected by a password. Save it without one, then try again.</source>
        <translation>Файл «{name}» защищён паролем. Сохраните его без пароля и повторите.</translation>
    </message>
    <message>
        <source>The file “{name}” is damaged or cut off. Ask for it again, or open it in Excel and save it anew.</source>
        <translation>Файл «{name}» повреждён или обрезан. Попросите его снова или откройте в Excel и сохраните заново.</translation>
    </message>
    <message>
        <source>“{name}” is neither a workbook nor a table of text. Save it as .xlsx or .csv.</source>
        <translation>«{name}» не книга и не текстовая таблица. Сохраните как .xlsx или .csv.</translation>
    </message>
    <message>
        <source>The file “{name}” is far too large for a list. Copy the rows into a new workbook.</source>
        <translation>Файл «{name}» слишком велик для списка. Скопируйте строки в новую книгу.</translation>
    </message>
    <message>
        <source>In “{name}” the cell {cell} lies far outside of the list. Delete what is there, or copy the rows into a new workbook.</source>
        <translation>В «{name}» ячейка {cell} лежит далеко за списком. Удалите её содержимое или скопируйте строки в новую книгу.</translation>
    </message>
    <message>
        <source>Reading “{name}” took too long. Copy the rows into a new workbook.</source>
        <translation>«{name}» читался слишком долго. Скопируйте строки в новую книгу.</translation>
    </message>
    <message>
        <source>The list has more than {most} rows. Divide it.</source>
        <translation>В списке больше {most} строк. Разделите его.</translation>
    </message>
    <message>
        <source>“{text}” is not a pair of languages. Write pairs of codes: ru-en, ar-en.</source>
        <translation>«{text}» — не пара языков. Пишите пары кодов: ru-en, ar-en.</translation>
    </message>
    <message>
        <source>The shift is nought. Write by how much the sessions move.</source>
        <translation>Сдвиг равен нулю. Укажите, на сколько сдвинуть занятия.</translation>
    </message>
    <message>
        <source>Somebody has removed this phase meanwhile. Nothing was saved.</source>
        <translation>Кто-то уже убрал этот этап. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>A phase is online, in person or hybrid; only the whole event is blended.</source>
        <translation>Этап проходит онлайн, очно или гибридно; смешанным бывает только мероприятие в целом.</translation>
    </message>
    <message>
        <source>The phase is not within the event, {first} to {last}. Correct the days, or move the event first.</source>
        <translation>Этап выходит за пределы мероприятия ({first} – {last}). Исправьте дни или сначала перенесите мероприятие.</translation>
    </message>
    <message>
        <source>Phases outside the new dates: {phases}. Shorten or remove them first.</source>
        <translation>Этапов за пределами новых дат: {phases}. Сначала сократите или уберите их.</translation>
    </message>
    <message>
        <source>These days belong to “{title}” already. A day is in one phase only.</source>
        <translation>Эти дни уже относятся к этапу «{title}». День входит только в один этап.</translation>
    </message>
    <message>
        <source>The programme has no sessions to release. Add the opening first.</source>
        <translation>В программе нет занятий, выпускать нечего. Сначала добавьте открытие.</translation>
    </message>
    <message>
        <source>Nothing has changed since release {number}.</source>
        <translation>После выпуска {number} ничего не изменилось.</translation>
    </message>
    <message>
        <source>This release is no longer there: somebody took it back.</source>
        <translation>Этого выпуска больше нет: кто-то его отменил.</translation>
    </message>
    <message>
        <source>Files were saved after release {number}: others may hold it already. Release the programme again instead.</source>
        <translation>После выпуска {number} сохранялись файлы: он уже может быть у других. Вместо отмены выпустите программу снова.</translation>
    </message>
    <message>
        <source>The series has no end. Choose a last day or a number of dates.</source>
        <translation>У серии нет конца. Укажите последний день или число дат.</translation>
    </message>
    <message>
        <source>That would be more than {most} dates. Choose an earlier end.</source>
        <translation>Получилось бы больше {most} дат. Выберите более ранний конец.</translation>
    </message>
    <message>
        <source>Only the first date lies before the end. Choose a later end.</source>
        <translation>До конца приходится только первая дата. Выберите более поздний конец.</translation>
    </message>
    <message>
        <source>The last day lies before the first date. Correct it.</source>
        <translation>Последний день раньше первой даты. Исправьте.</translation>
    </message>
    <message>
        <source>The step must lie between 1 and {most}. Correct it.</source>
        <translation>Шаг должен быть от 1 до {most}. Исправьте.</translation>
    </message>
    <message>
        <source>The first date is no such day of its month. Choose another rule.</source>
        <translation>Первая дата — не такой день своего месяца. Выберите другое правило.</translation>
    </message>
    <message>
        <source>The rule “{text}” cannot be read. Repeat the event by another rule.</source>
        <translation>Правило «{text}» нельзя прочитать. Повторяйте мероприятие по другому правилу.</translation>
    </message>
    <message>
        <source>The clocks show {time} twice on {day}. The first is meant.</source>
        <translation>{day} часы дважды показывают {time}. Имеется в виду первый раз.</translation>
    </message>
    <message>
        <source>Every date but the first is left out. Choose other dates, or keep days of rest too.</source>
        <translation>Пропущены все даты, кроме первой. Выберите другие или не пропускайте дни отдыха.</translation>
    </message>
    <message>
        <source>Write the day and the hour of the new start.</source>
        <translation>Укажите день и час нового начала.</translation>
    </message>
    <message>
        <source>The event is in a series already. Let it leave that first.</source>
        <translation>Мероприятие уже входит в серию. Сначала выведите его из неё.</translation>
    </message>
    <message>
        <source>The event is in no series any more.</source>
        <translation>Мероприятие больше не входит в серию.</translation>
    </message>
    <message>
        <source>None of these events can be changed: they were held or cancelled.</source>
        <translation>Ни одно из этих мероприятий нельзя изменить: они проведены или отменены.</translation>
    </message>
    <message>
        <source>The event is cancelled. Copy it instead of repeating it.</source>
        <translation>Мероприятие отменено. Скопируйте его, а не повторяйте.</translation>
    </message>
    <message>
        <source>The template is no longer there: somebody removed it.</source>
        <translation>Шаблона больше нет: кто-то его удалил.</translation>
    </message>
    <message>
        <source>The template needs a name. Write what it is for.</source>
        <translation>Шаблону нужно название. Напишите, для чего он.</translation>
    </message>
    <message>
        <source>This type of event has a template “{name}” already. Choose another name.</source>
        <translation>У этого вида мероприятий уже есть шаблон «{name}». Выберите другое название.</translation>
    </message>
    <message>
        <source>The clocks of this event are settled already.</source>
        <translation>Время этого мероприятия уже решено.</translation>
    </message>
    <message>
        <source>No people were found in this file. Choose the attendance report of the meeting, or a table with a column of names.</source>
        <translation>В этом файле не найдено людей. Выберите отчёт о посещаемости встречи или таблицу со столбцом имён.</translation>
    </message>
    <message>
        <source>The roster has no column of names. Choose another file.</source>
        <translation>В списке участников нет столбца имён. Выберите другой файл.</translation>
    </message>
    <message>
        <source>It is not clear which event this report belongs to. Name the event.</source>
        <translation>Неясно, к какому мероприятию относится отчёт. Укажите мероприятие.</translation>
    </message>
    <message>
        <source>The programme has no counted sessions yet. Add one, then import the report.</source>
        <translation>В программе пока нет зачётных занятий. Добавьте занятие, затем загрузите отчёт.</translation>
    </message>
    <message>
        <source>Nobody of {code} is in this report. It may be of another event. No mark was set.</source>
        <translation>В отчёте нет никого из участников {code}. Возможно, он о другом мероприятии. Отметки не поставлены.</translation>
    </message>
    <message>
        <source>The report is of {day}, when {code} did not meet. It may be of another event, or in another time zone. No mark was set.</source>
        <translation>Отчёт за {day}, когда {code} не проводилось. Возможно, он о другом мероприятии или в другом часовом поясе. Отметки не поставлены.</translation>
    </message>
    <message>
        <source>The report does not say when people came, and there are several sessions. Choose the session.</source>
        <translation>В отчёте не сказано, когда люди пришли, а занятий несколько. Выберите занятие.</translation>
    </message>
    <message>
        <source>The report names no day, and the event has several. Choose the session.</source>
        <translation>В отчёте не указан день, а у мероприятия их несколько. Выберите занятие.</translation>
    </message>
    <message>
        <source>The report brings no new marks. Nothing was changed.</source>
        <translation>Новых отметок в отчёте нет. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{text} may be read in two ways; it was read as {order}. Look whether that is right.</source>
        <translation>{text} можно прочитать двояко; прочитано как {order}. Проверьте, верно ли это.</translation>
    </message>
    <message>
        <source>“{name}” seems to be a program, not a person. It gets no mark.</source>
        <translation>«{name}», похоже, программа, а не человек. Отметки не будет.</translation>
    </message>
    <message>
        <source>The name “{name}” looks like a formula. It was kept as text.</source>
        <translation>Имя «{name}» похоже на формулу. Оно сохранено как текст.</translation>
    </message>
    <message>
        <source>{name}: the report does not say when this person left. Confirm that they stayed to the end, or enter the mark by hand.</source>
        <translation>{name}: в отчёте не сказано, когда человек вышел. Подтвердите, что он был до конца, или внесите отметку вручную.</translation>
    </message>
    <message>
        <source>{name}: the report does not say when this person came.</source>
        <translation>{name}: в отчёте не сказано, когда человек вошёл.</translation>
    </message>
    <message>
        <source>Row {line}: {name} leaves before coming. Enter the mark by hand.</source>
        <translation>Строка {line}: {name} выходит раньше, чем входит. Внесите отметку вручную.</translation>
    </message>
    <message>
        <source>Row {line}: “{text}” is not a time. The row was kept without it.</source>
        <translation>Строка {line}: «{text}» не время. Строка сохранена без него.</translation>
    </message>
    <message>
        <source>The file ends in the middle of row {line}. People may be missing: ask for it again.</source>
        <translation>Файл обрывается в строке {line}. Кого-то может не хватать: запросите его ещё раз.</translation>
    </message>
    <message>
        <source>Sessions {sessions} run at the same time: the report does not say who was where. Choose one session to take its marks.</source>
        <translation>Занятия {sessions} идут одновременно: из отчёта не видно, кто где был. Выберите одно занятие, чтобы поставить отметки.</translation>
    </message>
    <message>
        <source>Marks typed by hand differ and stay as they are: {count}.</source>
        <translation>Отметки, внесённые вручную, отличаются и остаются как есть: {count}.</translation>
    </message>
    <message>
        <source>An earlier report gave other marks: {count}. Of the two the fuller one counts.</source>
        <translation>Прежний отчёт дал другие отметки: {count}. Учитывается более полная из двух.</translation>
    </message>
    <message>
        <source>This person has no seat in the event any more: somebody has changed that meanwhile. No mark was set.</source>
        <translation>У этого человека больше нет места в мероприятии: кто-то изменил это тем временем. Отметка не поставлена.</translation>
    </message>
    <message>
        <source>Somebody has marked this meanwhile. Look at the new marks, then mark again if needed.</source>
        <translation>Тем временем кто-то поставил здесь отметку. Посмотрите на новые отметки и при необходимости отметьте снова.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: “{mark}” is not a mark. Use P, O, L, E, X, A or minutes. Nothing was pasted.</source>
        <translation>Строка {row}, столбец {column}: «{mark}» — не отметка. Используйте П, В, О, Р, С, Н или минуты. Ничего не вставлено.</translation>
    </message>
    <message>
        <source>The block of {rows} × {columns} cells is larger than what is left of the list from here. Nothing was pasted.</source>
        <translation>Блок {rows} × {columns} клеток больше, чем осталось списка отсюда. Ничего не вставлено.</translation>
    </message>
    <message>
        <source>Find the person, or write the name.</source>
        <translation>Найдите человека или напишите имя.</translation>
    </message>
    <message>
        <source>{name} has a seat already. Look at the row in the list.</source>
        <translation>{name}: место уже есть. Посмотрите строку в списке.</translation>
    </message>
    <message>
        <source>{name} was in this event and left it. Bring the person back?</source>
        <translation>{name}: человек был в мероприятии и выбыл. Вернуть?</translation>
    </message>
    <message>
        <source>{name} is under 18, and {count} of the conditions are open. Complete them among the participants, then confirm the seat.</source>
        <translation>{name}: младше 18 лет, не выполнено условий: {count}. Выполните их на вкладке участников, затем подтвердите место.</translation>
    </message>
    <message>
        <source>The event does not take place now: nobody can come. Resume it first.</source>
        <translation>Мероприятие сейчас не проводится: прийти нельзя. Сначала возобновите его.</translation>
    </message>
    <message>
        <source>This code is on no badge of ours. Look the person up by name.</source>
        <translation>Такого кода нет ни на одном нашем бейдже. Найдите человека по имени.</translation>
    </message>
    <message>
        <source>This badge is for another event: {title} ({event}). Look the person up by name.</source>
        <translation>Бейдж другого мероприятия: {title} ({event}). Найдите человека по имени.</translation>
    </message>
    <message>
        <source>{name} was replaced by {other}. The badge is no longer good.</source>
        <translation>Вместо {name} теперь {other}. Бейдж больше не действует.</translation>
    </message>
    <message>
        <source>{name} has withdrawn. Nothing is marked; ask at the organisers’ desk.</source>
        <translation>{name}: участие отозвано. Отметка не сделана; обратитесь к организаторам.</translation>
    </message>
    <message>
        <source>{name} is in reserve and has no seat yet. Accept the seat first.</source>
        <translation>{name} в резерве, места пока нет. Сначала примите в состав участников.</translation>
    </message>
    <message>
        <source>{name} is nominated, but not accepted. Accept the seat first.</source>
        <translation>{name} в списке кандидатов, решения ещё нет. Сначала примите в состав участников.</translation>
    </message>
    <message>
        <source>{name} was not selected for this event. Nothing is marked.</source>
        <translation>{name} не входит в число отобранных. Отметка не сделана.</translation>
    </message>
    <message>
        <source>The conditions for young people are not met for {name}. Nothing is marked; ask the coordinator.</source>
        <translation>{name}: условия для несовершеннолетних не выполнены. Отметка не сделана; позовите координатора.</translation>
    </message>
    <message>
        <source>Nobody is chosen. Scan a badge, or type two letters of a name.</source>
        <translation>Никто не выбран. Считайте бейдж или введите две буквы имени.</translation>
    </message>
    <message>
        <source>Nobody has just come. Check somebody in first.</source>
        <translation>Сейчас никто не отмечен. Сначала отметьте приход.</translation>
    </message>
    <message>
        <source>The event does not take place as planned. Nobody can be checked in.</source>
        <translation>Мероприятие не состоится в этот срок. Отмечать некого.</translation>
    </message>
    <message>
        <source>Somebody has removed this document meanwhile. Look at the list again.</source>
        <translation>Этот документ тем временем убрали. Посмотрите список ещё раз.</translation>
    </message>
    <message>
        <source>Versions are counted from 1.</source>
        <translation>Версии считаются с 1.</translation>
    </message>
    <message>
        <source>Version {edition} of this document is recorded already. The next one is {next}.</source>
        <translation>Версия {edition} этого документа уже внесена. Следующая: {next}.</translation>
    </message>
    <message>
        <source>This document is marked as sent to {count} receivers. Take that back first, then remove it.</source>
        <translation>Документ отмечен как отправленный, получателей: {count}. Сначала снимите отметку, потом уберите его.</translation>
    </message>
    <message>
        <source>Only what is made can be marked as sent. Make or record the document first.</source>
        <translation>Отметить как отправленное можно только готовое. Сначала создайте или внесите документ.</translation>
    </message>
    <message>
        <source>Nobody is named. Tick an institution, or write who received it.</source>
        <translation>Никто не указан. Отметьте учреждение или напишите, кто получил.</translation>
    </message>
    <message>
        <source>All of this is marked as sent to them on that day already.</source>
        <translation>Всё это им на этот день уже отмечено как отправленное.</translation>
    </message>
    <message>
        <source>The form is empty. Enter at least one answer.</source>
        <translation>Анкета пуста. Введите хотя бы один ответ.</translation>
    </message>
    <message>
        <source>This form has an answer to a question that is not asked. Leave it out.</source>
        <translation>В анкете есть ответ на вопрос, который не задаётся. Уберите его.</translation>
    </message>
    <message>
        <source>“{value}” is not a step from 1 to 5. Correct it or leave it empty.</source>
        <translation>«{value}» — не балл от 1 до 5. Исправьте или оставьте пустым.</translation>
    </message>
    <message>
        <source>Longer than {most} characters. Make it shorter.</source>
        <translation>Длиннее {most} знаков. Сократите.</translation>
    </message>
    <message>
        <source>A daily form belongs to a day of the event. Choose the day.</source>
        <translation>Анкета дня относится к одному из дней мероприятия. Выберите день.</translation>
    </message>
    <message>
        <source>{answers} forms are filled in already: fewer cannot have been given out.</source>
        <translation>Заполненных анкет уже {answers}: роздано не могло быть меньше.</translation>
    </message>
    <message>
        <source>This form is not there any more. It was removed meanwhile.</source>
        <translation>Этой анкеты больше нет: её тем временем удалили.</translation>
    </message>
    <message>
        <source>{cell}: {value} is not a step from 1 to 5. Correct the file or leave it empty.</source>
        <translation>{cell}: {value} — не балл от 1 до 5. Исправьте файл или оставьте пустым.</translation>
    </message>
    <message>
        <source>{cell}: longer than {most} characters. Make it shorter in the file.</source>
        <translation>{cell}: длиннее {most} знаков. Сократите в файле.</translation>
    </message>
    <message>
        <source>{cell} has a formula without result. Type the number in its place.</source>
        <translation>{cell}: формула без результата. Введите вместо неё число.</translation>
    </message>
    <message>
        <source>“{name}” is not an evaluation form of this program. Choose forms that were filled in.</source>
        <translation>«{name}» — не анкета этой программы. Выберите заполненные анкеты.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of the program. Get that one to read it.</source>
        <translation>«{name}» создан более новой версией программы. Для чтения нужна она.</translation>
    </message>
    <message>
        <source>“{name}” belongs to another event: {code}. Import it there.</source>
        <translation>«{name}» относится к другому мероприятию: {code}. Загрузите его там.</translation>
    </message>
    <message>
        <source>“{name}” is a form of another stage: {stage}. Import it with those.</source>
        <translation>«{name}» — анкета другого этапа: {stage}. Загрузите её вместе с ними.</translation>
    </message>
    <message>
        <source>“{name}” is of {day}, which is no day of the event. Correct the dates first.</source>
        <translation>«{name}» относится к {day}, а это не день мероприятия. Сначала исправьте даты.</translation>
    </message>
    <message>
        <source>“{name}” is empty: nobody has filled it in.</source>
        <translation>«{name}» не заполнен.</translation>
    </message>
    <message>
        <source>“{name}” is in already. It counts once.</source>
        <translation>«{name}» уже учтён. Считается один раз.</translation>
    </message>
    <message>
        <source>“{name}” is the same as “{other}”. It counts once.</source>
        <translation>«{name}» — то же, что «{other}». Считается один раз.</translation>
    </message>
    <message>
        <source>No form can be taken in. Look at what is said of each file.</source>
        <translation>Ни одну анкету принять нельзя. Посмотрите, что сказано о каждом файле.</translation>
    </message>
    <message>
        <source>The goal is missing. Write in one sentence what is to be done.</source>
        <translation>Цель не указана. Напишите одним предложением, что будет сделано.</translation>
    </message>
    <message>
        <source>Choose whose plan it is: an institution or a person in the event.</source>
        <translation>Укажите, чей это план: учреждение или участник мероприятия.</translation>
    </message>
    <message>
        <source>Only institutions and people of the event have action plans. Choose another.</source>
        <translation>Планы бывают только у учреждений и людей этого мероприятия. Выберите другое.</translation>
    </message>
    <message>
        <source>This action plan is no longer there: somebody removed it.</source>
        <translation>Этого плана больше нет: его удалили.</translation>
    </message>
    <message>
        <source>Choose how the plan stands, or that no answer came.</source>
        <translation>Укажите, как обстоит дело с планом, или что ответа не было.</translation>
    </message>
    <message>
        <source>This answer is no longer there: somebody removed it.</source>
        <translation>Этого ответа больше нет: его удалили.</translation>
    </message>
    <message>
        <source>{day} is still to come. Record what has happened.</source>
        <translation>{day} ещё не наступило. Вносите то, что уже было.</translation>
    </message>
    <message>
        <source>Choose who of the participants gave the training.</source>
        <translation>Выберите, кто из участников провёл обучение.</translation>
    </message>
    <message>
        <source>The day of the training is missing.</source>
        <translation>Не указан день обучения.</translation>
    </message>
    <message>
        <source>The title is missing. Write what the training was about.</source>
        <translation>Тема не указана. Напишите, о чём было обучение.</translation>
    </message>
    <message>
        <source>This training is no longer there: somebody removed it.</source>
        <translation>Этой записи об обучении больше нет: её удалили.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” is no institution or person of this event. Correct it.</source>
        <translation>Строка {row}: «{value}» — не учреждение и не участник этого мероприятия. Исправьте.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” fits more than one. Write the whole name.</source>
        <translation>Строка {row}: «{value}» подходит к нескольким. Напишите полное имя.</translation>
    </message>
    <message>
        <source>Row {row}: the goal is missing. Write it in the second column.</source>
        <translation>Строка {row}: цель не указана. Напишите её во втором столбце.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” is not a date. Correct it or leave it empty.</source>
        <translation>Строка {row}: «{value}» — не дата. Исправьте или оставьте пустым.</translation>
    </message>
    <message>
        <source>Row {row}: the goal is longer than {limit} characters. Shorten it.</source>
        <translation>Строка {row}: цель длиннее {limit} знаков. Сократите её.</translation>
    </message>
    <message>
        <source>Row {row}: this plan stands there already. It is left out.</source>
        <translation>Строка {row}: такой план уже есть. Строка пропущена.</translation>
    </message>
    <message>
        <source>There is no action plan to ask about. Add the plans first.</source>
        <translation>Спрашивать не о чем: планов действий нет. Сначала добавьте их.</translation>
    </message>
    <message>
        <source>All plans have an answer for {months} months. Nobody needs to be asked.</source>
        <translation>По сроку {months} мес. есть ответы обо всех планах. Спрашивать никого не нужно.</translation>
    </message>
    <message>
        <source>{months} months are over only on {day}: the forms are early.</source>
        <translation>{months} мес. пройдёт только {day}: для анкет ещё рано.</translation>
    </message>
    <message>
        <source>Plans with an answer, left out of the forms: {count}.</source>
        <translation>Планы с ответом, в анкеты не вошли: {count}.</translation>
    </message>
    <message>
        <source>Each form is in the language of its institution: {languages}.</source>
        <translation>Каждая анкета на языке своего учреждения: {languages}.</translation>
    </message>
    <message>
        <source>“{name}” is not a follow-up form that this program made. Choose another file.</source>
        <translation>«{name}» — не анкета после мероприятия, созданная этой программой. Выберите другой файл.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version. Get the newer program to read it.</source>
        <translation>«{name}» создан более новой версией. Чтобы прочитать его, нужна новая программа.</translation>
    </message>
    <message>
        <source>“{name}” says the same as another of the files. It is left out.</source>
        <translation>«{name}» повторяет другой файл и пропущен.</translation>
    </message>
    <message>
        <source>All answers of “{name}” are recorded already. Nothing is taken twice.</source>
        <translation>Все ответы из «{name}» уже внесены. Дважды ничего не принимается.</translation>
    </message>
    <message>
        <source>Nothing is filled in “{name}”.</source>
        <translation>В «{name}» ничего не заполнено.</translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not one of the answers. Choose one from the list.</source>
        <translation>{cell}: «{value}» — не один из ответов. Выберите из списка.</translation>
    </message>
    <message>
        <source>{cell}: it is not said how the plan stands. Choose an answer from the list.</source>
        <translation>{cell}: не сказано, как обстоит дело с планом. Выберите ответ из списка.</translation>
    </message>
    <message>
        <source>Row {row}: the plan “{value}” is no longer there. Its answer is not taken.</source>
        <translation>Строка {row}: плана «{value}» больше нет. Ответ не принят.</translation>
    </message>
    <message>
        <source>Row {row}: the plan “{value}” is answered twice. The first answer is taken.</source>
        <translation>Строка {row}: о плане «{value}» два ответа. Принят первый.</translation>
    </message>
    <message>
        <source>Row {row} is not from the form: “{value}”. Add it as a new plan, if it is one.</source>
        <translation>Строки {row} в анкете не было: «{value}». Если это план, добавьте его.</translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not a participant of this form. Choose from the list.</source>
        <translation>{cell}: «{value}» — не участник из этой анкеты. Выберите из списка.</translation>
    </message>
    <message>
        <source>{cell}: it is not said who gave the training. Choose from the list.</source>
        <translation>{cell}: не сказано, кто провёл обучение. Выберите из списка.</translation>
    </message>
    <message>
        <source>{cell}: the day of the training is missing. Write it.</source>
        <translation>{cell}: день обучения не указан. Впишите его.</translation>
    </message>
    <message>
        <source>{cell}: {day} is still to come. Write the day on which it took place.</source>
        <translation>{cell}: {day} ещё не наступило. Укажите день, когда обучение прошло.</translation>
    </message>
    <message>
        <source>{cell}: the title of the training is missing. Write it.</source>
        <translation>{cell}: тема обучения не указана. Впишите её.</translation>
    </message>
    <message>
        <source>{cell}: the text is longer than {limit} characters. Shorten it.</source>
        <translation>{cell}: текст длиннее {limit} знаков. Сократите его.</translation>
    </message>
</context>
<context>
    <name>ProgrammeColumns</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Секция</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Замечания</translation>
    </message>
</context>
<context>
    <name>ProgrammeTab</name>
    <message>
        <source>Add a session…</source>
        <translation>Добавить занятие…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Занятия</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n занятие</numerusform>
            <numerusform>%n занятия</numerusform>
            <numerusform>%n занятий</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: {title}.</source>
        <translation>Убрано: {title}.</translation>
    </message>
    <message>
        <source>No sessions yet. Add the opening: its hours become the day in the calendars.</source>
        <translation>Занятий пока нет. Добавьте открытие: его часы станут днём в календарях.</translation>
    </message>
    <message>
        <source>Not in a phase</source>
        <translation>Вне этапов</translation>
    </message>
    <message>
        <source>{hours} h counted</source>
        <translation>зачётных {hours} ч</translation>
    </message>
</context>
<context>
    <name>ProgrammeTools</name>
    <message>
        <source>Release…</source>
        <translation>Выпустить…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Add a session…</source>
        <translation>Добавить занятие…</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Выпуски</translation>
    </message>
    <message>
        <source>counted {counted} h of {whole} h</source>
        <translation>зачётных {counted} ч из {whole} ч</translation>
    </message>
    <message>
        <source>Alt+↑↓ changes the order, Alt+Shift+↑↓ the day</source>
        <translation>Alt+↑↓ меняет порядок, Alt+Shift+↑↓ — день</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Другой день…</translation>
    </message>
    <message>
        <source>Shift sessions…</source>
        <translation>Сдвинуть занятия…</translation>
    </message>
    <message>
        <source>Phases…</source>
        <translation>Этапы…</translation>
    </message>
    <message>
        <source>Releases of the programme…</source>
        <translation>Выпуски программы…</translation>
    </message>
    <message>
        <source>Remove the session</source>
        <translation>Убрать занятие</translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message>
        <source>Break</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>{room} is also taken by “{title}”</source>
        <translation>{room}: тогда же «{title}»</translation>
    </message>
    <message>
        <source>{name} speaks elsewhere then</source>
        <translation>{name} в это время выступает на другом занятии</translation>
    </message>
    <message>
        <source>Session {number}, {title}, {start} to {end}, {room}</source>
        <translation>Занятие {number}, {title}, с {start} до {end}, {room}</translation>
    </message>
    <message>
        <source>no sessions yet</source>
        <translation>занятий пока нет</translation>
    </message>
    <message>
        <source>{hours} h counted</source>
        <translation>зачётных {hours} ч</translation>
    </message>
    <message>
        <source>certificate from {share} of its hours</source>
        <translation>сертификат от {share} его часов</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новое</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n перенесено</numerusform>
            <numerusform>%n перенесено</numerusform>
            <numerusform>%n перенесено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n изменено</numerusform>
            <numerusform>%n изменено</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n отменено</numerusform>
            <numerusform>%n отменено</numerusform>
            <numerusform>%n отменено</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since release {number}: {changes}</source>
        <translation>Изменения после выпуска {number}: {changes}</translation>
    </message>
    <message>
        <source>Release {number} of {when}; nothing has changed since</source>
        <translation>Выпуск {number} от {when}; с тех пор без изменений</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
</context>
<context>
    <name>QuickLogDialog</name>
    <message>
        <source>Taken back: {words}</source>
        <translation>Отменено: {words}</translation>
    </message>
    <message>
        <source>Logged: {words}</source>
        <translation>Внесено: {words}</translation>
    </message>
    <message>
        <source>Count it in {title} ({code})</source>
        <translation>Учесть в мероприятии {title} ({code})</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>10.12 school 56 Perm, class 9, 27/14f, Human Rights Lesson</source>
        <translation>10.12 школа 56 Пермь, 9 класс, 27/14д, Урок прав человека</translation>
    </message>
    <message>
        <source>yesterday, library 4, pensioners, 41: 26 f 15 m, Housing and debts</source>
        <translation>вчера, библиотека 4, пенсионеры, 41: 26 ж 15 м, Жильё и долги</translation>
    </message>
    <message>
        <source>30 students, 2 teachers, university, lecture on equal rights</source>
        <translation>30 студентов, 2 преподавателя, университет, лекция о равных правах</translation>
    </message>
</context>
<context>
    <name>QuickLogForm</name>
    <message>
        <source>Repeat last</source>
        <translation>Повторить последнее</translation>
    </message>
    <message>
        <source>Paste rows…</source>
        <translation>Вставить строки…</translation>
    </message>
    <message>
        <source>Quick log</source>
        <translation>Быстрый учёт</translation>
    </message>
    <message>
        <source>Lesson in one line</source>
        <translation>Занятие одной строкой</translation>
    </message>
    <message>
        <source>date, place, audience, number/f, theme</source>
        <translation>дата, место, кто слушал, число/д, тема</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Human Rights Lesson</source>
        <translation>Урок прав человека</translation>
    </message>
    <message>
        <source>Legal-aid day</source>
        <translation>День правовой помощи</translation>
    </message>
    <message>
        <source>Open lecture</source>
        <translation>Открытая лекция</translation>
    </message>
    <message>
        <source>Logged today, nobody is named</source>
        <translation>Внесено сегодня, без имён</translation>
    </message>
    <message>
        <source>Nothing logged today. Numbers are counted, nobody is named.</source>
        <translation>Сегодня ничего не внесено. Учитываются числа, имена не нужны.</translation>
    </message>
    <message>
        <source>Logged today</source>
        <translation>Внесено сегодня</translation>
    </message>
    <message>
        <source>Date, place, audience, number/f, theme: any order.</source>
        <translation>Дата, место, кто слушал, число/д, тема: в любом порядке.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>Log and open</source>
        <translation>Внести и открыть</translation>
    </message>
    <message>
        <source>Log, next one</source>
        <translation>Внести, следующее</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Аудитория</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>RecommendationsSection</name>
    <message>
        <source>Recommendation {number}</source>
        <translation>Рекомендация {number}</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Open the &amp;person</source>
        <translation>Открыть &amp;человека</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Все годы</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Все мероприятия</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>Реестр сертификатов</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Find a number, a person, an event</source>
        <translation>Найти номер, человека, мероприятие</translation>
    </message>
    <message>
        <source>Open the &amp;event</source>
        <translation>Открыть &amp;мероприятие</translation>
    </message>
    <message>
        <source>A number that was taken back is never given out again.</source>
        <translation>Отозванный номер больше никогда не выдаётся.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n номер</numerusform>
            <numerusform>%n номера</numerusform>
            <numerusform>%n номеров</numerusform>
        </translation>
    </message>
    <message>
        <source>No number fits. Choose another year or event.</source>
        <translation>Подходящих номеров нет. Выберите другой год или мероприятие.</translation>
    </message>
    <message>
        <source>No certificate has been issued yet. They are given out from the page of an event.</source>
        <translation>Сертификаты ещё не выдавались. Их выдают со страницы мероприятия.</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выдан</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатан</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>not known any more</source>
        <translation>уже неизвестно</translation>
    </message>
    <message>
        <source>again {day}</source>
        <translation>снова {day}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отозван</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Release {number}</source>
        <translation>Выпуск {number}</translation>
    </message>
    <message>
        <source>Release {number} is kept.</source>
        <translation>Выпуск {number} сохранён.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Speakers and others with a role</source>
        <translation>Докладчики и другие с ролью</translation>
    </message>
    <message numerus="yes">
        <source>session(s)</source>
        <translation>
            <numerusform>занятие</numerusform>
            <numerusform>занятия</numerusform>
            <numerusform>занятий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>participant(s)</source>
        <translation>
            <numerusform>участник</numerusform>
            <numerusform>участника</numerusform>
            <numerusform>участников</numerusform>
        </translation>
    </message>
    <message>
        <source>with a role</source>
        <translation>с ролью</translation>
    </message>
    <message numerus="yes">
        <source>institution(s)</source>
        <translation>
            <numerusform>учреждение</numerusform>
            <numerusform>учреждения</numerusform>
            <numerusform>учреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Release the programme</source>
        <translation>Выпустить программу</translation>
    </message>
    <message>
        <source>A copy is kept. Nothing is sent: save the files with Export.</source>
        <translation>Сохраняется копия. Ничего не отправляется: для файлов есть «Сохранить…».</translation>
    </message>
    <message numerus="yes">
        <source>The first release: a programme of %n session(s).</source>
        <translation>
            <numerusform>Первый выпуск: в программе %n занятие.</numerusform>
            <numerusform>Первый выпуск: в программе %n занятия.</numerusform>
            <numerusform>Первый выпуск: в программе %n занятий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since release {number}: {changes}</source>
        <translation>Изменения после выпуска {number}: {changes}</translation>
    </message>
    <message>
        <source>Against release {number}: {changes}</source>
        <translation>По сравнению с выпуском {number}: {changes}</translation>
    </message>
    <message>
        <source>The programme has no sessions yet.</source>
        <translation>В программе пока нет занятий.</translation>
    </message>
    <message>
        <source>Nothing has changed since release {number}.</source>
        <translation>После выпуска {number} ничего не изменилось.</translation>
    </message>
</context>
<context>
    <name>ReleasesDialog</name>
    <message>
        <source>Releases of the programme</source>
        <translation>Выпуски программы</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Выпуски</translation>
    </message>
    <message>
        <source>The programme was not released yet. A release keeps it as it was given out.</source>
        <translation>Программа ещё не выпускалась. Выпуск хранит её такой, какой она была роздана.</translation>
    </message>
    <message>
        <source>Enter shows what a release brought.</source>
        <translation>Enter показывает, что изменил выпуск.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Выпущено</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Занятия</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>the first release</source>
        <translation>первый выпуск</translation>
    </message>
</context>
<context>
    <name>RemindDialog</name>
    <message numerus="yes">
        <source>Remind %n institution(s)</source>
        <translation>
            <numerusform>Напомнить %n учреждению</numerusform>
            <numerusform>Напомнить %n учреждениям</numerusform>
            <numerusform>Напомнить %n учреждениям</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to these people; this program sends nothing. Then record it.</source>
        <translation>Напишите этим людям: программа ничего не отправляет. Затем внесите напоминание.</translation>
    </message>
    <message>
        <source>Reminded today already, left out: {names}</source>
        <translation>Сегодня уже напомнили, пропущены: {names}</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Копировать адреса</translation>
    </message>
    <message numerus="yes">
        <source>Record %n reminder(s)</source>
        <translation>
            <numerusform>Внести %n напоминание</numerusform>
            <numerusform>Внести %n напоминания</numerusform>
            <numerusform>Внести %n напоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>no focal point: write to the head of the institution</source>
        <translation>нет контактного лица: пишите руководителю учреждения</translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation>нет эл. почты</translation>
    </message>
</context>
<context>
    <name>RenewDialog</name>
    <message>
        <source>Renew the term</source>
        <translation>Продлить срок</translation>
    </message>
    <message>
        <source>The new term begins on {day}.</source>
        <translation>Новый срок начинается {day}</translation>
    </message>
    <message>
        <source>Term &amp;to</source>
        <translation>Срок &amp;по</translation>
    </message>
    <message>
        <source>Write the last day.</source>
        <translation>Введите последний день.</translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <source>Repeat the event</source>
        <translation>Повторять мероприятие</translation>
    </message>
    <message>
        <source>Leave out days on which an organiser rests</source>
        <translation>Пропускать дни, когда организатор не работает</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>The events are being planned.</source>
        <translation>Мероприятия планируются.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) planned.</source>
        <translation>
            <numerusform>Запланировано %n мероприятие.</numerusform>
            <numerusform>Запланированы %n мероприятия.</numerusform>
            <numerusform>Запланировано %n мероприятий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each &amp;takes over</source>
        <translation>Каждое &amp;перенимает</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>Что появится</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>Это мероприятие</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Новое мероприятие</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n event(s)</source>
        <translation>
            <numerusform>Запланировать %n мероприятие</numerusform>
            <numerusform>Запланировать %n мероприятия</numerusform>
            <numerusform>Запланировать %n мероприятий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) left out.</source>
        <translation>
            <numerusform>Пропущена %n дата.</numerusform>
            <numerusform>Пропущены %n даты.</numerusform>
            <numerusform>Пропущено %n дат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Months and years without such a day are left out.</source>
        <translation>Месяцы и годы без такого дня пропускаются.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>Confirm all %n</source>
        <translation>
            <numerusform>Подтвердить %n</numerusform>
            <numerusform>Подтвердить все %n</numerusform>
            <numerusform>Подтвердить все %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) set</source>
        <translation>
            <numerusform>Поставлена %n отметка</numerusform>
            <numerusform>Поставлены %n отметки</numerusform>
            <numerusform>Поставлено %n отметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Import online report: {title}</source>
        <translation>Отчёт о встрече онлайн: {title}</translation>
    </message>
    <message>
        <source>People of the report</source>
        <translation>Люди из отчёта</translation>
    </message>
    <message>
        <source>Drop a report of Zoom, Teams, Meet or BigBlueButton here, or any table with names. Names can be pasted too: Ctrl+V.</source>
        <translation>Перетащите сюда отчёт Zoom, Teams, Meet или BigBlueButton либо любую таблицу с именами. Имена можно и вставить: Ctrl+V.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Whose seat it is</source>
        <translation>Чьё это место</translation>
    </message>
    <message>
        <source>say who it is</source>
        <translation>указать, кто это</translation>
    </message>
    <message>
        <source>{name} may be {person}</source>
        <translation>{name}: возможно, {person}</translation>
    </message>
    <message>
        <source>Marks set</source>
        <translation>Новых отметок</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>Kept as they are</source>
        <translation>Останутся как есть</translation>
    </message>
    <message>
        <source>Not in the report</source>
        <translation>Нет в отчёте</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Выберите строку</translation>
    </message>
    <message>
        <source>{name} is</source>
        <translation>{name} — это</translation>
    </message>
    <message>
        <source>nobody of the list</source>
        <translation>никто из списка</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>not matched</source>
        <translation>не найден</translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n подтвердить</numerusform>
            <numerusform>%n подтвердить</numerusform>
            <numerusform>%n подтвердить</numerusform>
        </translation>
    </message>
    <message>
        <source>a table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message numerus="yes">
        <source>Set %n mark(s)</source>
        <translation>
            <numerusform>Поставить %n отметку</numerusform>
            <numerusform>Поставить %n отметки</numerusform>
            <numerusform>Поставить %n отметок</numerusform>
        </translation>
    </message>
    <message>
        <source>No new marks</source>
        <translation>Новых отметок нет</translation>
    </message>
</context>
<context>
    <name>ReportTools</name>
    <message>
        <source>All sessions</source>
        <translation>Все занятия</translation>
    </message>
    <message>
        <source>Times are in</source>
        <translation>Время указано по часам:</translation>
    </message>
    <message>
        <source>Present from</source>
        <translation>Присутствовал от</translation>
    </message>
    <message>
        <source>% of a session</source>
        <translation>% занятия</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>Dates: month first</source>
        <translation>Даты: сначала месяц</translation>
    </message>
    <message>
        <source>Dates: day first</source>
        <translation>Даты: сначала день</translation>
    </message>
    <message>
        <source>Time zone of the report</source>
        <translation>Часовой пояс отчёта</translation>
    </message>
    <message>
        <source>Unit of the threshold</source>
        <translation>Единица порога</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>Порядок дня и месяца</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>In the report</source>
        <translation>В отчёте</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минут</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Входов</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Соответствие</translation>
    </message>
    <message>
        <source>Probable: confirm each</source>
        <translation>Возможно: подтвердите каждого</translation>
    </message>
    <message>
        <source>Not matched: listed, no mark</source>
        <translation>Не найдены: в списке, без отметки</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Найдены</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(без имени)</translation>
    </message>
    <message>
        <source>nobody of the list</source>
        <translation>никто из списка</translation>
    </message>
    <message>
        <source>{name}?</source>
        <translation>{name}?</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Не наш</translation>
    </message>
    <message>
        <source>End not known</source>
        <translation>Когда вышел?</translation>
    </message>
    <message>
        <source>Confirm?</source>
        <translation>Подтвердить?</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>Не найден</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>По эл. почте</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>не учитывается</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>a program, not a person</source>
        <translation>программа, а не человек</translation>
    </message>
    <message>
        <source>only in the waiting room</source>
        <translation>только в зале ожидания</translation>
    </message>
    <message>
        <source>Session {number}: {mark}</source>
        <translation>Занятие {number}: {mark}</translation>
    </message>
    <message>
        <source>Session {number}: {mark} instead of {known}</source>
        <translation>Занятие {number}: {mark} вместо {known}</translation>
    </message>
    <message>
        <source>Session {number}: {mark}, already there</source>
        <translation>Занятие {number}: {mark}, уже стоит</translation>
    </message>
    <message>
        <source>Session {number}: {known} was typed by hand and stays</source>
        <translation>Занятие {number}: {known} внесено вручную и остаётся</translation>
    </message>
    <message>
        <source>Session {number}: {known} of an earlier report stays</source>
        <translation>Занятие {number}: {known} из прежнего отчёта остаётся</translation>
    </message>
</context>
<context>
    <name>RestWords</name>
    <message>
        <source>Everybody works on these days.</source>
        <translation>В эти дни все работают.</translation>
    </message>
    <message>
        <source>Weekend on {day}: {names}.</source>
        <translation>Выходной {day}: {names}.</translation>
    </message>
    <message>
        <source>Holiday in {country} on {day}: {name}.</source>
        <translation>Праздник {day} ({country}): {name}.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Backups, the latest first</source>
        <translation>Копии, сначала последние</translation>
    </message>
    <message>
        <source>Choose the backup to go back to.</source>
        <translation>Выберите копию, к которой вернуться.</translation>
    </message>
    <message>
        <source>There is no backup here yet.</source>
        <translation>Здесь пока нет копий.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Другой файл</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>Сначала выберите копию.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Answers by question</source>
        <translation>Ответы по вопросам</translation>
    </message>
    <message>
        <source>Fewer than five forms: nothing is shown, so that nobody can be recognised.</source>
        <translation>Меньше пяти анкет: ничего не показано, чтобы никого нельзя было узнать.</translation>
    </message>
    <message>
        <source>No form has come back yet.</source>
        <translation>Ни одна анкета ещё не вернулась.</translation>
    </message>
    <message>
        <source>fewer than 5 answers</source>
        <translation>меньше 5 ответов</translation>
    </message>
    <message>
        <source>{question}: mean {mean}, {answers}; {steps}</source>
        <translation>{question}: среднее {mean}, {answers}; {steps}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
</context>
<context>
    <name>RevealDialog</name>
    <message>
        <source>Show the full name</source>
        <translation>Показать полное имя</translation>
    </message>
    <message>
        <source>{names}: the full name is shown until this page closes. Who asked, when and why stays in the history.</source>
        <translation>{names}: полное имя видно, пока открыта эта страница. Кто, когда и зачем его открыл, останется в истории.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Rule for certificates</source>
        <translation>Правило для сертификатов</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Сохранить правило</translation>
    </message>
    <message>
        <source>&amp;Share of all hours of the event</source>
        <translation>&amp;Доля всех часов мероприятия</translation>
    </message>
    <message>
        <source>Certificates that were issued stay. Ctrl+Z brings the rule back.</source>
        <translation>Выданные сертификаты остаются. Ctrl+Z вернёт прежнее правило.</translation>
    </message>
    <message>
        <source>Certificates now: {before}. By this rule: {after}.</source>
        <translation>Сертификатов сейчас: {before}. По этому правилу: {after}.</translation>
    </message>
    <message>
        <source>Earned too: {names}</source>
        <translation>Получат также: {names}</translation>
    </message>
    <message>
        <source>Not earned any more: {names}</source>
        <translation>Больше не получат: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a certificate already.</source>
        <translation>
            <numerusform>У %n из них сертификат уже есть.</numerusform>
            <numerusform>У %n из них сертификат уже есть.</numerusform>
            <numerusform>У %n из них сертификат уже есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>No hours are counted yet, so that nothing is earned.</source>
        <translation>Зачётных часов пока нет, поэтому сертификатов тоже нет.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
</context>
<context>
    <name>RuleEdit</name>
    <message>
        <source>days</source>
        <translation>дн.</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>нед.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>мес.</translation>
    </message>
    <message>
        <source>years</source>
        <translation>г.</translation>
    </message>
    <message>
        <source>after so many dates</source>
        <translation>после стольких дат</translation>
    </message>
    <message>
        <source>on this day</source>
        <translation>в этот день</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Дни недели</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>День месяца</translation>
    </message>
    <message>
        <source>Days, weeks, months or years</source>
        <translation>Дни, недели, месяцы или годы</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Число дат</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Repeat &amp;every</source>
        <translation>Повторять раз &amp;в</translation>
    </message>
    <message>
        <source>E&amp;nds</source>
        <translation>&amp;Конец</translation>
    </message>
</context>
<context>
    <name>SaveListDialog</name>
    <message>
        <source>Choose a folder.</source>
        <translation>Выберите папку.</translation>
    </message>
    <message>
        <source>Saved to {folder}</source>
        <translation>Сохранено в {folder}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>What leaves: list of people</source>
        <translation>Что уходит: список людей</translation>
    </message>
    <message>
        <source>The program sends nothing. It saves files; you send them yourself.</source>
        <translation>Программа ничего не отправляет. Она сохраняет файлы, отправляете вы.</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Сохранить список…</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the list</source>
        <translation>
            <numerusform>в списке %n человек</numerusform>
            <numerusform>в списке %n человека</numerusform>
            <numerusform>в списке %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Always: {columns}</source>
        <translation>Всегда: {columns}</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выбрать папку</translation>
    </message>
</context>
<context>
    <name>SearchPicker</name>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n результат</numerusform>
            <numerusform>%n результата</numerusform>
            <numerusform>%n результатов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatPane</name>
    <message>
        <source>Select somebody to see more.</source>
        <translation>Выберите человека, чтобы увидеть больше.</translation>
    </message>
    <message>
        <source>Other step</source>
        <translation>Другой шаг</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Заменить…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Needs interpretation from {languages}</source>
        <translation>Нужен перевод с: {languages}</translation>
    </message>
    <message>
        <source>A slash stands between two scripts.</source>
        <translation>Между двумя написаниями ставится косая черта.</translation>
    </message>
    <message>
        <source>Name on the certificate</source>
        <translation>Имя в сертификате</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Mail goes to the guardian, never to the child.</source>
        <translation>Почта идёт представителю, никогда не ребёнку.</translation>
    </message>
    <message>
        <source>No e-mail address: no calendar file can be made.</source>
        <translation>Нет эл. почты: файл календаря не создать.</translation>
    </message>
    <message>
        <source>shared with the others</source>
        <translation>видна другим</translation>
    </message>
    <message>
        <source>not shared with the others</source>
        <translation>другим не видна</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) missing</source>
        <translation>
            <numerusform>не хватает %n условия</numerusform>
            <numerusform>не хватает %n условий</numerusform>
            <numerusform>не хватает %n условий</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Record paper</source>
        <translation>Внести документ</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никого</translation>
    </message>
    <message>
        <source>Chaperone</source>
        <translation>Сопровождающий</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Путь</translation>
    </message>
</context>
<context>
    <name>SeatSteps</name>
    <message>
        <source>Certificates issued: {numbers}.</source>
        <translation>Выданы сертификаты: {numbers}.</translation>
    </message>
    <message>
        <source>Paper recorded.</source>
        <translation>Документ внесён.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить участника</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Добавить участника</translation>
    </message>
    <message>
        <source>Correct a person</source>
        <translation>Исправить сведения</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation>Заменить: {name}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Make the &amp;papers anew: list, badge, table sign, calendar files</source>
        <translation>Сделать &amp;документы заново: список, бейдж, табличка, файлы календаря</translation>
    </message>
    <message>
        <source>Person added.</source>
        <translation>Участник добавлен.</translation>
    </message>
    <message>
        <source>Person corrected.</source>
        <translation>Сведения исправлены.</translation>
    </message>
    <message>
        <source>{name} is replaced.</source>
        <translation>{name}: внесена замена.</translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s) stay where they are.</source>
        <translation>
            <numerusform>Ещё %n человек остаётся как есть.</numerusform>
            <numerusform>Ещё %n человека остаются как есть.</numerusform>
            <numerusform>Ещё %n человек остаются как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be confirmed. Missing: {conditions}.</source>
        <translation>{name}: нельзя подтвердить. Нет: {conditions}.</translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message>
        <source>Nominate again</source>
        <translation>Выдвинуть снова</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Рассмотреть</translation>
    </message>
    <message>
        <source>Put in reserve</source>
        <translation>В резерв</translation>
    </message>
    <message>
        <source>Do not select</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Record as attended</source>
        <translation>Отметить участие</translation>
    </message>
    <message>
        <source>Record as completed</source>
        <translation>Отметить прохождение</translation>
    </message>
    <message>
        <source>Issue certificate</source>
        <translation>Выдать сертификат</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Отметить неявку</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Заменить…</translation>
    </message>
    <message>
        <source>Cancelled with the event</source>
        <translation>Отменено с мероприятием</translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %n person(s).</source>
        <translation>
            <numerusform>Принято: %n человек.</numerusform>
            <numerusform>Принято: %n человека.</numerusform>
            <numerusform>Принято: %n человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed: %n person(s).</source>
        <translation>
            <numerusform>Подтверждено: %n человек.</numerusform>
            <numerusform>Подтверждено: %n человека.</numerusform>
            <numerusform>Подтверждено: %n человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put in reserve: %n person(s).</source>
        <translation>
            <numerusform>Внесено в резерв: %n человек.</numerusform>
            <numerusform>Внесено в резерв: %n человека.</numerusform>
            <numerusform>Внесено в резерв: %n человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrawn: %n person(s).</source>
        <translation>
            <numerusform>Отозвано: %n человек.</numerusform>
            <numerusform>Отозвано: %n человека.</numerusform>
            <numerusform>Отозвано: %n человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under review: %n person(s).</source>
        <translation>
            <numerusform>На рассмотрении: %n человек.</numerusform>
            <numerusform>На рассмотрении: %n человека.</numerusform>
            <numerusform>На рассмотрении: %n человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n person(s).</source>
        <translation>
            <numerusform>Изменено: %n человек.</numerusform>
            <numerusform>Изменено: %n человека.</numerusform>
            <numerusform>Изменено: %n человек.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatsTable</name>
    <message>
        <source>No institution</source>
        <translation>Без учреждения</translation>
    </message>
    <message>
        <source>{taken} of {quota}</source>
        <translation>{taken} из {quota}</translation>
    </message>
    <message>
        <source>{taken} of {quota} and {reserve} in reserve</source>
        <translation>{taken} из {quota} и {reserve} в резерве</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Post and role</source>
        <translation>Должность и роль</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>missing: {condition} and {n} more</source>
        <translation>нет: {condition} и ещё {n}</translation>
    </message>
    <message>
        <source>missing: {condition}</source>
        <translation>нет: {condition}</translation>
    </message>
    <message>
        <source>replaced by {name}</source>
        <translation>замена: {name}</translation>
    </message>
    <message>
        <source>over quota</source>
        <translation>сверх квоты</translation>
    </message>
    <message>
        <source>full name is masked</source>
        <translation>полное имя скрыто</translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message numerus="yes">
        <source>Mark %n letter(s) as sent</source>
        <translation>
            <numerusform>Отметить отправку %n письма</numerusform>
            <numerusform>Отметить отправку %n писем</numerusform>
            <numerusform>Отметить отправку %n писем</numerusform>
        </translation>
    </message>
    <message>
        <source>Out number</source>
        <translation>Исходящий №</translation>
    </message>
    <message>
        <source>Out number of the first letter; the others count up from it</source>
        <translation>Исходящий № первого письма; следующие — по порядку</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Отметить отправку</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Events of the series</source>
        <translation>Мероприятия серии</translation>
    </message>
    <message>
        <source>Let this event leave the series</source>
        <translation>Вывести мероприятие из серии</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>The event is in no series now.</source>
        <translation>Мероприятие больше не входит в серию.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
</context>
<context>
    <name>SeriesStrip</name>
    <message>
        <source>{number} of {count} in a series. {rule}.</source>
        <translation>{number} из {count} в серии. {rule}.</translation>
    </message>
    <message>
        <source>Previous: {day}</source>
        <translation>Предыдущее: {day}</translation>
    </message>
    <message>
        <source>Next: {day}</source>
        <translation>Следующее: {day}</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Все {count}</translation>
    </message>
    <message numerus="yes">
        <source>Also change the %n that follow(s)?</source>
        <translation>
            <numerusform>Изменить и %n следующее?</numerusform>
            <numerusform>Изменить и %n следующих?</numerusform>
            <numerusform>Изменить и %n следующих?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also change the %n other(s)?</source>
        <translation>
            <numerusform>Изменить и %n другое?</numerusform>
            <numerusform>Изменить и %n других?</numerusform>
            <numerusform>Изменить и %n других?</numerusform>
        </translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>Это и следующие</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Leave the others as they are</source>
        <translation>Оставить остальные как есть</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the series changed.</source>
        <translation>
            <numerusform>Изменено %n мероприятие серии.</numerusform>
            <numerusform>Изменены %n мероприятия серии.</numerusform>
            <numerusform>Изменено %n мероприятий серии.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesWords</name>
    <message>
        <source>on day {number} of the month</source>
        <translation>{number}-го числа</translation>
    </message>
    <message>
        <source>on the last day of the month</source>
        <translation>в последний день месяца</translation>
    </message>
    <message>
        <source>week {number} of the month: {day}</source>
        <translation>{number}-я неделя месяца: {day}</translation>
    </message>
    <message>
        <source>last week of the month: {day}</source>
        <translation>последняя неделя месяца: {day}</translation>
    </message>
    <message>
        <source>At the same time: {title}.</source>
        <translation>В то же время: {title}.</translation>
    </message>
    <message>
        <source>{reason}: {names}.</source>
        <translation>{reason}: {names}.</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Выходной</translation>
    </message>
    <message>
        <source>Closed ({what})</source>
        <translation>Закрыто ({what})</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Holiday in {country} ({what})</source>
        <translation>Праздник, {country} ({what})</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Каждый день</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Каждую неделю</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Каждый месяц</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Каждый год</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Раз в %n день</numerusform>
            <numerusform>Раз в %n дня</numerusform>
            <numerusform>Раз в %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Раз в %n неделю</numerusform>
            <numerusform>Раз в %n недели</numerusform>
            <numerusform>Раз в %n недель</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}: {days}</source>
        <translation>{step}: {days}</translation>
    </message>
    <message>
        <source>{step}, until {day}</source>
        <translation>{step}, до {day}</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Раз в %n месяц</numerusform>
            <numerusform>Раз в %n месяца</numerusform>
            <numerusform>Раз в %n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}, {day}</source>
        <translation>{step}, {day}</translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Раз в %n год</numerusform>
            <numerusform>Раз в %n года</numerusform>
            <numerusform>Раз в %n лет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Change the session</source>
        <translation>Изменить занятие</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Добавить занятие</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Сохранить занятие</translation>
    </message>
    <message>
        <source>Add the session</source>
        <translation>Добавить занятие</translation>
    </message>
    <message>
        <source>Add, then another</source>
        <translation>Добавить и ещё одно</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>for all</source>
        <translation>для всех</translation>
    </message>
    <message>
        <source>as the event: {languages}</source>
        <translation>как у мероприятия: {languages}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Секция</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Counted time</source>
        <translation>Зачётное время</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
</context>
<context>
    <name>SessionStrip</name>
    <message>
        <source>Session of the clock</source>
        <translation>Текущее занятие</translation>
    </message>
    <message>
        <source>Session before (PgUp)</source>
        <translation>Предыдущее занятие (PgUp)</translation>
    </message>
    <message>
        <source>Session after (PgDn)</source>
        <translation>Следующее занятие (PgDn)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Everything applies at once.</source>
        <translation>Всё действует сразу.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Найти настройку</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>No setting speaks of “{words}”.</source>
        <translation>Настройки «{words}» нет.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Сбросить поиск</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Cell {address}, {text}</source>
        <translation>Ячейка {address}, {text}</translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>Shift sessions</source>
        <translation>Сдвинуть занятия</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минут</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
    <message>
        <source>later</source>
        <translation>позже</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>раньше</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>&amp;Какие</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;На сколько</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) shifted.</source>
        <translation>
            <numerusform>Сдвинуто %n занятие.</numerusform>
            <numerusform>Сдвинуто %n занятия.</numerusform>
            <numerusform>Сдвинуто %n занятий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes or days</source>
        <translation>Минуты или дни</translation>
    </message>
    <message>
        <source>Later or earlier</source>
        <translation>Позже или раньше</translation>
    </message>
    <message numerus="yes">
        <source>Shift %n session(s)</source>
        <translation>
            <numerusform>Сдвинуть %n занятие</numerusform>
            <numerusform>Сдвинуть %n занятия</numerusform>
            <numerusform>Сдвинуть %n занятий</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of them: {change}.</source>
        <translation>Первое из них: {change}.</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar entry(ies) change.</source>
        <translation>
            <numerusform>Изменится %n запись в календарях.</numerusform>
            <numerusform>Изменятся %n записи в календарях.</numerusform>
            <numerusform>Изменится %n записей в календарях.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold files of this event: save updates for them.</source>
        <translation>
            <numerusform>У %n человека есть файлы мероприятия: сохраните для него обновления.</numerusform>
            <numerusform>У %n человек есть файлы мероприятия: сохраните для них обновления.</numerusform>
            <numerusform>У %n человек есть файлы мероприятия: сохраните для них обновления.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>of {all} are here</source>
        <translation>из {all} на месте</translation>
    </message>
    <message>
        <source>Last arrivals</source>
        <translation>Последние пришедшие</translation>
    </message>
    <message>
        <source>Nobody has come yet.</source>
        <translation>Пока никто не пришёл.</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>SlotText</name>
    <message>
        <source>Proposed time: {when}</source>
        <translation>Предлагаемое время: {when}</translation>
    </message>
    <message>
        <source>{name}: outside working hours</source>
        <translation>{name}: вне рабочего времени</translation>
    </message>
    <message>
        <source>Cannot come on this day:</source>
        <translation>В этот день не могут:</translation>
    </message>
</context>
<context>
    <name>SomeBar</name>
    <message>
        <source>Show all people</source>
        <translation>Показать всех</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Найти по имени</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>from an online report, {name}, {at}</source>
        <translation>из онлайн-отчёта, {name}, {at}</translation>
    </message>
    <message>
        <source>from paper, {name}, {at}</source>
        <translation>с листа, {name}, {at}</translation>
    </message>
    <message>
        <source>typed by {name}, {at}</source>
        <translation>введено: {name}, {at}</translation>
    </message>
    <message>
        <source>from an online report</source>
        <translation>из онлайн-отчёта</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>с листа</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>отметка на входе</translation>
    </message>
    <message>
        <source>check-in {time}</source>
        <translation>на входе {time}</translation>
    </message>
</context>
<context>
    <name>SpeakersField</name>
    <message>
        <source>Name or institution</source>
        <translation>Имя или учреждение</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Роль: {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Убрать: {name}</translation>
    </message>
</context>
<context>
    <name>StateDialog</name>
    <message>
        <source>It is now: {state}.</source>
        <translation>Сейчас: {state}.</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>Новое состояние</translation>
    </message>
    <message>
        <source>Of the series</source>
        <translation>Из серии</translation>
    </message>
    <message>
        <source>Reason (stays in the history)</source>
        <translation>Причина (остаётся в истории)</translation>
    </message>
    <message>
        <source>Change the state</source>
        <translation>Изменить состояние</translation>
    </message>
    <message>
        <source>This event only</source>
        <translation>Только это мероприятие</translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>Это и следующие</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>{which}: {number}</source>
        <translation>{which}: {number}</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n event(s)</source>
        <translation>
            <numerusform>Отменить %n мероприятие</numerusform>
            <numerusform>Отменить %n мероприятия</numerusform>
            <numerusform>Отменить %n мероприятий</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the event</source>
        <translation>Отменить мероприятие</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message numerus="yes">
        <source>Postpone %n event(s)</source>
        <translation>
            <numerusform>Отложить %n мероприятие</numerusform>
            <numerusform>Отложить %n мероприятия</numerusform>
            <numerusform>Отложить %n мероприятий</numerusform>
        </translation>
    </message>
    <message>
        <source>Postpone the event</source>
        <translation>Отложить мероприятие</translation>
    </message>
    <message>
        <source>The event is now: {state}.</source>
        <translation>Состояние мероприятия: {state}.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are now: {state}.</source>
        <translation>
            <numerusform>Новое состояние %n мероприятия: {state}.</numerusform>
            <numerusform>Новое состояние %n мероприятий: {state}.</numerusform>
            <numerusform>Новое состояние %n мероприятий: {state}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>All changes saved {time}</source>
        <translation>Все изменения сохранены в {time}</translation>
    </message>
    <message>
        <source>On this computer: {name}</source>
        <translation>На этом компьютере: {name}</translation>
    </message>
</context>
<context>
    <name>StepPane</name>
    <message>
        <source>Why: {reason}</source>
        <translation>Почему: {reason}</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Отменить это</translation>
    </message>
    <message>
        <source>Cannot be undone: {reason}</source>
        <translation>Отменить нельзя. {reason}</translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation>Открыть мероприятие</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, of use to the program only</source>
        <translation>
            <numerusform>и ещё %n, нужное только программе</numerusform>
            <numerusform>и ещё %n, нужные только программе</numerusform>
            <numerusform>и ещё %n, нужных только программе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, too many to list</source>
        <translation>
            <numerusform>и ещё %n: список слишком длинный</numerusform>
            <numerusform>и ещё %n: список слишком длинный</numerusform>
            <numerusform>и ещё %n: список слишком длинный</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>present</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>впереди</translation>
    </message>
    <message>
        <source>Step {number} of {count}, {title}, {state}, {note}</source>
        <translation>Этап {number} из {count}, {title}, {state}, {note}</translation>
    </message>
</context>
<context>
    <name>StopWords</name>
    <message numerus="yes">
        <source>%n person(s) keep their seats and need no visa or hotel.</source>
        <translation>
            <numerusform>%n участник сохраняет место; виза и гостиница не нужны.</numerusform>
            <numerusform>%n участника сохраняют места; визы и гостиницы не нужны.</numerusform>
            <numerusform>%n участников сохраняют места; визы и гостиницы не нужны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are called off in calendars.</source>
        <translation>
            <numerusform>%n день отменяется в календарях.</numerusform>
            <numerusform>%n дня отменяются в календарях.</numerusform>
            <numerusform>%n дней отменяются в календарях.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) lose their seats.</source>
        <translation>
            <numerusform>%n участник лишается места.</numerusform>
            <numerusform>%n участника лишаются мест.</numerusform>
            <numerusform>%n участников лишаются мест.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) keep their seats and are asked to confirm the new dates.</source>
        <translation>
            <numerusform>%n участник сохраняет место и должен подтвердить новые даты.</numerusform>
            <numerusform>%n участника сохраняют места и должны подтвердить новые даты.</numerusform>
            <numerusform>%n участников сохраняют места и должны подтвердить новые даты.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold the invitation: calendar updates will be prepared.</source>
        <translation>
            <numerusform>У %n человека есть приглашение: будут подготовлены обновления календаря.</numerusform>
            <numerusform>У %n человек есть приглашение: будут подготовлены обновления календаря.</numerusform>
            <numerusform>У %n человек есть приглашение: будут подготовлены обновления календаря.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) have a letter and must be told.</source>
        <translation>
            <numerusform>%n учреждение получило письмо, его нужно известить.</numerusform>
            <numerusform>%n учреждения получили письма, их нужно известить.</numerusform>
            <numerusform>%n учреждений получили письма, их нужно известить.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamColumn</name>
    <message>
        <source>Partners of {code}, {title}</source>
        <translation>Партнёры {code}, {title}</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Учреждения</translation>
    </message>
    <message>
        <source>Institutions that belong together</source>
        <translation>Наборы учреждений</translation>
    </message>
    <message>
        <source>Add institution</source>
        <translation>Добавить учреждение</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Working hours, local</source>
        <translation>Местные рабочие часы</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Не менее</translation>
    </message>
    <message>
        <source>May miss</source>
        <translation>Кроме</translation>
    </message>
    <message>
        <source>Working hours begin</source>
        <translation>Начало рабочего времени</translation>
    </message>
    <message>
        <source>Working hours end</source>
        <translation>Конец рабочего времени</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>у каждого свои</translation>
    </message>
    <message>
        <source>same for all</source>
        <translation>одни для всех</translation>
    </message>
    <message>
        <source>{name} is in your list of institutions now.</source>
        <translation>{name}: теперь в вашем списке учреждений.</translation>
    </message>
</context>
<context>
    <name>TeamList</name>
    <message>
        <source>own</source>
        <translation>своё</translation>
    </message>
    <message>
        <source>weekend {days}</source>
        <translation>выходные {days}</translation>
    </message>
</context>
<context>
    <name>TemplateBox</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>Сохранить как шаблон</translation>
    </message>
    <message>
        <source>New events of the type “{type}” can begin with the facts and the programme of this one. Dates, partners and people are not kept.</source>
        <translation>Новые мероприятия вида «{type}» смогут начинаться со сведений и программы этого. Даты, партнёры и люди не сохраняются.</translation>
    </message>
    <message>
        <source>&amp;Name of the template</source>
        <translation>&amp;Название шаблона</translation>
    </message>
    <message>
        <source>Template saved.</source>
        <translation>Шаблон сохранён.</translation>
    </message>
</context>
<context>
    <name>TemplatesSection</name>
    <message>
        <source>Templates of events</source>
        <translation>Шаблоны мероприятий</translation>
    </message>
    <message>
        <source>No templates yet. Save an event as one: More, Save as template…</source>
        <translation>Шаблонов пока нет. Сохраните мероприятие как шаблон: Ещё, «Сохранить как шаблон…»</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Удалить: {name}</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Название шаблона</translation>
    </message>
    <message>
        <source>facts only</source>
        <translation>только сведения</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of programme</source>
        <translation>
            <numerusform>%n строка программы</numerusform>
            <numerusform>%n строки программы</numerusform>
            <numerusform>%n строк программы</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Удалено: {name}</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Идея</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Концепция</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Утверждено</translation>
    </message>
    <message>
        <source>Nominations open</source>
        <translation>Приём открыт</translation>
    </message>
    <message>
        <source>Nominations closed</source>
        <translation>Приём завершён</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Проведено</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Оценено</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Отчёт сдан</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Сопровождение</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Приглашение</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Проведение</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Сопровождение</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>очно</translation>
    </message>
    <message>
        <source>online</source>
        <translation>онлайн</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>гибридно</translation>
    </message>
    <message>
        <source>blended</source>
        <translation>смешанное обучение</translation>
    </message>
    <message>
        <source>one entry per day</source>
        <translation>по записи на день</translation>
    </message>
    <message>
        <source>one entry per session</source>
        <translation>по записи на занятие</translation>
    </message>
    <message>
        <source>Ombudsman institution</source>
        <translation>Аппарат омбудсмена</translation>
    </message>
    <message>
        <source>Human rights commission</source>
        <translation>Комиссия по правам человека</translation>
    </message>
    <message>
        <source>Human rights institute</source>
        <translation>Институт по правам человека</translation>
    </message>
    <message>
        <source>Hybrid institution</source>
        <translation>Учреждение смешанного типа</translation>
    </message>
    <message>
        <source>Consultative body</source>
        <translation>Консультативный орган</translation>
    </message>
    <message>
        <source>Equality body</source>
        <translation>Орган по вопросам равенства</translation>
    </message>
    <message>
        <source>Children’s ombudsman</source>
        <translation>Уполномоченный по правам ребёнка</translation>
    </message>
    <message>
        <source>Regional ombudsman</source>
        <translation>Региональный уполномоченный</translation>
    </message>
    <message>
        <source>Inspection body</source>
        <translation>Инспекция</translation>
    </message>
    <message>
        <source>Specialised ombudsman</source>
        <translation>Специализированный омбудсмен</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Университет</translation>
    </message>
    <message>
        <source>Other body</source>
        <translation>Другой орган</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>ведущий организатор</translation>
    </message>
    <message>
        <source>host</source>
        <translation>принимающая сторона</translation>
    </message>
    <message>
        <source>co-organiser</source>
        <translation>соорганизатор</translation>
    </message>
    <message>
        <source>donor</source>
        <translation>донор</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>партнёр</translation>
    </message>
    <message>
        <source>in cooperation</source>
        <translation>при содействии</translation>
    </message>
    <message>
        <source>with participation</source>
        <translation>с участием</translation>
    </message>
    <message>
        <source>Concept note</source>
        <translation>Концепция мероприятия</translation>
    </message>
    <message>
        <source>Needs assessment</source>
        <translation>Оценка потребностей</translation>
    </message>
    <message>
        <source>Hosting agreement</source>
        <translation>Соглашение о проведении</translation>
    </message>
    <message>
        <source>Notice of the dates (calendar file)</source>
        <translation>Уведомление о датах (файл календаря)</translation>
    </message>
    <message>
        <source>Order or approval memo</source>
        <translation>Приказ или служебная записка</translation>
    </message>
    <message>
        <source>Invitation letter</source>
        <translation>Письмо-приглашение</translation>
    </message>
    <message>
        <source>Nomination form</source>
        <translation>Форма для кандидатур</translation>
    </message>
    <message>
        <source>Information note</source>
        <translation>Информационная записка</translation>
    </message>
    <message>
        <source>Reminder letter</source>
        <translation>Письмо-напоминание</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Список участников</translation>
    </message>
    <message>
        <source>Confirmation letter</source>
        <translation>Письмо-подтверждение</translation>
    </message>
    <message>
        <source>Personal calendar files</source>
        <translation>Личные файлы календаря</translation>
    </message>
    <message>
        <source>Visa support letter</source>
        <translation>Письмо для визы</translation>
    </message>
    <message>
        <source>Note on travel and stay</source>
        <translation>Памятка о поездке и проживании</translation>
    </message>
    <message>
        <source>Request for interpreters</source>
        <translation>Заявка на переводчиков</translation>
    </message>
    <message>
        <source>Papers of people under 18</source>
        <translation>Документы лиц младше 18 лет</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Бейджи</translation>
    </message>
    <message>
        <source>Table signs</source>
        <translation>Настольные таблички</translation>
    </message>
    <message>
        <source>Seating plan</source>
        <translation>Схема рассадки</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Лист регистрации</translation>
    </message>
    <message>
        <source>Evaluation form</source>
        <translation>Анкета оценки</translation>
    </message>
    <message>
        <source>Attendance workbook</source>
        <translation>Ведомость посещения</translation>
    </message>
    <message>
        <source>Signed sheets (scan)</source>
        <translation>Подписанные листы (скан)</translation>
    </message>
    <message>
        <source>Presentations and handouts</source>
        <translation>Презентации и раздаточные материалы</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <source>Outcome document</source>
        <translation>Итоговый документ</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>Протокол встречи</translation>
    </message>
    <message>
        <source>Evaluation summary</source>
        <translation>Итоги оценки</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Report on the event</source>
        <translation>Отчёт о мероприятии</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Пресс-релиз</translation>
    </message>
    <message>
        <source>Follow-up forms</source>
        <translation>Анкеты после мероприятия</translation>
    </message>
    <message>
        <source>Note on what came of it</source>
        <translation>Записка о результатах</translation>
    </message>
    <message>
        <source>Protocol of erased data</source>
        <translation>Протокол удаления данных</translation>
    </message>
    <message>
        <source>Cancellation letter</source>
        <translation>Письмо об отмене</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Другой документ</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Not needed yet</source>
        <translation>Пока не нужно</translation>
    </message>
    <message>
        <source>If useful</source>
        <translation>По желанию</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Не внесено</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Без ответа</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Напомнили</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Полностью</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Замена</translation>
    </message>
    <message>
        <source>postal mail</source>
        <translation>почта</translation>
    </message>
    <message>
        <source>all steps</source>
        <translation>все этапы</translation>
    </message>
    <message>
        <source>four steps</source>
        <translation>четыре этапа</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перенесено</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Уточнено</translation>
    </message>
    <message>
        <source>this session and the rest of its day</source>
        <translation>это занятие и остаток его дня</translation>
    </message>
    <message>
        <source>all sessions of its day</source>
        <translation>все занятия его дня</translation>
    </message>
    <message>
        <source>all sessions from this one on</source>
        <translation>все занятия, начиная с этого</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>с листа</translation>
    </message>
    <message>
        <source>checked in at the door</source>
        <translation>отмечено на входе</translation>
    </message>
    <message>
        <source>family name first</source>
        <translation>сначала фамилия</translation>
    </message>
    <message>
        <source>given name first</source>
        <translation>сначала имя</translation>
    </message>
    <message>
        <source>notice of the event</source>
        <translation>извещение о мероприятии</translation>
    </message>
    <message>
        <source>personal invitations</source>
        <translation>личные приглашения</translation>
    </message>
    <message>
        <source>whole calendar</source>
        <translation>весь календарь</translation>
    </message>
    <message>
        <source>attendance sheet</source>
        <translation>ведомость посещения</translation>
    </message>
    <message>
        <source>sign-in sheet</source>
        <translation>лист регистрации</translation>
    </message>
    <message>
        <source>list of participants</source>
        <translation>список участников</translation>
    </message>
    <message>
        <source>sign-in sheet to print</source>
        <translation>лист регистрации для печати</translation>
    </message>
    <message>
        <source>badges</source>
        <translation>бейджи</translation>
    </message>
    <message>
        <source>table signs</source>
        <translation>настольные таблички</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>сертификаты</translation>
    </message>
    <message>
        <source>evaluation forms</source>
        <translation>анкеты оценки</translation>
    </message>
    <message>
        <source>evaluation forms to print</source>
        <translation>анкеты оценки для печати</translation>
    </message>
    <message>
        <source>follow-up forms</source>
        <translation>анкеты после мероприятия</translation>
    </message>
    <message>
        <source>before the event</source>
        <translation>до мероприятия</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>ежедневно</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>по окончании</translation>
    </message>
    <message>
        <source>three months later</source>
        <translation>через три месяца</translation>
    </message>
    <message>
        <source>six months later</source>
        <translation>через шесть месяцев</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнен</translation>
    </message>
    <message>
        <source>started</source>
        <translation>начат</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>не начат</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё рано</translation>
    </message>
    <message>
        <source>to ask</source>
        <translation>спросить</translation>
    </message>
    <message>
        <source>settled before</source>
        <translation>решено раньше</translation>
    </message>
    <message>
        <source>host first, then countries</source>
        <translation>принимающие, затем страны</translation>
    </message>
    <message>
        <source>by country</source>
        <translation>по странам</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>по фамилиям</translation>
    </message>
    <message>
        <source>by institution</source>
        <translation>по учреждениям</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>on course</source>
        <translation>набирает часы</translation>
    </message>
    <message>
        <source>not enough hours</source>
        <translation>не хватает часов</translation>
    </message>
    <message>
        <source>member of the youth council</source>
        <translation>член молодёжного совета</translation>
    </message>
    <message>
        <source>age within the limits</source>
        <translation>возраст в пределах положения</translation>
    </message>
    <message>
        <source>guardian consent for these dates</source>
        <translation>согласие законного представителя на эти даты</translation>
    </message>
    <message>
        <source>own agreement</source>
        <translation>собственное согласие</translation>
    </message>
    <message>
        <source>chaperone on the same travel</source>
        <translation>сопровождающий в той же поездке</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>контакт на экстренный случай</translation>
    </message>
    <message>
        <source>decision on photos</source>
        <translation>решение о фотосъёмке</translation>
    </message>
    <message>
        <source>health and diet note</source>
        <translation>сведения о здоровье и питании</translation>
    </message>
    <message>
        <source>code of conduct given</source>
        <translation>правила поведения вручены</translation>
    </message>
    <message>
        <source>permission to leave the country checked</source>
        <translation>разрешение на выезд проверено</translation>
    </message>
    <message>
        <source>persons responsible for child safety named</source>
        <translation>ответственные за безопасность детей назначены</translation>
    </message>
    <message>
        <source>met</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не требуется</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Посещаемость</translation>
    </message>
    <message>
        <source>Saved invitation</source>
        <translation>Сохранённое приглашение</translation>
    </message>
    <message>
        <source>Days of a calendar</source>
        <translation>Дни календаря</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation>Запись календаря</translation>
    </message>
    <message>
        <source>Sending of a document</source>
        <translation>Отправка документа</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Council member</source>
        <translation>Член совета</translation>
    </message>
    <message>
        <source>Answer of an evaluation</source>
        <translation>Ответ в анкете</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Recommendation of the event</source>
        <translation>Рекомендация мероприятия</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Step of the event</source>
        <translation>Этап мероприятия</translation>
    </message>
    <message>
        <source>Template of events</source>
        <translation>Шаблон мероприятий</translation>
    </message>
    <message>
        <source>Type of event</source>
        <translation>Тип мероприятия</translation>
    </message>
    <message>
        <source>Saved files</source>
        <translation>Сохранённые файлы</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Аудитория</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Приглашение</translation>
    </message>
    <message>
        <source>Step of the invitation</source>
        <translation>Этап приглашения</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Аппарат</translation>
    </message>
    <message>
        <source>Training of others</source>
        <translation>Обучение других</translation>
    </message>
    <message>
        <source>User of the program</source>
        <translation>Пользователь программы</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Step of the participant</source>
        <translation>Этап участия</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Answer about an action plan</source>
        <translation>Ответ о плане действий</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>Release of the programme</source>
        <translation>Выпуск программы</translation>
    </message>
    <message>
        <source>Role in a session</source>
        <translation>Роль на занятии</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Day of the United Nations</source>
        <translation>День ООН</translation>
    </message>
    <message>
        <source>Youth council</source>
        <translation>Молодёжный совет</translation>
    </message>
    <message>
        <source>answered on</source>
        <translation>дата ответа</translation>
    </message>
    <message>
        <source>in the archive since</source>
        <translation>в архиве с</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>аудитория</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>дата рождения</translation>
    </message>
    <message>
        <source>by</source>
        <translation>кто</translation>
    </message>
    <message>
        <source>calendar entries</source>
        <translation>записи календаря</translation>
    </message>
    <message>
        <source>name on the certificate</source>
        <translation>имя в сертификате</translation>
    </message>
    <message>
        <source>certificate number</source>
        <translation>номер сертификата</translation>
    </message>
    <message>
        <source>way of sending</source>
        <translation>способ отправки</translation>
    </message>
    <message>
        <source>city</source>
        <translation>город</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>personal columns</source>
        <translation>личные столбцы</translation>
    </message>
    <message>
        <source>share for a certificate</source>
        <translation>доля часов для сертификата</translation>
    </message>
    <message>
        <source>consultations</source>
        <translation>консультации</translation>
    </message>
    <message>
        <source>content</source>
        <translation>содержание</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>координатор</translation>
    </message>
    <message>
        <source>youth council</source>
        <translation>молодёжный совет</translation>
    </message>
    <message>
        <source>counted minutes</source>
        <translation>зачётные минуты</translation>
    </message>
    <message>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>what it counts</source>
        <translation>что засчитывается</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>end of the working day</source>
        <translation>конец рабочего дня</translation>
    </message>
    <message>
        <source>start of the working day</source>
        <translation>начало рабочего дня</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>planned until</source>
        <translation>срок плана</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>version</source>
        <translation>версия</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>эл. почта</translation>
    </message>
    <message>
        <source>reason for the end</source>
        <translation>причина окончания</translation>
    </message>
    <message>
        <source>end</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>end of the term</source>
        <translation>конец срока</translation>
    </message>
    <message>
        <source>calendar entry</source>
        <translation>запись календаря</translation>
    </message>
    <message>
        <source>event</source>
        <translation>мероприятие</translation>
    </message>
    <message>
        <source>example</source>
        <translation>пример</translation>
    </message>
    <message>
        <source>number elsewhere</source>
        <translation>номер в другой системе</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>фамилия</translation>
    </message>
    <message>
        <source>women and girls</source>
        <translation>женщины и девочки</translation>
    </message>
    <message>
        <source>files</source>
        <translation>файлы</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>первый день</translation>
    </message>
    <message>
        <source>day of the demo</source>
        <translation>день примера</translation>
    </message>
    <message>
        <source>forms given out</source>
        <translation>роздано анкет</translation>
    </message>
    <message>
        <source>founded on</source>
        <translation>дата создания</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>given on</source>
        <translation>дата выдачи</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>цель</translation>
    </message>
    <message>
        <source>class</source>
        <translation>класс</translation>
    </message>
    <message>
        <source>guardian’s e-mail</source>
        <translation>эл. почта представителя</translation>
    </message>
    <message>
        <source>guardian’s name is held</source>
        <translation>имя представителя хранится</translation>
    </message>
    <message>
        <source>guardian’s phone is held</source>
        <translation>телефон представителя хранится</translation>
    </message>
    <message>
        <source>held on</source>
        <translation>дата проведения</translation>
    </message>
    <message>
        <source>version of the entry</source>
        <translation>версия записи</translation>
    </message>
    <message>
        <source>incoming number</source>
        <translation>входящий номер</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>учреждение</translation>
    </message>
    <message>
        <source>interpretation</source>
        <translation>перевод</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>приглашение</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>audience is counted</source>
        <translation>аудитория считается</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>пример</translation>
    </message>
    <message>
        <source>focal point</source>
        <translation>контактное лицо</translation>
    </message>
    <message>
        <source>the main one</source>
        <translation>основная</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>рабочие дни</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>последний день</translation>
    </message>
    <message>
        <source>session</source>
        <translation>занятие</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>План действий</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>краткое имя</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>языки</translation>
    </message>
    <message>
        <source>link</source>
        <translation>ссылка</translation>
    </message>
    <message>
        <source>login</source>
        <translation>имя входа</translation>
    </message>
    <message>
        <source>men and boys</source>
        <translation>мужчины и мальчики</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>отметка</translation>
    </message>
    <message>
        <source>oldest age</source>
        <translation>старший возраст</translation>
    </message>
    <message>
        <source>youngest age</source>
        <translation>младший возраст</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минуты</translation>
    </message>
    <message>
        <source>form of holding</source>
        <translation>форма проведения</translation>
    </message>
    <message>
        <source>months after the event</source>
        <translation>месяцев после мероприятия</translation>
    </message>
    <message>
        <source>name in Latin letters</source>
        <translation>имя латиницей</translation>
    </message>
    <message>
        <source>order of names</source>
        <translation>порядок имени</translation>
    </message>
    <message>
        <source>needs interpretation from</source>
        <translation>нужен перевод с языков</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>объединения</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>obstacles</source>
        <translation>препятствия</translation>
    </message>
    <message>
        <source>of them under 18</source>
        <translation>из них до 18 лет</translation>
    </message>
    <message>
        <source>on</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>другие имена</translation>
    </message>
    <message>
        <source>outgoing number</source>
        <translation>исходящий номер</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>этапы</translation>
    </message>
    <message>
        <source>patronymic</source>
        <translation>отчество</translation>
    </message>
    <message>
        <source>people</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>action plan</source>
        <translation>план действий</translation>
    </message>
    <message>
        <source>post</source>
        <translation>должность</translation>
    </message>
    <message>
        <source>beginning of the number</source>
        <translation>начало номера</translation>
    </message>
    <message>
        <source>project number</source>
        <translation>номер проекта</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>цель</translation>
    </message>
    <message>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>квота</translation>
    </message>
    <message>
        <source>usual quota</source>
        <translation>обычная квота</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>receiver</source>
        <translation>получатель</translation>
    </message>
    <message>
        <source>saved files</source>
        <translation>сохранённые файлы</translation>
    </message>
    <message>
        <source>receivers</source>
        <translation>получатели</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>рекомендация</translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation>замена</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>room</source>
        <translation>зал</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>правило</translation>
    </message>
    <message>
        <source>step from 1 to 5</source>
        <translation>балл от 1 до 5</translation>
    </message>
    <message>
        <source>sent on</source>
        <translation>дата отправки</translation>
    </message>
    <message>
        <source>day in the series</source>
        <translation>день в серии</translation>
    </message>
    <message>
        <source>series</source>
        <translation>серия</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>как обстоит дело</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>пол</translation>
    </message>
    <message>
        <source>shares contacts</source>
        <translation>делится контактами</translation>
    </message>
    <message>
        <source>who signs certificates</source>
        <translation>кто подписывает сертификаты</translation>
    </message>
    <message>
        <source>leaves out days of rest</source>
        <translation>пропускает выходные</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>этап</translation>
    </message>
    <message>
        <source>start</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>start of the term</source>
        <translation>начало срока</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>statute</source>
        <translation>положение</translation>
    </message>
    <message>
        <source>day of the statute</source>
        <translation>дата положения</translation>
    </message>
    <message>
        <source>teachers</source>
        <translation>учителя</translation>
    </message>
    <message>
        <source>months of a term</source>
        <translation>срок в месяцах</translation>
    </message>
    <message>
        <source>territory</source>
        <translation>территория</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>total</source>
        <translation>всего</translation>
    </message>
    <message>
        <source>track</source>
        <translation>секция</translation>
    </message>
    <message>
        <source>type of event</source>
        <translation>тип мероприятия</translation>
    </message>
    <message>
        <source>day of the United Nations</source>
        <translation>день ООН</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>действует с</translation>
    </message>
    <message>
        <source>valid to</source>
        <translation>действует до</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>website</source>
        <translation>сайт</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>выходные</translation>
    </message>
    <message>
        <source>answer in words</source>
        <translation>ответ словами</translation>
    </message>
    <message>
        <source>withdrawn on</source>
        <translation>дата отзыва</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>часовой пояс</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>место в списке</translation>
    </message>
    <message>
        <source>place in the delegation</source>
        <translation>место в делегации</translation>
    </message>
    <message>
        <source>further recommendations</source>
        <translation>другие рекомендации</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>даты</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>введено</translation>
    </message>
    <message>
        <source>command</source>
        <translation>команда</translation>
    </message>
    <message>
        <source>set-up</source>
        <translation>настройка</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>загружено</translation>
    </message>
    <message>
        <source>package</source>
        <translation>пакет</translation>
    </message>
    <message>
        <source>embassy</source>
        <translation>посольство</translation>
    </message>
    <message>
        <source>note verbale</source>
        <translation>нота</translation>
    </message>
    <message>
        <source>head of delegation</source>
        <translation>глава делегации</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>young delegate</source>
        <translation>юный делегат</translation>
    </message>
    <message>
        <source>chaperone</source>
        <translation>сопровождающий</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>докладчик</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>тренер</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>модератор</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <translation>рапортёр</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>переводчик</translation>
    </message>
    <message>
        <source>jury</source>
        <translation>жюри</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>наблюдатель</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>гость</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>организатор</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Кандидат</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>Рассмотрение</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Резерв</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Не отобрано</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Участие</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Пройдено</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Неявка</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Заменено</translation>
    </message>
    <message>
        <source>Cancelled with the event</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>present</source>
        <translation>присутствие</translation>
    </message>
    <message>
        <source>present online</source>
        <translation>онлайн</translation>
    </message>
    <message>
        <source>late</source>
        <translation>опоздание</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>ранний уход</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>с уважительной причиной</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>неявка</translation>
    </message>
    <message>
        <source>minutes online</source>
        <translation>минуты онлайн</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>жен.</translation>
    </message>
    <message>
        <source>man</source>
        <translation>муж.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другой</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>deputy chair</source>
        <translation>заместитель</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>секретарь</translation>
    </message>
    <message>
        <source>member</source>
        <translation>член совета</translation>
    </message>
    <message>
        <source>Office set up</source>
        <translation>Работа начата</translation>
    </message>
    <message>
        <source>List changed</source>
        <translation>Список изменён</translation>
    </message>
    <message>
        <source>Name of the user changed</source>
        <translation>Имя пользователя изменено</translation>
    </message>
    <message>
        <source>Demo office loaded</source>
        <translation>Пример загружен</translation>
    </message>
    <message>
        <source>Event planned</source>
        <translation>Мероприятие запланировано</translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation>Мероприятие изменено</translation>
    </message>
    <message>
        <source>Events copied</source>
        <translation>Мероприятия скопированы</translation>
    </message>
    <message>
        <source>Recommendation set</source>
        <translation>Рекомендация назначена</translation>
    </message>
    <message>
        <source>Event moved</source>
        <translation>Мероприятие перенесено</translation>
    </message>
    <message>
        <source>Event moved online</source>
        <translation>Мероприятие переведено в онлайн</translation>
    </message>
    <message>
        <source>Event copied</source>
        <translation>Мероприятие скопировано</translation>
    </message>
    <message>
        <source>Clash let stand</source>
        <translation>Совпадение допущено</translation>
    </message>
    <message>
        <source>Clash to be decided again</source>
        <translation>Совпадение снова требует решения</translation>
    </message>
    <message>
        <source>State changed</source>
        <translation>Состояние изменено</translation>
    </message>
    <message>
        <source>Event postponed</source>
        <translation>Мероприятие отложено</translation>
    </message>
    <message>
        <source>Event cancelled</source>
        <translation>Мероприятие отменено</translation>
    </message>
    <message>
        <source>Role of an institution changed</source>
        <translation>Роль учреждения изменена</translation>
    </message>
    <message>
        <source>Institution removed from the organisers</source>
        <translation>Учреждение исключено из организаторов</translation>
    </message>
    <message>
        <source>Event repeated</source>
        <translation>Мероприятие повторено</translation>
    </message>
    <message>
        <source>Events of the series changed</source>
        <translation>Мероприятия серии изменены</translation>
    </message>
    <message>
        <source>Events of the series cancelled</source>
        <translation>Мероприятия серии отменены</translation>
    </message>
    <message>
        <source>Events of the series postponed</source>
        <translation>Мероприятия серии отложены</translation>
    </message>
    <message>
        <source>Series left</source>
        <translation>Мероприятие выведено из серии</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>Шаблон сохранён</translation>
    </message>
    <message>
        <source>Template renamed</source>
        <translation>Шаблон переименован</translation>
    </message>
    <message>
        <source>Template removed</source>
        <translation>Шаблон удалён</translation>
    </message>
    <message>
        <source>Change of clocks settled</source>
        <translation>Перевод часов учтён</translation>
    </message>
    <message>
        <source>Session added</source>
        <translation>Занятие добавлено</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>Занятие изменено</translation>
    </message>
    <message>
        <source>Session removed</source>
        <translation>Занятие убрано</translation>
    </message>
    <message>
        <source>Session copied</source>
        <translation>Занятие скопировано</translation>
    </message>
    <message>
        <source>Order of sessions changed</source>
        <translation>Порядок занятий изменён</translation>
    </message>
    <message>
        <source>Session moved to another day</source>
        <translation>Занятие перенесено на другой день</translation>
    </message>
    <message>
        <source>Sessions shifted</source>
        <translation>Занятия сдвинуты</translation>
    </message>
    <message>
        <source>Phase added</source>
        <translation>Этап добавлен</translation>
    </message>
    <message>
        <source>Phase changed</source>
        <translation>Этап изменён</translation>
    </message>
    <message>
        <source>Phase removed</source>
        <translation>Этап убран</translation>
    </message>
    <message>
        <source>Programme released</source>
        <translation>Программа выпущена</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Человек добавлен</translation>
    </message>
    <message>
        <source>Person corrected</source>
        <translation>Сведения о человеке исправлены</translation>
    </message>
    <message>
        <source>Institution added</source>
        <translation>Учреждение добавлено</translation>
    </message>
    <message>
        <source>Institution corrected</source>
        <translation>Сведения об учреждении исправлены</translation>
    </message>
    <message>
        <source>Focal point chosen</source>
        <translation>Контактное лицо выбрано</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Отправлено в архив</translation>
    </message>
    <message>
        <source>Brought back from the archive</source>
        <translation>Возвращено из архива</translation>
    </message>
    <message>
        <source>Full name of somebody under 18 shown</source>
        <translation>Показано полное имя несовершеннолетнего</translation>
    </message>
    <message>
        <source>Public holidays read</source>
        <translation>Прочитаны праздники</translation>
    </message>
    <message>
        <source>Closing days added</source>
        <translation>Добавлены нерабочие дни</translation>
    </message>
    <message>
        <source>Working days added</source>
        <translation>Добавлены рабочие дни</translation>
    </message>
    <message>
        <source>Days of a calendar corrected</source>
        <translation>Исправлены дни календаря</translation>
    </message>
    <message>
        <source>Days of a calendar removed</source>
        <translation>Убраны дни календаря</translation>
    </message>
    <message>
        <source>Institutions invited</source>
        <translation>Учреждения приглашены</translation>
    </message>
    <message>
        <source>Invitation changed</source>
        <translation>Приглашение изменено</translation>
    </message>
    <message>
        <source>Invitation taken back</source>
        <translation>Приглашение снято</translation>
    </message>
    <message>
        <source>Letters marked as sent</source>
        <translation>Письма отмечены как отправленные</translation>
    </message>
    <message>
        <source>Answer recorded</source>
        <translation>Ответ внесён</translation>
    </message>
    <message>
        <source>Reminders recorded</source>
        <translation>Напоминания внесены</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>Люди добавлены</translation>
    </message>
    <message>
        <source>Nominations added</source>
        <translation>Кандидатуры добавлены</translation>
    </message>
    <message>
        <source>State of people changed</source>
        <translation>Состояние участников изменено</translation>
    </message>
    <message>
        <source>Person replaced</source>
        <translation>Участник заменён</translation>
    </message>
    <message>
        <source>Person withdrawn</source>
        <translation>Участие отозвано</translation>
    </message>
    <message>
        <source>Role of a person changed</source>
        <translation>Роль участника изменена</translation>
    </message>
    <message>
        <source>Chaperone named</source>
        <translation>Сопровождающий назначен</translation>
    </message>
    <message>
        <source>Order in a delegation changed</source>
        <translation>Порядок в делегации изменён</translation>
    </message>
    <message>
        <source>Youth council added</source>
        <translation>Молодёжный совет добавлен</translation>
    </message>
    <message>
        <source>Youth council corrected</source>
        <translation>Сведения о совете исправлены</translation>
    </message>
    <message>
        <source>Council member corrected</source>
        <translation>Сведения о члене совета исправлены</translation>
    </message>
    <message>
        <source>Term in a council renewed</source>
        <translation>Срок в совете продлён</translation>
    </message>
    <message>
        <source>Council member added</source>
        <translation>Член совета добавлен</translation>
    </message>
    <message>
        <source>Term in a council ended</source>
        <translation>Срок в совете завершён</translation>
    </message>
    <message>
        <source>Paper recorded</source>
        <translation>Документ внесён</translation>
    </message>
    <message>
        <source>Paper withdrawn</source>
        <translation>Документ отозван</translation>
    </message>
    <message>
        <source>Attendance marked</source>
        <translation>Посещение отмечено</translation>
    </message>
    <message>
        <source>Attendance of many marked</source>
        <translation>Посещение отмечено у многих</translation>
    </message>
    <message>
        <source>Checked in at the door</source>
        <translation>Отмечен приход</translation>
    </message>
    <message>
        <source>Arrival corrected at the door</source>
        <translation>Исправлена отметка о приходе</translation>
    </message>
    <message>
        <source>Attendance taken from a report</source>
        <translation>Посещаемость взята из отчёта</translation>
    </message>
    <message>
        <source>Attendance pasted</source>
        <translation>Посещаемость вставлена</translation>
    </message>
    <message>
        <source>Walk-in added</source>
        <translation>Добавлен пришедший без записи</translation>
    </message>
    <message>
        <source>Rule for certificates changed</source>
        <translation>Правило для сертификатов изменено</translation>
    </message>
    <message>
        <source>Evaluation forms given out counted</source>
        <translation>Учтены розданные анкеты</translation>
    </message>
    <message>
        <source>Evaluation form entered</source>
        <translation>Анкета введена</translation>
    </message>
    <message>
        <source>Evaluation form corrected</source>
        <translation>Анкета исправлена</translation>
    </message>
    <message>
        <source>Evaluation form removed</source>
        <translation>Анкета удалена</translation>
    </message>
    <message>
        <source>Evaluation forms taken in</source>
        <translation>Анкеты приняты</translation>
    </message>
    <message>
        <source>Action plan added</source>
        <translation>План действий добавлен</translation>
    </message>
    <message>
        <source>Action plans added</source>
        <translation>Планы действий добавлены</translation>
    </message>
    <message>
        <source>Action plan changed</source>
        <translation>План действий изменён</translation>
    </message>
    <message>
        <source>Action plans removed</source>
        <translation>Планы действий удалены</translation>
    </message>
    <message>
        <source>Answer about an action plan recorded</source>
        <translation>Ответ о плане действий внесён</translation>
    </message>
    <message>
        <source>Recorded that no answer came</source>
        <translation>Внесено, что ответа не было</translation>
    </message>
    <message>
        <source>Answer about an action plan removed</source>
        <translation>Ответ о плане действий удалён</translation>
    </message>
    <message>
        <source>Training of others recorded</source>
        <translation>Обучение других внесено</translation>
    </message>
    <message>
        <source>Training of others changed</source>
        <translation>Запись об обучении других изменена</translation>
    </message>
    <message>
        <source>Trainings of others removed</source>
        <translation>Записи об обучении других удалены</translation>
    </message>
    <message>
        <source>Follow-up forms taken in</source>
        <translation>Анкеты после мероприятия приняты</translation>
    </message>
    <message>
        <source>Lesson logged</source>
        <translation>Занятие внесено</translation>
    </message>
    <message>
        <source>Lessons logged</source>
        <translation>Занятия внесены</translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation>Сертификаты выданы</translation>
    </message>
    <message>
        <source>Name on a certificate changed</source>
        <translation>Имя в сертификате изменено</translation>
    </message>
    <message>
        <source>Full names of children shown on certificates</source>
        <translation>Показаны полные имена детей в сертификатах</translation>
    </message>
    <message>
        <source>Certificates printed</source>
        <translation>Сертификаты напечатаны</translation>
    </message>
    <message>
        <source>Papers printed</source>
        <translation>Документы напечатаны</translation>
    </message>
    <message>
        <source>Files saved</source>
        <translation>Файлы сохранены</translation>
    </message>
    <message>
        <source>Document recorded</source>
        <translation>Документ внесён</translation>
    </message>
    <message>
        <source>Document corrected</source>
        <translation>Документ исправлен</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation>Документ убран</translation>
    </message>
    <message>
        <source>Documents marked as sent</source>
        <translation>Документы отмечены как отправленные</translation>
    </message>
    <message>
        <source>Mark “sent” taken back</source>
        <translation>Отметка «отправлено» снята</translation>
    </message>
    <message>
        <source>Next: write the idea down</source>
        <translation>Далее: изложить идею</translation>
    </message>
    <message>
        <source>Next: agree with the co-organisers</source>
        <translation>Далее: согласовать с соорганизаторами</translation>
    </message>
    <message>
        <source>Next: record the approval</source>
        <translation>Далее: внести утверждение</translation>
    </message>
    <message>
        <source>Next: open nominations</source>
        <translation>Далее: открыть приём кандидатур</translation>
    </message>
    <message>
        <source>Next: close nominations</source>
        <translation>Далее: завершить приём кандидатур</translation>
    </message>
    <message>
        <source>Next: confirm the event</source>
        <translation>Далее: подтвердить мероприятие</translation>
    </message>
    <message>
        <source>Next: start the event</source>
        <translation>Далее: начать мероприятие</translation>
    </message>
    <message>
        <source>Next: record that it was held</source>
        <translation>Далее: отметить проведение</translation>
    </message>
    <message>
        <source>Next: finish the evaluation</source>
        <translation>Далее: завершить оценку</translation>
    </message>
    <message>
        <source>Next: report on the event</source>
        <translation>Далее: отчитаться о мероприятии</translation>
    </message>
    <message>
        <source>Next: start the follow-up</source>
        <translation>Далее: начать сопровождение</translation>
    </message>
    <message>
        <source>Next: close the event</source>
        <translation>Далее: закрыть мероприятие</translation>
    </message>
    <message>
        <source>Next: set new dates</source>
        <translation>Далее: назначить новые даты</translation>
    </message>
    <message>
        <source>Finish the concept</source>
        <translation>Завершить концепцию</translation>
    </message>
    <message>
        <source>Record the agreement</source>
        <translation>Внести согласование</translation>
    </message>
    <message>
        <source>Record the approval</source>
        <translation>Внести утверждение</translation>
    </message>
    <message>
        <source>Open nominations</source>
        <translation>Открыть приём</translation>
    </message>
    <message>
        <source>Close nominations</source>
        <translation>Завершить приём</translation>
    </message>
    <message numerus="yes">
        <source>Remind %n institution(s)…</source>
        <translation>
            <numerusform>Напомнить %n учреждению…</numerusform>
            <numerusform>Напомнить %n учреждениям…</numerusform>
            <numerusform>Напомнить %n учреждениям…</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm the event</source>
        <translation>Подтвердить мероприятие</translation>
    </message>
    <message>
        <source>Start the event</source>
        <translation>Начать мероприятие</translation>
    </message>
    <message>
        <source>Mark as held</source>
        <translation>Отметить проведение</translation>
    </message>
    <message>
        <source>Mark as evaluated</source>
        <translation>Отметить оценку</translation>
    </message>
    <message>
        <source>Mark as reported</source>
        <translation>Отметить отчёт</translation>
    </message>
    <message>
        <source>Start the follow-up</source>
        <translation>Начать сопровождение</translation>
    </message>
    <message>
        <source>Close the event</source>
        <translation>Закрыть мероприятие</translation>
    </message>
    <message>
        <source>Go on with the new dates</source>
        <translation>Продолжить с новыми датами</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Возвращено: {what}</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Приглашения</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Учреждения</translation>
    </message>
    <message>
        <source>Youth councils</source>
        <translation>Молодёжные советы</translation>
    </message>
    <message>
        <source>Office and lists</source>
        <translation>Аппарат и справочники</translation>
    </message>
    <message>
        <source>{day} {time}, next day</source>
        <translation>{day} {time}, следующий день</translation>
    </message>
    <message>
        <source>{day} {time}, the day before</source>
        <translation>{day} {time}, накануне</translation>
    </message>
    <message>
        <source>{now}, from {day} {then}</source>
        <translation>{now}, с {day} {then}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>до 18 лет</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Препятствие</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Под паролем</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Предварительно</translation>
    </message>
    <message>
        <source>Backup saved: {name}</source>
        <translation>Резервная копия сохранена: {name}</translation>
    </message>
    <message>
        <source>Another date is needed</source>
        <translation>Нужна другая дата</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>К сведению</translation>
    </message>
    <message>
        <source>pupils</source>
        <translation>ученики</translation>
    </message>
    <message>
        <source>students</source>
        <translation>студенты</translation>
    </message>
    <message>
        <source>parents</source>
        <translation>родители</translation>
    </message>
    <message>
        <source>pensioners</source>
        <translation>пенсионеры</translation>
    </message>
    <message>
        <source>citizens</source>
        <translation>граждане</translation>
    </message>
    <message>
        <source>people with disabilities</source>
        <translation>люди с инвалидностью</translation>
    </message>
    <message>
        <source>prisoners</source>
        <translation>осуждённые</translation>
    </message>
    <message>
        <source>soldiers</source>
        <translation>военнослужащие</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>служащие</translation>
    </message>
    <message>
        <source>lawyers</source>
        <translation>юристы</translation>
    </message>
    <message>
        <source>general public</source>
        <translation>широкая публика</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>The archive</source>
        <translation>Архив</translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>“{typed}” is not a time. Write it as 10:30.</source>
        <translation>«{typed}» — не время. Напишите так: 10:30.</translation>
    </message>
</context>
<context>
    <name>TitleRow</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>What waits</source>
        <translation>Что ждёт</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n open matter(s)</source>
        <translation>
            <numerusform>%n открытое дело</numerusform>
            <numerusform>%n открытых дела</numerusform>
            <numerusform>%n открытых дел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>вас ждёт %n дело</numerusform>
            <numerusform>вас ждут %n дела</numerusform>
            <numerusform>вас ждут %n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>Запланировать мероприятие</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>На этой неделе</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Срок</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) have not answered: {names}</source>
        <translation>
            <numerusform>%n учреждение не ответило: {names}</numerusform>
            <numerusform>%n учреждения не ответили: {names}</numerusform>
            <numerusform>%n учреждений не ответили: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{months} months after: %n action plan(s) to ask about</source>
        <translation>
            <numerusform>Прошло {months} мес.: спросить о %n плане действий</numerusform>
            <numerusform>Прошло {months} мес.: спросить о %n планах действий</numerusform>
            <numerusform>Прошло {months} мес.: спросить о %n планах действий</numerusform>
        </translation>
    </message>
    <message>
        <source>Nominations close; all institutions have answered</source>
        <translation>Приём завершается; все учреждения ответили</translation>
    </message>
    <message numerus="yes">
        <source>Nominations close; %n institution(s) have not answered yet</source>
        <translation>
            <numerusform>Приём завершается; %n учреждение ещё не ответило</numerusform>
            <numerusform>Приём завершается; %n учреждения ещё не ответили</numerusform>
            <numerusform>Приём завершается; %n учреждений ещё не ответили</numerusform>
        </translation>
    </message>
    <message>
        <source>Over by the calendar, but not yet recorded as held</source>
        <translation>По календарю прошло, но проведение не отмечено</translation>
    </message>
    <message numerus="yes">
        <source>and %n more clash(es)</source>
        <translation>
            <numerusform>и ещё %n совпадение</numerusform>
            <numerusform>и ещё %n совпадения</numerusform>
            <numerusform>и ещё %n совпадений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attendance: %n cell(s) are empty</source>
        <translation>
            <numerusform>Посещаемость: %n клетка пуста</numerusform>
            <numerusform>Посещаемость: %n клетки пусты</numerusform>
            <numerusform>Посещаемость: %n клеток пусты</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>See answers</source>
        <translation>Смотреть ответы</translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Enter attendance</source>
        <translation>Внести посещение</translation>
    </message>
    <message>
        <source>Make forms…</source>
        <translation>Создать анкеты…</translation>
    </message>
    <message>
        <source>button {verb}</source>
        <translation>кнопка «{verb}»</translation>
    </message>
    <message>
        <source>Nothing waits for you. No event is planned yet.</source>
        <translation>Срочных дел нет. Мероприятий пока не запланировано.</translation>
    </message>
    <message>
        <source>Nothing waits for you. Next event: {when}.</source>
        <translation>Срочных дел нет. Ближайшее мероприятие: {when}.</translation>
    </message>
</context>
<context>
    <name>TogetherPanel</name>
    <message>
        <source>ours trained</source>
        <translation>обучено наших</translation>
    </message>
    <message>
        <source>joint events</source>
        <translation>совместных мероприятий</translation>
    </message>
    <message>
        <source>Events together</source>
        <translation>Совместные мероприятия</translation>
    </message>
    <message>
        <source>Nothing together yet.</source>
        <translation>Вместе пока ничего не проводили.</translation>
    </message>
    <message>
        <source>Persons are counted once, participations each time: {persons}, {seats}.</source>
        <translation>Люди считаются один раз, участия — каждый: {persons}, {seats}.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participation(s)</source>
        <translation>
            <numerusform>%n участие</numerusform>
            <numerusform>%n участия</numerusform>
            <numerusform>%n участий</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing held together yet.</source>
        <translation>Вместе пока ничего не проведено.</translation>
    </message>
    <message numerus="yes">
        <source>Since {year}: %n joint event(s) held.</source>
        <translation>
            <numerusform>С {year} года: проведено %n совместное мероприятие.</numerusform>
            <numerusform>С {year} года: проведено %n совместных мероприятия.</numerusform>
            <numerusform>С {year} года: проведено %n совместных мероприятий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of ours trained: {women} women, {men} men.</source>
        <translation>
            <numerusform>Обучено наших сотрудников: %n, из них женщин {women}, мужчин {men}.</numerusform>
            <numerusform>Обучено наших сотрудников: %n, из них женщин {women}, мужчин {men}.</numerusform>
            <numerusform>Обучено наших сотрудников: %n, из них женщин {women}, мужчин {men}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of theirs trained: {women} women, {men} men.</source>
        <translation>
            <numerusform>Обучено их сотрудников: %n, из них женщин {women}, мужчин {men}.</numerusform>
            <numerusform>Обучено их сотрудников: %n, из них женщин {women}, мужчин {men}.</numerusform>
            <numerusform>Обучено их сотрудников: %n, из них женщин {women}, мужчин {men}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together {hours} hours.</source>
        <translation>Вместе {hours} ч.</translation>
    </message>
    <message>
        <source>{year}: {ours} of ours trained, {events} joint events</source>
        <translation>{year}: обучено наших {ours}, совместных мероприятий {events}</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Their role</source>
        <translation>Их роль</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Их людей</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>участвует</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>приглашено</translation>
    </message>
    <message>
        <source>{women} w, {men} m</source>
        <translation>{women} ж, {men} м</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>both</source>
        <translation>оба</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Day: {choice}</source>
        <translation>День: {choice}</translation>
    </message>
    <message>
        <source>host first, country, name</source>
        <translation>сначала хозяева, страна, имя</translation>
    </message>
    <message>
        <source>country, name</source>
        <translation>страна, имя</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>фамилия</translation>
    </message>
    <message>
        <source>institution, name</source>
        <translation>учреждение, имя</translation>
    </message>
    <message>
        <source>Sorted as the paper sheet: {choice}</source>
        <translation>Как на бумажном листе: {choice}</translation>
    </message>
    <message>
        <source>Order of people</source>
        <translation>Порядок людей</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Take marks from a Zoom, Teams or Meet report (Ctrl+I)</source>
        <translation>Взять отметки из отчёта Zoom, Teams или Meet (Ctrl+I)</translation>
    </message>
    <message>
        <source>Mark people present as they come in</source>
        <translation>Отмечать людей при входе</translation>
    </message>
    <message>
        <source>Save the attendance workbook and sheets to sign</source>
        <translation>Сохранить ведомость и листы регистрации</translation>
    </message>
    <message>
        <source>Add somebody who came without a seat (Ins)</source>
        <translation>Добавить того, кто пришёл без места (Ins)</translation>
    </message>
    <message>
        <source>Totals, and who entered the mark (F9)</source>
        <translation>Итоги и кто поставил отметку (F9)</translation>
    </message>
    <message>
        <source>Online report…</source>
        <translation>Онлайн-отчёт…</translation>
    </message>
    <message>
        <source>Check-in…</source>
        <translation>Регистрация…</translation>
    </message>
    <message>
        <source>Sheets…</source>
        <translation>Листы…</translation>
    </message>
    <message>
        <source>Walk-in…</source>
        <translation>Без записи…</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Итоги</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>Training of others</source>
        <translation>Обучение других</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>не считали</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Кто провёл</translation>
    </message>
    <message>
        <source>What the training was about</source>
        <translation>Тема обучения</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>Обучено человек</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>TrainingTable</name>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
</context>
<context>
    <name>TrainingsSection</name>
    <message>
        <source>Trained → trained others</source>
        <translation>Обученные → обучили других</translation>
    </message>
    <message>
        <source>Record a training…</source>
        <translation>Внести обучение…</translation>
    </message>
    <message>
        <source>Trained others within 3 months</source>
        <translation>Обучили других за 3 месяца</translation>
    </message>
    <message>
        <source>· within 6 months</source>
        <translation>· за 6 месяцев</translation>
    </message>
    <message>
        <source>Trainings of others</source>
        <translation>Обучение других</translation>
    </message>
    <message>
        <source>Nobody has told yet of a training given to others.</source>
        <translation>Об обучении других пока никто не сообщил.</translation>
    </message>
</context>
<context>
    <name>TrainingsTable</name>
    <message>
        <source>Who trained others</source>
        <translation>Кто обучил других</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Людей</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>не считали</translation>
    </message>
</context>
<context>
    <name>TypesSection</name>
    <message>
        <source>Type {code}</source>
        <translation>Тип {code}</translation>
    </message>
    <message>
        <source>Types of event</source>
        <translation>Типы мероприятий</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>Save as a view</source>
        <translation>Сохранить как вид</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Название вида</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Сохранить вид</translation>
    </message>
    <message>
        <source>Replaces the view of this name.</source>
        <translation>Заменит вид с этим названием.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Дайте виду название.</translation>
    </message>
</context>
<context>
    <name>WalkInDialog</name>
    <message>
        <source>Add a walk-in</source>
        <translation>Добавить пришедшего без записи</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Somebody new: “{name}”</source>
        <translation>Новый человек: «{name}»</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Show the row</source>
        <translation>Показать строку</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>&amp;Find somebody by name</source>
        <translation>&amp;Найти по имени</translation>
    </message>
    <message>
        <source>F&amp;amily name</source>
        <translation>&amp;Фамилия</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Учреждение</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>&amp;Пол</translation>
    </message>
    <message>
        <source>&amp;E-mail, if given</source>
        <translation>&amp;Эл. почта, если есть</translation>
    </message>
    <message>
        <source>Under 18? Such a person needs the youth council’s papers before a seat.</source>
        <translation>Младше 18 лет? До получения места нужны документы молодёжного совета.</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Занятие {number}</translation>
    </message>
    <message>
        <source>&amp;Present at: {session}</source>
        <translation>&amp;Присутствует: {session}</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Move it</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Открыть копию…</translation>
    </message>
    <message>
        <source>Find another file…</source>
        <translation>Найти другой файл…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Another window has this database open on {host} since {since}. This one reads only.</source>
        <translation>Эту базу держит открытой другое окно ({host}, с {since}). Здесь — только чтение.</translation>
    </message>
    <message>
        <source>The last session ended badly. Nothing saved was lost.</source>
        <translation>Прошлый сеанс прервался. Сохранённое не потеряно.</translation>
    </message>
    <message>
        <source>This database lies on a network drive: one person at a time. For several people use a PostgreSQL server.</source>
        <translation>База на сетевом диске: с ней работает один человек. Для нескольких нужен сервер PostgreSQL.</translation>
    </message>
    <message>
        <source>This database lies on a removable drive. Keep a copy elsewhere.</source>
        <translation>База на съёмном диске. Держите копию в другом месте.</translation>
    </message>
    <message>
        <source>This database lies in a synchronised folder, which may damage it while it is open.</source>
        <translation>База в синхронизируемой папке: открытая база может повредиться.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Free some space soon.</source>
        <translation>Диск почти заполнен. Освободите место.</translation>
    </message>
    <message>
        <source>The database was brought to this version. A copy of the old one: {name}</source>
        <translation>База переведена на эту версию. Копия прежней: {name}</translation>
    </message>
    <message>
        <source>Find another file</source>
        <translation>Найти другой файл</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Открыть копию</translation>
    </message>
    <message>
        <source>An office already lies there: {name}</source>
        <translation>Там уже есть данные аппарата: {name}</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
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
        <translation>Совместные мероприятия аппаратов омбудсменов</translation>
    </message>
    <message>
        <source>Your data stays with you. No account and no internet needed.</source>
        <translation>Ваши данные остаются у вас. Учётная запись и интернет не нужны.</translation>
    </message>
    <message>
        <source>Name, city or country, in any language</source>
        <translation>Название, город или страна, на любом языке</translation>
    </message>
    <message>
        <source>History signs with it</source>
        <translation>Им подписывается история</translation>
    </message>
    <message>
        <source>With an e-mail, personal invitations can be made: answers go to it.</source>
        <translation>С адресом e-mail можно делать личные приглашения: ответы придут на него.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Look around in the demo</source>
        <translation>Посмотреть на примере</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Your institution</source>
        <translation>Ваше учреждение</translation>
    </message>
    <message>
        <source>City and time zone</source>
        <translation>Город и часовой пояс</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Выходные</translation>
    </message>
    <message>
        <source>Your name, if you like</source>
        <translation>Ваше имя, по желанию</translation>
    </message>
    <message>
        <source>Your e-mail, if you like</source>
        <translation>Ваш адрес e-mail, если хотите</translation>
    </message>
    <message>
        <source>Not in the list: add “{name}”</source>
        <translation>Нет в списке: добавить «{name}»</translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation>Где хранятся данные</translation>
    </message>
    <message>
        <source>Data: {path}</source>
        <translation>Данные: {path}</translation>
    </message>
    <message>
        <source>Type three letters of your country or city.</source>
        <translation>Введите три буквы страны или города.</translation>
    </message>
</context>
<context>
    <name>What</name>
    <message>
        <source>Invitations for</source>
        <translation>Приглашения для</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Order of names</source>
        <translation>Порядок имён</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Language of the files</source>
        <translation>Язык файлов</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Папка для файлов</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message numerus="yes">
        <source>Files by person: of %n person(s) only</source>
        <translation>
            <numerusform>Файлы по людям: только %n человека</numerusform>
            <numerusform>Файлы по людям: только %n человек</numerusform>
            <numerusform>Файлы по людям: только %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice, .ics</source>
        <translation>Извещение, .ics</translation>
    </message>
    <message>
        <source>for everybody, names nobody</source>
        <translation>для всех, без имён</translation>
    </message>
    <message>
        <source>Personal invitations, .ics</source>
        <translation>Личные приглашения, .ics</translation>
    </message>
    <message>
        <source>by person and day, numbered as in the list</source>
        <translation>по людям и дням, № как в списке</translation>
    </message>
    <message>
        <source>list, sessions, totals, all marks</source>
        <translation>список, занятия, итоги, все отметки</translation>
    </message>
    <message>
        <source>Whole calendar, .ics</source>
        <translation>Весь календарь, .ics</translation>
    </message>
    <message>
        <source>all events, names nobody</source>
        <translation>все мероприятия, без имён</translation>
    </message>
    <message>
        <source>Attendance workbook, .xlsx</source>
        <translation>Ведомость посещения, .xlsx</translation>
    </message>
    <message>
        <source>Sign-in sheets, .xlsx</source>
        <translation>Листы регистрации, .xlsx</translation>
    </message>
    <message>
        <source>one for each day</source>
        <translation>по одному на день</translation>
    </message>
    <message>
        <source>List of participants, .xlsx</source>
        <translation>Список участников, .xlsx</translation>
    </message>
    <message>
        <source>as other institutions read it</source>
        <translation>для других учреждений</translation>
    </message>
    <message>
        <source>Sign-in sheets, .pdf</source>
        <translation>Листы регистрации, .pdf</translation>
    </message>
    <message>
        <source>to print as they are</source>
        <translation>готовы к печати</translation>
    </message>
    <message>
        <source>Badges, .pdf</source>
        <translation>Бейджи, .pdf</translation>
    </message>
    <message>
        <source>both sides, with a code</source>
        <translation>с двух сторон, с кодом</translation>
    </message>
    <message>
        <source>Table signs, .pdf</source>
        <translation>Настольные таблички, .pdf</translation>
    </message>
    <message>
        <source>A4, folded</source>
        <translation>A4, складываются</translation>
    </message>
    <message>
        <source>Certificates, .pdf</source>
        <translation>Сертификаты, .pdf</translation>
    </message>
    <message>
        <source>for who has earned one</source>
        <translation>тем, кому положен</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Follow-up forms, .xlsx</source>
        <translation>Анкеты после мероприятия, .xlsx</translation>
    </message>
    <message>
        <source>one for each institution</source>
        <translation>по одной на учреждение</translation>
    </message>
    <message>
        <source>Evaluation form, .xlsx</source>
        <translation>Анкета оценки, .xlsx</translation>
    </message>
    <message>
        <source>to fill in and send back, anonymous</source>
        <translation>заполнить и прислать, анонимно</translation>
    </message>
    <message>
        <source>Evaluation form, .pdf</source>
        <translation>Анкета оценки, .pdf</translation>
    </message>
    <message>
        <source>to print, anonymous</source>
        <translation>для печати, анонимно</translation>
    </message>
    <message numerus="yes">
        <source>%n selected event(s), names nobody</source>
        <translation>
            <numerusform>%n выбранное мероприятие, без имён</numerusform>
            <numerusform>%n выбранных мероприятия, без имён</numerusform>
            <numerusform>%n выбранных мероприятий, без имён</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar, .ics</source>
        <translation>Календарь, .ics</translation>
    </message>
    <message>
        <source>Host first, then country</source>
        <translation>Принимающие, затем страны</translation>
    </message>
    <message>
        <source>Country, then name</source>
        <translation>Страна, затем фамилия</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Who has an old entry</source>
        <translation>У кого прежняя запись</translation>
    </message>
    <message>
        <source>Whose entry is called off</source>
        <translation>Чья запись отменяется</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Все годы</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Отметить отправку…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not from an institution</source>
        <translation>Не от учреждения</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>%</source>
        <comment>column of shares</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Certificate ≥ {share}</source>
        <translation>Сертификат ≥ {share}</translation>
    </message>
    <message>
        <source>{share} of all hours</source>
        <translation>{share} всех часов</translation>
    </message>
    <message>
        <source>{share} of the hours of phase {number}</source>
        <translation>{share} часов этапа {number}</translation>
    </message>
    <message>
        <source>Press to change the rule</source>
        <translation>Нажмите, чтобы изменить правило</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Занятие {number}</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>не внесено</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes online</source>
        <translation>
            <numerusform>%n минута онлайн</numerusform>
            <numerusform>%n минуты онлайн</numerusform>
            <numerusform>%n минут онлайн</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, session {number}, {meaning}. {row}</source>
        <translation>{name}, занятие {number}, {meaning}. {row}</translation>
    </message>
    <message>
        <source>{minutes} minutes are more than the session has: {counted} count.</source>
        <translation>{minutes} мин. больше, чем длится занятие: засчитываются {counted}.</translation>
    </message>
    <message>
        <source>Hours are not known</source>
        <translation>Часы неизвестны</translation>
    </message>
    <message>
        <source>Row {hours} of {all} hours, {share}</source>
        <translation>Итого {hours} из {all} ч, {share}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не известно</translation>
    </message>
    <message>
        <source>on course</source>
        <translation>набирает часы</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>short in phase {number}</source>
        <translation>не хватает часов этапа {number}</translation>
    </message>
    <message>
        <source>{share} short</source>
        <translation>не хватает {share}</translation>
    </message>
    <message>
        <source>{present} present: {women} women, {men} men; {entered} entered</source>
        <translation>присутствуют {present}: женщин {women}, мужчин {men}; внесено {entered}</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствуют</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>%n сертификат</numerusform>
            <numerusform>%n сертификата</numerusform>
            <numerusform>%n сертификатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>%n женщина</numerusform>
            <numerusform>%n женщины</numerusform>
            <numerusform>%n женщин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>%n мужчина</numerusform>
            <numerusform>%n мужчины</numerusform>
            <numerusform>%n мужчин</numerusform>
        </translation>
    </message>
    <message>
        <source>women · men</source>
        <translation>женщины · мужчины</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>до 18 лет</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
</context>
<context>
    <name>WorkTable</name>
    <message numerus="yes">
        <source>{name}, %n row(s)</source>
        <translation>
            <numerusform>{name}, %n строка</numerusform>
            <numerusform>{name}, %n строки</numerusform>
            <numerusform>{name}, %n строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoneHead</name>
    <message>
        <source>main</source>
        <translation>основные</translation>
    </message>
    <message>
        <source>{clock}: make it main</source>
        <translation>{clock}: сделать основными</translation>
    </message>
</context>
<context>
    <name>ZoneTimes</name>
    <message>
        <source>Copy as text</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Times on {day}</source>
        <translation>Время {day}</translation>
    </message>
    <message>
        <source>{city} changes its clocks on {day}.</source>
        <translation>{city}: часы переводят {day}.</translation>
    </message>
    <message>
        <source>host</source>
        <translation>там</translation>
    </message>
    <message>
        <source>own</source>
        <translation>у нас</translation>
    </message>
</context>
<context>
    <name>ZonesSection</name>
    <message>
        <source>Time zone data</source>
        <translation>Данные о часовых поясах</translation>
    </message>
    <message>
        <source>States change their clocks. New data comes with the program.</source>
        <translation>Государства меняют время. Новые данные приходят с программой.</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Часовые пояса</translation>
    </message>
    <message>
        <source>That of this computer</source>
        <translation>Как на этом компьютере</translation>
    </message>
    <message>
        <source>Version {version}, of this year</source>
        <translation>Версия {version}, этого года</translation>
    </message>
    <message numerus="yes">
        <source>Version {version}, %n year(s) old: get a newer program</source>
        <translation>
            <numerusform>Версия {version}, ей %n год: нужна новая программа</numerusform>
            <numerusform>Версия {version}, ей %n года: нужна новая программа</numerusform>
            <numerusform>Версия {version}, ей %n лет: нужна новая программа</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Section</name>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
</context>
</TS>
