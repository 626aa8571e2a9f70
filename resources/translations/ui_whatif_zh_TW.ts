<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>WhatIfTables</name>
    <message>
        <source>%1, target</source>
        <translation>%1，目標值</translation>
    </message>
    <message>
        <source>The draft does not ask for it</source>
        <translation>草稿不再要求</translation>
    </message>
    <message>
        <source>The draft takes another kind of value here</source>
        <translation>草稿在此處要求另一種值</translation>
    </message>
    <message>
        <source>The draft is not for this position</source>
        <translation>草稿不適用於該職位</translation>
    </message>
    <message>
        <source>Incomplete under the draft: %1</source>
        <translation>按草稿不完整：%1</translation>
    </message>
    <message>
        <source>Incomplete before: %1</source>
        <translation>原來不完整：%1</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>無團隊</translation>
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
        <source>Cycle</source>
        <translation>考核週期</translation>
    </message>
    <message>
        <source>Score before</source>
        <translation>原得分</translation>
    </message>
    <message>
        <source>Score after</source>
        <translation>新得分</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>Rank before</source>
        <translation>原排名</translation>
    </message>
    <message>
        <source>Rank after</source>
        <translation>新排名</translation>
    </message>
    <message>
        <source>Grade before</source>
        <translation>原等第</translation>
    </message>
    <message>
        <source>Grade after</source>
        <translation>新等第</translation>
    </message>
    <message>
        <source>Pay before</source>
        <translation>原薪酬</translation>
    </message>
    <message>
        <source>Pay after</source>
        <translation>新薪酬</translation>
    </message>
    <message>
        <source>Change in pay</source>
        <translation>薪酬變化</translation>
    </message>
    <message>
        <source>Rewards before</source>
        <translation>原獎懲金額</translation>
    </message>
    <message>
        <source>Rewards after</source>
        <translation>新獎懲金額</translation>
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
        <source>Without total before</source>
        <translation>原無合計</translation>
    </message>
    <message>
        <source>Without total after</source>
        <translation>新無合計</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等第</translation>
    </message>
    <message>
        <source>People before</source>
        <translation>原人數</translation>
    </message>
    <message>
        <source>People after</source>
        <translation>新人數</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>考核指標</translation>
    </message>
    <message>
        <source>Points of the hundred</source>
        <translation>百分中所占分值</translation>
    </message>
    <message>
        <source>5 less: mean score</source>
        <translation>減 5 分：平均分</translation>
    </message>
    <message>
        <source>5 less: change grade</source>
        <translation>減 5 分：等第變化人數</translation>
    </message>
    <message>
        <source>5 more: mean score</source>
        <translation>加 5 分：平均分</translation>
    </message>
    <message>
        <source>5 more: change grade</source>
        <translation>加 5 分：等第變化人數</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>What about it</source>
        <translation>情況</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>例如</translation>
    </message>
    <message>
        <source>The draft asks for it and nobody gave it</source>
        <translation>草稿要求，但沒有人給出</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>個數</translation>
    </message>
</context>
<context>
    <name>plumbline::WhatIfChoice</name>
    <message>
        <source>%1 (collecting)</source>
        <translation>%1（蒐集中）</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>方案庫</translation>
    </message>
</context>
<context>
    <name>plumbline::WhatIfOverview</name>
    <message>
        <source>Become incomplete: %1</source>
        <translation>變為不完整：%1 人</translation>
    </message>
    <message>
        <source>Of a position the draft is not for: %1</source>
        <translation>草稿不適用其職位：%1 人</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>All of them as complete as before</source>
        <translation>資料完整情況與原來一致</translation>
    </message>
    <message>
        <source>Shows which values are missing or not used</source>
        <translation>檢視缺少或用不上的數值</translation>
    </message>
    <message>
        <source>Change grade</source>
        <translation>等第變化</translation>
    </message>
    <message>
        <source>Something changes for %1</source>
        <translation>結果有任何變化的共 %1 人</translation>
    </message>
    <message>
        <source>Shows who changes</source>
        <translation>檢視誰有變化</translation>
    </message>
    <message>
        <source>Mean score, before → after</source>
        <translation>平均分，原 → 新</translation>
    </message>
    <message>
        <source>Complete: %1 → %2</source>
        <translation>結果完整：%1 → %2 人</translation>
    </message>
    <message>
        <source>Pay, before → after</source>
        <translation>薪酬合計，原 → 新</translation>
    </message>
    <message>
        <source>Without a total: %1 → %2</source>
        <translation>沒有合計：%1 → %2 人</translation>
    </message>
    <message>
        <source>Nobody has a slip with a total</source>
        <translation>沒有人的薪酬單有合計</translation>
    </message>
    <message>
        <source>Shows pay by team</source>
        <translation>按團隊檢視薪酬</translation>
    </message>
    <message>
        <source>Who would get which grade?</source>
        <translation>誰會得到哪個等第？</translation>
    </message>
    <message>
        <source>People by grade under the draft; the dashed line is before</source>
        <translation>按草稿得出的各等第人數；虛線為原來的人數</translation>
    </message>
    <message>
        <source>Neither scheme gives grades.</source>
        <translation>兩個方案都不評等第。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原來</translation>
    </message>
    <message>
        <source>Grade %1: %2 before, %3 after</source>
        <translation>等第 %1：原 %2 人，新 %3 人</translation>
    </message>
