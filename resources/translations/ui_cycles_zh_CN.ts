<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>plumbline::CandidateModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>不能纳入的原因</translation>
    </message>
</context>
<context>
    <name>plumbline::CycleListModel</name>
    <message>
        <source>Period</source>
        <translation>期间</translation>
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
        <translation>阶段</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>收集数据</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完整</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开启日期</translation>
    </message>
</context>
<context>
    <name>plumbline::CycleStatusPanel</name>
    <message>
        <source>Close the cycle</source>
        <translation>关闭周期</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Enter scores</source>
        <translation>录入评分</translation>
    </message>
    <message>
        <source>How far each team is</source>
        <translation>各团队进度</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺失的数值</translation>
    </message>
    <message>
        <source>Collecting · version %1 of the scheme · opened %2 by %3</source>
        <translation>收集数据 · 方案第 %1 版 · %3 于 %2 开启</translation>
    </message>
    <message>
        <source>Closed %1 · version %2 of the scheme · its result no longer changes</source>
        <translation>%1 关闭 · 方案第 %2 版 · 结果不再变化</translation>
    </message>
    <message>
        <source>Look at the scores</source>
        <translation>查看评分</translation>
    </message>
    <message>
        <source>The cycle is closed.</source>
        <translation>周期已关闭。</translation>
    </message>
    <message>
        <source>Nothing is missing. The cycle can be closed.</source>
        <translation>没有缺失的数值，可以关闭周期。</translation>
    </message>
    <message>
        <source>Import values from a file</source>
        <translation>从文件导入实际值</translation>
    </message>
    <message>
        <source>Paste values</source>
        <translation>粘贴实际值</translation>
    </message>
    <message>
        <source>Import targets from a file</source>
        <translation>从文件导入目标值</translation>
    </message>
    <message>
        <source>Paste targets</source>
        <translation>粘贴目标值</translation>
    </message>
    <message>
        <source>Import amounts from a file</source>
        <translation>从文件导入金额项</translation>
    </message>
    <message>
        <source>Paste amounts</source>
        <translation>粘贴金额项</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write scores, values or pay to a spreadsheet</source>
        <translation>把得分、数值或薪酬写入电子表格</translation>
    </message>
</context>
<context>
    <name>plumbline::CyclesPage</name>
    <message>
        <source>Cycles</source>
        <translation>考核周期</translation>
    </message>
    <message>
        <source>Open a cycle</source>
        <translation>开启周期</translation>
    </message>
    <message>
        <source>Close the cycle</source>
        <translation>关闭周期</translation>
    </message>
    <message>
        <source>The cycle %1 is open. Values can be entered now.</source>
        <translation>%1 的考核周期已开启，可以开始录入。</translation>
    </message>
    <message>
        <source>%1: the values are frozen, and the result is kept as a revision. Nothing in it changes afterwards; the cycle can&apos;t be opened again.</source>
        <translation>%1：关闭后数值不再更改，结果保存为一个修订版。此后内容不再变化，也不能重新打开。</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 people. They get no score, rank, grade or pay.</source>
        <translation>%2 人中有 %1 人不完整，将没有得分、排名、等级和薪酬。</translation>
    </message>
    <message>
        <source>Import into the cycle</source>
        <translation>导入到周期</translation>
    </message>
    <message>
        <source>A cycle is a month, quarter, half or year of appraising under one scheme. Open the first one to enter scores.</source>
        <translation>考核周期是按一个考核方案进行考核的一个月、季度、半年或一年。开启第一个周期后即可录入评分。</translation>
    </message>
</context>
<context>
    <name>plumbline::MissingValuesModel</name>
    <message>
        <source>Employee</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>考核指标</translation>
    </message>
</context>
<context>
    <name>plumbline::OpenCyclePanel</name>
    <message>
        <source>Open a cycle</source>
        <translation>开启周期</translation>
    </message>
    <message>
        <source>Leave without opening</source>
        <translation>不开启，返回</translation>
    </message>
    <message>
        <source>Open the cycle</source>
        <translation>开启周期</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Only those it can take</source>
        <translation>只看可纳入的人员</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>People of the cycle</source>
        <translation>周期内人员</translation>
    </message>
    <message>
        <source>Reading the schemes …</source>
        <translation>正在读取考核方案…</translation>
    </message>
    <message>
        <source>%1 (library)</source>
        <translation>%1（方案库）</translation>
    </message>
    <message>
        <source>Looking who it takes …</source>
        <translation>正在查找适用人员…</translation>
    </message>
    <message>
        <source>Ticked: %1 · it can take: %2 · not taken, with the reason: %3</source>
        <translation>已选 %1 人 · 可纳入 %2 人 · 不能纳入 %3 人，原因见表</translation>
    </message>
    <message>
        <source>The cycle is opened with the library&apos;s scheme; the company takes it in as version %1.</source>
        <translation>该周期将使用方案库的方案，并作为第 %1 版纳入公司方案。</translation>
    </message>
    <message>
        <source>The cycle is opened with version %1, in force from %2 on.</source>
        <translation>该周期将使用第 %1 版（从 %2起生效）。</translation>
    </message>
    <message>
        <source>The cycle is opened with version %1, in force from the beginning.</source>
        <translation>该周期将使用第 %1 版（从一开始就生效）。</translation>
    </message>
    <message>
        <source>%1 The newest, version %2, counts from %3 on only.</source>
        <translation>%1最新的第 %2 版从 %3起才生效。</translation>
    </message>
</context>
<context>
    <name>plumbline::TeamProgressModel</name>
    <message>
        <source>Without team</source>
        <translation>未分配团队</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完整</translation>
    </message>
    <message>
        <source>Values missing</source>
        <translation>缺失数值</translation>
    </message>
</context>
</TS>
