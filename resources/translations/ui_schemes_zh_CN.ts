<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>A measure is written as {&quot;name&quot;: &quot;…&quot;} with its settings.</source>
        <translation>取数规则写作 {&quot;name&quot;: &quot;…&quot;}，连同它的设置。</translation>
    </message>
    <message>
        <source>“%1” is not a grade with its figure, such as A 1.2.</source>
        <translation>“%1”不是等级加系数的写法，应如 A 1.2。</translation>
    </message>
    <message>
        <source>There is no “%1” to choose by; there is %2.</source>
        <translation>不能按“%1”筛选；可用的有 %2。</translation>
    </message>
    <message>
        <source>%1 is below %2.</source>
        <translation>%1 小于 %2。</translation>
    </message>
    <message>
        <source>There is no measure “%1”.</source>
        <translation>没有取数规则“%1”。</translation>
    </message>
</context>
<context>
    <name>plumbline::ActivateDialog</name>
    <message>
        <source>Activate the version</source>
        <translation>启用此版本</translation>
    </message>
    <message>
        <source>Activate a scheme</source>
        <translation>启用方案</translation>
    </message>
    <message>
        <source>stays with the version for good</source>
        <translation>原因随版本永久保存</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>自此起生效</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>启用原因</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>These errors must be put right first:</source>
        <translation>须先改正以下错误：</translation>
    </message>
    <message>
        <source>A new scheme of the company, version 1</source>
        <translation>公司的新考核方案，第 1 版</translation>
    </message>
    <message>
        <source>Nothing differs from version %1.</source>
        <translation>与第 %1 版没有差别。</translation>
    </message>
    <message>
        <source>What changes against version %1:</source>
        <translation>与第 %1 版相比的变动：</translation>
    </message>
    <message>
        <source>Not activated; the draft is kept. %1</source>
        <translation>未启用，草稿已保留。%1</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>有哪些改动</translation>
    </message>
</context>
<context>
    <name>plumbline::ConditionFields</name>
    <message>
        <source>Figure</source>
        <translation>指标值</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>With</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>the others&apos;</source>
        <translation>他人的</translation>
    </message>
    <message>
        <source>one&apos;s own last</source>
        <translation>本人此前的</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>期数</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺期</translation>
    </message>
    <message>
        <source>periods there are</source>
        <translation>已有的各期</translation>
    </message>
    <message>
        <source>periods without a gap</source>
        <translation>连续的各期</translation>
    </message>
    <message>
        <source>Among</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>those the rule is for</source>
        <translation>规则适用的人</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>the same team</source>
        <translation>同团队</translation>
    </message>
    <message>
        <source>the same position</source>
        <translation>同岗位</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>or positions…</source>
        <translation>或指定岗位…</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>最低值</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>最高值</translation>
    </message>
    <message>
        <source>pooled rate</source>
        <translation>合并率</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>统计方式</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>no grade</source>
        <translation>未选等级</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>When</source>
        <translation>当</translation>
    </message>
    <message>
        <source>and</source>
        <translation>且</translation>
    </message>
</context>
<context>
    <name>plumbline::EditedTree</name>
    <message>
        <source>Add an indicator</source>
        <translation>添加指标</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>添加指标组</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move out of its group</source>
        <translation>移出所在指标组</translation>
    </message>
    <message>
        <source>Move into the group above</source>
        <translation>移入上方指标组</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>plumbline::EditedTreeModel</name>
    <message>
        <source>Indicator</source>
        <translation>考核指标</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>评分人</translation>
    </message>
</context>
<context>
    <name>plumbline::EditorEntry</name>
    <message>
        <source>%1 · %2 · saved by %3</source>
        <comment>name, id, user</comment>
        <translation>%1 · %2 · 由 %3 保存</translation>
    </message>
    <message>
        <source>Take the scheme and change it</source>
        <translation>纳入公司并修改</translation>
    </message>
    <message>
        <source>A new scheme</source>
        <translation>新建方案</translation>
    </message>
    <message>
        <source>An id is made of small letters, digits and hyphens, a letter first.</source>
        <translation>标识由小写字母、数字和连字符组成，以字母开头。</translation>
    </message>
    <message>
        <source>The company has a scheme with this id already.</source>
        <translation>公司已有使用此标识的考核方案。</translation>
    </message>
    <message>
        <source>There is a draft with this id already; go on with it, or choose another.</source>
        <translation>已有使用此标识的草稿；请继续编辑它，或另选标识。</translation>
    </message>
