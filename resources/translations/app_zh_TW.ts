<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Main</name>
    <message>
        <source>Open the sample company.</source>
        <translation>開啟範例公司。</translation>
    </message>
    <message>
        <source>The company file to open.</source>
        <translation>要開啟的公司檔案。</translation>
    </message>
</context>
</TS>
