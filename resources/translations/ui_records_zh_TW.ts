<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>plumbline::ImportsTab</name>
    <message>
        <source>Imports</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>選擇表格檔案</translation>
    </message>
</context>
<context>
    <name>plumbline::RecordsPage</name>
    <message>
        <source>Records and imports</source>
        <translation>資料與匯入</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>頁面的各部分</translation>
    </message>
    <message>
        <source>Open a company file to bring in records and see what is behind each value.</source>
        <translation>先開啟公司檔案，才能匯入記錄、檢視每個數值背後的記錄。</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>前往工作台</translation>
    </message>
</context>
</TS>
