<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>plumbline::CustomersTab</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) to call: they were active when the month began, and had stayed away too long when it ended.</source>
        <translation>
            <numerusform>%n customer to call: they were active when the month began, and had stayed away too long when it ended.</numerusform>
            <numerusform>%n customers to call: they were active when the month began, and had stayed away too long when it ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::EventForm</name>
    <message numerus="yes">
        <source>Counted; from the %n-th time on nothing more is taken off.</source>
        <translation>
            <numerusform>Counted; from the %n-th time on nothing more is taken off.</numerusform>
            <numerusform>Counted; from the %n-th time on nothing more is taken off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::LedgerTab</name>
    <message numerus="yes">
        <source>%n event(s), the latest first. What was entered wrongly is taken back with a reason; it stays to be seen.</source>
        <translation>
            <numerusform>%n event, the latest first. What was entered wrongly is taken back with a reason; it stays to be seen.</numerusform>
            <numerusform>%n events, the latest first. What was entered wrongly is taken back with a reason; it stays to be seen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::RecordActions</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n record chosen</numerusform>
            <numerusform>%n records chosen</numerusform>
        </translation>
    </message>
</context>
</TS>
