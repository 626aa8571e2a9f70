<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
    <name>plumbline::SchemeListModel</name>
    <message>
        <source>Company · by the %1 · version %2</source>
        <translation>公司方案 · 按%1 · 第 %2 版</translation>
    </message>
    <message>
        <source>Library · by the %1</source>
        <translation>方案库 · 按%1</translation>
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
        <translation>方案的周期</translation>
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
        <translation>全部周期</translation>
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
        <translation>%1 第 %2 版已纳入公司方案。</translation>
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
        <translation>没有符合条件的考核方案。可减少搜索文字，或选择全部周期和岗位。</translation>
    </message>
</context>
</TS>
