<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>HomeTasks</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1等，另有 %2 人</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2 人）</translation>
    </message>
    <message>
        <source>Second look, asked by %1</source>
        <translation>複核（%1 提請）</translation>
    </message>
    <message>
        <source>Last day of the stage “%1”</source>
        <translation>「%1」階段截止</translation>
    </message>
</context>
<context>
    <name>plumbline::CycleCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2 人</translation>
    </message>
    <message numerus="yes">
        <source>complete, %n value(s) missing</source>
        <translation>
            <numerusform>已完成，還缺 %n 個數值</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完成度</translation>
    </message>
    <message>
        <source>Enter scores</source>
        <translation>輸入評分</translation>
    </message>
</context>
<context>
    <name>plumbline::TaskModel</name>
    <message>
        <source>%1, late</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>待辦事項</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>週期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
</context>
<context>
    <name>plumbline::WaitingPanel</name>
    <message>
        <source>What is waiting</source>
        <translation>待辦事項</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>缺漏的數值</translation>
    </message>
    <message>
        <source>Nothing is missing. The results can be looked at, reported and closed.</source>
        <translation>沒有缺值。可以檢視結果、匯出報告、關閉週期了。</translation>
    </message>
    <message>
        <source>Without team</source>
        <translation>未分團隊</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n 個數值</numerusform>
        </translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation>依截止日期</translation>
    </message>
    <message>
        <source>What waits, by deadline</source>
        <translation>待辦事項，依截止日期</translation>
    </message>
    <message>
        <source>Nothing waits, and no date comes up in the next two weeks.</source>
        <translation>沒有待辦事項，兩週內也沒有到期的日期。</translation>
    </message>
    <message>
        <source>Go to the first missing value</source>
        <translation>前往第一個缺漏值</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the backups</source>
        <translation>開啟備份設定</translation>
    </message>
</context>
<context>
    <name>plumbline::WelcomePanel</name>
    <message>
        <source>Plumbline</source>
        <translation>準繩</translation>
    </message>
    <message>
        <source>Every number exactly right, explained down to its source, and never lost.</source>
        <translation>每個數字都正確，都能追溯來源，絕不遺失。</translation>
    </message>
    <message>
        <source>Try the sample company</source>
        <translation>試用範例公司</translation>
    </message>
    <message>
        <source>Create a company…</source>
        <translation>建立公司…</translation>
    </message>
    <message>
        <source>Open a company file…</source>
        <translation>開啟公司檔案…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近開啟</translation>
    </message>
</context>
</TS>
