<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CopyTable</name>
    <message>
        <source>The chosen rows were copied as a table.</source>
        <translation>已将所选各行复制为表格。</translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message>
        <source>Satisfaction, mean on 1 to 5</source>
        <translation>满意度均分（1–5）</translation>
    </message>
    <message>
        <source>Satisfaction, share of good ratings</source>
        <translation>满意率</translation>
    </message>
    <message>
        <source>Answered contacts</source>
        <translation>接通率</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>接通及时率</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>平均等待时长</translation>
    </message>
    <message>
        <source>First response in time</source>
        <translation>首次响应及时率</translation>
    </message>
    <message>
        <source>Resolved contacts</source>
        <translation>解决率</translation>
    </message>
    <message>
        <source>Resolved in time</source>
        <translation>解决及时率</translation>
    </message>
    <message>
        <source>Resolved at first contact</source>
        <translation>一次性解决率</translation>
    </message>
    <message>
        <source>Reopened contacts</source>
        <translation>重开率</translation>
    </message>
    <message>
        <source>Contacts handled</source>
        <translation>服务量</translation>
    </message>
    <message>
        <source>Complaints handled in time</source>
        <translation>投诉处理及时率</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Complaints per contact</source>
        <translation>投诉率</translation>
    </message>
    <message>
        <source>Process compliance in checks</source>
        <translation>质检合规率</translation>
    </message>
    <message>
        <source>Training hours</source>
        <translation>培训学时</translation>
    </message>
    <message>
        <source>Mean exam mark</source>
        <translation>考试均分</translation>
    </message>
    <message>
        <source>Days absent</source>
        <translation>缺勤天数</translation>
    </message>
    <message>
        <source>Orders of retained customers</source>
        <translation>留存客户订单额</translation>
    </message>
    <message>
        <source>Lost customers</source>
        <translation>流失客户占比</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>客户流失率</translation>
    </message>
    <message>
        <source>Deduction ledger</source>
        <translation>扣分台账</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>By employee</source>
        <translation>按员工</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>按团队</translation>
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
        <translation>月数须为不小于 1 的整数。</translation>
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
        <translation>时间</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>reassigned</source>
        <translation>已转派</translation>
    </message>
</context>
<context>
    <name>RecordDetails</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>第 %1 次导入</translation>
    </message>
    <message>
        <source>It was %1&apos;s before.</source>
        <translation>此前归属%1。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
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
        <translation>本类记录的各字段均未改变。</translation>
    </message>
    <message>
        <source>Before – %1</source>
        <translation>此前 – %1</translation>
    </message>
</context>
<context>
    <name>RecordExport</name>
    <message>
        <source>Export the records</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>Exporting records</source>
        <translation>正在导出记录</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>Contacts</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>进站</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>质检</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>满意度调查</translation>
    </message>
    <message>
        <source>Deduction events</source>
        <translation>扣分事件</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>reassigned</source>
        <translation>已转派</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>included again</source>
        <translation>重新计入</translation>
    </message>
    <message>
        <source>in the numerator</source>
        <translation>计入分子</translation>
    </message>
    <message>
        <source>in the denominator only</source>
        <translation>仅计入分母</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不计入</translation>
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
        <translation>迟到</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>请假</translation>
    </message>
</context>
<context>
    <name>SamplingExport</name>
    <message>
        <source>Export the form</source>
        <translation>导出检查表</translation>
    </message>
</context>
<context>
    <name>plumbline::CustomersTab</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Reading the visits …</source>
        <translation>正在读取进站记录……</translation>
    </message>
    <message>
        <source>No visits of customers in this time.</source>
        <translation>此时段内没有客户进站。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was lost in %1.</source>
        <translation>%1没有流失客户。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) to call: they were active when the month began, and had stayed away too long when it ended.</source>
        <translation>
            <numerusform>需回访 %n 位客户：月初仍活跃，到月末已多月未进站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Churn of %1: customers whose last visit lies that many months back, against all visits of that month.</source>
        <translation>%1流失率：末次进站在规定月数之前那个月的客户数，除以那个月的全部进站次数。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>进站</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>首次进站</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>末次进站</translation>
    </message>
    <message>
        <source>Last advisor</source>
        <translation>末次顾问</translation>
    </message>
    <message>
        <source>Months away</source>
        <translation>未进站月数</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>客户流失率</translation>
    </message>
    <message>
        <source>Customers gone</source>
        <translation>流失客户</translation>
    </message>
    <message>
        <source>Visits that month</source>
        <translation>当月进站</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>advisor</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>Visits per customer</source>
        <translation>各客户进站</translation>
    </message>
    <message>
        <source>Lost customers of a month</source>
        <translation>某月流失客户</translation>
    </message>
    <message>
        <source>Churn of a month</source>
        <translation>某月流失率</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Lost after months</source>
        <translation>流失月数</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Empty: as the company&apos;s settings say.</source>
        <translation>留空则按公司设置。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Customer or advisor</source>
        <translation>客户或顾问</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>plumbline::EventForm</name>
    <message>
        <source>No open cycle has a deduction.</source>
        <translation>没有含扣分指标的未关闭考核周期。</translation>
    </message>
    <message>
        <source>Takes %1 to %2 points off.</source>
        <translation>每次扣 %1 至 %2 分。</translation>
    </message>
    <message numerus="yes">
        <source>Counted; from the %n-th time on nothing more is taken off.</source>
        <translation>
            <numerusform>按次计；从第 %n 次起不再多扣。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted; empty means once.</source>
        <translation>按次计；留空即一次。</translation>
    </message>
    <message>
        <source>The scheme does not take this indicator&apos;s value from the ledger: the event is kept, and the value is typed.</source>
        <translation>方案未设定此指标由台账取值：事件会保留，数值仍需手工录入。</translation>
    </message>
    <message>
        <source>Choose whose event it is.</source>
        <translation>请选择事件归属的员工。</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>考核周期</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>扣分项</translation>
    </message>
    <message>
        <source>Count or points</source>
        <translation>次数或分数</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Who saw it</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>File</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Name or staff number</source>
        <translation>姓名或工号</translation>
    </message>
    <message>
        <source>where it is kept</source>
        <translation>凭证存放处</translation>
    </message>
    <message>
        <source>Enter the event</source>
        <translation>录入事件</translation>
    </message>
