<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>Wrote %n report(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n report to %1.</numerusform>
            <numerusform>Wrote %n reports to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, version %2: sound. %n indicator(s), weights add up to %3.</source>
        <translation>
            <numerusform>%1, version %2: sound. %n indicator, weights add up to %3.</numerusform>
            <numerusform>%1, version %2: sound. %n indicators, weights add up to %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were too long for a cell and were cut.</source>
        <translation>
            <numerusform>%n text were too long for a cell and were cut.</numerusform>
            <numerusform>%n texts were too long for a cell and were cut.</numerusform>
        </translation>
    </message>
</context>
</TS>
