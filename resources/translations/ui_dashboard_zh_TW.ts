<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>BoardSummary</name>
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>共 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>name, score</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>One has a result: %1.</source>
        <translation>一人有成績：%1。</translation>
    </message>
    <message>
        <source>Highest: %1. Lowest: %2.</source>
        <comment>name with score, name with score</comment>
        <translation>最高：%1；最低：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n without a complete result.</source>
        <translation>
            <numerusform>%n 人成績不完整。</numerusform>
        </translation>
    </message>
    <message>
        <source>No result is complete yet.</source>
        <translation>還沒有完整的成績。</translation>
    </message>
    <message>
        <source>Every indicator has a mean rate of %1.</source>
        <translation>各指標的平均得分率都是 %1。</translation>
    </message>
    <message>
        <source>Strongest indicator: %1, mean rate %2. Weakest: %3, %4.</source>
        <translation>最強的指標：%1，平均得分率 %2；最弱：%3，%4。</translation>
    </message>
    <message numerus="yes">
        <source>Table of people by %n indicators.</source>
        <translation>
            <numerusform>人員與 %n 項指標的表。</numerusform>
        </translation>
    </message>
    <message>
        <source>List in order of score.</source>
        <translation>按分數排列的名單。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n people need help.</source>
        <translation>
            <numerusform>%n 人需要協助。</numerusform>
        </translation>
    </message>
    <message>
        <source>First of them: %1.</source>
        <translation>其中前幾位：%1。</translation>
    </message>
    <message>
        <source>They are: %1.</source>
        <translation>分別是：%1。</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
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
    <message>
        <source>%1–%2</source>
        <comment>first and last period</comment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a small sample: %n complete result(s) only.</source>
        <translation>
            <numerusform>%1 樣本小：只有 %n 份完整結果。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; beside it %2</source>
        <comment>scope, what it is compared with</comment>
        <translation>%1；對比 %2</translation>
    </message>
</context>
<context>
    <name>ChartSummary</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>name, figure</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>All have %1.</source>
        <translation>全部為 %1。</translation>
    </message>
    <message>
        <source>Highest: %1 with %2.</source>
        <translation>最高：%1，%2。</translation>
    </message>
    <message>
        <source>Lowest: %1 with %2.</source>
        <translation>最低：%1，%2。</translation>
    </message>
    <message>
        <source>%1: nothing is above it.</source>
        <translation>%1：沒有超出的。</translation>
    </message>
    <message>
        <source>%1: above it %2.</source>
        <translation>%1：超出的有 %2。</translation>
    </message>
    <message>
        <source>Nothing to compare with in %1.</source>
        <translation>%1 沒有可對比的資料。</translation>
    </message>
    <message>
        <source>The same as %1.</source>
        <translation>與 %1 相同。</translation>
    </message>
    <message>
        <source>Against %1, %2 differs most: %3 against %4.</source>
        <translation>與 %1 相比，差別最大的是 %2：%3 對 %4。</translation>
    </message>
    <message>
        <source>%1 is a small sample.</source>
        <translation>%1 樣本小。</translation>
    </message>
    <message numerus="yes">
        <source>Bar chart, %n bars.</source>
        <translation>
            <numerusform>長條圖，%n 條。</numerusform>
        </translation>
    </message>
    <message>
        <source>Small sample.</source>
        <translation>樣本小。</translation>
    </message>
    <message>
        <source>%1: no result.</source>
        <translation>%1：沒有成績。</translation>
    </message>
    <message>
        <source>%1: %2 in %3.</source>
        <comment>who, figure, period</comment>
        <translation>%1：%3 為 %2。</translation>
    </message>
    <message>
        <source>%1: from %2 in %3 to %4 in %5.</source>
        <comment>who, figure, period, figure, period</comment>
        <translation>%1：從 %3 的 %2 到 %5 的 %4。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a change as a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Highest: %1 in %2.</source>
        <translation>最高：%2，%1。</translation>
    </message>
    <message>
        <source>Lowest: %1 in %2.</source>
        <translation>最低：%2，%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n periods without a result.</source>
        <translation>
            <numerusform>%n 個期間沒有成績。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n periods with a small sample.</source>
        <translation>
            <numerusform>%n 個期間樣本小。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line chart over %n periods.</source>
        <translation>
            <numerusform>%n 個期間的折線圖。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablePicture</name>
    <message numerus="yes">
        <source>%n more rows</source>
        <translation>
            <numerusform>還有 %n 列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ChartCard</name>
    <message>
        <source>Table and picture of this chart</source>
        <translation>此圖的表格和圖片</translation>
    </message>
    <message>
        <source>Table and picture: %1</source>
        <translation>表格和圖片：%1</translation>
    </message>
