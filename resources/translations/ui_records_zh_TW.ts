<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>CopyTable</name>
    <message>
        <source>The chosen rows were copied as a table.</source>
        <translation>已將所選各列複製為表格。</translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message>
        <source>Satisfaction, mean on 1 to 5</source>
        <translation>滿意度平均分（1–5）</translation>
    </message>
    <message>
        <source>Satisfaction, share of good ratings</source>
        <translation>滿意率</translation>
    </message>
    <message>
        <source>Answered contacts</source>
        <translation>接通率</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>接通及時率</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>平均等待時長</translation>
    </message>
    <message>
        <source>First response in time</source>
        <translation>首次回應及時率</translation>
    </message>
    <message>
        <source>Resolved contacts</source>
        <translation>解決率</translation>
    </message>
    <message>
        <source>Resolved in time</source>
        <translation>解決及時率</translation>
    </message>
    <message>
        <source>Resolved at first contact</source>
        <translation>一次解決率</translation>
    </message>
    <message>
        <source>Reopened contacts</source>
        <translation>重開率</translation>
    </message>
    <message>
        <source>Contacts handled</source>
        <translation>服務量</translation>
    </message>
    <message>
        <source>Complaints handled in time</source>
        <translation>投訴處理及時率</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>Complaints per contact</source>
        <translation>投訴率</translation>
    </message>
    <message>
        <source>Process compliance in checks</source>
        <translation>品檢合規率</translation>
    </message>
    <message>
        <source>Training hours</source>
        <translation>訓練時數</translation>
    </message>
    <message>
        <source>Mean exam mark</source>
        <translation>考試平均分</translation>
    </message>
    <message>
        <source>Days absent</source>
        <translation>缺勤天數</translation>
    </message>
    <message>
        <source>Orders of retained customers</source>
        <translation>留存客戶訂單額</translation>
    </message>
    <message>
        <source>Lost customers</source>
        <translation>流失客戶占比</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>客戶流失率</translation>
    </message>
    <message>
        <source>Deduction ledger</source>
        <translation>扣分台帳</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>By employee</source>
        <translation>按員工</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>按團隊</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>全公司</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Months are a whole number from 1 on.</source>
        <translation>月數須為不小於 1 的整數。</translation>
    </message>
</context>
<context>
    <name>RecordColumns</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
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
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>紀錄編號</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>reassigned</source>
        <translation>已轉派</translation>
    </message>
</context>
<context>
    <name>RecordDetails</name>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>第 %1 次匯入</translation>
    </message>
    <message>
        <source>It was %1&apos;s before.</source>
        <translation>先前歸屬%1。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>另一段文字</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It said the same in every field of its kind.</source>
        <translation>本類紀錄的各欄位均未改變。</translation>
    </message>
    <message>
        <source>Before – %1</source>
        <translation>先前 – %1</translation>
    </message>
</context>
<context>
    <name>RecordExport</name>
    <message>
        <source>Export the records</source>
        <translation>匯出紀錄</translation>
    </message>
    <message>
        <source>Exporting records</source>
        <translation>正在匯出紀錄</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
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
        <source>changed</source>
        <translation>已變更</translation>
    </message>
    <message>
        <source>reassigned</source>
        <translation>已轉派</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>included again</source>
        <translation>重新計入</translation>
    </message>
    <message>
        <source>in the numerator</source>
        <translation>計入分子</translation>
    </message>
    <message>
        <source>in the denominator only</source>
        <translation>僅計入分母</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不計入</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>late</source>
        <translation>遲到</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>請假</translation>
    </message>
</context>
<context>
    <name>SamplingExport</name>
    <message>
        <source>Export the form</source>
        <translation>匯出檢查表</translation>
    </message>