</context>
<context>
    <name>plumbline::EffectFields</name>
    <message>
        <source>Effect</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>发放金额</translation>
    </message>
    <message>
        <source>change the bonus by per cent</source>
        <translation>奖金增减百分比</translation>
    </message>
    <message>
        <source>no bonus</source>
        <translation>取消奖金</translation>
    </message>
    <message>
        <source>shift the grade by</source>
        <translation>等级调整档数</translation>
    </message>
    <message>
        <source>grade no better than</source>
        <translation>等级最高为</translation>
    </message>
    <message>
        <source>an action:</source>
        <translation>采取措施：</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Add an effect</source>
        <translation>添加结果</translation>
    </message>
    <message>
        <source>then</source>
        <translation>则</translation>
    </message>
    <message>
        <source>and</source>
        <translation>且</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Steps; −1 is one worse</source>
        <translation>档数；−1 为降一档</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>plumbline::EntryList</name>
    <message>
        <source>Rules</source>
        <translation>奖惩规则</translation>
    </message>
    <message>
        <source>Parts of the pay</source>
        <translation>薪酬项目</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>添加薪酬项目</translation>
    </message>
</context>
<context>
    <name>plumbline::ExampleSlip</name>
    <message>
        <source>The slip shows as soon as the scheme is sound.</source>
        <translation>考核方案没有错误后即显示薪酬单。</translation>
    </message>
    <message>
        <source>Rate of %1</source>
        <translation>%1的得分率</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1的实际值</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Type a score to see the slip.</source>
        <translation>请输入得分以查看薪酬单。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>plumbline::FaultWords</name>
    <message>
        <source>%1: %2</source>
        <comment>where, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>plumbline::FieldGrid</name>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>删除此行</translation>
    </message>
    <message>
        <source>Label, definition and note</source>
        <translation>短名、定义和备注</translation>
    </message>
</context>
<context>
    <name>plumbline::Findings</name>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>提示：%1</translation>
    </message>
</context>
<context>
    <name>plumbline::GradesFields</name>
    <message>
        <source>Grades</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不分等级</translation>
    </message>
    <message>
        <source>by score</source>
        <translation>按得分</translation>
    </message>
    <message>
        <source>by share of the people</source>
        <translation>按人数比例</translation>
    </message>
    <message>
        <source>Ranked within</source>
        <translation>排名范围</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>团队内</translation>
    </message>
    <message>
        <source>the position</source>
        <translation>岗位内</translation>
    </message>
    <message>
        <source>Equal scores get</source>
        <translation>同分取</translation>
    </message>
    <message>
        <source>the better grade</source>
        <translation>较好的等级</translation>
    </message>
    <message>
        <source>the worse grade</source>
        <translation>较差的等级</translation>
    </message>
    <message>
        <source>Parts of a seat</source>
        <translation>名额的小数</translation>
    </message>
    <message>
        <source>are rounded</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>are cut</source>
        <translation>舍去</translation>
    </message>
    <message>
        <source>Add a grade</source>
        <translation>添加等级</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>得分不低于</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>Score at least</source>
        <translation>得分下限</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Score at most</source>
        <translation>得分上限</translation>
    </message>
    <message>
        <source>Add an adjustment</source>
        <translation>添加加减分项</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>plumbline::GradingFields</name>
    <message>
        <source>Graded by</source>
        <translation>计分方式</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>何者为好</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>Falls as</source>
        <translation>下降方式</translation>
    </message>
    <message>
        <source>target ÷ value</source>
        <translation>目标值 ÷ 实际值</translation>
    </message>
    <message>
        <source>2 − value ÷ target</source>
        <translation>2 − 实际值 ÷ 目标值</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>everyone&apos;s own</source>
        <translation>各人自定目标</translation>
    </message>
    <message>
        <source>At most (rate)</source>
        <translation>得分率上限</translation>
    </message>
    <message>
        <source>At least (rate)</source>
        <translation>得分率下限</translation>
    </message>
    <message>
        <source>no floor</source>
        <translation>不设下限</translation>
    </message>
    <message>
        <source>Bands go</source>
        <translation>分档方向</translation>
    </message>
    <message>
        <source>from a value on</source>
        <translation>不低于某值</translation>
    </message>
    <message>
        <source>up to a value</source>
        <translation>不高于某值</translation>
    </message>
    <message>
        <source>Never below</source>
        <translation>最低得分</translation>
    </message>
    <message>
        <source>Least points</source>
        <translation>最低分</translation>
    </message>
    <message>
        <source>A rater without marks</source>
        <translation>未打分的评分人</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>leaves no value</source>
        <translation>视为缺失</translation>
    </message>
    <message>
        <source>Mean of each</source>
        <translation>取平均的期间</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>应有期数</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>除以</translation>
    </message>
    <message>
        <source>how many there should be</source>
        <translation>应有期数</translation>
    </message>
    <message>
        <source>how many there are</source>
        <translation>实有期数</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Values from</source>
        <translation>实际值不低于</translation>
    </message>
    <message>
        <source>Values up to</source>
        <translation>实际值不高于</translation>
    </message>
