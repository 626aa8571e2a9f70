<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BoardSummary</name>
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>共 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>name, score</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>One has a result: %1.</source>
        <translation>一人有成绩：%1。</translation>
    </message>
    <message>
        <source>Highest: %1. Lowest: %2.</source>
        <comment>name with score, name with score</comment>
        <translation>最高：%1；最低：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n without a complete result.</source>
        <translation>
            <numerusform>%n 人成绩不完整。</numerusform>
        </translation>
    </message>
    <message>
        <source>No result is complete yet.</source>
        <translation>还没有完整的成绩。</translation>
    </message>
    <message>
        <source>Every indicator has a mean rate of %1.</source>
        <translation>各指标的平均得分率都是 %1。</translation>
    </message>
    <message>
        <source>Strongest indicator: %1, mean rate %2. Weakest: %3, %4.</source>
        <translation>最强的指标：%1，平均得分率 %2；最弱：%3，%4。</translation>
    </message>
    <message numerus="yes">
        <source>Table of people by %n indicators.</source>
        <translation>
            <numerusform>人员与 %n 项指标的表。</numerusform>
        </translation>
    </message>
    <message>
        <source>List in order of score.</source>
        <translation>按分数排列的名单。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n people need help.</source>
        <translation>
            <numerusform>%n 人需要帮助。</numerusform>
        </translation>
    </message>
    <message>
        <source>First of them: %1.</source>
        <translation>其中前几位：%1。</translation>
    </message>
    <message>
        <source>They are: %1.</source>
        <translation>分别是：%1。</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message>
        <source>Unchanged</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>Up by %1</source>
        <translation>上升 %1</translation>
    </message>
    <message>
        <source>Down by %1</source>
        <translation>下降 %1</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>无团队</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>period, people</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>Small sample: %n complete result(s) only.</source>
        <translation>
            <numerusform>样本小：只有 %n 份完整结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first and last period</comment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a small sample: %n complete result(s) only.</source>
        <translation>
            <numerusform>%1 样本小：只有 %n 份完整结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; beside it %2</source>
        <comment>scope, what it is compared with</comment>
        <translation>%1；对比 %2</translation>
    </message>
</context>
<context>
    <name>ChartSummary</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>name, figure</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>All have %1.</source>
        <translation>全部为 %1。</translation>
    </message>
    <message>
        <source>Highest: %1 with %2.</source>
        <translation>最高：%1，%2。</translation>
    </message>
    <message>
        <source>Lowest: %1 with %2.</source>
        <translation>最低：%1，%2。</translation>
    </message>
    <message>
        <source>%1: nothing is above it.</source>
        <translation>%1：没有超出的。</translation>
    </message>
    <message>
        <source>%1: above it %2.</source>
        <translation>%1：超出的有 %2。</translation>
    </message>
    <message>
        <source>Nothing to compare with in %1.</source>
        <translation>%1 没有可对比的数据。</translation>
    </message>
    <message>
        <source>The same as %1.</source>
        <translation>与 %1 相同。</translation>
    </message>
    <message>
        <source>Against %1, %2 differs most: %3 against %4.</source>
        <translation>与 %1 相比，差别最大的是 %2：%3 对 %4。</translation>
    </message>
    <message>
        <source>%1 is a small sample.</source>
        <translation>%1 样本小。</translation>
    </message>
    <message numerus="yes">
        <source>Bar chart, %n bars.</source>
        <translation>
            <numerusform>条形图，%n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Small sample.</source>
        <translation>样本小。</translation>
    </message>
    <message>
        <source>%1: no result.</source>
        <translation>%1：没有成绩。</translation>
    </message>
    <message>
        <source>%1: %2 in %3.</source>
        <comment>who, figure, period</comment>
        <translation>%1：%3 为 %2。</translation>
    </message>
    <message>
        <source>%1: from %2 in %3 to %4 in %5.</source>
        <comment>who, figure, period, figure, period</comment>
        <translation>%1：从 %3 的 %2 到 %5 的 %4。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a change as a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Highest: %1 in %2.</source>
        <translation>最高：%2，%1。</translation>
    </message>
    <message>
        <source>Lowest: %1 in %2.</source>
        <translation>最低：%2，%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n periods without a result.</source>
        <translation>
            <numerusform>%n 个期间没有成绩。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n periods with a small sample.</source>
        <translation>
            <numerusform>%n 个期间样本小。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line chart over %n periods.</source>
        <translation>
            <numerusform>%n 个期间的折线图。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablePicture</name>
    <message numerus="yes">
        <source>%n more rows</source>
        <translation>
            <numerusform>还有 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ChartCard</name>
    <message>
        <source>Table and picture of this chart</source>
        <translation>此图的表格和图片</translation>
    </message>
    <message>
        <source>Table and picture: %1</source>
        <translation>表格和图片：%1</translation>
    </message>
