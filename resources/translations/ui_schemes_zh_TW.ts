<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>plumbline::GradingGraph</name>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目標值 %1</translation>
    </message>
</context>
<context>
    <name>plumbline::IndicatorPanel</name>
    <message>
        <source>Attainment of a target</source>
        <translation>目標達成</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>分級距</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>折線</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>等級評定</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>直接給分</translation>
    </message>
    <message>
        <source>Several raters</source>
        <translation>多方評分</translation>
    </message>
    <message>
        <source>Mean of periods</source>
        <translation>分期彙總</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1 · full %2 points</source>
        <translation>%1 · 滿分 %2 分</translation>
    </message>
    <message>
        <source>How does the value become points?</source>
        <translation>實際值怎樣變成得分？</translation>
    </message>
    <message>
        <source>Given by %1.</source>
        <translation>評分人：%1。</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>實際值</translation>
    </message>
    <message>
        <source>Value (%1)</source>
        <translation>實際值（%1）</translation>
    </message>
    <message>
        <source>Value and points</source>
        <translation>實際值與得分</translation>
    </message>
    <message>
        <source>Group of indicators</source>
        <translation>指標群組</translation>
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
該處內容：%3</translation>
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
        <translation>方案庫 · 按%1</translation>
    </message>
</context>
<context>
    <name>plumbline::SchemeText</name>
    <message>
        <source>About</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>加減分</translation>
    </message>
    <message>
        <source>Limits and rounding</source>
        <translation>上下限和捨入</translation>
    </message>
    <message>
        <source>%1 · by the %2 · version %3 · for %4</source>
        <translation>%1 · 按%2 · 第 %3 版 · 適用於%4</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>等第</translation>
    </message>
    <message>
        <source>This scheme gives no grades.</source>
        <translation>本方案不評等第。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>獎懲規則</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>薪酬</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>the sum of these and of what rules pay, each rounded first</source>
        <translation>以上各項與獎懲規則金額之和，各項先行捨入</translation>
    </message>
</context>
<context>
    <name>plumbline::SchemeTree</name>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1 (sum %2)</source>
        <comment>weight of a group, sum of its parts</comment>
        <translation>%1（合計 %2）</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>考核指標</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>滿分</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>評分人</translation>
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
        <translation>檢查方案檔案</translation>
    </message>
    <message>
        <source>Import a scheme</source>
        <translation>匯入方案</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>關閉提示</translation>
    </message>
    <message>
        <source>Find a scheme</source>
        <translation>搜尋考核方案</translation>
    </message>
    <message>
        <source>Period of the schemes</source>
        <translation>方案的週期</translation>
    </message>
    <message>
        <source>Position of the schemes</source>
        <translation>方案的職位</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Take into the company</source>
        <translation>納入公司方案</translation>
    </message>
    <message>
        <source>Open a cycle</source>
        <translation>開啟週期</translation>
    </message>
    <message>
        <source>Indicators and weights</source>
        <translation>考核指標和權重</translation>
    </message>
    <message>
        <source>Grades, rules and pay</source>
        <translation>等第、規則和薪酬</translation>
    </message>
    <message>
        <source>Scheme files (*.json);;All files (*)</source>
        <translation>方案檔案 (*.json);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Any period</source>
        <translation>全部週期</translation>
    </message>
    <message>
        <source>Any position</source>
        <translation>全部職位</translation>
    </message>
    <message>
        <source>Choose a scheme from the list</source>
        <translation>請從清單中選擇考核方案</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Nothing was changed.</source>
        <translation>無法讀取 %1：%2。未做任何變更。</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB; a scheme file is not. Nothing was changed.</source>
        <translation>%1 超過 16 MiB，不是方案檔案。未做任何變更。</translation>
    </message>
    <message>
        <source>%1 was not taken in; nothing was changed.
%2</source>
        <translation>%1 未匯入，公司檔案沒有變化。
%2</translation>
    </message>
    <message>
        <source>%1, version %2, is now a scheme of the company.</source>
        <translation>%1 第 %2 版已納入公司方案。</translation>
    </message>
    <message>
        <source>Check a scheme file</source>
        <translation>檢查方案檔案</translation>
    </message>
    <message>
        <source>%1 is sound. Indicators: %2.</source>
        <translation>%1 檢查通過，共 %2 項指標。</translation>
    </message>
    <message>
        <source>%1 is not sound. The first fault:
%2</source>
        <translation>%1 有誤。第一處錯誤：
%2</translation>
    </message>
    <message>
        <source>Export the scheme</source>
        <translation>匯出方案</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已匯出到 %1。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>無法寫入 %1：%2。</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>考核指標</translation>
    </message>
    <message>
        <source>Grades, rules, pay</source>
        <translation>等第、規則、薪酬</translation>
    </message>
    <message>
        <source>No scheme fits. Try fewer words, or any period and position.</source>
        <translation>沒有符合條件的考核方案。可減少搜尋文字，或選擇全部週期和職位。</translation>
    </message>
</context>
</TS>
