<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BatchSteps</name>
    <message>
        <source>Submit the scores</source>
        <translation>提交评分</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Return to scoring</source>
        <translation>退回评分</translation>
    </message>
    <message>
        <source>Publish the results</source>
        <translation>发布结果</translation>
    </message>
    <message>
        <source>Take out of appraising</source>
        <translation>不参加考核</translation>
    </message>
    <message>
        <source>Take into appraising again</source>
        <translation>恢复考核</translation>
    </message>
    <message>
        <source>Submit %1</source>
        <translation>提交 %1 人</translation>
    </message>
    <message>
        <source>Pass on %1</source>
        <translation>通过 %1 人</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>退回 %1 人</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>发布 %1 人</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 人不参加考核</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>恢复 %1 人</translation>
    </message>
    <message>
        <source>From then on the values stay as they are, unless they are returned.</source>
        <translation>提交后数值不再变动，除非被退回。</translation>
    </message>
    <message>
        <source>They go on to the next place of their routes; after the last one they can be published.</source>
        <translation>转到各自审核流程的下一环节；走完最后一环即可发布。</translation>
    </message>
    <message>
        <source>They go back to scoring; the values can be changed again. The reason is shown to whoever scores.</source>
        <translation>退回评分环节，数值可以重新修改。评分人会看到原因。</translation>
    </message>
    <message>
        <source>The result is frozen as a revision and shown to the person. It no longer changes; a correction is a new revision beside it.</source>
        <translation>结果固定为一个修订版并向本人公开，此后不再变动；更正会另存为新的修订版。</translation>
    </message>
    <message>
        <source>They hold up neither closing nor ranks nor quotas. What was entered is kept.</source>
        <translation>不再影响关闭、排名和等级名额。已录入的内容保留。</translation>
    </message>
    <message>
        <source>They go on where they were.</source>
        <translation>从原来的进度继续。</translation>
    </message>
    <message>
        <source>Submitted: %1</source>
        <translation>已提交：%1 人</translation>
    </message>
    <message>
        <source>Passed on: %1</source>
        <translation>已通过：%1 人</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>已退回：%1 人</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>已发布：%1 人</translation>
    </message>
    <message>
        <source>Taken out of appraising: %1</source>
        <translation>不参加考核：%1 人</translation>
    </message>
    <message>
        <source>Taken into appraising again: %1</source>
        <translation>已恢复考核：%1 人</translation>
    </message>
</context>
<context>
    <name>CycleWay</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>the cycle is here</source>
        <translation>当前阶段</translation>
    </message>
    <message>
        <source>the cycle is here, late</source>
        <translation>当前阶段，已逾期</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未开始</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This can&apos;t be done as far as it is now.</source>
        <translation>按目前的进度还不能这样做。</translation>
    </message>
</context>
<context>
    <name>ScorerTasks</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>plumbline::BatchDialog</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Second look by</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>What happens to whom</source>
        <translation>每人的变化</translation>
    </message>
    <message>
        <source>only where one person does what two should</source>
        <translation>仅在本应两人分担的步骤由一人完成时填写</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Looking what will happen …</source>
        <translation>正在查看会有什么变化……</translation>
    </message>
    <message>
        <source>All %1 go.</source>
        <translation>%1 人全部进入下一步。</translation>
    </message>
    <message>
        <source>%1 go, %2 stay as they are.</source>
        <translation>%1 人进入下一步，%2 人保持不变。</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>没有任何改动。%1</translation>
    </message>
    <message>
        <source>left as they are: %1</source>
        <translation>保持不变：%1 人</translation>
    </message>
</context>
<context>
    <name>plumbline::BatchModel</name>
    <message>
        <source>Stays: %1</source>
        <translation>保持不变：%1</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>进入下一步</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>plumbline::BlockerModel</name>
    <message>
        <source>The cycle</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>未满足的条件</translation>
    </message>
