<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>InterviewTables</name>
    <message>
        <source>held on %1</source>
        <translation>已面談，%1</translation>
    </message>
    <message>
        <source>once the result is published</source>
        <translation>結果發布後進行</translation>
    </message>
    <message>
        <source>due</source>
        <translation>待面談</translation>
    </message>
    <message>
        <source>due until %1, overdue</source>
        <translation>應於 %1 前面談，已逾期</translation>
    </message>
    <message>
        <source>due until %1</source>
        <translation>應於 %1 前面談</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面談</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>面談人</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>未完成措施</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>最近回報</translation>
    </message>
    <message>
        <source>From</source>
        <translation>來自</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>考核項</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>裁決</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待裁決</translation>
    </message>
    <message>
        <source>The whole result</source>
        <translation>整個結果</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>now due on %1</source>
        <translation>期限改為 %1</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>尚無回報。</translation>
    </message>
</context>
<context>
    <name>plumbline::InterviewForm</name>
    <message>
        <source>in person</source>
        <translation>當面</translation>
    </message>
    <message>
        <source>remotely</source>
        <translation>遠端</translation>
    </message>
    <message>
        <source>recorded from paper</source>
        <translation>依紙本補登</translation>
    </message>
    <message>
        <source>The interview has not been held yet.</source>
        <translation>尚未面談。</translation>
    </message>
    <message>
        <source>Recorded by %1 on %2.</source>
        <translation>由 %1 於 %2 記錄。</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>儲存更正</translation>
    </message>
    <message>
        <source>Keep the interview</source>
        <translation>儲存面談</translation>
    </message>
    <message>
        <source>What stood there before</source>
        <translation>更正前的內容</translation>
    </message>
    <message>
        <source>%1, held by %2, recorded by %3 on %4</source>
        <translation>%1，面談人 %2，由 %3 於 %4 記錄</translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation>更正需要寫明原因。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>面談人</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>做得好的</translation>
    </message>
    <message>
        <source>What did not go well</source>
        <translation>有待改進的</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>約定事項</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>更正原因</translation>
    </message>
    <message>
        <source>Correct the interview</source>
        <translation>更正面談</translation>
    </message>
</context>
<context>
    <name>plumbline::InterviewsPage</name>
    <message>
        <source>Interviews and plans</source>
        <translation>面談改進</translation>
    </message>
    <message>
        <source>Interviews of the cycle</source>
        <translation>本週期的面談</translation>
    </message>
    <message>
        <source>Appeals of the cycle</source>
        <translation>本週期的申訴</translation>
    </message>
    <message>
        <source>The interview is kept.</source>
        <translation>面談已儲存。</translation>
    </message>
    <message>
        <source>The correction is kept; what stood there stays visible.</source>
        <translation>更正已儲存，原內容仍可查看。</translation>
    </message>
    <message>
        <source>The action is kept.</source>
        <translation>措施已儲存。</translation>
    </message>
    <message>
        <source>The report is kept.</source>
        <translation>回報已儲存。</translation>
    </message>
    <message>
        <source>Nothing is contested in this cycle.</source>
        <translation>本週期沒有申訴。</translation>
    </message>
    <message>
        <source>Enter or a double click leads to the appraisal.</source>
        <translation>按 Enter 或按兩下進入考核表。</translation>
    </message>
    <message>
        <source>Open a company file to see interviews and plans.</source>
        <translation>開啟公司檔案後即可查看面談與改進計畫。</translation>
    </message>
    <message>
        <source>Nobody in this cycle has an interview or plan that you may see.</source>
        <translation>本週期沒有您可查看的面談或改進計畫。</translation>
    </message>
    <message>
        <source>Interviews follow the results of a cycle. Open one first.</source>
        <translation>面談在考核結果之後進行，請先開啟一個考核週期。</translation>
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
        <source>Interviews</source>
        <translation>面談</translation>
    </message>
    <message>
        <source>Improvement plans</source>
        <translation>改進計畫</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>申訴</translation>
    </message>
</context>
<context>
    <name>plumbline::PlanPanel</name>
    <message>
        <source>Say what is to be done.</source>
        <translation>請寫明要做什麼。</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>未完成措施</translation>
    </message>
    <message>
        <source>Overdue actions</source>
        <translation>逾期措施</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>全部措施</translation>
    </message>
    <message>
        <source>Actions of improvement plans</source>
        <translation>改進計畫的措施</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>回報記錄</translation>
    </message>
    <message>
        <source>Which actions</source>
        <translation>哪些措施</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>進展</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>回報</translation>
    </message>
    <message>
        <source>due</source>
        <translation>待面談</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>儲存回報</translation>
    </message>
    <message>
        <source>Whose plan</source>
        <translation>誰的計畫</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什麼</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Add the action</source>
        <translation>新增措施</translation>
    </message>
    <message>
        <source>No action stands here. The first one can be added below.</source>
        <translation>這裡沒有改進措施，可在下方新增第一項。</translation>
    </message>
</context>
</TS>
