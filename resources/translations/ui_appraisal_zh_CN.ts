<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AppraisalTables</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>%1, no answer</source>
        <translation>%1，未答复</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>The whole result</source>
        <translation>整个结果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>已申诉</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>考核项</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Reached, %</source>
        <translation>达成率 %</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>贡献分</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>on paper of %1</source>
        <translation>纸质件，日期 %1</translation>
    </message>
    <message>
        <source>%1 looks at it afterwards</source>
        <translation>事后由 %1 复核</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
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
        <source>Change of money</source>
        <translation>金额变化</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
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
        <source>Who, when</source>
        <translation>提出人与日期</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>裁决</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待裁决</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>等待：%1</translation>
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
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Score of the part</source>
        <translation>该部分得分</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>by its days</source>
        <translation>按天数计入</translation>
    </message>
    <message>
        <source>shown only</source>
        <translation>仅列示</translation>
    </message>
    <message>
        <source>not appraised</source>
        <translation>不考核</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>绩效面谈</translation>
    </message>
    <message>
        <source>Action of the plan</source>
        <translation>改进措施</translation>
    </message>
    <message>
        <source>Appeal: %1</source>
        <translation>申诉：%1</translation>
    </message>
    <message>
        <source>Paper of %1: %2</source>
        <translation>%1 的纸质件：%2</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸质件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>附在何处</translation>
    </message>
</context>
<context>
    <name>AppraisalWords</name>
    <message>
        <source>Propose the goals</source>
        <translation>提出目标</translation>
    </message>
    <message>
        <source>Agree to the goals</source>
        <translation>同意目标</translation>
    </message>
    <message>
        <source>Object to the goals</source>
        <translation>对目标提异议</translation>
    </message>
    <message>
        <source>Finish my own rating</source>
        <translation>完成自评</translation>
    </message>
    <message>
        <source>Submit the scores</source>
        <translation>提交评分</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Confirm the result</source>
        <translation>确认结果</translation>
    </message>
    <message>
        <source>Contest a line</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Decide the appeal</source>
        <translation>裁决申诉</translation>
    </message>
    <message>
        <source>Correct the result</source>
        <translation>更正结果</translation>
    </message>
    <message>
        <source>Don&apos;t appraise</source>
        <translation>不考核</translation>
    </message>
    <message>
        <source>Appraise again</source>
        <translation>恢复考核</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Wrong data</source>
        <translation>数据有误</translation>
    </message>
    <message>
        <source>Not my case</source>
        <translation>不是我的工单</translation>
    </message>
    <message>
        <source>Wrong rule</source>
        <translation>规则用错</translation>
    </message>
    <message>
        <source>Missing evidence</source>
        <translation>缺少凭证</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Upheld in part</source>
        <translation>部分成立</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>等级 %1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Own rating</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>CourseRibbon</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>on paper, %1</source>
        <translation>纸质，%1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，截至 %2</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结算</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>%1 can&apos;t be read. Nothing was kept.</source>
        <translation>无法读取 %1，未保存任何内容。</translation>
    </message>
