<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CellLook</name>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Missing: without it there is no score</source>
        <translation>缺失：没有它就没有得分</translation>
    </message>
    <message>
        <source>Missing: counts as zero</source>
        <translation>缺失：按零分计</translation>
    </message>
    <message>
        <source>Missing: counts in full</source>
        <translation>缺失：按满分计</translation>
    </message>
    <message>
        <source>Left out: the other weights carry its share</source>
        <translation>不计入：由其他权重分担</translation>
    </message>
    <message>
        <source>The scheme&apos;s own target</source>
        <translation>方案自带的目标值</translation>
    </message>
    <message>
        <source>Refused, not stored</source>
        <translation>未通过，没有保存</translation>
    </message>
    <message>
        <source>Changed by someone else; what was typed here is not stored</source>
        <translation>已被他人修改；此处键入的内容未保存</translation>
    </message>
    <message>
        <source>Measured from records, too few to trust</source>
        <translation>取数，记录太少，不足为信</translation>
    </message>
    <message>
        <source>Measured from records</source>
        <translation>取数</translation>
    </message>
    <message>
        <source>Overridden: the records come to something else</source>
        <translation>手工改写：与取数值不同</translation>
    </message>
    <message>
        <source>There are no records to measure it by</source>
        <translation>没有可取数的记录</translation>
    </message>
    <message>
        <source>What the records come to can&apos;t be entered here</source>
        <translation>取数值不能填入此格</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Someone else</source>
        <translation>他人</translation>
    </message>
</context>
<context>
    <name>GridColumn</name>
    <message>
        <source>weight %1</source>
        <translation>权重 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不小于 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不大于 %1</translation>
    </message>
    <message>
        <source>%1 points each</source>
        <translation>每次 %1 分</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>组内扣分</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>加减分</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>大于 0</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额项</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>考核得分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
</context>
<context>
    <name>MeasuredLines</name>
    <message>
        <source>The events can&apos;t be added up here</source>
        <translation>扣分事件在这里无法相加</translation>
    </message>
    <message>
        <source>From records</source>
        <translation>取数值</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>手工改写</translation>
    </message>
    <message>
        <source>Another value was entered in its place</source>
        <translation>已录入其他值取代</translation>
    </message>
    <message>
        <source>Can&apos;t be entered</source>
        <translation>不能填入</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>There is no record to divide by</source>
        <translation>没有可作分母的记录</translation>
    </message>
    <message>
        <source>Too few to trust</source>
        <translation>记录太少</translation>
    </message>
    <message>
        <source>Fewer than %1 records</source>
        <translation>少于 %1 条记录，不足为信</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>An adjustment needs a reason.</source>
        <translation>加减分必须写明原因。</translation>
    </message>
    <message>
        <source>%1 emptied this on %2. “%3” is not stored.</source>
        <translation>%1 于 %2 清空了这一格。“%3”未保存。</translation>
    </message>
    <message>
        <source>%1 changed this to “%4” on %2. “%3” is not stored.</source>
        <translation>%1 于 %2 将此处改为“%4”。“%3”未保存。</translation>
    </message>
    <message>
        <source>This value is measured from records; another one needs a reason. The records come to %1.</source>
        <translation>此值由业务记录取数，改写须写明原因。取数值为 %1。</translation>
    </message>
    <message>
        <source>The appraisal of %1 was submitted: its values stay as they are unless it is returned.</source>
        <translation>%1的考核表已提交：除非退回，数值不再变动。</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Weight in the whole</source>
        <translation>占总分的权重</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>贡献分</translation>
    </message>
    <message>
        <source>Running sum</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>允许：%1</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>没有保存</translation>
    </message>
    <message>
        <source>Last period</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>Team&apos;s mean rate</source>
        <translation>团队平均得分率</translation>
    </message>
    <message>
        <source>Everybody&apos;s mean rate</source>
        <translation>全体平均得分率</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>取数人</translation>
    </message>
</context>
<context>
    <name>SelectionFigures</name>
    <message>
        <source>Count %1 · Sum %2 · Mean %3</source>
        <translation>计数 %1 · 合计 %2 · 平均 %3</translation>
    </message>
</context>
<context>
    <name>plumbline::AdjustmentEditor</name>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Reason (needed)</source>
        <translation>原因（必填）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>plumbline::CellDelegate</name>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
