<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>RewardTables</name>
    <message>
        <source>No team</source>
        <translation>无团队</translation>
    </message>
    <message>
        <source>%1: its factor is missing</source>
        <translation>%1：缺少系数</translation>
    </message>
    <message>
        <source>%1: %2 is missing</source>
        <translation>%1：缺少%2</translation>
    </message>
    <message>
        <source>Nothing was given for %1</source>
        <translation>没有录入：%1</translation>
    </message>
    <message>
        <source>There is no target for %1</source>
        <translation>没有目标值：%1</translation>
    </message>
    <message>
        <source>Fewer than %1 earlier periods with a figure</source>
        <translation>有数值的以往期间不足 %1 个</translation>
    </message>
    <message>
        <source>Colleagues&apos; figures can&apos;t be brought together</source>
        <translation>同事的数值无法合并比较</translation>
    </message>
    <message>
        <source>Incomplete: no rules, no pay</source>
        <translation>不完整：不判定规则，不计薪酬</translation>
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
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Rules that took effect</source>
        <translation>生效的奖惩规则</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖惩金额</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未判定</translation>
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
        <source>Without a total</source>
        <translation>无合计人数</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>薪酬</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Used, %</source>
        <translation>已用，%</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>奖惩规则</translation>
    </message>
    <message>
        <source>Took effect for</source>
        <translation>生效人数</translation>
    </message>
    <message>
        <source>Not judged for</source>
        <translation>未判定人数</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>规则内容</translation>
    </message>
    <message>
        <source>Why it could not be judged</source>
        <translation>未能判定的原因</translation>
    </message>
</context>
<context>
    <name>SlipText</name>
    <message>
        <source>Rewards and deductions</source>
        <translation>奖惩金额</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Something is missing: no rules are judged and nothing is paid.</source>
        <translation>尚有缺项：不判定规则，也不计薪酬。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>考核得分</translation>
    </message>
    <message>
        <source>Grade before the rules</source>
        <translation>规则前等级</translation>
    </message>
    <message>
        <source>Grade after the rules</source>
        <translation>最终等级</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>薪酬</translation>
    </message>
    <message>
        <source>Rules that took effect</source>
        <translation>生效的奖惩规则</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Rules that could not be judged</source>
        <translation>未能判定的规则</translation>
    </message>
</context>
<context>
    <name>plumbline::BudgetPanel</name>
    <message>
        <source>Nobody has a slip with a total.</source>
        <translation>没有人的薪酬单有合计。</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>%1, over budget</source>
        <translation>%1，超出预算</translation>
    </message>
    <message>
        <source>Budget of %1</source>
        <translation>%1的预算</translation>
    </message>
    <message>
        <source>Choose a team</source>
        <translation>请选择团队</translation>
    </message>
    <message>
        <source>A budget is a number that is not below zero, such as 50000.</source>
        <translation>预算应为不小于零的数字，例如 50000。</translation>
    </message>
    <message>
        <source>What does each team cost?</source>
        <translation>各团队花费多少？</translation>
    </message>
    <message>
        <source>The totals of the slips that have one, against the team&apos;s budget</source>
        <translation>有合计的薪酬单之和，与团队预算对照</translation>
    </message>
    <message>
        <source>Cost by team</source>
        <translation>各团队成本</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Set the budget</source>
        <translation>设定预算</translation>
    </message>
</context>
<context>
    <name>plumbline::CyclePanel</name>
    <message>
        <source>Rounding</source>
        <translation>舍入差</translation>
    </message>
    <message>
        <source>more than the set share of a month&apos;s wage</source>
        <translation>超过设定的月工资比例</translation>
    </message>
    <message>
        <source>less than the minimum wage is left</source>
        <translation>扣除后低于最低工资</translation>
    </message>
    <message>
        <source>the wage is unknown, so that the bounds can&apos;t be told</source>
        <translation>月工资未知，无法判断是否超限</translation>
    </message>
