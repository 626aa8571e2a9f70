<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CalibrationBook</name>
    <message>
        <source>calibration</source>
        <translation>校准表</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Score now</source>
        <translation>现在得分</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Grade now</source>
        <translation>现在等级</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>加减分</translation>
    </message>
    <message>
        <source>Set grade</source>
        <translation>直接定级</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Score then</source>
        <translation>校准后得分</translation>
    </message>
    <message>
        <source>Grade then</source>
        <translation>校准后等级</translation>
    </message>
    <message>
        <source>Decided so far</source>
        <translation>已有决定</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Money now</source>
        <translation>现在金额</translation>
    </message>
    <message>
        <source>Money then</source>
        <translation>校准后金额</translation>
    </message>
    <message>
        <source>grades</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>People now</source>
        <translation>现在人数</translation>
    </message>
    <message>
        <source>People then</source>
        <translation>校准后人数</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>指导比例</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Mean now</source>
        <translation>现在平均分</translation>
    </message>
    <message>
        <source>Mean then</source>
        <translation>校准后平均分</translation>
    </message>
</context>
<context>
    <name>CalibrationWords</name>
    <message>
        <source>without a team</source>
        <translation>无团队</translation>
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
        <translation>%1：请在考核表页更正</translation>
    </message>
    <message>
        <source>values are missing</source>
        <translation>尚缺数值</translation>
    </message>
    <message>
        <source>%1 below grade %2</source>
        <translation>距等级 %2 差 %1</translation>
    </message>
    <message>
        <source>%1 above grade %2</source>
        <translation>高于等级 %2 的界线 %1</translation>
    </message>
    <message>
        <source>%1 by %2 with %3, %4</source>
        <translation>%1，%2 决定，第二人 %3，%4</translation>
    </message>
    <message>
        <source>%1 (not looked at yet)</source>
        <translation>%1（尚未复核）</translation>
    </message>
    <message>
        <source>not in this sheet any more</source>
        <translation>已不在此表中</translation>
    </message>
    <message>
        <source>neither points nor a grade</source>
        <translation>既无加减分，也未定级</translation>
    </message>
    <message>
        <source>points are a number other than zero, such as 1.5 or -2</source>
        <translation>加减分须为非零数字，如 1.5 或 -2</translation>
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
        <translation>没有可决定的内容。</translation>
    </message>
    <message>
        <source>%1 has no result to decide on.</source>
        <translation>%1 没有可供决定的结果。</translation>
    </message>
</context>
<context>
    <name>plumbline::CalibrationDelegate</name>
    <message>
        <source>as computed</source>
        <translation>按计算结果</translation>
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
        <translation>此考核方案不评等级。</translation>
    </message>
    <message>
        <source>Grade %1: %2 people now, %3 then</source>
        <translation>等级 %1：现在 %2 人，校准后 %3 人</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>指导比例</translation>
    </message>
    <message>
        <source>Guideline %1</source>
        <translation>指导比例 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n people, as now</source>
        <translation>
            <numerusform>%1，共 %n 人，与现在相同</numerusform>
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
        <translation>团队</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>校准后</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>还缺</translation>
    </message>
    <message>
        <source>They are kept with the file until they are decided.</source>
        <translation>草稿随文件保存，直到写入决定。</translation>
    </message>
    <message>
        <source>None yet: type points, a grade or a reason.</source>
        <translation>还没有：请输入分数、等级或原因。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t be decided yet.</source>
        <translation>
            <numerusform>其中 %n 项还不能决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open drafts</source>
        <translation>校准草稿</translation>
    </message>
    <message numerus="yes">
        <source>%n open drafts</source>
        <translation>
            <numerusform>%n 项校准草稿</numerusform>
        </translation>
    </message>
    <message>
        <source>How would the grades be spread?</source>
        <translation>校准后等级如何分布？</translation>
    </message>
    <message>
        <source>People per grade after the rules, now and then; the dot is now. Enter shows those of a grade.</source>
        <translation>应用奖惩规则后各等级的人数，现在 → 校准后；圆点为现在。按回车键只看该等级。</translation>
    </message>
    <message>
        <source>What would it cost?</source>
        <translation>校准后成本如何？</translation>
    </message>
    <message>
        <source>Mean score by team</source>
        <translation>各团队平均分</translation>
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
        <translation>校准表</translation>
    </message>
    <message>
        <source>Everybody of the cycle side by side, before and after (Ctrl+Shift+K)</source>
        <translation>并排查看周期里的所有人，校准前与校准后（Ctrl+Shift+K）</translation>
    </message>
