<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>plumbline::DifferenceView</name>
    <message numerus="yes">
        <source>%n difference(s): %1</source>
        <translation>
            <numerusform>%n difference: %1</numerusform>
            <numerusform>%n differences: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>also in %n other language(s)</source>
        <translation>
            <numerusform>also in %n other language</numerusform>
            <numerusform>also in %n other languages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::VersionWords</name>
    <message numerus="yes">
        <source>Can&apos;t be changed: used by %n cycle(s): %1.</source>
        <translation>
            <numerusform>Can&apos;t be changed: used by %n cycle: %1.</numerusform>
            <numerusform>Can&apos;t be changed: used by %n cycles: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::VersionsPage</name>
    <message numerus="yes">
        <source>%n indicator(s) with the same id are compared.</source>
        <translation>
            <numerusform>%n indicator with the same id is compared.</numerusform>
            <numerusform>%n indicators with the same id are compared.</numerusform>
        </translation>
    </message>
</context>
</TS>
