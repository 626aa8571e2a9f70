<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ReportLayouts</name>
    <message>
        <source>Employee&apos;s appraisal</source>
        <translation>员工考核表</translation>
    </message>
    <message>
        <source>Result, indicators, calculation and signatures, one or two pages each</source>
        <translation>结果、指标、计算过程和签字，每人一到两页</translation>
    </message>
    <message>
        <source>Team report</source>
        <translation>团队报告</translation>
    </message>
    <message>
        <source>Cycle summary</source>
        <translation>考核周期汇总</translation>
    </message>
    <message>
        <source>Pay slips</source>
        <translation>薪酬单</translation>
    </message>
    <message>
        <source>Two to a page with a line to cut; only of those whose wages you may see</source>
        <translation>每页两张，可沿线裁开；只含您可查看薪酬的人员</translation>
    </message>
    <message>
        <source>Interview sheet</source>
        <translation>绩效面谈表</translation>
    </message>
    <message>
        <source>Result in short, open actions, what was said or lines to write on</source>
        <translation>结果摘要、未完成的措施、面谈记录或书写栏</translation>
    </message>
    <message>
        <source>Appeal file</source>
        <translation>申诉卷宗</translation>
    </message>
    <message>
        <source>Everything behind a contested line, one file for each appeal</source>
        <translation>申诉项目的全部依据，每件申诉一份</translation>
    </message>
    <message>
        <source>There is nobody in this cycle whose result you may see now.</source>
        <translation>这个周期里目前没有您可以查看其结果的人。</translation>
    </message>
    <message>
        <source>A team with those below it: mean, grades, indicators, ranking</source>
        <translation>一个团队及其下级团队：均分、等级、指标、排名</translation>
    </message>
    <message>
        <source>There is no team in this cycle of which you may see anybody&apos;s result now.</source>
        <translation>这个周期里目前没有一个团队有您可以查看其结果的人。</translation>
    </message>
    <message>
        <source>All teams, grades, indicators, rules, cost and answers, in one piece</source>
        <translation>全部团队、等级、指标、规则、成本与答复，合为一份</translation>
    </message>
    <message>
        <source>There is nobody in this cycle whose wages you may see now.</source>
        <translation>这个周期里目前没有您可以查看其薪酬的人。</translation>
    </message>
    <message>
        <source>There is nobody in this cycle whose interviews you may see.</source>
        <translation>这个周期里没有您可以查看其面谈的人。</translation>
    </message>
    <message>
        <source>Nobody whose result you may see has contested anything in this cycle.</source>
        <translation>您可以查看其结果的人当中，本周期没有人提出申诉。</translation>
    </message>
</context>
<context>
    <name>plumbline::ReportChoiceModel</name>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均分</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>考核得分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
</context>
<context>
    <name>plumbline::ReportChoicePanel</name>
    <message>
        <source>Name, pinyin, initials or number</source>
        <translation>姓名、拼音、首字母或工号</translation>
    </message>
    <message>
        <source>Find an employee</source>
        <translation>查找员工</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Choose all shown</source>
        <translation>选中列出的全部</translation>
    </message>
    <message>
        <source>People of the cycle</source>
        <translation>本周期的人员</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>全部团队</translation>
    </message>
    <message>
        <source>No team fits. Try fewer letters.</source>
        <translation>没有符合的团队。请少输几个字。</translation>
    </message>
    <message>
        <source>Nobody fits. Try fewer letters or another team.</source>
        <translation>没有符合的人。请少输几个字，或换一个团队。</translation>
    </message>
    <message>
        <source>Name, pinyin or initials of a team</source>
        <translation>团队名称、拼音或首字母</translation>
    </message>
    <message>
        <source>Find a team</source>
        <translation>查找团队</translation>
    </message>
    <message>
        <source>Teams of the cycle</source>
        <translation>本周期的团队</translation>
    </message>
</context>
<context>
    <name>plumbline::ReportExplanations</name>
    <message>
        <source>You may not see how this result came about.</source>
        <translation>您无权查看这个结果的由来。</translation>
    </message>
</context>
<context>
    <name>plumbline::ReportExport</name>
    <message>
        <source>Writing reports</source>
        <translation>正在写出报告</translation>
    </message>
    <message>
        <source>Reports written: %1, to %2</source>
        <translation>已写出 %1 份报告：%2</translation>
    </message>
    <message>
        <source>Stopped. No report was written.</source>
        <translation>已停止，没有写出任何报告。</translation>
    </message>
</context>
<context>
    <name>plumbline::ReportOutput</name>
    <message>
        <source>Folder of the reports</source>
        <translation>报告存放的文件夹</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check it and print again.</source>
        <translation>打印机没有接收页面。请检查打印机后再打印。</translation>
    </message>
    <message>
        <source>Pages sent to the printer: %1</source>
        <translation>已送往打印机 %1 页</translation>
    </message>
    <message>
        <source>Those chosen have nothing of this layout that you may see.</source>
        <translation>所选人员没有您可查看的这种版式的内容。</translation>
    </message>
</context>
<context>
    <name>plumbline::ReportPreviewPanel</name>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>报告预览</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Alt+0</source>
        <translation>Alt+0</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>查看计算过程</translation>
    </message>
    <message>
        <source>Every step from the values to the result (F4); a click on a number of the page opens it there</source>
        <translation>从数据到结果的每一步（F4）；点击页面上的数字，直接查看那一步</translation>
    </message>
</context>
<context>
    <name>plumbline::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Whose reports</source>
        <translation>谁的报告</translation>
    </message>
    <message>
        <source>One file or several</source>
        <translation>一个文件还是多个</translation>
    </message>
    <message>
        <source>Language of the reports</source>
        <translation>报告语言</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>Open a cycle</source>
        <translation>开启考核周期</translation>
    </message>
    <message>
        <source>Open a company file to make reports.</source>
        <translation>打开公司文件后即可制作报告。</translation>
    </message>
    <message>
        <source>Reading the cycle …</source>
        <translation>正在读取考核周期……</translation>
    </message>
    <message>
        <source>Reports are made of a cycle. Open one first.</source>
        <translation>报告按考核周期制作，请先开启一个周期。</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 人，共 %2 人</translation>
    </message>
    <message>
        <source>This employee</source>
        <translation>当前员工</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>选中的 %1 人</translation>
    </message>
    <message>
        <source>Everybody: %1</source>
        <translation>全部 %1 人</translation>
    </message>
    <message>
        <source>All in one file</source>
        <translation>合并为一个文件</translation>
    </message>
    <message>
        <source>One file each</source>
        <translation>每人一个文件</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <comment>in its own language</comment>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <comment>in its own language</comment>
        <translation>繁體中文</translation>
    </message>
    <message>
        <source>English</source>
        <comment>in its own language</comment>
        <translation>English</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>版式(&amp;L)</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>纸张大小</translation>
    </message>
    <message>
        <source>With the e&amp;xplanation behind it</source>
        <translation>后附计算过程(&amp;X)</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter（信纸）</translation>
    </message>
    <message>
        <source>This team</source>
        <translation>当前团队</translation>
    </message>
    <message>
        <source>All teams: %1</source>
        <translation>全部团队：%1</translation>
    </message>
    <message>
        <source>%1 of %2 teams shown</source>
        <translation>显示 %1 个团队，共 %2 个</translation>
    </message>
</context>
</TS>
