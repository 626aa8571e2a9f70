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
    <name>plumbline::CyclePanel</name>
    <message>
        <source>Rounding</source>
        <translation>進位差</translation>
    </message>
    <message>
        <source>more than the set share of a month&apos;s wage</source>
        <translation>超過設定的月薪比例</translation>
    </message>
    <message>
        <source>less than the minimum wage is left</source>
        <translation>扣除後低於最低工資</translation>
    </message>
    <message>
        <source>the wage is unknown, so that the bounds can&apos;t be told</source>
        <translation>月薪未知，無法判斷是否超限</translation>
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
        <translation>變化</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>考核指標</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺漏</translation>
    </message>
    <message>
        <source>At the cap, %</source>
        <translation>封頂占比 %</translation>
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
        <translation>被改寫</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>被申訴</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>意見</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>裁決</translation>
    </message>
    <message>
        <source>%1 by %2, %3: %4</source>
        <translation>%1，%2，%3：%4</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%2（%1）：%3</translation>
    </message>
    <message>
        <source>Nothing was said of it yet.</source>
        <translation>尚無意見或決定。</translation>
    </message>
    <message>
        <source>The decision is kept; the next draft shows it.</source>
        <translation>決定已記錄，下一份方案草稿會顯示。</translation>
    </message>
    <message>
        <source>The opinion is kept.</source>
        <translation>意見已記錄。</translation>
    </message>
    <message>
        <source>Look at each indicator when the cycle closes: what hardly spreads, is often missing or often contested is a candidate for a change.</source>
        <translation>週期結束時逐項回顧考核指標：幾乎沒有差距、經常缺漏或常被申訴的，應考慮修改。</translation>
    </message>
    <message>
        <source>Indicators of the cycle</source>
        <translation>本週期的考核指標</translation>
    </message>
    <message>
        <source>What was said of the indicator</source>
        <translation>對該指標的意見與決定</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Remark; needed to change or drop it</source>
        <translation>說明；修改或取消時必填</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Whose opinion</source>
        <translation>誰的意見</translation>
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
        <translation>意見</translation>
    </message>
    <message>
        <source>What they think of it</source>
        <translation>對該指標的看法</translation>
    </message>
    <message>
        <source>Note the opinion</source>
        <translation>記錄意見</translation>
    </message>
</context>
<context>
    <name>plumbline::ProposalsPanel</name>
    <message>
        <source>undecided</source>
        <translation>待決定</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已採納</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>未採納</translation>
    </message>
    <message>
        <source>changed to %1</source>
        <translation>改為：%1</translation>
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
        <translation>提議</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>依據規則</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>裁決</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>決定人</translation>
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
        <translation>金額應為數字，例如 200 或 -150。</translation>
    </message>
    <message>
        <source>The decision is kept.</source>
        <translation>決定已記錄。</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>採納</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>改為</translation>
    </message>
    <message>
        <source>Decline it</source>
        <translation>不採納</translation>
    </message>
    <message>
        <source>What rules propose</source>
        <translation>規則的提議</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>What instead</source>
        <translation>改為什麼</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Amount, below zero takes</source>
        <translation>金額，負數為扣款</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>The rules propose nothing that a person has to decide.</source>
        <translation>規則沒有需要人決定的提議。</translation>
    </message>
    <message>
        <source>The program proposes, a person decides. Undecided: %1</source>
        <translation>程式只提議，由人決定。待決定：%1</translation>
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
        <source>All teams</source>
        <translation>全部團隊</translation>
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
    <message>
        <source>Look at the indicators</source>
        <translation>回顧考核指標</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提議</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>結算</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指標回顧</translation>
    </message>
    <message>
        <source>No rule asked for an action in this cycle.</source>
        <translation>本週期沒有規則要求採取措施。</translation>
    </message>
    <message>
        <source>None: every rule could be judged.</source>
        <translation>沒有：每條規則都能判定。</translation>
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
        <translation>款項</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>沖銷</translation>
    </message>
    <message>
        <source>Everything is settled; nothing would be written.</source>
        <translation>已全部結算，不會寫入任何條目。</translation>
    </message>
    <message>
        <source>Would be written: %1 entries, %2 in all.</source>
        <translation>將寫入 %1 筆，合計 %2。</translation>
    </message>
    <message>
        <source>Settled before: %1.</source>
        <translation>此前已結算：%1 筆。</translation>
    </message>
    <message>
        <source>Proposals still undecided: %1.</source>
        <translation>尚有 %1 項提議待決定。</translation>
    </message>
    <message>
        <source>Without a total, paid the rest: %1.</source>
        <translation>%1 人沒有合計，只付其餘部分。</translation>
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
        <translation>本週期已結算。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>結算</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>決定人</translation>
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
        <translation>沖銷條目需要寫明原因。</translation>
    </message>
    <message>
        <source>The entry is taken back by another one.</source>
        <translation>該條目已由另一筆沖銷。</translation>
    </message>
    <message>
        <source>Look what would be written</source>
        <translation>預覽將寫入的條目</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>結算</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>將寫入的條目</translation>
    </message>
    <message>
        <source>Ledger of the cycle, %1 in all</source>
        <translation>本週期獎懲台帳，合計 %1</translation>
    </message>
    <message>
        <source>Ledger of the cycle</source>
        <translation>本週期獎懲台帳</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why the chosen entry is taken back</source>
        <translation>沖銷所選條目的原因</translation>
    </message>
    <message>
        <source>Take the entry back</source>
        <translation>沖銷條目</translation>
    </message>
</context>
</TS>