</context>
<context>
    <name>plumbline::AppealForm</name>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Say what is wrong with that line.</source>
        <translation>请说明该考核项错在哪里。</translation>
    </message>
    <message>
        <source>Contest a line of the result</source>
        <translation>对结果中的一项提出申诉</translation>
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
        <source>What is wrong</source>
        <translation>错在哪里</translation>
    </message>
    <message>
        <source>What is wrong with that line, and what would be right</source>
        <translation>该项错在哪里，正确的应当是什么</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Take the file out</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Contest it</source>
        <translation>提交申诉</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>plumbline::AppraisalPage</name>
    <message>
        <source>Appraisals</source>
        <translation>考核表</translation>
    </message>
    <message>
        <source>Name or staff number</source>
        <translation>姓名或工号</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Appraisals of the cycle</source>
        <translation>本周期的考核表</translation>
    </message>
    <message>
        <source>Open actions of earlier plans</source>
        <translation>以往改进计划中未完成的措施</translation>
    </message>
    <message>
        <source>Revisions beside each other</source>
        <translation>各版对照</translation>
    </message>
    <message>
        <source>Lines of the appraisal</source>
        <translation>考核项</translation>
    </message>
    <message>
        <source>Explain the line</source>
        <translation>解释该项</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Own rating</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Steps that were taken</source>
        <translation>已办步骤</translation>
    </message>
    <message>
        <source>Nothing was contested.</source>
        <translation>没有申诉。</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 人，共 %2 人</translation>
    </message>
    <message>
        <source>Open a company file to see appraisals.</source>
        <translation>打开公司文件后即可查看考核表。</translation>
    </message>
    <message>
        <source>Reading the appraisals …</source>
        <translation>正在读取考核表…</translation>
    </message>
    <message>
        <source>Nobody in this cycle has an appraisal that you may see.</source>
        <translation>本周期没有您可查看的考核表。</translation>
    </message>
    <message>
        <source>Appraisals belong to a cycle. Open one first.</source>
        <translation>考核表属于考核周期，请先开启一个周期。</translation>
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
        <source>The way of the appraisal</source>
        <translation>考核流程</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>全部进度</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It goes back to scoring; whoever scores sees the reason.</source>
        <translation>退回评分环节，评分人会看到原因。</translation>
    </message>
    <message>
        <source>It then holds up neither closing nor ranks nor quotas.</source>
        <translation>此后不影响关闭周期，也不参与排名和名额。</translation>
    </message>
    <message>
        <source>The second look at the appraisal of %1</source>
        <translation>复核%1的考核表</translation>
    </message>
    <message>
        <source>%1 could not part two duties and asks you to look.</source>
        <translation>%1 无法做到职责分离，请您复核。</translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation>已复核</translation>
    </message>
    <message>
        <source>The second look is kept.</source>
        <translation>复核已记录。</translation>
    </message>
    <message>
        <source>The line is contested; somebody else decides.</source>
        <translation>申诉已提交，将由另一人裁决。</translation>
    </message>
    <message>
        <source>%1 contests %2 (%3): %4</source>
        <translation>%1对“%2”提出申诉（%3）：%4</translation>
    </message>
    <message>
        <source>The decision is kept.</source>
        <translation>决定已记录。</translation>
    </message>
    <message>
        <source>The corrected result stands beside the old one.</source>
        <translation>更正后的结果与原结果并列保存。</translation>
    </message>
    <message>
        <source>The appeal is decided.</source>
        <translation>申诉已裁决。</translation>
    </message>
    <message>
        <source>My appraisal</source>
        <translation>我的考核</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>rank %1 of %2</source>
        <translation>第 %1 名，共 %2 人</translation>
    </message>
    <message>
        <source>%1 in money</source>
        <translation>金额 %1</translation>
    </message>
    <message>
        <source>No answer came until the date; that is no consent. %1</source>
        <translation>到期未答复，不视为同意。%1</translation>
    </message>
    <message>
        <source>Decide on the result</source>
        <translation>校准结果</translation>
    </message>
    <message>
        <source>Enter or F4 explains a line from its value to the money.</source>
        <translation>按 Enter 或 F4 查看该项从实际值到金额的来历。</translation>
    </message>
    <message>
        <source>The result stands here once it is published.</source>
        <translation>结果发布后显示在这里。</translation>
    </message>
    <message>
        <source>Type the targets, then propose them.</source>
        <translation>填写目标，然后提出。</translation>
    </message>
    <message>
        <source>Targets as they stand.</source>
        <translation>当前目标。</translation>
    </message>
    <message>
        <source>Type the own rating, then finish it.</source>
        <translation>填写自评，然后完成。</translation>
    </message>
    <message>
        <source>The own rating as it stands.</source>
        <translation>当前自评。</translation>
    </message>
    <message>
        <source>Days in each part of the period</source>
        <translation>本期各部分的天数</translation>
    </message>
    <message>
        <source>The days are set.</source>
        <translation>天数已设定。</translation>
    </message>
    <message>
        <source>Joins, leaves, moves</source>
        <translation>入职、离职、调动</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>plumbline::DecisionForm</name>
    <message>
        <source>as the points give</source>
        <translation>按分数确定</translation>
    </message>
    <message>
        <source>Points are a number other than zero, such as 1.5 or -2.</source>
        <translation>分数应为非零数字，例如 1.5 或 -2。</translation>
    </message>
    <message>
        <source>Type points or choose a grade to see what it changes.</source>
        <translation>填写分数或选择等级，即可看到变化。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
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
        <source>Say why; the reason stands in the explanation.</source>
        <translation>请写明原因，原因会列在解释中。</translation>
    </message>
    <message>
        <source>A decision needs a second name.</source>
        <translation>决定需要第二人。</translation>
    </message>
    <message>
        <source>Decide the appeal</source>
        <translation>裁决申诉</translation>
    </message>
    <message>
        <source>Correct the published result</source>
        <translation>更正已发布的结果</translation>
    </message>
    <message>
        <source>Decide on the result before it is published</source>
        <translation>发布前校准结果</translation>
    </message>
    <message>
        <source>Uphold it</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Uphold it in part</source>
        <translation>部分成立</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>Looked at afterwards by</source>
        <translation>事后复核人</translation>
    </message>
    <message>
        <source>such as 1.5</source>
        <translation>例如 1.5</translation>
    </message>
    <message>
        <source>Reason; it stands in the explanation</source>
        <translation>原因，会列在解释中</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Decide it</source>
        <translation>作出决定</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Which appeal</source>
        <translation>处理哪一项申诉</translation>
    </message>
    <message>
        <source>Who looks at it, too</source>
        <translation>由谁共同复核</translation>
    </message>