</context>
<context>
    <name>plumbline::FigureRecordsWindow</name>
    <message>
        <source>Reading the records …</source>
        <translation>正在读取记录……</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
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
        <translation>备注</translation>
    </message>
    <message>
        <source>No record of this period belongs to the figure.</source>
        <translation>本期没有与此数值有关的记录。</translation>
    </message>
    <message>
        <source>%1 read: %2 in the numerator, %3 in the denominator only, %4 not counted</source>
        <translation>已读 %1 条：计入分子 %2，仅计入分母 %3，不计入 %4</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>显示哪些记录</translation>
    </message>
    <message>
        <source>Records behind the figure</source>
        <translation>数值背后的记录</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>继续读取</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Records behind</source>
        <translation>背后的记录</translation>
    </message>
</context>
<context>
    <name>plumbline::LedgerTab</name>
    <message>
        <source>Ledger</source>
        <translation>扣分台账</translation>
    </message>
    <message>
        <source>The event of %1 was entered.</source>
        <translation>已录入%1的事件。</translation>
    </message>
    <message>
        <source>The ledger holds no event in this time.</source>
        <translation>此时段台账中没有事件。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), the latest first. What was entered wrongly is taken back with a reason; it stays to be seen.</source>
        <translation>
            <numerusform>%n 条事件，最新在前。录错的写明原因即可撤回，仍可查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose events</source>
        <translation>谁的事件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Enter an event</source>
        <translation>录入事件</translation>
    </message>
</context>
<context>
    <name>plumbline::MeasureForm</name>
    <message>
        <source>from rating</source>
        <translation>评分不低于</translation>
    </message>
    <message>
        <source>within seconds</source>
        <translation>秒数上限</translation>
    </message>
    <message>
        <source>within hours</source>
        <translation>小时上限</translation>
    </message>
    <message>
        <source>months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>不筛选</translation>
    </message>
    <message>
        <source>Only %1:</source>
        <translation>仅限%1：</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>不限类别</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>%1 类</translation>
    </message>
    <message>
        <source>Responsible only</source>
        <translation>仅有责</translation>
    </message>
    <message>
        <source>All complaints</source>
        <translation>全部投诉</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>取数规则</translation>
    </message>
    <message>
        <source>Class of complaints</source>
        <translation>投诉类别</translation>
    </message>
    <message>
        <source>Which complaints</source>
        <translation>哪些投诉</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>筛选依据</translation>
    </message>
    <message>
        <source>Only these texts</source>
        <translation>仅限这些内容</translation>
    </message>
    <message>
        <source>texts, apart by ;</source>
        <translation>内容，用分号隔开</translation>
    </message>
</context>
<context>
    <name>plumbline::MeasuresTab</name>
    <message>
        <source>Measures</source>
        <translation>取数</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>正在计算……</translation>
    </message>
    <message>
        <source>no record to divide by</source>
        <translation>没有可作分母的记录</translation>
    </message>
    <message>
        <source>too few to trust</source>
        <translation>记录太少</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Team&apos;s id</source>
        <translation>团队编号</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
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
        <translation>计入</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>No records of this kind in %1. They come in on the tab of imports.</source>
        <translation>%1没有这类记录。请在“导入”页签导入。</translation>
    </message>
    <message>
        <source>%1, %2. Enter or a double click shows the records behind a figure. Below %3 counted records a figure is too few to trust.</source>
        <translation>%1，%2。按 Enter 或双击可查看数值背后的记录。计入不足 %3 条的，记录太少，不足为信。</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>统计对象</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>As of which day open complaints are looked at; otherwise the period&apos;s last day.</source>
        <translation>以哪一天判断未处理的投诉是否超期；不选则为期末最后一天。</translation>
    </message>
    <message>
        <source>Records behind</source>
        <translation>背后的记录</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
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
        <translation>团队：%1</translation>
    </message>
