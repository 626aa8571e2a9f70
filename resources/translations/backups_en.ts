<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n backups up to %1 still hold people who were erased since. They go as newer ones take their place, the last after a year.</source>
        <translation>
            <numerusform>%n backup of %1 still holds people who were erased since. It goes as newer ones take its place, after a year at the latest.</numerusform>
            <numerusform>%n backups up to %1 still hold people who were erased since. They go as newer ones take their place, the last after a year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last good backup is %n days old.</source>
        <translation>
            <numerusform>The last good backup is %n day old.</numerusform>
            <numerusform>The last good backup is %n days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup %n days old</source>
        <translation>
            <numerusform>Backup %n day old</numerusform>
            <numerusform>Backup %n days old</numerusform>
        </translation>
    </message>
</context>
</TS>
