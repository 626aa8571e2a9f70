<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>Stopped. No report was written.</source>
        <translation>已停止，沒有寫出任何報告。</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written. Nothing was changed; make room or choose another place.</source>
        <translation>磁碟已滿，未能寫入 %1。原有檔案沒有變動；請清出空間，或換一個位置。</translation>
    </message>
    <message>
        <source>%1 cannot be written: this place is read-only. Nothing was changed; choose another place.</source>
        <translation>無法寫入 %1：這個位置是唯讀的。原有檔案沒有變動；請換一個位置。</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Nothing was changed; try again or choose another place.</source>
        <translation>未能寫入 %1（%2）。原有檔案沒有變動；請再試一次，或換一個位置。</translation>
    </message>
    <message>
        <source>No files can be put into the folder %1. Nothing was changed; choose another place.</source>
        <translation>無法在資料夾 %1 中寫入檔案。原有檔案沒有變動；請換一個位置。</translation>
    </message>
    <message>
        <source>%1 could not be put in its place (%2); the files before it were written. Choose another folder.</source>
        <translation>%1 未能放到目標位置（%2）；它之前的檔案已寫出。請換一個資料夾。</translation>
    </message>
    <message>
        <source>“%1” is no PNG, JPEG or SVG picture.</source>
        <translation>「%1」不是 PNG、JPEG 或 SVG 圖片。</translation>
    </message>
    <message>
        <source>%1 could not be read (%2).</source>
        <translation>無法讀取 %1（%2）。</translation>
    </message>
    <message>
        <source>The picture is larger than %1 MB.</source>
        <translation>圖片大於 %1 MB。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>cut off</source>
        <translation>捨去尾數</translation>
    </message>
    <message>
        <source>Held within limits</source>
        <translation>限定在上下限內</translation>
    </message>
    <message>
        <source>%1: %2%</source>
        <translation>%1：%2%</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等第</translation>
    </message>
    <message>
        <source>Final grade</source>
        <translation>最終等第</translation>
    </message>
    <message>
        <source>after the rules</source>
        <translation>獎懲規則生效後</translation>
    </message>
    <message>
        <source>From indicators to the result</source>
        <translation>從指標到結果</translation>
    </message>
    <message>
        <source>Sum of the contributions</source>
        <translation>貢獻分合計</translation>
    </message>
    <message>
        <source>Raw score</source>
        <translation>原始得分</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>考核得分</translation>
    </message>
    <message>
        <source>Mean of the team</source>
        <translation>團隊平均</translation>
    </message>
    <message>
        <source>complete people: %1</source>
        <translation>結果完整 %1 人</translation>
    </message>
    <message>
        <source>Rewards and penalties</source>
        <translation>獎勵與懲處</translation>
    </message>
    <message>
        <source>could not be judged, no effect</source>
        <translation>無法判定，未生效</translation>
    </message>
    <message>
        <source>Pay slip</source>
        <translation>薪酬單</translation>
    </message>
    <message>
        <source>Total pay</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>a part is missing</source>
        <translation>有一項缺資料</translation>
    </message>
    <message>
        <source>No result yet. Missing: %1</source>
        <translation>尚無結果，缺少：%1</translation>
    </message>
    <message>
        <source>Rank %1 of %2</source>
        <translation>第 %1 名，共 %2 人</translation>
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
        <source>Position</source>
        <translation>職位</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Direct leader</source>
        <translation>直屬主管</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>考核期間</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第 %2 版</translation>
    </message>
    <message>
        <source>Evidence and notes</source>
        <translation>憑證與備註</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>製表時間 %1</translation>
    </message>
    <message>
        <source>Interview and improvement plan</source>
        <translation>績效面談與改進計畫</translation>
    </message>
    <message>
        <source>Employee&apos;s comments</source>
        <translation>員工意見</translation>
    </message>
    <message>
        <source>Leader&apos;s comments and plan</source>
        <translation>直屬主管評語與改進計畫</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>員工簽名</translation>
    </message>
    <message>
        <source>Human resources</source>
        <translation>人力資源簽名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>查核碼</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>Performance appraisal</source>
        <translation>績效考核表</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>The cycle is open; figures may still change.</source>
        <translation>考核週期尚未關閉，資料仍可能變動。</translation>
    </message>
    <message>
        <source>Which way is the score going?</source>
        <translation>得分走勢如何？</translation>
    </message>
    <message>
        <source>Quarter %2 of %1</source>
        <translation>%1 年第 %2 季</translation>
    </message>
    <message>
        <source>Half-year %2 of %1</source>
        <translation>%1 年第 %2 個半年</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年度</translation>
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
        <source>rate of %1</source>
        <translation>%1 得分率</translation>
    </message>
    <message>
        <source>score / full</source>
        <translation>考核得分 ÷ 滿分</translation>
    </message>
    <message>
        <source>factor of the grade</source>
        <translation>等第係數</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>考核指標</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>實際值</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>貢獻分</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>得分率</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>weights add up to %1</source>
        <translation>群組內權重合計 %1</translation>
    </message>
    <message>
        <source>penalties %1</source>
        <translation>群組扣分 %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不計入</translation>
    </message>
    <message>
        <source>The weights add up to %1 and count by their shares.</source>
        <translation>權重合計為 %1，按各自所佔比例折算。</translation>
    </message>
    <message>
        <source>Contributions are printed to 4 places; their sum is exact.</source>
        <translation>貢獻分顯示 4 位小數，合計按精確值計算。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>missing, needed for a result</source>
        <translation>缺漏，有此值才有結果</translation>
    </message>
    <message>
        <source>missing, counts as zero</source>
        <translation>缺漏，按零分計</translation>
    </message>
    <message>
        <source>missing, counts in full</source>
        <translation>缺漏，按滿分計</translation>
    </message>
    <message>
        <source>missing, left out</source>
        <translation>缺漏，不計入</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Bars: rate from zero. Strokes: mean of the team&apos;s %1 complete people.</source>
        <translation>橫條：得分率，自零起；直線：團隊 %1 名結果完整人員的平均。</translation>
    </message>
    <message>
        <source>half up</source>
        <translation>四捨五入</translation>
    </message>
    <message>
        <source>half to even</source>
        <translation>四捨六入五成雙</translation>
    </message>
    <message>
        <source>%1 ≥ %2</source>
        <translation>%1 ≥ %2</translation>
    </message>
    <message>
        <source>%1, decimals: %2</source>
        <translation>%1，保留 %2 位小數</translation>
    </message>
    <message>
        <source>(of %1)</source>
        <translation>（滿分 %1）</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>直屬主管簽名</translation>
    </message>
    <message>
        <source>Score, %1 to %2; axis from %3</source>
        <translation>考核得分，%1 至 %2；縱軸從 %3 起</translation>
    </message>
    <message>
        <source>The people listed above.</source>
        <translation>人員名單見上文。</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>精確值 %1</translation>
    </message>
    <message>
        <source>%1 = %2 (%3)</source>
        <translation>%1 = %2（%3）</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>公式：%1</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>稽核紀錄</translation>
    </message>
    <message>
        <source>%1 of %2 calendar days</source>
        <translation>%2 個日曆天中的 %1 天</translation>
    </message>
    <message>
        <source>shown only</source>
        <translation>僅列示</translation>
    </message>
    <message>
        <source>This part, %1</source>
        <translation>本段 %1</translation>
    </message>
    <message>
        <source>Segment in %1</source>
        <translation>在 %1 的分段</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>計算過程</translation>
    </message>
    <message>
        <source>Page %1 of %2 of the file</source>
        <translation>本檔案第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Documents: %1</source>
        <translation>文件：%1 份</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁碼</translation>
    </message>
    <message>
        <source>In no team</source>
        <translation>不在任何團隊</translation>
    </message>
    <message>
        <source>Wrong data</source>
        <translation>資料有誤</translation>
    </message>
    <message>
        <source>Not my case</source>
        <translation>不是本人的事</translation>
    </message>
    <message>
        <source>Wrong rule</source>
        <translation>規則適用有誤</translation>
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
        <source>in the numerator</source>
        <translation>計入分子</translation>
    </message>
    <message>
        <source>in the denominator only</source>
        <translation>只計入分母</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不計入</translation>
    </message>
    <message>
        <source>the whole result</source>
        <translation>整個結果</translation>
    </message>
    <message>
        <source>Score as published</source>
        <translation>公布的得分</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>第 %1 版結果</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>申訴的項目</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>理由類別</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申訴</translation>
    </message>
    <message>
        <source>no. %1, %2, by %3</source>
        <translation>編號 %1，%2，由 %3 提出</translation>
    </message>
    <message>
        <source>Came on paper</source>
        <translation>書面提出</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>尚未答覆</translation>
    </message>
    <message>
        <source>What is contested</source>
        <translation>申訴內容</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>複核</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前後對照</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>不變</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>裁定內容</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>By</source>
        <translation>經辦人</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>等第 %1</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>目標：%1</translation>
    </message>
    <message>
        <source>Values, and who entered them</source>
        <translation>數值及輸入人</translation>
    </message>
    <message>
        <source>Value of</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>紀錄數</translation>
    </message>
    <message>
        <source>How it came about, as published</source>
        <translation>如何得出（按公布時）</translation>
    </message>
    <message>
        <source>Records behind it</source>
        <translation>背後的紀錄</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>計入</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 records count; they are not listed here.</source>
        <translation>共計入 %1 筆紀錄，此處不列出。</translation>
    </message>
    <message>
        <source>The first %1 by time; %2 count in all.</source>
        <translation>按時間列出前 %1 筆；共計入 %2 筆。</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>Files beside the appeal</source>
        <translation>申訴附件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>位元組</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Appeal file</source>
        <translation>申訴卷宗</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>裁定人簽名</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>goal setting</source>
        <translation>目標設定</translation>
    </message>
    <message>
        <source>collecting values</source>
        <translation>資料蒐集</translation>
    </message>
    <message>
        <source>scoring</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>回饋</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已結算</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>平均得分</translation>
    </message>
    <message>
        <source>Nobody has a complete result yet.</source>
        <translation>還沒有人有完整結果。</translation>
    </message>
    <message>
        <source>%1 since the period before (%2)</source>
        <translation>較上期 %1（上期 %2）</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%2 人中 %1 人</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>結算</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not in your sight, not counted</source>
        <translation>不可見，未計入</translation>
    </message>
    <message>
        <source>%1 more people</source>
        <translation>另有 %1 人</translation>
    </message>
    <message>
        <source>small sample</source>
        <translation>樣本較小</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Each with the teams below it, which stand set in.</source>
        <translation>各團隊含下級團隊，下級團隊縮排列出。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>薪酬</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>預算</translation>
    </message>
    <message>
        <source>without a team</source>
        <translation>無團隊</translation>
    </message>
    <message>
        <source>Everybody, each once</source>
        <translation>全體（每人計一次）</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Took effect</source>
        <translation>生效次數</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>無法判定</translation>
    </message>
    <message>
        <source>Actions proposed by the rules</source>
        <translation>規則建議的措施</translation>
    </message>
    <message>
        <source>people: %1</source>
        <translation>人數：%1</translation>
    </message>
    <message>
        <source>Cost of pay</source>
        <translation>薪酬成本</translation>
    </message>
    <message>
        <source>part of the pay</source>
        <translation>含在薪酬內</translation>
    </message>
    <message>
        <source>%1 of %2 people have a total</source>
        <translation>%2 人中 %1 人有合計</translation>
    </message>
    <message>
        <source>Left of the budget</source>
        <translation>預算餘額</translation>
    </message>
    <message>
        <source>After publishing</source>
        <translation>公布之後</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>無答覆</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>申訴</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Not appraised</source>
        <translation>不參加考核</translation>
    </message>
    <message>
        <source>Cycle summary</source>
        <translation>考核週期彙總</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理層簽名</translation>
    </message>
    <message>
        <source>There is no result to talk over yet.</source>
        <translation>還沒有可面談的結果。</translation>
    </message>
    <message>
        <source>Interview on</source>
        <translation>面談日期</translation>
    </message>
    <message>
        <source>not held yet</source>
        <translation>尚未面談</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>面談人</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>What is going best?</source>
        <translation>哪些做得最好？</translation>
    </message>
    <message>
        <source>What is going worst?</source>
        <translation>哪些最需改進？</translation>
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
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>已放棄</translation>
    </message>
    <message>
        <source>Open actions of earlier plans</source>
        <translation>以往改進計畫中未完成的措施</translation>
    </message>
    <message>
        <source>Actions agreed</source>
        <translation>約定的措施</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面談</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>做得好的</translation>
    </message>
    <message>
        <source>What did not</source>
        <translation>不足之處</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>約定事項</translation>
    </message>
    <message>
        <source>Interview sheet</source>
        <translation>績效面談表</translation>
    </message>
    <message>
        <source>What the pay is made of</source>
        <translation>薪酬構成</translation>
    </message>
    <message>
        <source>Nothing can be paid yet: there is no result.</source>
        <translation>還沒有結果，暫不能計薪。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>簽收</translation>
    </message>
    <message>
        <source>People to look at first</source>
        <translation>需優先關注</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Ranks are those among all of the cycle; changes are against the period before.</source>
        <translation>排名為全週期排名；變化為與上期相比。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Team report</source>
        <translation>團隊報告</translation>
    </message>
    <message>
        <source>Small sample: %1 complete people say little about a team.</source>
        <translation>樣本較小：%1 人的完整結果不足以說明團隊情況。</translation>
    </message>
    <message>
        <source>Who has which grade?</source>
        <translation>各等第有多少人？</translation>
    </message>
    <message>
        <source>Bars: share of the people graded. Strokes: guideline.</source>
        <translation>長條：占已評等第人數的比例；直線：指導比例。</translation>
    </message>
    <message>
        <source>Bars: share of the people graded.</source>
        <translation>長條：占已評等第人數的比例。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>指導比例</translation>
    </message>
    <message>
        <source>Which way is the mean going?</source>
        <translation>平均分走勢如何？</translation>
    </message>
    <message>
        <source>Mean score, %1 to %2; axis from %3</source>
        <translation>平均得分，%1 至 %2；縱軸起於 %3</translation>
    </message>
    <message>
        <source>Which indicators cost the most?</source>
        <translation>哪個指標拖後腿？</translation>
    </message>
    <message>
        <source>Points of %1 that are lost on average, the most first.</source>
        <translation>%1 分中平均失去的分數，由多到少。</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Mean rate</source>
        <translation>平均得分率</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失分</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>考核週期</translation>
    </message>
    <message>
        <source>No answer: the day is over, which is no consent. Corrections: those that appeals led to among them.</source>
        <translation>無答覆：已過期限，不視為同意。更正：含申訴引起的更正。</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>Appeals open</source>
        <translation>待答覆申訴</translation>
    </message>
    <message>
        <source>Leader of the team</source>
        <translation>團隊負責人</translation>
    </message>
    <message>
        <source>Rewards and deductions</source>
        <translation>獎懲金額</translation>
    </message>
</context>
</TS>
