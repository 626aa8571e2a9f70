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
        <source>%1: %2 %</source>
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
        <source>%1-%2</source>
        <translation>%1 年 %2 月</translation>
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
</context>
</TS>
