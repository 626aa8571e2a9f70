<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>ChangeRows</name>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Number at its source</source>
        <translation>紀錄編號</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>檔案中的值</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>a closed cycle used it: stays as it is</source>
        <translation>已關閉的考核週期用過：保持原樣</translation>
    </message>
</context>
<context>
    <name>ImportKinds</name>
    <message>
        <source>Contacts</source>
        <translation>服務紀錄</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>進廠</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>品檢</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>滿意度調查</translation>
    </message>
    <message>
        <source>Deduction events</source>
        <translation>扣分事件</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>指標值</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標值</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>以往結果</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>staff number</source>
        <translation>員工編號</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>position</source>
        <translation>職位</translation>
    </message>
    <message>
        <source>team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>team&apos;s leader</source>
        <translation>直屬主管</translation>
    </message>
    <message>
        <source>joined on</source>
        <translation>到職日期</translation>
    </message>
    <message>
        <source>left on</source>
        <translation>離職日期</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>等第</translation>
    </message>
    <message>
        <source>source number</source>
        <translation>紀錄編號</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>rows read: %1</source>
        <translation>讀取 %1 列</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>already there: %1</source>
        <translation>已存在 %1</translation>
    </message>
    <message>
        <source>updated: %1</source>
        <translation>更新 %1</translation>
    </message>
    <message>
        <source>changed, left as they were: %1</source>
        <translation>有變化但未更新 %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>拒絕 %1</translation>
    </message>
    <message>
        <source>new employees: %1</source>
        <translation>新增員工 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence (place)</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>0:02:23</source>
        <translation>0:02:23</translation>
    </message>
    <message>
        <source>Words for yes, and behind a stroke those for no: Y; Yes / N. Without them the usual words count; with words for yes only, everything else is no.</source>
        <translation>表示「是」的詞；斜線後面是表示「否」的詞，例如：Y; Yes / N。不填則按常用詞判斷；只填「是」的詞時，其餘都算否。</translation>
    </message>
    <message>
        <source>What a bare number means. 0:02:23 is hours, minutes and seconds.</source>
        <translation>單獨一個數字的單位。0:02:23 表示時、分、秒。</translation>
    </message>
    <message>
        <source>The scale the ratings were given on.</source>
        <translation>評分所用的量表。</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>月、日、年</translation>
    </message>
</context>
<context>
    <name>TemplateFile</name>
    <message>
        <source>Save the template</source>
        <translation>儲存範本</translation>
    </message>
    <message>
        <source>The template is written to %1. Fill it in and choose it here.</source>
        <translation>範本已寫入 %1。填好後在這裡選擇它即可。</translation>
    </message>
</context>
<context>
    <name>plumbline::CycleBox</name>
    <message>
        <source>Cycle that it goes into</source>
        <translation>匯入到的考核週期</translation>
    </message>
</context>
<context>
    <name>plumbline::FindingTabs</name>
    <message>
        <source>Number or name in the file</source>
        <translation>檔案中的員工編號或姓名</translation>
    </message>
    <message>
        <source>As it will be read</source>
        <translation>讀取結果</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>檔案原文</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>有變化：%1</translation>
    </message>
    <message>
        <source>Unknown employees: %1</source>
        <translation>未知員工：%1</translation>
    </message>
    <message>
        <source>Rows refused: %1; the first %2 problems are listed</source>
        <translation>拒絕 %1 列；列出前 %2 個問題</translation>
    </message>
    <message>
        <source>Rows refused: %1</source>
        <translation>拒絕 %1 列</translation>
    </message>
    <message>
        <source>Problems in the first rows: %1</source>
        <translation>前幾列的問題：%1</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>檔案內容</translation>
    </message>
    <message>
        <source>First rows as they will be read</source>
        <translation>前幾列的讀取結果</translation>
    </message>
    <message>
        <source>First rows as they stand in the file</source>
        <translation>前幾列的檔案原文</translation>
    </message>
    <message>
        <source>What would change, old and new</source>
        <translation>將會變化的內容，原值與新值</translation>
    </message>
    <message>
        <source>Employees whom nobody knows</source>
        <translation>公司中沒有的員工</translation>
    </message>
