<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>BoardText</name>
    <message>
        <source>%1%</source>
        <comment>percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>Up by %1</source>
        <translation>上升 %1</translation>
    </message>
    <message>
        <source>Down by %1</source>
        <translation>下降 %1</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>無團隊</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>period, people</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>Small sample: %n complete result(s) only.</source>
        <translation>
            <numerusform>樣本小：只有 %n 份完整結果。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>以表格顯示</translation>
    </message>
    <message>
        <source>Copy the picture and its figures</source>
        <translation>複製圖片和資料</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>儲存圖片…</translation>
    </message>
    <message>
        <source>Table and picture of this chart</source>
        <translation>此圖的表格和圖片</translation>
    </message>
    <message>
        <source>Table and picture: %1</source>
        <translation>表格和圖片：%1</translation>
    </message>
    <message>
        <source>The picture and its figures are on the clipboard.</source>
        <translation>圖片和資料已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>儲存圖片</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>圖片 (*.png)</translation>
    </message>
    <message>
        <source>The picture is saved as %1.</source>
        <translation>圖片已儲存為 %1。</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Choose another place.</source>
        <translation>圖片無法寫入 %1，請另選位置。</translation>
    </message>
</context>
<context>
    <name>plumbline::DashboardPage</name>
    <message>
        <source>Team dashboard</source>
        <translation>團隊看板</translation>
    </message>
    <message>
        <source>Show everybody again</source>
        <translation>恢復顯示全部人員</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>團隊(&amp;T)</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>職位(&amp;P)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>職位</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全部人員</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>全部團隊</translation>
    </message>
    <message>
        <source>All positions</source>
        <translation>全部職位</translation>
    </message>
    <message>
        <source>Only grade %1</source>
        <translation>只看等第 %1</translation>
    </message>
    <message>
        <source>Reading the cycle…</source>
        <translation>正在讀取考核週期…</translation>
    </message>
    <message>
        <source>The cycle could not be read.</source>
        <translation>考核週期無法讀取。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>The team&apos;s figures stand here once a company file is open.</source>
        <translation>開啟公司檔案後，團隊資料顯示在這裡。</translation>
    </message>
    <message>
        <source>Go to home</source>
        <translation>前往工作台</translation>
    </message>
    <message>
        <source>The team&apos;s figures stand here once a cycle is open.</source>
        <translation>建立考核週期後，團隊資料顯示在這裡。</translation>
    </message>
    <message>
        <source>Open a cycle</source>
        <translation>建立考核週期</translation>
    </message>
    <message>
        <source>Nobody takes part in this cycle.</source>
        <translation>此考核週期沒有參加人員。</translation>
    </message>
    <message>
        <source>Go to the cycles</source>
        <translation>前往考核週期</translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>這裡沒有缺少的數值。</translation>
    </message>
    <message>
        <source>See the ranking</source>
        <translation>檢視排名</translation>
    </message>
    <message>
        <source>Go to the first missing value</source>
        <translation>前往第一個缺少的數值</translation>
    </message>
    <message>
        <source>See who</source>
        <translation>檢視名單</translation>
    </message>
    <message>
        <source>List these people</source>
        <translation>只列出這些人</translation>
    </message>
    <message>
        <source>Sort the heat map by it</source>
        <translation>熱圖依它排序</translation>
    </message>
    <message>
        <source>Open that cycle</source>
        <translation>開啟該週期</translation>
    </message>
</context>
<context>
    <name>plumbline::DragCard</name>
    <message numerus="yes">
        <source>%1
Lost %2 of %3 points, mean rate %4, %n people</source>
        <translation>
            <numerusform>%1
滿分 %3，失分 %2，平均得分率 %4，%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>No result is complete yet.</source>
        <translation>還沒有完整的結果。</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>考核指標</translation>
    </message>
    <message>
        <source>Points at full marks</source>
        <translation>滿分值</translation>
    </message>
    <message>
        <source>Mean rate</source>
        <translation>平均得分率</translation>
    </message>
    <message>
        <source>Points lost</source>
        <translation>失分</translation>
    </message>
    <message>
        <source>Which indicator drags the team?</source>
        <translation>哪個指標拖後腿？</translation>
    </message>
    <message>
        <source>Points lost: weight × (1 − mean rate). %1</source>
        <translation>失分 = 權重 ×（1 − 平均得分率）。%1</translation>
    </message>