</context>
<context>
    <name>plumbline::CourseMarks</name>
    <message>
        <source>%1: the values stay as they are; a correction is a new revision</source>
        <translation>%1：数值不再变动；更正会另存为新的修订版</translation>
    </message>
    <message>
        <source>%1: the values stay as they are unless they are returned</source>
        <translation>%1：除非退回，数值不再变动</translation>
    </message>
</context>
<context>
    <name>plumbline::GridActions</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>连同表头复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Next missing value</source>
        <translation>下一个缺失值</translation>
    </message>
    <message>
        <source>Previous missing value</source>
        <translation>上一个缺失值</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Full explanation</source>
        <translation>完整计算过程</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>按此列排序</translation>
    </message>
    <message>
        <source>Keep the other&apos;s value</source>
        <translation>保留对方的值</translation>
    </message>
    <message>
        <source>Put mine in its place</source>
        <translation>改用我的值</translation>
    </message>
    <message>
        <source>Explain sum and mean</source>
        <translation>合计与平均的计算过程</translation>
    </message>
    <message>
        <source>Take the measured value</source>
        <translation>改回取数值</translation>
    </message>
    <message>
        <source>Records behind this value</source>
        <translation>背后的记录</translation>
    </message>
</context>
<context>
    <name>plumbline::GridCommands</name>
    <message numerus="yes">
        <source>%n value(s) pasted</source>
        <translation>
            <numerusform>已粘贴 %n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Went on from the other end: %1</source>
        <translation>已从另一端继续：%1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺失：%1</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <translation>这里没有缺失值</translation>
    </message>
</context>
<context>
    <name>plumbline::GridFilterBar</name>
    <message>
        <source>Name, pinyin or number</source>
        <translation>姓名、拼音或工号</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Finds people by characters, pinyin, initials or staff number (Ctrl+F)</source>
        <translation>按汉字、拼音、首字母或工号查找（Ctrl+F）</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Missing only</source>
        <translation>只看缺失</translation>
    </message>
    <message>
        <source>Only people whose score still lacks a value</source>
        <translation>只显示得分还缺值的人员</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>显示全部人员</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>全部团队</translation>
    </message>
    <message>
        <source>All positions</source>
        <translation>全部岗位</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2 人</translation>
    </message>
    <message>
        <source>Where values come from</source>
        <translation>数值来源</translation>
    </message>
    <message>
        <source>Only people with a value that is measured like this</source>
        <translation>只显示有这类取数值的人员</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>全部来源</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>手工改写</translation>
    </message>
    <message>
        <source>Too few records</source>
        <translation>记录太少</translation>
    </message>
    <message>
        <source>Not filled by records</source>
        <translation>未能取数</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>审核后改动</translation>
    </message>
    <message>
        <source>Only people whose values were changed after they were last passed on or returned</source>
        <translation>只显示最近一次通过或退回之后数值有改动的人</translation>
    </message>
</context>
<context>
    <name>plumbline::GridModel</name>
    <message>
        <source>Allowed: %1</source>
        <translation>允许：%1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>typed here: %1</source>
        <translation>此处键入：%1</translation>
    </message>
</context>
<context>
    <name>plumbline::MeasureBar</name>
    <message>
        <source>Records as of</source>
        <translation>取数截至</translation>
    </message>
    <message>
        <source>Until the end of this day it counts whether a complaint was handled in time; usually the period&apos;s last day</source>
        <translation>投诉是否按时处理，以这一天结束时为准；通常是本期最后一天</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新取数</translation>
    </message>
    <message>
        <source>Fill the measured values from the records as they are now</source>
        <translation>按现有的业务记录重新填写取数值</translation>
    </message>
    <message>
        <source>There are no records yet that this scheme is measured by. Take them in on the records page.</source>
        <translation>还没有此方案取数所需的业务记录，请到“数据”页导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) measured</source>
        <translation>
            <numerusform>已取数 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>变动 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overridden</source>
        <translation>
            <numerusform>手工改写 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without records</source>
        <translation>
            <numerusform>无记录 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside the bounds of their cells</source>
        <translation>
            <numerusform>超出允许范围 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ReceiptPanel</name>
    <message>
        <source>How this number came about</source>
        <translation>这个数是怎么来的</translation>
    </message>
    <message>
        <source>Full explanation (F4)</source>
        <translation>完整计算过程（F4）</translation>
    </message>
    <message>
        <source>Evidence and note</source>
        <translation>凭证与备注</translation>
    </message>
    <message>
        <source>What this value rests on</source>
        <translation>这个值的依据</translation>
    </message>
    <message>
        <source>Keep theirs (Esc)</source>
        <translation>保留对方的值 (Esc)</translation>
    </message>
    <message>
        <source>Put mine (Ctrl+Enter)</source>
        <translation>改用我的值 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Records behind…</source>
        <translation>背后的记录…</translation>
    </message>
    <message>
        <source>The records that this value is measured from (F9)</source>
        <translation>此值取自哪些业务记录（F9）</translation>
    </message>
    <message>
        <source>Take measured value</source>
        <translation>改回取数值</translation>
    </message>
    <message>
        <source>Puts the measured value in the place of the one that was entered (Ctrl+M)</source>
        <translation>用取数值换回录入的值（Ctrl+M）</translation>
    </message>
