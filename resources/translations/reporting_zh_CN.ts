<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>Stopped. No report was written.</source>
        <translation>已停止，没有写出任何报告。</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written. Nothing was changed; make room or choose another place.</source>
        <translation>磁盘已满，未能写入 %1。原有文件没有改动；请清出空间，或换一个位置。</translation>
    </message>
    <message>
        <source>%1 cannot be written: this place is read-only. Nothing was changed; choose another place.</source>
        <translation>无法写入 %1：这个位置是只读的。原有文件没有改动；请换一个位置。</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Nothing was changed; try again or choose another place.</source>
        <translation>未能写入 %1（%2）。原有文件没有改动；请重试，或换一个位置。</translation>
    </message>
    <message>
        <source>No files can be put into the folder %1. Nothing was changed; choose another place.</source>
        <translation>无法在文件夹 %1 中写入文件。原有文件没有改动；请换一个位置。</translation>
    </message>
    <message>
        <source>%1 could not be put in its place (%2); the files before it were written. Choose another folder.</source>
        <translation>%1 未能放到目标位置（%2）；它之前的文件已写出。请换一个文件夹。</translation>
    </message>
    <message>
        <source>“%1” is no PNG, JPEG or SVG picture.</source>
        <translation>“%1”不是 PNG、JPEG 或 SVG 图片。</translation>
    </message>
    <message>
        <source>%1 could not be read (%2).</source>
        <translation>无法读取 %1（%2）。</translation>
    </message>
    <message>
        <source>The picture is larger than %1 MB.</source>
        <translation>图片大于 %1 MB。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>cut off</source>
        <translation>舍去尾数</translation>
    </message>
    <message>
        <source>Held within limits</source>
        <translation>限定在上下限内</translation>
    </message>
    <message>
        <source>%1: %2%</source>
        <translation>%1：%2%</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Final grade</source>
        <translation>最终等级</translation>
    </message>
    <message>
        <source>after the rules</source>
        <translation>奖惩规则生效后</translation>
    </message>
    <message>
        <source>From indicators to the result</source>
        <translation>从指标到结果</translation>
    </message>
    <message>
        <source>Sum of the contributions</source>
        <translation>贡献分合计</translation>
    </message>
    <message>
        <source>Raw score</source>
        <translation>原始得分</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>考核得分</translation>
    </message>
    <message>
        <source>Mean of the team</source>
        <translation>团队均分</translation>
    </message>
    <message>
        <source>complete people: %1</source>
        <translation>结果完整 %1 人</translation>
    </message>
    <message>
        <source>Rewards and penalties</source>
        <translation>奖励与处罚</translation>
    </message>
    <message>
        <source>could not be judged, no effect</source>
        <translation>无法判定，未生效</translation>
    </message>
    <message>
        <source>Pay slip</source>
        <translation>薪酬单</translation>
    </message>
    <message>
        <source>Total pay</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>a part is missing</source>
        <translation>有一项缺数据</translation>
    </message>
    <message>
        <source>No result yet. Missing: %1</source>
        <translation>尚无结果，缺少：%1</translation>
    </message>
    <message>
        <source>Rank %1 of %2</source>
        <translation>第 %1 名，共 %2 人</translation>
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
        <source>Position</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Direct leader</source>
        <translation>直接上级</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>考核期间</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第 %2 版</translation>
    </message>
    <message>
        <source>Evidence and notes</source>
        <translation>凭证与备注</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>制表时间 %1</translation>
    </message>
    <message>
        <source>Interview and improvement plan</source>
        <translation>绩效面谈与改进计划</translation>
    </message>
    <message>
        <source>Employee&apos;s comments</source>
        <translation>员工意见</translation>
    </message>
    <message>
        <source>Leader&apos;s comments and plan</source>
        <translation>直接上级评语与改进计划</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>员工签字</translation>
    </message>
    <message>
        <source>Human resources</source>
        <translation>人力资源签字</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Performance appraisal</source>
        <translation>绩效考核表</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>The cycle is open; figures may still change.</source>
        <translation>考核周期尚未关闭，数据仍可能变动。</translation>
    </message>
    <message>
        <source>Which way is the score going?</source>
        <translation>得分走势如何？</translation>
    </message>
    <message>
        <source>Quarter %2 of %1</source>
        <translation>%1 年第 %2 季度</translation>
    </message>
    <message>
        <source>Half-year %2 of %1</source>
        <translation>%1 年第 %2 个半年</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年度</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>rate of %1</source>
        <translation>%1 得分率</translation>
    </message>
    <message>
        <source>score / full</source>
        <translation>考核得分 ÷ 满分</translation>
    </message>
    <message>
        <source>factor of the grade</source>
        <translation>等级系数</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>考核指标</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
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
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>贡献分</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>得分率</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>weights add up to %1</source>
        <translation>组内权重合计 %1</translation>
    </message>
    <message>
        <source>penalties %1</source>
        <translation>组内扣分 %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>The weights add up to %1 and count by their shares.</source>
        <translation>权重合计为 %1，按各自所占比例折算。</translation>
    </message>
    <message>
        <source>Contributions are printed to 4 places; their sum is exact.</source>
        <translation>贡献分显示 4 位小数，合计按精确值计算。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>missing, needed for a result</source>
        <translation>缺失，有此值才有结果</translation>
    </message>
    <message>
        <source>missing, counts as zero</source>
        <translation>缺失，按零分计</translation>
    </message>
    <message>
        <source>missing, counts in full</source>
        <translation>缺失，按满分计</translation>
    </message>
    <message>
        <source>missing, left out</source>
        <translation>缺失，不计入</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Bars: rate from zero. Strokes: mean of the team&apos;s %1 complete people.</source>
        <translation>横条：得分率，自零起；竖线：团队 %1 名结果完整人员的均值。</translation>
    </message>
    <message>
        <source>half up</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>half to even</source>
        <translation>四舍六入五成双</translation>
    </message>
    <message>
        <source>%1 ≥ %2</source>
        <translation>%1 ≥ %2</translation>
    </message>
    <message>
        <source>%1, decimals: %2</source>
        <translation>%1，保留 %2 位小数</translation>
    </message>
    <message>
        <source>(of %1)</source>
        <translation>（满分 %1）</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>直接上级签字</translation>
    </message>
    <message>
        <source>Score, %1 to %2; axis from %3</source>
        <translation>考核得分，%1 至 %2；纵轴从 %3 起</translation>
    </message>
    <message>
        <source>The people listed above.</source>
        <translation>人员名单见上文。</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>精确值 %1</translation>
    </message>
    <message>
        <source>%1 = %2 (%3)</source>
        <translation>%1 = %2（%3）</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>公式：%1</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>%1 of %2 calendar days</source>
        <translation>%2 个日历天中的 %1 天</translation>
    </message>
    <message>
        <source>shown only</source>
        <translation>仅列示</translation>
    </message>
    <message>
        <source>This part, %1</source>
        <translation>本段 %1</translation>
    </message>
    <message>
        <source>Segment in %1</source>
        <translation>在 %1 的分段</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>计算过程</translation>
    </message>
    <message>
        <source>Page %1 of %2 of the file</source>
        <translation>本文件第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Documents: %1</source>
        <translation>文档：%1 份</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>In no team</source>
        <translation>不在任何团队</translation>
    </message>
    <message>
        <source>Wrong data</source>
        <translation>数据有误</translation>
    </message>
    <message>
        <source>Not my case</source>
        <translation>不是本人的事</translation>
    </message>
    <message>
        <source>Wrong rule</source>
        <translation>规则适用有误</translation>
    </message>
    <message>
        <source>Missing evidence</source>
        <translation>缺少凭证</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Upheld in part</source>
        <translation>部分成立</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>in the numerator</source>
        <translation>计入分子</translation>
    </message>
    <message>
        <source>in the denominator only</source>
        <translation>只计入分母</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>the whole result</source>
        <translation>整个结果</translation>
    </message>
    <message>
        <source>Score as published</source>
        <translation>公布的得分</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>第 %1 版结果</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>申诉的项目</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>理由类别</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>no. %1, %2, by %3</source>
        <translation>编号 %1，%2，由 %3 提出</translation>
    </message>
    <message>
        <source>Came on paper</source>
        <translation>书面提出</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>尚未答复</translation>
    </message>
    <message>
        <source>What is contested</source>
        <translation>申诉内容</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对照</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>裁定内容</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>等级 %1</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>Values, and who entered them</source>
        <translation>数值及录入人</translation>
    </message>
    <message>
        <source>Value of</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>How it came about, as published</source>
        <translation>如何得出（按公布时）</translation>
    </message>
    <message>
        <source>Records behind it</source>
        <translation>背后的记录</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 records count; they are not listed here.</source>
        <translation>共计入 %1 条记录，此处不列出。</translation>
    </message>
    <message>
        <source>The first %1 by time; %2 count in all.</source>
        <translation>按时间列出前 %1 条；共计入 %2 条。</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>Files beside the appeal</source>
        <translation>申诉附件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Appeal file</source>
        <translation>申诉卷宗</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>裁定人签字</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>goal setting</source>
        <translation>目标设定</translation>
    </message>
    <message>
        <source>collecting values</source>
        <translation>数据收集</translation>
    </message>
    <message>
        <source>scoring</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已结算</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>平均得分</translation>
    </message>
    <message>
        <source>Nobody has a complete result yet.</source>
        <translation>还没有人有完整结果。</translation>
    </message>
    <message>
        <source>%1 since the period before (%2)</source>
        <translation>较上期 %1（上期 %2）</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%2 人中 %1 人</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not in your sight, not counted</source>
        <translation>不可见，未计入</translation>
    </message>
    <message>
        <source>%1 more people</source>
        <translation>另有 %1 人</translation>
    </message>
    <message>
        <source>small sample</source>
        <translation>样本较小</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Each with the teams below it, which stand set in.</source>
        <translation>各团队含下级团队，下级团队缩进列出。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
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
        <source>without a team</source>
        <translation>无团队</translation>
    </message>
    <message>
        <source>Everybody, each once</source>
        <translation>全体（每人计一次）</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Took effect</source>
        <translation>生效次数</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>无法判定</translation>
    </message>
    <message>
        <source>Actions proposed by the rules</source>
        <translation>规则建议的措施</translation>
    </message>
    <message>
        <source>people: %1</source>
        <translation>人数：%1</translation>
    </message>
    <message>
        <source>Cost of pay</source>
        <translation>薪酬成本</translation>
    </message>
    <message>
        <source>part of the pay</source>
        <translation>含在薪酬内</translation>
    </message>
    <message>
        <source>%1 of %2 people have a total</source>
        <translation>%2 人中 %1 人有合计</translation>
    </message>
    <message>
        <source>Left of the budget</source>
        <translation>预算余额</translation>
    </message>
    <message>
        <source>After publishing</source>
        <translation>公布之后</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无答复</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Not appraised</source>
        <translation>不参加考核</translation>
    </message>
    <message>
        <source>Cycle summary</source>
        <translation>考核周期汇总</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理层签字</translation>
    </message>
    <message>
        <source>There is no result to talk over yet.</source>
        <translation>还没有可面谈的结果。</translation>
    </message>
    <message>
        <source>Interview on</source>
        <translation>面谈日期</translation>
    </message>
    <message>
        <source>not held yet</source>
        <translation>尚未面谈</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>面谈人</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>What is going best?</source>
        <translation>哪些做得最好？</translation>
    </message>
    <message>
        <source>What is going worst?</source>
        <translation>哪些最需改进？</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Open actions of earlier plans</source>
        <translation>以往改进计划中未完成的措施</translation>
    </message>
    <message>
        <source>Actions agreed</source>
        <translation>约定的措施</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面谈</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>做得好的</translation>
    </message>
    <message>
        <source>What did not</source>
        <translation>不足之处</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>约定事项</translation>
    </message>
    <message>
        <source>Interview sheet</source>
        <translation>绩效面谈表</translation>
    </message>
    <message>
        <source>What the pay is made of</source>
        <translation>薪酬构成</translation>
    </message>
    <message>
        <source>Nothing can be paid yet: there is no result.</source>
        <translation>还没有结果，暂不能计薪。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>People to look at first</source>
        <translation>需优先关注</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Ranks are those among all of the cycle; changes are against the period before.</source>
        <translation>排名为全周期排名；变化为与上期相比。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Team report</source>
        <translation>团队报告</translation>
    </message>
    <message>
        <source>Small sample: %1 complete people say little about a team.</source>
        <translation>样本较小：%1 人的完整结果不足以说明团队情况。</translation>
    </message>
    <message>
        <source>Who has which grade?</source>
        <translation>各等级有多少人？</translation>
    </message>
    <message>
        <source>Bars: share of the people graded. Strokes: guideline.</source>
        <translation>条形：占已评等级人数的比例；竖线：指导比例。</translation>
    </message>
    <message>
        <source>Bars: share of the people graded.</source>
        <translation>条形：占已评等级人数的比例。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>指导比例</translation>
    </message>
    <message>
        <source>Which way is the mean going?</source>
        <translation>平均分走势如何？</translation>
    </message>
    <message>
        <source>Mean score, %1 to %2; axis from %3</source>
        <translation>平均得分，%1 至 %2；纵轴起于 %3</translation>
    </message>
    <message>
        <source>Which indicators cost the most?</source>
        <translation>哪个指标拖后腿？</translation>
    </message>
    <message>
        <source>Points of %1 that are lost on average, the most first.</source>
        <translation>%1 分中平均失去的分数，由多到少。</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Mean rate</source>
        <translation>平均得分率</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失分</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>考核周期</translation>
    </message>
    <message>
        <source>No answer: the day is over, which is no consent. Corrections: those that appeals led to among them.</source>
        <translation>无答复：已过期限，不视为同意。更正：含申诉引起的更正。</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>Appeals open</source>
        <translation>待答复申诉</translation>
    </message>
    <message>
        <source>Leader of the team</source>
        <translation>团队负责人</translation>
    </message>
    <message>
        <source>Rewards and deductions</source>
        <translation>奖惩金额</translation>
    </message>
</context>
</TS>