</context>
<context>
    <name>plumbline::ImportPanel</name>
    <message>
        <source>Into the cycle</source>
        <translation>匯入到考核週期</translation>
    </message>
    <message>
        <source>Create the unknown employees</source>
        <translation>新增未知員工</translation>
    </message>
    <message>
        <source>They are added with the number or name of the file and no team.</source>
        <translation>按檔案中的員工編號或姓名新增，暫不歸入團隊。</translation>
    </message>
    <message>
        <source>Update what changed</source>
        <translation>更新有變化的紀錄</translation>
    </message>
    <message>
        <source>Takes the file&apos;s content; the old one is kept with the record.</source>
        <translation>採用檔案中的內容；原內容保留在紀錄的歷史裡。</translation>
    </message>
    <message>
        <source>Check the whole file</source>
        <translation>檢查整個檔案</translation>
    </message>
    <message>
        <source>Take the good rows</source>
        <translation>匯入無誤的列</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>全部匯入</translation>
    </message>
    <message>
        <source>Row %1 is beyond the rows shown here.</source>
        <translation>第 %1 列不在此處顯示的前幾列之內。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在讀取……</translation>
    </message>
    <message>
        <source>%1 · columns: %2</source>
        <translation>%1 · %2 欄</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Leave without importing</source>
        <translation>放棄匯入</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in; the map is kept.</source>
        <translation>已停止。沒有匯入任何內容；對應表仍然保留。</translation>
    </message>
    <message>
        <source>Nothing was taken in, because rows were refused.</source>
        <translation>有列被拒絕，因此沒有匯入任何內容。</translation>
    </message>
    <message>
        <source>Everything in this file is there already; there is nothing to take in.</source>
        <translation>這個檔案的內容都已存在，沒有可匯入的。</translation>
    </message>
    <message>
        <source>Taken in: %1</source>
        <translation>已匯入：%1</translation>
    </message>
</context>
<context>
    <name>plumbline::ImportRunList</name>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Download a template</source>
        <translation>下載範本</translation>
    </message>
    <message>
        <source>A CSV, TSV or XLSX file can also be dropped anywhere on this page.</source>
        <translation>也可以把 CSV、TSV 或 XLSX 檔案拖到本頁任意位置。</translation>
    </message>
    <message>
        <source>Files brought in</source>
        <translation>已匯入的檔案</translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <translation>複製摘要</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>復原這次匯入</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Tables of calls, complaints, visits, checks and more come in here, and measured values follow from them.
Choose a file or drop one anywhere on this page; nothing is stored before you have seen it.</source>
        <translation>通話、投訴、進廠、品檢等表格從這裡匯入，指標值據此自動取數。
選擇一個檔案，或拖到本頁任意位置；您看過之前，不會存入任何內容。</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>匯入時間</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>讀取列數</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>By</source>
        <translation>匯入人</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Undone %1 by %2. Bring the file in again to have it back.</source>
        <translation>%2 已於 %1 復原。需要時重新匯入該檔案即可。</translation>
    </message>
    <message>
        <source>Undoing takes out what this file brought, %1 rows, and puts back what %2 said before.</source>
        <translation>復原將移除此檔案帶來的 %1 列，並恢復另外 %2 列的原內容。</translation>
    </message>
    <message>
        <source>Undoing takes out what this file brought: %1 rows.</source>
        <translation>復原將移除此檔案帶來的 %1 列。</translation>
    </message>
    <message>
        <source>“%1” was not undone, and nothing was changed: %2</source>
        <translation>「%1」沒有復原，內容未變：%2</translation>
    </message>
    <message>
        <source>“%1” is undone; rows taken back: %2.</source>
        <translation>「%1」已復原，收回 %2 列。</translation>
    </message>
    <message>
        <source>The file&apos;s digest is copied.</source>
        <translation>檔案摘要已複製。</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>復原匯入</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>plumbline::ImportRunner</name>
    <message>
        <source>Bringing in %1</source>
        <translation>正在匯入 %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>正在檢查 %1</translation>
    </message>
