<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BoardText</name>
    <message>
        <source>%1%</source>
        <comment>percentage</comment>
        <translation>%1%</translation>
    </message>
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
</context>
<context>
    <name>plumbline::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Copy the picture and its figures</source>
        <translation>复制图片和数据</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Table and picture of this chart</source>
        <translation>此图的表格和图片</translation>
    </message>
    <message>
        <source>Table and picture: %1</source>
        <translation>表格和图片：%1</translation>
    </message>
    <message>
        <source>The picture and its figures are on the clipboard.</source>
        <translation>图片和数据已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>The picture is saved as %1.</source>
        <translation>图片已保存为 %1。</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Choose another place.</source>
        <translation>图片无法写入 %1，请另选位置。</translation>
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
    <message numerus="yes">
        <source>%1
Lost %2 of %3 points, mean rate %4, %n people</source>
        <translation>
            <numerusform>%1
满分 %3，失分 %2，平均得分率 %4，%n 人</numerusform>
        </translation>
    </message>
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
        <source>%n people, guideline %1</source>
        <translation>
            <numerusform>%n 人，指导比例 %1</numerusform>
        </translation>
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
</context>
<context>
    <name>plumbline::GradesCard</name>
    <message numerus="yes">
        <source>Grade %1: %n people, %2</source>
        <translation>
            <numerusform>等级 %1：%n 人，%2</numerusform>
        </translation>
    </message>
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
        <translation>名次</translation>
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
        <translation>打开 %1 的评分</translation>
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
        <translation>名次与报告一致，附得分和变化。%1</translation>
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
</context>
</TS>