</context>
<context>
    <name>plumbline::ChartTools</name>
    <message>
        <source>Show as table</source>
        <translation>以表格顯示</translation>
    </message>
    <message>
        <source>Copy the picture and its figures</source>
        <translation>複製圖片和資料</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>複製表格</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>儲存圖片…</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)…</source>
        <translation>儲存為向量圖（SVG）…</translation>
    </message>
    <message>
        <source>Save the table (Excel)…</source>
        <translation>儲存表格（Excel）…</translation>
    </message>
    <message>
        <source>The picture and its figures are on the clipboard.</source>
        <translation>圖片和資料已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>表格已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>儲存圖片</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>向量圖 (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg)</source>
        <translation>圖片 (*.png);;向量圖 (*.svg)</translation>
    </message>
    <message>
        <source>The picture is saved as %1.</source>
        <translation>圖片已儲存為 %1。</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Choose another place.</source>
        <translation>圖片無法寫入 %1。請換一個位置。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
</context>
<context>
    <name>plumbline::ComplaintsCard</name>
    <message>
        <source>Without a class</source>
        <translation>未分級</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>%1 級</translation>
    </message>
    <message>
        <source>Complaints: %1</source>
        <translation>投訴：%1</translation>
    </message>
    <message>
        <source>The complaints of the period stand here by class, once their records are taken in.</source>
        <translation>匯入投訴紀錄後，這裡按等級列出本期的投訴。</translation>
    </message>
    <message>
        <source>Take in records</source>
        <translation>匯入紀錄</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>What do customers complain about most?</source>
        <translation>客戶的投訴集中在哪一級？</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period, complaints</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>period, people</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1
%2: %3</source>
        <comment>class, period, count</comment>
        <translation>%1
%2：%3</translation>
    </message>
    <message>
        <source>Complaints received, by class; dashed and right: the time before and the change. %1</source>
        <translation>按等級統計收到的投訴；虛線和右側：此前同樣長的時間與變化。%1</translation>
    </message>
    <message>
        <source>Complaints received, by class. %1</source>
        <translation>按等級統計收到的投訴。%1</translation>
    </message>
    <message>
        <source>No complaints are kept of the time before: there is no change to tell.</source>
        <translation>沒有此前的投訴紀錄：說不出變化。</translation>
    </message>
</context>
<context>
    <name>plumbline::CompletionCard</name>
    <message>
        <source>%1 %2</source>
        <comment>stage or person, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>缺漏資料</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>complete, all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Who is behind?</source>
        <translation>哪個團隊落後了？</translation>
    </message>
    <message>
        <source>Complete results and missing values of each team&apos;s own people; a line leads to the first missing value. %1</source>
        <translation>各團隊自己人員的完整結果和缺漏資料；點一列前往第一個缺漏的資料。%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period, complete of all</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Complete results of the last period and of all periods, missing values of the last: each team&apos;s own people; a line leads to the first missing value. %1</source>
        <translation>各團隊自己人員在最後一個週期和所有週期的完整結果，以及最後一個週期缺漏的資料；點一列前往第一個缺漏的資料。%1</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>所有週期</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺漏資料</translation>
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
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n 份結果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Lost %2 of %3 points, mean rate %4, %5</source>
        <translation>%1
滿分 %3，失分 %2，平均得分率 %4，%5</translation>
    </message>
    <message>
        <source>%1: lost %2, difference %3</source>
        <translation>%1：失分 %2，相差 %3</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相差</translation>
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
    <message>
        <source>%1: %2</source>
        <comment>period, figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between figures</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 with a result</source>
        <translation>%1 人有結果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is compared with, figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, difference %3</source>
        <comment>what it is compared with, figure, difference</comment>
        <translation>%1：%2，相差 %3</translation>
    </message>
    <message numerus="yes">
        <source>given %n times</source>
        <translation>
            <numerusform>評出 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, guideline %2</source>
        <comment>people, share</comment>
        <translation>%1，指導比例 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>results</comment>
        <translation>%1 / %2 份</translation>
    </message>
</context>
<context>
    <name>plumbline::GradesCard</name>
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
    <message numerus="yes">
        <source>given %n times</source>
        <translation>
            <numerusform>評出 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Grade %1: %2, %3</source>
        <comment>grade, people, share</comment>
        <translation>等第 %1：%2，%3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>compared with, people, share</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Times given</source>
        <translation>評出次數</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>%1 的占比</translation>
    </message>
    <message>
        <source>Grades given, after the rules. %1</source>
        <translation>按規則之後評出的等第。%1</translation>
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
    <message>
        <source>By team</source>
        <translation>按團隊</translation>
    </message>
    <message>
        <source>Sort within the teams, below a line of each team&apos;s means</source>
        <translation>在團隊內排序，每個團隊上方一列是其平均</translation>
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
    <message>
        <source>%1 %2 (%3)</source>
        <comment>fold mark, team, people</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>%1
%2: mean %3</source>
        <translation>%1
