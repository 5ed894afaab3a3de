<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
        <source>Offline · %n change(s) waiting</source>
        <translation>
            <numerusform>Offline · %n change waiting</numerusform>
            <numerusform>Offline · %n changes waiting</numerusform>
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
        <source>%1 of %n peer(s) up to date</source>
        <translation>
            <numerusform>%1 of %n peer up to date</numerusform>
            <numerusform>%1 of %n peers up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) waiting, %2</source>
        <translation>
            <numerusform>%1: %n change waiting, %2</numerusform>
            <numerusform>%1: %n changes waiting, %2</numerusform>
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
    <name>cercle::NotesPage</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
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
</TS>
