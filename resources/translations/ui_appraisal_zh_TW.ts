<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AppraisalTables</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>進度</translation>
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
        <translation>%1，未答覆</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>The whole result</source>
        <translation>整個結果</translation>
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
        <translation>已申訴</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>考核項</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>實際值</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Reached, %</source>
        <translation>達成率 %</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>貢獻分</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申訴</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>經手人</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>說明</translation>
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
        <translation>紙本，日期 %1</translation>
    </message>
    <message>
        <source>%1 looks at it afterwards</source>
        <translation>事後由 %1 複核</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分數</translation>
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
        <source>Money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Change of money</source>
        <translation>金額變化</translation>
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
        <translation>內容</translation>
    </message>
    <message>
        <source>Who, when</source>
        <translation>提出人與日期</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>裁決</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待裁決</translation>
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
        <translation>決定</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定人</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>複核</translation>
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
        <translation>負責人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
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
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>Score of the part</source>
        <translation>該部分得分</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>計入</translation>
    </message>
    <message>
        <source>by its days</source>
        <translation>按天數計入</translation>
    </message>
    <message>
        <source>shown only</source>
        <translation>僅列示</translation>
    </message>
    <message>
        <source>not appraised</source>
        <translation>不考核</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>績效面談</translation>
    </message>
    <message>
        <source>Action of the plan</source>
        <translation>改進措施</translation>
    </message>
    <message>
        <source>Appeal: %1</source>
        <translation>申訴：%1</translation>
    </message>
    <message>
        <source>Paper of %1: %2</source>
        <translation>%1 的紙本：%2</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙本</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>附在何處</translation>
    </message>
</context>
<context>
    <name>AppraisalWords</name>
    <message>
        <source>Propose the goals</source>
        <translation>提出目標</translation>
    </message>
    <message>
        <source>Agree to the goals</source>
        <translation>同意目標</translation>
    </message>
    <message>
        <source>Object to the goals</source>
        <translation>對目標提異議</translation>
    </message>
    <message>
        <source>Finish my own rating</source>
        <translation>完成自評</translation>
    </message>
    <message>
        <source>Submit the scores</source>
        <translation>提交評分</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>發布</translation>
    </message>
    <message>
        <source>Confirm the result</source>
        <translation>確認結果</translation>
    </message>
    <message>
        <source>Contest a line</source>
        <translation>申訴</translation>
    </message>
    <message>
        <source>Decide the appeal</source>
        <translation>裁決申訴</translation>
    </message>
    <message>
        <source>Correct the result</source>
        <translation>更正結果</translation>
    </message>
    <message>
        <source>Don&apos;t appraise</source>
        <translation>不考核</translation>
    </message>
    <message>
        <source>Appraise again</source>
        <translation>恢復考核</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>結算</translation>
    </message>
    <message>
        <source>Wrong data</source>
        <translation>資料有誤</translation>
    </message>
    <message>
        <source>Not my case</source>
        <translation>不是我的工單</translation>
    </message>
    <message>
        <source>Wrong rule</source>
        <translation>規則用錯</translation>
    </message>
    <message>
        <source>Missing evidence</source>
        <translation>缺少憑證</translation>
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
        <translation>駁回</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放棄</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>等第 %1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Own rating</source>
        <translation>自評</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申訴</translation>
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
        <translation>紙本，%1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>未答覆</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，截至 %2</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已發布</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已結算</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>%1 can&apos;t be read. Nothing was kept.</source>
        <translation>無法讀取 %1，未儲存任何內容。</translation>
    </message>
