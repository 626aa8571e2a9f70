<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ExplanationPrinting</name>
    <message>
        <source>explanation</source>
        <translation>计算过程</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check it and print again.</source>
        <translation>打印机没有接收页面。请检查打印机后重新打印。</translation>
    </message>
    <message>
        <source>Pages sent to the printer: %1</source>
        <translation>已发送到打印机的页数：%1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The explanation was written to %1</source>
        <translation>计算过程已写入 %1</translation>
    </message>
</context>
<context>
    <name>MeasuredWords</name>
    <message numerus="yes">
        <source>%n record(s) counted</source>
        <translation>
            <numerusform>计入 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>StepHtml</name>
    <message>
        <source>%1, exactly %2</source>
        <translation>%1，精确值 %2</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>公式：%1</translation>
    </message>
</context>
<context>
    <name>plumbline::Explainer</name>
    <message>
        <source>Nothing of theirs is to be explained: they are not appraised in this cycle, or you may not see it.</source>
        <translation>没有可说明的结果：此人不在本周期参加考核，或者您无权查看。</translation>
    </message>
</context>
<context>
    <name>plumbline::ExplanationTree</name>
    <message>
        <source>The whole calculation</source>
        <translation>完整计算过程</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ExplanationWindow</name>
    <message>
        <source>The chosen step in full</source>
        <translation>所选步骤的全部内容</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>To the explanation before (Alt+Left)</source>
        <translation>回到上一个计算过程（Alt+←）</translation>
    </message>
    <message>
        <source>Go to the value</source>
        <translation>前往录入处</translation>
    </message>
    <message>
        <source>Opens score entry at this value (Ctrl+G)</source>
        <translation>打开评分录入并定位到这个数据（Ctrl+G）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The chosen steps with all below them, as text (Ctrl+C)</source>
        <translation>把所选步骤及其下各步复制为文字（Ctrl+C）</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Records behind…</source>
        <translation>背后的记录…</translation>
    </message>
    <message>
        <source>The records that this value is measured from (F9)</source>
        <translation>此值取自哪些业务记录（F9）</translation>
    </message>
</context>
</TS>