</context>
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
    <name>plumbline::CourseModel</name>
    <message>
        <source>returned: %1</source>
        <translation>退回：%1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有答复</translation>
    </message>
    <message>
        <source>appeal open</source>
        <translation>申诉未裁决</translation>
    </message>
    <message>
        <source>waits for the second look of %1</source>
        <translation>等待%1复核</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
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
    <message>
        <source>Go back</source>
        <translation>退回阶段</translation>
    </message>
    <message>
        <source>Back to an earlier stage, with a reason</source>
        <translation>退回较早的阶段，须说明原因</translation>
    </message>
    <message>
        <source>Change the version</source>
        <translation>更换版本</translation>
    </message>
    <message>
        <source>Move this cycle to another version of its scheme</source>
        <translation>让本周期改用方案的另一版本</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Stages and dates</source>
        <translation>阶段与日期</translation>
    </message>
    <message>
        <source>Type the last day of a stage, or press F2; Delete takes it away. The dates drive the reminders on the home page.</source>
        <translation>直接输入阶段的最后一天，或按 F2；按 Delete 清除。工作台按这些日期提醒。</translation>
    </message>
    <message>
        <source>Version %1 of the scheme · opened %2 by %3</source>
        <translation>方案第 %1 版 · %3 于 %2 开启</translation>
    </message>
    <message>
        <source>Next stage: %1</source>
        <translation>进入“%1”</translation>
    </message>
    <message>
        <source>Next stage: %1. What stands against it: %2</source>
        <translation>下一阶段：%1。未满足的条件：%2 项</translation>
    </message>
    <message>
        <source>Next stage: %1. Not ready yet: %2</source>
        <translation>下一阶段：%1。尚未就绪：%2 项</translation>
    </message>
    <message>
        <source>Next stage: %1. Nothing holds it up.</source>
        <translation>下一阶段：%1。条件已满足。</translation>
    </message>
    <message>
        <source>The cycle is now at: %1</source>
        <translation>周期已进入：%1</translation>
    </message>
    <message>
        <source>The cycle now counts by the other version.</source>
        <translation>本周期已改用另一版本。</translation>
    </message>
    <message>
        <source>Look at the indicators</source>
        <translation>回顾考核指标</translation>
    </message>
    <message>
        <source>Keep, change or drop each indicator before the next cycle</source>
        <translation>在下一周期之前，逐项决定保留、调整或取消</translation>
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
    <message>
        <source>Routes and scorers</source>
        <translation>审核流程与评分人</translation>
    </message>
    <message>
        <source>Who scores, reviews and passes on, for each position</source>
        <translation>各岗位由谁评分、审核、通过</translation>
    </message>
    <message>
        <source>The cycle %1 is open.</source>
        <translation>考核周期 %1 已开启。</translation>
    </message>
</context>
<context>
    <name>plumbline::MigrateDialog</name>
    <message>
        <source>Change the version</source>
        <translation>更换版本</translation>
    </message>
    <message>
        <source>Another version of the scheme</source>
        <translation>方案的另一版本</translation>
    </message>
    <message>
        <source>To the version</source>
        <translation>改用版本</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>有何不同</translation>
    </message>
    <message>
        <source>stays with the cycle for good</source>
        <translation>永久保存在周期中</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>The cycle counts by version %1.</source>
        <translation>本周期目前按第 %1 版计分。</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>The scheme has no other version. One is made on the schemes page.</source>
        <translation>该方案没有其他版本。可在“考核方案”页新建。</translation>
    </message>
    <message>
        <source>Working out whose score changes …</source>
        <translation>正在计算谁的分数会变化……</translation>
    </message>
    <message>
        <source>Submitted or published already: %1 (%2). Return them first.</source>
        <translation>已提交或发布：%1 人（%2）。请先退回。</translation>
    </message>
    <message>
        <source>Scores that change: %1</source>
        <translation>分数变化：%1 人</translation>
    </message>
    <message>
        <source>Values without a place, kept beside the cycle: %1</source>
        <translation>在新版本中没有位置、另行保留的数值：%1 个</translation>
    </message>
    <message>
        <source>The cycle keeps its version. %1</source>
        <translation>周期的版本没有改变。%1</translation>
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
    <message>
        <source>Starts with</source>
        <translation>起始阶段</translation>
    </message>
    <message>
        <source>The stage that the cycle is opened in</source>
        <translation>周期开启时所处的阶段</translation>
    </message>
</context>
<context>
    <name>plumbline::RouteModel</name>
    <message>
        <source>Place</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>由谁</translation>
    </message>