</context>
<context>
    <name>plumbline::RefusedList</name>
    <message>
        <source>Close this list; the marks stay in the cells</source>
        <translation>关闭此列表；单元格里的标记会保留</translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>关闭此列表</translation>
    </message>
    <message>
        <source>Values that were not stored</source>
        <translation>没有保存的值</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were not stored</source>
        <translation>
            <numerusform>%n 个值没有保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) lay below the last person and were left out</source>
        <translation>
            <numerusform>%n 行超出最后一人，未粘贴</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) lay outside what can be entered and were left out</source>
        <translation>
            <numerusform>%n 列超出可录入范围，未粘贴</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ScoreEntryPage</name>
    <message>
        <source>Score entry</source>
        <translation>评分录入</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>Enter what was reached</source>
        <translation>录入实际完成的值</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Enter what was agreed</source>
        <translation>录入约定的目标</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额项</translation>
    </message>
    <message>
        <source>Enter what pay is made of</source>
        <translation>录入计算薪酬所需的金额</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>重做（Ctrl+Y）</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Next missing</source>
        <translation>下一个缺失</translation>
    </message>
    <message>
        <source>To the next missing value (F8), back with Shift+F8</source>
        <translation>到下一个缺失值（F8），Shift+F8 往回</translation>
    </message>
    <message>
        <source>Show or hide how a number came about</source>
        <translation>显示或隐藏计算过程</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>侧栏</translation>
    </message>
    <message>
        <source>This cycle is closed: the values can be looked at and copied, not changed.</source>
        <translation>本考核周期已关闭：可以查看和复制，不能修改。</translation>
    </message>
    <message>
        <source>Scores: people down, indicators across</source>
        <translation>评分表：行是人员，列是考核指标</translation>
    </message>
    <message>
        <source>Here the values of a cycle are entered. No company file is open.</source>
        <translation>这里录入考核周期的实际值。还没有打开公司文件。</translation>
    </message>
    <message>
        <source>Go to the home page</source>
        <translation>到工作台</translation>
    </message>
    <message>
        <source>Reading the cycle …</source>
        <translation>正在读取考核周期…</translation>
    </message>
    <message>
        <source>The cycle could not be read. %1</source>
        <translation>无法读取考核周期。%1</translation>
    </message>
    <message>
        <source>Look at the cycles</source>
        <translation>查看考核周期</translation>
    </message>
    <message>
        <source>There is no cycle yet whose values could be entered.</source>
        <translation>还没有可以录入的考核周期。</translation>
    </message>
    <message>
        <source>Open a cycle</source>
        <translation>开启考核周期</translation>
    </message>
    <message>
        <source>Nobody takes part in this cycle.</source>
        <translation>没有人参加本考核周期。</translation>
    </message>
    <message>
        <source>Look at the people</source>
        <translation>查看员工</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>没有符合筛选条件的人员</translation>
    </message>
    <message>
        <source>How sum and mean came about (Shift+F4)</source>
        <translation>合计与平均的计算过程（Shift+F4）</translation>
    </message>
    <message>
        <source>Write scores, values or pay to a spreadsheet</source>
        <translation>把得分、数值或薪酬写入电子表格</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
</TS>
