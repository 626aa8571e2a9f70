<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>plumbline::ImportsTab</name>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>选择表格文件</translation>
    </message>
</context>
<context>
    <name>plumbline::RecordsPage</name>
    <message>
        <source>Records and imports</source>
        <translation>数据与导入</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>页面的各部分</translation>
    </message>
    <message>
        <source>Open a company file to bring in records and see what is behind each value.</source>
        <translation>先打开公司文件，才能导入记录、查看每个数值背后的记录。</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>前往工作台</translation>
    </message>
</context>
</TS>