</context>
<context>
    <name>plumbline::GradingGraph</name>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标值 %1</translation>
    </message>
</context>
<context>
    <name>plumbline::GradingLists</name>
    <message>
        <source>Add a band</source>
        <translation>添加分档</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>得分率</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>添加折点</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>添加等次</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Add a rater</source>
        <translation>添加评分人</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>plumbline::GradingMethods</name>
    <message>
        <source>Attainment of a target</source>
        <translation>目标达成</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>分档</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Rating by levels</source>
        <translation>等级评定</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>直接给分</translation>
    </message>
    <message>
        <source>Several raters</source>
        <translation>多方评分</translation>
    </message>
    <message>
        <source>Mean of periods</source>
        <translation>分期汇总</translation>
    </message>
</context>
<context>
    <name>plumbline::IndicatorPane</name>
    <message>
        <source>How the value becomes points</source>
        <translation>实际值怎样变成得分</translation>
    </message>
    <message>
        <source>Where the value comes from</source>
        <translation>实际值从何而来</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The whole scheme. Its groups and indicators are edited in the tree.</source>
        <translation>整个考核方案。其指标组和指标在左侧的树中编辑。</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>考核指标</translation>
    </message>
    <message>
        <source>Group of indicators</source>
        <translation>指标组</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>Value (%1)</source>
        <translation>实际值（%1）</translation>
    </message>
    <message>
        <source>Value and points</source>
        <translation>实际值与得分</translation>
    </message>
    <message>
        <source>Drag the rings, or choose one with Page Up and Page Down and move it with the arrows.</source>
        <translation>拖动圆圈；或用 Page Up、Page Down 选择一个，再用方向键移动。</translation>
    </message>
    <message>
        <source>What is taken off the group&apos;s hundred</source>
        <translation>从指标组的一百分中另扣</translation>
    </message>
</context>
<context>
    <name>plumbline::IndicatorPanel</name>
    <message>
        <source>Attainment of a target</source>
        <translation>目标达成</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>分档</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>等级评定</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>直接给分</translation>
    </message>
    <message>
        <source>Several raters</source>
        <translation>多方评分</translation>
    </message>
    <message>
        <source>Mean of periods</source>
        <translation>分期汇总</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 · full %2 points</source>
        <translation>%1 · 满分 %2 分</translation>
    </message>
    <message>
        <source>How does the value become points?</source>
        <translation>实际值怎样变成得分？</translation>
    </message>
    <message>
        <source>Given by %1.</source>
        <translation>评分人：%1。</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>Value (%1)</source>
        <translation>实际值（%1）</translation>
    </message>
    <message>
        <source>Value and points</source>
        <translation>实际值与得分</translation>
    </message>
    <message>
        <source>Group of indicators</source>
        <translation>指标组</translation>
    </message>
</context>
<context>
    <name>plumbline::ItemFields</name>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Takes off</source>
        <translation>扣分方式</translation>
    </message>
    <message>
        <source>for each</source>
        <translation>每次扣</translation>
    </message>
    <message>
        <source>between</source>
        <translation>区间内扣</translation>
    </message>
    <message>
        <source>by count</source>
        <translation>按次数扣</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计次</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>按实际</translation>
    </message>
    <message>
        <source>each part as one</source>
        <translation>不足一次按一次</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>添加扣分项</translation>
    </message>
</context>
<context>
    <name>plumbline::MeasureField</name>
    <message>
        <source>typed by hand</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>全公司</translation>
    </message>