</context>
<context>
    <name>plumbline::ChartTools</name>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Copy the picture and its figures</source>
        <translation>复制图片和数据</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)…</source>
        <translation>保存为矢量图（SVG）…</translation>
    </message>
    <message>
        <source>Save the table (Excel)…</source>
        <translation>保存表格（Excel）…</translation>
    </message>
    <message>
        <source>The picture and its figures are on the clipboard.</source>
        <translation>图片和数据已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>表格已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg)</source>
        <translation>图片 (*.png);;矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>The picture is saved as %1.</source>
        <translation>图片已保存为 %1。</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Choose another place.</source>
        <translation>图片无法写入 %1。请换一个位置。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
</context>
<context>
    <name>plumbline::ComplaintsCard</name>
    <message>
        <source>Without a class</source>
        <translation>未分级</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>Complaints: %1</source>
        <translation>投诉：%1</translation>
    </message>
    <message>
        <source>The complaints of the period stand here by class, once their records are taken in.</source>
        <translation>导入投诉记录后，这里按等级列出本期的投诉。</translation>
    </message>
    <message>
        <source>Take in records</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>What do customers complain about most?</source>
        <translation>客户的投诉集中在哪一级？</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period, complaints</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>period, people</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1
%2: %3</source>
        <comment>class, period, count</comment>
        <translation>%1
%2：%3</translation>
    </message>
    <message>
        <source>Complaints received, by class; dashed and right: the time before and the change. %1</source>
        <translation>按等级统计收到的投诉；虚线和右侧：此前同样长的时间与变化。%1</translation>
    </message>
    <message>
        <source>Complaints received, by class. %1</source>
        <translation>按等级统计收到的投诉。%1</translation>
    </message>
    <message>
        <source>No complaints are kept of the time before: there is no change to tell.</source>
        <translation>没有此前的投诉记录：说不出变化。</translation>
    </message>
</context>
<context>
    <name>plumbline::CompletionCard</name>
    <message>
        <source>%1 %2</source>
        <comment>stage or person, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>缺失数据</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>complete, all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Who is behind?</source>
        <translation>哪个团队落后了？</translation>
    </message>
    <message>
        <source>Complete results and missing values of each team&apos;s own people; a line leads to the first missing value. %1</source>
        <translation>各团队自己人员的完整结果和缺失数据；点一行前往第一个缺失的数据。%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period, complete of all</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Complete results of the last period and of all periods, missing values of the last: each team&apos;s own people; a line leads to the first missing value. %1</source>
        <translation>各团队自己人员在最后一个周期和所有周期的完整结果，以及最后一个周期缺失的数据；点一行前往第一个缺失的数据。%1</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>所有周期</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失数据</translation>
    </message>
</context>
<context>
    <name>plumbline::DashboardPage</name>
    <message>
        <source>Team dashboard</source>
        <translation>团队看板</translation>
    </message>
    <message>
        <source>Show everybody again</source>
        <translation>恢复显示全部人员</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>团队(&amp;T)</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>岗位(&amp;P)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>全部团队</translation>
    </message>
    <message>
        <source>All positions</source>
        <translation>全部岗位</translation>
    </message>
    <message>
        <source>Only grade %1</source>
        <translation>只看等级 %1</translation>
    </message>
    <message>
        <source>Reading the cycle…</source>
        <translation>正在读取考核周期…</translation>
    </message>
    <message>
        <source>The cycle could not be read.</source>
        <translation>考核周期无法读取。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The team&apos;s figures stand here once a company file is open.</source>
        <translation>打开公司文件后，团队数据显示在这里。</translation>
    </message>
    <message>
        <source>Go to home</source>
        <translation>前往工作台</translation>
    </message>
    <message>
        <source>The team&apos;s figures stand here once a cycle is open.</source>
        <translation>建立考核周期后，团队数据显示在这里。</translation>
    </message>
    <message>
        <source>Open a cycle</source>
        <translation>建立考核周期</translation>
    </message>
    <message>
        <source>Nobody takes part in this cycle.</source>
        <translation>此考核周期没有参加人员。</translation>
    </message>
    <message>
        <source>Go to the cycles</source>
        <translation>前往考核周期</translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>这里没有缺失的数据。</translation>
    </message>
    <message>
        <source>See the ranking</source>
        <translation>查看排名</translation>
    </message>
    <message>
        <source>Go to the first missing value</source>
        <translation>前往第一个缺失的数据</translation>
    </message>
    <message>
        <source>See who</source>
        <translation>查看名单</translation>
    </message>
    <message>
        <source>List these people</source>
        <translation>只列出这些人</translation>
    </message>
    <message>
        <source>Sort the heat map by it</source>
        <translation>热力图按它排序</translation>
    </message>
    <message>
        <source>Open that cycle</source>
        <translation>打开该周期</translation>
    </message>