%2：平均 %3</translation>
    </message>
    <message>
        <source>%1: %2, difference %3</source>
        <comment>compared with, figure, difference</comment>
        <translation>%1：%2，相差 %3</translation>
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
        <translation>排名</translation>
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
        <translation>開啟%1的評分</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相差</translation>
    </message>
</context>
<context>
    <name>plumbline::PeriodPickers</name>
    <message>
        <source>&amp;Scheme</source>
        <translation>方案(&amp;S)</translation>
    </message>
    <message>
        <source>Peri&amp;od</source>
        <translation>週期(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;ince</source>
        <translation>自(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>對比(&amp;C)</translation>
    </message>
    <message>
        <source>Reading the periods…</source>
        <translation>正在讀取各週期…</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>週期</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Together with earlier periods: the results of all of them</source>
        <translation>連同更早的週期：合看它們的全部結果</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>對比</translation>
    </message>
    <message>
        <source>this period alone</source>
        <translation>僅本期</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不對比</translation>
    </message>
</context>
<context>
    <name>plumbline::ProfileCard</name>
    <message>
        <source>Choose a person</source>
        <translation>選擇一人</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>得分率 %1</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>資料 %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目標 %1</translation>
    </message>
    <message numerus="yes">
        <source>Mean %1 of %n people</source>
        <translation>
            <numerusform>%n 人平均 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference %1 points</source>
        <translation>相差 %1 個百分點</translation>
    </message>
    <message>
        <source>Fewer than three results are complete: a mean would tell what single people have.</source>
        <translation>完整結果不足三份：平均值會透露個別人的資料。</translation>
    </message>
    <message>
        <source>Choose a person here, or by a click in the heat map, the ranking or the list of whom to help.</source>
        <translation>在這裡選擇一人，或在熱力圖、排名、需要協助的名單中點一人。</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>得分率</translation>
    </message>
    <message>
        <source>Team&apos;s mean</source>
        <translation>團隊平均</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Where does this person stand?</source>
        <translation>這個人處在什麼位置？</translation>
    </message>
    <message>
        <source>%1: rate in percent, and the difference from the team&apos;s mean (dot). %2</source>
        <translation>%1：得分率（%）及與團隊平均（圓點）的差。%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>compared with, rate</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Difference from %1</source>
        <translation>與 %1 相差</translation>
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
        <translation>排名與報告一致，附得分和變化。%1</translation>
    </message>
    <message>
        <source>Mean score, rank by it, change against %2, and the grades. %1</source>
        <translation>平均分及按它的排名，較 %2 的變化，以及各期等第。%1</translation>
    </message>
</context>
<context>
    <name>plumbline::StrictnessCard</name>
    <message>
        <source>%1 ± %2</source>
        <comment>mean, standard deviation</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>Self-ratings</source>
        <translation>自評</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>其他所有人</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1（您）</translation>
    </message>
    <message>
        <source>%1
Fewer than three marks: they are not told.</source>
        <translation>%1
不足三份評分，不予顯示。</translation>
    </message>
    <message>
        <source>Values %1, people %2</source>
        <translation>評分 %1 個，涉及 %2 人</translation>
    </message>
    <message>
        <source>Gives %1 on average, standard deviation %2</source>
        <translation>平均給 %1，標準差 %2</translation>
    </message>
    <message>
        <source>The same people measured: %1, values %2</source>
        <translation>同一批人的取數得分率：%1，共 %2 個</translation>
    </message>
    <message>
        <source>Nothing of these people is measured by records.</source>
        <translation>這些人沒有由業務紀錄取數的指標。</translation>
    </message>
    <message>
        <source>Difference %1 points</source>
        <translation>相差 %1 個百分點</translation>
    </message>
    <message>
        <source>Few values: read with care.</source>
        <translation>資料少，請謹慎解讀。</translation>
    </message>
    <message>
        <source>Hollow: fewer than five values.</source>
        <translation>空心：評分不足五個。</translation>
    </message>
    <message>
        <source>Nobody has given a value yet.</source>
        <translation>還沒有人評分。</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>評分人</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>評分數</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>標準差</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>取數個數</translation>
    </message>
    <message>
        <source>Mean measured</source>
        <translation>取數平均</translation>
    </message>
    <message>
        <source>Spread measured</source>
        <translation>取數標準差</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Am I stricter than others?</source>
        <translation>我比別人更嚴嗎？</translation>
    </message>
    <message>
        <source>Mean and standard deviation of the rates given; below, dashed: what the same people were measured at; right: the difference. Axis from %1. %2</source>
        <translation>所給得分率的平均與標準差；下方虛線為同一批人的取數得分率，右側為差值。橫軸從 %1 起。%2</translation>
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
    <message>
        <source>Teams below</source>
        <translation>下級團隊</translation>
    </message>
    <message>
        <source>Show the means of the teams below as lines</source>
        <translation>以折線顯示下級團隊的平均分</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>移除%1</translation>
    </message>
</context>
</TS>
