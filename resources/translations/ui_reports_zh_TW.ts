<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>ReportLayouts</name>
    <message>
        <source>Employee&apos;s appraisal</source>
        <translation>員工考核表</translation>
    </message>
    <message>
        <source>Result, indicators, calculation and signatures, one or two pages each</source>
        <translation>結果、指標、計算過程和簽名，每人一到兩頁</translation>
    </message>
    <message>
        <source>Team report</source>
        <translation>團隊報告</translation>
    </message>
    <message>
        <source>Cycle summary</source>
        <translation>考核週期彙總</translation>
    </message>
    <message>
        <source>Pay slips</source>
        <translation>薪酬單</translation>
    </message>
    <message>
        <source>Two to a page with a line to cut; only of those whose wages you may see</source>
        <translation>每頁兩張，可沿線裁開；只含您可查看薪酬的人員</translation>
    </message>
    <message>
        <source>Interview sheet</source>
        <translation>績效面談表</translation>
    </message>
    <message>
        <source>Result in short, open actions, what was said or lines to write on</source>
        <translation>結果摘要、未完成的措施、面談紀錄或書寫欄</translation>
    </message>
    <message>
        <source>Appeal file</source>
        <translation>申訴卷宗</translation>
    </message>
    <message>
        <source>Everything behind a contested line, one file for each appeal</source>
        <translation>申訴項目的全部依據，每件申訴一份</translation>
    </message>
    <message>
        <source>There is nobody in this cycle whose result you may see now.</source>
        <translation>這個週期裡目前沒有您可以查看其結果的人。</translation>
    </message>
    <message>
        <source>A team with those below it: mean, grades, indicators, ranking</source>
        <translation>一個團隊及其下級團隊：平均分數、等第、指標、排名</translation>
    </message>
    <message>
        <source>There is no team in this cycle of which you may see anybody&apos;s result now.</source>
        <translation>這個週期裡目前沒有任何團隊有您可以查看其結果的人。</translation>
    </message>
    <message>
        <source>All teams, grades, indicators, rules, cost and answers, in one piece</source>
        <translation>全部團隊、等第、指標、規則、成本與回覆，合為一份</translation>
    </message>
    <message>
        <source>There is nobody in this cycle whose wages you may see now.</source>
        <translation>這個週期裡目前沒有您可以查看其薪酬的人。</translation>
    </message>
    <message>
        <source>There is nobody in this cycle whose interviews you may see.</source>
        <translation>這個週期裡沒有您可以查看其面談的人。</translation>
    </message>
    <message>
        <source>Nobody whose result you may see has contested anything in this cycle.</source>
        <translation>您可以查看其結果的人當中，本週期沒有人提出申訴。</translation>
    </message>
</context>
<context>
    <name>plumbline::ReportChoiceModel</name>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>員工編號</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>考核得分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等第</translation>
    </message>
</context>
<context>
    <name>plumbline::ReportChoicePanel</name>
    <message>
        <source>Name, pinyin, initials or number</source>
        <translation>姓名、拼音、首字母或員工編號</translation>
    </message>
    <message>
        <source>Find an employee</source>
        <translation>搜尋員工</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Choose all shown</source>
        <translation>選取列出的全部</translation>
    </message>
    <message>
        <source>People of the cycle</source>
        <translation>本週期的人員</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>全部團隊</translation>
    </message>
    <message>
        <source>No team fits. Try fewer letters.</source>
        <translation>沒有符合的團隊。請少輸入幾個字。</translation>
    </message>
    <message>
        <source>Nobody fits. Try fewer letters or another team.</source>
        <translation>沒有符合的人。請少輸入幾個字，或換一個團隊。</translation>
    </message>
    <message>
        <source>Name, pinyin or initials of a team</source>
        <translation>團隊名稱、拼音或首字母</translation>
    </message>
    <message>
        <source>Find a team</source>
        <translation>搜尋團隊</translation>
    </message>
    <message>
        <source>Teams of the cycle</source>
        <translation>本週期的團隊</translation>
    </message>
</context>
<context>
    <name>plumbline::ReportExplanations</name>
    <message>
        <source>You may not see how this result came about.</source>
        <translation>您無權查看這個結果的由來。</translation>
    </message>
</context>
<context>
    <name>plumbline::ReportExport</name>
    <message>
        <source>Writing reports</source>
        <translation>正在寫出報告</translation>
    </message>
    <message>
        <source>Reports written: %1, to %2</source>
        <translation>已寫出 %1 份報告：%2</translation>
    </message>
    <message>
        <source>Stopped. No report was written.</source>
        <translation>已停止，沒有寫出任何報告。</translation>
    </message>
</context>
<context>
    <name>plumbline::ReportOutput</name>
    <message>
        <source>Folder of the reports</source>
        <translation>報告存放的資料夾</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>匯出 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check it and print again.</source>
        <translation>印表機沒有接收頁面。請檢查印表機後再列印。</translation>
    </message>
    <message>
        <source>Pages sent to the printer: %1</source>
        <translation>已送往印表機 %1 頁</translation>
    </message>
    <message>
        <source>Those chosen have nothing of this layout that you may see.</source>
        <translation>所選人員沒有您可檢視的這種版式的內容。</translation>
    </message>
</context>
<context>
    <name>plumbline::ReportPreviewPanel</name>
    <message>
        <source>Previous page</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>符合寬度</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>報告預覽</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>Alt+0</source>
        <translation>Alt+0</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>檢視計算過程</translation>
    </message>
    <message>
        <source>Every step from the values to the result (F4); a click on a number of the page opens it there</source>
        <translation>從資料到結果的每一步（F4）；點按頁面上的數字，直接檢視那一步</translation>
    </message>
</context>
<context>
    <name>plumbline::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Whose reports</source>
        <translation>誰的報告</translation>
    </message>
    <message>
        <source>One file or several</source>
        <translation>一個檔案還是多個</translation>
    </message>
    <message>
        <source>Language of the reports</source>
        <translation>報告語言</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>匯出 PDF</translation>
    </message>
    <message>
        <source>Open a cycle</source>
        <translation>開啟考核週期</translation>
    </message>
    <message>
        <source>Open a company file to make reports.</source>
        <translation>開啟公司檔案後即可製作報告。</translation>
    </message>
    <message>
        <source>Reading the cycle …</source>
        <translation>正在讀取考核週期……</translation>
    </message>
    <message>
        <source>Reports are made of a cycle. Open one first.</source>
        <translation>報告按考核週期製作，請先開啟一個週期。</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>顯示 %1 人，共 %2 人</translation>
    </message>
    <message>
        <source>This employee</source>
        <translation>目前員工</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>選取的 %1 人</translation>
    </message>
    <message>
        <source>Everybody: %1</source>
        <translation>全部 %1 人</translation>
    </message>
    <message>
        <source>All in one file</source>
        <translation>合併為一個檔案</translation>
    </message>
    <message>
        <source>One file each</source>
        <translation>每人一個檔案</translation>
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
        <translation>版面(&amp;L)</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>紙張大小</translation>
    </message>
    <message>
        <source>With the e&amp;xplanation behind it</source>
        <translation>後附計算過程(&amp;X)</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>檔案：%1</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter（信紙）</translation>
    </message>
    <message>
        <source>This team</source>
        <translation>目前團隊</translation>
    </message>
    <message>
        <source>All teams: %1</source>
        <translation>全部團隊：%1</translation>
    </message>
    <message>
        <source>%1 of %2 teams shown</source>
        <translation>顯示 %1 個團隊，共 %2 個</translation>
    </message>
</context>
</TS>
