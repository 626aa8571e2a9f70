<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>WhatIfTables</name>
    <message>
        <source>%1, target</source>
        <translation>%1，目标值</translation>
    </message>
    <message>
        <source>The draft does not ask for it</source>
        <translation>草稿不再要求</translation>
    </message>
    <message>
        <source>The draft takes another kind of value here</source>
        <translation>草稿在此处要求另一种值</translation>
    </message>
    <message>
        <source>The draft is not for this position</source>
        <translation>草稿不适用于该岗位</translation>
    </message>
    <message>
        <source>Incomplete under the draft: %1</source>
        <translation>按草稿不完整：%1</translation>
    </message>
    <message>
        <source>Incomplete before: %1</source>
        <translation>原来不完整：%1</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>无团队</translation>
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
        <source>Cycle</source>
        <translation>考核周期</translation>
    </message>
    <message>
        <source>Score before</source>
        <translation>原得分</translation>
    </message>
    <message>
        <source>Score after</source>
        <translation>新得分</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Rank before</source>
        <translation>原排名</translation>
    </message>
    <message>
        <source>Rank after</source>
        <translation>新排名</translation>
    </message>
    <message>
        <source>Grade before</source>
        <translation>原等级</translation>
    </message>
    <message>
        <source>Grade after</source>
        <translation>新等级</translation>
    </message>
    <message>
        <source>Pay before</source>
        <translation>原薪酬</translation>
    </message>
    <message>
        <source>Pay after</source>
        <translation>新薪酬</translation>
    </message>
    <message>
        <source>Change in pay</source>
        <translation>薪酬变化</translation>
    </message>
    <message>
        <source>Rewards before</source>
        <translation>原奖惩金额</translation>
    </message>
    <message>
        <source>Rewards after</source>
        <translation>新奖惩金额</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Without total before</source>
        <translation>原无合计</translation>
    </message>
    <message>
        <source>Without total after</source>
        <translation>新无合计</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>People before</source>
        <translation>原人数</translation>
    </message>
    <message>
        <source>People after</source>
        <translation>新人数</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>考核指标</translation>
    </message>
    <message>
        <source>Points of the hundred</source>
        <translation>百分中所占分值</translation>
    </message>
    <message>
        <source>5 less: mean score</source>
        <translation>减 5 分：平均分</translation>
    </message>
    <message>
        <source>5 less: change grade</source>
        <translation>减 5 分：等级变化人数</translation>
    </message>
    <message>
        <source>5 more: mean score</source>
        <translation>加 5 分：平均分</translation>
    </message>
    <message>
        <source>5 more: change grade</source>
        <translation>加 5 分：等级变化人数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>What about it</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>例如</translation>
    </message>
    <message>
        <source>The draft asks for it and nobody gave it</source>
        <translation>草稿要求，但没有人给出</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>个数</translation>
    </message>
</context>
<context>
    <name>plumbline::WhatIfChoice</name>
    <message>
        <source>%1 (collecting)</source>
        <translation>%1（收集中）</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>方案库</translation>
    </message>
</context>
<context>
    <name>plumbline::WhatIfOverview</name>
    <message>
        <source>Become incomplete: %1</source>
        <translation>变为不完整：%1 人</translation>
    </message>
    <message>
        <source>Of a position the draft is not for: %1</source>
        <translation>草稿不适用其岗位：%1 人</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>All of them as complete as before</source>
        <translation>数据完整情况与原来一致</translation>
    </message>
    <message>
        <source>Shows which values are missing or not used</source>
        <translation>查看缺少或用不上的数值</translation>
    </message>
    <message>
        <source>Change grade</source>
        <translation>等级变化</translation>
    </message>
    <message>
        <source>Something changes for %1</source>
        <translation>结果有任何变化的共 %1 人</translation>
    </message>
    <message>
        <source>Shows who changes</source>
        <translation>查看谁有变化</translation>
    </message>
    <message>
        <source>Mean score, before → after</source>
        <translation>平均分，原 → 新</translation>
    </message>
    <message>
        <source>Complete: %1 → %2</source>
        <translation>结果完整：%1 → %2 人</translation>
    </message>
    <message>
        <source>Pay, before → after</source>
        <translation>薪酬合计，原 → 新</translation>
    </message>
    <message>
        <source>Without a total: %1 → %2</source>
        <translation>没有合计：%1 → %2 人</translation>
    </message>
    <message>
        <source>Nobody has a slip with a total</source>
        <translation>没有人的薪酬单有合计</translation>
    </message>
    <message>
        <source>Shows pay by team</source>
        <translation>按团队查看薪酬</translation>
    </message>
    <message>
        <source>Who would get which grade?</source>
        <translation>谁会得到哪个等级？</translation>
    </message>
    <message>
        <source>People by grade under the draft; the dashed line is before</source>
        <translation>按草稿得出的各等级人数；虚线为原来的人数</translation>
    </message>
    <message>
        <source>Neither scheme gives grades.</source>
        <translation>两个方案都不评等级。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>Grade %1: %2 before, %3 after</source>
        <translation>等级 %1：原 %2 人，新 %3 人</translation>
    </message>