</context>
<context>
    <name>plumbline::IndicatorsPanel</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>考核指标</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>At the cap, %</source>
        <translation>封顶占比 %</translation>
    </message>
    <message>
        <source>Lowest, %</source>
        <translation>最低 %</translation>
    </message>
    <message>
        <source>Median, %</source>
        <translation>中位 %</translation>
    </message>
    <message>
        <source>Highest, %</source>
        <translation>最高 %</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>被改写</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>被申诉</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>裁决</translation>
    </message>
    <message>
        <source>%1 by %2, %3: %4</source>
        <translation>%1，%2，%3：%4</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%2（%1）：%3</translation>
    </message>
    <message>
        <source>Nothing was said of it yet.</source>
        <translation>尚无意见或决定。</translation>
    </message>
    <message>
        <source>The decision is kept; the next draft shows it.</source>
        <translation>决定已记录，下一份方案草稿会显示。</translation>
    </message>
    <message>
        <source>The opinion is kept.</source>
        <translation>意见已记录。</translation>
    </message>
    <message>
        <source>Look at each indicator when the cycle closes: what hardly spreads, is often missing or often contested is a candidate for a change.</source>
        <translation>周期结束时逐项回顾考核指标：几乎没有差距、经常缺失或常被申诉的，应考虑修改。</translation>
    </message>
    <message>
        <source>Indicators of the cycle</source>
        <translation>本周期的考核指标</translation>
    </message>
    <message>
        <source>What was said of the indicator</source>
        <translation>对该指标的意见与决定</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Remark; needed to change or drop it</source>
        <translation>说明；修改或取消时必填</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Whose opinion</source>
        <translation>谁的意见</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name; may be empty</source>
        <translation>姓名，可不填</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>What they think of it</source>
        <translation>对该指标的看法</translation>
    </message>
    <message>
        <source>Note the opinion</source>
        <translation>记录意见</translation>
    </message>
</context>
<context>
    <name>plumbline::ProposalsPanel</name>
    <message>
        <source>undecided</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>未采纳</translation>
    </message>
    <message>
        <source>changed to %1</source>
        <translation>改为：%1</translation>
    </message>
    <message>
        <source>%1: %2 taken in all; %3</source>
        <translation>%1：共扣 %2；%3</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>依据规则</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>裁决</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>An amount is a number, such as 200 or -150.</source>
        <translation>金额应为数字，例如 200 或 -150。</translation>
    </message>
    <message>
        <source>The decision is kept.</source>
        <translation>决定已记录。</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Decline it</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>What rules propose</source>
        <translation>规则的提议</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>What instead</source>
        <translation>改为什么</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount, below zero takes</source>
        <translation>金额，负数为扣款</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>The rules propose nothing that a person has to decide.</source>
        <translation>规则没有需要人决定的提议。</translation>
    </message>
    <message>
        <source>The program proposes, a person decides. Undecided: %1</source>
        <translation>程序只提议，由人决定。待决定：%1</translation>
    </message>