</context>
<context>
    <name>plumbline::AppealForm</name>
    <message>
        <source>Choose a file</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Say what is wrong with that line.</source>
        <translation>請說明該考核項錯在哪裡。</translation>
    </message>
    <message>
        <source>Contest a line of the result</source>
        <translation>對結果中的一項提出申訴</translation>
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
        <source>What is wrong</source>
        <translation>錯在哪裡</translation>
    </message>
    <message>
        <source>What is wrong with that line, and what would be right</source>
        <translation>該項錯在哪裡，正確的應當是什麼</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>新增附件</translation>
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
        <translation>提交申訴</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>放棄</translation>
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
        <translation>姓名或員工編號</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>尋找人員</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Appraisals of the cycle</source>
        <translation>本週期的考核表</translation>
    </message>
    <message>
        <source>Open actions of earlier plans</source>
        <translation>以往改進計畫中未完成的措施</translation>
    </message>
    <message>
        <source>Revisions beside each other</source>
        <translation>各版對照</translation>
    </message>
    <message>
        <source>Lines of the appraisal</source>
        <translation>考核項</translation>
    </message>
    <message>
        <source>Explain the line</source>
        <translation>說明該項</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Own rating</source>
        <translation>自評</translation>
    </message>
    <message>
        <source>Steps that were taken</source>
        <translation>已辦步驟</translation>
    </message>
    <message>
        <source>Nothing was contested.</source>
        <translation>沒有申訴。</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>申訴</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>顯示 %1 人，共 %2 人</translation>
    </message>
    <message>
        <source>Open a company file to see appraisals.</source>
        <translation>開啟公司檔案後即可查看考核表。</translation>
    </message>
    <message>
        <source>Reading the appraisals …</source>
        <translation>正在讀取考核表…</translation>
    </message>
    <message>
        <source>Nobody in this cycle has an appraisal that you may see.</source>
        <translation>本週期沒有您可查看的考核表。</translation>
    </message>
    <message>
        <source>Appraisals belong to a cycle. Open one first.</source>
        <translation>考核表屬於考核週期，請先開啟一個週期。</translation>
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
        <source>The way of the appraisal</source>
        <translation>考核流程</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>全部進度</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It goes back to scoring; whoever scores sees the reason.</source>
        <translation>退回評分環節，評分人會看到原因。</translation>
    </message>
    <message>
        <source>It then holds up neither closing nor ranks nor quotas.</source>
        <translation>此後不影響關閉週期，也不參與排名和名額。</translation>
    </message>
    <message>
        <source>The second look at the appraisal of %1</source>
        <translation>複核%1的考核表</translation>
    </message>
    <message>
        <source>%1 could not part two duties and asks you to look.</source>
        <translation>%1 無法做到職責分離，請您複核。</translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation>已複核</translation>
    </message>
    <message>
        <source>The second look is kept.</source>
        <translation>複核已記錄。</translation>
    </message>
    <message>
        <source>The line is contested; somebody else decides.</source>
        <translation>申訴已提交，將由另一人裁決。</translation>
    </message>
    <message>
        <source>%1 contests %2 (%3): %4</source>
        <translation>%1對「%2」提出申訴（%3）：%4</translation>
    </message>
    <message>
        <source>The decision is kept.</source>
        <translation>決定已記錄。</translation>
    </message>
    <message>
        <source>The corrected result stands beside the old one.</source>
        <translation>更正後的結果與原結果並列儲存。</translation>
    </message>
    <message>
        <source>The appeal is decided.</source>
        <translation>申訴已裁決。</translation>
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
        <translation>金額 %1</translation>
    </message>
    <message>
        <source>No answer came until the date; that is no consent. %1</source>
        <translation>到期未答覆，不視為同意。%1</translation>
    </message>
    <message>
        <source>Decide on the result</source>
        <translation>校準結果</translation>
    </message>
    <message>
        <source>Enter or F4 explains a line from its value to the money.</source>
        <translation>按 Enter 或 F4 查看該項從實際值到金額的來歷。</translation>
    </message>
    <message>
        <source>The result stands here once it is published.</source>
        <translation>結果發布後顯示在這裡。</translation>
    </message>
    <message>
        <source>Type the targets, then propose them.</source>
        <translation>填寫目標，然後提出。</translation>
    </message>
    <message>
        <source>Targets as they stand.</source>
        <translation>目前目標。</translation>
    </message>
    <message>
        <source>Type the own rating, then finish it.</source>
        <translation>填寫自評，然後完成。</translation>
    </message>
    <message>
        <source>The own rating as it stands.</source>
        <translation>目前自評。</translation>
    </message>
    <message>
        <source>Days in each part of the period</source>
        <translation>本期各部分的天數</translation>
    </message>
    <message>
        <source>The days are set.</source>
        <translation>天數已設定。</translation>
    </message>
    <message>
        <source>Joins, leaves, moves</source>
        <translation>到職、離職、調動</translation>
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
        <translation>依分數確定</translation>
    </message>
    <message>
        <source>Points are a number other than zero, such as 1.5 or -2.</source>
        <translation>分數應為非零數字，例如 1.5 或 -2。</translation>
    </message>
    <message>
        <source>Type points or choose a grade to see what it changes.</source>
        <translation>填寫分數或選擇等第，即可看到變化。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分數</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等第</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Say why; the reason stands in the explanation.</source>
        <translation>請寫明原因，原因會列在說明中。</translation>
    </message>
    <message>
        <source>A decision needs a second name.</source>
        <translation>決定需要第二人。</translation>
    </message>
    <message>
        <source>Decide the appeal</source>
        <translation>裁決申訴</translation>
    </message>
    <message>
        <source>Correct the published result</source>
        <translation>更正已發布的結果</translation>
    </message>
    <message>
        <source>Decide on the result before it is published</source>
        <translation>發布前校準結果</translation>
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
        <translation>駁回</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
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
        <translation>事後複核人</translation>
    </message>
    <message>
        <source>such as 1.5</source>
        <translation>例如 1.5</translation>
    </message>
    <message>
        <source>Reason; it stands in the explanation</source>
        <translation>原因，會列在說明中</translation>
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
        <translation>作出決定</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Which appeal</source>
        <translation>處理哪一項申訴</translation>
    </message>
    <message>
        <source>Who looks at it, too</source>
        <translation>由誰共同複核</translation>
    </message>