</context>
<context>
    <name>plumbline::WhatIfPage</name>
    <message>
        <source>What-if</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>开始试算</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>试用的方案</translation>
    </message>
    <message>
        <source>On which cycles</source>
        <translation>用于哪些考核周期</translation>
    </message>
    <message>
        <source>Computed from the values that were really given. Nothing is stored.</source>
        <translation>用当时真实录入的数值计算，不保存任何内容。</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Name, pinyin, number</source>
        <translation>姓名、拼音、工号</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Grade under the draft</source>
        <translation>按草稿的等级</translation>
    </message>
    <message>
        <source>Only those who change</source>
        <translation>只看有变化的人</translation>
    </message>
    <message>
        <source>Everybody before and under the draft</source>
        <translation>每个人原来的结果与按草稿的结果</translation>
    </message>
    <message>
        <source>Enter or a double click on a row explains its numbers: those of before in the columns of before, else those under the draft.</source>
        <translation>按 Enter 或双击一行，可查看计算过程：在“原”的各列查看原来的计算，其余各列查看按草稿的计算。</translation>
    </message>
    <message>
        <source>Pay by team</source>
        <translation>各团队薪酬</translation>
    </message>
    <message>
        <source>What hangs on each weight</source>
        <translation>各权重的影响</translation>
    </message>
    <message>
        <source>Values that are missing or not used</source>
        <translation>缺少或用不上的数值</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>已停止，未保存任何内容。</translation>
    </message>
    <message>
        <source>The draft can&apos;t be computed with yet: %1</source>
        <translation>草稿目前还不能用于计算：%1</translation>
    </message>
    <message>
        <source>Open a company file to try a draft on its past cycles.</source>
        <translation>打开公司文件后，即可用以往的考核周期试算草稿。</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>前往工作台</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>正在计算……</translation>
    </message>
    <message>
        <source>There is no cycle of this length to try it on. Open one.</source>
        <translation>没有期间长度相同的考核周期可供试算，请先开启一个。</translation>
    </message>
    <message>
        <source>Go to the cycles</source>
        <translation>前往考核周期</translation>
    </message>
    <message>
        <source>Shows what the draft would have made of the chosen cycles, person by person.</source>
        <translation>逐人显示：若按草稿考核所选周期，结果会是怎样。</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>全部团队</translation>
    </message>
    <message>
        <source>All grades</source>
        <translation>任意等级</translation>
    </message>
    <message>
        <source>%1 under the draft</source>
        <translation>按草稿为 %1</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 人，共 %2 人</translation>
    </message>
    <message>
        <source>%1, tried on: %2</source>
        <translation>%1，试算周期：%2</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>what-if</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>The totals of the slips that have one; those without are counted beside.</source>
        <translation>有合计的薪酬单之和；没有合计的人数列在旁边。</translation>
    </message>
    <message>
        <source>Each weight moved by 5 points of the hundred, the others keeping their proportions: how the mean score changes, and how many change grade against the draft.</source>
        <translation>每个权重在百分之中加减 5 分，其余按原比例分配：平均分如何变化，与草稿相比多少人等级改变。</translation>
    </message>
    <message>
        <source>What the draft asks for and nobody gave, and what was given and it can&apos;t use.</source>
        <translation>草稿要求但没有人给出的数值，以及已给出而草稿用不上的数值。</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Each person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>All that the draft asks for was given, and all that was given is used.</source>
        <translation>草稿所需的数值都已录入，录入的数值也都用上了。</translation>
    </message>
</context>
<context>
    <name>plumbline::WhatIfRunner</name>
    <message>
        <source>Working out what would change</source>
        <translation>正在试算</translation>
    </message>
</context>
</TS>
