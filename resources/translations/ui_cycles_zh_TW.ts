<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>BatchSteps</name>
    <message>
        <source>Submit the scores</source>
        <translation>提交評分</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>Return to scoring</source>
        <translation>退回評分</translation>
    </message>
    <message>
        <source>Publish the results</source>
        <translation>發布結果</translation>
    </message>
    <message>
        <source>Take out of appraising</source>
        <translation>不參加考核</translation>
    </message>
    <message>
        <source>Take into appraising again</source>
        <translation>恢復考核</translation>
    </message>
    <message>
        <source>Submit %1</source>
        <translation>提交 %1 人</translation>
    </message>
    <message>
        <source>Pass on %1</source>
        <translation>通過 %1 人</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>退回 %1 人</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>發布 %1 人</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 人不參加考核</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>恢復 %1 人</translation>
    </message>
    <message>
        <source>From then on the values stay as they are, unless they are returned.</source>
        <translation>提交後數值不再變動，除非被退回。</translation>
    </message>
    <message>
        <source>They go on to the next place of their routes; after the last one they can be published.</source>
        <translation>轉到各自審核流程的下一關；走完最後一關即可發布。</translation>
    </message>
    <message>
        <source>They go back to scoring; the values can be changed again. The reason is shown to whoever scores.</source>
        <translation>退回評分環節，數值可以重新修改。評分人會看到原因。</translation>
    </message>
    <message>
        <source>The result is frozen as a revision and shown to the person. It no longer changes; a correction is a new revision beside it.</source>
        <translation>結果固定為一個修訂版並向本人公開，此後不再變動；更正會另存為新的修訂版。</translation>
    </message>
    <message>
        <source>They hold up neither closing nor ranks nor quotas. What was entered is kept.</source>
        <translation>不再影響關閉、排名和等第名額。已輸入的內容保留。</translation>
    </message>
    <message>
        <source>They go on where they were.</source>
        <translation>從原來的進度繼續。</translation>
    </message>
    <message>
        <source>Submitted: %1</source>
        <translation>已提交：%1 人</translation>
    </message>
    <message>
        <source>Passed on: %1</source>
        <translation>已通過：%1 人</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>已退回：%1 人</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>已發布：%1 人</translation>
    </message>
    <message>
        <source>Taken out of appraising: %1</source>
        <translation>不參加考核：%1 人</translation>
    </message>
    <message>
        <source>Taken into appraising again: %1</source>
        <translation>已恢復考核：%1 人</translation>
    </message>
</context>
<context>
    <name>CycleWay</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>the cycle is here</source>
        <translation>目前階段</translation>
    </message>
    <message>
        <source>the cycle is here, late</source>
        <translation>目前階段，已逾期</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>尚未開始</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This can&apos;t be done as far as it is now.</source>
        <translation>依目前的進度還不能這樣做。</translation>
    </message>
</context>
<context>
    <name>ScorerTasks</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>plumbline::BatchDialog</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Second look by</source>
        <translation>複核人</translation>
    </message>
    <message>
        <source>What happens to whom</source>
        <translation>每人的變化</translation>
    </message>
    <message>
        <source>only where one person does what two should</source>
        <translation>僅在本應兩人分擔的步驟由一人完成時填寫</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <source>Looking what will happen …</source>
        <translation>正在查看會有什麼變化……</translation>
    </message>
    <message>
        <source>All %1 go.</source>
        <translation>%1 人全部進入下一步。</translation>
    </message>
    <message>
        <source>%1 go, %2 stay as they are.</source>
        <translation>%1 人進入下一步，%2 人保持不變。</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>沒有任何變更。%1</translation>
    </message>
    <message>
        <source>left as they are: %1</source>
        <translation>保持不變：%1 人</translation>
    </message>
</context>
<context>
    <name>plumbline::BatchModel</name>
    <message>
        <source>Stays: %1</source>
        <translation>保持不變：%1</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>進入下一步</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>變化</translation>
    </message>
</context>
<context>
    <name>plumbline::BlockerModel</name>
    <message>
        <source>The cycle</source>
        <translation>週期</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>未滿足的條件</translation>
    </message>
</context>
<context>
    <name>plumbline::CandidateModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>員工編號</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>職位</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>不能納入的原因</translation>
    </message>
</context>
<context>
    <name>plumbline::CourseModel</name>
    <message>
        <source>returned: %1</source>
        <translation>退回：%1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>沒有答覆</translation>
    </message>
    <message>
        <source>appeal open</source>
        <translation>申訴未裁決</translation>
    </message>
    <message>
        <source>waits for the second look of %1</source>
        <translation>等待%1複核</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>員工編號</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
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
        <source>Notice</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>plumbline::CycleListModel</name>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完整</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開啟日期</translation>
    </message>
