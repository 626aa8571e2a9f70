<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>CalibrationBook</name>
    <message>
        <source>calibration</source>
        <translation>校準表</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>員工編號</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Score now</source>
        <translation>目前得分</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Grade now</source>
        <translation>目前等第</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>加減分</translation>
    </message>
    <message>
        <source>Set grade</source>
        <translation>直接定等</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Score then</source>
        <translation>校準後得分</translation>
    </message>
    <message>
        <source>Grade then</source>
        <translation>校準後等第</translation>
    </message>
    <message>
        <source>Decided so far</source>
        <translation>已有決定</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Money now</source>
        <translation>目前金額</translation>
    </message>
    <message>
        <source>Money then</source>
        <translation>校準後金額</translation>
    </message>
    <message>
        <source>grades</source>
        <translation>等第</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等第</translation>
    </message>
    <message>
        <source>People now</source>
        <translation>目前人數</translation>
    </message>
    <message>
        <source>People then</source>
        <translation>校準後人數</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>指導比例</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Mean now</source>
        <translation>目前平均分</translation>
    </message>
    <message>
        <source>Mean then</source>
        <translation>校準後平均分</translation>
    </message>
</context>
<context>
    <name>CalibrationWords</name>
    <message>
        <source>without a team</source>
        <translation>無團隊</translation>
    </message>
    <message>
        <source>your own appraisal</source>
        <translation>本人的考核表</translation>
    </message>
    <message>
        <source>%1: not submitted yet</source>
        <translation>%1：尚未提交</translation>
    </message>
    <message>
        <source>%1: corrected on the appraisal&apos;s page</source>
        <translation>%1：請在考核表頁更正</translation>
    </message>
    <message>
        <source>values are missing</source>
        <translation>尚缺數值</translation>
    </message>
    <message>
        <source>%1 below grade %2</source>
        <translation>距等第 %2 差 %1</translation>
    </message>
    <message>
        <source>%1 above grade %2</source>
        <translation>高於等第 %2 的界線 %1</translation>
    </message>
    <message>
        <source>%1 by %2 with %3, %4</source>
        <translation>%1，%2 決定，第二人 %3，%4</translation>
    </message>
    <message>
        <source>%1 (not looked at yet)</source>
        <translation>%1（尚未複核）</translation>
    </message>
    <message>
        <source>not in this sheet any more</source>
        <translation>已不在此表中</translation>
    </message>
    <message>
        <source>neither points nor a grade</source>
        <translation>既無加減分，也未定級</translation>
    </message>
    <message>
        <source>points are a number other than zero, such as 1.5 or -2</source>
        <translation>加減分須為非零數字，如 1.5 或 -2</translation>
    </message>
    <message>
        <source>the reason is missing</source>
        <translation>缺少原因</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>There is nothing to decide.</source>
        <translation>沒有可決定的內容。</translation>
    </message>
    <message>
        <source>%1 has no result to decide on.</source>
        <translation>%1 沒有可供決定的結果。</translation>
    </message>
</context>
<context>
    <name>plumbline::CalibrationDelegate</name>
    <message>
        <source>as computed</source>
        <translation>依計算結果</translation>
    </message>
    <message>
        <source>reason?</source>
        <translation>原因？</translation>
    </message>
</context>
<context>
    <name>plumbline::CalibrationEffect</name>
    <message>
        <source>This scheme gives no grades.</source>
        <translation>此考核方案不評等第。</translation>
    </message>
    <message>
        <source>Grade %1: %2 people now, %3 then</source>
        <translation>等第 %1：現在 %2 人，校準後 %3 人</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>指導比例</translation>
    </message>
    <message>
        <source>Guideline %1</source>
        <translation>指導比例 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n people, as now</source>
        <translation>
            <numerusform>%1，共 %n 人，與現在相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) for %n people</source>
        <translation>
            <numerusform>%1（%2），共 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>校準後</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>還缺</translation>
    </message>
    <message>
        <source>They are kept with the file until they are decided.</source>
        <translation>草稿隨檔案儲存，直到寫入決定。</translation>
    </message>
    <message>
        <source>None yet: type points, a grade or a reason.</source>
        <translation>還沒有：請輸入分數、等第或原因。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t be decided yet.</source>
        <translation>
            <numerusform>其中 %n 項還不能決定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open drafts</source>
        <translation>校準草稿</translation>
    </message>
    <message numerus="yes">
        <source>%n open drafts</source>
        <translation>
            <numerusform>%n 項校準草稿</numerusform>
        </translation>
    </message>
    <message>
        <source>How would the grades be spread?</source>
        <translation>校準後等第如何分布？</translation>
    </message>
    <message>
        <source>People per grade after the rules, now and then; the dot is now. Enter shows those of a grade.</source>
        <translation>套用獎懲規則後各等第的人數，現在 → 校準後；圓點為現在。按 Enter 鍵只看該等第。</translation>
    </message>
    <message>
        <source>What would it cost?</source>
        <translation>校準後成本如何？</translation>
    </message>
    <message>
        <source>Mean score by team</source>
        <translation>各團隊平均分</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>plumbline::CalibrationLink</name>
    <message>
        <source>Calibration sheet</source>
        <translation>校準表</translation>
    </message>
    <message>
        <source>Everybody of the cycle side by side, before and after (Ctrl+Shift+K)</source>
        <translation>並排檢視週期裡的所有人，校準前與校準後（Ctrl+Shift+K）</translation>
    </message>
