<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>plumbline::CycleCard</name>
    <message numerus="yes">
        <source>complete, %n value(s) missing</source>
        <translation>
            <numerusform>complete, %n value missing</numerusform>
            <numerusform>complete, %n values missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::WaitingPanel</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
</TS>
