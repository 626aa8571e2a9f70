<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>CellLook</name>
    <message>
        <source>Missing</source>
        <translation>缺漏</translation>
    </message>
    <message>
        <source>Missing: without it there is no score</source>
        <translation>缺漏：沒有它就沒有得分</translation>
    </message>
    <message>
        <source>Missing: counts as zero</source>
        <translation>缺漏：以零分計</translation>
    </message>
    <message>
        <source>Missing: counts in full</source>
        <translation>缺漏：以滿分計</translation>
    </message>
    <message>
        <source>Left out: the other weights carry its share</source>
        <translation>不計入：由其他權重分攤</translation>
    </message>
    <message>
        <source>The scheme&apos;s own target</source>
        <translation>方案自帶的目標值</translation>
    </message>
    <message>
        <source>Refused, not stored</source>
        <translation>未通過，沒有儲存</translation>
    </message>
    <message>
        <source>Changed by someone else; what was typed here is not stored</source>
        <translation>已被他人修改；此處鍵入的內容未儲存</translation>
    </message>
    <message>
        <source>Measured from records, too few to trust</source>
        <translation>取數，紀錄太少，不足採信</translation>
    </message>
    <message>
        <source>Measured from records</source>
        <translation>取數</translation>
    </message>
    <message>
        <source>Overridden: the records come to something else</source>
        <translation>手動改寫：與取數值不同</translation>
    </message>
    <message>
        <source>There are no records to measure it by</source>
        <translation>沒有可取數的紀錄</translation>
    </message>
    <message>
        <source>What the records come to can&apos;t be entered here</source>
        <translation>取數值不能填入此格</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Someone else</source>
        <translation>他人</translation>
    </message>
</context>
<context>
    <name>GridColumn</name>
    <message>
        <source>weight %1</source>
        <translation>權重 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不小於 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不大於 %1</translation>
    </message>
    <message>
        <source>%1 points each</source>
        <translation>每次 %1 分</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>群組扣分</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>加減分</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>大於 0</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目標值</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金額項</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>員工編號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>考核得分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等第</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
</context>
<context>
    <name>MeasuredLines</name>
    <message>
        <source>The events can&apos;t be added up here</source>
        <translation>扣分事件在這裡無法相加</translation>
    </message>
    <message>
        <source>From records</source>
        <translation>取數值</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>手動改寫</translation>
    </message>
    <message>
        <source>Another value was entered in its place</source>
        <translation>已輸入其他值取代</translation>
    </message>
    <message>
        <source>Can&apos;t be entered</source>
        <translation>不能填入</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>沒有值</translation>
    </message>
    <message>
        <source>There is no record to divide by</source>
        <translation>沒有可作分母的紀錄</translation>
    </message>
    <message>
        <source>Too few to trust</source>
        <translation>紀錄太少</translation>
    </message>
    <message>
        <source>Fewer than %1 records</source>
        <translation>少於 %1 筆紀錄，不足採信</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>An adjustment needs a reason.</source>
        <translation>加減分必須寫明原因。</translation>
    </message>
    <message>
        <source>%1 emptied this on %2. “%3” is not stored.</source>
        <translation>%1 於 %2 清空了這一格。「%3」未儲存。</translation>
    </message>
    <message>
        <source>%1 changed this to “%4” on %2. “%3” is not stored.</source>
        <translation>%1 於 %2 將此處改為「%4」。「%3」未儲存。</translation>
    </message>
    <message>
        <source>This value is measured from records; another one needs a reason. The records come to %1.</source>
        <translation>此值由業務紀錄取數，改寫須寫明原因。取數值為 %1。</translation>
    </message>
    <message>
        <source>The appraisal of %1 was submitted: its values stay as they are unless it is returned.</source>
        <translation>%1的考核表已提交：除非退回，數值不再變動。</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Weight in the whole</source>
        <translation>佔總分的權重</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>貢獻分</translation>
    </message>
    <message>
        <source>Running sum</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>允許：%1</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>沒有儲存</translation>
    </message>
    <message>
        <source>Last period</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>Team&apos;s mean rate</source>
        <translation>團隊平均得分率</translation>
    </message>
    <message>
        <source>Everybody&apos;s mean rate</source>
        <translation>全體平均得分率</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>實際值</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>取數人</translation>
    </message>
</context>
<context>
    <name>SelectionFigures</name>
    <message>
        <source>Count %1 · Sum %2 · Mean %3</source>
        <translation>計數 %1 · 合計 %2 · 平均 %3</translation>
    </message>
