<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>%1 was changed by someone else in the meantime; “%2” was not stored.</source>
        <translation>%1 期间已被他人修改；“%2”未保存。</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>Export the figures</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;CSV tables (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1. Some texts were too long for a cell and were cut.</source>
        <translation>已写入 %1。有些文字超出单元格容量，已截断。</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>Draft</source>
        <translation>草拟</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>收集</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Goals open</source>
        <translation>目标待定</translation>
    </message>
    <message>
        <source>Goals proposed</source>
        <translation>目标已提出</translation>
    </message>
    <message>
        <source>Goals objected to</source>
        <translation>目标有异议</translation>
    </message>
    <message>
        <source>Goals agreed</source>
        <translation>目标已确认</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>评分中</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>待发布</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>申诉中</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Appraisal settled</source>
        <translation>已结算</translation>
    </message>
    <message>
        <source>Not appraised</source>
        <translation>不参加考核</translation>
    </message>
    <message>
        <source>Propose goals</source>
        <translation>提出目标</translation>
    </message>
    <message>
        <source>Answer the goals</source>
        <translation>答复目标</translation>
    </message>
    <message>
        <source>Propose other goals</source>
        <translation>重新提出目标</translation>
    </message>
    <message>
        <source>Enter and submit the scores</source>
        <translation>录入并提交评分</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Confirm or appeal</source>
        <translation>确认或申诉</translation>
    </message>
    <message>
        <source>Decide the appeal</source>
        <translation>裁决申诉</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Rated by themselves</source>
        <translation>已自评</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Appeal decided</source>
        <translation>申诉已裁决</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Appraised again</source>
        <translation>恢复考核</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Compiles and checks</source>
        <translation>汇总核对</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>人力资源</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>计划岗</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>分管领导</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>直接上级</translation>
    </message>
    <message>
        <source>Upper leader</source>
        <translation>上级主管</translation>
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
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Backup written to %1</source>
        <translation>备份已写入 %1</translation>
    </message>
</context>
<context>
    <name>plumbline::ExportMenu</name>
    <message>
        <source>Scores, with live formulas…</source>
        <translation>得分（带实时公式）…</translation>
    </message>
    <message>
        <source>Values…</source>
        <translation>数值…</translation>
    </message>
    <message>
        <source>Targets…</source>
        <translation>目标值…</translation>
    </message>
    <message>
        <source>Amounts…</source>
        <translation>金额…</translation>
    </message>
    <message>
        <source>Rewards and pay…</source>
        <translation>奖惩与薪酬…</translation>
    </message>
</context>
<context>
    <name>plumbline::FileActions</name>
    <message>
        <source>Create a company</source>
        <translation>新建公司</translation>
    </message>
    <message>
        <source>What is the company called? The name stands on every report.</source>
        <translation>公司叫什么名字？名称会印在每份报告上。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Where should the company file be kept?</source>
        <translation>公司文件存放在哪里？</translation>
    </message>
    <message>
        <source>Company files (*.plumb)</source>
        <translation>公司文件 (*.plumb)</translation>
    </message>
    <message>
        <source>Open a company file</source>
        <translation>打开公司文件</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>备份到</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation>恢复为</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>文件未能打开</translation>
    </message>
    <message>
        <source>Create a company…</source>
        <translation>新建公司…</translation>
    </message>
    <message>
        <source>Open a company file…</source>
        <translation>打开公司文件…</translation>
    </message>
    <message>
        <source>Try the sample company</source>
        <translation>试用示例公司</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Close the company file</source>
        <translation>关闭公司文件</translation>
    </message>
    <message>
        <source>Backups (*%1)</source>
        <translation>备份 (*%1)</translation>
    </message>
    <message>
        <source>Backups (*%1 *%2)</source>
        <translation>备份 (*%1 *%2)</translation>
    </message>
</context>
<context>
    <name>plumbline::HistoryAction</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>plumbline::ImportPreview</name>
    <message>
        <source>Preview of the import</source>
        <translation>导入预览</translation>
    </message>
    <message>
        <source>Leave without importing</source>
        <translation>不导入，返回</translation>
    </message>
    <message>
        <source>Take the good ones</source>
        <translation>只导入无误的行</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>全部导入</translation>
    </message>
    <message>
        <source>Only rows with problems</source>
        <translation>只看有问题的行</translation>
    </message>
    <message>
        <source>Rows of the import</source>
        <translation>导入的各行</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>粘贴的表格</translation>
    </message>
    <message>
        <source>Reading the table …</source>
        <translation>正在读取表格…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence (place)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>Rows read: %1 · to be taken: %2 · already there: %3 · refused: %4</source>
        <translation>读入 %1 行 · 可导入 %2 行 · 已有 %3 行 · 拒收 %4 行</translation>
    </message>
    <message>
        <source>Bringing the rows in …</source>
        <translation>正在导入各行…</translation>
    </message>
    <message>
        <source>Rows taken in: %1, left out: %2</source>
        <translation>已导入 %1 行，未导入 %2 行</translation>
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
        <translation>行号</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>plumbline::Permitted</name>
    <message>
        <source>Your roles don&apos;t permit this</source>
        <translation>您的角色不允许此操作</translation>
    </message>
</context>
<context>
    <name>plumbline::TableIntake</name>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.xlsx *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>There is no table to paste. Copy the rows with their headings in Excel or WPS first.</source>
        <translation>剪贴板中没有表格。请先在 Excel 或 WPS 中连同标题行一起复制。</translation>
    </message>
</context>
</TS>