</context>
<context>
    <name>plumbline::NewSchemeDialog</name>
    <message>
        <source>Begin editing</source>
        <translation>开始编辑</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens, such as after-sales-team. It stays the same through all versions.</source>
        <translation>小写字母、数字和连字符，如 after-sales-team。各版本沿用同一标识。</translation>
    </message>
</context>
<context>
    <name>plumbline::NodeFields</name>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Full points</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>短名</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>缺实际值时</translation>
    </message>
    <message>
        <source>no result until it is there</source>
        <translation>补齐前不出结果</translation>
    </message>
    <message>
        <source>counts 0 points</source>
        <translation>计 0 分</translation>
    </message>
    <message>
        <source>counts full points</source>
        <translation>计满分</translation>
    </message>
    <message>
        <source>left out, the others count more</source>
        <translation>不计入，由其他指标分摊</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>评分人</translation>
    </message>
    <message>
        <source>leader, self, hr, desk:parts …</source>
        <translation>leader、self、hr、desk:parts …</translation>
    </message>
    <message>
        <source>Measured as</source>
        <translation>取数规则</translation>
    </message>
    <message>
        <source>Measure in full</source>
        <translation>取数设置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Rating from</source>
        <translation>几分以上</translation>
    </message>
    <message>
        <source>Within seconds</source>
        <translation>多少秒以内</translation>
    </message>
    <message>
        <source>Within hours</source>
        <translation>多少小时以内</translation>
    </message>
    <message>
        <source>Only of class</source>
        <translation>只取某类</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Months without a visit</source>
        <translation>几个月没有进站</translation>
    </message>
    <message>
        <source>as the company sets</source>
        <translation>按公司设置</translation>
    </message>
    <message>
        <source>Figure of</source>
        <translation>取谁的</translation>
    </message>
    <message>
        <source>Only records with</source>
        <translation>只取哪些记录</translation>
    </message>
    <message>
        <source>topic: sales, returns; channel: phone</source>
        <translation>topic: sales, returns; channel: phone</translation>
    </message>
</context>
<context>
    <name>plumbline::PayFields</name>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>wage, base-pay, bonus-base …</source>
        <translation>wage、base-pay、bonus-base …</translation>
    </message>
    <message>
        <source>Per cent of it</source>
        <translation>占比（%）</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>奖金</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes: rules may change it</source>
        <translation>是，规则可增减</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>乘以</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不乘</translation>
    </message>
    <message>
        <source>the rate of</source>
        <translation>得分率：</translation>
    </message>
    <message>
        <source>the value of</source>
        <translation>实际值：</translation>
    </message>
    <message>
        <source>score ÷ full score</source>
        <translation>得分 ÷ 满分</translation>
    </message>
    <message>
        <source>another amount</source>
        <translation>另一金额</translation>
    </message>
    <message>
        <source>a figure by grade</source>
        <translation>等级系数</translation>
    </message>
    <message>
        <source>Rate of</source>
        <translation>得分率</translation>
    </message>
    <message>
        <source>Value of</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>另一金额</translation>
    </message>
    <message>
        <source>Factor at most</source>
        <translation>系数上限</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Factor at least</source>
        <translation>系数下限</translation>
    </message>
    <message>
        <source>By grade</source>
        <translation>等级系数</translation>
    </message>
    <message>
        <source>Not below</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>a figure</source>
        <translation>一个数</translation>
    </message>
    <message>
        <source>no bound: it may take money off</source>
        <translation>不设下限：可以倒扣</translation>
    </message>
</context>
<context>
    <name>plumbline::PayPane</name>
    <message>
        <source>An example person</source>
        <translation>示例人员</translation>
    </message>
    <message>
        <source>This scheme pays nothing. Add a part to make a slip.</source>
        <translation>本考核方案不涉及薪酬。添加项目即可形成薪酬单。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>plumbline::RuleFields</name>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用岗位</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Only one of</source>
        <translation>互斥组</translation>
    </message>
    <message>
        <source>a word that rules share; the first that holds counts</source>
        <translation>同组规则只取最先成立的一条</translation>
    </message>