</context>
<context>
    <name>plumbline::AdjustmentEditor</name>
    <message>
        <source>Points</source>
        <translation>分數</translation>
    </message>
    <message>
        <source>Reason (needed)</source>
        <translation>原因（必填）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>plumbline::CellDelegate</name>
    <message>
        <source>target %1</source>
        <translation>目標 %1</translation>
    </message>
</context>
<context>
    <name>plumbline::CourseMarks</name>
    <message>
        <source>%1: the values stay as they are; a correction is a new revision</source>
        <translation>%1：數值不再變動；更正會另存為新的修訂版</translation>
    </message>
    <message>
        <source>%1: the values stay as they are unless they are returned</source>
        <translation>%1：除非退回，數值不再變動</translation>
    </message>
</context>
<context>
    <name>plumbline::GridActions</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>取消復原</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪下</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>連同標題複製</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填滿</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Next missing value</source>
        <translation>下一個缺漏值</translation>
    </message>
    <message>
        <source>Previous missing value</source>
        <translation>上一個缺漏值</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>尋找人員</translation>
    </message>
    <message>
        <source>Full explanation</source>
        <translation>完整計算過程</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>依此欄排序</translation>
    </message>
    <message>
        <source>Keep the other&apos;s value</source>
        <translation>保留對方的值</translation>
    </message>
    <message>
        <source>Put mine in its place</source>
        <translation>改用我的值</translation>
    </message>
    <message>
        <source>Explain sum and mean</source>
        <translation>合計與平均的計算過程</translation>
    </message>
    <message>
        <source>Take the measured value</source>
        <translation>改回取數值</translation>
    </message>
    <message>
        <source>Records behind this value</source>
        <translation>背後的紀錄</translation>
    </message>
</context>
<context>
    <name>plumbline::GridCommands</name>
    <message numerus="yes">
        <source>%n value(s) pasted</source>
        <translation>
            <numerusform>已貼上 %n 個值</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Went on from the other end: %1</source>
        <translation>已從另一端繼續：%1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺漏：%1</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <translation>這裡沒有缺漏值</translation>
    </message>
</context>
<context>
    <name>plumbline::GridFilterBar</name>
    <message>
        <source>Name, pinyin or number</source>
        <translation>姓名、拼音或員工編號</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>尋找人員</translation>
    </message>
    <message>
        <source>Finds people by characters, pinyin, initials or staff number (Ctrl+F)</source>
        <translation>依漢字、拼音、首字母或員工編號尋找（Ctrl+F）</translation>
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
        <source>Missing only</source>
        <translation>只看缺漏</translation>
    </message>
    <message>
        <source>Only people whose score still lacks a value</source>
        <translation>只顯示得分還缺值的人員</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>顯示全部人員</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>全部團隊</translation>
    </message>
    <message>
        <source>All positions</source>
        <translation>全部職位</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2 人</translation>
    </message>
    <message>
        <source>Where values come from</source>
        <translation>數值來源</translation>
    </message>
    <message>
        <source>Only people with a value that is measured like this</source>
        <translation>只顯示有這類取數值的人員</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>全部來源</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>手動改寫</translation>
    </message>
    <message>
        <source>Too few records</source>
        <translation>紀錄太少</translation>
    </message>
    <message>
        <source>Not filled by records</source>
        <translation>未能取數</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>審核後變更</translation>
    </message>
    <message>
        <source>Only people whose values were changed after they were last passed on or returned</source>
        <translation>只顯示最近一次通過或退回之後數值有變更的人</translation>
    </message>
</context>
<context>
    <name>plumbline::GridModel</name>
    <message>
        <source>Allowed: %1</source>
        <translation>允許：%1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>有備註</translation>
    </message>
    <message>
        <source>typed here: %1</source>
        <translation>此處鍵入：%1</translation>
    </message>