</context>
<context>
    <name>plumbline::CustomersTab</name>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Reading the visits …</source>
        <translation>正在讀取進廠紀錄……</translation>
    </message>
    <message>
        <source>No visits of customers in this time.</source>
        <translation>此時段內沒有客戶進廠。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 位客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was lost in %1.</source>
        <translation>%1沒有流失客戶。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) to call: they were active when the month began, and had stayed away too long when it ended.</source>
        <translation>
            <numerusform>需回訪 %n 位客戶：月初仍活躍，到月底已多月未進廠。</numerusform>
        </translation>
    </message>
    <message>
        <source>Churn of %1: customers whose last visit lies that many months back, against all visits of that month.</source>
        <translation>%1流失率：末次進廠在規定月數之前那個月的客戶數，除以那個月的全部進廠次數。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>進廠</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>首次進廠</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>末次進廠</translation>
    </message>
    <message>
        <source>Last advisor</source>
        <translation>末次顧問</translation>
    </message>
    <message>
        <source>Months away</source>
        <translation>未進廠月數</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>客戶流失率</translation>
    </message>
    <message>
        <source>Customers gone</source>
        <translation>流失客戶</translation>
    </message>
    <message>
        <source>Visits that month</source>
        <translation>當月進廠</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>advisor</source>
        <translation>顧問</translation>
    </message>
    <message>
        <source>Visits per customer</source>
        <translation>各客戶進廠</translation>
    </message>
    <message>
        <source>Lost customers of a month</source>
        <translation>某月流失客戶</translation>
    </message>
    <message>
        <source>Churn of a month</source>
        <translation>某月流失率</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>顯示內容</translation>
    </message>
    <message>
        <source>Lost after months</source>
        <translation>流失月數</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>Empty: as the company&apos;s settings say.</source>
        <translation>留空則依公司設定。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Customer or advisor</source>
        <translation>客戶或顧問</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
</context>
<context>
    <name>plumbline::EventForm</name>
    <message>
        <source>No open cycle has a deduction.</source>
        <translation>沒有含扣分指標的未關閉考核週期。</translation>
    </message>
    <message>
        <source>Takes %1 to %2 points off.</source>
        <translation>每次扣 %1 至 %2 分。</translation>
    </message>
    <message numerus="yes">
        <source>Counted; from the %n-th time on nothing more is taken off.</source>
        <translation>
            <numerusform>按次計；從第 %n 次起不再多扣。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted; empty means once.</source>
        <translation>按次計；留空即一次。</translation>
    </message>
    <message>
        <source>The scheme does not take this indicator&apos;s value from the ledger: the event is kept, and the value is typed.</source>
        <translation>方案未設定此指標由台帳取值：事件會保留，數值仍需手動輸入。</translation>
    </message>
    <message>
        <source>Choose whose event it is.</source>
        <translation>請選擇事件所屬的員工。</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>考核週期</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>扣分項</translation>
    </message>
    <message>
        <source>Count or points</source>
        <translation>次數或分數</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Who saw it</source>
        <translation>見證人</translation>
    </message>
    <message>
        <source>File</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>Name or staff number</source>
        <translation>姓名或員工編號</translation>
    </message>
    <message>
        <source>where it is kept</source>
        <translation>憑證存放處</translation>
    </message>
    <message>
        <source>Enter the event</source>
        <translation>輸入事件</translation>
    </message>
</context>
<context>
    <name>plumbline::FigureRecordsWindow</name>
    <message>
        <source>Reading the records …</source>
        <translation>正在讀取紀錄……</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>紀錄編號</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Counted?</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>No record of this period belongs to the figure.</source>
        <translation>本期沒有與此數值有關的紀錄。</translation>
    </message>
    <message>
        <source>%1 read: %2 in the numerator, %3 in the denominator only, %4 not counted</source>
        <translation>已讀 %1 筆：計入分子 %2，僅計入分母 %3，不計入 %4</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>全部紀錄</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>顯示哪些紀錄</translation>
    </message>
    <message>
        <source>Records behind the figure</source>
        <translation>數值背後的紀錄</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>繼續讀取</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Records behind</source>
        <translation>背後的紀錄</translation>
    </message>
</context>
<context>
    <name>plumbline::LedgerTab</name>
    <message>
        <source>Ledger</source>
        <translation>扣分台帳</translation>
    </message>
    <message>
        <source>The event of %1 was entered.</source>
        <translation>已輸入%1的事件。</translation>
    </message>
    <message>
        <source>The ledger holds no event in this time.</source>
        <translation>此時段台帳中沒有事件。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), the latest first. What was entered wrongly is taken back with a reason; it stays to be seen.</source>
        <translation>
            <numerusform>%n 筆事件，最新在前。輸錯的寫明原因即可撤回，仍可檢視。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose events</source>
        <translation>誰的事件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Enter an event</source>
        <translation>輸入事件</translation>
    </message>
