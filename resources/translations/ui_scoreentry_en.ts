<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>plumbline::GridCommands</name>
    <message numerus="yes">
        <source>%n value(s) pasted</source>
        <translation>
            <numerusform>%n value pasted</numerusform>
            <numerusform>%n values pasted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::GridFilterBar</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::MeasureBar</name>
    <message numerus="yes">
        <source>%n value(s) measured</source>
        <translation>
            <numerusform>%n value measured</numerusform>
            <numerusform>%n values measured</numerusform>
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
        <source>%n overridden</source>
        <translation>
            <numerusform>%n overridden</numerusform>
            <numerusform>%n overridden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without records</source>
        <translation>
            <numerusform>%n without records</numerusform>
            <numerusform>%n without records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside the bounds of their cells</source>
        <translation>
            <numerusform>%n outside the bounds of their cells</numerusform>
            <numerusform>%n outside the bounds of their cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::RefusedList</name>
    <message numerus="yes">
        <source>%n value(s) were not stored</source>
        <translation>
            <numerusform>%n value was not stored</numerusform>
            <numerusform>%n values were not stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) lay below the last person and were left out</source>
        <translation>
            <numerusform>%n row lay below the last person and was left out</numerusform>
            <numerusform>%n rows lay below the last person and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) lay outside what can be entered and were left out</source>
        <translation>
            <numerusform>%n column lay outside what can be entered and was left out</numerusform>
            <numerusform>%n columns lay outside what can be entered and were left out</numerusform>
        </translation>
    </message>
</context>
</TS>