</context>
<context>
    <name>plumbline::DragCard</name>
    <message>
        <source>No result is complete yet.</source>
        <translation>还没有完整的结果。</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>考核指标</translation>
    </message>
    <message>
        <source>Points at full marks</source>
        <translation>满分值</translation>
    </message>
    <message>
        <source>Mean rate</source>
        <translation>平均得分率</translation>
    </message>
    <message>
        <source>Points lost</source>
        <translation>失分</translation>
    </message>
    <message>
        <source>Which indicator drags the team?</source>
        <translation>哪个指标拖后腿？</translation>
    </message>
    <message>
        <source>Points lost: weight × (1 − mean rate). %1</source>
        <translation>失分 = 权重 ×（1 − 平均得分率）。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n 份结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Lost %2 of %3 points, mean rate %4, %5</source>
        <translation>%1
满分 %3，失分 %2，平均得分率 %4，%5</translation>
    </message>
    <message>
        <source>%1: lost %2, difference %3</source>
        <translation>%1：失分 %2，相差 %3</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相差</translation>
    </message>
</context>
<context>
    <name>plumbline::FigureRow</name>
    <message>
        <source>Mean score</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>change, period</comment>
        <translation>较 %2 %1</translation>
    </message>
    <message>
        <source>Nothing earlier to compare with</source>
        <translation>没有更早的周期可比较</translation>
    </message>
    <message>
        <source>No result is complete yet</source>
        <translation>还没有完整的结果</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2 人</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>没有缺失</translation>
    </message>
    <message numerus="yes">
        <source>%n still incomplete</source>
        <translation>
            <numerusform>还有 %n 人未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Best grade</source>
        <translation>最高等级</translation>
    </message>
    <message>
        <source>This scheme gives no grades</source>
        <translation>此方案不评等级</translation>
    </message>
    <message>
        <source>Share of grade %1</source>
        <translation>%1 级占比</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Need help</source>
        <translation>需要帮助</translation>
    </message>
    <message>
        <source>Last grade, or down by a tenth of full marks</source>
        <translation>末位等级，或下降满分的十分之一</translation>
    </message>
    <message>
        <source>How this came about</source>
        <translation>查看计算过程</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period, figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between figures</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 with a result</source>
        <translation>%1 人有结果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is compared with, figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, difference %3</source>
        <comment>what it is compared with, figure, difference</comment>
        <translation>%1：%2，相差 %3</translation>
    </message>
    <message numerus="yes">
        <source>given %n times</source>
        <translation>
            <numerusform>评出 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, guideline %2</source>
        <comment>people, share</comment>
        <translation>%1，指导比例 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>results</comment>
        <translation>%1 / %2 份</translation>
    </message>
</context>
<context>
    <name>plumbline::GradesCard</name>
    <message>
        <source>Guideline %1</source>
        <translation>指导比例 %1</translation>
    </message>
    <message>
        <source>This scheme gives no grades.</source>
        <translation>此方案不评等级。</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>指导比例</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>How are the grades spread?</source>
        <translation>等级怎样分布？</translation>
    </message>
    <message>
        <source>People per grade, after the rules. %1</source>
        <translation>按奖惩规则后的等级计人数。%1</translation>
    </message>
    <message numerus="yes">
        <source>given %n times</source>
        <translation>
            <numerusform>评出 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Grade %1: %2, %3</source>
        <comment>grade, people, share</comment>
        <translation>等级 %1：%2，%3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>compared with, people, share</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Times given</source>
        <translation>评出次数</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>%1 的占比</translation>
    </message>
    <message>
        <source>Grades given, after the rules. %1</source>
        <translation>按规则之后评出的等级。%1</translation>
    </message>
