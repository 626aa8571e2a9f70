<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>RewardTables</name>
    <message>
        <source>No team</source>
        <translation>無團隊</translation>
    </message>
    <message>
        <source>%1: its factor is missing</source>
        <translation>%1：缺少係數</translation>
    </message>
    <message>
        <source>%1: %2 is missing</source>
        <translation>%1：缺少%2</translation>
    </message>
    <message>
        <source>Nothing was given for %1</source>
        <translation>沒有輸入：%1</translation>
    </message>
    <message>
        <source>There is no target for %1</source>
        <translation>沒有目標值：%1</translation>
    </message>
    <message>
        <source>Fewer than %1 earlier periods with a figure</source>
        <translation>有數值的以往期間不足 %1 個</translation>
    </message>
    <message>
        <source>Colleagues&apos; figures can&apos;t be brought together</source>
        <translation>同事的數值無法合併比較</translation>
    </message>
    <message>
        <source>Incomplete: no rules, no pay</source>
        <translation>不完整：不判定規則，不計薪酬</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>員工編號</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等第</translation>
    </message>
    <message>
        <source>Rules that took effect</source>
        <translation>生效的獎懲規則</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>獎懲金額</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Without a total</source>
        <translation>無合計人數</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>薪酬</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>預算</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩餘</translation>
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
        <translation>次數</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>獎懲規則</translation>
    </message>
    <message>
        <source>Took effect for</source>
        <translation>生效人數</translation>
    </message>
    <message>
        <source>Not judged for</source>
        <translation>未判定人數</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>規則內容</translation>
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
        <translation>獎懲金額</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
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
        <translation>尚有缺項：不判定規則，也不計薪酬。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>考核得分</translation>
    </message>
    <message>
        <source>Grade before the rules</source>
        <translation>規則前等第</translation>
    </message>
    <message>
        <source>Grade after the rules</source>
        <translation>最終等第</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>薪酬</translation>
    </message>
    <message>
        <source>Rules that took effect</source>
        <translation>生效的獎懲規則</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Rules that could not be judged</source>
        <translation>未能判定的規則</translation>
    </message>
</context>
<context>
    <name>plumbline::BudgetPanel</name>
    <message>
        <source>Nobody has a slip with a total.</source>
        <translation>沒有人的薪酬單有合計。</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>預算</translation>
    </message>
    <message>
        <source>%1, over budget</source>
        <translation>%1，超出預算</translation>
    </message>
    <message>
        <source>Budget of %1</source>
        <translation>%1的預算</translation>
    </message>
    <message>
        <source>Choose a team</source>
        <translation>請選擇團隊</translation>
    </message>
    <message>
        <source>A budget is a number that is not below zero, such as 50000.</source>
        <translation>預算應為不小於零的數字，例如 50000。</translation>
    </message>
    <message>
        <source>What does each team cost?</source>
        <translation>各團隊花費多少？</translation>
    </message>
    <message>
        <source>The totals of the slips that have one, against the team&apos;s budget</source>
        <translation>有合計的薪酬單之和，與團隊預算對照</translation>
    </message>
    <message>
        <source>Cost by team</source>
        <translation>各團隊成本</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Set the budget</source>
        <translation>設定預算</translation>
    </message>
</context>
<context>
    <name>plumbline::RewardsPage</name>
    <message>
        <source>Rewards and pay</source>
        <translation>獎懲薪酬</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>尋找人員</translation>
    </message>
    <message>
        <source>Name, pinyin, number</source>
        <translation>姓名、拼音、員工編號</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>顯示範圍</translation>
    </message>
    <message>
        <source>Rewards and pay of everybody</source>
        <translation>所有人的獎懲與薪酬</translation>
    </message>
    <message>
        <source>The chosen person</source>
        <translation>所選人員</translation>
    </message>
    <message>
        <source>Enter, a double click or a click on a figure of the slip explains the numbers.</source>
        <translation>按 Enter、按兩下，或點按薪酬單上的數字，可檢視計算過程。</translation>
    </message>
    <message>
        <source>Actions by kind</source>
        <translation>按類別的措施</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>獎懲規則</translation>
    </message>
    <message>
        <source>Rules that could not be judged</source>
        <translation>未能判定的規則</translation>
    </message>
    <message>
        <source>Every team</source>
        <translation>所有團隊</translation>
    </message>
    <message>
        <source>Any action or none</source>
        <translation>任意措施</translation>
    </message>
    <message>
        <source>Open a company file to see what rules and pay come to.</source>
        <translation>開啟公司檔案後，即可檢視獎懲與薪酬。</translation>
    </message>
    <message>
        <source>Reading the cycle …</source>
        <translation>正在讀取考核週期……</translation>
    </message>
    <message>
        <source>Rewards and pay belong to a cycle. Open one first.</source>
        <translation>獎懲與薪酬按考核週期計算，請先開啟一個週期。</translation>
    </message>
    <message>
        <source>Go to the cycles</source>
        <translation>前往考核週期</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>前往工作台</translation>
    </message>
    <message>
        <source>%1 · people with effects: %2 · with rules not judged: %3</source>
        <translation>%1 · 有規則生效：%2 人 · 有規則未判定：%3 人</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>顯示 %1 人，共 %2 人</translation>
    </message>
    <message>
        <source>rewards</source>
        <translation>獎懲薪酬</translation>
    </message>
    <message>
        <source>Cost by team</source>
        <translation>各團隊成本</translation>
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
        <translation>只看有規則生效的</translation>
    </message>
    <message>
        <source>Only with rules not judged</source>
        <translation>只看有規則未判定的</translation>
    </message>
    <message>
        <source>Only without a total</source>
        <translation>只看沒有合計的</translation>
    </message>
    <message>
        <source>Enter or a double click shows the people of an action.</source>
        <translation>按 Enter 或按兩下，檢視該措施涉及的人員。</translation>
    </message>
    <message>
        <source>They had no effect. Give what is missing, and they are judged at once.</source>
        <translation>這些規則沒有生效。補齊缺少的內容後會立即判定。</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>The scheme of this cycle has neither rules nor pay.</source>
        <translation>這個考核週期的方案沒有獎懲規則，也沒有薪酬。</translation>
    </message>
    <message>
        <source>Go to the schemes</source>
        <translation>前往考核方案</translation>
    </message>
    <message>
        <source>Each person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>List these people</source>
        <translation>只列出這些人</translation>
    </message>
</context>
</TS>
