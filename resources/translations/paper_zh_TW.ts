<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>“{%1}” stands for nothing. A file name knows {id}, {name}, {scheme}, {period} and {layout}.</source>
        <translation>「{%1}」沒有意義。檔名可用 {id}、{name}、{scheme}、{period} 和 {layout}。</translation>
    </message>
    <message>
        <source>The pattern is too long; it may have %1 characters.</source>
        <translation>命名規則過長，最多 %1 個字元。</translation>
    </message>
    <message>
        <source>Without {id} two people would get one file. Put {id} into the pattern.</source>
        <translation>沒有 {id}，兩個人會共用一個檔案。請在命名規則中加入 {id}。</translation>
    </message>
    <message>
        <source>A file name cannot have the sign “%1”.</source>
        <translation>檔名不能含有「%1」。</translation>
    </message>
    <message>
        <source>A file name neither begins nor ends with a full stop.</source>
        <translation>檔名不能以句點開頭或結尾。</translation>
    </message>
    <message>
        <source>“%1” is no size of paper; there are %2.</source>
        <translation>沒有「%1」這種紙張，可選 %2。</translation>
    </message>
    <message>
        <source>The logo is no picture that can be kept.</source>
        <translation>標誌不是可以儲存的圖片。</translation>
    </message>
    <message>
        <source>The logo is too large to be kept.</source>
        <translation>標誌太大，無法儲存。</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters.</source>
        <translation>「%1」超過 %2 個字元。</translation>
    </message>
    <message>
        <source>“%1” has signs that cannot be printed.</source>
        <translation>「%1」含有無法列印的字元。</translation>
    </message>
    <message>
        <source>There is room for %1 signatures.</source>
        <translation>最多可放 %1 個簽名。</translation>
    </message>
</context>
</TS>