</context>
<context>
    <name>plumbline::HeatCard</name>
    <message>
        <source>%1, grade %2</source>
        <translation>%1，等级 %2</translation>
    </message>
    <message>
        <source>Who is weak at what?</source>
        <translation>谁弱在哪里？</translation>
    </message>
    <message>
        <source>Rate of each indicator in percent; the stronger the colour, the further from full marks. %1</source>
        <translation>各指标得分率（%），颜色越深离满分越远。%1</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>按团队</translation>
    </message>
    <message>
        <source>Sort within the teams, below a line of each team&apos;s means</source>
        <translation>在团队内排序，每个团队上方一行是其平均</translation>
    </message>
</context>
<context>
    <name>plumbline::HeatMapModel</name>
    <message>
        <source>%1
Score %2, mean %3</source>
        <translation>%1
得分 %2，平均 %3</translation>
    </message>
    <message>
        <source>%1
%2: the value is missing</source>
        <translation>%1
%2：数据缺失</translation>
    </message>
    <message>
        <source>%1
%2: left out</source>
        <translation>%1
%2：不计入</translation>
    </message>
    <message>
        <source>%1
%2: %3, mean %4</source>
        <translation>%1
%2：%3，平均 %4</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Sort by %1 (Alt+Up: lowest first, Alt+Down: highest first)</source>
        <translation>按%1排序（Alt+↑ 低分在前，Alt+↓ 高分在前）</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>fold mark, team, people</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>%1
%2: mean %3</source>
        <translation>%1
%2：平均 %3</translation>
    </message>
    <message>
        <source>%1: %2, difference %3</source>
        <comment>compared with, figure, difference</comment>
        <translation>%1：%2，相差 %3</translation>
    </message>
</context>
<context>
    <name>plumbline::HelpCard</name>
    <message>
        <source>Last grade: %1</source>
        <translation>末位等级 %1</translation>
    </message>
    <message>
        <source>Below 60% of full marks</source>
        <translation>低于满分的 60%</translation>
    </message>
    <message>
        <source>Among the lowest</source>
        <translation>得分靠后</translation>
    </message>
    <message>
        <source>Who needs help?</source>
        <translation>谁需要帮助？</translation>
    </message>
    <message>
        <source>Nobody has the last grade or fell by a tenth; the lowest stand here. %1</source>
        <translation>无人处于末位等级或下降十分之一，以下为得分靠后者。%1</translation>
    </message>
    <message>
        <source>Last grade or down by a tenth, lowest first. %1</source>
        <translation>末位等级或下降十分之一，低分在前。%1</translation>
    </message>
    <message>
        <source>No result is complete yet.</source>
        <translation>还没有完整的结果。</translation>
    </message>
</context>
<context>
    <name>plumbline::PeopleModel</name>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
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
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Open the scores of %1</source>
        <translation>打开%1的评分</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相差</translation>
    </message>
