<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>%1 was changed by someone else in the meantime; “%2” was not stored.</source>
        <translation>%1 期間已被他人修改；「%2」未儲存。</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>Export the figures</source>
        <translation>匯出資料</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已寫入 %1。</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;CSV tables (*.csv)</source>
        <translation>Excel 活頁簿 (*.xlsx);;CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1. Some texts were too long for a cell and were cut.</source>
        <translation>已寫入 %1。有些文字超出儲存格容量，已截斷。</translation>
    </message>
</context>
<context>
    <name>plumbline::Desk</name>
    <message>
        <source>Backing up</source>
        <translation>正在備份</translation>
    </message>
    <message>
        <source>Backup written to %1</source>
        <translation>備份已寫入 %1</translation>
    </message>
</context>
<context>
    <name>plumbline::ExportMenu</name>
    <message>
        <source>Scores, with live formulas…</source>
        <translation>得分（附即時公式）…</translation>
    </message>
    <message>
        <source>Values…</source>
        <translation>數值…</translation>
    </message>
    <message>
        <source>Targets…</source>
        <translation>目標值…</translation>
    </message>
    <message>
        <source>Amounts…</source>
        <translation>金額…</translation>
    </message>
    <message>
        <source>Rewards and pay…</source>
        <translation>獎懲與薪酬…</translation>
    </message>
</context>
<context>
    <name>plumbline::FileActions</name>
    <message>
        <source>Create a company</source>
        <translation>建立公司</translation>
    </message>
    <message>
        <source>What is the company called? The name stands on every report.</source>
        <translation>公司叫什麼名字？名稱會印在每份報告上。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Where should the company file be kept?</source>
        <translation>公司檔案要存放在哪裡？</translation>
    </message>
    <message>
        <source>Company files (*.plumb)</source>
        <translation>公司檔案 (*.plumb)</translation>
    </message>
    <message>
        <source>Open a company file</source>
        <translation>開啟公司檔案</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>備份到</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>選擇備份</translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation>還原為</translation>
    </message>
    <message>
        <source>%1 takes the place of %2. The file as it is now is kept beside it.</source>
        <translation>%1 將取代 %2。目前的檔案會保留在旁邊。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>檔案無法開啟</translation>
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
        <source>Try the sample company</source>
        <translation>試用範例公司</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>備份…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>還原備份…</translation>
    </message>
    <message>
        <source>Close the company file</source>
        <translation>關閉公司檔案</translation>
    </message>
</context>
<context>
    <name>plumbline::ImportPreview</name>
    <message>
        <source>Preview of the import</source>
        <translation>匯入預覽</translation>
    </message>
    <message>
        <source>Leave without importing</source>
        <translation>不匯入，返回</translation>
    </message>
    <message>
        <source>Take the good ones</source>
        <translation>只匯入無誤的列</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>全部匯入</translation>
    </message>
    <message>
        <source>Only rows with problems</source>
        <translation>只看有問題的列</translation>
    </message>
    <message>
        <source>Rows of the import</source>
        <translation>匯入的各列</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>貼上的表格</translation>
    </message>
    <message>
        <source>Reading the table …</source>
        <translation>正在讀取表格…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence (place)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1，來自 %2</translation>
    </message>
    <message>
        <source>Rows read: %1 · to be taken: %2 · already there: %3 · refused: %4</source>
        <translation>讀入 %1 列 · 可匯入 %2 列 · 已有 %3 列 · 拒收 %4 列</translation>
    </message>
    <message>
        <source>Bringing the rows in …</source>
        <translation>正在匯入各列…</translation>
    </message>
    <message>
        <source>Rows taken in: %1, left out: %2</source>
        <translation>已匯入 %1 列，未匯入 %2 列</translation>
    </message>
</context>
<context>
    <name>plumbline::ImportTableModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column: reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列號</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>plumbline::TableIntake</name>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.xlsx *.csv *.tsv *.txt);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>There is no table to paste. Copy the rows with their headings in Excel or WPS first.</source>
        <translation>剪貼簿中沒有表格。請先在 Excel 或 WPS 中連同標題列一起複製。</translation>
    </message>
</context>
</TS>
