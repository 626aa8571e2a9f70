<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>MeasuredWords</name>
    <message numerus="yes">
        <source>%n record(s) counted</source>
        <translation>
            <numerusform>%n record counted</numerusform>
            <numerusform>%n records counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ExplanationTree</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
