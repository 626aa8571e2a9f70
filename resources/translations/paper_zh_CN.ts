<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>“{%1}” stands for nothing. A file name knows {id}, {name}, {scheme}, {period} and {layout}.</source>
        <translation>“{%1}”没有含义。文件名可用 {id}、{name}、{scheme}、{period} 和 {layout}。</translation>
    </message>
    <message>
        <source>The pattern is too long; it may have %1 characters.</source>
        <translation>命名规则过长，最多 %1 个字符。</translation>
    </message>
    <message>
        <source>Without {id} two people would get one file. Put {id} into the pattern.</source>
        <translation>没有 {id}，两个人会共用一个文件。请在命名规则中加入 {id}。</translation>
    </message>
    <message>
        <source>A file name cannot have the sign “%1”.</source>
        <translation>文件名不能含有“%1”。</translation>
    </message>
    <message>
        <source>A file name neither begins nor ends with a full stop.</source>
        <translation>文件名不能以点号开头或结尾。</translation>
    </message>
    <message>
        <source>“%1” is no size of paper; there are %2.</source>
        <translation>没有“%1”这种纸张，可选 %2。</translation>
    </message>
    <message>
        <source>The logo is no picture that can be kept.</source>
        <translation>标志不是可以保存的图片。</translation>
    </message>
    <message>
        <source>The logo is too large to be kept.</source>
        <translation>标志太大，无法保存。</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters.</source>
        <translation>“%1”超过 %2 个字符。</translation>
    </message>
    <message>
        <source>“%1” has signs that cannot be printed.</source>
        <translation>“%1”含有无法打印的字符。</translation>
    </message>
    <message>
        <source>There is room for %1 signatures.</source>
        <translation>最多可放 %1 个签字栏。</translation>
    </message>
</context>
</TS>
