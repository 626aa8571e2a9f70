<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Main</name>
    <message>
        <source>Open the sample company.</source>
        <translation>打开示例公司。</translation>
    </message>
    <message>
        <source>The company file to open.</source>
        <translation>要打开的公司文件。</translation>
    </message>
</context>
</TS>
