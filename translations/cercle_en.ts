<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>CalendarReader</name>
    <message numerus="yes">
        <source>it goes on; %n of its dates were taken</source>
        <translation>
            <numerusform>it goes on; %n of its dates was taken</numerusform>
            <numerusform>it goes on; %n of its dates were taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the calendar has more than %n dates; the rest was left out</source>
        <translation>
            <numerusform>the calendar has more than %n date; the rest was left out</numerusform>
            <numerusform>the calendar has more than %n dates; the rest was left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueWork</name>
    <message numerus="yes">
        <source>the reviews of %n round(s) were given out</source>
        <translation>
            <numerusform>the reviews of %n round were given out</numerusform>
            <numerusform>the reviews of %n rounds were given out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the readers of %n round(s) were brought up to date</source>
        <translation>
            <numerusform>the readers of %n round were brought up to date</numerusform>
            <numerusform>the readers of %n rounds were brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent reviewer(s) were replaced</source>
        <translation>
            <numerusform>%n silent reviewer was replaced</numerusform>
            <numerusform>%n silent reviewers were replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) were published</source>
        <translation>
            <numerusform>%n review was published</numerusform>
            <numerusform>%n reviews were published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) were opened again</source>
        <translation>
            <numerusform>%n round was opened again</numerusform>
            <numerusform>%n rounds were opened again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityCommands</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeCommands</name>
    <message numerus="yes">
        <source>%n files read; nothing was written.</source>
        <translation>
            <numerusform>%n file read; nothing was written.</numerusform>
            <numerusform>%n files read; nothing was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files read.</source>
        <translation>
            <numerusform>%n file read.</numerusform>
            <numerusform>%n files read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines were not taken:</source>
        <translation>
            <numerusform>%n line was not taken:</numerusform>
            <numerusform>%n lines were not taken:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message numerus="yes">
        <source>%n files can be removed: %1.</source>
        <translation>
            <numerusform>%n file can be removed: %1.</numerusform>
            <numerusform>%n files can be removed: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were removed: %1 are free.</source>
        <translation>
            <numerusform>%n file was removed: %1 are free.</numerusform>
            <numerusform>%n files were removed: %1 are free.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupCommands</name>
    <message numerus="yes">
        <source>Journal: %n entries</source>
        <translation>
            <numerusform>Journal: %n entry</numerusform>
            <numerusform>Journal: %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message numerus="yes">
        <source>An invitation holds at most %n addresses; leave some out.</source>
        <translation>
            <numerusform>An invitation holds at most %n address; leave some out.</numerusform>
            <numerusform>An invitation holds at most %n addresses; leave some out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkCommands</name>
    <message numerus="yes">
        <source>%n entries came; both sides hold the same.</source>
        <translation>
            <numerusform>%n entry came; both sides hold the same.</numerusform>
            <numerusform>%n entries came; both sides hold the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitations begin with “%1”; write more of the id.</source>
        <translation>
            <numerusform>%n invitation begins with “%1”; write more of the id.</numerusform>
            <numerusform>%n invitations begin with “%1”; write more of the id.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files came.</source>
        <translation>
            <numerusform>%n file came.</numerusform>
            <numerusform>%n files came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have not come: %1. A later sync brings them from a laptop that has them.</source>
        <translation>
            <numerusform>%n file has not come: %1. A later sync brings it from a laptop that has it.</numerusform>
            <numerusform>%n files have not come: %1. A later sync brings them from a laptop that has them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laptops</source>
        <translation>
            <numerusform>%n laptop</numerusform>
            <numerusform>%n laptops</numerusform>
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
        <source>%n attendances</source>
        <translation>
            <numerusform>%n attendance</numerusform>
            <numerusform>%n attendances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resources</source>
        <translation>
            <numerusform>%n resource</numerusform>
            <numerusform>%n resources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review rounds</source>
        <translation>
            <numerusform>%n review round</numerusform>
            <numerusform>%n review rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n submission</numerusform>
            <numerusform>%n submissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agenda items</source>
        <translation>
            <numerusform>%n agenda item</numerusform>
            <numerusform>%n agenda items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role turns</source>
        <translation>
            <numerusform>%n role turn</numerusform>
            <numerusform>%n role turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions of submissions</source>
        <translation>
            <numerusform>%n version of a submission</numerusform>
            <numerusform>%n versions of submissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed notes</source>
        <translation>
            <numerusform>%n sealed note</numerusform>
            <numerusform>%n sealed notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusals of roles</source>
        <translation>
            <numerusform>%n refusal of a role</numerusform>
            <numerusform>%n refusals of roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of turns</source>
        <translation>
            <numerusform>%n change of a turn</numerusform>
            <numerusform>%n changes of turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absences</source>
        <translation>
            <numerusform>%n absence</numerusform>
            <numerusform>%n absences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts of moderators</source>
        <translation>
            <numerusform>%n act of a moderator</numerusform>
            <numerusform>%n acts of moderators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileCommands</name>
    <message numerus="yes">
        <source>%n problems were found; cerclectl rebuild makes the tables anew from the journal.</source>
        <translation>
            <numerusform>%n problem was found; cerclectl rebuild makes the tables anew from the journal.</numerusform>
            <numerusform>%n problems were found; cerclectl rebuild makes the tables anew from the journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signatures</source>
        <translation>
            <numerusform>%n signature</numerusform>
            <numerusform>%n signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are damaged or missing; cerclectl sync with a laptop that has them gives them back.</source>
        <translation>
            <numerusform>%n entry is damaged or missing; cerclectl sync with a laptop that has it gives it back.</numerusform>
            <numerusform>%n entries are damaged or missing; cerclectl sync with a laptop that has them gives them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged or lost entries are left out; nothing else is lost, and their places are kept in the database. Run cerclectl sync with a laptop that has them.</source>
        <translation>
            <numerusform>%n damaged or lost entry is left out; nothing else is lost, and its place is kept in the database. Run cerclectl sync with a laptop that has it.</numerusform>
            <numerusform>%n damaged or lost entries are left out; nothing else is lost, and their places are kept in the database. Run cerclectl sync with a laptop that has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that is here is well; %n files are still to come.</source>
        <translation>
            <numerusform>All that is here is well; %n file is still to come.</numerusform>
            <numerusform>All that is here is well; %n files are still to come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are damaged; cerclectl sync with a laptop that has them gives them back.</source>
        <translation>
            <numerusform>%n file is damaged; cerclectl sync with a laptop that has it gives it back.</numerusform>
            <numerusform>%n files are damaged; cerclectl sync with a laptop that has them gives them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>References</name>
    <message numerus="yes">
        <source>%n ids of %1 begin with “%2”; give more of it.</source>
        <translation>
            <numerusform>%n id of %1 begins with “%2”; give more of it.</numerusform>
            <numerusform>%n ids of %1 begin with “%2”; give more of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message numerus="yes">
        <source>%n days without feedback</source>
        <translation>
            <numerusform>%n day without feedback</numerusform>
            <numerusform>%n days without feedback</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews published.</source>
        <translation>
            <numerusform>%n review published.</numerusform>
            <numerusform>%n reviews published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reviews given out: %n round(s).</source>
        <translation>
            <numerusform>Reviews given out: %n round.</numerusform>
            <numerusform>Reviews given out: %n rounds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Readers brought up to date: %n round(s).</source>
        <translation>
            <numerusform>Readers brought up to date: %n round.</numerusform>
            <numerusform>Readers brought up to date: %n rounds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Silent reviewers replaced: %n.</source>
        <translation>
            <numerusform>Silent reviewers replaced: %n.</numerusform>
            <numerusform>Silent reviewers replaced: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sealed reviews published: %n.</source>
        <translation>
            <numerusform>Sealed reviews published: %n.</numerusform>
            <numerusform>Sealed reviews published: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened again: %n round(s).</source>
        <translation>
            <numerusform>Opened again: %n round.</numerusform>
            <numerusform>Opened again: %n rounds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) have more readers than asked, given by hand or by laptops while apart; cerclectl review allocate takes back what nobody has begun.</source>
        <translation>
            <numerusform>%n work has more readers than asked, given by hand or by laptops while apart; cerclectl review allocate takes back what nobody has begun.</numerusform>
            <numerusform>%n works have more readers than asked, given by hand or by laptops while apart; cerclectl review allocate takes back what nobody has begun.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message numerus="yes">
        <source>Each work can get %n review(s) at most in this group, as nobody reviews the own work; ask for no more, or invite more people first.</source>
        <translation>
            <numerusform>Each work can get %n review at most in this group, as nobody reviews the own work; ask for no more, or invite more people first.</numerusform>
            <numerusform>Each work can get %n reviews at most in this group, as nobody reviews the own work; ask for no more, or invite more people first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This work has no version %1; it has %n so far.</source>
        <translation>
            <numerusform>This work has no version %1; it has %n so far.</numerusform>
            <numerusform>This work has no version %1; it has %n so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleCommands</name>
    <message numerus="yes">
        <source>The group has %n session(s) to come, fewer than asked for.</source>
        <translation>
            <numerusform>The group has %n session to come, fewer than asked for.</numerusform>
            <numerusform>The group has %n sessions to come, fewer than asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written.</source>
        <translation>
            <numerusform>%n line written.</numerusform>
            <numerusform>%n lines written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) added.</source>
        <translation>
            <numerusform>%n role added.</numerusform>
            <numerusform>%n roles added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are called “%1”; give the id of one.</source>
        <translation>
            <numerusform>%n is called “%1”; give the id of one.</numerusform>
            <numerusform>%n are called “%1”; give the id of one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message numerus="yes">
        <source>the others who wait for it %n time(s) or more</source>
        <translation>
            <numerusform>the others who wait for it once or more</numerusform>
            <numerusform>the others who wait for it %n times or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By then %1 has had the role “%2” %n time(s), and nobody who waits for it less often.</source>
        <translation>
            <numerusform>By then %1 has had the role “%2” once, and nobody who waits for it less often.</numerusform>
            <numerusform>By then %1 has had the role “%2” %n times, and nobody who waits for it less often.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By then %1 has not had the role “%2” yet, like %n other(s) who wait for it.</source>
        <translation>
            <numerusform>By then %1 has not had the role “%2” yet, like %n other who waits for it.</numerusform>
            <numerusform>By then %1 has not had the role “%2” yet, like %n others who wait for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By then %1 has had the role “%2” %n time(s), %3.</source>
        <comment>name, role, the others … times or more</comment>
        <translation>
            <numerusform>By then %1 has had the role “%2” once, %3.</numerusform>
            <numerusform>By then %1 has had the role “%2” %n times, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody who is there has a role that day; by then %1 has had the role “%2” %n time(s), and none of them less often.</source>
        <translation>
            <numerusform>Everybody who is there has a role that day; by then %1 has had the role “%2” once, and none of them less often.</numerusform>
            <numerusform>Everybody who is there has a role that day; by then %1 has had the role “%2” %n times, and none of them less often.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionFacts</name>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n open action</numerusform>
            <numerusform>%n open actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncStatus</name>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation>
            <numerusform>%n change to send</numerusform>
            <numerusform>%n changes to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to date · %n peer(s)</source>
        <translation>
            <numerusform>Up to date · %n peer</numerusform>
            <numerusform>Up to date · %n peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) waiting, %2</source>
        <translation>
            <numerusform>%1: %n change waiting, %2</numerusform>
            <numerusform>%1: %n changes waiting, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n waiting</source>
        <translation>
            <numerusform>Offline · %n waiting</numerusform>
            <numerusform>Offline · %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 peer(s) up to date</source>
        <extracomment>The number is that of those up to date, %1 that of all.</extracomment>
        <translation>
            <numerusform>%n of %1 peer up to date</numerusform>
            <numerusform>%n of %1 peers up to date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>%n entries that were damaged or lost on this laptop are back.</source>
        <translation>
            <numerusform>%n entry that was damaged or lost on this laptop is back.</numerusform>
            <numerusform>%n entries that were damaged or lost on this laptop are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database was damaged and has been made anew: %n of %1 entries were recovered. The damaged file is kept as %2.</source>
        <translation>
            <numerusform>The database was damaged and has been made anew: %n of %1 entries were recovered. The damaged file is kept as %2.</numerusform>
            <numerusform>The database was damaged and has been made anew: %n of %1 entries were recovered. The damaged file is kept as %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::ActionSection</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::AgendaBar</name>
    <message numerus="yes">
        <source>%1 of %n point(s) done</source>
        <translation>
            <numerusform>%1 of %n point done</numerusform>
            <numerusform>%1 of %n points done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::AgendaPage</name>
    <message numerus="yes">
        <source>%n session(s) written: %1</source>
        <translation>
            <numerusform>%n session written: %1</numerusform>
            <numerusform>%n sessions written: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::AttendanceButton</name>
    <message numerus="yes">
        <source>%n coming</source>
        <translation>
            <numerusform>%n coming</numerusform>
            <numerusform>%n coming</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps</source>
        <translation>
            <numerusform>%n perhaps</numerusform>
            <numerusform>%n perhaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not coming</source>
        <translation>
            <numerusform>%n not coming</numerusform>
            <numerusform>%n not coming</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n excused</numerusform>
            <numerusform>%n excused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::AttendanceSection</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::AvatarStack</name>
    <message numerus="yes">
        <source>%n member(s): %1</source>
        <translation>
            <numerusform>%n member: %1</numerusform>
            <numerusform>%n members: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::CriterionField</name>
    <message numerus="yes">
        <source> of %n point(s)</source>
        <translation>
            <numerusform> of %n point</numerusform>
            <numerusform> of %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::DigestModel</name>
    <message numerus="yes">
        <source>%n new session(s)</source>
        <translation>
            <numerusform>%n new session</numerusform>
            <numerusform>%n new sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) moved</source>
        <translation>
            <numerusform>%n session moved</numerusform>
            <numerusform>%n sessions moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes of %n session(s) changed</source>
        <translation>
            <numerusform>Notes of %n session changed</numerusform>
            <numerusform>Notes of %n sessions changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new resource(s)</source>
        <translation>
            <numerusform>%n new resource</numerusform>
            <numerusform>%n new resources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new member(s)</source>
        <translation>
            <numerusform>%n new member</numerusform>
            <numerusform>%n new members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your works were reviewed</source>
        <translation>
            <numerusform>%n of your works was reviewed</numerusform>
            <numerusform>%n of your works were reviewed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::FileSettings</name>
    <message numerus="yes">
        <source>%n files can be removed: %1.</source>
        <translation>
            <numerusform>%n file can be removed: %1.</numerusform>
            <numerusform>%n files can be removed: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::GroupCommands</name>
    <message numerus="yes">
        <source>%n session(s) written: %1</source>
        <translation>
            <numerusform>%n session written: %1</numerusform>
            <numerusform>%n sessions written: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of “%1” are in the group now.</source>
        <translation>
            <numerusform>%n session of “%1” is in the group now.</numerusform>
            <numerusform>%n sessions of “%1” are in the group now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not taken; the first: %1.</source>
        <translation>
            <numerusform>%n line was not taken: %1.</numerusform>
            <numerusform>%n lines were not taken; the first: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::GroupModel</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::HomeColumn</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::HomePage</name>
    <message numerus="yes">
        <source>%n session(s) until Sunday</source>
        <translation>
            <numerusform>%n session until Sunday</numerusform>
            <numerusform>%n sessions until Sunday</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do in all</source>
        <translation>
            <numerusform>%n thing to do in all</numerusform>
            <numerusform>%n things to do in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::ImportCard</name>
    <message numerus="yes">
        <source>%n link(s) of “%1” are in the library now.</source>
        <translation>
            <numerusform>%n link of “%1” are in the library now.</numerusform>
            <numerusform>%n links of “%1” are in the library now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <translation>
            <numerusform>%n was here already.</numerusform>
            <numerusform>%n were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got tags that they lacked.</source>
        <translation>
            <numerusform>%n got tags that it lacked.</numerusform>
            <numerusform>%n got tags that they lacked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not taken:</source>
        <translation>
            <numerusform>%n line were not taken:</numerusform>
            <numerusform>%n lines were not taken:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) came from “%1”.</source>
        <translation>
            <numerusform>%n session came from “%1”.</numerusform>
            <numerusform>%n sessions came from “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::LibraryPage</name>
    <message numerus="yes">
        <source>These are %n links; save them as a Markdown list and import it.</source>
        <translation>
            <numerusform>This is %n link; save it as a Markdown list and import it.</numerusform>
            <numerusform>These are %n links; save them as a Markdown list and import it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) were added.</source>
        <translation>
            <numerusform>%n link were added.</numerusform>
            <numerusform>%n links were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to add %n link(s)</source>
        <translation>
            <numerusform>Drop to add %n link</numerusform>
            <numerusform>Drop to add %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are %n files; pack them into one, or share them in smaller lots.</source>
        <translation>
            <numerusform>This is %n file; pack it, or share smaller lots.</numerusform>
            <numerusform>These are %n files; pack them into one, or share them in smaller lots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n file(s)…</source>
        <translation>
            <numerusform>Adding %n file…</numerusform>
            <numerusform>Adding %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were added.</source>
        <translation>
            <numerusform>%n file was added.</numerusform>
            <numerusform>%n files were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to add %n file(s)</source>
        <translation>
            <numerusform>Drop to add %n file</numerusform>
            <numerusform>Drop to add %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::MemberDesk</name>
    <message numerus="yes">
        <source>%n person(s) ask to be let in</source>
        <translation>
            <numerusform>%n person asks to be let in</numerusform>
            <numerusform>%n people ask to be let in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n people, %1 joined</source>
        <translation>
            <numerusform>For %n person, %1 joined</numerusform>
            <numerusform>For %n people, %1 joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) still open</source>
        <translation>
            <numerusform>%n invitation still open</numerusform>
            <numerusform>%n invitations still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::MemberDetail</name>
    <message numerus="yes">
        <source>%1 of %n session(s)</source>
        <translation>
            <numerusform>%1 of %n session</numerusform>
            <numerusform>%1 of %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n before</source>
        <translation>
            <numerusform>and %n before</numerusform>
            <numerusform>and %n before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::MemberModel</name>
    <message numerus="yes">
        <source>%1 of %n session(s)</source>
        <translation>
            <numerusform>%1 of %n session</numerusform>
            <numerusform>%1 of %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s)</source>
        <translation>
            <numerusform>%n laptop</numerusform>
            <numerusform>%n laptops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::MonthModel</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::Node</name>
    <message numerus="yes">
        <source>The join was given up, as nothing had come for %n second(s); check the network and try again.</source>
        <translation>
            <numerusform>The join was given up, as nothing had come for %n second; check the network and try again.</numerusform>
            <numerusform>The join was given up, as nothing had come for %n seconds; check the network and try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::NoteFoot</name>
    <message numerus="yes">
        <source>Saved · %n others have it</source>
        <translation>
            <numerusform>Saved · %n other has it</numerusform>
            <numerusform>Saved · %n others have it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::NotesPage</name>
    <message numerus="yes">
        <source>Adding %n file(s)…</source>
        <translation>
            <numerusform>Adding %n file…</numerusform>
            <numerusform>Adding %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::Notifier</name>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n new notification</numerusform>
            <numerusform>%n new notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::PageModel</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::ReviewDesk</name>
    <message numerus="yes">
        <source>%Ln character(s) too many</source>
        <translation>
            <numerusform>%Ln character too many</numerusform>
            <numerusform>%Ln characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>%Ln character left</numerusform>
            <numerusform>%Ln characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::ReviewModel</name>
    <message numerus="yes">
        <source>%1 · %n work(s) without a reader</source>
        <translation>
            <numerusform>%1 · %n work without a reader</numerusform>
            <numerusform>%1 · %n works without a reader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %n sealed review(s)</source>
        <translation>
            <numerusform>Publish %n sealed review</numerusform>
            <numerusform>Publish %n sealed reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n silent reviewer(s)</source>
        <translation>
            <numerusform>Replace %n silent reviewer</numerusform>
            <numerusform>Replace %n silent reviewers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) wait for feedback</source>
        <translation>
            <numerusform>%n work waits for feedback</numerusform>
            <numerusform>%n works wait for feedback</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without feedback</source>
        <translation>
            <numerusform>%n day without feedback</numerusform>
            <numerusform>%n days without feedback</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mark</source>
        <translation>
            <numerusform>%n to mark</numerusform>
            <numerusform>%n to mark</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n work</numerusform>
            <numerusform>%n works</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for feedback</source>
        <translation>
            <numerusform>%n waits for feedback</numerusform>
            <numerusform>%n wait for feedback</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::RolesPage</name>
    <message numerus="yes">
        <source>%n turn(s) proposed: everybody in turn, nobody twice while others wait.</source>
        <translation>
            <numerusform>%n turn proposed: everybody in turn, nobody twice while others wait.</numerusform>
            <numerusform>%n turns proposed: everybody in turn, nobody twice while others wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) planned.</source>
        <translation>
            <numerusform>%n turn planned.</numerusform>
            <numerusform>%n turns planned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::RoundBalance</name>
    <message numerus="yes">
        <source>%n work(s) have waited two days or more for feedback: replace who is silent, or ask somebody.</source>
        <translation>
            <numerusform>%n work has waited two days or more for feedback: replace who is silent, or ask somebody.</numerusform>
            <numerusform>%n works have waited two days or more for feedback: replace who is silent, or ask somebody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) have waited two days or more for feedback: ask somebody to help.</source>
        <translation>
            <numerusform>%n work has waited two days or more for feedback: ask somebody to help.</numerusform>
            <numerusform>%n works have waited two days or more for feedback: ask somebody to help.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %n sealed review(s)</source>
        <translation>
            <numerusform>Publish %n sealed review</numerusform>
            <numerusform>Publish %n sealed reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new reading(s)</source>
        <translation>
            <numerusform>%n new reading</numerusform>
            <numerusform>%n new readings</numerusform>
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
        <source>Longest wait for a first review: %n day(s)</source>
        <translation>
            <numerusform>Longest wait for a first review: %n day</numerusform>
            <numerusform>Longest wait for a first review: %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) published, without names.</source>
        <translation>
            <numerusform>%n review published, without names.</numerusform>
            <numerusform>%n reviews published, without names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) have more readers than asked, given by hand or by laptops while apart.</source>
        <translation>
            <numerusform>%n work has more readers than asked, given by hand or by laptops while apart.</numerusform>
            <numerusform>%n works have more readers than asked, given by hand or by laptops while apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back, %n reading(s) that nobody has begun:</source>
        <translation>
            <numerusform>Taken back, %n reading that nobody has begun:</numerusform>
            <numerusform>Taken back, %n readings that nobody has begun:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::RoundDetail</name>
    <message numerus="yes">
        <source>%n review(s) per work</source>
        <translation>
            <numerusform>%n review per work</numerusform>
            <numerusform>%n reviews per work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::RoundWorks</name>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
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
        <source>%n day(s) without feedback</source>
        <translation>
            <numerusform>%n day without feedback</numerusform>
            <numerusform>%n days without feedback</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::SessionDetail</name>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::SessionHero</name>
    <message numerus="yes">
        <source>%n more role(s)</source>
        <translation>
            <numerusform>%n more role</numerusform>
            <numerusform>%n more roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::SessionModel</name>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n resource</numerusform>
            <numerusform>%n resources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::SessionsPage</name>
    <message numerus="yes">
        <source>%n session(s) came from “%1”.</source>
        <translation>
            <numerusform>%n session came from “%1”.</numerusform>
            <numerusform>%n sessions came from “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::StartPage</name>
    <message numerus="yes">
        <source>%n weekly session(s) with an agenda, the first on %1.</source>
        <translation>
            <numerusform>%n session with an agenda, on %1.</numerusform>
            <numerusform>%n weekly sessions with an agenda, the first on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::SyncLine</name>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n conflict to settle</numerusform>
            <numerusform>%n conflicts to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::SyncPage</name>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::TimeLeft</name>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n minute late</numerusform>
            <numerusform>%n minutes late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) so far</source>
        <translation>
            <numerusform>%n minute so far</numerusform>
            <numerusform>%n minutes so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::TurnDetail</name>
    <message numerus="yes">
        <source>%n turn(s) at most</source>
        <translation>
            <numerusform>%n turn at most</numerusform>
            <numerusform>%n turns at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::WorkDetail</name>
    <message numerus="yes">
        <source>You have waited %n day(s) for feedback: ask somebody, or whoever opened the round.</source>
        <translation>
            <numerusform>You have waited %n day for feedback: ask somebody, or whoever opened the round.</numerusform>
            <numerusform>You have waited %n days for feedback: ask somebody, or whoever opened the round.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This work has waited %n day(s) for feedback.</source>
        <translation>
            <numerusform>This work has waited %n day for feedback.</numerusform>
            <numerusform>This work has waited %n days for feedback.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>%n given</numerusform>
            <numerusform>%n given</numerusform>
        </translation>
    </message>
</context>
</TS>