</context>
<context>
    <name>plumbline::FigureRow</name>
    <message>
        <source>Mean score</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>change, period</comment>
        <translation>較 %2 %1</translation>
    </message>
    <message>
        <source>Nothing earlier to compare with</source>
        <translation>沒有更早的週期可比較</translation>
    </message>
    <message>
        <source>No result is complete yet</source>
        <translation>還沒有完整的結果</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2 人</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>沒有缺少</translation>
    </message>
    <message numerus="yes">
        <source>%n still incomplete</source>
        <translation>
            <numerusform>還有 %n 人未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Best grade</source>
        <translation>最高等第</translation>
    </message>
    <message>
        <source>This scheme gives no grades</source>
        <translation>此方案不評等第</translation>
    </message>
    <message>
        <source>Share of grade %1</source>
        <translation>%1 等占比</translation>
    </message>
    <message numerus="yes">
        <source>%n people, guideline %1</source>
        <translation>
            <numerusform>%n 人，指導比例 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Need help</source>
        <translation>需要協助</translation>
    </message>
    <message>
        <source>Last grade, or down by a tenth of full marks</source>
        <translation>末位等第，或下降滿分的十分之一</translation>
    </message>
    <message>
        <source>How this came about</source>
        <translation>檢視計算過程</translation>
    </message>
</context>
<context>
    <name>plumbline::GradesCard</name>
    <message numerus="yes">
        <source>Grade %1: %n people, %2</source>
        <translation>
            <numerusform>等第 %1：%n 人，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Guideline %1</source>
        <translation>指導比例 %1</translation>
    </message>
    <message>
        <source>This scheme gives no grades.</source>
        <translation>此方案不評等第。</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>指導比例</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等第</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>How are the grades spread?</source>
        <translation>等第如何分布？</translation>
    </message>
    <message>
        <source>People per grade, after the rules. %1</source>
        <translation>依獎懲規則後的等第計人數。%1</translation>
    </message>
</context>
<context>
    <name>plumbline::HeatCard</name>
    <message>
        <source>%1, grade %2</source>
        <translation>%1，等第 %2</translation>
    </message>
    <message>
        <source>Who is weak at what?</source>
        <translation>誰弱在哪裡？</translation>
    </message>
    <message>
        <source>Rate of each indicator in percent; the stronger the colour, the further from full marks. %1</source>
        <translation>各指標得分率（%），顏色越深離滿分越遠。%1</translation>
    </message>
</context>
<context>
    <name>plumbline::HeatMapModel</name>
    <message>
        <source>%1
Score %2, mean %3</source>
        <translation>%1
得分 %2，平均 %3</translation>
    </message>
    <message>
        <source>%1
%2: the value is missing</source>
        <translation>%1
%2：缺少數值</translation>
    </message>
    <message>
        <source>%1
%2: left out</source>
        <translation>%1
%2：不計入</translation>
    </message>
    <message>
        <source>%1
%2: %3, mean %4</source>
        <translation>%1
%2：%3，平均 %4</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>總分</translation>
    </message>
    <message>
        <source>Sort by %1 (Alt+Up: lowest first, Alt+Down: highest first)</source>
        <translation>依%1排序（Alt+↑ 低分在前，Alt+↓ 高分在前）</translation>
    </message>
</context>
<context>
    <name>plumbline::HelpCard</name>
    <message>
        <source>Last grade: %1</source>
        <translation>末位等第 %1</translation>
    </message>
    <message>
        <source>Below 60% of full marks</source>
        <translation>低於滿分的 60%</translation>
    </message>
    <message>
        <source>Among the lowest</source>
        <translation>得分靠後</translation>
    </message>
    <message>
        <source>Who needs help?</source>
        <translation>誰需要協助？</translation>
    </message>
    <message>
        <source>Nobody has the last grade or fell by a tenth; the lowest stand here. %1</source>
        <translation>無人處於末位等第或下降十分之一，以下為得分靠後者。%1</translation>
    </message>
    <message>
        <source>Last grade or down by a tenth, lowest first. %1</source>
        <translation>末位等第或下降十分之一，低分在前。%1</translation>
    </message>
    <message>
        <source>No result is complete yet.</source>
        <translation>還沒有完整的結果。</translation>
    </message>
</context>
<context>
    <name>plumbline::PeopleModel</name>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
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
        <source>Position</source>
        <translation>職位</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等第</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Open the scores of %1</source>
        <translation>開啟 %1 的評分</translation>
    </message>
</context>
<context>
    <name>plumbline::RankingCard</name>
    <message>
        <source>Who stands where?</source>
        <translation>誰排第幾？</translation>
    </message>
    <message>
        <source>Rank as in the reports, score and change. %1</source>
        <translation>名次與報告一致，附得分和變化。%1</translation>
    </message>
</context>
<context>
    <name>plumbline::TrendCard</name>
    <message>
        <source>Compare with a person</source>
        <translation>與某人對比</translation>
    </message>
    <message numerus="yes">
        <source>%1: mean %2 of %n people</source>
        <translation>
            <numerusform>%1：%n 人平均 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>period, name, score</comment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>No result is complete yet.</source>
        <translation>還沒有完整的結果。</translation>
    </message>
    <message>
        <source>What changed over the periods?</source>
        <translation>各期間如何變化？</translation>
    </message>
    <message>
        <source>Mean score, axis from %1. %2</source>
        <translation>平均分，縱軸從 %1 起。%2</translation>
    </message>
    <message>
        <source>A trend needs an earlier period with results.</source>
        <translation>有了更早期間的結果，才能看出趨勢。</translation>
    </message>
</context>
</TS>