</context>
<context>
    <name>plumbline::WhatIfPage</name>
    <message>
        <source>What-if</source>
        <translation>試算</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>開始試算</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>試用的方案</translation>
    </message>
    <message>
        <source>On which cycles</source>
        <translation>用於哪些考核週期</translation>
    </message>
    <message>
        <source>Computed from the values that were really given. Nothing is stored.</source>
        <translation>以當時真實輸入的數值計算，不儲存任何內容。</translation>
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
        <source>Grade under the draft</source>
        <translation>按草稿的等第</translation>
    </message>
    <message>
        <source>Only those who change</source>
        <translation>只看有變化的人</translation>
    </message>
    <message>
        <source>Everybody before and under the draft</source>
        <translation>每個人原來的結果與按草稿的結果</translation>
    </message>
    <message>
        <source>Enter or a double click on a row explains its numbers: those of before in the columns of before, else those under the draft.</source>
        <translation>按 Enter 或按兩下某一列，可檢視計算過程：在「原」的各欄檢視原來的計算，其餘各欄檢視按草稿的計算。</translation>
    </message>
    <message>
        <source>Pay by team</source>
        <translation>各團隊薪酬</translation>
    </message>
    <message>
        <source>What hangs on each weight</source>
        <translation>各權重的影響</translation>
    </message>
    <message>
        <source>Values that are missing or not used</source>
        <translation>缺少或用不上的數值</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>已停止，未儲存任何內容。</translation>
    </message>
    <message>
        <source>The draft can&apos;t be computed with yet: %1</source>
        <translation>草稿目前還不能用於計算：%1</translation>
    </message>
    <message>
        <source>Open a company file to try a draft on its past cycles.</source>
        <translation>開啟公司檔案後，即可用以往的考核週期試算草稿。</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>前往工作台</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>正在計算……</translation>
    </message>
    <message>
        <source>There is no cycle of this length to try it on. Open one.</source>
        <translation>沒有期間長度相同的考核週期可供試算，請先開啟一個。</translation>
    </message>
    <message>
        <source>Go to the cycles</source>
        <translation>前往考核週期</translation>
    </message>
    <message>
        <source>Shows what the draft would have made of the chosen cycles, person by person.</source>
        <translation>逐人顯示：若按草稿考核所選週期，結果會是怎樣。</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>全部團隊</translation>
    </message>
    <message>
        <source>All grades</source>
        <translation>任意等第</translation>
    </message>
    <message>
        <source>%1 under the draft</source>
        <translation>按草稿為 %1</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>顯示 %1 人，共 %2 人</translation>
    </message>
    <message>
        <source>%1, tried on: %2</source>
        <translation>%1，試算週期：%2</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>等第</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>what-if</source>
        <translation>試算</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>The totals of the slips that have one; those without are counted beside.</source>
        <translation>有合計的薪酬單之和；沒有合計的人數列在旁邊。</translation>
    </message>
    <message>
        <source>Each weight moved by 5 points of the hundred, the others keeping their proportions: how the mean score changes, and how many change grade against the draft.</source>
        <translation>每個權重在百分之中加減 5 分，其餘按原比例分配：平均分如何變化，與草稿相比多少人等第改變。</translation>
    </message>
    <message>
        <source>What the draft asks for and nobody gave, and what was given and it can&apos;t use.</source>
        <translation>草稿要求但沒有人給出的數值，以及已給出而草稿用不上的數值。</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Each person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>All that the draft asks for was given, and all that was given is used.</source>
        <translation>草稿所需的數值都已輸入，輸入的數值也都用上了。</translation>
    </message>
</context>
<context>
    <name>plumbline::WhatIfRunner</name>
    <message>
        <source>Working out what would change</source>
        <translation>正在試算</translation>
    </message>
</context>
</TS>