</context>
<context>
    <name>plumbline::PeriodChoice</name>
    <message>
        <source>Any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
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
        <translation>时间</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
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
        <translation>请选择记录转派给谁。</translation>
    </message>
    <message>
        <source>Give a reason first; it is kept in the record&apos;s history and in the audit trail.</source>
        <translation>请先填写原因；原因会保存在记录的历史和审计记录中。</translation>
    </message>
    <message>
        <source>No record is chosen.</source>
        <translation>未选择记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>已选 %n 条记录</numerusform>
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
        <translation>重新计入</translation>
    </message>
    <message>
        <source>Let it count again</source>
        <translation>恢复计入</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>新归属人</translation>
    </message>
    <message>
        <source>Name or staff number</source>
        <translation>姓名或工号</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>转派</translation>
    </message>
</context>
<context>
    <name>plumbline::RecordDetails</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Unchanged since it came in.</source>
        <translation>导入后未曾更改。</translation>
    </message>
</context>
<context>
    <name>plumbline::RecordFilterBar</name>
    <message>
        <source>All imports</source>
        <translation>所有导入</translation>
    </message>
    <message>
        <source>Kind of records</source>
        <translation>记录种类</translation>
    </message>
    <message>
        <source>Whose records</source>
        <translation>谁的记录</translation>
    </message>
    <message>
        <source>Record&apos;s id</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Topic, note or another text</source>
        <translation>主题、备注或其他文字</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Excluded only</source>
        <translation>仅已排除</translation>
    </message>
</context>
<context>
    <name>plumbline::RecordListPanel</name>
    <message>
        <source>Excluded from every measure.</source>
        <translation>已从所有取数中排除。</translation>
    </message>
    <message>
        <source>Included in the measures again.</source>
        <translation>已重新计入取数。</translation>
    </message>
    <message>
        <source>Given to %1.</source>
        <translation>已转派给%1。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取……</translation>
    </message>
    <message>
        <source>The chosen records were copied as a table.</source>
        <translation>已将所选记录复制为表格。</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>The chosen record</source>
        <translation>所选记录</translation>
    </message>
</context>
<context>
    <name>plumbline::RecordListTab</name>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>No such records. They come in on the tab of imports.</source>
        <translation>没有符合条件的记录。记录在“导入”页签导入。</translation>
    </message>
    <message>
        <source>%1 records, newest first. Ctrl+C copies the chosen ones as a table, F2 leads to the reason.</source>
        <translation>%1 条记录，最新在前。Ctrl+C 将所选记录复制为表格，F2 转到原因。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>plumbline::RecordsPage</name>
    <message>
        <source>Records and imports</source>
        <translation>数据与导入</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>页面的各部分</translation>
    </message>
    <message>
        <source>Open a company file to bring in records and see what is behind each value.</source>
        <translation>先打开公司文件，才能导入记录、查看每个数值背后的记录。</translation>
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
        <translation>抽样</translation>
    </message>
    <message>
        <source>Give how many contacts of each person, and a whole number as the seed.</source>
        <translation>请填写每人抽取的条数，种子须为整数。</translation>
    </message>
    <message>
        <source>Sampling %1 was drawn.</source>
        <translation>已抽取第 %1 次抽样。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>Each person</source>
        <translation>每人条数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>已抽取</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
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
        <translation>抽取时间</translation>
    </message>
    <message>
        <source>Nothing has been drawn yet. Contacts are drawn at random for every person, and handed to a checker as a form.</source>
        <translation>还没有抽样。系统为每人随机抽取服务记录，以检查表的形式交给检查人。</translation>
    </message>
    <message>
        <source>The form of the chosen sampling holds what is still to be checked. Filled in, it comes back on the tab of imports.</source>
        <translation>所选抽样的检查表列出尚未检查的记录。填好后在“导入”页签导入。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>How far is sampling %1?</source>
        <translation>第 %1 次抽样进展如何？</translation>
    </message>
    <message>
        <source>Contacts of each person</source>
        <translation>每人条数</translation>
    </message>
    <message>
        <source>name of the form</source>
        <translation>检查表名称</translation>
    </message>
    <message>
        <source>The same seed draws the same contacts again, so that the draw can be proven.</source>
        <translation>相同的种子会抽出相同的记录，抽样因此可以复核。</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Export the form</source>
        <translation>导出检查表</translation>
    </message>
    <message>
        <source>Samplings</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>Share done of each person</source>
        <translation>各人完成比例</translation>
    </message>
</context>
</TS>
