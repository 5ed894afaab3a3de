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
    <name>ProfileCommands</name>
    <message numerus="yes">
        <source>%n problems were found; cerclectl rebuild makes the tables anew from the journal.</source>
        <translation>
            <numerusform>%n problem was found; cerclectl rebuild makes the tables anew from the journal.</numerusform>
            <numerusform>%n problems were found; cerclectl rebuild makes the tables anew from the journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>References</name>
    <message numerus="yes">
        <source>%n ids of %1 begin with &quot;%2&quot;; give more of it.</source>
        <translation>
            <numerusform>%n id of %1 begins with &quot;%2&quot;; give more of it.</numerusform>
            <numerusform>%n ids of %1 begin with &quot;%2&quot;; give more of it.</numerusform>
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
