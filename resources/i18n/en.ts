<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswersDialog</name>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken</source>
        <translation>
            <numerusform>%n answer taken</numerusform>
            <numerusform>%n answers taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n answer(s)</source>
        <translation>
            <numerusform>Take %n answer</numerusform>
            <numerusform>Take %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchivedBar</name>
    <message numerus="yes">
        <source>Brought back: %n.</source>
        <translation>
            <numerusform>Brought back: %n.</numerusform>
            <numerusform>Brought back: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Archiver</name>
    <message numerus="yes">
        <source>Put into the archive: %n.</source>
        <translation>
            <numerusform>Put into the archive: %n.</numerusform>
            <numerusform>Put into the archive: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back: %n.</source>
        <translation>
            <numerusform>Brought back: %n.</numerusform>
            <numerusform>Brought back: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message numerus="yes">
        <source>files</source>
        <translation>
            <numerusform>file</numerusform>
            <numerusform>files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>receivers</source>
        <translation>
            <numerusform>receiver</numerusform>
            <numerusform>receivers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>person</numerusform>
            <numerusform>people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>institutions</source>
        <translation>
            <numerusform>institution</numerusform>
            <numerusform>institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendanceTab</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells filled</source>
        <translation>
            <numerusform>%n cell filled</numerusform>
            <numerusform>%n cells filled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AudienceView</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarAside</name>
    <message numerus="yes">
        <source>outside the common hours of %n institution(s)</source>
        <translation>
            <numerusform>outside the hours of %n institution</numerusform>
            <numerusform>outside the common hours of %n institutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message numerus="yes">
        <source>%n event(s) this week</source>
        <translation>
            <numerusform>%n event this week</numerusform>
            <numerusform>%n events this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) this month</source>
        <translation>
            <numerusform>%n event this month</numerusform>
            <numerusform>%n events this month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n common working day(s)</source>
        <translation>
            <numerusform>%n common working day</numerusform>
            <numerusform>%n common working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarsSection</name>
    <message numerus="yes">
        <source>%n country(s), {first} and {next}</source>
        <translation>
            <numerusform>%n country, {first} and {next}</numerusform>
            <numerusform>%n countries, {first} and {next}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message numerus="yes">
        <source>%n arrival(s) that waited are saved.</source>
        <translation>
            <numerusform>%n arrival that waited is saved.</numerusform>
            <numerusform>%n arrivals that waited are saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClashList</name>
    <message numerus="yes">
        <source>%n clash(es) to decide</source>
        <translation>
            <numerusform>%n clash to decide</numerusform>
            <numerusform>%n clashes to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClocksBar</name>
    <message numerus="yes">
        <source>The clocks changed ({cities}): %n event(s) keep the hours on the spot, but not the moment.</source>
        <translation>
            <numerusform>The clocks changed ({cities}): %n event keeps the hours on the spot, but not the moment.</numerusform>
            <numerusform>The clocks changed ({cities}): %n events keep the hours on the spot, but not the moment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClocksDialog</name>
    <message numerus="yes">
        <source>%n event(s) settled.</source>
        <translation>
            <numerusform>%n event settled.</numerusform>
            <numerusform>%n events settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold files</source>
        <translation>
            <numerusform>%n person holds files</numerusform>
            <numerusform>%n people hold files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CouncilPage</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CouncilWords</name>
    <message numerus="yes">
        <source>term of %n month(s)</source>
        <translation>
            <numerusform>term of %n month</numerusform>
            <numerusform>term of %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CouncilsPage</name>
    <message numerus="yes">
        <source>%n youth council(s)</source>
        <translation>
            <numerusform>%n youth council</numerusform>
            <numerusform>%n youth councils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message numerus="yes">
        <source>%n change(s) since it was saved. Who holds it has an old version.</source>
        <translation>
            <numerusform>%n change since it was saved. Who holds it has an old version.</numerusform>
            <numerusform>%n changes since it was saved. Who holds it has an old version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal file(s)</source>
        <translation>
            <numerusform>%n personal file</numerusform>
            <numerusform>%n personal files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentSteps</name>
    <message numerus="yes">
        <source>Marked as sent to %n receiver(s).</source>
        <translation>
            <numerusform>Marked as sent to %n receiver.</numerusform>
            <numerusform>Marked as sent to %n receivers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message numerus="yes">
        <source>%n change(s) since it was saved</source>
        <translation>
            <numerusform>%n change since it was saved</numerusform>
            <numerusform>%n changes since it was saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receiver(s)</source>
        <translation>
            <numerusform>%n receiver</numerusform>
            <numerusform>%n receivers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent to %n receiver(s)</source>
        <translation>
            <numerusform>sent to %n receiver</numerusform>
            <numerusform>sent to %n receivers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsTable</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made</source>
        <translation>
            <numerusform>%n made</numerusform>
            <numerusform>%n made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorWords</name>
    <message numerus="yes">
        <source>%n minutes online</source>
        <translation>
            <numerusform>%n minute online</numerusform>
            <numerusform>%n minutes online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late by %n minute(s)</source>
        <translation>
            <numerusform>Late by %n minute</numerusform>
            <numerusform>Late by %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who teach or help</source>
        <translation>
            <numerusform>%n who teaches or helps</numerusform>
            <numerusform>%n who teach or help</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message numerus="yes">
        <source>%n form(s); how many were asked is not known</source>
        <translation>
            <numerusform>%n form; how many were asked is not known</numerusform>
            <numerusform>%n forms; how many were asked is not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventBatch</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recommendation set for %n event(s).</source>
        <translation>
            <numerusform>Recommendation set for %n event.</numerusform>
            <numerusform>Recommendation set for %n events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) duplicated on the same days. Move the copies.</source>
        <translation>
            <numerusform>%n event duplicated on the same days. Move the copy.</numerusform>
            <numerusform>%n events duplicated on the same days. Move the copies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventPane</name>
    <message numerus="yes">
        <source>%n more cities</source>
        <translation>
            <numerusform>%n more city</numerusform>
            <numerusform>%n more cities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) overdue</source>
        <translation>
            <numerusform>%n institution overdue</numerusform>
            <numerusform>%n institutions overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No event matches %n filter(s).</source>
        <translation>
            <numerusform>No event matches %n filter.</numerusform>
            <numerusform>No event matches %n filters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpSteps</name>
    <message numerus="yes">
        <source>%n action plan(s) removed.</source>
        <translation>
            <numerusform>%n action plan removed.</numerusform>
            <numerusform>%n action plans removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plans, at {months} months: {status}</source>
        <translation>
            <numerusform>%n plan, at {months} months: {status}</numerusform>
            <numerusform>%n plans, at {months} months: {status}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) removed.</source>
        <translation>
            <numerusform>%n training removed.</numerusform>
            <numerusform>%n trainings removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpTab</name>
    <message numerus="yes">
        <source>%n action plan(s)</source>
        <translation>
            <numerusform>%n action plan</numerusform>
            <numerusform>%n action plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{months} months are over: %n action plan(s) have no answer.</source>
        <translation>
            <numerusform>{months} months are over: %n action plan has no answer.</numerusform>
            <numerusform>{months} months are over: %n action plans have no answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormsDialog</name>
    <message numerus="yes">
        <source>%n form(s) taken in.</source>
        <translation>
            <numerusform>%n form taken in.</numerusform>
            <numerusform>%n forms taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n form(s)</source>
        <translation>
            <numerusform>Take in %n form</numerusform>
            <numerusform>Take in %n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out; and %n more</source>
        <translation>
            <numerusform>left out; and %n more</numerusform>
            <numerusform>left out; and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursWords</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of {year} suit; up to {missed} may be missing</source>
        <translation>
            <numerusform>%n day of {year} suits; up to {missed} may be missing</numerusform>
            <numerusform>%n days of {year} suit; up to {missed} may be missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of {year} are working days</source>
        <translation>
            <numerusform>%n day of {year} is a working day</numerusform>
            <numerusform>%n days of {year} are working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of {year} are working days in all {institutions}</source>
        <translation>
            <numerusform>%n day of {year} is a working day in all {institutions}</numerusform>
            <numerusform>%n days of {year} are working days in all {institutions}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n common day(s) in {month}</source>
        <translation>
            <numerusform>%n common day in {month}</numerusform>
            <numerusform>%n common days in {month}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n common day(s)</source>
        <translation>
            <numerusform>%n common day</numerusform>
            <numerusform>%n common days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} rest</source>
        <translation>
            <numerusform>%n of {all} rests</numerusform>
            <numerusform>%n of {all} rest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n common hour(s)</source>
        <translation>
            <numerusform>%n common hour</numerusform>
            <numerusform>%n common hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without {name}: %n day(s).</source>
        <translation>
            <numerusform>Without {name}: %n day.</numerusform>
            <numerusform>Without {name}: %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstitutionPage</name>
    <message numerus="yes">
        <source>%n event(s) held together</source>
        <translation>
            <numerusform>%n event held together</numerusform>
            <numerusform>%n events held together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstitutionsPage</name>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstitutionsTab</name>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remind %n institution(s)…</source>
        <translation>
            <numerusform>Remind %n institution…</numerusform>
            <numerusform>Remind %n institutions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n letter(s) as sent…</source>
        <translation>
            <numerusform>Mark %n letter as sent…</numerusform>
            <numerusform>Mark %n letters as sent…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstitutionsTable</name>
    <message numerus="yes">
        <source>and %n in reserve</source>
        <translation>
            <numerusform>and %n in reserve</numerusform>
            <numerusform>and %n in reserve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueWords</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavesDialog</name>
    <message numerus="yes">
        <source>Save %n files…</source>
        <translation>
            <numerusform>Save %n file…</numerusform>
            <numerusform>Save %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonsDialog</name>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log %n lesson(s)</source>
        <translation>
            <numerusform>Log %n lesson</numerusform>
            <numerusform>Log %n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) logged</source>
        <translation>
            <numerusform>%n lesson logged</numerusform>
            <numerusform>%n lessons logged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterSteps</name>
    <message numerus="yes">
        <source>Marked as sent: %n letter(s).</source>
        <translation>
            <numerusform>Marked as sent: %n letter.</numerusform>
            <numerusform>Marked as sent: %n letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reminders recorded: %n.</source>
        <translation>
            <numerusform>Reminders recorded: %n.</numerusform>
            <numerusform>Reminders recorded: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message numerus="yes">
        <source>%n teacher(s)</source>
        <translation>
            <numerusform>%n teacher</numerusform>
            <numerusform>%n teachers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n girl(s)</source>
        <translation>
            <numerusform>%n girl</numerusform>
            <numerusform>%n girls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>%n woman</numerusform>
            <numerusform>%n women</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boy(s)</source>
        <translation>
            <numerusform>%n boy</numerusform>
            <numerusform>%n boys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>%n man</numerusform>
            <numerusform>%n men</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LossDialog</name>
    <message numerus="yes">
        <source>%n arrival(s) are not saved yet: the database is in use. Whoever closes the window now loses them. Close what uses the database, or wait a moment.</source>
        <translation>
            <numerusform>%n arrival is not saved yet: the database is in use. Whoever closes the window now loses it. Close what uses the database, or wait a moment.</numerusform>
            <numerusform>%n arrivals are not saved yet: the database is in use. Whoever closes the window now loses them. Close what uses the database, or wait a moment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkSentDialog</name>
    <message numerus="yes">
        <source>All %n institution(s) of the event</source>
        <translation>
            <numerusform>All %n institution of the event</numerusform>
            <numerusform>All %n institutions of the event</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n document(s) as sent</source>
        <translation>
            <numerusform>Mark %n document as sent</numerusform>
            <numerusform>Mark %n documents as sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark as sent to %n</source>
        <translation>
            <numerusform>Mark as sent to %n</numerusform>
            <numerusform>Mark as sent to %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveWords</name>
    <message numerus="yes">
        <source>%n person(s) hold the invitation: calendar updates will be prepared.</source>
        <translation>
            <numerusform>%n person holds the invitation: a calendar update will be prepared.</numerusform>
            <numerusform>%n people hold the invitation: calendar updates will be prepared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) bear the old date.</source>
        <translation>
            <numerusform>%n letter bears the old date.</numerusform>
            <numerusform>%n letters bear the old date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) had confirmed and are asked to confirm the new dates.</source>
        <translation>
            <numerusform>%n person had confirmed and is asked to confirm the new dates.</numerusform>
            <numerusform>%n people had confirmed and are asked to confirm the new dates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more clash(es).</source>
        <translation>
            <numerusform>And %n more clash.</numerusform>
            <numerusform>And %n more clashes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>%n institution(s) have no time zone: {names}.</source>
        <translation>
            <numerusform>%n institution has no time zone: {names}.</numerusform>
            <numerusform>%n institutions have no time zone: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message numerus="yes">
        <source>%n document(s) of the stages so far are missing</source>
        <translation>
            <numerusform>%n document of the stages so far is missing</numerusform>
            <numerusform>%n documents of the stages so far are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold calendar files of this event. The old entries will be cancelled: prepare updates for them afterwards.</source>
        <translation>
            <numerusform>%n person holds calendar files of this event. The old entries will be cancelled: prepare updates afterwards.</numerusform>
            <numerusform>%n people hold calendar files of this event. The old entries will be cancelled: prepare updates for them afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people hold the old invitation. Prepare updates.</source>
        <translation>
            <numerusform>%n person holds the old invitation. Prepare an update.</numerusform>
            <numerusform>%n people hold the old invitation. Prepare updates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantsTab</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in reserve</source>
        <translation>
            <numerusform>%n in reserve</numerusform>
            <numerusform>%n in reserve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added: %n person(s).</source>
        <translation>
            <numerusform>Added: %n person.</numerusform>
            <numerusform>Added: %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted.</source>
        <translation>
            <numerusform>%n accepted.</numerusform>
            <numerusform>%n accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in reserve.</source>
        <translation>
            <numerusform>%n in reserve.</numerusform>
            <numerusform>%n in reserve.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnersButton</name>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>Add %n person</numerusform>
            <numerusform>Add %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add and accept %n person(s)</source>
        <translation>
            <numerusform>Add and accept %n person</numerusform>
            <numerusform>Add and accept %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastePlansDialog</name>
    <message numerus="yes">
        <source>Add %n action plan(s)</source>
        <translation>
            <numerusform>Add %n action plan</numerusform>
            <numerusform>Add %n action plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action plan(s) added.</source>
        <translation>
            <numerusform>%n action plan added.</numerusform>
            <numerusform>%n action plans added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in events: reports count them</source>
        <translation>
            <numerusform>%n seat in an event: reports count it</numerusform>
            <numerusform>%n seats in events: reports count them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance mark(s): certificates rest on them</source>
        <translation>
            <numerusform>%n attendance mark: certificates rest on it</numerusform>
            <numerusform>%n attendance marks: certificates rest on them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) of a young delegate</source>
        <translation>
            <numerusform>%n paper of a young delegate</numerusform>
            <numerusform>%n papers of a young delegate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) in a youth council</source>
        <translation>
            <numerusform>%n term in a youth council</numerusform>
            <numerusform>%n terms in a youth council</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of history on this record: kept 3 years</source>
        <translation>
            <numerusform>%n step of history on this record: kept 3 years</numerusform>
            <numerusform>%n steps of history on this record: kept 3 years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeTab</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message numerus="yes">
        <source>session(s)</source>
        <translation>
            <numerusform>session</numerusform>
            <numerusform>sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>participant(s)</source>
        <translation>
            <numerusform>participant</numerusform>
            <numerusform>participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>institution(s)</source>
        <translation>
            <numerusform>institution</numerusform>
            <numerusform>institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first release: a programme of %n session(s).</source>
        <translation>
            <numerusform>The first release: a programme of %n session.</numerusform>
            <numerusform>The first release: a programme of %n sessions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindDialog</name>
    <message numerus="yes">
        <source>Remind %n institution(s)</source>
        <translation>
            <numerusform>Remind %n institution</numerusform>
            <numerusform>Remind %n institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n reminder(s)</source>
        <translation>
            <numerusform>Record %n reminder</numerusform>
            <numerusform>Record %n reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message numerus="yes">
        <source>%n event(s) planned.</source>
        <translation>
            <numerusform>%n event planned.</numerusform>
            <numerusform>%n events planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %n event(s)</source>
        <translation>
            <numerusform>Plan %n event</numerusform>
            <numerusform>Plan %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) left out.</source>
        <translation>
            <numerusform>%n date left out.</numerusform>
            <numerusform>%n dates left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>Confirm all %n</source>
        <translation>
            <numerusform>Confirm all %n</numerusform>
            <numerusform>Confirm all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) set</source>
        <translation>
            <numerusform>%n mark set</numerusform>
            <numerusform>%n marks set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n to confirm</numerusform>
            <numerusform>%n to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n mark(s)</source>
        <translation>
            <numerusform>Set %n mark</numerusform>
            <numerusform>Set %n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message numerus="yes">
        <source>%n of them have a certificate already.</source>
        <translation>
            <numerusform>%n of them has a certificate already.</numerusform>
            <numerusform>%n of them have a certificate already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveListDialog</name>
    <message numerus="yes">
        <source>%n people in the list</source>
        <translation>
            <numerusform>%n person leaves</numerusform>
            <numerusform>%n people in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPicker</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatPane</name>
    <message numerus="yes">
        <source>%n condition(s) missing</source>
        <translation>
            <numerusform>%n condition missing</numerusform>
            <numerusform>%n conditions missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatSteps</name>
    <message numerus="yes">
        <source>%n more person(s) stay where they are.</source>
        <translation>
            <numerusform>%n more person stays as is.</numerusform>
            <numerusform>%n more people stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message numerus="yes">
        <source>Accepted: %n person(s).</source>
        <translation>
            <numerusform>Accepted: %n person.</numerusform>
            <numerusform>Accepted: %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed: %n person(s).</source>
        <translation>
            <numerusform>Confirmed: %n person.</numerusform>
            <numerusform>Confirmed: %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put in reserve: %n person(s).</source>
        <translation>
            <numerusform>Put in reserve: %n person.</numerusform>
            <numerusform>Put in reserve: %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrawn: %n person(s).</source>
        <translation>
            <numerusform>Withdrawn: %n person.</numerusform>
            <numerusform>Withdrawn: %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under review: %n person(s).</source>
        <translation>
            <numerusform>Under review: %n person.</numerusform>
            <numerusform>Under review: %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n person(s).</source>
        <translation>
            <numerusform>Changed: %n person.</numerusform>
            <numerusform>Changed: %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message numerus="yes">
        <source>Mark %n letter(s) as sent</source>
        <translation>
            <numerusform>Mark %n letter as sent</numerusform>
            <numerusform>Mark %n letters as sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesStrip</name>
    <message numerus="yes">
        <source>Also change the %n that follow(s)?</source>
        <translation>
            <numerusform>Also change the one that follows?</numerusform>
            <numerusform>Also change the %n that follow?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also change the %n other(s)?</source>
        <translation>
            <numerusform>Also change the other one?</numerusform>
            <numerusform>Also change the %n others?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the series changed.</source>
        <translation>
            <numerusform>%n event of the series changed.</numerusform>
            <numerusform>%n events of the series changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesWords</name>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Every day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Every week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Every month</numerusform>
            <numerusform>Every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Every year</numerusform>
            <numerusform>Every %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message numerus="yes">
        <source>%n session(s) shifted.</source>
        <translation>
            <numerusform>%n session shifted.</numerusform>
            <numerusform>%n sessions shifted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shift %n session(s)</source>
        <translation>
            <numerusform>Shift %n session</numerusform>
            <numerusform>Shift %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar entry(ies) change.</source>
        <translation>
            <numerusform>%n calendar entry changes.</numerusform>
            <numerusform>%n calendar entries change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold files of this event: save updates for them.</source>
        <translation>
            <numerusform>%n person holds files of this event: save an update for them.</numerusform>
            <numerusform>%n people hold files of this event: save updates for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SomeBar</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateDialog</name>
    <message numerus="yes">
        <source>Cancel %n event(s)</source>
        <translation>
            <numerusform>Cancel %n event</numerusform>
            <numerusform>Cancel %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Postpone %n event(s)</source>
        <translation>
            <numerusform>Postpone %n event</numerusform>
            <numerusform>Postpone %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are now: {state}.</source>
        <translation>
            <numerusform>%n event is now: {state}.</numerusform>
            <numerusform>%n events are now: {state}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepPane</name>
    <message numerus="yes">
        <source>and %n more, of use to the program only</source>
        <translation>
            <numerusform>and %n more, of use to the program only</numerusform>
            <numerusform>and %n more, of use to the program only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, too many to list</source>
        <translation>
            <numerusform>and %n more, too many to list</numerusform>
            <numerusform>and %n more, too many to list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopWords</name>
    <message numerus="yes">
        <source>%n person(s) keep their seats and need no visa or hotel.</source>
        <translation>
            <numerusform>%n person keeps the seat and needs no visa or hotel.</numerusform>
            <numerusform>%n people keep their seats and need no visa or hotel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are called off in calendars.</source>
        <translation>
            <numerusform>%n day is called off in calendars.</numerusform>
            <numerusform>%n days are called off in calendars.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) lose their seats.</source>
        <translation>
            <numerusform>%n person loses the seat.</numerusform>
            <numerusform>%n people lose their seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) keep their seats and are asked to confirm the new dates.</source>
        <translation>
            <numerusform>%n person keeps the seat and is asked to confirm the new dates.</numerusform>
            <numerusform>%n people keep their seats and are asked to confirm the new dates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold the invitation: calendar updates will be prepared.</source>
        <translation>
            <numerusform>%n person holds the invitation: a calendar update will be prepared.</numerusform>
            <numerusform>%n people hold the invitation: calendar updates will be prepared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) have a letter and must be told.</source>
        <translation>
            <numerusform>%n institution has a letter and must be told.</numerusform>
            <numerusform>%n institutions have a letter and must be told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatesSection</name>
    <message numerus="yes">
        <source>%n row(s) of programme</source>
        <translation>
            <numerusform>%n row of programme</numerusform>
            <numerusform>%n rows of programme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message numerus="yes">
        <source>Remind %n institution(s)…</source>
        <translation>
            <numerusform>Remind %n institution…</numerusform>
            <numerusform>Remind %n institutions…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n open matter(s)</source>
        <translation>
            <numerusform>%n open matter</numerusform>
            <numerusform>%n open matters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n thing needs you</numerusform>
            <numerusform>%n things need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) have not answered: {names}</source>
        <translation>
            <numerusform>%n institution has not answered: {names}</numerusform>
            <numerusform>%n institutions have not answered: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{months} months after: %n action plan(s) to ask about</source>
        <translation>
            <numerusform>{months} months after: %n action plan to ask about</numerusform>
            <numerusform>{months} months after: %n action plans to ask about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nominations close; %n institution(s) have not answered yet</source>
        <translation>
            <numerusform>Nominations close; %n institution has not answered yet</numerusform>
            <numerusform>Nominations close; %n institutions have not answered yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more clash(es)</source>
        <translation>
            <numerusform>and %n more clash</numerusform>
            <numerusform>and %n more clashes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attendance: %n cell(s) are empty</source>
        <translation>
            <numerusform>Attendance: %n cell is empty</numerusform>
            <numerusform>Attendance: %n cells are empty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TogetherPanel</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participation(s)</source>
        <translation>
            <numerusform>%n participation</numerusform>
            <numerusform>%n participations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since {year}: %n joint event(s) held.</source>
        <translation>
            <numerusform>Since {year}: %n joint event held.</numerusform>
            <numerusform>Since {year}: %n joint events held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of ours trained: {women} women, {men} men.</source>
        <translation>
            <numerusform>%n of ours trained: {women} women, {men} men.</numerusform>
            <numerusform>%n of ours trained: {women} women, {men} men.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of theirs trained: {women} women, {men} men.</source>
        <translation>
            <numerusform>%n of theirs trained: {women} women, {men} men.</numerusform>
            <numerusform>%n of theirs trained: {women} women, {men} men.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>What</name>
    <message numerus="yes">
        <source>Files by person: of %n person(s) only</source>
        <translation>
            <numerusform>Files by person: of %n person only</numerusform>
            <numerusform>Files by person: of %n people only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected event(s), names nobody</source>
        <translation>
            <numerusform>%n selected event, names nobody</numerusform>
            <numerusform>%n selected events, names nobody</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n minutes online</source>
        <translation>
            <numerusform>%n minute online</numerusform>
            <numerusform>%n minutes online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>%n woman</numerusform>
            <numerusform>%n women</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>%n man</numerusform>
            <numerusform>%n men</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkTable</name>
    <message numerus="yes">
        <source>{name}, %n row(s)</source>
        <translation>
            <numerusform>{name}, %n row</numerusform>
            <numerusform>{name}, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZonesSection</name>
    <message numerus="yes">
        <source>Version {version}, %n year(s) old: get a newer program</source>
        <translation>
            <numerusform>Version {version}, %n year old: get a newer program</numerusform>
            <numerusform>Version {version}, %n years old: get a newer program</numerusform>
        </translation>
    </message>
</context>
</TS>
