<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>plumbline::CalibrationEffect</name>
    <message numerus="yes">
        <source>%1 for %n people, as now</source>
        <translation>
            <numerusform>%1 for %n person, as now</numerusform>
            <numerusform>%1 for %n people, as now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) for %n people</source>
        <translation>
            <numerusform>%1 (%2) for %n person</numerusform>
            <numerusform>%1 (%2) for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t be decided yet.</source>
        <translation>
            <numerusform>%n of them can&apos;t be decided yet.</numerusform>
            <numerusform>%n of them can&apos;t be decided yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open drafts</source>
        <translation>
            <numerusform>%n open draft</numerusform>
            <numerusform>%n open drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::CalibrationPage</name>
    <message numerus="yes">
        <source>Decided on %n results.</source>
        <translation>
            <numerusform>Decided on %n result.</numerusform>
            <numerusform>Decided on %n results.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n people</source>
        <translation>
            <numerusform>%1, %2: %n person</numerusform>
            <numerusform>%1, %2: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The effect leaves out %n drafts that can&apos;t be worked out. </source>
        <translation>
            <numerusform>The effect leaves out %n draft that can&apos;t be worked out. </numerusform>
            <numerusform>The effect leaves out %n drafts that can&apos;t be worked out. </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::CalibrationReview</name>
    <message numerus="yes">
        <source>Look before you decide on %n results</source>
        <translation>
            <numerusform>Look before you decide on %n result</numerusform>
            <numerusform>Look before you decide on %n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n results</source>
        <translation>
            <numerusform>Decide on %n result</numerusform>
            <numerusform>Decide on %n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t be decided yet; Enter leads there.</source>
        <translation>
            <numerusform>%n of them can&apos;t be decided yet; Enter leads there.</numerusform>
            <numerusform>%n of them can&apos;t be decided yet; Enter leads there.</numerusform>
        </translation>
    </message>
</context>
</TS>