</context>
<context>
    <name>plumbline::RulesPane</name>
    <message>
        <source>No rules yet. A rule says what follows when something holds.</source>
        <translation>尚无规则。规则说明在什么情况下有什么结果。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>plumbline::SchemeEditor</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the schemes; the draft is kept</source>
        <translation>返回考核方案列表；草稿已保留</translation>
    </message>
    <message>
        <source>Write the texts in Simplified Chinese</source>
        <translation>以简体中文填写文字</translation>
    </message>
    <message>
        <source>Write the texts in Traditional Chinese</source>
        <translation>以繁体中文填写文字</translation>
    </message>
    <message>
        <source>Write the texts in English</source>
        <translation>以英文填写文字</translation>
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
        <source>Retire the scheme</source>
        <translation>停用方案</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>启用…</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Groups and indicators</source>
        <translation>指标组与指标</translation>
    </message>
    <message>
        <source>Errors and hints</source>
        <translation>错误与提示</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>考核指标</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>舍入</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Limits of the score</source>
        <translation>得分上下限</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>加减分</translation>
    </message>
    <message>
        <source>Grades and limits</source>
        <translation>等级与上下限</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>奖惩规则</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>薪酬</translation>
    </message>
    <message>
        <source>%1 · new version after version %2</source>
        <translation>%1 · 第 %2 版之后的新版本</translation>
    </message>
    <message>
        <source>%1 · new scheme</source>
        <translation>%1 · 新考核方案</translation>
    </message>
    <message>
        <source>nothing changed yet</source>
        <translation>尚无修改</translation>
    </message>
    <message>
        <source>saving the draft</source>
        <translation>正在保存草稿</translation>
    </message>
    <message>
        <source>draft saved</source>
        <translation>草稿已保存</translation>
    </message>
    <message>
        <source>the draft was not saved</source>
        <translation>草稿未能保存</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what is edited, whether it is saved</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The scheme is sound, and there is nothing to hint at.</source>
        <translation>考核方案没有错误，也没有需要提示之处。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>errors, hints</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Errors that block activating: %1</source>
        <translation>阻止启用的错误：%1</translation>
    </message>
    <message>
        <source>hints: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>Everything changed in this draft goes; versions that are in force stay as they are.</source>
        <translation>此草稿中的全部修改将被丢弃；已生效的版本不受影响。</translation>
    </message>
    <message>
        <source>No cycle can be opened under it any more; those that run go on. The draft stays. Why is it retired?</source>
        <translation>此后不能再用它开启考核周期，进行中的周期不受影响，草稿保留。为何停用？</translation>
    </message>
</context>
<context>
    <name>plumbline::SchemeFault</name>
    <message>
        <source>%1
Place: %2</source>
        <translation>%1
位置：%2</translation>
    </message>
    <message>
        <source>%1
Place: %2
There stands: %3</source>
        <translation>%1
位置：%2
该处内容：%3</translation>
    </message>
</context>
<context>
    <name>plumbline::SchemeFields</name>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>where the figures come from, one line</source>
        <translation>数字的出处，一行</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>考核周期</translation>
    </message>
    <message>
        <source>For the positions</source>
        <translation>适用岗位</translation>
    </message>
    <message>
        <source>Full score</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>add up to 100</source>
        <translation>合计为 100</translation>
    </message>
    <message>
        <source>count by their share of the sum</source>
        <translation>按占合计的比例计</translation>
    </message>
    <message>
        <source>Halves go</source>
        <translation>舍入方式</translation>
    </message>
    <message>
        <source>up, away from zero</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>to the even neighbour</source>
        <translation>四舍六入五成双</translation>
    </message>
    <message>
        <source>nowhere: figures are cut</source>
        <translation>直接舍去</translation>
    </message>
    <message>
        <source>Places of points</source>
        <translation>指标得分位数</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>不舍入</translation>
    </message>
    <message>
        <source>Places of the score</source>
        <translation>总分位数</translation>
    </message>
    <message>
        <source>Places of money</source>
        <translation>金额位数</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>短名</translation>
    </message>
</context>
<context>
    <name>plumbline::SchemeListModel</name>
    <message>
        <source>Company · by the %1 · version %2</source>
        <translation>公司方案 · 按%1 · 第 %2 版</translation>
    </message>
    <message>
        <source>Library · by the %1</source>
        <translation>方案库 · 按%1</translation>
    </message>
    <message>
        <source>Company · retired · version %1</source>
        <translation>公司方案 · 已停用 · 第 %1 版</translation>
    </message>
