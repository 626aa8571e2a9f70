<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>plumbline::CandidateModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>員工編號</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>職位</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>不能納入的原因</translation>
    </message>
</context>
<context>
    <name>plumbline::CycleListModel</name>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>收集資料</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完整</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開啟日期</translation>
    </message>
</context>
<context>
    <name>plumbline::CycleStatusPanel</name>
    <message>
        <source>Close the cycle</source>
        <translation>關閉週期</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Enter scores</source>
        <translation>輸入評分</translation>
    </message>
    <message>
        <source>How far each team is</source>
        <translation>各團隊進度</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺漏的數值</translation>
    </message>
    <message>
        <source>Collecting · version %1 of the scheme · opened %2 by %3</source>
        <translation>收集資料 · 方案第 %1 版 · %3 於 %2 開啟</translation>
    </message>
    <message>
        <source>Closed %1 · version %2 of the scheme · its result no longer changes</source>
        <translation>%1 關閉 · 方案第 %2 版 · 結果不再變化</translation>
    </message>
    <message>
        <source>Look at the scores</source>
        <translation>檢視評分</translation>
    </message>
    <message>
        <source>The cycle is closed.</source>
        <translation>週期已關閉。</translation>
    </message>
    <message>
        <source>Nothing is missing. The cycle can be closed.</source>
        <translation>沒有缺漏的數值，可以關閉週期。</translation>
    </message>
    <message>
        <source>Import values from a file</source>
        <translation>從檔案匯入實際值</translation>
    </message>
    <message>
        <source>Paste values</source>
        <translation>貼上實際值</translation>
    </message>
    <message>
        <source>Import targets from a file</source>
        <translation>從檔案匯入目標值</translation>
    </message>
    <message>
        <source>Paste targets</source>
        <translation>貼上目標值</translation>
    </message>
    <message>
        <source>Import amounts from a file</source>
        <translation>從檔案匯入金額項</translation>
    </message>
    <message>
        <source>Paste amounts</source>
        <translation>貼上金額項</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Write scores, values or pay to a spreadsheet</source>
        <translation>將得分、數值或薪酬寫入試算表</translation>
    </message>
</context>
<context>
    <name>plumbline::CyclesPage</name>
    <message>
        <source>Cycles</source>
        <translation>考核週期</translation>
    </message>
    <message>
        <source>Open a cycle</source>
        <translation>開啟週期</translation>
    </message>
    <message>
        <source>Close the cycle</source>
        <translation>關閉週期</translation>
    </message>
    <message>
        <source>The cycle %1 is open. Values can be entered now.</source>
        <translation>%1 的考核週期已開啟，可以開始輸入。</translation>
    </message>
    <message>
        <source>%1: the values are frozen, and the result is kept as a revision. Nothing in it changes afterwards; the cycle can&apos;t be opened again.</source>
        <translation>%1：關閉後數值不再更改，結果儲存為一個修訂版。此後內容不再變化，也不能重新開啟。</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 people. They get no score, rank, grade or pay.</source>
        <translation>%2 人中有 %1 人不完整，將沒有得分、排名、等第和薪酬。</translation>
    </message>
    <message>
        <source>Import into the cycle</source>
        <translation>匯入到週期</translation>
    </message>
    <message>
        <source>A cycle is a month, quarter, half or year of appraising under one scheme. Open the first one to enter scores.</source>
        <translation>考核週期是依一個考核方案進行考核的一個月、一季、半年或一年。開啟第一個週期後即可輸入評分。</translation>
    </message>
</context>
<context>
    <name>plumbline::MissingValuesModel</name>
    <message>
        <source>Employee</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>考核指標</translation>
    </message>
</context>
<context>
    <name>plumbline::OpenCyclePanel</name>
    <message>
        <source>Open a cycle</source>
        <translation>開啟週期</translation>
    </message>
    <message>
        <source>Leave without opening</source>
        <translation>不開啟，返回</translation>
    </message>
    <message>
        <source>Open the cycle</source>
        <translation>開啟週期</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Only those it can take</source>
        <translation>只看可納入的人員</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation>全不選</translation>
    </message>
    <message>
        <source>People of the cycle</source>
        <translation>週期內人員</translation>
    </message>
    <message>
        <source>Reading the schemes …</source>
        <translation>正在讀取考核方案…</translation>
    </message>
    <message>
        <source>%1 (library)</source>
        <translation>%1（方案庫）</translation>
    </message>
    <message>
        <source>Looking who it takes …</source>
        <translation>正在尋找適用人員…</translation>
    </message>
    <message>
        <source>Ticked: %1 · it can take: %2 · not taken, with the reason: %3</source>
        <translation>已選 %1 人 · 可納入 %2 人 · 不能納入 %3 人，原因見表</translation>
    </message>
    <message>
        <source>The cycle is opened with the library&apos;s scheme; the company takes it in as version %1.</source>
        <translation>該週期將使用方案庫的方案，並作為第 %1 版納入公司方案。</translation>
    </message>
    <message>
        <source>The cycle is opened with version %1, in force from %2 on.</source>
        <translation>該週期將使用第 %1 版（從 %2起生效）。</translation>
    </message>
    <message>
        <source>The cycle is opened with version %1, in force from the beginning.</source>
        <translation>該週期將使用第 %1 版（從一開始就生效）。</translation>
    </message>
    <message>
        <source>%1 The newest, version %2, counts from %3 on only.</source>
        <translation>%1最新的第 %2 版從 %3起才生效。</translation>
    </message>
</context>
<context>
    <name>plumbline::TeamProgressModel</name>
    <message>
        <source>Without team</source>
        <translation>未分配團隊</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完整</translation>
    </message>
    <message>
        <source>Values missing</source>
        <translation>缺漏數值</translation>
    </message>
</context>
</TS>