</context>
<context>
    <name>plumbline::CycleStatusPanel</name>
    <message>
        <source>Close the cycle</source>
        <translation>關閉週期</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Enter scores</source>
        <translation>輸入評分</translation>
    </message>
    <message>
        <source>How far each team is</source>
        <translation>各團隊進度</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺漏的數值</translation>
    </message>
    <message>
        <source>Closed %1 · version %2 of the scheme · its result no longer changes</source>
        <translation>%1 關閉 · 方案第 %2 版 · 結果不再變化</translation>
    </message>
    <message>
        <source>Look at the scores</source>
        <translation>檢視評分</translation>
    </message>
    <message>
        <source>The cycle is closed.</source>
        <translation>週期已關閉。</translation>
    </message>
    <message>
        <source>Nothing is missing. The cycle can be closed.</source>
        <translation>沒有缺漏的數值，可以關閉週期。</translation>
    </message>
    <message>
        <source>Import values from a file</source>
        <translation>從檔案匯入實際值</translation>
    </message>
    <message>
        <source>Paste values</source>
        <translation>貼上實際值</translation>
    </message>
    <message>
        <source>Import targets from a file</source>
        <translation>從檔案匯入目標值</translation>
    </message>
    <message>
        <source>Paste targets</source>
        <translation>貼上目標值</translation>
    </message>
    <message>
        <source>Import amounts from a file</source>
        <translation>從檔案匯入金額項</translation>
    </message>
    <message>
        <source>Paste amounts</source>
        <translation>貼上金額項</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Write scores, values or pay to a spreadsheet</source>
        <translation>將得分、數值或薪酬寫入試算表</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>退回階段</translation>
    </message>
    <message>
        <source>Back to an earlier stage, with a reason</source>
        <translation>退回較早的階段，須說明原因</translation>
    </message>
    <message>
        <source>Change the version</source>
        <translation>更換版本</translation>
    </message>
    <message>
        <source>Move this cycle to another version of its scheme</source>
        <translation>讓本週期改用方案的另一版本</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Stages and dates</source>
        <translation>階段與日期</translation>
    </message>
    <message>
        <source>Type the last day of a stage, or press F2; Delete takes it away. The dates drive the reminders on the home page.</source>
        <translation>直接輸入階段的最後一天，或按 F2；按 Delete 清除。工作台依這些日期提醒。</translation>
    </message>
    <message>
        <source>Version %1 of the scheme · opened %2 by %3</source>
        <translation>方案第 %1 版 · %3 於 %2 開啟</translation>
    </message>
    <message>
        <source>Next stage: %1</source>
        <translation>進入「%1」</translation>
    </message>
    <message>
        <source>Next stage: %1. What stands against it: %2</source>
        <translation>下一階段：%1。未滿足的條件：%2 項</translation>
    </message>
    <message>
        <source>Next stage: %1. Not ready yet: %2</source>
        <translation>下一階段：%1。尚未就緒：%2 項</translation>
    </message>
    <message>
        <source>Next stage: %1. Nothing holds it up.</source>
        <translation>下一階段：%1。條件已滿足。</translation>
    </message>
    <message>
        <source>The cycle is now at: %1</source>
        <translation>週期已進入：%1</translation>
    </message>
    <message>
        <source>The cycle now counts by the other version.</source>
        <translation>本週期已改用另一版本。</translation>
    </message>
    <message>
        <source>Look at the indicators</source>
        <translation>回顧考核指標</translation>
    </message>
    <message>
        <source>Keep, change or drop each indicator before the next cycle</source>
        <translation>在下一週期之前，逐項決定保留、調整或取消</translation>
    </message>
</context>
<context>
    <name>plumbline::CyclesPage</name>
    <message>
        <source>Cycles</source>
        <translation>考核週期</translation>
    </message>
    <message>
        <source>Open a cycle</source>
        <translation>開啟週期</translation>
    </message>
    <message>
        <source>Close the cycle</source>
        <translation>關閉週期</translation>
    </message>
    <message>
        <source>%1: the values are frozen, and the result is kept as a revision. Nothing in it changes afterwards; the cycle can&apos;t be opened again.</source>
        <translation>%1：關閉後數值不再更改，結果儲存為一個修訂版。此後內容不再變化，也不能重新開啟。</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 people. They get no score, rank, grade or pay.</source>
        <translation>%2 人中有 %1 人不完整，將沒有得分、排名、等第和薪酬。</translation>
    </message>
    <message>
        <source>Import into the cycle</source>
        <translation>匯入到週期</translation>
    </message>
    <message>
        <source>A cycle is a month, quarter, half or year of appraising under one scheme. Open the first one to enter scores.</source>
        <translation>考核週期是依一個考核方案進行考核的一個月、一季、半年或一年。開啟第一個週期後即可輸入評分。</translation>
    </message>
    <message>
        <source>Routes and scorers</source>
        <translation>審核流程與評分人</translation>
    </message>
    <message>
        <source>Who scores, reviews and passes on, for each position</source>
        <translation>各職位由誰評分、審核、通過</translation>
    </message>
    <message>
        <source>The cycle %1 is open.</source>
        <translation>考核週期 %1 已開啟。</translation>
    </message>
