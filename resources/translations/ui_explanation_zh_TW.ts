<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>ExplanationPrinting</name>
    <message>
        <source>explanation</source>
        <translation>計算過程</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check it and print again.</source>
        <translation>印表機沒有接收頁面。請檢查印表機後重新列印。</translation>
    </message>
    <message>
        <source>Pages sent to the printer: %1</source>
        <translation>已傳送到印表機的頁數：%1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存為 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The explanation was written to %1</source>
        <translation>計算過程已寫入 %1</translation>
    </message>
</context>
<context>
    <name>MeasuredWords</name>
    <message numerus="yes">
        <source>%n record(s) counted</source>
        <translation>
            <numerusform>計入 %n 筆紀錄</numerusform>
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
        <translation>%1，精確值 %2</translation>
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
        <translation>沒有可說明的結果：此人不在本週期參加考核，或者您無權查看。</translation>
    </message>
</context>
<context>
    <name>plumbline::ExplanationTree</name>
    <message>
        <source>The whole calculation</source>
        <translation>完整計算過程</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字說明</translation>
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
        <translation>所選步驟的全部內容</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>To the explanation before (Alt+Left)</source>
        <translation>回到上一個計算過程（Alt+←）</translation>
    </message>
    <message>
        <source>Go to the value</source>
        <translation>前往輸入處</translation>
    </message>
    <message>
        <source>Opens score entry at this value (Ctrl+G)</source>
        <translation>開啟評分輸入並定位到這個數值（Ctrl+G）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>The chosen steps with all below them, as text (Ctrl+C)</source>
        <translation>把所選步驟及其下各步複製為文字（Ctrl+C）</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存為 PDF…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Records behind…</source>
        <translation>背後的紀錄…</translation>
    </message>
    <message>
        <source>The records that this value is measured from (F9)</source>
        <translation>此值取自哪些業務紀錄（F9）</translation>
    </message>
</context>
</TS>
