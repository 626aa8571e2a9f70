<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BoardSummary</name>
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>%n person.</numerusform>
            <numerusform>%n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a complete result.</source>
        <translation>
            <numerusform>%n without a complete result.</numerusform>
            <numerusform>%n without a complete result.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table of people by %n indicators.</source>
        <translation>
            <numerusform>Table of people by %n indicator.</numerusform>
            <numerusform>Table of people by %n indicators.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people need help.</source>
        <translation>
            <numerusform>%n person needs help.</numerusform>
            <numerusform>%n people need help.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message numerus="yes">
        <source>Small sample: %n complete result(s) only.</source>
        <translation>
            <numerusform>Small sample: %n complete result only.</numerusform>
            <numerusform>Small sample: %n complete results only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a small sample: %n complete result(s) only.</source>
        <translation>
            <numerusform>%1 is a small sample: %n complete result only.</numerusform>
            <numerusform>%1 is a small sample: %n complete results only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartSummary</name>
    <message numerus="yes">
        <source>Bar chart, %n bars.</source>
        <translation>
            <numerusform>Bar chart, %n bar.</numerusform>
            <numerusform>Bar chart, %n bars.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n periods without a result.</source>
        <translation>
            <numerusform>%n period without a result.</numerusform>
            <numerusform>%n periods without a result.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n periods with a small sample.</source>
        <translation>
            <numerusform>%n period with a small sample.</numerusform>
            <numerusform>%n periods with a small sample.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line chart over %n periods.</source>
        <translation>
            <numerusform>Line chart over %n period.</numerusform>
            <numerusform>Line chart over %n periods.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablePicture</name>
    <message numerus="yes">
        <source>%n more rows</source>
        <translation>
            <numerusform>%n more row</numerusform>
            <numerusform>%n more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::DragCard</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
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
    <name>plumbline::FigureRow</name>
    <message numerus="yes">
        <source>%n still incomplete</source>
        <translation>
            <numerusform>%n still incomplete</numerusform>
            <numerusform>%n still incomplete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>given %n times</source>
        <translation>
            <numerusform>given %n time</numerusform>
            <numerusform>given %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::GradesCard</name>
    <message numerus="yes">
        <source>given %n times</source>
        <translation>
            <numerusform>given %n time</numerusform>
            <numerusform>given %n times</numerusform>
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
    <name>plumbline::ProfileCard</name>
    <message numerus="yes">
        <source>Mean %1 of %n people</source>
        <translation>
            <numerusform>Mean %1 of %n people</numerusform>
            <numerusform>Mean %1 of %n people</numerusform>
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