</context>
<context>
    <name>plumbline::EntryModel</name>
    <message>
        <source>Line</source>
        <translation>考核项</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>计分方式</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Own rating</source>
        <translation>自评</translation>
    </message>
</context>
<context>
    <name>plumbline::FilesPanel</name>
    <message>
        <source>%1 can&apos;t be opened here. Save it, and open it with another program.</source>
        <translation>无法在此打开“%1”。请先另存，再用其他程序打开。</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已另存为 %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Nothing was saved.</source>
        <translation>无法写入 %1，未保存任何内容。</translation>
    </message>
    <message>
        <source>Files kept beside the appraisal</source>
        <translation>考核表的附件</translation>
    </message>
    <message>
        <source>Documents and pictures are opened from a copy; anything else is saved.</source>
        <translation>文档和图片以副本打开，其他文件请另存。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
</context>
<context>
    <name>plumbline::PaperBox</name>
    <message>
        <source>No scan</source>
        <translation>没有扫描件</translation>
    </message>
    <message>
        <source>Choose the scan</source>
        <translation>选择扫描件</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</source>
        <translation>扫描件 (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Recorded from paper of</source>
        <translation>据纸质件补录，日期</translation>
    </message>
    <message>
        <source>Day on the paper</source>
        <translation>纸质件日期</translation>
    </message>
</context>
<context>
    <name>plumbline::ReasonForm</name>
    <message>
        <source>Say why; the reason stays with the appraisal.</source>
        <translation>请写明原因，原因随考核表保存。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Who looks at it afterwards</source>
        <translation>事后复核人</translation>
    </message>
    <message>
        <source>Name of the account; may be empty</source>
        <translation>账户名，可不填</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>plumbline::SegmentForm</name>
    <message>
        <source>Days of %1 in %2</source>
        <translation>%1在 %2 的天数</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>First day there</source>
        <translation>到岗第一天</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>The period has no other open part.</source>
        <translation>本期没有其他进行中的部分。</translation>
    </message>
    <message>
        <source>%1: %2 to %3, %4 day(s)</source>
        <translation>%1：%2 至 %3，%4 天</translation>
    </message>
    <message>
        <source>%1 is taken into %2.</source>
        <translation>%1 将进入 %2。</translation>
    </message>
    <message>
        <source>That is fewer days than the company appraises: consider &apos;not appraised&apos;.</source>
        <translation>少于公司规定的考核天数，可考虑“不考核”。</translation>
    </message>
    <message>
        <source>Say why; the reason stands in the trail.</source>
        <translation>请写明原因，原因记入审计记录。</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>To</source>
        <translation>调往</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Joins late</source>
        <translation>期中入职</translation>
    </message>
    <message>
        <source>Leaves early</source>
        <translation>期中离职</translation>
    </message>
    <message>
        <source>Moves to another part</source>
        <translation>调往另一部分</translation>
    </message>
    <message>
        <source>Somebody else joins</source>
        <translation>另有人加入</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Set the days</source>
        <translation>设定天数</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>放弃</translation>
    </message>
</context>
</TS>
