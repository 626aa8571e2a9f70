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
        <source>%1: %2 %</source>
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
        <source>%1-%2</source>
        <translation>%1 年 %2 月</translation>
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
</context>
</TS>