</context>
<context>
    <name>plumbline::RewardsPage</name>
    <message>
        <source>Rewards and pay</source>
        <translation>奖惩薪酬</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
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
        <source>Action</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>显示范围</translation>
    </message>
    <message>
        <source>Rewards and pay of everybody</source>
        <translation>所有人的奖惩与薪酬</translation>
    </message>
    <message>
        <source>The chosen person</source>
        <translation>所选人员</translation>
    </message>
    <message>
        <source>Enter, a double click or a click on a figure of the slip explains the numbers.</source>
        <translation>按 Enter、双击，或点按薪酬单上的数字，可查看计算过程。</translation>
    </message>
    <message>
        <source>Actions by kind</source>
        <translation>按类别的措施</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>奖惩规则</translation>
    </message>
    <message>
        <source>Rules that could not be judged</source>
        <translation>未能判定的规则</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>全部团队</translation>
    </message>
    <message>
        <source>Any action or none</source>
        <translation>任意措施</translation>
    </message>
    <message>
        <source>Open a company file to see what rules and pay come to.</source>
        <translation>打开公司文件后，即可查看奖惩与薪酬。</translation>
    </message>
    <message>
        <source>Reading the cycle …</source>
        <translation>正在读取考核周期……</translation>
    </message>
    <message>
        <source>Rewards and pay belong to a cycle. Open one first.</source>
        <translation>奖惩与薪酬按考核周期计算，请先开启一个周期。</translation>
    </message>
    <message>
        <source>Go to the cycles</source>
        <translation>前往考核周期</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>前往工作台</translation>
    </message>
    <message>
        <source>%1 · people with effects: %2 · with rules not judged: %3</source>
        <translation>%1 · 有规则生效：%2 人 · 有规则未判定：%3 人</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 人，共 %2 人</translation>
    </message>
    <message>
        <source>rewards</source>
        <translation>奖惩薪酬</translation>
    </message>
    <message>
        <source>Cost by team</source>
        <translation>各团队成本</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Only with effects of rules</source>
        <translation>只看有规则生效的</translation>
    </message>
    <message>
        <source>Only with rules not judged</source>
        <translation>只看有规则未判定的</translation>
    </message>
    <message>
        <source>Only without a total</source>
        <translation>只看没有合计的</translation>
    </message>
    <message>
        <source>Enter or a double click shows the people of an action.</source>
        <translation>按 Enter 或双击，查看该措施涉及的人员。</translation>
    </message>
    <message>
        <source>They had no effect. Give what is missing, and they are judged at once.</source>
        <translation>这些规则没有生效。补齐缺少的内容后会立即判定。</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>The scheme of this cycle has neither rules nor pay.</source>
        <translation>这个考核周期的方案没有奖惩规则，也没有薪酬。</translation>
    </message>
    <message>
        <source>Go to the schemes</source>
        <translation>前往考核方案</translation>
    </message>
    <message>
        <source>Each person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>List these people</source>
        <translation>只列出这些人</translation>
    </message>
    <message>
        <source>Look at the indicators</source>
        <translation>回顾考核指标</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标回顾</translation>
    </message>
    <message>
        <source>No rule asked for an action in this cycle.</source>
        <translation>本周期没有规则要求采取措施。</translation>
    </message>
    <message>
        <source>None: every rule could be judged.</source>
        <translation>没有：每条规则都能判定。</translation>
    </message>
</context>
<context>
    <name>plumbline::SettlementPanel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>款项</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Everything is settled; nothing would be written.</source>
        <translation>已全部结算，不会写入任何条目。</translation>
    </message>
    <message>
        <source>Would be written: %1 entries, %2 in all.</source>
        <translation>将写入 %1 条，合计 %2。</translation>
    </message>
    <message>
        <source>Settled before: %1.</source>
        <translation>此前已结算：%1 条。</translation>
    </message>
    <message>
        <source>Proposals still undecided: %1.</source>
        <translation>尚有 %1 项提议待决定。</translation>
    </message>
    <message>
        <source>Without a total, paid the rest: %1.</source>
        <translation>%1 人没有合计，只付其余部分。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>The cycle is settled.</source>
        <translation>本周期已结算。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Taking an entry back needs a reason.</source>
        <translation>冲销条目需要写明原因。</translation>
    </message>
    <message>
        <source>The entry is taken back by another one.</source>
        <translation>该条目已由另一条目冲销。</translation>
    </message>
    <message>
        <source>Look what would be written</source>
        <translation>预览将写入的条目</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>将写入的条目</translation>
    </message>
    <message>
        <source>Ledger of the cycle, %1 in all</source>
        <translation>本周期奖惩台账，合计 %1</translation>
    </message>
    <message>
        <source>Ledger of the cycle</source>
        <translation>本周期奖惩台账</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why the chosen entry is taken back</source>
        <translation>冲销所选条目的原因</translation>
    </message>
    <message>
        <source>Take the entry back</source>
        <translation>冲销条目</translation>
    </message>
</context>
</TS>