</context>
<context>
    <name>plumbline::PeriodPickers</name>
    <message>
        <source>&amp;Scheme</source>
        <translation>方案(&amp;S)</translation>
    </message>
    <message>
        <source>Peri&amp;od</source>
        <translation>周期(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;ince</source>
        <translation>自(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>Reading the periods…</source>
        <translation>正在读取各周期…</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Together with earlier periods: the results of all of them</source>
        <translation>连同更早的周期：合看它们的全部结果</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>this period alone</source>
        <translation>仅本期</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不对比</translation>
    </message>
</context>
<context>
    <name>plumbline::ProfileCard</name>
    <message>
        <source>Choose a person</source>
        <translation>选择一人</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>得分率 %1</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>数据 %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message numerus="yes">
        <source>Mean %1 of %n people</source>
        <translation>
            <numerusform>%n 人平均 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference %1 points</source>
        <translation>相差 %1 个百分点</translation>
    </message>
    <message>
        <source>Fewer than three results are complete: a mean would tell what single people have.</source>
        <translation>完整结果不足三份：平均值会透露个别人的数据。</translation>
    </message>
    <message>
        <source>Choose a person here, or by a click in the heat map, the ranking or the list of whom to help.</source>
        <translation>在这里选择一人，或在热力图、排名、需要帮助的名单中点一人。</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>得分率</translation>
    </message>
    <message>
        <source>Team&apos;s mean</source>
        <translation>团队平均</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Where does this person stand?</source>
        <translation>这个人处在什么位置？</translation>
    </message>
    <message>
        <source>%1: rate in percent, and the difference from the team&apos;s mean (dot). %2</source>
        <translation>%1：得分率（%）及与团队平均（圆点）的差。%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>compared with, rate</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Difference from %1</source>
        <translation>与 %1 相差</translation>
    </message>
</context>
<context>
    <name>plumbline::RankingCard</name>
    <message>
        <source>Who stands where?</source>
        <translation>谁排第几？</translation>
    </message>
    <message>
        <source>Rank as in the reports, score and change. %1</source>
        <translation>排名与报告一致，附得分和变化。%1</translation>
    </message>
    <message>
        <source>Mean score, rank by it, change against %2, and the grades. %1</source>
        <translation>平均分及按它的排名，较 %2 的变化，以及各期等级。%1</translation>
    </message>
</context>
<context>
    <name>plumbline::StrictnessCard</name>
    <message>
        <source>%1 ± %2</source>
        <comment>mean, standard deviation</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>Self-ratings</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>其他所有人</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1（您）</translation>
    </message>
    <message>
        <source>%1
Fewer than three marks: they are not told.</source>
        <translation>%1
不足三份评分，不予显示。</translation>
    </message>
    <message>
        <source>Values %1, people %2</source>
        <translation>评分 %1 个，涉及 %2 人</translation>
    </message>
    <message>
        <source>Gives %1 on average, standard deviation %2</source>
        <translation>平均给 %1，标准差 %2</translation>
    </message>
    <message>
        <source>The same people measured: %1, values %2</source>
        <translation>同一批人的取数得分率：%1，共 %2 个</translation>
    </message>
    <message>
        <source>Nothing of these people is measured by records.</source>
        <translation>这些人没有由业务记录取数的指标。</translation>
    </message>
    <message>
        <source>Difference %1 points</source>
        <translation>相差 %1 个百分点</translation>
    </message>
    <message>
        <source>Few values: read with care.</source>
        <translation>数据少，请谨慎解读。</translation>
    </message>
    <message>
        <source>Hollow: fewer than five values.</source>
        <translation>空心：评分不足五个。</translation>
    </message>
    <message>
        <source>Nobody has given a value yet.</source>
        <translation>还没有人评分。</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>评分人</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>评分数</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>取数个数</translation>
    </message>
    <message>
        <source>Mean measured</source>
        <translation>取数平均</translation>
    </message>
    <message>
        <source>Spread measured</source>
        <translation>取数标准差</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Am I stricter than others?</source>
        <translation>我比别人更严吗？</translation>
    </message>
    <message>
        <source>Mean and standard deviation of the rates given; below, dashed: what the same people were measured at; right: the difference. Axis from %1. %2</source>
        <translation>所给得分率的平均与标准差；下方虚线为同一批人的取数得分率，右侧为差值。横轴从 %1 起。%2</translation>
    </message>
</context>
<context>
    <name>plumbline::TrendCard</name>
    <message>
        <source>Compare with a person</source>
        <translation>与某人对比</translation>
    </message>
    <message numerus="yes">
        <source>%1: mean %2 of %n people</source>
        <translation>
            <numerusform>%1：%n 人平均 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>period, name, score</comment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>No result is complete yet.</source>
        <translation>还没有完整的结果。</translation>
    </message>
    <message>
        <source>What changed over the periods?</source>
        <translation>各期间怎样变化？</translation>
    </message>
    <message>
        <source>Mean score, axis from %1. %2</source>
        <translation>平均分，纵轴从 %1 起。%2</translation>
    </message>
    <message>
        <source>A trend needs an earlier period with results.</source>
        <translation>有了更早期间的结果，才能看出趋势。</translation>
    </message>
    <message>
        <source>Teams below</source>
        <translation>下级团队</translation>
    </message>
    <message>
        <source>Show the means of the teams below as lines</source>
        <translation>以折线显示下级团队的平均分</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>移除%1</translation>
    </message>
</context>
</TS>