</context>
<context>
    <name>plumbline::MigrateDialog</name>
    <message>
        <source>Change the version</source>
        <translation>更換版本</translation>
    </message>
    <message>
        <source>Another version of the scheme</source>
        <translation>方案的另一版本</translation>
    </message>
    <message>
        <source>To the version</source>
        <translation>改用版本</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>有何不同</translation>
    </message>
    <message>
        <source>stays with the cycle for good</source>
        <translation>永久保留在週期中</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <source>The cycle counts by version %1.</source>
        <translation>本週期目前依第 %1 版計分。</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>The scheme has no other version. One is made on the schemes page.</source>
        <translation>該方案沒有其他版本。可在「考核方案」頁新增。</translation>
    </message>
    <message>
        <source>Working out whose score changes …</source>
        <translation>正在計算誰的分數會變化……</translation>
    </message>
    <message>
        <source>Submitted or published already: %1 (%2). Return them first.</source>
        <translation>已提交或發布：%1 人（%2）。請先退回。</translation>
    </message>
    <message>
        <source>Scores that change: %1</source>
        <translation>分數變化：%1 人</translation>
    </message>
    <message>
        <source>Values without a place, kept beside the cycle: %1</source>
        <translation>在新版本中沒有位置、另行保留的數值：%1 個</translation>
    </message>
    <message>
        <source>The cycle keeps its version. %1</source>
        <translation>週期的版本沒有改變。%1</translation>
    </message>
</context>
<context>
    <name>plumbline::MissingValuesModel</name>
    <message>
        <source>Employee</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>考核指標</translation>
    </message>
</context>
<context>
    <name>plumbline::OpenCyclePanel</name>
    <message>
        <source>Open a cycle</source>
        <translation>開啟週期</translation>
    </message>
    <message>
        <source>Leave without opening</source>
        <translation>不開啟，返回</translation>
    </message>
    <message>
        <source>Open the cycle</source>
        <translation>開啟週期</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Only those it can take</source>
        <translation>只看可納入的人員</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation>全不選</translation>
    </message>
    <message>
        <source>People of the cycle</source>
        <translation>週期內人員</translation>
    </message>
    <message>
        <source>Reading the schemes …</source>
        <translation>正在讀取考核方案…</translation>
    </message>
    <message>
        <source>%1 (library)</source>
        <translation>%1（方案庫）</translation>
    </message>
    <message>
        <source>Looking who it takes …</source>
        <translation>正在尋找適用人員…</translation>
    </message>
    <message>
        <source>Ticked: %1 · it can take: %2 · not taken, with the reason: %3</source>
        <translation>已選 %1 人 · 可納入 %2 人 · 不能納入 %3 人，原因見表</translation>
    </message>
    <message>
        <source>The cycle is opened with the library&apos;s scheme; the company takes it in as version %1.</source>
        <translation>該週期將使用方案庫的方案，並作為第 %1 版納入公司方案。</translation>
    </message>
    <message>
        <source>The cycle is opened with version %1, in force from %2 on.</source>
        <translation>該週期將使用第 %1 版（從 %2起生效）。</translation>
    </message>
    <message>
        <source>The cycle is opened with version %1, in force from the beginning.</source>
        <translation>該週期將使用第 %1 版（從一開始就生效）。</translation>
    </message>
    <message>
        <source>%1 The newest, version %2, counts from %3 on only.</source>
        <translation>%1最新的第 %2 版從 %3起才生效。</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>起始階段</translation>
    </message>
    <message>
        <source>The stage that the cycle is opened in</source>
        <translation>週期開啟時所處的階段</translation>
    </message>
</context>
<context>
    <name>plumbline::RouteModel</name>
    <message>
        <source>Place</source>
        <translation>關卡</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>由誰</translation>
    </message>