</context>
<context>
    <name>plumbline::EntryModel</name>
    <message>
        <source>Line</source>
        <translation>考核項</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>計分方式</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Own rating</source>
        <translation>自評</translation>
    </message>
</context>
<context>
    <name>plumbline::FilesPanel</name>
    <message>
        <source>%1 can&apos;t be opened here. Save it, and open it with another program.</source>
        <translation>無法在此開啟「%1」。請先另存，再用其他程式開啟。</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>儲存檔案</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已另存為 %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Nothing was saved.</source>
        <translation>無法寫入 %1，未儲存任何內容。</translation>
    </message>
    <message>
        <source>Files kept beside the appraisal</source>
        <translation>考核表的附件</translation>
    </message>
    <message>
        <source>Documents and pictures are opened from a copy; anything else is saved.</source>
        <translation>文件和圖片以副本開啟，其他檔案請另存。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
</context>
<context>
    <name>plumbline::PaperBox</name>
    <message>
        <source>No scan</source>
        <translation>沒有掃描檔</translation>
    </message>
    <message>
        <source>Choose the scan</source>
        <translation>選擇掃描檔</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</source>
        <translation>掃描檔 (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Recorded from paper of</source>
        <translation>依紙本補登，日期</translation>
    </message>
    <message>
        <source>Day on the paper</source>
        <translation>紙本日期</translation>
    </message>
</context>
<context>
    <name>plumbline::ReasonForm</name>
    <message>
        <source>Say why; the reason stays with the appraisal.</source>
        <translation>請寫明原因，原因隨考核表儲存。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Who looks at it afterwards</source>
        <translation>事後複核人</translation>
    </message>
    <message>
        <source>Name of the account; may be empty</source>
        <translation>帳戶名，可不填</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>放棄</translation>
    </message>
</context>
<context>
    <name>plumbline::SegmentForm</name>
    <message>
        <source>Days of %1 in %2</source>
        <translation>%1在 %2 的天數</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <source>First day there</source>
        <translation>到任第一天</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>The period has no other open part.</source>
        <translation>本期沒有其他進行中的部分。</translation>
    </message>
    <message>
        <source>%1: %2 to %3, %4 day(s)</source>
        <translation>%1：%2 至 %3，%4 天</translation>
    </message>
    <message>
        <source>%1 is taken into %2.</source>
        <translation>%1 將進入 %2。</translation>
    </message>
    <message>
        <source>That is fewer days than the company appraises: consider &apos;not appraised&apos;.</source>
        <translation>少於公司規定的考核天數，可考慮「不考核」。</translation>
    </message>
    <message>
        <source>Say why; the reason stands in the trail.</source>
        <translation>請寫明原因，原因記入稽核紀錄。</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>變動</translation>
    </message>
    <message>
        <source>To</source>
        <translation>調往</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>員工編號</translation>
    </message>
    <message>
        <source>Joins late</source>
        <translation>期中到職</translation>
    </message>
    <message>
        <source>Leaves early</source>
        <translation>期中離職</translation>
    </message>
    <message>
        <source>Moves to another part</source>
        <translation>調往另一部分</translation>
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
        <translation>設定天數</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>放棄</translation>
    </message>
</context>
</TS>
