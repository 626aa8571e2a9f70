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
    <name>WayWords</name>
    <message>
        <source>Draft</source>
        <translation>草擬</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>蒐集</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>回饋</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>結算</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>Goals open</source>
        <translation>目標待定</translation>
    </message>
    <message>
        <source>Goals proposed</source>
        <translation>目標已提出</translation>
    </message>
    <message>
        <source>Goals objected to</source>
        <translation>目標有異議</translation>
    </message>
    <message>
        <source>Goals agreed</source>
        <translation>目標已確認</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>評分中</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>審核中</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>待發布</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已發布</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>申訴中</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>Appraisal settled</source>
        <translation>已結算</translation>
    </message>
    <message>
        <source>Not appraised</source>
        <translation>不參加考核</translation>
    </message>
    <message>
        <source>Propose goals</source>
        <translation>提出目標</translation>
    </message>
    <message>
        <source>Answer the goals</source>
        <translation>答覆目標</translation>
    </message>
    <message>
        <source>Propose other goals</source>
        <translation>重新提出目標</translation>
    </message>
    <message>
        <source>Enter and submit the scores</source>
        <translation>輸入並提交評分</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>發布</translation>
    </message>
    <message>
        <source>Confirm or appeal</source>
        <translation>確認或申訴</translation>
    </message>
    <message>
        <source>Decide the appeal</source>
        <translation>裁決申訴</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>結算</translation>
    </message>
    <message>
        <source>Rated by themselves</source>
        <translation>已自評</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已通過</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Appeal decided</source>
        <translation>申訴已裁決</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Appraised again</source>
        <translation>恢復考核</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Compiles and checks</source>
        <translation>彙總核對</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>人力資源</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>計畫專員</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>分管主管</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>財務</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>稽核</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>直屬主管</translation>
    </message>
    <message>
        <source>Upper leader</source>
        <translation>上層主管</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Next: %1 · waits for %2</source>
        <translation>下一步：%1 · 等待：%2</translation>
    </message>
    <message>
        <source>Next: %1 · waits for %2 · until %3</source>
        <translation>下一步：%1 · 等待：%2 · 截止 %3</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1，已逾期</translation>
    </message>
</context>
<context>
    <name>plumbline::BackupDesk</name>
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
    <message>
        <source>Backups (*%1)</source>
        <translation>備份 (*%1)</translation>
    </message>
    <message>
        <source>Backups (*%1 *%2)</source>
        <translation>備份 (*%1 *%2)</translation>
    </message>
</context>
<context>
    <name>plumbline::HistoryAction</name>
    <message>
        <source>History</source>
        <translation>歷程</translation>
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
    <name>plumbline::Permitted</name>
    <message>
        <source>Your roles don&apos;t permit this</source>
        <translation>您的角色不允許此操作</translation>
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