</context>
<context>
    <name>plumbline::MeasureBar</name>
    <message>
        <source>Records as of</source>
        <translation>取數截至</translation>
    </message>
    <message>
        <source>Until the end of this day it counts whether a complaint was handled in time; usually the period&apos;s last day</source>
        <translation>投訴是否按時處理，以這一天結束時為準；通常是本期最後一天</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新取數</translation>
    </message>
    <message>
        <source>Fill the measured values from the records as they are now</source>
        <translation>依現有的業務紀錄重新填寫取數值</translation>
    </message>
    <message>
        <source>There are no records yet that this scheme is measured by. Take them in on the records page.</source>
        <translation>還沒有此方案取數所需的業務紀錄，請到「資料」頁匯入。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) measured</source>
        <translation>
            <numerusform>已取數 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>變動 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overridden</source>
        <translation>
            <numerusform>手動改寫 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without records</source>
        <translation>
            <numerusform>無紀錄 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside the bounds of their cells</source>
        <translation>
            <numerusform>超出允許範圍 %n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ReceiptPanel</name>
    <message>
        <source>How this number came about</source>
        <translation>這個數字是怎麼來的</translation>
    </message>
    <message>
        <source>Full explanation (F4)</source>
        <translation>完整計算過程（F4）</translation>
    </message>
    <message>
        <source>Evidence and note</source>
        <translation>憑證與備註</translation>
    </message>
    <message>
        <source>What this value rests on</source>
        <translation>這個值的依據</translation>
    </message>
    <message>
        <source>Keep theirs (Esc)</source>
        <translation>保留對方的值 (Esc)</translation>
    </message>
    <message>
        <source>Put mine (Ctrl+Enter)</source>
        <translation>改用我的值 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Records behind…</source>
        <translation>背後的紀錄…</translation>
    </message>
    <message>
        <source>The records that this value is measured from (F9)</source>
        <translation>此值取自哪些業務紀錄（F9）</translation>
    </message>
    <message>
        <source>Take measured value</source>
        <translation>改回取數值</translation>
    </message>
    <message>
        <source>Puts the measured value in the place of the one that was entered (Ctrl+M)</source>
        <translation>用取數值換回輸入的值（Ctrl+M）</translation>
    </message>
</context>
<context>
    <name>plumbline::RefusedList</name>
    <message>
        <source>Close this list; the marks stay in the cells</source>
        <translation>關閉此清單；儲存格裡的標記會保留</translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>關閉此清單</translation>
    </message>
    <message>
        <source>Values that were not stored</source>
        <translation>沒有儲存的值</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were not stored</source>
        <translation>
            <numerusform>%n 個值沒有儲存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) lay below the last person and were left out</source>
        <translation>
            <numerusform>%n 列超出最後一人，未貼上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) lay outside what can be entered and were left out</source>
        <translation>
            <numerusform>%n 欄超出可輸入範圍，未貼上</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ScoreEntryPage</name>
    <message>
        <source>Score entry</source>
        <translation>評分輸入</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>實際值</translation>
    </message>
    <message>
        <source>Enter what was reached</source>
        <translation>輸入實際完成的值</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標值</translation>
    </message>
    <message>
        <source>Enter what was agreed</source>
        <translation>輸入約定的目標</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金額項</translation>
    </message>
    <message>
        <source>Enter what pay is made of</source>
        <translation>輸入計算薪酬所需的金額</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>復原（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>取消復原（Ctrl+Y）</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>取消復原</translation>
    </message>
    <message>
        <source>Next missing</source>
        <translation>下一個缺漏</translation>
    </message>
    <message>
        <source>To the next missing value (F8), back with Shift+F8</source>
        <translation>到下一個缺漏值（F8），Shift+F8 往回</translation>
    </message>
    <message>
        <source>Show or hide how a number came about</source>
        <translation>顯示或隱藏計算過程</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>側邊欄</translation>
    </message>
    <message>
        <source>This cycle is closed: the values can be looked at and copied, not changed.</source>
        <translation>本考核週期已關閉：可以檢視和複製，不能修改。</translation>
    </message>
    <message>
        <source>Scores: people down, indicators across</source>
        <translation>評分表：列是人員，欄是考核指標</translation>
    </message>
    <message>
        <source>Here the values of a cycle are entered. No company file is open.</source>
        <translation>這裡輸入考核週期的實際值。還沒有開啟公司檔案。</translation>
    </message>
    <message>
        <source>Go to the home page</source>
        <translation>到工作台</translation>
    </message>
    <message>
        <source>Reading the cycle …</source>
        <translation>正在讀取考核週期…</translation>
    </message>
    <message>
        <source>The cycle could not be read. %1</source>
        <translation>無法讀取考核週期。%1</translation>
    </message>
    <message>
        <source>Look at the cycles</source>
        <translation>檢視考核週期</translation>
    </message>
    <message>
        <source>There is no cycle yet whose values could be entered.</source>
        <translation>還沒有可以輸入的考核週期。</translation>
    </message>
    <message>
        <source>Open a cycle</source>
        <translation>開啟考核週期</translation>
    </message>
    <message>
        <source>Nobody takes part in this cycle.</source>
        <translation>沒有人參加本考核週期。</translation>
    </message>
    <message>
        <source>Look at the people</source>
        <translation>檢視員工</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>沒有符合篩選條件的人員</translation>
    </message>
    <message>
        <source>How sum and mean came about (Shift+F4)</source>
        <translation>合計與平均的計算過程（Shift+F4）</translation>
    </message>
    <message>
        <source>Write scores, values or pay to a spreadsheet</source>
        <translation>將得分、數值或薪酬寫入試算表</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
</context>
</TS>