</context>
<context>
    <name>plumbline::RoutesPanel</name>
    <message>
        <source>Routes and scorers</source>
        <translation>審核流程與評分人</translation>
    </message>
    <message>
        <source>Back to the cycles</source>
        <translation>返回週期</translation>
    </message>
    <message>
        <source>Cycles opened from now on are pinned to these; running ones keep theirs.</source>
        <translation>以後開啟的週期依此固定；進行中的週期維持原樣。</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>審核流程</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>適用對象</translation>
    </message>
    <message>
        <source>The places of the route</source>
        <translation>流程的各關卡</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>新增關卡</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation>恢復預設流程</translation>
    </message>
    <message>
        <source>Scorers</source>
        <translation>評分人</translation>
    </message>
    <message>
        <source>Press F2 or type to say whose task the values are: a leader, a role, or the name of an account; Delete goes back to what the scheme says.</source>
        <translation>按 F2 或直接輸入，指定數值由誰負責：主管、角色或帳戶名稱；按 Delete 恢復方案的規定。</translation>
    </message>
    <message>
        <source>Whose task values are</source>
        <translation>數值由誰負責</translation>
    </message>
    <message>
        <source>Everybody without a route of their own</source>
        <translation>沒有單獨流程的所有人</translation>
    </message>
    <message>
        <source>Whoever has nobody above</source>
        <translation>上面沒有主管的人</translation>
    </message>
    <message>
        <source>%1 (own route)</source>
        <translation>%1（單獨流程）</translation>
    </message>
    <message>
        <source>Goes the usual route; an edit gives it its own.</source>
        <translation>走預設流程；修改後即有單獨流程。</translation>
    </message>
</context>
<context>
    <name>plumbline::ScorerModel</name>
    <message>
        <source>%1, as the scheme says</source>
        <translation>%1（依方案規定）</translation>
    </message>
    <message>
        <source>Nobody named: HR</source>
        <translation>未指定：人力資源</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Whose task they are</source>
        <translation>由誰負責</translation>
    </message>
</context>
<context>
    <name>plumbline::StageBand</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, last day %2</source>
        <translation>%1，最後一天 %2</translation>
    </message>
</context>
<context>
    <name>plumbline::StageDialog</name>
    <message>
        <source>Why it goes back</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Move the cycle to another stage</source>
        <translation>變更週期階段</translation>
    </message>
    <message>
        <source>To the stage</source>
        <translation>進入階段</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>未滿足的條件</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <source>The cycle stands at: %1</source>
        <translation>週期目前階段：%1</translation>
    </message>
    <message>
        <source>Move to “%1”</source>
        <translation>進入「%1」</translation>
    </message>
    <message>
        <source>Looking what stands against it …</source>
        <translation>正在查看未滿足的條件……</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>條件已滿足。</translation>
    </message>
    <message>
        <source>This stands against it: %1. Enter leads to where it is mended.</source>
        <translation>未滿足的條件：%1 項。按 Enter 前往處理。</translation>
    </message>
    <message>
        <source>The cycle stays where it is. %1</source>
        <translation>週期維持原階段。%1</translation>
    </message>
    <message>
        <source>Not ready yet: %1. The cycle can go on all the same.</source>
        <translation>尚未就緒：%1 項。週期仍可進入下一階段。</translation>
    </message>
</context>
<context>
    <name>plumbline::StageModel</name>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>進入日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>plumbline::TeamProgressModel</name>
    <message>
        <source>Without team</source>
        <translation>未分配團隊</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完整</translation>
    </message>
    <message>
        <source>Values missing</source>
        <translation>缺漏數值</translation>
    </message>
</context>
<context>
    <name>plumbline::WayPanel</name>
    <message>
        <source>Name, pinyin or number</source>
        <translation>姓名、拼音或員工編號</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>尋找人員</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>People of the cycle</source>
        <translation>週期內人員</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>The scores are finished; they stay as they are unless returned</source>
        <translation>評分完成；除非退回，數值不再變動</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>On to the next place of the route</source>
        <translation>轉到流程的下一關</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Back to scoring, with a reason</source>
        <translation>退回評分，須說明原因</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>發布</translation>
    </message>
    <message>
        <source>Freezes the result and shows it to the person</source>
        <translation>固定結果並向本人公開</translation>
    </message>
    <message>
        <source>Not appraised</source>
        <translation>不參加考核</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>全部團隊</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>全部進度</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Late (%1)</source>
        <translation>已逾期（%1）</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>沒有答覆</translation>
    </message>
    <message>
        <source>Second look waits (%1)</source>
        <translation>等待複核（%1）</translation>
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
        <source>Appraise again</source>
        <translation>恢復考核</translation>
    </message>
    <message>
        <source>Choose people; Ctrl+A takes all that are shown</source>
        <translation>請選擇人員；Ctrl+A 選擇全部顯示的人</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>已選：%1 人</translation>
    </message>
</context>
</TS>
