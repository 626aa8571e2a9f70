<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>InterviewTables</name>
    <message>
        <source>held on %1</source>
        <translation>已面谈，%1</translation>
    </message>
    <message>
        <source>once the result is published</source>
        <translation>结果发布后进行</translation>
    </message>
    <message>
        <source>due</source>
        <translation>待面谈</translation>
    </message>
    <message>
        <source>due until %1, overdue</source>
        <translation>应于 %1 前面谈，已逾期</translation>
    </message>
    <message>
        <source>due until %1</source>
        <translation>应于 %1 前面谈</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面谈</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>面谈人</translation>
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
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>最近汇报</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>考核项</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>裁决</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待裁决</translation>
    </message>
    <message>
        <source>The whole result</source>
        <translation>整个结果</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>now due on %1</source>
        <translation>期限改为 %1</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>尚无汇报。</translation>
    </message>
</context>
<context>
    <name>plumbline::InterviewForm</name>
    <message>
        <source>in person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>remotely</source>
        <translation>远程</translation>
    </message>
    <message>
        <source>recorded from paper</source>
        <translation>据纸质件补录</translation>
    </message>
    <message>
        <source>The interview has not been held yet.</source>
        <translation>尚未面谈。</translation>
    </message>
    <message>
        <source>Recorded by %1 on %2.</source>
        <translation>由 %1 于 %2 记录。</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>保存更正</translation>
    </message>
    <message>
        <source>Keep the interview</source>
        <translation>保存面谈</translation>
    </message>
    <message>
        <source>What stood there before</source>
        <translation>更正前的内容</translation>
    </message>
    <message>
        <source>%1, held by %2, recorded by %3 on %4</source>
        <translation>%1，面谈人 %2，由 %3 于 %4 记录</translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation>更正需要写明原因。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>面谈人</translation>
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
        <translation>有待改进的</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>约定事项</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>更正原因</translation>
    </message>
    <message>
        <source>Correct the interview</source>
        <translation>更正面谈</translation>
    </message>
</context>
<context>
    <name>plumbline::InterviewsPage</name>
    <message>
        <source>Interviews and plans</source>
        <translation>面谈改进</translation>
    </message>
    <message>
        <source>Interviews of the cycle</source>
        <translation>本周期的面谈</translation>
    </message>
    <message>
        <source>Appeals of the cycle</source>
        <translation>本周期的申诉</translation>
    </message>
    <message>
        <source>The interview is kept.</source>
        <translation>面谈已保存。</translation>
    </message>
    <message>
        <source>The correction is kept; what stood there stays visible.</source>
        <translation>更正已保存，原内容仍可查看。</translation>
    </message>
    <message>
        <source>The action is kept.</source>
        <translation>措施已保存。</translation>
    </message>
    <message>
        <source>The report is kept.</source>
        <translation>汇报已保存。</translation>
    </message>
    <message>
        <source>Nothing is contested in this cycle.</source>
        <translation>本周期没有申诉。</translation>
    </message>
    <message>
        <source>Enter or a double click leads to the appraisal.</source>
        <translation>按 Enter 或双击进入考核表。</translation>
    </message>
    <message>
        <source>Open a company file to see interviews and plans.</source>
        <translation>打开公司文件后即可查看面谈与改进计划。</translation>
    </message>
    <message>
        <source>Nobody in this cycle has an interview or plan that you may see.</source>
        <translation>本周期没有您可查看的面谈或改进计划。</translation>
    </message>
    <message>
        <source>Interviews follow the results of a cycle. Open one first.</source>
        <translation>面谈在考核结果之后进行，请先开启一个考核周期。</translation>
    </message>
    <message>
        <source>Go to the cycles</source>
        <translation>前往考核周期</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>前往工作台</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>面谈</translation>
    </message>
    <message>
        <source>Improvement plans</source>
        <translation>改进计划</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>申诉</translation>
    </message>
</context>
<context>
    <name>plumbline::PlanPanel</name>
    <message>
        <source>Say what is to be done.</source>
        <translation>请写明要做什么。</translation>
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
        <translation>改进计划的措施</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>汇报记录</translation>
    </message>
    <message>
        <source>Which actions</source>
        <translation>哪些措施</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>汇报</translation>
    </message>
    <message>
        <source>due</source>
        <translation>待面谈</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>保存汇报</translation>
    </message>
    <message>
        <source>Whose plan</source>
        <translation>谁的计划</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Add the action</source>
        <translation>添加措施</translation>
    </message>
    <message>
        <source>No action stands here. The first one can be added below.</source>
        <translation>这里没有改进措施，可在下方添加第一项。</translation>
    </message>
</context>
</TS>