</context>
<context>
    <name>plumbline::MeasureForm</name>
    <message>
        <source>from rating</source>
        <translation>評分不低於</translation>
    </message>
    <message>
        <source>within seconds</source>
        <translation>秒數上限</translation>
    </message>
    <message>
        <source>within hours</source>
        <translation>小時上限</translation>
    </message>
    <message>
        <source>months</source>
        <translation>月數</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>不篩選</translation>
    </message>
    <message>
        <source>Only %1:</source>
        <translation>僅限%1：</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>不限類別</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>%1 類</translation>
    </message>
    <message>
        <source>Responsible only</source>
        <translation>僅有責</translation>
    </message>
    <message>
        <source>All complaints</source>
        <translation>全部投訴</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>取數規則</translation>
    </message>
    <message>
        <source>Class of complaints</source>
        <translation>投訴類別</translation>
    </message>
    <message>
        <source>Which complaints</source>
        <translation>哪些投訴</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>篩選依據</translation>
    </message>
    <message>
        <source>Only these texts</source>
        <translation>僅限這些內容</translation>
    </message>
    <message>
        <source>texts, apart by ;</source>
        <translation>內容，以分號隔開</translation>
    </message>
</context>
<context>
    <name>plumbline::MeasuresTab</name>
    <message>
        <source>Measures</source>
        <translation>取數</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>正在計算……</translation>
    </message>
    <message>
        <source>no record to divide by</source>
        <translation>沒有可作分母的紀錄</translation>
    </message>
    <message>
        <source>too few to trust</source>
        <translation>紀錄太少</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Team&apos;s id</source>
        <translation>團隊編號</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>員工編號</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>計入</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>不計入</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>No records of this kind in %1. They come in on the tab of imports.</source>
        <translation>%1沒有這類紀錄。請在「匯入」頁籤匯入。</translation>
    </message>
    <message>
        <source>%1, %2. Enter or a double click shows the records behind a figure. Below %3 counted records a figure is too few to trust.</source>
        <translation>%1，%2。按 Enter 或按兩下可檢視數值背後的紀錄。計入不足 %3 筆的，紀錄太少，不足採信。</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>統計對象</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>As of which day open complaints are looked at; otherwise the period&apos;s last day.</source>
        <translation>以哪一天判斷未處理的投訴是否逾期；不選則為期末最後一天。</translation>
    </message>
    <message>
        <source>Records behind</source>
        <translation>背後的紀錄</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>數值</translation>
    </message>
</context>
<context>
    <name>plumbline::PeopleBox</name>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>團隊：%1</translation>
    </message>
</context>
<context>
    <name>plumbline::PeriodChoice</name>
    <message>
        <source>Any time</source>
        <translation>不限時間</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>按日期……</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>plumbline::RecordActions</name>
    <message>
        <source>Choose who is to have the records.</source>
        <translation>請選擇紀錄轉派給誰。</translation>
    </message>
    <message>
        <source>Give a reason first; it is kept in the record&apos;s history and in the audit trail.</source>
        <translation>請先填寫原因；原因會保留在紀錄的歷程和稽核紀錄中。</translation>
    </message>
    <message>
        <source>No record is chosen.</source>
        <translation>未選擇紀錄。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>已選 %n 筆紀錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>重新計入</translation>
    </message>
    <message>
        <source>Let it count again</source>
        <translation>恢復計入</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>新歸屬人</translation>
    </message>
    <message>
        <source>Name or staff number</source>
        <translation>姓名或員工編號</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>轉派</translation>
    </message>
</context>
<context>
    <name>plumbline::RecordDetails</name>
    <message>
        <source>History</source>
        <translation>歷程</translation>
    </message>
    <message>
        <source>Unchanged since it came in.</source>
        <translation>匯入後未曾變更。</translation>
    </message>