</context>
<context>
    <name>plumbline::RoutesPanel</name>
    <message>
        <source>Routes and scorers</source>
        <translation>审核流程与评分人</translation>
    </message>
    <message>
        <source>Back to the cycles</source>
        <translation>返回周期</translation>
    </message>
    <message>
        <source>Cycles opened from now on are pinned to these; running ones keep theirs.</source>
        <translation>以后开启的周期按此固定；进行中的周期保持原样。</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>审核流程</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>The places of the route</source>
        <translation>流程的各环节</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>添加环节</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation>恢复默认流程</translation>
    </message>
    <message>
        <source>Scorers</source>
        <translation>评分人</translation>
    </message>
    <message>
        <source>Press F2 or type to say whose task the values are: a leader, a role, or the name of an account; Delete goes back to what the scheme says.</source>
        <translation>按 F2 或直接输入，指定数值由谁负责：上级、角色或账户名；按 Delete 恢复方案的规定。</translation>
    </message>
    <message>
        <source>Whose task values are</source>
        <translation>数值由谁负责</translation>
    </message>
    <message>
        <source>Everybody without a route of their own</source>
        <translation>没有单独流程的所有人</translation>
    </message>
    <message>
        <source>Whoever has nobody above</source>
        <translation>上面没有主管的人</translation>
    </message>
    <message>
        <source>%1 (own route)</source>
        <translation>%1（单独流程）</translation>
    </message>
    <message>
        <source>Goes the usual route; an edit gives it its own.</source>
        <translation>走默认流程；修改后即有单独流程。</translation>
    </message>
</context>
<context>
    <name>plumbline::ScorerModel</name>
    <message>
        <source>%1, as the scheme says</source>
        <translation>%1（按方案规定）</translation>
    </message>
    <message>
        <source>Nobody named: HR</source>
        <translation>未指定：人力资源</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Whose task they are</source>
        <translation>由谁负责</translation>
    </message>
</context>
<context>
    <name>plumbline::StageBand</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, last day %2</source>
        <translation>%1，最后一天 %2</translation>
    </message>
</context>
<context>
    <name>plumbline::StageDialog</name>
    <message>
        <source>Why it goes back</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Move the cycle to another stage</source>
        <translation>变更周期阶段</translation>
    </message>
    <message>
        <source>To the stage</source>
        <translation>进入阶段</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>未满足的条件</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>The cycle stands at: %1</source>
        <translation>周期目前阶段：%1</translation>
    </message>
    <message>
        <source>Move to “%1”</source>
        <translation>进入“%1”</translation>
    </message>
    <message>
        <source>Looking what stands against it …</source>
        <translation>正在查看未满足的条件……</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>条件已满足。</translation>
    </message>
    <message>
        <source>This stands against it: %1. Enter leads to where it is mended.</source>
        <translation>未满足的条件：%1 项。按 Enter 前往处理。</translation>
    </message>
    <message>
        <source>The cycle stays where it is. %1</source>
        <translation>周期保持原阶段。%1</translation>
    </message>
    <message>
        <source>Not ready yet: %1. The cycle can go on all the same.</source>
        <translation>尚未就绪：%1 项。周期仍可进入下一阶段。</translation>
    </message>
</context>
<context>
    <name>plumbline::StageModel</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>进入日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
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
<context>
    <name>plumbline::WayPanel</name>
    <message>
        <source>Name, pinyin or number</source>
        <translation>姓名、拼音或工号</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>People of the cycle</source>
        <translation>周期内人员</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>The scores are finished; they stay as they are unless returned</source>
        <translation>评分完成；除非退回，数值不再变动</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>On to the next place of the route</source>
        <translation>转到流程的下一环节</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Back to scoring, with a reason</source>
        <translation>退回评分，须说明原因</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Freezes the result and shows it to the person</source>
        <translation>固定结果并向本人公开</translation>
    </message>
    <message>
        <source>Not appraised</source>
        <translation>不参加考核</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>全部团队</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>全部进度</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Late (%1)</source>
        <translation>已逾期（%1）</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有答复</translation>
    </message>
    <message>
        <source>Second look waits (%1)</source>
        <translation>等待复核（%1）</translation>
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
        <source>Appraise again</source>
        <translation>恢复考核</translation>
    </message>
    <message>
        <source>Choose people; Ctrl+A takes all that are shown</source>
        <translation>请选择人员；Ctrl+A 选择全部显示的人</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>已选：%1 人</translation>
    </message>
</context>
</TS>