</context>
<context>
    <name>plumbline::CalibrationModel</name>
    <message>
        <source>%1 now, %2 then</source>
        <translation>现在 %1，校准后 %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
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
        <translation>加减分</translation>
    </message>
    <message>
        <source>Set grade</source>
        <translation>直接定级</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>校准后</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Decided so far</source>
        <translation>已有决定</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Mean score of the team</source>
        <translation>团队平均分</translation>
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
        <translation>校准</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>校准…</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Name, pinyin, number</source>
        <translation>姓名、拼音、工号</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>显示范围</translation>
    </message>
    <message numerus="yes">
        <source>Decided on %n results.</source>
        <translation>
            <numerusform>已校准 %n 项结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a company file to see a cycle&apos;s people side by side.</source>
        <translation>打开公司文件，即可并排查看一个考核周期的人员。</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>前往工作台</translation>
    </message>
    <message>
        <source>There is no cycle yet. Open one, and its people stand here.</source>
        <translation>还没有考核周期。开启一个，人员就会列在这里。</translation>
    </message>
    <message>
        <source>Go to the cycles</source>
        <translation>前往考核周期</translation>
    </message>
    <message>
        <source>Reading the cycle …</source>
        <translation>正在读取考核周期…</translation>
    </message>
    <message>
        <source>There is nobody in this cycle whom you may see.</source>
        <translation>这个考核周期里没有您可以查看的人员。</translation>
    </message>
    <message>
        <source>Here to be read only: %1</source>
        <translation>此处只能查看：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n people</source>
        <translation>
            <numerusform>%1 %2，%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>全部团队</translation>
    </message>
    <message>
        <source>All grades</source>
        <translation>全部等级</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>等级 %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>With a draft</source>
        <translation>有草稿</translation>
    </message>
    <message>
        <source>Near a boundary</source>
        <translation>临近等级界线</translation>
    </message>
    <message>
        <source>Can be decided</source>
        <translation>可以校准</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>已校准</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>Nobody fits what is asked for.</source>
        <translation>没有符合条件的人员。</translation>
    </message>
    <message>
        <source>Calibration of %1</source>
        <translation>%1 校准表</translation>
    </message>
    <message>
        <source>Take back (Ctrl+Z)</source>
        <translation>撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Do again (Ctrl+Y)</source>
        <translation>重做（Ctrl+Y）</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>重做</translation>
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
        <translation>考核周期的人员</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>按团队分组</translation>
    </message>
    <message>
        <source>Everybody below the name of their team</source>
        <translation>每个人列在所属团队名称之下</translation>
    </message>
    <message numerus="yes">
        <source>The effect leaves out %n drafts that can&apos;t be worked out. </source>
        <translation>
            <numerusform>有 %n 项草稿无法计算，未计入校准效果。</numerusform>
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
        <translation>工号</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>还缺</translation>
    </message>
    <message numerus="yes">
        <source>Look before you decide on %n results</source>
        <translation>
            <numerusform>校准 %n 项结果前，请先核对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n results</source>
        <translation>
            <numerusform>校准 %n 项结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t be decided yet; Enter leads there.</source>
        <translation>
            <numerusform>其中 %n 项还不能决定；按回车键转到该处。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are written at once, or none. A decision stays for good: it stands in the explanation with its reason and both names, and only another one can follow it.</source>
        <translation>要么全部写入，要么一项也不写。决定写入后不再更改：它连同原因和两人的姓名列在计算过程中，之后只能再加一项。</translation>
    </message>
    <message>
        <source>Name who looks at it, too.</source>
        <translation>请指定由谁共同复核。</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>Who looks at it, too</source>
        <translation>由谁共同复核</translation>
    </message>
    <message>
        <source>Back to the sheet</source>
        <translation>返回校准表</translation>
    </message>
    <message>
        <source>What would be decided</source>
        <translation>将要写入的决定</translation>
    </message>
</context>
</TS>