</context>
<context>
    <name>plumbline::CalibrationModel</name>
    <message>
        <source>%1 now, %2 then</source>
        <translation>現在 %1，校準後 %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>員工編號</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>加減分</translation>
    </message>
    <message>
        <source>Set grade</source>
        <translation>直接定級</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>校準後</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等第</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Decided so far</source>
        <translation>已有決定</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Mean score of the team</source>
        <translation>團隊平均分</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a team and how many people of it are shown</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>plumbline::CalibrationPage</name>
    <message>
        <source>Calibration</source>
        <translation>校準</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>取消復原</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>校準…</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>搜尋人員</translation>
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
        <source>Grade</source>
        <translation>等第</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>顯示範圍</translation>
    </message>
    <message numerus="yes">
        <source>Decided on %n results.</source>
        <translation>
            <numerusform>已校準 %n 項結果。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a company file to see a cycle&apos;s people side by side.</source>
        <translation>開啟公司檔案，即可並排檢視一個考核週期的人員。</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>前往工作台</translation>
    </message>
    <message>
        <source>There is no cycle yet. Open one, and its people stand here.</source>
        <translation>還沒有考核週期。開啟一個，人員就會列在這裡。</translation>
    </message>
    <message>
        <source>Go to the cycles</source>
        <translation>前往考核週期</translation>
    </message>
    <message>
        <source>Reading the cycle …</source>
        <translation>正在讀取考核週期…</translation>
    </message>
    <message>
        <source>There is nobody in this cycle whom you may see.</source>
        <translation>這個考核週期裡沒有您可以檢視的人員。</translation>
    </message>
    <message>
        <source>Here to be read only: %1</source>
        <translation>此處僅供檢視：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n people</source>
        <translation>
            <numerusform>%1 %2，%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>全部團隊</translation>
    </message>
    <message>
        <source>All grades</source>
        <translation>全部等第</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>等第 %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部人員</translation>
    </message>
    <message>
        <source>With a draft</source>
        <translation>有草稿</translation>
    </message>
    <message>
        <source>Near a boundary</source>
        <translation>臨近等第界線</translation>
    </message>
    <message>
        <source>Can be decided</source>
        <translation>可以校準</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>已校準</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>顯示 %1 / %2</translation>
    </message>
    <message>
        <source>Nobody fits what is asked for.</source>
        <translation>沒有符合條件的人員。</translation>
    </message>
    <message>
        <source>Calibration of %1</source>
        <translation>%1 校準表</translation>
    </message>
    <message>
        <source>Take back (Ctrl+Z)</source>
        <translation>復原（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Do again (Ctrl+Y)</source>
        <translation>取消復原（Ctrl+Y）</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>取消復原</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>People of the cycle</source>
        <translation>考核週期的人員</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>依團隊分組</translation>
    </message>
    <message>
        <source>Everybody below the name of their team</source>
        <translation>每個人列在所屬團隊名稱之下</translation>
    </message>
    <message numerus="yes">
        <source>The effect leaves out %n drafts that can&apos;t be worked out. </source>
        <translation>
            <numerusform>有 %n 項草稿無法計算，未計入校準效果。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::CalibrationReview</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>員工編號</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等第</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>還缺</translation>
    </message>
    <message numerus="yes">
        <source>Look before you decide on %n results</source>
        <translation>
            <numerusform>校準 %n 項結果前，請先核對</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n results</source>
        <translation>
            <numerusform>校準 %n 項結果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t be decided yet; Enter leads there.</source>
        <translation>
            <numerusform>其中 %n 項還不能決定；按 Enter 鍵移至該處。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are written at once, or none. A decision stays for good: it stands in the explanation with its reason and both names, and only another one can follow it.</source>
        <translation>要麼全部寫入，要麼一項也不寫。決定寫入後不再更改：它連同原因和兩人的姓名列在計算過程中，之後只能再加一項。</translation>
    </message>
    <message>
        <source>Name who looks at it, too.</source>
        <translation>請指定由誰共同複核。</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>Who looks at it, too</source>
        <translation>由誰共同複核</translation>
    </message>
    <message>
        <source>Back to the sheet</source>
        <translation>返回校準表</translation>
    </message>
    <message>
        <source>What would be decided</source>
        <translation>將要寫入的決定</translation>
    </message>
</context>
</TS>