</context>
<context>
    <name>plumbline::ImportsTab</name>
    <message>
        <source>Imports</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Choose a table to bring in</source>
        <translation>選擇要匯入的表格</translation>
    </message>
    <message>
        <source>One file is on its way already; stop it or wait for it.</source>
        <translation>已有一個檔案正在處理；請先停止，或等它完成。</translation>
    </message>
</context>
<context>
    <name>plumbline::KeptMapBox</name>
    <message>
        <source>Not kept</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Keep the map</source>
        <translation>儲存對應表</translation>
    </message>
    <message>
        <source>Name of the map</source>
        <translation>對應表名稱</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>The map is kept as “%1”.</source>
        <translation>對應表已儲存為「%1」。</translation>
    </message>
    <message>
        <source>The map “%1” is removed. What came in by it stays.</source>
        <translation>對應表「%1」已刪除；用它匯入的內容不變。</translation>
    </message>
    <message>
        <source>Kept maps</source>
        <translation>已儲存的對應表</translation>
    </message>
    <message>
        <source>Keep the map for next time</source>
        <translation>儲存對應表，下次再用</translation>
    </message>
    <message>
        <source>Remove the kept map</source>
        <translation>刪除已儲存的對應表</translation>
    </message>
    <message>
        <source>None kept</source>
        <translation>尚未儲存</translation>
    </message>
</context>
<context>
    <name>plumbline::MapModel</name>
    <message>
        <source>%1 *</source>
        <comment>a field that is needed</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>檔案中的欄</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時刻欄</translation>
    </message>
    <message>
        <source>Or always</source>
        <translation>或固定為</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>讀取方式</translation>
    </message>
    <message>
        <source>This field is needed: choose its column, or what stands for every row.</source>
        <translation>此欄位必填：請選擇對應的欄，或填寫每列固定的值。</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>檔案中沒有「%1」這一欄。</translation>
    </message>
    <message>
        <source>%1, in map files: %2</source>
        <translation>%1；在對應表檔案中寫作 %2</translation>
    </message>
    <message>
        <source>The heading of the column it comes from. Delete takes it out.</source>
        <translation>來自哪一欄（欄標題）。按 Delete 取消對應。</translation>
    </message>
    <message>
        <source>Where day and time of day stand in two columns: the second one.</source>
        <translation>日期和時刻分在兩欄時，選擇時刻所在的欄。</translation>
    </message>
    <message>
        <source>What stands for every row where the file has no such column.</source>
        <translation>檔案中沒有這一欄時，每列都用的值。</translation>
    </message>
</context>
<context>
    <name>plumbline::MapPanel</name>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>對應表</translation>
    </message>
    <message>
        <source>Map from the file&apos;s columns to fields</source>
        <translation>檔案的欄與欄位的對應</translation>
    </message>
</context>
<context>
    <name>plumbline::PreviewModel</name>
    <message>
        <source>In the file: %1</source>
        <translation>檔案中：%1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>plumbline::ProblemList</name>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Problems copied: %1</source>
        <translation>已複製 %1 個問題</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>匯入問題</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部複製</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Enter goes to the cell.</source>
        <translation>按 Enter 移到儲存格。</translation>
    </message>
</context>
<context>
    <name>plumbline::ReadingFields</name>
    <message>
        <source>Found out by itself</source>
        <translation>自動辨識</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>已辨識：%1</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>視為空缺</translation>
    </message>
    <message>
        <source>? ; n/a</source>
        <translation>? ; n/a</translation>
    </message>
    <message>
        <source>Words that mean “not known”, separated by semicolons. Empty cells always say nothing.</source>
        <translation>表示「未知」的詞，以分號隔開。空白儲存格一律視為空缺。</translation>
    </message>
    <message>
        <source>Heading row</source>
        <translation>標題列</translation>
    </message>
</context>
</TS>
