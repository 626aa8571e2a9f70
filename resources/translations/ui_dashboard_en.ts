<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BoardText</name>
    <message numerus="yes">
        <source>Small sample: %n complete result(s) only.</source>
        <translation>
            <numerusform>Small sample: %n complete result only.</numerusform>
            <numerusform>Small sample: %n complete results only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::DragCard</name>
    <message numerus="yes">
        <source>%1
Lost %2 of %3 points, mean rate %4, %n people</source>
        <translation>
            <numerusform>%1
Lost %2 of %3 points, mean rate %4, %n person</numerusform>
            <numerusform>%1
Lost %2 of %3 points, mean rate %4, %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::FigureRow</name>
    <message numerus="yes">
        <source>%n still incomplete</source>
        <translation>
            <numerusform>%n still incomplete</numerusform>
            <numerusform>%n still incomplete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, guideline %1</source>
        <translation>
            <numerusform>%n person, guideline %1</numerusform>
            <numerusform>%n people, guideline %1</numerusform>
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
    <name>plumbline::GradesCard</name>
    <message numerus="yes">
        <source>Grade %1: %n people, %2</source>
        <translation>
            <numerusform>Grade %1: %n person, %2</numerusform>
            <numerusform>Grade %1: %n people, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::TrendCard</name>
    <message numerus="yes">
        <source>%1: mean %2 of %n people</source>
        <translation>
            <numerusform>%1: mean %2 of %n person</numerusform>
            <numerusform>%1: mean %2 of %n people</numerusform>
        </translation>
    </message>
</context>
</TS>