</context>
<context>
    <name>plumbline::RecordFilterBar</name>
    <message>
        <source>All imports</source>
        <translation>所有匯入</translation>
    </message>
    <message>
        <source>Kind of records</source>
        <translation>紀錄種類</translation>
    </message>
    <message>
        <source>Whose records</source>
        <translation>誰的紀錄</translation>
    </message>
    <message>
        <source>Record&apos;s id</source>
        <translation>紀錄編號</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Topic, note or another text</source>
        <translation>主題、備註或其他文字</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Excluded only</source>
        <translation>僅已排除</translation>
    </message>
</context>
<context>
    <name>plumbline::RecordListPanel</name>
    <message>
        <source>Excluded from every measure.</source>
        <translation>已從所有取數中排除。</translation>
    </message>
    <message>
        <source>Included in the measures again.</source>
        <translation>已重新計入取數。</translation>
    </message>
    <message>
        <source>Given to %1.</source>
        <translation>已轉派給%1。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在讀取……</translation>
    </message>
    <message>
        <source>The chosen records were copied as a table.</source>
        <translation>已將所選紀錄複製為表格。</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>The chosen record</source>
        <translation>所選紀錄</translation>
    </message>
</context>
<context>
    <name>plumbline::RecordListTab</name>
    <message>
        <source>Records</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>No such records. They come in on the tab of imports.</source>
        <translation>沒有符合條件的紀錄。紀錄在「匯入」頁籤匯入。</translation>
    </message>
    <message>
        <source>%1 records, newest first. Ctrl+C copies the chosen ones as a table, F2 leads to the reason.</source>
        <translation>%1 筆紀錄，最新在前。Ctrl+C 將所選紀錄複製為表格，F2 轉到原因。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
</context>
<context>
    <name>plumbline::RecordsPage</name>
    <message>
        <source>Records and imports</source>
        <translation>資料與匯入</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>頁面的各部分</translation>
    </message>
    <message>
        <source>Open a company file to bring in records and see what is behind each value.</source>
        <translation>先開啟公司檔案，才能匯入紀錄、檢視每個數值背後的紀錄。</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>前往工作台</translation>
    </message>
</context>
<context>
    <name>plumbline::SamplingTab</name>
    <message>
        <source>Sampling</source>
        <translation>抽樣</translation>
    </message>
    <message>
        <source>Give how many contacts of each person, and a whole number as the seed.</source>
        <translation>請填寫每人抽取的筆數，種子須為整數。</translation>
    </message>
    <message>
        <source>Sampling %1 was drawn.</source>
        <translation>已抽取第 %1 次抽樣。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>檢查表</translation>
    </message>
    <message>
        <source>Each person</source>
        <translation>每人筆數</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>種子</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>已抽取</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已檢查</translation>
    </message>
    <message>
        <source>Share done</source>
        <translation>完成比例</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>抽取人</translation>
    </message>
    <message>
        <source>Drawn at</source>
        <translation>抽取時間</translation>
    </message>
    <message>
        <source>Nothing has been drawn yet. Contacts are drawn at random for every person, and handed to a checker as a form.</source>
        <translation>還沒有抽樣。系統為每人隨機抽取服務紀錄，以檢查表的形式交給檢查人。</translation>
    </message>
    <message>
        <source>The form of the chosen sampling holds what is still to be checked. Filled in, it comes back on the tab of imports.</source>
        <translation>所選抽樣的檢查表列出尚未檢查的紀錄。填好後在「匯入」頁籤匯入。</translation>
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
        <source>How far is sampling %1?</source>
        <translation>第 %1 次抽樣進展如何？</translation>
    </message>
    <message>
        <source>Contacts of each person</source>
        <translation>每人筆數</translation>
    </message>
    <message>
        <source>name of the form</source>
        <translation>檢查表名稱</translation>
    </message>
    <message>
        <source>The same seed draws the same contacts again, so that the draw can be proven.</source>
        <translation>相同的種子會抽出相同的紀錄，抽樣因此可以覆核。</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Export the form</source>
        <translation>匯出檢查表</translation>
    </message>
    <message>
        <source>Samplings</source>
        <translation>抽樣</translation>
    </message>
    <message>
        <source>Share done of each person</source>
        <translation>各人完成比例</translation>
    </message>
</context>
</TS>
