<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>HomeTasks</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1等，另有 %2 人</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2 人）</translation>
    </message>
    <message>
        <source>Second look, asked by %1</source>
        <translation>复核（%1 提请）</translation>
    </message>
    <message>
        <source>Last day of the stage “%1”</source>
        <translation>“%1”阶段截止</translation>
    </message>
</context>
<context>
    <name>plumbline::CycleCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2 人</translation>
    </message>
    <message numerus="yes">
        <source>complete, %n value(s) missing</source>
        <translation>
            <numerusform>已完成，还缺 %n 个数值</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完成度</translation>
    </message>
    <message>
        <source>Enter scores</source>
        <translation>录入评分</translation>
    </message>
</context>
<context>
    <name>plumbline::TaskModel</name>
    <message>
        <source>%1, late</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
</context>
<context>
    <name>plumbline::WaitingPanel</name>
    <message>
        <source>What is waiting</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>缺失的数值</translation>
    </message>
    <message>
        <source>Nothing is missing. The results can be looked at, reported and closed.</source>
        <translation>没有缺失值。可以查看结果、导出报告、关闭周期了。</translation>
    </message>
    <message>
        <source>Without team</source>
        <translation>未分团队</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n 个数值</numerusform>
        </translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation>按截止日期</translation>
    </message>
    <message>
        <source>What waits, by deadline</source>
        <translation>待办事项，按截止日期</translation>
    </message>
    <message>
        <source>Nothing waits, and no date comes up in the next two weeks.</source>
        <translation>没有待办事项，两周内也没有到期的日期。</translation>
    </message>
    <message>
        <source>Go to the first missing value</source>
        <translation>前往第一个缺失值</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the backups</source>
        <translation>打开备份设置</translation>
    </message>
</context>
<context>
    <name>plumbline::WelcomePanel</name>
    <message>
        <source>Plumbline</source>
        <translation>准绳</translation>
    </message>
    <message>
        <source>Every number exactly right, explained down to its source, and never lost.</source>
        <translation>每个数字都准确，都能追溯来源，绝不丢失。</translation>
    </message>
    <message>
        <source>Try the sample company</source>
        <translation>试用示例公司</translation>
    </message>
    <message>
        <source>Create a company…</source>
        <translation>新建公司…</translation>
    </message>
    <message>
        <source>Open a company file…</source>
        <translation>打开公司文件…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
</context>
</TS>