</context>
<context>
    <name>plumbline::SchemeText</name>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>加减分</translation>
    </message>
    <message>
        <source>Limits and rounding</source>
        <translation>上下限和舍入</translation>
    </message>
    <message>
        <source>%1 · by the %2 · version %3 · for %4</source>
        <translation>%1 · 按%2 · 第 %3 版 · 适用于%4</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>This scheme gives no grades.</source>
        <translation>本方案不评等级。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>奖惩规则</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>薪酬</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>the sum of these and of what rules pay, each rounded first</source>
        <translation>以上各项与奖惩规则金额之和，各项先行舍入</translation>
    </message>
</context>
<context>
    <name>plumbline::SchemeTree</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 (sum %2)</source>
        <comment>weight of a group, sum of its parts</comment>
        <translation>%1（合计 %2）</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>考核指标</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>评分人</translation>
    </message>
</context>
<context>
    <name>plumbline::SchemesPage</name>
    <message>
        <source>Schemes</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>检查方案文件</translation>
    </message>
    <message>
        <source>Import a scheme</source>
        <translation>导入方案</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Find a scheme</source>
        <translation>查找考核方案</translation>
    </message>
    <message>
        <source>Period of the schemes</source>
        <translation>方案的期间</translation>
    </message>
    <message>
        <source>Position of the schemes</source>
        <translation>方案的岗位</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Take into the company</source>
        <translation>纳入公司方案</translation>
    </message>
    <message>
        <source>Open a cycle</source>
        <translation>开启周期</translation>
    </message>
    <message>
        <source>Indicators and weights</source>
        <translation>考核指标和权重</translation>
    </message>
    <message>
        <source>Grades, rules and pay</source>
        <translation>等级、规则和薪酬</translation>
    </message>
    <message>
        <source>Scheme files (*.json);;All files (*)</source>
        <translation>方案文件 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Any period</source>
        <translation>全部期间</translation>
    </message>
    <message>
        <source>Any position</source>
        <translation>全部岗位</translation>
    </message>
    <message>
        <source>Choose a scheme from the list</source>
        <translation>请从列表中选择考核方案</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Nothing was changed.</source>
        <translation>无法读取 %1：%2。未做任何更改。</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB; a scheme file is not. Nothing was changed.</source>
        <translation>%1 超过 16 MiB，不是方案文件。未做任何更改。</translation>
    </message>
    <message>
        <source>%1 was not taken in; nothing was changed.
%2</source>
        <translation>%1 未导入，公司文件没有变化。
%2</translation>
    </message>
    <message>
        <source>%1, version %2, is now a scheme of the company.</source>
        <translation>%1第 %2 版已纳入公司方案。</translation>
    </message>
    <message>
        <source>Check a scheme file</source>
        <translation>检查方案文件</translation>
    </message>
    <message>
        <source>%1 is sound. Indicators: %2.</source>
        <translation>%1 检查通过，共 %2 项指标。</translation>
    </message>
    <message>
        <source>%1 is not sound. The first fault:
%2</source>
        <translation>%1 有误。第一处错误：
%2</translation>
    </message>
    <message>
        <source>Export the scheme</source>
        <translation>导出方案</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>考核指标</translation>
    </message>
    <message>
        <source>Grades, rules, pay</source>
        <translation>等级、规则、薪酬</translation>
    </message>
    <message>
        <source>No scheme fits. Try fewer words, or any period and position.</source>
        <translation>没有符合条件的考核方案。可减少搜索文字，或选择全部期间和岗位。</translation>
    </message>
    <message>
        <source>Schemes being edited that are not in force yet</source>
        <translation>正在编辑、尚未生效的考核方案</translation>
    </message>
    <message>
        <source>New scheme</source>
        <translation>新建方案</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新建版本</translation>
    </message>
    <message>
        <source>Drafts: %1</source>
        <translation>草稿：%1</translation>
    </message>
    <message>
        <source>Take and edit</source>
        <translation>纳入并编辑</translation>
    </message>
</context>
<context>
    <name>plumbline::TextFields</name>
    <message>
        <source>Label</source>
        <translation>短名</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>plumbline::TreeCells</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 of %2 or 100</source>
        <translation>%1，应为 %2 或 100</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1，应为 100</translation>
    </message>
</context>
<context>
    <name>plumbline::WhatIfButton</name>
    <message>
        <source>What would it change?</source>
        <translation>会改变什么？</translation>
    </message>
    <message>
        <source>Computes past cycles again with this scheme or its draft; stores nothing</source>
        <translation>用此方案或其草稿重新计算以往周期，不保存任何内容</translation>
    </message>
</context>
</TS>
